// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class AgentAssistantsApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/assistants/{assistantId} */
  deleteAssistant(assistantId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/assistants/{assistantId}/queues/{queueId} */
  deleteAssistantQueue(assistantId: string, queueId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/assistants/{assistantId}/queues */
  deleteAssistantQueues(assistantId: string, opts?: AgentAssistantsApi.deleteAssistantQueuesOptions): Promise<void>;
  /** DELETE /api/v2/assistants/agentchecklists/{agentChecklistId} */
  deleteAssistantsAgentchecklist(agentChecklistId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/assistants/{assistantId} */
  getAssistant(assistantId: string, opts?: AgentAssistantsApi.getAssistantOptions): Promise<Models.Assistant>;
  /** GET /api/v2/assistants/{assistantId}/queues/{queueId} */
  getAssistantQueue(assistantId: string, queueId: string, opts?: AgentAssistantsApi.getAssistantQueueOptions): Promise<Models.AssistantQueue>;
  /** GET /api/v2/assistants/{assistantId}/queues/{queueId}/users/jobs/{jobId} */
  getAssistantQueueUsersJob(assistantId: string, queueId: string, jobId: string, opts?: CallOptions): Promise<Models.AssistantQueueUsersJobsResponse>;
  /** GET /api/v2/assistants/{assistantId}/queues */
  getAssistantQueues(assistantId: string, opts?: AgentAssistantsApi.getAssistantQueuesOptions): Promise<Models.AssistantQueueListing>;
  /** GET /api/v2/assistants */
  getAssistants(opts?: AgentAssistantsApi.getAssistantsOptions): Promise<Models.AssistantListing>;
  /** GET /api/v2/assistants/agentchecklists/{agentChecklistId} */
  getAssistantsAgentchecklist(agentChecklistId: string, opts?: CallOptions): Promise<Models.AgentChecklist>;
  /** GET /api/v2/assistants/agentchecklists */
  getAssistantsAgentchecklists(opts?: AgentAssistantsApi.getAssistantsAgentchecklistsOptions): Promise<Models.AgentChecklistListing>;
  /** GET /api/v2/assistants/agentchecklists/languages */
  getAssistantsAgentchecklistsLanguages(opts?: CallOptions): Promise<Models.EntityListing>;
  /** GET /api/v2/assistants/queues */
  getAssistantsQueues(opts?: AgentAssistantsApi.getAssistantsQueuesOptions): Promise<Models.AssistantQueueListing>;
  /** PATCH /api/v2/assistants/{assistantId} */
  patchAssistant(assistantId: string, body: Models.Assistant, opts?: CallOptions): Promise<Models.Assistant>;
  /** PATCH /api/v2/assistants/{assistantId}/queues */
  patchAssistantQueues(assistantId: string, body: Models.AssistantQueue[], opts?: CallOptions): Promise<Models.AssistantQueueListing>;
  /** POST /api/v2/assistants/{assistantId}/queues/{queueId}/users/bulk/add */
  postAssistantQueueUsersBulkAdd(assistantId: string, queueId: string, body: Models.AssistantQueueUsersBulkAddRequest, opts?: CallOptions): Promise<Models.BulkResponse>;
  /** POST /api/v2/assistants/{assistantId}/queues/{queueId}/users/bulk/remove */
  postAssistantQueueUsersBulkRemove(assistantId: string, queueId: string, body: Models.AssistantQueueUsersBulkRemoveRequest, opts?: CallOptions): Promise<Models.BulkResponse>;
  /** POST /api/v2/assistants/{assistantId}/queues/{queueId}/users/jobs */
  postAssistantQueueUsersJobs(assistantId: string, queueId: string, body: Models.AssistantQueueUsersJobsRequest, opts?: CallOptions): Promise<Models.AssistantQueueUsersJobsResponse>;
  /** POST /api/v2/assistants/{assistantId}/queues/{queueId}/users/query */
  postAssistantQueueUsersQuery(assistantId: string, queueId: string, body: Models.AssistantQueueUsersQueryRequest, opts?: AgentAssistantsApi.postAssistantQueueUsersQueryOptions): Promise<Models.AssistantQueueUsersQueryResponse>;
  /** POST /api/v2/assistants */
  postAssistants(body: Models.Assistant, opts?: CallOptions): Promise<Models.Assistant>;
  /** POST /api/v2/assistants/agentchecklists */
  postAssistantsAgentchecklists(body: Models.AgentChecklist, opts?: CallOptions): Promise<Models.AgentChecklist>;
  /** PUT /api/v2/assistants/{assistantId}/queues/{queueId} */
  putAssistantQueue(assistantId: string, queueId: string, body: Models.AssistantQueue, opts?: CallOptions): Promise<Models.AssistantQueue>;
  /** PUT /api/v2/assistants/agentchecklists/{agentChecklistId} */
  putAssistantsAgentchecklist(agentChecklistId: string, body: Models.AgentChecklist, opts?: CallOptions): Promise<Models.AgentChecklist>;
}

export declare namespace AgentAssistantsApi {
  type deleteAssistantOptions = CallOptions;
  type deleteAssistantQueueOptions = CallOptions;
  interface deleteAssistantQueuesOptions extends CallOptions {
    queueIds?: string;
  }
  type deleteAssistantsAgentchecklistOptions = CallOptions;
  interface getAssistantOptions extends CallOptions {
    expand?: string;
    languageVariation?: string;
    fallbackToPrimaryAssistant?: boolean;
  }
  interface getAssistantQueueOptions extends CallOptions {
    expand?: string;
  }
  type getAssistantQueueUsersJobOptions = CallOptions;
  interface getAssistantQueuesOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
    expand?: string;
  }
  interface getAssistantsOptions extends CallOptions {
    before?: string;
    after?: string;
    limit?: string;
    pageSize?: string;
    name?: string;
    expand?: string;
  }
  type getAssistantsAgentchecklistOptions = CallOptions;
  interface getAssistantsAgentchecklistsOptions extends CallOptions {
    before?: string;
    after?: string;
    /** Default: "25" */
    pageSize?: string;
    namePrefix?: string;
    language?: string;
    sortOrder?: string;
    sortBy?: string;
    agentChecklistIds?: string[];
  }
  type getAssistantsAgentchecklistsLanguagesOptions = CallOptions;
  interface getAssistantsQueuesOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
    queueIds?: string;
    expand?: string;
  }
  type patchAssistantOptions = CallOptions;
  type patchAssistantQueuesOptions = CallOptions;
  type postAssistantQueueUsersBulkAddOptions = CallOptions;
  type postAssistantQueueUsersBulkRemoveOptions = CallOptions;
  type postAssistantQueueUsersJobsOptions = CallOptions;
  interface postAssistantQueueUsersQueryOptions extends CallOptions {
    expand?: string[];
  }
  type postAssistantsOptions = CallOptions;
  type postAssistantsAgentchecklistsOptions = CallOptions;
  type putAssistantQueueOptions = CallOptions;
  type putAssistantsAgentchecklistOptions = CallOptions;
}

// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class VirtualAgentsApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/agentic/virtualagents/{virtualAgentId}/jobs */
  deleteAgenticVirtualagentJobs(virtualAgentId: string, opts?: CallOptions): Promise<Models.AgenticVirtualAgentJob>;
  /** GET /api/v2/agentic/virtualagents/{virtualAgentId} */
  getAgenticVirtualagent(virtualAgentId: string, opts?: CallOptions): Promise<Models.AgenticVirtualAgent>;
  /** GET /api/v2/agentic/virtualagents/{virtualAgentId}/jobs/{jobId} */
  getAgenticVirtualagentJob(virtualAgentId: string, jobId: string, opts?: CallOptions): Promise<Models.AgenticVirtualAgentJob>;
  /** GET /api/v2/agentic/virtualagents */
  getAgenticVirtualagents(opts?: VirtualAgentsApi.getAgenticVirtualagentsOptions): Promise<Models.AgenticVirtualAgentEntityListing>;
  /** PATCH /api/v2/agentic/virtualagents/{virtualAgentId} */
  patchAgenticVirtualagent(virtualAgentId: string, body: Models.UpdateAgenticVirtualAgent, opts?: CallOptions): Promise<Models.AgenticVirtualAgent>;
  /** POST /api/v2/agentic/virtualagents/{virtualAgentId}/versions/{versionId}/jobs */
  postAgenticVirtualagentVersionJobs(virtualAgentId: string, versionId: string, body: Models.AgenticVirtualAgentVersionPublishJobRequest, opts?: CallOptions): Promise<Models.AgenticVirtualAgentVersionPublishJob>;
  /** POST /api/v2/agentic/virtualagents */
  postAgenticVirtualagents(body: Models.CreateAgenticVirtualAgent, opts?: CallOptions): Promise<Models.AgenticVirtualAgent>;
}

export declare namespace VirtualAgentsApi {
  type deleteAgenticVirtualagentJobsOptions = CallOptions;
  type getAgenticVirtualagentOptions = CallOptions;
  type getAgenticVirtualagentJobOptions = CallOptions;
  interface getAgenticVirtualagentsOptions extends CallOptions {
    name?: string;
    nameContains?: string;
    status?: string;
    /** Default: "dateModified" */
    sortBy?: string;
    /** Default: "desc" */
    sortOrder?: string;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
  type patchAgenticVirtualagentOptions = CallOptions;
  type postAgenticVirtualagentVersionJobsOptions = CallOptions;
  type postAgenticVirtualagentsOptions = CallOptions;
}

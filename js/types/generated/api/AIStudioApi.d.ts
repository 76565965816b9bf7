// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class AIStudioApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/agentic/virtualagents/{virtualAgentId}/jobs */
  deleteAgenticVirtualagentJobs(virtualAgentId: string, opts?: CallOptions): Promise<Models.AgenticVirtualAgentJob>;
  /** DELETE /api/v2/conversations/summaries/settings/{summarySettingId} */
  deleteConversationsSummariesSetting(summarySettingId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/guides/{guideId}/jobs */
  deleteGuideJobs(guideId: string, opts?: CallOptions): Promise<Models.GuideJob>;
  /** GET /api/v2/agentic/virtualagents/{virtualAgentId} */
  getAgenticVirtualagent(virtualAgentId: string, opts?: CallOptions): Promise<Models.AgenticVirtualAgent>;
  /** GET /api/v2/agentic/virtualagents/{virtualAgentId}/jobs/{jobId} */
  getAgenticVirtualagentJob(virtualAgentId: string, jobId: string, opts?: CallOptions): Promise<Models.AgenticVirtualAgentJob>;
  /** GET /api/v2/agentic/virtualagents */
  getAgenticVirtualagents(opts?: AIStudioApi.getAgenticVirtualagentsOptions): Promise<Models.AgenticVirtualAgentEntityListing>;
  /** GET /api/v2/conversations/summaries/settings/{summarySettingId} */
  getConversationsSummariesSetting(summarySettingId: string, opts?: CallOptions): Promise<Models.SummarySetting>;
  /** GET /api/v2/conversations/summaries/settings */
  getConversationsSummariesSettings(opts?: AIStudioApi.getConversationsSummariesSettingsOptions): Promise<Models.SummarySettingEntityListing>;
  /** GET /api/v2/guides/{guideId} */
  getGuide(guideId: string, opts?: CallOptions): Promise<Models.Guide>;
  /** GET /api/v2/guides/{guideId}/jobs/{jobId} */
  getGuideJob(guideId: string, jobId: string, opts?: CallOptions): Promise<Models.GuideJob>;
  /** GET /api/v2/guides/{guideId}/versions/{versionId} */
  getGuideVersion(guideId: string, versionId: string, opts?: CallOptions): Promise<Models.GuideVersion>;
  /** GET /api/v2/guides/{guideId}/versions/{versionId}/jobs/{jobId} */
  getGuideVersionJob(guideId: string, versionId: string, jobId: string, opts?: CallOptions): Promise<Models.GuideVersionPublishJob>;
  /** GET /api/v2/guides */
  getGuides(opts?: AIStudioApi.getGuidesOptions): Promise<Models.GuideEntityListing>;
  /** GET /api/v2/guides/jobs/{jobId} */
  getGuidesJob(jobId: string, opts?: CallOptions): Promise<Models.GuideContentGenerationJob>;
  /** PATCH /api/v2/agentic/virtualagents/{virtualAgentId} */
  patchAgenticVirtualagent(virtualAgentId: string, body: Models.UpdateAgenticVirtualAgent, opts?: CallOptions): Promise<Models.AgenticVirtualAgent>;
  /** PATCH /api/v2/guides/{guideId} */
  patchGuide(guideId: string, body: Models.UpdateGuide, opts?: CallOptions): Promise<Models.Guide>;
  /** PATCH /api/v2/guides/{guideId}/versions/{versionId} */
  patchGuideVersion(guideId: string, versionId: string, body: Models.UpdateGuideVersion, opts?: CallOptions): Promise<Models.GuideVersion>;
  /** POST /api/v2/agentic/virtualagents/{virtualAgentId}/versions/{versionId}/jobs */
  postAgenticVirtualagentVersionJobs(virtualAgentId: string, versionId: string, body: Models.AgenticVirtualAgentVersionPublishJobRequest, opts?: CallOptions): Promise<Models.AgenticVirtualAgentVersionPublishJob>;
  /** POST /api/v2/agentic/virtualagents */
  postAgenticVirtualagents(body: Models.CreateAgenticVirtualAgent, opts?: CallOptions): Promise<Models.AgenticVirtualAgent>;
  /** POST /api/v2/conversations/summaries/preview */
  postConversationsSummariesPreview(body: Models.SummarySettingWithTranscript, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/conversations/summaries/settings */
  postConversationsSummariesSettings(body: Models.SummarySetting, opts?: CallOptions): Promise<Models.SummarySetting>;
  /** POST /api/v2/guides/{guideId}/sessions/{guideSessionId}/turns */
  postGuideSessionTurns(guideId: string, guideSessionId: string, body: Models.GuideSessionTurnRequest, opts?: CallOptions): Promise<Models.GuideSessionTurnResponse>;
  /** POST /api/v2/guides/{guideId}/versions/{versionId}/jobs */
  postGuideVersionJobs(guideId: string, versionId: string, body: Models.GuideVersionPublishJobRequest, opts?: CallOptions): Promise<Models.GuideVersionPublishJob>;
  /** POST /api/v2/guides/{guideId}/versions */
  postGuideVersions(guideId: string, opts?: AIStudioApi.postGuideVersionsOptions): Promise<Models.GuideVersion>;
  /** POST /api/v2/guides */
  postGuides(body: Models.CreateGuide, opts?: CallOptions): Promise<Models.Guide>;
  /** POST /api/v2/guides/jobs */
  postGuidesJobs(body: Models.GenerateGuideContentRequest, opts?: CallOptions): Promise<Models.GuideContentGenerationJob>;
  /** POST /api/v2/guides/uploads */
  postGuidesUploads(body: Models.UploadUrlRequest, opts?: CallOptions): Promise<Models.UploadUrlResponse>;
  /** PUT /api/v2/conversations/summaries/settings/{summarySettingId} */
  putConversationsSummariesSetting(summarySettingId: string, body: Models.SummarySetting, opts?: CallOptions): Promise<Models.SummarySetting>;
}

export declare namespace AIStudioApi {
  type deleteAgenticVirtualagentJobsOptions = CallOptions;
  type deleteConversationsSummariesSettingOptions = CallOptions;
  type deleteGuideJobsOptions = CallOptions;
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
  type getConversationsSummariesSettingOptions = CallOptions;
  interface getConversationsSummariesSettingsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    name?: string;
    /** Default: "desc" */
    sortOrder?: string;
    language?: string;
    /** Default: "dateModified" */
    sortBy?: string;
  }
  type getGuideOptions = CallOptions;
  type getGuideJobOptions = CallOptions;
  type getGuideVersionOptions = CallOptions;
  type getGuideVersionJobOptions = CallOptions;
  interface getGuidesOptions extends CallOptions {
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
  type getGuidesJobOptions = CallOptions;
  type patchAgenticVirtualagentOptions = CallOptions;
  type patchGuideOptions = CallOptions;
  type patchGuideVersionOptions = CallOptions;
  type postAgenticVirtualagentVersionJobsOptions = CallOptions;
  type postAgenticVirtualagentsOptions = CallOptions;
  type postConversationsSummariesPreviewOptions = CallOptions;
  type postConversationsSummariesSettingsOptions = CallOptions;
  type postGuideSessionTurnsOptions = CallOptions;
  type postGuideVersionJobsOptions = CallOptions;
  interface postGuideVersionsOptions extends CallOptions {
    body?: Models.CreateGuideVersion;
  }
  type postGuidesOptions = CallOptions;
  type postGuidesJobsOptions = CallOptions;
  type postGuidesUploadsOptions = CallOptions;
  type putConversationsSummariesSettingOptions = CallOptions;
}

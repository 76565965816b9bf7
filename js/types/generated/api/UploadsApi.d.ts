// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class UploadsApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs/{jobId} */
  getKnowledgeKnowledgebaseUploadsUrlsJob(knowledgeBaseId: string, jobId: string, opts?: CallOptions): Promise<Models.GetUploadSourceUrlJobStatusResponse>;
  /** POST /api/v2/gamification/contests/uploads/prizeimages */
  postGamificationContestsUploadsPrizeimages(body: Models.GamificationContestPrizeImageUploadUrlRequest, opts?: CallOptions): Promise<Models.UploadUrlResponse>;
  /** POST /api/v2/guides/uploads */
  postGuidesUploads(body: Models.UploadUrlRequest, opts?: CallOptions): Promise<Models.UploadUrlResponse>;
  /** POST /api/v2/integrations/actions/{actionId}/draft/function/upload */
  postIntegrationsActionDraftFunctionUpload(actionId: string, body: Models.FunctionUploadRequest, opts?: CallOptions): Promise<Models.FunctionUploadResponse>;
  /** POST /api/v2/knowledge/documentuploads */
  postKnowledgeDocumentuploads(body: Models.UploadUrlRequest, opts?: CallOptions): Promise<Models.UploadUrlResponse>;
  /** POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs */
  postKnowledgeKnowledgebaseUploadsUrlsJobs(knowledgeBaseId: string, body: Models.CreateUploadSourceUrlJobRequest, opts?: CallOptions): Promise<Models.CreateUploadSourceUrlJobResponse>;
  /** POST /api/v2/languageunderstanding/miners/{minerId}/uploads */
  postLanguageunderstandingMinerUploads(minerId: string, body: object, opts?: CallOptions): Promise<Models.UploadUrlResponse>;
  /** POST /api/v2/uploads/learning/coverart */
  postUploadsLearningCoverart(body: Models.LearningCoverArtUploadUrlRequest, opts?: CallOptions): Promise<Models.UploadUrlResponse>;
  /** POST /api/v2/uploads/publicassets/images */
  postUploadsPublicassetsImages(body: Models.UploadUrlRequest, opts?: CallOptions): Promise<Models.UploadUrlResponse>;
  /** POST /api/v2/uploads/recordings */
  postUploadsRecordings(body: Models.UploadUrlRequest, opts?: CallOptions): Promise<Models.UploadUrlResponse>;
  /** POST /api/v2/uploads/workforcemanagement/historicaldata/csv */
  postUploadsWorkforcemanagementHistoricaldataCsv(body: Models.UploadUrlRequest, opts?: CallOptions): Promise<Models.UploadUrlResponse>;
}

export declare namespace UploadsApi {
  type getKnowledgeKnowledgebaseUploadsUrlsJobOptions = CallOptions;
  type postGamificationContestsUploadsPrizeimagesOptions = CallOptions;
  type postGuidesUploadsOptions = CallOptions;
  type postIntegrationsActionDraftFunctionUploadOptions = CallOptions;
  type postKnowledgeDocumentuploadsOptions = CallOptions;
  type postKnowledgeKnowledgebaseUploadsUrlsJobsOptions = CallOptions;
  type postLanguageunderstandingMinerUploadsOptions = CallOptions;
  type postUploadsLearningCoverartOptions = CallOptions;
  type postUploadsPublicassetsImagesOptions = CallOptions;
  type postUploadsRecordingsOptions = CallOptions;
  type postUploadsWorkforcemanagementHistoricaldataCsvOptions = CallOptions;
}

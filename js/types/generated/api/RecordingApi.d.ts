// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class RecordingApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId} */
  deleteConversationRecordingAnnotation(conversationId: string, recordingId: string, annotationId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/orphanrecordings/{orphanId} */
  deleteOrphanrecording(orphanId: string, opts?: CallOptions): Promise<Models.OrphanRecording>;
  /** DELETE /api/v2/recording/crossplatform/mediaretentionpolicies */
  deleteRecordingCrossplatformMediaretentionpolicies(ids: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId} */
  deleteRecordingCrossplatformMediaretentionpolicy(policyId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/recording/jobs/{jobId} */
  deleteRecordingJob(jobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/recording/mediaretentionpolicies */
  deleteRecordingMediaretentionpolicies(ids: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/recording/mediaretentionpolicies/{policyId} */
  deleteRecordingMediaretentionpolicy(policyId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/conversations/{conversationId}/recordings/{recordingId} */
  getConversationRecording(conversationId: string, recordingId: string, opts?: RecordingApi.getConversationRecordingOptions): Promise<Models.Recording>;
  /** GET /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId} */
  getConversationRecordingAnnotation(conversationId: string, recordingId: string, annotationId: string, opts?: CallOptions): Promise<Models.Annotation>;
  /** GET /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations */
  getConversationRecordingAnnotations(conversationId: string, recordingId: string, opts?: CallOptions): Promise<Models.Annotation[]>;
  /** GET /api/v2/conversations/{conversationId}/recordingmetadata */
  getConversationRecordingmetadata(conversationId: string, opts?: CallOptions): Promise<Models.RecordingMetadata[]>;
  /** GET /api/v2/conversations/{conversationId}/recordingmetadata/{recordingId} */
  getConversationRecordingmetadataRecordingId(conversationId: string, recordingId: string, opts?: CallOptions): Promise<Models.RecordingMetadata>;
  /** GET /api/v2/conversations/{conversationId}/recordings */
  getConversationRecordings(conversationId: string, opts?: RecordingApi.getConversationRecordingsOptions): Promise<Models.Recording[]>;
  /** GET /api/v2/orphanrecordings/{orphanId} */
  getOrphanrecording(orphanId: string, opts?: CallOptions): Promise<Models.OrphanRecording>;
  /** GET /api/v2/orphanrecordings/{orphanId}/media */
  getOrphanrecordingMedia(orphanId: string, opts?: RecordingApi.getOrphanrecordingMediaOptions): Promise<Models.Recording>;
  /** GET /api/v2/orphanrecordings */
  getOrphanrecordings(opts?: RecordingApi.getOrphanrecordingsOptions): Promise<Models.OrphanRecordingListing>;
  /** GET /api/v2/recording/batchrequests/{jobId} */
  getRecordingBatchrequest(jobId: string, opts?: CallOptions): Promise<Models.BatchDownloadJobStatusResult>;
  /** GET /api/v2/recording/crossplatform/mediaretentionpolicies */
  getRecordingCrossplatformMediaretentionpolicies(opts?: RecordingApi.getRecordingCrossplatformMediaretentionpoliciesOptions): Promise<Models.PolicyEntityListing>;
  /** GET /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId} */
  getRecordingCrossplatformMediaretentionpolicy(policyId: string, opts?: CallOptions): Promise<Models.CrossPlatformPolicy>;
  /** GET /api/v2/recording/jobs/{jobId} */
  getRecordingJob(jobId: string, opts?: CallOptions): Promise<Models.RecordingJob>;
  /** GET /api/v2/recording/jobs/{jobId}/failedrecordings */
  getRecordingJobFailedrecordings(jobId: string, opts?: RecordingApi.getRecordingJobFailedrecordingsOptions): Promise<Models.FailedRecordingEntityListing>;
  /** GET /api/v2/recording/jobs */
  getRecordingJobs(opts?: RecordingApi.getRecordingJobsOptions): Promise<Models.RecordingJobEntityListing>;
  /** GET /api/v2/recording/keyconfigurations/{keyConfigurationId} */
  getRecordingKeyconfiguration(keyConfigurationId: string, opts?: CallOptions): Promise<Models.RecordingEncryptionConfiguration>;
  /** GET /api/v2/recording/keyconfigurations */
  getRecordingKeyconfigurations(opts?: CallOptions): Promise<Models.RecordingEncryptionConfigurationListing>;
  /** GET /api/v2/recording/mediaretentionpolicies */
  getRecordingMediaretentionpolicies(opts?: RecordingApi.getRecordingMediaretentionpoliciesOptions): Promise<Models.PolicyEntityListing>;
  /** GET /api/v2/recording/mediaretentionpolicies/{policyId} */
  getRecordingMediaretentionpolicy(policyId: string, opts?: CallOptions): Promise<Models.Policy>;
  /** GET /api/v2/recording/recordingkeys */
  getRecordingRecordingkeys(opts?: RecordingApi.getRecordingRecordingkeysOptions): Promise<Models.EncryptionKeyEntityListing>;
  /** GET /api/v2/recording/recordingkeys/rotationschedule */
  getRecordingRecordingkeysRotationschedule(opts?: CallOptions): Promise<Models.KeyRotationSchedule>;
  /** GET /api/v2/recording/settings */
  getRecordingSettings(opts?: RecordingApi.getRecordingSettingsOptions): Promise<Models.RecordingSettings>;
  /** GET /api/v2/recording/uploads/reports/{reportId} */
  getRecordingUploadsReport(reportId: string, opts?: CallOptions): Promise<Models.RecordingUploadReport>;
  /** GET /api/v2/recordings/retention/query */
  getRecordingsRetentionQuery(retentionThresholdDays: number, opts?: RecordingApi.getRecordingsRetentionQueryOptions): Promise<Models.RecordingRetentionCursorEntityListing>;
  /** GET /api/v2/recordings/screensessions/details */
  getRecordingsScreensessionsDetails(opts?: CallOptions): Promise<Models.ScreenRecordingActiveSessions>;
  /** PATCH /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId} */
  patchRecordingCrossplatformMediaretentionpolicy(policyId: string, body: Models.CrossPlatformPolicyUpdate, opts?: CallOptions): Promise<Models.CrossPlatformPolicy>;
  /** PATCH /api/v2/recording/mediaretentionpolicies/{policyId} */
  patchRecordingMediaretentionpolicy(policyId: string, body: Models.PolicyUpdate, opts?: CallOptions): Promise<Models.Policy>;
  /** POST /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations */
  postConversationRecordingAnnotations(conversationId: string, recordingId: string, body: Models.Annotation, opts?: CallOptions): Promise<Models.Annotation>;
  /** POST /api/v2/recording/batchrequests */
  postRecordingBatchrequests(body: Models.BatchDownloadJobSubmission, opts?: CallOptions): Promise<Models.BatchDownloadJobSubmissionResult>;
  /** POST /api/v2/recording/crossplatform/mediaretentionpolicies */
  postRecordingCrossplatformMediaretentionpolicies(body: Models.CrossPlatformPolicyCreate, opts?: CallOptions): Promise<Models.CrossPlatformPolicy>;
  /** POST /api/v2/recording/jobs */
  postRecordingJobs(body: Models.RecordingJobsQuery, opts?: CallOptions): Promise<Models.RecordingJob>;
  /** POST /api/v2/recording/keyconfigurations */
  postRecordingKeyconfigurations(body: Models.RecordingEncryptionConfiguration, opts?: CallOptions): Promise<Models.RecordingEncryptionConfiguration>;
  /** POST /api/v2/recording/keyconfigurations/validate */
  postRecordingKeyconfigurationsValidate(body: Models.RecordingEncryptionConfiguration, opts?: CallOptions): Promise<Models.RecordingEncryptionConfiguration>;
  /** POST /api/v2/recording/localkeys */
  postRecordingLocalkeys(body: Models.LocalEncryptionKeyRequest, opts?: CallOptions): Promise<Models.EncryptionKey>;
  /** POST /api/v2/recording/mediaretentionpolicies */
  postRecordingMediaretentionpolicies(body: Models.PolicyCreate, opts?: CallOptions): Promise<Models.Policy>;
  /** POST /api/v2/recording/recordingkeys */
  postRecordingRecordingkeys(opts?: CallOptions): Promise<Models.EncryptionKey>;
  /** POST /api/v2/recording/uploads/reports */
  postRecordingUploadsReports(body: Models.RecordingUploadReportRequest, opts?: CallOptions): Promise<Models.RecordingUploadReport>;
  /** POST /api/v2/recordings/deletionprotection */
  postRecordingsDeletionprotection(body: Models.ConversationDeletionProtectionQuery, opts?: CallOptions): Promise<Models.AddressableEntityRef[]>;
  /** POST /api/v2/recordings/screensessions/acknowledge */
  postRecordingsScreensessionsAcknowledge(body: Models.AcknowledgeScreenRecordingRequest, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/recordings/screensessions/metadata */
  postRecordingsScreensessionsMetadata(body: Models.ScreenRecordingMetaDataRequest, opts?: CallOptions): Promise<void>;
  /** PUT /api/v2/conversations/{conversationId}/recordings/{recordingId} */
  putConversationRecording(conversationId: string, recordingId: string, body: Models.Recording, opts?: RecordingApi.putConversationRecordingOptions): Promise<Models.Recording>;
  /** PUT /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId} */
  putConversationRecordingAnnotation(conversationId: string, recordingId: string, annotationId: string, body: Models.Annotation, opts?: CallOptions): Promise<Models.Annotation>;
  /** PUT /api/v2/orphanrecordings/{orphanId} */
  putOrphanrecording(orphanId: string, opts?: RecordingApi.putOrphanrecordingOptions): Promise<Models.Recording>;
  /** PUT /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId} */
  putRecordingCrossplatformMediaretentionpolicy(policyId: string, body: Models.CrossPlatformPolicy, opts?: CallOptions): Promise<Models.CrossPlatformPolicy>;
  /** PUT /api/v2/recording/jobs/{jobId} */
  putRecordingJob(jobId: string, body: Models.ExecuteRecordingJobsQuery, opts?: CallOptions): Promise<Models.RecordingJob>;
  /** PUT /api/v2/recording/keyconfigurations/{keyConfigurationId} */
  putRecordingKeyconfiguration(keyConfigurationId: string, body: Models.RecordingEncryptionConfiguration, opts?: CallOptions): Promise<Models.RecordingEncryptionConfiguration>;
  /** PUT /api/v2/recording/mediaretentionpolicies/{policyId} */
  putRecordingMediaretentionpolicy(policyId: string, body: Models.Policy, opts?: CallOptions): Promise<Models.Policy>;
  /** PUT /api/v2/recording/recordingkeys/rotationschedule */
  putRecordingRecordingkeysRotationschedule(body: Models.KeyRotationSchedule, opts?: CallOptions): Promise<Models.KeyRotationSchedule>;
  /** PUT /api/v2/recording/settings */
  putRecordingSettings(body: Models.RecordingSettings, opts?: CallOptions): Promise<Models.RecordingSettings>;
  /** PUT /api/v2/recordings/deletionprotection */
  putRecordingsDeletionprotection(opts?: RecordingApi.putRecordingsDeletionprotectionOptions): Promise<Models.ManageDeleteProtectionResult>;
}

export declare namespace RecordingApi {
  type deleteConversationRecordingAnnotationOptions = CallOptions;
  type deleteOrphanrecordingOptions = CallOptions;
  type deleteRecordingCrossplatformMediaretentionpoliciesOptions = CallOptions;
  type deleteRecordingCrossplatformMediaretentionpolicyOptions = CallOptions;
  type deleteRecordingJobOptions = CallOptions;
  type deleteRecordingMediaretentionpoliciesOptions = CallOptions;
  type deleteRecordingMediaretentionpolicyOptions = CallOptions;
  interface getConversationRecordingOptions extends CallOptions {
    /** Default: "WEBM" */
    formatId?: string;
    /** Default: "EML" */
    emailFormatId?: string;
    /** Default: "ZIP" */
    chatFormatId?: string;
    /** Default: "ZIP" */
    messageFormatId?: string;
    /** Default: false */
    download?: boolean;
    fileName?: string;
    locale?: string;
    mediaFormats?: string[];
  }
  type getConversationRecordingAnnotationOptions = CallOptions;
  type getConversationRecordingAnnotationsOptions = CallOptions;
  type getConversationRecordingmetadataOptions = CallOptions;
  type getConversationRecordingmetadataRecordingIdOptions = CallOptions;
  interface getConversationRecordingsOptions extends CallOptions {
    /** Default: 5000 */
    maxWaitMs?: number;
    /** Default: "WEBM" */
    formatId?: string;
    mediaFormats?: string[];
    locale?: string;
    /** Default: false */
    includePauseAnnotationsForScreenRecordings?: boolean;
  }
  type getOrphanrecordingOptions = CallOptions;
  interface getOrphanrecordingMediaOptions extends CallOptions {
    /** Default: "WEBM" */
    formatId?: string;
    /** Default: "EML" */
    emailFormatId?: string;
    /** Default: "ZIP" */
    chatFormatId?: string;
    /** Default: "ZIP" */
    messageFormatId?: string;
    /** Default: false */
    download?: boolean;
    fileName?: string;
    locale?: string;
    mediaFormats?: string[];
  }
  interface getOrphanrecordingsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    sortBy?: string;
    expand?: string[];
    nextPage?: string;
    previousPage?: string;
    /** Default: false */
    hasConversation?: boolean;
    media?: string;
  }
  type getRecordingBatchrequestOptions = CallOptions;
  interface getRecordingCrossplatformMediaretentionpoliciesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    sortBy?: string;
    expand?: string[];
    nextPage?: string;
    previousPage?: string;
    name?: string;
    enabled?: boolean;
    /** Default: false */
    summary?: boolean;
    hasErrors?: boolean;
    deleteDaysThreshold?: number;
  }
  type getRecordingCrossplatformMediaretentionpolicyOptions = CallOptions;
  type getRecordingJobOptions = CallOptions;
  interface getRecordingJobFailedrecordingsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    includeTotal?: boolean;
    cursor?: string;
  }
  interface getRecordingJobsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "userId" */
    sortBy?: string;
    state?: string;
    showOnlyMyJobs?: boolean;
    jobType?: string;
    includeTotal?: boolean;
    cursor?: string;
  }
  type getRecordingKeyconfigurationOptions = CallOptions;
  type getRecordingKeyconfigurationsOptions = CallOptions;
  interface getRecordingMediaretentionpoliciesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    sortBy?: string;
    expand?: string[];
    nextPage?: string;
    previousPage?: string;
    name?: string;
    enabled?: boolean;
    /** Default: false */
    summary?: boolean;
    hasErrors?: boolean;
    deleteDaysThreshold?: number;
  }
  type getRecordingMediaretentionpolicyOptions = CallOptions;
  interface getRecordingRecordingkeysOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  type getRecordingRecordingkeysRotationscheduleOptions = CallOptions;
  interface getRecordingSettingsOptions extends CallOptions {
    /** Default: false */
    createDefault?: boolean;
  }
  type getRecordingUploadsReportOptions = CallOptions;
  interface getRecordingsRetentionQueryOptions extends CallOptions {
    cursor?: string;
    /** Default: 25 */
    pageSize?: number;
  }
  type getRecordingsScreensessionsDetailsOptions = CallOptions;
  type patchRecordingCrossplatformMediaretentionpolicyOptions = CallOptions;
  type patchRecordingMediaretentionpolicyOptions = CallOptions;
  type postConversationRecordingAnnotationsOptions = CallOptions;
  type postRecordingBatchrequestsOptions = CallOptions;
  type postRecordingCrossplatformMediaretentionpoliciesOptions = CallOptions;
  type postRecordingJobsOptions = CallOptions;
  type postRecordingKeyconfigurationsOptions = CallOptions;
  type postRecordingKeyconfigurationsValidateOptions = CallOptions;
  type postRecordingLocalkeysOptions = CallOptions;
  type postRecordingMediaretentionpoliciesOptions = CallOptions;
  type postRecordingRecordingkeysOptions = CallOptions;
  type postRecordingUploadsReportsOptions = CallOptions;
  type postRecordingsDeletionprotectionOptions = CallOptions;
  type postRecordingsScreensessionsAcknowledgeOptions = CallOptions;
  type postRecordingsScreensessionsMetadataOptions = CallOptions;
  interface putConversationRecordingOptions extends CallOptions {
    clearExport?: boolean;
  }
  type putConversationRecordingAnnotationOptions = CallOptions;
  interface putOrphanrecordingOptions extends CallOptions {
    body?: Models.OrphanUpdateRequest;
  }
  type putRecordingCrossplatformMediaretentionpolicyOptions = CallOptions;
  type putRecordingJobOptions = CallOptions;
  type putRecordingKeyconfigurationOptions = CallOptions;
  type putRecordingMediaretentionpolicyOptions = CallOptions;
  type putRecordingRecordingkeysRotationscheduleOptions = CallOptions;
  type putRecordingSettingsOptions = CallOptions;
  interface putRecordingsDeletionprotectionOptions extends CallOptions {
    /** Default: true */
    protect?: boolean;
    body?: Models.ConversationDeletionProtectionQuery;
  }
}

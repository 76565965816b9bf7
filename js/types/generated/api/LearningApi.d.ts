// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class LearningApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/learning/assignments/{assignmentId} */
  deleteLearningAssignment(assignmentId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/learning/modules/{moduleId} */
  deleteLearningModule(moduleId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/learning/assignments/{assignmentId} */
  getLearningAssignment(assignmentId: string, opts?: LearningApi.getLearningAssignmentOptions): Promise<Models.LearningAssignment>;
  /** GET /api/v2/learning/assignments/{assignmentId}/steps/{stepId} */
  getLearningAssignmentStep(assignmentId: string, stepId: string, opts?: LearningApi.getLearningAssignmentStepOptions): Promise<Models.LearningAssignmentStep>;
  /** GET /api/v2/learning/assignments */
  getLearningAssignments(opts?: LearningApi.getLearningAssignmentsOptions): Promise<Models.LearningAssignmentsDomainEntity>;
  /** GET /api/v2/learning/assignments/me */
  getLearningAssignmentsMe(opts?: LearningApi.getLearningAssignmentsMeOptions): Promise<Models.LearningAssignmentsDomainEntity>;
  /** GET /api/v2/learning/modules/{moduleId} */
  getLearningModule(moduleId: string, opts?: LearningApi.getLearningModuleOptions): Promise<Models.LearningModule>;
  /** GET /api/v2/learning/modules/{moduleId}/jobs/{jobId} */
  getLearningModuleJob(moduleId: string, jobId: string, opts?: CallOptions): Promise<Models.LearningModuleJobResponse>;
  /** GET /api/v2/learning/modules/{moduleId}/preview */
  getLearningModulePreview(moduleId: string, opts?: CallOptions): Promise<Models.LearningModulePreviewGetResponse>;
  /** GET /api/v2/learning/modules/{moduleId}/rule */
  getLearningModuleRule(moduleId: string, opts?: CallOptions): Promise<Models.LearningModuleRule>;
  /** GET /api/v2/learning/modules/{moduleId}/versions/{versionId} */
  getLearningModuleVersion(moduleId: string, versionId: string, opts?: LearningApi.getLearningModuleVersionOptions): Promise<Models.LearningModule>;
  /** GET /api/v2/learning/modules */
  getLearningModules(opts?: LearningApi.getLearningModulesOptions): Promise<Models.LearningModuleList>;
  /** GET /api/v2/learning/modules/assignments */
  getLearningModulesAssignments(userIds: string[], opts?: LearningApi.getLearningModulesAssignmentsOptions): Promise<Models.AssignedLearningModuleDomainEntityListing>;
  /** GET /api/v2/learning/modules/coverart/{coverArtId} */
  getLearningModulesCoverartCoverArtId(coverArtId: string, opts?: CallOptions): Promise<Models.LearningModuleCoverArtResponse>;
  /** GET /api/v2/learning/scheduleslots/jobs/{jobId} */
  getLearningScheduleslotsJob(jobId: string, opts?: CallOptions): Promise<Models.LearningScheduleSlotsJobResponse>;
  /** GET /api/v2/learning/scorm/{scormId} */
  getLearningScormScormId(scormId: string, opts?: CallOptions): Promise<Models.LearningScormResponse>;
  /** PATCH /api/v2/learning/assignments/{assignmentId} */
  patchLearningAssignment(assignmentId: string, opts?: LearningApi.patchLearningAssignmentOptions): Promise<Models.LearningAssignment>;
  /** PATCH /api/v2/learning/assignments/{assignmentId}/reschedule */
  patchLearningAssignmentReschedule(assignmentId: string, opts?: LearningApi.patchLearningAssignmentRescheduleOptions): Promise<Models.LearningAssignment>;
  /** PATCH /api/v2/learning/assignments/{assignmentId}/steps/{stepId} */
  patchLearningAssignmentStep(assignmentId: string, stepId: string, opts?: LearningApi.patchLearningAssignmentStepOptions): Promise<Models.LearningAssignmentStep>;
  /** PATCH /api/v2/learning/modules/{moduleId}/users/{userId}/assignments */
  patchLearningModuleUserAssignments(moduleId: string, userId: string, body: Models.LearningAssignmentExternalUpdate, opts?: CallOptions): Promise<Models.LearningAssignment>;
  /** POST /api/v2/learning/assessments/scoring */
  postLearningAssessmentsScoring(body: Models.LearningAssessmentScoringRequest, opts?: CallOptions): Promise<Models.AssessmentScoringSet>;
  /** POST /api/v2/learning/assignments/{assignmentId}/reassign */
  postLearningAssignmentReassign(assignmentId: string, opts?: CallOptions): Promise<Models.LearningAssignment>;
  /** POST /api/v2/learning/assignments/{assignmentId}/reset */
  postLearningAssignmentReset(assignmentId: string, opts?: CallOptions): Promise<Models.LearningAssignment>;
  /** POST /api/v2/learning/assignments */
  postLearningAssignments(opts?: LearningApi.postLearningAssignmentsOptions): Promise<Models.LearningAssignment>;
  /** POST /api/v2/learning/assignments/aggregates/query */
  postLearningAssignmentsAggregatesQuery(body: Models.LearningAssignmentAggregateParam, opts?: CallOptions): Promise<Models.LearningAssignmentAggregateResponse>;
  /** POST /api/v2/learning/assignments/bulkadd */
  postLearningAssignmentsBulkadd(opts?: LearningApi.postLearningAssignmentsBulkaddOptions): Promise<Models.LearningAssignmentBulkAddResponse>;
  /** POST /api/v2/learning/assignments/bulkremove */
  postLearningAssignmentsBulkremove(opts?: LearningApi.postLearningAssignmentsBulkremoveOptions): Promise<Models.LearningAssignmentBulkRemoveResponse>;
  /** POST /api/v2/learning/modules/{moduleId}/jobs */
  postLearningModuleJobs(moduleId: string, body: Models.LearningModuleJobRequest, opts?: CallOptions): Promise<Models.LearningModuleJobResponse>;
  /** POST /api/v2/learning/modules/{moduleId}/publish */
  postLearningModulePublish(moduleId: string, opts?: LearningApi.postLearningModulePublishOptions): Promise<Models.LearningModulePublishResponse>;
  /**
   * POST /api/v2/learning/modules/{moduleId}/rule/migrate
   * Preview: may change or go without notice.
   */
  postLearningModuleRuleMigrate(moduleId: string, opts?: CallOptions): Promise<Models.LearningModuleMigrateResponse>;
  /** POST /api/v2/learning/modules */
  postLearningModules(body: Models.LearningModuleRequest, opts?: CallOptions): Promise<Models.LearningModule>;
  /** POST /api/v2/learning/rules/query */
  postLearningRulesQuery(pageSize: number, pageNumber: number, body: Models.LearningAssignmentUserQuery, opts?: CallOptions): Promise<Models.LearningAssignmentUserListing>;
  /** POST /api/v2/learning/scheduleslots/jobs */
  postLearningScheduleslotsJobs(body: Models.LearningScheduleSlotsJobRequest, opts?: CallOptions): Promise<Models.LearningScheduleSlotsJobResponse>;
  /** POST /api/v2/learning/scheduleslots/query */
  postLearningScheduleslotsQuery(body: Models.LearningScheduleSlotsQueryRequest, opts?: CallOptions): Promise<Models.LearningScheduleSlotsQueryResponse>;
  /** POST /api/v2/learning/scorm */
  postLearningScorm(opts?: LearningApi.postLearningScormOptions): Promise<Models.LearningScormUploadResponse>;
  /** PUT /api/v2/learning/modules/{moduleId} */
  putLearningModule(moduleId: string, body: Models.LearningModuleRequest, opts?: CallOptions): Promise<Models.LearningModule>;
  /** PUT /api/v2/learning/modules/{moduleId}/preview */
  putLearningModulePreview(moduleId: string, body: Models.LearningModulePreviewUpdateRequest, opts?: CallOptions): Promise<Models.LearningModulePreviewUpdateResponse>;
  /** PUT /api/v2/learning/modules/{moduleId}/rule */
  putLearningModuleRule(moduleId: string, body: Models.LearningModuleRule, opts?: LearningApi.putLearningModuleRuleOptions): Promise<Models.LearningModuleRule>;
}

export declare namespace LearningApi {
  type deleteLearningAssignmentOptions = CallOptions;
  type deleteLearningModuleOptions = CallOptions;
  interface getLearningAssignmentOptions extends CallOptions {
    expand?: string[];
  }
  interface getLearningAssignmentStepOptions extends CallOptions {
    shareableContentObjectId?: string;
    defaultShareableContentObject?: string;
    expand?: string[];
  }
  interface getLearningAssignmentsOptions extends CallOptions {
    moduleId?: string;
    interval?: string;
    completionInterval?: string;
    /** Default: "Any" */
    overdue?: string;
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "Any" */
    pass?: string;
    minPercentageScore?: number;
    maxPercentageScore?: number;
    /** Default: "Desc" */
    sortOrder?: string;
    sortBy?: string;
    userId?: string[];
    types?: string[];
    states?: string[];
    expand?: string[];
  }
  interface getLearningAssignmentsMeOptions extends CallOptions {
    moduleId?: string;
    interval?: string;
    completionInterval?: string;
    /** Default: "Any" */
    overdue?: string;
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "Any" */
    pass?: string;
    minPercentageScore?: number;
    maxPercentageScore?: number;
    /** Default: "Desc" */
    sortOrder?: string;
    sortBy?: string;
    types?: string[];
    states?: string[];
    expand?: string[];
  }
  interface getLearningModuleOptions extends CallOptions {
    expand?: string[];
  }
  type getLearningModuleJobOptions = CallOptions;
  type getLearningModulePreviewOptions = CallOptions;
  type getLearningModuleRuleOptions = CallOptions;
  interface getLearningModuleVersionOptions extends CallOptions {
    expand?: string[];
  }
  interface getLearningModulesOptions extends CallOptions {
    types?: string[];
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "ascending" */
    sortOrder?: string;
    /** Default: "name" */
    sortBy?: string;
    searchTerm?: string;
    expand?: string[];
    statuses?: string[];
    externalIds?: string[];
  }
  interface getLearningModulesAssignmentsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    searchTerm?: string;
    /** Default: "Any" */
    overdue?: string;
    assignmentStates?: string[];
    expand?: string[];
  }
  type getLearningModulesCoverartCoverArtIdOptions = CallOptions;
  type getLearningScheduleslotsJobOptions = CallOptions;
  type getLearningScormScormIdOptions = CallOptions;
  interface patchLearningAssignmentOptions extends CallOptions {
    body?: Models.LearningAssignmentUpdate;
  }
  interface patchLearningAssignmentRescheduleOptions extends CallOptions {
    body?: Models.LearningAssignmentReschedule;
  }
  interface patchLearningAssignmentStepOptions extends CallOptions {
    body?: Models.LearningAssignmentStep;
  }
  type patchLearningModuleUserAssignmentsOptions = CallOptions;
  type postLearningAssessmentsScoringOptions = CallOptions;
  type postLearningAssignmentReassignOptions = CallOptions;
  type postLearningAssignmentResetOptions = CallOptions;
  interface postLearningAssignmentsOptions extends CallOptions {
    body?: Models.LearningAssignmentCreate;
  }
  type postLearningAssignmentsAggregatesQueryOptions = CallOptions;
  interface postLearningAssignmentsBulkaddOptions extends CallOptions {
    body?: Models.LearningAssignmentItem[];
  }
  interface postLearningAssignmentsBulkremoveOptions extends CallOptions {
    body?: string[];
  }
  type postLearningModuleJobsOptions = CallOptions;
  interface postLearningModulePublishOptions extends CallOptions {
    body?: Models.LearningModulePublishRequest;
  }
  type postLearningModuleRuleMigrateOptions = CallOptions;
  type postLearningModulesOptions = CallOptions;
  type postLearningRulesQueryOptions = CallOptions;
  type postLearningScheduleslotsJobsOptions = CallOptions;
  type postLearningScheduleslotsQueryOptions = CallOptions;
  interface postLearningScormOptions extends CallOptions {
    body?: Models.LearningScormUploadRequest;
  }
  type putLearningModuleOptions = CallOptions;
  type putLearningModulePreviewOptions = CallOptions;
  interface putLearningModuleRuleOptions extends CallOptions {
    /** Default: true */
    assign?: boolean;
  }
}

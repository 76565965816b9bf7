// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class CaseManagementApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/casemanagement/cases/{caseId} */
  deleteCasemanagementCase(caseId: string, opts?: CallOptions): Promise<object>;
  /** DELETE /api/v2/casemanagement/cases/{caseId}/comments/me/{commentId} */
  deleteCasemanagementCaseCommentsMeCommentId(caseId: string, commentId: string, opts?: CallOptions): Promise<object>;
  /** DELETE /api/v2/casemanagement/caseplans/{caseplanId} */
  deleteCasemanagementCaseplan(caseplanId: string, opts?: CallOptions): Promise<object>;
  /** DELETE /api/v2/casemanagement/caseplans/{caseplanId}/dataschemas/{schemaKeyName} */
  deleteCasemanagementCaseplanDataschema(caseplanId: string, schemaKeyName: string, opts?: CallOptions): Promise<object>;
  /**
   * DELETE /api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId}
   * Preview: may change or go without notice.
   */
  deleteCasemanagementCaseplanStageplan(caseplanId: string, stageplanId: string, opts?: CallOptions): Promise<object>;
  /** GET /api/v2/casemanagement/cases/{caseId} */
  getCasemanagementCase(caseId: string, opts?: CaseManagementApi.getCasemanagementCaseOptions): Promise<Models.Case>;
  /** GET /api/v2/casemanagement/cases/{caseId}/associations/{associationId} */
  getCasemanagementCaseAssociation(caseId: string, associationId: string, opts?: CallOptions): Promise<Models.CaseAssociation>;
  /** GET /api/v2/casemanagement/cases/{caseId}/associations */
  getCasemanagementCaseAssociations(caseId: string, opts?: CaseManagementApi.getCasemanagementCaseAssociationsOptions): Promise<Models.CaseAssociationListing>;
  /** GET /api/v2/casemanagement/cases/{caseId}/comments/{commentId} */
  getCasemanagementCaseComment(caseId: string, commentId: string, opts?: CallOptions): Promise<Models.Comment>;
  /** GET /api/v2/casemanagement/cases/{caseId}/comments */
  getCasemanagementCaseComments(caseId: string, opts?: CaseManagementApi.getCasemanagementCaseCommentsOptions): Promise<Models.CommentListing>;
  /** GET /api/v2/casemanagement/cases/{caseId}/stages/{stageId} */
  getCasemanagementCaseStage(caseId: string, stageId: string, opts?: CallOptions): Promise<Models.Stage>;
  /** GET /api/v2/casemanagement/cases/{caseId}/stages/{stageId}/steps/{stepId} */
  getCasemanagementCaseStageStep(caseId: string, stageId: string, stepId: string, opts?: CallOptions): Promise<Models.Step>;
  /** GET /api/v2/casemanagement/cases/{caseId}/stages/{stageId}/steps */
  getCasemanagementCaseStageSteps(caseId: string, stageId: string, opts?: CaseManagementApi.getCasemanagementCaseStageStepsOptions): Promise<Models.StepListing>;
  /** GET /api/v2/casemanagement/cases/{caseId}/stages */
  getCasemanagementCaseStages(caseId: string, opts?: CaseManagementApi.getCasemanagementCaseStagesOptions): Promise<Models.StageListing>;
  /** GET /api/v2/casemanagement/cases/{caseId}/terminate/jobs/{jobId} */
  getCasemanagementCaseTerminateJob(caseId: string, jobId: string, opts?: CallOptions): Promise<Models.TerminateJob>;
  /** GET /api/v2/casemanagement/caseplans/{caseplanId} */
  getCasemanagementCaseplan(caseplanId: string, opts?: CallOptions): Promise<Models.Caseplan>;
  /** GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId} */
  getCasemanagementCaseplanVersion(caseplanId: string, versionId: string, opts?: CallOptions): Promise<Models.Caseplan>;
  /** GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/dataschemas */
  getCasemanagementCaseplanVersionDataschemas(caseplanId: string, versionId: string, opts?: CallOptions): Promise<Models.CaseplanDataSchemaListing>;
  /** GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/intakesettings */
  getCasemanagementCaseplanVersionIntakesettings(caseplanId: string, versionId: string, opts?: CallOptions): Promise<Models.IntakeSettingsListing>;
  /** GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId} */
  getCasemanagementCaseplanVersionStageplan(caseplanId: string, versionId: string, stageplanId: string, opts?: CaseManagementApi.getCasemanagementCaseplanVersionStageplanOptions): Promise<Models.Stageplan>;
  /** GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}/stepplans/{stepplanId} */
  getCasemanagementCaseplanVersionStageplanStepplan(caseplanId: string, versionId: string, stageplanId: string, stepplanId: string, opts?: CaseManagementApi.getCasemanagementCaseplanVersionStageplanStepplanOptions): Promise<Models.Stepplan>;
  /** GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}/stepplans */
  getCasemanagementCaseplanVersionStageplanStepplans(caseplanId: string, versionId: string, stageplanId: string, opts?: CaseManagementApi.getCasemanagementCaseplanVersionStageplanStepplansOptions): Promise<Models.StepplanListing>;
  /** GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans */
  getCasemanagementCaseplanVersionStageplans(caseplanId: string, versionId: string, opts?: CaseManagementApi.getCasemanagementCaseplanVersionStageplansOptions): Promise<Models.StageplanListing>;
  /** GET /api/v2/casemanagement/caseplans */
  getCasemanagementCaseplans(opts?: CaseManagementApi.getCasemanagementCaseplansOptions): Promise<Models.CaseplanListing>;
  /** GET /api/v2/casemanagement/cases/externalcontacts/{externalContactId} */
  getCasemanagementCasesExternalcontact(externalContactId: string, opts?: CaseManagementApi.getCasemanagementCasesExternalcontactOptions): Promise<Models.CaseListing>;
  /** GET /api/v2/casemanagement/cases/query/jobs/{jobId} */
  getCasemanagementCasesQueryJob(jobId: string, opts?: CallOptions): Promise<Models.CaseQueryJobResponse>;
  /** GET /api/v2/casemanagement/cases/query/jobs/{jobId}/results */
  getCasemanagementCasesQueryJobResults(jobId: string, opts?: CallOptions): Promise<Models.CaseQueryJobResultsResponse>;
  /** GET /api/v2/casemanagement/cases/references/{referenceId} */
  getCasemanagementCasesReference(referenceId: string, opts?: CaseManagementApi.getCasemanagementCasesReferenceOptions): Promise<Models.Case>;
  /** PATCH /api/v2/casemanagement/cases/{caseId}/datedue */
  patchCasemanagementCaseDatedue(caseId: string, body: Models.CaseDateDueUpdate, opts?: CallOptions): Promise<Models.Case>;
  /** PATCH /api/v2/casemanagement/cases/{caseId}/owner */
  patchCasemanagementCaseOwner(caseId: string, body: Models.CaseOwnerUpdate, opts?: CallOptions): Promise<Models.Case>;
  /** PATCH /api/v2/casemanagement/cases/{caseId}/priority */
  patchCasemanagementCasePriority(caseId: string, body: Models.CasePriorityUpdate, opts?: CallOptions): Promise<Models.Case>;
  /** PATCH /api/v2/casemanagement/cases/{caseId}/summary */
  patchCasemanagementCaseSummary(caseId: string, body: Models.CaseSummaryUpdate, opts?: CallOptions): Promise<Models.Case>;
  /** PATCH /api/v2/casemanagement/caseplans/{caseplanId} */
  patchCasemanagementCaseplan(caseplanId: string, body: Models.CaseplanUpdate, opts?: CallOptions): Promise<Models.Caseplan>;
  /** PATCH /api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId} */
  patchCasemanagementCaseplanStageplan(caseplanId: string, stageplanId: string, body: Models.StageplanUpdate, opts?: CallOptions): Promise<Models.Stageplan>;
  /** PATCH /api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId}/stepplans/{stepplanId} */
  patchCasemanagementCaseplanStageplanStepplan(caseplanId: string, stageplanId: string, stepplanId: string, body: Models.StepplanUpdate, opts?: CallOptions): Promise<Models.Stepplan>;
  /** POST /api/v2/casemanagement/cases/{caseId}/associations */
  postCasemanagementCaseAssociations(caseId: string, body: Models.CaseAssociationCreate, opts?: CallOptions): Promise<Models.CaseAssociation>;
  /** POST /api/v2/casemanagement/cases/{caseId}/comments */
  postCasemanagementCaseComments(caseId: string, body: Models.CommentCreate, opts?: CallOptions): Promise<Models.Comment>;
  /** POST /api/v2/casemanagement/cases/{caseId}/terminate/jobs */
  postCasemanagementCaseTerminateJobs(caseId: string, opts?: CallOptions): Promise<Models.TerminateJob>;
  /** POST /api/v2/casemanagement/caseplans/{caseplanId}/dataschemas */
  postCasemanagementCaseplanDataschemas(caseplanId: string, body: Models.CaseplanDataSchemaRequest, opts?: CallOptions): Promise<Models.CaseplanDataSchema>;
  /** POST /api/v2/casemanagement/caseplans/{caseplanId}/publish */
  postCasemanagementCaseplanPublish(caseplanId: string, opts?: CallOptions): Promise<Models.Caseplan>;
  /**
   * POST /api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId}/reposition
   * Preview: may change or go without notice.
   */
  postCasemanagementCaseplanStageplanReposition(caseplanId: string, stageplanId: string, body: Models.StageplanReposition, opts?: CallOptions): Promise<object>;
  /**
   * POST /api/v2/casemanagement/caseplans/{caseplanId}/stageplans
   * Preview: may change or go without notice.
   */
  postCasemanagementCaseplanStageplans(caseplanId: string, body: Models.StageplanCreate, opts?: CallOptions): Promise<Models.Stageplan>;
  /** POST /api/v2/casemanagement/caseplans/{caseplanId}/versions */
  postCasemanagementCaseplanVersions(caseplanId: string, opts?: CallOptions): Promise<Models.Caseplan>;
  /** POST /api/v2/casemanagement/caseplans */
  postCasemanagementCaseplans(body: Models.CaseplanCreate, opts?: CallOptions): Promise<Models.CaseplanCreateResponse>;
  /** POST /api/v2/casemanagement/caseplans/query */
  postCasemanagementCaseplansQuery(body: Models.CaseplanQueryRequest, opts?: CallOptions): Promise<Models.CaseplanQueryEntityListing>;
  /** POST /api/v2/casemanagement/cases */
  postCasemanagementCases(body: Models.CaseCreate, opts?: CallOptions): Promise<Models.Case>;
  /** POST /api/v2/casemanagement/cases/associations/query */
  postCasemanagementCasesAssociationsQuery(body: Models.CaseAssociationQuery, opts?: CallOptions): Promise<Models.CaseAssociationQueryEntityListing>;
  /** POST /api/v2/casemanagement/cases/query/jobs */
  postCasemanagementCasesQueryJobs(body: Models.CaseQueryJobCreate, opts?: CallOptions): Promise<Models.CaseQueryJobResponse>;
  /** PUT /api/v2/casemanagement/caseplans/{caseplanId}/dataschemas/{schemaKeyName} */
  putCasemanagementCaseplanDataschema(caseplanId: string, schemaKeyName: string, body: Models.CaseplanDataSchemaRequest, opts?: CallOptions): Promise<Models.CaseplanDataSchema>;
  /** PUT /api/v2/casemanagement/caseplans/{caseplanId}/intakesettings */
  putCasemanagementCaseplanIntakesettings(caseplanId: string, body: Models.IntakeSettingsUpdate, opts?: CallOptions): Promise<Models.IntakeSettingsListing>;
}

export declare namespace CaseManagementApi {
  type deleteCasemanagementCaseOptions = CallOptions;
  type deleteCasemanagementCaseCommentsMeCommentIdOptions = CallOptions;
  type deleteCasemanagementCaseplanOptions = CallOptions;
  type deleteCasemanagementCaseplanDataschemaOptions = CallOptions;
  type deleteCasemanagementCaseplanStageplanOptions = CallOptions;
  interface getCasemanagementCaseOptions extends CallOptions {
    expands?: string[];
  }
  type getCasemanagementCaseAssociationOptions = CallOptions;
  interface getCasemanagementCaseAssociationsOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
  }
  type getCasemanagementCaseCommentOptions = CallOptions;
  interface getCasemanagementCaseCommentsOptions extends CallOptions {
    after?: string;
    pageSize?: number;
    /** Default: "desc" */
    sortOrder?: string;
  }
  type getCasemanagementCaseStageOptions = CallOptions;
  type getCasemanagementCaseStageStepOptions = CallOptions;
  interface getCasemanagementCaseStageStepsOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
  }
  interface getCasemanagementCaseStagesOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
  }
  type getCasemanagementCaseTerminateJobOptions = CallOptions;
  type getCasemanagementCaseplanOptions = CallOptions;
  type getCasemanagementCaseplanVersionOptions = CallOptions;
  type getCasemanagementCaseplanVersionDataschemasOptions = CallOptions;
  type getCasemanagementCaseplanVersionIntakesettingsOptions = CallOptions;
  interface getCasemanagementCaseplanVersionStageplanOptions extends CallOptions {
    expands?: string[];
  }
  interface getCasemanagementCaseplanVersionStageplanStepplanOptions extends CallOptions {
    expands?: string[];
  }
  interface getCasemanagementCaseplanVersionStageplanStepplansOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
    expands?: string[];
  }
  interface getCasemanagementCaseplanVersionStageplansOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
    expands?: string[];
  }
  interface getCasemanagementCaseplansOptions extends CallOptions {
    after?: string;
    pageSize?: number;
    customerIntentId?: string;
    divisionIds?: string;
  }
  interface getCasemanagementCasesExternalcontactOptions extends CallOptions {
    after?: string;
    pageSize?: number;
    divisionIds?: string;
    expands?: string[];
  }
  type getCasemanagementCasesQueryJobOptions = CallOptions;
  type getCasemanagementCasesQueryJobResultsOptions = CallOptions;
  interface getCasemanagementCasesReferenceOptions extends CallOptions {
    expands?: string[];
  }
  type patchCasemanagementCaseDatedueOptions = CallOptions;
  type patchCasemanagementCaseOwnerOptions = CallOptions;
  type patchCasemanagementCasePriorityOptions = CallOptions;
  type patchCasemanagementCaseSummaryOptions = CallOptions;
  type patchCasemanagementCaseplanOptions = CallOptions;
  type patchCasemanagementCaseplanStageplanOptions = CallOptions;
  type patchCasemanagementCaseplanStageplanStepplanOptions = CallOptions;
  type postCasemanagementCaseAssociationsOptions = CallOptions;
  type postCasemanagementCaseCommentsOptions = CallOptions;
  type postCasemanagementCaseTerminateJobsOptions = CallOptions;
  type postCasemanagementCaseplanDataschemasOptions = CallOptions;
  type postCasemanagementCaseplanPublishOptions = CallOptions;
  type postCasemanagementCaseplanStageplanRepositionOptions = CallOptions;
  type postCasemanagementCaseplanStageplansOptions = CallOptions;
  type postCasemanagementCaseplanVersionsOptions = CallOptions;
  type postCasemanagementCaseplansOptions = CallOptions;
  type postCasemanagementCaseplansQueryOptions = CallOptions;
  type postCasemanagementCasesOptions = CallOptions;
  type postCasemanagementCasesAssociationsQueryOptions = CallOptions;
  type postCasemanagementCasesQueryJobsOptions = CallOptions;
  type putCasemanagementCaseplanDataschemaOptions = CallOptions;
  type putCasemanagementCaseplanIntakesettingsOptions = CallOptions;
}

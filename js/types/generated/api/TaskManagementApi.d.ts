// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class TaskManagementApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/taskmanagement/workbins/{workbinId} */
  deleteTaskmanagementWorkbin(workbinId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/taskmanagement/workitems/{workitemId} */
  deleteTaskmanagementWorkitem(workitemId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId} */
  deleteTaskmanagementWorkitemsBulkAddJob(bulkJobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId} */
  deleteTaskmanagementWorkitemsBulkTerminateJob(bulkJobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/taskmanagement/workitems/schemas/{schemaId} */
  deleteTaskmanagementWorkitemsSchema(schemaId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/taskmanagement/worktypes/{worktypeId} */
  deleteTaskmanagementWorktype(worktypeId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId} */
  deleteTaskmanagementWorktypeFlowsDatebasedRule(worktypeId: string, ruleId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId} */
  deleteTaskmanagementWorktypeFlowsOnattributechangeRule(worktypeId: string, ruleId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId} */
  deleteTaskmanagementWorktypeFlowsOncreateRule(worktypeId: string, ruleId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId} */
  deleteTaskmanagementWorktypeStatus(worktypeId: string, statusId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/taskmanagement/workbins/{workbinId} */
  getTaskmanagementWorkbin(workbinId: string, opts?: CallOptions): Promise<Models.Workbin>;
  /** GET /api/v2/taskmanagement/workbins/{workbinId}/history */
  getTaskmanagementWorkbinHistory(workbinId: string, opts?: TaskManagementApi.getTaskmanagementWorkbinHistoryOptions): Promise<Models.WorkbinChangeListing>;
  /** GET /api/v2/taskmanagement/workbins/{workbinId}/versions/{entityVersion} */
  getTaskmanagementWorkbinVersion(workbinId: string, entityVersion: number, opts?: CallOptions): Promise<Models.WorkbinVersion>;
  /** GET /api/v2/taskmanagement/workbins/{workbinId}/versions */
  getTaskmanagementWorkbinVersions(workbinId: string, opts?: TaskManagementApi.getTaskmanagementWorkbinVersionsOptions): Promise<Models.WorkbinVersionListing>;
  /** GET /api/v2/taskmanagement/workitems/{workitemId} */
  getTaskmanagementWorkitem(workitemId: string, opts?: TaskManagementApi.getTaskmanagementWorkitemOptions): Promise<Models.Workitem>;
  /** GET /api/v2/taskmanagement/workitems/{workitemId}/history */
  getTaskmanagementWorkitemHistory(workitemId: string, opts?: TaskManagementApi.getTaskmanagementWorkitemHistoryOptions): Promise<Models.WorkitemChangeListing>;
  /** GET /api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups */
  getTaskmanagementWorkitemUserWrapups(workitemId: string, userId: string, opts?: TaskManagementApi.getTaskmanagementWorkitemUserWrapupsOptions): Promise<Models.WorkitemWrapupEntityListing>;
  /** GET /api/v2/taskmanagement/workitems/{workitemId}/versions/{entityVersion} */
  getTaskmanagementWorkitemVersion(workitemId: string, entityVersion: number, opts?: CallOptions): Promise<Models.WorkitemVersion>;
  /** GET /api/v2/taskmanagement/workitems/{workitemId}/versions */
  getTaskmanagementWorkitemVersions(workitemId: string, opts?: TaskManagementApi.getTaskmanagementWorkitemVersionsOptions): Promise<Models.WorkitemVersionListing>;
  /** GET /api/v2/taskmanagement/workitems/{workitemId}/wrapups */
  getTaskmanagementWorkitemWrapups(workitemId: string, opts?: TaskManagementApi.getTaskmanagementWorkitemWrapupsOptions): Promise<Models.WorkitemWrapupEntityListing>;
  /** GET /api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId} */
  getTaskmanagementWorkitemsBulkAddJob(bulkJobId: string, opts?: CallOptions): Promise<Models.BulkJob>;
  /** GET /api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}/results */
  getTaskmanagementWorkitemsBulkAddJobResults(bulkJobId: string, opts?: CallOptions): Promise<Models.BulkJobAddResponse>;
  /** GET /api/v2/taskmanagement/workitems/bulk/jobs/users/me */
  getTaskmanagementWorkitemsBulkJobsUsersMe(opts?: TaskManagementApi.getTaskmanagementWorkitemsBulkJobsUsersMeOptions): Promise<Models.BulkJobsListing>;
  /** GET /api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId} */
  getTaskmanagementWorkitemsBulkTerminateJob(bulkJobId: string, opts?: CallOptions): Promise<Models.BulkJob>;
  /** GET /api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}/results */
  getTaskmanagementWorkitemsBulkTerminateJobResults(bulkJobId: string, opts?: CallOptions): Promise<Models.BulkJobTerminateResultsResponse>;
  /** GET /api/v2/taskmanagement/workitems/query/jobs/{jobId} */
  getTaskmanagementWorkitemsQueryJob(jobId: string, opts?: CallOptions): Promise<Models.WorkitemQueryJobResponse>;
  /** GET /api/v2/taskmanagement/workitems/query/jobs/{jobId}/results */
  getTaskmanagementWorkitemsQueryJobResults(jobId: string, opts?: CallOptions): Promise<Models.WorkitemPagedEntityListing>;
  /** GET /api/v2/taskmanagement/workitems/schemas/{schemaId} */
  getTaskmanagementWorkitemsSchema(schemaId: string, opts?: CallOptions): Promise<Models.DataSchema>;
  /** GET /api/v2/taskmanagement/workitems/schemas/{schemaId}/versions/{versionId} */
  getTaskmanagementWorkitemsSchemaVersion(schemaId: string, versionId: string, opts?: CallOptions): Promise<Models.DataSchema>;
  /** GET /api/v2/taskmanagement/workitems/schemas/{schemaId}/versions */
  getTaskmanagementWorkitemsSchemaVersions(schemaId: string, opts?: CallOptions): Promise<Models.DataSchemaListing>;
  /** GET /api/v2/taskmanagement/workitems/schemas */
  getTaskmanagementWorkitemsSchemas(opts?: CallOptions): Promise<Models.DataSchemaListing>;
  /** GET /api/v2/taskmanagement/workitems/schemas/coretypes/{coreTypeName} */
  getTaskmanagementWorkitemsSchemasCoretype(coreTypeName: string, opts?: CallOptions): Promise<Models.Coretype>;
  /** GET /api/v2/taskmanagement/workitems/schemas/coretypes */
  getTaskmanagementWorkitemsSchemasCoretypes(opts?: CallOptions): Promise<Models.CoretypeListing>;
  /** GET /api/v2/taskmanagement/workitems/schemas/limits */
  getTaskmanagementWorkitemsSchemasLimits(opts?: CallOptions): Promise<Models.SchemaQuantityLimits>;
  /** GET /api/v2/taskmanagement/worktypes/{worktypeId} */
  getTaskmanagementWorktype(worktypeId: string, opts?: TaskManagementApi.getTaskmanagementWorktypeOptions): Promise<Models.Worktype>;
  /** GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId} */
  getTaskmanagementWorktypeFlowsDatebasedRule(worktypeId: string, ruleId: string, opts?: CallOptions): Promise<Models.WorkitemDateBasedRule>;
  /** GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules */
  getTaskmanagementWorktypeFlowsDatebasedRules(worktypeId: string, opts?: TaskManagementApi.getTaskmanagementWorktypeFlowsDatebasedRulesOptions): Promise<Models.WorkitemDateBasedRuleListing>;
  /** GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId} */
  getTaskmanagementWorktypeFlowsOnattributechangeRule(worktypeId: string, ruleId: string, opts?: CallOptions): Promise<Models.WorkitemOnAttributeChangeRule>;
  /** GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules */
  getTaskmanagementWorktypeFlowsOnattributechangeRules(worktypeId: string, opts?: TaskManagementApi.getTaskmanagementWorktypeFlowsOnattributechangeRulesOptions): Promise<Models.WorkitemOnAttributeChangeRuleListing>;
  /** GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId} */
  getTaskmanagementWorktypeFlowsOncreateRule(worktypeId: string, ruleId: string, opts?: CallOptions): Promise<Models.WorkitemOnCreateRule>;
  /** GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules */
  getTaskmanagementWorktypeFlowsOncreateRules(worktypeId: string, opts?: TaskManagementApi.getTaskmanagementWorktypeFlowsOncreateRulesOptions): Promise<Models.WorkitemOnCreateRuleListing>;
  /** GET /api/v2/taskmanagement/worktypes/{worktypeId}/history */
  getTaskmanagementWorktypeHistory(worktypeId: string, opts?: TaskManagementApi.getTaskmanagementWorktypeHistoryOptions): Promise<Models.WorktypeChangeListing>;
  /** GET /api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId} */
  getTaskmanagementWorktypeStatus(worktypeId: string, statusId: string, opts?: CallOptions): Promise<Models.WorkitemStatus>;
  /** GET /api/v2/taskmanagement/worktypes/{worktypeId}/statuses */
  getTaskmanagementWorktypeStatuses(worktypeId: string, opts?: CallOptions): Promise<Models.WorkitemStatusListing>;
  /** GET /api/v2/taskmanagement/worktypes/{worktypeId}/versions/{entityVersion} */
  getTaskmanagementWorktypeVersion(worktypeId: string, entityVersion: number, opts?: CallOptions): Promise<Models.WorktypeVersion>;
  /** GET /api/v2/taskmanagement/worktypes/{worktypeId}/versions */
  getTaskmanagementWorktypeVersions(worktypeId: string, opts?: TaskManagementApi.getTaskmanagementWorktypeVersionsOptions): Promise<Models.WorktypeVersionListing>;
  /** PATCH /api/v2/taskmanagement/workbins/{workbinId} */
  patchTaskmanagementWorkbin(workbinId: string, body: Models.WorkbinUpdate, opts?: CallOptions): Promise<Models.Workbin>;
  /** PATCH /api/v2/taskmanagement/workitems/{workitemId} */
  patchTaskmanagementWorkitem(workitemId: string, body: Models.WorkitemUpdate, opts?: CallOptions): Promise<Models.Workitem>;
  /** PATCH /api/v2/taskmanagement/workitems/{workitemId}/assignment */
  patchTaskmanagementWorkitemAssignment(workitemId: string, body: Models.WorkitemManualAssign, opts?: CallOptions): Promise<void>;
  /** PATCH /api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups */
  patchTaskmanagementWorkitemUserWrapups(workitemId: string, userId: string, body: Models.WorkitemWrapupUpdate, opts?: CallOptions): Promise<void>;
  /** PATCH /api/v2/taskmanagement/workitems/{workitemId}/users/me/wrapups */
  patchTaskmanagementWorkitemUsersMeWrapups(workitemId: string, body: Models.WorkitemWrapupUpdate, opts?: CallOptions): Promise<void>;
  /** PATCH /api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId} */
  patchTaskmanagementWorkitemsBulkAddJob(bulkJobId: string, body: Models.BulkJobUpdate, opts?: CallOptions): Promise<Models.BulkJob>;
  /** PATCH /api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId} */
  patchTaskmanagementWorkitemsBulkTerminateJob(bulkJobId: string, body: Models.BulkJobUpdate, opts?: CallOptions): Promise<Models.BulkJob>;
  /** PATCH /api/v2/taskmanagement/worktypes/{worktypeId} */
  patchTaskmanagementWorktype(worktypeId: string, body: Models.WorktypeUpdate, opts?: CallOptions): Promise<Models.Worktype>;
  /** PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId} */
  patchTaskmanagementWorktypeFlowsDatebasedRule(worktypeId: string, ruleId: string, body: Models.WorkitemDateBasedRuleUpdate, opts?: CallOptions): Promise<Models.WorkitemDateBasedRule>;
  /** PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId} */
  patchTaskmanagementWorktypeFlowsOnattributechangeRule(worktypeId: string, ruleId: string, body: Models.WorkitemOnAttributeChangeRuleUpdate, opts?: CallOptions): Promise<Models.WorkitemOnAttributeChangeRule>;
  /** PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId} */
  patchTaskmanagementWorktypeFlowsOncreateRule(worktypeId: string, ruleId: string, body: Models.WorkitemOnCreateRuleUpdate, opts?: CallOptions): Promise<Models.WorkitemOnCreateRule>;
  /** PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId} */
  patchTaskmanagementWorktypeStatus(worktypeId: string, statusId: string, body: Models.WorkitemStatusUpdate, opts?: CallOptions): Promise<Models.WorkitemStatus>;
  /** POST /api/v2/taskmanagement/workbins */
  postTaskmanagementWorkbins(body: Models.WorkbinCreate, opts?: CallOptions): Promise<Models.Workbin>;
  /** POST /api/v2/taskmanagement/workbins/query */
  postTaskmanagementWorkbinsQuery(body: Models.WorkbinQueryRequest, opts?: CallOptions): Promise<Models.WorkbinQueryEntityListing>;
  /** POST /api/v2/taskmanagement/workitems/{workitemId}/acd/cancel */
  postTaskmanagementWorkitemAcdCancel(workitemId: string, opts?: CallOptions): Promise<Models.Workitem>;
  /** POST /api/v2/taskmanagement/workitems/{workitemId}/disconnect */
  postTaskmanagementWorkitemDisconnect(workitemId: string, opts?: CallOptions): Promise<Models.Workitem>;
  /** POST /api/v2/taskmanagement/workitems/{workitemId}/terminate */
  postTaskmanagementWorkitemTerminate(workitemId: string, opts?: TaskManagementApi.postTaskmanagementWorkitemTerminateOptions): Promise<Models.Workitem>;
  /** POST /api/v2/taskmanagement/workitems */
  postTaskmanagementWorkitems(body: Models.WorkitemCreate, opts?: CallOptions): Promise<Models.Workitem>;
  /** POST /api/v2/taskmanagement/workitems/bulk/add/jobs */
  postTaskmanagementWorkitemsBulkAddJobs(body: Models.BulkJobAddRequest, opts?: CallOptions): Promise<Models.BulkJob>;
  /** POST /api/v2/taskmanagement/workitems/bulk/terminate/jobs */
  postTaskmanagementWorkitemsBulkTerminateJobs(body: Models.BulkJobTerminateRequest, opts?: CallOptions): Promise<Models.BulkJob>;
  /** POST /api/v2/taskmanagement/workitems/query */
  postTaskmanagementWorkitemsQuery(body: Models.WorkitemQueryPostRequest, opts?: CallOptions): Promise<Models.WorkitemPostQueryEntityListing>;
  /** POST /api/v2/taskmanagement/workitems/query/jobs */
  postTaskmanagementWorkitemsQueryJobs(body: Models.WorkitemQueryJobCreate, opts?: CallOptions): Promise<Models.WorkitemQueryJobResponse>;
  /** POST /api/v2/taskmanagement/workitems/schemas */
  postTaskmanagementWorkitemsSchemas(body: Models.DataSchema, opts?: CallOptions): Promise<Models.DataSchema>;
  /** POST /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules */
  postTaskmanagementWorktypeFlowsDatebasedRules(worktypeId: string, body: Models.WorkitemDateBasedRuleCreate, opts?: CallOptions): Promise<Models.WorkitemDateBasedRule>;
  /** POST /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules */
  postTaskmanagementWorktypeFlowsOnattributechangeRules(worktypeId: string, body: Models.WorkitemOnAttributeChangeRuleCreate, opts?: CallOptions): Promise<Models.WorkitemOnAttributeChangeRule>;
  /** POST /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules */
  postTaskmanagementWorktypeFlowsOncreateRules(worktypeId: string, body: Models.WorkitemOnCreateRuleCreate, opts?: CallOptions): Promise<Models.WorkitemOnCreateRule>;
  /** POST /api/v2/taskmanagement/worktypes/{worktypeId}/statuses */
  postTaskmanagementWorktypeStatuses(worktypeId: string, body: Models.WorkitemStatusCreate, opts?: CallOptions): Promise<Models.WorkitemStatus>;
  /** POST /api/v2/taskmanagement/worktypes */
  postTaskmanagementWorktypes(body: Models.WorktypeCreate, opts?: CallOptions): Promise<Models.Worktype>;
  /** POST /api/v2/taskmanagement/worktypes/query */
  postTaskmanagementWorktypesQuery(body: Models.WorktypeQueryRequest, opts?: CallOptions): Promise<Models.WorktypeQueryEntityListing>;
  /** PUT /api/v2/taskmanagement/workitems/schemas/{schemaId} */
  putTaskmanagementWorkitemsSchema(schemaId: string, body: Models.DataSchema, opts?: CallOptions): Promise<Models.DataSchema>;
}

export declare namespace TaskManagementApi {
  type deleteTaskmanagementWorkbinOptions = CallOptions;
  type deleteTaskmanagementWorkitemOptions = CallOptions;
  type deleteTaskmanagementWorkitemsBulkAddJobOptions = CallOptions;
  type deleteTaskmanagementWorkitemsBulkTerminateJobOptions = CallOptions;
  type deleteTaskmanagementWorkitemsSchemaOptions = CallOptions;
  type deleteTaskmanagementWorktypeOptions = CallOptions;
  type deleteTaskmanagementWorktypeFlowsDatebasedRuleOptions = CallOptions;
  type deleteTaskmanagementWorktypeFlowsOnattributechangeRuleOptions = CallOptions;
  type deleteTaskmanagementWorktypeFlowsOncreateRuleOptions = CallOptions;
  type deleteTaskmanagementWorktypeStatusOptions = CallOptions;
  type getTaskmanagementWorkbinOptions = CallOptions;
  interface getTaskmanagementWorkbinHistoryOptions extends CallOptions {
    after?: string;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "descending" */
    sortOrder?: string;
  }
  type getTaskmanagementWorkbinVersionOptions = CallOptions;
  interface getTaskmanagementWorkbinVersionsOptions extends CallOptions {
    after?: string;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "descending" */
    sortOrder?: string;
  }
  interface getTaskmanagementWorkitemOptions extends CallOptions {
    expands?: string[];
  }
  interface getTaskmanagementWorkitemHistoryOptions extends CallOptions {
    after?: string;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "descending" */
    sortOrder?: string;
  }
  interface getTaskmanagementWorkitemUserWrapupsOptions extends CallOptions {
    expands?: string;
    after?: string;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "descending" */
    sortOrder?: string;
  }
  type getTaskmanagementWorkitemVersionOptions = CallOptions;
  interface getTaskmanagementWorkitemVersionsOptions extends CallOptions {
    after?: string;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "descending" */
    sortOrder?: string;
  }
  interface getTaskmanagementWorkitemWrapupsOptions extends CallOptions {
    expands?: string;
    after?: string;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "descending" */
    sortOrder?: string;
  }
  type getTaskmanagementWorkitemsBulkAddJobOptions = CallOptions;
  type getTaskmanagementWorkitemsBulkAddJobResultsOptions = CallOptions;
  interface getTaskmanagementWorkitemsBulkJobsUsersMeOptions extends CallOptions {
    after?: string;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "descending" */
    sortOrder?: string;
    action?: string;
  }
  type getTaskmanagementWorkitemsBulkTerminateJobOptions = CallOptions;
  type getTaskmanagementWorkitemsBulkTerminateJobResultsOptions = CallOptions;
  type getTaskmanagementWorkitemsQueryJobOptions = CallOptions;
  type getTaskmanagementWorkitemsQueryJobResultsOptions = CallOptions;
  type getTaskmanagementWorkitemsSchemaOptions = CallOptions;
  type getTaskmanagementWorkitemsSchemaVersionOptions = CallOptions;
  type getTaskmanagementWorkitemsSchemaVersionsOptions = CallOptions;
  type getTaskmanagementWorkitemsSchemasOptions = CallOptions;
  type getTaskmanagementWorkitemsSchemasCoretypeOptions = CallOptions;
  type getTaskmanagementWorkitemsSchemasCoretypesOptions = CallOptions;
  type getTaskmanagementWorkitemsSchemasLimitsOptions = CallOptions;
  interface getTaskmanagementWorktypeOptions extends CallOptions {
    expands?: string[];
  }
  type getTaskmanagementWorktypeFlowsDatebasedRuleOptions = CallOptions;
  interface getTaskmanagementWorktypeFlowsDatebasedRulesOptions extends CallOptions {
    after?: string;
    /** Default: 25 */
    pageSize?: number;
  }
  type getTaskmanagementWorktypeFlowsOnattributechangeRuleOptions = CallOptions;
  interface getTaskmanagementWorktypeFlowsOnattributechangeRulesOptions extends CallOptions {
    after?: string;
    /** Default: 25 */
    pageSize?: number;
  }
  type getTaskmanagementWorktypeFlowsOncreateRuleOptions = CallOptions;
  interface getTaskmanagementWorktypeFlowsOncreateRulesOptions extends CallOptions {
    after?: string;
    /** Default: 25 */
    pageSize?: number;
  }
  interface getTaskmanagementWorktypeHistoryOptions extends CallOptions {
    after?: string;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "descending" */
    sortOrder?: string;
    fields?: string[];
  }
  type getTaskmanagementWorktypeStatusOptions = CallOptions;
  type getTaskmanagementWorktypeStatusesOptions = CallOptions;
  type getTaskmanagementWorktypeVersionOptions = CallOptions;
  interface getTaskmanagementWorktypeVersionsOptions extends CallOptions {
    after?: string;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "descending" */
    sortOrder?: string;
  }
  type patchTaskmanagementWorkbinOptions = CallOptions;
  type patchTaskmanagementWorkitemOptions = CallOptions;
  type patchTaskmanagementWorkitemAssignmentOptions = CallOptions;
  type patchTaskmanagementWorkitemUserWrapupsOptions = CallOptions;
  type patchTaskmanagementWorkitemUsersMeWrapupsOptions = CallOptions;
  type patchTaskmanagementWorkitemsBulkAddJobOptions = CallOptions;
  type patchTaskmanagementWorkitemsBulkTerminateJobOptions = CallOptions;
  type patchTaskmanagementWorktypeOptions = CallOptions;
  type patchTaskmanagementWorktypeFlowsDatebasedRuleOptions = CallOptions;
  type patchTaskmanagementWorktypeFlowsOnattributechangeRuleOptions = CallOptions;
  type patchTaskmanagementWorktypeFlowsOncreateRuleOptions = CallOptions;
  type patchTaskmanagementWorktypeStatusOptions = CallOptions;
  type postTaskmanagementWorkbinsOptions = CallOptions;
  type postTaskmanagementWorkbinsQueryOptions = CallOptions;
  type postTaskmanagementWorkitemAcdCancelOptions = CallOptions;
  type postTaskmanagementWorkitemDisconnectOptions = CallOptions;
  interface postTaskmanagementWorkitemTerminateOptions extends CallOptions {
    body?: Models.WorkitemTerminate;
  }
  type postTaskmanagementWorkitemsOptions = CallOptions;
  type postTaskmanagementWorkitemsBulkAddJobsOptions = CallOptions;
  type postTaskmanagementWorkitemsBulkTerminateJobsOptions = CallOptions;
  type postTaskmanagementWorkitemsQueryOptions = CallOptions;
  type postTaskmanagementWorkitemsQueryJobsOptions = CallOptions;
  type postTaskmanagementWorkitemsSchemasOptions = CallOptions;
  type postTaskmanagementWorktypeFlowsDatebasedRulesOptions = CallOptions;
  type postTaskmanagementWorktypeFlowsOnattributechangeRulesOptions = CallOptions;
  type postTaskmanagementWorktypeFlowsOncreateRulesOptions = CallOptions;
  type postTaskmanagementWorktypeStatusesOptions = CallOptions;
  type postTaskmanagementWorktypesOptions = CallOptions;
  type postTaskmanagementWorktypesQueryOptions = CallOptions;
  type putTaskmanagementWorkitemsSchemaOptions = CallOptions;
}

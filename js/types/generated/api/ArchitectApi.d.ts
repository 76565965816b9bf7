// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class ArchitectApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/architect/emergencygroups/{emergencyGroupId} */
  deleteArchitectEmergencygroup(emergencyGroupId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/architect/grammars/{grammarId} */
  deleteArchitectGrammar(grammarId: string, opts?: CallOptions): Promise<object>;
  /** DELETE /api/v2/architect/grammars/{grammarId}/languages/{languageCode} */
  deleteArchitectGrammarLanguage(grammarId: string, languageCode: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/dtmf */
  deleteArchitectGrammarLanguageFilesDtmf(grammarId: string, languageCode: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/voice */
  deleteArchitectGrammarLanguageFilesVoice(grammarId: string, languageCode: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/architect/ivrs/{ivrId} */
  deleteArchitectIvr(ivrId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/architect/prompts/{promptId} */
  deleteArchitectPrompt(promptId: string, opts?: ArchitectApi.deleteArchitectPromptOptions): Promise<void>;
  /** DELETE /api/v2/architect/prompts/{promptId}/resources/{languageCode} */
  deleteArchitectPromptResource(promptId: string, languageCode: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/architect/prompts/{promptId}/resources/{languageCode}/audio */
  deleteArchitectPromptResourceAudio(promptId: string, languageCode: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/architect/prompts */
  deleteArchitectPrompts(id: string[], opts?: CallOptions): Promise<Models.Operation>;
  /** DELETE /api/v2/architect/schedules/{scheduleId} */
  deleteArchitectSchedule(scheduleId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/architect/schedulegroups/{scheduleGroupId} */
  deleteArchitectSchedulegroup(scheduleGroupId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/architect/systemprompts/{promptId}/resources/{languageCode} */
  deleteArchitectSystempromptResource(promptId: string, languageCode: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/flows/{flowId} */
  deleteFlow(flowId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/flows/{flowId}/instances/settings/loglevels */
  deleteFlowInstancesSettingsLoglevels(flowId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/flows */
  deleteFlows(id: string[], opts?: CallOptions): Promise<Models.Operation>;
  /** DELETE /api/v2/flows/datatables/{datatableId} */
  deleteFlowsDatatable(datatableId: string, opts?: ArchitectApi.deleteFlowsDatatableOptions): Promise<void>;
  /** DELETE /api/v2/flows/datatables/{datatableId}/rows/{rowId} */
  deleteFlowsDatatableRow(datatableId: string, rowId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/flows/instances/settings/loglevels/default */
  deleteFlowsInstancesSettingsLoglevelsDefault(opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/flows/milestones/{milestoneId} */
  deleteFlowsMilestone(milestoneId: string, opts?: CallOptions): Promise<object>;
  /** GET /api/v2/architect/dependencytracking */
  getArchitectDependencytracking(name: string, opts?: ArchitectApi.getArchitectDependencytrackingOptions): Promise<Models.DependencyObjectEntityListing>;
  /** GET /api/v2/architect/dependencytracking/build */
  getArchitectDependencytrackingBuild(opts?: CallOptions): Promise<Models.DependencyStatus>;
  /** GET /api/v2/architect/dependencytracking/consumedresources */
  getArchitectDependencytrackingConsumedresources(id: string, version: string, objectType: string, opts?: ArchitectApi.getArchitectDependencytrackingConsumedresourcesOptions): Promise<Models.ConsumedResourcesEntityListing>;
  /** GET /api/v2/architect/dependencytracking/consumingresources */
  getArchitectDependencytrackingConsumingresources(id: string, objectType: string, opts?: ArchitectApi.getArchitectDependencytrackingConsumingresourcesOptions): Promise<Models.ConsumingResourcesEntityListing>;
  /** GET /api/v2/architect/dependencytracking/deletedresourceconsumers */
  getArchitectDependencytrackingDeletedresourceconsumers(opts?: ArchitectApi.getArchitectDependencytrackingDeletedresourceconsumersOptions): Promise<Models.DependencyObjectEntityListing>;
  /** GET /api/v2/architect/dependencytracking/object */
  getArchitectDependencytrackingObject(id: string, opts?: ArchitectApi.getArchitectDependencytrackingObjectOptions): Promise<Models.DependencyObject>;
  /** GET /api/v2/architect/dependencytracking/types/{typeId} */
  getArchitectDependencytrackingType(typeId: string, opts?: CallOptions): Promise<Models.DependencyType>;
  /** GET /api/v2/architect/dependencytracking/types */
  getArchitectDependencytrackingTypes(opts?: ArchitectApi.getArchitectDependencytrackingTypesOptions): Promise<Models.DependencyTypeEntityListing>;
  /** GET /api/v2/architect/dependencytracking/updatedresourceconsumers */
  getArchitectDependencytrackingUpdatedresourceconsumers(opts?: ArchitectApi.getArchitectDependencytrackingUpdatedresourceconsumersOptions): Promise<Models.DependencyObjectEntityListing>;
  /** GET /api/v2/architect/emergencygroups/{emergencyGroupId} */
  getArchitectEmergencygroup(emergencyGroupId: string, opts?: CallOptions): Promise<Models.EmergencyGroup>;
  /** GET /api/v2/architect/emergencygroups */
  getArchitectEmergencygroups(opts?: ArchitectApi.getArchitectEmergencygroupsOptions): Promise<Models.EmergencyGroupListing>;
  /** GET /api/v2/architect/emergencygroups/divisionviews */
  getArchitectEmergencygroupsDivisionviews(opts?: ArchitectApi.getArchitectEmergencygroupsDivisionviewsOptions): Promise<Models.EmergencyGroupDivisionViewEntityListing>;
  /** GET /api/v2/architect/grammars/{grammarId} */
  getArchitectGrammar(grammarId: string, opts?: ArchitectApi.getArchitectGrammarOptions): Promise<Models.Grammar>;
  /** GET /api/v2/architect/grammars/{grammarId}/languages/{languageCode} */
  getArchitectGrammarLanguage(grammarId: string, languageCode: string, opts?: CallOptions): Promise<Models.GrammarLanguage>;
  /** GET /api/v2/architect/grammars */
  getArchitectGrammars(opts?: ArchitectApi.getArchitectGrammarsOptions): Promise<Models.GrammarListing>;
  /** GET /api/v2/architect/ivrs/{ivrId} */
  getArchitectIvr(ivrId: string, opts?: CallOptions): Promise<Models.IVR>;
  /** GET /api/v2/architect/ivrs/{ivrId}/identityresolution */
  getArchitectIvrIdentityresolution(ivrId: string, opts?: CallOptions): Promise<Models.IVRIdentityResolutionConfig>;
  /** GET /api/v2/architect/ivrs */
  getArchitectIvrs(opts?: ArchitectApi.getArchitectIvrsOptions): Promise<Models.IVREntityListing>;
  /** GET /api/v2/architect/ivrs/divisionviews */
  getArchitectIvrsDivisionviews(opts?: ArchitectApi.getArchitectIvrsDivisionviewsOptions): Promise<Models.IVRDivisionViewEntityListing>;
  /** GET /api/v2/architect/prompts/{promptId} */
  getArchitectPrompt(promptId: string, opts?: ArchitectApi.getArchitectPromptOptions): Promise<Models.Prompt>;
  /** GET /api/v2/architect/prompts/{promptId}/history/{historyId} */
  getArchitectPromptHistoryHistoryId(promptId: string, historyId: string, opts?: ArchitectApi.getArchitectPromptHistoryHistoryIdOptions): Promise<Models.HistoryListing>;
  /** GET /api/v2/architect/prompts/{promptId}/resources/{languageCode} */
  getArchitectPromptResource(promptId: string, languageCode: string, opts?: CallOptions): Promise<Models.PromptAsset>;
  /** GET /api/v2/architect/prompts/{promptId}/resources */
  getArchitectPromptResources(promptId: string, opts?: ArchitectApi.getArchitectPromptResourcesOptions): Promise<Models.PromptAssetEntityListing>;
  /** GET /api/v2/architect/prompts */
  getArchitectPrompts(opts?: ArchitectApi.getArchitectPromptsOptions): Promise<Models.PromptEntityListing>;
  /** GET /api/v2/architect/schedules/{scheduleId} */
  getArchitectSchedule(scheduleId: string, opts?: CallOptions): Promise<Models.Schedule>;
  /** GET /api/v2/architect/schedulegroups/{scheduleGroupId} */
  getArchitectSchedulegroup(scheduleGroupId: string, opts?: CallOptions): Promise<Models.ScheduleGroup>;
  /** GET /api/v2/architect/schedulegroups */
  getArchitectSchedulegroups(opts?: ArchitectApi.getArchitectSchedulegroupsOptions): Promise<Models.ScheduleGroupEntityListing>;
  /** GET /api/v2/architect/schedulegroups/divisionviews */
  getArchitectSchedulegroupsDivisionviews(opts?: ArchitectApi.getArchitectSchedulegroupsDivisionviewsOptions): Promise<Models.ScheduleGroupDivisionViewEntityListing>;
  /** GET /api/v2/architect/schedules */
  getArchitectSchedules(opts?: ArchitectApi.getArchitectSchedulesOptions): Promise<Models.ScheduleEntityListing>;
  /** GET /api/v2/architect/schedules/divisionviews */
  getArchitectSchedulesDivisionviews(opts?: ArchitectApi.getArchitectSchedulesDivisionviewsOptions): Promise<Models.ScheduleDivisionViewEntityListing>;
  /** GET /api/v2/architect/systemprompts/{promptId} */
  getArchitectSystemprompt(promptId: string, opts?: ArchitectApi.getArchitectSystempromptOptions): Promise<Models.SystemPrompt>;
  /** GET /api/v2/architect/systemprompts/{promptId}/history/{historyId} */
  getArchitectSystempromptHistoryHistoryId(promptId: string, historyId: string, opts?: ArchitectApi.getArchitectSystempromptHistoryHistoryIdOptions): Promise<Models.HistoryListing>;
  /** GET /api/v2/architect/systemprompts/{promptId}/resources/{languageCode} */
  getArchitectSystempromptResource(promptId: string, languageCode: string, opts?: CallOptions): Promise<Models.SystemPromptAsset>;
  /** GET /api/v2/architect/systemprompts/{promptId}/resources */
  getArchitectSystempromptResources(promptId: string, opts?: ArchitectApi.getArchitectSystempromptResourcesOptions): Promise<Models.SystemPromptAssetEntityListing>;
  /** GET /api/v2/architect/systemprompts */
  getArchitectSystemprompts(opts?: ArchitectApi.getArchitectSystempromptsOptions): Promise<Models.SystemPromptEntityListing>;
  /** GET /api/v2/flows/{flowId} */
  getFlow(flowId: string, opts?: ArchitectApi.getFlowOptions): Promise<Models.Flow>;
  /** GET /api/v2/flows/{flowId}/history/{historyId} */
  getFlowHistoryHistoryId(flowId: string, historyId: string, opts?: ArchitectApi.getFlowHistoryHistoryIdOptions): Promise<Models.HistoryListing>;
  /** GET /api/v2/flows/{flowId}/instances/settings/loglevels */
  getFlowInstancesSettingsLoglevels(flowId: string, opts?: ArchitectApi.getFlowInstancesSettingsLoglevelsOptions): Promise<Models.FlowSettingsResponse>;
  /** GET /api/v2/flows/{flowId}/latestconfiguration */
  getFlowLatestconfiguration(flowId: string, opts?: ArchitectApi.getFlowLatestconfigurationOptions): Promise<object>;
  /** GET /api/v2/flows/{flowId}/versions/{versionId} */
  getFlowVersion(flowId: string, versionId: string, opts?: ArchitectApi.getFlowVersionOptions): Promise<Models.FlowVersion>;
  /** GET /api/v2/flows/{flowId}/versions/{versionId}/configuration */
  getFlowVersionConfiguration(flowId: string, versionId: string, opts?: ArchitectApi.getFlowVersionConfigurationOptions): Promise<object>;
  /** GET /api/v2/flows/{flowId}/versions/{versionId}/health */
  getFlowVersionHealth(flowId: string, versionId: string, opts?: ArchitectApi.getFlowVersionHealthOptions): Promise<Models.FlowHealth>;
  /** GET /api/v2/flows/{flowId}/versions/{versionId}/intents/{intentId}/health */
  getFlowVersionIntentHealth(flowId: string, versionId: string, intentId: string, language: string, opts?: CallOptions): Promise<Models.FlowHealthIntent>;
  /** GET /api/v2/flows/{flowId}/versions/{versionId}/intents/{intentId}/utterances/{utteranceId}/health */
  getFlowVersionIntentUtteranceHealth(flowId: string, versionId: string, intentId: string, utteranceId: string, language: string, opts?: CallOptions): Promise<Models.FlowHealthUtterance>;
  /** GET /api/v2/flows/{flowId}/versions */
  getFlowVersions(flowId: string, opts?: ArchitectApi.getFlowVersionsOptions): Promise<Models.FlowVersionEntityListing>;
  /** GET /api/v2/flows */
  getFlows(opts?: ArchitectApi.getFlowsOptions): Promise<Models.FlowEntityListing>;
  /** GET /api/v2/flows/datatables/{datatableId} */
  getFlowsDatatable(datatableId: string, opts?: ArchitectApi.getFlowsDatatableOptions): Promise<Models.DataTable>;
  /** GET /api/v2/flows/datatables/{datatableId}/export/jobs/{exportJobId} */
  getFlowsDatatableExportJob(datatableId: string, exportJobId: string, opts?: CallOptions): Promise<Models.DataTableExportJob>;
  /** GET /api/v2/flows/datatables/{datatableId}/import/jobs/{importJobId} */
  getFlowsDatatableImportJob(datatableId: string, importJobId: string, opts?: CallOptions): Promise<Models.DataTableImportJob>;
  /** GET /api/v2/flows/datatables/{datatableId}/import/jobs */
  getFlowsDatatableImportJobs(datatableId: string, opts?: ArchitectApi.getFlowsDatatableImportJobsOptions): Promise<Models.DataTableImportEntityListing>;
  /** GET /api/v2/flows/datatables/{datatableId}/rows/{rowId} */
  getFlowsDatatableRow(datatableId: string, rowId: string, opts?: ArchitectApi.getFlowsDatatableRowOptions): Promise<{ [key: string]: object }>;
  /** GET /api/v2/flows/datatables/{datatableId}/rows */
  getFlowsDatatableRows(datatableId: string, opts?: ArchitectApi.getFlowsDatatableRowsOptions): Promise<Models.DataTableRowEntityListing>;
  /** GET /api/v2/flows/datatables */
  getFlowsDatatables(opts?: ArchitectApi.getFlowsDatatablesOptions): Promise<Models.DataTablesDomainEntityListing>;
  /** GET /api/v2/flows/datatables/divisionviews/{datatableId} */
  getFlowsDatatablesDivisionview(datatableId: string, opts?: ArchitectApi.getFlowsDatatablesDivisionviewOptions): Promise<Models.DataTable>;
  /** GET /api/v2/flows/datatables/divisionviews */
  getFlowsDatatablesDivisionviews(opts?: ArchitectApi.getFlowsDatatablesDivisionviewsOptions): Promise<Models.DataTablesDomainEntityListing>;
  /** GET /api/v2/flows/divisionviews */
  getFlowsDivisionviews(opts?: ArchitectApi.getFlowsDivisionviewsOptions): Promise<Models.FlowDivisionViewEntityListing>;
  /** GET /api/v2/flows/executions/{flowExecutionId} */
  getFlowsExecution(flowExecutionId: string, opts?: CallOptions): Promise<Models.FlowRuntimeExecution>;
  /** GET /api/v2/flows/export/jobs/{jobId} */
  getFlowsExportJob(jobId: string, opts?: ArchitectApi.getFlowsExportJobOptions): Promise<Models.ArchitectExportJobStateResponse>;
  /** GET /api/v2/flows/instances/{instanceId} */
  getFlowsInstance(instanceId: string, opts?: ArchitectApi.getFlowsInstanceOptions): Promise<Models.GetFlowExecutionDataJobResult>;
  /** GET /api/v2/flows/instances/jobs/{jobId} */
  getFlowsInstancesJob(jobId: string, opts?: CallOptions): Promise<Models.GetFlowExecutionDataJobResult>;
  /** GET /api/v2/flows/instances/querycapabilities */
  getFlowsInstancesQuerycapabilities(opts?: ArchitectApi.getFlowsInstancesQuerycapabilitiesOptions): Promise<Models.FlowsQueryCriteriaResponse>;
  /** GET /api/v2/flows/instances/settings/executiondata */
  getFlowsInstancesSettingsExecutiondata(opts?: CallOptions): Promise<Models.ExecutionDataFlowSettingsResponse>;
  /** GET /api/v2/flows/instances/settings/loglevels */
  getFlowsInstancesSettingsLoglevels(opts?: ArchitectApi.getFlowsInstancesSettingsLoglevelsOptions): Promise<Models.FlowSettingsResponseEntityListing>;
  /** GET /api/v2/flows/instances/settings/loglevels/characteristics */
  getFlowsInstancesSettingsLoglevelsCharacteristics(opts?: CallOptions): Promise<Models.FlowLogLevelCharacteristicsDefinitions>;
  /** GET /api/v2/flows/instances/settings/loglevels/default */
  getFlowsInstancesSettingsLoglevelsDefault(opts?: ArchitectApi.getFlowsInstancesSettingsLoglevelsDefaultOptions): Promise<Models.FlowSettingsResponse>;
  /** GET /api/v2/flows/jobs/{jobId} */
  getFlowsJob(jobId: string, opts?: ArchitectApi.getFlowsJobOptions): Promise<Models.ArchitectJobStateResponse>;
  /** GET /api/v2/flows/lookup */
  getFlowsLookup(id: string[], opts?: ArchitectApi.getFlowsLookupOptions): Promise<Models.FlowEntityListing>;
  /** GET /api/v2/flows/milestones/{milestoneId} */
  getFlowsMilestone(milestoneId: string, opts?: CallOptions): Promise<Models.FlowMilestone>;
  /** GET /api/v2/flows/milestones */
  getFlowsMilestones(opts?: ArchitectApi.getFlowsMilestonesOptions): Promise<Models.FlowMilestoneListing>;
  /** GET /api/v2/flows/milestones/divisionviews */
  getFlowsMilestonesDivisionviews(opts?: ArchitectApi.getFlowsMilestonesDivisionviewsOptions): Promise<Models.FlowMilestoneDivisionViewEntityListing>;
  /** GET /api/v2/flows/outcomes/{flowOutcomeId} */
  getFlowsOutcome(flowOutcomeId: string, opts?: CallOptions): Promise<Models.FlowOutcome>;
  /** GET /api/v2/flows/outcomes */
  getFlowsOutcomes(opts?: ArchitectApi.getFlowsOutcomesOptions): Promise<Models.FlowOutcomeListing>;
  /** GET /api/v2/flows/outcomes/divisionviews */
  getFlowsOutcomesDivisionviews(opts?: ArchitectApi.getFlowsOutcomesDivisionviewsOptions): Promise<Models.FlowOutcomeDivisionViewEntityListing>;
  /**
   * GET /api/v2/flows/validate/jobs/{jobId}
   * Preview: may change or go without notice.
   */
  getFlowsValidateJob(jobId: string, opts?: ArchitectApi.getFlowsValidateJobOptions): Promise<Models.ArchitectValidateJobStateResponse>;
  /** PATCH /api/v2/architect/grammars/{grammarId} */
  patchArchitectGrammar(grammarId: string, opts?: ArchitectApi.patchArchitectGrammarOptions): Promise<Models.Grammar>;
  /** PATCH /api/v2/architect/grammars/{grammarId}/languages/{languageCode} */
  patchArchitectGrammarLanguage(grammarId: string, languageCode: string, opts?: ArchitectApi.patchArchitectGrammarLanguageOptions): Promise<Models.GrammarLanguage>;
  /** PATCH /api/v2/flows/instances/settings/executiondata */
  patchFlowsInstancesSettingsExecutiondata(body: Models.ExecutionDataSettingsRequest, opts?: CallOptions): Promise<Models.ExecutionDataFlowSettingsResponse>;
  /** POST /api/v2/architect/dependencytracking/build */
  postArchitectDependencytrackingBuild(opts?: CallOptions): Promise<void>;
  /** POST /api/v2/architect/emergencygroups */
  postArchitectEmergencygroups(body: Models.EmergencyGroup, opts?: CallOptions): Promise<Models.EmergencyGroup>;
  /** POST /api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/dtmf */
  postArchitectGrammarLanguageFilesDtmf(grammarId: string, languageCode: string, body: Models.GrammarFileUploadRequest, opts?: CallOptions): Promise<Models.UploadUrlResponse>;
  /** POST /api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/voice */
  postArchitectGrammarLanguageFilesVoice(grammarId: string, languageCode: string, body: Models.GrammarFileUploadRequest, opts?: CallOptions): Promise<Models.UploadUrlResponse>;
  /** POST /api/v2/architect/grammars/{grammarId}/languages */
  postArchitectGrammarLanguages(grammarId: string, body: Models.GrammarLanguage, opts?: CallOptions): Promise<Models.GrammarLanguage>;
  /** POST /api/v2/architect/grammars */
  postArchitectGrammars(body: Models.Grammar, opts?: CallOptions): Promise<Models.Grammar>;
  /** POST /api/v2/architect/ivrs */
  postArchitectIvrs(body: Models.IVR, opts?: CallOptions): Promise<Models.IVR>;
  /** POST /api/v2/architect/prompts/{promptId}/history */
  postArchitectPromptHistory(promptId: string, opts?: CallOptions): Promise<Models.Operation>;
  /**
   * POST /api/v2/architect/prompts/{promptId}/resources/{languageCode}/uploads
   * Preview: may change or go without notice.
   */
  postArchitectPromptResourceUploads(promptId: string, languageCode: string, opts?: CallOptions): Promise<Models.PromptAssetUpload>;
  /** POST /api/v2/architect/prompts/{promptId}/resources */
  postArchitectPromptResources(promptId: string, body: Models.PromptAssetCreate, opts?: CallOptions): Promise<Models.PromptAsset>;
  /** POST /api/v2/architect/prompts */
  postArchitectPrompts(body: Models.Prompt, opts?: CallOptions): Promise<Models.Prompt>;
  /** POST /api/v2/architect/schedulegroups */
  postArchitectSchedulegroups(body: Models.ScheduleGroup, opts?: CallOptions): Promise<Models.ScheduleGroup>;
  /** POST /api/v2/architect/schedules */
  postArchitectSchedules(body: Models.Schedule, opts?: CallOptions): Promise<Models.Schedule>;
  /** POST /api/v2/architect/systemprompts/{promptId}/history */
  postArchitectSystempromptHistory(promptId: string, opts?: CallOptions): Promise<Models.Operation>;
  /**
   * POST /api/v2/architect/systemprompts/{promptId}/resources/{languageCode}/uploads
   * Preview: may change or go without notice.
   */
  postArchitectSystempromptResourceUploads(promptId: string, languageCode: string, opts?: CallOptions): Promise<Models.PromptAssetUpload>;
  /** POST /api/v2/architect/systemprompts/{promptId}/resources */
  postArchitectSystempromptResources(promptId: string, body: Models.SystemPromptAsset, opts?: CallOptions): Promise<Models.SystemPromptAsset>;
  /** POST /api/v2/flows/{flowId}/history */
  postFlowHistory(flowId: string, opts?: CallOptions): Promise<Models.Operation>;
  /** POST /api/v2/flows/{flowId}/instances/settings/loglevels */
  postFlowInstancesSettingsLoglevels(flowId: string, body: Models.FlowLogLevelRequest, opts?: ArchitectApi.postFlowInstancesSettingsLoglevelsOptions): Promise<Models.FlowSettingsResponse>;
  /** POST /api/v2/flows/{flowId}/versions */
  postFlowVersions(flowId: string, body: object, opts?: CallOptions): Promise<Models.FlowVersion>;
  /** POST /api/v2/flows */
  postFlows(body: Models.Flow, opts?: ArchitectApi.postFlowsOptions): Promise<Models.Flow>;
  /** POST /api/v2/flows/actions/checkin */
  postFlowsActionsCheckin(flow: string, opts?: CallOptions): Promise<Models.Operation>;
  /** POST /api/v2/flows/actions/checkout */
  postFlowsActionsCheckout(flow: string, opts?: CallOptions): Promise<Models.Flow>;
  /** POST /api/v2/flows/actions/deactivate */
  postFlowsActionsDeactivate(flow: string, opts?: CallOptions): Promise<Models.Flow>;
  /** POST /api/v2/flows/actions/publish */
  postFlowsActionsPublish(flow: string, opts?: ArchitectApi.postFlowsActionsPublishOptions): Promise<Models.Operation>;
  /** POST /api/v2/flows/actions/revert */
  postFlowsActionsRevert(flow: string, opts?: CallOptions): Promise<Models.Flow>;
  /** POST /api/v2/flows/actions/unlock */
  postFlowsActionsUnlock(flow: string, opts?: CallOptions): Promise<Models.Flow>;
  /** POST /api/v2/flows/datatables/{datatableId}/export/jobs */
  postFlowsDatatableExportJobs(datatableId: string, opts?: CallOptions): Promise<Models.DataTableExportJob>;
  /** POST /api/v2/flows/datatables/{datatableId}/import/csv/jobs */
  postFlowsDatatableImportCsvJobs(datatableId: string, body: Models.DataTableImportJob, opts?: CallOptions): Promise<Models.DataTableImportJob>;
  /**
   * POST /api/v2/flows/datatables/{datatableId}/import/jobs
   * @deprecated
   */
  postFlowsDatatableImportJobs(datatableId: string, body: Models.DataTableImportJob, opts?: CallOptions): Promise<Models.DataTableImportJob>;
  /** POST /api/v2/flows/datatables/{datatableId}/rows */
  postFlowsDatatableRows(datatableId: string, dataTableRow: object, opts?: CallOptions): Promise<{ [key: string]: object }>;
  /** POST /api/v2/flows/datatables */
  postFlowsDatatables(body: Models.DataTable, opts?: CallOptions): Promise<Models.DataTable>;
  /** POST /api/v2/flows/executions */
  postFlowsExecutions(flowLaunchRequest: Models.FlowExecutionLaunchRequest, opts?: CallOptions): Promise<Models.FlowExecutionLaunchResponse>;
  /** POST /api/v2/flows/export/jobs */
  postFlowsExportJobs(body: Models.RegisterArchitectExportJob, opts?: CallOptions): Promise<Models.RegisterArchitectExportJobResponse>;
  /** POST /api/v2/flows/instances/jobs */
  postFlowsInstancesJobs(body: Models.ExecutionDataRequest, opts?: ArchitectApi.postFlowsInstancesJobsOptions): Promise<Models.GetFlowExecutionDataJobResult>;
  /** POST /api/v2/flows/instances/query */
  postFlowsInstancesQuery(body: Models.CriteriaQuery, opts?: ArchitectApi.postFlowsInstancesQueryOptions): Promise<Models.FlowResultEntityListing>;
  /** POST /api/v2/flows/jobs */
  postFlowsJobs(opts?: ArchitectApi.postFlowsJobsOptions): Promise<Models.RegisterArchitectJobResponse>;
  /** POST /api/v2/flows/milestones */
  postFlowsMilestones(opts?: ArchitectApi.postFlowsMilestonesOptions): Promise<Models.FlowMilestone>;
  /** POST /api/v2/flows/outcomes */
  postFlowsOutcomes(opts?: ArchitectApi.postFlowsOutcomesOptions): Promise<Models.FlowOutcome>;
  /**
   * POST /api/v2/flows/validate/jobs
   * Preview: may change or go without notice.
   */
  postFlowsValidateJobs(body: Models.RegisterArchitectValidateJob, opts?: CallOptions): Promise<Models.RegisterArchitectValidateJobResponse>;
  /** PUT /api/v2/architect/emergencygroups/{emergencyGroupId} */
  putArchitectEmergencygroup(emergencyGroupId: string, body: Models.EmergencyGroup, opts?: CallOptions): Promise<Models.EmergencyGroup>;
  /** PUT /api/v2/architect/ivrs/{ivrId} */
  putArchitectIvr(ivrId: string, body: Models.IVR, opts?: CallOptions): Promise<Models.IVR>;
  /** PUT /api/v2/architect/ivrs/{ivrId}/identityresolution */
  putArchitectIvrIdentityresolution(ivrId: string, body: Models.IVRIdentityResolutionConfig, opts?: CallOptions): Promise<Models.IVRIdentityResolutionConfig>;
  /** PUT /api/v2/architect/prompts/{promptId} */
  putArchitectPrompt(promptId: string, body: Models.Prompt, opts?: CallOptions): Promise<Models.Prompt>;
  /** PUT /api/v2/architect/prompts/{promptId}/resources/{languageCode} */
  putArchitectPromptResource(promptId: string, languageCode: string, body: Models.PromptAsset, opts?: CallOptions): Promise<Models.PromptAsset>;
  /** PUT /api/v2/architect/schedules/{scheduleId} */
  putArchitectSchedule(scheduleId: string, body: Models.Schedule, opts?: CallOptions): Promise<Models.Schedule>;
  /** PUT /api/v2/architect/schedulegroups/{scheduleGroupId} */
  putArchitectSchedulegroup(scheduleGroupId: string, body: Models.ScheduleGroup, opts?: CallOptions): Promise<Models.ScheduleGroup>;
  /** PUT /api/v2/architect/systemprompts/{promptId}/resources/{languageCode} */
  putArchitectSystempromptResource(promptId: string, languageCode: string, body: Models.SystemPromptAsset, opts?: CallOptions): Promise<Models.SystemPromptAsset>;
  /** PUT /api/v2/flows/{flowId} */
  putFlow(flowId: string, body: Models.Flow, opts?: CallOptions): Promise<Models.Flow>;
  /** PUT /api/v2/flows/{flowId}/instances/settings/loglevels */
  putFlowInstancesSettingsLoglevels(flowId: string, body: Models.FlowLogLevelRequest, opts?: ArchitectApi.putFlowInstancesSettingsLoglevelsOptions): Promise<Models.FlowSettingsResponse>;
  /** PUT /api/v2/flows/datatables/{datatableId} */
  putFlowsDatatable(datatableId: string, body: Models.DataTable, opts?: ArchitectApi.putFlowsDatatableOptions): Promise<Models.DataTable>;
  /** PUT /api/v2/flows/datatables/{datatableId}/rows/{rowId} */
  putFlowsDatatableRow(datatableId: string, rowId: string, opts?: ArchitectApi.putFlowsDatatableRowOptions): Promise<{ [key: string]: object }>;
  /** PUT /api/v2/flows/instances/settings/loglevels/default */
  putFlowsInstancesSettingsLoglevelsDefault(body: Models.FlowLogLevelRequest, opts?: ArchitectApi.putFlowsInstancesSettingsLoglevelsDefaultOptions): Promise<Models.FlowSettingsResponse>;
  /** PUT /api/v2/flows/milestones/{milestoneId} */
  putFlowsMilestone(milestoneId: string, opts?: ArchitectApi.putFlowsMilestoneOptions): Promise<Models.FlowMilestone>;
  /** PUT /api/v2/flows/outcomes/{flowOutcomeId} */
  putFlowsOutcome(flowOutcomeId: string, opts?: ArchitectApi.putFlowsOutcomeOptions): Promise<Models.Operation>;
}

export declare namespace ArchitectApi {
  type deleteArchitectEmergencygroupOptions = CallOptions;
  type deleteArchitectGrammarOptions = CallOptions;
  type deleteArchitectGrammarLanguageOptions = CallOptions;
  type deleteArchitectGrammarLanguageFilesDtmfOptions = CallOptions;
  type deleteArchitectGrammarLanguageFilesVoiceOptions = CallOptions;
  type deleteArchitectIvrOptions = CallOptions;
  interface deleteArchitectPromptOptions extends CallOptions {
    allResources?: boolean;
  }
  type deleteArchitectPromptResourceOptions = CallOptions;
  type deleteArchitectPromptResourceAudioOptions = CallOptions;
  type deleteArchitectPromptsOptions = CallOptions;
  type deleteArchitectScheduleOptions = CallOptions;
  type deleteArchitectSchedulegroupOptions = CallOptions;
  type deleteArchitectSystempromptResourceOptions = CallOptions;
  type deleteFlowOptions = CallOptions;
  type deleteFlowInstancesSettingsLoglevelsOptions = CallOptions;
  type deleteFlowsOptions = CallOptions;
  interface deleteFlowsDatatableOptions extends CallOptions {
    /** Default: false */
    force?: boolean;
  }
  type deleteFlowsDatatableRowOptions = CallOptions;
  type deleteFlowsInstancesSettingsLoglevelsDefaultOptions = CallOptions;
  type deleteFlowsMilestoneOptions = CallOptions;
  interface getArchitectDependencytrackingOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    objectType?: string[];
    consumedResources?: boolean;
    consumingResources?: boolean;
    consumedResourceType?: string[];
    consumingResourceType?: string[];
  }
  type getArchitectDependencytrackingBuildOptions = CallOptions;
  interface getArchitectDependencytrackingConsumedresourcesOptions extends CallOptions {
    resourceType?: string[];
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
  interface getArchitectDependencytrackingConsumingresourcesOptions extends CallOptions {
    resourceType?: string[];
    version?: string;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    flowFilter?: string;
  }
  interface getArchitectDependencytrackingDeletedresourceconsumersOptions extends CallOptions {
    name?: string;
    objectType?: string[];
    flowFilter?: string;
    /** Default: false */
    consumedResources?: boolean;
    consumedResourceType?: string[];
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
  interface getArchitectDependencytrackingObjectOptions extends CallOptions {
    version?: string;
    objectType?: string;
    consumedResources?: boolean;
    consumingResources?: boolean;
    consumedResourceType?: string[];
    consumingResourceType?: string[];
    consumedResourceRequest?: boolean;
  }
  type getArchitectDependencytrackingTypeOptions = CallOptions;
  interface getArchitectDependencytrackingTypesOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
  interface getArchitectDependencytrackingUpdatedresourceconsumersOptions extends CallOptions {
    name?: string;
    objectType?: string[];
    /** Default: false */
    consumedResources?: boolean;
    consumedResourceType?: string[];
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
  type getArchitectEmergencygroupOptions = CallOptions;
  interface getArchitectEmergencygroupsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "name" */
    sortBy?: string;
    /** Default: "ASC" */
    sortOrder?: string;
    name?: string;
  }
  interface getArchitectEmergencygroupsDivisionviewsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "name" */
    sortBy?: string;
    /** Default: "ASC" */
    sortOrder?: string;
    id?: string[];
    name?: string;
    divisionId?: string[];
  }
  interface getArchitectGrammarOptions extends CallOptions {
    includeFileUrls?: boolean;
  }
  type getArchitectGrammarLanguageOptions = CallOptions;
  interface getArchitectGrammarsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "id" */
    sortBy?: string;
    /** Default: "asc" */
    sortOrder?: string;
    id?: string[];
    name?: string;
    description?: string;
    nameOrDescription?: string;
    includeFileUrls?: boolean;
  }
  type getArchitectIvrOptions = CallOptions;
  type getArchitectIvrIdentityresolutionOptions = CallOptions;
  interface getArchitectIvrsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "name" */
    sortBy?: string;
    /** Default: "ASC" */
    sortOrder?: string;
    name?: string;
    dnis?: string;
    scheduleGroup?: string;
    expand?: string[];
  }
  interface getArchitectIvrsDivisionviewsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "name" */
    sortBy?: string;
    /** Default: "ASC" */
    sortOrder?: string;
    id?: string[];
    name?: string;
    divisionId?: string[];
  }
  interface getArchitectPromptOptions extends CallOptions {
    /** Default: true */
    includeMediaUris?: boolean;
    /** Default: true */
    includeResources?: boolean;
    language?: string[];
  }
  interface getArchitectPromptHistoryHistoryIdOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "desc" */
    sortOrder?: string;
    /** Default: "timestamp" */
    sortBy?: string;
    action?: string[];
  }
  type getArchitectPromptResourceOptions = CallOptions;
  interface getArchitectPromptResourcesOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
  interface getArchitectPromptsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    name?: string[];
    description?: string;
    nameOrDescription?: string;
    /** Default: "id" */
    sortBy?: string;
    /** Default: "asc" */
    sortOrder?: string;
    /** Default: true */
    includeMediaUris?: boolean;
    /** Default: true */
    includeResources?: boolean;
    language?: string[];
    divisionId?: string[];
  }
  type getArchitectScheduleOptions = CallOptions;
  type getArchitectSchedulegroupOptions = CallOptions;
  interface getArchitectSchedulegroupsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "name" */
    sortBy?: string;
    /** Default: "ASC" */
    sortOrder?: string;
    name?: string;
    scheduleIds?: string;
    divisionId?: string[];
  }
  interface getArchitectSchedulegroupsDivisionviewsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "name" */
    sortBy?: string;
    /** Default: "ASC" */
    sortOrder?: string;
    id?: string[];
    name?: string;
    divisionId?: string[];
  }
  interface getArchitectSchedulesOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "name" */
    sortBy?: string;
    /** Default: "asc" */
    sortOrder?: string;
    name?: string;
    divisionId?: string[];
  }
  interface getArchitectSchedulesDivisionviewsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "name" */
    sortBy?: string;
    /** Default: "ASC" */
    sortOrder?: string;
    id?: string[];
    name?: string;
    divisionId?: string[];
  }
  interface getArchitectSystempromptOptions extends CallOptions {
    /** Default: true */
    includeMediaUris?: boolean;
    /** Default: true */
    includeResources?: boolean;
    language?: string[];
  }
  interface getArchitectSystempromptHistoryHistoryIdOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "desc" */
    sortOrder?: string;
    /** Default: "timestamp" */
    sortBy?: string;
    action?: string[];
  }
  type getArchitectSystempromptResourceOptions = CallOptions;
  interface getArchitectSystempromptResourcesOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "id" */
    sortBy?: string;
    /** Default: "asc" */
    sortOrder?: string;
  }
  interface getArchitectSystempromptsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "id" */
    sortBy?: string;
    /** Default: "asc" */
    sortOrder?: string;
    name?: string;
    description?: string;
    nameOrDescription?: string;
    /** Default: true */
    includeMediaUris?: boolean;
    /** Default: true */
    includeResources?: boolean;
    language?: string[];
  }
  interface getFlowOptions extends CallOptions {
    /** Default: false */
    deleted?: boolean;
  }
  interface getFlowHistoryHistoryIdOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "desc" */
    sortOrder?: string;
    /** Default: "timestamp" */
    sortBy?: string;
    action?: string[];
  }
  interface getFlowInstancesSettingsLoglevelsOptions extends CallOptions {
    expand?: string[];
  }
  interface getFlowLatestconfigurationOptions extends CallOptions {
    /** Default: false */
    deleted?: boolean;
  }
  interface getFlowVersionOptions extends CallOptions {
    deleted?: string;
  }
  interface getFlowVersionConfigurationOptions extends CallOptions {
    deleted?: string;
  }
  interface getFlowVersionHealthOptions extends CallOptions {
    language?: string;
  }
  type getFlowVersionIntentHealthOptions = CallOptions;
  type getFlowVersionIntentUtteranceHealthOptions = CallOptions;
  interface getFlowVersionsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    deleted?: boolean;
  }
  interface getFlowsOptions extends CallOptions {
    type?: string[];
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "id" */
    sortBy?: string;
    /** Default: "asc" */
    sortOrder?: string;
    id?: string[];
    name?: string;
    description?: string;
    nameOrDescription?: string;
    publishVersionId?: string;
    editableBy?: string;
    lockedBy?: string;
    lockedByClientId?: string;
    secure?: string;
    /** Default: false */
    deleted?: boolean;
    /** Default: false */
    includeSchemas?: boolean;
    virtualAgentEnabled?: boolean;
    publishedAfter?: string;
    publishedBefore?: string;
    divisionId?: string[];
  }
  interface getFlowsDatatableOptions extends CallOptions {
    expand?: string;
  }
  type getFlowsDatatableExportJobOptions = CallOptions;
  type getFlowsDatatableImportJobOptions = CallOptions;
  interface getFlowsDatatableImportJobsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
  interface getFlowsDatatableRowOptions extends CallOptions {
    /** Default: true */
    showbrief?: boolean;
  }
  interface getFlowsDatatableRowsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: true */
    showbrief?: boolean;
    /** Default: "ascending" */
    sortOrder?: string;
  }
  interface getFlowsDatatablesOptions extends CallOptions {
    expand?: string;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "id" */
    sortBy?: string;
    /** Default: "ascending" */
    sortOrder?: string;
    divisionId?: string[];
    name?: string;
  }
  interface getFlowsDatatablesDivisionviewOptions extends CallOptions {
    expand?: string;
  }
  interface getFlowsDatatablesDivisionviewsOptions extends CallOptions {
    expand?: string;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "id" */
    sortBy?: string;
    /** Default: "ascending" */
    sortOrder?: string;
    divisionId?: string[];
    name?: string;
  }
  interface getFlowsDivisionviewsOptions extends CallOptions {
    type?: string[];
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "id" */
    sortBy?: string;
    /** Default: "asc" */
    sortOrder?: string;
    id?: string[];
    name?: string;
    publishVersionId?: string;
    publishedAfter?: string;
    publishedBefore?: string;
    divisionId?: string[];
    /** Default: false */
    includeSchemas?: boolean;
  }
  type getFlowsExecutionOptions = CallOptions;
  interface getFlowsExportJobOptions extends CallOptions {
    expand?: string[];
  }
  interface getFlowsInstanceOptions extends CallOptions {
    expand?: string;
  }
  type getFlowsInstancesJobOptions = CallOptions;
  interface getFlowsInstancesQuerycapabilitiesOptions extends CallOptions {
    expand?: string;
  }
  type getFlowsInstancesSettingsExecutiondataOptions = CallOptions;
  interface getFlowsInstancesSettingsLoglevelsOptions extends CallOptions {
    expand?: string[];
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
  type getFlowsInstancesSettingsLoglevelsCharacteristicsOptions = CallOptions;
  interface getFlowsInstancesSettingsLoglevelsDefaultOptions extends CallOptions {
    expand?: string[];
  }
  interface getFlowsJobOptions extends CallOptions {
    expand?: string[];
  }
  interface getFlowsLookupOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "id" */
    sortBy?: string;
    /** Default: "asc" */
    sortOrder?: string;
  }
  type getFlowsMilestoneOptions = CallOptions;
  interface getFlowsMilestonesOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "id" */
    sortBy?: string;
    /** Default: "asc" */
    sortOrder?: string;
    id?: string[];
    name?: string;
    description?: string;
    nameOrDescription?: string;
    divisionId?: string[];
  }
  interface getFlowsMilestonesDivisionviewsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "id" */
    sortBy?: string;
    /** Default: "asc" */
    sortOrder?: string;
    id?: string[];
    name?: string;
    divisionId?: string[];
  }
  type getFlowsOutcomeOptions = CallOptions;
  interface getFlowsOutcomesOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "id" */
    sortBy?: string;
    /** Default: "asc" */
    sortOrder?: string;
    id?: string[];
    name?: string;
    description?: string;
    nameOrDescription?: string;
    divisionId?: string[];
  }
  interface getFlowsOutcomesDivisionviewsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "id" */
    sortBy?: string;
    /** Default: "asc" */
    sortOrder?: string;
    id?: string[];
    name?: string;
    divisionId?: string[];
  }
  interface getFlowsValidateJobOptions extends CallOptions {
    expand?: string[];
  }
  interface patchArchitectGrammarOptions extends CallOptions {
    body?: Models.Grammar;
  }
  interface patchArchitectGrammarLanguageOptions extends CallOptions {
    body?: Models.GrammarLanguageUpdate;
  }
  type patchFlowsInstancesSettingsExecutiondataOptions = CallOptions;
  type postArchitectDependencytrackingBuildOptions = CallOptions;
  type postArchitectEmergencygroupsOptions = CallOptions;
  type postArchitectGrammarLanguageFilesDtmfOptions = CallOptions;
  type postArchitectGrammarLanguageFilesVoiceOptions = CallOptions;
  type postArchitectGrammarLanguagesOptions = CallOptions;
  type postArchitectGrammarsOptions = CallOptions;
  type postArchitectIvrsOptions = CallOptions;
  type postArchitectPromptHistoryOptions = CallOptions;
  type postArchitectPromptResourceUploadsOptions = CallOptions;
  type postArchitectPromptResourcesOptions = CallOptions;
  type postArchitectPromptsOptions = CallOptions;
  type postArchitectSchedulegroupsOptions = CallOptions;
  type postArchitectSchedulesOptions = CallOptions;
  type postArchitectSystempromptHistoryOptions = CallOptions;
  type postArchitectSystempromptResourceUploadsOptions = CallOptions;
  type postArchitectSystempromptResourcesOptions = CallOptions;
  type postFlowHistoryOptions = CallOptions;
  interface postFlowInstancesSettingsLoglevelsOptions extends CallOptions {
    expand?: string[];
  }
  type postFlowVersionsOptions = CallOptions;
  interface postFlowsOptions extends CallOptions {
    language?: string;
  }
  type postFlowsActionsCheckinOptions = CallOptions;
  type postFlowsActionsCheckoutOptions = CallOptions;
  type postFlowsActionsDeactivateOptions = CallOptions;
  interface postFlowsActionsPublishOptions extends CallOptions {
    version?: string;
  }
  type postFlowsActionsRevertOptions = CallOptions;
  type postFlowsActionsUnlockOptions = CallOptions;
  type postFlowsDatatableExportJobsOptions = CallOptions;
  type postFlowsDatatableImportCsvJobsOptions = CallOptions;
  type postFlowsDatatableImportJobsOptions = CallOptions;
  type postFlowsDatatableRowsOptions = CallOptions;
  type postFlowsDatatablesOptions = CallOptions;
  type postFlowsExecutionsOptions = CallOptions;
  type postFlowsExportJobsOptions = CallOptions;
  interface postFlowsInstancesJobsOptions extends CallOptions {
    expand?: string;
  }
  interface postFlowsInstancesQueryOptions extends CallOptions {
    indexOnly?: boolean;
    /** Default: 50 */
    pageSize?: number;
  }
  interface postFlowsJobsOptions extends CallOptions {
    body?: Models.RegisterArchitectJobRequest;
  }
  interface postFlowsMilestonesOptions extends CallOptions {
    body?: Models.FlowMilestone;
  }
  interface postFlowsOutcomesOptions extends CallOptions {
    body?: Models.FlowOutcome;
  }
  type postFlowsValidateJobsOptions = CallOptions;
  type putArchitectEmergencygroupOptions = CallOptions;
  type putArchitectIvrOptions = CallOptions;
  type putArchitectIvrIdentityresolutionOptions = CallOptions;
  type putArchitectPromptOptions = CallOptions;
  type putArchitectPromptResourceOptions = CallOptions;
  type putArchitectScheduleOptions = CallOptions;
  type putArchitectSchedulegroupOptions = CallOptions;
  type putArchitectSystempromptResourceOptions = CallOptions;
  type putFlowOptions = CallOptions;
  interface putFlowInstancesSettingsLoglevelsOptions extends CallOptions {
    expand?: string[];
  }
  interface putFlowsDatatableOptions extends CallOptions {
    expand?: string;
  }
  interface putFlowsDatatableRowOptions extends CallOptions {
    body?: object;
  }
  interface putFlowsInstancesSettingsLoglevelsDefaultOptions extends CallOptions {
    expand?: string[];
  }
  interface putFlowsMilestoneOptions extends CallOptions {
    body?: Models.FlowMilestone;
  }
  interface putFlowsOutcomeOptions extends CallOptions {
    body?: Models.FlowOutcome;
  }
}

// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class WorkforceManagementApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId} */
  deleteWorkforcemanagementBusinessunit(businessUnitId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId} */
  deleteWorkforcemanagementBusinessunitActivitycode(businessUnitId: string, activityCodeId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocationshistory */
  deleteWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistory(businessUnitId: string, capacityPlanId: string, opts?: WorkforceManagementApi.deleteWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistoryOptions): Promise<void>;
  /** DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId} */
  deleteWorkforcemanagementBusinessunitPlanninggroup(businessUnitId: string, planningGroupId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId} */
  deleteWorkforcemanagementBusinessunitSchedulebid(businessUnitId: string, bidId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId} */
  deleteWorkforcemanagementBusinessunitSchedulebidGroup(businessUnitId: string, bidId: string, bidGroupId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId} */
  deleteWorkforcemanagementBusinessunitSchedulingRun(businessUnitId: string, runId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId} */
  deleteWorkforcemanagementBusinessunitServicegoaltemplate(businessUnitId: string, serviceGoalTemplateId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId} */
  deleteWorkforcemanagementBusinessunitStaffinggroup(businessUnitId: string, staffingGroupId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId} */
  deleteWorkforcemanagementBusinessunitTimeofflimit(businessUnitId: string, timeOffLimitId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId} */
  deleteWorkforcemanagementBusinessunitTimeoffplan(businessUnitId: string, timeOffPlanId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId} */
  deleteWorkforcemanagementBusinessunitWeekSchedule(businessUnitId: string, weekId: string, scheduleId: string, opts?: CallOptions): Promise<Models.BuAsyncScheduleResponse>;
  /** DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId} */
  deleteWorkforcemanagementBusinessunitWeekShorttermforecast(businessUnitId: string, weekDateId: string, forecastId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId} */
  deleteWorkforcemanagementBusinessunitWorkplanbid(businessUnitId: string, bidId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId} */
  deleteWorkforcemanagementBusinessunitWorkplanbidGroup(businessUnitId: string, bidId: string, bidGroupId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/workforcemanagement/calendar/url/ics */
  deleteWorkforcemanagementCalendarUrlIcs(opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId} */
  deleteWorkforcemanagementManagementunit(managementUnitId: string, opts?: CallOptions): Promise<void>;
  /**
   * DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}
   * @deprecated
   */
  deleteWorkforcemanagementManagementunitTimeofflimit(managementUnitId: string, timeOffLimitId: string, opts?: CallOptions): Promise<void>;
  /**
   * DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}
   * @deprecated
   */
  deleteWorkforcemanagementManagementunitTimeoffplan(managementUnitId: string, timeOffPlanId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId} */
  deleteWorkforcemanagementManagementunitWorkplan(managementUnitId: string, workPlanId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId} */
  deleteWorkforcemanagementManagementunitWorkplanrotation(managementUnitId: string, workPlanRotationId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/workforcemanagement/adherence */
  getWorkforcemanagementAdherence(userId: string[], opts?: CallOptions): Promise<Models.UserScheduleAdherence[]>;
  /** GET /api/v2/workforcemanagement/adherence/explanations/{explanationId} */
  getWorkforcemanagementAdherenceExplanation(explanationId: string, opts?: CallOptions): Promise<Models.AdherenceExplanationResponse>;
  /** GET /api/v2/workforcemanagement/adherence/explanations/jobs/{jobId} */
  getWorkforcemanagementAdherenceExplanationsJob(jobId: string, opts?: CallOptions): Promise<Models.AdherenceExplanationJob>;
  /** GET /api/v2/workforcemanagement/adherence/historical/bulk/jobs/{jobId} */
  getWorkforcemanagementAdherenceHistoricalBulkJob(jobId: string, opts?: CallOptions): Promise<Models.WfmHistoricalAdherenceBulkResponse>;
  /** GET /api/v2/workforcemanagement/adherence/historical/jobs/{jobId} */
  getWorkforcemanagementAdherenceHistoricalJob(jobId: string, opts?: CallOptions): Promise<Models.WfmHistoricalAdherenceResponse>;
  /** GET /api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/{explanationId} */
  getWorkforcemanagementAgentAdherenceExplanation(agentId: string, explanationId: string, opts?: CallOptions): Promise<Models.AdherenceExplanationResponse>;
  /** GET /api/v2/workforcemanagement/agents/{agentId}/managementunit */
  getWorkforcemanagementAgentManagementunit(agentId: string, opts?: CallOptions): Promise<Models.AgentManagementUnitReference>;
  /** GET /api/v2/workforcemanagement/agents/me/adherence/historical/jobs/{jobId} */
  getWorkforcemanagementAgentsMeAdherenceHistoricalJob(jobId: string, opts?: CallOptions): Promise<Models.WfmAgentHistoricalAdherenceResponse>;
  /** GET /api/v2/workforcemanagement/agents/me/managementunit */
  getWorkforcemanagementAgentsMeManagementunit(opts?: CallOptions): Promise<Models.AgentManagementUnitReference>;
  /** GET /api/v2/workforcemanagement/alternativeshifts/offers/jobs/{jobId} */
  getWorkforcemanagementAlternativeshiftsOffersJob(jobId: string, opts?: CallOptions): Promise<Models.AlternativeShiftJobResponse>;
  /** GET /api/v2/workforcemanagement/alternativeshifts/offers/search/jobs/{jobId} */
  getWorkforcemanagementAlternativeshiftsOffersSearchJob(jobId: string, opts?: CallOptions): Promise<Models.AlternativeShiftJobResponse>;
  /** GET /api/v2/workforcemanagement/alternativeshifts/settings */
  getWorkforcemanagementAlternativeshiftsSettings(opts?: CallOptions): Promise<Models.AlternativeShiftBuSettingsResponse>;
  /** GET /api/v2/workforcemanagement/alternativeshifts/trades/{tradeId} */
  getWorkforcemanagementAlternativeshiftsTrade(tradeId: string, opts?: CallOptions): Promise<Models.AlternativeShiftTradeResponse>;
  /** GET /api/v2/workforcemanagement/alternativeshifts/trades */
  getWorkforcemanagementAlternativeshiftsTrades(opts?: WorkforceManagementApi.getWorkforcemanagementAlternativeshiftsTradesOptions): Promise<Models.ListAlternativeShiftTradesResponse>;
  /** GET /api/v2/workforcemanagement/alternativeshifts/trades/jobs/{jobId} */
  getWorkforcemanagementAlternativeshiftsTradesJob(jobId: string, opts?: CallOptions): Promise<Models.AlternativeShiftJobResponse>;
  /** GET /api/v2/workforcemanagement/alternativeshifts/trades/state/jobs/{jobId} */
  getWorkforcemanagementAlternativeshiftsTradesStateJob(jobId: string, opts?: CallOptions): Promise<Models.AlternativeShiftJobResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId} */
  getWorkforcemanagementBusinessunit(businessUnitId: string, opts?: WorkforceManagementApi.getWorkforcemanagementBusinessunitOptions): Promise<Models.BusinessUnitResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId} */
  getWorkforcemanagementBusinessunitActivitycode(businessUnitId: string, activityCodeId: string, opts?: CallOptions): Promise<Models.BusinessUnitActivityCode>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes */
  getWorkforcemanagementBusinessunitActivitycodes(businessUnitId: string, opts?: WorkforceManagementApi.getWorkforcemanagementBusinessunitActivitycodesOptions): Promise<Models.BusinessUnitActivityCodeListing>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId} */
  getWorkforcemanagementBusinessunitActivityplan(businessUnitId: string, activityPlanId: string, opts?: CallOptions): Promise<Models.ActivityPlanResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/runs/jobs/{jobId} */
  getWorkforcemanagementBusinessunitActivityplanRunsJob(businessUnitId: string, activityPlanId: string, jobId: string, opts?: CallOptions): Promise<Models.ActivityPlanJobResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans */
  getWorkforcemanagementBusinessunitActivityplans(businessUnitId: string, opts?: WorkforceManagementApi.getWorkforcemanagementBusinessunitActivityplansOptions): Promise<Models.ActivityPlanListing>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/jobs */
  getWorkforcemanagementBusinessunitActivityplansJobs(businessUnitId: string, opts?: CallOptions): Promise<Models.ActivityPlanJobListing>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/settings */
  getWorkforcemanagementBusinessunitAlternativeshiftsSettings(businessUnitId: string, opts?: CallOptions): Promise<Models.AlternativeShiftBuSettingsResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/{tradeId} */
  getWorkforcemanagementBusinessunitAlternativeshiftsTrade(businessUnitId: string, tradeId: string, opts?: CallOptions): Promise<Models.AlternativeShiftTradeResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/search/jobs/{jobId} */
  getWorkforcemanagementBusinessunitAlternativeshiftsTradesSearchJob(businessUnitId: string, jobId: string, opts?: CallOptions): Promise<Models.BuAlternativeShiftJobResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId} */
  getWorkforcemanagementBusinessunitCapacityplan(businessUnitId: string, capacityPlanId: string, opts?: CallOptions): Promise<Models.CapacityPlanResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/forecast */
  getWorkforcemanagementBusinessunitCapacityplanForecast(businessUnitId: string, capacityPlanId: string, opts?: WorkforceManagementApi.getWorkforcemanagementBusinessunitCapacityplanForecastOptions): Promise<Models.CapacityPlanForecastInputsResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocations */
  getWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations(businessUnitId: string, capacityPlanId: string, opts?: WorkforceManagementApi.getWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationsOptions): Promise<Models.CapacityPlanStaffingGroupAllocationsResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffingrequirements */
  getWorkforcemanagementBusinessunitCapacityplanStaffingrequirements(businessUnitId: string, capacityPlanId: string, opts?: CallOptions): Promise<Models.CapacityPlanStaffingRequirementResult>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplanning/longtermrequirements/automaticbestmethod/weeks/{weekDateId}/forecasts/{forecastId} */
  getWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecast(businessUnitId: string, weekDateId: string, forecastId: string, opts?: WorkforceManagementApi.getWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecastOptions): Promise<Models.LongTermRequirementsResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans */
  getWorkforcemanagementBusinessunitCapacityplans(businessUnitId: string, opts?: CallOptions): Promise<Models.CapacityPlansListResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/decisionmetrics/jobs/{jobId} */
  getWorkforcemanagementBusinessunitDecisionmetricsJob(businessUnitId: string, jobId: string, opts?: CallOptions): Promise<Models.DecisionMetricsUpdateJobResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/intraday/planninggroups */
  getWorkforcemanagementBusinessunitIntradayPlanninggroups(businessUnitId: string, _date: string, opts?: CallOptions): Promise<Models.WfmIntradayPlanningGroupListing>;
  /**
   * GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session
   * Preview: may change or go without notice.
   */
  getWorkforcemanagementBusinessunitMainforecastContinuousforecastSession(businessUnitId: string, opts?: CallOptions): Promise<Models.ContinuousForecastGetSessionResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/forecast/jobs/{jobId} */
  getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJob(businessUnitId: string, jobId: string, opts?: CallOptions): Promise<Models.AggregatedSessionExportJobStatus>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/historical/jobs/{jobId} */
  getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJob(businessUnitId: string, jobId: string, opts?: CallOptions): Promise<Models.AggregatedHistoricalExportJobStatus>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/snapshot/jobs/{jobId} */
  getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJob(businessUnitId: string, jobId: string, opts?: CallOptions): Promise<Models.AggregatedSnapshotExportJobStatus>;
  /**
   * GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/{sessionId}
   * Preview: may change or go without notice.
   */
  getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionId(businessUnitId: string, sessionId: string, opts?: CallOptions): Promise<Models.ContinuousForecastSessionResponse>;
  /**
   * GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/{sessionId}/snapshot/{snapshotId}
   * Preview: may change or go without notice.
   */
  getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionIdSnapshotSnapshotId(businessUnitId: string, sessionId: string, snapshotId: string, opts?: CallOptions): Promise<Models.ContinuousForecastSnapshotResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/managementunits */
  getWorkforcemanagementBusinessunitManagementunits(businessUnitId: string, opts?: WorkforceManagementApi.getWorkforcemanagementBusinessunitManagementunitsOptions): Promise<Models.ManagementUnitListing>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/minimumstaffing/settings */
  getWorkforcemanagementBusinessunitMinimumstaffingSettings(businessUnitId: string, opts?: CallOptions): Promise<Models.MinimumStaffingResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/{opportunityId} */
  getWorkforcemanagementBusinessunitOpportunity(businessUnitId: string, opportunityId: string, opts?: WorkforceManagementApi.getWorkforcemanagementBusinessunitOpportunityOptions): Promise<Models.OpportunityResultWithAgentIds>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId} */
  getWorkforcemanagementBusinessunitPlanninggroup(businessUnitId: string, planningGroupId: string, opts?: CallOptions): Promise<Models.PlanningGroup>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups */
  getWorkforcemanagementBusinessunitPlanninggroups(businessUnitId: string, opts?: CallOptions): Promise<Models.PlanningGroupList>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId} */
  getWorkforcemanagementBusinessunitSchedulebid(businessUnitId: string, bidId: string, opts?: CallOptions): Promise<Models.ScheduleBid>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId} */
  getWorkforcemanagementBusinessunitSchedulebidGroup(businessUnitId: string, bidId: string, bidGroupId: string, opts?: CallOptions): Promise<Models.ScheduleBidGroupResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}/preferences */
  getWorkforcemanagementBusinessunitSchedulebidGroupPreferences(businessUnitId: string, bidId: string, bidGroupId: string, opts?: WorkforceManagementApi.getWorkforcemanagementBusinessunitSchedulebidGroupPreferencesOptions): Promise<Models.AdminAgentScheduleBidPreferenceResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/summary */
  getWorkforcemanagementBusinessunitSchedulebidGroupsSummary(businessUnitId: string, bidId: string, opts?: CallOptions): Promise<Models.ScheduleBidGroupSummaryList>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids */
  getWorkforcemanagementBusinessunitSchedulebids(businessUnitId: string, opts?: CallOptions): Promise<Models.ScheduleBidListResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduler/settings */
  getWorkforcemanagementBusinessunitSchedulerSettings(businessUnitId: string, opts?: CallOptions): Promise<Models.BuSchedulerSettingsResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId} */
  getWorkforcemanagementBusinessunitSchedulingRun(businessUnitId: string, runId: string, opts?: CallOptions): Promise<Models.BuScheduleRun>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}/result */
  getWorkforcemanagementBusinessunitSchedulingRunResult(businessUnitId: string, runId: string, managementUnitIds: string[], expand: string[], opts?: CallOptions): Promise<Models.BuRescheduleResult>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs */
  getWorkforcemanagementBusinessunitSchedulingRuns(businessUnitId: string, opts?: CallOptions): Promise<Models.BuScheduleRunListing>;
  /**
   * GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulingpreferences/settings
   * Preview: may change or go without notice.
   */
  getWorkforcemanagementBusinessunitSchedulingpreferencesSettings(businessUnitId: string, opts?: CallOptions): Promise<Models.BusinessUnitSchedulingPreferencesSettingsResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId} */
  getWorkforcemanagementBusinessunitServicegoaltemplate(businessUnitId: string, serviceGoalTemplateId: string, opts?: WorkforceManagementApi.getWorkforcemanagementBusinessunitServicegoaltemplateOptions): Promise<Models.ServiceGoalTemplate>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates */
  getWorkforcemanagementBusinessunitServicegoaltemplates(businessUnitId: string, opts?: WorkforceManagementApi.getWorkforcemanagementBusinessunitServicegoaltemplatesOptions): Promise<Models.ServiceGoalTemplateList>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/evaluate/jobs/{jobId} */
  getWorkforcemanagementBusinessunitShifttradingTradesEvaluateJob(businessUnitId: string, jobId: string, opts?: CallOptions): Promise<Models.ShiftTradeEvaluateTradesBuJobResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/query/jobs/{jobId} */
  getWorkforcemanagementBusinessunitShifttradingTradesQueryJob(businessUnitId: string, jobId: string, opts?: CallOptions): Promise<Models.ShiftTradeQueryTradesBuJobResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/state/bulk/jobs/{jobId} */
  getWorkforcemanagementBusinessunitShifttradingTradesStateBulkJob(businessUnitId: string, jobId: string, opts?: CallOptions): Promise<Models.ShiftTradeBulkUpdateTradeStateBuJobResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/unmatched/search/jobs/{jobId} */
  getWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJob(businessUnitId: string, jobId: string, opts?: CallOptions): Promise<Models.ShiftTradeSearchUnmatchedTradesBuJobResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/weeks/summary/jobs/{jobId} */
  getWorkforcemanagementBusinessunitShifttradingWeeksSummaryJob(businessUnitId: string, jobId: string, opts?: CallOptions): Promise<Models.ShiftTradeQueryWeekSummariesBuJobResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId} */
  getWorkforcemanagementBusinessunitStaffinggroup(businessUnitId: string, staffingGroupId: string, opts?: CallOptions): Promise<Models.StaffingGroupResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups */
  getWorkforcemanagementBusinessunitStaffinggroups(businessUnitId: string, opts?: WorkforceManagementApi.getWorkforcemanagementBusinessunitStaffinggroupsOptions): Promise<Models.StaffingGroupListing>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId} */
  getWorkforcemanagementBusinessunitTimeofflimit(businessUnitId: string, timeOffLimitId: string, opts?: CallOptions): Promise<Models.BuTimeOffLimitResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/granularityconversion/jobs/{jobId} */
  getWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJob(businessUnitId: string, timeOffLimitId: string, jobId: string, opts?: CallOptions): Promise<Models.BuConvertTimeOffLimitGranularityJobResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/granularityconversion/jobs */
  getWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJobs(businessUnitId: string, timeOffLimitId: string, opts?: WorkforceManagementApi.getWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJobsOptions): Promise<Models.BuConvertTimeOffGranularityLimitJobListing>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits */
  getWorkforcemanagementBusinessunitTimeofflimits(businessUnitId: string, opts?: WorkforceManagementApi.getWorkforcemanagementBusinessunitTimeofflimitsOptions): Promise<Models.BuTimeOffLimitListing>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId} */
  getWorkforcemanagementBusinessunitTimeoffplan(businessUnitId: string, timeOffPlanId: string, opts?: CallOptions): Promise<Models.BuTimeOffPlanResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans */
  getWorkforcemanagementBusinessunitTimeoffplans(businessUnitId: string, opts?: WorkforceManagementApi.getWorkforcemanagementBusinessunitTimeoffplansOptions): Promise<Models.BuTimeOffPlanListing>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/users */
  getWorkforcemanagementBusinessunitUsers(businessUnitId: string, opts?: WorkforceManagementApi.getWorkforcemanagementBusinessunitUsersOptions): Promise<Models.BuUserListing>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId} */
  getWorkforcemanagementBusinessunitWeekSchedule(businessUnitId: string, weekId: string, scheduleId: string, opts?: WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekScheduleOptions): Promise<Models.BuScheduleMetadata>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/generationresults */
  getWorkforcemanagementBusinessunitWeekScheduleGenerationresults(businessUnitId: string, weekId: string, scheduleId: string, opts?: CallOptions): Promise<Models.ScheduleGenerationResult>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/headcountforecast */
  getWorkforcemanagementBusinessunitWeekScheduleHeadcountforecast(businessUnitId: string, weekId: string, scheduleId: string, opts?: WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekScheduleHeadcountforecastOptions): Promise<Models.BuHeadcountForecastResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/history/agents/{agentId} */
  getWorkforcemanagementBusinessunitWeekScheduleHistoryAgent(businessUnitId: string, weekId: string, scheduleId: string, agentId: string, opts?: CallOptions): Promise<Models.BuAgentScheduleHistoryResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions */
  getWorkforcemanagementBusinessunitWeekSchedulePerformancepredictions(businessUnitId: string, weekId: string, scheduleId: string, opts?: CallOptions): Promise<Models.PerformancePredictionResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations/{recalculationId} */
  getWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculation(businessUnitId: string, weekId: string, scheduleId: string, recalculationId: string, opts?: CallOptions): Promise<Models.PerformancePredictionRecalculationResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules */
  getWorkforcemanagementBusinessunitWeekSchedules(businessUnitId: string, weekId: string, opts?: WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekSchedulesOptions): Promise<Models.BuScheduleListing>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId} */
  getWorkforcemanagementBusinessunitWeekShorttermforecast(businessUnitId: string, weekDateId: string, forecastId: string, opts?: WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekShorttermforecastOptions): Promise<Models.BuShortTermForecast>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/data */
  getWorkforcemanagementBusinessunitWeekShorttermforecastData(businessUnitId: string, weekDateId: string, forecastId: string, opts?: WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekShorttermforecastDataOptions): Promise<Models.BuForecastResultResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/generationresults */
  getWorkforcemanagementBusinessunitWeekShorttermforecastGenerationresults(businessUnitId: string, weekDateId: string, forecastId: string, opts?: CallOptions): Promise<Models.BuForecastGenerationResult>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/longtermforecastdata */
  getWorkforcemanagementBusinessunitWeekShorttermforecastLongtermforecastdata(businessUnitId: string, weekDateId: string, forecastId: string, opts?: WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekShorttermforecastLongtermforecastdataOptions): Promise<Models.LongTermForecastResultResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/planninggroups */
  getWorkforcemanagementBusinessunitWeekShorttermforecastPlanninggroups(businessUnitId: string, weekDateId: string, forecastId: string, opts?: CallOptions): Promise<Models.ForecastPlanningGroupsResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/staffingrequirement */
  getWorkforcemanagementBusinessunitWeekShorttermforecastStaffingrequirement(businessUnitId: string, weekDateId: string, forecastId: string, opts?: WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekShorttermforecastStaffingrequirementOptions): Promise<Models.BuForecastStaffingRequirementsResultResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts */
  getWorkforcemanagementBusinessunitWeekShorttermforecasts(businessUnitId: string, weekDateId: string, opts?: CallOptions): Promise<Models.BuShortTermForecastListing>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId} */
  getWorkforcemanagementBusinessunitWorkplanbid(businessUnitId: string, bidId: string, opts?: CallOptions): Promise<Models.WorkPlanBid>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId} */
  getWorkforcemanagementBusinessunitWorkplanbidGroup(businessUnitId: string, bidId: string, bidGroupId: string, opts?: CallOptions): Promise<Models.WorkPlanBidGroupResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}/preferences */
  getWorkforcemanagementBusinessunitWorkplanbidGroupPreferences(businessUnitId: string, bidId: string, bidGroupId: string, opts?: CallOptions): Promise<Models.AdminAgentWorkPlanPreferenceResponse>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/summary */
  getWorkforcemanagementBusinessunitWorkplanbidGroupsSummary(businessUnitId: string, bidId: string, opts?: CallOptions): Promise<Models.WorkPlanBidGroupSummaryList>;
  /** GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids */
  getWorkforcemanagementBusinessunitWorkplanbids(businessUnitId: string, opts?: CallOptions): Promise<Models.WorkPlanBidListResponse>;
  /** GET /api/v2/workforcemanagement/businessunits */
  getWorkforcemanagementBusinessunits(opts?: WorkforceManagementApi.getWorkforcemanagementBusinessunitsOptions): Promise<Models.BusinessUnitListing>;
  /** GET /api/v2/workforcemanagement/businessunits/divisionviews */
  getWorkforcemanagementBusinessunitsDivisionviews(opts?: WorkforceManagementApi.getWorkforcemanagementBusinessunitsDivisionviewsOptions): Promise<Models.BusinessUnitListing>;
  /** GET /api/v2/workforcemanagement/calendar/data/ics */
  getWorkforcemanagementCalendarDataIcs(calendarId: string, opts?: CallOptions): Promise<string>;
  /** GET /api/v2/workforcemanagement/calendar/url/ics */
  getWorkforcemanagementCalendarUrlIcs(opts?: CallOptions): Promise<Models.CalendarUrlResponse>;
  /** GET /api/v2/workforcemanagement/historicaldata/bulk/remove/jobs/{jobId} */
  getWorkforcemanagementHistoricaldataBulkRemoveJob(jobId: string, opts?: CallOptions): Promise<Models.HistoricalImportDeleteFilesJobResponse>;
  /** GET /api/v2/workforcemanagement/historicaldata/bulk/remove/jobs */
  getWorkforcemanagementHistoricaldataBulkRemoveJobs(opts?: CallOptions): Promise<Models.HistoricalImportOverallDeleteStatusResponse>;
  /** GET /api/v2/workforcemanagement/historicaldata/importstatus */
  getWorkforcemanagementHistoricaldataImportstatus(opts?: CallOptions): Promise<Models.HistoricalImportStatusListing>;
  /** GET /api/v2/workforcemanagement/historicaldata/importstatus/{jobId} */
  getWorkforcemanagementHistoricaldataImportstatusJobId(jobId: string, opts?: CallOptions): Promise<Models.HistoricalImportStatusJobResponse>;
  /** GET /api/v2/workforcemanagement/integrations/hris */
  getWorkforcemanagementIntegrationsHris(opts?: CallOptions): Promise<Models.WfmIntegrationListing>;
  /** GET /api/v2/workforcemanagement/integrations/hris/timeofftypes/jobs/{jobId} */
  getWorkforcemanagementIntegrationsHrisTimeofftypesJob(jobId: string, opts?: CallOptions): Promise<Models.HrisTimeOffTypesJobResponse>;
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId} */
  getWorkforcemanagementManagementunit(managementUnitId: string, opts?: WorkforceManagementApi.getWorkforcemanagementManagementunitOptions): Promise<Models.ManagementUnit>;
  /**
   * GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/activitycodes
   * @deprecated
   */
  getWorkforcemanagementManagementunitActivitycodes(managementUnitId: string, opts?: CallOptions): Promise<Models.ActivityCodeContainer>;
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/adherence */
  getWorkforcemanagementManagementunitAdherence(managementUnitId: string, opts?: WorkforceManagementApi.getWorkforcemanagementManagementunitAdherenceOptions): Promise<Models.UserScheduleAdherenceListing>;
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/{agentId} */
  getWorkforcemanagementManagementunitAgent(managementUnitId: string, agentId: string, opts?: WorkforceManagementApi.getWorkforcemanagementManagementunitAgentOptions): Promise<Models.WfmAgent>;
  /**
   * GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/{agentId}/shifttrades
   * @deprecated
   */
  getWorkforcemanagementManagementunitAgentShifttrades(managementUnitId: string, agentId: string, opts?: CallOptions): Promise<Models.ShiftTradeListResponse>;
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/decisionmetrics */
  getWorkforcemanagementManagementunitDecisionmetrics(managementUnitId: string, opts?: CallOptions): Promise<Models.DecisionMetricsResponse>;
  /**
   * GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/shifttrades/matched
   * @deprecated
   */
  getWorkforcemanagementManagementunitShifttradesMatched(managementUnitId: string, opts?: CallOptions): Promise<Models.ShiftTradeMatchesSummaryResponse>;
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/shifttrades/users */
  getWorkforcemanagementManagementunitShifttradesUsers(managementUnitId: string, opts?: CallOptions): Promise<Models.WfmUserEntityListing>;
  /**
   * GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}
   * @deprecated
   */
  getWorkforcemanagementManagementunitTimeofflimit(managementUnitId: string, timeOffLimitId: string, opts?: CallOptions): Promise<Models.TimeOffLimit>;
  /**
   * GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits
   * @deprecated
   */
  getWorkforcemanagementManagementunitTimeofflimits(managementUnitId: string, opts?: CallOptions): Promise<Models.TimeOffLimitListing>;
  /**
   * GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}
   * @deprecated
   */
  getWorkforcemanagementManagementunitTimeoffplan(managementUnitId: string, timeOffPlanId: string, opts?: CallOptions): Promise<Models.TimeOffPlan>;
  /**
   * GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans
   * @deprecated
   */
  getWorkforcemanagementManagementunitTimeoffplans(managementUnitId: string, opts?: CallOptions): Promise<Models.TimeOffPlanListing>;
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId} */
  getWorkforcemanagementManagementunitUserTimeoffrequest(managementUnitId: string, userId: string, timeOffRequestId: string, opts?: CallOptions): Promise<Models.TimeOffRequestResponse>;
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}/timeofflimits */
  getWorkforcemanagementManagementunitUserTimeoffrequestTimeofflimits(managementUnitId: string, userId: string, timeOffRequestId: string, opts?: CallOptions): Promise<Models.QueryTimeOffLimitValuesResponse>;
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests */
  getWorkforcemanagementManagementunitUserTimeoffrequests(managementUnitId: string, userId: string, opts?: CallOptions): Promise<Models.TimeOffRequestList>;
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/users */
  getWorkforcemanagementManagementunitUsers(managementUnitId: string, opts?: CallOptions): Promise<Models.WfmUserEntityListing>;
  /**
   * GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekId}/schedules/{scheduleId}
   * @deprecated
   */
  getWorkforcemanagementManagementunitWeekSchedule(managementUnitId: string, weekId: string, scheduleId: string, opts?: WorkforceManagementApi.getWorkforcemanagementManagementunitWeekScheduleOptions): Promise<Models.WeekScheduleResponse>;
  /**
   * GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekId}/schedules
   * @deprecated
   */
  getWorkforcemanagementManagementunitWeekSchedules(managementUnitId: string, weekId: string, opts?: WorkforceManagementApi.getWorkforcemanagementManagementunitWeekSchedulesOptions): Promise<Models.WeekScheduleListResponse>;
  /**
   * GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades
   * @deprecated
   */
  getWorkforcemanagementManagementunitWeekShifttrades(managementUnitId: string, weekDateId: string, opts?: WorkforceManagementApi.getWorkforcemanagementManagementunitWeekShifttradesOptions): Promise<Models.WeekShiftTradeListResponse>;
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId} */
  getWorkforcemanagementManagementunitWorkplan(managementUnitId: string, workPlanId: string, opts?: WorkforceManagementApi.getWorkforcemanagementManagementunitWorkplanOptions): Promise<Models.WorkPlan>;
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId} */
  getWorkforcemanagementManagementunitWorkplanrotation(managementUnitId: string, workPlanRotationId: string, opts?: CallOptions): Promise<Models.WorkPlanRotationResponse>;
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations */
  getWorkforcemanagementManagementunitWorkplanrotations(managementUnitId: string, opts?: WorkforceManagementApi.getWorkforcemanagementManagementunitWorkplanrotationsOptions): Promise<Models.WorkPlanRotationListResponse>;
  /** GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans */
  getWorkforcemanagementManagementunitWorkplans(managementUnitId: string, opts?: WorkforceManagementApi.getWorkforcemanagementManagementunitWorkplansOptions): Promise<Models.WorkPlanListResponse>;
  /** GET /api/v2/workforcemanagement/managementunits */
  getWorkforcemanagementManagementunits(opts?: WorkforceManagementApi.getWorkforcemanagementManagementunitsOptions): Promise<Models.ManagementUnitListing>;
  /** GET /api/v2/workforcemanagement/managementunits/divisionviews */
  getWorkforcemanagementManagementunitsDivisionviews(opts?: WorkforceManagementApi.getWorkforcemanagementManagementunitsDivisionviewsOptions): Promise<Models.ManagementUnitListing>;
  /** GET /api/v2/workforcemanagement/notifications */
  getWorkforcemanagementNotifications(opts?: CallOptions): Promise<Models.NotificationsResponse>;
  /** GET /api/v2/workforcemanagement/schedulebids/{bidId}/preference */
  getWorkforcemanagementSchedulebidPreference(bidId: string, opts?: CallOptions): Promise<Models.AgentScheduleBiddingPreferenceResponse>;
  /** GET /api/v2/workforcemanagement/schedulebids/{bidId}/schedulesets */
  getWorkforcemanagementSchedulebidSchedulesets(bidId: string, opts?: CallOptions): Promise<Models.AgentScheduleBidScheduleSetResponse>;
  /** GET /api/v2/workforcemanagement/schedulebids */
  getWorkforcemanagementSchedulebids(opts?: CallOptions): Promise<Models.AgentScheduleBids>;
  /** GET /api/v2/workforcemanagement/schedulingjobs/{jobId} */
  getWorkforcemanagementSchedulingjob(jobId: string, opts?: CallOptions): Promise<Models.SchedulingStatusResponse>;
  /**
   * GET /api/v2/workforcemanagement/schedulingpreferences/settings
   * Preview: may change or go without notice.
   */
  getWorkforcemanagementSchedulingpreferencesSettings(opts?: CallOptions): Promise<Models.BusinessUnitSchedulingPreferencesSettingsResponse>;
  /**
   * GET /api/v2/workforcemanagement/shifttrades
   * @deprecated
   */
  getWorkforcemanagementShifttrades(opts?: CallOptions): Promise<Models.ShiftTradeListResponse>;
  /** GET /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/jobs/{jobId} */
  getWorkforcemanagementShifttradingTradeJob(tradeId: string, jobId: string, opts?: CallOptions): Promise<Models.ShiftTradeUpdateTradeJobResponse>;
  /** GET /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/match/jobs/{jobId} */
  getWorkforcemanagementShifttradingTradeMatchJob(tradeId: string, jobId: string, opts?: CallOptions): Promise<Models.ShiftTradeMatchTradeJobResponse>;
  /** GET /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/state/jobs/{jobId} */
  getWorkforcemanagementShifttradingTradeStateJob(tradeId: string, jobId: string, opts?: CallOptions): Promise<Models.ShiftTradeUpdateTradeStateJobResponse>;
  /** GET /api/v2/workforcemanagement/shifttrading/trades/jobs/{jobId} */
  getWorkforcemanagementShifttradingTradesJob(jobId: string, opts?: CallOptions): Promise<Models.ShiftTradeAddTradeJobResponse>;
  /** GET /api/v2/workforcemanagement/shifttrading/trades/mine/query/jobs/{jobId} */
  getWorkforcemanagementShifttradingTradesMineQueryJob(jobId: string, opts?: CallOptions): Promise<Models.ShiftTradeQueryAgentTradesJobResponse>;
  /** GET /api/v2/workforcemanagement/shrinkage/jobs/{jobId} */
  getWorkforcemanagementShrinkageJob(jobId: string, opts?: CallOptions): Promise<Models.WfmHistoricalShrinkageResponse>;
  /** GET /api/v2/workforcemanagement/teams/{teamId}/adherence */
  getWorkforcemanagementTeamAdherence(teamId: string, opts?: CallOptions): Promise<Models.UserScheduleAdherenceListing>;
  /** GET /api/v2/workforcemanagement/timeoffbalance/jobs/{jobId} */
  getWorkforcemanagementTimeoffbalanceJob(jobId: string, opts?: CallOptions): Promise<Models.TimeOffBalanceJobResponse>;
  /** GET /api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId} */
  getWorkforcemanagementTimeoffrequest(timeOffRequestId: string, opts?: CallOptions): Promise<Models.TimeOffRequestResponse>;
  /** GET /api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}/waitlistpositions */
  getWorkforcemanagementTimeoffrequestWaitlistpositions(timeOffRequestId: string, opts?: CallOptions): Promise<Models.WaitlistPositionListing>;
  /** GET /api/v2/workforcemanagement/timeoffrequests */
  getWorkforcemanagementTimeoffrequests(opts?: CallOptions): Promise<Models.TimeOffRequestList>;
  /** GET /api/v2/workforcemanagement/unavailabletimes/settings */
  getWorkforcemanagementUnavailabletimesSettings(opts?: CallOptions): Promise<Models.ManagementUnitAvailabilitySettingsResponse>;
  /** GET /api/v2/workforcemanagement/unavailabletimes/validation/jobs/{jobId} */
  getWorkforcemanagementUnavailabletimesValidationJob(jobId: string, opts?: CallOptions): Promise<Models.QueryAgentUnavailableTimesValidationJobResponse>;
  /** GET /api/v2/workforcemanagement/users/{userId}/workplanbidranks */
  getWorkforcemanagementUserWorkplanbidranks(userId: string, opts?: CallOptions): Promise<Models.WorkPlanBidRanks>;
  /** GET /api/v2/workforcemanagement/workplanbids/{bidId}/preferences */
  getWorkforcemanagementWorkplanbidPreferences(bidId: string, opts?: CallOptions): Promise<Models.AgentWorkPlanBiddingPreferenceResponse>;
  /** GET /api/v2/workforcemanagement/workplanbids/{bidId}/workplans */
  getWorkforcemanagementWorkplanbidWorkplans(bidId: string, opts?: CallOptions): Promise<Models.AgentWorkPlanListResponse>;
  /** GET /api/v2/workforcemanagement/workplanbids */
  getWorkforcemanagementWorkplanbids(opts?: CallOptions): Promise<Models.AgentWorkPlanBids>;
  /** PATCH /api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/{explanationId} */
  patchWorkforcemanagementAgentAdherenceExplanation(agentId: string, explanationId: string, body: Models.UpdateAdherenceExplanationStatusRequest, opts?: CallOptions): Promise<Models.AdherenceExplanationAsyncResponse>;
  /** PATCH /api/v2/workforcemanagement/alternativeshifts/trades/{tradeId} */
  patchWorkforcemanagementAlternativeshiftsTrade(tradeId: string, body: Models.AgentUpdateAlternativeShiftTradeRequest, opts?: CallOptions): Promise<Models.AlternativeShiftTradeResponse>;
  /** PATCH /api/v2/workforcemanagement/alternativeshifts/trades/state/jobs */
  patchWorkforcemanagementAlternativeshiftsTradesStateJobs(body: Models.AdminBulkUpdateAlternativeShiftTradeStateRequest, opts?: CallOptions): Promise<Models.AlternativeShiftAsyncResponse>;
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId} */
  patchWorkforcemanagementBusinessunit(businessUnitId: string, body: Models.UpdateBusinessUnitRequest, opts?: WorkforceManagementApi.patchWorkforcemanagementBusinessunitOptions): Promise<Models.BusinessUnitResponse>;
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId} */
  patchWorkforcemanagementBusinessunitActivitycode(businessUnitId: string, activityCodeId: string, body: Models.UpdateActivityCodeRequest, opts?: CallOptions): Promise<Models.BusinessUnitActivityCode>;
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/bulk */
  patchWorkforcemanagementBusinessunitActivitycodesBulk(businessUnitId: string, body: Models.BulkUpdateActivityCodeRequest, opts?: CallOptions): Promise<Models.BulkUpdateActivityCodeResponse>;
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId} */
  patchWorkforcemanagementBusinessunitActivityplan(businessUnitId: string, activityPlanId: string, body: Models.UpdateActivityPlanRequest, opts?: CallOptions): Promise<Models.ActivityPlanResponse>;
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/settings */
  patchWorkforcemanagementBusinessunitAlternativeshiftsSettings(businessUnitId: string, body: Models.UpdateAlternativeShiftBuSettingsRequest, opts?: CallOptions): Promise<Models.AlternativeShiftBuSettingsResponse>;
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId} */
  patchWorkforcemanagementBusinessunitCapacityplan(businessUnitId: string, capacityPlanId: string, body: Models.UpdateCapacityPlanRequest, opts?: CallOptions): Promise<Models.CapacityPlanResponse>;
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/minimumstaffing/settings */
  patchWorkforcemanagementBusinessunitMinimumstaffingSettings(businessUnitId: string, body: Models.MinimumStaffingRequest, opts?: CallOptions): Promise<Models.MinimumStaffingResponse>;
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/{opportunityId} */
  patchWorkforcemanagementBusinessunitOpportunity(businessUnitId: string, opportunityId: string, body: Models.PatchOpportunityRequest, opts?: CallOptions): Promise<Models.OpportunityResult>;
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId} */
  patchWorkforcemanagementBusinessunitPlanninggroup(businessUnitId: string, planningGroupId: string, body: Models.UpdatePlanningGroupRequest, opts?: CallOptions): Promise<Models.PlanningGroup>;
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId} */
  patchWorkforcemanagementBusinessunitSchedulebid(businessUnitId: string, bidId: string, body: Models.UpdateScheduleBid, opts?: CallOptions): Promise<Models.ScheduleBid>;
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId} */
  patchWorkforcemanagementBusinessunitSchedulebidGroup(businessUnitId: string, bidId: string, bidGroupId: string, body: Models.ScheduleBidGroupUpdate, opts?: CallOptions): Promise<Models.ScheduleBidGroupResponse>;
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}/preferences */
  patchWorkforcemanagementBusinessunitSchedulebidGroupPreferences(businessUnitId: string, bidId: string, bidGroupId: string, body: Models.AgentsBidAssignedScheduleSetOverrideRequest, opts?: CallOptions): Promise<Models.AdminAgentScheduleBidPreferenceResponse>;
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduler/settings */
  patchWorkforcemanagementBusinessunitSchedulerSettings(businessUnitId: string, body: Models.BuSchedulerSettingsRequest, opts?: CallOptions): Promise<Models.BuSchedulerSettingsResponse>;
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId} */
  patchWorkforcemanagementBusinessunitSchedulingRun(businessUnitId: string, runId: string, body: Models.PatchBuScheduleRunRequest, opts?: CallOptions): Promise<void>;
  /**
   * PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulingpreferences/settings
   * Preview: may change or go without notice.
   */
  patchWorkforcemanagementBusinessunitSchedulingpreferencesSettings(businessUnitId: string, body: Models.UpdateBusinessUnitSchedulingPreferencesSettingsRequest, opts?: CallOptions): Promise<Models.BusinessUnitSchedulingPreferencesSettingsResponse>;
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId} */
  patchWorkforcemanagementBusinessunitServicegoaltemplate(businessUnitId: string, serviceGoalTemplateId: string, body: Models.UpdateServiceGoalTemplate, opts?: CallOptions): Promise<Models.ServiceGoalTemplate>;
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId} */
  patchWorkforcemanagementBusinessunitStaffinggroup(businessUnitId: string, staffingGroupId: string, body: Models.UpdateStaffingGroupRequest, opts?: CallOptions): Promise<Models.StaffingGroupResponse>;
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId} */
  patchWorkforcemanagementBusinessunitTimeoffplan(businessUnitId: string, timeOffPlanId: string, body: Models.BuUpdateTimeOffPlanRequest, opts?: CallOptions): Promise<Models.BuTimeOffPlanResponse>;
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId} */
  patchWorkforcemanagementBusinessunitWorkplanbid(businessUnitId: string, bidId: string, body: Models.UpdateWorkPlanBid, opts?: CallOptions): Promise<Models.WorkPlanBid>;
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId} */
  patchWorkforcemanagementBusinessunitWorkplanbidGroup(businessUnitId: string, bidId: string, bidGroupId: string, body: Models.WorkPlanBidGroupUpdate, opts?: CallOptions): Promise<Models.WorkPlanBidGroupResponse>;
  /** PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}/preferences */
  patchWorkforcemanagementBusinessunitWorkplanbidGroupPreferences(businessUnitId: string, bidId: string, bidGroupId: string, body: Models.AgentsBidAssignedWorkPlanOverrideRequest, opts?: CallOptions): Promise<Models.AdminAgentWorkPlanPreferenceResponse>;
  /** PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId} */
  patchWorkforcemanagementManagementunit(managementUnitId: string, body: Models.UpdateManagementUnitRequest, opts?: CallOptions): Promise<Models.ManagementUnit>;
  /** PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents */
  patchWorkforcemanagementManagementunitAgents(managementUnitId: string, body: Models.UpdateMuAgentsRequest, opts?: CallOptions): Promise<void>;
  /** PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/workplans/bulk */
  patchWorkforcemanagementManagementunitAgentsWorkplansBulk(managementUnitId: string, body: Models.UpdateMuAgentWorkPlansBatchRequest, opts?: CallOptions): Promise<Models.UpdateMuAgentWorkPlansBatchResponse>;
  /**
   * PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}
   * @deprecated
   */
  patchWorkforcemanagementManagementunitTimeofflimit(managementUnitId: string, timeOffLimitId: string, body: Models.UpdateTimeOffLimitRequest, opts?: CallOptions): Promise<Models.TimeOffLimit>;
  /**
   * PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}
   * @deprecated
   */
  patchWorkforcemanagementManagementunitTimeoffplan(managementUnitId: string, timeOffPlanId: string, body: Models.UpdateTimeOffPlanRequest, opts?: CallOptions): Promise<Models.TimeOffPlan>;
  /** PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/{timeOffRequestId}/users/{userId}/integrationstatus */
  patchWorkforcemanagementManagementunitTimeoffrequestUserIntegrationstatus(managementUnitId: string, timeOffRequestId: string, userId: string, body: Models.SetTimeOffIntegrationStatusRequest, opts?: CallOptions): Promise<Models.UserTimeOffIntegrationStatusResponse>;
  /** PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/unavailabletimes/settings */
  patchWorkforcemanagementManagementunitUnavailabletimesSettings(managementUnitId: string, body: Models.UpdateManagementUnitsSettingsRequest, opts?: CallOptions): Promise<Models.ManagementUnitAvailabilitySettingsResponse>;
  /** PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId} */
  patchWorkforcemanagementManagementunitUserTimeoffrequest(managementUnitId: string, userId: string, timeOffRequestId: string, body: Models.AdminTimeOffRequestPatch, opts?: CallOptions): Promise<Models.TimeOffRequestResponse>;
  /**
   * PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/{tradeId}
   * @deprecated
   */
  patchWorkforcemanagementManagementunitWeekShifttrade(managementUnitId: string, weekDateId: string, tradeId: string, body: Models.PatchShiftTradeRequest, opts?: CallOptions): Promise<Models.ShiftTradeResponse>;
  /** PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId} */
  patchWorkforcemanagementManagementunitWorkplan(managementUnitId: string, workPlanId: string, body: Models.WorkPlan, opts?: WorkforceManagementApi.patchWorkforcemanagementManagementunitWorkplanOptions): Promise<Models.WorkPlan>;
  /** PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId} */
  patchWorkforcemanagementManagementunitWorkplanrotation(managementUnitId: string, workPlanRotationId: string, body: Models.UpdateWorkPlanRotationRequest, opts?: CallOptions): Promise<Models.WorkPlanRotationResponse>;
  /**
   * PATCH /api/v2/workforcemanagement/schedulingpreferences
   * Preview: may change or go without notice.
   */
  patchWorkforcemanagementSchedulingpreferences(body: Models.UpdateAgentSchedulingPreferencesRequest, opts?: CallOptions): Promise<Models.AgentSchedulingPreferenceListing>;
  /** PATCH /api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId} */
  patchWorkforcemanagementTimeoffrequest(timeOffRequestId: string, body: Models.AgentTimeOffRequestPatch, opts?: CallOptions): Promise<Models.TimeOffRequestResponse>;
  /** PATCH /api/v2/workforcemanagement/unavailabletimes */
  patchWorkforcemanagementUnavailabletimes(body: Models.UpdateUnavailableTimesRequest, opts?: CallOptions): Promise<Models.UnavailableTimeListing>;
  /** PATCH /api/v2/workforcemanagement/users/{userId}/workplanbidranks */
  patchWorkforcemanagementUserWorkplanbidranks(userId: string, body: Models.WorkPlanBidRanks, opts?: CallOptions): Promise<Models.WorkPlanBidRanks>;
  /** PATCH /api/v2/workforcemanagement/users/workplanbidranks/bulk */
  patchWorkforcemanagementUsersWorkplanbidranksBulk(body: Models.WorkPlanBidRanks[], opts?: CallOptions): Promise<Models.EntityListing>;
  /** PATCH /api/v2/workforcemanagement/workplanbids/{bidId}/preferences */
  patchWorkforcemanagementWorkplanbidPreferences(bidId: string, body: Models.UpdateAgentWorkPlanBiddingPreference, opts?: CallOptions): Promise<Models.AgentWorkPlanBiddingPreferenceResponse>;
  /** POST /api/v2/workforcemanagement/adherence/explanations */
  postWorkforcemanagementAdherenceExplanations(body: Models.AddAdherenceExplanationAgentRequest, opts?: CallOptions): Promise<Models.AdherenceExplanationAsyncResponse>;
  /** POST /api/v2/workforcemanagement/adherence/explanations/query */
  postWorkforcemanagementAdherenceExplanationsQuery(body: Models.AgentQueryAdherenceExplanationsRequest, opts?: WorkforceManagementApi.postWorkforcemanagementAdherenceExplanationsQueryOptions): Promise<Models.QueryAdherenceExplanationsResponse>;
  /** POST /api/v2/workforcemanagement/adherence/historical/bulk */
  postWorkforcemanagementAdherenceHistoricalBulk(body: Models.WfmHistoricalAdherenceBulkQuery, opts?: CallOptions): Promise<Models.WfmHistoricalAdherenceBulkResponse>;
  /** POST /api/v2/workforcemanagement/agents/{agentId}/adherence/explanations */
  postWorkforcemanagementAgentAdherenceExplanations(agentId: string, body: Models.AddAdherenceExplanationAdminRequest, opts?: CallOptions): Promise<Models.AdherenceExplanationAsyncResponse>;
  /** POST /api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/query */
  postWorkforcemanagementAgentAdherenceExplanationsQuery(agentId: string, body: Models.AgentQueryAdherenceExplanationsRequest, opts?: WorkforceManagementApi.postWorkforcemanagementAgentAdherenceExplanationsQueryOptions): Promise<Models.AgentQueryAdherenceExplanationsResponse>;
  /**
   * POST /api/v2/workforcemanagement/agents/{agentId}/schedulingpreferences/query
   * Preview: may change or go without notice.
   */
  postWorkforcemanagementAgentSchedulingpreferencesQuery(agentId: string, body: Models.QueryAgentSchedulingPreferencesRequest, opts?: CallOptions): Promise<Models.AgentSchedulingPreferenceListing>;
  /** POST /api/v2/workforcemanagement/agents/{agentId}/unavailabletimes/query */
  postWorkforcemanagementAgentUnavailabletimesQuery(agentId: string, body: Models.QueryAgentUnavailableTimesRequest, opts?: CallOptions): Promise<Models.UnavailableTimeListing>;
  /** POST /api/v2/workforcemanagement/agents */
  postWorkforcemanagementAgents(body: Models.MoveAgentsRequest, opts?: CallOptions): Promise<Models.MoveAgentsResponse>;
  /** POST /api/v2/workforcemanagement/agents/integrations/hris/query */
  postWorkforcemanagementAgentsIntegrationsHrisQuery(body: Models.QueryAgentsIntegrationsRequest, opts?: CallOptions): Promise<Models.AgentsIntegrationsListing>;
  /** POST /api/v2/workforcemanagement/agents/me/adherence/historical/jobs */
  postWorkforcemanagementAgentsMeAdherenceHistoricalJobs(opts?: WorkforceManagementApi.postWorkforcemanagementAgentsMeAdherenceHistoricalJobsOptions): Promise<Models.WfmAgentHistoricalAdherenceResponse>;
  /** POST /api/v2/workforcemanagement/agents/me/possibleworkshifts */
  postWorkforcemanagementAgentsMePossibleworkshifts(body: Models.AgentPossibleWorkShiftsRequest, opts?: CallOptions): Promise<Models.AgentPossibleWorkShiftsResponse>;
  /** POST /api/v2/workforcemanagement/agents/opportunities/enrollments/bulk/add */
  postWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkAdd(body: Models.AgentBulkAddOpportunityEnrollmentsRequest, opts?: CallOptions): Promise<Models.AgentBulkAddOpportunityEnrollmentsResponse>;
  /** POST /api/v2/workforcemanagement/agents/opportunities/enrollments/bulk/statuses/update */
  postWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkStatusesUpdate(body: Models.AgentBulkStatusUpdateOpportunityEnrollmentsRequest, opts?: CallOptions): Promise<Models.AgentBulkStatusUpdateOpportunityEnrollmentsResponse>;
  /** POST /api/v2/workforcemanagement/agents/opportunities/query */
  postWorkforcemanagementAgentsOpportunitiesQuery(body: Models.QueryOpportunitiesRequest, opts?: WorkforceManagementApi.postWorkforcemanagementAgentsOpportunitiesQueryOptions): Promise<Models.AgentQueryOpportunitiesResponse>;
  /** POST /api/v2/workforcemanagement/agentschedules/managementunits/mine */
  postWorkforcemanagementAgentschedulesManagementunitsMine(body: Models.AgentMuScheduleQuery, opts?: WorkforceManagementApi.postWorkforcemanagementAgentschedulesManagementunitsMineOptions): Promise<Models.AgentMuQueryResponse>;
  /** POST /api/v2/workforcemanagement/agentschedules/mine */
  postWorkforcemanagementAgentschedulesMine(body: Models.BuGetCurrentAgentScheduleRequest, opts?: CallOptions): Promise<Models.BuCurrentAgentScheduleSearchResponse>;
  /** POST /api/v2/workforcemanagement/alternativeshifts/offers/jobs */
  postWorkforcemanagementAlternativeshiftsOffersJobs(body: Models.AlternativeShiftOffersRequest, opts?: CallOptions): Promise<Models.AlternativeShiftAsyncResponse>;
  /** POST /api/v2/workforcemanagement/alternativeshifts/offers/search/jobs */
  postWorkforcemanagementAlternativeshiftsOffersSearchJobs(body: Models.AlternativeShiftSearchOffersRequest, opts?: CallOptions): Promise<Models.AlternativeShiftAsyncResponse>;
  /** POST /api/v2/workforcemanagement/alternativeshifts/trades */
  postWorkforcemanagementAlternativeshiftsTrades(body: Models.CreateAlternativeShiftTradeRequest, opts?: CallOptions): Promise<Models.AlternativeShiftTradeResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes */
  postWorkforcemanagementBusinessunitActivitycodes(businessUnitId: string, body: Models.CreateActivityCodeRequest, opts?: CallOptions): Promise<Models.BusinessUnitActivityCode>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/runs/jobs */
  postWorkforcemanagementBusinessunitActivityplanRunsJobs(businessUnitId: string, activityPlanId: string, opts?: CallOptions): Promise<Models.ActivityPlanRunJobResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans */
  postWorkforcemanagementBusinessunitActivityplans(businessUnitId: string, body: Models.CreateActivityPlanRequest, opts?: CallOptions): Promise<Models.ActivityPlanResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/explanations/query */
  postWorkforcemanagementBusinessunitAdherenceExplanationsQuery(businessUnitId: string, body: Models.BuQueryAdherenceExplanationsRequest, opts?: WorkforceManagementApi.postWorkforcemanagementBusinessunitAdherenceExplanationsQueryOptions): Promise<Models.BuQueryAdherenceExplanationsResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/agentschedules/search */
  postWorkforcemanagementBusinessunitAgentschedulesSearch(businessUnitId: string, body: Models.BuSearchAgentSchedulesRequest, opts?: WorkforceManagementApi.postWorkforcemanagementBusinessunitAgentschedulesSearchOptions): Promise<Models.BuAsyncAgentSchedulesSearchResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/search */
  postWorkforcemanagementBusinessunitAlternativeshiftsTradesSearch(businessUnitId: string, body: Models.SearchAlternativeShiftTradesRequest, opts?: WorkforceManagementApi.postWorkforcemanagementBusinessunitAlternativeshiftsTradesSearchOptions): Promise<Models.BuListAlternativeShiftTradesResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/copy */
  postWorkforcemanagementBusinessunitCapacityplanCopy(businessUnitId: string, capacityPlanId: string, body: Models.CopyCapacityPlanRequest, opts?: CallOptions): Promise<Models.CapacityPlanResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/requirement/generate */
  postWorkforcemanagementBusinessunitCapacityplanRequirementGenerate(businessUnitId: string, capacityPlanId: string, opts?: CallOptions): Promise<Models.CapacityPlanStaffingRequirementResult>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocations */
  postWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations(businessUnitId: string, capacityPlanId: string, body: Models.CreateCapacityPlanStaffingGroupMetricChangeRequest, opts?: CallOptions): Promise<Models.CapacityPlanStaffingGroupMetricChangeResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocationshistory/query */
  postWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistoryQuery(businessUnitId: string, capacityPlanId: string, body: Models.QueryCapacityPlanStaffingGroupMetricChangeHistory, opts?: CallOptions): Promise<Models.CapacityPlanStaffingGroupMetricChangeHistoryListResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplanning/longtermrequirements/automaticbestmethod/weeks/{weekDateId}/forecasts/{forecastId}/forceregenerate */
  postWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecastForceregenerate(businessUnitId: string, weekDateId: string, forecastId: string, opts?: CallOptions): Promise<Models.LongTermRequirementsResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans */
  postWorkforcemanagementBusinessunitCapacityplans(businessUnitId: string, body: Models.CapacityPlanRequest, opts?: CallOptions): Promise<Models.CapacityPlanResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/bulk/remove */
  postWorkforcemanagementBusinessunitCapacityplansBulkRemove(businessUnitId: string, body: Models.CapacityPlanDeleteRequest, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/decisionmetrics/update */
  postWorkforcemanagementBusinessunitDecisionmetricsUpdate(businessUnitId: string, body: Models.DecisionMetricsUpdateJobRequest, opts?: CallOptions): Promise<Models.DecisionMetricsUpdateJobResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/decisionmetrics/update/uploadurl */
  postWorkforcemanagementBusinessunitDecisionmetricsUpdateUploadurl(businessUnitId: string, body: Models.UploadUrlRequestBody, opts?: CallOptions): Promise<Models.DecisionMetricsUploadResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/intraday */
  postWorkforcemanagementBusinessunitIntraday(businessUnitId: string, body: Models.IntradayPlanningGroupRequest, opts?: WorkforceManagementApi.postWorkforcemanagementBusinessunitIntradayOptions): Promise<Models.AsyncIntradayResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/forecast/jobs */
  postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJobs(businessUnitId: string, body: Models.AggregatedExportJobRequest, opts?: CallOptions): Promise<Models.AggregatedSessionExportJobResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/historical/jobs */
  postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJobs(businessUnitId: string, body: Models.AggregatedExportJobRequest, opts?: CallOptions): Promise<Models.AggregatedHistoricalExportJobResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/snapshot/jobs */
  postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJobs(businessUnitId: string, body: Models.AggregatedExportSnapshotJobRequest, opts?: CallOptions): Promise<Models.AggregatedSnapshotExportJobResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/bulk/add */
  postWorkforcemanagementBusinessunitOpportunitiesBulkAdd(businessUnitId: string, body: Models.BulkAddOpportunitiesRequest, opts?: CallOptions): Promise<Models.BulkAddOpportunitiesResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/bulk/publish */
  postWorkforcemanagementBusinessunitOpportunitiesBulkPublish(businessUnitId: string, body: Models.BulkOpportunitiesRequest, opts?: CallOptions): Promise<Models.BulkPublishOpportunitiesResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/bulk/remove */
  postWorkforcemanagementBusinessunitOpportunitiesBulkRemove(businessUnitId: string, body: Models.BulkOpportunitiesRequest, opts?: CallOptions): Promise<Models.BulkRemoveOpportunitiesResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/bulk/statuses/update */
  postWorkforcemanagementBusinessunitOpportunitiesBulkStatusesUpdate(businessUnitId: string, body: Models.BulkOpportunitiesStatusUpdateRequest, opts?: CallOptions): Promise<Models.BulkOpportunitiesStatusUpdateResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/enrollments/bulk/statuses/update */
  postWorkforcemanagementBusinessunitOpportunitiesEnrollmentsBulkStatusesUpdate(businessUnitId: string, body: Models.BulkOpportunityEnrollmentsStatusUpdateRequest, opts?: CallOptions): Promise<Models.BulkUpdateOpportunityEnrollmentsStatusResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/enrollments/query */
  postWorkforcemanagementBusinessunitOpportunitiesEnrollmentsQuery(businessUnitId: string, body: Models.QueryOpportunityEnrollmentsRequest, opts?: WorkforceManagementApi.postWorkforcemanagementBusinessunitOpportunitiesEnrollmentsQueryOptions): Promise<Models.QueryOpportunityEnrollmentsResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/externalactivities/query */
  postWorkforcemanagementBusinessunitOpportunitiesExternalactivitiesQuery(businessUnitId: string, body: Models.BulkOpportunitiesExternalActivitiesRequest, opts?: CallOptions): Promise<Models.QueryExternalActivityOpportunitiesResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/query */
  postWorkforcemanagementBusinessunitOpportunitiesQuery(businessUnitId: string, body: Models.QueryOpportunitiesRequest, opts?: WorkforceManagementApi.postWorkforcemanagementBusinessunitOpportunitiesQueryOptions): Promise<Models.QueryOpportunitiesResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups */
  postWorkforcemanagementBusinessunitPlanninggroups(businessUnitId: string, body: Models.CreatePlanningGroupRequest, opts?: CallOptions): Promise<Models.PlanningGroup>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/copy */
  postWorkforcemanagementBusinessunitSchedulebidCopy(businessUnitId: string, bidId: string, body: Models.CopyScheduleBid, opts?: CallOptions): Promise<Models.ScheduleBid>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups */
  postWorkforcemanagementBusinessunitSchedulebidGroups(businessUnitId: string, bidId: string, body: Models.ScheduleBidGroupCreate, opts?: CallOptions): Promise<Models.ScheduleBidGroupResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids */
  postWorkforcemanagementBusinessunitSchedulebids(businessUnitId: string, body: Models.CreateScheduleBid, opts?: CallOptions): Promise<Models.ScheduleBid>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/effectiveschedulesets */
  postWorkforcemanagementBusinessunitSchedulebidsEffectiveschedulesets(businessUnitId: string, body: Models.QueryEffectiveScheduleSetsRequest, opts?: CallOptions): Promise<Models.AgentsEffectiveScheduleSetResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates */
  postWorkforcemanagementBusinessunitServicegoaltemplates(businessUnitId: string, body: Models.CreateServiceGoalTemplate, opts?: CallOptions): Promise<Models.ServiceGoalTemplate>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/evaluate/jobs */
  postWorkforcemanagementBusinessunitShifttradingTradesEvaluateJobs(businessUnitId: string, body: Models.EvaluateShiftTradeListJobRequest, opts?: WorkforceManagementApi.postWorkforcemanagementBusinessunitShifttradingTradesEvaluateJobsOptions): Promise<Models.ShiftTradeEvaluateTradesBuJobResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/query/jobs */
  postWorkforcemanagementBusinessunitShifttradingTradesQueryJobs(businessUnitId: string, body: Models.QueryShiftTradeListJobRequest, opts?: WorkforceManagementApi.postWorkforcemanagementBusinessunitShifttradingTradesQueryJobsOptions): Promise<Models.ShiftTradeQueryTradesBuJobResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/state/bulk/jobs */
  postWorkforcemanagementBusinessunitShifttradingTradesStateBulkJobs(businessUnitId: string, body: Models.BulkUpdateShiftTradeListJobRequest, opts?: WorkforceManagementApi.postWorkforcemanagementBusinessunitShifttradingTradesStateBulkJobsOptions): Promise<Models.ShiftTradeBulkUpdateTradeStateBuJobResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/unmatched/search/jobs */
  postWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJobs(businessUnitId: string, body: Models.SearchUnmatchedShiftTradeListJobRequest, opts?: WorkforceManagementApi.postWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJobsOptions): Promise<Models.ShiftTradeSearchUnmatchedTradesBuJobResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/weeks/summary/jobs */
  postWorkforcemanagementBusinessunitShifttradingWeeksSummaryJobs(businessUnitId: string, body: Models.QueryWeekSummaryListJobRequest, opts?: WorkforceManagementApi.postWorkforcemanagementBusinessunitShifttradingWeeksSummaryJobsOptions): Promise<Models.ShiftTradeQueryWeekSummariesBuJobResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups */
  postWorkforcemanagementBusinessunitStaffinggroups(businessUnitId: string, body: Models.CreateStaffingGroupRequest, opts?: CallOptions): Promise<Models.StaffingGroupResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/planninggroups/query */
  postWorkforcemanagementBusinessunitStaffinggroupsPlanninggroupsQuery(businessUnitId: string, body: Models.QueryPlanningGroupToStaffingGroupsRequest, opts?: CallOptions): Promise<Models.PlanningGroupToStaffingGroupsListing>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/query */
  postWorkforcemanagementBusinessunitStaffinggroupsQuery(businessUnitId: string, body: Models.QueryUserStaffingGroupListRequest, opts?: WorkforceManagementApi.postWorkforcemanagementBusinessunitStaffinggroupsQueryOptions): Promise<Models.UserStaffingGroupListing>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/granularityconversion */
  postWorkforcemanagementBusinessunitTimeofflimitGranularityconversion(businessUnitId: string, timeOffLimitId: string, body: Models.BuConvertTimeOffLimitGranularityJobRequest, opts?: CallOptions): Promise<Models.BuConvertTimeOffLimitGranularityJobResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values/import */
  postWorkforcemanagementBusinessunitTimeofflimitValuesImport(businessUnitId: string, timeOffLimitId: string, body: Models.BuImportTimeOffLimitValuesRequest, opts?: CallOptions): Promise<Models.BuTimeOffLimitResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values/import/uploadurl */
  postWorkforcemanagementBusinessunitTimeofflimitValuesImportUploadurl(businessUnitId: string, timeOffLimitId: string, body: Models.BuTimeOffLimitValuesImportUploadUrlRequest, opts?: CallOptions): Promise<Models.BuImportTimeOffLimitValuesUploadResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values/query */
  postWorkforcemanagementBusinessunitTimeofflimitValuesQuery(businessUnitId: string, timeOffLimitId: string, body: Models.QueryTimeOffLimitValuesForGranularityRequest, opts?: CallOptions): Promise<Models.BuTimeOffLimitValuesForGranularityResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits */
  postWorkforcemanagementBusinessunitTimeofflimits(businessUnitId: string, body: Models.BuCreateTimeOffLimitRequest, opts?: CallOptions): Promise<Models.BuTimeOffLimitResponse>;
  /**
   * POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/values/query
   * @deprecated
   */
  postWorkforcemanagementBusinessunitTimeofflimitsValuesQuery(businessUnitId: string, body: Models.QueryTimeOffLimitValuesRequest, opts?: CallOptions): Promise<Models.BuTimeOffLimitValuesResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans */
  postWorkforcemanagementBusinessunitTimeoffplans(businessUnitId: string, body: Models.BuCreateTimeOffPlanRequest, opts?: CallOptions): Promise<Models.BuTimeOffPlanResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/unavailabletimes/schedules/query */
  postWorkforcemanagementBusinessunitUnavailabletimesSchedulesQuery(businessUnitId: string, body: Models.QueryAgentScheduleUnavailableTimesRequest, opts?: CallOptions): Promise<Models.QueryAgentScheduleUnavailableTimesResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/unavailabletimes/settings/query */
  postWorkforcemanagementBusinessunitUnavailabletimesSettingsQuery(businessUnitId: string, body: Models.QueryAvailabilityManagementUnitsSettingsRequest, opts?: CallOptions): Promise<Models.QueryAvailabilityManagementUnitsSettingsResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/agentschedules/query */
  postWorkforcemanagementBusinessunitWeekScheduleAgentschedulesQuery(businessUnitId: string, weekId: string, scheduleId: string, body: Models.BuQueryAgentSchedulesRequest, opts?: WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekScheduleAgentschedulesQueryOptions): Promise<Models.BuAsyncAgentSchedulesQueryResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/copy */
  postWorkforcemanagementBusinessunitWeekScheduleCopy(businessUnitId: string, weekId: string, scheduleId: string, body: Models.BuCopyScheduleRequest, opts?: CallOptions): Promise<Models.BuAsyncScheduleResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations */
  postWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculations(businessUnitId: string, weekId: string, scheduleId: string, body: Models.WfmProcessUploadRequest, opts?: CallOptions): Promise<Models.PerformancePredictionRecalculationResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations/uploadurl */
  postWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculationsUploadurl(businessUnitId: string, weekId: string, scheduleId: string, body: Models.UploadUrlRequestBody, opts?: CallOptions): Promise<Models.PerformancePredictionRecalculationUploadResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/reschedule */
  postWorkforcemanagementBusinessunitWeekScheduleReschedule(businessUnitId: string, weekId: string, scheduleId: string, body: Models.BuRescheduleRequest, opts?: CallOptions): Promise<Models.BuAsyncScheduleRunResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/update */
  postWorkforcemanagementBusinessunitWeekScheduleUpdate(businessUnitId: string, weekId: string, scheduleId: string, body: Models.ProcessScheduleUpdateUploadRequest, opts?: CallOptions): Promise<Models.BuAsyncScheduleResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/update/uploadurl */
  postWorkforcemanagementBusinessunitWeekScheduleUpdateUploadurl(businessUnitId: string, weekId: string, scheduleId: string, body: Models.UploadUrlRequestBody, opts?: CallOptions): Promise<Models.UpdateScheduleUploadResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules */
  postWorkforcemanagementBusinessunitWeekSchedules(businessUnitId: string, weekId: string, body: Models.BuCreateBlankScheduleRequest, opts?: CallOptions): Promise<Models.BuScheduleMetadata>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/generate */
  postWorkforcemanagementBusinessunitWeekSchedulesGenerate(businessUnitId: string, weekId: string, body: Models.BuGenerateScheduleRequest, opts?: CallOptions): Promise<Models.BuAsyncScheduleRunResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/import */
  postWorkforcemanagementBusinessunitWeekSchedulesImport(businessUnitId: string, weekId: string, body: Models.WfmProcessUploadRequest, opts?: CallOptions): Promise<Models.ScheduleUploadProcessingResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/import/uploadurl */
  postWorkforcemanagementBusinessunitWeekSchedulesImportUploadurl(businessUnitId: string, weekId: string, body: Models.UploadUrlRequestBody, opts?: CallOptions): Promise<Models.ImportScheduleUploadResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/copy */
  postWorkforcemanagementBusinessunitWeekShorttermforecastCopy(businessUnitId: string, weekDateId: string, forecastId: string, body: Models.CopyBuForecastRequest, opts?: WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekShorttermforecastCopyOptions): Promise<Models.AsyncForecastOperationResult>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/generate */
  postWorkforcemanagementBusinessunitWeekShorttermforecastsGenerate(businessUnitId: string, weekDateId: string, body: Models.GenerateBuForecastRequest, opts?: WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekShorttermforecastsGenerateOptions): Promise<Models.AsyncForecastOperationResult>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/import */
  postWorkforcemanagementBusinessunitWeekShorttermforecastsImport(businessUnitId: string, weekDateId: string, body: Models.WfmProcessUploadRequest, opts?: CallOptions): Promise<Models.ImportForecastResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/import/uploadurl */
  postWorkforcemanagementBusinessunitWeekShorttermforecastsImportUploadurl(businessUnitId: string, weekDateId: string, body: Models.UploadUrlRequestBody, opts?: CallOptions): Promise<Models.ImportForecastUploadResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/copy */
  postWorkforcemanagementBusinessunitWorkplanbidCopy(businessUnitId: string, bidId: string, body: Models.CopyWorkPlanBid, opts?: CallOptions): Promise<Models.WorkPlanBid>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups */
  postWorkforcemanagementBusinessunitWorkplanbidGroups(businessUnitId: string, bidId: string, body: Models.WorkPlanBidGroupCreate, opts?: CallOptions): Promise<Models.WorkPlanBidGroupResponse>;
  /** POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids */
  postWorkforcemanagementBusinessunitWorkplanbids(businessUnitId: string, body: Models.CreateWorkPlanBid, opts?: CallOptions): Promise<Models.WorkPlanBid>;
  /** POST /api/v2/workforcemanagement/businessunits */
  postWorkforcemanagementBusinessunits(body: Models.CreateBusinessUnitRequest, opts?: WorkforceManagementApi.postWorkforcemanagementBusinessunitsOptions): Promise<Models.BusinessUnitResponse>;
  /** POST /api/v2/workforcemanagement/calendar/url/ics */
  postWorkforcemanagementCalendarUrlIcs(opts?: WorkforceManagementApi.postWorkforcemanagementCalendarUrlIcsOptions): Promise<Models.CalendarUrlResponse>;
  /** POST /api/v2/workforcemanagement/historicaldata/bulk/remove/jobs */
  postWorkforcemanagementHistoricaldataBulkRemoveJobs(body: Models.HistoricalImportDeleteFilesJobRequest, opts?: CallOptions): Promise<Models.HistoricalImportDeleteFilesJobResponse>;
  /** POST /api/v2/workforcemanagement/historicaldata/validate */
  postWorkforcemanagementHistoricaldataValidate(body: Models.ValidationServiceRequest, opts?: CallOptions): Promise<Models.ValidationServiceAsyncResponse>;
  /** POST /api/v2/workforcemanagement/integrations/hris/{hrisIntegrationId}/timeofftypes/jobs */
  postWorkforcemanagementIntegrationsHriTimeofftypesJobs(hrisIntegrationId: string, opts?: CallOptions): Promise<Models.HrisTimeOffTypesResponse>;
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/workplans/query */
  postWorkforcemanagementManagementunitAgentsWorkplansQuery(managementUnitId: string, body: Models.GetAgentsWorkPlansRequest, opts?: WorkforceManagementApi.postWorkforcemanagementManagementunitAgentsWorkplansQueryOptions): Promise<Models.AgentsWorkPlansResponse>;
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/agentschedules/search */
  postWorkforcemanagementManagementunitAgentschedulesSearch(managementUnitId: string, body: Models.BuSearchAgentSchedulesRequest, opts?: WorkforceManagementApi.postWorkforcemanagementManagementunitAgentschedulesSearchOptions): Promise<Models.BuAsyncAgentSchedulesSearchResponse>;
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/historicaladherencequery */
  postWorkforcemanagementManagementunitHistoricaladherencequery(managementUnitId: string, body: Models.WfmHistoricalAdherenceQuery, opts?: CallOptions): Promise<Models.WfmHistoricalAdherenceResponse>;
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/move */
  postWorkforcemanagementManagementunitMove(managementUnitId: string, body: Models.MoveManagementUnitRequest, opts?: CallOptions): Promise<Models.MoveManagementUnitResponse>;
  /**
   * POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/schedules/search
   * @deprecated
   */
  postWorkforcemanagementManagementunitSchedulesSearch(managementUnitId: string, body: Models.UserListScheduleRequestBody, opts?: CallOptions): Promise<Models.UserScheduleContainer>;
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/shrinkage/jobs */
  postWorkforcemanagementManagementunitShrinkageJobs(managementUnitId: string, body: Models.WfmHistoricalShrinkageRequest, opts?: CallOptions): Promise<Models.WfmHistoricalShrinkageResponse>;
  /**
   * POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits
   * @deprecated
   */
  postWorkforcemanagementManagementunitTimeofflimits(managementUnitId: string, body: Models.CreateTimeOffLimitRequest, opts?: CallOptions): Promise<Models.TimeOffLimit>;
  /**
   * POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/values/query
   * @deprecated
   */
  postWorkforcemanagementManagementunitTimeofflimitsValuesQuery(managementUnitId: string, body: Models.QueryTimeOffLimitValuesRequest, opts?: CallOptions): Promise<Models.QueryTimeOffLimitValuesResponse>;
  /**
   * POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans
   * @deprecated
   */
  postWorkforcemanagementManagementunitTimeoffplans(managementUnitId: string, body: Models.CreateTimeOffPlanRequest, opts?: CallOptions): Promise<Models.TimeOffPlan>;
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests */
  postWorkforcemanagementManagementunitTimeoffrequests(managementUnitId: string, body: Models.CreateAdminTimeOffRequest, opts?: CallOptions): Promise<Models.TimeOffRequestList>;
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/integrationstatus/query */
  postWorkforcemanagementManagementunitTimeoffrequestsIntegrationstatusQuery(managementUnitId: string, body: Models.QueryTimeOffIntegrationStatusRequest, opts?: CallOptions): Promise<Models.UserTimeOffIntegrationStatusResponseListing>;
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/query */
  postWorkforcemanagementManagementunitTimeoffrequestsQuery(managementUnitId: string, body: Models.TimeOffRequestQueryBody, opts?: WorkforceManagementApi.postWorkforcemanagementManagementunitTimeoffrequestsQueryOptions): Promise<Models.TimeOffRequestListing>;
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/waitlistpositions/query */
  postWorkforcemanagementManagementunitTimeoffrequestsWaitlistpositionsQuery(managementUnitId: string, body: Models.QueryWaitlistPositionsRequest, opts?: CallOptions): Promise<Models.WaitlistPositionListing>;
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffbalance/jobs */
  postWorkforcemanagementManagementunitUserTimeoffbalanceJobs(managementUnitId: string, userId: string, body: Models.TimeOffBalanceRequest, opts?: CallOptions): Promise<Models.TimeOffBalancesResponse>;
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}/timeoffbalance/jobs */
  postWorkforcemanagementManagementunitUserTimeoffrequestTimeoffbalanceJobs(managementUnitId: string, userId: string, timeOffRequestId: string, opts?: CallOptions): Promise<Models.TimeOffBalancesResponse>;
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/estimate */
  postWorkforcemanagementManagementunitUserTimeoffrequestsEstimate(managementUnitId: string, userId: string, body: Models.EstimateAvailableTimeOffRequest, opts?: WorkforceManagementApi.postWorkforcemanagementManagementunitUserTimeoffrequestsEstimateOptions): Promise<Models.EstimateAvailableTimeOffResponse>;
  /**
   * POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/{tradeId}/match
   * @deprecated
   */
  postWorkforcemanagementManagementunitWeekShifttradeMatch(managementUnitId: string, weekDateId: string, tradeId: string, body: Models.MatchShiftTradeRequest, opts?: CallOptions): Promise<Models.MatchShiftTradeResponse>;
  /**
   * POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades
   * @deprecated
   */
  postWorkforcemanagementManagementunitWeekShifttrades(managementUnitId: string, weekDateId: string, body: Models.AddShiftTradeRequest, opts?: CallOptions): Promise<Models.ShiftTradeResponse>;
  /**
   * POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/search
   * @deprecated
   */
  postWorkforcemanagementManagementunitWeekShifttradesSearch(managementUnitId: string, weekDateId: string, body: Models.SearchShiftTradesRequest, opts?: WorkforceManagementApi.postWorkforcemanagementManagementunitWeekShifttradesSearchOptions): Promise<Models.SearchShiftTradesResponse>;
  /**
   * POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/state/bulk
   * @deprecated
   */
  postWorkforcemanagementManagementunitWeekShifttradesStateBulk(managementUnitId: string, weekDateId: string, body: Models.BulkShiftTradeStateUpdateRequest, opts?: WorkforceManagementApi.postWorkforcemanagementManagementunitWeekShifttradesStateBulkOptions): Promise<Models.BulkUpdateShiftTradeStateResponse>;
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}/copy */
  postWorkforcemanagementManagementunitWorkplanCopy(managementUnitId: string, workPlanId: string, body: Models.CopyWorkPlan, opts?: CallOptions): Promise<Models.WorkPlan>;
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}/validate */
  postWorkforcemanagementManagementunitWorkplanValidate(managementUnitId: string, workPlanId: string, body: Models.WorkPlanValidationRequest, opts?: WorkforceManagementApi.postWorkforcemanagementManagementunitWorkplanValidateOptions): Promise<Models.ValidateWorkPlanResponse>;
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}/copy */
  postWorkforcemanagementManagementunitWorkplanrotationCopy(managementUnitId: string, workPlanRotationId: string, body: Models.CopyWorkPlanRotationRequest, opts?: CallOptions): Promise<Models.WorkPlanRotationResponse>;
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations */
  postWorkforcemanagementManagementunitWorkplanrotations(managementUnitId: string, body: Models.AddWorkPlanRotationRequest, opts?: CallOptions): Promise<Models.WorkPlanRotationResponse>;
  /** POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans */
  postWorkforcemanagementManagementunitWorkplans(managementUnitId: string, body: Models.CreateWorkPlan, opts?: WorkforceManagementApi.postWorkforcemanagementManagementunitWorkplansOptions): Promise<Models.WorkPlan>;
  /** POST /api/v2/workforcemanagement/managementunits */
  postWorkforcemanagementManagementunits(body: Models.CreateManagementUnitApiRequest, opts?: CallOptions): Promise<Models.ManagementUnit>;
  /** POST /api/v2/workforcemanagement/notifications/update */
  postWorkforcemanagementNotificationsUpdate(body: Models.UpdateNotificationsRequest, opts?: CallOptions): Promise<Models.UpdateNotificationsResponse>;
  /**
   * POST /api/v2/workforcemanagement/schedules
   * @deprecated
   */
  postWorkforcemanagementSchedules(opts?: WorkforceManagementApi.postWorkforcemanagementSchedulesOptions): Promise<Models.UserScheduleContainer>;
  /**
   * POST /api/v2/workforcemanagement/schedulingpreferences/query
   * Preview: may change or go without notice.
   */
  postWorkforcemanagementSchedulingpreferencesQuery(body: Models.QueryAgentSchedulingPreferencesRequest, opts?: CallOptions): Promise<Models.AgentSchedulingPreferenceListing>;
  /** POST /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/jobs */
  postWorkforcemanagementShifttradingTradeJobs(tradeId: string, body: Models.UpdateShiftTradeJobRequest, opts?: WorkforceManagementApi.postWorkforcemanagementShifttradingTradeJobsOptions): Promise<Models.ShiftTradeUpdateTradeJobResponse>;
  /** POST /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/match/jobs */
  postWorkforcemanagementShifttradingTradeMatchJobs(tradeId: string, body: Models.MatchShiftTradeJobRequest, opts?: WorkforceManagementApi.postWorkforcemanagementShifttradingTradeMatchJobsOptions): Promise<Models.ShiftTradeMatchTradeJobResponse>;
  /** POST /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/state/jobs */
  postWorkforcemanagementShifttradingTradeStateJobs(tradeId: string, body: Models.UpdateShiftTradeStateJobRequest, opts?: WorkforceManagementApi.postWorkforcemanagementShifttradingTradeStateJobsOptions): Promise<Models.ShiftTradeUpdateTradeStateJobResponse>;
  /** POST /api/v2/workforcemanagement/shifttrading/trades/jobs */
  postWorkforcemanagementShifttradingTradesJobs(body: Models.AddShiftTradeJobRequest, opts?: WorkforceManagementApi.postWorkforcemanagementShifttradingTradesJobsOptions): Promise<Models.ShiftTradeAddTradeJobResponse>;
  /** POST /api/v2/workforcemanagement/shifttrading/trades/mine/query/jobs */
  postWorkforcemanagementShifttradingTradesMineQueryJobs(body: Models.QueryAgentShiftTradeListJobRequest, opts?: WorkforceManagementApi.postWorkforcemanagementShifttradingTradesMineQueryJobsOptions): Promise<Models.ShiftTradeQueryAgentTradesJobResponse>;
  /** POST /api/v2/workforcemanagement/teams/{teamId}/adherence/historical */
  postWorkforcemanagementTeamAdherenceHistorical(teamId: string, body: Models.WfmHistoricalAdherenceQueryForTeams, opts?: CallOptions): Promise<Models.WfmHistoricalAdherenceResponse>;
  /** POST /api/v2/workforcemanagement/teams/{teamId}/shrinkage/jobs */
  postWorkforcemanagementTeamShrinkageJobs(teamId: string, body: Models.WfmHistoricalShrinkageTeamsRequest, opts?: CallOptions): Promise<Models.WfmHistoricalShrinkageResponse>;
  /** POST /api/v2/workforcemanagement/timeoffbalance/jobs */
  postWorkforcemanagementTimeoffbalanceJobs(body: Models.TimeOffBalanceRequest, opts?: CallOptions): Promise<Models.TimeOffBalancesResponse>;
  /** POST /api/v2/workforcemanagement/timeofflimits/available/query */
  postWorkforcemanagementTimeofflimitsAvailableQuery(body: Models.AvailableTimeOffRequest, opts?: CallOptions): Promise<Models.AvailableTimeOffResponse>;
  /** POST /api/v2/workforcemanagement/timeoffrequests */
  postWorkforcemanagementTimeoffrequests(body: Models.CreateAgentTimeOffRequest, opts?: CallOptions): Promise<Models.TimeOffRequestResponse>;
  /** POST /api/v2/workforcemanagement/timeoffrequests/estimate */
  postWorkforcemanagementTimeoffrequestsEstimate(body: Models.EstimateAvailableTimeOffRequest, opts?: WorkforceManagementApi.postWorkforcemanagementTimeoffrequestsEstimateOptions): Promise<Models.EstimateAvailableTimeOffResponse>;
  /** POST /api/v2/workforcemanagement/timeoffrequests/integrationstatus/query */
  postWorkforcemanagementTimeoffrequestsIntegrationstatusQuery(body: Models.CurrentUserTimeOffIntegrationStatusRequest, opts?: CallOptions): Promise<Models.TimeOffIntegrationStatusResponseListing>;
  /** POST /api/v2/workforcemanagement/unavailabletimes/query */
  postWorkforcemanagementUnavailabletimesQuery(body: Models.QueryAgentUnavailableTimesRequest, opts?: CallOptions): Promise<Models.UnavailableTimeListing>;
  /** POST /api/v2/workforcemanagement/unavailabletimes/validation/jobs */
  postWorkforcemanagementUnavailabletimesValidationJobs(body: Models.ValidateAgentUnavailableTimesRequest, opts?: CallOptions): Promise<Models.ValidateAgentUnavailableTimesResponse>;
  /** POST /api/v2/workforcemanagement/users/activity */
  postWorkforcemanagementUsersActivity(body: Models.UsersActivityRequest, opts?: CallOptions): Promise<Models.UserActivityListing>;
  /** PUT /api/v2/workforcemanagement/agents/{agentId}/integrations/hris */
  putWorkforcemanagementAgentIntegrationsHris(agentId: string, body: Models.AgentIntegrationsRequest, opts?: CallOptions): Promise<Models.AgentIntegrationsResponse>;
  /** PUT /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values */
  putWorkforcemanagementBusinessunitTimeofflimitValues(businessUnitId: string, timeOffLimitId: string, body: Models.BuSetTimeOffLimitValuesRequest, opts?: CallOptions): Promise<Models.BuTimeOffLimitResponse>;
  /**
   * PUT /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}/values
   * @deprecated
   */
  putWorkforcemanagementManagementunitTimeofflimitValues(managementUnitId: string, timeOffLimitId: string, body: Models.SetTimeOffLimitValuesRequest, opts?: CallOptions): Promise<Models.TimeOffLimit>;
  /** PUT /api/v2/workforcemanagement/schedulebids/{bidId}/preference */
  putWorkforcemanagementSchedulebidPreference(bidId: string, body: Models.UpdateAgentScheduleBiddingPreference, opts?: CallOptions): Promise<Models.AgentScheduleBiddingPreferenceResponse>;
}

export declare namespace WorkforceManagementApi {
  type deleteWorkforcemanagementBusinessunitOptions = CallOptions;
  type deleteWorkforcemanagementBusinessunitActivitycodeOptions = CallOptions;
  interface deleteWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistoryOptions extends CallOptions {
    beforeDateId?: string;
  }
  type deleteWorkforcemanagementBusinessunitPlanninggroupOptions = CallOptions;
  type deleteWorkforcemanagementBusinessunitSchedulebidOptions = CallOptions;
  type deleteWorkforcemanagementBusinessunitSchedulebidGroupOptions = CallOptions;
  type deleteWorkforcemanagementBusinessunitSchedulingRunOptions = CallOptions;
  type deleteWorkforcemanagementBusinessunitServicegoaltemplateOptions = CallOptions;
  type deleteWorkforcemanagementBusinessunitStaffinggroupOptions = CallOptions;
  type deleteWorkforcemanagementBusinessunitTimeofflimitOptions = CallOptions;
  type deleteWorkforcemanagementBusinessunitTimeoffplanOptions = CallOptions;
  type deleteWorkforcemanagementBusinessunitWeekScheduleOptions = CallOptions;
  type deleteWorkforcemanagementBusinessunitWeekShorttermforecastOptions = CallOptions;
  type deleteWorkforcemanagementBusinessunitWorkplanbidOptions = CallOptions;
  type deleteWorkforcemanagementBusinessunitWorkplanbidGroupOptions = CallOptions;
  type deleteWorkforcemanagementCalendarUrlIcsOptions = CallOptions;
  type deleteWorkforcemanagementManagementunitOptions = CallOptions;
  type deleteWorkforcemanagementManagementunitTimeofflimitOptions = CallOptions;
  type deleteWorkforcemanagementManagementunitTimeoffplanOptions = CallOptions;
  type deleteWorkforcemanagementManagementunitWorkplanOptions = CallOptions;
  type deleteWorkforcemanagementManagementunitWorkplanrotationOptions = CallOptions;
  type getWorkforcemanagementAdherenceOptions = CallOptions;
  type getWorkforcemanagementAdherenceExplanationOptions = CallOptions;
  type getWorkforcemanagementAdherenceExplanationsJobOptions = CallOptions;
  type getWorkforcemanagementAdherenceHistoricalBulkJobOptions = CallOptions;
  type getWorkforcemanagementAdherenceHistoricalJobOptions = CallOptions;
  type getWorkforcemanagementAgentAdherenceExplanationOptions = CallOptions;
  type getWorkforcemanagementAgentManagementunitOptions = CallOptions;
  type getWorkforcemanagementAgentsMeAdherenceHistoricalJobOptions = CallOptions;
  type getWorkforcemanagementAgentsMeManagementunitOptions = CallOptions;
  type getWorkforcemanagementAlternativeshiftsOffersJobOptions = CallOptions;
  type getWorkforcemanagementAlternativeshiftsOffersSearchJobOptions = CallOptions;
  type getWorkforcemanagementAlternativeshiftsSettingsOptions = CallOptions;
  type getWorkforcemanagementAlternativeshiftsTradeOptions = CallOptions;
  interface getWorkforcemanagementAlternativeshiftsTradesOptions extends CallOptions {
    forceAsync?: boolean;
  }
  type getWorkforcemanagementAlternativeshiftsTradesJobOptions = CallOptions;
  type getWorkforcemanagementAlternativeshiftsTradesStateJobOptions = CallOptions;
  interface getWorkforcemanagementBusinessunitOptions extends CallOptions {
    expand?: string[];
    includeSchedulingDefaultMessageSeverities?: boolean;
  }
  type getWorkforcemanagementBusinessunitActivitycodeOptions = CallOptions;
  interface getWorkforcemanagementBusinessunitActivitycodesOptions extends CallOptions {
    forceDownloadService?: boolean;
  }
  type getWorkforcemanagementBusinessunitActivityplanOptions = CallOptions;
  type getWorkforcemanagementBusinessunitActivityplanRunsJobOptions = CallOptions;
  interface getWorkforcemanagementBusinessunitActivityplansOptions extends CallOptions {
    state?: string;
  }
  type getWorkforcemanagementBusinessunitActivityplansJobsOptions = CallOptions;
  type getWorkforcemanagementBusinessunitAlternativeshiftsSettingsOptions = CallOptions;
  type getWorkforcemanagementBusinessunitAlternativeshiftsTradeOptions = CallOptions;
  type getWorkforcemanagementBusinessunitAlternativeshiftsTradesSearchJobOptions = CallOptions;
  type getWorkforcemanagementBusinessunitCapacityplanOptions = CallOptions;
  interface getWorkforcemanagementBusinessunitCapacityplanForecastOptions extends CallOptions {
    granularity?: string;
  }
  interface getWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationsOptions extends CallOptions {
    granularity?: string;
  }
  type getWorkforcemanagementBusinessunitCapacityplanStaffingrequirementsOptions = CallOptions;
  interface getWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecastOptions extends CallOptions {
    granularity?: string;
  }
  type getWorkforcemanagementBusinessunitCapacityplansOptions = CallOptions;
  type getWorkforcemanagementBusinessunitDecisionmetricsJobOptions = CallOptions;
  type getWorkforcemanagementBusinessunitIntradayPlanninggroupsOptions = CallOptions;
  type getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionOptions = CallOptions;
  type getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJobOptions = CallOptions;
  type getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJobOptions = CallOptions;
  type getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJobOptions = CallOptions;
  type getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionIdOptions = CallOptions;
  type getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionIdSnapshotSnapshotIdOptions = CallOptions;
  interface getWorkforcemanagementBusinessunitManagementunitsOptions extends CallOptions {
    feature?: string;
    divisionId?: string;
  }
  type getWorkforcemanagementBusinessunitMinimumstaffingSettingsOptions = CallOptions;
  interface getWorkforcemanagementBusinessunitOpportunityOptions extends CallOptions {
    expand?: string;
  }
  type getWorkforcemanagementBusinessunitPlanninggroupOptions = CallOptions;
  type getWorkforcemanagementBusinessunitPlanninggroupsOptions = CallOptions;
  type getWorkforcemanagementBusinessunitSchedulebidOptions = CallOptions;
  type getWorkforcemanagementBusinessunitSchedulebidGroupOptions = CallOptions;
  interface getWorkforcemanagementBusinessunitSchedulebidGroupPreferencesOptions extends CallOptions {
    forceDownloadService?: boolean;
    expand?: string[];
  }
  type getWorkforcemanagementBusinessunitSchedulebidGroupsSummaryOptions = CallOptions;
  type getWorkforcemanagementBusinessunitSchedulebidsOptions = CallOptions;
  type getWorkforcemanagementBusinessunitSchedulerSettingsOptions = CallOptions;
  type getWorkforcemanagementBusinessunitSchedulingRunOptions = CallOptions;
  type getWorkforcemanagementBusinessunitSchedulingRunResultOptions = CallOptions;
  type getWorkforcemanagementBusinessunitSchedulingRunsOptions = CallOptions;
  type getWorkforcemanagementBusinessunitSchedulingpreferencesSettingsOptions = CallOptions;
  interface getWorkforcemanagementBusinessunitServicegoaltemplateOptions extends CallOptions {
    expand?: string[];
  }
  interface getWorkforcemanagementBusinessunitServicegoaltemplatesOptions extends CallOptions {
    expand?: string[];
  }
  type getWorkforcemanagementBusinessunitShifttradingTradesEvaluateJobOptions = CallOptions;
  type getWorkforcemanagementBusinessunitShifttradingTradesQueryJobOptions = CallOptions;
  type getWorkforcemanagementBusinessunitShifttradingTradesStateBulkJobOptions = CallOptions;
  type getWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJobOptions = CallOptions;
  type getWorkforcemanagementBusinessunitShifttradingWeeksSummaryJobOptions = CallOptions;
  type getWorkforcemanagementBusinessunitStaffinggroupOptions = CallOptions;
  interface getWorkforcemanagementBusinessunitStaffinggroupsOptions extends CallOptions {
    managementUnitId?: string;
    forceDownloadService?: boolean;
  }
  type getWorkforcemanagementBusinessunitTimeofflimitOptions = CallOptions;
  type getWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJobOptions = CallOptions;
  interface getWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJobsOptions extends CallOptions {
    statuses?: string;
  }
  interface getWorkforcemanagementBusinessunitTimeofflimitsOptions extends CallOptions {
    managementUnitId?: string;
  }
  type getWorkforcemanagementBusinessunitTimeoffplanOptions = CallOptions;
  interface getWorkforcemanagementBusinessunitTimeoffplansOptions extends CallOptions {
    managementUnitId?: string;
    forceDownloadService?: boolean;
    expand?: string[];
  }
  interface getWorkforcemanagementBusinessunitUsersOptions extends CallOptions {
    managementUnitIds?: string[];
  }
  interface getWorkforcemanagementBusinessunitWeekScheduleOptions extends CallOptions {
    expand?: string;
  }
  type getWorkforcemanagementBusinessunitWeekScheduleGenerationresultsOptions = CallOptions;
  interface getWorkforcemanagementBusinessunitWeekScheduleHeadcountforecastOptions extends CallOptions {
    forceDownload?: boolean;
  }
  type getWorkforcemanagementBusinessunitWeekScheduleHistoryAgentOptions = CallOptions;
  type getWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsOptions = CallOptions;
  type getWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculationOptions = CallOptions;
  interface getWorkforcemanagementBusinessunitWeekSchedulesOptions extends CallOptions {
    earliestWeekDate?: string;
    latestWeekDate?: string;
    includeOnlyPublished?: boolean;
    expand?: string;
  }
  interface getWorkforcemanagementBusinessunitWeekShorttermforecastOptions extends CallOptions {
    expand?: string[];
  }
  interface getWorkforcemanagementBusinessunitWeekShorttermforecastDataOptions extends CallOptions {
    weekNumber?: number;
    forceDownloadService?: boolean;
  }
  type getWorkforcemanagementBusinessunitWeekShorttermforecastGenerationresultsOptions = CallOptions;
  interface getWorkforcemanagementBusinessunitWeekShorttermforecastLongtermforecastdataOptions extends CallOptions {
    forceDownloadService?: boolean;
  }
  type getWorkforcemanagementBusinessunitWeekShorttermforecastPlanninggroupsOptions = CallOptions;
  interface getWorkforcemanagementBusinessunitWeekShorttermforecastStaffingrequirementOptions extends CallOptions {
    weekNumbers?: string[];
    expand?: string[];
  }
  type getWorkforcemanagementBusinessunitWeekShorttermforecastsOptions = CallOptions;
  type getWorkforcemanagementBusinessunitWorkplanbidOptions = CallOptions;
  type getWorkforcemanagementBusinessunitWorkplanbidGroupOptions = CallOptions;
  type getWorkforcemanagementBusinessunitWorkplanbidGroupPreferencesOptions = CallOptions;
  type getWorkforcemanagementBusinessunitWorkplanbidGroupsSummaryOptions = CallOptions;
  type getWorkforcemanagementBusinessunitWorkplanbidsOptions = CallOptions;
  interface getWorkforcemanagementBusinessunitsOptions extends CallOptions {
    feature?: string;
    divisionId?: string;
  }
  interface getWorkforcemanagementBusinessunitsDivisionviewsOptions extends CallOptions {
    divisionId?: string[];
  }
  type getWorkforcemanagementCalendarDataIcsOptions = CallOptions;
  type getWorkforcemanagementCalendarUrlIcsOptions = CallOptions;
  type getWorkforcemanagementHistoricaldataBulkRemoveJobOptions = CallOptions;
  type getWorkforcemanagementHistoricaldataBulkRemoveJobsOptions = CallOptions;
  type getWorkforcemanagementHistoricaldataImportstatusOptions = CallOptions;
  type getWorkforcemanagementHistoricaldataImportstatusJobIdOptions = CallOptions;
  type getWorkforcemanagementIntegrationsHrisOptions = CallOptions;
  type getWorkforcemanagementIntegrationsHrisTimeofftypesJobOptions = CallOptions;
  interface getWorkforcemanagementManagementunitOptions extends CallOptions {
    expand?: string[];
  }
  type getWorkforcemanagementManagementunitActivitycodesOptions = CallOptions;
  interface getWorkforcemanagementManagementunitAdherenceOptions extends CallOptions {
    forceDownloadService?: boolean;
  }
  interface getWorkforcemanagementManagementunitAgentOptions extends CallOptions {
    excludeCapabilities?: boolean;
    expand?: string[];
  }
  type getWorkforcemanagementManagementunitAgentShifttradesOptions = CallOptions;
  type getWorkforcemanagementManagementunitDecisionmetricsOptions = CallOptions;
  type getWorkforcemanagementManagementunitShifttradesMatchedOptions = CallOptions;
  type getWorkforcemanagementManagementunitShifttradesUsersOptions = CallOptions;
  type getWorkforcemanagementManagementunitTimeofflimitOptions = CallOptions;
  type getWorkforcemanagementManagementunitTimeofflimitsOptions = CallOptions;
  type getWorkforcemanagementManagementunitTimeoffplanOptions = CallOptions;
  type getWorkforcemanagementManagementunitTimeoffplansOptions = CallOptions;
  type getWorkforcemanagementManagementunitUserTimeoffrequestOptions = CallOptions;
  type getWorkforcemanagementManagementunitUserTimeoffrequestTimeofflimitsOptions = CallOptions;
  type getWorkforcemanagementManagementunitUserTimeoffrequestsOptions = CallOptions;
  type getWorkforcemanagementManagementunitUsersOptions = CallOptions;
  interface getWorkforcemanagementManagementunitWeekScheduleOptions extends CallOptions {
    expand?: string;
    forceDownloadService?: boolean;
  }
  interface getWorkforcemanagementManagementunitWeekSchedulesOptions extends CallOptions {
    includeOnlyPublished?: boolean;
    earliestWeekDate?: string;
    latestWeekDate?: string;
  }
  interface getWorkforcemanagementManagementunitWeekShifttradesOptions extends CallOptions {
    /** Default: true */
    evaluateMatches?: boolean;
    /** Default: false */
    includeCrossWeekShifts?: boolean;
    forceDownloadService?: boolean;
  }
  interface getWorkforcemanagementManagementunitWorkplanOptions extends CallOptions {
    includeOnly?: string[];
  }
  type getWorkforcemanagementManagementunitWorkplanrotationOptions = CallOptions;
  interface getWorkforcemanagementManagementunitWorkplanrotationsOptions extends CallOptions {
    expand?: string[];
  }
  interface getWorkforcemanagementManagementunitWorkplansOptions extends CallOptions {
    expand?: string[];
    exclude?: string[];
  }
  interface getWorkforcemanagementManagementunitsOptions extends CallOptions {
    pageSize?: number;
    pageNumber?: number;
    expand?: string;
    feature?: string;
    divisionId?: string;
  }
  interface getWorkforcemanagementManagementunitsDivisionviewsOptions extends CallOptions {
    divisionId?: string[];
  }
  type getWorkforcemanagementNotificationsOptions = CallOptions;
  type getWorkforcemanagementSchedulebidPreferenceOptions = CallOptions;
  type getWorkforcemanagementSchedulebidSchedulesetsOptions = CallOptions;
  type getWorkforcemanagementSchedulebidsOptions = CallOptions;
  type getWorkforcemanagementSchedulingjobOptions = CallOptions;
  type getWorkforcemanagementSchedulingpreferencesSettingsOptions = CallOptions;
  type getWorkforcemanagementShifttradesOptions = CallOptions;
  type getWorkforcemanagementShifttradingTradeJobOptions = CallOptions;
  type getWorkforcemanagementShifttradingTradeMatchJobOptions = CallOptions;
  type getWorkforcemanagementShifttradingTradeStateJobOptions = CallOptions;
  type getWorkforcemanagementShifttradingTradesJobOptions = CallOptions;
  type getWorkforcemanagementShifttradingTradesMineQueryJobOptions = CallOptions;
  type getWorkforcemanagementShrinkageJobOptions = CallOptions;
  type getWorkforcemanagementTeamAdherenceOptions = CallOptions;
  type getWorkforcemanagementTimeoffbalanceJobOptions = CallOptions;
  type getWorkforcemanagementTimeoffrequestOptions = CallOptions;
  type getWorkforcemanagementTimeoffrequestWaitlistpositionsOptions = CallOptions;
  type getWorkforcemanagementTimeoffrequestsOptions = CallOptions;
  type getWorkforcemanagementUnavailabletimesSettingsOptions = CallOptions;
  type getWorkforcemanagementUnavailabletimesValidationJobOptions = CallOptions;
  type getWorkforcemanagementUserWorkplanbidranksOptions = CallOptions;
  type getWorkforcemanagementWorkplanbidPreferencesOptions = CallOptions;
  type getWorkforcemanagementWorkplanbidWorkplansOptions = CallOptions;
  type getWorkforcemanagementWorkplanbidsOptions = CallOptions;
  type patchWorkforcemanagementAgentAdherenceExplanationOptions = CallOptions;
  type patchWorkforcemanagementAlternativeshiftsTradeOptions = CallOptions;
  type patchWorkforcemanagementAlternativeshiftsTradesStateJobsOptions = CallOptions;
  interface patchWorkforcemanagementBusinessunitOptions extends CallOptions {
    includeSchedulingDefaultMessageSeverities?: boolean;
  }
  type patchWorkforcemanagementBusinessunitActivitycodeOptions = CallOptions;
  type patchWorkforcemanagementBusinessunitActivitycodesBulkOptions = CallOptions;
  type patchWorkforcemanagementBusinessunitActivityplanOptions = CallOptions;
  type patchWorkforcemanagementBusinessunitAlternativeshiftsSettingsOptions = CallOptions;
  type patchWorkforcemanagementBusinessunitCapacityplanOptions = CallOptions;
  type patchWorkforcemanagementBusinessunitMinimumstaffingSettingsOptions = CallOptions;
  type patchWorkforcemanagementBusinessunitOpportunityOptions = CallOptions;
  type patchWorkforcemanagementBusinessunitPlanninggroupOptions = CallOptions;
  type patchWorkforcemanagementBusinessunitSchedulebidOptions = CallOptions;
  type patchWorkforcemanagementBusinessunitSchedulebidGroupOptions = CallOptions;
  type patchWorkforcemanagementBusinessunitSchedulebidGroupPreferencesOptions = CallOptions;
  type patchWorkforcemanagementBusinessunitSchedulerSettingsOptions = CallOptions;
  type patchWorkforcemanagementBusinessunitSchedulingRunOptions = CallOptions;
  type patchWorkforcemanagementBusinessunitSchedulingpreferencesSettingsOptions = CallOptions;
  type patchWorkforcemanagementBusinessunitServicegoaltemplateOptions = CallOptions;
  type patchWorkforcemanagementBusinessunitStaffinggroupOptions = CallOptions;
  type patchWorkforcemanagementBusinessunitTimeoffplanOptions = CallOptions;
  type patchWorkforcemanagementBusinessunitWorkplanbidOptions = CallOptions;
  type patchWorkforcemanagementBusinessunitWorkplanbidGroupOptions = CallOptions;
  type patchWorkforcemanagementBusinessunitWorkplanbidGroupPreferencesOptions = CallOptions;
  type patchWorkforcemanagementManagementunitOptions = CallOptions;
  type patchWorkforcemanagementManagementunitAgentsOptions = CallOptions;
  type patchWorkforcemanagementManagementunitAgentsWorkplansBulkOptions = CallOptions;
  type patchWorkforcemanagementManagementunitTimeofflimitOptions = CallOptions;
  type patchWorkforcemanagementManagementunitTimeoffplanOptions = CallOptions;
  type patchWorkforcemanagementManagementunitTimeoffrequestUserIntegrationstatusOptions = CallOptions;
  type patchWorkforcemanagementManagementunitUnavailabletimesSettingsOptions = CallOptions;
  type patchWorkforcemanagementManagementunitUserTimeoffrequestOptions = CallOptions;
  type patchWorkforcemanagementManagementunitWeekShifttradeOptions = CallOptions;
  interface patchWorkforcemanagementManagementunitWorkplanOptions extends CallOptions {
    validationMode?: string;
  }
  type patchWorkforcemanagementManagementunitWorkplanrotationOptions = CallOptions;
  type patchWorkforcemanagementSchedulingpreferencesOptions = CallOptions;
  type patchWorkforcemanagementTimeoffrequestOptions = CallOptions;
  type patchWorkforcemanagementUnavailabletimesOptions = CallOptions;
  type patchWorkforcemanagementUserWorkplanbidranksOptions = CallOptions;
  type patchWorkforcemanagementUsersWorkplanbidranksBulkOptions = CallOptions;
  type patchWorkforcemanagementWorkplanbidPreferencesOptions = CallOptions;
  type postWorkforcemanagementAdherenceExplanationsOptions = CallOptions;
  interface postWorkforcemanagementAdherenceExplanationsQueryOptions extends CallOptions {
    forceAsync?: boolean;
    forceDownloadService?: boolean;
  }
  type postWorkforcemanagementAdherenceHistoricalBulkOptions = CallOptions;
  type postWorkforcemanagementAgentAdherenceExplanationsOptions = CallOptions;
  interface postWorkforcemanagementAgentAdherenceExplanationsQueryOptions extends CallOptions {
    forceAsync?: boolean;
    forceDownloadService?: boolean;
  }
  type postWorkforcemanagementAgentSchedulingpreferencesQueryOptions = CallOptions;
  type postWorkforcemanagementAgentUnavailabletimesQueryOptions = CallOptions;
  type postWorkforcemanagementAgentsOptions = CallOptions;
  type postWorkforcemanagementAgentsIntegrationsHrisQueryOptions = CallOptions;
  interface postWorkforcemanagementAgentsMeAdherenceHistoricalJobsOptions extends CallOptions {
    expand?: string[];
    body?: Models.WfmHistoricalAdherenceQueryForAgent;
  }
  type postWorkforcemanagementAgentsMePossibleworkshiftsOptions = CallOptions;
  type postWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkAddOptions = CallOptions;
  type postWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkStatusesUpdateOptions = CallOptions;
  interface postWorkforcemanagementAgentsOpportunitiesQueryOptions extends CallOptions {
    expand?: string;
    forceDownloadService?: boolean;
  }
  interface postWorkforcemanagementAgentschedulesManagementunitsMineOptions extends CallOptions {
    forceAsync?: boolean;
    forceDownloadService?: boolean;
  }
  type postWorkforcemanagementAgentschedulesMineOptions = CallOptions;
  type postWorkforcemanagementAlternativeshiftsOffersJobsOptions = CallOptions;
  type postWorkforcemanagementAlternativeshiftsOffersSearchJobsOptions = CallOptions;
  type postWorkforcemanagementAlternativeshiftsTradesOptions = CallOptions;
  type postWorkforcemanagementBusinessunitActivitycodesOptions = CallOptions;
  type postWorkforcemanagementBusinessunitActivityplanRunsJobsOptions = CallOptions;
  type postWorkforcemanagementBusinessunitActivityplansOptions = CallOptions;
  interface postWorkforcemanagementBusinessunitAdherenceExplanationsQueryOptions extends CallOptions {
    forceAsync?: boolean;
    forceDownloadService?: boolean;
  }
  interface postWorkforcemanagementBusinessunitAgentschedulesSearchOptions extends CallOptions {
    forceAsync?: boolean;
    forceDownloadService?: boolean;
  }
  interface postWorkforcemanagementBusinessunitAlternativeshiftsTradesSearchOptions extends CallOptions {
    forceAsync?: boolean;
  }
  type postWorkforcemanagementBusinessunitCapacityplanCopyOptions = CallOptions;
  type postWorkforcemanagementBusinessunitCapacityplanRequirementGenerateOptions = CallOptions;
  type postWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationsOptions = CallOptions;
  type postWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistoryQueryOptions = CallOptions;
  type postWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecastForceregenerateOptions = CallOptions;
  type postWorkforcemanagementBusinessunitCapacityplansOptions = CallOptions;
  type postWorkforcemanagementBusinessunitCapacityplansBulkRemoveOptions = CallOptions;
  type postWorkforcemanagementBusinessunitDecisionmetricsUpdateOptions = CallOptions;
  type postWorkforcemanagementBusinessunitDecisionmetricsUpdateUploadurlOptions = CallOptions;
  interface postWorkforcemanagementBusinessunitIntradayOptions extends CallOptions {
    forceAsync?: boolean;
  }
  type postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJobsOptions = CallOptions;
  type postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJobsOptions = CallOptions;
  type postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJobsOptions = CallOptions;
  type postWorkforcemanagementBusinessunitOpportunitiesBulkAddOptions = CallOptions;
  type postWorkforcemanagementBusinessunitOpportunitiesBulkPublishOptions = CallOptions;
  type postWorkforcemanagementBusinessunitOpportunitiesBulkRemoveOptions = CallOptions;
  type postWorkforcemanagementBusinessunitOpportunitiesBulkStatusesUpdateOptions = CallOptions;
  type postWorkforcemanagementBusinessunitOpportunitiesEnrollmentsBulkStatusesUpdateOptions = CallOptions;
  interface postWorkforcemanagementBusinessunitOpportunitiesEnrollmentsQueryOptions extends CallOptions {
    expand?: string;
    forceDownloadService?: boolean;
  }
  type postWorkforcemanagementBusinessunitOpportunitiesExternalactivitiesQueryOptions = CallOptions;
  interface postWorkforcemanagementBusinessunitOpportunitiesQueryOptions extends CallOptions {
    forceDownloadService?: boolean;
  }
  type postWorkforcemanagementBusinessunitPlanninggroupsOptions = CallOptions;
  type postWorkforcemanagementBusinessunitSchedulebidCopyOptions = CallOptions;
  type postWorkforcemanagementBusinessunitSchedulebidGroupsOptions = CallOptions;
  type postWorkforcemanagementBusinessunitSchedulebidsOptions = CallOptions;
  type postWorkforcemanagementBusinessunitSchedulebidsEffectiveschedulesetsOptions = CallOptions;
  type postWorkforcemanagementBusinessunitServicegoaltemplatesOptions = CallOptions;
  interface postWorkforcemanagementBusinessunitShifttradingTradesEvaluateJobsOptions extends CallOptions {
    forceAsync?: boolean;
    forceDownloadService?: boolean;
  }
  interface postWorkforcemanagementBusinessunitShifttradingTradesQueryJobsOptions extends CallOptions {
    forceAsync?: boolean;
    forceDownloadService?: boolean;
  }
  interface postWorkforcemanagementBusinessunitShifttradingTradesStateBulkJobsOptions extends CallOptions {
    forceAsync?: boolean;
    forceDownloadService?: boolean;
  }
  interface postWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJobsOptions extends CallOptions {
    forceAsync?: boolean;
    forceDownloadService?: boolean;
  }
  interface postWorkforcemanagementBusinessunitShifttradingWeeksSummaryJobsOptions extends CallOptions {
    forceAsync?: boolean;
  }
  type postWorkforcemanagementBusinessunitStaffinggroupsOptions = CallOptions;
  type postWorkforcemanagementBusinessunitStaffinggroupsPlanninggroupsQueryOptions = CallOptions;
  interface postWorkforcemanagementBusinessunitStaffinggroupsQueryOptions extends CallOptions {
    forceDownloadService?: boolean;
  }
  type postWorkforcemanagementBusinessunitTimeofflimitGranularityconversionOptions = CallOptions;
  type postWorkforcemanagementBusinessunitTimeofflimitValuesImportOptions = CallOptions;
  type postWorkforcemanagementBusinessunitTimeofflimitValuesImportUploadurlOptions = CallOptions;
  type postWorkforcemanagementBusinessunitTimeofflimitValuesQueryOptions = CallOptions;
  type postWorkforcemanagementBusinessunitTimeofflimitsOptions = CallOptions;
  type postWorkforcemanagementBusinessunitTimeofflimitsValuesQueryOptions = CallOptions;
  type postWorkforcemanagementBusinessunitTimeoffplansOptions = CallOptions;
  type postWorkforcemanagementBusinessunitUnavailabletimesSchedulesQueryOptions = CallOptions;
  type postWorkforcemanagementBusinessunitUnavailabletimesSettingsQueryOptions = CallOptions;
  interface postWorkforcemanagementBusinessunitWeekScheduleAgentschedulesQueryOptions extends CallOptions {
    forceAsync?: boolean;
    forceDownloadService?: boolean;
  }
  type postWorkforcemanagementBusinessunitWeekScheduleCopyOptions = CallOptions;
  type postWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculationsOptions = CallOptions;
  type postWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculationsUploadurlOptions = CallOptions;
  type postWorkforcemanagementBusinessunitWeekScheduleRescheduleOptions = CallOptions;
  type postWorkforcemanagementBusinessunitWeekScheduleUpdateOptions = CallOptions;
  type postWorkforcemanagementBusinessunitWeekScheduleUpdateUploadurlOptions = CallOptions;
  type postWorkforcemanagementBusinessunitWeekSchedulesOptions = CallOptions;
  type postWorkforcemanagementBusinessunitWeekSchedulesGenerateOptions = CallOptions;
  type postWorkforcemanagementBusinessunitWeekSchedulesImportOptions = CallOptions;
  type postWorkforcemanagementBusinessunitWeekSchedulesImportUploadurlOptions = CallOptions;
  interface postWorkforcemanagementBusinessunitWeekShorttermforecastCopyOptions extends CallOptions {
    forceAsync?: boolean;
  }
  interface postWorkforcemanagementBusinessunitWeekShorttermforecastsGenerateOptions extends CallOptions {
    forceAsync?: boolean;
  }
  type postWorkforcemanagementBusinessunitWeekShorttermforecastsImportOptions = CallOptions;
  type postWorkforcemanagementBusinessunitWeekShorttermforecastsImportUploadurlOptions = CallOptions;
  type postWorkforcemanagementBusinessunitWorkplanbidCopyOptions = CallOptions;
  type postWorkforcemanagementBusinessunitWorkplanbidGroupsOptions = CallOptions;
  type postWorkforcemanagementBusinessunitWorkplanbidsOptions = CallOptions;
  interface postWorkforcemanagementBusinessunitsOptions extends CallOptions {
    includeSchedulingDefaultMessageSeverities?: boolean;
  }
  interface postWorkforcemanagementCalendarUrlIcsOptions extends CallOptions {
    /** Default: "en-US" */
    language?: string;
  }
  type postWorkforcemanagementHistoricaldataBulkRemoveJobsOptions = CallOptions;
  type postWorkforcemanagementHistoricaldataValidateOptions = CallOptions;
  type postWorkforcemanagementIntegrationsHriTimeofftypesJobsOptions = CallOptions;
  interface postWorkforcemanagementManagementunitAgentsWorkplansQueryOptions extends CallOptions {
    forceDownloadService?: boolean;
  }
  interface postWorkforcemanagementManagementunitAgentschedulesSearchOptions extends CallOptions {
    forceAsync?: boolean;
    forceDownloadService?: boolean;
  }
  type postWorkforcemanagementManagementunitHistoricaladherencequeryOptions = CallOptions;
  type postWorkforcemanagementManagementunitMoveOptions = CallOptions;
  type postWorkforcemanagementManagementunitSchedulesSearchOptions = CallOptions;
  type postWorkforcemanagementManagementunitShrinkageJobsOptions = CallOptions;
  type postWorkforcemanagementManagementunitTimeofflimitsOptions = CallOptions;
  type postWorkforcemanagementManagementunitTimeofflimitsValuesQueryOptions = CallOptions;
  type postWorkforcemanagementManagementunitTimeoffplansOptions = CallOptions;
  type postWorkforcemanagementManagementunitTimeoffrequestsOptions = CallOptions;
  type postWorkforcemanagementManagementunitTimeoffrequestsIntegrationstatusQueryOptions = CallOptions;
  interface postWorkforcemanagementManagementunitTimeoffrequestsQueryOptions extends CallOptions {
    forceDownloadService?: boolean;
  }
  type postWorkforcemanagementManagementunitTimeoffrequestsWaitlistpositionsQueryOptions = CallOptions;
  type postWorkforcemanagementManagementunitUserTimeoffbalanceJobsOptions = CallOptions;
  type postWorkforcemanagementManagementunitUserTimeoffrequestTimeoffbalanceJobsOptions = CallOptions;
  interface postWorkforcemanagementManagementunitUserTimeoffrequestsEstimateOptions extends CallOptions {
    includeOnly?: string;
  }
  type postWorkforcemanagementManagementunitWeekShifttradeMatchOptions = CallOptions;
  type postWorkforcemanagementManagementunitWeekShifttradesOptions = CallOptions;
  interface postWorkforcemanagementManagementunitWeekShifttradesSearchOptions extends CallOptions {
    forceDownloadService?: boolean;
  }
  interface postWorkforcemanagementManagementunitWeekShifttradesStateBulkOptions extends CallOptions {
    forceAsync?: boolean;
  }
  type postWorkforcemanagementManagementunitWorkplanCopyOptions = CallOptions;
  interface postWorkforcemanagementManagementunitWorkplanValidateOptions extends CallOptions {
    expand?: string[];
  }
  type postWorkforcemanagementManagementunitWorkplanrotationCopyOptions = CallOptions;
  type postWorkforcemanagementManagementunitWorkplanrotationsOptions = CallOptions;
  interface postWorkforcemanagementManagementunitWorkplansOptions extends CallOptions {
    validationMode?: string;
  }
  type postWorkforcemanagementManagementunitsOptions = CallOptions;
  type postWorkforcemanagementNotificationsUpdateOptions = CallOptions;
  interface postWorkforcemanagementSchedulesOptions extends CallOptions {
    body?: Models.CurrentUserScheduleRequestBody;
  }
  type postWorkforcemanagementSchedulingpreferencesQueryOptions = CallOptions;
  interface postWorkforcemanagementShifttradingTradeJobsOptions extends CallOptions {
    forceAsync?: boolean;
  }
  interface postWorkforcemanagementShifttradingTradeMatchJobsOptions extends CallOptions {
    forceAsync?: boolean;
  }
  interface postWorkforcemanagementShifttradingTradeStateJobsOptions extends CallOptions {
    forceAsync?: boolean;
  }
  interface postWorkforcemanagementShifttradingTradesJobsOptions extends CallOptions {
    forceAsync?: boolean;
  }
  interface postWorkforcemanagementShifttradingTradesMineQueryJobsOptions extends CallOptions {
    forceAsync?: boolean;
    forceDownloadService?: boolean;
  }
  type postWorkforcemanagementTeamAdherenceHistoricalOptions = CallOptions;
  type postWorkforcemanagementTeamShrinkageJobsOptions = CallOptions;
  type postWorkforcemanagementTimeoffbalanceJobsOptions = CallOptions;
  type postWorkforcemanagementTimeofflimitsAvailableQueryOptions = CallOptions;
  type postWorkforcemanagementTimeoffrequestsOptions = CallOptions;
  interface postWorkforcemanagementTimeoffrequestsEstimateOptions extends CallOptions {
    includeOnly?: string;
  }
  type postWorkforcemanagementTimeoffrequestsIntegrationstatusQueryOptions = CallOptions;
  type postWorkforcemanagementUnavailabletimesQueryOptions = CallOptions;
  type postWorkforcemanagementUnavailabletimesValidationJobsOptions = CallOptions;
  type postWorkforcemanagementUsersActivityOptions = CallOptions;
  type putWorkforcemanagementAgentIntegrationsHrisOptions = CallOptions;
  type putWorkforcemanagementBusinessunitTimeofflimitValuesOptions = CallOptions;
  type putWorkforcemanagementManagementunitTimeofflimitValuesOptions = CallOptions;
  type putWorkforcemanagementSchedulebidPreferenceOptions = CallOptions;
}

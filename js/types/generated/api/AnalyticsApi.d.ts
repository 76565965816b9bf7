// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class AnalyticsApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/analytics/actions/aggregates/jobs/{jobId} */
  deleteAnalyticsActionsAggregatesJob(jobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/analytics/agentcopilots/aggregates/jobs/{jobId} */
  deleteAnalyticsAgentcopilotsAggregatesJob(jobId: string, opts?: CallOptions): Promise<void>;
  /**
   * DELETE /api/v2/analytics/agentutilizations/aggregates/jobs/{jobId}
   * Preview: may change or go without notice.
   */
  deleteAnalyticsAgentutilizationsAggregatesJob(jobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/analytics/bots/aggregates/jobs/{jobId} */
  deleteAnalyticsBotsAggregatesJob(jobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/analytics/casemanagement/aggregates/jobs/{jobId} */
  deleteAnalyticsCasemanagementAggregatesJob(jobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/analytics/conversations/aggregates/jobs/{jobId} */
  deleteAnalyticsConversationsAggregatesJob(jobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/analytics/conversations/details/jobs/{jobId} */
  deleteAnalyticsConversationsDetailsJob(jobId: string, opts?: CallOptions): Promise<void>;
  /**
   * DELETE /api/v2/analytics/copilots/aggregates/jobs/{jobId}
   * Preview: may change or go without notice.
   */
  deleteAnalyticsCopilotsAggregatesJob(jobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/analytics/evaluations/aggregates/jobs/{jobId} */
  deleteAnalyticsEvaluationsAggregatesJob(jobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/analytics/flowexecutions/aggregates/jobs/{jobId} */
  deleteAnalyticsFlowexecutionsAggregatesJob(jobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/analytics/flows/aggregates/jobs/{jobId} */
  deleteAnalyticsFlowsAggregatesJob(jobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/analytics/journeys/aggregates/jobs/{jobId} */
  deleteAnalyticsJourneysAggregatesJob(jobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/analytics/knowledge/aggregates/jobs/{jobId} */
  deleteAnalyticsKnowledgeAggregatesJob(jobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/analytics/resolutions/aggregates/jobs/{jobId} */
  deleteAnalyticsResolutionsAggregatesJob(jobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/analytics/summaries/aggregates/jobs/{jobId} */
  deleteAnalyticsSummariesAggregatesJob(jobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/analytics/surveys/aggregates/jobs/{jobId} */
  deleteAnalyticsSurveysAggregatesJob(jobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/analytics/taskmanagement/aggregates/jobs/{jobId} */
  deleteAnalyticsTaskmanagementAggregatesJob(jobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/analytics/transcripts/aggregates/jobs/{jobId} */
  deleteAnalyticsTranscriptsAggregatesJob(jobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/analytics/users/aggregates/jobs/{jobId} */
  deleteAnalyticsUsersAggregatesJob(jobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/analytics/users/details/jobs/{jobId} */
  deleteAnalyticsUsersDetailsJob(jobId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/analytics/actions/aggregates/jobs/{jobId} */
  getAnalyticsActionsAggregatesJob(jobId: string, opts?: CallOptions): Promise<Models.AsyncQueryStatus>;
  /** GET /api/v2/analytics/actions/aggregates/jobs/{jobId}/results */
  getAnalyticsActionsAggregatesJobResults(jobId: string, opts?: AnalyticsApi.getAnalyticsActionsAggregatesJobResultsOptions): Promise<Models.ActionAsyncAggregateQueryResponse>;
  /** GET /api/v2/analytics/agents/{userId}/status */
  getAnalyticsAgentStatus(userId: string, opts?: CallOptions): Promise<Models.AnalyticsAgentStateAgentResponse>;
  /** GET /api/v2/analytics/agentcopilots/aggregates/jobs/{jobId} */
  getAnalyticsAgentcopilotsAggregatesJob(jobId: string, opts?: CallOptions): Promise<Models.AsyncQueryStatus>;
  /** GET /api/v2/analytics/agentcopilots/aggregates/jobs/{jobId}/results */
  getAnalyticsAgentcopilotsAggregatesJobResults(jobId: string, opts?: AnalyticsApi.getAnalyticsAgentcopilotsAggregatesJobResultsOptions): Promise<Models.AgentCopilotAsyncAggregateQueryResponse>;
  /**
   * GET /api/v2/analytics/agentutilizations/aggregates/jobs/{jobId}
   * Preview: may change or go without notice.
   */
  getAnalyticsAgentutilizationsAggregatesJob(jobId: string, opts?: CallOptions): Promise<Models.AsyncQueryStatus>;
  /**
   * GET /api/v2/analytics/agentutilizations/aggregates/jobs/{jobId}/results
   * Preview: may change or go without notice.
   */
  getAnalyticsAgentutilizationsAggregatesJobResults(jobId: string, opts?: AnalyticsApi.getAnalyticsAgentutilizationsAggregatesJobResultsOptions): Promise<Models.AgentUtilizationAsyncAggregateQueryResponse>;
  /** GET /api/v2/analytics/botflows/{botFlowId}/divisions/reportingturns */
  getAnalyticsBotflowDivisionsReportingturns(botFlowId: string, opts?: AnalyticsApi.getAnalyticsBotflowDivisionsReportingturnsOptions): Promise<Models.ReportingTurnsResponse>;
  /**
   * GET /api/v2/analytics/botflows/{botFlowId}/reportingturns
   * @deprecated
   */
  getAnalyticsBotflowReportingturns(botFlowId: string, opts?: AnalyticsApi.getAnalyticsBotflowReportingturnsOptions): Promise<Models.ReportingTurnsResponse>;
  /** GET /api/v2/analytics/botflows/{botFlowId}/sessions */
  getAnalyticsBotflowSessions(botFlowId: string, opts?: AnalyticsApi.getAnalyticsBotflowSessionsOptions): Promise<Models.SessionsResponse>;
  /** GET /api/v2/analytics/bots/aggregates/jobs/{jobId} */
  getAnalyticsBotsAggregatesJob(jobId: string, opts?: CallOptions): Promise<Models.AsyncQueryStatus>;
  /** GET /api/v2/analytics/bots/aggregates/jobs/{jobId}/results */
  getAnalyticsBotsAggregatesJobResults(jobId: string, opts?: AnalyticsApi.getAnalyticsBotsAggregatesJobResultsOptions): Promise<Models.BotAsyncAggregateQueryResponse>;
  /** GET /api/v2/analytics/casemanagement/aggregates/jobs/{jobId} */
  getAnalyticsCasemanagementAggregatesJob(jobId: string, opts?: CallOptions): Promise<Models.AsyncQueryStatus>;
  /** GET /api/v2/analytics/casemanagement/aggregates/jobs/{jobId}/results */
  getAnalyticsCasemanagementAggregatesJobResults(jobId: string, opts?: AnalyticsApi.getAnalyticsCasemanagementAggregatesJobResultsOptions): Promise<Models.CaseManagementAsyncAggregateQueryResponse>;
  /** GET /api/v2/analytics/conversations/{conversationId}/details */
  getAnalyticsConversationDetails(conversationId: string, opts?: CallOptions): Promise<Models.AnalyticsConversationWithoutAttributes>;
  /** GET /api/v2/analytics/conversations/aggregates/jobs/{jobId} */
  getAnalyticsConversationsAggregatesJob(jobId: string, opts?: CallOptions): Promise<Models.AsyncQueryStatus>;
  /** GET /api/v2/analytics/conversations/aggregates/jobs/{jobId}/results */
  getAnalyticsConversationsAggregatesJobResults(jobId: string, opts?: AnalyticsApi.getAnalyticsConversationsAggregatesJobResultsOptions): Promise<Models.ConversationAsyncAggregateQueryResponse>;
  /** GET /api/v2/analytics/conversations/details */
  getAnalyticsConversationsDetails(opts?: AnalyticsApi.getAnalyticsConversationsDetailsOptions): Promise<Models.AnalyticsConversationWithoutAttributesMultiGetResponse>;
  /** GET /api/v2/analytics/conversations/details/jobs/{jobId} */
  getAnalyticsConversationsDetailsJob(jobId: string, opts?: CallOptions): Promise<Models.AsyncQueryStatus>;
  /** GET /api/v2/analytics/conversations/details/jobs/{jobId}/results */
  getAnalyticsConversationsDetailsJobResults(jobId: string, opts?: AnalyticsApi.getAnalyticsConversationsDetailsJobResultsOptions): Promise<Models.AnalyticsConversationAsyncQueryResponse>;
  /** GET /api/v2/analytics/conversations/details/jobs/availability */
  getAnalyticsConversationsDetailsJobsAvailability(opts?: CallOptions): Promise<Models.DataAvailabilityResponse>;
  /**
   * GET /api/v2/analytics/copilots/aggregates/jobs/{jobId}
   * Preview: may change or go without notice.
   */
  getAnalyticsCopilotsAggregatesJob(jobId: string, opts?: CallOptions): Promise<Models.AsyncQueryStatus>;
  /**
   * GET /api/v2/analytics/copilots/aggregates/jobs/{jobId}/results
   * Preview: may change or go without notice.
   */
  getAnalyticsCopilotsAggregatesJobResults(jobId: string, opts?: AnalyticsApi.getAnalyticsCopilotsAggregatesJobResultsOptions): Promise<Models.CopilotAsyncAggregateQueryResponse>;
  /**
   * GET /api/v2/analytics/dataextraction/downloads/{downloadId}
   * Preview: may change or go without notice.
   */
  getAnalyticsDataextractionDownload(downloadId: string, opts?: CallOptions): Promise<void>;
  /**
   * GET /api/v2/analytics/dataextraction/downloads/metadata
   * Preview: may change or go without notice.
   */
  getAnalyticsDataextractionDownloadsMetadata(opts?: AnalyticsApi.getAnalyticsDataextractionDownloadsMetadataOptions): Promise<Models.DataExtractionFileSchemaListing>;
  /** GET /api/v2/analytics/dataretention/settings */
  getAnalyticsDataretentionSettings(opts?: CallOptions): Promise<Models.AnalyticsDataRetentionResponse>;
  /** GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId} */
  getAnalyticsEvaluationsAggregatesJob(jobId: string, opts?: CallOptions): Promise<Models.AsyncQueryStatus>;
  /** GET /api/v2/analytics/evaluations/aggregates/jobs/{jobId}/results */
  getAnalyticsEvaluationsAggregatesJobResults(jobId: string, opts?: AnalyticsApi.getAnalyticsEvaluationsAggregatesJobResultsOptions): Promise<Models.EvaluationAsyncAggregateQueryResponse>;
  /** GET /api/v2/analytics/flowexecutions/aggregates/jobs/{jobId} */
  getAnalyticsFlowexecutionsAggregatesJob(jobId: string, opts?: CallOptions): Promise<Models.AsyncQueryStatus>;
  /** GET /api/v2/analytics/flowexecutions/aggregates/jobs/{jobId}/results */
  getAnalyticsFlowexecutionsAggregatesJobResults(jobId: string, opts?: AnalyticsApi.getAnalyticsFlowexecutionsAggregatesJobResultsOptions): Promise<Models.FlowExecutionAsyncAggregateQueryResponse>;
  /** GET /api/v2/analytics/flows/aggregates/jobs/{jobId} */
  getAnalyticsFlowsAggregatesJob(jobId: string, opts?: CallOptions): Promise<Models.AsyncQueryStatus>;
  /** GET /api/v2/analytics/flows/aggregates/jobs/{jobId}/results */
  getAnalyticsFlowsAggregatesJobResults(jobId: string, opts?: AnalyticsApi.getAnalyticsFlowsAggregatesJobResultsOptions): Promise<Models.FlowAsyncAggregateQueryResponse>;
  /** GET /api/v2/analytics/journeys/aggregates/jobs/{jobId} */
  getAnalyticsJourneysAggregatesJob(jobId: string, opts?: CallOptions): Promise<Models.AsyncQueryStatus>;
  /** GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}/results */
  getAnalyticsJourneysAggregatesJobResults(jobId: string, opts?: AnalyticsApi.getAnalyticsJourneysAggregatesJobResultsOptions): Promise<Models.JourneyAsyncAggregateQueryResponse>;
  /** GET /api/v2/analytics/knowledge/aggregates/jobs/{jobId} */
  getAnalyticsKnowledgeAggregatesJob(jobId: string, opts?: CallOptions): Promise<Models.AsyncQueryStatus>;
  /** GET /api/v2/analytics/knowledge/aggregates/jobs/{jobId}/results */
  getAnalyticsKnowledgeAggregatesJobResults(jobId: string, opts?: AnalyticsApi.getAnalyticsKnowledgeAggregatesJobResultsOptions): Promise<Models.KnowledgeAsyncAggregateQueryResponse>;
  /** GET /api/v2/analytics/reporting/dashboards/users/{userId} */
  getAnalyticsReportingDashboardsUser(userId: string, opts?: CallOptions): Promise<Models.DashboardUser>;
  /** GET /api/v2/analytics/reporting/dashboards/users */
  getAnalyticsReportingDashboardsUsers(opts?: AnalyticsApi.getAnalyticsReportingDashboardsUsersOptions): Promise<Models.DashboardUserListing>;
  /** GET /api/v2/analytics/reporting/exports */
  getAnalyticsReportingExports(opts?: AnalyticsApi.getAnalyticsReportingExportsOptions): Promise<Models.ReportingExportJobListing>;
  /** GET /api/v2/analytics/reporting/exports/metadata */
  getAnalyticsReportingExportsMetadata(opts?: CallOptions): Promise<Models.ReportingExportMetadataJobListing>;
  /** GET /api/v2/analytics/reporting/settings */
  getAnalyticsReportingSettings(opts?: CallOptions): Promise<Models.AnalyticsReportingSettings>;
  /** GET /api/v2/analytics/reporting/settings/dashboards/query */
  getAnalyticsReportingSettingsDashboardsQuery(dashboardType: string, dashboardAccessFilter: string, opts?: AnalyticsApi.getAnalyticsReportingSettingsDashboardsQueryOptions): Promise<Models.DashboardConfigurationListing>;
  /** GET /api/v2/analytics/reporting/settings/users/{userId}/dashboards */
  getAnalyticsReportingSettingsUserDashboards(userId: string, opts?: AnalyticsApi.getAnalyticsReportingSettingsUserDashboardsOptions): Promise<Models.DashboardConfigurationListing>;
  /** GET /api/v2/analytics/resolutions/aggregates/jobs/{jobId} */
  getAnalyticsResolutionsAggregatesJob(jobId: string, opts?: CallOptions): Promise<Models.AsyncQueryStatus>;
  /** GET /api/v2/analytics/resolutions/aggregates/jobs/{jobId}/results */
  getAnalyticsResolutionsAggregatesJobResults(jobId: string, opts?: AnalyticsApi.getAnalyticsResolutionsAggregatesJobResultsOptions): Promise<Models.ResolutionAsyncAggregateQueryResponse>;
  /** GET /api/v2/analytics/summaries/aggregates/jobs/{jobId} */
  getAnalyticsSummariesAggregatesJob(jobId: string, opts?: CallOptions): Promise<Models.AsyncQueryStatus>;
  /** GET /api/v2/analytics/summaries/aggregates/jobs/{jobId}/results */
  getAnalyticsSummariesAggregatesJobResults(jobId: string, opts?: AnalyticsApi.getAnalyticsSummariesAggregatesJobResultsOptions): Promise<Models.SummaryAsyncAggregateQueryResponse>;
  /** GET /api/v2/analytics/surveys/aggregates/jobs/{jobId} */
  getAnalyticsSurveysAggregatesJob(jobId: string, opts?: CallOptions): Promise<Models.AsyncQueryStatus>;
  /** GET /api/v2/analytics/surveys/aggregates/jobs/{jobId}/results */
  getAnalyticsSurveysAggregatesJobResults(jobId: string, opts?: AnalyticsApi.getAnalyticsSurveysAggregatesJobResultsOptions): Promise<Models.SurveyAsyncAggregateQueryResponse>;
  /** GET /api/v2/analytics/taskmanagement/aggregates/jobs/{jobId} */
  getAnalyticsTaskmanagementAggregatesJob(jobId: string, opts?: CallOptions): Promise<Models.AsyncQueryStatus>;
  /** GET /api/v2/analytics/taskmanagement/aggregates/jobs/{jobId}/results */
  getAnalyticsTaskmanagementAggregatesJobResults(jobId: string, opts?: AnalyticsApi.getAnalyticsTaskmanagementAggregatesJobResultsOptions): Promise<Models.TaskManagementAsyncAggregateQueryResponse>;
  /** GET /api/v2/analytics/transcripts/aggregates/jobs/{jobId} */
  getAnalyticsTranscriptsAggregatesJob(jobId: string, opts?: CallOptions): Promise<Models.AsyncQueryStatus>;
  /** GET /api/v2/analytics/transcripts/aggregates/jobs/{jobId}/results */
  getAnalyticsTranscriptsAggregatesJobResults(jobId: string, opts?: AnalyticsApi.getAnalyticsTranscriptsAggregatesJobResultsOptions): Promise<Models.TranscriptAsyncAggregateQueryResponse>;
  /** GET /api/v2/analytics/users/aggregates/jobs/{jobId} */
  getAnalyticsUsersAggregatesJob(jobId: string, opts?: CallOptions): Promise<Models.AsyncQueryStatus>;
  /** GET /api/v2/analytics/users/aggregates/jobs/{jobId}/results */
  getAnalyticsUsersAggregatesJobResults(jobId: string, opts?: AnalyticsApi.getAnalyticsUsersAggregatesJobResultsOptions): Promise<Models.UserAsyncAggregateQueryResponse>;
  /** GET /api/v2/analytics/users/details/jobs/{jobId} */
  getAnalyticsUsersDetailsJob(jobId: string, opts?: CallOptions): Promise<Models.AsyncQueryStatus>;
  /** GET /api/v2/analytics/users/details/jobs/{jobId}/results */
  getAnalyticsUsersDetailsJobResults(jobId: string, opts?: AnalyticsApi.getAnalyticsUsersDetailsJobResultsOptions): Promise<Models.AnalyticsUserDetailsAsyncQueryResponse>;
  /** GET /api/v2/analytics/users/details/jobs/availability */
  getAnalyticsUsersDetailsJobsAvailability(opts?: CallOptions): Promise<Models.DataAvailabilityResponse>;
  /** PATCH /api/v2/analytics/reporting/settings */
  patchAnalyticsReportingSettings(body: Models.AnalyticsReportingSettings, opts?: CallOptions): Promise<Models.AnalyticsReportingSettings>;
  /** POST /api/v2/analytics/actions/aggregates/jobs */
  postAnalyticsActionsAggregatesJobs(body: Models.ActionAsyncAggregationQuery, opts?: CallOptions): Promise<Models.AsyncQueryResponse>;
  /** POST /api/v2/analytics/actions/aggregates/query */
  postAnalyticsActionsAggregatesQuery(body: Models.ActionAggregationQuery, opts?: CallOptions): Promise<Models.ActionAggregateQueryResponse>;
  /** POST /api/v2/analytics/agentcopilots/aggregates/jobs */
  postAnalyticsAgentcopilotsAggregatesJobs(body: Models.AgentCopilotAsyncAggregationQuery, opts?: CallOptions): Promise<Models.AsyncQueryResponse>;
  /** POST /api/v2/analytics/agentcopilots/aggregates/query */
  postAnalyticsAgentcopilotsAggregatesQuery(body: Models.AgentCopilotAggregationQuery, opts?: CallOptions): Promise<Models.AgentCopilotAggregateQueryResponse>;
  /** POST /api/v2/analytics/agents/status/counts */
  postAnalyticsAgentsStatusCounts(body: Models.AgentStateCountsRequest, opts?: AnalyticsApi.postAnalyticsAgentsStatusCountsOptions): Promise<Models.AnalyticsAgentStateCountsResponse>;
  /** POST /api/v2/analytics/agents/status/query */
  postAnalyticsAgentsStatusQuery(body: Models.AgentStateQueryRequest, opts?: CallOptions): Promise<Models.AnalyticsAgentStateQueryResponse>;
  /**
   * POST /api/v2/analytics/agentutilizations/aggregates/jobs
   * Preview: may change or go without notice.
   */
  postAnalyticsAgentutilizationsAggregatesJobs(body: Models.AgentUtilizationAsyncAggregationQuery, opts?: CallOptions): Promise<Models.AsyncQueryResponse>;
  /**
   * POST /api/v2/analytics/agentutilizations/aggregates/query
   * Preview: may change or go without notice.
   */
  postAnalyticsAgentutilizationsAggregatesQuery(body: Models.AgentUtilizationAggregationQuery, opts?: CallOptions): Promise<Models.AgentUtilizationAggregateQueryResponse>;
  /** POST /api/v2/analytics/bots/aggregates/jobs */
  postAnalyticsBotsAggregatesJobs(body: Models.BotAsyncAggregationQuery, opts?: CallOptions): Promise<Models.AsyncQueryResponse>;
  /** POST /api/v2/analytics/bots/aggregates/query */
  postAnalyticsBotsAggregatesQuery(body: Models.BotAggregationQuery, opts?: CallOptions): Promise<Models.BotAggregateQueryResponse>;
  /** POST /api/v2/analytics/casemanagement/aggregates/jobs */
  postAnalyticsCasemanagementAggregatesJobs(body: Models.CaseManagementAsyncAggregationQuery, opts?: CallOptions): Promise<Models.AsyncQueryResponse>;
  /** POST /api/v2/analytics/casemanagement/aggregates/query */
  postAnalyticsCasemanagementAggregatesQuery(body: Models.CaseManagementAggregationQuery, opts?: CallOptions): Promise<Models.CaseManagementAggregateQueryResponse>;
  /** POST /api/v2/analytics/conversations/{conversationId}/details/properties */
  postAnalyticsConversationDetailsProperties(conversationId: string, body: Models.PropertyIndexRequest, opts?: CallOptions): Promise<Models.PropertyIndexRequest>;
  /** POST /api/v2/analytics/conversations/activity/query */
  postAnalyticsConversationsActivityQuery(body: Models.ConversationActivityQuery, opts?: AnalyticsApi.postAnalyticsConversationsActivityQueryOptions): Promise<Models.ConversationActivityResponse>;
  /** POST /api/v2/analytics/conversations/aggregates/jobs */
  postAnalyticsConversationsAggregatesJobs(body: Models.ConversationAsyncAggregationQuery, opts?: CallOptions): Promise<Models.AsyncQueryResponse>;
  /** POST /api/v2/analytics/conversations/aggregates/query */
  postAnalyticsConversationsAggregatesQuery(body: Models.ConversationAggregationQuery, opts?: CallOptions): Promise<Models.ConversationAggregateQueryResponse>;
  /** POST /api/v2/analytics/conversations/details/jobs */
  postAnalyticsConversationsDetailsJobs(body: Models.AsyncConversationQuery, opts?: CallOptions): Promise<Models.AsyncQueryResponse>;
  /** POST /api/v2/analytics/conversations/details/query */
  postAnalyticsConversationsDetailsQuery(body: Models.ConversationQuery, opts?: CallOptions): Promise<Models.AnalyticsConversationQueryResponse>;
  /**
   * POST /api/v2/analytics/copilots/aggregates/jobs
   * Preview: may change or go without notice.
   */
  postAnalyticsCopilotsAggregatesJobs(body: Models.CopilotAsyncAggregationQuery, opts?: CallOptions): Promise<Models.AsyncQueryResponse>;
  /**
   * POST /api/v2/analytics/copilots/aggregates/query
   * Preview: may change or go without notice.
   */
  postAnalyticsCopilotsAggregatesQuery(body: Models.CopilotAggregationQuery, opts?: CallOptions): Promise<Models.CopilotAggregateQueryResponse>;
  /**
   * POST /api/v2/analytics/dataextraction/downloads/bulk
   * Preview: may change or go without notice.
   */
  postAnalyticsDataextractionDownloadsBulk(body: Models.DownloadServiceRequest, opts?: CallOptions): Promise<Models.DataExtractionFileUrlListing>;
  /** POST /api/v2/analytics/evaluations/aggregates/jobs */
  postAnalyticsEvaluationsAggregatesJobs(body: Models.EvaluationAsyncAggregationQuery, opts?: CallOptions): Promise<Models.AsyncQueryResponse>;
  /** POST /api/v2/analytics/evaluations/aggregates/query */
  postAnalyticsEvaluationsAggregatesQuery(body: Models.EvaluationAggregationQuery, opts?: CallOptions): Promise<Models.EvaluationAggregateQueryResponse>;
  /** POST /api/v2/analytics/flowexecutions/aggregates/jobs */
  postAnalyticsFlowexecutionsAggregatesJobs(body: Models.FlowExecutionAsyncAggregationQuery, opts?: CallOptions): Promise<Models.AsyncQueryResponse>;
  /** POST /api/v2/analytics/flowexecutions/aggregates/query */
  postAnalyticsFlowexecutionsAggregatesQuery(body: Models.FlowExecutionAggregationQuery, opts?: CallOptions): Promise<Models.FlowExecutionAggregateQueryResponse>;
  /** POST /api/v2/analytics/flows/activity/query */
  postAnalyticsFlowsActivityQuery(body: Models.FlowActivityQuery, opts?: AnalyticsApi.postAnalyticsFlowsActivityQueryOptions): Promise<Models.FlowActivityResponse>;
  /** POST /api/v2/analytics/flows/aggregates/jobs */
  postAnalyticsFlowsAggregatesJobs(body: Models.FlowAsyncAggregationQuery, opts?: CallOptions): Promise<Models.AsyncQueryResponse>;
  /** POST /api/v2/analytics/flows/aggregates/query */
  postAnalyticsFlowsAggregatesQuery(body: Models.FlowAggregationQuery, opts?: CallOptions): Promise<Models.FlowAggregateQueryResponse>;
  /** POST /api/v2/analytics/flows/observations/query */
  postAnalyticsFlowsObservationsQuery(body: Models.FlowObservationQuery, opts?: CallOptions): Promise<Models.FlowObservationQueryResponse>;
  /** POST /api/v2/analytics/journeys/aggregates/jobs */
  postAnalyticsJourneysAggregatesJobs(body: Models.JourneyAsyncAggregationQuery, opts?: CallOptions): Promise<Models.AsyncQueryResponse>;
  /** POST /api/v2/analytics/journeys/aggregates/query */
  postAnalyticsJourneysAggregatesQuery(body: Models.JourneyAggregationQuery, opts?: CallOptions): Promise<Models.JourneyAggregateQueryResponse>;
  /** POST /api/v2/analytics/knowledge/aggregates/jobs */
  postAnalyticsKnowledgeAggregatesJobs(body: Models.KnowledgeAsyncAggregationQuery, opts?: CallOptions): Promise<Models.AsyncQueryResponse>;
  /** POST /api/v2/analytics/knowledge/aggregates/query */
  postAnalyticsKnowledgeAggregatesQuery(body: Models.KnowledgeAggregationQuery, opts?: CallOptions): Promise<Models.KnowledgeAggregateQueryResponse>;
  /** POST /api/v2/analytics/queues/observations/query */
  postAnalyticsQueuesObservationsQuery(body: Models.QueueObservationQuery, opts?: CallOptions): Promise<Models.QueueObservationQueryResponse>;
  /** POST /api/v2/analytics/ratelimits/aggregates/query */
  postAnalyticsRatelimitsAggregatesQuery(body: Models.RateLimitAggregationQuery, opts?: CallOptions): Promise<Models.RateLimitAggregateQueryResponse>;
  /** POST /api/v2/analytics/reporting/dashboards/users/bulk/remove */
  postAnalyticsReportingDashboardsUsersBulkRemove(body: string[], opts?: CallOptions): Promise<void>;
  /** POST /api/v2/analytics/reporting/exports */
  postAnalyticsReportingExports(body: Models.ReportingExportJobRequest, opts?: CallOptions): Promise<Models.ReportingExportJobResponse>;
  /** POST /api/v2/analytics/reporting/settings/dashboards/bulk/remove */
  postAnalyticsReportingSettingsDashboardsBulkRemove(body: Models.DashboardConfigurationBulkRequest, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/analytics/reporting/settings/dashboards/query */
  postAnalyticsReportingSettingsDashboardsQuery(body: Models.DashboardConfigurationQueryRequest, opts?: CallOptions): Promise<Models.DashboardConfigurationListing>;
  /** POST /api/v2/analytics/resolutions/aggregates/jobs */
  postAnalyticsResolutionsAggregatesJobs(body: Models.ResolutionAsyncAggregationQuery, opts?: CallOptions): Promise<Models.AsyncQueryResponse>;
  /** POST /api/v2/analytics/resolutions/aggregates/query */
  postAnalyticsResolutionsAggregatesQuery(body: Models.ResolutionAggregationQuery, opts?: CallOptions): Promise<Models.ResolutionAggregateQueryResponse>;
  /** POST /api/v2/analytics/routing/activity/query */
  postAnalyticsRoutingActivityQuery(body: Models.RoutingActivityQuery, opts?: AnalyticsApi.postAnalyticsRoutingActivityQueryOptions): Promise<Models.RoutingActivityResponse>;
  /** POST /api/v2/analytics/summaries/aggregates/jobs */
  postAnalyticsSummariesAggregatesJobs(body: Models.SummaryAsyncAggregationQuery, opts?: CallOptions): Promise<Models.AsyncQueryResponse>;
  /** POST /api/v2/analytics/summaries/aggregates/query */
  postAnalyticsSummariesAggregatesQuery(body: Models.SummaryAggregationQuery, opts?: CallOptions): Promise<Models.SummaryAggregateQueryResponse>;
  /** POST /api/v2/analytics/surveys/aggregates/jobs */
  postAnalyticsSurveysAggregatesJobs(body: Models.SurveyAsyncAggregationQuery, opts?: CallOptions): Promise<Models.AsyncQueryResponse>;
  /** POST /api/v2/analytics/surveys/aggregates/query */
  postAnalyticsSurveysAggregatesQuery(body: Models.SurveyAggregationQuery, opts?: CallOptions): Promise<Models.SurveyAggregateQueryResponse>;
  /** POST /api/v2/analytics/taskmanagement/aggregates/jobs */
  postAnalyticsTaskmanagementAggregatesJobs(body: Models.TaskManagementAsyncAggregationQuery, opts?: CallOptions): Promise<Models.AsyncQueryResponse>;
  /** POST /api/v2/analytics/taskmanagement/aggregates/query */
  postAnalyticsTaskmanagementAggregatesQuery(body: Models.TaskManagementAggregationQuery, opts?: CallOptions): Promise<Models.TaskManagementAggregateQueryResponse>;
  /** POST /api/v2/analytics/taskmanagement/metrics/query */
  postAnalyticsTaskmanagementMetricsQuery(body: Models.TaskManagementObservationQuery, opts?: AnalyticsApi.postAnalyticsTaskmanagementMetricsQueryOptions): Promise<Models.TaskManagementObservationQueryResponse>;
  /** POST /api/v2/analytics/teams/activity/query */
  postAnalyticsTeamsActivityQuery(body: Models.TeamActivityQuery, opts?: AnalyticsApi.postAnalyticsTeamsActivityQueryOptions): Promise<Models.TeamActivityResponse>;
  /** POST /api/v2/analytics/transcripts/aggregates/jobs */
  postAnalyticsTranscriptsAggregatesJobs(body: Models.TranscriptAsyncAggregationQuery, opts?: CallOptions): Promise<Models.AsyncQueryResponse>;
  /** POST /api/v2/analytics/transcripts/aggregates/query */
  postAnalyticsTranscriptsAggregatesQuery(body: Models.TranscriptAggregationQuery, opts?: CallOptions): Promise<Models.TranscriptAggregateQueryResponse>;
  /** POST /api/v2/analytics/users/activity/query */
  postAnalyticsUsersActivityQuery(body: Models.UserActivityQuery, opts?: AnalyticsApi.postAnalyticsUsersActivityQueryOptions): Promise<Models.UserActivityResponse>;
  /** POST /api/v2/analytics/users/aggregates/jobs */
  postAnalyticsUsersAggregatesJobs(body: Models.UserAsyncAggregationQuery, opts?: CallOptions): Promise<Models.AsyncQueryResponse>;
  /** POST /api/v2/analytics/users/aggregates/query */
  postAnalyticsUsersAggregatesQuery(body: Models.UserAggregationQuery, opts?: CallOptions): Promise<Models.UserAggregateQueryResponse>;
  /** POST /api/v2/analytics/users/details/jobs */
  postAnalyticsUsersDetailsJobs(body: Models.AsyncUserDetailsQuery, opts?: CallOptions): Promise<Models.AsyncQueryResponse>;
  /** POST /api/v2/analytics/users/details/query */
  postAnalyticsUsersDetailsQuery(body: Models.UserDetailsQuery, opts?: CallOptions): Promise<Models.AnalyticsUserDetailsQueryResponse>;
  /** POST /api/v2/analytics/users/observations/query */
  postAnalyticsUsersObservationsQuery(body: Models.UserObservationQuery, opts?: CallOptions): Promise<Models.UserObservationQueryResponse>;
  /** PUT /api/v2/analytics/dataretention/settings */
  putAnalyticsDataretentionSettings(body: Models.UpdateAnalyticsDataRetentionRequest, opts?: CallOptions): Promise<Models.AnalyticsDataRetentionResponse>;
}

export declare namespace AnalyticsApi {
  type deleteAnalyticsActionsAggregatesJobOptions = CallOptions;
  type deleteAnalyticsAgentcopilotsAggregatesJobOptions = CallOptions;
  type deleteAnalyticsAgentutilizationsAggregatesJobOptions = CallOptions;
  type deleteAnalyticsBotsAggregatesJobOptions = CallOptions;
  type deleteAnalyticsCasemanagementAggregatesJobOptions = CallOptions;
  type deleteAnalyticsConversationsAggregatesJobOptions = CallOptions;
  type deleteAnalyticsConversationsDetailsJobOptions = CallOptions;
  type deleteAnalyticsCopilotsAggregatesJobOptions = CallOptions;
  type deleteAnalyticsEvaluationsAggregatesJobOptions = CallOptions;
  type deleteAnalyticsFlowexecutionsAggregatesJobOptions = CallOptions;
  type deleteAnalyticsFlowsAggregatesJobOptions = CallOptions;
  type deleteAnalyticsJourneysAggregatesJobOptions = CallOptions;
  type deleteAnalyticsKnowledgeAggregatesJobOptions = CallOptions;
  type deleteAnalyticsResolutionsAggregatesJobOptions = CallOptions;
  type deleteAnalyticsSummariesAggregatesJobOptions = CallOptions;
  type deleteAnalyticsSurveysAggregatesJobOptions = CallOptions;
  type deleteAnalyticsTaskmanagementAggregatesJobOptions = CallOptions;
  type deleteAnalyticsTranscriptsAggregatesJobOptions = CallOptions;
  type deleteAnalyticsUsersAggregatesJobOptions = CallOptions;
  type deleteAnalyticsUsersDetailsJobOptions = CallOptions;
  type getAnalyticsActionsAggregatesJobOptions = CallOptions;
  interface getAnalyticsActionsAggregatesJobResultsOptions extends CallOptions {
    cursor?: string;
  }
  type getAnalyticsAgentStatusOptions = CallOptions;
  type getAnalyticsAgentcopilotsAggregatesJobOptions = CallOptions;
  interface getAnalyticsAgentcopilotsAggregatesJobResultsOptions extends CallOptions {
    cursor?: string;
  }
  type getAnalyticsAgentutilizationsAggregatesJobOptions = CallOptions;
  interface getAnalyticsAgentutilizationsAggregatesJobResultsOptions extends CallOptions {
    cursor?: string;
  }
  interface getAnalyticsBotflowDivisionsReportingturnsOptions extends CallOptions {
    after?: string;
    /** Default: "50" */
    pageSize?: string;
    interval?: string;
    actionId?: string;
    sessionId?: string;
    language?: string;
    askActionResults?: string;
  }
  interface getAnalyticsBotflowReportingturnsOptions extends CallOptions {
    after?: string;
    /** Default: "50" */
    pageSize?: string;
    interval?: string;
    actionId?: string;
    sessionId?: string;
    language?: string;
    askActionResults?: string;
  }
  interface getAnalyticsBotflowSessionsOptions extends CallOptions {
    after?: string;
    /** Default: "50" */
    pageSize?: string;
    interval?: string;
    botResultCategories?: string;
    endLanguage?: string;
  }
  type getAnalyticsBotsAggregatesJobOptions = CallOptions;
  interface getAnalyticsBotsAggregatesJobResultsOptions extends CallOptions {
    cursor?: string;
  }
  type getAnalyticsCasemanagementAggregatesJobOptions = CallOptions;
  interface getAnalyticsCasemanagementAggregatesJobResultsOptions extends CallOptions {
    cursor?: string;
  }
  type getAnalyticsConversationDetailsOptions = CallOptions;
  type getAnalyticsConversationsAggregatesJobOptions = CallOptions;
  interface getAnalyticsConversationsAggregatesJobResultsOptions extends CallOptions {
    cursor?: string;
  }
  interface getAnalyticsConversationsDetailsOptions extends CallOptions {
    id?: string[];
  }
  type getAnalyticsConversationsDetailsJobOptions = CallOptions;
  interface getAnalyticsConversationsDetailsJobResultsOptions extends CallOptions {
    cursor?: string;
    pageSize?: number;
  }
  type getAnalyticsConversationsDetailsJobsAvailabilityOptions = CallOptions;
  type getAnalyticsCopilotsAggregatesJobOptions = CallOptions;
  interface getAnalyticsCopilotsAggregatesJobResultsOptions extends CallOptions {
    cursor?: string;
  }
  type getAnalyticsDataextractionDownloadOptions = CallOptions;
  interface getAnalyticsDataextractionDownloadsMetadataOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
    dataSchema?: string;
    dateStart?: string | Date;
    dateEnd?: string | Date;
  }
  type getAnalyticsDataretentionSettingsOptions = CallOptions;
  type getAnalyticsEvaluationsAggregatesJobOptions = CallOptions;
  interface getAnalyticsEvaluationsAggregatesJobResultsOptions extends CallOptions {
    cursor?: string;
  }
  type getAnalyticsFlowexecutionsAggregatesJobOptions = CallOptions;
  interface getAnalyticsFlowexecutionsAggregatesJobResultsOptions extends CallOptions {
    cursor?: string;
  }
  type getAnalyticsFlowsAggregatesJobOptions = CallOptions;
  interface getAnalyticsFlowsAggregatesJobResultsOptions extends CallOptions {
    cursor?: string;
  }
  type getAnalyticsJourneysAggregatesJobOptions = CallOptions;
  interface getAnalyticsJourneysAggregatesJobResultsOptions extends CallOptions {
    cursor?: string;
  }
  type getAnalyticsKnowledgeAggregatesJobOptions = CallOptions;
  interface getAnalyticsKnowledgeAggregatesJobResultsOptions extends CallOptions {
    cursor?: string;
  }
  type getAnalyticsReportingDashboardsUserOptions = CallOptions;
  interface getAnalyticsReportingDashboardsUsersOptions extends CallOptions {
    /** Default: "asc" */
    sortBy?: string;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    id?: string[];
    state?: string;
    deletedOnly?: boolean;
  }
  interface getAnalyticsReportingExportsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
  type getAnalyticsReportingExportsMetadataOptions = CallOptions;
  type getAnalyticsReportingSettingsOptions = CallOptions;
  interface getAnalyticsReportingSettingsDashboardsQueryOptions extends CallOptions {
    name?: string;
    /** Default: "Active" */
    dashboardState?: string;
    /** Default: "desc" */
    sortBy?: string;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 9 */
    pageSize?: number;
  }
  interface getAnalyticsReportingSettingsUserDashboardsOptions extends CallOptions {
    /** Default: "asc" */
    sortBy?: string;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 50 */
    pageSize?: number;
    publicOnly?: boolean;
    favoriteOnly?: boolean;
    deletedOnly?: boolean;
    name?: string;
  }
  type getAnalyticsResolutionsAggregatesJobOptions = CallOptions;
  interface getAnalyticsResolutionsAggregatesJobResultsOptions extends CallOptions {
    cursor?: string;
  }
  type getAnalyticsSummariesAggregatesJobOptions = CallOptions;
  interface getAnalyticsSummariesAggregatesJobResultsOptions extends CallOptions {
    cursor?: string;
  }
  type getAnalyticsSurveysAggregatesJobOptions = CallOptions;
  interface getAnalyticsSurveysAggregatesJobResultsOptions extends CallOptions {
    cursor?: string;
  }
  type getAnalyticsTaskmanagementAggregatesJobOptions = CallOptions;
  interface getAnalyticsTaskmanagementAggregatesJobResultsOptions extends CallOptions {
    cursor?: string;
  }
  type getAnalyticsTranscriptsAggregatesJobOptions = CallOptions;
  interface getAnalyticsTranscriptsAggregatesJobResultsOptions extends CallOptions {
    cursor?: string;
  }
  type getAnalyticsUsersAggregatesJobOptions = CallOptions;
  interface getAnalyticsUsersAggregatesJobResultsOptions extends CallOptions {
    cursor?: string;
  }
  type getAnalyticsUsersDetailsJobOptions = CallOptions;
  interface getAnalyticsUsersDetailsJobResultsOptions extends CallOptions {
    cursor?: string;
    pageSize?: number;
  }
  type getAnalyticsUsersDetailsJobsAvailabilityOptions = CallOptions;
  type patchAnalyticsReportingSettingsOptions = CallOptions;
  type postAnalyticsActionsAggregatesJobsOptions = CallOptions;
  type postAnalyticsActionsAggregatesQueryOptions = CallOptions;
  type postAnalyticsAgentcopilotsAggregatesJobsOptions = CallOptions;
  type postAnalyticsAgentcopilotsAggregatesQueryOptions = CallOptions;
  interface postAnalyticsAgentsStatusCountsOptions extends CallOptions {
    groupBy?: string[];
  }
  type postAnalyticsAgentsStatusQueryOptions = CallOptions;
  type postAnalyticsAgentutilizationsAggregatesJobsOptions = CallOptions;
  type postAnalyticsAgentutilizationsAggregatesQueryOptions = CallOptions;
  type postAnalyticsBotsAggregatesJobsOptions = CallOptions;
  type postAnalyticsBotsAggregatesQueryOptions = CallOptions;
  type postAnalyticsCasemanagementAggregatesJobsOptions = CallOptions;
  type postAnalyticsCasemanagementAggregatesQueryOptions = CallOptions;
  type postAnalyticsConversationDetailsPropertiesOptions = CallOptions;
  interface postAnalyticsConversationsActivityQueryOptions extends CallOptions {
    pageSize?: number;
    pageNumber?: number;
  }
  type postAnalyticsConversationsAggregatesJobsOptions = CallOptions;
  type postAnalyticsConversationsAggregatesQueryOptions = CallOptions;
  type postAnalyticsConversationsDetailsJobsOptions = CallOptions;
  type postAnalyticsConversationsDetailsQueryOptions = CallOptions;
  type postAnalyticsCopilotsAggregatesJobsOptions = CallOptions;
  type postAnalyticsCopilotsAggregatesQueryOptions = CallOptions;
  type postAnalyticsDataextractionDownloadsBulkOptions = CallOptions;
  type postAnalyticsEvaluationsAggregatesJobsOptions = CallOptions;
  type postAnalyticsEvaluationsAggregatesQueryOptions = CallOptions;
  type postAnalyticsFlowexecutionsAggregatesJobsOptions = CallOptions;
  type postAnalyticsFlowexecutionsAggregatesQueryOptions = CallOptions;
  interface postAnalyticsFlowsActivityQueryOptions extends CallOptions {
    pageSize?: number;
    pageNumber?: number;
  }
  type postAnalyticsFlowsAggregatesJobsOptions = CallOptions;
  type postAnalyticsFlowsAggregatesQueryOptions = CallOptions;
  type postAnalyticsFlowsObservationsQueryOptions = CallOptions;
  type postAnalyticsJourneysAggregatesJobsOptions = CallOptions;
  type postAnalyticsJourneysAggregatesQueryOptions = CallOptions;
  type postAnalyticsKnowledgeAggregatesJobsOptions = CallOptions;
  type postAnalyticsKnowledgeAggregatesQueryOptions = CallOptions;
  type postAnalyticsQueuesObservationsQueryOptions = CallOptions;
  type postAnalyticsRatelimitsAggregatesQueryOptions = CallOptions;
  type postAnalyticsReportingDashboardsUsersBulkRemoveOptions = CallOptions;
  type postAnalyticsReportingExportsOptions = CallOptions;
  type postAnalyticsReportingSettingsDashboardsBulkRemoveOptions = CallOptions;
  type postAnalyticsReportingSettingsDashboardsQueryOptions = CallOptions;
  type postAnalyticsResolutionsAggregatesJobsOptions = CallOptions;
  type postAnalyticsResolutionsAggregatesQueryOptions = CallOptions;
  interface postAnalyticsRoutingActivityQueryOptions extends CallOptions {
    pageSize?: number;
    pageNumber?: number;
  }
  type postAnalyticsSummariesAggregatesJobsOptions = CallOptions;
  type postAnalyticsSummariesAggregatesQueryOptions = CallOptions;
  type postAnalyticsSurveysAggregatesJobsOptions = CallOptions;
  type postAnalyticsSurveysAggregatesQueryOptions = CallOptions;
  type postAnalyticsTaskmanagementAggregatesJobsOptions = CallOptions;
  type postAnalyticsTaskmanagementAggregatesQueryOptions = CallOptions;
  interface postAnalyticsTaskmanagementMetricsQueryOptions extends CallOptions {
    after?: string;
    pageSize?: number;
  }
  interface postAnalyticsTeamsActivityQueryOptions extends CallOptions {
    pageSize?: number;
    pageNumber?: number;
  }
  type postAnalyticsTranscriptsAggregatesJobsOptions = CallOptions;
  type postAnalyticsTranscriptsAggregatesQueryOptions = CallOptions;
  interface postAnalyticsUsersActivityQueryOptions extends CallOptions {
    pageSize?: number;
    pageNumber?: number;
  }
  type postAnalyticsUsersAggregatesJobsOptions = CallOptions;
  type postAnalyticsUsersAggregatesQueryOptions = CallOptions;
  type postAnalyticsUsersDetailsJobsOptions = CallOptions;
  type postAnalyticsUsersDetailsQueryOptions = CallOptions;
  type postAnalyticsUsersObservationsQueryOptions = CallOptions;
  type putAnalyticsDataretentionSettingsOptions = CallOptions;
}

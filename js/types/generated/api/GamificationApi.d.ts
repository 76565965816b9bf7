// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class GamificationApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/employeeperformance/externalmetrics/definitions/{metricId} */
  deleteEmployeeperformanceExternalmetricsDefinition(metricId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/gamification/contests/{contestId} */
  deleteGamificationContest(contestId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/employeeperformance/externalmetrics/definitions/{metricId} */
  getEmployeeperformanceExternalmetricsDefinition(metricId: string, opts?: CallOptions): Promise<Models.ExternalMetricDefinition>;
  /** GET /api/v2/employeeperformance/externalmetrics/definitions */
  getEmployeeperformanceExternalmetricsDefinitions(opts?: GamificationApi.getEmployeeperformanceExternalmetricsDefinitionsOptions): Promise<Models.ExternalMetricDefinitionListing>;
  /** GET /api/v2/gamification/contests/{contestId} */
  getGamificationContest(contestId: string, opts?: CallOptions): Promise<Models.ContestsResponse>;
  /** GET /api/v2/gamification/contests/{contestId}/agents/scores */
  getGamificationContestAgentsScores(contestId: string, opts?: GamificationApi.getGamificationContestAgentsScoresOptions): Promise<Models.ContestScoresAgentsPagedList>;
  /** GET /api/v2/gamification/contests/{contestId}/agents/scores/me */
  getGamificationContestAgentsScoresMe(contestId: string, opts?: GamificationApi.getGamificationContestAgentsScoresMeOptions): Promise<Models.ContestScoresAgentsPagedList>;
  /** GET /api/v2/gamification/contests/{contestId}/agents/scores/trends */
  getGamificationContestAgentsScoresTrends(contestId: string, opts?: CallOptions): Promise<Models.ContestScoresGroupTrendList>;
  /** GET /api/v2/gamification/contests/{contestId}/agents/scores/trends/me */
  getGamificationContestAgentsScoresTrendsMe(contestId: string, opts?: CallOptions): Promise<Models.ContestScoresAgentTrendList>;
  /** GET /api/v2/gamification/contests/{contestId}/prizeimages/{prizeImageId} */
  getGamificationContestPrizeimage(contestId: string, prizeImageId: string, opts?: CallOptions): Promise<Models.PrizeImages>;
  /** GET /api/v2/gamification/contests */
  getGamificationContests(opts?: GamificationApi.getGamificationContestsOptions): Promise<Models.GetContestsEssentialsListing>;
  /** GET /api/v2/gamification/contests/me */
  getGamificationContestsMe(opts?: GamificationApi.getGamificationContestsMeOptions): Promise<Models.GetContestsEssentialsListing>;
  /** GET /api/v2/gamification/insights */
  getGamificationInsights(filterType: string, filterId: string, granularity: string, comparativePeriodStartWorkday: string, primaryPeriodStartWorkday: string, opts?: GamificationApi.getGamificationInsightsOptions): Promise<Models.InsightsSummary>;
  /** GET /api/v2/gamification/insights/details */
  getGamificationInsightsDetails(filterType: string, filterId: string, granularity: string, comparativePeriodStartWorkday: string, primaryPeriodStartWorkday: string, opts?: CallOptions): Promise<Models.InsightsDetails>;
  /** GET /api/v2/gamification/insights/groups/trends */
  getGamificationInsightsGroupsTrends(filterType: string, filterId: string, granularity: string, comparativePeriodStartWorkday: string, comparativePeriodEndWorkday: string, primaryPeriodStartWorkday: string, primaryPeriodEndWorkday: string, opts?: CallOptions): Promise<Models.InsightsTrend>;
  /** GET /api/v2/gamification/insights/groups/trends/all */
  getGamificationInsightsGroupsTrendsAll(filterType: string, filterId: string, granularity: string, comparativePeriodStartWorkday: string, comparativePeriodEndWorkday: string, primaryPeriodStartWorkday: string, primaryPeriodEndWorkday: string, opts?: CallOptions): Promise<Models.InsightsTrend>;
  /** GET /api/v2/gamification/insights/managers */
  getGamificationInsightsManagers(filterType: string, filterId: string, granularity: string, startWorkday: string, opts?: GamificationApi.getGamificationInsightsManagersOptions): Promise<Models.InsightsAgents>;
  /** GET /api/v2/gamification/insights/members */
  getGamificationInsightsMembers(filterType: string, filterId: string, granularity: string, startWorkday: string, opts?: GamificationApi.getGamificationInsightsMembersOptions): Promise<Models.InsightsAgents>;
  /** GET /api/v2/gamification/insights/rankings */
  getGamificationInsightsRankings(filterType: string, filterId: string, granularity: string, comparativePeriodStartWorkday: string, primaryPeriodStartWorkday: string, sortKey: string, opts?: GamificationApi.getGamificationInsightsRankingsOptions): Promise<Models.InsightsRankings>;
  /** GET /api/v2/gamification/insights/trends */
  getGamificationInsightsTrends(filterType: string, filterId: string, granularity: string, comparativePeriodStartWorkday: string, comparativePeriodEndWorkday: string, primaryPeriodStartWorkday: string, primaryPeriodEndWorkday: string, opts?: CallOptions): Promise<Models.UserInsightsTrend>;
  /** GET /api/v2/gamification/insights/users/{userId}/details */
  getGamificationInsightsUserDetails(userId: string, filterType: string, filterId: string, granularity: string, comparativePeriodStartWorkday: string, primaryPeriodStartWorkday: string, opts?: CallOptions): Promise<Models.InsightsDetails>;
  /** GET /api/v2/gamification/insights/users/{userId}/trends */
  getGamificationInsightsUserTrends(userId: string, filterType: string, filterId: string, granularity: string, comparativePeriodStartWorkday: string, comparativePeriodEndWorkday: string, primaryPeriodStartWorkday: string, primaryPeriodEndWorkday: string, opts?: CallOptions): Promise<Models.UserInsightsTrend>;
  /** GET /api/v2/gamification/leaderboard */
  getGamificationLeaderboard(startWorkday: string, endWorkday: string, opts?: GamificationApi.getGamificationLeaderboardOptions): Promise<Models.Leaderboard>;
  /** GET /api/v2/gamification/leaderboard/all */
  getGamificationLeaderboardAll(filterType: string, filterId: string, startWorkday: string, endWorkday: string, opts?: GamificationApi.getGamificationLeaderboardAllOptions): Promise<Models.Leaderboard>;
  /** GET /api/v2/gamification/leaderboard/all/bestpoints */
  getGamificationLeaderboardAllBestpoints(filterType: string, filterId: string, opts?: CallOptions): Promise<Models.OverallBestPoints>;
  /** GET /api/v2/gamification/leaderboard/bestpoints */
  getGamificationLeaderboardBestpoints(opts?: CallOptions): Promise<Models.OverallBestPoints>;
  /** GET /api/v2/gamification/metricdefinitions/{metricDefinitionId} */
  getGamificationMetricdefinition(metricDefinitionId: string, opts?: CallOptions): Promise<Models.MetricDefinition>;
  /** GET /api/v2/gamification/metricdefinitions */
  getGamificationMetricdefinitions(opts?: CallOptions): Promise<Models.GetMetricDefinitionsResponse>;
  /** GET /api/v2/gamification/profiles/{profileId} */
  getGamificationProfile(profileId: string, opts?: CallOptions): Promise<Models.PerformanceProfile>;
  /** GET /api/v2/gamification/profiles/{profileId}/members */
  getGamificationProfileMembers(profileId: string, opts?: CallOptions): Promise<Models.MemberListing>;
  /** GET /api/v2/gamification/profiles/{profileId}/metrics/{metricId} */
  getGamificationProfileMetric(profileId: string, metricId: string, opts?: GamificationApi.getGamificationProfileMetricOptions): Promise<Models.Metric>;
  /** GET /api/v2/gamification/profiles/{profileId}/metrics */
  getGamificationProfileMetrics(profileId: string, opts?: GamificationApi.getGamificationProfileMetricsOptions): Promise<Models.GetMetricResponse>;
  /** GET /api/v2/gamification/profiles/{profileId}/metrics/objectivedetails */
  getGamificationProfileMetricsObjectivedetails(profileId: string, opts?: GamificationApi.getGamificationProfileMetricsObjectivedetailsOptions): Promise<Models.GetMetricsResponse>;
  /** GET /api/v2/gamification/profiles */
  getGamificationProfiles(opts?: CallOptions): Promise<Models.GetProfilesResponse>;
  /** GET /api/v2/gamification/profiles/users/{userId} */
  getGamificationProfilesUser(userId: string, opts?: GamificationApi.getGamificationProfilesUserOptions): Promise<Models.PerformanceProfile>;
  /** GET /api/v2/gamification/profiles/users/me */
  getGamificationProfilesUsersMe(opts?: GamificationApi.getGamificationProfilesUsersMeOptions): Promise<Models.PerformanceProfile>;
  /** GET /api/v2/gamification/scorecards */
  getGamificationScorecards(workday: string, opts?: GamificationApi.getGamificationScorecardsOptions): Promise<Models.WorkdayMetricListing>;
  /** GET /api/v2/gamification/scorecards/attendance */
  getGamificationScorecardsAttendance(startWorkday: string, endWorkday: string, opts?: CallOptions): Promise<Models.AttendanceStatusListing>;
  /** GET /api/v2/gamification/scorecards/bestpoints */
  getGamificationScorecardsBestpoints(opts?: CallOptions): Promise<Models.UserBestPoints>;
  /** GET /api/v2/gamification/scorecards/points/alltime */
  getGamificationScorecardsPointsAlltime(endWorkday: string, opts?: CallOptions): Promise<Models.AllTimePoints>;
  /** GET /api/v2/gamification/scorecards/points/average */
  getGamificationScorecardsPointsAverage(workday: string, opts?: CallOptions): Promise<Models.SingleWorkdayAveragePoints>;
  /** GET /api/v2/gamification/scorecards/points/trends */
  getGamificationScorecardsPointsTrends(startWorkday: string, endWorkday: string, opts?: GamificationApi.getGamificationScorecardsPointsTrendsOptions): Promise<Models.WorkdayPointsTrend>;
  /** GET /api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/users/{userId}/values/trends */
  getGamificationScorecardsProfileMetricUserValuesTrends(profileId: string, metricId: string, userId: string, startWorkday: string, endWorkday: string, opts?: GamificationApi.getGamificationScorecardsProfileMetricUserValuesTrendsOptions): Promise<Models.MetricValueTrendAverage>;
  /** GET /api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/users/values/trends */
  getGamificationScorecardsProfileMetricUsersValuesTrends(profileId: string, metricId: string, filterType: string, startWorkday: string, endWorkday: string, opts?: GamificationApi.getGamificationScorecardsProfileMetricUsersValuesTrendsOptions): Promise<Models.MetricValueTrendAverage>;
  /** GET /api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/values/trends */
  getGamificationScorecardsProfileMetricValuesTrends(profileId: string, metricId: string, startWorkday: string, endWorkday: string, opts?: GamificationApi.getGamificationScorecardsProfileMetricValuesTrendsOptions): Promise<Models.MetricValueTrendAverage>;
  /** GET /api/v2/gamification/scorecards/users/{userId} */
  getGamificationScorecardsUser(userId: string, workday: string, opts?: GamificationApi.getGamificationScorecardsUserOptions): Promise<Models.WorkdayMetricListing>;
  /** GET /api/v2/gamification/scorecards/users/{userId}/attendance */
  getGamificationScorecardsUserAttendance(userId: string, startWorkday: string, endWorkday: string, opts?: CallOptions): Promise<Models.AttendanceStatusListing>;
  /** GET /api/v2/gamification/scorecards/users/{userId}/bestpoints */
  getGamificationScorecardsUserBestpoints(userId: string, opts?: CallOptions): Promise<Models.UserBestPoints>;
  /** GET /api/v2/gamification/scorecards/users/{userId}/points/alltime */
  getGamificationScorecardsUserPointsAlltime(userId: string, endWorkday: string, opts?: CallOptions): Promise<Models.AllTimePoints>;
  /** GET /api/v2/gamification/scorecards/users/{userId}/points/trends */
  getGamificationScorecardsUserPointsTrends(userId: string, startWorkday: string, endWorkday: string, opts?: GamificationApi.getGamificationScorecardsUserPointsTrendsOptions): Promise<Models.WorkdayPointsTrend>;
  /** GET /api/v2/gamification/scorecards/users/{userId}/values/trends */
  getGamificationScorecardsUserValuesTrends(userId: string, startWorkday: string, endWorkday: string, opts?: GamificationApi.getGamificationScorecardsUserValuesTrendsOptions): Promise<Models.WorkdayValuesTrend>;
  /** GET /api/v2/gamification/scorecards/users/points/average */
  getGamificationScorecardsUsersPointsAverage(filterType: string, filterId: string, workday: string, opts?: CallOptions): Promise<Models.SingleWorkdayAveragePoints>;
  /** GET /api/v2/gamification/scorecards/users/values/average */
  getGamificationScorecardsUsersValuesAverage(filterType: string, filterId: string, workday: string, opts?: GamificationApi.getGamificationScorecardsUsersValuesAverageOptions): Promise<Models.SingleWorkdayAverageValues>;
  /** GET /api/v2/gamification/scorecards/users/values/trends */
  getGamificationScorecardsUsersValuesTrends(filterType: string, filterId: string, startWorkday: string, endWorkday: string, opts?: GamificationApi.getGamificationScorecardsUsersValuesTrendsOptions): Promise<Models.WorkdayValuesTrend>;
  /** GET /api/v2/gamification/scorecards/values/average */
  getGamificationScorecardsValuesAverage(workday: string, opts?: GamificationApi.getGamificationScorecardsValuesAverageOptions): Promise<Models.SingleWorkdayAverageValues>;
  /** GET /api/v2/gamification/scorecards/values/trends */
  getGamificationScorecardsValuesTrends(startWorkday: string, endWorkday: string, opts?: GamificationApi.getGamificationScorecardsValuesTrendsOptions): Promise<Models.WorkdayValuesTrend>;
  /** GET /api/v2/gamification/status */
  getGamificationStatus(opts?: CallOptions): Promise<Models.GamificationStatus>;
  /** GET /api/v2/gamification/templates/{templateId} */
  getGamificationTemplate(templateId: string, opts?: CallOptions): Promise<Models.ObjectiveTemplate>;
  /** GET /api/v2/gamification/templates */
  getGamificationTemplates(opts?: CallOptions): Promise<Models.GetTemplatesResponse>;
  /** PATCH /api/v2/employeeperformance/externalmetrics/definitions/{metricId} */
  patchEmployeeperformanceExternalmetricsDefinition(metricId: string, body: Models.ExternalMetricDefinitionUpdateRequest, opts?: CallOptions): Promise<Models.ExternalMetricDefinition>;
  /** PATCH /api/v2/gamification/contests/{contestId} */
  patchGamificationContest(contestId: string, body: Models.ContestsFinalizeRequest, opts?: CallOptions): Promise<Models.ContestsResponse>;
  /** POST /api/v2/employeeperformance/externalmetrics/data */
  postEmployeeperformanceExternalmetricsData(opts?: GamificationApi.postEmployeeperformanceExternalmetricsDataOptions): Promise<Models.ExternalMetricDataWriteResponse>;
  /** POST /api/v2/employeeperformance/externalmetrics/definitions */
  postEmployeeperformanceExternalmetricsDefinitions(opts?: GamificationApi.postEmployeeperformanceExternalmetricsDefinitionsOptions): Promise<Models.ExternalMetricDefinition>;
  /** POST /api/v2/gamification/contests */
  postGamificationContests(body: Models.ContestsCreateRequest, opts?: CallOptions): Promise<Models.ContestsResponse>;
  /** POST /api/v2/gamification/contests/uploads/prizeimages */
  postGamificationContestsUploadsPrizeimages(body: Models.GamificationContestPrizeImageUploadUrlRequest, opts?: CallOptions): Promise<Models.UploadUrlResponse>;
  /** POST /api/v2/gamification/profiles/{profileId}/activate */
  postGamificationProfileActivate(profileId: string, opts?: CallOptions): Promise<Models.PerformanceProfile>;
  /** POST /api/v2/gamification/profiles/{profileId}/deactivate */
  postGamificationProfileDeactivate(profileId: string, opts?: CallOptions): Promise<Models.PerformanceProfile>;
  /** POST /api/v2/gamification/profiles/{profileId}/members */
  postGamificationProfileMembers(profileId: string, body: Models.AssignUsers, opts?: CallOptions): Promise<Models.Assignment>;
  /** POST /api/v2/gamification/profiles/{profileId}/members/validate */
  postGamificationProfileMembersValidate(profileId: string, body: Models.ValidateAssignUsers, opts?: CallOptions): Promise<Models.AssignmentValidation>;
  /** POST /api/v2/gamification/profiles/{sourceProfileId}/metrics/{sourceMetricId}/link */
  postGamificationProfileMetricLink(sourceProfileId: string, sourceMetricId: string, body: Models.TargetPerformanceProfile, opts?: CallOptions): Promise<Models.Metric>;
  /** POST /api/v2/gamification/profiles/{profileId}/metrics */
  postGamificationProfileMetrics(profileId: string, body: Models.CreateMetric, opts?: CallOptions): Promise<Models.Metric>;
  /** POST /api/v2/gamification/profiles */
  postGamificationProfiles(body: Models.CreatePerformanceProfile, opts?: GamificationApi.postGamificationProfilesOptions): Promise<Models.PerformanceProfile>;
  /** POST /api/v2/gamification/profiles/users/{userId}/query */
  postGamificationProfilesUserQuery(userId: string, body: Models.UserProfilesInDateRangeRequest, opts?: CallOptions): Promise<Models.UserProfilesInDateRange>;
  /** POST /api/v2/gamification/profiles/users/me/query */
  postGamificationProfilesUsersMeQuery(body: Models.UserProfilesInDateRangeRequest, opts?: CallOptions): Promise<Models.UserProfilesInDateRange>;
  /** PUT /api/v2/gamification/contests/{contestId} */
  putGamificationContest(contestId: string, body: Models.ContestsCreateRequest, opts?: CallOptions): Promise<Models.ContestsResponse>;
  /** PUT /api/v2/gamification/profiles/{profileId} */
  putGamificationProfile(profileId: string, opts?: GamificationApi.putGamificationProfileOptions): Promise<Models.PerformanceProfile>;
  /** PUT /api/v2/gamification/profiles/{profileId}/metrics/{metricId} */
  putGamificationProfileMetric(profileId: string, metricId: string, body: Models.CreateMetric, opts?: CallOptions): Promise<Models.Metric>;
  /** PUT /api/v2/gamification/status */
  putGamificationStatus(status: Models.GamificationStatus, opts?: CallOptions): Promise<Models.GamificationStatus>;
}

export declare namespace GamificationApi {
  type deleteEmployeeperformanceExternalmetricsDefinitionOptions = CallOptions;
  type deleteGamificationContestOptions = CallOptions;
  type getEmployeeperformanceExternalmetricsDefinitionOptions = CallOptions;
  interface getEmployeeperformanceExternalmetricsDefinitionsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  type getGamificationContestOptions = CallOptions;
  interface getGamificationContestAgentsScoresOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    workday?: string;
    /** Default: "All" */
    returnsView?: string;
  }
  interface getGamificationContestAgentsScoresMeOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    workday?: string;
    /** Default: "All" */
    returnsView?: string;
  }
  type getGamificationContestAgentsScoresTrendsOptions = CallOptions;
  type getGamificationContestAgentsScoresTrendsMeOptions = CallOptions;
  type getGamificationContestPrizeimageOptions = CallOptions;
  interface getGamificationContestsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    dateStart?: string;
    dateEnd?: string;
    status?: string[];
    /** Default: "dateStart" */
    sortBy?: string;
    /** Default: "desc" */
    sortOrder?: string;
  }
  interface getGamificationContestsMeOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    dateStart?: string;
    dateEnd?: string;
    status?: string[];
    /** Default: "dateStart" */
    sortBy?: string;
    /** Default: "desc" */
    sortOrder?: string;
    /** Default: "participant" */
    view?: string;
  }
  interface getGamificationInsightsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    sortKey?: string;
    sortMetricId?: string;
    /** Default: "asc" */
    sortOrder?: string;
    userIds?: string;
    reportsTo?: string;
  }
  type getGamificationInsightsDetailsOptions = CallOptions;
  type getGamificationInsightsGroupsTrendsOptions = CallOptions;
  type getGamificationInsightsGroupsTrendsAllOptions = CallOptions;
  interface getGamificationInsightsManagersOptions extends CallOptions {
    /** Default: 100 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  interface getGamificationInsightsMembersOptions extends CallOptions {
    reportsTo?: string;
  }
  interface getGamificationInsightsRankingsOptions extends CallOptions {
    sortMetricId?: string;
    sectionSize?: number;
    userIds?: string;
    reportsTo?: string;
  }
  type getGamificationInsightsTrendsOptions = CallOptions;
  type getGamificationInsightsUserDetailsOptions = CallOptions;
  type getGamificationInsightsUserTrendsOptions = CallOptions;
  interface getGamificationLeaderboardOptions extends CallOptions {
    metricId?: string;
  }
  interface getGamificationLeaderboardAllOptions extends CallOptions {
    metricId?: string;
  }
  type getGamificationLeaderboardAllBestpointsOptions = CallOptions;
  type getGamificationLeaderboardBestpointsOptions = CallOptions;
  type getGamificationMetricdefinitionOptions = CallOptions;
  type getGamificationMetricdefinitionsOptions = CallOptions;
  type getGamificationProfileOptions = CallOptions;
  type getGamificationProfileMembersOptions = CallOptions;
  interface getGamificationProfileMetricOptions extends CallOptions {
    workday?: string;
  }
  interface getGamificationProfileMetricsOptions extends CallOptions {
    expand?: string[];
    workday?: string;
    metricIds?: string;
  }
  interface getGamificationProfileMetricsObjectivedetailsOptions extends CallOptions {
    workday?: string;
  }
  type getGamificationProfilesOptions = CallOptions;
  interface getGamificationProfilesUserOptions extends CallOptions {
    workday?: string;
  }
  interface getGamificationProfilesUsersMeOptions extends CallOptions {
    workday?: string;
  }
  interface getGamificationScorecardsOptions extends CallOptions {
    expand?: string[];
  }
  type getGamificationScorecardsAttendanceOptions = CallOptions;
  type getGamificationScorecardsBestpointsOptions = CallOptions;
  type getGamificationScorecardsPointsAlltimeOptions = CallOptions;
  type getGamificationScorecardsPointsAverageOptions = CallOptions;
  interface getGamificationScorecardsPointsTrendsOptions extends CallOptions {
    dayOfWeek?: string;
  }
  interface getGamificationScorecardsProfileMetricUserValuesTrendsOptions extends CallOptions {
    referenceWorkday?: string;
    /** Default: "UTC" */
    timeZone?: string;
  }
  interface getGamificationScorecardsProfileMetricUsersValuesTrendsOptions extends CallOptions {
    filterId?: string;
    referenceWorkday?: string;
    /** Default: "UTC" */
    timeZone?: string;
  }
  interface getGamificationScorecardsProfileMetricValuesTrendsOptions extends CallOptions {
    filterType?: string;
    referenceWorkday?: string;
    /** Default: "UTC" */
    timeZone?: string;
  }
  interface getGamificationScorecardsUserOptions extends CallOptions {
    expand?: string[];
  }
  type getGamificationScorecardsUserAttendanceOptions = CallOptions;
  type getGamificationScorecardsUserBestpointsOptions = CallOptions;
  type getGamificationScorecardsUserPointsAlltimeOptions = CallOptions;
  interface getGamificationScorecardsUserPointsTrendsOptions extends CallOptions {
    dayOfWeek?: string;
  }
  interface getGamificationScorecardsUserValuesTrendsOptions extends CallOptions {
    /** Default: "UTC" */
    timeZone?: string;
  }
  type getGamificationScorecardsUsersPointsAverageOptions = CallOptions;
  interface getGamificationScorecardsUsersValuesAverageOptions extends CallOptions {
    /** Default: "UTC" */
    timeZone?: string;
  }
  interface getGamificationScorecardsUsersValuesTrendsOptions extends CallOptions {
    /** Default: "UTC" */
    timeZone?: string;
  }
  interface getGamificationScorecardsValuesAverageOptions extends CallOptions {
    /** Default: "UTC" */
    timeZone?: string;
  }
  interface getGamificationScorecardsValuesTrendsOptions extends CallOptions {
    filterType?: string;
    referenceWorkday?: string;
    /** Default: "UTC" */
    timeZone?: string;
  }
  type getGamificationStatusOptions = CallOptions;
  type getGamificationTemplateOptions = CallOptions;
  type getGamificationTemplatesOptions = CallOptions;
  type patchEmployeeperformanceExternalmetricsDefinitionOptions = CallOptions;
  type patchGamificationContestOptions = CallOptions;
  interface postEmployeeperformanceExternalmetricsDataOptions extends CallOptions {
    body?: Models.ExternalMetricDataWriteRequest;
  }
  interface postEmployeeperformanceExternalmetricsDefinitionsOptions extends CallOptions {
    body?: Models.ExternalMetricDefinitionCreateRequest;
  }
  type postGamificationContestsOptions = CallOptions;
  type postGamificationContestsUploadsPrizeimagesOptions = CallOptions;
  type postGamificationProfileActivateOptions = CallOptions;
  type postGamificationProfileDeactivateOptions = CallOptions;
  type postGamificationProfileMembersOptions = CallOptions;
  type postGamificationProfileMembersValidateOptions = CallOptions;
  type postGamificationProfileMetricLinkOptions = CallOptions;
  type postGamificationProfileMetricsOptions = CallOptions;
  interface postGamificationProfilesOptions extends CallOptions {
    /** Default: true */
    copyMetrics?: boolean;
  }
  type postGamificationProfilesUserQueryOptions = CallOptions;
  type postGamificationProfilesUsersMeQueryOptions = CallOptions;
  type putGamificationContestOptions = CallOptions;
  interface putGamificationProfileOptions extends CallOptions {
    body?: Models.PerformanceProfile;
  }
  type putGamificationProfileMetricOptions = CallOptions;
  type putGamificationStatusOptions = CallOptions;
}

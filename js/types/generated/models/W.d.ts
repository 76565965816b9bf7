// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type * as Models from './index';

export interface WaitlistPosition {
  timeOffRequest?: Models.TimeOffRequestReference;
  timeOffLimit?: Models.TimeOffLimitReference;
  date?: string;
  waitlistPosition?: number;
}

export interface WaitlistPositionListing {
  entities?: WaitlistPosition[];
}

export interface Warning {
  value?: number;
  rangeType?: string;
  color?: string;
}

export interface WebActionEvent {
  action: Models.EventAction;
  actionMap: Models.ActionEventActionMap;
  actionTarget: Models.AddressableEntityRef;
  timeToDisposition?: number;
  errorCode?: string;
  errorMessage?: string;
  userAgentString: string;
  browser: Models.Browser;
  device: Models.Device;
  geolocation?: Models.JourneyGeolocation;
  ipAddress?: string;
  ipOrganization?: string;
  mktCampaign?: Models.JourneyCampaign;
  visitReferrer?: Models.Referrer;
}

export interface WebDeployment {
  id?: string;
  name: string;
  description?: string;
  allowAllDomains?: boolean;
  allowedDomains?: string[];
  supportedContent?: Models.SupportedContentReference;
  snippet?: string;
  dateCreated?: string;
  dateModified?: string;
  lastModifiedUser?: Models.AddressableEntityRef;
  flow?: WebDeploymentFlowEntityRef;
  status?: string;
  pushIntegrations?: Models.PushIntegration[];
  configuration: WebDeploymentConfigurationVersionEntityRef;
  selfUri?: string;
}

export interface WebDeploymentActiveConfigurationOnDeployment {
  configurationVersion?: WebDeploymentConfigurationVersion;
  deployment?: WebDeployment;
}

export interface WebDeploymentConfigurationVersion {
  id?: string;
  name: string;
  version?: string;
  headlessMode?: WebDeploymentHeadlessMode;
  description?: string;
  languages?: string[];
  defaultLanguage?: string;
  customI18nLabels?: Models.CustomI18nLabels[];
  messenger?: Models.MessengerSettings;
  position?: Models.PositionSettings;
  supportCenter?: Models.SupportCenterSettings;
  cobrowse?: Models.CobrowseSettings;
  journeyEvents?: Models.JourneyEventsSettings;
  authenticationSettings?: Models.AuthenticationSettings;
  video?: Models.VideoSettings;
  dateCreated?: string;
  dateModified?: string;
  datePublished?: string;
  lastModifiedUser?: Models.AddressableEntityRef;
  createdUser?: Models.AddressableEntityRef;
  publishedUser?: Models.AddressableEntityRef;
  status?: string;
  selfUri?: string;
}

export interface WebDeploymentConfigurationVersionEntityListing {
  entities?: WebDeploymentConfigurationVersion[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
  total?: number;
}

export interface WebDeploymentConfigurationVersionEntityRef {
  id: string;
  name?: string;
  selfUri?: string;
  version: string;
}

export interface WebDeploymentConfigurationVersionResponse extends WebDeploymentConfigurationVersion {}

export interface WebDeploymentFlowEntityRef {
  id: string;
  name?: string;
  selfUri?: string;
  flowDescription?: string;
  publishVersion?: Models.FlowVersion;
}

export interface WebDeploymentHeadlessMode {
  enabled?: boolean;
}

export interface WebDeploymentsAuthorizationResponse {
  refreshToken?: string;
  jwt?: string;
}

export interface WebDeploymentsConfigTopicWebMessagingConfigChangeEventBody {
  id?: string;
  version?: string;
  status?: string;
}

export interface WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody extends WebDeploymentsConfigTopicWebMessagingConfigChangeEventBody {}

export interface WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody {
  id?: string;
  configuration?: WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody;
  status?: string;
}

export interface WebDeploymentsJourneyContext {
  journeyAction?: Models.JourneyAction;
  customer?: Models.JourneyCustomer;
  customerSession?: Models.JourneyCustomerSession;
}

export interface WebDeploymentsOAuthExchangeRequest {
  deploymentId: string;
  journeyContext?: WebDeploymentsJourneyContext;
  oauth?: WebDeploymentsOAuthRequestParameters;
}

export interface WebDeploymentsOAuthRequestParameters {
  code?: string;
  idToken?: string;
  redirectUri: string;
  nonce?: string;
  maxAge?: number;
  codeVerifier?: string;
  iss?: string;
}

export interface WebDeploymentsRefreshJWTRequest {
  refreshToken: string;
  deploymentId: string;
}

export interface WebEvent {
  eventName: string;
  totalEventCount: number;
  totalPageviewCount: number;
  page: Models.JourneyPage;
  userAgentString: string;
  browser: Models.Browser;
  device: Models.Device;
  geolocation?: Models.JourneyGeolocation;
  ipAddress?: string;
  ipOrganization?: string;
  mktCampaign?: Models.JourneyCampaign;
  referrer?: Models.Referrer;
  attributes: { [key: string]: Models.CustomEventAttribute };
  traits: { [key: string]: Models.CustomEventAttribute };
  searchQuery?: string;
  authenticated: boolean;
}

export interface WebEventBrowser {
  family: string;
  version: string;
  lang?: string;
}

export interface WebEventDevice {
  category: string;
  type: string;
  isMobile?: boolean;
  screenHeight?: number;
  screenWidth?: number;
  screenDensity?: number;
  osFamily: string;
  osVersion: string;
  manufacturer?: string;
}

export interface WebEventRequest {
  customerCookieId: string;
  eventName: string;
  page: Models.RequestPage;
  userAgentString?: string;
  browser?: WebEventBrowser;
  device?: WebEventDevice;
  searchQuery?: string;
  ipAddress?: string;
  referrerUrl?: string;
  attributes?: { [key: string]: Models.CustomEventAttribute };
  traits?: { [key: string]: Models.CustomEventAttribute };
  externalId?: string;
  createdDate: string;
}

export interface WebEventResponse {
  customerId: string;
  eventName: string;
  customerIdType: string;
  page: Models.ResponsePage;
  userAgentString: string;
  browser: WebEventBrowser;
  device: WebEventDevice;
  searchQuery?: string;
  ipOrganization?: string;
  geolocation?: Models.JourneyGeolocation;
  mktCampaign?: Models.JourneyCampaign;
  session: WebEventResponseSession;
  referrer?: Models.Referrer;
  attributes: { [key: string]: Models.CustomEventAttribute };
  traits: { [key: string]: Models.CustomEventAttribute };
  authenticated: boolean;
  externalId?: string;
  createdDate: string;
}

export interface WebEventResponseSession {
  id?: string;
  durationInSeconds: number;
  eventCount: number;
  pageviewCount: number;
  referrer?: Models.Referrer;
  selfUri?: string;
  createdDate: string;
}

export interface WebMessagingAttachment {
  id?: string;
  mediaType?: string;
  url?: string;
  mime?: string;
  text?: string;
  sha256?: string;
  filename?: string;
  fileSize?: number;
}

export interface WebMessagingButtonResponse {
  id?: string;
  type?: string;
  text: string;
  payload: string;
  originatingMessageId: string;
}

export interface WebMessagingChannel {
  from?: WebMessagingRecipient;
  to?: WebMessagingRecipient;
  time?: string;
  messageId?: string;
}

export interface WebMessagingContent {
  contentType?: string;
  attachment?: WebMessagingAttachment;
  quickReply?: WebMessagingQuickReply;
  buttonResponse?: WebMessagingButtonResponse;
  generic?: WebMessagingGeneric;
  card?: Models.ContentCard;
  carousel?: Models.ContentCarousel;
  datePicker?: Models.ContentDatePicker;
  listPicker?: Models.ConversationContentListPicker;
  form?: Models.ConversationContentForm;
}

export interface WebMessagingEvent {
  eventType: string;
  coBrowse?: WebMessagingEventCoBrowse;
  presence?: WebMessagingEventPresence;
  video?: WebMessagingEventVideo;
}

export interface WebMessagingEventCoBrowse extends Models.ConversationEventCoBrowse {}

export interface WebMessagingEventPresence {
  type: string;
}

export interface WebMessagingEventVideo extends Models.ConversationEventVideo {}

export interface WebMessagingGeneric {
  title?: string;
  description?: string;
  image?: string;
  actions?: Models.ContentActions;
  components?: Models.ButtonComponent[];
}

export interface WebMessagingMessage {
  id?: string;
  channel?: WebMessagingChannel;
  type?: string;
  text?: string;
  content?: WebMessagingContent[];
  status?: string;
  reasons?: Models.Reason[];
  events?: WebMessagingEvent[];
  direction?: string;
  originatingEntity?: string;
  metadata?: { [key: string]: string };
}

export interface WebMessagingMessageEntityList {
  entities?: WebMessagingMessage[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  pageCount?: number;
}

export interface WebMessagingOfferFields {
  offerText?: string;
  architectFlow?: Models.AddressableEntityRef;
}

export interface WebMessagingOfferProperties {
  offerText?: string;
}

export interface WebMessagingQuickReply {
  text: string;
  payload: string;
  image?: string;
  action?: string;
}

export interface WebMessagingRecipient {
  firstName?: string;
  lastName?: string;
  nickname?: string;
  image?: string;
  additionalIds?: Models.RecipientAdditionalIdentifier[];
}

export interface WebhookInvocationResponse {
  invocationId: string;
}

export interface WeekSchedule {
  id: string;
  selfUri?: string;
  weekDate?: string;
  description?: string;
  published?: boolean;
  generationResults?: WeekScheduleGenerationResult;
  shortTermForecast?: Models.ShortTermForecastReference;
  metadata?: WfmVersionedEntityMetadata;
  userSchedules?: { [key: string]: Models.UserSchedule };
  headcountForecast?: Models.HeadcountForecast;
  agentSchedulesVersion?: number;
}

export interface WeekScheduleGenerationResult {
  failed?: boolean;
  runId?: string;
  agentWarnings?: Models.ScheduleGenerationWarning[];
  agentWarningCount?: number;
}

export interface WeekScheduleListItemResponse {
  id: string;
  selfUri?: string;
  weekDate?: string;
  description?: string;
  published?: boolean;
  generationResults?: WeekScheduleGenerationResult;
  shortTermForecast?: Models.ShortTermForecastReference;
  metadata?: WfmVersionedEntityMetadata;
}

export interface WeekScheduleListResponse {
  entities?: WeekScheduleListItemResponse[];
}

export interface WeekScheduleReference {
  id: string;
  selfUri?: string;
  weekDate?: string;
}

export interface WeekScheduleResponse {
  result?: WeekSchedule;
  downloadUrl?: string;
}

export interface WeekShiftTradeListResponse {
  entities?: WeekShiftTradeResponse[];
  downloadUrl?: string;
}

export interface WeekShiftTradeMatchesSummaryResponse {
  weekDate?: string;
  count?: number;
  crossWeekReceivingCount?: number;
}

export interface WeekShiftTradeResponse {
  trade?: Models.ShiftTradeResponse;
  matchReview?: Models.ShiftTradeMatchReviewResponse;
}

export interface Weekly {
  downloadUrl?: string;
  downloadResult?: Models.ContinuousForecastTimeSeries[];
}

export interface WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobComplete {
  id?: string;
  attendeeIds?: string[];
  facilitatorIds?: string[];
  lengthInMinutes?: number;
  businessUnitId?: string;
  activityCodeId?: string;
  slotsType?: string;
  results?: WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResults[];
}

export interface WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResults {
  interval?: string;
  status?: string;
  slot?: WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlot;
  hasConflict?: boolean;
}

export interface WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlot {
  dateStart?: string;
  schedule?: WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlotSchedule;
}

export interface WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlotSchedule {
  id?: string;
  weekDate?: string;
  weekCount?: number;
}

export interface WemCoachingUserNotificationTopicCoachingAppointmentReference {
  id?: string;
}

export interface WemCoachingUserNotificationTopicCoachingUserNotification {
  id?: string;
  name?: string;
  markedAsRead?: boolean;
  actionType?: string;
  relationship?: string;
  appointment?: WemCoachingUserNotificationTopicCoachingAppointmentReference;
  dateStart?: string;
  lengthInMinutes?: number;
  status?: string;
}

export interface WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotification {
  id?: string;
  type?: string;
  activityPlan?: WfmActivityPlanJobCompleteTopicActivityPlanReference;
  status?: string;
  exceptions?: WfmActivityPlanJobCompleteTopicActivityPlanJobException[];
  error?: WfmActivityPlanJobCompleteTopicErrorBody;
}

export interface WfmActivityPlanJobCompleteTopicActivityPlanJobException {
  exceptionType?: string;
  occurrences?: WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference[];
}

export interface WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference {
  id?: string;
  sessions?: WfmActivityPlanJobCompleteTopicActivityPlanSessionReference[];
}

export interface WfmActivityPlanJobCompleteTopicActivityPlanReference {
  id?: string;
  occurrences?: WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference[];
}

export interface WfmActivityPlanJobCompleteTopicActivityPlanSessionReference {
  id?: string;
  users?: WfmActivityPlanJobCompleteTopicUserReference[];
}

export interface WfmActivityPlanJobCompleteTopicErrorBody extends Models.PerformancePredictionCompleteEventTopicErrorBody {}

export interface WfmActivityPlanJobCompleteTopicUserReference {
  id?: string;
}

export interface WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotification {
  id?: string;
  type?: string;
  activityPlan?: WfmActivityPlanRunJobCompleteTopicActivityPlanReference;
  status?: string;
  exceptions?: WfmActivityPlanRunJobCompleteTopicActivityPlanJobException[];
  error?: WfmActivityPlanRunJobCompleteTopicErrorBody;
}

export interface WfmActivityPlanRunJobCompleteTopicActivityPlanJobException {
  exceptionType?: string;
  occurrences?: WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference[];
}

export interface WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference {
  id?: string;
  sessions?: WfmActivityPlanRunJobCompleteTopicActivityPlanSessionReference[];
}

export interface WfmActivityPlanRunJobCompleteTopicActivityPlanReference {
  id?: string;
  occurrences?: WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference[];
}

export interface WfmActivityPlanRunJobCompleteTopicActivityPlanSessionReference {
  id?: string;
  users?: WfmActivityPlanRunJobCompleteTopicUserReference[];
}

export interface WfmActivityPlanRunJobCompleteTopicErrorBody extends Models.PerformancePredictionCompleteEventTopicErrorBody {}

export interface WfmActivityPlanRunJobCompleteTopicUserReference {
  id?: string;
}

export interface WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification {
  id?: string;
  agent?: WfmAdherenceExplanationJobCompleteTopicUserReference;
  managementUnit?: WfmAdherenceExplanationJobCompleteTopicManagementUnit;
  businessUnit?: WfmAdherenceExplanationJobCompleteTopicBusinessUnit;
  type?: string;
  status?: string;
  startDate?: string;
  lengthMinutes?: number;
  notes?: string;
  reviewedBy?: WfmAdherenceExplanationJobCompleteTopicUserReference;
  reviewedDate?: string;
}

export interface WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification {
  id?: string;
  type?: string;
  status?: string;
  adherenceExplanation?: WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification;
  downloadUrl?: string;
  error?: WfmAdherenceExplanationJobCompleteTopicErrorBody;
}

export interface WfmAdherenceExplanationJobCompleteTopicBusinessUnit {
  id?: string;
}

export interface WfmAdherenceExplanationJobCompleteTopicErrorBody extends Models.PerformancePredictionCompleteEventTopicErrorBody {}

export interface WfmAdherenceExplanationJobCompleteTopicManagementUnit {
  id?: string;
}

export interface WfmAdherenceExplanationJobCompleteTopicUserReference {
  id?: string;
}

export interface WfmAgent {
  id: string;
  user?: Models.UserReference;
  workPlan?: WorkPlanReference;
  workPlanRotation?: WorkPlanRotationReference;
  acceptDirectShiftTrades?: boolean;
  workPlanOverrides?: WorkPlanOverride[];
  queues?: Models.QueueReference[];
  languages?: Models.LanguageReference[];
  skills?: Models.RoutingSkillReference[];
  schedulable?: boolean;
  metadata?: WfmVersionedEntityMetadata;
  selfUri?: string;
}

export interface WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotification {
  id?: string;
  agent?: WfmAgentAdherenceExplanationChangedAgentTopicUserReference;
  managementUnit?: WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit;
  businessUnit?: WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit;
  type?: string;
  status?: string;
  startDate?: string;
  lengthMinutes?: number;
  notes?: string;
  reviewedBy?: WfmAgentAdherenceExplanationChangedAgentTopicUserReference;
  reviewedDate?: string;
}

export interface WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit {
  id?: string;
}

export interface WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit {
  id?: string;
}

export interface WfmAgentAdherenceExplanationChangedAgentTopicUserReference {
  id?: string;
}

export interface WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification {
  id?: string;
  agent?: WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference;
  managementUnit?: WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit;
  businessUnit?: WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit;
  type?: string;
  status?: string;
  startDate?: string;
  lengthMinutes?: number;
  notes?: string;
  reviewedBy?: WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference;
  reviewedDate?: string;
}

export interface WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit {
  id?: string;
}

export interface WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit {
  id?: string;
}

export interface WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference {
  id?: string;
}

export interface WfmAgentHistoricalAdherenceJobReference extends Models.HrisTimeOffTypesJobReference {}

export interface WfmAgentHistoricalAdherenceResponse {
  job: WfmAgentHistoricalAdherenceJobReference;
  downloadUrls?: string[];
  result?: WfmAgentHistoricalAdherenceResult;
}

export interface WfmAgentHistoricalAdherenceResult {
  user?: Models.UserReference;
  startDate: string;
  endDate: string;
  calculationsCompletedDate: string;
  targetAdherencePercentage: number;
  adherencePercentage?: number;
  conformancePercentage?: number;
  impact: string;
  exceptionInfo?: Models.HistoricalAdherenceExceptionInfo[];
  dayMetrics: Models.AgentAdherenceDayMetrics[];
  actuals?: Models.HistoricalAdherenceActuals[];
  scheduledActivities?: Models.AgentAdherenceScheduledActivity[];
  secondaryPresenceLookupItems: Models.SecondaryPresenceLookupItem[];
}

export interface WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleChangedNotification {
  agents?: WfmAgentManagementUnitScheduleChangedTopicAgentMuUserScheduleChanged[];
  visibilityRange?: WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleVisibilityRange;
}

export interface WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleVisibilityRange {
  endBusinessUnitDate?: string;
  endDate?: string;
}

export interface WfmAgentManagementUnitScheduleChangedTopicAgentMuUserScheduleChanged {
  agentId?: string;
  startDate?: string;
  endDate?: string;
}

export interface WfmAgentMuScheduleSearchCompleteTopicAgentMuScheduleSearchCompleteNotification {
  operationId?: string;
  status?: string;
  downloadUrl?: string;
  error?: WfmAgentMuScheduleSearchCompleteTopicErrorBody;
}

export interface WfmAgentMuScheduleSearchCompleteTopicErrorBody extends Models.PerformancePredictionCompleteEventTopicErrorBody {}

export interface WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate {
  type?: string;
  shiftStartDates?: string[];
}

export interface WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification {
  user?: WfmAgentScheduleUpdateTopicUserReference;
  startDate?: string;
  endDate?: string;
  updates?: WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate[];
  visibilityRange?: WfmAgentScheduleUpdateTopicAgentScheduleVisibilityRange;
}

export interface WfmAgentScheduleUpdateTopicAgentScheduleVisibilityRange {
  endBusinessUnitDate?: string;
  endDate?: string;
}

export interface WfmAgentScheduleUpdateTopicUserReference {
  id?: string;
}

export interface WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification {
  id?: string;
  type?: string;
  status?: string;
  downloadUrl?: string;
  error?: WfmAlternativeShiftJobCompleteEventV3ErrorBody;
}

export interface WfmAlternativeShiftJobCompleteEventV3ErrorBody extends Models.PerformancePredictionCompleteEventTopicErrorBody {}

export interface WfmBuIntradayDataUpdateTopicBuIntradayDataGroup {
  mediaType?: string;
  forecastDataSummary?: WfmBuIntradayDataUpdateTopicBuIntradayForecastData;
  forecastDataPerInterval?: WfmBuIntradayDataUpdateTopicBuIntradayForecastData[];
  scheduleDataSummary?: WfmBuIntradayDataUpdateTopicBuIntradayScheduleData;
  scheduleDataPerInterval?: WfmBuIntradayDataUpdateTopicBuIntradayScheduleData[];
  performancePredictionDataSummary?: WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData;
  performancePredictionDataPerInterval?: WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData[];
}

export interface WfmBuIntradayDataUpdateTopicBuIntradayForecastData {
  offered?: number;
  averageHandleTimeSeconds?: number;
}

export interface WfmBuIntradayDataUpdateTopicBuIntradayNotification {
  operationId?: string;
  result?: WfmBuIntradayDataUpdateTopicBuIntradayResult;
}

export interface WfmBuIntradayDataUpdateTopicBuIntradayResult {
  startDate?: string;
  endDate?: string;
  intervalLengthMinutes?: number;
  intradayDataGroupings?: WfmBuIntradayDataUpdateTopicBuIntradayDataGroup[];
  categories?: string[];
  noDataReason?: string;
  schedule?: WfmBuIntradayDataUpdateTopicBuScheduleReference;
  shortTermForecast?: WfmBuIntradayDataUpdateTopicBuShortTermForecastReference;
}

export interface WfmBuIntradayDataUpdateTopicBuIntradayScheduleData {
  onQueueTimeSeconds?: number;
}

export interface WfmBuIntradayDataUpdateTopicBuScheduleReference {
  id?: string;
  weekDate?: string;
}

export interface WfmBuIntradayDataUpdateTopicBuShortTermForecastReference {
  id?: string;
  weekDate?: string;
  description?: string;
}

export interface WfmBuIntradayDataUpdateTopicIntradayPerformancePredictionData extends Models.IntradayPerformancePredictionData {}

export interface WfmBuScheduleQueryResultTopicBuScheduleSearchResultNotification {
  operationId?: string;
  businessUnitId?: string;
  downloadUrl?: string;
}

export interface WfmBuScheduleRunTopicBuScheduleReference {
  id?: string;
  weekDate?: string;
}

export interface WfmBuScheduleRunTopicBuScheduleRun {
  id?: string;
  percentComplete?: number;
  intradayRescheduling?: boolean;
  state?: string;
  weekCount?: number;
  schedule?: WfmBuScheduleRunTopicBuScheduleReference;
  schedulingCanceledBy?: WfmBuScheduleRunTopicUserReference;
  schedulingCompletedTime?: string;
  messageCount?: number;
  messageSeverityCounts?: WfmBuScheduleRunTopicSchedulerMessageSeverityCount[];
}

export interface WfmBuScheduleRunTopicBuSchedulingRunProgressNotification {
  status?: string;
  operationId?: string;
  result?: WfmBuScheduleRunTopicBuScheduleRun;
}

export interface WfmBuScheduleRunTopicSchedulerMessageSeverityCount {
  severity?: string;
  count?: number;
}

export interface WfmBuScheduleRunTopicUserReference {
  id?: string;
}

export interface WfmBuScheduleSearchResultTopicBuScheduleSearchResultNotification extends WfmBuScheduleQueryResultTopicBuScheduleSearchResultNotification {}

export interface WfmBuScheduleTopicBuManagementUnitScheduleSummary {
  managementUnit?: WfmBuScheduleTopicManagementUnit;
  startDate?: string;
  endDate?: string;
  agents?: WfmBuScheduleTopicUserReference[];
  agentCount?: number;
}

export interface WfmBuScheduleTopicBuScheduleGenerationResultSummary {
  failed?: boolean;
  runId?: string;
  messageCount?: number;
  messageSeverityCounts?: WfmBuScheduleTopicSchedulerMessageSeverityCount[];
}

export interface WfmBuScheduleTopicBuScheduleMetadata {
  id?: string;
  weekDate?: string;
  weekCount?: number;
  description?: string;
  published?: boolean;
  shortTermForecast?: WfmBuScheduleTopicBuShortTermForecastReference;
  managementUnits?: WfmBuScheduleTopicBuManagementUnitScheduleSummary[];
  generationResults?: WfmBuScheduleTopicBuScheduleGenerationResultSummary;
  metadata?: WfmBuScheduleTopicWfmVersionedEntityMetadata;
}

export interface WfmBuScheduleTopicBuScheduleNotification {
  status?: string;
  operationId?: string;
  eventType?: string;
  result?: WfmBuScheduleTopicBuScheduleMetadata;
}

export interface WfmBuScheduleTopicBuShortTermForecastReference extends WfmBuIntradayDataUpdateTopicBuShortTermForecastReference {}

export interface WfmBuScheduleTopicManagementUnit {
  id?: string;
}

export interface WfmBuScheduleTopicSchedulerMessageSeverityCount {
  severity?: string;
  count?: number;
}

export interface WfmBuScheduleTopicUserReference {
  id?: string;
}

export interface WfmBuScheduleTopicWfmVersionedEntityMetadata {
  version?: number;
  modifiedBy?: WfmBuScheduleTopicUserReference;
  dateModified?: string;
}

export interface WfmBuShortTermForecastCopyCompleteTopicBuForecastModification {
  type?: string;
  startIntervalIndex?: number;
  endIntervalIndex?: number;
  metric?: string;
  legacyMetric?: string;
  value?: number;
  values?: WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue[];
  secondaryValues?: WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue[];
  enabled?: boolean;
  granularity?: string;
  secondaryGranularity?: string;
  displayGranularity?: string;
  planningGroupIds?: string[];
}

export interface WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecast {
  id?: string;
  weekDate?: string;
  creationMethod?: string;
  description?: string;
  legacy?: boolean;
  referenceStartDate?: string;
  sourceDays?: WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointer[];
  modifications?: WfmBuShortTermForecastCopyCompleteTopicBuForecastModification[];
  timeZone?: string;
  planningGroupsVersion?: number;
  weekCount?: number;
  metadata?: WfmBuShortTermForecastCopyCompleteTopicWfmVersionedEntityMetadata;
  canUseForScheduling?: boolean;
}

export interface WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotification {
  status?: string;
  result?: WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecast;
  operationId?: string;
}

export interface WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointer extends Models.ForecastSourceDayPointer {}

export interface WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue {
  intervalIndex?: number;
  value?: number;
}

export interface WfmBuShortTermForecastCopyCompleteTopicUserReference {
  id?: string;
}

export interface WfmBuShortTermForecastCopyCompleteTopicWfmVersionedEntityMetadata {
  version?: number;
  modifiedBy?: WfmBuShortTermForecastCopyCompleteTopicUserReference;
  dateModified?: string;
}

export interface WfmBuShortTermForecastGenerateProgressTopicBuForecastModification {
  type?: string;
  startIntervalIndex?: number;
  endIntervalIndex?: number;
  metric?: string;
  legacyMetric?: string;
  value?: number;
  values?: WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue[];
  secondaryValues?: WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue[];
  enabled?: boolean;
  granularity?: string;
  secondaryGranularity?: string;
  displayGranularity?: string;
  planningGroupIds?: string[];
}

export interface WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast {
  id?: string;
  weekDate?: string;
  creationMethod?: string;
  description?: string;
  legacy?: boolean;
  referenceStartDate?: string;
  sourceDays?: WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer[];
  modifications?: WfmBuShortTermForecastGenerateProgressTopicBuForecastModification[];
  timeZone?: string;
  planningGroupsVersion?: number;
  weekCount?: number;
  metadata?: WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata;
  canUseForScheduling?: boolean;
}

export interface WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer extends Models.ForecastSourceDayPointer {}

export interface WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification {
  status?: string;
  result?: WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast;
  operationId?: string;
  progress?: number;
}

export interface WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue {
  intervalIndex?: number;
  value?: number;
}

export interface WfmBuShortTermForecastGenerateProgressTopicUserReference {
  id?: string;
}

export interface WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata {
  version?: number;
  modifiedBy?: WfmBuShortTermForecastGenerateProgressTopicUserReference;
  dateModified?: string;
}

export interface WfmBuShortTermForecastImportCompleteTopicBuForecastModification {
  type?: string;
  startIntervalIndex?: number;
  endIntervalIndex?: number;
  metric?: string;
  legacyMetric?: string;
  value?: number;
  values?: WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue[];
  secondaryValues?: WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue[];
  enabled?: boolean;
  granularity?: string;
  secondaryGranularity?: string;
  displayGranularity?: string;
  planningGroupIds?: string[];
}

export interface WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast {
  id?: string;
  weekDate?: string;
  creationMethod?: string;
  description?: string;
  legacy?: boolean;
  referenceStartDate?: string;
  sourceDays?: WfmBuShortTermForecastImportCompleteTopicForecastSourceDayPointer[];
  modifications?: WfmBuShortTermForecastImportCompleteTopicBuForecastModification[];
  timeZone?: string;
  planningGroupsVersion?: number;
  weekCount?: number;
  metadata?: WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata;
  canUseForScheduling?: boolean;
}

export interface WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotification {
  status?: string;
  result?: WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast;
  operationId?: string;
}

export interface WfmBuShortTermForecastImportCompleteTopicForecastSourceDayPointer extends Models.ForecastSourceDayPointer {}

export interface WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue {
  intervalIndex?: number;
  value?: number;
}

export interface WfmBuShortTermForecastImportCompleteTopicUserReference {
  id?: string;
}

export interface WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata {
  version?: number;
  modifiedBy?: WfmBuShortTermForecastImportCompleteTopicUserReference;
  dateModified?: string;
}

export interface WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification {
  businessUnitId?: string;
  state?: string;
  forecast?: WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference;
  weekCount?: number;
  intervalLengthMinutes?: number;
  referenceStartDate?: string;
  results?: WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults[];
}

export interface WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults {
  weekNumber?: number;
  downloadUrl?: string;
  downloadUrlExpirationDate?: string;
}

export interface WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference extends WfmBuIntradayDataUpdateTopicBuShortTermForecastReference {}

export interface WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification {
  type?: string;
  startIntervalIndex?: number;
  endIntervalIndex?: number;
  metric?: string;
  legacyMetric?: string;
  value?: number;
  values?: WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue[];
  secondaryValues?: WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue[];
  enabled?: boolean;
  granularity?: string;
  secondaryGranularity?: string;
  displayGranularity?: string;
  planningGroupIds?: string[];
}

export interface WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast {
  id?: string;
  weekDate?: string;
  creationMethod?: string;
  description?: string;
  legacy?: boolean;
  referenceStartDate?: string;
  sourceDays?: WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointer[];
  modifications?: WfmBuShortTermForecastUpdateCompleteTopicBuForecastModification[];
  timeZone?: string;
  planningGroupsVersion?: number;
  weekCount?: number;
  metadata?: WfmBuShortTermForecastUpdateCompleteTopicWfmVersionedEntityMetadata;
  canUseForScheduling?: boolean;
}

export interface WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecastNotification {
  status?: string;
  result?: WfmBuShortTermForecastUpdateCompleteTopicBuShortTermForecast;
  operationId?: string;
}

export interface WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointer extends Models.ForecastSourceDayPointer {}

export interface WfmBuShortTermForecastUpdateCompleteTopicModificationIntervalOffsetValue {
  intervalIndex?: number;
  value?: number;
}

export interface WfmBuShortTermForecastUpdateCompleteTopicUserReference {
  id?: string;
}

export interface WfmBuShortTermForecastUpdateCompleteTopicWfmVersionedEntityMetadata {
  version?: number;
  modifiedBy?: WfmBuShortTermForecastUpdateCompleteTopicUserReference;
  dateModified?: string;
}

export interface WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateNotification {
  status?: string;
  operationId?: string;
  result?: WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing;
  weekDate?: string;
}

export interface WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult {
  id?: string;
  state?: string;
  reviewedBy?: WfmBulkShiftTradeStateUpdateNotificationTopicUserReference;
  reviewedDate?: string;
  failureReason?: string;
  metadata?: WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata;
}

export interface WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing {
  entities?: WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult[];
}

export interface WfmBulkShiftTradeStateUpdateNotificationTopicUserReference {
  id?: string;
}

export interface WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata {
  version?: number;
  modifiedBy?: WfmBulkShiftTradeStateUpdateNotificationTopicUserReference;
  dateModified?: string;
}

export interface WfmBusinessUnitReference {
  id: string;
  selfUri?: string;
}

export interface WfmEntityMetadata {
  modifiedBy?: Models.UserReference;
  dateModified?: string;
  createdBy?: Models.UserReference;
  dateCreated?: string;
}

export interface WfmForecastModificationIntervalOffsetValue {
  intervalIndex: number;
  value: number;
}

export interface WfmHistoricalAdherenceAgentCalculationsCompleteTopicSecondaryPresenceReference {
  id?: string;
}

export interface WfmHistoricalAdherenceAgentCalculationsCompleteTopicUserReference {
  id?: string;
}

export interface WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActuals {
  actualActivityCategory?: string;
  actualSecondaryPresenceId?: string;
  startOffsetSeconds?: number;
  endOffsetSeconds?: number;
}

export interface WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentCalculationsCompleteNotification {
  jobId?: string;
  queryState?: string;
  downloadUrls?: string[];
  result?: WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResult;
}

export interface WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentDayMetrics {
  dayStartOffsetSeconds?: number;
  adherenceScheduleSeconds?: number;
  conformanceScheduleSeconds?: number;
  conformanceActualSeconds?: number;
  exceptionCount?: number;
  exceptionDurationSeconds?: number;
  actualLengthSeconds?: number;
  scheduleLengthSeconds?: number;
  impactSeconds?: number;
  adherencePercentage?: number;
  conformancePercentage?: number;
}

export interface WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentResult {
  user?: WfmHistoricalAdherenceAgentCalculationsCompleteTopicUserReference;
  startDate?: string;
  endDate?: string;
  calculationsCompletedDate?: string;
  targetAdherencePercentage?: number;
  adherencePercentage?: number;
  conformancePercentage?: number;
  impact?: string;
  exceptionInfo?: WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo[];
  dayMetrics?: WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceAgentDayMetrics[];
  actuals?: WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceActuals[];
  scheduledActivities?: WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceScheduledActivity[];
  secondaryPresenceLookupItems?: WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmSecondaryPresenceLookupItem[];
}

export interface WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceExceptionInfo extends Models.HistoricalAdherenceExceptionInfo {}

export interface WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmHistoricalAdherenceScheduledActivity {
  activityCodeId?: string;
  startOffsetSeconds?: number;
  endOffsetSeconds?: number;
}

export interface WfmHistoricalAdherenceAgentCalculationsCompleteTopicWfmSecondaryPresenceLookupItem {
  lookupId?: string;
  secondaryPresence?: WfmHistoricalAdherenceAgentCalculationsCompleteTopicSecondaryPresenceReference;
}

export interface WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotification {
  id?: string;
  downloadUrls?: string[];
  queryState?: string;
}

export interface WfmHistoricalAdherenceBulkItem {
  managementUnitId: string;
  startDate: string;
  endDate: string;
  userIds?: string[];
  includeExceptions?: boolean;
  includeActuals?: boolean;
}

export interface WfmHistoricalAdherenceBulkJobReference extends Models.HrisTimeOffTypesJobReference {}

export interface WfmHistoricalAdherenceBulkQuery {
  items: WfmHistoricalAdherenceBulkItem[];
  timeZone: string;
}

export interface WfmHistoricalAdherenceBulkResponse {
  job?: WfmHistoricalAdherenceBulkJobReference;
  downloadUrls?: string[];
  downloadResult?: WfmHistoricalAdherenceBulkResult;
}

export interface WfmHistoricalAdherenceBulkResult {
  startDate?: string;
  endDate?: string;
  managementUnitId?: string;
  userResults?: WfmHistoricalAdherenceBulkUserResult[];
  lookupIdToSecondaryPresenceId?: { [key: string]: string };
}

export interface WfmHistoricalAdherenceBulkUserDayMetrics {
  dayStartOffsetSeconds?: number;
  adherenceScheduleSeconds?: number;
  conformanceScheduleSeconds?: number;
  conformanceActualSeconds?: number;
  exceptionCount?: number;
  exceptionDurationSeconds?: number;
  impactSeconds?: number;
  scheduleLengthSeconds?: number;
  actualLengthSeconds?: number;
  adherencePercentage?: number;
  conformancePercentage?: number;
}

export interface WfmHistoricalAdherenceBulkUserResult {
  userId?: string;
  adherencePercentage?: number;
  conformancePercentage?: number;
  impact?: string;
  exceptionInfo?: Models.HistoricalAdherenceExceptionInfo[];
  actuals?: Models.HistoricalAdherenceActuals[];
  dayMetrics?: WfmHistoricalAdherenceBulkUserDayMetrics[];
}

export interface WfmHistoricalAdherenceCalculationsCompleteTopicWfmHistoricalAdherenceCalculationsCompleteNotice {
  id?: string;
  downloadUrl?: string;
  downloadUrls?: string[];
  queryState?: string;
}

export interface WfmHistoricalAdherenceQuery {
  startDate: string;
  endDate?: string;
  timeZone?: string;
  userIds?: string[];
  includeExceptions?: boolean;
  teamIds?: string[];
}

export interface WfmHistoricalAdherenceQueryForAgent {
  startDate: string;
  endDate?: string;
  timeZone?: string;
}

export interface WfmHistoricalAdherenceQueryForTeams {
  startDate: string;
  endDate?: string;
  timeZone: string;
  userIds?: string[];
  includeExceptions?: boolean;
}

export interface WfmHistoricalAdherenceResponse {
  id?: string;
  downloadUrl?: string;
  downloadResult?: WfmHistoricalAdherenceResultWrapper;
  downloadUrls?: string[];
  queryState?: string;
}

export interface WfmHistoricalAdherenceResultWrapper {
  entityId?: string;
  data?: Models.HistoricalAdherenceQueryResult[];
  lookupIdToSecondaryPresenceId?: { [key: string]: string };
}

export interface WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntity {
  requestId?: string;
  status?: string;
}

export interface WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntity {
  requestId?: string;
  reason?: string;
}

export interface WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataPurgeRequestComplete {
  id?: string;
  state?: string;
  entities?: WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntity[];
  disallowedEntities?: WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntity[];
}

export interface WfmHistoricalDataUploadPurgeRequestStatusTopicHistoricalDataUploadPurgeRequestUpdate {
  status?: string;
}

export interface WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate {
  requestId?: string;
  dateImportStarted?: string;
  dateImportEnded?: string;
  dateCreated?: string;
  dateModified?: string;
  status?: string;
  error?: string;
  active?: boolean;
  type?: string;
  fileName?: string;
  fileSize?: number;
}

export interface WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification {
  operationId?: string;
  downloadUrls?: string[];
  state?: string;
}

export interface WfmHistoricalShrinkageRequest {
  startDate: string;
  endDate?: string;
  timeZone?: string;
  granularity?: string;
}

export interface WfmHistoricalShrinkageResponse {
  operationId?: string;
  downloadUrls?: string[];
  downloadResult?: Models.HistoricalShrinkageResultListing;
  state?: string;
}

export interface WfmHistoricalShrinkageTeamsRequest {
  startDate: string;
  endDate?: string;
  timeZone: string;
  granularity?: string;
}

export interface WfmIntegrationListing {
  entities?: WfmIntegrationResponse[];
}

export interface WfmIntegrationReference {
  id?: string;
  selfUri?: string;
}

export interface WfmIntegrationResponse {
  id?: string;
  name?: string;
  active: boolean;
  selfUri?: string;
}

export interface WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody extends Models.PerformancePredictionCompleteEventTopicErrorBody {}

export interface WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType {
  id?: string;
  name?: string;
  secondaryId?: string;
}

export interface WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification {
  id?: string;
  entities?: WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType[];
  status?: string;
  error?: WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody;
}

export interface WfmIntradayDataUpdateTopicIntradayDataGroup {
  mediaType?: string;
  forecastDataPerInterval?: WfmIntradayDataUpdateTopicIntradayForecastData[];
  scheduleDataPerInterval?: WfmIntradayDataUpdateTopicIntradayScheduleData[];
  historicalAgentDataPerInterval?: WfmIntradayDataUpdateTopicIntradayHistoricalAgentData[];
  historicalQueueDataPerInterval?: WfmIntradayDataUpdateTopicIntradayHistoricalQueueData[];
  performancePredictionAgentDataPerInterval?: WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData[];
  performancePredictionQueueDataPerInterval?: WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData[];
}

export interface WfmIntradayDataUpdateTopicIntradayDataUpdate {
  startDate?: string;
  endDate?: string;
  intervalLengthMinutes?: number;
  numberOfIntervals?: number;
  metrics?: WfmIntradayDataUpdateTopicIntradayMetric[];
  queueIds?: string[];
  intradayDataGroupings?: WfmIntradayDataUpdateTopicIntradayDataGroup[];
}

export interface WfmIntradayDataUpdateTopicIntradayForecastData {
  offered?: number;
  averageTalkTimeSeconds?: number;
  averageAfterCallWorkSeconds?: number;
}

export interface WfmIntradayDataUpdateTopicIntradayHistoricalAgentData {
  onQueueTimeSeconds?: number;
  interactingTimeSeconds?: number;
}

export interface WfmIntradayDataUpdateTopicIntradayHistoricalQueueData {
  offered?: number;
  completed?: number;
  answered?: number;
  abandoned?: number;
  averageTalkTimeSeconds?: number;
  averageAfterCallWorkSeconds?: number;
  serviceLevelPercent?: number;
  averageSpeedOfAnswerSeconds?: number;
}

export interface WfmIntradayDataUpdateTopicIntradayMetric {
  category?: string;
  version?: string;
}

export interface WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData {
  interactingTimeSeconds?: number;
}

export interface WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData {
  serviceLevelPercent?: number;
  averageSpeedOfAnswerSeconds?: number;
  numberOfInteractions?: number;
}

export interface WfmIntradayDataUpdateTopicIntradayScheduleData {
  onQueueTimeSeconds?: number;
  scheduledTimeSeconds?: number;
}

export interface WfmIntradayPlanningGroupListing {
  entities?: Models.ForecastPlanningGroupResponse[];
  noDataReason?: string;
}

export interface WfmMoveAgentsCompleteTopicManagementUnit {
  id?: string;
}

export interface WfmMoveAgentsCompleteTopicUserReference {
  id?: string;
}

export interface WfmMoveAgentsCompleteTopicWfmMoveAgentData {
  user?: WfmMoveAgentsCompleteTopicUserReference;
  result?: string;
}

export interface WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete {
  requestingUser?: WfmMoveAgentsCompleteTopicUserReference;
  destinationManagementUnit?: WfmMoveAgentsCompleteTopicManagementUnit;
  results?: WfmMoveAgentsCompleteTopicWfmMoveAgentData[];
}

export interface WfmMoveManagementUnitTopicBusinessUnit {
  id?: string;
}

export interface WfmMoveManagementUnitTopicMoveManagementUnitNotification {
  businessUnit?: WfmMoveManagementUnitTopicBusinessUnit;
  status?: string;
}

export interface WfmProcessUploadRequest {
  uploadKey: string;
}

export interface WfmScheduleActivity {
  userReference?: Models.UserReference;
  activities?: Models.ScheduleActivity[];
  fullDayTimeOffMarkers?: Models.FullDayTimeOffMarker[];
}

export interface WfmScheduleReference {
  id: string;
  businessUnit: WfmBusinessUnitReference;
  weekDate: string;
  selfUri?: string;
}

export interface WfmScheduleTopicWfmScheduleNotification {
  status?: string;
  operationId?: string;
  downloadUrl?: string;
  percentComplete?: number;
  eventType?: string;
}

export interface WfmServiceGoalImpact {
  increaseByPercent: number;
  decreaseByPercent: number;
}

export interface WfmServiceGoalImpactSettings {
  serviceLevel: WfmServiceGoalImpact;
  averageSpeedOfAnswer: WfmServiceGoalImpact;
  abandonRate: WfmServiceGoalImpact;
}

export interface WfmShiftTradingJobCompleteEventErrorBody extends Models.PerformancePredictionCompleteEventTopicErrorBody {}

export interface WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotification {
  id?: string;
  type?: string;
  status?: string;
  trade?: WfmShiftTradingJobCompleteEventTradeEntity;
  weekSummaries?: WfmShiftTradingJobCompleteEventWeekSummaryList;
  downloadUrl?: string;
  error?: WfmShiftTradingJobCompleteEventErrorBody;
}

export interface WfmShiftTradingJobCompleteEventTradeEntity {
  id?: string;
  state?: string;
  expirationDate?: string;
  acceptableIntervals?: WfmShiftTradingJobCompleteEventWfmDateTimeInterval[];
  oneSided?: boolean;
  initiating?: WfmShiftTradingJobCompleteEventTradeSide;
  receiving?: WfmShiftTradingJobCompleteEventTradeSide;
  targetUserId?: string;
  reviewedBy?: string;
  reviewedDate?: string;
  metadata?: WfmShiftTradingJobCompleteEventWfmVersionMetadata;
}

export interface WfmShiftTradingJobCompleteEventTradeShift {
  scheduleId?: string;
  scheduleStartDate?: string;
  managementUnitId?: string;
  id?: string;
  startDate?: string;
  endDate?: string;
  weekDate?: string;
}

export interface WfmShiftTradingJobCompleteEventTradeSide {
  userId?: string;
  shift?: WfmShiftTradingJobCompleteEventTradeShift;
  reviewNote?: string;
}

export interface WfmShiftTradingJobCompleteEventWeekSummary {
  weekDate?: string;
  initiatingMatchedCount?: number;
  crossWeekReceivingMatchedCount?: number;
}

export interface WfmShiftTradingJobCompleteEventWeekSummaryList {
  weeks?: WfmShiftTradingJobCompleteEventWeekSummary[];
}

export interface WfmShiftTradingJobCompleteEventWfmDateTimeInterval {
  startDate?: string;
  endDate?: string;
}

export interface WfmShiftTradingJobCompleteEventWfmVersionMetadata {
  version?: number;
  modifiedBy?: string;
  dateModified?: string;
}

export interface WfmTimeOffBalanceJobTopicErrorBody extends Models.PerformancePredictionCompleteEventTopicErrorBody {}

export interface WfmTimeOffBalanceJobTopicTimeOffBalance {
  activityCodeId?: string;
  hrisTimeOffTypeId?: string;
  hrisTimeOffTypeSecondaryId?: string;
  startDate?: string;
  balanceMinutesPerDay?: number[];
}

export interface WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotification {
  id?: string;
  entities?: WfmTimeOffBalanceJobTopicTimeOffBalance[];
  status?: string;
  error?: WfmTimeOffBalanceJobTopicErrorBody;
}

export interface WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate {
  id?: string;
  user?: WfmTimeOffRequestUpdateTopicUserReference;
  isFullDayRequest?: boolean;
  markedAsRead?: boolean;
  activityCodeId?: string;
  paid?: boolean;
  status?: string;
  substatus?: string;
  partialDayStartDateTimes?: string[];
  fullDayManagementUnitDates?: string[];
  fullDayEarliestStartOffsetMinutes?: number[];
  fullDayLatestEndOffsetMinutes?: number[];
  dailyDurationMinutes?: number;
  durationMinutes?: number[];
  payableMinutes?: number[];
  notes?: string;
  reviewedDate?: string;
  reviewedBy?: string;
  submittedDate?: string;
  submittedBy?: string;
  modifiedDate?: string;
  modifiedBy?: string;
}

export interface WfmTimeOffRequestUpdateTopicUserReference {
  id?: string;
}

export interface WfmTimeSpan {
  startDate: string;
  lengthMinutes: number;
}

export interface WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete {
  status?: string;
}

export interface WfmUserEntityListing {
  entities?: Models.UserReference[];
}

export interface WfmUserNotification {
  id: string;
  mutableGroupId: string;
  timestamp?: string;
  type?: string;
  shiftTrade?: Models.ShiftTradeNotification;
  timeOffRequest?: Models.TimeOffRequestNotification;
  adherenceExplanation?: Models.AdherenceExplanationNotification;
  alternativeShift?: Models.AlternativeShiftNotification;
  markedAsRead: boolean;
  agentNotification?: boolean;
  otherNotificationIdsInGroup?: string[];
}

export interface WfmUserNotificationTopicAdherenceExplanationNotification {
  id?: string;
  agent?: WfmUserNotificationTopicUserReference;
  managementUnit?: WfmUserNotificationTopicManagementUnit;
  businessUnit?: WfmUserNotificationTopicBusinessUnit;
  startDate?: string;
  lengthMinutes?: number;
  status?: string;
  type?: string;
  notes?: string;
}

export interface WfmUserNotificationTopicAlternativeShiftNotification {
  id?: string;
  weekDate?: string;
  granularity?: string;
  newState?: string;
  initiatingUser?: WfmUserNotificationTopicUserReference;
  initiatingShiftDate?: string;
  receivingUser?: WfmUserNotificationTopicUserReference;
  receivingShiftDate?: string;
}

export interface WfmUserNotificationTopicBusinessUnit {
  id?: string;
}

export interface WfmUserNotificationTopicManagementUnit {
  id?: string;
}

export interface WfmUserNotificationTopicShiftTradeNotification {
  weekDate?: string;
  tradeId?: string;
  oneSided?: boolean;
  newState?: string;
  initiatingUser?: WfmUserNotificationTopicUserReference;
  initiatingShiftDate?: string;
  receivingUser?: WfmUserNotificationTopicUserReference;
  receivingShiftDate?: string;
}

export interface WfmUserNotificationTopicTimeOffRequestNotification {
  timeOffRequestId?: string;
  user?: WfmUserNotificationTopicUserReference;
  isFullDayRequest?: boolean;
  status?: string;
  partialDayStartDateTimes?: string[];
  fullDayManagementUnitDates?: string[];
}

export interface WfmUserNotificationTopicUserReference {
  id?: string;
}

export interface WfmUserNotificationTopicWfmUserNotification {
  id?: string;
  mutableGroupId?: string;
  timestamp?: string;
  type?: string;
  shiftTrade?: WfmUserNotificationTopicShiftTradeNotification;
  timeOffRequest?: WfmUserNotificationTopicTimeOffRequestNotification;
  adherenceExplanation?: WfmUserNotificationTopicAdherenceExplanationNotification;
  alternativeShift?: WfmUserNotificationTopicAlternativeShiftNotification;
  agentNotification?: boolean;
  otherNotificationIdsInGroup?: string[];
  markedAsRead?: boolean;
}

export interface WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference {
  id?: string;
  secondaryPresences?: WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference[];
}

export interface WfmUserScheduleAdherenceUpdatedMuTopicQueueReference {
  id?: string;
}

export interface WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation {
  id?: string;
  startDate?: string;
  lengthMinutes?: number;
  status?: string;
}

export interface WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference {
  id?: string;
}

export interface WfmUserScheduleAdherenceUpdatedMuTopicUriReference {
  id?: string;
  name?: string;
}

export interface WfmUserScheduleAdherenceUpdatedMuTopicUserNextActivityReminder {
  activityCategory?: string;
  startDate?: string;
}

export interface WfmUserScheduleAdherenceUpdatedMuTopicUserReference {
  id?: string;
}

export interface WfmUserScheduleAdherenceUpdatedMuTopicUserScheduleAdherenceUpdate {
  user?: WfmUserScheduleAdherenceUpdatedMuTopicUserReference;
  managementUnitId?: string;
  businessUnitId?: string;
  team?: WfmUserScheduleAdherenceUpdatedMuTopicUriReference;
  scheduledActivityCategory?: string;
  scheduledActivityCode?: WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference;
  systemPresence?: string;
  organizationSecondaryPresenceId?: string;
  routingStatus?: string;
  actualActivityCategory?: string;
  isOutOfOffice?: boolean;
  adherenceState?: string;
  impact?: string;
  adherenceExplanation?: WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation;
  adherenceChangeTime?: string;
  presenceUpdateTime?: string;
  activeQueues?: WfmUserScheduleAdherenceUpdatedMuTopicQueueReference[];
  activeQueuesModifiedTime?: string;
  removedFromManagementUnit?: boolean;
  suppressOnTimeReminder?: boolean;
  nextActivityReminders?: WfmUserScheduleAdherenceUpdatedMuTopicUserNextActivityReminder[];
}

export interface WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference {
  id?: string;
  secondaryPresences?: WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference[];
}

export interface WfmUserScheduleAdherenceUpdatedTeamTopicQueueReference {
  id?: string;
}

export interface WfmUserScheduleAdherenceUpdatedTeamTopicRealTimeAdherenceExplanation extends WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation {}

export interface WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference {
  id?: string;
}

export interface WfmUserScheduleAdherenceUpdatedTeamTopicUriReference {
  id?: string;
  name?: string;
}

export interface WfmUserScheduleAdherenceUpdatedTeamTopicUserNextActivityReminder {
  activityCategory?: string;
  startDate?: string;
}

export interface WfmUserScheduleAdherenceUpdatedTeamTopicUserReference {
  id?: string;
}

export interface WfmUserScheduleAdherenceUpdatedTeamTopicUserScheduleAdherenceUpdate {
  user?: WfmUserScheduleAdherenceUpdatedTeamTopicUserReference;
  managementUnitId?: string;
  businessUnitId?: string;
  team?: WfmUserScheduleAdherenceUpdatedTeamTopicUriReference;
  scheduledActivityCategory?: string;
  scheduledActivityCode?: WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference;
  systemPresence?: string;
  organizationSecondaryPresenceId?: string;
  routingStatus?: string;
  actualActivityCategory?: string;
  isOutOfOffice?: boolean;
  adherenceState?: string;
  impact?: string;
  adherenceExplanation?: WfmUserScheduleAdherenceUpdatedTeamTopicRealTimeAdherenceExplanation;
  adherenceChangeTime?: string;
  presenceUpdateTime?: string;
  activeQueues?: WfmUserScheduleAdherenceUpdatedTeamTopicQueueReference[];
  activeQueuesModifiedTime?: string;
  removedFromManagementUnit?: boolean;
  suppressOnTimeReminder?: boolean;
  nextActivityReminders?: WfmUserScheduleAdherenceUpdatedTeamTopicUserNextActivityReminder[];
}

export interface WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference {
  id?: string;
  secondaryPresences?: WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference[];
}

export interface WfmUserScheduleAdherenceUpdatedTopicQueueReference {
  id?: string;
}

export interface WfmUserScheduleAdherenceUpdatedTopicRealTimeAdherenceExplanation extends WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation {}

export interface WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference {
  id?: string;
}

export interface WfmUserScheduleAdherenceUpdatedTopicUriReference {
  id?: string;
  name?: string;
}

export interface WfmUserScheduleAdherenceUpdatedTopicUserNextActivityReminder {
  activityCategory?: string;
  startDate?: string;
}

export interface WfmUserScheduleAdherenceUpdatedTopicUserReference {
  id?: string;
}

export interface WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate {
  user?: WfmUserScheduleAdherenceUpdatedTopicUserReference;
  managementUnitId?: string;
  businessUnitId?: string;
  team?: WfmUserScheduleAdherenceUpdatedTopicUriReference;
  scheduledActivityCategory?: string;
  scheduledActivityCode?: WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference;
  systemPresence?: string;
  organizationSecondaryPresenceId?: string;
  routingStatus?: string;
  actualActivityCategory?: string;
  isOutOfOffice?: boolean;
  adherenceState?: string;
  impact?: string;
  adherenceExplanation?: WfmUserScheduleAdherenceUpdatedTopicRealTimeAdherenceExplanation;
  adherenceChangeTime?: string;
  presenceUpdateTime?: string;
  activeQueues?: WfmUserScheduleAdherenceUpdatedTopicQueueReference[];
  activeQueuesModifiedTime?: string;
  removedFromManagementUnit?: boolean;
  suppressOnTimeReminder?: boolean;
  nextActivityReminders?: WfmUserScheduleAdherenceUpdatedTopicUserNextActivityReminder[];
}

export interface WfmVersionedEntityMetadata {
  modifiedBy?: Models.UserReference;
  dateModified?: string;
  createdBy?: Models.UserReference;
  dateCreated?: string;
  version: number;
}

export interface WhatsAppAvailablePhoneNumberDetails {
  name: string;
  phoneNumber?: string;
  status: string;
}

export interface WhatsAppAvailablePhoneNumberDetailsListing {
  entities?: WhatsAppAvailablePhoneNumberDetails[];
}

export interface WhatsAppBusinessScopedId {
}

export interface WhatsAppCallingConfigurationRequest {
}

export interface WhatsAppCallingConfigurationResponse {
}

export interface WhatsAppCampaignSchedule {
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
  intervals: Models.ScheduleInterval[];
  recurrences?: Models.Reoccurrence[];
  timeZone?: string;
  whatsAppCampaign: Models.DivisionedDomainEntityRef;
  selfUri?: string;
}

export interface WhatsAppCampaignScheduleEntityListing {
  entities?: WhatsAppCampaignSchedule[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  lastUri?: string;
  firstUri?: string;
  selfUri?: string;
  nextUri?: string;
  previousUri?: string;
  pageCount?: number;
}

export interface WhatsAppColumn extends Models.EmailColumn {}

export interface WhatsAppConfig {
  whatsAppColumns: string[];
  whatsAppIntegration: Models.AddressableEntityRef;
  contentTemplate: Models.DomainEntityRef;
}

export interface WhatsAppDefinition {
  name: string;
  namespace?: string;
  language: string;
  buttons?: Models.Button[];
  messageFooter?: Models.MessageFooter;
  header?: Models.MessageHeader;
  integrationId?: string;
  category?: string;
  templateStatus?: string;
  statusInfo?: Models.StatusInfo;
  carousel?: Models.Carousel;
}

export interface WhatsAppEmbeddedSignupIntegrationActivationRequest {
  id?: string;
  name?: string;
  phoneNumber?: string;
  pin: string;
  selfUri?: string;
}

export interface WhatsAppEmbeddedSignupIntegrationRequest {
  id?: string;
  name?: string;
  supportedContent?: Models.SupportedContentReference;
  messagingSetting?: Models.MessagingSettingRequestReference;
  embeddedSignupAccessToken?: string;
  selfUri?: string;
}

export interface WhatsAppId {
  phoneNumber: Models.PhoneNumber;
  displayName?: string;
}

export interface WhatsAppIdentityResolutionConfig extends Models.AppleIdentityResolutionConfig {}

export interface WhatsAppIntegration {
  id: string;
  name: string;
  supportedContent?: Models.SupportedContentReference;
  messagingSetting?: Models.MessagingSettingReference;
  phoneNumber: string;
  availablePhoneNumbers?: WhatsAppAvailablePhoneNumberDetailsListing;
  status?: string;
  recipient?: Models.DomainEntityRef;
  dateCreated?: string;
  dateModified?: string;
  createdBy?: Models.DomainEntityRef;
  modifiedBy?: Models.DomainEntityRef;
  version: number;
  activationStatusCode?: string;
  activationErrorInfo?: Models.ErrorBody;
  createStatus?: string;
  createError?: Models.ErrorBody;
  whatsAppBusinessAccountId?: string;
  selfUri?: string;
}

export interface WhatsAppIntegrationEntityListing {
  entities?: WhatsAppIntegration[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  lastUri?: string;
  firstUri?: string;
  selfUri?: string;
  nextUri?: string;
  previousUri?: string;
  pageCount?: number;
}

export interface WhatsAppIntegrationRequest {
  id?: string;
  name: string;
  supportedContent?: Models.SupportedContentReference;
  messagingSetting?: Models.MessagingSettingRequestReference;
  phoneNumber: string;
  wabaCertificate: string;
  selfUri?: string;
}

export interface WhatsAppIntegrationUpdateRequest {
  id?: string;
  name?: string;
  supportedContent?: Models.SupportedContentReference;
  messagingSetting?: Models.MessagingSettingRequestReference;
  selfUri?: string;
}

export interface WhatsappCampaignScheduleConfigChangeAlteration extends Models.DialerCampaignScheduleConfigChangeAlteration {}

export interface WhatsappCampaignScheduleConfigChangeObject {
}

export interface WhatsappCampaignScheduleConfigChangeRecurrencePattern extends Models.DialerCampaignScheduleConfigChangeRecurrencePattern {}

export interface WhatsappCampaignScheduleConfigChangeRecurrenceRange extends Models.DialerCampaignScheduleConfigChangeRecurrenceRange {}

export interface WhatsappCampaignScheduleConfigChangeScheduleInterval extends Models.DialerCampaignScheduleConfigChangeScheduleInterval {}

export interface WhatsappCampaignScheduleConfigChangeScheduleRecurrence {
  id?: string;
  start?: string;
  end?: string;
  timeZone?: string;
  range?: WhatsappCampaignScheduleConfigChangeRecurrenceRange;
  pattern?: WhatsappCampaignScheduleConfigChangeRecurrencePattern;
  alterations?: WhatsappCampaignScheduleConfigChangeAlteration[];
  additionalProperties?: { [key: string]: object };
}

export interface WhatsappCampaignScheduleConfigChangeUriReference {
  id?: string;
  name?: string;
}

export interface WhatsappCampaignScheduleConfigChangeWhatsAppCampaignSchedule {
  intervals?: WhatsappCampaignScheduleConfigChangeScheduleInterval[];
  recurrences?: WhatsappCampaignScheduleConfigChangeScheduleRecurrence[];
  timeZone?: string;
  whatsAppCampaign?: WhatsappCampaignScheduleConfigChangeUriReference;
  additionalProperties?: { [key: string]: object };
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
}

export interface WheelPicker {
  id?: string;
  items: WheelPickerItem[];
}

export interface WheelPickerItem {
  id?: string;
  title: string;
  value?: string;
}

export interface Widget {
  row?: number;
  column?: number;
  title?: string;
  type: string;
  metrics?: string[];
  displayText?: string;
  displayTextColor?: string;
  webContentUrl?: string;
  splitFilters?: boolean;
  splitByMediaType?: boolean;
  showLongest?: boolean;
  displayAsTable?: boolean;
  showDuration?: boolean;
  sortOrder?: string;
  sortKey?: string;
  entityLimit?: number;
  displayAggregates?: boolean;
  isFullWidth?: boolean;
  showPercentageChange?: boolean;
  showProfilePicture?: boolean;
  filter?: Models.ViewFilter;
  periods?: string[];
  mediaTypes?: string[];
  warnings?: Warning[];
  showTimeInStatus?: boolean;
  showOfflineAgents?: boolean;
  selectedStatuses?: string[];
  selectedSegmentTypes?: string[];
  agentInteractionSortOrder?: string;
}

export interface WorkPlan {
  id: string;
  name?: string;
  enabled?: boolean;
  valid?: boolean;
  constrainWeeklyPaidTime?: boolean;
  flexibleWeeklyPaidTime?: boolean;
  weeklyExactPaidMinutes?: number;
  weeklyMinimumPaidMinutes?: number;
  weeklyMaximumPaidMinutes?: number;
  constrainPaidTimeGranularity?: boolean;
  paidTimeGranularityMinutes?: number;
  constrainMinimumTimeBetweenShifts?: boolean;
  minimumTimeBetweenShiftsMinutes?: number;
  maximumDays?: number;
  minimumConsecutiveNonWorkingMinutesPerWeek?: number;
  constrainMaximumConsecutiveWorkingWeekends?: boolean;
  maximumConsecutiveWorkingWeekends?: number;
  minimumWorkingDaysPerWeek?: number;
  constrainMaximumConsecutiveWorkingDays?: boolean;
  maximumConsecutiveWorkingDays?: number;
  minimumShiftStartDistanceMinutes?: number;
  minimumDaysOffPerPlanningPeriod?: number;
  maximumDaysOffPerPlanningPeriod?: number;
  minimumPaidMinutesPerPlanningPeriod?: number;
  maximumPaidMinutesPerPlanningPeriod?: number;
  constrainMaximumWorkingWeekendsPerPlanningPeriod?: boolean;
  maximumWorkingWeekendsPerPlanningPeriod?: number;
  optionalDays?: Models.SetWrapperDayOfWeek;
  shiftStartVarianceType?: string;
  shiftStartVariancePeriod?: string;
  shiftStartVariances?: Models.ListWrapperShiftStartVariance;
  shifts?: WorkPlanShift[];
  agents?: Models.DeletableUserReference[];
  agentCount?: number;
  metadata: WfmVersionedEntityMetadata;
  selfUri?: string;
}

export interface WorkPlanActivity {
  activityCodeId?: string;
  description?: string;
  lengthMinutes?: number;
  startTimeIsRelativeToShiftStart?: boolean;
  flexibleStartTime?: boolean;
  earliestStartTimeMinutes?: number;
  latestStartTimeMinutes?: number;
  exactStartTimeMinutes?: number;
  startTimeIncrementMinutes?: number;
  countsAsPaidTime?: boolean;
  countsAsContiguousWorkTime?: boolean;
  minimumLengthFromShiftStartMinutes?: number;
  minimumLengthFromShiftEndMinutes?: number;
  maximumLengthFromShiftEndMinutes?: number;
  id?: string;
  delete?: boolean;
  validationId?: string;
}

export interface WorkPlanBid {
  id: string;
  name: string;
  forecast?: Models.BuShortTermForecastWeekReference;
  bidWindowStartDate: string;
  bidWindowEndDate: string;
  effectiveDate: string;
  status: string;
  agentRankingType: string;
  rankingTiebreakerType: string;
  publishedDate?: string;
  bidType: string;
  endOverridesAndRotations: boolean;
  workPlanFieldsVisibleToAgents: string[];
  metadata?: WorkPlanBidMetadata;
  selfUri?: string;
}

export interface WorkPlanBidGroup {
  name: string;
  managementUnit: Models.ManagementUnitReference;
  agents: Models.UserReference[];
  workPlans: Models.BidGroupWorkPlanResponse[];
  planningGroups: Models.PlanningGroupReference[];
}

export interface WorkPlanBidGroupCreate {
  name: string;
  managementUnitId: string;
  agentIds: string[];
  workPlans: Models.BidGroupWorkPlanRequest[];
  planningGroupIds: string[];
}

export interface WorkPlanBidGroupResponse {
  id: string;
  workPlanBidGroup?: WorkPlanBidGroup;
  metadata?: WorkPlanBidMetadata;
  selfUri?: string;
}

export interface WorkPlanBidGroupSummary {
  id: string;
  name: string;
  managementUnit: Models.ManagementUnitReference;
  agentCount: number;
  workPlanCount: number;
  planningGroupCount: number;
  selfUri?: string;
}

export interface WorkPlanBidGroupSummaryList {
  workPlanBidGroupSummaryList: WorkPlanBidGroupSummary[];
}

export interface WorkPlanBidGroupUpdate {
  name?: string;
  managementUnitId?: string;
  agentIds?: Models.ListWrapperString;
  workPlans?: Models.ListWrapperBidGroupWorkPlanRequest;
  planningGroupIds?: Models.ListWrapperString;
}

export interface WorkPlanBidListResponse {
  entities?: WorkPlanBid[];
}

export interface WorkPlanBidMetadata {
  createdBy: Models.UserReference;
  createdDate: string;
  modifiedBy?: Models.UserReference;
  modifiedDate?: string;
}

export interface WorkPlanBidRanks {
  id?: string;
  workPlanBiddingPerformance?: number;
  biddingTieBreaker?: string;
  selfUri?: string;
}

export interface WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification {
  id?: string;
  buId?: string;
  status?: string;
  bidType?: string;
  bidWindowStartDate?: string;
  bidWindowEndDate?: string;
  effectiveDate?: string;
  agentRankingType?: string;
  rankingTiebreakerType?: string;
  workPlanFieldsVisibleToAgents?: string[];
}

export interface WorkPlanConfigurationViolationMessage {
  type?: string;
  arguments?: WorkPlanValidationMessageArgument[];
  severity?: string;
}

export interface WorkPlanConstraintConflictMessage {
  type?: string;
  arguments?: WorkPlanValidationMessageArgument[];
}

export interface WorkPlanConstraintMessage {
  type?: string;
  arguments?: WorkPlanValidationMessageArgument[];
}

export interface WorkPlanConstraintViolationMessage {
  type: string;
  arguments: Models.UnavailableTimesViolationMessageArgument[];
}

export interface WorkPlanConstraintsViolationMessage {
  type: string;
  fixableConstraintsMessages: WorkPlanConstraintViolationMessage[];
}

export interface WorkPlanListItemResponse extends WorkPlan {}

export interface WorkPlanListResponse {
  entities?: WorkPlanListItemResponse[];
}

export interface WorkPlanOverride {
  startDate: string;
  weekCount: number;
  workPlan: WorkPlanReference;
}

export interface WorkPlanOverrideListWrapperWorkPlanOverrideRequest {
  values?: WorkPlanOverrideRequest[];
  deleteAll?: boolean;
}

export interface WorkPlanOverrideRequest {
  action?: string;
  startDate: string;
  weekCount?: number;
  workPlanId?: string;
}

export interface WorkPlanPatternRequest {
  workPlanIds: string[];
}

export interface WorkPlanPatternResponse {
  workPlans?: WorkPlanReference[];
}

export interface WorkPlanReference {
  id?: string;
  managementUnit?: Models.ManagementUnitReference;
  selfUri?: string;
}

export interface WorkPlanRotationAgentResponse {
  user?: Models.UserReference;
  dateRange?: Models.DateRangeWithOptionalEnd;
  position?: number;
}

export interface WorkPlanRotationListResponse {
  entities?: WorkPlanRotationResponse[];
}

export interface WorkPlanRotationReference {
  id: string;
  selfUri?: string;
}

export interface WorkPlanRotationResponse {
  id: string;
  name?: string;
  enabled?: boolean;
  dateRange?: Models.DateRangeWithOptionalEnd;
  pattern?: WorkPlanPatternResponse;
  agentCount?: number;
  agents?: WorkPlanRotationAgentResponse[];
  metadata?: WfmVersionedEntityMetadata;
  selfUri?: string;
}

export interface WorkPlanShift {
  name: string;
  days?: Models.SetWrapperDayOfWeek;
  flexibleStartTime?: boolean;
  exactStartTimeMinutesFromMidnight?: number;
  earliestStartTimeMinutesFromMidnight?: number;
  latestStartTimeMinutesFromMidnight?: number;
  constrainStopTime?: boolean;
  constrainLatestStopTime?: boolean;
  latestStopTimeMinutesFromMidnight?: number;
  constrainEarliestStopTime?: boolean;
  earliestStopTimeMinutesFromMidnight?: number;
  startIncrementMinutes?: number;
  flexiblePaidTime?: boolean;
  exactPaidTimeMinutes?: number;
  minimumPaidTimeMinutes?: number;
  maximumPaidTimeMinutes?: number;
  constrainContiguousWorkTime?: boolean;
  minimumContiguousWorkTimeMinutes?: number;
  maximumContiguousWorkTimeMinutes?: number;
  constrainDayOff?: boolean;
  dayOffRule?: string;
  planningPeriodConstraints?: Models.PlanningPeriodShiftConstraints;
  activities?: WorkPlanActivity[];
  id?: string;
  delete?: boolean;
  validationId?: string;
}

export interface WorkPlanValidationMessageArgument {
  type?: string;
  value?: string;
}

export interface WorkPlanValidationRequest {
  id: string;
  name?: string;
  enabled?: boolean;
  valid?: boolean;
  constrainWeeklyPaidTime?: boolean;
  flexibleWeeklyPaidTime?: boolean;
  weeklyExactPaidMinutes?: number;
  weeklyMinimumPaidMinutes?: number;
  weeklyMaximumPaidMinutes?: number;
  constrainPaidTimeGranularity?: boolean;
  paidTimeGranularityMinutes?: number;
  constrainMinimumTimeBetweenShifts?: boolean;
  minimumTimeBetweenShiftsMinutes?: number;
  maximumDays?: number;
  minimumConsecutiveNonWorkingMinutesPerWeek?: number;
  constrainMaximumConsecutiveWorkingWeekends?: boolean;
  maximumConsecutiveWorkingWeekends?: number;
  minimumWorkingDaysPerWeek?: number;
  constrainMaximumConsecutiveWorkingDays?: boolean;
  maximumConsecutiveWorkingDays?: number;
  minimumShiftStartDistanceMinutes?: number;
  minimumDaysOffPerPlanningPeriod?: number;
  maximumDaysOffPerPlanningPeriod?: number;
  minimumPaidMinutesPerPlanningPeriod?: number;
  maximumPaidMinutesPerPlanningPeriod?: number;
  constrainMaximumWorkingWeekendsPerPlanningPeriod?: boolean;
  maximumWorkingWeekendsPerPlanningPeriod?: number;
  optionalDays?: Models.SetWrapperDayOfWeek;
  shiftStartVarianceType?: string;
  shiftStartVariancePeriod?: string;
  shiftStartVariances?: Models.ListWrapperShiftStartVariance;
  shifts?: WorkPlanShift[];
  agents?: Models.DeletableUserReference[];
  agentCount?: number;
  selfUri?: string;
}

export interface Workbin {
  id?: string;
  name?: string;
  division?: Models.Division;
  description?: string;
  dateCreated?: string;
  dateModified?: string;
  modifiedBy?: Models.UserReference;
  selfUri?: string;
}

export interface WorkbinChangeListing {
  entities?: WorkitemsChangeWorkbinDelta[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
  after?: string;
}

export interface WorkbinCreate {
  name: string;
  description?: string;
  divisionId?: string;
}

export interface WorkbinDelta {
  name?: WorkitemsAttributeChangeString;
  description?: WorkitemsAttributeChangeString;
  dateModified?: WorkitemsAttributeChangeInstant;
  modifiedBy?: WorkitemsAttributeChangeString;
}

export interface WorkbinQueryEntityListing {
  entities?: Workbin[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
  after?: string;
  count?: number;
}

export interface WorkbinQueryRequest {
  pageSize?: number;
  select?: string;
  filters: WorkitemFilter[];
  attributes?: string[];
  after?: string;
  sort?: WorkbinQuerySort;
}

export interface WorkbinQuerySort {
  name?: string;
  ascending?: boolean;
}

export interface WorkbinReference extends Models.AudioConnectorIntegration {}

export interface WorkbinUpdate {
  name?: string;
  description?: string;
}

export interface WorkbinVersion {
  id?: string;
  name?: string;
  division?: Models.Division;
  description?: string;
  dateCreated?: string;
  dateModified?: string;
  modifiedBy?: Models.UserReference;
  version?: number;
  selfUri?: string;
}

export interface WorkbinVersionListing {
  entities?: WorkbinVersion[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
  after?: string;
}

export interface WorkdayMetric {
  metric?: Models.Metric;
  objective?: Models.Objective;
  points?: number;
  maxPoints?: number;
  value?: number;
  punctualityEvents?: Models.PunctualityEvent[];
  businessUnitId?: string;
  evaluationDetails?: Models.QualityEvaluationScoreItem[];
}

export interface WorkdayMetricListing {
  entities?: WorkdayMetric[];
}

export interface WorkdayPeriod {
  dateStartWorkday?: string;
  dateEndWorkday?: string;
}

export interface WorkdayPointsTrend {
  dateStartWorkday?: string;
  dateEndWorkday?: string;
  user?: Models.UserReference;
  dayOfWeek?: string;
  averagePoints?: number;
  trend?: WorkdayPointsTrendItem[];
}

export interface WorkdayPointsTrendItem {
  dateWorkday?: string;
  points?: number;
}

export interface WorkdayValuesMetricItem {
  metric?: Models.AddressableEntityRef;
  metricDefinition?: Models.DomainEntityRef;
  average?: number;
  unitType?: string;
  trend?: WorkdayValuesTrendItem[];
}

export interface WorkdayValuesTrend {
  dateStartWorkday?: string;
  dateEndWorkday?: string;
  dateReferenceWorkday?: string;
  division?: Models.Division;
  user?: Models.UserReference;
  timezone?: string;
  results?: WorkdayValuesMetricItem[];
  performanceProfile?: Models.AddressableEntityRef;
  metric?: Models.AddressableEntityRef;
}

export interface WorkdayValuesTrendItem {
  dateWorkday?: string;
  value?: number;
}

export interface WorkflowTargetSettings {
  dataFormat?: string;
}

export interface Workitem {
  id?: string;
  name?: string;
  division?: Models.Division;
  type?: WorktypeReference;
  description?: string;
  language?: WorkitemLanguageReference;
  utilizationLabel?: WorkitemUtilizationLabelReference;
  priority?: number;
  dateCreated?: string;
  dateModified?: string;
  dateDue?: string;
  dateExpires?: string;
  durationSeconds?: number;
  ttl?: number;
  status?: WorkitemStatusReference;
  statusCategory?: string;
  dateStatusChanged?: string;
  dateClosed?: string;
  workbin?: WorkbinReference;
  reporter?: Models.UserReferenceWithName;
  assignee?: Models.UserReferenceWithName;
  externalContact?: Models.ExternalContactReference;
  externalTag?: string;
  modifiedBy?: Models.UserReference;
  queue?: WorkitemQueueReference;
  assignmentState?: string;
  dateAssignmentStateChanged?: string;
  alertTimeoutSeconds?: number;
  skills?: WorkitemRoutingSkillReference[];
  preferredAgents?: Models.UserReference[];
  autoStatusTransition?: boolean;
  schema?: WorkitemSchema;
  customFields?: { [key: string]: object };
  autoStatusTransitionDetail?: Models.AutoStatusTransitionDetail;
  scoredAgents?: WorkitemScoredAgent[];
  script?: WorkitemScriptReference;
  selfUri?: string;
}

export interface WorkitemActivityReference {
  id?: string;
  selfUri?: string;
}

export interface WorkitemCaseReference {
  id?: string;
  reference?: string;
  selfUri?: string;
}

export interface WorkitemChangeListing {
  entities?: WorkitemsChangeWorkitemDelta[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
  after?: string;
}

export interface WorkitemCommonCreate {
  name: string;
  priority?: number;
  dateDue?: string;
  dateExpires?: string;
  durationSeconds?: number;
  ttl?: number;
  statusId?: string;
  workbinId?: string;
  autoStatusTransition?: boolean;
  description?: string;
  typeId: string;
  customFields?: { [key: string]: object };
  queueId?: string;
  assigneeId?: string;
  languageId?: string;
  externalContactId?: string;
  externalTag?: string;
  skillIds?: string[];
  scriptId?: string;
}

export interface WorkitemCreate {
  name: string;
  priority?: number;
  dateDue?: string;
  dateExpires?: string;
  durationSeconds?: number;
  ttl?: number;
  statusId?: string;
  workbinId?: string;
  autoStatusTransition?: boolean;
  description?: string;
  typeId: string;
  customFields?: { [key: string]: object };
  queueId?: string;
  assigneeId?: string;
  languageId?: string;
  externalContactId?: string;
  externalTag?: string;
  skillIds?: string[];
  scriptId?: string;
  wrapupCode?: string;
  utilizationLabelId?: string;
  scoredAgents?: WorkitemScoredAgentRequest[];
  preferredAgentIds?: string[];
}

export interface WorkitemDateBasedCondition {
  attribute: string;
  relativeMinutesToInvocation: number;
}

export interface WorkitemDateBasedConditionUpdate {
  attribute?: string;
  relativeMinutesToInvocation?: number;
}

export interface WorkitemDateBasedRule {
  id?: string;
  name?: string;
  type?: string;
  action?: WorkitemRuleAction;
  worktype?: WorktypeReference;
  condition?: WorkitemDateBasedCondition;
  selfUri?: string;
}

export interface WorkitemDateBasedRuleCreate {
  name: string;
  condition: WorkitemDateBasedCondition;
}

export interface WorkitemDateBasedRuleListing {
  entities?: WorkitemDateBasedRule[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
  after?: string;
}

export interface WorkitemDateBasedRuleUpdate {
  name?: string;
  condition?: WorkitemDateBasedConditionUpdate;
}

export interface WorkitemDelta {
  name?: WorkitemsAttributeChangeString;
  description?: WorkitemsAttributeChangeString;
  languageId?: WorkitemsAttributeChangeString;
  utilizationLabelId?: WorkitemsAttributeChangeString;
  priority?: WorkitemsAttributeChangeInteger;
  skillIds?: WorkitemsAttributeChangeList;
  preferredAgentIds?: WorkitemsAttributeChangeList;
  dateDue?: WorkitemsAttributeChangeInstant;
  dateExpires?: WorkitemsAttributeChangeInstant;
  durationSeconds?: WorkitemsAttributeChangeInteger;
  statusId?: WorkitemsAttributeChangeString;
  reporterId?: WorkitemsAttributeChangeString;
  externalContactId?: WorkitemsAttributeChangeString;
  assigneeId?: WorkitemsAttributeChangeString;
  workbinId?: WorkitemsAttributeChangeString;
  queueId?: WorkitemsAttributeChangeString;
  externalTag?: WorkitemsAttributeChangeString;
  wrapupId?: WorkitemsAttributeChangeString;
  wrapup?: WorkitemsAttributeChangeWrapupDelta;
  ttl?: WorkitemsAttributeChangeInteger;
  dateClosed?: WorkitemsAttributeChangeInstant;
  assignmentState?: WorkitemsAttributeChangeString;
  autoStatusTransition?: WorkitemsAttributeChangeBoolean;
  customFields?: WorkitemsAttributeChangeMap;
  dateModified?: WorkitemsAttributeChangeInstant;
  modifiedBy?: WorkitemsAttributeChangeString;
  statusCategory?: WorkitemsAttributeChangeWorkitemStatusCategory;
  scriptId?: WorkitemsAttributeChangeString;
  dateAssignmentStateChanged?: WorkitemsAttributeChangeInstant;
  alertTimeoutSeconds?: WorkitemsAttributeChangeInteger;
  scoredAgents?: WorkitemsAttributeChangeListWorkitemScoredAgentDelta;
}

export interface WorkitemFilter extends Models.Filter {}

export interface WorkitemFlowReference extends Models.AudioConnectorIntegration {}

export interface WorkitemLanguageReference extends Models.AudioConnectorIntegration {}

export interface WorkitemManualAssign {
  id: string;
}

export interface WorkitemOnAttributeChangeCondition {
  attribute: string;
  newValue?: string;
  oldValue?: string;
  operator?: string;
  value?: number;
}

export interface WorkitemOnAttributeChangeConditionUpdate extends WorkitemOnAttributeChangeCondition {}

export interface WorkitemOnAttributeChangeRule {
  id?: string;
  name?: string;
  type?: string;
  action?: WorkitemRuleAction;
  worktype?: WorktypeReference;
  condition?: WorkitemOnAttributeChangeCondition;
  selfUri?: string;
}

export interface WorkitemOnAttributeChangeRuleCreate {
  name: string;
  condition: WorkitemOnAttributeChangeCondition;
}

export interface WorkitemOnAttributeChangeRuleListing {
  entities?: WorkitemOnAttributeChangeRule[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
  after?: string;
}

export interface WorkitemOnAttributeChangeRuleUpdate {
  name?: string;
  condition?: WorkitemOnAttributeChangeConditionUpdate;
}

export interface WorkitemOnCreateRule {
  id?: string;
  name?: string;
  type?: string;
  action?: WorkitemRuleAction;
  worktype?: WorktypeReference;
  selfUri?: string;
}

export interface WorkitemOnCreateRuleCreate {
  name: string;
}

export interface WorkitemOnCreateRuleListing {
  entities?: WorkitemOnCreateRule[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
  after?: string;
}

export interface WorkitemOnCreateRuleUpdate {
  name?: string;
}

export interface WorkitemPagedEntityListing {
  entities?: Workitem[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  pageCount?: number;
}

export interface WorkitemPostQueryEntityListing {
  entities?: Workitem[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
  after?: string;
  count?: number;
}

export interface WorkitemQueryJobCreate {
  pageSize?: number;
  pageNumber?: number;
  filters: WorkitemQueryJobFilter[];
  queryFilters?: WorkitemQueryJobQueryFilters[];
  expands?: string[];
  attributes?: string[];
  sort?: WorkitemQueryJobSort;
  dateIntervalStart?: string;
  dateIntervalEnd?: string;
}

export interface WorkitemQueryJobError {
  code?: string;
  message?: string;
}

export interface WorkitemQueryJobFilter extends Models.CaseQueryJobFilter {}

export interface WorkitemQueryJobQueryFilters {
  name: string;
  operator?: string;
  criteria: WorkitemQueryJobQueryFiltersCriteria[];
}

export interface WorkitemQueryJobQueryFiltersCriteria {
  operator?: string;
  predicates: WorkitemQueryJobQueryFiltersPredicate[];
}

export interface WorkitemQueryJobQueryFiltersPredicate {
  name: string;
  operator: string;
  values?: object[];
}

export interface WorkitemQueryJobResponse {
  id?: string;
  state?: string;
  dateStarted?: string;
  dateFinished?: string;
  error?: WorkitemQueryJobError;
  selfUri?: string;
}

export interface WorkitemQueryJobSort {
  name?: string;
  ascending?: boolean;
  customField?: string;
}

export interface WorkitemQueryPostRequest {
  pageSize?: number;
  select?: string;
  filters: WorkitemFilter[];
  attributes?: string[];
  after?: string;
  sort?: WorkitemQuerySort;
  expands?: string[];
}

export interface WorkitemQuerySort {
  name?: string;
  ascending?: boolean;
}

export interface WorkitemQueueReference extends Models.AudioConnectorIntegration {}

export interface WorkitemReference extends Models.AudioConnectorIntegration {}

export interface WorkitemRoutingSkillReference extends Models.AudioConnectorIntegration {}

export interface WorkitemRuleAction {
  type?: string;
}

export interface WorkitemRuleSettings {
  flowRulesEnabled?: boolean;
}

export interface WorkitemSchema {
  id?: string;
  name?: string;
  version: number;
  selfUri?: string;
}

export interface WorkitemScoredAgent {
  agent?: Models.UserReference;
  score?: number;
}

export interface WorkitemScoredAgentDelta {
  id?: string;
  score?: number;
}

export interface WorkitemScoredAgentRequest {
  id?: string;
  score?: number;
}

export interface WorkitemScriptReference extends Models.AudioConnectorIntegration {}

export interface WorkitemSettings {
  worktypeId?: string;
}

export interface WorkitemSettingsResponse {
  worktype?: Models.StepplansWorktypeReference;
}

export interface WorkitemStatus {
  id?: string;
  name?: string;
  category?: string;
  destinationStatuses?: WorkitemStatusReference[];
  description?: string;
  defaultDestinationStatus?: WorkitemStatusReference;
  statusTransitionDelaySeconds?: number;
  statusTransitionTime?: string;
  worktype?: WorktypeReference;
  autoTerminateWorkitem?: boolean;
  selfUri?: string;
}

export interface WorkitemStatusCreate {
  name: string;
  category: string;
  destinationStatusIds?: string[];
  description?: string;
  defaultDestinationStatusId?: string;
  statusTransitionDelaySeconds?: number;
  statusTransitionTime?: string;
  autoTerminateWorkitem?: boolean;
}

export interface WorkitemStatusFilter {
  worktypeId?: string;
  workitemStatusId?: string;
}

export interface WorkitemStatusListing {
  total?: number;
  entities?: WorkitemStatus[];
  selfUri?: string;
}

export interface WorkitemStatusReference extends Models.AudioConnectorIntegration {}

export interface WorkitemStatusUpdate {
  name?: string;
  destinationStatusIds?: string[];
  description?: string;
  defaultDestinationStatusId?: string;
  statusTransitionDelaySeconds?: number;
  statusTransitionTime?: string;
  autoTerminateWorkitem?: boolean;
}

export interface WorkitemTerminate {
  statusId?: string;
}

export interface WorkitemUpdate {
  name?: string;
  priority?: number;
  dateDue?: string;
  dateExpires?: string;
  durationSeconds?: number;
  ttl?: number;
  statusId?: string;
  workbinId?: string;
  autoStatusTransition?: boolean;
  description?: string;
  dateClosed?: string;
  assignmentState?: string;
  assignmentOperation?: string;
  customFields?: { [key: string]: object };
  queueId?: string;
  assigneeId?: string;
  scoredAgents?: WorkitemScoredAgentRequest[];
  externalContactId?: string;
  externalTag?: string;
  skillIds?: string[];
  languageId?: string;
  utilizationLabelId?: string;
  preferredAgentIds?: string[];
  scriptId?: string;
}

export interface WorkitemUtilizationLabelReference {
  id?: string;
  selfUri?: string;
}

export interface WorkitemVersion {
  id?: string;
  name?: string;
  division?: Models.Division;
  type?: WorktypeReference;
  description?: string;
  language?: WorkitemLanguageReference;
  utilizationLabel?: WorkitemUtilizationLabelReference;
  priority?: number;
  dateCreated?: string;
  dateModified?: string;
  dateDue?: string;
  dateExpires?: string;
  durationSeconds?: number;
  ttl?: number;
  status?: WorkitemStatusReference;
  statusCategory?: string;
  dateStatusChanged?: string;
  dateClosed?: string;
  workbin?: WorkbinReference;
  reporter?: Models.UserReferenceWithName;
  assignee?: Models.UserReferenceWithName;
  externalContact?: Models.ExternalContactReference;
  externalTag?: string;
  modifiedBy?: Models.UserReference;
  queue?: WorkitemQueueReference;
  assignmentState?: string;
  dateAssignmentStateChanged?: string;
  alertTimeoutSeconds?: number;
  skills?: WorkitemRoutingSkillReference[];
  preferredAgents?: Models.UserReference[];
  autoStatusTransition?: boolean;
  schema?: WorkitemSchema;
  customFields?: { [key: string]: object };
  autoStatusTransitionDetail?: Models.AutoStatusTransitionDetail;
  scoredAgents?: WorkitemScoredAgent[];
  script?: WorkitemScriptReference;
  version?: number;
  selfUri?: string;
}

export interface WorkitemVersionListing {
  entities?: WorkitemVersion[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
  after?: string;
}

export interface WorkitemWrapup {
  workitem?: WorkitemReference;
  wrapupCode?: WrapupIdReference;
  modifiedBy?: Models.UserReference;
  user?: Models.UserReference;
  dateModified?: string;
}

export interface WorkitemWrapupEntityListing {
  entities?: WorkitemWrapup[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface WorkitemWrapupUpdate {
  action: string;
  wrapupCode: string;
}

export interface WorkitemsAttributeChangeBoolean {
  newValue?: boolean;
  oldValue?: boolean;
}

export interface WorkitemsAttributeChangeInstant {
  newValue?: string;
  oldValue?: string;
}

export interface WorkitemsAttributeChangeInteger {
  newValue?: number;
  oldValue?: number;
}

export interface WorkitemsAttributeChangeList {
  newValue?: object[];
  oldValue?: object[];
}

export interface WorkitemsAttributeChangeListWorkitemScoredAgentDelta {
  newValue?: WorkitemScoredAgentDelta[];
  oldValue?: WorkitemScoredAgentDelta[];
}

export interface WorkitemsAttributeChangeMap {
  newValue?: { [key: string]: object };
  oldValue?: { [key: string]: object };
}

export interface WorkitemsAttributeChangeString {
  newValue?: string;
  oldValue?: string;
}

export interface WorkitemsAttributeChangeWorkitemRuleSettings {
  newValue?: WorkitemRuleSettings;
  oldValue?: WorkitemRuleSettings;
}

export interface WorkitemsAttributeChangeWorkitemStatusCategory {
  newValue?: string;
  oldValue?: string;
}

export interface WorkitemsAttributeChangeWrapupDelta {
  newValue?: WrapupDelta;
  oldValue?: WrapupDelta;
}

export interface WorkitemsChangeWorkbinDelta {
  version?: number;
  modifiedBy?: Models.UserReference;
  delta?: WorkbinDelta;
}

export interface WorkitemsChangeWorkitemDelta {
  version?: number;
  modifiedBy?: Models.UserReference;
  delta?: WorkitemDelta;
}

export interface WorkitemsChangeWorktypeDelta {
  version?: number;
  modifiedBy?: Models.UserReference;
  delta?: WorktypeDelta;
}

export interface WorkitemsEventsNotificationAssignmentSegment {
  startState?: string;
  endState?: string;
  durationMs?: number;
}

export interface WorkitemsEventsNotificationCustomAttribute {
  dataType?: string;
  value?: string;
}

export interface WorkitemsEventsNotificationDelta {
  op?: string;
  field?: string;
  oldValue?: string;
  newValue?: string;
}

export interface WorkitemsEventsNotificationPropertyChange extends Models.AuditTopicPropertyChange {}

export interface WorkitemsEventsNotificationScoredAgent {
  id?: string;
  score?: number;
}

export interface WorkitemsEventsNotificationSession {
  type?: string;
  id?: string;
  status?: string;
  dateSessionStart?: string;
  dateSessionEnd?: string;
  assignmentSegments?: WorkitemsEventsNotificationAssignmentSegment[];
}

export interface WorkitemsEventsNotificationWorkitem {
  id?: string;
  name?: string;
  typeId?: string;
  description?: string;
  languageId?: string;
  priority?: number;
  dateCreated?: string;
  dateModified?: string;
  dateDue?: string;
  dateExpires?: string;
  dateAssignmentStateChanged?: string;
  durationSeconds?: number;
  ttl?: number;
  statusId?: string;
  statusCategory?: string;
  dateClosed?: string;
  workbinId?: string;
  reporterId?: string;
  assigneeId?: string;
  externalContactId?: string;
  externalTag?: string;
  wrapupId?: string;
  modifiedBy?: string;
  operation?: string;
  changes?: WorkitemsEventsNotificationDelta[];
  propertyChanges?: WorkitemsEventsNotificationPropertyChange[];
  assignmentState?: string;
  assignmentId?: string;
  alertTimeoutSeconds?: number;
  queueId?: string;
  customFields?: { [key: string]: WorkitemsEventsNotificationCustomAttribute };
  wrapup?: WorkitemsEventsNotificationWrapup;
  sessions?: WorkitemsEventsNotificationSession[];
  skillIds?: string[];
  scriptId?: string;
  workbinName?: string;
  typeName?: string;
  preferredAgentIds?: string[];
  divisionId?: string;
  scoredAgents?: WorkitemsEventsNotificationScoredAgent[];
  utilizationLabelId?: string;
  caseId?: string;
}

export interface WorkitemsEventsNotificationWrapup {
  code?: string;
  userId?: string;
  op?: string;
  action?: string;
}

export interface WorkitemsQueueEventsNotificationAssignmentSegment extends WorkitemsEventsNotificationAssignmentSegment {}

export interface WorkitemsQueueEventsNotificationCustomAttribute {
  dataType?: string;
  value?: string;
}

export interface WorkitemsQueueEventsNotificationDelta extends WorkitemsEventsNotificationDelta {}

export interface WorkitemsQueueEventsNotificationPropertyChange extends Models.AuditTopicPropertyChange {}

export interface WorkitemsQueueEventsNotificationScoredAgent {
  id?: string;
  score?: number;
}

export interface WorkitemsQueueEventsNotificationSession {
  type?: string;
  id?: string;
  status?: string;
  dateSessionStart?: string;
  dateSessionEnd?: string;
  assignmentSegments?: WorkitemsQueueEventsNotificationAssignmentSegment[];
}

export interface WorkitemsQueueEventsNotificationWorkitem {
  id?: string;
  name?: string;
  typeId?: string;
  description?: string;
  languageId?: string;
  priority?: number;
  dateCreated?: string;
  dateModified?: string;
  dateDue?: string;
  dateExpires?: string;
  dateAssignmentStateChanged?: string;
  durationSeconds?: number;
  ttl?: number;
  statusId?: string;
  statusCategory?: string;
  dateClosed?: string;
  workbinId?: string;
  reporterId?: string;
  assigneeId?: string;
  externalContactId?: string;
  externalTag?: string;
  wrapupId?: string;
  modifiedBy?: string;
  operation?: string;
  changes?: WorkitemsQueueEventsNotificationDelta[];
  propertyChanges?: WorkitemsQueueEventsNotificationPropertyChange[];
  assignmentState?: string;
  assignmentId?: string;
  alertTimeoutSeconds?: number;
  queueId?: string;
  customFields?: { [key: string]: WorkitemsQueueEventsNotificationCustomAttribute };
  wrapup?: WorkitemsQueueEventsNotificationWrapup;
  sessions?: WorkitemsQueueEventsNotificationSession[];
  skillIds?: string[];
  scriptId?: string;
  workbinName?: string;
  typeName?: string;
  preferredAgentIds?: string[];
  divisionId?: string;
  scoredAgents?: WorkitemsQueueEventsNotificationScoredAgent[];
  utilizationLabelId?: string;
  caseId?: string;
}

export interface WorkitemsQueueEventsNotificationWrapup extends WorkitemsEventsNotificationWrapup {}

export interface WorkitemsUserEventsNotificationAssignmentSegment extends WorkitemsEventsNotificationAssignmentSegment {}

export interface WorkitemsUserEventsNotificationCustomAttribute {
  dataType?: string;
  value?: string;
}

export interface WorkitemsUserEventsNotificationDelta extends WorkitemsEventsNotificationDelta {}

export interface WorkitemsUserEventsNotificationPropertyChange extends Models.AuditTopicPropertyChange {}

export interface WorkitemsUserEventsNotificationScoredAgent {
  id?: string;
  score?: number;
}

export interface WorkitemsUserEventsNotificationSession {
  type?: string;
  id?: string;
  status?: string;
  dateSessionStart?: string;
  dateSessionEnd?: string;
  assignmentSegments?: WorkitemsUserEventsNotificationAssignmentSegment[];
}

export interface WorkitemsUserEventsNotificationWorkitem {
  id?: string;
  name?: string;
  typeId?: string;
  description?: string;
  languageId?: string;
  priority?: number;
  dateCreated?: string;
  dateModified?: string;
  dateDue?: string;
  dateExpires?: string;
  dateAssignmentStateChanged?: string;
  durationSeconds?: number;
  ttl?: number;
  statusId?: string;
  statusCategory?: string;
  dateClosed?: string;
  workbinId?: string;
  reporterId?: string;
  assigneeId?: string;
  externalContactId?: string;
  externalTag?: string;
  wrapupId?: string;
  modifiedBy?: string;
  operation?: string;
  changes?: WorkitemsUserEventsNotificationDelta[];
  propertyChanges?: WorkitemsUserEventsNotificationPropertyChange[];
  assignmentState?: string;
  assignmentId?: string;
  alertTimeoutSeconds?: number;
  queueId?: string;
  customFields?: { [key: string]: WorkitemsUserEventsNotificationCustomAttribute };
  wrapup?: WorkitemsUserEventsNotificationWrapup;
  sessions?: WorkitemsUserEventsNotificationSession[];
  skillIds?: string[];
  scriptId?: string;
  workbinName?: string;
  typeName?: string;
  preferredAgentIds?: string[];
  divisionId?: string;
  scoredAgents?: WorkitemsUserEventsNotificationScoredAgent[];
  utilizationLabelId?: string;
  caseId?: string;
}

export interface WorkitemsUserEventsNotificationWrapup extends WorkitemsEventsNotificationWrapup {}

export interface Workspace {
  id?: string;
  name: string;
  type?: string;
  isCurrentUserWorkspace?: boolean;
  user?: Models.DomainEntityRef;
  bucket?: string;
  dateCreated?: string;
  dateModified?: string;
  summary?: WorkspaceSummary;
  acl?: string[];
  description?: string;
  selfUri?: string;
}

export interface WorkspaceCreate {
  name: string;
  bucket?: string;
  description?: string;
}

export interface WorkspaceEntityListing {
  entities?: Workspace[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  lastUri?: string;
  firstUri?: string;
  selfUri?: string;
  nextUri?: string;
  previousUri?: string;
  pageCount?: number;
}

export interface WorkspaceMember {
  id?: string;
  name?: string;
  workspace?: Models.DomainEntityRef;
  memberType: string;
  member?: Models.DomainEntityRef;
  user?: Models.User;
  group?: Models.Group;
  securityProfile?: Models.SecurityProfile;
  selfUri?: string;
}

export interface WorkspaceMemberEntityListing {
  entities?: WorkspaceMember[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  lastUri?: string;
  firstUri?: string;
  selfUri?: string;
  nextUri?: string;
  previousUri?: string;
  pageCount?: number;
}

export interface WorkspaceSummary {
  totalDocumentCount?: number;
  totalDocumentByteCount?: number;
}

export interface Worktype {
  id?: string;
  name?: string;
  division?: Models.Division;
  description?: string;
  dateCreated?: string;
  dateModified?: string;
  defaultWorkbin?: WorkbinReference;
  defaultStatus?: WorkitemStatusReference;
  statuses?: WorkitemStatus[];
  defaultDurationSeconds?: number;
  defaultExpirationSeconds?: number;
  defaultDueDurationSeconds?: number;
  defaultPriority?: number;
  defaultLanguage?: WorkitemLanguageReference;
  defaultTtlSeconds?: number;
  modifiedBy?: Models.UserReference;
  defaultQueue?: WorkitemQueueReference;
  defaultSkills?: WorkitemRoutingSkillReference[];
  assignmentEnabled?: boolean;
  schema?: WorkitemSchema;
  serviceLevelTarget?: number;
  ruleSettings?: WorkitemRuleSettings;
  flow?: WorkitemFlowReference;
  defaultScript?: WorkitemScriptReference;
  unassignedDivisionContactsEnabled?: boolean;
  selfUri?: string;
}

export interface WorktypeChangeListing {
  entities?: WorkitemsChangeWorktypeDelta[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
  after?: string;
}

export interface WorktypeCreate {
  name: string;
  defaultWorkbinId: string;
  defaultDurationSeconds?: number;
  defaultExpirationSeconds?: number;
  defaultDueDurationSeconds?: number;
  defaultPriority?: number;
  defaultTtlSeconds?: number;
  assignmentEnabled?: boolean;
  schemaId?: string;
  serviceLevelTarget?: number;
  ruleSettings?: WorkitemRuleSettings;
  unassignedDivisionContactsEnabled?: boolean;
  description?: string;
  divisionId?: string;
  disableDefaultStatusCreation?: boolean;
  schemaVersion?: number;
  defaultQueueId?: string;
  defaultLanguageId?: string;
  defaultSkillIds?: string[];
  defaultScriptId?: string;
}

export interface WorktypeDelta {
  name?: WorkitemsAttributeChangeString;
  description?: WorkitemsAttributeChangeString;
  statuses?: WorkitemsAttributeChangeList;
  defaultWorkbinId?: WorkitemsAttributeChangeString;
  defaultDurationSeconds?: WorkitemsAttributeChangeInteger;
  defaultExpirationSeconds?: WorkitemsAttributeChangeInteger;
  defaultDueDurationSeconds?: WorkitemsAttributeChangeInteger;
  defaultPriority?: WorkitemsAttributeChangeInteger;
  defaultSkillIds?: WorkitemsAttributeChangeList;
  defaultStatusId?: WorkitemsAttributeChangeString;
  defaultLanguageId?: WorkitemsAttributeChangeString;
  defaultTtlSeconds?: WorkitemsAttributeChangeInteger;
  assignmentEnabled?: WorkitemsAttributeChangeBoolean;
  defaultQueueId?: WorkitemsAttributeChangeString;
  schemaId?: WorkitemsAttributeChangeString;
  schemaVersion?: WorkitemsAttributeChangeString;
  serviceLevelTarget?: WorkitemsAttributeChangeInteger;
  dateModified?: WorkitemsAttributeChangeInstant;
  modifiedBy?: WorkitemsAttributeChangeString;
  defaultScriptId?: WorkitemsAttributeChangeString;
  flowId?: WorkitemsAttributeChangeString;
  ruleSettings?: WorkitemsAttributeChangeWorkitemRuleSettings;
  unassignedDivisionContactsEnabled?: WorkitemsAttributeChangeBoolean;
}

export interface WorktypeQueryEntityListing {
  entities?: Worktype[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
  after?: string;
  count?: number;
}

export interface WorktypeQueryRequest {
  pageSize?: number;
  select?: string;
  filters: WorkitemFilter[];
  attributes?: string[];
  after?: string;
  expands?: string;
  sort?: WorktypeQuerySort;
}

export interface WorktypeQuerySort {
  name?: string;
  ascending?: boolean;
}

export interface WorktypeReference extends Models.AudioConnectorIntegration {}

export interface WorktypeUpdate {
  name?: string;
  defaultWorkbinId?: string;
  defaultDurationSeconds?: number;
  defaultExpirationSeconds?: number;
  defaultDueDurationSeconds?: number;
  defaultPriority?: number;
  defaultTtlSeconds?: number;
  assignmentEnabled?: boolean;
  schemaId?: string;
  serviceLevelTarget?: number;
  ruleSettings?: WorkitemRuleSettings;
  unassignedDivisionContactsEnabled?: boolean;
  description?: string;
  defaultStatusId?: string;
  schemaVersion?: number;
  defaultLanguageId?: string;
  defaultSkillIds?: string[];
  defaultQueueId?: string;
  defaultScriptId?: string;
}

export interface WorktypeVersion {
  id?: string;
  name?: string;
  division?: Models.Division;
  description?: string;
  dateCreated?: string;
  dateModified?: string;
  defaultWorkbin?: WorkbinReference;
  defaultStatus?: WorkitemStatusReference;
  statuses?: WorkitemStatus[];
  defaultDurationSeconds?: number;
  defaultExpirationSeconds?: number;
  defaultDueDurationSeconds?: number;
  defaultPriority?: number;
  defaultLanguage?: WorkitemLanguageReference;
  defaultTtlSeconds?: number;
  modifiedBy?: Models.UserReference;
  defaultQueue?: WorkitemQueueReference;
  defaultSkills?: WorkitemRoutingSkillReference[];
  assignmentEnabled?: boolean;
  schema?: WorkitemSchema;
  serviceLevelTarget?: number;
  ruleSettings?: WorkitemRuleSettings;
  flow?: WorkitemFlowReference;
  defaultScript?: WorkitemScriptReference;
  unassignedDivisionContactsEnabled?: boolean;
  version?: number;
  selfUri?: string;
}

export interface WorktypeVersionListing {
  entities?: WorktypeVersion[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
  after?: string;
}

export interface WrapUpCodeConfig {
  values: string[];
}

export interface WrapUpCodeMapping {
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
  defaultSet?: string[];
  mapping?: { [key: string]: string[] };
  selfUri?: string;
}

export interface WrapUpCodeReference {
  id?: string;
}

export interface Wrapup {
  code?: string;
  name?: string;
  notes?: string;
  tags?: string[];
  durationSeconds?: number;
  endTime?: string;
  provisional?: boolean;
}

export interface WrapupCode {
  id?: string;
  name: string;
  division?: Models.StarrableDivision;
  description?: string;
  dateCreated?: string;
  dateModified?: string;
  createdBy?: string;
  modifiedBy?: string;
  selfUri?: string;
}

export interface WrapupCodeEntityListing {
  entities?: WrapupCode[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  lastUri?: string;
  firstUri?: string;
  selfUri?: string;
  nextUri?: string;
  previousUri?: string;
  pageCount?: number;
}

export interface WrapupCodePredictionConfig {
  enabled: boolean;
}

export interface WrapupCodeRequest {
  id?: string;
  name: string;
  division?: WritableStarrableDivision;
  description?: string;
  dateCreated?: string;
  dateModified?: string;
  createdBy?: string;
  modifiedBy?: string;
  selfUri?: string;
}

export interface WrapupDelta {
  action?: string;
  code?: string;
  userId?: string;
}

export interface WrapupDetailEventTopicWrapupEvent {
  eventTime?: number;
  conversationId?: string;
  participantId?: string;
  sessionId?: string;
  mediaType?: string;
  provider?: string;
  direction?: string;
  ani?: string;
  dnis?: string;
  addressTo?: string;
  addressFrom?: string;
  callbackUserName?: string;
  callbackNumbers?: string[];
  callbackScheduledTime?: number;
  subject?: string;
  messageType?: string;
  queueId?: string;
  wrapupCode?: string;
  wrapupNotes?: string;
  wrapupDurationMs?: number;
  conversationExternalContactIds?: string[];
  conversationExternalOrganizationIds?: string[];
  utilizationLabel?: string;
}

export interface WrapupIdReference extends Models.AudioConnectorIntegration {}

export interface WrapupInput {
  code?: string;
  name?: string;
  notes?: string;
  tags?: string[];
  durationSeconds?: number;
  endTime?: string;
  provisional?: boolean;
  disableEndTimeUpdates?: boolean;
}

export interface WritableDialerContact {
  id?: string;
  contactListId: string;
  data: { [key: string]: string };
  latestSmsEvaluations?: { [key: string]: Models.MessageEvaluation };
  latestEmailEvaluations?: { [key: string]: Models.MessageEvaluation };
  latestWhatsAppEvaluations?: { [key: string]: Models.MessageEvaluation };
  callable?: boolean;
  phoneNumberStatus?: { [key: string]: Models.PhoneNumberStatus };
  contactableStatus?: { [key: string]: Models.ContactableStatus };
  dateCreated?: string;
  retentionType?: string;
  retentionDays?: number;
  dateExpiration?: string;
}

export interface WritableDivision extends Models.AudioConnectorIntegration {}

export interface WritableEntity {
  id?: string;
}

export interface WritableStarrableDivision extends Models.AudioConnectorIntegration {}

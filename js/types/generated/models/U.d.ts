// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type * as Models from './index';

export interface UCI10n {
  name?: string;
}

export interface UCIcon {
  vector: string;
}

export interface UCThirdPartyPresence {
  email: string;
  presence: string;
  message?: string;
  dateModified?: string;
}

export interface UcUserPresence {
  id?: string;
  name?: string;
  userId?: string;
  source?: string;
  sourceId?: string;
  presenceDefinition?: Models.PresenceDefinition;
  message?: string;
  modifiedDate?: string;
  selfUri?: string;
}

export interface UnansweredGroup {
  id?: string;
  label?: string;
  phraseGroups?: UnansweredPhraseGroup[];
  suggestedDocuments?: UnansweredGroupSuggestedDocument[];
  statistics?: Models.KnowledgeGroupStatistics;
  selfUri?: string;
}

export interface UnansweredGroupSuggestedDocument {
  id?: string;
  selfUri?: string;
}

export interface UnansweredGroups {
  entities?: UnansweredGroup[];
}

export interface UnansweredPhrase {
  id?: string;
  text?: string;
  unlinkedPhraseHitCount?: number;
}

export interface UnansweredPhraseGroup {
  id?: string;
  label?: string;
  phrases?: UnansweredPhrase[];
  unlinkedPhraseHitCount?: number;
  unlinkedPhraseCount?: number;
  selfUri?: string;
}

export interface UnansweredPhraseGroupPatchRequestBody {
  phraseAssociations: Models.PhraseAssociations[];
  dateStart?: string;
  dateEnd?: string;
}

export interface UnansweredPhraseGroupUpdateResponse {
  phraseAssociations?: Models.PhraseAssociations[];
  group?: UnansweredGroup;
}

export interface UnavailableTime {
  id?: string;
  timeSpan: Models.WfmTimeSpan;
  notes?: string;
}

export interface UnavailableTimeListing {
  entities?: UnavailableTime[];
}

export interface UnavailableTimesManagementUnitSettings {
  managementUnit: Models.ManagementUnitReference;
  enabled: boolean;
}

export interface UnavailableTimesValidationResult {
  valid: boolean;
  invalidWorkPlans: Models.WorkPlanReference[];
  workPlanConstraintsViolationMessage?: Models.WorkPlanConstraintsViolationMessage;
}

export interface UnavailableTimesViolationMessageArgument {
  type: string;
  value: string;
}

export interface UnifiedCommunicationsIntegration {
  id?: string;
  name?: string;
  ucIntegrationKey: Models.AddressableEntityRef;
  integrationPresenceSource: string;
  pbxPermission: string;
  icon: UCIcon;
  badgeIcons: { [key: string]: UCIcon };
  i10n: { [key: string]: UCI10n };
  polledPresence: boolean;
  pollIntervalSec?: number;
  includeBadge?: boolean;
  userPermissions: string[];
  oauthScopes?: string[];
  selfUri?: string;
}

export interface UnifiedCommunicationsIntegrationListing {
  entities?: UnifiedCommunicationsIntegration[];
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

export interface UnifiedGeneralTopic {
  name?: string;
  status?: string;
}

export interface UnifiedGeneralTopicEntityListing {
  entities?: UnifiedGeneralTopic[];
}

export interface UnprocessedExternalEvent {
  event: Models.ExternalEvent;
  originalRequestIndex: number;
  isRetryable: boolean;
  errorMessage: string;
  statusCode?: number;
}

export interface UnprocessedSegmentAssignments {
  assign?: Models.SegmentAssignments;
  unassign?: Models.SegmentUnassignments;
  count: number;
}

export interface UnpublishedProgramsEntityListing {
  entities?: Models.Program[];
  pageSize?: number;
  total?: number;
  selfUri?: string;
  pageCount?: number;
  nextUri?: string;
}

export interface UnreadFields {
  state: boolean;
}

export interface UpdateActionInput {
  category?: string;
  name?: string;
  config?: Models.ActionConfig;
  version: number;
}

export interface UpdateActivityCodeRequest {
  name?: string;
  category?: string;
  lengthInMinutes?: number;
  countsAsPaidTime?: boolean;
  countsAsWorkTime?: boolean;
  agentTimeOffSelectable?: boolean;
  countsTowardShrinkage?: boolean;
  plannedShrinkage?: boolean;
  interruptible?: boolean;
  planningGroupIds?: Models.ListWrapperString;
  style?: Models.ValueWrapperActivityCodeStyle;
  metadata: Models.WfmVersionedEntityMetadata;
  secondaryPresences?: Models.ListWrapperSecondaryPresence;
}

export interface UpdateActivityPlanRequest {
  name?: string;
  description?: string;
  groupSettings?: Models.ValueWrapperGroupSettings;
  attendeesSearchRule?: Models.ValueWrapperUserSearchRule;
  facilitatorsSearchRule?: Models.ValueWrapperUserSearchRule;
  transitionTimeMinutes?: number;
  serviceGoalImpactOverrides?: Models.ValueWrapperActivityPlanServiceGoalImpactOverrides;
  optimizationObjective?: string;
  state?: string;
  fixedAvailability?: Models.ListWrapperFixedAvailability;
  activityCodeId?: string;
  type?: string;
  lengthMinutes?: number;
  countsAsPaidTime?: boolean;
  recurrenceSettings?: Models.RecurrenceSettingsBase;
}

export interface UpdateAdherenceExplanationStatusRequest {
  status?: string;
}

export interface UpdateAgentScheduleBiddingPreference {
  submitted: boolean;
  agentScheduleBidPreferences: Models.AgentScheduleBiddingPreferencePriority[];
}

export interface UpdateAgentSchedulingPreferencesRequest {
  preferencesToAdd?: Models.AgentSchedulingPreference[];
  preferenceIdsToRemove?: string[];
}

export interface UpdateAgentWorkPlanBiddingPreference {
  submitted: boolean;
  agentWorkPlanBidPreferences: Models.AgentWorkPlanBiddingPreferenceRequest[];
}

export interface UpdateAgenticVirtualAgent {
  name: string;
  imageUri?: string;
}

export interface UpdateAlternativeShiftBuSettingsRequest {
  enabledGranularities?: Models.ListWrapperAlternativeShiftBuSettingsGranularity;
  minMinutesBeforeStartTime?: number;
  retainedActivityCategories?: Models.ListWrapperAlternativeShiftBuSettingsActivityCategory;
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface UpdateAnalyticsDataRetentionRequest {
  retentionDays: number;
}

export interface UpdateBusinessUnitRequest {
  name?: string;
  divisionId?: string;
  settings?: UpdateBusinessUnitSettingsRequest;
}

export interface UpdateBusinessUnitSchedulingPreferencesSettingsRequest {
  enabled?: boolean;
}

export interface UpdateBusinessUnitSettingsRequest {
  startDayOfWeek?: string;
  timeZone?: string;
  shortTermForecasting?: Models.BuShortTermForecastingSettings;
  scheduling?: Models.BuSchedulingSettingsRequest;
  notifications?: Models.BuNotificationSettingsRequest;
  learning?: Models.BuActivitySettingsRequest;
  coaching?: Models.BuActivitySettingsRequest;
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface UpdateCapacityPlanRequest {
  name?: string;
  description?: string;
  startBusinessUnitDate?: string;
  endBusinessUnitDate?: string;
  forecast?: Models.ValueWrapperBuShortTermForecastReference;
  fullTimeEquivalentWeeklyHours?: number;
  useLatestPlanningGroupStaffingGroupAssociation?: boolean;
  metadata: Models.CapacityPlanMetadata;
}

export interface UpdateCoachingAppointmentRequest {
  name?: string;
  description?: string;
  dateStart?: string;
  lengthInMinutes?: number;
  conversationIds?: string[];
  documentIds?: string[];
  status?: string;
  wfmSchedule?: Models.WfmScheduleReference;
  externalLinks?: string[];
  location?: string;
  shareInsightsData?: boolean;
  addToSchedule?: boolean;
}

export interface UpdateConferenceRequest {
  conversationIds?: string[];
}

export interface UpdateContactColumnActionSettings {
  properties: { [key: string]: string };
  updateOption: string;
}

export interface UpdateDecisionTableColumnsRequest {
  inputs?: Models.DecisionTableInputColumnRequest[];
  outputs?: Models.DecisionTableOutputColumnRequest[];
}

export interface UpdateDecisionTableImportJobRequest {
  status: string;
}

export interface UpdateDecisionTableRequest {
  name?: string;
  description?: string;
  columns?: UpdateDecisionTableColumnsRequest;
}

export interface UpdateDecisionTableVersionRequest {
  rowIndexUpdate?: UpdateRowIndexRequest;
}

export interface UpdateDraftInput {
  category?: string;
  name?: string;
  config?: Models.ActionConfig;
  contract?: Models.ActionContractInput;
  secure?: boolean;
  version: number;
}

export interface UpdateExternalEventRequest {
  displayName: string;
  rank: number;
}

export interface UpdateExternalEventResponse extends Models.ActivateExternalEventResponse {}

export interface UpdateExternalEventsConfigurationRequest {
  name?: string;
  description?: string;
}

export interface UpdateGuide {
  name?: string;
}

export interface UpdateGuideVersion {
  instruction?: string;
  variables?: Models.Variable[];
  resources?: Models.GuideVersionResources;
  knowledgeSettings?: Models.AuthoringKnowledgeSettings;
}

export interface UpdateKpiRequest {
  name?: string;
  description?: string;
  status?: string;
}

export interface UpdateManagementUnitRequest {
  name?: string;
  divisionId?: string;
  settings?: Models.ManagementUnitSettingsRequest;
}

export interface UpdateManagementUnitsSettingsRequest {
  enabled?: boolean;
}

export interface UpdateMuAgentRequest {
  schedulable?: boolean;
  userId: string;
}

export interface UpdateMuAgentWorkPlanFailureResponse {
  user: UserReference;
  failure: string;
  notFoundWorkPlanId?: string;
}

export interface UpdateMuAgentWorkPlanRequest {
  userId: string;
  workPlanId?: Models.ValueWrapperString;
  workPlanOverrides?: Models.WorkPlanOverrideListWrapperWorkPlanOverrideRequest;
}

export interface UpdateMuAgentWorkPlansBatchRequest {
  entities?: UpdateMuAgentWorkPlanRequest[];
}

export interface UpdateMuAgentWorkPlansBatchResponse {
  failures: UpdateMuAgentWorkPlanFailureResponse[];
}

export interface UpdateMuAgentsRequest {
  entities?: UpdateMuAgentRequest[];
}

export interface UpdateNotificationResponse {
  mutableGroupId?: string;
  id?: string;
}

export interface UpdateNotificationsRequest {
  entities: Models.WfmUserNotification[];
}

export interface UpdateNotificationsResponse {
  entities?: UpdateNotificationResponse[];
}

export interface UpdatePlanningGroupRequest {
  name?: string;
  routePaths?: Models.SetWrapperRoutePathRequest;
  serviceGoalTemplateId?: string;
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface UpdateRowIndexRequest {
  rowId: string;
  rowIndex: number;
}

export interface UpdateScheduleBid {
  name?: string;
  forecast?: Models.BuShortTermForecastWeekReference;
  bidWindowStartDate?: string;
  bidWindowEndDate?: string;
  effectiveDate?: string;
  weeksToSchedule?: number;
  endOverridesAndRotations?: boolean;
  agentRankingType?: string;
  rankingTiebreakerType?: string;
  status?: string;
}

export interface UpdateScheduleUploadResponse {
  uploadKey?: string;
  url?: string;
  headers?: { [key: string]: string };
  uploadBodySchema?: UpdateScheduleUploadSchema;
}

export interface UpdateScheduleUploadSchema {
  description?: string;
  published?: boolean;
  shortTermForecast?: Models.BuShortTermForecastReference;
  headcountForecast?: Models.BuHeadcountForecastBuPlanningGroupHeadcountForecastUploadSchema;
  agentSchedules?: Models.BuUpdateAgentScheduleUploadSchema[];
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface UpdateScheduledTriggerRequest {
  version: number;
  enabled: boolean;
  target: Models.TriggerTarget;
  name: string;
  schedule: Models.TriggerSchedule;
  description?: string;
}

export interface UpdateSegmentAssignmentRequest {
  assign?: Models.SegmentAssignments;
  unassign?: Models.SegmentUnassignments;
}

export interface UpdateSegmentAssignmentResponse {
  unprocessedItems: UnprocessedSegmentAssignments;
}

export interface UpdateServiceGoalTemplate {
  name?: string;
  serviceLevel?: Models.BuServiceLevel;
  averageSpeedOfAnswer?: Models.BuAverageSpeedOfAnswer;
  abandonRate?: Models.BuAbandonRate;
  metadata: Models.WfmVersionedEntityMetadata;
  impactOverride?: Models.ServiceGoalTemplateImpactOverride;
}

export interface UpdateShiftTradeJobRequest {
  weekDate: string;
  target?: Models.ValueWrapperShiftTradeTargetRequestItem;
  expirationDate?: Models.ValueWrapperDate;
  acceptableIntervals?: Models.ListWrapperRequiredDateRange;
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface UpdateShiftTradeStateJobRequest {
  weekDate: string;
  state: string;
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface UpdateSkillDivisionRequest {
  divisionId?: string;
}

export interface UpdateStaffingGroupRequest {
  name?: string;
  userIds?: Models.SetWrapperString;
  planningGroupIds?: Models.SetWrapperString;
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface UpdateTimeOffLimitRequest {
  defaultLimitMinutes?: number;
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface UpdateTimeOffPlanBusinessUnitAssociation {
  managementUnitIds?: Models.SetWrapperString;
  staffingGroupIds?: Models.SetWrapperString;
}

export interface UpdateTimeOffPlanManagementUnitAssociation {
  staffingGroupIds?: Models.SetWrapperString;
}

export interface UpdateTimeOffPlanRequest {
  name?: string;
  activityCodeIds?: Models.SetWrapperString;
  timeOffLimitIds?: Models.SetWrapperString;
  autoApprovalRule?: string;
  daysBeforeStartToExpireFromWaitlist?: number;
  hrisTimeOffType?: Models.ValueWrapperHrisTimeOffType;
  active?: boolean;
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface UpdateTriggerRequest {
  version: number;
  enabled: boolean;
  target: Models.TriggerTarget;
  matchCriteria?: Models.MatchCriteria[];
  name: string;
  topicName: string;
  eventTTLSeconds?: number;
  delayBySeconds?: number;
  description?: string;
}

export interface UpdateUnavailableTime {
  id?: string;
  timeSpan?: Models.WfmTimeSpan;
  notes?: string;
  delete?: boolean;
}

export interface UpdateUnavailableTimesRequest {
  entities: UpdateUnavailableTime[];
}

export interface UpdateUser {
  id?: string;
  name?: string;
  chat?: Models.Chat;
  department?: string;
  email?: string;
  primaryContactInfo?: Models.Contact[];
  addresses?: Models.Contact[];
  title?: string;
  username?: string;
  preferredName?: string;
  manager?: string;
  images?: Models.Image[];
  version: number;
  profileSkills?: string[];
  locations?: Models.Location[];
  groups?: Models.Group[];
  state?: string;
  acdAutoAnswer?: boolean;
  certifications?: string[];
  biography?: Models.Biography;
  employerInfo?: Models.EmployerInfo;
  selfUri?: string;
}

export interface UpdateUserAssignmentsRequest {
  userId: string;
  assignments: Models.SetWrapperAssignmentEffectiveDateRange;
}

export interface UpdateUtilizationLabelRequest {
  name: string;
}

export interface UpdateVerifierRequest {
  name: string;
  enabled?: boolean;
  credential?: Models.Credential;
  default?: boolean;
}

export interface UpdateWorkPlanBid {
  name?: string;
  forecast?: Models.BuShortTermForecastWeekReference;
  bidWindowStartDate?: string;
  bidWindowEndDate?: string;
  effectiveDate?: string;
  agentRankingType?: string;
  rankingTiebreakerType?: string;
  endOverridesAndRotations?: boolean;
  workPlanFieldsVisibleToAgents?: Models.ListWrapperAgentWorkPlanField;
  status?: string;
}

export interface UpdateWorkPlanRotationAgentRequest {
  userId: string;
  dateRange?: Models.DateRangeWithOptionalEnd;
  position?: number;
  delete?: boolean;
}

export interface UpdateWorkPlanRotationRequest {
  name?: string;
  enabled?: boolean;
  dateRange?: Models.DateRangeWithOptionalEnd;
  agents?: UpdateWorkPlanRotationAgentRequest[];
  pattern?: Models.WorkPlanPatternRequest;
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface UpdatedSettingsResponse {
  message?: string;
}

export interface UpdatedTopicObject {
}

export interface UpdatedTopicSystemMessage extends Models.SystemMessageSystemMessage {}

export interface UploadAttachmentRequest {
  name: string;
  contentLengthBytes: number;
  contentMd5?: string;
  inlineImage?: boolean;
}

export interface UploadAttachmentResponse {
  attachmentId?: string;
  name?: string;
  url?: string;
  headers?: { [key: string]: string };
  conversationId?: string;
}

export interface UploadMediaRequest {
  fileName: string;
  contentLengthBytes: number;
  contentMd5?: string;
}

export interface UploadUrlRequest {
  fileName?: string;
  contentMd5?: string;
  signedUrlTimeoutSeconds?: number;
  contentType?: string;
  serverSideEncryption?: string;
}

export interface UploadUrlRequestBody {
  contentLengthBytes: number;
}

export interface UploadUrlResponse {
  url?: string;
  uploadKey?: string;
  headers?: { [key: string]: string };
}

export interface UrlCondition {
  values: string[];
  operator: string;
}

export interface UrlResponse {
  url?: string;
}

export interface Usage {
  types?: UsageItem[];
}

export interface UsageExecutionResult {
  executionId?: string;
  resultsUri?: string;
}

export interface UsageItem {
  type?: string;
  totalDocumentByteCount?: number;
  totalDocumentCount?: number;
}

export interface UsageQuerySortBy {
  fieldName?: string;
  order?: string;
}

export interface User extends Models.PolicyUser {}

export interface UserActivity {
  id: string;
  routingStatus?: UserActivityRoutingStatus;
  presence?: UserActivityAdherencePresence;
  outOfOffice?: UserActivityOutOfOffice;
  activeQueueIds: string[];
  dateActiveQueuesChanged?: string;
}

export interface UserActivityAdherencePresence {
  presenceDefinition: UserActivityPresenceDefinition;
  presenceMessage?: string;
  modifiedDate: string;
}

export interface UserActivityData {
  group?: { [key: string]: string };
  data?: UserActivityMetricValue[];
  truncated?: boolean;
  entities?: UserActivityEntityData[];
}

export interface UserActivityEntityData extends Models.RoutingActivityEntityData {}

export interface UserActivityListing {
  entities?: UserActivity[];
}

export interface UserActivityMetricValue extends Models.FlowActivityMetricValue {}

export interface UserActivityOutOfOffice {
  active?: boolean;
  modifiedDate?: string;
}

export interface UserActivityPresenceDefinition {
  id: string;
  systemPresence: string;
}

export interface UserActivityQuery {
  metrics: UserActivityQueryMetric[];
  groupBy: string[];
  filter?: UserActivityQueryFilter;
  order?: string;
}

export interface UserActivityQueryClause {
  type: string;
  predicates: UserActivityQueryPredicate[];
}

export interface UserActivityQueryFilter {
  type: string;
  clauses?: UserActivityQueryClause[];
  predicates?: UserActivityQueryPredicate[];
}

export interface UserActivityQueryMetric {
  metric: string;
  details?: boolean;
}

export interface UserActivityQueryPredicate extends Models.ConversationActivityQueryPredicate {}

export interface UserActivityResponse {
  results?: UserActivityData[];
  entityIdDimension?: string;
}

export interface UserActivityRoutingStatus {
  status: string;
  startTime: string;
}

export interface UserAgentInfo extends Models.PhoneChangeTopicUserAgentInfo {}

export interface UserAggregateDataContainer {
  group?: { [key: string]: string };
  data?: Models.StatisticalResponse[];
}

export interface UserAggregateQueryClause {
  type: string;
  predicates: UserAggregateQueryPredicate[];
}

export interface UserAggregateQueryFilter {
  type: string;
  clauses?: UserAggregateQueryClause[];
  predicates?: UserAggregateQueryPredicate[];
}

export interface UserAggregateQueryPredicate extends Models.ActionAggregateQueryPredicate {}

export interface UserAggregateQueryResponse {
  systemToOrganizationMappings?: { [key: string]: string[] };
  results?: UserAggregateDataContainer[];
}

export interface UserAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: UserAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: UserAggregationView[];
  alternateTimeDimension?: string;
}

export interface UserAggregationView extends Models.ActionAggregationView {}

export interface UserApp {
  id?: string;
  name?: string;
  integrationType?: Models.IntegrationType;
  config?: UserAppConfigurationInfo;
  selfUri?: string;
}

export interface UserAppConfigurationInfo {
  current?: Models.IntegrationConfiguration;
  effective?: Models.EffectiveConfiguration;
}

export interface UserAppEntityListing {
  entities?: UserApp[];
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

export interface UserAssignmentsResponse {
  user: UserReference;
  assignments: Models.AssignmentEffectiveDateRange[];
}

export interface UserAsyncAggregateQueryResponse {
  systemToOrganizationMappings?: { [key: string]: string[] };
  results?: UserAggregateDataContainer[];
  cursor?: string;
}

export interface UserAsyncAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: UserAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: UserAggregationView[];
  alternateTimeDimension?: string;
  pageSize?: number;
}

export interface UserAuthorization {
  roles?: Models.DomainRole[];
  unusedRoles?: Models.DomainRole[];
  permissions?: string[];
  permissionPolicies?: Models.ResourcePermissionPolicy[];
}

export interface UserAvailableTimes {
  user?: UserReference;
  availableTimes?: Models.AvailableTime[];
}

export interface UserBestPoints {
  user?: UserReference;
  bestPoints?: UserBestPointsItem[];
}

export interface UserBestPointsItem {
  granularityType?: string;
  points?: number;
  dateStartWorkday?: string;
  dateEndWorkday?: string;
  rank?: number;
}

export interface UserChatSettings {
  muted?: boolean;
  mentionsOnly?: boolean;
  notifyOnReactions?: boolean;
}

export interface UserChatSettingsPost {
  muted: boolean;
  mentionsOnly?: boolean;
  notifyOnReactions?: boolean;
}

export interface UserConversationSummary {
  userId?: string;
  call?: Models.MediaSummary;
  callback?: Models.MediaSummary;
  email?: Models.MediaSummary;
  message?: Models.MediaSummary;
  chat?: Models.MediaSummary;
  socialExpression?: Models.MediaSummary;
  video?: Models.MediaSummary;
}

export interface UserConversationsEventMediaSummary {
  contactCenter?: UserConversationsEventMediaSummaryDetail;
  enterprise?: UserConversationsEventMediaSummaryDetail;
}

export interface UserConversationsEventMediaSummaryDetail {
  active?: number;
  acw?: number;
}

export interface UserConversationsEventUserConversationSummary {
  userId?: string;
  call?: UserConversationsEventMediaSummary;
  callback?: UserConversationsEventMediaSummary;
  email?: UserConversationsEventMediaSummary;
  message?: UserConversationsEventMediaSummary;
  chat?: UserConversationsEventMediaSummary;
  socialExpression?: UserConversationsEventMediaSummary;
  video?: UserConversationsEventMediaSummary;
}

export interface UserCursorEntityListing {
  entities?: User[];
  nextUri?: string;
  selfUri?: string;
  results?: number;
  cursor?: string;
}

export interface UserCustomAttributes {
  id?: string;
  name?: string;
  userId?: string;
  schema?: Models.DataSchema;
  attributes: { [key: string]: object };
  selfUri?: string;
}

export interface UserCustomAttributesUpdateRequest {
  schemaId?: string;
  schemaVersion?: number;
  attributes: { [key: string]: object };
}

export interface UserDetailQueryClause {
  type: string;
  predicates: UserDetailQueryPredicate[];
}

export interface UserDetailQueryFilter {
  type: string;
  clauses?: UserDetailQueryClause[];
  predicates?: UserDetailQueryPredicate[];
}

export interface UserDetailQueryPredicate extends Models.ActionAggregateQueryPredicate {}

export interface UserDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification {
  dataAvailabilityDate?: string;
}

export interface UserDetailsQuery {
  interval: string;
  userFilters?: UserDetailQueryFilter[];
  presenceFilters?: Models.PresenceDetailQueryFilter[];
  routingStatusFilters?: Models.RoutingStatusDetailQueryFilter[];
  order?: string;
  presenceAggregations?: Models.AnalyticsQueryAggregation[];
  routingStatusAggregations?: Models.AnalyticsQueryAggregation[];
  paging?: Models.PagingSpec;
}

export interface UserDevice {
  id?: string;
  name?: string;
  deviceToken: string;
  notificationId: string;
  make: string;
  model: string;
  acceptNotifications: boolean;
  type: string;
  sessionHash?: string;
  selfUri?: string;
}

export interface UserEndDetailEventTopicUserEndEvent {
  eventTime?: number;
  conversationId?: string;
  participantId?: string;
  sessionId?: string;
  disconnectType?: string;
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
  userId?: string;
  divisionId?: string;
  queueId?: string;
  interactingDurationMs?: number;
  heldDurationMs?: number;
  alertingDurationMs?: number;
  contactingDurationMs?: number;
  dialingDurationMs?: number;
  callbackDurationMs?: number;
  conversationExternalContactIds?: string[];
  conversationExternalOrganizationIds?: string[];
  utilizationLabel?: string;
}

export interface UserEntity {
  id: string;
  name: string;
  displayName: string;
}

export interface UserEntityListing {
  entities?: User[];
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

export interface UserEstablishedEvent {
  eventId: string;
  eventDateTime: string;
  conversationId: string;
  communicationId: string;
  phoneNumber?: string;
  userId: string;
  stationId?: string;
  ani?: string;
  dnis?: string;
  afterCallWorkRequired?: boolean;
  queueId?: string;
  initialConfiguration: Models.InitialConfiguration;
  sourceConfiguration: Models.SourceConfiguration;
}

export interface UserExpands {
  routingStatus?: Models.RoutingStatus;
  presence?: UserPresence;
  integrationPresence?: UserPresence;
  conversationSummary?: UserConversationSummary;
  outOfOffice?: Models.OutOfOffice;
  geolocation?: Models.Geolocation;
  station?: UserStations;
  authorization?: UserAuthorization;
}

export interface UserExternalIdentifier {
  authorityName: string;
  externalKey: string;
  selfUri?: string;
}

export interface UserFullReference extends Models.PolicyUser {}

export interface UserGreetingEventGreeting {
  id?: string;
  name?: string;
  type?: string;
  ownerType?: string;
  owner?: UserGreetingEventGreetingOwner;
  greetingAudioFile?: UserGreetingEventGreetingAudioFile;
  audioTTS?: string;
}

export interface UserGreetingEventGreetingAudioFile {
  durationMilliseconds?: number;
  sizeBytes?: number;
}

export interface UserGreetingEventGreetingOwner {
  id?: string;
}

export interface UserInsightsTrend {
  performanceProfile?: Models.AddressableEntityRef;
  division?: Models.DivisionReference;
  granularity?: string;
  comparativePeriod?: Models.WorkdayPeriod;
  primaryPeriod?: Models.WorkdayPeriod;
  user?: UserReference;
  entities?: UserInsightsTrendMetricItem[];
  total?: UserInsightsTrendTotalItem;
}

export interface UserInsightsTrendMetricItem {
  metric?: Models.AddressableEntityRef;
  trends?: UserInsightsTrends;
}

export interface UserInsightsTrendTotalItem {
  trends?: UserInsightsTrends;
}

export interface UserInsightsTrends {
  comparativePeriod?: UserTrendData[];
  primaryPeriod?: UserTrendData[];
}

export interface UserLanguageEntityListing {
  entities?: UserRoutingLanguage[];
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

export interface UserLicenses {
  id?: string;
  licenses?: string[];
  selfUri?: string;
}

export interface UserLicensesEntityListing {
  entities?: UserLicenses[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  pageCount?: number;
}

export interface UserListScheduleRequestBody {
  userIds: string[];
  startDate: string;
  endDate: string;
  loadFullWeeks?: boolean;
}

export interface UserMe {
  id?: string;
  name?: string;
  division?: Models.Division;
  chat?: Models.Chat;
  department?: string;
  email?: string;
  primaryContactInfo?: Models.Contact[];
  addresses?: Models.Contact[];
  state?: string;
  title?: string;
  username?: string;
  manager?: User;
  images?: Models.Image[];
  version: number;
  certifications?: string[];
  biography?: Models.Biography;
  employerInfo?: Models.EmployerInfo;
  preferredName?: string;
  routingStatus?: Models.RoutingStatus;
  presence?: UserPresence;
  integrationPresence?: UserPresence;
  conversationSummary?: UserConversationSummary;
  outOfOffice?: Models.OutOfOffice;
  geolocation?: Models.Geolocation;
  station?: UserStations;
  authorization?: UserAuthorization;
  profileSkills?: string[];
  locations?: Models.Location[];
  groups?: Models.Group[];
  team?: Models.Team;
  workPlanBidRanks?: Models.WorkPlanBidRanks;
  skills?: UserRoutingSkill[];
  languages?: UserRoutingLanguage[];
  autoAnswerSettings?: Models.AutoAnswerSettings;
  acdAutoAnswer?: boolean;
  languagePreference?: string;
  lastTokenIssued?: Models.OAuthLastTokenIssued;
  dateLastLogin?: string;
  dateWelcomeSent?: string;
  date?: Models.ServerDate;
  geolocationSettings?: Models.GeolocationSettings;
  organization?: Models.Organization;
  presenceDefinitions?: Models.OrganizationPresence[];
  divisionedPresenceDefinitions?: Models.OrganizationPresenceDefinition[];
  locationDefinitions?: Models.LocationDefinition[];
  orgAuthorization?: Models.DomainOrganizationRole[];
  favorites?: User[];
  superiors?: User[];
  directReports?: User[];
  adjacents?: Models.Adjacents;
  routingSkills?: Models.RoutingSkill[];
  fieldConfigs?: Models.FieldConfigs;
  token?: Models.TokenInfo;
  trustors?: Models.Trustor[];
  orgProducts?: Models.DomainOrganizationProduct[];
  selfUri?: string;
}

export interface UserNextActivityReminder {
  activityCategory?: string;
  startDate?: string;
}

export interface UserObservationDataContainer {
  group?: { [key: string]: string };
  data?: Models.ObservationMetricData[];
}

export interface UserObservationQuery {
  filter: UserObservationQueryFilter;
  metrics: string[];
  detailMetrics?: string[];
}

export interface UserObservationQueryClause {
  type: string;
  predicates: UserObservationQueryPredicate[];
}

export interface UserObservationQueryFilter {
  type: string;
  clauses?: UserObservationQueryClause[];
  predicates?: UserObservationQueryPredicate[];
}

export interface UserObservationQueryPredicate extends Models.ActionAggregateQueryPredicate {}

export interface UserObservationQueryResponse {
  results?: UserObservationDataContainer[];
}

export interface UserParam {
  key?: string;
  value?: string;
}

export interface UserPresence extends Models.MutableUserPresence {}

export interface UserPresenceEvent {
  eventId: string;
  eventDateTime: string;
  userId: string;
  sourceId: string;
  presenceDefinitionId?: string;
  message?: string;
}

export interface UserPrimarySource {
  id?: string;
  name?: string;
  sourceId?: string;
  registered?: boolean;
  selfUri?: string;
}

export interface UserProfile {
  id?: string;
  name?: string;
  state?: string;
  dateModified?: string;
  version: number;
  expands?: UserExpands;
  selfUri?: string;
}

export interface UserProfileEntityListing {
  entities?: UserProfile[];
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

export interface UserProfilesInDateRange {
  user?: UserReference;
  dateStartWorkday?: string;
  dateEndWorkday?: string;
  profiles?: Models.ProfileWithDateRange[];
}

export interface UserProfilesInDateRangeRequest {
  startWorkday: string;
  endWorkday: string;
}

export interface UserQueue {
  id?: string;
  name?: string;
  division?: Models.Division;
  description?: string;
  dateCreated?: string;
  dateModified?: string;
  modifiedBy?: string;
  createdBy?: string;
  memberCount?: number;
  userMemberCount?: number;
  joinedMemberCount?: number;
  mediaSettings?: Models.QueueMediaSettings;
  routingRules?: Models.RoutingRule[];
  conditionalGroupRouting?: Models.ConditionalGroupRouting;
  conditionalGroupActivation?: Models.ConditionalGroupActivation;
  bullseye?: Models.Bullseye;
  scoringMethod?: string;
  lastAgentRoutingMode?: string;
  acwSettings?: Models.AcwSettings;
  skillEvaluationMethod?: string;
  memberGroups?: Models.MemberGroup[];
  queueFlow?: Models.DomainEntityRef;
  emailInQueueFlow?: Models.DomainEntityRef;
  messageInQueueFlow?: Models.DomainEntityRef;
  whisperPrompt?: Models.DomainEntityRef;
  onHoldPrompt?: Models.DomainEntityRef;
  defaultMediaLanguage?: string;
  cannedResponseLibraries?: Models.CannedResponseLibraries;
  enableTranscription?: boolean;
  enableAudioMonitoring?: boolean;
  enableManualAssignment?: boolean;
  agentOwnedRouting?: Models.AgentOwnedRouting;
  directRouting?: Models.DirectRouting;
  callingPartyName?: string;
  callingPartyNumber?: string;
  defaultScripts?: { [key: string]: Models.Script };
  outboundMessagingAddresses?: Models.QueueMessagingAddresses;
  outboundEmailAddress?: Models.QueueEmailAddress;
  peerId?: string;
  suppressInQueueCallRecording?: boolean;
  joined?: boolean;
  selfUri?: string;
}

export interface UserQueueEntityListing {
  entities?: UserQueue[];
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

export interface UserRecording {
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  workspace?: Models.DomainEntityRef;
  createdBy?: Models.DomainEntityRef;
  conversation?: Models.Conversation;
  contentLength?: number;
  durationMilliseconds?: number;
  thumbnails?: Models.DocumentThumbnail[];
  read?: boolean;
  selfUri?: string;
}

export interface UserRecordingEntityListing {
  entities?: UserRecording[];
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

export interface UserReference {
  id?: string;
  selfUri?: string;
}

export interface UserReferenceEntityListing {
  entities?: UserReference[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  pageCount?: number;
}

export interface UserReferenceWithName extends Models.AudioConnectorIntegration {}

export interface UserRoutingLanguage {
  id?: string;
  name?: string;
  proficiency?: number;
  state?: string;
  languageUri?: string;
  selfUri?: string;
}

export interface UserRoutingLanguagePost {
  id: string;
  proficiency: number;
  languageUri?: string;
  selfUri?: string;
}

export interface UserRoutingSkill {
  id?: string;
  name?: string;
  proficiency?: number;
  state?: string;
  skillUri?: string;
  selfUri?: string;
}

export interface UserRoutingSkillPost {
  id: string;
  proficiency: number;
  skillUri?: string;
  selfUri?: string;
}

export interface UserRoutingStatusErrorInfo {
  errorCode?: string;
  status?: number;
  correlationId?: string;
  userMessage?: string;
  userParamsMessage?: string;
  userParams?: UserRoutingStatusUserParam[];
}

export interface UserRoutingStatusEvent {
  eventId: string;
  eventDateTime: string;
  agentId: string;
  status: string;
  sourceId: string;
}

export interface UserRoutingStatusObject {
}

export interface UserRoutingStatusRoutingStatus {
  status?: string;
  startTime?: string;
}

export interface UserRoutingStatusUserParam {
  key?: string;
  value?: string;
  additionalProperties?: { [key: string]: object };
}

export interface UserRoutingStatusUserRoutingStatus {
  id?: string;
  routingStatus?: UserRoutingStatusRoutingStatus;
  errorInfo?: UserRoutingStatusErrorInfo;
}

export interface UserSchedule {
  shifts?: UserScheduleShift[];
  fullDayTimeOffMarkers?: UserScheduleFullDayTimeOffMarker[];
  delete?: boolean;
  metadata: Models.WfmVersionedEntityMetadata;
  workPlanId?: string;
}

export interface UserScheduleActivity {
  activityCodeId?: string;
  startDate?: string;
  lengthInMinutes?: number;
  description?: string;
  countsAsPaidTime?: boolean;
  isDstFallback?: boolean;
  timeOffRequestId?: string;
}

export interface UserScheduleAdherence {
  id?: string;
  name?: string;
  user?: UserReference;
  businessUnit?: Models.BusinessUnitReference;
  managementUnit?: Models.ManagementUnitReference;
  team?: Models.TeamReference;
  scheduledActivityCategory?: string;
  scheduledActivityCode?: Models.ActivityCodeSummary;
  systemPresence?: string;
  organizationSecondaryPresenceId?: string;
  routingStatus?: string;
  actualActivityCategory?: string;
  isOutOfOffice?: boolean;
  adherenceState?: string;
  impact?: string;
  adherenceExplanation?: Models.RealTimeAdherenceExplanation;
  timeOfAdherenceChange?: string;
  presenceUpdateTime?: string;
  activeQueues?: Models.QueueReference[];
  activeQueuesModifiedTime?: string;
  removedFromManagementUnit?: boolean;
  nextActivityReminders?: UserNextActivityReminder[];
  suppressOnTimeReminder?: boolean;
  selfUri?: string;
}

export interface UserScheduleAdherenceListing {
  entities?: UserScheduleAdherence[];
  downloadUrl?: string;
}

export interface UserScheduleContainer {
  managementUnitTimeZone?: string;
  publishedSchedules?: Models.WeekScheduleReference[];
  userSchedules?: { [key: string]: UserSchedule };
}

export interface UserScheduleFullDayTimeOffMarker {
  managementUnitDate?: string;
  activityCodeId?: string;
  isPaid?: boolean;
  lengthInMinutes?: number;
  description?: string;
  delete?: boolean;
}

export interface UserScheduleShift {
  weekSchedule?: Models.WeekScheduleReference;
  id?: string;
  startDate?: string;
  lengthInMinutes?: number;
  activities?: UserScheduleActivity[];
  delete?: boolean;
  manuallyEdited?: boolean;
}

export interface UserSearchCriteria {
  endValue?: string;
  values?: string[];
  startValue?: string;
  value?: string;
  operator?: string;
  group?: UserSearchCriteria[];
  dateFormat?: string;
  fields?: string[];
  type: string;
}

export interface UserSearchRequest {
  sortOrder?: string;
  sortBy?: string;
  pageSize?: number;
  pageNumber?: number;
  sort?: Models.SearchSort[];
  expand?: string[];
  query?: UserSearchCriteria[];
  integrationPresenceSource?: string;
  enforcePermissions?: boolean;
}

export interface UserSearchRule {
  parts: UserSearchRulePart[];
}

export interface UserSearchRulePart {
  operation: string;
  selector: string;
  ids: string[];
}

export interface UserSettingsForChat {
  muted?: boolean;
  mentionsOnly?: boolean;
  notifyOnReactions?: boolean;
  mobile: Models.MobileSettings;
}

export interface UserSkillEntityListing {
  entities?: UserRoutingSkill[];
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

export interface UserSkillGroupEntityListing {
  entities?: Models.SkillGroup[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface UserStaffingGroupListing {
  entities?: UserStaffingGroupResponse[];
  downloadUrl?: string;
}

export interface UserStaffingGroupResponse {
  startDate?: string;
  endDate?: string;
  user?: UserReference;
  staffingGroup?: Models.StaffingGroupReference;
}

export interface UserStartDetailEventTopicUserStartEvent {
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
  userId?: string;
  divisionId?: string;
  queueId?: string;
  conversationExternalContactIds?: string[];
  conversationExternalOrganizationIds?: string[];
  utilizationLabel?: string;
}

export interface UserState {
  state?: string;
  version?: number;
  stateChangeReason?: string;
  stateChangeDate?: string;
}

export interface UserStation {
  id?: string;
  name?: string;
  type?: string;
  associatedUser?: User;
  associatedDate?: string;
  defaultUser?: User;
  providerInfo?: { [key: string]: string };
  webRtcCallAppearances?: number;
}

export interface UserStationChangeTopicUser {
  id?: string;
}

export interface UserStationChangeTopicUserStation {
  id?: string;
  name?: string;
  associatedUser?: UserStationChangeTopicUser;
}

export interface UserStationChangeTopicUserStations {
  associatedStation?: UserStationChangeTopicUserStation;
}

export interface UserStations {
  associatedStation?: UserStation;
  effectiveStation?: UserStation;
  defaultStation?: UserStation;
  lastAssociatedStation?: UserStation;
}

export interface UserTimeOffIntegrationStatusResponse {
  timeOffRequest: Models.TimeOffRequestReference;
  integrationStatus: string;
  user: UserReference;
}

export interface UserTimeOffIntegrationStatusResponseListing {
  entities?: UserTimeOffIntegrationStatusResponse[];
}

export interface UserTimeOffRequestReference {
  id?: string;
  user: UserReference;
  selfUri?: string;
}

export interface UserTokensTopicTokenNotification {
  user?: UserTokensTopicUriReference;
  ipAddress?: string;
  dateCreated?: string;
  tokenExpirationDate?: string;
  sessionId?: string;
  clientId?: string;
  tokenHash?: string;
}

export interface UserTokensTopicUriReference {
  id?: string;
  name?: string;
}

export interface UserTransferEvent extends Models.EmailUserTransferEvent {}

export interface UserTrendData {
  dateStartWorkday?: string;
  dateEndWorkday?: string;
  percentOfGoal?: number;
  averageValue?: number;
  rankTotalPoints?: number;
  rankPercentagePoints?: number;
}

export interface UserVideoSettings {
  allowCamera?: boolean;
  allowScreenShare?: boolean;
  allowMicrophone?: boolean;
}

export interface UsersActivityRequest {
  userIds: string[];
}

export interface UsersRuleReference {
  id?: string;
  selfUri?: string;
}

export interface UsersRulesCreateRuleRequest {
  name: string;
  description?: string;
  type: string;
  criteria: UsersRulesCriteria[];
}

export interface UsersRulesCriteria {
  id?: string;
  operator: string;
  group: UsersRulesGroupItem[];
}

export interface UsersRulesDependent {
  rule?: UsersRulesDependentRule;
  typeId?: string;
  type?: string;
  createdDate?: string;
  createdBy?: UserReference;
  lastRun?: UsersRulesLastRunMetadata;
  recentRunCount?: number;
  selfUri?: string;
}

export interface UsersRulesDependentList {
  entities?: UsersRulesDependent[];
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

export interface UsersRulesDependentRule {
  id?: string;
  selfUri?: string;
}

export interface UsersRulesGroupItem {
  id?: string;
  operator: string;
  container: string;
  values: UsersRulesValue[];
}

export interface UsersRulesLastRunMetadata {
  id?: string;
  createdDate?: string;
  createdBy?: UserReference;
  resultCount?: number;
}

export interface UsersRulesLockedCriteriaSettingsCriteria {
  operator: string;
  group: UsersRulesLockedCriteriaSettingsGroup[];
}

export interface UsersRulesLockedCriteriaSettingsGroup {
  operators: string[];
  container: string;
  maxIdCount?: number;
}

export interface UsersRulesQueryResponse {
  entities?: UserReference[];
  pageSize?: number;
  pageNumber?: number;
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface UsersRulesQueryRuleRequest {
  type: string;
  criteria: UsersRulesCriteria[];
  userIds: string[];
}

export interface UsersRulesRule {
  id?: string;
  name?: string;
  description?: string;
  type?: string;
  criteria?: UsersRulesCriteria[];
  createdDate?: string;
  createdBy?: UserReference;
  modifiedDate?: string;
  modifiedBy?: UserReference;
  lastRun?: UsersRulesLastRunMetadata;
  recentRunCount?: number;
  dependentCount?: number;
  selfUri?: string;
}

export interface UsersRulesRuleList {
  entities?: UsersRulesRule[];
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

export interface UsersRulesRuleReference {
  id?: string;
  selfUri?: string;
}

export interface UsersRulesRuleSettings {
  allowedContainers?: string[];
  lockedCriteria?: UsersRulesLockedCriteriaSettingsCriteria[];
}

export interface UsersRulesUpdateRuleRequest {
  name?: string;
  description?: string;
  criteria?: UsersRulesCriteria[];
  lockedCriteria?: UsersRulesCriteria[];
}

export interface UsersRulesValue {
  contextId?: string;
  ids: string[];
}

export interface UsersSearchResponse {
  total: number;
  pageCount: number;
  pageSize: number;
  pageNumber: number;
  previousPage?: string;
  currentPage?: string;
  nextPage?: string;
  types: string[];
  results: User[];
}

export interface UtilizationLabel extends Models.AudioConnectorIntegration {}

export interface UtilizationLabelEntityListing {
  entities?: UtilizationLabel[];
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

export interface UtilizationRequest {
  utilization?: { [key: string]: Models.MediaUtilization };
  labelUtilizations?: { [key: string]: Models.LabelUtilizationRequest };
  maxInboundCalls?: number;
}

export interface UtilizationResponse {
  utilization?: { [key: string]: Models.MediaUtilization };
  labelUtilizations?: { [key: string]: Models.LabelUtilizationResponse };
  maxInboundCalls?: number;
}

export interface Utterance {
  utteranceText?: string;
}

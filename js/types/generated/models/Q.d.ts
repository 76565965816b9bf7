// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type * as Models from './index';

export interface QMAuditQueryRequest {
  interval: string;
  filters: QualityAuditQueryFilter[];
  sort?: Models.AuditQuerySort[];
}

export interface QualityAuditLogMessage {
  id?: string;
  userHomeOrgId?: string;
  userTrusteeOrgId?: string;
  user?: Models.DomainEntityRef;
  client?: Models.AddressableEntityRef;
  remoteIps?: string[];
  serviceName?: string;
  level?: string;
  status?: string;
  eventDate?: string;
  messageInfo?: Models.MessageInfo;
  action?: string;
  entity?: Models.DomainEntityRef;
  entityType?: string;
  propertyChanges?: Models.PropertyChange[];
  context?: { [key: string]: string };
}

export interface QualityAuditQueryExecutionResultsResponse {
  id?: string;
  pageSize?: number;
  cursor?: string;
  entities?: QualityAuditLogMessage[];
}

export interface QualityAuditQueryExecutionStatusResponse {
  id?: string;
  state?: string;
  dateStart?: string;
  interval?: string;
  filters?: QualityAuditQueryFilter[];
  sort?: Models.AuditQuerySort[];
}

export interface QualityAuditQueryFilter {
  property: string;
  value: string;
}

export interface QualityEvaluationScoreItem {
  evaluationId?: string;
  conversationId?: string;
  conversationDate?: string;
  conversationEndDate?: string;
  formName?: string;
  points?: number;
  evaluationScore?: number;
  maxPoints?: number;
  mediaTypes?: string[];
}

export interface QuarterHourly {
  downloadUrls?: string[];
  downloadResult?: Models.ContinuousForecastTimeSeries[];
}

export interface QueryAdherenceExplanationsResponse {
  job?: Models.AdherenceExplanationJobReference;
  result?: Models.AdherenceExplanationListing;
  downloadUrl?: string;
}

export interface QueryAgentScheduleUnavailableTimesRequest {
  agentId: string;
  schedule: Models.BuScheduleReference;
}

export interface QueryAgentScheduleUnavailableTimesResponse {
  consideredInScheduleGeneration: boolean;
  scheduleGenerationUnavailableTimes: Models.AgentScheduleUnavailableTime[];
}

export interface QueryAgentSchedulingPreferencesRequest {
  startDate: string;
  endDate: string;
}

export interface QueryAgentShiftTradeListJobRequest {
  weekDates: string[];
}

export interface QueryAgentUnavailableTimesRequest {
  startDate: string;
  endDate: string;
}

export interface QueryAgentUnavailableTimesValidationJobResponse {
  id?: string;
  agent: Models.UserReference;
  status: string;
  result?: Models.UnavailableTimesValidationResult;
  error?: Models.ErrorBody;
  selfUri?: string;
}

export interface QueryAgentsIntegrationsRequest {
  agentIds: string[];
}

export interface QueryApiSearchAggregationRange {
  to?: number;
  from?: number;
}

export interface QueryAvailabilityManagementUnitsSettingsRequest {
  managementUnitIds: string[];
}

export interface QueryAvailabilityManagementUnitsSettingsResponse {
  managementUnits: Models.UnavailableTimesManagementUnitSettings[];
}

export interface QueryCapacityPlanStaffingGroupMetricChangeHistory {
  staffingGroupIds: string[];
  queryEndDate?: string;
}

export interface QueryCriteria {
  criteriaKey?: string;
  criteriaGroups?: string[];
  description?: string;
  operators?: string[];
  dataType?: string;
  categoryInfo?: Models.CriteriaCategoryInfo;
}

export interface QueryCriteriaGroup {
  and?: QueryCriteriaItem[];
  or?: QueryCriteriaItem[];
  not?: QueryCriteriaItem[];
  criteria?: QueryCriteriaItem;
}

export interface QueryCriteriaItem {
  key: string;
  operator: string;
  value?: string;
}

export interface QueryCriteriaQuery {
  query: QueryCriteriaGroup[];
}

export interface QueryDivision {
}

export interface QueryEffectiveScheduleSetsRequest {
  startDate: string;
  weekCount: number;
}

export interface QueryEnrollmentOpportunityResult {
  id?: string;
  name: string;
  activityCodeId: string;
  startDate: string;
  endDate: string;
  deadlineDate: string;
  status: string;
  capacity: number;
  enrollmentCounts: Models.PendingAndApprovedOpportunityEnrollmentCounts;
}

export interface QueryExternalActivityOpportunitiesResponse {
  externalActivities: QueryExternalActivityOpportunityResult[];
}

export interface QueryExternalActivityOpportunityResult {
  id?: string;
  opportunityName?: string;
}

export interface QueryFacetInfo {
  attributes?: Models.FacetKeyAttribute[];
  facets?: Models.FacetEntry[];
}

export interface QueryOpportunitiesRequest {
  range: Models.RequiredDateRange;
}

export interface QueryOpportunitiesResponse {
  result?: Models.OpportunitiesResultWithPagination;
  downloadUrl?: string;
}

export interface QueryOpportunityEnrollmentMetadata {
  modifiedBy?: Models.UserReference;
  dateModified?: string;
  createdBy?: Models.UserReference;
  dateCreated?: string;
  version: number;
  reviewedBy?: Models.UserReference;
  dateReviewed?: string;
}

export interface QueryOpportunityEnrollmentResult {
  id?: string;
  opportunityId: string;
  agent: Models.UserReference;
  status: string;
  schedule?: Models.BuScheduleReference;
  systemMessageCode?: string;
  reviewNote?: string;
  denialCode?: string;
  metadata: QueryOpportunityEnrollmentMetadata;
}

export interface QueryOpportunityEnrollmentsRequest {
  range?: Models.RequiredDateRange;
  opportunityId?: string;
}

export interface QueryOpportunityEnrollmentsResponse {
  result?: QueryOpportunityEnrollmentsResult;
  downloadUrl?: string;
}

export interface QueryOpportunityEnrollmentsResult {
  nextStartDate?: string;
  enrollments: QueryOpportunityEnrollmentResult[];
  opportunities?: QueryEnrollmentOpportunityResult[];
}

export interface QueryPlanningGroupToStaffingGroupsRequest {
  planningGroupIds?: string[];
  staffingGroupIds?: string[];
}

export interface QueryProcessingConfig {
  knowledgeQueryProcessing: string;
}

export interface QueryReformulationContext {
  knowledgeClassification?: string;
  reformulatedQuery?: string;
}

export interface QueryRequest {
  queryPhrase?: string;
  pageNumber?: number;
  pageSize?: number;
  facetNameRequests?: string[];
  sort?: Models.SortItem[];
  filters?: Models.ContentFilterItem[];
  attributeFilters?: Models.AttributeFilterItem[];
  includeShares?: boolean;
}

export interface QueryRequestClause {
  type: string;
  predicates: QueryRequestPredicate[];
}

export interface QueryRequestFilter {
  type: string;
  clauses: QueryRequestClause[];
}

export interface QueryRequestPredicate {
  dimension: string;
  value: string;
}

export interface QueryResponseData {
  interval?: string;
  metrics?: QueryResponseMetric[];
}

export interface QueryResponseGroupedData {
  group?: { [key: string]: string };
  data?: QueryResponseData[];
}

export interface QueryResponseMetric {
  metric?: string;
  stats?: QueryResponseStats;
}

export interface QueryResponseStats {
  count?: number;
}

export interface QueryResult {
  id?: string;
  name?: string;
  body?: Models.DomainEntity;
  selfUri?: string;
}

export interface QueryResults {
  results?: Models.DomainEntityListingQueryResult;
  facetInfo?: QueryFacetInfo;
}

export interface QueryShiftTradeListJobRequest {
  managementUnitIds: string[];
  weekDates: string[];
  userIds: string[];
}

export interface QueryTimeOffIntegrationStatusRequest {
  timeOffRequestLookups: Models.TimeOffRequestLookup[];
}

export interface QueryTimeOffLimitValuesForGranularityRequest {
  dateRanges: Models.LocalDateRange[];
}

export interface QueryTimeOffLimitValuesRequest {
  timeOffLimitId?: string;
  activityCodeId?: string;
  dateRanges: Models.LocalDateRange[];
}

export interface QueryTimeOffLimitValuesResponse {
  values?: Models.TimeOffLimitValueRange[];
}

export interface QueryUserStaffingGroupListRequest {
  userIds: string[];
}

export interface QueryWaitlistPositionsRequest {
  timeOffRequests: Models.UserTimeOffRequestReference[];
}

export interface QueryWeekSummaryListJobRequest {
  managementUnitIds: string[];
  weekDates: string[];
}

export interface QueryWeekSummaryListJobResponseItem {
  weeks: Models.ShiftTradeWeekSummaryResponseItem[];
}

export interface QuestionGroupSettings {
  questionGroupContextId?: string;
  questionSettings?: QuestionSettings[];
}

export interface QuestionSettings {
  questionContextId?: string;
  settings?: Models.AiScoringSetting;
}

export interface Queue {
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
  mediaSettings?: QueueMediaSettings;
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
  autoAnswerOnly?: boolean;
  cannedResponseLibraries?: Models.CannedResponseLibraries;
  enableTranscription?: boolean;
  enableAudioMonitoring?: boolean;
  enableManualAssignment?: boolean;
  agentOwnedRouting?: Models.AgentOwnedRouting;
  directRouting?: Models.DirectRouting;
  callingPartyName?: string;
  callingPartyNumber?: string;
  defaultScripts?: { [key: string]: Models.Script };
  outboundMessagingAddresses?: QueueMessagingAddresses;
  outboundEmailAddress?: QueueEmailAddress;
  peerId?: string;
  suppressInQueueCallRecording?: boolean;
  selfUri?: string;
}

export interface QueueConversationCallEventTopicCallConversation {
  id?: string;
  name?: string;
  participants?: QueueConversationCallEventTopicCallMediaParticipant[];
  otherMediaUris?: string[];
  address?: string;
  utilizationLabelId?: string;
  accessAttributes?: string[];
  inactivityTimeout?: string;
  divisions?: QueueConversationCallEventTopicConversationDivisionMembership[];
  recordingState?: string;
  securePause?: boolean;
  maxParticipants?: number;
}

export interface QueueConversationCallEventTopicCallMediaParticipant {
  id?: string;
  name?: string;
  address?: string;
  startTime?: string;
  connectedTime?: string;
  endTime?: string;
  startHoldTime?: string;
  purpose?: string;
  state?: string;
  initialState?: string;
  direction?: string;
  disconnectType?: string;
  held?: boolean;
  wrapupRequired?: boolean;
  wrapupPrompt?: string;
  user?: QueueConversationCallEventTopicUriReference;
  queue?: QueueConversationCallEventTopicUriReference;
  team?: QueueConversationCallEventTopicUriReference;
  attributes?: { [key: string]: string };
  errorInfo?: QueueConversationCallEventTopicErrorBody;
  script?: QueueConversationCallEventTopicUriReference;
  wrapupTimeoutMs?: number;
  wrapupSkipped?: boolean;
  alertingTimeoutMs?: number;
  provider?: string;
  externalContact?: QueueConversationCallEventTopicUriReference;
  externalContactInitialDivisionId?: string;
  externalOrganization?: QueueConversationCallEventTopicUriReference;
  wrapup?: QueueConversationCallEventTopicWrapup;
  conversationRoutingData?: QueueConversationCallEventTopicConversationRoutingData;
  peer?: string;
  screenRecordingState?: string;
  flaggedReason?: string;
  journeyContext?: QueueConversationCallEventTopicJourneyContext;
  startAcwTime?: string;
  endAcwTime?: string;
  resumeTime?: string;
  parkTime?: string;
  mediaRoles?: string[];
  queueMediaSettings?: QueueConversationCallEventTopicQueueMediaSettings;
  muted?: boolean;
  confined?: boolean;
  recording?: boolean;
  recordingState?: string;
  recordersState?: QueueConversationCallEventTopicRecordersState;
  disposition?: QueueConversationCallEventTopicDisposition;
  transferSource?: string;
  securePause?: boolean;
  group?: QueueConversationCallEventTopicUriReference;
  ani?: string;
  dnis?: string;
  documentId?: string;
  monitoredParticipantId?: string;
  coachedParticipantId?: string;
  bargedParticipantId?: string;
  bargedTime?: string;
  consultParticipantId?: string;
  faxStatus?: QueueConversationCallEventTopicFaxStatus;
  publicIpAddress?: string;
}

export interface QueueConversationCallEventTopicConversationDivisionMembership {
  division?: QueueConversationCallEventTopicDomainEntityRef;
  entities?: QueueConversationCallEventTopicDivisionEntityRef[];
}

export interface QueueConversationCallEventTopicConversationRoutingData {
  queue?: QueueConversationCallEventTopicUriReference;
  language?: QueueConversationCallEventTopicUriReference;
  priority?: number;
  skills?: QueueConversationCallEventTopicUriReference[];
  scoredAgents?: QueueConversationCallEventTopicScoredAgent[];
  skillExpressionId?: QueueConversationCallEventTopicUriReference;
}

export interface QueueConversationCallEventTopicDetail extends Models.ConversationCallEventTopicDetail {}

export interface QueueConversationCallEventTopicDisposition {
  name?: string;
  analyzer?: string;
  amdTimeout?: QueueConversationCallEventTopicDispositionAmdTimeout;
  silentCallTimeout?: QueueConversationCallEventTopicDispositionSilentCallTimeout;
}

export interface QueueConversationCallEventTopicDispositionAmdTimeout extends Models.ConversationCallEventTopicDispositionAmdTimeout {}

export interface QueueConversationCallEventTopicDispositionSilentCallTimeout extends Models.ConversationCallEventTopicDispositionSilentCallTimeout {}

export interface QueueConversationCallEventTopicDivisionEntityRef extends Models.ConversationCallEventTopicDivisionEntityRef {}

export interface QueueConversationCallEventTopicDomainEntityRef {
  id?: string;
  selfUri?: string;
}

export interface QueueConversationCallEventTopicErrorBody {
  message?: string;
  code?: string;
  status?: number;
  entityId?: string;
  entityName?: string;
  messageWithParams?: string;
  messageParams?: { [key: string]: string };
  contextId?: string;
  details?: QueueConversationCallEventTopicDetail[];
  errors?: QueueConversationCallEventTopicErrorBody[];
  limit?: QueueConversationCallEventTopicLimit;
}

export interface QueueConversationCallEventTopicFaxStatus extends Models.ConversationCallEventTopicFaxStatus {}

export interface QueueConversationCallEventTopicJourneyAction {
  id?: string;
  actionMap?: QueueConversationCallEventTopicJourneyActionMap;
}

export interface QueueConversationCallEventTopicJourneyActionMap {
  id?: string;
  version?: number;
}

export interface QueueConversationCallEventTopicJourneyContext {
  customer?: QueueConversationCallEventTopicJourneyCustomer;
  customerSession?: QueueConversationCallEventTopicJourneyCustomerSession;
  triggeringAction?: QueueConversationCallEventTopicJourneyAction;
}

export interface QueueConversationCallEventTopicJourneyCustomer {
  id?: string;
  idType?: string;
}

export interface QueueConversationCallEventTopicJourneyCustomerSession {
  id?: string;
  type?: string;
}

export interface QueueConversationCallEventTopicLimit extends Models.ConversationCallEventTopicLimit {}

export interface QueueConversationCallEventTopicQueueMediaSettings extends Models.ConversationCallEventTopicQueueMediaSettings {}

export interface QueueConversationCallEventTopicRecordersState extends Models.ConversationCallEventTopicRecordersState {}

export interface QueueConversationCallEventTopicScoredAgent {
  agent?: QueueConversationCallEventTopicUriReference;
  score?: number;
}

export interface QueueConversationCallEventTopicUriReference {
  id?: string;
  name?: string;
}

export interface QueueConversationCallEventTopicWrapup extends Models.AssignedWrapupCode {}

export interface QueueConversationCallbackEventTopicCallbackConversation {
  id?: string;
  name?: string;
  participants?: QueueConversationCallbackEventTopicCallbackMediaParticipant[];
  otherMediaUris?: string[];
  address?: string;
  utilizationLabelId?: string;
  accessAttributes?: string[];
  inactivityTimeout?: string;
  divisions?: QueueConversationCallbackEventTopicConversationDivisionMembership[];
}

export interface QueueConversationCallbackEventTopicCallbackMediaParticipant {
  id?: string;
  name?: string;
  address?: string;
  startTime?: string;
  connectedTime?: string;
  endTime?: string;
  startHoldTime?: string;
  purpose?: string;
  state?: string;
  initialState?: string;
  direction?: string;
  disconnectType?: string;
  held?: boolean;
  wrapupRequired?: boolean;
  wrapupPrompt?: string;
  user?: QueueConversationCallbackEventTopicUriReference;
  queue?: QueueConversationCallbackEventTopicUriReference;
  team?: QueueConversationCallbackEventTopicUriReference;
  attributes?: { [key: string]: string };
  errorInfo?: QueueConversationCallbackEventTopicErrorBody;
  script?: QueueConversationCallbackEventTopicUriReference;
  wrapupTimeoutMs?: number;
  wrapupSkipped?: boolean;
  alertingTimeoutMs?: number;
  provider?: string;
  externalContact?: QueueConversationCallbackEventTopicUriReference;
  externalContactInitialDivisionId?: string;
  externalOrganization?: QueueConversationCallbackEventTopicUriReference;
  wrapup?: QueueConversationCallbackEventTopicWrapup;
  conversationRoutingData?: QueueConversationCallbackEventTopicConversationRoutingData;
  peer?: string;
  screenRecordingState?: string;
  flaggedReason?: string;
  journeyContext?: QueueConversationCallbackEventTopicJourneyContext;
  startAcwTime?: string;
  endAcwTime?: string;
  resumeTime?: string;
  parkTime?: string;
  mediaRoles?: string[];
  queueMediaSettings?: QueueConversationCallbackEventTopicQueueMediaSettings;
  outboundPreview?: QueueConversationCallbackEventTopicDialerPreview;
  voicemail?: QueueConversationCallbackEventTopicVoicemail;
  callbackNumbers?: string[];
  callbackUserName?: string;
  skipEnabled?: boolean;
  externalCampaign?: boolean;
  timeoutSeconds?: number;
  callbackScheduledTime?: string;
  automatedCallbackConfigId?: string;
}

export interface QueueConversationCallbackEventTopicConversationDivisionMembership {
  division?: QueueConversationCallbackEventTopicDomainEntityRef;
  entities?: QueueConversationCallbackEventTopicDivisionEntityRef[];
}

export interface QueueConversationCallbackEventTopicConversationRoutingData {
  queue?: QueueConversationCallbackEventTopicUriReference;
  language?: QueueConversationCallbackEventTopicUriReference;
  priority?: number;
  skills?: QueueConversationCallbackEventTopicUriReference[];
  scoredAgents?: QueueConversationCallbackEventTopicScoredAgent[];
  skillExpressionId?: QueueConversationCallbackEventTopicUriReference;
}

export interface QueueConversationCallbackEventTopicDetail extends Models.ConversationCallEventTopicDetail {}

export interface QueueConversationCallbackEventTopicDialerPreview {
  id?: string;
  contactId?: string;
  contactListId?: string;
  campaignId?: string;
  phoneNumberColumns?: QueueConversationCallbackEventTopicPhoneNumberColumn[];
}

export interface QueueConversationCallbackEventTopicDivisionEntityRef extends Models.ConversationCallEventTopicDivisionEntityRef {}

export interface QueueConversationCallbackEventTopicDomainEntityRef {
  id?: string;
  selfUri?: string;
}

export interface QueueConversationCallbackEventTopicErrorBody {
  message?: string;
  code?: string;
  status?: number;
  entityId?: string;
  entityName?: string;
  messageWithParams?: string;
  messageParams?: { [key: string]: string };
  contextId?: string;
  details?: QueueConversationCallbackEventTopicDetail[];
  errors?: QueueConversationCallbackEventTopicErrorBody[];
  limit?: QueueConversationCallbackEventTopicLimit;
}

export interface QueueConversationCallbackEventTopicJourneyAction {
  id?: string;
  actionMap?: QueueConversationCallbackEventTopicJourneyActionMap;
}

export interface QueueConversationCallbackEventTopicJourneyActionMap {
  id?: string;
  version?: number;
}

export interface QueueConversationCallbackEventTopicJourneyContext {
  customer?: QueueConversationCallbackEventTopicJourneyCustomer;
  customerSession?: QueueConversationCallbackEventTopicJourneyCustomerSession;
  triggeringAction?: QueueConversationCallbackEventTopicJourneyAction;
}

export interface QueueConversationCallbackEventTopicJourneyCustomer {
  id?: string;
  idType?: string;
}

export interface QueueConversationCallbackEventTopicJourneyCustomerSession {
  id?: string;
  type?: string;
}

export interface QueueConversationCallbackEventTopicLimit extends Models.ConversationCallEventTopicLimit {}

export interface QueueConversationCallbackEventTopicPhoneNumberColumn {
  columnName?: string;
  type?: string;
}

export interface QueueConversationCallbackEventTopicQueueMediaSettings extends Models.ConversationCallEventTopicQueueMediaSettings {}

export interface QueueConversationCallbackEventTopicScoredAgent {
  agent?: QueueConversationCallbackEventTopicUriReference;
  score?: number;
}

export interface QueueConversationCallbackEventTopicUriReference {
  id?: string;
  name?: string;
}

export interface QueueConversationCallbackEventTopicVoicemail {
  id?: string;
  uploadStatus?: string;
}

export interface QueueConversationCallbackEventTopicWrapup extends Models.AssignedWrapupCode {}

export interface QueueConversationChatEventTopicChatConversation {
  id?: string;
  name?: string;
  participants?: QueueConversationChatEventTopicChatMediaParticipant[];
  otherMediaUris?: string[];
  address?: string;
  utilizationLabelId?: string;
  accessAttributes?: string[];
  inactivityTimeout?: string;
  divisions?: QueueConversationChatEventTopicConversationDivisionMembership[];
}

export interface QueueConversationChatEventTopicChatMediaParticipant {
  id?: string;
  name?: string;
  address?: string;
  startTime?: string;
  connectedTime?: string;
  endTime?: string;
  startHoldTime?: string;
  purpose?: string;
  state?: string;
  initialState?: string;
  direction?: string;
  disconnectType?: string;
  held?: boolean;
  wrapupRequired?: boolean;
  wrapupPrompt?: string;
  user?: QueueConversationChatEventTopicUriReference;
  queue?: QueueConversationChatEventTopicUriReference;
  team?: QueueConversationChatEventTopicUriReference;
  attributes?: { [key: string]: string };
  errorInfo?: QueueConversationChatEventTopicErrorBody;
  script?: QueueConversationChatEventTopicUriReference;
  wrapupTimeoutMs?: number;
  wrapupSkipped?: boolean;
  alertingTimeoutMs?: number;
  provider?: string;
  externalContact?: QueueConversationChatEventTopicUriReference;
  externalContactInitialDivisionId?: string;
  externalOrganization?: QueueConversationChatEventTopicUriReference;
  wrapup?: QueueConversationChatEventTopicWrapup;
  conversationRoutingData?: QueueConversationChatEventTopicConversationRoutingData;
  peer?: string;
  screenRecordingState?: string;
  flaggedReason?: string;
  journeyContext?: QueueConversationChatEventTopicJourneyContext;
  startAcwTime?: string;
  endAcwTime?: string;
  resumeTime?: string;
  parkTime?: string;
  mediaRoles?: string[];
  queueMediaSettings?: QueueConversationChatEventTopicQueueMediaSettings;
  roomId?: string;
  avatarImageUrl?: string;
}

export interface QueueConversationChatEventTopicConversationDivisionMembership {
  division?: QueueConversationChatEventTopicDomainEntityRef;
  entities?: QueueConversationChatEventTopicDivisionEntityRef[];
}

export interface QueueConversationChatEventTopicConversationRoutingData {
  queue?: QueueConversationChatEventTopicUriReference;
  language?: QueueConversationChatEventTopicUriReference;
  priority?: number;
  skills?: QueueConversationChatEventTopicUriReference[];
  scoredAgents?: QueueConversationChatEventTopicScoredAgent[];
  skillExpressionId?: QueueConversationChatEventTopicUriReference;
}

export interface QueueConversationChatEventTopicDetail extends Models.ConversationCallEventTopicDetail {}

export interface QueueConversationChatEventTopicDivisionEntityRef extends Models.ConversationCallEventTopicDivisionEntityRef {}

export interface QueueConversationChatEventTopicDomainEntityRef {
  id?: string;
  selfUri?: string;
}

export interface QueueConversationChatEventTopicErrorBody {
  message?: string;
  code?: string;
  status?: number;
  entityId?: string;
  entityName?: string;
  messageWithParams?: string;
  messageParams?: { [key: string]: string };
  contextId?: string;
  details?: QueueConversationChatEventTopicDetail[];
  errors?: QueueConversationChatEventTopicErrorBody[];
  limit?: QueueConversationChatEventTopicLimit;
}

export interface QueueConversationChatEventTopicJourneyAction {
  id?: string;
  actionMap?: QueueConversationChatEventTopicJourneyActionMap;
}

export interface QueueConversationChatEventTopicJourneyActionMap {
  id?: string;
  version?: number;
}

export interface QueueConversationChatEventTopicJourneyContext {
  customer?: QueueConversationChatEventTopicJourneyCustomer;
  customerSession?: QueueConversationChatEventTopicJourneyCustomerSession;
  triggeringAction?: QueueConversationChatEventTopicJourneyAction;
}

export interface QueueConversationChatEventTopicJourneyCustomer {
  id?: string;
  idType?: string;
}

export interface QueueConversationChatEventTopicJourneyCustomerSession {
  id?: string;
  type?: string;
}

export interface QueueConversationChatEventTopicLimit extends Models.ConversationCallEventTopicLimit {}

export interface QueueConversationChatEventTopicQueueMediaSettings extends Models.ConversationCallEventTopicQueueMediaSettings {}

export interface QueueConversationChatEventTopicScoredAgent {
  agent?: QueueConversationChatEventTopicUriReference;
  score?: number;
}

export interface QueueConversationChatEventTopicUriReference {
  id?: string;
  name?: string;
}

export interface QueueConversationChatEventTopicWrapup extends Models.AssignedWrapupCode {}

export interface QueueConversationCobrowseEventTopicCobrowseConversation {
  id?: string;
  name?: string;
  participants?: QueueConversationCobrowseEventTopicCobrowseMediaParticipant[];
  otherMediaUris?: string[];
  address?: string;
  utilizationLabelId?: string;
  accessAttributes?: string[];
  inactivityTimeout?: string;
  divisions?: QueueConversationCobrowseEventTopicConversationDivisionMembership[];
}

export interface QueueConversationCobrowseEventTopicCobrowseMediaParticipant {
  id?: string;
  name?: string;
  address?: string;
  startTime?: string;
  connectedTime?: string;
  endTime?: string;
  startHoldTime?: string;
  purpose?: string;
  state?: string;
  initialState?: string;
  direction?: string;
  disconnectType?: string;
  held?: boolean;
  wrapupRequired?: boolean;
  wrapupPrompt?: string;
  user?: QueueConversationCobrowseEventTopicUriReference;
  queue?: QueueConversationCobrowseEventTopicUriReference;
  team?: QueueConversationCobrowseEventTopicUriReference;
  attributes?: { [key: string]: string };
  errorInfo?: QueueConversationCobrowseEventTopicErrorBody;
  script?: QueueConversationCobrowseEventTopicUriReference;
  wrapupTimeoutMs?: number;
  wrapupSkipped?: boolean;
  alertingTimeoutMs?: number;
  provider?: string;
  externalContact?: QueueConversationCobrowseEventTopicUriReference;
  externalContactInitialDivisionId?: string;
  externalOrganization?: QueueConversationCobrowseEventTopicUriReference;
  wrapup?: QueueConversationCobrowseEventTopicWrapup;
  conversationRoutingData?: QueueConversationCobrowseEventTopicConversationRoutingData;
  peer?: string;
  screenRecordingState?: string;
  flaggedReason?: string;
  journeyContext?: QueueConversationCobrowseEventTopicJourneyContext;
  startAcwTime?: string;
  endAcwTime?: string;
  resumeTime?: string;
  parkTime?: string;
  mediaRoles?: string[];
  queueMediaSettings?: QueueConversationCobrowseEventTopicQueueMediaSettings;
  cobrowseSessionId?: string;
  cobrowseRole?: string;
  viewerUrl?: string;
  providerEventTime?: string;
  controlling?: string[];
}

export interface QueueConversationCobrowseEventTopicConversationDivisionMembership {
  division?: QueueConversationCobrowseEventTopicDomainEntityRef;
  entities?: QueueConversationCobrowseEventTopicDivisionEntityRef[];
}

export interface QueueConversationCobrowseEventTopicConversationRoutingData {
  queue?: QueueConversationCobrowseEventTopicUriReference;
  language?: QueueConversationCobrowseEventTopicUriReference;
  priority?: number;
  skills?: QueueConversationCobrowseEventTopicUriReference[];
  scoredAgents?: QueueConversationCobrowseEventTopicScoredAgent[];
  skillExpressionId?: QueueConversationCobrowseEventTopicUriReference;
}

export interface QueueConversationCobrowseEventTopicDetail extends Models.ConversationCallEventTopicDetail {}

export interface QueueConversationCobrowseEventTopicDivisionEntityRef extends Models.ConversationCallEventTopicDivisionEntityRef {}

export interface QueueConversationCobrowseEventTopicDomainEntityRef {
  id?: string;
  selfUri?: string;
}

export interface QueueConversationCobrowseEventTopicErrorBody {
  message?: string;
  code?: string;
  status?: number;
  entityId?: string;
  entityName?: string;
  messageWithParams?: string;
  messageParams?: { [key: string]: string };
  contextId?: string;
  details?: QueueConversationCobrowseEventTopicDetail[];
  errors?: QueueConversationCobrowseEventTopicErrorBody[];
  limit?: QueueConversationCobrowseEventTopicLimit;
}

export interface QueueConversationCobrowseEventTopicJourneyAction {
  id?: string;
  actionMap?: QueueConversationCobrowseEventTopicJourneyActionMap;
}

export interface QueueConversationCobrowseEventTopicJourneyActionMap {
  id?: string;
  version?: number;
}

export interface QueueConversationCobrowseEventTopicJourneyContext {
  customer?: QueueConversationCobrowseEventTopicJourneyCustomer;
  customerSession?: QueueConversationCobrowseEventTopicJourneyCustomerSession;
  triggeringAction?: QueueConversationCobrowseEventTopicJourneyAction;
}

export interface QueueConversationCobrowseEventTopicJourneyCustomer {
  id?: string;
  idType?: string;
}

export interface QueueConversationCobrowseEventTopicJourneyCustomerSession {
  id?: string;
  type?: string;
}

export interface QueueConversationCobrowseEventTopicLimit extends Models.ConversationCallEventTopicLimit {}

export interface QueueConversationCobrowseEventTopicQueueMediaSettings extends Models.ConversationCallEventTopicQueueMediaSettings {}

export interface QueueConversationCobrowseEventTopicScoredAgent {
  agent?: QueueConversationCobrowseEventTopicUriReference;
  score?: number;
}

export interface QueueConversationCobrowseEventTopicUriReference {
  id?: string;
  name?: string;
}

export interface QueueConversationCobrowseEventTopicWrapup extends Models.AssignedWrapupCode {}

export interface QueueConversationEmailEventTopicAttachment extends Models.ConversationEmailEventTopicAttachment {}

export interface QueueConversationEmailEventTopicConversationDivisionMembership {
  division?: QueueConversationEmailEventTopicDomainEntityRef;
  entities?: QueueConversationEmailEventTopicDivisionEntityRef[];
}

export interface QueueConversationEmailEventTopicConversationRoutingData {
  queue?: QueueConversationEmailEventTopicUriReference;
  language?: QueueConversationEmailEventTopicUriReference;
  priority?: number;
  skills?: QueueConversationEmailEventTopicUriReference[];
  scoredAgents?: QueueConversationEmailEventTopicScoredAgent[];
  skillExpressionId?: QueueConversationEmailEventTopicUriReference;
}

export interface QueueConversationEmailEventTopicDetail extends Models.ConversationCallEventTopicDetail {}

export interface QueueConversationEmailEventTopicDivisionEntityRef extends Models.ConversationCallEventTopicDivisionEntityRef {}

export interface QueueConversationEmailEventTopicDomainEntityRef {
  id?: string;
  selfUri?: string;
}

export interface QueueConversationEmailEventTopicEmailConversation {
  id?: string;
  name?: string;
  participants?: QueueConversationEmailEventTopicEmailMediaParticipant[];
  otherMediaUris?: string[];
  address?: string;
  utilizationLabelId?: string;
  accessAttributes?: string[];
  inactivityTimeout?: string;
  divisions?: QueueConversationEmailEventTopicConversationDivisionMembership[];
}

export interface QueueConversationEmailEventTopicEmailMediaParticipant {
  id?: string;
  name?: string;
  address?: string;
  startTime?: string;
  connectedTime?: string;
  endTime?: string;
  startHoldTime?: string;
  purpose?: string;
  state?: string;
  initialState?: string;
  direction?: string;
  disconnectType?: string;
  held?: boolean;
  wrapupRequired?: boolean;
  wrapupPrompt?: string;
  user?: QueueConversationEmailEventTopicUriReference;
  queue?: QueueConversationEmailEventTopicUriReference;
  team?: QueueConversationEmailEventTopicUriReference;
  attributes?: { [key: string]: string };
  errorInfo?: QueueConversationEmailEventTopicErrorBody;
  script?: QueueConversationEmailEventTopicUriReference;
  wrapupTimeoutMs?: number;
  wrapupSkipped?: boolean;
  alertingTimeoutMs?: number;
  provider?: string;
  externalContact?: QueueConversationEmailEventTopicUriReference;
  externalContactInitialDivisionId?: string;
  externalOrganization?: QueueConversationEmailEventTopicUriReference;
  wrapup?: QueueConversationEmailEventTopicWrapup;
  conversationRoutingData?: QueueConversationEmailEventTopicConversationRoutingData;
  peer?: string;
  screenRecordingState?: string;
  flaggedReason?: string;
  journeyContext?: QueueConversationEmailEventTopicJourneyContext;
  startAcwTime?: string;
  endAcwTime?: string;
  resumeTime?: string;
  parkTime?: string;
  mediaRoles?: string[];
  queueMediaSettings?: QueueConversationEmailEventTopicQueueMediaSettings;
  subject?: string;
  messagesSent?: number;
  autoGenerated?: boolean;
  messageId?: string;
  draftAttachments?: QueueConversationEmailEventTopicAttachment[];
  spam?: boolean;
}

export interface QueueConversationEmailEventTopicErrorBody {
  message?: string;
  code?: string;
  status?: number;
  entityId?: string;
  entityName?: string;
  messageWithParams?: string;
  messageParams?: { [key: string]: string };
  contextId?: string;
  details?: QueueConversationEmailEventTopicDetail[];
  errors?: QueueConversationEmailEventTopicErrorBody[];
  limit?: QueueConversationEmailEventTopicLimit;
}

export interface QueueConversationEmailEventTopicJourneyAction {
  id?: string;
  actionMap?: QueueConversationEmailEventTopicJourneyActionMap;
}

export interface QueueConversationEmailEventTopicJourneyActionMap {
  id?: string;
  version?: number;
}

export interface QueueConversationEmailEventTopicJourneyContext {
  customer?: QueueConversationEmailEventTopicJourneyCustomer;
  customerSession?: QueueConversationEmailEventTopicJourneyCustomerSession;
  triggeringAction?: QueueConversationEmailEventTopicJourneyAction;
}

export interface QueueConversationEmailEventTopicJourneyCustomer {
  id?: string;
  idType?: string;
}

export interface QueueConversationEmailEventTopicJourneyCustomerSession {
  id?: string;
  type?: string;
}

export interface QueueConversationEmailEventTopicLimit extends Models.ConversationCallEventTopicLimit {}

export interface QueueConversationEmailEventTopicQueueMediaSettings extends Models.ConversationCallEventTopicQueueMediaSettings {}

export interface QueueConversationEmailEventTopicScoredAgent {
  agent?: QueueConversationEmailEventTopicUriReference;
  score?: number;
}

export interface QueueConversationEmailEventTopicUriReference {
  id?: string;
  name?: string;
}

export interface QueueConversationEmailEventTopicWrapup extends Models.AssignedWrapupCode {}

export interface QueueConversationEventTopicAddress extends Models.Address {}

export interface QueueConversationEventTopicAfterCallWork extends Models.ConversationEventTopicAfterCallWork {}

export interface QueueConversationEventTopicAttachment extends Models.ConversationEmailEventTopicAttachment {}

export interface QueueConversationEventTopicCall {
  id?: string;
  state?: string;
  initialState?: string;
  recording?: boolean;
  recordingState?: string;
  recordersState?: QueueConversationEventTopicRecordersState;
  muted?: boolean;
  confined?: boolean;
  held?: boolean;
  securePause?: boolean;
  errorInfo?: QueueConversationEventTopicErrorDetails;
  disconnectType?: string;
  startHoldTime?: string;
  direction?: string;
  documentId?: string;
  self?: QueueConversationEventTopicAddress;
  other?: QueueConversationEventTopicAddress;
  provider?: string;
  scriptId?: string;
  peerId?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  disconnectReasons?: QueueConversationEventTopicDisconnectReason[];
  faxStatus?: QueueConversationEventTopicFaxStatus;
  uuiData?: string;
  bargedTime?: string;
  wrapup?: QueueConversationEventTopicWrapup;
  afterCallWork?: QueueConversationEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
  agentAssistantId?: string;
  queueMediaSettings?: QueueConversationEventTopicQueueMediaSettings;
  disposition?: QueueConversationEventTopicDisposition;
  transferSource?: string;
  publicIpAddress?: string;
}

export interface QueueConversationEventTopicCallback {
  state?: string;
  initialState?: string;
  id?: string;
  direction?: string;
  held?: boolean;
  disconnectType?: string;
  startHoldTime?: string;
  dialerPreview?: QueueConversationEventTopicDialerPreview;
  voicemail?: QueueConversationEventTopicVoicemail;
  callbackNumbers?: string[];
  callbackUserName?: string;
  scriptId?: string;
  peerId?: string;
  externalCampaign?: boolean;
  skipEnabled?: boolean;
  provider?: string;
  timeoutSeconds?: number;
  connectedTime?: string;
  disconnectedTime?: string;
  callbackScheduledTime?: string;
  automatedCallbackConfigId?: string;
  wrapup?: QueueConversationEventTopicWrapup;
  afterCallWork?: QueueConversationEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
  callerId?: string;
  callerIdName?: string;
  queueMediaSettings?: QueueConversationEventTopicQueueMediaSettings;
}

export interface QueueConversationEventTopicChat {
  state?: string;
  initialState?: string;
  id?: string;
  provider?: string;
  scriptId?: string;
  peerId?: string;
  roomId?: string;
  avatarImageUrl?: string;
  held?: boolean;
  disconnectType?: string;
  startHoldTime?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  journeyContext?: QueueConversationEventTopicJourneyContext;
  wrapup?: QueueConversationEventTopicWrapup;
  afterCallWork?: QueueConversationEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
  queueMediaSettings?: QueueConversationEventTopicQueueMediaSettings;
}

export interface QueueConversationEventTopicCobrowse {
  state?: string;
  initialState?: string;
  disconnectType?: string;
  id?: string;
  self?: QueueConversationEventTopicAddress;
  roomId?: string;
  cobrowseSessionId?: string;
  cobrowseRole?: string;
  controlling?: string[];
  viewerUrl?: string;
  provider?: string;
  scriptId?: string;
  peerId?: string;
  providerEventTime?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  wrapup?: QueueConversationEventTopicWrapup;
  afterCallWork?: QueueConversationEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
  queueMediaSettings?: QueueConversationEventTopicQueueMediaSettings;
}

export interface QueueConversationEventTopicConversation {
  id?: string;
  maxParticipants?: number;
  participants?: QueueConversationEventTopicParticipant[];
  recentTransfers?: QueueConversationEventTopicTransferResponse[];
  recordingState?: string;
  address?: string;
  externalTag?: string;
  utilizationLabelId?: string;
  accessAttributes?: string[];
  securePause?: boolean;
  inactivityTimeout?: string;
  associatedConversation?: QueueConversationEventTopicDomainEntityRef;
  consultationConversations?: QueueConversationEventTopicDomainEntityRef[];
  divisions?: QueueConversationEventTopicConversationDivisionMembership[];
}

export interface QueueConversationEventTopicConversationDivisionMembership {
  division?: QueueConversationEventTopicDomainEntityRef;
  entities?: QueueConversationEventTopicDivisionEntityRef[];
}

export interface QueueConversationEventTopicConversationRoutingData {
  queue?: QueueConversationEventTopicUriReference;
  language?: QueueConversationEventTopicUriReference;
  priority?: number;
  skills?: QueueConversationEventTopicUriReference[];
  scoredAgents?: QueueConversationEventTopicScoredAgent[];
  skillExpressionId?: QueueConversationEventTopicUriReference;
}

export interface QueueConversationEventTopicDialerPreview {
  id?: string;
  contactId?: string;
  contactListId?: string;
  campaignId?: string;
  phoneNumberColumns?: QueueConversationEventTopicPhoneNumberColumn[];
}

export interface QueueConversationEventTopicDisconnectReason extends Models.ConversationEventTopicDisconnectReason {}

export interface QueueConversationEventTopicDisposition {
  name?: string;
  analyzer?: string;
  amdTimeout?: QueueConversationEventTopicDispositionAmdTimeout;
  silentCallTimeout?: QueueConversationEventTopicDispositionSilentCallTimeout;
}

export interface QueueConversationEventTopicDispositionAmdTimeout extends Models.ConversationCallEventTopicDispositionAmdTimeout {}

export interface QueueConversationEventTopicDispositionSilentCallTimeout extends Models.ConversationCallEventTopicDispositionSilentCallTimeout {}

export interface QueueConversationEventTopicDivisionEntityRef extends Models.ConversationCallEventTopicDivisionEntityRef {}

export interface QueueConversationEventTopicDomainEntityRef {
  id?: string;
  selfUri?: string;
}

export interface QueueConversationEventTopicEmail {
  id?: string;
  state?: string;
  initialState?: string;
  held?: boolean;
  autoGenerated?: boolean;
  subject?: string;
  provider?: string;
  scriptId?: string;
  peerId?: string;
  messagesSent?: number;
  errorInfo?: QueueConversationEventTopicErrorDetails;
  disconnectType?: string;
  startHoldTime?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  messageId?: string;
  direction?: string;
  draftAttachments?: QueueConversationEventTopicAttachment[];
  spam?: boolean;
  wrapup?: QueueConversationEventTopicWrapup;
  afterCallWork?: QueueConversationEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
  queueMediaSettings?: QueueConversationEventTopicQueueMediaSettings;
  resumeTime?: string;
  parkTime?: string;
}

export interface QueueConversationEventTopicErrorDetails extends Models.ConversationEventTopicErrorDetails {}

export interface QueueConversationEventTopicFaxStatus extends Models.ConversationEventTopicFaxStatus {}

export interface QueueConversationEventTopicInternalMessage {
  id?: string;
  state?: string;
  initialState?: string;
  provider?: string;
  peerId?: string;
  disconnectType?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  targetUserId?: string;
  sourceUserId?: string;
  toAddress?: QueueConversationEventTopicAddress;
  fromAddress?: QueueConversationEventTopicAddress;
  messages?: QueueConversationEventTopicInternalMessageDetails[];
}

export interface QueueConversationEventTopicInternalMessageDetails {
  messageId?: string;
  messageTime?: string;
}

export interface QueueConversationEventTopicJourneyAction {
  id?: string;
  actionMap?: QueueConversationEventTopicJourneyActionMap;
}

export interface QueueConversationEventTopicJourneyActionMap {
  id?: string;
  version?: number;
}

export interface QueueConversationEventTopicJourneyContext {
  customer?: QueueConversationEventTopicJourneyCustomer;
  customerSession?: QueueConversationEventTopicJourneyCustomerSession;
  triggeringAction?: QueueConversationEventTopicJourneyAction;
}

export interface QueueConversationEventTopicJourneyCustomer {
  id?: string;
  idType?: string;
}

export interface QueueConversationEventTopicJourneyCustomerSession {
  id?: string;
  type?: string;
}

export interface QueueConversationEventTopicMessage {
  id?: string;
  state?: string;
  initialState?: string;
  direction?: string;
  held?: boolean;
  errorInfo?: QueueConversationEventTopicErrorDetails;
  provider?: string;
  scriptId?: string;
  peerId?: string;
  disconnectType?: string;
  startHoldTime?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  toAddress?: QueueConversationEventTopicAddress;
  fromAddress?: QueueConversationEventTopicAddress;
  messages?: QueueConversationEventTopicMessageDetails[];
  messagesTranscriptUri?: string;
  type?: string;
  recipientCountry?: string;
  recipientType?: string;
  journeyContext?: QueueConversationEventTopicJourneyContext;
  wrapup?: QueueConversationEventTopicWrapup;
  afterCallWork?: QueueConversationEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
  agentAssistantId?: string;
  engagementSource?: string;
  byoSmsIntegrationId?: string;
  queueMediaSettings?: QueueConversationEventTopicQueueMediaSettings;
  resumeTime?: string;
  parkTime?: string;
}

export interface QueueConversationEventTopicMessageDetails {
  messageId?: string;
  messageTime?: string;
  messageStatus?: string;
  messageSegmentCount?: number;
  media?: QueueConversationEventTopicMessageMedia[];
  errorInfo?: QueueConversationEventTopicErrorDetails;
  stickers?: QueueConversationEventTopicMessageSticker[];
  messageMetadata?: QueueConversationEventTopicMessageMetadata;
  socialVisibility?: string;
}

export interface QueueConversationEventTopicMessageMedia extends Models.ConversationEventTopicMessageMedia {}

export interface QueueConversationEventTopicMessageMetadata {
  type?: string;
  events?: QueueConversationEventTopicMessageMetadataEvent[];
  content?: QueueConversationEventTopicMessageMetadataContent[];
}

export interface QueueConversationEventTopicMessageMetadataContent {
  contentType?: string;
  subType?: string;
}

export interface QueueConversationEventTopicMessageMetadataEvent {
  eventType?: string;
  subType?: string;
}

export interface QueueConversationEventTopicMessageSticker {
  url?: string;
  id?: string;
}

export interface QueueConversationEventTopicParticipant {
  id?: string;
  connectedTime?: string;
  endTime?: string;
  userId?: string;
  externalContactId?: string;
  externalContactInitialDivisionId?: string;
  externalOrganizationId?: string;
  name?: string;
  queueId?: string;
  groupId?: string;
  teamId?: string;
  purpose?: string;
  consultParticipantId?: string;
  address?: string;
  wrapupRequired?: boolean;
  wrapupExpected?: boolean;
  wrapupPrompt?: string;
  wrapupTimeoutMs?: number;
  wrapup?: QueueConversationEventTopicWrapup;
  startAcwTime?: string;
  endAcwTime?: string;
  conversationRoutingData?: QueueConversationEventTopicConversationRoutingData;
  alertingTimeoutMs?: number;
  monitoredParticipantId?: string;
  screenMonitoredParticipantId?: string;
  coachedParticipantId?: string;
  bargedParticipantId?: string;
  mediaRoles?: string[];
  screenRecordingState?: string;
  flaggedReason?: string;
  attributes?: { [key: string]: string };
  calls?: QueueConversationEventTopicCall[];
  callbacks?: QueueConversationEventTopicCallback[];
  chats?: QueueConversationEventTopicChat[];
  cobrowsesessions?: QueueConversationEventTopicCobrowse[];
  emails?: QueueConversationEventTopicEmail[];
  messages?: QueueConversationEventTopicMessage[];
  internalMessages?: QueueConversationEventTopicInternalMessage[];
  screenMonitorings?: QueueConversationEventTopicScreenMonitoring[];
  screenshares?: QueueConversationEventTopicScreenShare[];
  socialExpressions?: QueueConversationEventTopicSocialExpression[];
  videos?: QueueConversationEventTopicVideo[];
  workflow?: QueueConversationEventTopicWorkflow;
}

export interface QueueConversationEventTopicPhoneNumberColumn {
  columnName?: string;
  type?: string;
}

export interface QueueConversationEventTopicQueueMediaSettings extends Models.ConversationCallEventTopicQueueMediaSettings {}

export interface QueueConversationEventTopicRecordersState extends Models.ConversationCallEventTopicRecordersState {}

export interface QueueConversationEventTopicScoredAgent {
  agent?: QueueConversationEventTopicUriReference;
  score?: number;
}

export interface QueueConversationEventTopicScreenMonitoring extends Models.ConversationEventTopicScreenMonitoring {}

export interface QueueConversationEventTopicScreenShare {
  state?: string;
  initialState?: string;
  self?: QueueConversationEventTopicAddress;
  id?: string;
  context?: string;
  sharing?: boolean;
  provider?: string;
  scriptId?: string;
  peerId?: string;
  peerCount?: number;
  disconnectType?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  wrapup?: QueueConversationEventTopicWrapup;
  afterCallWork?: QueueConversationEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
  queueMediaSettings?: QueueConversationEventTopicQueueMediaSettings;
}

export interface QueueConversationEventTopicSocialExpression {
  state?: string;
  initialState?: string;
  id?: string;
  socialMediaId?: string;
  socialMediaHub?: string;
  socialUserName?: string;
  previewText?: string;
  recordingId?: string;
  held?: boolean;
  provider?: string;
  scriptId?: string;
  peerId?: string;
  disconnectType?: string;
  startHoldTime?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  wrapup?: QueueConversationEventTopicWrapup;
  afterCallWork?: QueueConversationEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
}

export interface QueueConversationEventTopicTransferDestination {
  userId?: string;
  address?: string;
}

export interface QueueConversationEventTopicTransferInitiator {
  userId?: string;
}

export interface QueueConversationEventTopicTransferModifedBy {
  id?: string;
  selfUri?: string;
}

export interface QueueConversationEventTopicTransferResponse {
  id?: string;
  state?: string;
  dateIssued?: string;
  initiator?: QueueConversationEventTopicTransferInitiator;
  modifiedBy?: QueueConversationEventTopicTransferModifedBy;
  destination?: QueueConversationEventTopicTransferDestination;
  transferType?: string;
}

export interface QueueConversationEventTopicUriReference {
  id?: string;
  name?: string;
}

export interface QueueConversationEventTopicVideo {
  state?: string;
  initialState?: string;
  self?: QueueConversationEventTopicAddress;
  id?: string;
  context?: string;
  audioMuted?: boolean;
  videoMuted?: boolean;
  sharingScreen?: boolean;
  peerCount?: number;
  provider?: string;
  scriptId?: string;
  peerId?: string;
  disconnectType?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  msids?: string[];
  wrapup?: QueueConversationEventTopicWrapup;
  afterCallWork?: QueueConversationEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
  queueMediaSettings?: QueueConversationEventTopicQueueMediaSettings;
}

export interface QueueConversationEventTopicVoicemail {
  id?: string;
  uploadStatus?: string;
}

export interface QueueConversationEventTopicWorkflow {
  workflowId?: string;
}

export interface QueueConversationEventTopicWrapup extends Models.AssignedWrapupCode {}

export interface QueueConversationMessageEventTopicConversationDivisionMembership {
  division?: QueueConversationMessageEventTopicDomainEntityRef;
  entities?: QueueConversationMessageEventTopicDivisionEntityRef[];
}

export interface QueueConversationMessageEventTopicConversationRoutingData {
  queue?: QueueConversationMessageEventTopicUriReference;
  language?: QueueConversationMessageEventTopicUriReference;
  priority?: number;
  skills?: QueueConversationMessageEventTopicUriReference[];
  scoredAgents?: QueueConversationMessageEventTopicScoredAgent[];
  skillExpressionId?: QueueConversationMessageEventTopicUriReference;
}

export interface QueueConversationMessageEventTopicDetail extends Models.ConversationCallEventTopicDetail {}

export interface QueueConversationMessageEventTopicDivisionEntityRef extends Models.ConversationCallEventTopicDivisionEntityRef {}

export interface QueueConversationMessageEventTopicDomainEntityRef {
  id?: string;
  selfUri?: string;
}

export interface QueueConversationMessageEventTopicErrorBody {
  message?: string;
  code?: string;
  status?: number;
  entityId?: string;
  entityName?: string;
  messageWithParams?: string;
  messageParams?: { [key: string]: string };
  contextId?: string;
  details?: QueueConversationMessageEventTopicDetail[];
  errors?: QueueConversationMessageEventTopicErrorBody[];
  limit?: QueueConversationMessageEventTopicLimit;
}

export interface QueueConversationMessageEventTopicErrorDetails extends Models.ConversationEventTopicErrorDetails {}

export interface QueueConversationMessageEventTopicJourneyAction {
  id?: string;
  actionMap?: QueueConversationMessageEventTopicJourneyActionMap;
}

export interface QueueConversationMessageEventTopicJourneyActionMap {
  id?: string;
  version?: number;
}

export interface QueueConversationMessageEventTopicJourneyContext {
  customer?: QueueConversationMessageEventTopicJourneyCustomer;
  customerSession?: QueueConversationMessageEventTopicJourneyCustomerSession;
  triggeringAction?: QueueConversationMessageEventTopicJourneyAction;
}

export interface QueueConversationMessageEventTopicJourneyCustomer {
  id?: string;
  idType?: string;
}

export interface QueueConversationMessageEventTopicJourneyCustomerSession {
  id?: string;
  type?: string;
}

export interface QueueConversationMessageEventTopicLimit extends Models.ConversationCallEventTopicLimit {}

export interface QueueConversationMessageEventTopicMessageConversation {
  id?: string;
  name?: string;
  participants?: QueueConversationMessageEventTopicMessageMediaParticipant[];
  otherMediaUris?: string[];
  address?: string;
  utilizationLabelId?: string;
  accessAttributes?: string[];
  inactivityTimeout?: string;
  divisions?: QueueConversationMessageEventTopicConversationDivisionMembership[];
}

export interface QueueConversationMessageEventTopicMessageDetails {
  message?: QueueConversationMessageEventTopicUriReference;
  messageTime?: string;
  messageSegmentCount?: number;
  messageStatus?: string;
  media?: QueueConversationMessageEventTopicMessageMedia[];
  stickers?: QueueConversationMessageEventTopicMessageSticker[];
  errorInfo?: QueueConversationMessageEventTopicErrorDetails;
  messageMetadata?: QueueConversationMessageEventTopicMessageMetadata;
  socialVisibility?: string;
}

export interface QueueConversationMessageEventTopicMessageMedia extends Models.ConversationEventTopicMessageMedia {}

export interface QueueConversationMessageEventTopicMessageMediaParticipant {
  id?: string;
  name?: string;
  address?: string;
  startTime?: string;
  connectedTime?: string;
  endTime?: string;
  startHoldTime?: string;
  purpose?: string;
  state?: string;
  initialState?: string;
  direction?: string;
  disconnectType?: string;
  held?: boolean;
  wrapupRequired?: boolean;
  wrapupPrompt?: string;
  user?: QueueConversationMessageEventTopicUriReference;
  queue?: QueueConversationMessageEventTopicUriReference;
  team?: QueueConversationMessageEventTopicUriReference;
  attributes?: { [key: string]: string };
  errorInfo?: QueueConversationMessageEventTopicErrorBody;
  script?: QueueConversationMessageEventTopicUriReference;
  wrapupTimeoutMs?: number;
  wrapupSkipped?: boolean;
  alertingTimeoutMs?: number;
  provider?: string;
  externalContact?: QueueConversationMessageEventTopicUriReference;
  externalContactInitialDivisionId?: string;
  externalOrganization?: QueueConversationMessageEventTopicUriReference;
  wrapup?: QueueConversationMessageEventTopicWrapup;
  conversationRoutingData?: QueueConversationMessageEventTopicConversationRoutingData;
  peer?: string;
  screenRecordingState?: string;
  flaggedReason?: string;
  journeyContext?: QueueConversationMessageEventTopicJourneyContext;
  startAcwTime?: string;
  endAcwTime?: string;
  resumeTime?: string;
  parkTime?: string;
  mediaRoles?: string[];
  queueMediaSettings?: QueueConversationMessageEventTopicQueueMediaSettings;
  messages?: QueueConversationMessageEventTopicMessageDetails[];
  type?: string;
  recipientCountry?: string;
  recipientType?: string;
  byoSmsIntegrationId?: string;
  engagementSource?: string;
  monitoredParticipantId?: string;
}

export interface QueueConversationMessageEventTopicMessageMetadata {
  type?: string;
  events?: QueueConversationMessageEventTopicMessageMetadataEvent[];
  content?: QueueConversationMessageEventTopicMessageMetadataContent[];
}

export interface QueueConversationMessageEventTopicMessageMetadataContent {
  contentType?: string;
  subType?: string;
}

export interface QueueConversationMessageEventTopicMessageMetadataEvent {
  eventType?: string;
  subType?: string;
}

export interface QueueConversationMessageEventTopicMessageSticker {
  url?: string;
  id?: string;
}

export interface QueueConversationMessageEventTopicQueueMediaSettings extends Models.ConversationCallEventTopicQueueMediaSettings {}

export interface QueueConversationMessageEventTopicScoredAgent {
  agent?: QueueConversationMessageEventTopicUriReference;
  score?: number;
}

export interface QueueConversationMessageEventTopicUriReference {
  id?: string;
  name?: string;
}

export interface QueueConversationMessageEventTopicWrapup extends Models.AssignedWrapupCode {}

export interface QueueConversationScreenShareEventTopicConversationDivisionMembership {
  division?: QueueConversationScreenShareEventTopicDomainEntityRef;
  entities?: QueueConversationScreenShareEventTopicDivisionEntityRef[];
}

export interface QueueConversationScreenShareEventTopicConversationRoutingData {
  queue?: QueueConversationScreenShareEventTopicUriReference;
  language?: QueueConversationScreenShareEventTopicUriReference;
  priority?: number;
  skills?: QueueConversationScreenShareEventTopicUriReference[];
  scoredAgents?: QueueConversationScreenShareEventTopicScoredAgent[];
  skillExpressionId?: QueueConversationScreenShareEventTopicUriReference;
}

export interface QueueConversationScreenShareEventTopicDetail extends Models.ConversationCallEventTopicDetail {}

export interface QueueConversationScreenShareEventTopicDivisionEntityRef extends Models.ConversationCallEventTopicDivisionEntityRef {}

export interface QueueConversationScreenShareEventTopicDomainEntityRef {
  id?: string;
  selfUri?: string;
}

export interface QueueConversationScreenShareEventTopicErrorBody {
  message?: string;
  code?: string;
  status?: number;
  entityId?: string;
  entityName?: string;
  messageWithParams?: string;
  messageParams?: { [key: string]: string };
  contextId?: string;
  details?: QueueConversationScreenShareEventTopicDetail[];
  errors?: QueueConversationScreenShareEventTopicErrorBody[];
  limit?: QueueConversationScreenShareEventTopicLimit;
}

export interface QueueConversationScreenShareEventTopicJourneyAction {
  id?: string;
  actionMap?: QueueConversationScreenShareEventTopicJourneyActionMap;
}

export interface QueueConversationScreenShareEventTopicJourneyActionMap {
  id?: string;
  version?: number;
}

export interface QueueConversationScreenShareEventTopicJourneyContext {
  customer?: QueueConversationScreenShareEventTopicJourneyCustomer;
  customerSession?: QueueConversationScreenShareEventTopicJourneyCustomerSession;
  triggeringAction?: QueueConversationScreenShareEventTopicJourneyAction;
}

export interface QueueConversationScreenShareEventTopicJourneyCustomer {
  id?: string;
  idType?: string;
}

export interface QueueConversationScreenShareEventTopicJourneyCustomerSession {
  id?: string;
  type?: string;
}

export interface QueueConversationScreenShareEventTopicLimit extends Models.ConversationCallEventTopicLimit {}

export interface QueueConversationScreenShareEventTopicQueueMediaSettings extends Models.ConversationCallEventTopicQueueMediaSettings {}

export interface QueueConversationScreenShareEventTopicScoredAgent {
  agent?: QueueConversationScreenShareEventTopicUriReference;
  score?: number;
}

export interface QueueConversationScreenShareEventTopicScreenShareConversation {
  id?: string;
  name?: string;
  participants?: QueueConversationScreenShareEventTopicScreenShareMediaParticipant[];
  otherMediaUris?: string[];
  address?: string;
  utilizationLabelId?: string;
  accessAttributes?: string[];
  inactivityTimeout?: string;
  divisions?: QueueConversationScreenShareEventTopicConversationDivisionMembership[];
}

export interface QueueConversationScreenShareEventTopicScreenShareMediaParticipant {
  id?: string;
  name?: string;
  address?: string;
  startTime?: string;
  connectedTime?: string;
  endTime?: string;
  startHoldTime?: string;
  purpose?: string;
  state?: string;
  initialState?: string;
  direction?: string;
  disconnectType?: string;
  held?: boolean;
  wrapupRequired?: boolean;
  wrapupPrompt?: string;
  user?: QueueConversationScreenShareEventTopicUriReference;
  queue?: QueueConversationScreenShareEventTopicUriReference;
  team?: QueueConversationScreenShareEventTopicUriReference;
  attributes?: { [key: string]: string };
  errorInfo?: QueueConversationScreenShareEventTopicErrorBody;
  script?: QueueConversationScreenShareEventTopicUriReference;
  wrapupTimeoutMs?: number;
  wrapupSkipped?: boolean;
  alertingTimeoutMs?: number;
  provider?: string;
  externalContact?: QueueConversationScreenShareEventTopicUriReference;
  externalContactInitialDivisionId?: string;
  externalOrganization?: QueueConversationScreenShareEventTopicUriReference;
  wrapup?: QueueConversationScreenShareEventTopicWrapup;
  conversationRoutingData?: QueueConversationScreenShareEventTopicConversationRoutingData;
  peer?: string;
  screenRecordingState?: string;
  flaggedReason?: string;
  journeyContext?: QueueConversationScreenShareEventTopicJourneyContext;
  startAcwTime?: string;
  endAcwTime?: string;
  resumeTime?: string;
  parkTime?: string;
  mediaRoles?: string[];
  queueMediaSettings?: QueueConversationScreenShareEventTopicQueueMediaSettings;
  context?: string;
  peerCount?: number;
  sharing?: boolean;
}

export interface QueueConversationScreenShareEventTopicUriReference {
  id?: string;
  name?: string;
}

export interface QueueConversationScreenShareEventTopicWrapup extends Models.AssignedWrapupCode {}

export interface QueueConversationSocialExpressionEventTopicAddress extends Models.Address {}

export interface QueueConversationSocialExpressionEventTopicAfterCallWork extends Models.ConversationEventTopicAfterCallWork {}

export interface QueueConversationSocialExpressionEventTopicAttachment extends Models.ConversationEmailEventTopicAttachment {}

export interface QueueConversationSocialExpressionEventTopicCall {
  id?: string;
  state?: string;
  initialState?: string;
  recording?: boolean;
  recordingState?: string;
  recordersState?: QueueConversationSocialExpressionEventTopicRecordersState;
  muted?: boolean;
  confined?: boolean;
  held?: boolean;
  securePause?: boolean;
  errorInfo?: QueueConversationSocialExpressionEventTopicErrorDetails;
  disconnectType?: string;
  startHoldTime?: string;
  direction?: string;
  documentId?: string;
  self?: QueueConversationSocialExpressionEventTopicAddress;
  other?: QueueConversationSocialExpressionEventTopicAddress;
  provider?: string;
  scriptId?: string;
  peerId?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  disconnectReasons?: QueueConversationSocialExpressionEventTopicDisconnectReason[];
  faxStatus?: QueueConversationSocialExpressionEventTopicFaxStatus;
  uuiData?: string;
  bargedTime?: string;
  wrapup?: QueueConversationSocialExpressionEventTopicWrapup;
  afterCallWork?: QueueConversationSocialExpressionEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
  agentAssistantId?: string;
  queueMediaSettings?: QueueConversationSocialExpressionEventTopicQueueMediaSettings;
  disposition?: QueueConversationSocialExpressionEventTopicDisposition;
  transferSource?: string;
  publicIpAddress?: string;
}

export interface QueueConversationSocialExpressionEventTopicCallback {
  state?: string;
  initialState?: string;
  id?: string;
  direction?: string;
  held?: boolean;
  disconnectType?: string;
  startHoldTime?: string;
  dialerPreview?: QueueConversationSocialExpressionEventTopicDialerPreview;
  voicemail?: QueueConversationSocialExpressionEventTopicVoicemail;
  callbackNumbers?: string[];
  callbackUserName?: string;
  scriptId?: string;
  peerId?: string;
  externalCampaign?: boolean;
  skipEnabled?: boolean;
  provider?: string;
  timeoutSeconds?: number;
  connectedTime?: string;
  disconnectedTime?: string;
  callbackScheduledTime?: string;
  automatedCallbackConfigId?: string;
  wrapup?: QueueConversationSocialExpressionEventTopicWrapup;
  afterCallWork?: QueueConversationSocialExpressionEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
  callerId?: string;
  callerIdName?: string;
  queueMediaSettings?: QueueConversationSocialExpressionEventTopicQueueMediaSettings;
}

export interface QueueConversationSocialExpressionEventTopicChat {
  state?: string;
  initialState?: string;
  id?: string;
  provider?: string;
  scriptId?: string;
  peerId?: string;
  roomId?: string;
  avatarImageUrl?: string;
  held?: boolean;
  disconnectType?: string;
  startHoldTime?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  journeyContext?: QueueConversationSocialExpressionEventTopicJourneyContext;
  wrapup?: QueueConversationSocialExpressionEventTopicWrapup;
  afterCallWork?: QueueConversationSocialExpressionEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
  queueMediaSettings?: QueueConversationSocialExpressionEventTopicQueueMediaSettings;
}

export interface QueueConversationSocialExpressionEventTopicCobrowse {
  state?: string;
  initialState?: string;
  disconnectType?: string;
  id?: string;
  self?: QueueConversationSocialExpressionEventTopicAddress;
  roomId?: string;
  cobrowseSessionId?: string;
  cobrowseRole?: string;
  controlling?: string[];
  viewerUrl?: string;
  provider?: string;
  scriptId?: string;
  peerId?: string;
  providerEventTime?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  wrapup?: QueueConversationSocialExpressionEventTopicWrapup;
  afterCallWork?: QueueConversationSocialExpressionEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
  queueMediaSettings?: QueueConversationSocialExpressionEventTopicQueueMediaSettings;
}

export interface QueueConversationSocialExpressionEventTopicConversation {
  id?: string;
  maxParticipants?: number;
  participants?: QueueConversationSocialExpressionEventTopicParticipant[];
  recentTransfers?: QueueConversationSocialExpressionEventTopicTransferResponse[];
  recordingState?: string;
  address?: string;
  externalTag?: string;
  utilizationLabelId?: string;
  accessAttributes?: string[];
  securePause?: boolean;
  inactivityTimeout?: string;
  associatedConversation?: QueueConversationSocialExpressionEventTopicDomainEntityRef;
  consultationConversations?: QueueConversationSocialExpressionEventTopicDomainEntityRef[];
  divisions?: QueueConversationSocialExpressionEventTopicConversationDivisionMembership[];
}

export interface QueueConversationSocialExpressionEventTopicConversationDivisionMembership {
  division?: QueueConversationSocialExpressionEventTopicDomainEntityRef;
  entities?: QueueConversationSocialExpressionEventTopicDivisionEntityRef[];
}

export interface QueueConversationSocialExpressionEventTopicConversationRoutingData {
  queue?: QueueConversationSocialExpressionEventTopicUriReference;
  language?: QueueConversationSocialExpressionEventTopicUriReference;
  priority?: number;
  skills?: QueueConversationSocialExpressionEventTopicUriReference[];
  scoredAgents?: QueueConversationSocialExpressionEventTopicScoredAgent[];
  skillExpressionId?: QueueConversationSocialExpressionEventTopicUriReference;
}

export interface QueueConversationSocialExpressionEventTopicDialerPreview {
  id?: string;
  contactId?: string;
  contactListId?: string;
  campaignId?: string;
  phoneNumberColumns?: QueueConversationSocialExpressionEventTopicPhoneNumberColumn[];
}

export interface QueueConversationSocialExpressionEventTopicDisconnectReason extends Models.ConversationEventTopicDisconnectReason {}

export interface QueueConversationSocialExpressionEventTopicDisposition {
  name?: string;
  analyzer?: string;
  amdTimeout?: QueueConversationSocialExpressionEventTopicDispositionAmdTimeout;
  silentCallTimeout?: QueueConversationSocialExpressionEventTopicDispositionSilentCallTimeout;
}

export interface QueueConversationSocialExpressionEventTopicDispositionAmdTimeout extends Models.ConversationCallEventTopicDispositionAmdTimeout {}

export interface QueueConversationSocialExpressionEventTopicDispositionSilentCallTimeout extends Models.ConversationCallEventTopicDispositionSilentCallTimeout {}

export interface QueueConversationSocialExpressionEventTopicDivisionEntityRef extends Models.ConversationCallEventTopicDivisionEntityRef {}

export interface QueueConversationSocialExpressionEventTopicDomainEntityRef {
  id?: string;
  selfUri?: string;
}

export interface QueueConversationSocialExpressionEventTopicEmail {
  id?: string;
  state?: string;
  initialState?: string;
  held?: boolean;
  autoGenerated?: boolean;
  subject?: string;
  provider?: string;
  scriptId?: string;
  peerId?: string;
  messagesSent?: number;
  errorInfo?: QueueConversationSocialExpressionEventTopicErrorDetails;
  disconnectType?: string;
  startHoldTime?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  messageId?: string;
  direction?: string;
  draftAttachments?: QueueConversationSocialExpressionEventTopicAttachment[];
  spam?: boolean;
  wrapup?: QueueConversationSocialExpressionEventTopicWrapup;
  afterCallWork?: QueueConversationSocialExpressionEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
  queueMediaSettings?: QueueConversationSocialExpressionEventTopicQueueMediaSettings;
  resumeTime?: string;
  parkTime?: string;
}

export interface QueueConversationSocialExpressionEventTopicErrorDetails extends Models.ConversationEventTopicErrorDetails {}

export interface QueueConversationSocialExpressionEventTopicFaxStatus extends Models.ConversationEventTopicFaxStatus {}

export interface QueueConversationSocialExpressionEventTopicInternalMessage {
  id?: string;
  state?: string;
  initialState?: string;
  provider?: string;
  peerId?: string;
  disconnectType?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  targetUserId?: string;
  sourceUserId?: string;
  toAddress?: QueueConversationSocialExpressionEventTopicAddress;
  fromAddress?: QueueConversationSocialExpressionEventTopicAddress;
  messages?: QueueConversationSocialExpressionEventTopicInternalMessageDetails[];
}

export interface QueueConversationSocialExpressionEventTopicInternalMessageDetails {
  messageId?: string;
  messageTime?: string;
}

export interface QueueConversationSocialExpressionEventTopicJourneyAction {
  id?: string;
  actionMap?: QueueConversationSocialExpressionEventTopicJourneyActionMap;
}

export interface QueueConversationSocialExpressionEventTopicJourneyActionMap {
  id?: string;
  version?: number;
}

export interface QueueConversationSocialExpressionEventTopicJourneyContext {
  customer?: QueueConversationSocialExpressionEventTopicJourneyCustomer;
  customerSession?: QueueConversationSocialExpressionEventTopicJourneyCustomerSession;
  triggeringAction?: QueueConversationSocialExpressionEventTopicJourneyAction;
}

export interface QueueConversationSocialExpressionEventTopicJourneyCustomer {
  id?: string;
  idType?: string;
}

export interface QueueConversationSocialExpressionEventTopicJourneyCustomerSession {
  id?: string;
  type?: string;
}

export interface QueueConversationSocialExpressionEventTopicMessage {
  id?: string;
  state?: string;
  initialState?: string;
  direction?: string;
  held?: boolean;
  errorInfo?: QueueConversationSocialExpressionEventTopicErrorDetails;
  provider?: string;
  scriptId?: string;
  peerId?: string;
  disconnectType?: string;
  startHoldTime?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  toAddress?: QueueConversationSocialExpressionEventTopicAddress;
  fromAddress?: QueueConversationSocialExpressionEventTopicAddress;
  messages?: QueueConversationSocialExpressionEventTopicMessageDetails[];
  messagesTranscriptUri?: string;
  type?: string;
  recipientCountry?: string;
  recipientType?: string;
  journeyContext?: QueueConversationSocialExpressionEventTopicJourneyContext;
  wrapup?: QueueConversationSocialExpressionEventTopicWrapup;
  afterCallWork?: QueueConversationSocialExpressionEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
  agentAssistantId?: string;
  engagementSource?: string;
  byoSmsIntegrationId?: string;
  queueMediaSettings?: QueueConversationSocialExpressionEventTopicQueueMediaSettings;
  resumeTime?: string;
  parkTime?: string;
}

export interface QueueConversationSocialExpressionEventTopicMessageDetails {
  messageId?: string;
  messageTime?: string;
  messageStatus?: string;
  messageSegmentCount?: number;
  media?: QueueConversationSocialExpressionEventTopicMessageMedia[];
  errorInfo?: QueueConversationSocialExpressionEventTopicErrorDetails;
  stickers?: QueueConversationSocialExpressionEventTopicMessageSticker[];
  messageMetadata?: QueueConversationSocialExpressionEventTopicMessageMetadata;
  socialVisibility?: string;
}

export interface QueueConversationSocialExpressionEventTopicMessageMedia extends Models.ConversationEventTopicMessageMedia {}

export interface QueueConversationSocialExpressionEventTopicMessageMetadata {
  type?: string;
  events?: QueueConversationSocialExpressionEventTopicMessageMetadataEvent[];
  content?: QueueConversationSocialExpressionEventTopicMessageMetadataContent[];
}

export interface QueueConversationSocialExpressionEventTopicMessageMetadataContent {
  contentType?: string;
  subType?: string;
}

export interface QueueConversationSocialExpressionEventTopicMessageMetadataEvent {
  eventType?: string;
  subType?: string;
}

export interface QueueConversationSocialExpressionEventTopicMessageSticker {
  url?: string;
  id?: string;
}

export interface QueueConversationSocialExpressionEventTopicParticipant {
  id?: string;
  connectedTime?: string;
  endTime?: string;
  userId?: string;
  externalContactId?: string;
  externalContactInitialDivisionId?: string;
  externalOrganizationId?: string;
  name?: string;
  queueId?: string;
  groupId?: string;
  teamId?: string;
  purpose?: string;
  consultParticipantId?: string;
  address?: string;
  wrapupRequired?: boolean;
  wrapupExpected?: boolean;
  wrapupPrompt?: string;
  wrapupTimeoutMs?: number;
  wrapup?: QueueConversationSocialExpressionEventTopicWrapup;
  startAcwTime?: string;
  endAcwTime?: string;
  conversationRoutingData?: QueueConversationSocialExpressionEventTopicConversationRoutingData;
  alertingTimeoutMs?: number;
  monitoredParticipantId?: string;
  screenMonitoredParticipantId?: string;
  coachedParticipantId?: string;
  bargedParticipantId?: string;
  mediaRoles?: string[];
  screenRecordingState?: string;
  flaggedReason?: string;
  attributes?: { [key: string]: string };
  calls?: QueueConversationSocialExpressionEventTopicCall[];
  callbacks?: QueueConversationSocialExpressionEventTopicCallback[];
  chats?: QueueConversationSocialExpressionEventTopicChat[];
  cobrowsesessions?: QueueConversationSocialExpressionEventTopicCobrowse[];
  emails?: QueueConversationSocialExpressionEventTopicEmail[];
  messages?: QueueConversationSocialExpressionEventTopicMessage[];
  internalMessages?: QueueConversationSocialExpressionEventTopicInternalMessage[];
  screenMonitorings?: QueueConversationSocialExpressionEventTopicScreenMonitoring[];
  screenshares?: QueueConversationSocialExpressionEventTopicScreenShare[];
  socialExpressions?: QueueConversationSocialExpressionEventTopicSocialExpression[];
  videos?: QueueConversationSocialExpressionEventTopicVideo[];
  workflow?: QueueConversationSocialExpressionEventTopicWorkflow;
}

export interface QueueConversationSocialExpressionEventTopicPhoneNumberColumn {
  columnName?: string;
  type?: string;
}

export interface QueueConversationSocialExpressionEventTopicQueueMediaSettings extends Models.ConversationCallEventTopicQueueMediaSettings {}

export interface QueueConversationSocialExpressionEventTopicRecordersState extends Models.ConversationCallEventTopicRecordersState {}

export interface QueueConversationSocialExpressionEventTopicScoredAgent {
  agent?: QueueConversationSocialExpressionEventTopicUriReference;
  score?: number;
}

export interface QueueConversationSocialExpressionEventTopicScreenMonitoring extends Models.ConversationEventTopicScreenMonitoring {}

export interface QueueConversationSocialExpressionEventTopicScreenShare {
  state?: string;
  initialState?: string;
  self?: QueueConversationSocialExpressionEventTopicAddress;
  id?: string;
  context?: string;
  sharing?: boolean;
  provider?: string;
  scriptId?: string;
  peerId?: string;
  peerCount?: number;
  disconnectType?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  wrapup?: QueueConversationSocialExpressionEventTopicWrapup;
  afterCallWork?: QueueConversationSocialExpressionEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
  queueMediaSettings?: QueueConversationSocialExpressionEventTopicQueueMediaSettings;
}

export interface QueueConversationSocialExpressionEventTopicSocialExpression {
  state?: string;
  initialState?: string;
  id?: string;
  socialMediaId?: string;
  socialMediaHub?: string;
  socialUserName?: string;
  previewText?: string;
  recordingId?: string;
  held?: boolean;
  provider?: string;
  scriptId?: string;
  peerId?: string;
  disconnectType?: string;
  startHoldTime?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  wrapup?: QueueConversationSocialExpressionEventTopicWrapup;
  afterCallWork?: QueueConversationSocialExpressionEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
}

export interface QueueConversationSocialExpressionEventTopicTransferDestination {
  userId?: string;
  address?: string;
}

export interface QueueConversationSocialExpressionEventTopicTransferInitiator {
  userId?: string;
}

export interface QueueConversationSocialExpressionEventTopicTransferModifedBy {
  id?: string;
  selfUri?: string;
}

export interface QueueConversationSocialExpressionEventTopicTransferResponse {
  id?: string;
  state?: string;
  dateIssued?: string;
  initiator?: QueueConversationSocialExpressionEventTopicTransferInitiator;
  modifiedBy?: QueueConversationSocialExpressionEventTopicTransferModifedBy;
  destination?: QueueConversationSocialExpressionEventTopicTransferDestination;
  transferType?: string;
}

export interface QueueConversationSocialExpressionEventTopicUriReference {
  id?: string;
  name?: string;
}

export interface QueueConversationSocialExpressionEventTopicVideo {
  state?: string;
  initialState?: string;
  self?: QueueConversationSocialExpressionEventTopicAddress;
  id?: string;
  context?: string;
  audioMuted?: boolean;
  videoMuted?: boolean;
  sharingScreen?: boolean;
  peerCount?: number;
  provider?: string;
  scriptId?: string;
  peerId?: string;
  disconnectType?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  msids?: string[];
  wrapup?: QueueConversationSocialExpressionEventTopicWrapup;
  afterCallWork?: QueueConversationSocialExpressionEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
  queueMediaSettings?: QueueConversationSocialExpressionEventTopicQueueMediaSettings;
}

export interface QueueConversationSocialExpressionEventTopicVoicemail {
  id?: string;
  uploadStatus?: string;
}

export interface QueueConversationSocialExpressionEventTopicWorkflow {
  workflowId?: string;
}

export interface QueueConversationSocialExpressionEventTopicWrapup extends Models.AssignedWrapupCode {}

export interface QueueConversationVideoEventTopicAddress extends Models.Address {}

export interface QueueConversationVideoEventTopicAfterCallWork extends Models.ConversationEventTopicAfterCallWork {}

export interface QueueConversationVideoEventTopicAttachment extends Models.ConversationEmailEventTopicAttachment {}

export interface QueueConversationVideoEventTopicCall {
  id?: string;
  state?: string;
  initialState?: string;
  recording?: boolean;
  recordingState?: string;
  recordersState?: QueueConversationVideoEventTopicRecordersState;
  muted?: boolean;
  confined?: boolean;
  held?: boolean;
  securePause?: boolean;
  errorInfo?: QueueConversationVideoEventTopicErrorDetails;
  disconnectType?: string;
  startHoldTime?: string;
  direction?: string;
  documentId?: string;
  self?: QueueConversationVideoEventTopicAddress;
  other?: QueueConversationVideoEventTopicAddress;
  provider?: string;
  scriptId?: string;
  peerId?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  disconnectReasons?: QueueConversationVideoEventTopicDisconnectReason[];
  faxStatus?: QueueConversationVideoEventTopicFaxStatus;
  uuiData?: string;
  bargedTime?: string;
  wrapup?: QueueConversationVideoEventTopicWrapup;
  afterCallWork?: QueueConversationVideoEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
  agentAssistantId?: string;
  queueMediaSettings?: QueueConversationVideoEventTopicQueueMediaSettings;
  disposition?: QueueConversationVideoEventTopicDisposition;
  transferSource?: string;
  publicIpAddress?: string;
}

export interface QueueConversationVideoEventTopicCallback {
  state?: string;
  initialState?: string;
  id?: string;
  direction?: string;
  held?: boolean;
  disconnectType?: string;
  startHoldTime?: string;
  dialerPreview?: QueueConversationVideoEventTopicDialerPreview;
  voicemail?: QueueConversationVideoEventTopicVoicemail;
  callbackNumbers?: string[];
  callbackUserName?: string;
  scriptId?: string;
  peerId?: string;
  externalCampaign?: boolean;
  skipEnabled?: boolean;
  provider?: string;
  timeoutSeconds?: number;
  connectedTime?: string;
  disconnectedTime?: string;
  callbackScheduledTime?: string;
  automatedCallbackConfigId?: string;
  wrapup?: QueueConversationVideoEventTopicWrapup;
  afterCallWork?: QueueConversationVideoEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
  callerId?: string;
  callerIdName?: string;
  queueMediaSettings?: QueueConversationVideoEventTopicQueueMediaSettings;
}

export interface QueueConversationVideoEventTopicChat {
  state?: string;
  initialState?: string;
  id?: string;
  provider?: string;
  scriptId?: string;
  peerId?: string;
  roomId?: string;
  avatarImageUrl?: string;
  held?: boolean;
  disconnectType?: string;
  startHoldTime?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  journeyContext?: QueueConversationVideoEventTopicJourneyContext;
  wrapup?: QueueConversationVideoEventTopicWrapup;
  afterCallWork?: QueueConversationVideoEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
  queueMediaSettings?: QueueConversationVideoEventTopicQueueMediaSettings;
}

export interface QueueConversationVideoEventTopicCobrowse {
  state?: string;
  initialState?: string;
  disconnectType?: string;
  id?: string;
  self?: QueueConversationVideoEventTopicAddress;
  roomId?: string;
  cobrowseSessionId?: string;
  cobrowseRole?: string;
  controlling?: string[];
  viewerUrl?: string;
  provider?: string;
  scriptId?: string;
  peerId?: string;
  providerEventTime?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  wrapup?: QueueConversationVideoEventTopicWrapup;
  afterCallWork?: QueueConversationVideoEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
  queueMediaSettings?: QueueConversationVideoEventTopicQueueMediaSettings;
}

export interface QueueConversationVideoEventTopicConversation {
  id?: string;
  maxParticipants?: number;
  participants?: QueueConversationVideoEventTopicParticipant[];
  recentTransfers?: QueueConversationVideoEventTopicTransferResponse[];
  recordingState?: string;
  address?: string;
  externalTag?: string;
  utilizationLabelId?: string;
  accessAttributes?: string[];
  securePause?: boolean;
  inactivityTimeout?: string;
  associatedConversation?: QueueConversationVideoEventTopicDomainEntityRef;
  consultationConversations?: QueueConversationVideoEventTopicDomainEntityRef[];
  divisions?: QueueConversationVideoEventTopicConversationDivisionMembership[];
}

export interface QueueConversationVideoEventTopicConversationDivisionMembership {
  division?: QueueConversationVideoEventTopicDomainEntityRef;
  entities?: QueueConversationVideoEventTopicDivisionEntityRef[];
}

export interface QueueConversationVideoEventTopicConversationRoutingData {
  queue?: QueueConversationVideoEventTopicUriReference;
  language?: QueueConversationVideoEventTopicUriReference;
  priority?: number;
  skills?: QueueConversationVideoEventTopicUriReference[];
  scoredAgents?: QueueConversationVideoEventTopicScoredAgent[];
  skillExpressionId?: QueueConversationVideoEventTopicUriReference;
}

export interface QueueConversationVideoEventTopicDialerPreview {
  id?: string;
  contactId?: string;
  contactListId?: string;
  campaignId?: string;
  phoneNumberColumns?: QueueConversationVideoEventTopicPhoneNumberColumn[];
}

export interface QueueConversationVideoEventTopicDisconnectReason extends Models.ConversationEventTopicDisconnectReason {}

export interface QueueConversationVideoEventTopicDisposition {
  name?: string;
  analyzer?: string;
  amdTimeout?: QueueConversationVideoEventTopicDispositionAmdTimeout;
  silentCallTimeout?: QueueConversationVideoEventTopicDispositionSilentCallTimeout;
}

export interface QueueConversationVideoEventTopicDispositionAmdTimeout extends Models.ConversationCallEventTopicDispositionAmdTimeout {}

export interface QueueConversationVideoEventTopicDispositionSilentCallTimeout extends Models.ConversationCallEventTopicDispositionSilentCallTimeout {}

export interface QueueConversationVideoEventTopicDivisionEntityRef extends Models.ConversationCallEventTopicDivisionEntityRef {}

export interface QueueConversationVideoEventTopicDomainEntityRef {
  id?: string;
  selfUri?: string;
}

export interface QueueConversationVideoEventTopicEmail {
  id?: string;
  state?: string;
  initialState?: string;
  held?: boolean;
  autoGenerated?: boolean;
  subject?: string;
  provider?: string;
  scriptId?: string;
  peerId?: string;
  messagesSent?: number;
  errorInfo?: QueueConversationVideoEventTopicErrorDetails;
  disconnectType?: string;
  startHoldTime?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  messageId?: string;
  direction?: string;
  draftAttachments?: QueueConversationVideoEventTopicAttachment[];
  spam?: boolean;
  wrapup?: QueueConversationVideoEventTopicWrapup;
  afterCallWork?: QueueConversationVideoEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
  queueMediaSettings?: QueueConversationVideoEventTopicQueueMediaSettings;
  resumeTime?: string;
  parkTime?: string;
}

export interface QueueConversationVideoEventTopicErrorDetails extends Models.ConversationEventTopicErrorDetails {}

export interface QueueConversationVideoEventTopicFaxStatus extends Models.ConversationEventTopicFaxStatus {}

export interface QueueConversationVideoEventTopicInternalMessage {
  id?: string;
  state?: string;
  initialState?: string;
  provider?: string;
  peerId?: string;
  disconnectType?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  targetUserId?: string;
  sourceUserId?: string;
  toAddress?: QueueConversationVideoEventTopicAddress;
  fromAddress?: QueueConversationVideoEventTopicAddress;
  messages?: QueueConversationVideoEventTopicInternalMessageDetails[];
}

export interface QueueConversationVideoEventTopicInternalMessageDetails {
  messageId?: string;
  messageTime?: string;
}

export interface QueueConversationVideoEventTopicJourneyAction {
  id?: string;
  actionMap?: QueueConversationVideoEventTopicJourneyActionMap;
}

export interface QueueConversationVideoEventTopicJourneyActionMap {
  id?: string;
  version?: number;
}

export interface QueueConversationVideoEventTopicJourneyContext {
  customer?: QueueConversationVideoEventTopicJourneyCustomer;
  customerSession?: QueueConversationVideoEventTopicJourneyCustomerSession;
  triggeringAction?: QueueConversationVideoEventTopicJourneyAction;
}

export interface QueueConversationVideoEventTopicJourneyCustomer {
  id?: string;
  idType?: string;
}

export interface QueueConversationVideoEventTopicJourneyCustomerSession {
  id?: string;
  type?: string;
}

export interface QueueConversationVideoEventTopicMessage {
  id?: string;
  state?: string;
  initialState?: string;
  direction?: string;
  held?: boolean;
  errorInfo?: QueueConversationVideoEventTopicErrorDetails;
  provider?: string;
  scriptId?: string;
  peerId?: string;
  disconnectType?: string;
  startHoldTime?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  toAddress?: QueueConversationVideoEventTopicAddress;
  fromAddress?: QueueConversationVideoEventTopicAddress;
  messages?: QueueConversationVideoEventTopicMessageDetails[];
  messagesTranscriptUri?: string;
  type?: string;
  recipientCountry?: string;
  recipientType?: string;
  journeyContext?: QueueConversationVideoEventTopicJourneyContext;
  wrapup?: QueueConversationVideoEventTopicWrapup;
  afterCallWork?: QueueConversationVideoEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
  agentAssistantId?: string;
  engagementSource?: string;
  byoSmsIntegrationId?: string;
  queueMediaSettings?: QueueConversationVideoEventTopicQueueMediaSettings;
  resumeTime?: string;
  parkTime?: string;
}

export interface QueueConversationVideoEventTopicMessageDetails {
  messageId?: string;
  messageTime?: string;
  messageStatus?: string;
  messageSegmentCount?: number;
  media?: QueueConversationVideoEventTopicMessageMedia[];
  errorInfo?: QueueConversationVideoEventTopicErrorDetails;
  stickers?: QueueConversationVideoEventTopicMessageSticker[];
  messageMetadata?: QueueConversationVideoEventTopicMessageMetadata;
  socialVisibility?: string;
}

export interface QueueConversationVideoEventTopicMessageMedia extends Models.ConversationEventTopicMessageMedia {}

export interface QueueConversationVideoEventTopicMessageMetadata {
  type?: string;
  events?: QueueConversationVideoEventTopicMessageMetadataEvent[];
  content?: QueueConversationVideoEventTopicMessageMetadataContent[];
}

export interface QueueConversationVideoEventTopicMessageMetadataContent {
  contentType?: string;
  subType?: string;
}

export interface QueueConversationVideoEventTopicMessageMetadataEvent {
  eventType?: string;
  subType?: string;
}

export interface QueueConversationVideoEventTopicMessageSticker {
  url?: string;
  id?: string;
}

export interface QueueConversationVideoEventTopicParticipant {
  id?: string;
  connectedTime?: string;
  endTime?: string;
  userId?: string;
  externalContactId?: string;
  externalContactInitialDivisionId?: string;
  externalOrganizationId?: string;
  name?: string;
  queueId?: string;
  groupId?: string;
  teamId?: string;
  purpose?: string;
  consultParticipantId?: string;
  address?: string;
  wrapupRequired?: boolean;
  wrapupExpected?: boolean;
  wrapupPrompt?: string;
  wrapupTimeoutMs?: number;
  wrapup?: QueueConversationVideoEventTopicWrapup;
  startAcwTime?: string;
  endAcwTime?: string;
  conversationRoutingData?: QueueConversationVideoEventTopicConversationRoutingData;
  alertingTimeoutMs?: number;
  monitoredParticipantId?: string;
  screenMonitoredParticipantId?: string;
  coachedParticipantId?: string;
  bargedParticipantId?: string;
  mediaRoles?: string[];
  screenRecordingState?: string;
  flaggedReason?: string;
  attributes?: { [key: string]: string };
  calls?: QueueConversationVideoEventTopicCall[];
  callbacks?: QueueConversationVideoEventTopicCallback[];
  chats?: QueueConversationVideoEventTopicChat[];
  cobrowsesessions?: QueueConversationVideoEventTopicCobrowse[];
  emails?: QueueConversationVideoEventTopicEmail[];
  messages?: QueueConversationVideoEventTopicMessage[];
  internalMessages?: QueueConversationVideoEventTopicInternalMessage[];
  screenMonitorings?: QueueConversationVideoEventTopicScreenMonitoring[];
  screenshares?: QueueConversationVideoEventTopicScreenShare[];
  socialExpressions?: QueueConversationVideoEventTopicSocialExpression[];
  videos?: QueueConversationVideoEventTopicVideo[];
  workflow?: QueueConversationVideoEventTopicWorkflow;
}

export interface QueueConversationVideoEventTopicPhoneNumberColumn {
  columnName?: string;
  type?: string;
}

export interface QueueConversationVideoEventTopicQueueMediaSettings extends Models.ConversationCallEventTopicQueueMediaSettings {}

export interface QueueConversationVideoEventTopicRecordersState extends Models.ConversationCallEventTopicRecordersState {}

export interface QueueConversationVideoEventTopicScoredAgent {
  agent?: QueueConversationVideoEventTopicUriReference;
  score?: number;
}

export interface QueueConversationVideoEventTopicScreenMonitoring extends Models.ConversationEventTopicScreenMonitoring {}

export interface QueueConversationVideoEventTopicScreenShare {
  state?: string;
  initialState?: string;
  self?: QueueConversationVideoEventTopicAddress;
  id?: string;
  context?: string;
  sharing?: boolean;
  provider?: string;
  scriptId?: string;
  peerId?: string;
  peerCount?: number;
  disconnectType?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  wrapup?: QueueConversationVideoEventTopicWrapup;
  afterCallWork?: QueueConversationVideoEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
  queueMediaSettings?: QueueConversationVideoEventTopicQueueMediaSettings;
}

export interface QueueConversationVideoEventTopicSocialExpression {
  state?: string;
  initialState?: string;
  id?: string;
  socialMediaId?: string;
  socialMediaHub?: string;
  socialUserName?: string;
  previewText?: string;
  recordingId?: string;
  held?: boolean;
  provider?: string;
  scriptId?: string;
  peerId?: string;
  disconnectType?: string;
  startHoldTime?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  wrapup?: QueueConversationVideoEventTopicWrapup;
  afterCallWork?: QueueConversationVideoEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
}

export interface QueueConversationVideoEventTopicTransferDestination {
  userId?: string;
  address?: string;
}

export interface QueueConversationVideoEventTopicTransferInitiator {
  userId?: string;
}

export interface QueueConversationVideoEventTopicTransferModifedBy {
  id?: string;
  selfUri?: string;
}

export interface QueueConversationVideoEventTopicTransferResponse {
  id?: string;
  state?: string;
  dateIssued?: string;
  initiator?: QueueConversationVideoEventTopicTransferInitiator;
  modifiedBy?: QueueConversationVideoEventTopicTransferModifedBy;
  destination?: QueueConversationVideoEventTopicTransferDestination;
  transferType?: string;
}

export interface QueueConversationVideoEventTopicUriReference {
  id?: string;
  name?: string;
}

export interface QueueConversationVideoEventTopicVideo {
  state?: string;
  initialState?: string;
  self?: QueueConversationVideoEventTopicAddress;
  id?: string;
  context?: string;
  audioMuted?: boolean;
  videoMuted?: boolean;
  sharingScreen?: boolean;
  peerCount?: number;
  provider?: string;
  scriptId?: string;
  peerId?: string;
  disconnectType?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  msids?: string[];
  wrapup?: QueueConversationVideoEventTopicWrapup;
  afterCallWork?: QueueConversationVideoEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
  queueMediaSettings?: QueueConversationVideoEventTopicQueueMediaSettings;
}

export interface QueueConversationVideoEventTopicVoicemail {
  id?: string;
  uploadStatus?: string;
}

export interface QueueConversationVideoEventTopicWorkflow {
  workflowId?: string;
}

export interface QueueConversationVideoEventTopicWrapup extends Models.AssignedWrapupCode {}

export interface QueueEmailAddress {
  domain?: Models.DomainEntityRef;
  route?: Models.InboundRoute;
}

export interface QueueEntityListing {
  entities?: Queue[];
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

export interface QueueFullReference extends Queue {}

export interface QueueMediaSettings {
  call?: Models.MediaSettings;
  callback?: Models.CallbackMediaSettings;
  chat?: Models.MediaSettings;
  email?: Models.EmailMediaSettings;
  message?: Models.MessageMediaSettings;
}

export interface QueueMember {
  id?: string;
  name?: string;
  user?: Models.User;
  ringNumber?: number;
  joined?: boolean;
  memberBy?: string;
  routingStatus?: Models.RoutingStatus;
  selfUri?: string;
}

export interface QueueMemberEntityListing {
  entities?: QueueMember[];
  pageNumber?: number;
  pageSize?: number;
  firstUri?: string;
  selfUri?: string;
  nextUri?: string;
  previousUri?: string;
}

export interface QueueMemberEntityListingV1 {
  entities?: QueueMember[];
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

export interface QueueMessagingAddresses {
  smsAddress?: Models.DomainEntityRef;
  openMessagingRecipient?: Models.DomainEntityRef;
  whatsAppRecipient?: Models.DomainEntityRef;
}

export interface QueueObservationDataContainer {
  group?: { [key: string]: string };
  data?: Models.ObservationMetricData[];
}

export interface QueueObservationQuery {
  filter: QueueObservationQueryFilter;
  metrics: string[];
  detailMetrics?: string[];
}

export interface QueueObservationQueryClause {
  type: string;
  predicates: QueueObservationQueryPredicate[];
}

export interface QueueObservationQueryFilter {
  type: string;
  clauses?: QueueObservationQueryClause[];
  predicates?: QueueObservationQueryPredicate[];
}

export interface QueueObservationQueryPredicate extends Models.ActionAggregateQueryPredicate {}

export interface QueueObservationQueryResponse {
  systemToOrganizationMappings?: { [key: string]: string[] };
  results?: QueueObservationDataContainer[];
}

export interface QueueReference {
  id?: string;
  selfUri?: string;
}

export interface QueueRequest {
  id?: string;
  name: string;
  division?: Models.WritableDivision;
  description?: string;
  dateCreated?: string;
  dateModified?: string;
  modifiedBy?: string;
  createdBy?: string;
  memberCount?: number;
  userMemberCount?: number;
  joinedMemberCount?: number;
  mediaSettings?: QueueMediaSettings;
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
  autoAnswerOnly?: boolean;
  cannedResponseLibraries?: Models.CannedResponseLibraries;
  enableTranscription?: boolean;
  enableAudioMonitoring?: boolean;
  enableManualAssignment?: boolean;
  agentOwnedRouting?: Models.AgentOwnedRouting;
  directRouting?: Models.DirectRouting;
  callingPartyName?: string;
  callingPartyNumber?: string;
  defaultScripts?: { [key: string]: Models.Script };
  outboundMessagingAddresses?: QueueMessagingAddresses;
  outboundEmailAddress?: QueueEmailAddress;
  peerId?: string;
  suppressInQueueCallRecording?: boolean;
  selfUri?: string;
}

export interface QueueUserEventTopicObject {
}

export interface QueueUserEventTopicQueueMember {
  id?: string;
  user?: QueueUserEventTopicUserReference;
  queueId?: string;
  joined?: boolean;
  additionalProperties?: { [key: string]: object };
}

export interface QueueUserEventTopicUserReference {
  id?: string;
}

export interface QueueUtilizationDiagnostic {
  queue?: Models.DomainEntityRef;
  usersInQueue?: number;
  activeUsersInQueue?: number;
  usersOnQueue?: number;
  usersNotUtilized?: number;
  usersOnQueueWithStation?: number;
  usersOnACampaignCall?: number;
  usersOnDifferentEdgeGroup?: number;
  usersOnANonCampaignCall?: number;
}

export interface QuickReply {
  text?: string;
  payload?: string;
  url?: string;
  action?: string;
  isSelected?: boolean;
}

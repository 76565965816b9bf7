// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type * as Models from './index';

export interface TagQueryRequest {
  query?: string;
  pageNumber?: number;
  pageSize?: number;
}

export interface TagValue {
  id?: string;
  name: string;
  inUse?: boolean;
  acl?: string[];
  selfUri?: string;
}

export interface TagValueEntityListing {
  entities?: TagValue[];
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

export interface TargetAttributeValue {
  description?: string;
  policyAttributes?: Models.PolicyAttribute[];
}

export interface TargetAttributes {
  baseAttributes?: Models.PolicyAttribute[];
  targetAttributes?: { [key: string]: TargetAttributeValue };
}

export interface TargetPerformanceProfile {
  targetPerformanceProfileId: string;
}

export interface TaskManagementAggregateDataContainer {
  group?: { [key: string]: string };
  data?: Models.StatisticalResponse[];
}

export interface TaskManagementAggregateQueryClause {
  type: string;
  predicates: TaskManagementAggregateQueryPredicate[];
}

export interface TaskManagementAggregateQueryFilter {
  type: string;
  clauses?: TaskManagementAggregateQueryClause[];
  predicates?: TaskManagementAggregateQueryPredicate[];
}

export interface TaskManagementAggregateQueryPredicate extends Models.ActionAggregateQueryPredicate {}

export interface TaskManagementAggregateQueryResponse {
  results?: TaskManagementAggregateDataContainer[];
}

export interface TaskManagementAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: TaskManagementAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: TaskManagementAggregationView[];
  alternateTimeDimension?: string;
}

export interface TaskManagementAggregationSort {
  name: string;
  function: string;
}

export interface TaskManagementAggregationView extends Models.ActionAggregationView {}

export interface TaskManagementAsyncAggregateQueryResponse {
  results?: TaskManagementAggregateDataContainer[];
  cursor?: string;
}

export interface TaskManagementAsyncAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: TaskManagementAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: TaskManagementAggregationView[];
  alternateTimeDimension?: string;
  pageSize?: number;
}

export interface TaskManagementErrorDetails {
  code?: string;
  message?: string;
}

export interface TaskManagementObservationDataContainer {
  metric?: string;
  stats?: TaskManagementObservationMetricStats;
  qualifier?: string;
}

export interface TaskManagementObservationDetailContainer {
  typeDetails?: Models.WorktypeReference[];
  assigneeDetails?: Models.UserReferenceWithName[];
}

export interface TaskManagementObservationGroupResult {
  queueId?: string;
  typeId?: string;
  assigneeId?: string;
  statusCategory?: string;
}

export interface TaskManagementObservationMetricStats {
  count?: number;
  max?: number;
}

export interface TaskManagementObservationPredicate {
  dimension: string;
  value: string;
}

export interface TaskManagementObservationQuery {
  groupBy: string[];
  metrics: TaskManagementQueryMetric[];
  filter: TaskManagementObservationQueryFilter;
  expands?: string[];
}

export interface TaskManagementObservationQueryFilter {
  predicates: TaskManagementObservationPredicate[];
}

export interface TaskManagementObservationQueryResponse {
  results?: TaskManagementObservationResult[];
  details?: TaskManagementObservationDetailContainer;
  cursors?: Models.Cursors;
  nextUri?: string;
}

export interface TaskManagementObservationResult {
  group?: TaskManagementObservationGroupResult;
  data?: TaskManagementObservationDataContainer[];
}

export interface TaskManagementQueryMetric {
  name: string;
  qualifier?: string;
}

export interface Team {
  id?: string;
  name: string;
  division?: Models.WritableDivision;
  description?: string;
  dateCreated?: string;
  dateModified?: string;
  memberCount?: number;
  selfUri?: string;
}

export interface TeamActivityData {
  group?: { [key: string]: string };
  data?: TeamActivityMetricValue[];
  truncated?: boolean;
  entities?: TeamActivityEntityData[];
}

export interface TeamActivityEntityData extends Models.RoutingActivityEntityData {}

export interface TeamActivityMetricValue extends Models.RoutingActivityMetricValue {}

export interface TeamActivityQuery {
  metrics: TeamActivityQueryMetric[];
  groupBy: string[];
  filter?: TeamActivityQueryFilter;
  order?: string;
}

export interface TeamActivityQueryClause {
  type: string;
  predicates: TeamActivityQueryPredicate[];
}

export interface TeamActivityQueryFilter {
  type: string;
  clauses?: TeamActivityQueryClause[];
  predicates?: TeamActivityQueryPredicate[];
}

export interface TeamActivityQueryMetric {
  metric: string;
  details?: boolean;
}

export interface TeamActivityQueryPredicate extends Models.ConversationActivityQueryPredicate {}

export interface TeamActivityResponse {
  results?: TeamActivityData[];
  entityIdDimension?: string;
}

export interface TeamAddMemberFailure {
  id?: string;
  reason?: string;
}

export interface TeamEntityListing {
  entities?: Team[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface TeamFullReference extends Team {}

export interface TeamMemberAddListingResponse {
  entities?: Models.UserReference[];
  failures?: TeamAddMemberFailure[];
}

export interface TeamMemberEntityListing extends Models.SkillGroupMemberEntityListing {}

export interface TeamMembers {
  memberIds: string[];
}

export interface TeamReference {
  id?: string;
  selfUri?: string;
}

export interface TeamSearchCriteria {
  endValue?: string;
  values?: string[];
  startValue?: string;
  value?: string;
  operator?: string;
  group?: TeamSearchCriteria[];
  dateFormat?: string;
  fields?: string[];
  type: string;
}

export interface TeamSearchRequest {
  sortOrder?: string;
  sortBy?: string;
  pageSize?: number;
  pageNumber?: number;
  sort?: Models.SearchSort[];
  query: TeamSearchCriteria[];
}

export interface TeamsSearchResponse {
  total: number;
  pageCount: number;
  pageSize: number;
  pageNumber: number;
  previousPage?: string;
  currentPage?: string;
  nextPage?: string;
  types: string[];
  results: Team[];
}

export interface TelephonySearchCriteria {
  endValue?: string;
  values?: string[];
  startValue?: string;
  value?: string;
  operator?: string;
  group?: TelephonySearchCriteria[];
  dateFormat?: string;
  type: string;
  fields?: string[];
}

export interface TelephonySearchRequest {
  sortOrder?: string;
  sortBy?: string;
  pageSize?: number;
  pageNumber?: number;
  sort?: Models.SearchSort[];
  expand?: string[];
  query?: TelephonySearchCriteria[];
}

export interface TelephonySettings {
  persistentConnectionRequired?: boolean;
  blockCallerIdAccessCode?: string;
}

export interface TemplateParameter {
  id?: string;
  value?: string;
}

export interface TemporalUnit {
  durationEstimated?: boolean;
  duration?: string;
  timeBased?: boolean;
  dateBased?: boolean;
}

export interface Term {
  word: string;
  participantType: string;
}

export interface TermAttribute extends Models.MediaStatisticsTrunkInfo {}

export interface TerminateJob {
  id?: string;
  status?: string;
  jobType?: string;
  createdBy?: Models.UserReference;
  dateCreated?: string;
  dateModified?: string;
  selfUri?: string;
}

export interface TestExecutionOperationResult {
  step?: number;
  name?: string;
  success?: boolean;
  result?: object;
  error?: Models.ErrorBody;
}

export interface TestExecutionResult {
  operations?: TestExecutionOperationResult[];
  error?: Models.ErrorBody;
  finalResult?: object;
  success?: boolean;
}

export interface TestMatchesEventOperation {
  name?: string;
  step?: number;
  matchedTriggers?: TestModeTrigger[];
  unmatchedTriggers?: TestModeTrigger[];
}

export interface TestMatchesOperation {
  name?: string;
  step?: number;
  matches?: boolean;
  details?: Models.MatchCriteriaTestResult[];
}

export interface TestMessage {
  id?: string;
  to: Models.EmailAddress[];
  from: Models.EmailAddress;
  subject?: string;
  textBody: string;
  htmlBody?: string;
  time?: string;
}

export interface TestModeEventResults {
  schemaValidation?: TestSchemaOperation;
  triggerMatchValidation?: TestMatchesEventOperation;
}

export interface TestModeResults {
  schemaValidation?: TestSchemaOperation;
  targetValidation?: TestTargetOperation;
  jsonPathValidation?: TestMatchesOperation;
  triggerMatches?: boolean;
}

export interface TestModeTrigger {
  id?: string;
  name?: string;
  enabled?: boolean;
  selfUri?: string;
}

export interface TestSchemaOperation {
  name?: string;
  step?: number;
  matches?: boolean;
  details?: string[];
}

export interface TestTargetOperation extends TestSchemaOperation {}

export interface TestTopicPhraseJob {
  id?: string;
  state?: string;
  createdBy?: Models.AddressableEntityRef;
  dateCreated?: string;
  dateModified?: string;
  processedTranscriptsCount?: number;
  matchedTranscriptsCount?: number;
  selfUri?: string;
}

export interface TestTopicPhraseJobRequest {
  topic: TestTopicPhraseTopic;
  transcriptsFilters?: TranscriptsFilters;
}

export interface TestTopicPhraseJobs extends Models.GenAIPhrasesJobs {}

export interface TestTopicPhrasePhrase {
  text: string;
  strictness?: string;
}

export interface TestTopicPhraseTestPhraseDetectedPhrase extends Models.CreateGeneralProgramTestPhraseDetectedPhrase {}

export interface TestTopicPhraseTestPhraseMatchedTranscript {
  timestamp?: number;
  transcriptId?: string;
  communicationId?: string;
  conversationId?: string;
  mediaType?: string;
  detectedPhrases?: TestTopicPhraseTestPhraseDetectedPhrase[];
}

export interface TestTopicPhraseTestTopicPhraseResults {
  processedTranscriptsCount?: number;
  matchedTranscriptsCount?: number;
  matchedTranscripts?: TestTopicPhraseTestPhraseMatchedTranscript[];
}

export interface TestTopicPhraseTopic {
  phrase: TestTopicPhrasePhrase;
  strictness?: string;
  dialect: string;
  participants?: string;
}

export interface TestTopicPhraseTopicsDefinitionsJob {
  id?: string;
  state?: string;
  testTopicPhraseResults?: TestTopicPhraseTestTopicPhraseResults[];
  genAIPhrasesResults?: string[];
}

export interface TextBotChannel extends Models.BotChannel {}

export interface TextBotDisconnectAction {
  reason: string;
  reasonExtendedInfo?: string;
  flowLocation?: TextBotFlowLocation;
  flowOutcomes?: TextBotFlowOutcome[];
}

export interface TextBotErrorInputEvent {
  code: string;
  message: string;
}

export interface TextBotExitAction {
  reason: string;
  reasonExtendedInfo?: string;
  activeIntent?: string;
  flowLocation?: TextBotFlowLocation;
  outputData?: TextBotInputOutputData;
  flowOutcomes?: TextBotFlowOutcome[];
}

export interface TextBotFlow {
  id: string;
}

export interface TextBotFlowLaunchRequest {
  flow: TextBotFlow;
  externalSessionId: string;
  conversationId?: string;
  inputData?: TextBotInputOutputData;
  channel: TextBotChannel;
  language?: string;
}

export interface TextBotFlowLaunchResponse {
  id: string;
}

export interface TextBotFlowLocation {
  actionName: string;
  actionNumber: number;
  sequenceName: string;
}

export interface TextBotFlowMilestone {
  id: string;
  dateReached: string;
  sequence: number;
}

export interface TextBotFlowOutcome {
  outcomeId?: string;
  outcomeValue?: string;
  dateStart?: string;
  dateEnd?: string;
  milestones?: TextBotFlowMilestone[];
}

export interface TextBotFlowTurnRequest {
  previousTurn?: TextBotTurnReference;
  inputEventType: string;
  inputEventUserInput?: TextBotUserInputEvent;
  inputEventRichMedia?: TextBotsRichMediaInputEvent;
  inputEventError?: TextBotErrorInputEvent;
}

export interface TextBotFlowTurnResponse {
  id: string;
  previousTurn?: TextBotTurnReference;
  prompts?: TextBotOutputPrompts;
  nextActionType: string;
  nextActionDisconnect?: TextBotDisconnectAction;
  nextActionWaitForInput?: TextBotWaitForInputAction;
  nextActionExit?: TextBotExitAction;
}

export interface TextBotInputOutputData {
  variables: { [key: string]: object };
}

export interface TextBotModeConstraints {
  text?: TextBotTextModeConstraints;
}

export interface TextBotModeOutputPrompts {
  segments: TextBotPromptSegment[];
}

export interface TextBotOutputPrompts {
  outputLanguage: string;
  textPrompts?: TextBotModeOutputPrompts;
}

export interface TextBotPromptSegment {
  text: string;
  type: string;
  format?: Models.Format;
  content?: Models.ConversationMessageContent[];
}

export interface TextBotTextModeConstraints {
  languagePreferences: string[];
  noInputTimeoutMilliseconds?: number;
}

export interface TextBotTranscript {
  text: string;
  confidence?: number;
}

export interface TextBotTurnReference {
  id: string;
}

export interface TextBotUserAgent {
  name: string;
}

export interface TextBotUserInputAlternative {
  transcript: TextBotTranscript;
}

export interface TextBotUserInputEvent {
  mode: string;
  alternatives: TextBotUserInputAlternative[];
}

export interface TextBotWaitForInputAction {
  modeConstraints: TextBotModeConstraints;
}

export interface TextBotsRichMediaInputEvent {
  inputs?: Models.ConversationMessageContent[];
  messages?: Models.ConversationMessageEvent[];
}

export interface TextMessageListing {
  entities?: Models.MessageData[];
}

export interface TextStyleProperties extends Models.PatchTextStyleProperties {}

export interface ThirdPartySuggestion {
  text?: string;
  title?: string;
  sources?: ThirdPartySuggestionSource[];
}

export interface ThirdPartySuggestionSource {
  name?: string;
  url?: string;
}

export interface Ticker {
  symbol: string;
  exchange: string;
}

export interface TimeAllowed {
  timeSlots?: TimeSlot[];
  timeZoneId?: string;
  empty?: boolean;
}

export interface TimeAndDateSubCondition {
  type?: string;
  operator?: string;
  inverted?: boolean;
  includeYear?: boolean;
  thresholdValue?: string;
  range?: TimeAndDateSubConditionRange;
}

export interface TimeAndDateSubConditionRange {
  min?: string;
  max?: string;
  inSet?: string[];
}

export interface TimeInterval {
  months?: number;
  weeks?: number;
  days?: number;
  hours?: number;
}

export interface TimeOffBalanceJobReference extends Models.HrisTimeOffTypesJobReference {}

export interface TimeOffBalanceJobResponse {
  entities?: TimeOffBalanceResponse[];
  status?: string;
}

export interface TimeOffBalanceRequest {
  activityCodeIds: string[];
  dateRanges?: Models.LocalDateRange[];
}

export interface TimeOffBalanceResponse {
  activityCodeId: string;
  hrisTimeOffTypeId: string;
  hrisTimeOffTypeSecondaryId?: string;
  startDate?: string;
  balanceMinutesPerDay?: number[];
}

export interface TimeOffBalancesResponse {
  job?: TimeOffBalanceJobReference;
  entities?: TimeOffBalanceResponse[];
}

export interface TimeOffIntegrationStatusResponse {
  timeOffRequest: TimeOffRequestReference;
  integrationStatus: string;
}

export interface TimeOffIntegrationStatusResponseListing {
  entities?: TimeOffIntegrationStatusResponse[];
}

export interface TimeOffLimit {
  id: string;
  granularity?: string;
  defaultLimitMinutes?: number;
  metadata?: Models.WfmVersionedEntityMetadata;
  selfUri?: string;
}

export interface TimeOffLimitListing {
  entities?: TimeOffLimit[];
}

export interface TimeOffLimitRange {
  startDate: string;
  granularity: string;
  limitMinutesPerInterval: number[];
}

export interface TimeOffLimitReference {
  id: string;
  selfUri?: string;
}

export interface TimeOffLimitValueRange {
  timeOffLimit?: TimeOffLimitReference;
  startDate: string;
  granularity: string;
  limitMinutesPerInterval?: number[];
  allocatedMinutesPerInterval?: number[];
  waitlistedMinutesPerInterval?: number[];
  waitlistedRequestsPerInterval?: number[];
  metadata?: Models.WfmVersionedEntityMetadata;
}

export interface TimeOffLimitValues {
  limitMinutes: number[];
  allocatedMinutes: number[];
  waitlistedMinutes: number[];
  waitlistedRequests: number[];
}

export interface TimeOffPlan {
  id: string;
  name?: string;
  activityCodeIds?: string[];
  timeOffLimits?: TimeOffLimitReference[];
  autoApprovalRule?: string;
  daysBeforeStartToExpireFromWaitlist?: number;
  hrisTimeOffType?: Models.HrisTimeOffType;
  active?: boolean;
  metadata?: Models.WfmVersionedEntityMetadata;
  selfUri?: string;
}

export interface TimeOffPlanBusinessUnitAssociation {
  managementUnits?: Models.ManagementUnitReference[];
  staffingGroups?: Models.StaffingGroupReference[];
}

export interface TimeOffPlanListing {
  entities?: TimeOffPlan[];
}

export interface TimeOffPlanManagementUnitAssociation {
  managementUnit: Models.ManagementUnitReference;
  staffingGroups?: Models.StaffingGroupReference[];
}

export interface TimeOffRequestList {
  id?: string;
  name?: string;
  timeOffRequests?: TimeOffRequestResponse[];
  selfUri?: string;
}

export interface TimeOffRequestListItem {
  id: string;
  user: Models.UserReference;
  isFullDayRequest: boolean;
  markedAsRead?: boolean;
  activityCodeId: string;
  paid?: boolean;
  status: string;
  substatus?: string;
  partialDayStartDateTimes: string[];
  fullDayManagementUnitDates: string[];
  dailyDurationMinutes: number;
  durationMinutes: number[];
  payableMinutes: number[];
  fullDayEarliestStartOffsetMinutes: number[];
  fullDayLatestEndOffsetMinutes: number[];
  notes: string;
  submittedBy: Models.UserReference;
  submittedDate: string;
  reviewedBy?: Models.UserReference;
  reviewedDate?: string;
  syncVersion: number;
  metadata: Models.WfmVersionedEntityMetadata;
  selfUri?: string;
}

export interface TimeOffRequestListing {
  entities: TimeOffRequestListItem[];
  downloadUrl?: string;
}

export interface TimeOffRequestLookup {
  timeOffRequestId: string;
  userId: string;
}

export interface TimeOffRequestNotification {
  timeOffRequestId?: string;
  user?: Models.UserReference;
  isFullDayRequest?: boolean;
  status?: string;
  partialDayStartDateTimes?: string[];
  fullDayManagementUnitDates?: string[];
}

export interface TimeOffRequestQueryBody {
  ids?: string[];
  userIds?: string[];
  statuses?: string[];
  substatuses?: string[];
  dateRange?: Models.DateRange;
  teamIds?: string[];
}

export interface TimeOffRequestReference {
  id?: string;
  selfUri?: string;
}

export interface TimeOffRequestResponse {
  id: string;
  user: Models.UserReference;
  isFullDayRequest: boolean;
  markedAsRead?: boolean;
  activityCodeId: string;
  paid?: boolean;
  status: string;
  substatus?: string;
  partialDayStartDateTimes: string[];
  fullDayManagementUnitDates: string[];
  dailyDurationMinutes: number;
  durationMinutes: number[];
  payableMinutes: number[];
  fullDayEarliestStartOffsetMinutes: number[];
  fullDayLatestEndOffsetMinutes: number[];
  notes: string;
  submittedBy: Models.UserReference;
  submittedDate: string;
  reviewedBy?: Models.UserReference;
  reviewedDate?: string;
  modifiedBy?: Models.UserReference;
  modifiedDate?: string;
  syncVersion: number;
  metadata: Models.WfmVersionedEntityMetadata;
  selfUri?: string;
}

export interface TimeOffSettingsRequest {
  submissionRangeEnforced?: boolean;
  submissionRangeType?: string;
  submissionEarliestDaysFromNow?: number;
  submissionLatestDaysFromNow?: number;
  submissionLatestDate?: Models.ValueWrapperLocalDate;
}

export interface TimeOffSettingsResponse {
  submissionRangeEnforced?: boolean;
  submissionRangeType?: string;
  submissionEarliestDaysFromNow?: number;
  submissionLatestDaysFromNow?: number;
  submissionLatestDate?: string;
}

export interface TimeSlot {
  startTime?: string;
  stopTime?: string;
  day?: number;
}

export interface TimeZoneEntityListing {
  entities?: Models.RegionTimeZone[];
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

export interface TimeZoneMappingPreview {
  contactList?: Models.DomainEntityRef;
  contactsPerTimeZone?: { [key: string]: number };
  contactsMappedUsingZipCode?: { [key: string]: number };
  contactsMappedToASingleZone?: number;
  contactsMappedToASingleZoneUsingZipCode?: number;
  contactsMappedToMultipleZones?: number;
  contactsMappedToMultipleZonesUsingZipCode?: number;
  contactsInDefaultWindow?: number;
  contactListSize?: number;
}

export interface TokenInfo {
  organization?: Models.NamedEntity;
  homeOrganization?: Models.NamedEntity;
  authorizedScope?: string[];
  clonedUser?: TokenInfoClonedUser;
  dateTokenIdles?: string;
  OAuthClient?: Models.OrgOAuthClient;
}

export interface TokenInfoClonedUser {
  id?: string;
  organization?: Models.Entity;
}

export interface Topic {
  id?: string;
  name?: string;
  description?: string;
  published?: boolean;
  strictness?: string;
  matchingType?: string;
  programs?: Models.BaseProgramEntity[];
  tags?: string[];
  dialect?: string;
  participants?: string;
  phrases?: Models.Phrase[];
  modifiedBy?: Models.AddressableEntityRef;
  dateModified?: string;
  publishedBy?: Models.AddressableEntityRef;
  datePublished?: string;
  selfUri?: string;
}

export interface TopicCriteria {
  topicId: string;
  dataIngestionRules: Models.DataIngestionRuleCriteria[];
}

export interface TopicCursorEntityListing {
  entities?: string[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface TopicDuration {
  totalMilliseconds?: number;
}

export interface TopicJob {
  id?: string;
  state?: string;
  topics?: Models.BaseTopicEntitiy[];
  createdBy?: Models.AddressableEntityRef;
  dateCreated?: string;
  dateModified?: string;
  selfUri?: string;
}

export interface TopicJobRequest {
  topicIds: string[];
}

export interface TopicOffset {
  wordCount?: number;
  characterCount?: number;
}

export interface TopicPhrase {
  id?: string;
  text?: string;
  utteranceCount?: number;
}

export interface TopicRequest {
  name: string;
  description?: string;
  strictness?: string;
  programIds?: string[];
  tags?: string[];
  dialect: string;
  participants?: string;
  phrases?: Models.Phrase[];
}

export interface TopicsDefinitionsProgramMappings {
  program?: Models.BaseProgramEntity;
  queues?: Models.AddressableEntityRef[];
  flows?: Models.AddressableEntityRef[];
  modifiedBy?: Models.AddressableEntityRef;
  dateModified?: string;
}

export interface TopicsDefinitionsProgramsMappingsEntityListing {
  entities?: TopicsDefinitionsProgramMappings[];
  pageSize?: number;
  total?: number;
  selfUri?: string;
  pageCount?: number;
  nextUri?: string;
}

export interface TopicsEntityListing {
  entities?: Models.ListedTopic[];
  pageSize?: number;
  total?: number;
  selfUri?: string;
  nextUri?: string;
  pageCount?: number;
}

export interface Touchpoint {
  conversationId?: string;
  agentId: string;
  associatedValue: number;
  mediaType?: string;
  createdDate?: string;
}

export interface TouchpointResponse {
  conversationId?: string;
  agentId: string;
  associatedValue: number;
  mediaType?: string;
  state: string;
  message?: string;
  createdDate?: string;
}

export interface TrackingSettings {
  excludedQueryParameters?: string[];
  shouldKeepUrlFragment?: boolean;
  searchQueryParameters?: string[];
  ipFilters?: Models.IpFilter[];
}

export interface TranscriptAggregateDataContainer {
  group?: { [key: string]: string };
  data?: Models.StatisticalResponse[];
}

export interface TranscriptAggregateQueryClause {
  type: string;
  predicates: TranscriptAggregateQueryPredicate[];
}

export interface TranscriptAggregateQueryFilter {
  type: string;
  clauses?: TranscriptAggregateQueryClause[];
  predicates?: TranscriptAggregateQueryPredicate[];
}

export interface TranscriptAggregateQueryPredicate extends Models.ActionAggregateQueryPredicate {}

export interface TranscriptAggregateQueryResponse {
  results?: TranscriptAggregateDataContainer[];
}

export interface TranscriptAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: TranscriptAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: TranscriptAggregationView[];
  alternateTimeDimension?: string;
  queryType?: string;
  sortMetric?: TranscriptAggregationSort;
  limit?: number;
}

export interface TranscriptAggregationSort {
  name: string;
  function: string;
}

export interface TranscriptAggregationView extends Models.ActionAggregationView {}

export interface TranscriptAsyncAggregateQueryResponse {
  results?: TranscriptAggregateDataContainer[];
  cursor?: string;
}

export interface TranscriptAsyncAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: TranscriptAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: TranscriptAggregationView[];
  alternateTimeDimension?: string;
  queryType?: string;
  sortMetric?: TranscriptAggregationSort;
  limit?: number;
  pageSize?: number;
}

export interface TranscriptCategories {
  includes?: string[];
  excludes?: string[];
}

export interface TranscriptSearchCriteria {
  endValue?: string;
  values?: string[];
  startValue?: string;
  value?: string;
  operator?: string;
  group?: TranscriptSearchCriteria[];
  dateFormat?: string;
  type?: string;
  fields?: string[];
}

export interface TranscriptSearchRequest {
  sortOrder?: string;
  sortBy?: string;
  pageSize?: number;
  pageNumber?: number;
  sort?: Models.SearchSort[];
  returnFields?: string[];
  types: string[];
  query?: TranscriptSearchCriteria[];
}

export interface TranscriptTopic {
  id?: string;
  name?: string;
  topicPhrase?: string;
  transcriptPhrase?: string;
  confidence?: number;
  startTimeMilliseconds?: number;
  duration?: TopicDuration;
  offset?: TopicOffset;
  recordingLocation?: number;
}

export interface TranscriptTopics {
  includes?: string[];
  excludes?: string[];
}

export interface TranscriptTranslation {
  id: string;
  phrases?: Models.PhraseTranslation[];
  translateError?: string;
}

export interface TranscriptUrl {
  url?: string;
}

export interface TranscriptUrls {
  conversation?: Models.AddressableEntityRef;
  communicationId?: string;
  urls?: Models.SegmentUrl[];
}

export interface TranscriptionConfig {
  vendorName: string;
}

export interface TranscriptionEnginesRequest {
  transcriptionEngines: Models.ProgramTranscriptionEngine[];
}

export interface TranscriptionSettings {
  transcription: string;
  transcriptionConfidenceThreshold: number;
  lowLatencyTranscriptionEnabled?: boolean;
  contentSearchEnabled?: boolean;
  pciDssRedactionEnabled?: boolean;
  piiRedactionEnabled?: boolean;
}

export interface TranscriptionTopicTranscriptAlternative {
  confidence?: number;
  offsetMs?: number;
  durationMs?: number;
  transcript?: string;
  words?: TranscriptionTopicTranscriptWord[];
  decoratedTranscript?: string;
  decoratedWords?: TranscriptionTopicTranscriptWord[];
}

export interface TranscriptionTopicTranscriptResult {
  utteranceId?: string;
  isFinal?: boolean;
  channel?: string;
  alternatives?: TranscriptionTopicTranscriptAlternative[];
  agentAssistantId?: string;
  engineProvider?: string;
  engineId?: string;
  engineName?: string;
  dialect?: string;
  speechTextAnalyticsProgramId?: string;
  agentAssistEnabled?: boolean;
  voiceTranscriptionEnabled?: boolean;
}

export interface TranscriptionTopicTranscriptWord {
  confidence?: number;
  startTimeMs?: number;
  offsetMs?: number;
  durationMs?: number;
  word?: string;
}

export interface TranscriptionTopicTranscriptionMessage {
  eventTime?: string;
  organizationId?: string;
  conversationId?: string;
  communicationId?: string;
  sessionStartTimeMs?: number;
  transcriptionStartTimeMs?: number;
  transcripts?: TranscriptionTopicTranscriptResult[];
  status?: TranscriptionTopicTranscriptionRequestStatus;
  speechTextAnalyticsProgramId?: string;
}

export interface TranscriptionTopicTranscriptionRequestStatus {
  offsetMs?: number;
  status?: string;
}

export interface Transcripts {
  exactMatch?: string[];
  contains?: string[];
  doesNotContain?: string[];
  notSimilarTo?: string[];
}

export interface TranscriptsFilters {
  mediaType?: string;
  startTimeMs?: number;
  endTimeMs?: number;
  programs?: string[];
  queues?: string[];
  flows?: string[];
}

export interface TransferDestination {
  userId?: string;
  address?: string;
}

export interface TransferInitiator {
  userId?: string;
}

export interface TransferRequest {
  transferType?: string;
  keepInternalMessageAlive?: boolean;
  userId?: string;
  address?: string;
  userName?: string;
  queueId?: string;
  voicemail?: boolean;
}

export interface TransferResponse {
  id?: string;
  state?: string;
  dateIssued?: string;
  initiator?: TransferInitiator;
  modifiedBy?: TransferResponseModifiedBy;
  destination?: TransferDestination;
  transferType?: string;
}

export interface TransferResponseModifiedBy {
  id?: string;
  selfUri?: string;
}

export interface TransferToAddressRequest {
  transferType?: string;
  keepInternalMessageAlive?: boolean;
  address?: string;
}

export interface TransferToAgentRequest {
  transferType?: string;
  keepInternalMessageAlive?: boolean;
  userId?: string;
  userName?: string;
  userDisplayName?: string;
  voicemail?: boolean;
}

export interface TransferToExternalContactRequest {
  transferType?: string;
  keepInternalMessageAlive?: boolean;
  contactId: string;
  phoneType: string;
}

export interface TransferToExternalRequest extends TransferToAddressRequest {}

export interface TransferToQueueRequest {
  transferType?: string;
  keepInternalMessageAlive?: boolean;
  queueId?: string;
  queueName?: string;
}

export interface TransfersFullTimeEquivalent {
  destinationStaffingGroupId?: string;
  transferType?: string;
}

export interface TranslateSupportedLanguage {
  languageName: string;
  languageCode: string;
}

export interface TranslateSupportedLanguageList {
  entities?: TranslateSupportedLanguage[];
}

export interface TrendData {
  dateStartWorkday?: string;
  dateEndWorkday?: string;
  percentOfGoal?: number;
  averageValue?: number;
}

export interface Trigger {
  id?: string;
  name?: string;
  topicName?: string;
  target?: TriggerTarget;
  version?: number;
  enabled?: boolean;
  matchCriteria?: Models.MatchCriteria[];
  eventTTLSeconds?: number;
  delayBySeconds?: number;
  description?: string;
  selfUri?: string;
}

export interface TriggerEntityListing {
  entities?: Trigger[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface TriggerSchedule {
  minutes?: string;
  hours?: string;
  daysOfMonth?: string;
  months?: string;
  daysOfWeek?: string;
  timezone?: string;
}

export interface TriggerTarget {
  type?: string;
  id?: string;
  workflowTargetSettings?: Models.WorkflowTargetSettings;
}

export interface Trunk {
  id?: string;
  name: string;
  division?: Models.Division;
  description?: string;
  version?: number;
  dateCreated?: string;
  dateModified?: string;
  modifiedBy?: string;
  createdBy?: string;
  state?: string;
  modifiedByApp?: string;
  createdByApp?: string;
  trunkType?: string;
  edge?: Models.DomainEntityRef;
  trunkBase?: Models.DomainEntityRef;
  trunkMetabase?: Models.DomainEntityRef;
  edgeGroup?: Models.DomainEntityRef;
  inService?: boolean;
  enabled?: boolean;
  logicalInterface?: Models.DomainEntityRef;
  connectedStatus?: TrunkConnectedStatus;
  optionsStatus?: TrunkMetricsOptions[];
  registersStatus?: TrunkMetricsRegisters[];
  ipStatus?: TrunkMetricsNetworkTypeIp;
  optionsEnabledStatus?: string;
  registersEnabledStatus?: string;
  family?: number;
  proxyAddressList?: string[];
  selfUri?: string;
}

export interface TrunkBase {
  id?: string;
  name: string;
  division?: Models.Division;
  description?: string;
  version?: number;
  dateCreated?: string;
  dateModified?: string;
  modifiedBy?: string;
  createdBy?: string;
  state?: string;
  modifiedByApp?: string;
  createdByApp?: string;
  trunkMetabase: Models.DomainEntityRef;
  properties?: { [key: string]: object };
  trunkType: string;
  managed?: boolean;
  site?: Models.DomainEntityRef;
  inboundSite?: Models.DomainEntityRef;
  selfUri?: string;
}

export interface TrunkBaseAssignment {
  family?: number;
  trunkBase?: TrunkBase;
}

export interface TrunkBaseEntityListing {
  entities?: TrunkBase[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  totalNumberOfEntities?: number;
  lastUri?: string;
  firstUri?: string;
  selfUri?: string;
  nextUri?: string;
  previousUri?: string;
  pageCount?: number;
}

export interface TrunkBasesSearchResponse {
  total: number;
  pageCount: number;
  pageSize: number;
  pageNumber: number;
  previousPage?: string;
  currentPage?: string;
  nextPage?: string;
  types: string[];
  results: TrunkBase[];
}

export interface TrunkConnectedStatus {
  connected?: boolean;
  connectedStateTime?: string;
}

export interface TrunkEntityListing {
  entities?: Trunk[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  totalNumberOfEntities?: number;
  lastUri?: string;
  firstUri?: string;
  selfUri?: string;
  nextUri?: string;
  previousUri?: string;
  pageCount?: number;
}

export interface TrunkErrorInfo {
  text?: string;
  code?: string;
  details?: TrunkErrorInfoDetails;
}

export interface TrunkErrorInfoDetails {
  code?: string;
  message?: string;
  hostname?: string;
}

export interface TrunkInstanceSearchResponse {
  total: number;
  pageCount: number;
  pageSize: number;
  pageNumber: number;
  previousPage?: string;
  currentPage?: string;
  nextPage?: string;
  types: string[];
  results: Trunk[];
}

export interface TrunkInstanceTopicTrunk {
  id?: string;
  connectedStatus?: TrunkInstanceTopicTrunkConnectedStatus;
  optionsStatus?: TrunkInstanceTopicTrunkMetricsOptions[];
  registersStatus?: TrunkInstanceTopicTrunkMetricsRegisters[];
  ipStatus?: TrunkInstanceTopicTrunkMetricsNetworkTypeIp;
}

export interface TrunkInstanceTopicTrunkConnectedStatus {
  connected?: boolean;
  connectedStateTime?: string;
}

export interface TrunkInstanceTopicTrunkErrorInfo {
  text?: string;
  code?: string;
  details?: TrunkInstanceTopicTrunkErrorInfoDetails;
}

export interface TrunkInstanceTopicTrunkErrorInfoDetails extends TrunkErrorInfoDetails {}

export interface TrunkInstanceTopicTrunkMetricsNetworkTypeIp {
  address?: string;
  errorInfo?: TrunkInstanceTopicTrunkErrorInfo;
}

export interface TrunkInstanceTopicTrunkMetricsOptions {
  proxyAddress?: string;
  optionState?: boolean;
  optionStateTime?: string;
  errorInfo?: TrunkInstanceTopicTrunkErrorInfo;
}

export interface TrunkInstanceTopicTrunkMetricsRegisters {
  proxyAddress?: string;
  registerState?: boolean;
  registerStateTime?: string;
  errorInfo?: TrunkInstanceTopicTrunkErrorInfo;
}

export interface TrunkMetabaseEntityListing extends Models.PhoneMetaBaseEntityListing {}

export interface TrunkMetrics {
  eventTime?: string;
  logicalInterface?: Models.DomainEntityRef;
  trunk?: Models.DomainEntityRef;
  calls?: TrunkMetricsCalls;
  qos?: TrunkMetricsQoS;
}

export interface TrunkMetricsCalls {
  inboundCallCount?: number;
  outboundCallCount?: number;
}

export interface TrunkMetricsNetworkTypeIp {
  address?: string;
  errorInfo?: TrunkErrorInfo;
}

export interface TrunkMetricsOptions {
  proxyAddress?: string;
  optionState?: boolean;
  optionStateTime?: string;
  errorInfo?: TrunkErrorInfo;
}

export interface TrunkMetricsQoS {
  mismatchCount: number;
}

export interface TrunkMetricsRegisters {
  proxyAddress?: string;
  registerState?: boolean;
  registerStateTime?: string;
  errorInfo?: TrunkErrorInfo;
}

export interface TrunkMetricsTopicTrunkMetrics {
  calls?: TrunkMetricsTopicTrunkMetricsCalls;
  eventTime?: string;
  qos?: TrunkMetricsTopicTrunkMetricsQoS;
  trunk?: TrunkMetricsTopicUriReference;
}

export interface TrunkMetricsTopicTrunkMetricsCalls {
  inboundCallCount?: number;
  outboundCallCount?: number;
}

export interface TrunkMetricsTopicTrunkMetricsQoS {
  mismatchCount?: number;
}

export interface TrunkMetricsTopicUriReference {
  id?: string;
  name?: string;
}

export interface TrunkRecordingEnabledCount {
  enabledCount?: number;
  disabledCount?: number;
}

export interface TrustCreate {
  pairingId?: string;
  enabled: boolean;
  users?: TrustMemberCreate[];
  groups?: TrustMemberCreate[];
  dateExpired?: string;
}

export interface TrustEntityListing {
  entities?: Trustee[];
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

export interface TrustGroup {
  id?: string;
  name: string;
  description?: string;
  dateModified?: string;
  memberCount?: number;
  state?: string;
  version?: number;
  type: string;
  images?: Models.Image[];
  addresses?: Models.GroupContact[];
  rulesVisible: boolean;
  visibility: string;
  rolesEnabled?: boolean;
  includeOwners?: boolean;
  callsEnabled?: boolean;
  email?: string;
  owners?: Models.User[];
  dateCreated?: string;
  createdBy?: Models.OrgUser;
}

export interface TrustGroupEntityListing {
  entities?: TrustGroup[];
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

export interface TrustMemberCreate {
  id: string;
  roleIds?: string[];
  roleDivisions?: Models.RoleDivisionGrants;
}

export interface TrustRequest {
  id?: string;
  createdBy?: Models.OrgUser;
  dateCreated?: string;
  trustee: Models.Organization;
  users?: Models.OrgUser[];
  groups?: TrustGroup[];
  selfUri?: string;
}

export interface TrustRequestCreate {
  userIds?: string[];
  groupIds?: string[];
}

export interface TrustUpdate {
  enabled: boolean;
  dateExpired?: string;
}

export interface TrustUser {
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
  manager?: Models.User;
  images?: Models.Image[];
  version: number;
  certifications?: string[];
  biography?: Models.Biography;
  employerInfo?: Models.EmployerInfo;
  preferredName?: string;
  routingStatus?: Models.RoutingStatus;
  presence?: Models.UserPresence;
  integrationPresence?: Models.UserPresence;
  conversationSummary?: Models.UserConversationSummary;
  outOfOffice?: Models.OutOfOffice;
  geolocation?: Models.Geolocation;
  station?: Models.UserStations;
  authorization?: Models.UserAuthorization;
  profileSkills?: string[];
  locations?: Models.Location[];
  groups?: Models.Group[];
  team?: Team;
  workPlanBidRanks?: Models.WorkPlanBidRanks;
  skills?: Models.UserRoutingSkill[];
  languages?: Models.UserRoutingLanguage[];
  acdAutoAnswer?: boolean;
  languagePreference?: string;
  lastTokenIssued?: Models.OAuthLastTokenIssued;
  dateLastLogin?: string;
  dateWelcomeSent?: string;
  trustUserDetails?: TrustUserDetails;
}

export interface TrustUserDetails {
  dateCreated?: string;
  createdBy?: Models.OrgUser;
}

export interface TrustUserEntityListing {
  entities?: TrustUser[];
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

export interface TrustedCertificateInfo {
  description?: string;
  serialNumber?: string;
  signature?: string;
}

export interface TrustedCertificates {
  entities?: TrustedCertificateInfo[];
  total?: number;
}

export interface Trustee {
  id?: string;
  enabled: boolean;
  usesDefaultRole?: boolean;
  hasFullAccess?: boolean;
  isTrustedUser?: boolean;
  dateCreated?: string;
  dateExpired?: string;
  createdBy?: Models.OrgUser;
  organization?: Models.Organization;
  selfUri?: string;
}

export interface TrusteeAuditQueryRequest {
  trusteeOrganizationIds: string[];
  trusteeUserIds: string[];
  startDate?: string;
  endDate?: string;
  queryPhrase?: string;
  facets?: Models.Facet[];
  filters?: Models.Filter[];
}

export interface TrusteeAuthorization {
  permissions?: string[];
}

export interface TrusteeBillingOverview {
  id?: string;
  name?: string;
  organization: Models.NamedEntity;
  currency: string;
  enabledProducts: string[];
  subscriptionType: string;
  rampPeriodStartDate?: string;
  rampPeriodEndDate?: string;
  billingPeriodStartDate?: string;
  billingPeriodEndDate?: string;
  usages: Models.SubscriptionOverviewUsage[];
  contractAmendmentDate?: string;
  contractEffectiveDate?: string;
  contractEndDate?: string;
  minimumMonthlyAmount?: string;
  inRampPeriod?: boolean;
  selfUri?: string;
}

export interface TrusteeReferenceList {
  entities?: Models.AddressableEntityRef[];
}

export interface Trustor {
  id?: string;
  enabled: boolean;
  dateCreated?: string;
  createdBy?: Models.OrgUser;
  organization?: Models.Organization;
  authorization?: TrusteeAuthorization;
  selfUri?: string;
}

export interface TrustorAuditQueryRequest {
  trustorOrganizationId: string;
  trusteeUserIds: string[];
  startDate?: string;
  endDate?: string;
  queryPhrase?: string;
  facets?: Models.Facet[];
  filters?: Models.Filter[];
}

export interface TrustorEntityListing {
  entities?: Trustor[];
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

export interface TtsEngineEntity {
  id?: string;
  name?: string;
  languages: string[];
  outputFormats: string[];
  voices?: TtsVoiceEntity[];
  isDefault?: boolean;
  isSecure?: boolean;
  selfUri?: string;
}

export interface TtsEngineEntityListing {
  entities?: TtsEngineEntity[];
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

export interface TtsSettings {
  defaultEngine: string;
  languageOverrides: Models.LanguageOverride[];
}

export interface TtsVoiceEntity {
  id?: string;
  name?: string;
  gender: string;
  language: string;
  engine: TtsEngineEntity;
  isDefault?: boolean;
  selfUri?: string;
}

export interface TtsVoiceEntityListing {
  entities?: TtsVoiceEntity[];
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

export interface TweetUsage {
  ingestionLimit?: number;
  tweetCount?: number;
  dateStart?: string;
}

export interface TwitterDataHistoricalTweetRequest {
  searchTerms: string;
  countries?: string[];
}

export interface TwitterDataHistoricalTweetResponse {
  matchingTweets?: number;
  previousNumberOfDays?: number;
  usageStatistics?: TweetUsage;
}

export interface TwitterDataIngestionRuleRequest {
  name: string;
  description?: string;
  searchTerms: string;
  countries?: string[];
}

export interface TwitterDataIngestionRuleResponse {
  id?: string;
  name?: string;
  description?: string;
  status?: string;
  version?: number;
  dateCreated?: string;
  dateModified?: string;
  platform?: string;
  ingestionRuleInfo?: Models.MessageInfo;
  searchTerms?: string;
  countries?: string[];
  selfUri?: string;
}

export interface TwitterDataIngestionRuleVersionResponse extends TwitterDataIngestionRuleResponse {}

export interface TwitterDataIngestionRuleVersionResponseEntityListing {
  entities?: TwitterDataIngestionRuleVersionResponse[];
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

export interface TwitterId extends Models.ExternalContactsContactChangedTopicTwitterId {}

export interface TwitterIdentityResolutionConfig extends Models.AppleIdentityResolutionConfig {}

export interface TwitterIntegration {
  id: string;
  name: string;
  supportedContent?: Models.SupportedContentReference;
  messagingSetting?: Models.MessagingSettingReference;
  status?: string;
  recipient?: Models.DomainEntityRef;
  dateCreated?: string;
  dateModified?: string;
  createdBy?: Models.DomainEntityRef;
  modifiedBy?: Models.DomainEntityRef;
  version: number;
  createStatus?: string;
  createError?: Models.ErrorBody;
  selfUri?: string;
}

export interface TwitterIntegrationEntityListing {
  entities?: TwitterIntegration[];
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

export interface TwitterIntegrationRequest {
  id?: string;
  name: string;
  supportedContent?: Models.SupportedContentReference;
  messagingSetting?: Models.MessagingSettingRequestReference;
  signupCode: string;
  appId: string;
  codeChallenge: string;
  redirectUri: string;
  selfUri?: string;
}

export interface TwitterIntegrationUpdateRequest {
  id?: string;
  name?: string;
  supportedContent?: Models.SupportedContentReference;
  messagingSetting?: Models.MessagingSettingRequestReference;
  signupCode?: string;
  codeChallenge?: string;
  redirectUri?: string;
  selfUri?: string;
}

export interface TwitterOAuthSettings {
  clientId?: string;
  scopes?: string[];
}

export interface TwitterSignupOAuthSettings {
  clientId?: string;
  scopes?: string[];
  appId?: string;
}

export interface TypedAttribute {
  type?: string;
  value?: string;
}

export interface TypingSetting {
  on?: Models.SettingDirection;
}

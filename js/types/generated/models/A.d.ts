// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type * as Models from './index';

export interface ADFS {
  id?: string;
  name?: string;
  disabled?: boolean;
  issuerURI?: string;
  ssoTargetURI?: string;
  sloURI?: string;
  sloBinding?: string;
  relyingPartyIdentifier?: string;
  certificate?: string;
  certificates?: string[];
  logoImageData?: string;
  nameIdentifierFormat?: string;
  ssoBinding?: string;
  signAuthnRequests?: boolean;
  providerName?: string;
  displayOnLogin?: boolean;
  metadataURL?: string;
  forceAuthn?: boolean;
  selfUri?: string;
}

export interface AcceleratorInput {
  dryRun?: boolean;
  acceleratorId: string;
  parameters?: AcceleratorParameter[];
}

export interface AcceleratorList {
  entities?: AcceleratorMetadata[];
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

export interface AcceleratorMetadata {
  id?: string;
  name?: string;
  description?: string;
  origin?: string;
  type?: string;
  classification?: string;
  tags?: string[];
  selfUri?: string;
}

export interface AcceleratorParameter {
  name: string;
  value: string;
}

export interface AcceleratorSpecification {
  id?: string;
  name?: string;
  description?: string;
  origin?: string;
  type?: string;
  classification?: string;
  tags?: string[];
  permissions?: string[];
  products?: string[];
  documentation?: Models.MetadataDocumentation[];
  presentation?: Models.MetadataPresentation[];
  results?: Models.MetadataResults;
  selfUri?: string;
}

export interface AccessRestriction {
  kind?: string;
  values?: string[];
}

export interface AcdEndDetailEventTopicAcdEndEvent {
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
  queueId?: string;
  divisionId?: string;
  acdOutcome?: string;
  answeredUserId?: string;
  requestedRoutings?: string[];
  usedRouting?: string;
  requestedRoutingSkillIds?: string[];
  requestedSkillExpressionIds?: string[];
  requestedLanguageId?: string;
  requestedRoutingUserIds?: string[];
  routingPriority?: number;
  connectedDurationMs?: number;
  conversationExternalContactIds?: string[];
  conversationExternalOrganizationIds?: string[];
  utilizationLabel?: string;
  flowType?: string;
}

export interface AcdStartDetailEventTopicAcdStartEvent {
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
  divisionId?: string;
  conversationExternalContactIds?: string[];
  conversationExternalOrganizationIds?: string[];
  utilizationLabel?: string;
  routingPriority?: number;
  requestedRoutingSkillIds?: string[];
  skillExpressionApplied?: boolean;
}

export interface AchievedOutcome {
  id: string;
  selfUri?: string;
}

export interface AcknowledgeScreenRecordingRequest {
  participantJid?: string;
  roomId?: string;
  conversationId?: string;
}

export interface Action {
  id?: string;
  name?: string;
  integrationId?: string;
  category?: string;
  contract?: ActionContract;
  version?: number;
  secure?: boolean;
  config?: ActionConfig;
  selfUri?: string;
}

export interface ActionAggregateDataContainer {
  group?: { [key: string]: string };
  data?: Models.StatisticalResponse[];
}

export interface ActionAggregateQueryClause {
  type: string;
  predicates: ActionAggregateQueryPredicate[];
}

export interface ActionAggregateQueryFilter {
  type: string;
  clauses?: ActionAggregateQueryClause[];
  predicates?: ActionAggregateQueryPredicate[];
}

export interface ActionAggregateQueryPredicate {
  type?: string;
  dimension?: string;
  operator?: string;
  value?: string;
  range?: Models.NumericRange;
}

export interface ActionAggregateQueryResponse {
  results?: ActionAggregateDataContainer[];
}

export interface ActionAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: ActionAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: ActionAggregationView[];
  alternateTimeDimension?: string;
}

export interface ActionAggregationSort {
  name: string;
  function: string;
}

export interface ActionAggregationView {
  target: string;
  name: string;
  function: string;
  range?: AggregationRange;
}

export interface ActionAsyncAggregateQueryResponse {
  results?: ActionAggregateDataContainer[];
  cursor?: string;
}

export interface ActionAsyncAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: ActionAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: ActionAggregationView[];
  alternateTimeDimension?: string;
  pageSize?: number;
}

export interface ActionCertificate {
  signingAuthority?: string;
  certificate?: string;
  status?: string;
  type?: string;
}

export interface ActionCertificateListing {
  entities?: ActionCertificate[];
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

export interface ActionConfig {
  timeoutSeconds?: number;
  request?: Models.RequestConfig;
  response?: Models.ResponseConfig;
}

export interface ActionContract {
  output?: ActionOutput;
  input?: ActionInput;
}

export interface ActionContractInput {
  input: Models.PostInputContract;
  output: Models.PostOutputContract;
}

export interface ActionEntityListing {
  entities?: Action[];
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

export interface ActionEventActionMap {
  id: string;
  selfUri?: string;
  version: number;
  displayName: string;
}

export interface ActionEventRequest {
  id?: string;
  sessionId: string;
  actionId: string;
  actionState: string;
  errorCode?: string;
  errorMessage?: string;
  selfUri?: string;
}

export interface ActionInput {
  inputSchema?: Models.JsonSchemaDocument;
  inputSchemaFlattened?: Models.JsonSchemaDocument;
  inputSchemaUri?: string;
}

export interface ActionMap {
  id?: string;
  version?: number;
  isActive?: boolean;
  displayName: string;
  triggerWithSegments?: string[];
  triggerWithEventConditions?: Models.EventCondition[];
  triggerWithOutcomeProbabilityConditions?: Models.OutcomeProbabilityCondition[];
  triggerWithOutcomePercentileConditions?: Models.OutcomePercentileCondition[];
  triggerWithOutcomeQuantileConditions?: Models.OutcomeQuantileCondition[];
  pageUrlConditions?: Models.UrlCondition[];
  activation?: Activation;
  weight?: number;
  action?: ActionMapAction;
  actionMapScheduleGroups?: ActionMapScheduleGroups;
  ignoreFrequencyCap?: boolean;
  selfUri?: string;
  createdDate?: string;
  modifiedDate?: string;
  startDate?: string;
  endDate?: string;
}

export interface ActionMapAction {
  actionTemplate?: ActionMapActionTemplate;
  mediaType?: string;
  actionTargetId?: string;
  isPacingEnabled?: boolean;
  props?: ActionProperties;
  architectFlowFields?: ArchitectFlowFields;
  webMessagingOfferFields?: Models.WebMessagingOfferFields;
  openActionFields?: Models.OpenActionFields;
}

export interface ActionMapActionTemplate {
  id?: string;
  selfUri?: string;
}

export interface ActionMapEstimateOutcomeCriteria {
  outcomeId: string;
  maxProbability?: number;
  probability?: number;
  quantile?: number;
  maxQuantile?: number;
}

export interface ActionMapEstimateRequest {
  segmentIds?: string[];
  outcomeCriteria?: ActionMapEstimateOutcomeCriteria;
}

export interface ActionMapEstimateResult {
  qualifiedSessionCount?: number;
  totalSessionCount?: number;
  perSegmentCounts?: Models.SegmentEstimateCount[];
  outcomesScoresCount?: number;
}

export interface ActionMapListing {
  entities?: ActionMap[];
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

export interface ActionMapScheduleGroup {
  id: string;
}

export interface ActionMapScheduleGroups {
  actionMapScheduleGroup: ActionMapScheduleGroup;
  emergencyActionMapScheduleGroup?: ActionMapScheduleGroup;
}

export interface ActionOutput {
  successSchema?: Models.JsonSchemaDocument;
  successSchemaUri?: string;
  errorSchema?: Models.JsonSchemaDocument;
  errorSchemaUri?: string;
  successSchemaFlattened?: Models.FlattenedJsonSchemaDocument;
  errorSchemaFlattened?: Models.FlattenedJsonSchemaDocument;
}

export interface ActionProperties {
  webchatPrompt?: string;
  webchatTitleText?: string;
  webchatAcceptText?: string;
  webchatDeclineText?: string;
  webchatSurvey?: ActionSurvey;
}

export interface ActionSurvey {
  questions: Models.JourneySurveyQuestion[];
}

export interface ActionTarget {
  id?: string;
  name?: string;
  userData?: Models.KeyValue[];
  supportedMediaTypes?: string[];
  state?: string;
  description?: string;
  serviceLevel?: Models.ServiceLevel;
  shortAbandonThreshold?: number;
  selfUri?: string;
  createdDate?: string;
  modifiedDate?: string;
}

export interface ActionTargetListing {
  entities?: ActionTarget[];
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

export interface ActionTemplate {
  id?: string;
  name: string;
  description?: string;
  version?: number;
  mediaType: string;
  state: string;
  contentOffer?: Models.ContentOffer;
  selfUri?: string;
  createdDate?: string;
  modifiedDate?: string;
}

export interface ActionTemplateListing {
  entities?: ActionTemplate[];
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

export interface Actions {
  skillsToRemove?: Models.SkillsToRemove[];
}

export interface ActivateExternalEventRequest {
  displayName: string;
  rank: number;
}

export interface ActivateExternalEventResponse {
  schemaId?: string;
  eventName?: string;
  displayName?: string;
  rank?: number;
  activationStatus?: string;
}

export interface Activation {
  type: string;
  delayInSeconds?: number;
}

export interface ActivationTrigger {
  triggerType?: string;
  triggerDate?: string;
  intentId?: string;
  intentName?: string;
}

export interface ActivityCode {
  id: string;
  selfUri?: string;
  name?: string;
  isActive?: boolean;
  isDefault?: boolean;
  category?: string;
  lengthInMinutes?: number;
  countsAsPaidTime?: boolean;
  countsAsWorkTime?: boolean;
  agentTimeOffSelectable?: boolean;
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface ActivityCodeContainer {
  activityCodes?: { [key: string]: ActivityCode };
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface ActivityCodeReference {
  id: string;
  selfUri?: string;
}

export interface ActivityCodeStyle {
  backgroundColor: string;
  textColorTheme: string;
}

export interface ActivityCodeSummary {
  id: string;
  name?: string;
  secondaryPresences?: Models.SecondaryPresence[];
  selfUri?: string;
}

export interface ActivityCodesReference {
  ids?: string[];
  selfUri?: string;
}

export interface ActivityPlanAbandonRateImpactOverride {
  increaseByPercent: number;
}

export interface ActivityPlanAsaImpactOverride {
  increaseByPercent: number;
}

export interface ActivityPlanJobException {
  exceptionType: string;
  occurrences: ActivityPlanOccurrenceReference[];
}

export interface ActivityPlanJobListing {
  entities?: ActivityPlanJobResponse[];
}

export interface ActivityPlanJobResponse {
  id: string;
  status: string;
  exceptions: ActivityPlanJobException[];
  error?: Models.ErrorBody;
  activityPlan: ActivityPlanStructureWithOccurrenceSessionsUsersReference;
  type: string;
  occurrence?: ActivityPlanOccurrenceReference;
  selfUri?: string;
}

export interface ActivityPlanListItem {
  id: string;
  name: string;
  managementUnits?: Models.ManagementUnitReference[];
  description: string;
  activityCode: ActivityCodeReference;
  type: string;
  optimizationObjective: string;
  recurrenceSettings?: Models.RecurrenceSettings;
  state: string;
  lastRunDate?: string;
  lastRunBy?: Models.UserReference;
  createdDate: string;
  createdBy: Models.UserReference;
  modifiedDate: string;
  modifiedBy: Models.UserReference;
  initialSchedulePeriod?: Models.SchedulingPeriodBase;
  selfUri?: string;
}

export interface ActivityPlanListing {
  entities?: ActivityPlanListItem[];
}

export interface ActivityPlanOccurrenceReference {
  id: string;
  selfUri?: string;
}

export interface ActivityPlanOccurrenceSessionsUsersStructureReference {
  id: string;
  sessions: ActivityPlanSessionStructureReference[];
  selfUri?: string;
}

export interface ActivityPlanReference {
  id: string;
  selfUri?: string;
}

export interface ActivityPlanResponse {
  id: string;
  name: string;
  managementUnits?: Models.ManagementUnitReference[];
  description: string;
  activityCode: ActivityCodeReference;
  type: string;
  initialSchedulePeriod: Models.SchedulingPeriod;
  lengthMinutes: number;
  groupSettings?: Models.GroupSettings;
  recurrenceSettings?: Models.RecurrenceSettings;
  attendeesSearchRule?: Models.UserSearchRule;
  facilitated: boolean;
  facilitatorsSearchRule?: Models.UserSearchRule;
  transitionTimeMinutes: number;
  serviceGoalImpactOverrides?: ActivityPlanServiceGoalImpactOverrides;
  optimizationObjective: string;
  fixedAvailability?: Models.FixedAvailability[];
  state: string;
  countsAsPaidTime: boolean;
  createdDate: string;
  createdBy: Models.UserReference;
  modifiedDate: string;
  modifiedBy: Models.UserReference;
  lastRunDate?: string;
  lastRunBy?: Models.UserReference;
  startTimeIncrementMinutes?: number;
  selfUri?: string;
}

export interface ActivityPlanRunJobResponse {
  id: string;
  status: string;
  exceptions: ActivityPlanJobException[];
  error?: Models.ErrorBody;
  activityPlan: ActivityPlanReference;
  selfUri?: string;
}

export interface ActivityPlanServiceGoalImpactOverrides {
  abandonRate: ActivityPlanAbandonRateImpactOverride;
  serviceLevel: ActivityPlanServiceLevelImpactOverride;
  averageSpeedOfAnswer: ActivityPlanAsaImpactOverride;
}

export interface ActivityPlanServiceLevelImpactOverride {
  decreaseByPercent: number;
}

export interface ActivityPlanSessionStructureReference {
  id: string;
  users?: Models.UserReference[];
  selfUri?: string;
}

export interface ActivityPlanStructureWithOccurrenceSessionsUsersReference {
  id: string;
  occurrences: ActivityPlanOccurrenceSessionsUsersStructureReference[];
  selfUri?: string;
}

export interface AcwDetailEventTopicAfterCallWorkEvent {
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
  queueId?: string;
  wrapupCode?: string;
  wrapupNotes?: string;
  wrapupDurationMs?: number;
  conversationExternalContactIds?: string[];
  conversationExternalOrganizationIds?: string[];
  utilizationLabel?: string;
}

export interface AcwSettings {
  wrapupPrompt?: string;
  timeoutMs?: number;
}

export interface AddAdherenceExplanationAdminRequest {
  type: string;
  startDate: string;
  lengthMinutes: number;
  notes?: string;
  status?: string;
}

export interface AddAdherenceExplanationAgentRequest {
  type: string;
  startDate: string;
  lengthMinutes: number;
  notes?: string;
}

export interface AddConversationRequest {
  conversationId: string;
}

export interface AddConversationResponse {
  conversation?: Models.ConversationReference;
  appointment?: Models.CoachingAppointmentReference;
}

export interface AddOpportunityBody {
  startDate: string;
  endDate: string;
  openDate?: string;
  deadlineDate: string;
  name: string;
  description?: string;
  activityCodeId: string;
  approvalType: string;
  capacity: number;
}

export interface AddShiftTradeJobRequest {
  initiatingShift: Models.InitiatingShiftRequestItem;
  acceptableIntervals?: Models.RequiredDateRange[];
  target?: Models.ShiftTradeTargetRequestItem;
  expirationDate?: string;
}

export interface AddShiftTradeRequest {
  scheduleId: string;
  initiatingShiftId: string;
  receivingUserId?: string;
  expiration?: string;
  acceptableIntervals?: string[];
}

export interface AddWorkPlanRotationAgentRequest {
  userId: string;
  dateRange: Models.DateRangeWithOptionalEnd;
  position: number;
}

export interface AddWorkPlanRotationRequest {
  name: string;
  dateRange: Models.DateRangeWithOptionalEnd;
  agents?: AddWorkPlanRotationAgentRequest[];
  pattern: Models.WorkPlanPatternRequest;
}

export interface AdditionalLanguagesIntent {
  id?: string;
  utterances?: Models.NluUtterance[];
}

export interface AdditionalLanguagesSynonyms {
  synonyms?: string[];
}

export interface AdditionalMatchCriteria {
  topics?: Models.TopicCriteria[];
  mediaFilter?: string;
}

export interface AdditionalMessage {
  textBody: string;
  mediaIds?: string[];
  messagingTemplate?: Models.SendMessagingTemplateRequest;
}

export interface AdditionalSocialMediaMessage {
  textBody?: string;
  mediaIds?: string[];
  inReplyToMessageId: string;
}

export interface Address {
  name?: string;
  nameRaw?: string;
  addressNormalized?: string;
  addressRaw?: string;
  addressDisplayable?: string;
}

export interface AddressableEntityRef {
  id?: string;
  selfUri?: string;
}

export interface AddressableLicenseDefinition {
  id?: string;
  selfUri?: string;
}

export interface AdherenceExplanationAsyncResponse {
  job?: AdherenceExplanationJobReference;
}

export interface AdherenceExplanationJob {
  id?: string;
  type?: string;
  status?: string;
  adherenceExplanation?: AdherenceExplanationResponse;
  downloadUrl?: string;
  error?: Models.ErrorBody;
  agentQueryResponseTemplate?: AdherenceExplanationListingAgentQueryResponse;
  buQueryResponseTemplate?: AdherenceExplanationListingBuQueryResponse;
  selfUri?: string;
}

export interface AdherenceExplanationJobReference {
  id?: string;
  type?: string;
  status?: string;
  selfUri?: string;
}

export interface AdherenceExplanationListing {
  entities?: AdherenceExplanationResponse[];
}

export interface AdherenceExplanationListingAgentQueryResponse {
  entities?: AdherenceExplanationResponse[];
}

export interface AdherenceExplanationListingBuQueryResponse {
  entities?: AdherenceExplanationResponse[];
}

export interface AdherenceExplanationNotification {
  id?: string;
  agent?: Models.UserReference;
  managementUnit?: Models.ManagementUnitReference;
  businessUnit?: Models.BusinessUnitReference;
  startDate?: string;
  lengthMinutes?: number;
  status?: string;
  type?: string;
  notes?: string;
  selfUri?: string;
}

export interface AdherenceExplanationResponse {
  id?: string;
  agent: Models.UserReference;
  managementUnit: Models.ManagementUnitReference;
  businessUnit: Models.BusinessUnitReference;
  type: string;
  status: string;
  startDate: string;
  lengthMinutes: number;
  notes?: string;
  reviewedBy?: Models.UserReference;
  reviewedDate?: string;
  selfUri?: string;
}

export interface AdherenceSettings {
  severeAlertThresholdMinutes?: number;
  adherenceTargetPercent?: number;
  adherenceExceptionThresholdSeconds?: number;
  nonOnQueueActivitiesEquivalent?: boolean;
  trackOnQueueActivity?: boolean;
  ignoredActivityCategories?: Models.IgnoredActivityCategories;
  ignoredActivityCodeIds?: Models.IgnoredActivityCodeIds;
}

export interface AdhocRecordingTopicConversationData {
  id?: string;
}

export interface AdhocRecordingTopicLockData {
  lockedBy?: AdhocRecordingTopicUserData;
  dateCreated?: string;
  dateExpires?: string;
}

export interface AdhocRecordingTopicRecordingDataV2 {
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  workspace?: AdhocRecordingTopicWorkspaceData;
  createdBy?: AdhocRecordingTopicUserData;
  contentType?: string;
  contentLength?: number;
  filename?: string;
  changeNumber?: number;
  dateUploaded?: string;
  uploadedBy?: AdhocRecordingTopicUserData;
  lockInfo?: AdhocRecordingTopicLockData;
  selfUri?: string;
  durationMillieconds?: number;
  conversation?: AdhocRecordingTopicConversationData;
  read?: boolean;
}

export interface AdhocRecordingTopicUserData {
  id?: string;
  name?: string;
}

export interface AdhocRecordingTopicWorkspaceData {
  id?: string;
}

export interface Adjacents {
  superiors?: Models.User[];
  siblings?: Models.User[];
  directReports?: Models.User[];
}

export interface AdjustableLiveSpeakerDetection {
  mode?: string;
  preconnectDuration?: string;
  eventName?: string;
  isPersonLikely?: boolean;
  totalRingbacks?: number;
  lineConnected?: boolean;
}

export interface AdminAgentScheduleBidBiddingPreference {
  agent: Models.UserReference;
  submitted: boolean;
  assignedScheduleSetId?: string;
  overriddenScheduleSetId?: string;
  overrideReason?: string;
  agentScheduleBidPreferencePriorities: AgentScheduleBiddingPreferencePriority[];
  endDate?: string;
}

export interface AdminAgentScheduleBidPreferenceResponse {
  result?: AdminAgentScheduleSetPreferences;
  downloadUrl?: string;
}

export interface AdminAgentScheduleSetPreferences {
  id: string;
  bid?: Models.ScheduleBidReference;
  bidGroup?: Models.ScheduleBidGroupReference;
  agentsScheduleBidPreferences: AdminAgentScheduleBidBiddingPreference[];
  selfUri?: string;
}

export interface AdminAgentWorkPlanBiddingPreference {
  agent: Models.UserReference;
  submitted: boolean;
  assignedWorkPlan?: Models.WorkPlanReference;
  overriddenWorkPlan?: Models.WorkPlanReference;
  overrideReason?: string;
  priorities?: number[];
}

export interface AdminAgentWorkPlanPreferenceResponse {
  id: string;
  workPlans: Models.WorkPlanReference[];
  agentWorkPlanBidPreferences: AdminAgentWorkPlanBiddingPreference[];
  selfUri?: string;
}

export interface AdminBulkUpdateAlternativeShiftTradeState {
  tradeId: string;
  state: string;
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface AdminBulkUpdateAlternativeShiftTradeStateRequest {
  entities?: AdminBulkUpdateAlternativeShiftTradeState[];
  managementUnitId: string;
}

export interface AdminTimeOffRequestPatch {
  status?: string;
  activityCodeId?: string;
  paid?: boolean;
  notes?: string;
  fullDayManagementUnitDates?: string[];
  fullDayEarliestStartOffsetMinutes?: Models.ListWrapperInteger;
  fullDayLatestEndOffsetMinutes?: Models.ListWrapperInteger;
  partialDayStartDateTimes?: string[];
  dailyDurationMinutes?: number;
  durationMinutes?: number[];
  payableMinutes?: number[];
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface AfterCallWork {
  startTime?: string;
  endTime?: string;
  state?: string;
}

export interface AfterCallWorkUpdate {
  afterCallWorkRequired: boolean;
}

export interface Agent {
  stage?: string;
}

export interface AgentAction {
  id: string;
  name: string;
  agentAction: string;
  selfUri?: string;
}

export interface AgentActionPayload {
  afterCallWork?: boolean;
  checklistItems: AgentAction[];
}

export interface AgentActivity {
  id?: string;
  name?: string;
  agent?: Models.User;
  numEvaluations?: number;
  averageEvaluationScore?: number;
  numCriticalEvaluations?: number;
  averageCriticalScore?: number;
  highestEvaluationScore?: number;
  lowestEvaluationScore?: number;
  highestCriticalScore?: number;
  lowestCriticalScore?: number;
  agentEvaluatorActivityList?: AgentEvaluatorActivity[];
  numEvaluationsWithoutViewPermission?: number;
  selfUri?: string;
}

export interface AgentActivityChangedTopicAgentActivity {
  id?: string;
  routingStatus?: AgentActivityChangedTopicRoutingStatus;
  presence?: AgentActivityChangedTopicPresence;
  outOfOffice?: AgentActivityChangedTopicOutOfOffice;
  activeQueueIds?: string[];
  dateActiveQueuesChanged?: string;
}

export interface AgentActivityChangedTopicOrganizationPresence {
  id?: string;
  systemPresence?: string;
}

export interface AgentActivityChangedTopicOutOfOffice {
  active?: boolean;
  modifiedDate?: string;
}

export interface AgentActivityChangedTopicPresence {
  presenceDefinition?: AgentActivityChangedTopicOrganizationPresence;
  presenceMessage?: string;
  modifiedDate?: string;
}

export interface AgentActivityChangedTopicRoutingStatus {
  status?: string;
  startTime?: string;
}

export interface AgentActivityEntityListing {
  entities?: AgentActivity[];
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

export interface AgentAddOpportunityEnrollment {
  opportunityId: string;
}

export interface AgentAdherenceDayMetrics {
  dayStartOffsetSeconds: number;
  adherenceScheduleSeconds: number;
  conformanceScheduleSeconds?: number;
  conformanceActualSeconds?: number;
  exceptionCount: number;
  exceptionDurationSeconds: number;
  impactSeconds: number;
  scheduleLengthSeconds: number;
  actualLengthSeconds: number;
  adherencePercentage?: number;
  conformancePercentage?: number;
}

export interface AgentAdherenceScheduledActivity {
  activityCodeId: string;
  startOffsetSeconds: number;
  endOffsetSeconds: number;
}

export interface AgentAssignedScheduleSetList {
  agentAssignedShiftSets: AgentAssignedShiftSet[];
}

export interface AgentAssignedShiftSet {
  id: string;
  effectiveWorkPlan: Models.ShiftSetEffectiveWorkPlan;
  shifts: Models.ScheduleBidScheduledShift[];
  agents: AssignedAgentDetails[];
}

export interface AgentBidScheduleSetOverrideRequest {
  agentId: string;
  overrideScheduleSetId?: string;
  overrideReason?: string;
}

export interface AgentBidWorkPlanOverrideRequest {
  agentId: string;
  overrideWorkPlanId?: string;
  overrideReason?: string;
}

export interface AgentBulkAddOpportunityEnrollment {
  id?: string;
  opportunityId: string;
}

export interface AgentBulkAddOpportunityEnrollmentResult {
  status: string;
  error?: Models.BulkOpportunitiesError;
  enrollment: AgentBulkAddOpportunityEnrollment;
}

export interface AgentBulkAddOpportunityEnrollmentsRequest {
  enrollments: AgentAddOpportunityEnrollment[];
}

export interface AgentBulkAddOpportunityEnrollmentsResponse {
  results: AgentBulkAddOpportunityEnrollmentResult[];
  errorCount: number;
}

export interface AgentBulkStatusUpdateOpportunityEnrollmentsRequest {
  enrollmentIds: string[];
  status: string;
}

export interface AgentBulkStatusUpdateOpportunityEnrollmentsResponse {
  results: Models.BulkOpportunitiesEnrollmentResult[];
  errorCount: number;
}

export interface AgentBusinessUnitOpportunities {
  id?: string;
  opportunities: AgentQueryOpportunityResult[];
  selfUri?: string;
}

export interface AgentChecklist {
  id?: string;
  name: string;
  language: string;
  checklistItems: AgentChecklistItem[];
  createdBy?: Models.UserReference;
  modifiedBy?: Models.UserReference;
  dateCreated?: string;
  dateModified?: string;
  selfUri?: string;
}

export interface AgentChecklistInfo {
  id: string;
  name: string;
  checklistItems: Models.ChecklistItem[];
  selfUri?: string;
}

export interface AgentChecklistItem {
  id?: string;
  name: string;
  description?: string;
  automatedCheckEnabled?: boolean;
  exactPhraseMatch?: boolean;
  important?: boolean;
  selfUri?: string;
}

export interface AgentChecklistListing {
  entities?: AgentChecklist[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface AgentChecklistResponse {
  id: string;
  name: string;
  checklistItems: Models.ChecklistItem[];
  activationTriggers?: ActivationTrigger[];
  status: string;
  exitReason?: string;
  language: string;
  agentId?: string;
  participantId?: string;
  queueId?: string;
  assistantId?: string;
  mediaType?: string;
  direction?: string;
  preview?: boolean;
  evaluationStartDate?: string;
  evaluationLastModifiedDate?: string;
  evaluationFinalizedDate?: string;
  evaluationFinalizedWithAcwDate?: string;
  success?: boolean;
  errorCode?: string;
  errorMessage?: string;
  selfUri?: string;
}

export interface AgentChecklistResponseList {
  entities?: AgentChecklistResponse[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface AgentCopilotAggregateDataContainer {
  group?: { [key: string]: string };
  data?: Models.StatisticalResponse[];
}

export interface AgentCopilotAggregateQueryClause {
  type: string;
  predicates: AgentCopilotAggregateQueryPredicate[];
}

export interface AgentCopilotAggregateQueryFilter {
  type: string;
  clauses?: AgentCopilotAggregateQueryClause[];
  predicates?: AgentCopilotAggregateQueryPredicate[];
}

export interface AgentCopilotAggregateQueryPredicate extends ActionAggregateQueryPredicate {}

export interface AgentCopilotAggregateQueryResponse {
  results?: AgentCopilotAggregateDataContainer[];
}

export interface AgentCopilotAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: AgentCopilotAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: AgentCopilotAggregationView[];
  alternateTimeDimension?: string;
  queryType?: string;
  sortMetric?: AgentCopilotAggregationSort;
  limit?: number;
}

export interface AgentCopilotAggregationSort {
  name: string;
  function: string;
}

export interface AgentCopilotAggregationView extends ActionAggregationView {}

export interface AgentCopilotAsyncAggregateQueryResponse {
  results?: AgentCopilotAggregateDataContainer[];
  cursor?: string;
}

export interface AgentCopilotAsyncAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: AgentCopilotAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: AgentCopilotAggregationView[];
  alternateTimeDimension?: string;
  queryType?: string;
  sortMetric?: AgentCopilotAggregationSort;
  limit?: number;
  pageSize?: number;
}

export interface AgentCountRange {
  minimum: number;
  maximum: number;
}

export interface AgentDirectRoutingBackupSettings {
  queueId?: string;
  userId?: string;
  waitForAgent?: boolean;
  agentWaitSeconds?: number;
  backedUpUsers?: string[];
}

export interface AgentEffectiveBid {
  id: string;
  name?: string;
  effectiveDate: string;
  endDate?: string;
  downloadUrl: string;
  downloadTemplate?: AgentAssignedScheduleSetList;
  selfUri?: string;
}

export interface AgentEvaluatorActivity {
  id?: string;
  name?: string;
  agent?: Models.User;
  evaluator?: Models.User;
  numEvaluations?: number;
  averageEvaluationScore?: number;
  numEvaluationsWithoutViewPermission?: number;
  selfUri?: string;
}

export interface AgentGreeting {
  id?: string;
  inboundPrompt?: Models.Prompt;
  outboundPrompt?: Models.Prompt;
  inboundPromptDefaultLanguage?: string;
  outboundPromptDefaultLanguage?: string;
  selfUri?: string;
}

export interface AgentIntegrationAssociationRequest {
  agentExternalId: string;
  integrationId: string;
  locked: boolean;
}

export interface AgentIntegrationAssociationResponse {
  agentExternalId: string;
  integration: Models.WfmIntegrationReference;
  locked: boolean;
}

export interface AgentIntegrationsRequest {
  selectedIntegrationId?: string;
  associatedIntegrations: AgentIntegrationAssociationRequest[];
}

export interface AgentIntegrationsResponse {
  agent: Models.UserReference;
  selectedIntegration?: Models.WfmIntegrationReference;
  userSelected?: boolean;
  associatedIntegrations: AgentIntegrationAssociationResponse[];
}

export interface AgentManagementUnitReference {
  user?: Models.UserReference;
  managementUnit?: Models.ManagementUnitReference;
  businessUnit?: Models.BusinessUnitReference;
}

export interface AgentMaxUtilizationResponse {
  utilization?: { [key: string]: Models.MediaUtilization };
  labelUtilizations?: { [key: string]: Models.LabelUtilizationResponse };
  maxInboundCalls?: number;
  level?: string;
}

export interface AgentMuQueryResponse {
  status: string;
  operationId: string;
  result?: AgentMuScheduleResult;
  downloadUrl?: string;
  error?: Models.ErrorBody;
}

export interface AgentMuScheduleItem {
  agent: Models.UserReference;
  shifts: AgentMuScheduleShift[];
  fullDayTimeOffMarkerDates: string[];
}

export interface AgentMuScheduleQuery {
  startDate: string;
  endDate: string;
}

export interface AgentMuScheduleResult {
  referenceStartDate: string;
  agentSchedules: AgentMuScheduleItem[];
}

export interface AgentMuScheduleShift {
  startOffsetMinutes: number;
  lengthMinutes: number;
  activities: AgentScheduleShiftActivity[];
}

export interface AgentOpportunityEnrollmentResult {
  id?: string;
  status: string;
  schedule?: Models.BuScheduleReference;
  systemMessageCode?: string;
  reviewNote?: string;
  denialCode?: string;
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface AgentOwnedMappingPreview {
  agentOwnedColumn?: string;
  email?: string;
  userId?: string;
  exists?: boolean;
  isQueueMember?: boolean;
  recordCount?: number;
}

export interface AgentOwnedMappingPreviewListing {
  entities?: AgentOwnedMappingPreview[];
}

export interface AgentOwnedRouting {
  enableAgentOwnedCallbacks?: boolean;
  maxOwnedCallbackHours?: number;
  maxOwnedCallbackDelayHours?: number;
}

export interface AgentPossibleWorkShiftsRequest {
  weekStartDate: string;
  weekCount: number;
}

export interface AgentPossibleWorkShiftsResponse {
  weekStartDate?: string;
  pattern?: number[];
  weeklyPossibleWorkShifts?: Models.PossibleWorkShiftsForWeek[];
  schedulerIntervalLengthMinutes?: number;
  timeZone?: string;
}

export interface AgentQueryAdherenceExplanationsRequest {
  startDate: string;
  endDate: string;
}

export interface AgentQueryAdherenceExplanationsResponse {
  job?: AdherenceExplanationJobReference;
  result?: AdherenceExplanationListingAgentQueryResponse;
  downloadUrl?: string;
}

export interface AgentQueryOpportunities {
  nextStartDate?: string;
  businessUnits: AgentBusinessUnitOpportunities[];
}

export interface AgentQueryOpportunitiesResponse {
  result?: AgentQueryOpportunities;
  downloadUrl?: string;
}

export interface AgentQueryOpportunityResult {
  id?: string;
  name: string;
  description?: string;
  activityCodeId: string;
  startDate: string;
  endDate: string;
  deadlineDate: string;
  status: string;
  capacity: number;
  enrollmentCounts: Models.PendingAndApprovedOpportunityEnrollmentCounts;
  enrollment?: AgentOpportunityEnrollmentResult;
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface AgentQueueTimeRequest {
  agentId: string;
  startOffsetMinutes: number[];
  onQueueLengthMinutesPerInterval: number[];
  onQueueActivityCodeIds?: string[];
}

export interface AgentScheduleBid {
  id: string;
  name?: string;
  bidWindowStartDate: string;
  bidWindowEndDate: string;
  effectiveDate: string;
  status: string;
  bidType: string;
  selfUri?: string;
}

export interface AgentScheduleBidScheduleSetResponse {
  downloadUrl: string;
  downloadTemplate?: Models.BidGroupScheduleSet;
}

export interface AgentScheduleBiddingPreferencePriority {
  scheduleSetId: string;
  priority?: number;
}

export interface AgentScheduleBiddingPreferenceResponse {
  id?: string;
  submitted: boolean;
  assignedScheduleSetId?: string;
  overriddenScheduleSetId?: string;
  overrideReason?: string;
  agentScheduleBidPreferences: AgentScheduleBiddingPreferencePriority[];
  selfUri?: string;
}

export interface AgentScheduleBids {
  id?: string;
  businessUnit: Models.BusinessUnitReference;
  agentScheduleBids: AgentScheduleBid[];
  selfUri?: string;
}

export interface AgentScheduleShiftActivity {
  activityCategory: string;
  startOffsetMinutes: number;
  lengthMinutes: number;
}

export interface AgentScheduleUnavailableTime {
  timeSpan: Models.WfmTimeSpan;
  notes?: string;
}

export interface AgentSchedulingPreference {
  id?: string;
  timeSpan: Models.WfmTimeSpan;
  preferenceLevel: string;
}

export interface AgentSchedulingPreferenceListing {
  entities?: AgentSchedulingPreference[];
}

export interface AgentScoringRule {
  id?: string;
  programId?: string;
  samplingType: string;
  samplingPercentage?: number;
  submissionType: string;
  evaluationFormContextId: string;
  enabled: boolean;
  published?: boolean;
  evaluator?: AddressableEntityRef;
  agentToScore?: string;
  dateCreated?: string;
  dateModified?: string;
  selfUri?: string;
}

export interface AgentScoringRuleEntityListing {
  entities?: AgentScoringRule[];
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

export interface AgentStateActivityCategoryCount {
  activityCategory?: string;
  count?: number;
}

export interface AgentStateAdherenceStateCount {
  adherenceState?: string;
  count?: number;
}

export interface AgentStateAgentQueryClause {
  type: string;
  predicates: AgentStateAgentQueryPredicate[];
}

export interface AgentStateAgentQueryPredicate {
  dimension: string;
  value: string;
}

export interface AgentStateCountsRequest {
  userFilter?: AgentStateUserFilter;
  sessionFilter?: AgentStateSessionFilter;
}

export interface AgentStateEventTopicAgentStateEventNotification {
  conversationId?: string;
  sessionId?: string;
  sessionStart?: number;
  currentStateStart?: number;
  currentState?: string;
  userId?: string;
  originatingDirection?: string;
  mediaType?: string;
  queueId?: string;
  requestedLanguageId?: string;
  requestedSkillIds?: string[];
}

export interface AgentStateIsOutOfOfficeCount {
  isOutOfOffice?: boolean;
  count?: number;
}

export interface AgentStatePresenceCount {
  systemPresence?: string;
  organizationPresenceId?: string;
  count?: number;
}

export interface AgentStateQueryRequest {
  userFilter?: AgentStateUserFilter;
  sessionFilter?: AgentStateSessionFilter;
  userOrderBy?: string;
  userOrder?: string;
  sessionOrderBy?: string;
  sessionOrder?: string;
}

export interface AgentStateRoutingStatusCount {
  routingStatus?: string;
  count?: number;
}

export interface AgentStateSegmentTypeCount {
  segmentType?: string;
  count?: number;
}

export interface AgentStateSessionFilter {
  type: string;
  clauses?: AgentStateSessionQueryClause[];
  predicates?: AgentStateSessionQueryPredicate[];
}

export interface AgentStateSessionQueryClause {
  type: string;
  predicates: AgentStateSessionQueryPredicate[];
}

export interface AgentStateSessionQueryPredicate {
  dimension: string;
  value: string;
}

export interface AgentStateUserFilter {
  type: string;
  clauses?: AgentStateAgentQueryClause[];
  predicates?: AgentStateAgentQueryPredicate[];
}

export interface AgentTimeOffRequestPatch {
  markedAsRead?: boolean;
  status?: string;
  notes?: string;
  fullDayEarliestStartOffsetMinutes?: Models.ListWrapperInteger;
  fullDayLatestEndOffsetMinutes?: Models.ListWrapperInteger;
}

export interface AgentUpdateAlternativeShiftTradeRequest {
  state?: string;
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface AgentUtilizationAggregateDataContainer {
  group?: { [key: string]: string };
  data?: Models.StatisticalResponse[];
}

export interface AgentUtilizationAggregateQueryClause {
  type: string;
  predicates: AgentUtilizationAggregateQueryPredicate[];
}

export interface AgentUtilizationAggregateQueryFilter {
  type: string;
  clauses?: AgentUtilizationAggregateQueryClause[];
  predicates?: AgentUtilizationAggregateQueryPredicate[];
}

export interface AgentUtilizationAggregateQueryPredicate extends ActionAggregateQueryPredicate {}

export interface AgentUtilizationAggregateQueryResponse {
  results?: AgentUtilizationAggregateDataContainer[];
}

export interface AgentUtilizationAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: AgentUtilizationAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: AgentUtilizationAggregationView[];
  alternateTimeDimension?: string;
}

export interface AgentUtilizationAggregationView extends ActionAggregationView {}

export interface AgentUtilizationAsyncAggregateQueryResponse {
  results?: AgentUtilizationAggregateDataContainer[];
  cursor?: string;
}

export interface AgentUtilizationAsyncAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: AgentUtilizationAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: AgentUtilizationAggregationView[];
  alternateTimeDimension?: string;
  pageSize?: number;
}

export interface AgentVideoSettings {
  allowCamera?: boolean;
  allowScreenShare?: boolean;
  allowMicrophone?: boolean;
  background?: string;
  backgroundImage?: Models.BackgroundImageSettings;
}

export interface AgentWorkPlan {
  id: string;
  name?: string;
  constrainWeeklyPaidTime: boolean;
  flexibleWeeklyPaidTime: boolean;
  weeklyExactPaidMinutes: number;
  weeklyMinimumPaidMinutes: number;
  weeklyMaximumPaidMinutes: number;
  optionalDays?: Models.SetWrapperDayOfWeek;
  shifts: AgentWorkPlanShift[];
  selfUri?: string;
}

export interface AgentWorkPlanActivity {
  lengthMinutes: number;
  countsAsPaidTime: boolean;
}

export interface AgentWorkPlanBid {
  id: string;
  name?: string;
  bidWindowStartDate: string;
  bidWindowEndDate: string;
  effectiveDate: string;
  status: string;
  workPlanFieldsVisibleToAgents: string[];
  bidType?: string;
  selfUri?: string;
}

export interface AgentWorkPlanBiddingPreference {
  workPlan: Models.WorkPlanReference;
  priority?: number;
}

export interface AgentWorkPlanBiddingPreferenceRequest {
  workPlanId: string;
  priority?: number;
}

export interface AgentWorkPlanBiddingPreferenceResponse {
  id?: string;
  submitted: boolean;
  assignedWorkPlan?: Models.WorkPlanReference;
  overriddenWorkPlan?: Models.WorkPlanReference;
  overrideReason?: string;
  agentWorkPlanBidPreferences: AgentWorkPlanBiddingPreference[];
  selfUri?: string;
}

export interface AgentWorkPlanBids {
  id?: string;
  businessUnit?: Models.BusinessUnitReference;
  agentWorkPlanBids: AgentWorkPlanBid[];
  selfUri?: string;
}

export interface AgentWorkPlanListResponse {
  entities?: AgentWorkPlan[];
  managementUnit: Models.ManagementUnitReference;
}

export interface AgentWorkPlanShift {
  days: Models.SetWrapperDayOfWeek;
  flexibleStartTime: boolean;
  exactStartTimeMinutesFromMidnight: number;
  earliestStartTimeMinutesFromMidnight: number;
  latestStartTimeMinutesFromMidnight: number;
  earliestStopTimeMinutesFromMidnight: number;
  constrainLatestStopTime: boolean;
  latestStopTimeMinutesFromMidnight: number;
  flexiblePaidTime: boolean;
  exactPaidTimeMinutes: number;
  minimumPaidTimeMinutes: number;
  maximumPaidTimeMinutes: number;
  activities: AgentWorkPlanActivity[];
}

export interface AgentWorkPlans {
  user: Models.UserReference;
  workPlanLookupKeysPerWeek: number[];
}

export interface AgenticVersionAddressableEntity {
  version?: string;
  selfUri?: string;
}

export interface AgenticVirtualAgent {
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  status?: string;
  latestSavedVersion?: AgenticVersionAddressableEntity;
  latestProductionReadyVersion?: AgenticVersionAddressableEntity;
  imageUri?: string;
  selfUri?: string;
}

export interface AgenticVirtualAgentComfortStatementSettings {
  enabled?: boolean;
}

export interface AgenticVirtualAgentDynamicTurnInstructions {
  repetitionChecks?: AgenticVirtualAgentRepetitionCheck[];
}

export interface AgenticVirtualAgentEntityListing {
  entities?: AgenticVirtualAgent[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  pageCount?: number;
}

export interface AgenticVirtualAgentGuardrailInstruction {
  instruction: string;
  enabled?: boolean;
}

export interface AgenticVirtualAgentGuardrails {
  custom?: AgenticVirtualAgentGuardrailInstruction[];
}

export interface AgenticVirtualAgentJob {
  id?: string;
  status?: string;
  errors?: Models.ErrorBody[];
  selfUri?: string;
}

export interface AgenticVirtualAgentPropertyDefinition {
  name: string;
  type: string;
  required?: boolean;
  description?: string;
  items?: string;
  mapping?: object[];
}

export interface AgenticVirtualAgentRepetitionCheck {
  type: string;
  messages: number;
  similarity: string;
  instruction: string;
}

export interface AgenticVirtualAgentTargetDefinition {
  type: string;
  target?: AgenticVirtualAgentTargetReferenceDefinition;
}

export interface AgenticVirtualAgentTargetReferenceDefinition {
  id: string;
  name: string;
  selfUri?: string;
}

export interface AgenticVirtualAgentTypeDefinition {
  name: string;
  description?: string;
  direction?: string;
  type?: string;
  userUtteranceSubstring?: boolean;
  undisclosed?: boolean;
  properties?: AgenticVirtualAgentPropertyDefinition[];
  items?: string;
  statusCodes?: number[];
  defaultInstruction?: string;
  enum?: string[];
}

export interface AgenticVirtualAgentVersionPublish {
  status: string;
}

export interface AgenticVirtualAgentVersionPublishJob extends AgenticVirtualAgentJob {}

export interface AgenticVirtualAgentVersionPublishJobRequest {
  virtualAgentVersion: AgenticVirtualAgentVersionPublish;
}

export interface AgenticVirtualAgentVersionSettings {
  comfortStatement?: AgenticVirtualAgentComfortStatementSettings;
}

export interface AgentlessEmailSendRequestDto {
  senderType: string;
  conversationId?: string;
  fromAddress: Models.EmailAddress;
  toAddresses: Models.EmailAddress[];
  replyToAddress?: Models.EmailAddress;
  subject?: string;
  textBody?: string;
  htmlBody?: string;
}

export interface AgentlessEmailSendResponseDto {
  id?: string;
  conversationId: string;
  senderType: string;
  fromAddress: Models.EmailAddress;
  toAddresses: Models.EmailAddress[];
  replyToAddress?: Models.EmailAddress;
  subject?: string;
  dateCreated: string;
  selfUri?: string;
}

export interface AgentsBidAssignedScheduleSetOverrideRequest {
  agentScheduleSetOverrides: AgentBidScheduleSetOverrideRequest[];
}

export interface AgentsBidAssignedWorkPlanOverrideRequest {
  agentWorkPlanOverrides: AgentBidWorkPlanOverrideRequest[];
}

export interface AgentsEffectiveScheduleSetResponse {
  effectiveBids: AgentEffectiveBid[];
}

export interface AgentsIntegrationsListing {
  entities?: AgentIntegrationsResponse[];
}

export interface AgentsWorkPlansResponse {
  downloadUrl?: string;
  result?: Models.MuAgentsWorkPlansResult;
}

export interface AggregateHistoricalAvailability {
  weekly?: number[];
  yearly?: number[];
}

export interface AggregateMetricData {
  metric?: string;
  qualifier?: string;
  stats?: Models.StatisticalSummary;
}

export interface AggregateViewData {
  name?: string;
  stats?: Models.StatisticalSummary;
}

export interface AggregatedExportJobRequest {
  granularity?: string;
  timeZone?: string;
  delimiter?: string;
  planningGroupIds?: string[];
  dateStart?: string;
  dateEnd?: string;
}

export interface AggregatedExportSnapshotJobRequest {
  granularity?: string;
  timeZone?: string;
  delimiter?: string;
  planningGroupIds?: string[];
  dateStart?: string;
  dateEnd?: string;
  snapshotId: string;
}

export interface AggregatedHistoricalExportJobResponse {
  id?: string;
  selfUri?: string;
}

export interface AggregatedHistoricalExportJobStatus {
  id: string;
  status: string;
  downloadUrl?: string;
  error?: Models.CsvExportErrorDetails;
  selfUri?: string;
}

export interface AggregatedSessionExportJobResponse {
  id?: string;
  selfUri?: string;
}

export interface AggregatedSessionExportJobStatus extends AggregatedHistoricalExportJobStatus {}

export interface AggregatedSnapshotExportJobResponse {
  id?: string;
  selfUri?: string;
}

export interface AggregatedSnapshotExportJobStatus extends AggregatedHistoricalExportJobStatus {}

export interface AggregationRange {
  gte?: number;
  lt?: number;
}

export interface AggregationResult {
  type?: string;
  dimension?: string;
  metric?: string;
  count?: number;
  results?: AggregationResultEntry[];
}

export interface AggregationResultEntry {
  count?: number;
  value?: string;
  gte?: number;
  lt?: number;
}

export interface AiAnswer {
  answerId?: string;
  explanation?: string;
  failureType?: string;
  markedNotApplicable?: boolean;
}

export interface AiScoring {
  failureType?: string;
  pending?: boolean;
  dateLastChanged?: string;
}

export interface AiScoringSetting {
  enabled?: boolean;
}

export interface AiScoringSettings {
  id?: string;
  questionGroupSettings?: Models.QuestionGroupSettings[];
  selfUri?: string;
}

export interface AlertListing {
  entities?: Models.CommonAlert[];
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

export interface AlertNotification {
  recipient: string;
  notificationTypes: string[];
  locale?: string;
}

export interface AlertRequest {
  type: string;
  dateStart?: string;
  dateEnd?: string;
  unread?: Models.UnreadFields;
  validRequest?: boolean;
}

export interface AlertRuleProperties {
  id?: string;
  name?: string;
  type: string;
}

export interface AlertSummary {
  entities: AlertSummaryEntity[];
  conversation?: AddressableEntityRef;
  metricType: string;
  entitiesAreTeamMembers: boolean;
}

export interface AlertSummaryEntity {
  entityType: string;
  user?: AddressableEntityRef;
  group?: AddressableEntityRef;
  queue?: AddressableEntityRef;
  team?: AddressableEntityRef;
  alerting: boolean;
}

export interface AlertablePresences {
  alertablePresences: string[];
}

export interface AlertingUnreadStatus {
  unread: boolean;
}

export interface AllTimePoints {
  user?: Models.UserReference;
  dateEndWorkday?: string;
  allTimePoints?: number;
}

export interface AllocationOutputsTemplate {
  calculationStartDate: string;
  calculationIntervalLengthMinutes: number;
  planningGroupAllocationResults: AllocationResultsTemplate[];
}

export interface AllocationResultsTemplate {
  planningGroupId: string;
  assignedAgentsPerInterval: number[];
  headcountMultiplierPerInterval: number[];
}

export interface Alteration {
  type?: string;
  start?: string;
  end?: string;
}

export interface AlternativeShiftAgentScheduledShift {
  dayIndex: number;
  referenceKey: string;
  startDate: string;
  lengthMinutes: number;
  activities: Models.BuAgentScheduleActivity[];
}

export interface AlternativeShiftAsyncResponse {
  job: AlternativeShiftJobReference;
}

export interface AlternativeShiftBuSettingsResponse {
  enabledGranularities: string[];
  minMinutesBeforeStartTime: number;
  retainedActivityCategories: string[];
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface AlternativeShiftBulkUpdateTradesResponseTemplate {
  entities?: AlternativeShiftTradeBulkUpdateTemplateItem[];
}

export interface AlternativeShiftJobReference {
  id?: string;
  status: string;
  type: string;
  selfUri?: string;
}

export interface AlternativeShiftJobResponse {
  id?: string;
  status: string;
  type: string;
  downloadUrl?: string;
  error?: Models.ErrorBody;
  viewOffersResults?: AlternativeShiftOffersViewResponseTemplate;
  viewTradesResults?: AlternativeShiftTradesViewResponseTemplate;
  bulkUpdateTradesResults?: AlternativeShiftBulkUpdateTradesResponseTemplate;
  selfUri?: string;
}

export interface AlternativeShiftNotification {
  id?: string;
  weekDate: string;
  granularity: string;
  newState?: string;
  initiatingUser: Models.UserReference;
  initiatingShiftDate: string;
  receivingUser?: Models.UserReference;
  receivingShiftDate?: string;
  selfUri?: string;
}

export interface AlternativeShiftOffersRequest {
  schedule: AlternativeShiftScheduleLookup;
  queryWeekDate: string;
}

export interface AlternativeShiftOffersViewResponseTemplate {
  jobId: string;
  businessUnitId: string;
  agentId: string;
  managementUnitId: string;
  schedule: AlternativeShiftScheduleLookup;
  offerWeekDate: string;
  shifts: AlternativeShiftAgentScheduledShift[];
  alternativeDays: AlternativeShiftAgentScheduledShift[];
}

export interface AlternativeShiftScheduleLookup {
  id: string;
  weekDate: string;
}

export interface AlternativeShiftSearchOffersRequest {
  schedule: AlternativeShiftScheduleLookup;
  queryWeekDate: string;
  initiatingShift: Models.InitiatingAlternativeShift;
  acceptableIntervals?: string[];
}

export interface AlternativeShiftTradeBulkUpdateTemplateItem {
  tradeId: string;
  state: string;
  failureReason?: string;
  adminDateReviewed?: string;
  adminReviewedBy?: Models.UserReference;
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface AlternativeShiftTradeListing {
  entities?: AlternativeShiftTradeResponse[];
}

export interface AlternativeShiftTradeResponse {
  id?: string;
  shiftOfferJobId: string;
  existingShifts: AlternativeShiftAgentScheduledShift[];
  offeredShifts: AlternativeShiftAgentScheduledShift[];
  schedule: AlternativeShiftScheduleLookup;
  managementUnit: Models.ManagementUnitReference;
  user: Models.UserReference;
  weekDate?: string;
  expirationDate?: string;
  state: string;
  processingStatus?: string;
  systemDateReviewed?: string;
  adminDateReviewed?: string;
  adminReviewedBy?: Models.UserReference;
  violations: string[];
  metadata: Models.WfmVersionedEntityMetadata;
  selfUri?: string;
}

export interface AlternativeShiftTradesViewResponseTemplate {
  entities?: AlternativeShiftTradeResponse[];
}

export interface AmazonLexRequest {
  requestAttributes?: { [key: string]: string };
  sessionAttributes?: { [key: string]: string };
}

export interface AnalyticsAgentGroup {
  agentGroupId?: string;
  agentGroupType?: string;
}

export interface AnalyticsAgentStateAgentResponse {
  userId?: string;
  divisionId?: string;
  userName?: string;
  managerId?: string;
  sessionCount?: number;
  sessions?: AnalyticsAgentStateAgentSessionResult[];
  systemPresence?: string;
  organizationPresenceId?: string;
  presenceDate?: string;
  routingStatus?: string;
  routingStatusDate?: string;
  isOutOfOffice?: boolean;
  managementUnitId?: string;
  businessUnitId?: string;
  adherenceState?: string;
  adherenceImpact?: string;
  adherenceDate?: string;
  scheduledActivityCodeId?: string;
  scheduledActivityCategory?: string;
  actualActivityCategory?: string;
}

export interface AnalyticsAgentStateAgentSessionResult {
  conversationId?: string;
  sessionId?: string;
  sessionStart?: string;
  segmentStart?: string;
  segmentType?: string;
  routedQueueId?: string;
  requestedRoutingSkillIds?: string[];
  requestedLanguageId?: string;
  originatingDirection?: string;
  mediaType?: string;
}

export interface AnalyticsAgentStateCountsResponse {
  segmentCounts?: AgentStateSegmentTypeCount[];
  presenceCounts?: AgentStatePresenceCount[];
  routingStatusCounts?: AgentStateRoutingStatusCount[];
  isOutOfOfficeCounts?: AgentStateIsOutOfOfficeCount[];
  adherenceStateCounts?: AgentStateAdherenceStateCount[];
  scheduledActivityCategoryCounts?: AgentStateActivityCategoryCount[];
  actualActivityCategoryCounts?: AgentStateActivityCategoryCount[];
}

export interface AnalyticsAgentStateQueryResponse {
  entities?: AnalyticsAgentStateAgentResponse[];
}

export interface AnalyticsConversation {
  accessAttributes?: string[];
  associatedConversationId?: string;
  conferenceStart?: string;
  consultationConversationIds?: string[];
  conversationEnd?: string;
  conversationId?: string;
  conversationInitiator?: string;
  conversationStart?: string;
  customerParticipation?: boolean;
  divisionIds?: string[];
  externalTag?: string;
  inactivityTimeout?: string;
  knowledgeBaseIds?: string[];
  mediaStatsMinConversationMos?: number;
  mediaStatsMinConversationRFactor?: number;
  originatingDirection?: string;
  originatingSocialMediaPublic?: boolean;
  selfServed?: boolean;
  evaluations?: AnalyticsEvaluation[];
  surveys?: AnalyticsSurvey[];
  resolutions?: AnalyticsResolution[];
  participants?: AnalyticsParticipant[];
}

export interface AnalyticsConversationAsyncQueryResponse {
  conversations?: AnalyticsConversation[];
  cursor?: string;
  dataAvailabilityDate?: string;
}

export interface AnalyticsConversationQueryResponse {
  conversations?: AnalyticsConversationWithoutAttributes[];
  aggregations?: AggregationResult[];
  totalHits?: number;
}

export interface AnalyticsConversationSegment {
  audioMuted?: boolean;
  conference?: boolean;
  destinationConversationId?: string;
  destinationSessionId?: string;
  disconnectType?: string;
  errorCode?: string;
  groupId?: string;
  q850ResponseCodes?: number[];
  queueId?: string;
  requestedLanguageId?: string;
  requestedRoutingSkillIds?: string[];
  requestedRoutingUserIds?: string[];
  segmentEnd?: string;
  segmentStart?: string;
  segmentType?: string;
  sipResponseCodes?: number[];
  sourceConversationId?: string;
  sourceSessionId?: string;
  subject?: string;
  videoMuted?: boolean;
  wrapUpCode?: string;
  wrapUpNote?: string;
  wrapUpTags?: string[];
  scoredAgents?: AnalyticsScoredAgent[];
  properties?: AnalyticsProperty[];
}

export interface AnalyticsConversationWithoutAttributes {
  accessAttributes?: string[];
  associatedConversationId?: string;
  conferenceStart?: string;
  consultationConversationIds?: string[];
  conversationEnd?: string;
  conversationId?: string;
  conversationInitiator?: string;
  conversationStart?: string;
  customerParticipation?: boolean;
  divisionIds?: string[];
  externalTag?: string;
  inactivityTimeout?: string;
  knowledgeBaseIds?: string[];
  mediaStatsMinConversationMos?: number;
  mediaStatsMinConversationRFactor?: number;
  originatingDirection?: string;
  originatingSocialMediaPublic?: boolean;
  selfServed?: boolean;
  evaluations?: AnalyticsEvaluation[];
  surveys?: AnalyticsSurvey[];
  resolutions?: AnalyticsResolution[];
  participants?: AnalyticsParticipantWithoutAttributes[];
}

export interface AnalyticsConversationWithoutAttributesMultiGetResponse {
  conversations?: AnalyticsConversationWithoutAttributes[];
}

export interface AnalyticsDataRetentionResponse {
  retentionDays?: number;
  dateCreated?: string;
  dateModified?: string;
}

export interface AnalyticsEvaluation {
  assigneeApplicable?: boolean;
  assigneeId?: string;
  calibrationId?: string;
  contextId?: string;
  deleted?: boolean;
  evaluationId?: string;
  evaluationStatus?: string;
  evaluatorId?: string;
  eventTime?: string;
  formId?: string;
  formName?: string;
  queueId?: string;
  released?: boolean;
  rescored?: boolean;
  systemSubmitted?: boolean;
  userId?: string;
  oTotalCriticalScore?: number;
  oTotalScore?: number;
}

export interface AnalyticsFlow {
  endingLanguage?: string;
  entryReason?: string;
  entryType?: string;
  exitReason?: string;
  flowId?: string;
  flowName?: string;
  flowType?: string;
  flowVersion?: string;
  issuedCallback?: boolean;
  recognitionFailureReason?: string;
  startingLanguage?: string;
  transferTargetAddress?: string;
  transferTargetName?: string;
  transferType?: string;
  outcomes?: AnalyticsFlowOutcome[];
}

export interface AnalyticsFlowOutcome {
  flowOutcome?: string;
  flowOutcomeEndTimestamp?: string;
  flowOutcomeId?: string;
  flowOutcomeStartTimestamp?: string;
  flowOutcomeValue?: string;
}

export interface AnalyticsMediaEndpointStat {
  codecs?: string[];
  discardedPackets?: number;
  duplicatePackets?: number;
  eventTime?: string;
  invalidPackets?: number;
  maxLatencyMs?: number;
  minMos?: number;
  minRFactor?: number;
  overrunPackets?: number;
  receivedPackets?: number;
  underrunPackets?: number;
}

export interface AnalyticsParticipant {
  externalContactId?: string;
  externalOrganizationId?: string;
  flaggedReason?: string;
  participantId?: string;
  participantName?: string;
  purpose?: string;
  screenRecording?: boolean;
  teamId?: string;
  userId?: string;
  sessions?: AnalyticsSession[];
  attributes?: { [key: string]: string };
}

export interface AnalyticsParticipantWithoutAttributes {
  externalContactId?: string;
  externalOrganizationId?: string;
  flaggedReason?: string;
  participantId?: string;
  participantName?: string;
  purpose?: string;
  screenRecording?: boolean;
  teamId?: string;
  userId?: string;
  sessions?: AnalyticsSession[];
}

export interface AnalyticsProperty {
  property?: string;
  propertyType?: string;
  value?: string;
}

export interface AnalyticsProposedAgent {
  agentRank?: number;
  proposedAgentId?: string;
}

export interface AnalyticsQueryAggregation {
  type?: string;
  dimension?: string;
  metric?: string;
  size?: number;
  ranges?: AggregationRange[];
}

export interface AnalyticsReportingSettings {
  piiMaskingEnabled?: boolean;
  queueAgentAccessObfuscation?: boolean;
  myInteractionsPiiMaskingEnabled?: boolean;
}

export interface AnalyticsResolution {
  eventTime?: string;
  queueId?: string;
  userId?: string;
  nNextContactAvoided?: number;
}

export interface AnalyticsRoutingStatusRecord {
  startTime?: string;
  endTime?: string;
  routingStatus?: string;
}

export interface AnalyticsScoredAgent {
  agentScore?: number;
  scoredAgentId?: string;
}

export interface AnalyticsSession {
  activeSkillIds?: string[];
  acwSkipped?: boolean;
  addressFrom?: string;
  addressOther?: string;
  addressSelf?: string;
  addressTo?: string;
  agentAssistantId?: string;
  agentBullseyeRing?: number;
  agentOwned?: boolean;
  ani?: string;
  assignerId?: string;
  authenticated?: boolean;
  bargedParticipantId?: string;
  bcc?: string[];
  callbackNumbers?: string[];
  callbackScheduledTime?: string;
  callbackUserName?: string;
  cc?: string[];
  cleared?: boolean;
  coachedParticipantId?: string;
  cobrowseRole?: string;
  cobrowseRoomId?: string;
  deliveryPushed?: boolean;
  deliveryStatus?: string;
  deliveryStatusChangeDate?: string;
  destinationAddresses?: string[];
  detectedSpeechEnd?: string;
  detectedSpeechStart?: string;
  direction?: string;
  dispositionAnalyzer?: string;
  dispositionName?: string;
  dnis?: string;
  edgeId?: string;
  eligibleAgentCounts?: number[];
  engagementSource?: string;
  errorCodeDescription?: string;
  extendedDeliveryStatus?: string;
  flowInType?: string;
  flowOutType?: string;
  journeyActionId?: string;
  journeyActionMapId?: string;
  journeyActionMapVersion?: number;
  journeyCustomerId?: string;
  journeyCustomerIdType?: string;
  journeyCustomerSessionId?: string;
  journeyCustomerSessionIdType?: string;
  mediaBridgeId?: string;
  mediaCount?: number;
  mediaType?: string;
  messageType?: string;
  monitoredParticipantId?: string;
  outboundCampaignId?: string;
  outboundContactId?: string;
  outboundContactListId?: string;
  peerId?: string;
  protocolCallId?: string;
  provider?: string;
  recording?: boolean;
  remote?: string;
  remoteNameDisplayable?: string;
  removedSkillIds?: string[];
  requestedRoutings?: string[];
  roomId?: string;
  routingRing?: number;
  routingRule?: string;
  routingRuleType?: string;
  screenMonitoredUserId?: string;
  screenShareAddressSelf?: string;
  screenShareRoomId?: string;
  scriptId?: string;
  selectedAgentId?: string;
  selectedAgentRank?: number;
  sessionDnis?: string;
  sessionId?: string;
  sharingScreen?: boolean;
  skillExpressionId?: string;
  skipEnabled?: boolean;
  snippetRecording?: boolean;
  timeoutSeconds?: number;
  usedRouting?: string;
  videoAddressSelf?: string;
  videoRoomId?: string;
  waitingInteractionCounts?: number[];
  agentGroups?: AnalyticsAgentGroup[];
  proposedAgents?: AnalyticsProposedAgent[];
  mediaEndpointStats?: AnalyticsMediaEndpointStat[];
  flow?: AnalyticsFlow;
  metrics?: AnalyticsSessionMetric[];
  segments?: AnalyticsConversationSegment[];
}

export interface AnalyticsSessionMetric {
  emitDate?: string;
  name?: string;
  value?: number;
}

export interface AnalyticsSurvey {
  eventTime?: string;
  queueId?: string;
  surveyCompletedDate?: string;
  surveyFormContextId?: string;
  surveyFormId?: string;
  surveyFormName?: string;
  surveyId?: string;
  surveyPartialResponse?: boolean;
  surveyPromoterScore?: number;
  surveyStatus?: string;
  surveyType?: string;
  userId?: string;
  oSurveyTotalScore?: number;
}

export interface AnalyticsUserDetail {
  userId?: string;
  primaryPresence?: AnalyticsUserPresenceRecord[];
  routingStatus?: AnalyticsRoutingStatusRecord[];
}

export interface AnalyticsUserDetailsAsyncQueryResponse {
  userDetails?: AnalyticsUserDetail[];
  cursor?: string;
  dataAvailabilityDate?: string;
}

export interface AnalyticsUserDetailsQueryResponse {
  userDetails?: AnalyticsUserDetail[];
  aggregations?: AggregationResult[];
  totalHits?: number;
}

export interface AnalyticsUserPresenceRecord {
  startTime?: string;
  endTime?: string;
  systemPresence?: string;
  organizationPresenceId?: string;
}

export interface Annotation {
  id?: string;
  name?: string;
  type?: string;
  location?: number;
  durationMs?: number;
  absoluteLocation?: number;
  absoluteDurationMs?: number;
  recordingLocation?: number;
  recordingDurationMs?: number;
  user?: Models.User;
  description?: string;
  reason?: string;
  annotations?: Annotation[];
  realtimeLocation?: number;
  selfUri?: string;
}

export interface AnswerGenerationConfig {
  enabled: boolean;
}

export interface AnswerGenerationDocument {
  id?: string;
  title?: string;
  selfUri?: string;
}

export interface AnswerOption {
  id?: string;
  contextId?: string;
  builtInType?: string;
  text?: string;
  value?: number;
  assistanceConditions?: AssistanceCondition[];
}

export interface ApiUsageClientQuery {
  interval: string;
  granularity?: string;
  metrics?: string[];
  groupBy?: string[];
}

export interface ApiUsageOrganizationQuery extends ApiUsageClientQuery {}

export interface ApiUsageQueryResult {
  results?: ApiUsageRow[];
  queryStatus?: string;
  cursors?: Models.Cursors;
}

export interface ApiUsageRow {
  clientId?: string;
  clientName?: string;
  organizationId?: string;
  userId?: string;
  templateUri?: string;
  httpMethod?: string;
  status200?: number;
  status300?: number;
  status400?: number;
  status500?: number;
  status429?: number;
  requests?: number;
  date?: string;
}

export interface ApiUsageSimpleSearch {
  interval: string;
  metrics?: string[];
  oauthClientNames?: string[];
  httpMethods?: string[];
  templateUris?: string[];
}

export interface AppEvent {
  eventName: string;
  screenName: string;
  app: Models.JourneyApp;
  device: Models.Device;
  ipAddress?: string;
  ipOrganization?: string;
  geolocation?: Models.JourneyGeolocation;
  sdkLibrary?: Models.SdkLibrary;
  networkConnectivity?: Models.NetworkConnectivity;
  mktCampaign?: Models.JourneyCampaign;
  searchQuery?: string;
  attributes: { [key: string]: Models.CustomEventAttribute };
  traits: { [key: string]: Models.CustomEventAttribute };
}

export interface AppEventRequest {
  eventName: string;
  screenName: string;
  app: Models.JourneyApp;
  device: Models.RequestDevice;
  sdkLibrary?: Models.SdkLibrary;
  networkConnectivity?: Models.NetworkConnectivity;
  referrerUrl?: string;
  searchQuery?: string;
  attributes?: { [key: string]: Models.CustomEventAttribute };
  traits?: { [key: string]: Models.CustomEventAttribute };
  externalId?: string;
  customerCookieId: string;
  createdDate: string;
}

export interface AppEventResponse {
  id: string;
  customerId: string;
  customerIdType: string;
  eventName: string;
  screenName: string;
  app: Models.JourneyApp;
  device: Models.Device;
  ipOrganization?: string;
  geolocation?: Models.JourneyGeolocation;
  sdkLibrary?: Models.SdkLibrary;
  networkConnectivity?: Models.NetworkConnectivity;
  mktCampaign?: Models.JourneyCampaign;
  session: AppEventResponseSession;
  searchQuery?: string;
  attributes: { [key: string]: Models.CustomEventAttribute };
  traits: { [key: string]: Models.CustomEventAttribute };
  externalId?: string;
  createdDate: string;
}

export interface AppEventResponseSession {
  id: string;
  durationInSeconds: number;
  eventCount: number;
  screenviewCount: number;
  referrer?: Models.Referrer;
  selfUri?: string;
  createdDate: string;
}

export interface AppendToDncActionSettings {
  expire: boolean;
  expirationDuration?: string;
  listType?: string;
}

export interface AppleAuthentication {
  oauthClientId?: string;
  oauthClientSecret?: string;
  oauthTokenUrl?: string;
  oauthScope?: string;
}

export interface AppleIMessageApp {
  applicationName: string;
  applicationId: string;
  bundleId: string;
}

export interface AppleIdentityResolutionConfig {
  division?: Models.WritableStarrableDivision;
  resolveIdentities: boolean;
  selfUri?: string;
}

export interface AppleIntegration {
  id: string;
  name: string;
  supportedContent?: Models.SupportedContentReference;
  messagingSetting?: Models.MessagingSettingReference;
  messagesForBusinessId: string;
  businessName?: string;
  logoUrl?: string;
  status?: string;
  recipient?: Models.DomainEntityRef;
  dateCreated?: string;
  dateModified?: string;
  createdBy?: Models.DomainEntityRef;
  modifiedBy?: Models.DomainEntityRef;
  createStatus?: string;
  createError?: Models.ErrorBody;
  appleIMessageApp?: AppleIMessageApp;
  appleAuthentication?: AppleAuthentication;
  applePay?: ApplePay;
  identityResolution?: AppleIdentityResolutionConfig;
  selfUri?: string;
}

export interface AppleIntegrationEntityListing {
  entities?: AppleIntegration[];
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

export interface AppleIntegrationRequest {
  id?: string;
  name: string;
  supportedContent?: Models.SupportedContentReference;
  messagingSetting?: Models.MessagingSettingRequestReference;
  messagesForBusinessId: string;
  businessName?: string;
  logoUrl?: string;
  appleIMessageApp?: AppleIMessageApp;
  appleAuthentication?: AppleAuthentication;
  applePay?: ApplePay;
  selfUri?: string;
}

export interface AppleIntegrationUpdateRequest {
  id?: string;
  name?: string;
  supportedContent?: Models.SupportedContentReference;
  messagingSetting?: Models.MessagingSettingRequestReference;
  businessName?: string;
  logoUrl?: string;
  appleIMessageApp?: AppleIMessageApp;
  appleAuthentication?: AppleAuthentication;
  applePay?: ApplePay;
  selfUri?: string;
}

export interface AppleInvitation {
  businessName: string;
  transcriptMessage: string;
  templateType: string;
  locale: string;
}

export interface AppleInvitationNotificationParameters {
  referenceId?: string;
}

export interface AppleOpaqueId {
  value?: string;
}

export interface ApplePay {
  storeName: string;
  merchantId: string;
  domainName: string;
  paymentCapabilities: string[];
  supportedPaymentNetworks: string[];
  paymentCertificateCredentialId: string;
  paymentGatewayUrl: string;
  fallbackUrl?: string;
  shippingMethodUpdateUrl?: string;
  shippingContactUpdateUrl?: string;
  paymentMethodUpdateUrl?: string;
  orderTrackingUrl?: string;
}

export interface ApprovalNamespace {
  namespace?: string;
  status?: string;
  type?: string;
}

export interface ArchitectDependencyTrackingBuildNotificationClient {
  id?: string;
  name?: string;
}

export interface ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification {
  status?: string;
  user?: ArchitectDependencyTrackingBuildNotificationUser;
  client?: ArchitectDependencyTrackingBuildNotificationClient;
  startTime?: string;
}

export interface ArchitectDependencyTrackingBuildNotificationHomeOrganization {
  id?: string;
  name?: string;
  thirdPartyOrgName?: string;
}

export interface ArchitectDependencyTrackingBuildNotificationUser {
  id?: string;
  name?: string;
  homeOrg?: ArchitectDependencyTrackingBuildNotificationHomeOrganization;
}

export interface ArchitectExportJobStateResponse {
  id?: string;
  status?: string;
  command?: string;
  downloadUrl?: string;
  messages?: ArchitectJobMessage[];
  selfUri?: string;
}

export interface ArchitectFlowFields {
  architectFlow?: AddressableEntityRef;
  flowRequestMappings?: Models.RequestMapping[];
}

export interface ArchitectFlowNotificationArchitectOperation {
  id?: string;
  complete?: boolean;
  user?: ArchitectFlowNotificationUser;
  client?: ArchitectFlowNotificationClient;
  actionName?: string;
  actionStatus?: string;
  errorMessage?: string;
  errorCode?: string;
  errorMessageParams?: ArchitectFlowNotificationErrorMessageParams;
  errorDetails?: ArchitectFlowNotificationErrorDetail[];
}

export interface ArchitectFlowNotificationClient {
  id?: string;
  name?: string;
}

export interface ArchitectFlowNotificationErrorDetail {
  errorCode?: string;
  entityId?: string;
  entityName?: string;
  fieldName?: string;
}

export interface ArchitectFlowNotificationErrorMessageParams {
  additionalProperties?: { [key: string]: string };
}

export interface ArchitectFlowNotificationFlowNotification {
  id?: string;
  name?: string;
  description?: string;
  deleted?: boolean;
  checkedInVersion?: ArchitectFlowNotificationFlowVersion;
  savedVersion?: ArchitectFlowNotificationFlowVersion;
  publishedVersion?: ArchitectFlowNotificationFlowVersion;
  currentOperation?: ArchitectFlowNotificationArchitectOperation;
}

export interface ArchitectFlowNotificationFlowVersion {
  id?: string;
}

export interface ArchitectFlowNotificationHomeOrganization extends ArchitectDependencyTrackingBuildNotificationHomeOrganization {}

export interface ArchitectFlowNotificationUser {
  id?: string;
  name?: string;
  homeOrg?: ArchitectFlowNotificationHomeOrganization;
}

export interface ArchitectFlowOutcomeNotificationArchitectOperation {
  id?: string;
  complete?: boolean;
  user?: ArchitectFlowOutcomeNotificationUser;
  client?: ArchitectFlowOutcomeNotificationClient;
  actionName?: string;
  actionStatus?: string;
  errorMessage?: string;
  errorCode?: string;
  errorMessageParams?: ArchitectFlowOutcomeNotificationErrorMessageParams;
  errorDetails?: ArchitectFlowOutcomeNotificationErrorDetail[];
}

export interface ArchitectFlowOutcomeNotificationClient {
  id?: string;
  name?: string;
}

export interface ArchitectFlowOutcomeNotificationErrorDetail extends ArchitectFlowNotificationErrorDetail {}

export interface ArchitectFlowOutcomeNotificationErrorMessageParams {
  additionalProperties?: { [key: string]: string };
}

export interface ArchitectFlowOutcomeNotificationFlowOutcomeNotification {
  id?: string;
  name?: string;
  description?: string;
  currentOperation?: ArchitectFlowOutcomeNotificationArchitectOperation;
}

export interface ArchitectFlowOutcomeNotificationHomeOrganization extends ArchitectDependencyTrackingBuildNotificationHomeOrganization {}

export interface ArchitectFlowOutcomeNotificationUser {
  id?: string;
  name?: string;
  homeOrg?: ArchitectFlowOutcomeNotificationHomeOrganization;
}

export interface ArchitectFlowReference {
  id?: string;
  name?: string;
  type?: string;
  version?: string;
}

export interface ArchitectJobMessage {
  dateTime?: string;
  type?: string;
  text?: string;
  details?: ArchitectJobMessageDetail[];
}

export interface ArchitectJobMessageDetail {
  type?: string;
  url?: string;
  method?: string;
  requestBody?: string;
  statusCode?: number;
  statusMessage?: string;
  correlationId?: string;
  responseBody?: string;
  errorCode?: string;
  errorMessage?: string;
}

export interface ArchitectJobStateResponse {
  id?: string;
  flow?: AddressableEntityRef;
  status?: string;
  command?: string;
  messages?: ArchitectJobMessage[];
  selfUri?: string;
}

export interface ArchitectPromptNotificationArchitectOperation {
  id?: string;
  complete?: boolean;
  user?: ArchitectPromptNotificationUser;
  client?: ArchitectPromptNotificationClient;
  actionName?: string;
  actionStatus?: string;
  errorMessage?: string;
  errorCode?: string;
  errorMessageParams?: ArchitectPromptNotificationErrorMessageParams;
  errorDetails?: ArchitectPromptNotificationErrorDetail[];
}

export interface ArchitectPromptNotificationClient {
  id?: string;
  name?: string;
}

export interface ArchitectPromptNotificationErrorDetail extends ArchitectFlowNotificationErrorDetail {}

export interface ArchitectPromptNotificationErrorMessageParams {
  additionalProperties?: { [key: string]: string };
}

export interface ArchitectPromptNotificationHomeOrganization extends ArchitectDependencyTrackingBuildNotificationHomeOrganization {}

export interface ArchitectPromptNotificationPromptNotification {
  id?: string;
  name?: string;
  description?: string;
  currentOperation?: ArchitectPromptNotificationArchitectOperation;
}

export interface ArchitectPromptNotificationUser {
  id?: string;
  name?: string;
  homeOrg?: ArchitectPromptNotificationHomeOrganization;
}

export interface ArchitectPromptResourceNotificationPromptResourceAudioFormat {
  channels?: number;
  bitsPerSample?: number;
  sampleRate?: number;
  encoding?: string;
}

export interface ArchitectPromptResourceNotificationPromptResourceNotification {
  promptId?: string;
  id?: string;
  language?: string;
  mediaUri?: string;
  uploadStatus?: string;
  durationSeconds?: number;
  audioFormat?: ArchitectPromptResourceNotificationPromptResourceAudioFormat;
}

export interface ArchitectSystemPromptResourceNotificationPromptResourceAudioFormat extends ArchitectPromptResourceNotificationPromptResourceAudioFormat {}

export interface ArchitectSystemPromptResourceNotificationSystemPromptResourceNotification {
  promptId?: string;
  id?: string;
  language?: string;
  mediaUri?: string;
  uploadStatus?: string;
  durationSeconds?: number;
  audioFormat?: ArchitectSystemPromptResourceNotificationPromptResourceAudioFormat;
}

export interface ArchitectValidateJobStateResponse {
  id?: string;
  status?: string;
  command?: string;
  messages?: ArchitectJobMessage[];
  selfUri?: string;
}

export interface ArchiveRetention {
  days?: number;
  storageMedium?: string;
}

export interface ArrayNode {
}

export interface Article {
  title?: string;
  uri?: string;
  snippets?: string[];
  confidence?: number;
  metadata?: { [key: string]: Models.MetadataAttribute };
  version?: AddressableEntityRef;
  variations?: AddressableEntityRef[];
}

export interface ArticlesFilter {
  labels?: Models.LabelsFilter;
  categories?: Models.CategoriesFilter;
}

export interface AssessmentForm {
  id?: string;
  dateModified?: string;
  contextId?: string;
  selfUri?: string;
  published?: boolean;
  passPercent: number;
  questionGroups: AssessmentFormQuestionGroup[];
}

export interface AssessmentFormQuestion {
  id?: string;
  contextId?: string;
  type?: string;
  text: string;
  helpText?: string;
  naEnabled?: boolean;
  commentsRequired?: boolean;
  visibilityCondition?: Models.VisibilityCondition;
  answerOptions?: AnswerOption[];
  maxResponseCharacters?: number;
  isKill?: boolean;
  isCritical?: boolean;
}

export interface AssessmentFormQuestionGroup {
  id?: string;
  name: string;
  type: string;
  contextId?: string;
  defaultAnswersToHighest?: boolean;
  defaultAnswersToNA?: boolean;
  naEnabled?: boolean;
  weight?: number;
  manualWeight?: boolean;
  questions: AssessmentFormQuestion[];
  visibilityCondition?: Models.VisibilityCondition;
  selfUri?: string;
}

export interface AssessmentJobListing {
  total?: number;
  entities?: Models.BenefitAssessmentJob[];
  selfUri?: string;
}

export interface AssessmentListing {
  entities?: Models.BenefitAssessment[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface AssessmentQuestionGroupScore {
  questionGroupId: string;
  totalScore?: number;
  maxTotalScore?: number;
  markedNA?: boolean;
  systemMarkedNA?: boolean;
  totalCriticalScore?: number;
  maxTotalCriticalScore?: number;
  totalNonCriticalScore?: number;
  maxTotalNonCriticalScore?: number;
  totalScoreUnweighted?: number;
  maxTotalScoreUnweighted?: number;
  totalCriticalScoreUnweighted?: number;
  maxTotalCriticalScoreUnweighted?: number;
  totalNonCriticalScoreUnweighted?: number;
  maxTotalNonCriticalScoreUnweighted?: number;
  questionScores?: AssessmentQuestionScore[];
}

export interface AssessmentQuestionScore {
  failedKillQuestion?: boolean;
  comments?: string;
  questionId: string;
  answerId?: string;
  score?: number;
  markedNA?: boolean;
  systemMarkedNA?: boolean;
  freeTextAnswer?: string;
}

export interface AssessmentScoringSet {
  totalScore?: number;
  totalCriticalScore?: number;
  totalNonCriticalScore?: number;
  questionGroupScores: AssessmentQuestionGroupScore[];
  failureReasons?: string[];
  comments?: string;
  agentComments?: string;
  isPassed?: boolean;
}

export interface AssignUsers {
  membersToAssign: string[];
  membersToRemove: string[];
}

export interface AssignedAgentDetails {
  id: string;
  endDate?: string;
}

export interface AssignedLearningModule {
  id?: string;
  name: string;
  excludedFromCatalog?: boolean;
  createdBy?: Models.UserReference;
  dateCreated?: string;
  modifiedBy?: Models.UserReference;
  dateModified?: string;
  version?: number;
  externalId?: string;
  source?: string;
  rule?: Models.LearningModuleRule;
  enforceContentOrder?: boolean;
  reviewAssessmentResults?: Models.ReviewAssessmentResults;
  autoAssign?: Models.LearningModuleAutoAssignResponse;
  currentAssignments?: Models.LearningAssignment[];
  selfUri?: string;
  isArchived?: boolean;
  isPublished?: boolean;
  description?: string;
  completionTimeInDays: number;
  type?: string;
  informSteps?: Models.LearningModuleInformStep[];
  assessmentForm?: AssessmentForm;
  summaryData?: Models.LearningModuleSummary;
  reassignSummaryData?: Models.LearningModuleReassignSummary;
  coverArt?: Models.LearningModuleCoverArtResponse;
  lengthInMinutes?: number;
  archivalMode?: string;
}

export interface AssignedLearningModuleDomainEntityListing {
  entities?: AssignedLearningModule[];
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

export interface AssignedSegment {
  id: string;
  selfUri?: string;
}

export interface AssignedWrapupCode {
  code?: string;
  notes?: string;
  tags?: string[];
  durationSeconds?: number;
  endTime?: string;
}

export interface Assignment {
  assignedMembers?: Models.UserReference[];
  removedMembers?: Models.UserReference[];
  assignmentErrors?: AssignmentError[];
}

export interface AssignmentEffectiveDateRange {
  startDate?: string;
  endDate?: string;
}

export interface AssignmentError {
  user?: Models.UserReference;
  message?: string;
}

export interface AssignmentValidation {
  membersNotAssigned?: Models.UserReference[];
  membersAlreadyAssigned?: Models.UserReference[];
  membersAlreadyAssignedToOther?: Models.OtherProfileAssignment[];
  invalidMemberAssignments?: Models.InvalidAssignment[];
}

export interface AssistanceCondition {
  operator?: string;
  topicIds?: string[];
}

export interface Assistant {
  id?: string;
  name: string;
  dateCreated?: string;
  dateModified?: string;
  createdBy?: Models.UserReference;
  modifiedBy?: Models.UserReference;
  googleDialogflowConfig?: Models.GoogleDialogflowConfig;
  transcriptionConfig: Models.TranscriptionConfig;
  knowledgeSuggestionConfig?: Models.KnowledgeSuggestionConfig;
  state?: string;
  copilot?: Models.Copilot;
  selfUri?: string;
  variationParent?: AddressableEntityRef;
}

export interface AssistantCopilotVariation {
  id?: string;
  name: string;
  dateCreated?: string;
  dateModified?: string;
  createdBy?: Models.UserReference;
  modifiedBy?: Models.UserReference;
  googleDialogflowConfig?: Models.GoogleDialogflowConfig;
  transcriptionConfig: Models.TranscriptionConfig;
  knowledgeSuggestionConfig?: Models.KnowledgeSuggestionConfig;
  state?: string;
  copilot: Models.Copilot;
  selfUri?: string;
  variationParent?: AddressableEntityRef;
}

export interface AssistantCopilotVariationListing {
  entities?: AssistantCopilotVariation[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface AssistantListing {
  entities?: Assistant[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface AssistantQueue {
  id: string;
  mediaTypes: string[];
  assistant?: Assistant;
  dateCreated?: string;
  dateModified?: string;
  selfUri?: string;
}

export interface AssistantQueueListing {
  entities?: AssistantQueue[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface AssistantQueueUser {
  id: string;
}

export interface AssistantQueueUsersBulkAddRequest {
  entities: AssistantQueueUser[];
}

export interface AssistantQueueUsersBulkRemoveRequest {
  entities: AssistantQueueUser[];
}

export interface AssistantQueueUsersJobErrorInfo {
  message?: string;
  code?: string;
}

export interface AssistantQueueUsersJobsRequest {
  action: string;
}

export interface AssistantQueueUsersJobsResponse {
  id?: string;
  selfUri?: string;
  status?: string;
  errorInfo?: AssistantQueueUsersJobErrorInfo;
}

export interface AssistantQueueUsersQueryRequest {
  entities: AssistantQueueUser[];
}

export interface AssistantQueueUsersQueryResponse {
  queue?: AssistantQueue;
  users?: Models.UserReference[];
}

export interface AssociatedValueField {
  dataType: string;
  name: string;
}

export interface AsyncConversationQuery {
  conversationFilters?: Models.ConversationDetailQueryFilter[];
  segmentFilters?: Models.SegmentDetailQueryFilter[];
  evaluationFilters?: Models.EvaluationDetailQueryFilter[];
  surveyFilters?: Models.SurveyDetailQueryFilter[];
  resolutionFilters?: Models.ResolutionDetailQueryFilter[];
  order?: string;
  orderBy?: string;
  interval: string;
  limit?: number;
  startOfDayIntervalMatching?: boolean;
}

export interface AsyncForecastOperationResult {
  status?: string;
  operationId?: string;
  result?: Models.BuShortTermForecast;
  progress?: number;
}

export interface AsyncIntradayResponse {
  status?: string;
  operationId?: string;
  result?: Models.BuIntradayResponse;
}

export interface AsyncJob {
  id?: string;
  selfUri?: string;
  state?: string;
}

export interface AsyncQueryResponse {
  jobId?: string;
}

export interface AsyncQueryStatus {
  state?: string;
  errorMessage?: string;
  expirationDate?: string;
  submissionDate?: string;
  completionDate?: string;
}

export interface AsyncUserDetailsQuery {
  interval: string;
  userFilters?: Models.UserDetailQueryFilter[];
  presenceFilters?: Models.PresenceDetailQueryFilter[];
  routingStatusFilters?: Models.RoutingStatusDetailQueryFilter[];
  order?: string;
  limit?: number;
}

export interface Attachment {
  attachmentId?: string;
  name?: string;
  contentUri?: string;
  contentType?: string;
  contentLength?: number;
  inlineImage?: boolean;
}

export interface AttemptLimits {
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
  maxAttemptsPerContact?: number;
  maxAttemptsPerNumber?: number;
  timeZoneId?: string;
  resetPeriod?: string;
  recallEntries?: { [key: string]: Models.RecallEntry };
  selfUri?: string;
}

export interface AttemptLimitsEntityListing {
  entities?: AttemptLimits[];
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

export interface AttendanceStatus {
  dateWorkday?: string;
  attendanceStatusType?: string;
  hasEvaluation?: string;
}

export interface AttendanceStatusListing {
  entities?: AttendanceStatus[];
}

export interface Attribute {
  id?: string;
  name: string;
  version?: number;
  description?: string;
  createdBy?: Models.DomainEntityRef;
  dateCreated?: string;
  modifiedBy?: Models.DomainEntityRef;
  dateModified?: string;
  selfUri?: string;
}

export interface AttributeDetailEventTopicAttributeUpdateEvent {
  eventTime?: number;
  conversationId?: string;
  participantId?: string;
  attributes?: { [key: string]: string };
  conversationExternalContactIds?: string[];
  conversationExternalOrganizationIds?: string[];
  communications?: AttributeDetailEventTopicCommunication[];
}

export interface AttributeDetailEventTopicCommunication {
  id?: string;
  mediaType?: string;
}

export interface AttributeFilterItem {
  id?: string;
  operator?: string;
  values?: string[];
}

export interface AtzmTimeSlot {
  earliestCallableTime?: string;
  latestCallableTime?: string;
}

export interface AtzmTimeSlotWithTimeZone {
  earliestCallableTime?: string;
  latestCallableTime?: string;
  timeZoneId?: string;
}

export interface AudioConnectorIntegration {
  id?: string;
  name?: string;
  selfUri?: string;
}

export interface AudioConnectorIntegrationEntityListing {
  entities?: AudioConnectorIntegration[];
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

export interface AudioFormat extends ArchitectPromptResourceNotificationPromptResourceAudioFormat {}

export interface AudioState {
  canHear?: boolean;
  canSpeak?: boolean;
}

export interface AudioUpdatedEvent {
  eventId: string;
  eventDateTime: string;
  conversationId: string;
  communicationId: string;
  audioState: AudioState;
}

export interface AuditLogMessage {
  id?: string;
  userHomeOrgId?: string;
  user?: Models.DomainEntityRef;
  client?: AddressableEntityRef;
  remoteIp?: string[];
  serviceName?: string;
  level?: string;
  eventDate?: string;
  message?: Models.MessageInfo;
  action?: string;
  entity?: Models.DomainEntityRef;
  entityType?: string;
  status?: string;
  application?: string;
  initiatingAction?: Models.InitiatingAction;
  transactionInitiator?: boolean;
  propertyChanges?: Models.PropertyChange[];
  context?: { [key: string]: string };
  entityChanges?: Models.EntityChange[];
}

export interface AuditQueryEntity {
  name?: string;
  actions?: string[];
}

export interface AuditQueryExecutionLargeResultsResponse {
  id?: string;
  pageSize?: number;
  cursor?: string;
  downloadUrl?: string;
}

export interface AuditQueryExecutionResultsResponse {
  id?: string;
  pageSize?: number;
  cursor?: string;
  entities?: AuditLogMessage[];
}

export interface AuditQueryExecutionStatusResponse {
  id?: string;
  state?: string;
  startDate?: string;
  interval?: string;
  serviceName?: string;
  filters?: AuditQueryFilter[];
  sort?: AuditQuerySort[];
}

export interface AuditQueryFilter {
  property: string;
  value: string;
}

export interface AuditQueryRequest {
  interval: string;
  serviceName?: string;
  filters?: AuditQueryFilter[];
  sort?: AuditQuerySort[];
}

export interface AuditQueryResponse {
}

export interface AuditQueryService {
  name?: string;
  entities?: AuditQueryEntity[];
}

export interface AuditQueryServiceMapping {
  services?: AuditQueryService[];
}

export interface AuditQuerySort {
  name: string;
  sortOrder: string;
}

export interface AuditRealtimeQueryRequest {
  interval: string;
  serviceName?: string;
  filters?: AuditQueryFilter[];
  sort?: AuditQuerySort[];
  pageNumber?: number;
  pageSize?: number;
}

export interface AuditRealtimeQueryResultsResponse {
  entities?: AuditLogMessage[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  pageCount?: number;
}

export interface AuditRealtimeRelatedRequest {
  auditId: string;
  trustorOrgId?: string;
  sort?: AuditQuerySort[];
}

export interface AuditRealtimeRelatedResultsResponse {
  entities?: AuditLogMessage[];
}

export interface AuditTopicAddressableEntityRef {
  id?: string;
  selfUri?: string;
}

export interface AuditTopicAuditLogMessage {
  id?: string;
  userId?: string;
  userHomeOrgId?: string;
  username?: AuditTopicDomainEntityRef;
  userDisplay?: string;
  clientId?: AuditTopicAddressableEntityRef;
  remoteIp?: string[];
  serviceName?: string;
  level?: string;
  eventTime?: string;
  message?: AuditTopicMessageInfo;
  action?: string;
  entityType?: string;
  entity?: AuditTopicDomainEntityRef;
  propertyChanges?: AuditTopicPropertyChange[];
  context?: { [key: string]: string };
}

export interface AuditTopicDomainEntityRef extends AudioConnectorIntegration {}

export interface AuditTopicMessageInfo {
  localizableMessageCode?: string;
  message?: string;
  messageWithParams?: string;
  messageParams?: { [key: string]: string };
}

export interface AuditTopicPropertyChange {
  property?: string;
  oldValues?: string[];
  newValues?: string[];
}

export interface AuthenticationProperties {
  sharepoint?: Models.SharepointAuthenticationProperties;
}

export interface AuthenticationSettings {
  enabled: boolean;
  integrationId: string;
  allowSessionUpgrade?: boolean;
}

export interface AuthenticatorAttestationResponse {
  clientDataJSON: string;
  attestationObject: string;
  transports?: string[];
}

export interface AuthenticatorSelection {
  authenticatorAttachment?: string;
  requireResidentKey?: boolean;
  residentKey?: string;
  userVerification?: string;
}

export interface AuthoringKnowledgeSettings {
  knowledgeId?: string;
  description?: string;
  knowledgeType?: string;
  inheritFromExternal?: boolean;
}

export interface AuthorizationPolicy {
  id?: string;
  name?: string;
  targetResource?: string;
  subject: Models.Subject;
  effect: string;
  condition?: object;
  description?: string;
  dateModified?: string;
  presetAttributes?: { [key: string]: Models.TypedAttribute };
  active?: boolean;
  applyToClients?: boolean;
  selfUri?: string;
}

export interface AuthorizationPolicyEntityListing {
  entities?: AuthorizationPolicy[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface AuthorizationSettings {
  id?: string;
  analysisEnabled?: boolean;
  analysisDays?: number;
  dateLastCalculated?: string;
  dateLastActive?: string;
  selfUri?: string;
}

export interface AuthorizedDomains {
  outbound?: string[];
}

export interface AuthzDivision {
  id?: string;
  name?: string;
  description: string;
  homeDivision?: boolean;
  objectCounts?: { [key: string]: number };
  selfUri?: string;
}

export interface AuthzDivisionCursorListing {
  entities?: AuthzDivision[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface AuthzDivisionEntityListing {
  entities?: AuthzDivision[];
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

export interface AuthzDivisionGrantEntityListing {
  entities?: AuthzGrant[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  pageCount?: number;
}

export interface AuthzGrant {
  subjectId?: string;
  division?: AuthzDivision;
  role?: AuthzGrantRole;
  grantMadeAt?: string;
}

export interface AuthzGrantPolicy {
  actions?: string[];
  condition?: string;
  domain?: string;
  entityName?: string;
}

export interface AuthzGrantRole {
  id?: string;
  name?: string;
  description?: string;
  policies?: AuthzGrantPolicy[];
  default?: boolean;
  selfUri?: string;
}

export interface AuthzSubject {
  id?: string;
  name?: string;
  grants?: AuthzGrant[];
  version?: number;
  selfUri?: string;
}

export interface AutoAnswerSetting {
  enabled: boolean;
}

export interface AutoAnswerSettings {
  settings: { [key: string]: AutoAnswerSetting };
}

export interface AutoSearchConfig {
  type?: string;
}

export interface AutoStart {
  enabled?: boolean;
}

export interface AutoStatusTransitionDetail {
  nextStatus?: Models.WorkitemStatusReference;
  dateOfTransition?: string;
  errorDetails?: Models.TaskManagementErrorDetails;
}

export interface AutomatedAnswer {
}

export interface AutomaticTimeZoneMappingSettings {
  callableWindows?: Models.CallableWindow[];
  supportedCountries?: string[];
}

export interface AvailabilityRange {
  earliestStartMinutesFromMidnight: number;
  latestEndMinutesFromMidnight: number;
}

export interface AvailableMediaType {
  mediaType?: string;
  availableSubTypes?: string[];
}

export interface AvailableMediaTypeEntityListing {
  entities?: AvailableMediaType[];
}

export interface AvailableTime {
  dateStart?: string;
  lengthInMinutes?: number;
  isPaid?: boolean;
  activityCategory?: string;
  wfmSchedule?: Models.WfmScheduleReference;
}

export interface AvailableTimeOffRange {
  timeOffLimit?: Models.TimeOffLimitReference;
  startDate?: string;
  granularity?: string;
  availableMinutesPerInterval?: number[];
  waitlistedRequestsPerInterval?: number[];
  waitlistEnabled?: boolean;
}

export interface AvailableTimeOffRequest {
  activityCodeId: string;
  dateRanges?: Models.LocalDateRange[];
  supportedGranularities?: string[];
}

export interface AvailableTimeOffResponse {
  values?: AvailableTimeOffRange[];
}

export interface AvailableTopic {
  description?: string;
  id?: string;
  permissionDetails?: Models.PermissionDetails[];
  requiresPermissions?: string[];
  requiresDivisionPermissions?: boolean;
  requiresAnyValidator?: boolean;
  enforced?: boolean;
  visibility?: string;
  schema?: { [key: string]: object };
  requiresCurrentUser?: boolean;
  requiresCurrentUserOrPermission?: boolean;
  transports?: string[];
  publicApiTemplateUriPaths?: string[];
  topicParameters?: string[];
}

export interface AvailableTopicEntityListing {
  entities?: AvailableTopic[];
}

export interface AvailableTranslations {
  orgSpecific?: string[];
  builtin?: string[];
}

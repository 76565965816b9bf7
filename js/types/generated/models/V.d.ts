// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type * as Models from './index';

export interface V2ConversationMessageTypingEventForUserTopicConversationEventTyping {
  type?: string;
  duration?: number;
}

export interface V2ConversationMessageTypingEventForUserTopicConversationMessageEvent {
  eventType?: string;
  typing?: V2ConversationMessageTypingEventForUserTopicConversationEventTyping;
}

export interface V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel {
  id?: string;
  platform?: string;
  to?: V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient;
  from?: V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient;
  time?: string;
}

export interface V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient {
  nickname?: string;
  id?: string;
  idType?: string;
  image?: string;
  firstName?: string;
  lastName?: string;
  email?: string;
  additionalIds?: V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifier[];
}

export interface V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient extends V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient {}

export interface V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage {
  channel?: V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel;
  type?: string;
  events?: V2ConversationMessageTypingEventForUserTopicConversationMessageEvent[];
  direction?: string;
}

export interface V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifier {
  type?: string;
  value?: string;
}

export interface V2ConversationMessageTypingEventForUserTopicMessageData {
  conversationId?: string;
  normalizedMessage?: V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage;
}

export interface V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping {
  type?: string;
  duration?: number;
}

export interface V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent {
  eventType?: string;
  typing?: V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping;
}

export interface V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel {
  id?: string;
  platform?: string;
  to?: V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipient;
  from?: V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipient;
  time?: string;
}

export interface V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipient {
  nickname?: string;
  id?: string;
  idType?: string;
  image?: string;
  firstName?: string;
  lastName?: string;
  email?: string;
  additionalIds?: V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier[];
}

export interface V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipient extends V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipient {}

export interface V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage {
  channel?: V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel;
  type?: string;
  events?: V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent[];
  direction?: string;
}

export interface V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier {
  type?: string;
  value?: string;
}

export interface V2ConversationMessageTypingEventForWorkflowTopicMessageData {
  conversationId?: string;
  normalizedMessage?: V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage;
}

export interface V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo {
  reason?: string;
  executionId?: string;
  objectId?: string;
}

export interface V2FlowExecutionDataFlowidTopicFlowExecutionHistory {
  executionId?: string;
  conversationId?: string;
  divisionId?: string;
  endDateTime?: string;
  endpoint?: string;
  errors?: V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo[];
  execution?: V2FlowExecutionDataFlowidTopicFlowExecutionItem[];
  flowExitReason?: string;
  flowId?: string;
  flowIsDebug?: boolean;
  executionItemsTruncated?: boolean;
  flowType?: string;
  flowVersion?: string;
  messageType?: string;
  invokingContext?: V2FlowExecutionDataFlowidTopicInvokingContextInfo;
  startDateTime?: string;
  warnings?: V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo[];
  executionHistoryUri?: string;
  executionHistoryUriTtl?: number;
}

export interface V2FlowExecutionDataFlowidTopicFlowExecutionItem {
  objectType?: string;
  objectId?: string;
  outputPathId?: string;
  executionId?: string;
  startDateTime?: string;
  error?: V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo;
  warning?: V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo;
  languageTag?: string;
}

export interface V2FlowExecutionDataFlowidTopicInvokingContextInfo {
  flow?: V2FlowExecutionDataFlowidTopicInvokingFlowContext;
  journeyActionMap?: V2FlowExecutionDataFlowidTopicInvokingJourneyActionMapContext;
  processAutomation?: V2FlowExecutionDataFlowidTopicInvokingProcessAutomationContext;
  quality?: V2FlowExecutionDataFlowidTopicInvokingQualityContext;
  workitem?: V2FlowExecutionDataFlowidTopicInvokingWorkitemContext;
}

export interface V2FlowExecutionDataFlowidTopicInvokingFlowContext {
  flowExecutionId?: string;
  objectExecutionId?: string;
}

export interface V2FlowExecutionDataFlowidTopicInvokingJourneyActionMapContext {
  actionMapId?: string;
  actionId?: string;
}

export interface V2FlowExecutionDataFlowidTopicInvokingProcessAutomationContext {
  triggerId?: string;
  triggerName?: string;
}

export interface V2FlowExecutionDataFlowidTopicInvokingQualityContext {
  policyId?: string;
  policyName?: string;
}

export interface V2FlowExecutionDataFlowidTopicInvokingWorkitemContext {
  workitemId?: string;
  workitemName?: string;
}

export interface V2IntegrationPresenceEventOrganizationPresence {
  id?: string;
  systemPresence?: string;
}

export interface V2IntegrationPresenceEventPresenceActivityEvent {
  userId?: string;
  eventType?: string;
  source?: string;
  modifiedDate?: string;
  presenceDefinition?: V2IntegrationPresenceEventOrganizationPresence;
  message?: string;
  currentDisplaySourceId?: string;
  previousDisplaySourceId?: string;
  futurePresenceDefinition?: V2IntegrationPresenceEventOrganizationPresence;
}

export interface V2MobiusAlertsTopicAddressableEntityRef {
  id?: string;
}

export interface V2MobiusAlertsTopicAlert {
  rule?: V2MobiusAlertsTopicAlertRuleProperties;
  id?: string;
  userId?: string;
  notifications?: V2MobiusAlertsTopicAlertNotification[];
  dateStart?: string;
  dateEnd?: string;
  conditions?: V2MobiusAlertsTopicCondition;
  additionalProperties?: { [key: string]: string };
  active?: boolean;
  unread?: boolean;
  muted?: boolean;
  snoozed?: boolean;
  dateMutedUntil?: string;
  dateSnoozedUntil?: string;
  action?: string;
  alertSummary?: V2MobiusAlertsTopicAlertSummary;
  sendExitingAlarmNotification?: boolean;
}

export interface V2MobiusAlertsTopicAlertNotification {
  recipient?: V2MobiusAlertsTopicAlertNotificationRecipient;
  notificationTypes?: string[];
  locale?: string;
}

export interface V2MobiusAlertsTopicAlertNotificationRecipient {
  userId?: string;
  displayName?: string;
  contactAddress?: string;
}

export interface V2MobiusAlertsTopicAlertRuleProperties extends Models.MediaStatisticsTrunkInfo {}

export interface V2MobiusAlertsTopicAlertSummary {
  entities?: V2MobiusAlertsTopicAlertSummaryEntity[];
  conversation?: V2MobiusAlertsTopicAddressableEntityRef;
  metricType?: string;
  isTeamMemberRuleSummary?: boolean;
  teamMemberRuleSummary?: boolean;
}

export interface V2MobiusAlertsTopicAlertSummaryEntity {
  entityType?: string;
  user?: V2MobiusAlertsTopicAlertingAddressableEntityRef;
  group?: V2MobiusAlertsTopicAlertingAddressableEntityRef;
  queue?: V2MobiusAlertsTopicAlertingAddressableEntityRef;
  team?: V2MobiusAlertsTopicAlertingAddressableEntityRef;
  alerting?: boolean;
}

export interface V2MobiusAlertsTopicAlertingAddressableEntityRef {
  id?: string;
  displayName?: string;
}

export interface V2MobiusAlertsTopicCondition {
  id?: string;
  clauses?: V2MobiusAlertsTopicCondition[];
  predicates?: V2MobiusAlertsTopicConditionRulePredicate[];
  type?: string;
}

export interface V2MobiusAlertsTopicConditionRulePredicate {
  id?: string;
  entity?: V2MobiusAlertsTopicEntityProperties;
  metric?: string;
  metricType?: string;
  metricValueType?: string;
  value?: number;
  status?: string;
  mediaType?: string;
  topic?: string;
  characteristic?: string;
  comparisonOperator?: string;
}

export interface V2MobiusAlertsTopicEntityProperties {
  entityType?: string;
  user?: V2MobiusAlertsTopicAlertingAddressableEntityRef;
  group?: V2MobiusAlertsTopicAlertingAddressableEntityRef;
  queue?: V2MobiusAlertsTopicAlertingAddressableEntityRef;
  team?: V2MobiusAlertsTopicAlertingAddressableEntityRef;
}

export interface V2MobiusRulesTopicAlertNotification {
  recipient?: V2MobiusRulesTopicAlertNotificationRecipient;
  notificationTypes?: string[];
  locale?: string;
}

export interface V2MobiusRulesTopicAlertNotificationRecipient extends V2MobiusAlertsTopicAlertNotificationRecipient {}

export interface V2MobiusRulesTopicAlertingAddressableEntityRef {
  id?: string;
  displayName?: string;
}

export interface V2MobiusRulesTopicCondition {
  id?: string;
  clauses?: V2MobiusRulesTopicCondition[];
  predicates?: V2MobiusRulesTopicConditionRulePredicate[];
  type?: string;
}

export interface V2MobiusRulesTopicConditionRulePredicate {
  id?: string;
  entity?: V2MobiusRulesTopicEntityProperties;
  metric?: string;
  metricType?: string;
  metricValueType?: string;
  value?: number;
  status?: string;
  mediaType?: string;
  topic?: string;
  characteristic?: string;
  comparisonOperator?: string;
}

export interface V2MobiusRulesTopicEntityProperties {
  entityType?: string;
  user?: V2MobiusRulesTopicAlertingAddressableEntityRef;
  group?: V2MobiusRulesTopicAlertingAddressableEntityRef;
  queue?: V2MobiusRulesTopicAlertingAddressableEntityRef;
  team?: V2MobiusRulesTopicAlertingAddressableEntityRef;
}

export interface V2MobiusRulesTopicRule {
  id?: string;
  userId?: string;
  name?: string;
  type?: string;
  notifications?: V2MobiusRulesTopicAlertNotification[];
  conditions?: V2MobiusRulesTopicCondition;
  enabled?: boolean;
  inAlarm?: boolean;
  action?: string;
  dateCreated?: string;
  sendExitingAlarmNotification?: boolean;
  waitBetweenNotificationMs?: number;
}

export interface V2QueueObservationMetricCountData {
  metric?: string;
  count?: number;
  calculatedMetricValue?: number;
}

export interface V2QueueObservationMetricCountGroup {
  mediaType?: string;
  data?: V2QueueObservationMetricCountData[];
}

export interface V2QueueObservationObservationCountNotification {
  results?: V2QueueObservationMetricCountGroup[];
}

export interface V2ReprocessJobStateChangedTopicJobStateChanged {
  organizationId?: string;
  jobId?: string;
  jobStatus?: string;
  processedInteractionsCount?: number;
  failedInteractionsCount?: number;
  totalInteractions?: number;
}

export interface V2SessionConversationsSummarySettingsPreviewEventConversationFollowupAction extends Models.ConversationSummaryTopicConversationFollowupAction {}

export interface V2SessionConversationsSummarySettingsPreviewEventConversationReasonMessage extends Models.ConversationSummaryTopicConversationFollowupAction {}

export interface V2SessionConversationsSummarySettingsPreviewEventConversationResolutionMessage extends Models.ConversationSummaryTopicConversationFollowupAction {}

export interface V2SessionConversationsSummarySettingsPreviewEventConversationSummaryExtractedEntity {
  label?: string;
  value?: string;
}

export interface V2SessionConversationsSummarySettingsPreviewEventConversationSummaryLabel extends Models.ConversationSummaryLabel {}

export interface V2SessionConversationsSummarySettingsPreviewEventConversationSummaryMessage {
  text?: string;
  score?: number;
}

export interface V2SessionConversationsSummarySettingsPreviewEventConversationSummarySettingsPreviewMessage {
  createdDate?: string;
  summaryId?: string;
  sessionId?: string;
  userId?: string;
  summarySettingsId?: string;
  language?: string;
  mediaType?: string;
  summary?: V2SessionConversationsSummarySettingsPreviewEventConversationSummaryMessage;
  reason?: V2SessionConversationsSummarySettingsPreviewEventConversationReasonMessage;
  resolution?: V2SessionConversationsSummarySettingsPreviewEventConversationResolutionMessage;
  followupActions?: V2SessionConversationsSummarySettingsPreviewEventConversationFollowupAction[];
  extractedEntities?: V2SessionConversationsSummarySettingsPreviewEventConversationSummaryExtractedEntity[];
  labels?: V2SessionConversationsSummarySettingsPreviewEventConversationSummaryLabel[];
  errorType?: string;
  durationMs?: number;
}

export interface V2StaConversationCategoriesStaConversationCategoriesMessage {
  organizationId?: string;
  conversationId?: string;
  mediaType?: string;
  transcriptIds?: string[];
  categoryIds?: string[];
}

export interface V2StaEmpathyOverallTopicAgentEmpathyScore {
  agentId?: string;
  overallEmpathyScore?: number;
}

export interface V2StaEmpathyOverallTopicOverallEmpathyMessage {
  conversationId?: string;
  queueIds?: string[];
  divisionIds?: string[];
  flowIds?: string[];
  agents?: V2StaEmpathyOverallTopicAgentEmpathyScore[];
}

export interface V2StaSentimentOverallTopicOverallSentimentMessage {
  conversationId?: string;
  sentimentOverallScore?: number;
  sentimentTrendScore?: number;
  queueIds?: string[];
  divisionIds?: string[];
  flowIds?: string[];
}

export interface V2StaTopicsDetectedTopicParticipant {
  userId?: string;
  queueId?: string;
  divisionId?: string;
  purpose?: string;
  flowId?: string;
}

export interface V2StaTopicsDetectedTopicTopicDetected {
  participant?: string;
  topicId?: string;
  topicName?: string;
}

export interface V2StaTopicsDetectedTopicTopicsDetectedMessage {
  conversationId?: string;
  communicationId?: string;
  recordingId?: string;
  transcriptId?: string;
  mediaType?: string;
  programId?: string;
  topics?: V2StaTopicsDetectedTopicTopicDetected[];
  participants?: V2StaTopicsDetectedTopicParticipant[];
}

export interface V2WebMessagingUndeliveredMessageTopicMessage {
  id?: string;
  eventTimeMs?: number;
}

export interface V2WebMessagingUndeliveredMessageTopicWebMessagingUndeliveredMessageEventBody {
  conversationId?: string;
  deploymentId?: string;
  participantId?: string;
  externalContactId?: string;
  communicationId?: string;
  sessionExpiry?: number;
  messages?: V2WebMessagingUndeliveredMessageTopicMessage[];
  eventTimeMs?: number;
}

export interface V2WemEngagementCelebrationUpdatesTopicContestCompleteData {
  dateEnd?: string;
  anonymization?: string;
  metrics?: V2WemEngagementCelebrationUpdatesTopicContestMetrics[];
  prizes?: V2WemEngagementCelebrationUpdatesTopicContestPrizes[];
  winners?: V2WemEngagementCelebrationUpdatesTopicContestWinners[];
}

export interface V2WemEngagementCelebrationUpdatesTopicContestMetrics {
  id?: string;
  name?: string;
}

export interface V2WemEngagementCelebrationUpdatesTopicContestPrizes extends Models.ContestDataPrizes {}

export interface V2WemEngagementCelebrationUpdatesTopicContestWinners {
  tier?: number;
  winnersCount?: number;
  contestScore?: V2WemEngagementCelebrationUpdatesTopicContestWinnersScore;
  users?: V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers[];
}

export interface V2WemEngagementCelebrationUpdatesTopicContestWinnersScore {
  score?: number;
}

export interface V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers {
  id?: string;
  rank?: number;
}

export interface V2WemEngagementCelebrationUpdatesTopicEngagementCelebration {
  id?: string;
  recipient?: V2WemEngagementCelebrationUpdatesTopicUserId;
  createdBy?: V2WemEngagementCelebrationUpdatesTopicUserId;
  dateCreated?: string;
  type?: string;
  title?: string;
  note?: string;
  sourceEntity?: V2WemEngagementCelebrationUpdatesTopicSourceEntity;
}

export interface V2WemEngagementCelebrationUpdatesTopicSourceEntity {
  id?: string;
  type?: string;
  contestCompleteData?: V2WemEngagementCelebrationUpdatesTopicContestCompleteData;
}

export interface V2WemEngagementCelebrationUpdatesTopicUserId {
  id?: string;
}

export interface V2WfmAgentOpportunityTopicAgentOpportunityNotification {
  id?: string;
  businessUnitId?: string;
  organizationId?: string;
  agentIds?: string[];
  opportunityStartDate?: string;
  opportunityEndDate?: string;
  openDate?: string;
  approvalType?: string;
  lengthMinutes?: number;
  deadlineDate?: string;
  activityCodeId?: string;
  name?: string;
  description?: string;
  closedDate?: string;
  status?: string;
  eventType?: string;
  denialCode?: string;
  reviewNote?: string;
  remainingSpaces?: number;
}

export interface V2WfmMainForecastExportForecastEventMainForecastErrorBody extends Models.PerformancePredictionCompleteEventTopicErrorBody {}

export interface V2WfmMainForecastExportForecastEventMainForecastExportNotification {
  exportType?: string;
  businessUnitId?: string;
  id?: string;
  status?: string;
  downloadUrl?: string;
  error?: V2WfmMainForecastExportForecastEventMainForecastErrorBody;
}

export interface V2WfmMainForecastExportHistoricalEventMainForecastErrorBody extends Models.PerformancePredictionCompleteEventTopicErrorBody {}

export interface V2WfmMainForecastExportHistoricalEventMainForecastExportNotification {
  exportType?: string;
  businessUnitId?: string;
  id?: string;
  status?: string;
  downloadUrl?: string;
  error?: V2WfmMainForecastExportHistoricalEventMainForecastErrorBody;
}

export interface V2WfmMainForecastExportSnapshotEventMainForecastErrorBody extends Models.PerformancePredictionCompleteEventTopicErrorBody {}

export interface V2WfmMainForecastExportSnapshotEventMainForecastExportNotification {
  exportType?: string;
  businessUnitId?: string;
  id?: string;
  status?: string;
  downloadUrl?: string;
  error?: V2WfmMainForecastExportSnapshotEventMainForecastErrorBody;
}

export interface V2WfmOpportunityTopicOpportunityNotification {
  id?: string;
  businessUnitId?: string;
  organizationId?: string;
  opportunityStartDate?: string;
  opportunityEndDate?: string;
  openDate?: string;
  approvalType?: string;
  lengthMinutes?: number;
  deadlineDate?: string;
  activityCodeId?: string;
  name?: string;
  description?: string;
  createdDate?: string;
  publishedDate?: string;
  closedDate?: string;
  status?: string;
  eventType?: string;
  pendingCount?: number;
  withdrawnCount?: number;
  approvedCount?: number;
  deniedCount?: number;
  remainingSpaces?: number;
}

export interface V3KnowledgeSearchClientApplication {
  type: string;
  botFlow?: Models.AddressableEntityRef;
  assistant?: Models.AddressableEntityRef;
}

export interface V3KnowledgeSearchPreviewClientApplication {
  type: string;
}

export interface V3SourceCreateRequest {
  name: string;
  type?: string;
  connectionId?: string;
  triggerType?: string;
  scheduleSettings?: V3SourceScheduleSettings;
  filters?: V3SourceFilter;
}

export interface V3SourceDetailedResponse {
  id?: string;
  name?: string;
  connectionId?: string;
  type?: string;
  triggerType?: string;
  status?: string;
  createdBy?: Models.UserReference;
  modifiedBy?: Models.UserReference;
  dateCreated?: string;
  dateModified?: string;
  lastSync?: V3SourceLastSynchronization;
  scheduleSettings?: V3SourceScheduleSettings;
  filters?: V3SourceFilter;
  filterDetails?: V3SourceFilterDetails;
  selfUri?: string;
}

export interface V3SourceExpandableListResponse {
  id?: string;
  name?: string;
  connectionId?: string;
  type?: string;
  triggerType?: string;
  status?: string;
  createdBy?: Models.UserReference;
  modifiedBy?: Models.UserReference;
  dateCreated?: string;
  dateModified?: string;
  lastSync?: V3SourceLastSynchronization;
  connection?: Models.ConnectionResponse;
  error?: Models.ErrorBody;
  selfUri?: string;
}

export interface V3SourceExpandableListing {
  entities?: V3SourceExpandableListResponse[];
}

export interface V3SourceExpandableResponse {
  id?: string;
  name?: string;
  connectionId?: string;
  type?: string;
  triggerType?: string;
  status?: string;
  createdBy?: Models.UserReference;
  modifiedBy?: Models.UserReference;
  dateCreated?: string;
  dateModified?: string;
  lastSync?: V3SourceLastSynchronization;
  scheduleSettings?: V3SourceScheduleSettings;
  filters?: V3SourceFilter;
  filterDetails?: V3SourceFilterDetails;
  connection?: Models.ConnectionResponse;
  error?: Models.ErrorBody;
  selfUri?: string;
}

export interface V3SourceFilter {
  site: string;
  folders: string[];
}

export interface V3SourceFilterDetails {
  site?: V3SourceSiteDetails;
  folders?: V3SourceFolderDetails[];
}

export interface V3SourceFolderDetails {
  id?: string;
  name?: string;
  fullPath?: string;
}

export interface V3SourceLastSynchronization {
  id?: string;
  dateStart?: string;
  dateEnd?: string;
  dateSourceIntervalStart?: string;
  dateSourceIntervalEnd?: string;
  triggerType?: string;
  status?: string;
  statistics?: V3SynchronizationStatistics;
  error?: Models.ErrorBody;
  ingestionStatus?: string;
  selfUri?: string;
}

export interface V3SourceRef {
  id: string;
  selfUri?: string;
}

export interface V3SourceScheduleSettings {
  dateStart: string;
  period: number;
}

export interface V3SourceSiteDetails {
  id?: string;
  name?: string;
}

export interface V3SourceTagFilter {
  allOf?: string[];
  anyOfGroups?: string[][];
  noneOf?: string[];
}

export interface V3SourceUpdateRequest {
  name: string;
  triggerType: string;
  scheduleSettings?: V3SourceScheduleSettings;
}

export interface V3StartManualSyncRequest {
  type?: string;
}

export interface V3Synchronization {
  id?: string;
  type?: string;
  createdBy?: Models.UserReference;
  source?: V3SourceRef;
  dateStart?: string;
  dateEnd?: string;
  dateSourceIntervalStart?: string;
  dateSourceIntervalEnd?: string;
  triggerType?: string;
  status?: string;
  statistics?: V3SynchronizationStatistics;
  error?: Models.ErrorBody;
  ingestionStatus?: string;
  selfUri?: string;
}

export interface V3SynchronizationDeletion {
  fileId?: string;
  fileName?: string;
  synchronization?: V3SynchronizationRef;
  selfUri?: string;
}

export interface V3SynchronizationDeletionListing {
  entities?: V3SynchronizationDeletion[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface V3SynchronizationFileDeletionRequest {
  fileId?: string;
  fileName?: string;
}

export interface V3SynchronizationListing {
  entities?: V3Synchronization[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface V3SynchronizationRef {
  id: string;
  source: V3SourceRef;
  selfUri?: string;
}

export interface V3SynchronizationStatistics {
  synchronizedItemCount?: number;
  failedItemCount?: number;
}

export interface V3SynchronizationUpdateRequest {
  status?: string;
}

export interface V3SynchronizationUpload {
  fileId?: string;
  fileName?: string;
  metadata?: V3SynchronizationUploadMetadata;
  synchronization?: V3SynchronizationRef;
  selfUri?: string;
}

export interface V3SynchronizationUploadListing {
  entities?: V3SynchronizationUpload[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface V3SynchronizationUploadMetadata {
  originUri?: string;
  tags?: Models.FabricTag[];
}

export interface V3SynchronizationUploadUrlRequest {
  fileName: string;
  contentMd5?: string;
  contentType?: string;
  contentLength?: number;
  metadata?: V3SynchronizationUploadMetadata;
}

export interface V3SynchronizationUploadUrlResponse {
  fileId?: string;
  fileName?: string;
  metadata?: V3SynchronizationUploadMetadata;
  synchronization?: V3SynchronizationRef;
  url?: string;
  headers?: { [key: string]: string };
  selfUri?: string;
}

export interface ValidateAddressRequest {
  address?: Models.StreetAddress;
}

export interface ValidateAddressResponse {
  valid: boolean;
  response?: Models.SubscriberResponse;
}

export interface ValidateAgentUnavailableTimesRequest {
  validationWeekDate: string;
  unavailableTimes: Models.UpdateUnavailableTime[];
}

export interface ValidateAgentUnavailableTimesResponse {
  id?: string;
  status: string;
  result?: Models.UnavailableTimesValidationResult;
}

export interface ValidateAssignUsers {
  membersToAssign: string[];
}

export interface ValidateDetails {
  flow: Models.ArchitectFlowReference;
}

export interface ValidateVerifierRequest {
  enable?: boolean;
  token: string;
}

export interface ValidateWorkPlanMessages {
  violationMessages?: Models.WorkPlanConfigurationViolationMessage[];
  constraintConflictMessage?: Models.ConstraintConflictMessage;
}

export interface ValidateWorkPlanResponse {
  workPlan?: Models.WorkPlanReference;
  valid?: boolean;
  messages?: ValidateWorkPlanMessages;
}

export interface ValidationError {
  lineNumber: number;
  message: string;
}

export interface ValidationErrorListing {
  entities?: ValidationErrorResponse[];
}

export interface ValidationErrorResponse {
  message?: string;
  errorType?: string;
  arguments?: { [key: string]: string };
}

export interface ValidationLimits {
  minLength?: Models.MinLength;
  maxLength?: Models.MaxLength;
  minItems?: Models.MinLength;
  maxItems?: Models.MaxLength;
  minimum?: Models.MinLength;
  maximum?: Models.MaxLength;
}

export interface ValidationResult {
  separatorValid: boolean;
  fileEncodingValid: boolean;
  errors: ValidationError[];
}

export interface ValidationServiceAsyncResponse {
  id?: string;
  selfUri?: string;
}

export interface ValidationServiceRequest {
  dateImportEnded: string;
  uploadKey: string;
}

export interface ValueWrapperActivityCodeStyle {
  value?: Models.ActivityCodeStyle;
}

export interface ValueWrapperActivityPlanServiceGoalImpactOverrides {
  value?: Models.ActivityPlanServiceGoalImpactOverrides;
}

export interface ValueWrapperBuShortTermForecastReference {
  value?: Models.BuShortTermForecastReference;
}

export interface ValueWrapperCapacityPlanImportedForecastRequest {
  value?: Models.CapacityPlanImportedForecastRequest;
}

export interface ValueWrapperDate {
  value?: string;
}

export interface ValueWrapperGroupSettings {
  value?: Models.GroupSettings;
}

export interface ValueWrapperHrisTimeOffType {
  value?: Models.HrisTimeOffType;
}

export interface ValueWrapperInstant {
  value?: string;
}

export interface ValueWrapperInteger {
  value?: number;
}

export interface ValueWrapperLocalDate {
  value?: string;
}

export interface ValueWrapperMonthlyPlanningPeriodSettings {
  value?: Models.MonthlyPlanningPeriodSettings;
}

export interface ValueWrapperPlanningPeriodSettings {
  value?: Models.PlanningPeriodSettings;
}

export interface ValueWrapperShiftTradeTargetRequestItem {
  value?: Models.ShiftTradeTargetRequestItem;
}

export interface ValueWrapperString {
  value?: string;
}

export interface ValueWrapperUserSearchRule {
  value?: Models.UserSearchRule;
}

export interface Variable {
  name: string;
  type: string;
  scope: string;
  description?: string;
  validation?: object;
  listValues?: object;
  listVariables?: Variable[];
  customConversationAttributes?: Models.ConversationAttribute[];
}

export interface VariableValidation {
}

export interface VerificationResult {
  status?: string;
  records?: Models.Record[];
}

export interface Verifier {
  id?: string;
  name?: string;
  type?: string;
  enabled?: boolean;
  credential?: Models.Credential;
  default?: boolean;
  selfUri?: string;
}

export interface VerifierEntityListing {
  total?: number;
  entities?: Verifier[];
  selfUri?: string;
}

export interface Video {
  state?: string;
  initialState?: string;
  id?: string;
  context?: string;
  audioMuted?: boolean;
  videoMuted?: boolean;
  sharingScreen?: boolean;
  peerCount?: number;
  disconnectType?: string;
  startAlertingTime?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  provider?: string;
  peerId?: string;
  msids?: string[];
  self?: Models.Address;
  wrapup?: Models.Wrapup;
  afterCallWork?: Models.AfterCallWork;
  afterCallWorkRequired?: boolean;
}

export interface VideoConferenceDetails {
  conferenceId?: string;
  conversationId?: string;
  participantInfo?: Models.ParticipantInfo;
}

export interface VideoConferenceUpdateTopicParticipantInfo {
  activeParticipantCount?: number;
  version?: number;
}

export interface VideoConferenceUpdateTopicVideoConference {
  conversationId?: string;
  conferenceId?: string;
  participantInfo?: VideoConferenceUpdateTopicParticipantInfo;
}

export interface VideoSettings {
  enabled?: boolean;
  channels?: string[];
  agent?: Models.AgentVideoSettings;
  user?: Models.UserVideoSettings;
}

export interface ViewFilter {
  mediaTypes?: string[];
  queueIds?: string[];
  skillIds?: string[];
  assignedSkillIds?: string[];
  skillGroups?: string[];
  languageIds?: string[];
  assignedLanguageIds?: string[];
  languageGroups?: string[];
  directions?: string[];
  originatingDirections?: string[];
  wrapUpCodes?: string[];
  dnisList?: string[];
  sessionDnisList?: string[];
  filterQueuesByUserIds?: string[];
  filterUsersByQueueIds?: string[];
  userIds?: string[];
  managementUnitIds?: string[];
  addressTos?: string[];
  addressFroms?: string[];
  outboundCampaignIds?: string[];
  outboundContactListIds?: string[];
  contactIds?: string[];
  externalContactIds?: string[];
  externalOrgIds?: string[];
  aniList?: string[];
  durationsMilliseconds?: Models.NumericRange[];
  acdDurationsMilliseconds?: Models.NumericRange[];
  talkDurationsMilliseconds?: Models.NumericRange[];
  acwDurationsMilliseconds?: Models.NumericRange[];
  handleDurationsMilliseconds?: Models.NumericRange[];
  holdDurationsMilliseconds?: Models.NumericRange[];
  abandonDurationsMilliseconds?: Models.NumericRange[];
  evaluationScore?: Models.NumericRange;
  evaluationCriticalScore?: Models.NumericRange;
  evaluationFormIds?: string[];
  evaluatedAgentIds?: string[];
  evaluatorIds?: string[];
  transferred?: boolean;
  abandoned?: boolean;
  answered?: boolean;
  messageTypes?: string[];
  divisionIds?: string[];
  surveyFormIds?: string[];
  surveyTotalScore?: Models.NumericRange;
  surveyNpsScore?: Models.NumericRange;
  mos?: Models.NumericRange;
  surveyQuestionGroupScore?: Models.NumericRange;
  surveyPromoterScore?: Models.NumericRange;
  surveyFormContextIds?: string[];
  conversationIds?: string[];
  sipCallIds?: string[];
  isEnded?: boolean;
  isSurveyed?: boolean;
  surveyScores?: Models.NumericRange[];
  promoterScores?: Models.NumericRange[];
  isCampaign?: boolean;
  surveyStatuses?: string[];
  conversationProperties?: Models.ConversationProperties;
  isBlindTransferred?: boolean;
  isConsulted?: boolean;
  isConsultTransferred?: boolean;
  remoteParticipants?: string[];
  flowIds?: string[];
  flowOutcomeIds?: string[];
  flowOutcomeValues?: string[];
  flowDestinationTypes?: string[];
  flowDisconnectReasons?: string[];
  flowTypes?: string[];
  flowEntryTypes?: string[];
  flowEntryReasons?: string[];
  flowVersions?: string[];
  groupIds?: string[];
  hasJourneyCustomerId?: boolean;
  hasJourneyActionMapId?: boolean;
  hasJourneyVisitId?: boolean;
  hasMedia?: boolean;
  roleIds?: string[];
  reportsTos?: string[];
  locationIds?: string[];
  flowOutTypes?: string[];
  providerList?: string[];
  callbackNumberList?: string[];
  callbackInterval?: string;
  usedRoutingTypes?: string[];
  requestedRoutingTypes?: string[];
  hasAgentAssistId?: boolean;
  transcripts?: Models.Transcripts[];
  transcriptLanguages?: string[];
  participantPurposes?: string[];
  showFirstQueue?: boolean;
  teamIds?: string[];
  filterUsersByTeamIds?: string[];
  journeyActionMapIds?: string[];
  journeyOutcomeIds?: string[];
  journeySegmentIds?: string[];
  journeyActionMapTypes?: string[];
  developmentRoleList?: string[];
  developmentTypeList?: string[];
  developmentStatusList?: string[];
  developmentModuleIds?: string[];
  developmentActivityOverdue?: boolean;
  customerSentimentScore?: Models.NumericRange;
  customerSentimentTrend?: Models.NumericRange;
  flowTransferTargets?: string[];
  developmentName?: string;
  topicIds?: string[];
  externalTags?: string[];
  isNotResponding?: boolean;
  isAuthenticated?: boolean;
  botIds?: string[];
  botVersions?: string[];
  botMessageTypes?: string[];
  botProviderList?: string[];
  botProductList?: string[];
  botRecognitionFailureReasonList?: string[];
  botIntentList?: string[];
  botFinalIntentList?: string[];
  botSlotList?: string[];
  botResultList?: string[];
  blockedReasons?: string[];
  isRecorded?: boolean;
  hasEvaluation?: boolean;
  hasScoredEvaluation?: boolean;
  emailDeliveryStatusList?: string[];
  isAgentOwnedCallback?: boolean;
  agentCallbackOwnerIds?: string[];
  transcriptTopics?: Models.TranscriptTopics[];
  journeyFrequencyCapReasons?: string[];
  journeyBlockingActionMapIds?: string[];
  journeyActionTargetIds?: string[];
  journeyBlockingScheduleGroupIds?: string[];
  journeyBlockingEmergencyScheduleGroupIds?: string[];
  journeyUrlEqualConditions?: string[];
  journeyUrlNotEqualConditions?: string[];
  journeyUrlStartsWithConditions?: string[];
  journeyUrlEndsWithConditions?: string[];
  journeyUrlContainsAnyConditions?: string[];
  journeyUrlNotContainsAnyConditions?: string[];
  journeyUrlContainsAllConditions?: string[];
  journeyUrlNotContainsAllConditions?: string[];
  flowMilestoneIds?: string[];
  isAssessmentPassed?: boolean;
  conversationInitiators?: string[];
  hasCustomerParticipated?: boolean;
  isAcdInteraction?: boolean;
  hasFax?: boolean;
  dataActionIds?: string[];
  actionCategoryName?: string;
  integrationIds?: string[];
  responseStatuses?: string[];
  availableDashboard?: string;
  favouriteDashboard?: boolean;
  myDashboard?: boolean;
  stationErrors?: string[];
  canonicalContactIds?: string[];
  alertRuleIds?: string[];
  evaluationFormContextIds?: string[];
  evaluationStatuses?: string[];
  workbinIds?: string[];
  worktypeIds?: string[];
  workitemIds?: string[];
  workitemAssigneeIds?: string[];
  workitemStatuses?: string[];
  isAnalyzedForSensitiveData?: boolean;
  hasSensitiveData?: boolean;
  hasPciData?: boolean;
  hasPiiData?: boolean;
  subPath?: string;
  userState?: string;
  isClearedByCustomer?: boolean;
  evaluationAssigneeIds?: string[];
  evaluationAssigned?: boolean;
  assistantIds?: string[];
  knowledgeBaseIds?: string[];
  isParked?: boolean;
  agentEmpathyScore?: Models.NumericRange;
  surveyTypes?: string[];
  surveyResponseStatuses?: string[];
  botFlowTypes?: string[];
  agentTalkDurationMilliseconds?: Models.NumericRange[];
  customerTalkDurationMilliseconds?: Models.NumericRange[];
  overtalkDurationMilliseconds?: Models.NumericRange[];
  silenceDurationMilliseconds?: Models.NumericRange[];
  acdDurationMilliseconds?: Models.NumericRange[];
  ivrDurationMilliseconds?: Models.NumericRange[];
  otherDurationMilliseconds?: Models.NumericRange[];
  agentTalkPercentage?: Models.NumericRange;
  customerTalkPercentage?: Models.NumericRange;
  overtalkPercentage?: Models.NumericRange;
  silencePercentage?: Models.NumericRange;
  acdPercentage?: Models.NumericRange;
  ivrPercentage?: Models.NumericRange;
  otherPercentage?: Models.NumericRange;
  overtalkInstances?: Models.NumericRange;
  isScreenRecorded?: boolean;
  screenMonitorUserIds?: string[];
  dashboardState?: string;
  dashboardType?: string;
  dashboardAccessFilter?: string;
  transcriptDurationMilliseconds?: Models.NumericRange[];
  workitemsStatuses?: Models.WorkitemStatusFilter[];
  socialCountries?: string[];
  socialLanguages?: string[];
  socialChannels?: string[];
  socialSentimentCategory?: string[];
  socialTopicIds?: string[];
  socialIngestionRuleIds?: string[];
  socialConversationCreated?: boolean;
  socialContentType?: string[];
  socialKeywords?: Models.SocialKeyword[];
  socialPostEscalated?: boolean;
  socialClassifications?: string[];
  filterUsersByManagerIds?: string[];
  slideshowIds?: string[];
  conferenced?: boolean;
  video?: boolean;
  linkedInteraction?: boolean;
  recommendationSources?: string[];
  evaluationRole?: string;
  comparisonQueueIds?: string[];
  viewMetrics?: string[];
  timelineCategories?: string[];
  acw?: boolean;
  segmentTypes?: string[];
  programIds?: string[];
  categoryIds?: string[];
  deliveryPushed?: boolean;
  socialRatings?: number[];
  virtualAgentIds?: string[];
  empathyScoreCategories?: string[];
  sentimentScoreCategories?: string[];
  sentimentTrendCategories?: string[];
  contentModerationFlags?: string[];
  socialSourceTypes?: string[];
  socialFollowerRange?: Models.SocialNumericRange;
  socialVerificationStatus?: boolean;
  socialEngagementLikes?: Models.NumericRange;
  socialEngagementShares?: Models.NumericRange;
  socialEngagementComments?: Models.NumericRange;
  socialEngagementViews?: Models.NumericRange;
  sessionExpired?: boolean;
  screenMonitored?: boolean;
  engagementSources?: string[];
  isSnippetRecorded?: boolean;
  takeover?: boolean;
  socialPostTypes?: string[];
}

export interface VisibilityCondition {
  combiningOperation?: string;
  predicates?: object[];
}

export interface VmPairingInfo {
  'meta-data'?: Models.MetaData;
  'edge-id'?: string;
  'auth-token'?: string;
  'org-id'?: string;
}

export interface Voicemail {
  id?: string;
  uploadStatus?: string;
}

export interface VoicemailCopyRecord {
  user?: Models.User;
  group?: Models.Group;
  date?: string;
}

export interface VoicemailEndDetailEventTopicVoicemailEndEvent {
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
  userId?: string;
  queueId?: string;
  divisionId?: string;
  voicemailDurationMs?: number;
  conversationExternalContactIds?: string[];
  conversationExternalOrganizationIds?: string[];
  utilizationLabel?: string;
}

export interface VoicemailGroupPolicy {
  name?: string;
  group?: Models.Group;
  enabled?: boolean;
  sendEmailNotifications?: boolean;
  disableEmailPii?: boolean;
  includeEmailTranscriptions?: boolean;
  languagePreference?: string;
  emailPolicy?: Models.GroupEmailPolicy;
  rotateCallsSecs?: number;
  stopRingingAfterRotations?: number;
  overflowGroupId?: string;
  groupAlertType?: string;
  interactiveResponsePromptId?: string;
  interactiveResponseRequired?: boolean;
  includeGroupNumberInUserCallerIdLists?: boolean;
}

export interface VoicemailMailboxInfo {
  id?: string;
  ownerType?: string;
  usageSizeBytes?: number;
  totalCount?: number;
  unreadCount?: number;
  deletedCount?: number;
  createdDate?: string;
  modifiedDate?: string;
  newestUnreadDate?: string;
  oldestUnreadDate?: string;
  newestReadDate?: string;
  oldestReadDate?: string;
  selfUri?: string;
}

export interface VoicemailMediaInfo {
  id?: string;
  mediaFileUri?: string;
  mediaImageUri?: string;
  waveformData?: number[];
}

export interface VoicemailMessage {
  id?: string;
  conversation?: Models.Conversation;
  read?: boolean;
  audioRecordingDurationSeconds?: number;
  audioRecordingSizeBytes?: number;
  transcription?: string;
  createdDate?: string;
  modifiedDate?: string;
  deletedDate?: string;
  callerAddress?: string;
  callerName?: string;
  callerUser?: Models.User;
  deleted?: boolean;
  note?: string;
  user?: Models.User;
  group?: Models.Group;
  queue?: Models.Queue;
  copiedFrom?: VoicemailCopyRecord;
  copiedTo?: VoicemailCopyRecord[];
  deleteRetentionPolicy?: VoicemailRetentionPolicy;
  selfUri?: string;
}

export interface VoicemailMessageEntityListing {
  entities?: VoicemailMessage[];
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

export interface VoicemailMessagesTopicOwner {
  id?: string;
}

export interface VoicemailMessagesTopicVoicemailCopyRecord {
  user?: VoicemailMessagesTopicOwner;
  group?: VoicemailMessagesTopicOwner;
}

export interface VoicemailMessagesTopicVoicemailMessage {
  id?: string;
  read?: boolean;
  audioRecordingDurationSeconds?: number;
  audioRecordingSizeBytes?: number;
  createdDate?: string;
  modifiedDate?: string;
  createdDateString?: string;
  callerAddress?: string;
  callerName?: string;
  action?: string;
  note?: string;
  deleted?: boolean;
  modifiedByUserId?: string;
  copiedTo?: VoicemailMessagesTopicVoicemailCopyRecord[];
  copiedFrom?: VoicemailMessagesTopicVoicemailCopyRecord;
  modifiedDateString?: string;
}

export interface VoicemailOrganizationPolicy {
  enabled?: boolean;
  alertTimeoutSeconds?: number;
  pinConfiguration?: Models.PINConfiguration;
  voicemailExtension?: string;
  pinRequired?: boolean;
  interactiveResponseRequired?: boolean;
  sendEmailNotifications?: boolean;
  includeEmailTranscriptions?: boolean;
  disableEmailPii?: boolean;
  maximumRecordingTimeSeconds?: number;
  modifiedDate?: string;
}

export interface VoicemailRetentionPolicy {
  voicemailRetentionPolicyType?: string;
  numberOfDays?: number;
}

export interface VoicemailSearchCriteria {
  endValue?: string;
  values?: string[];
  startValue?: string;
  value?: string;
  operator?: string;
  group?: VoicemailSearchCriteria[];
  dateFormat?: string;
  fields?: string[];
  type: string;
}

export interface VoicemailSearchRequest {
  sortOrder?: string;
  sortBy?: string;
  pageSize?: number;
  pageNumber?: number;
  sort?: Models.SearchSort[];
  expand?: string[];
  query?: VoicemailSearchCriteria[];
}

export interface VoicemailStartDetailEventTopicVoicemailStartEvent {
  eventTime?: number;
  conversationId?: string;
  participantId?: string;
  sessionId?: string;
  mediaType?: string;
  provider?: string;
  direction?: string;
  ani?: string;
  dnis?: string;
  userId?: string;
  queueId?: string;
  divisionId?: string;
  conversationExternalContactIds?: string[];
  conversationExternalOrganizationIds?: string[];
  utilizationLabel?: string;
}

export interface VoicemailUserPolicy {
  enabled?: boolean;
  alertTimeoutSeconds?: number;
  pin?: string;
  modifiedDate?: string;
  sendEmailNotifications?: boolean;
}

export interface VoicemailsSearchResponse {
  total: number;
  pageCount: number;
  pageSize: number;
  pageNumber: number;
  previousPage?: string;
  currentPage?: string;
  nextPage?: string;
  types: string[];
  results: VoicemailMessage[];
}

export interface Void {
}

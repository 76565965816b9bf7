// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type * as Models from './index';

export interface CachedMediaItem {
  id?: string;
  url?: string;
  downloadUrl?: string;
  mediaType?: string;
  contentLengthBytes?: number;
  dateCreated?: string;
  dateExpires?: string;
  selfUri?: string;
}

export interface CachedMediaItemEntityListing {
  entities?: CachedMediaItem[];
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

export interface CalendarUrlResponse {
  calendarUrl?: string;
  selfUri?: string;
}

export interface Calibration {
  id?: string;
  name?: string;
  calibrator?: Models.User;
  agent?: Models.User;
  conversation?: ConversationReference;
  evaluationForm?: Models.EvaluationForm;
  contextId?: string;
  averageScore?: number;
  highScore?: number;
  lowScore?: number;
  createdDate?: string;
  evaluations?: Models.Evaluation[];
  evaluators?: Models.User[];
  scoringIndex?: Models.Evaluation;
  expertEvaluator?: Models.User;
  selfUri?: string;
}

export interface CalibrationAssignment {
  calibrator?: Models.User;
  evaluators?: Models.User[];
  evaluationForm?: Models.EvaluationForm;
  expertEvaluator?: Models.User;
}

export interface CalibrationCreate {
  id?: string;
  name?: string;
  calibrator?: Models.User;
  agent?: Models.User;
  conversation: ConversationReference;
  evaluationForm?: Models.EvaluationForm;
  contextId?: string;
  averageScore?: number;
  highScore?: number;
  lowScore?: number;
  createdDate?: string;
  evaluations?: Models.Evaluation[];
  evaluators?: Models.User[];
  scoringIndex?: Models.Evaluation;
  expertEvaluator?: Models.User;
  selfUri?: string;
}

export interface CalibrationEntityListing {
  entities?: Calibration[];
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

export interface Call {
  state?: string;
  initialState?: string;
  id?: string;
  direction?: string;
  recording?: boolean;
  recordingState?: string;
  recordersState?: Models.RecordersState;
  muted?: boolean;
  confined?: boolean;
  held?: boolean;
  securePause?: boolean;
  recordingId?: string;
  segments?: Models.Segment[];
  errorInfo?: Models.ErrorInfo;
  disconnectType?: string;
  startHoldTime?: string;
  documentId?: string;
  startAlertingTime?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  disconnectReasons?: Models.DisconnectReason[];
  faxStatus?: Models.FaxStatus;
  provider?: string;
  scriptId?: string;
  peerId?: string;
  uuiData?: string;
  self?: Models.Address;
  other?: Models.Address;
  wrapup?: Models.Wrapup;
  afterCallWork?: Models.AfterCallWork;
  afterCallWorkRequired?: boolean;
  agentAssistantId?: string;
  transferSource?: string;
  queueMediaSettings?: ConversationQueueMediaSettings;
  clientIpAddress?: string;
  disposition?: Models.Disposition;
}

export interface CallBasic extends Call {}

export interface CallCommand {
  callNumber: string;
  phoneColumn?: string;
}

export interface CallConversation {
  id?: string;
  name?: string;
  participants?: CallMediaParticipant[];
  otherMediaUris?: string[];
  recentTransfers?: Models.TransferResponse[];
  utilizationLabelId?: string;
  inactivityTimeout?: string;
  divisions?: ConversationDivisionMembership[];
  recordingState?: string;
  maxParticipants?: number;
  securePause?: boolean;
  selfUri?: string;
}

export interface CallConversationEntityListing {
  entities?: CallConversation[];
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

export interface CallForwarding {
  id?: string;
  name?: string;
  user?: Models.User;
  enabled?: boolean;
  phoneNumber?: string;
  calls?: CallRoute[];
  voicemail?: string;
  modifiedDate?: string;
  selfUri?: string;
}

export interface CallForwardingEventCall {
  targets?: CallForwardingEventTarget[];
}

export interface CallForwardingEventCallForwarding {
  user?: CallForwardingEventUser;
  enabled?: boolean;
  calls?: CallForwardingEventCall[];
  voicemail?: string;
  modifiedDate?: string;
}

export interface CallForwardingEventTarget {
  type?: string;
  value?: string;
}

export interface CallForwardingEventUser {
  id?: string;
}

export interface CallHistoryConversation {
  id?: string;
  name?: string;
  participants?: CallHistoryParticipant[];
  direction?: string;
  wentToVoicemail?: boolean;
  missedCall?: boolean;
  startTime?: string;
  wasConference?: boolean;
  wasCallback?: boolean;
  hadScreenShare?: boolean;
  hadCobrowse?: boolean;
  wasOutboundCampaign?: boolean;
  selfUri?: string;
}

export interface CallHistoryConversationEntityListing {
  entities?: CallHistoryConversation[];
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

export interface CallHistoryParticipant {
  id?: string;
  name?: string;
  address?: string;
  startTime?: string;
  endTime?: string;
  purpose?: string;
  direction?: string;
  ani?: string;
  dnis?: string;
  user?: Models.User;
  queue?: Models.Queue;
  group?: Models.Group;
  disconnectType?: string;
  externalContact?: Models.ExternalContact;
  externalOrganization?: Models.ExternalOrganization;
  didInteract?: boolean;
  sipResponseCodes?: number[];
  flaggedReason?: string;
  outboundCampaign?: Campaign;
}

export interface CallMediaParticipant {
  id?: string;
  name?: string;
  address?: string;
  startTime?: string;
  startAlertingTime?: string;
  connectedTime?: string;
  endTime?: string;
  startHoldTime?: string;
  purpose?: string;
  state?: string;
  direction?: string;
  disconnectType?: string;
  held?: boolean;
  wrapupRequired?: boolean;
  wrapupPrompt?: string;
  mediaRoles?: string[];
  user?: Models.DomainEntityRef;
  queue?: Models.DomainEntityRef;
  team?: Models.DomainEntityRef;
  attributes?: { [key: string]: string };
  errorInfo?: Models.ErrorInfo;
  script?: Models.DomainEntityRef;
  wrapupTimeoutMs?: number;
  wrapupSkipped?: boolean;
  alertingTimeoutMs?: number;
  provider?: string;
  externalContact?: Models.DomainEntityRef;
  externalContactInitialDivisionId?: string;
  externalOrganization?: Models.DomainEntityRef;
  wrapup?: Models.Wrapup;
  peer?: string;
  flaggedReason?: string;
  journeyContext?: Models.JourneyContext;
  conversationRoutingData?: ConversationRoutingData;
  startAcwTime?: string;
  endAcwTime?: string;
  parkTime?: string;
  resumeTime?: string;
  muted?: boolean;
  confined?: boolean;
  recording?: boolean;
  recordingState?: string;
  recordersState?: Models.RecordersState;
  group?: Models.DomainEntityRef;
  ani?: string;
  dnis?: string;
  documentId?: string;
  faxStatus?: Models.FaxStatus;
  monitoredParticipantId?: string;
  coachedParticipantId?: string;
  bargedParticipantId?: string;
  consultParticipantId?: string;
  uuiData?: string;
  bargedTime?: string;
  securePause?: boolean;
  disposition?: Models.Disposition;
  transferSource?: string;
  clientIpAddress?: string;
}

export interface CallMediaPolicy {
  actions?: Models.PolicyActions;
  conditions?: CallMediaPolicyConditions;
}

export interface CallMediaPolicyConditions {
  forUsers?: Models.PolicyUser[];
  dateRanges?: string[];
  forQueues?: Models.Queue[];
  wrapupCodes?: Models.WrapupCode[];
  languages?: Models.Language[];
  timeAllowed?: Models.TimeAllowed;
  teams?: Models.Team[];
  directions?: string[];
  duration?: Models.DurationCondition;
}

export interface CallRecord {
  lastAttempt?: string;
  lastResult?: string;
}

export interface CallRoute {
  targets?: CallTarget[];
}

export interface CallSimulationResult {
  allowed: boolean;
  level?: string;
  matchedPrefix?: string;
}

export interface CallTarget {
  type?: string;
  value?: string;
}

export interface CallToAction {
  text?: string;
  url: string;
  target?: string;
}

export interface CallableContactsDiagnostic {
  attemptLimits?: Models.DomainEntityRef;
  dncLists?: Models.DomainEntityRef[];
  callableTimeSet?: Models.DomainEntityRef;
  ruleSets?: Models.DomainEntityRef[];
}

export interface CallableTime {
  timeSlots: CampaignTimeSlot[];
  name?: string;
  timeZoneId: string;
}

export interface CallableTimeSet {
  id?: string;
  name: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
  callableTimes: CallableTime[];
  selfUri?: string;
}

export interface CallableTimeSetEntityListing {
  entities?: CallableTimeSet[];
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

export interface CallableWindow {
  mapped?: Models.AtzmTimeSlot;
  unmapped?: Models.AtzmTimeSlotWithTimeZone;
}

export interface Callback {
  state?: string;
  initialState?: string;
  id?: string;
  segments?: Models.Segment[];
  direction?: string;
  held?: boolean;
  disconnectType?: string;
  startHoldTime?: string;
  dialerPreview?: Models.DialerPreview;
  voicemail?: Models.Voicemail;
  callbackNumbers?: string[];
  callbackUserName?: string;
  scriptId?: string;
  externalCampaign?: boolean;
  skipEnabled?: boolean;
  timeoutSeconds?: number;
  startAlertingTime?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  callbackScheduledTime?: string;
  automatedCallbackConfigId?: string;
  provider?: string;
  peerId?: string;
  wrapup?: Models.Wrapup;
  afterCallWork?: Models.AfterCallWork;
  afterCallWorkRequired?: boolean;
  callerId?: string;
  callerIdName?: string;
  queueMediaSettings?: ConversationQueueMediaSettings;
}

export interface CallbackBasic extends Callback {}

export interface CallbackConversation {
  id?: string;
  name?: string;
  participants?: CallbackMediaParticipant[];
  otherMediaUris?: string[];
  recentTransfers?: Models.TransferResponse[];
  utilizationLabelId?: string;
  inactivityTimeout?: string;
  divisions?: ConversationDivisionMembership[];
  selfUri?: string;
}

export interface CallbackConversationEntityListing {
  entities?: CallbackConversation[];
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

export interface CallbackDisconnectIdentifier {
  conversationId: string;
  callbackId: string;
}

export interface CallbackIdentifier {
  type: string;
  id: string;
}

export interface CallbackMediaParticipant {
  id?: string;
  name?: string;
  address?: string;
  startTime?: string;
  startAlertingTime?: string;
  connectedTime?: string;
  endTime?: string;
  startHoldTime?: string;
  purpose?: string;
  state?: string;
  direction?: string;
  disconnectType?: string;
  held?: boolean;
  wrapupRequired?: boolean;
  wrapupPrompt?: string;
  mediaRoles?: string[];
  user?: Models.DomainEntityRef;
  queue?: Models.DomainEntityRef;
  team?: Models.DomainEntityRef;
  attributes?: { [key: string]: string };
  errorInfo?: Models.ErrorInfo;
  script?: Models.DomainEntityRef;
  wrapupTimeoutMs?: number;
  wrapupSkipped?: boolean;
  alertingTimeoutMs?: number;
  provider?: string;
  externalContact?: Models.DomainEntityRef;
  externalContactInitialDivisionId?: string;
  externalOrganization?: Models.DomainEntityRef;
  wrapup?: Models.Wrapup;
  peer?: string;
  flaggedReason?: string;
  journeyContext?: Models.JourneyContext;
  conversationRoutingData?: ConversationRoutingData;
  startAcwTime?: string;
  endAcwTime?: string;
  parkTime?: string;
  resumeTime?: string;
  outboundPreview?: Models.DialerPreview;
  voicemail?: Models.Voicemail;
  callbackNumbers?: string[];
  callbackUserName?: string;
  externalCampaign?: boolean;
  skipEnabled?: boolean;
  timeoutSeconds?: number;
  automatedCallbackConfigId?: string;
  callbackScheduledTime?: string;
}

export interface CallbackMediaSettings {
  enableAutoAnswer?: boolean;
  alertingTimeoutSeconds?: number;
  serviceLevel?: Models.ServiceLevel;
  autoAnswerAlertToneSeconds?: number;
  manualAnswerAlertToneSeconds?: number;
  mode?: string;
  enableAutoDialAndEnd?: boolean;
  autoDialDelaySeconds?: number;
  autoEndDelaySeconds?: number;
  pacingModifier?: number;
  maxRetryCount?: number;
  retryDelaySeconds?: number;
  liveVoiceReactionType?: string;
  liveVoiceFlow?: Models.DomainEntityRef;
  answeringMachineReactionType?: string;
  answeringMachineFlow?: Models.DomainEntityRef;
  edgeGroup?: Models.DomainEntityRef;
  site?: Models.DomainEntityRef;
}

export interface Callheader {
  id?: string;
  name?: string;
  headers?: { [key: string]: string[] };
  selfUri?: string;
}

export interface Callmessage {
  id?: string;
  name?: string;
  message?: string;
  selfUri?: string;
}

export interface Campaign {
  id?: string;
  name: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
  contactList: Models.DomainEntityRef;
  queue?: Models.DomainEntityRef;
  dialingMode: string;
  script?: Models.DomainEntityRef;
  edgeGroup?: Models.DomainEntityRef;
  site?: Models.DomainEntityRef;
  campaignStatus?: string;
  phoneColumns: Models.PhoneColumn[];
  abandonRate?: number;
  dncLists?: Models.DomainEntityRef[];
  callableTimeSet?: Models.DomainEntityRef;
  callAnalysisResponseSet?: Models.DomainEntityRef;
  errors?: Models.RestErrorDetail[];
  callerName: string;
  callerAddress: string;
  outboundLineCount?: number;
  ruleSets?: Models.DomainEntityRef[];
  skipPreviewDisabled?: boolean;
  previewTimeOutSeconds?: number;
  alwaysRunning?: boolean;
  contactSort?: ContactSort;
  contactSorts?: ContactSort[];
  noAnswerTimeout?: number;
  callAnalysisLanguage?: string;
  priority?: number;
  contactListFilters?: Models.DomainEntityRef[];
  division?: Models.DomainEntityRef;
  agentOwnedColumn?: string;
  dynamicContactQueueingSettings?: Models.DynamicContactQueueingSettings;
  skillColumns?: string[];
  previewAutoEnd?: boolean;
  maxCallsPerAgent?: number;
  maxCallsPerAgentDecimal?: number;
  callbackAutoAnswer?: boolean;
  dynamicLineBalancingSettings?: Models.DynamicLineBalancingSettings;
  diagnosticsSettings?: Models.DiagnosticsSettings;
  preciseDialingEnabled?: boolean;
  selfUri?: string;
}

export interface CampaignBusinessCategoryMetrics {
  successCount?: number;
  neutralCount?: number;
  failureCount?: number;
}

export interface CampaignDiagnosticCampaignAction {
}

export interface CampaignDiagnosticCampaignHealthState {
  state?: string;
  dateStart?: string;
  dateEnd?: string;
}

export interface CampaignDiagnosticCampaignState {
  state?: string;
  dateStart?: string;
  dateEnd?: string;
  dialingMode?: string;
}

export interface CampaignDiagnosticConfigChange {
  date?: string;
  field?: string;
  value?: string;
  action?: string;
}

export interface CampaignDiagnosticSummary {
  campaignId?: string;
  dateStart?: string;
  dateEnd?: string;
  campaignStates?: CampaignDiagnosticCampaignState[];
  campaignInfo?: CampaignDiagnosticWindow[];
  campaignHealthStates?: CampaignDiagnosticCampaignHealthState[];
  configChanges?: CampaignDiagnosticConfigChange[];
}

export interface CampaignDiagnosticWindow extends CampaignDiagnosticCampaignHealthState {}

export interface CampaignDiagnostics {
  callableContacts?: CallableContactsDiagnostic;
  queueUtilizationDiagnostic?: Models.QueueUtilizationDiagnostic;
  ruleSetDiagnostics?: Models.RuleSetDiagnostic[];
  outstandingInteractionsCount?: number;
  scheduledInteractionsCount?: number;
  timeZoneRescheduledCallsCount?: number;
  filteredOutContactsCount?: number;
  idleAgents?: number;
  effectiveIdleAgents?: number;
  linesUtilization?: CampaignLinesUtilization;
  numberOfContactsCalled?: number;
  totalNumberOfContacts?: number;
  campaignErrors?: Models.RestErrorDetail[];
  campaignSkillStatistics?: CampaignSkillStatistics;
}

export interface CampaignDivisionView {
  id?: string;
  name?: string;
  division?: Models.Division;
  selfUri?: string;
}

export interface CampaignDivisionViewListing {
  entities?: CampaignDivisionView[];
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

export interface CampaignEntityListing {
  entities?: Campaign[];
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

export interface CampaignInteraction {
  id?: string;
  campaign?: Models.DomainEntityRef;
  agent?: Models.DomainEntityRef;
  contact?: Models.DomainEntityRef;
  destinationAddress?: string;
  activePreviewCall?: boolean;
  lastActivePreviewWrapupTime?: string;
  creationTime?: string;
  callPlacedTime?: string;
  callRoutedTime?: string;
  previewConnectedTime?: string;
  queue?: Models.DomainEntityRef;
  script?: Models.DomainEntityRef;
  disposition?: string;
  callerName?: string;
  callerAddress?: string;
  previewPopDeliveredTime?: string;
  conversation?: ConversationBasic;
  dialerSystemParticipantId?: string;
  dialingMode?: string;
  skills?: Models.DomainEntityRef[];
}

export interface CampaignInteractions {
  campaign?: Models.DomainEntityRef;
  pendingInteractions?: CampaignInteraction[];
  proceedingInteractions?: CampaignInteraction[];
  previewingInteractions?: CampaignInteraction[];
  interactingInteractions?: CampaignInteraction[];
  scheduledInteractions?: CampaignInteraction[];
}

export interface CampaignLinesUtilization {
  assignedOutboundLines?: number;
  totalAvailableOutboundLines?: number;
}

export interface CampaignOutboundLinesAllocation {
  campaign?: Models.DomainEntityRef;
  campaignWeight?: number;
  linesAssigned?: number;
  legacyWeight?: boolean;
}

export interface CampaignOutboundLinesDistribution {
  campaign?: Models.AddressableEntityRef;
  maxOutboundLineCount?: number;
  maxLineUtilization?: number;
  availableOutboundLines?: number;
  reservedLines?: number;
  campaignsWithReservedLines?: CampaignOutboundLinesReservation[];
  campaignsWithDynamicallyAllocatedLines?: CampaignOutboundLinesAllocation[];
}

export interface CampaignOutboundLinesReservation {
  campaign?: Models.DomainEntityRef;
  linesReserved?: number;
}

export interface CampaignPatchRequest {
  outboundLineCount?: number;
  abandonRate?: number;
  maxCallsPerAgent?: number;
  dynamicLineBalancingSettings?: Models.DynamicLineBalancingSettingsPatchRequest;
  queue?: Models.AddressableEntityRef;
}

export interface CampaignPerformanceData {
  campaign: Models.DomainEntityRef;
  division?: Models.AddressableEntityRef;
  contactRate?: CampaignPerformanceDataContactRate;
  idleAgents?: number;
  effectiveIdleAgents?: number;
  adjustedCallsPerAgent?: number;
  outstandingCalls?: number;
  scheduledCalls?: number;
  rightPartyContactsCount?: number;
  campaignStatus?: string;
  dialingMode?: string;
  progress?: CampaignPerformanceDataProgress;
  linesUtilization?: CampaignLinesUtilization;
  businessCategoryMetrics?: CampaignBusinessCategoryMetrics;
}

export interface CampaignPerformanceDataContactRate {
  connectRatio?: number;
}

export interface CampaignPerformanceDataListing {
  entities?: CampaignPerformanceData[];
}

export interface CampaignPerformanceDataProgress {
  percentage?: number;
}

export interface CampaignProgress {
  campaign: Models.DomainEntityRef;
  contactList: Models.DomainEntityRef;
  numberOfContactsCalled?: number;
  numberOfContactsMessaged?: number;
  totalNumberOfContacts?: number;
  percentage?: number;
  numberOfContactsSkipped?: { [key: string]: number };
}

export interface CampaignRule {
  id?: string;
  name: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
  campaignRuleEntities: CampaignRuleEntities;
  campaignRuleConditions: CampaignRuleCondition[];
  campaignRuleActions: CampaignRuleAction[];
  matchAnyConditions?: boolean;
  enabled?: boolean;
  campaignRuleProcessing?: string;
  conditionGroups?: CampaignRuleConditionGroup[];
  executionSettings?: CampaignRuleExecutionSettings;
  timeZoneId?: string;
  warnings?: CampaignRuleWarning[];
  selfUri?: string;
}

export interface CampaignRuleAction {
  id?: string;
  parameters?: CampaignRuleParameters;
  actionType: string;
  campaignRuleActionEntities: CampaignRuleActionEntities;
}

export interface CampaignRuleActionEntities {
  campaigns?: Models.DomainEntityRef[];
  sequences?: Models.DomainEntityRef[];
  emailCampaigns?: Models.DomainEntityRef[];
  smsCampaigns?: Models.DomainEntityRef[];
  useTriggeringEntity?: boolean;
}

export interface CampaignRuleCampaignRunTimeSettings {
  includeWaitingTime?: boolean;
}

export interface CampaignRuleCampaignWaitTimeSettings {
  waitType: string;
}

export interface CampaignRuleCondition {
  id?: string;
  parameters: CampaignRuleParameters;
  conditionType: string;
  dateTimeParameters?: CampaignRuleDateTimeConditionParameters;
  campaignRunTimeSettings?: CampaignRuleCampaignRunTimeSettings;
  campaignWaitTimeSettings?: CampaignRuleCampaignWaitTimeSettings;
}

export interface CampaignRuleConditionGroup {
  matchAnyConditions: boolean;
  conditions: CampaignRuleCondition[];
}

export interface CampaignRuleDateTimeConditionParameters {
  inverted?: boolean;
  timeOfDay?: CampaignRuleTimeOfDayParameters;
  dayOfWeek?: CampaignRuleDayOfWeekParameters;
  dayOfMonth?: CampaignRuleDayOfMonthParameters;
  specificDate?: CampaignRuleSpecificDateParameters;
  weekDayOfMonth?: CampaignRuleWeekDayOfMonthParameters;
}

export interface CampaignRuleDayOfMonthInterval {
  min?: string;
  max?: string;
}

export interface CampaignRuleDayOfMonthParameters {
  thresholdValue?: string;
  inSet?: string[];
  interval?: CampaignRuleDayOfMonthInterval;
}

export interface CampaignRuleDayOfWeekInterval {
  min?: number;
  max?: number;
}

export interface CampaignRuleDayOfWeekParameters {
  inSet?: number[];
  interval?: CampaignRuleDayOfWeekInterval;
}

export interface CampaignRuleEntities {
  campaigns?: Models.DomainEntityRef[];
  sequences?: Models.DomainEntityRef[];
  emailCampaigns?: Models.DomainEntityRef[];
  smsCampaigns?: Models.DomainEntityRef[];
}

export interface CampaignRuleEntityListing {
  entities?: CampaignRule[];
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

export interface CampaignRuleExecutionSettings {
  frequency: string;
  timeZoneId?: string;
}

export interface CampaignRuleParameters {
  operator?: string;
  value?: string;
  priority?: string;
  dialingMode?: string;
  abandonRate?: number;
  outboundLineCount?: number;
  relativeWeight?: number;
  maxCallsPerAgent?: number;
  queue?: Models.DomainEntityRef;
  messagesPerMinute?: number;
  smsMessagesPerMinute?: number;
  emailMessagesPerMinute?: number;
  smsContentTemplate?: Models.DomainEntityRef;
  emailContentTemplate?: Models.DomainEntityRef;
  forDuration?: string;
}

export interface CampaignRuleSpecificDateInterval {
  min?: string;
  max?: string;
}

export interface CampaignRuleSpecificDateParameters {
  includeYear?: boolean;
  thresholdValue?: string;
  interval?: CampaignRuleSpecificDateInterval;
}

export interface CampaignRuleTimeOfDayInterval {
  min?: string;
  max?: string;
}

export interface CampaignRuleTimeOfDayParameters {
  interval?: CampaignRuleTimeOfDayInterval;
  thresholdValue?: string;
}

export interface CampaignRuleWarning {
  code: string;
  message: string;
  params?: CampaignRuleWarningParameters;
}

export interface CampaignRuleWarningParameters {
  actionId?: string;
  conditionId?: string;
  actionType?: string;
  conditionType?: string;
}

export interface CampaignRuleWeekDayOfMonth {
  dayOfWeek: number;
  month?: number;
  occurrence?: number;
}

export interface CampaignRuleWeekDayOfMonthInterval {
  min: CampaignRuleWeekDayOfMonth;
  max: CampaignRuleWeekDayOfMonth;
}

export interface CampaignRuleWeekDayOfMonthParameters {
  thresholdValue?: CampaignRuleWeekDayOfMonth;
  interval?: CampaignRuleWeekDayOfMonthInterval;
}

export interface CampaignSchedule {
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
  intervals: Models.ScheduleInterval[];
  recurrences?: Models.Reoccurrence[];
  timeZone?: string;
  campaign: Models.DivisionedDomainEntityRef;
  selfUri?: string;
}

export interface CampaignSequence {
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
  campaigns: Models.DomainEntityRef[];
  currentCampaign: number;
  status: string;
  stopMessage?: string;
  repeat?: boolean;
  selfUri?: string;
}

export interface CampaignSequenceEntityListing {
  entities?: CampaignSequence[];
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

export interface CampaignSkillStatistics {
  skillCombinations?: number;
  eligibleSkilledAgents?: number;
}

export interface CampaignStats {
  contactRate?: ConnectRate;
  idleAgents?: number;
  effectiveIdleAgents?: number;
  adjustedCallsPerAgent?: number;
  outstandingCalls?: number;
  scheduledCalls?: number;
  timeZoneRescheduledCalls?: number;
  filteredOutContactsCount?: number;
  rightPartyContactsCount?: number;
  validAttempts?: number;
  linesUtilization?: CampaignLinesUtilization;
  businessCategoryMetrics?: CampaignBusinessCategoryMetrics;
}

export interface CampaignTimeSlot {
  startTime: string;
  stopTime: string;
  day: number;
}

export interface CannedResponseLibraries {
  libraryIds?: string[];
  mode?: string;
}

export interface CapacityPlanDeleteRequest {
  capacityPlanIds: string[];
}

export interface CapacityPlanForecastInputsResponse {
  businessUnit: Models.BusinessUnitReference;
  capacityPlan: CapacityPlanReference;
  downloadUrl: string;
  downloadTemplate?: CapacityPlanForecastInputsTemplate;
}

export interface CapacityPlanForecastInputsTemplate {
  referenceBusinessUnitDate: string;
  granularity: string;
  months?: string[];
  planningGroupsForecastData: Models.ForecastInputPlanningGroupData[];
  capacityPlanForecastSummary: CapacityPlanForecastMetrics;
}

export interface CapacityPlanForecastMetrics {
  volume: number[];
  averageHandleTime: number[];
}

export interface CapacityPlanImportedForecast {
  weekDate: string;
  weekCount: number;
}

export interface CapacityPlanImportedForecastRequest {
  hourlyForecastUploadKey: string;
  dailyForecastUploadKey: string;
}

export interface CapacityPlanListItem {
  id: string;
  name?: string;
  startBusinessUnitDate: string;
  endBusinessUnitDate: string;
  metadata: CapacityPlanMetadata;
  selfUri?: string;
}

export interface CapacityPlanMetadata {
  modifiedBy: Models.UserReference;
  modifiedDate: string;
  createdDate?: string;
  createdBy?: Models.UserReference;
  version: number;
}

export interface CapacityPlanMetricsSummary {
  requiredStaffFullTimeEquivalentCount: number[];
  plannedFullTimeEquivalentCount: number[];
  staffingOverUnderFullTimeEquivalentCount: number[];
  startingFullTimeEquivalentCount: number[];
  attritionFullTimeEquivalentCount: number[];
  attritionPercentage: number[];
  newHireFullTimeEquivalentCount: number[];
  transfersFullTimeEquivalentCount: number[];
  extraTimeUnderTimeFullTimeEquivalentCount: number[];
  shrinkageFullTimeEquivalentCount: number[];
  shrinkagePercentage: number[];
  endOfMonthPlannedFullTimeEquivalentCount?: number[];
  netFullTimeEquivalentCount: number[];
}

export interface CapacityPlanReference {
  id: string;
  name?: string;
  selfUri?: string;
}

export interface CapacityPlanRequest {
  name: string;
  description?: string;
  startBusinessUnitDate: string;
  endBusinessUnitDate: string;
  forecast: Models.BuShortTermForecastReference;
  fullTimeEquivalentWeeklyHours: number;
  staffingGroupAllocations: CreateStaffingGroupAllocation[];
}

export interface CapacityPlanResponse {
  id: string;
  name?: string;
  description?: string;
  forecast?: Models.BuShortTermForecastReference;
  startBusinessUnitDate: string;
  endBusinessUnitDate: string;
  fullTimeEquivalentWeeklyHours: number;
  metadata: CapacityPlanMetadata;
  selfUri?: string;
}

export interface CapacityPlanStaffingGroupAllocationsResponse {
  capacityPlan: CapacityPlanReference;
  fullTimeEquivalentWeeklyHours: number;
  downloadUrl: string;
  downloadTemplate?: Models.StaffingGroupAllocationsResponseTemplate;
}

export interface CapacityPlanStaffingGroupMetricChangeHistoryListResponse {
  entities?: Models.StaffingGroupMetricChangeResponse[];
}

export interface CapacityPlanStaffingGroupMetricChangeResponse {
  numberOfWeeks: number;
  weekStartNumber: number;
  value: number;
  metric: string;
  notes?: string;
  transfersFullTimeEquivalent?: Models.TransfersFullTimeEquivalent;
  staffingGroups: Models.StaffingGroupReference[];
  createdBy: Models.UserReference;
  createdDate: string;
  version: number;
}

export interface CapacityPlanStaffingRequirementResult {
  businessUnit: Models.BusinessUnitReference;
  capacityPlan: CapacityPlanReference;
  status: string;
  referenceBusinessUnitDate: string;
  granularity: string;
  errorCode?: string;
  downloadUrl?: string;
  downloadTemplate?: Models.StaffingRequirementResultResponseTemplate;
}

export interface CapacityPlanningPlanningGroupAllocation {
  planningGroupId: string;
  requiredStaffFullTimeEquivalentCount: number[];
  staffingGroupFullTimeEquivalentContributions: Models.StaffingGroupFullTimeEquivalentContribution[];
  totalPlannedFullTimeEquivalentCount: number[];
  overUnderFullTimeEquivalentCount: number[];
}

export interface CapacityPlanningRequirementsResultTopicBusinessUnit {
  id?: string;
}

export interface CapacityPlanningRequirementsResultTopicCapacityPlanReference {
  id?: string;
}

export interface CapacityPlanningRequirementsResultTopicStaffingRequirementsNotification {
  capacityPlan?: CapacityPlanningRequirementsResultTopicCapacityPlanReference;
  businessUnit?: CapacityPlanningRequirementsResultTopicBusinessUnit;
  status?: string;
  referenceBusinessUnitDate?: string;
  granularity?: string;
  downloadUrl?: string;
  errorCode?: string;
}

export interface CapacityPlansListResponse {
  entities?: CapacityPlanListItem[];
}

export interface Card {
  title?: string;
  description?: string;
  url?: string;
  defaultAction?: CardAction;
  actions?: CardAction[];
}

export interface CardAction {
  type?: string;
  text?: string;
  payload?: string;
  url?: string;
  isSelected?: boolean;
}

export interface CardBodyText {
  content: string;
  contentType: string;
}

export interface CardParameters {
  index?: number;
  bodyParameters?: Models.TemplateParameter[];
  buttonUrlParameters?: Models.TemplateParameter[];
}

export interface Carousel {
  cards: CarouselCard[];
}

export interface CarouselCard {
  header: Models.MessageHeader;
  buttons: Models.Button[];
  cardBodyText?: CardBodyText;
}

export interface CarouselParameters {
  cardParameters?: CardParameters[];
}

export interface Case {
  id?: string;
  name?: string;
  division?: Models.StarrableDivision;
  version?: number;
  reference?: string;
  caseplan?: CaseplanReference;
  summary?: string;
  owner?: CaseUserReference;
  status?: string;
  priority?: string;
  dateDue?: string;
  dateStarted?: string;
  dateClosed?: string;
  dateCreated?: string;
  dateModified?: string;
  modifiedBy?: CaseUserReference;
  externalContact?: CaseExternalContactReference;
  customerIntent?: CustomerIntentReference;
  creationStatus?: string;
  ttlSeconds?: number;
  failureReason?: Models.FailureReason;
  selfUri?: string;
}

export interface CaseAssociation {
  id?: string;
  name?: string;
  associationType?: string;
  dateAssociated?: string;
  workitem?: Models.WorkitemReference;
  conversation?: ConversationReference;
  stage?: Models.StageReference;
  step?: Models.StepReference;
  selfUri?: string;
  case?: CaseReference;
}

export interface CaseAssociationCreate {
  workitemId?: string;
  conversationId?: string;
}

export interface CaseAssociationListing {
  entities?: CaseAssociation[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface CaseAssociationQuery {
  pageSize?: number;
  after?: string;
  workitemId?: string;
  conversationId?: string;
}

export interface CaseAssociationQueryEntityListing {
  entities?: CaseAssociation[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
  after?: string;
}

export interface CaseCreate {
  caseplanId: string;
  ownerId?: string;
  summary?: string;
  externalContactId: string;
  conversationId?: string;
  workitemId?: string;
  ttlSeconds?: number;
  intake?: Models.Intake[];
}

export interface CaseDateDueUpdate {
  dateDue: string;
}

export interface CaseExternalContactReference {
  id?: string;
  firstName?: string;
  lastName?: string;
  selfUri?: string;
}

export interface CaseListing {
  entities?: Case[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface CaseManagementAggregateDataContainer {
  group?: { [key: string]: string };
  data?: Models.StatisticalResponse[];
}

export interface CaseManagementAggregateQueryClause {
  type: string;
  predicates: CaseManagementAggregateQueryPredicate[];
}

export interface CaseManagementAggregateQueryFilter {
  type: string;
  clauses?: CaseManagementAggregateQueryClause[];
  predicates?: CaseManagementAggregateQueryPredicate[];
}

export interface CaseManagementAggregateQueryPredicate extends Models.ActionAggregateQueryPredicate {}

export interface CaseManagementAggregateQueryResponse {
  results?: CaseManagementAggregateDataContainer[];
}

export interface CaseManagementAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: CaseManagementAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: CaseManagementAggregationView[];
  alternateTimeDimension?: string;
}

export interface CaseManagementAggregationSort {
  name: string;
  function: string;
}

export interface CaseManagementAggregationView extends Models.ActionAggregationView {}

export interface CaseManagementAsyncAggregateQueryResponse {
  results?: CaseManagementAggregateDataContainer[];
  cursor?: string;
}

export interface CaseManagementAsyncAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: CaseManagementAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: CaseManagementAggregationView[];
  alternateTimeDimension?: string;
  pageSize?: number;
}

export interface CaseOwnerUpdate {
  ownerId: string;
}

export interface CasePriorityUpdate {
  priority: string;
}

export interface CaseQueryJobCreate {
  pageSize?: number;
  pageNumber?: number;
  filters: CaseQueryJobFilter[];
  sort?: CaseQueryJobSort;
  attributes?: string[];
  expands?: string[];
}

export interface CaseQueryJobError {
  code?: string;
  message?: string;
}

export interface CaseQueryJobFilter {
  name: string;
  operator: string;
  values: string[];
}

export interface CaseQueryJobResponse {
  id?: string;
  state?: string;
  dateStarted?: string;
  dateFinished?: string;
  error?: CaseQueryJobError;
  selfUri?: string;
}

export interface CaseQueryJobResultsResponse {
  entities?: Case[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  pageCount?: number;
}

export interface CaseQueryJobSort {
  name?: string;
  ascending?: boolean;
}

export interface CaseReference {
  id?: string;
  selfUri?: string;
}

export interface CaseSummaryUpdate {
  summary: string;
}

export interface CaseUserReference {
  id?: string;
  name?: string;
  presence?: Models.UserPresence;
  images?: Models.Image[];
  selfUri?: string;
}

export interface Caseplan {
  id?: string;
  name: string;
  division: Models.StarrableDivision;
  description?: string;
  referencePrefix: string;
  defaultDueDurationInSeconds: number;
  defaultTtlSeconds: number;
  defaultCaseOwner?: Models.UserReference;
  latest: number;
  published?: number;
  dateCreated: string;
  dateModified: string;
  datePublished?: string;
  modifiedBy: Models.UserReference;
  customerIntent: CustomerIntentReference;
  versionState?: string;
  selfUri?: string;
}

export interface CaseplanCreate {
  name: string;
  defaultDueDurationInSeconds?: number;
  defaultTtlSeconds?: number;
  referencePrefix: string;
  customerIntentId: string;
  description?: string;
  defaultCaseOwnerId?: string;
  divisionId: string;
  dataSchemas?: CaseplanDataSchema[];
  intakeSettings?: Models.IntakeSetting[];
}

export interface CaseplanCreateResponse {
  id?: string;
  name: string;
  division: Models.StarrableDivision;
  description?: string;
  referencePrefix: string;
  defaultDueDurationInSeconds: number;
  defaultTtlSeconds: number;
  defaultCaseOwner?: Models.UserReference;
  latest: number;
  published?: number;
  dateCreated: string;
  dateModified: string;
  datePublished?: string;
  modifiedBy: Models.UserReference;
  customerIntent: CustomerIntentReference;
  versionState?: string;
  dataSchemas?: CaseplanDataSchema[];
  intakeSettings?: Models.IntakeSetting[];
  selfUri?: string;
}

export interface CaseplanDataSchema {
  id: string;
  selfUri?: string;
}

export interface CaseplanDataSchemaListing {
  entities?: CaseplanDataSchema[];
}

export interface CaseplanDataSchemaRequest {
  id: string;
}

export interface CaseplanFilter extends CaseQueryJobFilter {}

export interface CaseplanListing {
  entities?: Caseplan[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface CaseplanQueryEntityListing {
  entities?: Caseplan[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
  after?: string;
}

export interface CaseplanQueryRequest {
  name?: string;
  nameSearchType?: string;
  divisionIds?: string[];
  filters?: CaseplanFilter[];
  attributes?: string[];
  pageSize?: number;
  after?: string;
}

export interface CaseplanReference {
  id?: string;
  name?: string;
  version?: number;
  selfUri?: string;
}

export interface CaseplanUpdate {
  name?: string;
  defaultDueDurationInSeconds?: number;
  defaultTtlSeconds?: number;
  referencePrefix?: string;
  customerIntentId?: string;
  description?: string;
  defaultCaseOwnerId?: string;
  divisionId?: string;
}

export interface CategoriesEntityListing {
  entities?: Models.StaCategory[];
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

export interface CategoriesFilter {
  entities: CategoryEntity[];
}

export interface Category {
  name?: string;
}

export interface CategoryCreateRequest {
  id?: string;
  name: string;
  parentCategoryId?: string;
  description?: string;
  externalId?: string;
  selfUri?: string;
}

export interface CategoryEntity {
  id: string;
  selfUri?: string;
}

export interface CategoryEntityListing {
  entities?: Category[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  pageCount?: number;
}

export interface CategoryReference {
  id: string;
  name?: string;
  parentCategory?: CategoryReference;
  selfUri?: string;
}

export interface CategoryRequest {
  name: string;
  description?: string;
  interactionType: string;
  criteria: Models.Operand;
}

export interface CategoryResponse {
  id?: string;
  name: string;
  description?: string;
  externalId?: string;
  dateCreated?: string;
  dateModified?: string;
  parentCategory?: CategoryReference;
  documentCount?: number;
  knowledgeBase?: Models.KnowledgeBaseReference;
  selfUri?: string;
}

export interface CategoryResponseListing {
  entities?: CategoryResponse[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface CategoryUpdateRequest {
  id?: string;
  name?: string;
  parentCategoryId?: string;
  description?: string;
  externalId?: string;
  selfUri?: string;
}

export interface Celebration {
  id?: string;
  recipient?: Models.UserReference;
  createdBy?: Models.UserReference;
  dateCreated?: string;
  type?: string;
  title?: string;
  note?: string;
  sourceEntity?: Models.SourceEntity;
  selfUri?: string;
}

export interface CelebrationStateParam {
  state?: string;
}

export interface Certificate {
  certificate: string;
}

export interface CertificateAuthorityEntityListing {
  entities?: Models.DomainCertificateAuthority[];
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

export interface CertificateDetails {
  issuer?: string;
  subject?: string;
  expirationDate?: string;
  issueDate?: string;
  expired?: boolean;
  valid?: boolean;
  signatureValid?: boolean;
}

export interface ChangeMyPasswordRequest {
  newPassword: string;
  oldPassword: string;
}

export interface ChangePasswordRequest {
  newPassword: string;
}

export interface Channel {
  connectUri?: string;
  id?: string;
  expires?: string;
}

export interface ChannelEntityListing {
  entities?: Channel[];
}

export interface ChannelTopic {
  id?: string;
  state?: string;
  rejectionReason?: string;
  missingPermissions?: string[];
  selfUri?: string;
}

export interface ChannelTopicEntityListing {
  entities?: ChannelTopic[];
}

export interface ChartColumn {
  id?: string;
  columnType?: string;
}

export interface Chat {
  jabberId?: string;
}

export interface ChatBadgeTopicBadgeEntity {
  jabberId?: string;
}

export interface ChatBadgeTopicChatBadge {
  entity?: ChatBadgeTopicBadgeEntity;
  unreadCount?: number;
  lastUnreadNotificationDate?: string;
}

export interface ChatFavorite {
  id: string;
  externalId: string;
}

export interface ChatItem {
  id?: string;
  name?: string;
  open: boolean;
  favorite?: ChatFavorite;
  images?: Models.Image[];
  dateLastMessage?: string;
  dateClosed?: string;
  user?: ChatUserRef;
  room?: Models.Room;
  chatType: string;
  selfUri?: string;
}

export interface ChatItemCursorListing {
  entities?: ChatItem[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface ChatMediaPolicy {
  actions?: Models.PolicyActions;
  conditions?: ChatMediaPolicyConditions;
}

export interface ChatMediaPolicyConditions {
  forUsers?: Models.PolicyUser[];
  dateRanges?: string[];
  forQueues?: Models.Queue[];
  wrapupCodes?: Models.WrapupCode[];
  languages?: Models.Language[];
  timeAllowed?: Models.TimeAllowed;
  teams?: Models.Team[];
  duration?: Models.DurationCondition;
}

export interface ChatMessage {
  body?: string;
  id?: string;
  to?: string;
  from?: string;
  utc?: string;
  chat?: string;
  message?: string;
  type?: string;
  bodyType?: string;
  senderCommunicationId?: string;
  participantPurpose?: string;
  user?: ChatMessageUser;
}

export interface ChatMessageEntityListing {
  entities?: ChatMessageResponse[];
}

export interface ChatMessageResponse {
  id: string;
  dateCreated: string;
  dateModified?: string;
  toJid: string;
  jid: string;
  body: string;
  mentions?: { [key: string]: string };
  edited?: boolean;
  attachmentDeleted?: boolean;
  fileUri?: string;
  thread: Models.Entity;
  parentThread?: Models.Entity;
  user?: Models.AddressableEntityRef;
  toUser?: Models.AddressableEntityRef;
  reactions?: ChatReaction[];
}

export interface ChatMessageUser {
  id?: string;
  name?: string;
  displayName?: string;
  username?: string;
  images?: Models.Image[];
}

export interface ChatPresence {
  source?: string;
  organizationPresence?: Models.OrganizationPresence;
  systemPresence?: string;
  message?: string;
  dateModified?: string;
  outOfOffice?: Models.OutOfOffice;
}

export interface ChatReaction {
  emoji: string;
  users: Models.AddressableEntityRef[];
}

export interface ChatReactionUpdate {
  reactions: string[];
}

export interface ChatSendMessageResponse {
  id: string;
}

export interface ChatSettings {
  messageRetentionPeriodDays?: number;
  reactionsEnabled?: boolean;
}

export interface ChatUserRef {
  id?: string;
  name?: string;
  selfUri?: string;
  jid?: string;
  inactive?: boolean;
  integrations?: Contact[];
  presence?: ChatPresence;
}

export interface ChatUserSettings {
  mobile: Models.MobileSettings;
}

export interface Check {
  result?: string;
  type?: string;
}

export interface ChecklistActivationPayload {
  activationTriggerType: string;
  intentId?: string;
  intentName?: string;
  language: string;
  agentId?: string;
  participantId?: string;
  queueId?: string;
  assistantId?: string;
  mediaType?: string;
  direction?: string;
  preview?: boolean;
}

export interface ChecklistFinalizePayload {
  exitReason: string;
  preview?: boolean;
}

export interface ChecklistInferenceJobCreationResponse {
  jobId?: string;
  message?: string;
}

export interface ChecklistInferenceJobPayload {
  conversationContext: ConversationContext[];
  preview?: boolean;
}

export interface ChecklistInferenceJobResponse {
  id: string;
  status: string;
  error?: Models.ErrorInfo;
  agentChecklistInfo?: Models.AgentChecklistInfo;
  jobStartTime?: string;
  jobEndTime?: string;
  language?: string;
  agentId?: string;
  participantId?: string;
  queueId?: string;
  assistantId?: string;
  mediaType?: string;
  direction?: string;
  preview?: boolean;
  selfUri?: string;
}

export interface ChecklistItem {
  id: string;
  name: string;
  description?: string;
  automatedCheckEnabled?: boolean;
  exactPhraseMatch?: boolean;
  important?: boolean;
  stateFromModel?: string;
  stateFromAgent?: string;
  dateLastModifiedByModel?: string;
  dateLastModifiedByAgent?: string;
  lastModifiedInAcw?: boolean;
  selfUri?: string;
}

export interface ChunkSearchRegisterRequest {
  sessionId?: string;
  answered: boolean;
  selectedAnswers?: Models.SelectedAnswer[];
}

export interface ClientApp {
  id?: string;
  name?: string;
  integrationType?: Models.IntegrationType;
  notes?: string;
  intendedState: string;
  config?: ClientAppConfigurationInfo;
  reportedState?: Models.IntegrationStatusInfo;
  attributes?: { [key: string]: string };
  selfUri?: string;
}

export interface ClientAppConfigurationInfo {
  current?: Models.IntegrationConfiguration;
  effective?: Models.EffectiveConfiguration;
}

export interface ClientAppEntityListing {
  entities?: ClientApp[];
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

export interface ClientPublicApiUsage {
  date?: string;
  platform?: string;
  httpMethod?: string;
  templateUri?: string;
  requestCount?: number;
  status200?: number;
  status300?: number;
  status400?: number;
  status429?: number;
  status500?: number;
  organizationId?: string;
}

export interface ClientPublicApiUsageQueryRequest {
  interval: string;
  granularity?: string;
  sortBy?: Models.UsageQuerySortBy[];
  metrics?: string[];
  templateUris?: string[];
  httpMethods?: string[];
  platforms?: string[];
  groupBy?: string[];
  organizationIds?: string[];
}

export interface ClientPublicApiUsageResultsResponse {
  name?: string;
  queryStatus: string;
  errorBody?: Models.ErrorBody;
  nextUri?: string;
  entities?: ClientPublicApiUsage[];
  selfUri?: string;
}

export interface ClientUsageQueryResponse {
  id: string;
  name?: string;
  resultsUri?: string;
  selfUri?: string;
}

export interface ClonedUser {
  id?: string;
  name?: string;
  trustor?: Models.DomainEntityRef;
  selfUri?: string;
}

export interface ClonedUserEntityListing {
  total?: number;
  entities?: ClonedUser[];
  selfUri?: string;
}

export interface CloseButtonStyleProperties {
  color?: string;
  opacity?: number;
}

export interface Cluster {
  id?: string;
  division?: Models.StarrableDivision;
  clusterScan?: ClusterScan;
  mergeInfo?: Models.MergeInfo;
  graph?: Models.Graph;
  dateCreated?: string;
  selfUri?: string;
}

export interface ClusterList {
  entities?: Cluster[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
  cursors?: Cursors;
}

export interface ClusterScan {
  id?: string;
  dateCompleted?: string;
  statistics?: ClusterScanStatistics;
  selfUri?: string;
}

export interface ClusterScanList {
  entities?: ClusterScan[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
  cursors?: Cursors;
}

export interface ClusterScanStatistics {
  aggregated?: ClusterStatistics;
  selfUri?: string;
}

export interface ClusterStatistics {
  totalClusters?: number;
  totalAutomaticMergeSuccesses?: number;
  totalAutomaticMergeFailures?: number;
}

export interface CoachingAnnotation {
  id?: string;
  createdBy?: Models.UserReference;
  dateCreated?: string;
  modifiedBy?: Models.UserReference;
  dateModified?: string;
  text: string;
  isDeleted?: boolean;
  accessType?: string;
  selfUri?: string;
}

export interface CoachingAnnotationCreateRequest {
  text: string;
  accessType: string;
}

export interface CoachingAnnotationList {
  entities?: CoachingAnnotation[];
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

export interface CoachingAppointmentAggregateRequest {
  interval: string;
  metrics?: string[];
  groupBy?: string[];
  filter: Models.QueryRequestFilter;
}

export interface CoachingAppointmentAggregateResponse {
  results?: Models.QueryResponseGroupedData[];
}

export interface CoachingAppointmentReference {
  id?: string;
  selfUri?: string;
}

export interface CoachingAppointmentResponse {
  id?: string;
  name?: string;
  description?: string;
  dateStart?: string;
  lengthInMinutes?: number;
  status?: string;
  facilitator?: Models.UserReference;
  attendees?: Models.UserReference[];
  createdBy?: Models.UserReference;
  dateCreated?: string;
  modifiedBy?: Models.UserReference;
  dateModified?: string;
  conversations?: ConversationReference[];
  documents?: Models.DocumentReference[];
  isOverdue?: boolean;
  wfmSchedule?: Models.WfmScheduleReference;
  dateCompleted?: string;
  externalLinks?: string[];
  location?: string;
  shareInsightsData?: boolean;
  selfUri?: string;
}

export interface CoachingAppointmentResponseList {
  entities?: CoachingAppointmentResponse[];
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

export interface CoachingAppointmentStatusRequest {
  status: string;
}

export interface CoachingAppointmentStatusResponse {
  appointment?: CoachingAppointmentReference;
  createdBy?: Models.UserReference;
  dateCreated?: string;
  status?: string;
}

export interface CoachingAppointmentStatusResponseList {
  entities?: CoachingAppointmentStatusResponse[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  pageCount?: number;
}

export interface CoachingNotification {
  id?: string;
  name?: string;
  markedAsRead?: boolean;
  actionType?: string;
  relationship?: string;
  dateStart?: string;
  lengthInMinutes?: number;
  status?: string;
  user?: Models.UserReference;
  appointment?: CoachingAppointmentResponse;
  selfUri?: string;
}

export interface CoachingNotificationList {
  entities?: CoachingNotification[];
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

export interface CoachingScheduleSlotsJobRequest {
  attendeeIds: string[];
  facilitatorIds?: string[];
  lengthInMinutes: number;
  activityCodeId: string;
  intervals: string[];
  slotsType: string;
}

export interface CoachingScheduleSlotsJobResponse {
  id?: string;
  attendeeIds?: string[];
  facilitatorIds?: string[];
  lengthInMinutes?: number;
  businessUnitId?: string;
  activityCodeId?: string;
  results?: CoachingScheduleSlotsJobResult[];
  slotsType?: string;
  selfUri?: string;
}

export interface CoachingScheduleSlotsJobResult {
  interval?: string;
  status?: string;
  slot?: CoachingScheduleSlotsJobSlot;
  hasConflict?: boolean;
}

export interface CoachingScheduleSlotsJobSchedule {
  id?: string;
  selfUri?: string;
  weekDate?: string;
  weekCount?: number;
}

export interface CoachingScheduleSlotsJobSlot {
  dateStart?: string;
  schedule?: CoachingScheduleSlotsJobSchedule;
}

export interface CoachingSlot {
  dateStart?: string;
  lengthInMinutes?: number;
  staffingDifference?: number;
  differenceRating?: string;
  wfmSchedule?: Models.WfmScheduleReference;
}

export interface CoachingSlotsRequest {
  interval: string;
  lengthInMinutes: number;
  attendeeIds: string[];
  facilitatorIds?: string[];
  interruptibleAppointmentIds?: string[];
}

export interface CoachingSlotsResponse {
  suggestedSlots?: CoachingSlot[];
  attendeeSchedules?: Models.UserAvailableTimes[];
  facilitatorSchedules?: Models.UserAvailableTimes[];
  wfmScheduleActivities?: Models.WfmScheduleActivity[];
}

export interface CobrowseConversation {
  id?: string;
  name?: string;
  participants?: CobrowseMediaParticipant[];
  otherMediaUris?: string[];
  recentTransfers?: Models.TransferResponse[];
  utilizationLabelId?: string;
  inactivityTimeout?: string;
  divisions?: ConversationDivisionMembership[];
  selfUri?: string;
}

export interface CobrowseConversationEntityListing {
  entities?: CobrowseConversation[];
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

export interface CobrowseMediaParticipant {
  id?: string;
  name?: string;
  address?: string;
  startTime?: string;
  startAlertingTime?: string;
  connectedTime?: string;
  endTime?: string;
  startHoldTime?: string;
  purpose?: string;
  state?: string;
  direction?: string;
  disconnectType?: string;
  held?: boolean;
  wrapupRequired?: boolean;
  wrapupPrompt?: string;
  mediaRoles?: string[];
  user?: Models.DomainEntityRef;
  queue?: Models.DomainEntityRef;
  team?: Models.DomainEntityRef;
  attributes?: { [key: string]: string };
  errorInfo?: Models.ErrorInfo;
  script?: Models.DomainEntityRef;
  wrapupTimeoutMs?: number;
  wrapupSkipped?: boolean;
  alertingTimeoutMs?: number;
  provider?: string;
  externalContact?: Models.DomainEntityRef;
  externalContactInitialDivisionId?: string;
  externalOrganization?: Models.DomainEntityRef;
  wrapup?: Models.Wrapup;
  peer?: string;
  flaggedReason?: string;
  journeyContext?: Models.JourneyContext;
  conversationRoutingData?: ConversationRoutingData;
  startAcwTime?: string;
  endAcwTime?: string;
  parkTime?: string;
  resumeTime?: string;
  cobrowseSessionId?: string;
  cobrowseRole?: string;
  controlling?: string[];
  viewerUrl?: string;
  providerEventTime?: string;
}

export interface CobrowseSettings {
  enabled?: boolean;
  allowAgentControl?: boolean;
  allowAgentNavigation?: boolean;
  allowDraw?: boolean;
  maskSelectors?: string[];
  channels?: string[];
  readonlySelectors?: string[];
  pauseCriteria?: Models.PauseCriteria[];
}

export interface CobrowseWebMessagingSession {
  id?: string;
  name?: string;
  joinCode?: string;
  websocketUrl?: string;
  dateOfferEnds?: string;
  communicationType?: string;
  selfUri?: string;
}

export interface Cobrowsesession {
  state?: string;
  initialState?: string;
  id?: string;
  disconnectType?: string;
  self?: Models.Address;
  cobrowseSessionId?: string;
  cobrowseRole?: string;
  controlling?: string[];
  viewerUrl?: string;
  providerEventTime?: string;
  startAlertingTime?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  provider?: string;
  peerId?: string;
  segments?: Models.Segment[];
  wrapup?: Models.Wrapup;
  afterCallWork?: Models.AfterCallWork;
  afterCallWorkRequired?: boolean;
}

export interface CollaborateChatAdhocMessageEventTopicCollaborateChatEntity {
  entityJid?: string;
  entityId?: string;
  entityType?: string;
}

export interface CollaborateChatAdhocMessageEventTopicCollaborateChatMessage {
  messageId?: string;
  created?: string;
  actionType?: string;
  body?: string;
  from?: CollaborateChatAdhocMessageEventTopicCollaborateChatEntity;
  to?: CollaborateChatAdhocMessageEventTopicCollaborateChatEntity;
  mentions?: CollaborateChatAdhocMessageEventTopicCollaborateChatEntity[];
  notifyAll?: boolean;
  reactions?: { [key: string]: string[] };
}

export interface CollaborateChatGroupMessageEventTopicCollaborateChatEntity extends CollaborateChatAdhocMessageEventTopicCollaborateChatEntity {}

export interface CollaborateChatGroupMessageEventTopicCollaborateChatMessage {
  messageId?: string;
  created?: string;
  actionType?: string;
  body?: string;
  from?: CollaborateChatGroupMessageEventTopicCollaborateChatEntity;
  to?: CollaborateChatGroupMessageEventTopicCollaborateChatEntity;
  mentions?: CollaborateChatGroupMessageEventTopicCollaborateChatEntity[];
  notifyAll?: boolean;
  reactions?: { [key: string]: string[] };
}

export interface Column {
  columnName?: string;
  columnNumber?: number;
  startPosition?: number;
  length?: number;
}

export interface ColumnDataTypeSpecification {
  columnName?: string;
  columnDataType?: string;
  min?: number;
  max?: number;
  maxLength?: number;
}

export interface ColumnStatus {
  contactable?: boolean;
}

export interface CommandStatus {
  id?: string;
  name?: string;
  expiration?: string;
  userId?: string;
  statusCode?: string;
  commandType?: string;
  document?: Models.Document;
  selfUri?: string;
}

export interface CommandStatusEntityListing {
  entities?: CommandStatus[];
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

export interface Comment {
  id?: string;
  content?: string;
  user?: Models.UserReference;
  modifiedBy?: Models.UserReference;
  dateCreated?: string;
  dateModified?: string;
  selfUri?: string;
}

export interface CommentCreate {
  content: string;
}

export interface CommentListing {
  entities?: Comment[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface CommonAlert {
  id?: string;
  name?: string;
  user: Models.UserReference;
  rule: Models.AlertRuleProperties;
  notifications: Models.AlertNotification[];
  dateStart: string;
  dateEnd?: string;
  active: boolean;
  unread: boolean;
  waitBetweenNotificationMs: number;
  muted: boolean;
  snoozed: boolean;
  dateMutedUntil: string;
  dateSnoozedUntil: string;
  conditions: CommonRuleConditions;
  conversationId?: string;
  alertSummary?: Models.AlertSummary;
  ruleUri?: string;
  selfUri?: string;
}

export interface CommonAlertBulkUpdateRequest {
  type: string;
  alertIds: string[];
  muteSnooze?: Models.MuteSnoozeFields;
  unread?: Models.UnreadFields;
}

export interface CommonAllAlertUpdateRequest {
  type: string;
  unread?: Models.UnreadFields;
}

export interface CommonCampaign {
  id?: string;
  name?: string;
  division?: Models.Division;
  mediaType?: string;
  selfUri?: string;
}

export interface CommonCampaignDivisionView extends CommonCampaign {}

export interface CommonCampaignDivisionViewEntityListing {
  entities?: CommonCampaignDivisionView[];
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

export interface CommonCampaignEntityListing {
  entities?: CommonCampaign[];
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

export interface CommonRule {
  id?: string;
  name: string;
  description?: string;
  enabled?: boolean;
  notifications?: Models.AlertNotification[];
  sendExitingAlarmNotifications?: boolean;
  waitBetweenNotificationMs?: number;
  conditions?: CommonRuleConditions;
  type: string;
  inAlarm?: boolean;
  user?: Models.UserReference;
  version?: number;
  dateCreated?: string;
  dateLastModified?: string;
  selfUri?: string;
}

export interface CommonRuleBulkDeleteRequest {
  ruleIds: string[];
}

export interface CommonRuleBulkUpdateNotificationsRequest {
  ruleIds: string[];
  properties?: Models.ModifiableRuleProperties;
  typesToAdd?: string[];
  typesToRemove?: string[];
}

export interface CommonRuleConditions {
  clauses?: CommonRuleConditions[];
  predicates: CommonRulePredicate[];
  type: string;
  id?: string;
}

export interface CommonRuleContainer {
  entities?: CommonRule[];
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

export interface CommonRulePredicate {
  metricType: string;
  metricValueType: string;
  comparisonOperator: string;
  value: number;
  status?: string;
  topic?: string;
  characteristic?: string;
  entity: CommonRulePredicateEntity;
  mediaType?: string;
  metric: string;
}

export interface CommonRulePredicateEntity {
  entityType: string;
  user?: Models.AddressableEntityRef;
  group?: Models.AddressableEntityRef;
  queue?: Models.AddressableEntityRef;
  team?: Models.AddressableEntityRef;
}

export interface CommunicationAnsweredEvent {
  eventId: string;
  eventDateTime: string;
  conversationId: string;
  communicationId: string;
}

export interface CommunicationDispositionAppliedEvent {
  eventId: string;
  eventDateTime: string;
  conversationId: string;
  communicationId: string;
  code?: string;
  notes?: string;
  tags?: string[];
}

export interface CommunicationEndedEvent {
  eventId: string;
  eventDateTime: string;
  conversationId: string;
  communicationId: string;
  disconnectType: string;
  destinationConversationId?: string;
}

export interface CommunicationTranslation {
  communicationId: string;
  transcripts: Models.TranscriptTranslation[];
}

export interface CommunicationTranslationList {
  entities?: CommunicationTranslation[];
}

export interface ComparisonPeriod {
  id?: string;
  kpi?: string;
  dateStarted?: string;
  dateEnded?: string;
  percentageBenefit?: number;
  kpiResults?: Models.KpiResult[];
  selfUri?: string;
}

export interface ComparisonPeriodListing {
  total?: number;
  entities?: ComparisonPeriod[];
  selfUri?: string;
}

export interface ComplexVariableInfo {
  id: string;
  name: string;
}

export interface Compliance {
  stopSettings: Models.StopSettings[];
  optInSettings: Models.OptInSettings[];
  helpSettings: Models.HelpSettings[];
}

export interface ComplianceResponse {
  message: string;
}

export interface ComputedData {
  weekly?: Models.Weekly;
  quarterHour?: Models.QuarterHourly;
}

export interface Condition {
  type?: string;
  inverted?: boolean;
  attributeName?: string;
  value?: string;
  valueType?: string;
  operator?: string;
  codes?: string[];
  property?: string;
  propertyType?: string;
  dataAction?: Models.DomainEntityRef;
  dataNotFoundResolution?: boolean;
  contactIdField?: string;
  callAnalysisResultField?: string;
  agentWrapupField?: string;
  contactColumnToDataActionFieldMappings?: ContactColumnToDataActionFieldMapping[];
  predicates?: Models.DataActionConditionPredicate[];
  subConditions?: Models.TimeAndDateSubCondition[];
  matchAnyConditions?: boolean;
  timeZoneId?: string;
}

export interface ConditionalGroupActivation {
  pilotRule?: ConditionalGroupActivationPilotRule;
  rules?: ConditionalGroupActivationRule[];
}

export interface ConditionalGroupActivationCondition {
  simpleMetric?: ConditionalGroupActivationSimpleMetric;
  operator?: string;
  value?: number;
}

export interface ConditionalGroupActivationPilotRule {
  conditions?: ConditionalGroupActivationCondition[];
  conditionExpression?: string;
}

export interface ConditionalGroupActivationRule {
  conditions?: ConditionalGroupActivationCondition[];
  conditionExpression?: string;
  groups?: Models.MemberGroup[];
}

export interface ConditionalGroupActivationSimpleMetric {
  metric?: string;
  queue?: Models.DomainEntityRef;
}

export interface ConditionalGroupRouting {
  rules?: ConditionalGroupRoutingRule[];
}

export interface ConditionalGroupRoutingRule {
  queue?: Models.DomainEntityRef;
  metric?: string;
  operator?: string;
  conditionValue?: number;
  groups?: Models.MemberGroup[];
  waitSeconds?: number;
}

export interface ConfigurationOverrides {
  priority?: boolean;
}

export interface ConfusionDetails {
  intents?: ConfusionIntentDetails[];
}

export interface ConfusionInfo {
  intents?: ConfusionIntentInfo[];
}

export interface ConfusionIntentDetails {
  id?: string;
  name?: string;
  utteranceCount?: number;
  utterances?: ConfusionUtterance[];
  selfUri?: string;
}

export interface ConfusionIntentInfo {
  id?: string;
  name?: string;
  utteranceCount?: number;
}

export interface ConfusionUtterance {
  id?: string;
  text?: string;
  similarity?: number;
}

export interface ConnectRate {
  attempts?: number;
  connects?: number;
  connectRatio?: number;
}

export interface ConnectedEdge {
  id?: string;
  name?: string;
  interfaceName?: string;
  interfaceIpAddress?: string;
  edgeConnectionList?: Models.EdgeConnectionInfo[];
  selfUri?: string;
}

export interface ConnectedQueue {
  id?: string;
  selfUri?: string;
}

export interface ConnectedUser {
  id?: string;
  selfUri?: string;
}

export interface ConnectionCreateRequest {
  name?: string;
  integrationId: string;
  redirectUrl: string;
}

export interface ConnectionCreateResponse {
  id?: string;
  name?: string;
  type?: string;
  integration?: Models.KnowledgeIntegrationReference;
  authenticationProperties?: Models.AuthenticationProperties;
  createdBy?: Models.UserReference;
  modifiedBy?: Models.UserReference;
  dateCreated?: string;
  dateModified?: string;
  status?: string;
  selfUri?: string;
}

export interface ConnectionListing {
  entities?: ConnectionResponse[];
}

export interface ConnectionOption {
  id?: string;
  name?: string;
}

export interface ConnectionOptionListing {
  entities?: ConnectionOption[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface ConnectionResponse {
  id?: string;
  name?: string;
  type?: string;
  integration?: Models.KnowledgeIntegrationReference;
  authenticationProperties?: Models.AuthenticationProperties;
  createdBy?: Models.UserReference;
  modifiedBy?: Models.UserReference;
  dateCreated?: string;
  dateModified?: string;
  status?: string;
  error?: Models.ErrorBody;
  dateExpiry?: string;
  selfUri?: string;
}

export interface ConnectionUpdateRequest {
  code: string;
  error?: string;
  errorDescription?: string;
}

export interface ConstraintConflictMessage {
  message?: Models.WorkPlanConstraintConflictMessage;
  conflictedConstraintMessages?: Models.WorkPlanConstraintMessage[];
}

export interface ConsultTransfer {
  speakTo: string;
  consultingUserId?: string;
  destination: Models.Destination;
}

export interface ConsultTransferEvent {
  eventId: string;
  eventDateTime: string;
  conversationId: string;
  initiatingCommunicationId: string;
  destinationCommunicationId: string;
  objectCommunicationId: string;
}

export interface ConsultTransferResponse {
  destinationParticipantId: string;
}

export interface ConsultTransferToAddress {
  speakTo: string;
  consultingUserId?: string;
  address?: string;
}

export interface ConsultTransferToAgent {
  speakTo: string;
  consultingUserId?: string;
  userId?: string;
  userDisplayName?: string;
}

export interface ConsultTransferToExternal extends ConsultTransferToAddress {}

export interface ConsultTransferToExternalContact {
  speakTo: string;
  consultingUserId?: string;
  contactId: string;
  phoneType: string;
}

export interface ConsultTransferToQueue {
  speakTo: string;
  consultingUserId?: string;
  queueId?: string;
  queueName?: string;
}

export interface ConsultTransferUpdate {
  speakTo: string;
  consultingUserId?: string;
}

export interface ConsumedResourcesEntityListing {
  entities?: Models.Dependency[];
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

export interface ConsumingResourcesEntityListing extends ConsumedResourcesEntityListing {}

export interface Contact {
  address?: string;
  display?: string;
  mediaType?: string;
  type?: string;
  extension?: string;
  countryCode?: string;
  integration?: string;
}

export interface ContactAddress {
  address1?: string;
  address2?: string;
  city?: string;
  state?: string;
  postalCode?: string;
  countryCode?: string;
}

export interface ContactAddressConditionSettings {
  operator: string;
  value: string;
}

export interface ContactAddressTypeConditionSettings {
  operator: string;
  value: string;
}

export interface ContactAddressableEntityRef {
  id?: string;
  selfUri?: string;
}

export interface ContactBulkEditRequest {
  contactListFilterId?: string;
  criteria?: ContactBulkSearchCriteria;
  contactIds?: string[];
  contact?: Models.DialerContact;
  generateDownloadURI?: boolean;
}

export interface ContactBulkSearchCriteria {
  clauses?: ContactListFilterClause[];
  filterType?: string;
}

export interface ContactBulkSearchParameters {
  contactListFilterId?: string;
  criteria?: ContactBulkSearchCriteria;
  generateDownloadURI?: boolean;
}

export interface ContactCallbackRequest {
  campaignId: string;
  contactListId: string;
  contactId: string;
  phoneColumn: string;
  schedule: string;
}

export interface ContactCenterSettings {
  removeSkillsFromBlindTransfer?: boolean;
}

export interface ContactColumnConditionSettings {
  columnName: string;
  operator: string;
  value: string;
  valueType: string;
}

export interface ContactColumnTimeZone {
  timeZone?: string;
  columnType?: string;
}

export interface ContactColumnToDataActionFieldMapping {
  contactColumnName: string;
  dataActionField: string;
}

export interface ContactDetailEventTopicContactUpdateEvent {
  eventTime?: number;
  conversationId?: string;
  participantId?: string;
  sessionId?: string;
  mediaType?: string;
  externalOrganizationId?: string;
  externalContactId?: string;
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
  conversationExternalContactIds?: string[];
  conversationExternalOrganizationIds?: string[];
  divisionId?: string;
  utilizationLabel?: string;
}

export interface ContactEnrichOptions {
  promote?: boolean;
}

export interface ContactEnrichRequest {
  id?: string;
  division?: Models.WritableStarrableDivision;
  matchingIdentifiers: ContactIdentifier[];
  action: string;
  contact?: Models.ExternalContact;
  fieldRules?: Models.EnrichFieldRules;
  options?: ContactEnrichOptions;
}

export interface ContactIdentifier {
  division?: Models.WritableStarrableDivision;
  type: string;
  value: string;
  dateCreated?: string;
  externalSource?: Models.ExternalSource;
}

export interface ContactIdentifierListing {
  entities?: ContactIdentifier[];
}

export interface ContactImportField {
  name: string;
  included: boolean;
}

export interface ContactImportJobEntityListing {
  entities?: ContactImportJobResponse[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
  cursors?: Cursors;
}

export interface ContactImportJobMetadata {
  fileName?: string;
  dryRunFailedCount?: number;
  dryRunSuccessCount?: number;
  dryRunReportDownloadUrl?: string;
  importFailedCount?: number;
  importSuccessCount?: number;
  importReportDownloadUrl?: string;
}

export interface ContactImportJobRequest {
  settingsId: string;
  division?: Models.WritableStarrableDivision;
}

export interface ContactImportJobResponse {
  id?: string;
  status?: string;
  statusDetails?: string;
  executionStep?: string;
  metadata?: ContactImportJobMetadata;
  dateCreated?: string;
  division?: Models.StarrableDivision;
  selfUri?: string;
  settings: Models.AddressableEntityRef;
}

export interface ContactImportJobStatusUpdateRequest {
  jobId: string;
  status: string;
}

export interface ContactImportJobStatusUpdateResponse {
  jobId?: string;
  status?: string;
}

export interface ContactImportSettings {
  id?: string;
  name: string;
  matchingCriteria?: string[];
  mergeContacts: boolean;
  externalSourceId: string;
  importFields: ContactImportField[];
  dateCreated?: string;
  selfUri?: string;
}

export interface ContactImportSettingsEntityListing {
  entities?: ContactImportSettings[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
  cursors?: Cursors;
}

export interface ContactList {
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
  division?: Models.DomainEntityRef;
  columnNames: string[];
  phoneColumns?: ContactPhoneNumberColumn[];
  emailColumns?: Models.EmailColumn[];
  whatsAppColumns?: Models.WhatsAppColumn[];
  importStatus?: Models.ImportStatus;
  previewModeColumnName?: string;
  previewModeAcceptedValues?: string[];
  size?: number;
  attemptLimits?: Models.DomainEntityRef;
  automaticTimeZoneMapping?: boolean;
  zipCodeColumnName?: string;
  columnDataTypeSpecifications?: ColumnDataTypeSpecification[];
  trimWhitespace?: boolean;
  retentionType?: string;
  retentionDays?: number;
  dateExpiration?: string;
  timeZone?: string;
  selfUri?: string;
}

export interface ContactListDivisionView {
  id?: string;
  name?: string;
  division?: Models.Division;
  columnNames: string[];
  phoneColumns?: ContactPhoneNumberColumn[];
  emailColumns?: Models.EmailColumn[];
  whatsAppColumns?: Models.WhatsAppColumn[];
  importStatus?: Models.ImportStatus;
  size?: number;
  selfUri?: string;
}

export interface ContactListDivisionViewListing {
  entities?: ContactListDivisionView[];
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

export interface ContactListEntityListing {
  entities?: ContactList[];
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

export interface ContactListFilter {
  id?: string;
  name: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
  contactList?: Models.DomainEntityRef;
  contactListTemplate?: Models.DomainEntityRef;
  sourceType?: string;
  clauses?: ContactListFilterClause[];
  filterType?: string;
  selfUri?: string;
}

export interface ContactListFilterBulkRetrieveBody {
  ids: string[];
}

export interface ContactListFilterClause {
  filterType?: string;
  predicates?: ContactListFilterPredicate[];
}

export interface ContactListFilterEntityListing {
  entities?: ContactListFilter[];
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

export interface ContactListFilterPredicate {
  column?: string;
  columnType?: string;
  operator?: string;
  value?: string;
  range?: ContactListFilterRange;
  inverted?: boolean;
}

export interface ContactListFilterRange {
  min?: string;
  max?: string;
  minInclusive?: boolean;
  maxInclusive?: boolean;
  inSet?: string[];
}

export interface ContactListTemplate {
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
  columnNames: string[];
  phoneColumns?: ContactPhoneNumberColumn[];
  emailColumns?: Models.EmailColumn[];
  whatsAppColumns?: Models.WhatsAppColumn[];
  previewModeColumnName?: string;
  previewModeAcceptedValues?: string[];
  attemptLimits?: Models.DomainEntityRef;
  automaticTimeZoneMapping?: boolean;
  zipCodeColumnName?: string;
  columnDataTypeSpecifications?: ColumnDataTypeSpecification[];
  trimWhitespace?: boolean;
  retentionType?: string;
  retentionDays?: number;
  timeZone?: string;
  selfUri?: string;
}

export interface ContactListTemplateBulkRetrieveBody {
  ids: string[];
}

export interface ContactListTemplateEntityListing {
  entities?: ContactListTemplate[];
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

export interface ContactListUploadUrlRequest {
  signedUrlTimeoutSeconds?: number;
  contentType: string;
  id?: string;
  contactIdName?: string;
  importTemplateId?: string;
  listNamePrefix?: string;
  clearSystemData?: boolean;
  divisionIdForTargetContactLists?: string;
  fileSpecificationTemplateId?: string;
  retentionTypeColumn?: string;
  retentionDaysColumn?: string;
  retentionDateExpirationColumn?: string;
}

export interface ContactListing {
  entities?: Models.ExternalContact[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  partialResults?: boolean;
  firstUri?: string;
  selfUri?: string;
  nextUri?: string;
  lastUri?: string;
  previousUri?: string;
  pageCount?: number;
}

export interface ContactListingRequest {
  contactListFilterId?: string;
  criteria?: ContactBulkSearchCriteria;
  pageNumber: number;
  pageSize: number;
  contactSorts?: ContactSort[];
}

export interface ContactListingResponse {
  entities?: Models.DialerContact[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  contactsCount?: number;
  lastUri?: string;
  firstUri?: string;
  selfUri?: string;
  nextUri?: string;
  previousUri?: string;
  pageCount?: number;
}

export interface ContactListsBulkEditRequest {
  contactListIds?: string[];
  contactList?: ContactList;
}

export interface ContactListsBulkEditResponse {
  results?: Models.BulkResponseResultContactListContactListBulkEntityErrorContactList[];
  errorCount?: number;
  errorIndexes?: number[];
}

export interface ContactPhoneNumberColumn {
  columnName: string;
  type: string;
  callableTimeColumnName?: string;
  callableTimeColumn?: string;
}

export interface ContactSearchOperation {
  simpleSearch?: ContactSimpleSearch;
}

export interface ContactSearchRequest {
  pageNumber?: number;
  pageSize?: number;
  divisionIds?: string[];
  expand?: string[];
  operation?: ContactSearchOperation;
}

export interface ContactSimpleSearch {
  query?: string;
  sortOrder?: string[];
  ids?: string[];
}

export interface ContactSort {
  fieldName?: string;
  direction?: string;
  numeric?: boolean;
}

export interface ContactVertex {
  vertexId?: string;
  contact?: Models.ExternalContact;
}

export interface ContactableStatus {
  contactable?: boolean;
  columnStatus?: { [key: string]: ColumnStatus };
}

export interface ContactlistDownloadReadyExportUri {
  uri?: string;
  exportTimestamp?: string;
  additionalProperties?: { [key: string]: object };
}

export interface ContactlistDownloadReadyObject {
}

export interface ContactlistImportStatusImportStatus {
  importState?: string;
  totalRecords?: number;
  completedRecords?: number;
  percentageComplete?: number;
  failureReason?: string;
  targetContactListIds?: string[];
  listNamePrefix?: string;
  additionalProperties?: { [key: string]: object };
}

export interface ContactlistImportStatusObject {
}

export interface ContactsBulkOperationJob {
  id?: string;
  state?: string;
  type?: string;
  totalRecords?: number;
  completedRecords?: number;
  percentComplete?: number;
  failureReason?: Models.ErrorInfo;
  downloadURI?: string;
  selfUri?: string;
}

export interface ContactsBulkOperationJobListing {
  total?: number;
  entities?: ContactsBulkOperationJob[];
  selfUri?: string;
}

export interface ContactsExport {
  id?: string;
  divisionIds?: string[];
  createdBy?: Models.DomainEntityRef;
  dateCreated?: string;
  dateCompletion?: string;
  status?: string;
  downloadUrl?: string;
  resultRowCount?: number;
  queryConditions?: ContactsExportQueryConditions;
  selfUri?: string;
}

export interface ContactsExportComparisonFieldFilter {
  field: string;
  value: string;
}

export interface ContactsExportFieldFilter {
  field: string;
  value: string;
}

export interface ContactsExportFieldListFilter {
  field: string;
  values: string[];
}

export interface ContactsExportFilter {
  eq?: ContactsExportFieldFilter;
  in?: ContactsExportFieldListFilter;
  lte?: ContactsExportComparisonFieldFilter;
  gte?: ContactsExportComparisonFieldFilter;
  and?: ContactsExportFilter[];
  or?: ContactsExportFilter[];
  not?: ContactsExportFilter;
}

export interface ContactsExportListing {
  entities?: ContactsExport[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface ContactsExportQueryConditions {
  filters?: ContactsExportFilter;
  limit?: number;
}

export interface ContactsExportRequest {
  contactListFilterId?: string;
  criteria?: ContactBulkSearchCriteria;
  contactIds?: string[];
}

export interface ContactsPatchChange {
  field: string;
  value?: object;
  action: string;
}

export interface ContentActions {
  url?: string;
  urlTarget?: string;
  textback?: string;
}

export interface ContentButtonResponse {
  id?: string;
  type: string;
  text: string;
  payload: string;
}

export interface ContentCard {
  title: string;
  description?: string;
  image?: string;
  video?: string;
  defaultAction?: ContentCardAction;
  actions: ContentCardAction[];
}

export interface ContentCardAction {
  type?: string;
  text?: string;
  payload?: string;
  url?: string;
}

export interface ContentCarousel {
  cards: ContentCard[];
}

export interface ContentDatePicker {
  title?: string;
  subtitle?: string;
  imageUrl?: string;
  dateMinimum?: string;
  dateMaximum?: string;
  availableTimes: ContentDatePickerAvailableTime[];
}

export interface ContentDatePickerAvailableTime {
  duration?: number;
  dateTime?: string;
}

export interface ContentFilterItem {
  name?: string;
  type?: string;
  operator?: string;
  values?: string[];
}

export interface ContentManagementSingleDocumentTopicDocumentDataV2 {
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  workspace?: ContentManagementSingleDocumentTopicWorkspaceData;
  createdBy?: ContentManagementSingleDocumentTopicUserData;
  contentType?: string;
  contentLength?: number;
  filename?: string;
  changeNumber?: number;
  dateUploaded?: string;
  uploadedBy?: ContentManagementSingleDocumentTopicUserData;
  lockInfo?: ContentManagementSingleDocumentTopicLockData;
  selfUri?: string;
}

export interface ContentManagementSingleDocumentTopicLockData {
  lockedBy?: ContentManagementSingleDocumentTopicUserData;
  dateCreated?: string;
  dateExpires?: string;
}

export interface ContentManagementSingleDocumentTopicUserData {
  id?: string;
  name?: string;
}

export interface ContentManagementSingleDocumentTopicWorkspaceData {
  id?: string;
}

export interface ContentManagementWorkspaceDocumentsTopicDocumentDataV2 {
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  workspace?: ContentManagementWorkspaceDocumentsTopicWorkspaceData;
  createdBy?: ContentManagementWorkspaceDocumentsTopicUserData;
  contentType?: string;
  contentLength?: number;
  filename?: string;
  changeNumber?: number;
  dateUploaded?: string;
  uploadedBy?: ContentManagementWorkspaceDocumentsTopicUserData;
  lockInfo?: ContentManagementWorkspaceDocumentsTopicLockData;
  selfUri?: string;
}

export interface ContentManagementWorkspaceDocumentsTopicLockData {
  lockedBy?: ContentManagementWorkspaceDocumentsTopicUserData;
  dateCreated?: string;
  dateExpires?: string;
}

export interface ContentManagementWorkspaceDocumentsTopicUserData {
  id?: string;
  name?: string;
}

export interface ContentManagementWorkspaceDocumentsTopicWorkspaceData {
  id?: string;
}

export interface ContentModeration {
  flag: string;
  categories?: string[];
}

export interface ContentOffer {
  imageUrl?: string;
  displayMode: string;
  layoutMode: string;
  title?: string;
  headline?: string;
  body?: string;
  callToAction?: CallToAction;
  style?: ContentOfferStylingConfiguration;
  imageAltText?: string;
}

export interface ContentOfferStyleProperties {
  padding?: string;
  color?: string;
  backgroundColor?: string;
}

export interface ContentOfferStylingConfiguration {
  position?: ContentPositionProperties;
  offer?: ContentOfferStyleProperties;
  closeButton?: CloseButtonStyleProperties;
  ctaButton?: CtaButtonStyleProperties;
  title?: Models.TextStyleProperties;
  headline?: Models.TextStyleProperties;
  body?: Models.TextStyleProperties;
}

export interface ContentPositionProperties {
  top?: string;
  bottom?: string;
  left?: string;
  right?: string;
}

export interface ContentReaction {
  reactionType: string;
  count: number;
}

export interface ContentSetting {
  story?: Models.StorySetting;
}

export interface ContestCompleteData {
  dateEnd?: string;
  anonymization?: string;
  metrics?: ContestDataMetrics[];
  prizes?: ContestDataPrizes[];
  winners?: ContestDataWinners[];
}

export interface ContestCompleteDataScore {
  score?: number;
}

export interface ContestDataMetrics extends Models.AudioConnectorIntegration {}

export interface ContestDataPrizes {
  tier?: number;
  name?: string;
  imageId?: string;
}

export interface ContestDataWinners {
  tier?: number;
  winnersCount?: number;
  contestScore?: ContestCompleteDataScore;
  users?: ContestDataWinnersUsers[];
}

export interface ContestDataWinnersUsers {
  id?: string;
  rank?: number;
  selfUri?: string;
}

export interface ContestDisqualifiedAgents {
  id?: string;
  note?: string;
  selfUri?: string;
}

export interface ContestMetricScore {
  metric?: Models.AddressableEntityRef;
  score?: number;
  totalPoints?: number;
  percentOfGoal?: number;
}

export interface ContestMetricScoreRanked {
  metric?: Models.AddressableEntityRef;
  score?: number;
  totalPoints?: number;
  percentOfGoal?: number;
  rank?: number;
}

export interface ContestMetrics {
  id: string;
  name?: string;
  weight: number;
  minimumQualifier: number;
  selfUri?: string;
}

export interface ContestPrizes {
  tier: number;
  name: string;
  description: string;
  imageId: string;
  imageUrl?: string;
  winnersCount: number;
}

export interface ContestProfile extends CapacityPlanReference {}

export interface ContestRequesingParticipantDailyInfo {
  dateWorkday?: string;
  contestScore?: ContestScoreRanked;
}

export interface ContestScore {
  score?: number;
  totalPoints?: number;
  percentOfGoal?: number;
}

export interface ContestScoreRanked {
  score?: number;
  totalPoints?: number;
  percentOfGoal?: number;
  rank?: number;
  tier?: number;
}

export interface ContestScoresAgentTrend {
  contestScore?: ContestScoreRanked;
  metricScores?: ContestMetricScoreRanked[];
  disqualified?: boolean;
  dateWorkday?: string;
}

export interface ContestScoresAgentTrendList {
  entities?: ContestScoresAgentTrend[];
  user?: Models.UserReference;
}

export interface ContestScoresAgents {
  contestScore?: ContestScoreRanked;
  metricScores?: ContestMetricScoreRanked[];
  disqualified?: boolean;
  user?: Models.UserReference;
}

export interface ContestScoresAgentsPagedList {
  entities?: ContestScoresAgents[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  dateWorkday?: string;
  pageCount?: number;
}

export interface ContestScoresGroupTrend {
  dateWorkday?: string;
  contestScore?: ContestScore;
  metricScores?: ContestMetricScore[];
}

export interface ContestScoresGroupTrendList {
  entities?: ContestScoresGroupTrend[];
}

export interface ContestUserRank {
  id?: string;
  rank?: number;
  score?: number;
  selfUri?: string;
}

export interface ContestWinners {
  tier?: number;
  winnersCount?: number;
  users?: ContestUserRank[];
}

export interface ContestWinnersRequest {
  tier?: number;
  userIds?: string[];
}

export interface ContestsCreateRequest {
  id?: string;
  division?: Models.WritableDivision;
  title: string;
  description: string;
  dateStart: string;
  dateEnd: string;
  winningCriteria: string;
  dateAnnounced: string;
  announcementTimezone: string;
  anonymization: string;
  metrics: ContestMetrics[];
  prizes: ContestPrizes[];
  profileId: string;
  participantIds: string[];
  selfUri?: string;
}

export interface ContestsEssentials {
  id?: string;
  title: string;
  status?: string;
  dateStart: string;
  dateEnd: string;
  profile?: ContestProfile;
  participantCount?: number;
  dateAnnounced: string;
  dateFinalized?: string;
  dateCancelled?: string;
  dateModified?: string;
  dateScoresModified?: string;
  metrics: ContestMetrics[];
  requestingParticipantContestInfo?: ContestRequesingParticipantDailyInfo;
  selfUri?: string;
}

export interface ContestsFinalizeRequest {
  status: string;
  winners?: ContestWinnersRequest[];
  disqualifiedAgents?: ContestDisqualifiedAgents[];
}

export interface ContestsResponse {
  id?: string;
  division?: Models.WritableDivision;
  title: string;
  description: string;
  dateStart: string;
  dateEnd: string;
  winningCriteria: string;
  dateAnnounced: string;
  announcementTimezone: string;
  anonymization: string;
  metrics: ContestMetrics[];
  prizes: ContestPrizes[];
  version?: number;
  createdBy?: Models.UserReference;
  profile?: ContestProfile;
  participants?: Models.UserReference[];
  status?: string;
  participantCount?: number;
  dateFinalized?: string;
  dateCancelled?: string;
  dateModified?: string;
  dateScoresModified?: string;
  winners?: ContestWinners[];
  disqualifiedAgents?: ContestDisqualifiedAgents[];
  selfUri?: string;
}

export interface Context {
  patterns: ContextPattern[];
}

export interface ContextEntity {
  name: string;
}

export interface ContextIntent {
  name: string;
}

export interface ContextPattern {
  criteria: Models.EntityTypeCriteria[];
}

export interface ContinuousForecastGetSessionResponse {
  sessionId: string;
  lastSuccessfulSessionId: string;
  state: string;
  errorCode?: string;
}

export interface ContinuousForecastSessionResponse {
  sessionId?: string;
  state?: string;
  files?: Models.SessionFiles;
}

export interface ContinuousForecastSnapshotResponse {
  sessionId?: string;
  snapshotId?: string;
  files?: Models.SnapshotFiles;
}

export interface ContinuousForecastTimeSeries {
  planningGroup?: string;
  weeks?: ContinuousForecastWeeks[];
}

export interface ContinuousForecastWeeks {
  weekOffset?: number;
  values?: number[];
}

export interface Contractual {
  schemaPropertyKey: string;
  contractual?: Contractual;
}

export interface Conversation {
  id?: string;
  name?: string;
  externalTag?: string;
  startTime: string;
  endTime?: string;
  address?: string;
  participants: Models.Participant[];
  conversationIds?: string[];
  maxParticipants?: number;
  recordingState?: string;
  state?: string;
  divisions?: ConversationDivisionMembership[];
  recentTransfers?: Models.TransferResponse[];
  securePause?: boolean;
  utilizationLabelId?: string;
  inactivityTimeout?: string;
  selfUri?: string;
}

export interface ConversationAccessAttributesResponse {
  accessAttributes?: string[];
}

export interface ConversationAccessAttributesUpdate {
  accessAttributes?: string[];
}

export interface ConversationActivityData {
  group?: { [key: string]: string };
  data?: ConversationActivityMetricValue[];
  truncated?: boolean;
  entities?: ConversationActivityEntityData[];
}

export interface ConversationActivityEntityData {
  activityDate: string;
  metric?: string;
  activeRouting?: string;
  addressFrom?: string;
  addressTo?: string;
  ani?: string;
  conversationId?: string;
  convertedFrom?: string;
  convertedTo?: string;
  direction?: string;
  dnis?: string;
  mediaType?: string;
  participantName?: string;
  queueId?: string;
  requestedLanguageId?: string;
  requestedRoutingSkillIds?: string[];
  requestedRoutings?: string[];
  routingPriority?: number;
  sessionId?: string;
  teamId?: string;
  usedRouting?: string;
  userId?: string;
  scoredAgents?: ConversationActivityScoredAgent[];
}

export interface ConversationActivityMetricValue {
  metric?: string;
  qualifier?: string;
  entityIds?: string[];
  count?: number;
  calculatedMetricValue?: number;
}

export interface ConversationActivityQuery {
  metrics: ConversationActivityQueryMetric[];
  groupBy: string[];
  filter?: ConversationActivityQueryFilter;
  order?: string;
}

export interface ConversationActivityQueryClause {
  type: string;
  predicates: ConversationActivityQueryPredicate[];
}

export interface ConversationActivityQueryFilter {
  type: string;
  clauses?: ConversationActivityQueryClause[];
  predicates?: ConversationActivityQueryPredicate[];
}

export interface ConversationActivityQueryMetric {
  metric: string;
  details?: boolean;
}

export interface ConversationActivityQueryPredicate {
  type?: string;
  dimension?: string;
  operator?: string;
  value?: string;
}

export interface ConversationActivityResponse {
  results?: ConversationActivityData[];
  entityIdDimension?: string;
}

export interface ConversationActivityScoredAgent {
  agentScore?: number;
  scoredAgentId?: string;
}

export interface ConversationAggregateDataContainer {
  group?: { [key: string]: string };
  data?: Models.StatisticalResponse[];
}

export interface ConversationAggregateQueryClause {
  type: string;
  predicates: ConversationAggregateQueryPredicate[];
}

export interface ConversationAggregateQueryFilter {
  type: string;
  clauses?: ConversationAggregateQueryClause[];
  predicates?: ConversationAggregateQueryPredicate[];
}

export interface ConversationAggregateQueryPredicate extends Models.ActionAggregateQueryPredicate {}

export interface ConversationAggregateQueryResponse {
  results?: ConversationAggregateDataContainer[];
}

export interface ConversationAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: ConversationAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: ConversationAggregationView[];
  alternateTimeDimension?: string;
  queryType?: string;
  sortMetric?: ConversationAggregationSort;
  limit?: number;
}

export interface ConversationAggregationSort {
  name: string;
  function: string;
}

export interface ConversationAggregationView extends Models.ActionAggregationView {}

export interface ConversationAppSettings {
  enabled?: boolean;
  showAgentTypingIndicator?: boolean;
  showUserTypingIndicator?: boolean;
  autoStart?: Models.AutoStart;
  markdown?: Models.Markdown;
  conversationDisconnect?: ConversationDisconnectSettings;
  conversationClear?: ConversationClearSettings;
  humanize?: Models.Humanize;
  notifications?: Models.NotificationsSettings;
  sessionDurationSeconds?: number;
}

export interface ConversationAssociation {
  externalContactId?: string;
  conversationId: string;
  communicationId: string;
  mediaType: string;
}

export interface ConversationAsyncAggregateQueryResponse {
  results?: ConversationAggregateDataContainer[];
  cursor?: string;
}

export interface ConversationAsyncAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: ConversationAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: ConversationAggregationView[];
  alternateTimeDimension?: string;
  queryType?: string;
  sortMetric?: ConversationAggregationSort;
  limit?: number;
  pageSize?: number;
}

export interface ConversationAttribute {
  schema: ConversationAttributeSchema;
  attributeName: string;
}

export interface ConversationAttributeProperties {
  schema: ConversationSchemaReference;
  name: string;
}

export interface ConversationAttributeSchema {
  id: string;
  selfUri?: string;
}

export interface ConversationBasic {
  id?: string;
  name?: string;
  externalTag?: string;
  startTime: string;
  endTime?: string;
  divisions?: ConversationDivisionMembership[];
  securePause?: boolean;
  utilizationLabelId?: string;
  inactivityTimeout?: string;
  selfUri?: string;
  participants?: Models.ParticipantBasic[];
}

export interface ConversationCallEventTopicCallConversation {
  id?: string;
  name?: string;
  participants?: ConversationCallEventTopicCallMediaParticipant[];
  otherMediaUris?: string[];
  address?: string;
  utilizationLabelId?: string;
  accessAttributes?: string[];
  inactivityTimeout?: string;
  divisions?: ConversationCallEventTopicConversationDivisionMembership[];
  recordingState?: string;
  securePause?: boolean;
  maxParticipants?: number;
}

export interface ConversationCallEventTopicCallMediaParticipant {
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
  user?: ConversationCallEventTopicUriReference;
  queue?: ConversationCallEventTopicUriReference;
  team?: ConversationCallEventTopicUriReference;
  attributes?: { [key: string]: string };
  errorInfo?: ConversationCallEventTopicErrorBody;
  script?: ConversationCallEventTopicUriReference;
  wrapupTimeoutMs?: number;
  wrapupSkipped?: boolean;
  alertingTimeoutMs?: number;
  provider?: string;
  externalContact?: ConversationCallEventTopicUriReference;
  externalContactInitialDivisionId?: string;
  externalOrganization?: ConversationCallEventTopicUriReference;
  wrapup?: ConversationCallEventTopicWrapup;
  conversationRoutingData?: ConversationCallEventTopicConversationRoutingData;
  peer?: string;
  screenRecordingState?: string;
  flaggedReason?: string;
  journeyContext?: ConversationCallEventTopicJourneyContext;
  startAcwTime?: string;
  endAcwTime?: string;
  resumeTime?: string;
  parkTime?: string;
  mediaRoles?: string[];
  queueMediaSettings?: ConversationCallEventTopicQueueMediaSettings;
  muted?: boolean;
  confined?: boolean;
  recording?: boolean;
  recordingState?: string;
  recordersState?: ConversationCallEventTopicRecordersState;
  disposition?: ConversationCallEventTopicDisposition;
  transferSource?: string;
  securePause?: boolean;
  group?: ConversationCallEventTopicUriReference;
  ani?: string;
  dnis?: string;
  documentId?: string;
  monitoredParticipantId?: string;
  coachedParticipantId?: string;
  bargedParticipantId?: string;
  bargedTime?: string;
  consultParticipantId?: string;
  faxStatus?: ConversationCallEventTopicFaxStatus;
  publicIpAddress?: string;
}

export interface ConversationCallEventTopicConversationDivisionMembership {
  division?: ConversationCallEventTopicDomainEntityRef;
  entities?: ConversationCallEventTopicDivisionEntityRef[];
}

export interface ConversationCallEventTopicConversationRoutingData {
  queue?: ConversationCallEventTopicUriReference;
  language?: ConversationCallEventTopicUriReference;
  priority?: number;
  skills?: ConversationCallEventTopicUriReference[];
  scoredAgents?: ConversationCallEventTopicScoredAgent[];
  skillExpressionId?: ConversationCallEventTopicUriReference;
}

export interface ConversationCallEventTopicDetail {
  errorCode?: string;
  fieldName?: string;
  entityId?: string;
  entityName?: string;
}

export interface ConversationCallEventTopicDisposition {
  name?: string;
  analyzer?: string;
  amdTimeout?: ConversationCallEventTopicDispositionAmdTimeout;
  silentCallTimeout?: ConversationCallEventTopicDispositionSilentCallTimeout;
}

export interface ConversationCallEventTopicDispositionAmdTimeout {
  timeoutMs?: number;
  timerStartEvent?: string;
  timerStartTime?: number;
  timerEndTime?: number;
}

export interface ConversationCallEventTopicDispositionSilentCallTimeout {
  timeoutMs?: number;
  timerStartTime?: number;
  timerEndTime?: number;
}

export interface ConversationCallEventTopicDivisionEntityRef {
  id?: string;
  selfUri?: string;
  dateDivisionUpdated?: string;
}

export interface ConversationCallEventTopicDomainEntityRef {
  id?: string;
  selfUri?: string;
}

export interface ConversationCallEventTopicErrorBody {
  message?: string;
  code?: string;
  status?: number;
  entityId?: string;
  entityName?: string;
  messageWithParams?: string;
  messageParams?: { [key: string]: string };
  contextId?: string;
  details?: ConversationCallEventTopicDetail[];
  errors?: ConversationCallEventTopicErrorBody[];
  limit?: ConversationCallEventTopicLimit;
}

export interface ConversationCallEventTopicFaxStatus {
  direction?: string;
  expectedPages?: number;
  activePage?: number;
  linesTransmitted?: number;
  bytesTransmitted?: number;
  dataRate?: number;
  pageErrors?: number;
  lineErrors?: number;
}

export interface ConversationCallEventTopicJourneyAction {
  id?: string;
  actionMap?: ConversationCallEventTopicJourneyActionMap;
}

export interface ConversationCallEventTopicJourneyActionMap {
  id?: string;
  version?: number;
}

export interface ConversationCallEventTopicJourneyContext {
  customer?: ConversationCallEventTopicJourneyCustomer;
  customerSession?: ConversationCallEventTopicJourneyCustomerSession;
  triggeringAction?: ConversationCallEventTopicJourneyAction;
}

export interface ConversationCallEventTopicJourneyCustomer {
  id?: string;
  idType?: string;
}

export interface ConversationCallEventTopicJourneyCustomerSession {
  id?: string;
  type?: string;
}

export interface ConversationCallEventTopicLimit {
  key?: string;
  namespace?: string;
  value?: number;
  documented?: boolean;
}

export interface ConversationCallEventTopicQueueMediaSettings {
  alertingTimeoutSeconds?: number;
  autoAnswerAlertToneSeconds?: number;
  manualAnswerAlertToneSeconds?: number;
  enableAutoAnswer?: boolean;
}

export interface ConversationCallEventTopicRecordersState {
  adhocState?: string;
  customerExperienceState?: string;
  agentExperienceState?: string;
  snippetState?: string;
}

export interface ConversationCallEventTopicScoredAgent {
  agent?: ConversationCallEventTopicUriReference;
  score?: number;
}

export interface ConversationCallEventTopicUriReference {
  id?: string;
  name?: string;
}

export interface ConversationCallEventTopicWrapup extends Models.AssignedWrapupCode {}

export interface ConversationCallbackEventTopicCallbackConversation {
  id?: string;
  name?: string;
  participants?: ConversationCallbackEventTopicCallbackMediaParticipant[];
  otherMediaUris?: string[];
  address?: string;
  utilizationLabelId?: string;
  accessAttributes?: string[];
  inactivityTimeout?: string;
  divisions?: ConversationCallbackEventTopicConversationDivisionMembership[];
}

export interface ConversationCallbackEventTopicCallbackMediaParticipant {
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
  user?: ConversationCallbackEventTopicUriReference;
  queue?: ConversationCallbackEventTopicUriReference;
  team?: ConversationCallbackEventTopicUriReference;
  attributes?: { [key: string]: string };
  errorInfo?: ConversationCallbackEventTopicErrorBody;
  script?: ConversationCallbackEventTopicUriReference;
  wrapupTimeoutMs?: number;
  wrapupSkipped?: boolean;
  alertingTimeoutMs?: number;
  provider?: string;
  externalContact?: ConversationCallbackEventTopicUriReference;
  externalContactInitialDivisionId?: string;
  externalOrganization?: ConversationCallbackEventTopicUriReference;
  wrapup?: ConversationCallbackEventTopicWrapup;
  conversationRoutingData?: ConversationCallbackEventTopicConversationRoutingData;
  peer?: string;
  screenRecordingState?: string;
  flaggedReason?: string;
  journeyContext?: ConversationCallbackEventTopicJourneyContext;
  startAcwTime?: string;
  endAcwTime?: string;
  resumeTime?: string;
  parkTime?: string;
  mediaRoles?: string[];
  queueMediaSettings?: ConversationCallbackEventTopicQueueMediaSettings;
  outboundPreview?: ConversationCallbackEventTopicDialerPreview;
  voicemail?: ConversationCallbackEventTopicVoicemail;
  callbackNumbers?: string[];
  callbackUserName?: string;
  skipEnabled?: boolean;
  externalCampaign?: boolean;
  timeoutSeconds?: number;
  callbackScheduledTime?: string;
  automatedCallbackConfigId?: string;
}

export interface ConversationCallbackEventTopicConversationDivisionMembership {
  division?: ConversationCallbackEventTopicDomainEntityRef;
  entities?: ConversationCallbackEventTopicDivisionEntityRef[];
}

export interface ConversationCallbackEventTopicConversationRoutingData {
  queue?: ConversationCallbackEventTopicUriReference;
  language?: ConversationCallbackEventTopicUriReference;
  priority?: number;
  skills?: ConversationCallbackEventTopicUriReference[];
  scoredAgents?: ConversationCallbackEventTopicScoredAgent[];
  skillExpressionId?: ConversationCallbackEventTopicUriReference;
}

export interface ConversationCallbackEventTopicDetail extends ConversationCallEventTopicDetail {}

export interface ConversationCallbackEventTopicDialerPreview {
  id?: string;
  contactId?: string;
  contactListId?: string;
  campaignId?: string;
  phoneNumberColumns?: ConversationCallbackEventTopicPhoneNumberColumn[];
}

export interface ConversationCallbackEventTopicDivisionEntityRef extends ConversationCallEventTopicDivisionEntityRef {}

export interface ConversationCallbackEventTopicDomainEntityRef {
  id?: string;
  selfUri?: string;
}

export interface ConversationCallbackEventTopicErrorBody {
  message?: string;
  code?: string;
  status?: number;
  entityId?: string;
  entityName?: string;
  messageWithParams?: string;
  messageParams?: { [key: string]: string };
  contextId?: string;
  details?: ConversationCallbackEventTopicDetail[];
  errors?: ConversationCallbackEventTopicErrorBody[];
  limit?: ConversationCallbackEventTopicLimit;
}

export interface ConversationCallbackEventTopicJourneyAction {
  id?: string;
  actionMap?: ConversationCallbackEventTopicJourneyActionMap;
}

export interface ConversationCallbackEventTopicJourneyActionMap {
  id?: string;
  version?: number;
}

export interface ConversationCallbackEventTopicJourneyContext {
  customer?: ConversationCallbackEventTopicJourneyCustomer;
  customerSession?: ConversationCallbackEventTopicJourneyCustomerSession;
  triggeringAction?: ConversationCallbackEventTopicJourneyAction;
}

export interface ConversationCallbackEventTopicJourneyCustomer {
  id?: string;
  idType?: string;
}

export interface ConversationCallbackEventTopicJourneyCustomerSession {
  id?: string;
  type?: string;
}

export interface ConversationCallbackEventTopicLimit extends ConversationCallEventTopicLimit {}

export interface ConversationCallbackEventTopicPhoneNumberColumn {
  columnName?: string;
  type?: string;
}

export interface ConversationCallbackEventTopicQueueMediaSettings extends ConversationCallEventTopicQueueMediaSettings {}

export interface ConversationCallbackEventTopicScoredAgent {
  agent?: ConversationCallbackEventTopicUriReference;
  score?: number;
}

export interface ConversationCallbackEventTopicUriReference {
  id?: string;
  name?: string;
}

export interface ConversationCallbackEventTopicVoicemail {
  id?: string;
  uploadStatus?: string;
}

export interface ConversationCallbackEventTopicWrapup extends Models.AssignedWrapupCode {}

export interface ConversationCategoriesEntityListing {
  entities?: ConversationCategory[];
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

export interface ConversationCategory {
  id?: string;
  name?: string;
  description?: string;
  interactionType?: string;
  criteria?: Models.Operand;
}

export interface ConversationChannel {
  type: string;
  messageType?: string;
  platform?: string;
}

export interface ConversationChannelLocation {
}

export interface ConversationChannelMetadata {
  subType?: string;
}

export interface ConversationChat {
  state?: string;
  initialState?: string;
  id?: string;
  roomId?: string;
  recordingId?: string;
  segments?: Models.Segment[];
  held?: boolean;
  direction?: string;
  disconnectType?: string;
  startHoldTime?: string;
  startAlertingTime?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  provider?: string;
  scriptId?: string;
  peerId?: string;
  avatarImageUrl?: string;
  journeyContext?: Models.JourneyContext;
  wrapup?: Models.Wrapup;
  afterCallWork?: Models.AfterCallWork;
  afterCallWorkRequired?: boolean;
  queueMediaSettings?: ConversationQueueMediaSettings;
}

export interface ConversationChatEventTopicChatConversation {
  id?: string;
  name?: string;
  participants?: ConversationChatEventTopicChatMediaParticipant[];
  otherMediaUris?: string[];
  address?: string;
  utilizationLabelId?: string;
  accessAttributes?: string[];
  inactivityTimeout?: string;
  divisions?: ConversationChatEventTopicConversationDivisionMembership[];
}

export interface ConversationChatEventTopicChatMediaParticipant {
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
  user?: ConversationChatEventTopicUriReference;
  queue?: ConversationChatEventTopicUriReference;
  team?: ConversationChatEventTopicUriReference;
  attributes?: { [key: string]: string };
  errorInfo?: ConversationChatEventTopicErrorBody;
  script?: ConversationChatEventTopicUriReference;
  wrapupTimeoutMs?: number;
  wrapupSkipped?: boolean;
  alertingTimeoutMs?: number;
  provider?: string;
  externalContact?: ConversationChatEventTopicUriReference;
  externalContactInitialDivisionId?: string;
  externalOrganization?: ConversationChatEventTopicUriReference;
  wrapup?: ConversationChatEventTopicWrapup;
  conversationRoutingData?: ConversationChatEventTopicConversationRoutingData;
  peer?: string;
  screenRecordingState?: string;
  flaggedReason?: string;
  journeyContext?: ConversationChatEventTopicJourneyContext;
  startAcwTime?: string;
  endAcwTime?: string;
  resumeTime?: string;
  parkTime?: string;
  mediaRoles?: string[];
  queueMediaSettings?: ConversationChatEventTopicQueueMediaSettings;
  roomId?: string;
  avatarImageUrl?: string;
}

export interface ConversationChatEventTopicConversationDivisionMembership {
  division?: ConversationChatEventTopicDomainEntityRef;
  entities?: ConversationChatEventTopicDivisionEntityRef[];
}

export interface ConversationChatEventTopicConversationRoutingData {
  queue?: ConversationChatEventTopicUriReference;
  language?: ConversationChatEventTopicUriReference;
  priority?: number;
  skills?: ConversationChatEventTopicUriReference[];
  scoredAgents?: ConversationChatEventTopicScoredAgent[];
  skillExpressionId?: ConversationChatEventTopicUriReference;
}

export interface ConversationChatEventTopicDetail extends ConversationCallEventTopicDetail {}

export interface ConversationChatEventTopicDivisionEntityRef extends ConversationCallEventTopicDivisionEntityRef {}

export interface ConversationChatEventTopicDomainEntityRef {
  id?: string;
  selfUri?: string;
}

export interface ConversationChatEventTopicErrorBody {
  message?: string;
  code?: string;
  status?: number;
  entityId?: string;
  entityName?: string;
  messageWithParams?: string;
  messageParams?: { [key: string]: string };
  contextId?: string;
  details?: ConversationChatEventTopicDetail[];
  errors?: ConversationChatEventTopicErrorBody[];
  limit?: ConversationChatEventTopicLimit;
}

export interface ConversationChatEventTopicJourneyAction {
  id?: string;
  actionMap?: ConversationChatEventTopicJourneyActionMap;
}

export interface ConversationChatEventTopicJourneyActionMap {
  id?: string;
  version?: number;
}

export interface ConversationChatEventTopicJourneyContext {
  customer?: ConversationChatEventTopicJourneyCustomer;
  customerSession?: ConversationChatEventTopicJourneyCustomerSession;
  triggeringAction?: ConversationChatEventTopicJourneyAction;
}

export interface ConversationChatEventTopicJourneyCustomer {
  id?: string;
  idType?: string;
}

export interface ConversationChatEventTopicJourneyCustomerSession {
  id?: string;
  type?: string;
}

export interface ConversationChatEventTopicLimit extends ConversationCallEventTopicLimit {}

export interface ConversationChatEventTopicQueueMediaSettings extends ConversationCallEventTopicQueueMediaSettings {}

export interface ConversationChatEventTopicScoredAgent {
  agent?: ConversationChatEventTopicUriReference;
  score?: number;
}

export interface ConversationChatEventTopicUriReference {
  id?: string;
  name?: string;
}

export interface ConversationChatEventTopicWrapup extends Models.AssignedWrapupCode {}

export interface ConversationChecklistTopicAgentChecklistActivationTrigger {
  triggerType?: string;
  triggerDate?: string;
  intentName?: string;
  intentId?: string;
}

export interface ConversationChecklistTopicAgentChecklistItemState {
  id?: string;
  name?: string;
  description?: string;
  stateFromModel?: string;
  stateFromAgent?: string;
  dateLastModifiedByModel?: string;
  dateLastModifiedByAgent?: string;
  automatedCheckEnabled?: boolean;
  important?: boolean;
  lastModifiedInAcw?: boolean;
}

export interface ConversationChecklistTopicAgentChecklistRuntimeEventBody {
  evaluationStartDate?: string;
  evaluationLastModifiedDate?: string;
  evaluationFinalizedDate?: string;
  evaluationFinalizedWithAcwDate?: string;
  conversationId?: string;
  communicationId?: string;
  agentChecklistId?: string;
  name?: string;
  language?: string;
  agentId?: string;
  participantId?: string;
  queueId?: string;
  assistantId?: string;
  mediaType?: string;
  direction?: string;
  status?: string;
  exitReason?: string;
  activationTriggers?: ConversationChecklistTopicAgentChecklistActivationTrigger[];
  conversationContext?: ConversationChecklistTopicConversationContextTurnInfo[];
  agentChecklistItems?: ConversationChecklistTopicAgentChecklistItemState[];
}

export interface ConversationChecklistTopicConversationContextTurnInfo {
  id?: string;
  participant?: string;
}

export interface ConversationClearSettings {
  enabled?: boolean;
}

export interface ConversationCobrowseEventTopicCobrowseConversation {
  id?: string;
  name?: string;
  participants?: ConversationCobrowseEventTopicCobrowseMediaParticipant[];
  otherMediaUris?: string[];
  address?: string;
  utilizationLabelId?: string;
  accessAttributes?: string[];
  inactivityTimeout?: string;
  divisions?: ConversationCobrowseEventTopicConversationDivisionMembership[];
}

export interface ConversationCobrowseEventTopicCobrowseMediaParticipant {
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
  user?: ConversationCobrowseEventTopicUriReference;
  queue?: ConversationCobrowseEventTopicUriReference;
  team?: ConversationCobrowseEventTopicUriReference;
  attributes?: { [key: string]: string };
  errorInfo?: ConversationCobrowseEventTopicErrorBody;
  script?: ConversationCobrowseEventTopicUriReference;
  wrapupTimeoutMs?: number;
  wrapupSkipped?: boolean;
  alertingTimeoutMs?: number;
  provider?: string;
  externalContact?: ConversationCobrowseEventTopicUriReference;
  externalContactInitialDivisionId?: string;
  externalOrganization?: ConversationCobrowseEventTopicUriReference;
  wrapup?: ConversationCobrowseEventTopicWrapup;
  conversationRoutingData?: ConversationCobrowseEventTopicConversationRoutingData;
  peer?: string;
  screenRecordingState?: string;
  flaggedReason?: string;
  journeyContext?: ConversationCobrowseEventTopicJourneyContext;
  startAcwTime?: string;
  endAcwTime?: string;
  resumeTime?: string;
  parkTime?: string;
  mediaRoles?: string[];
  queueMediaSettings?: ConversationCobrowseEventTopicQueueMediaSettings;
  cobrowseSessionId?: string;
  cobrowseRole?: string;
  viewerUrl?: string;
  providerEventTime?: string;
  controlling?: string[];
}

export interface ConversationCobrowseEventTopicConversationDivisionMembership {
  division?: ConversationCobrowseEventTopicDomainEntityRef;
  entities?: ConversationCobrowseEventTopicDivisionEntityRef[];
}

export interface ConversationCobrowseEventTopicConversationRoutingData {
  queue?: ConversationCobrowseEventTopicUriReference;
  language?: ConversationCobrowseEventTopicUriReference;
  priority?: number;
  skills?: ConversationCobrowseEventTopicUriReference[];
  scoredAgents?: ConversationCobrowseEventTopicScoredAgent[];
  skillExpressionId?: ConversationCobrowseEventTopicUriReference;
}

export interface ConversationCobrowseEventTopicDetail extends ConversationCallEventTopicDetail {}

export interface ConversationCobrowseEventTopicDivisionEntityRef extends ConversationCallEventTopicDivisionEntityRef {}

export interface ConversationCobrowseEventTopicDomainEntityRef {
  id?: string;
  selfUri?: string;
}

export interface ConversationCobrowseEventTopicErrorBody {
  message?: string;
  code?: string;
  status?: number;
  entityId?: string;
  entityName?: string;
  messageWithParams?: string;
  messageParams?: { [key: string]: string };
  contextId?: string;
  details?: ConversationCobrowseEventTopicDetail[];
  errors?: ConversationCobrowseEventTopicErrorBody[];
  limit?: ConversationCobrowseEventTopicLimit;
}

export interface ConversationCobrowseEventTopicJourneyAction {
  id?: string;
  actionMap?: ConversationCobrowseEventTopicJourneyActionMap;
}

export interface ConversationCobrowseEventTopicJourneyActionMap {
  id?: string;
  version?: number;
}

export interface ConversationCobrowseEventTopicJourneyContext {
  customer?: ConversationCobrowseEventTopicJourneyCustomer;
  customerSession?: ConversationCobrowseEventTopicJourneyCustomerSession;
  triggeringAction?: ConversationCobrowseEventTopicJourneyAction;
}

export interface ConversationCobrowseEventTopicJourneyCustomer {
  id?: string;
  idType?: string;
}

export interface ConversationCobrowseEventTopicJourneyCustomerSession {
  id?: string;
  type?: string;
}

export interface ConversationCobrowseEventTopicLimit extends ConversationCallEventTopicLimit {}

export interface ConversationCobrowseEventTopicQueueMediaSettings extends ConversationCallEventTopicQueueMediaSettings {}

export interface ConversationCobrowseEventTopicScoredAgent {
  agent?: ConversationCobrowseEventTopicUriReference;
  score?: number;
}

export interface ConversationCobrowseEventTopicUriReference {
  id?: string;
  name?: string;
}

export interface ConversationCobrowseEventTopicWrapup extends Models.AssignedWrapupCode {}

export interface ConversationContentAttachment {
  id?: string;
  mediaType: string;
  url?: string;
  mime?: string;
  text?: string;
  sha256?: string;
  filename?: string;
  contentSizeBytes?: number;
}

export interface ConversationContentButtonResponse {
  originatingMessageId?: string;
  type?: string;
  text: string;
  payload: string;
}

export interface ConversationContentCard {
  title: string;
  description?: string;
  image?: string;
  video?: string;
  defaultAction?: ConversationContentCardAction;
  actions: ConversationContentCardAction[];
}

export interface ConversationContentCardAction extends ContentCardAction {}

export interface ConversationContentCarousel {
  cards: ConversationContentCard[];
}

export interface ConversationContentDatePicker {
  id?: string;
  title?: string;
  subtitle?: string;
  imageUrl?: string;
  dateMinimum?: string;
  dateMaximum?: string;
  location?: ConversationContentLocation;
  availableTimes?: ConversationContentDatePickerAvailableTime[];
  dateDisplayFormat?: string;
}

export interface ConversationContentDatePickerAvailableTime {
  duration?: number;
  dateTime?: string;
}

export interface ConversationContentForm {
  introduction?: ConversationContentIntroduction;
  formPages?: ConversationFormPage[];
  receivedMessage?: ConversationContentReceivedReplyMessage;
  replyMessage?: ConversationContentReceivedReplyMessage;
  showSummary?: boolean;
  response?: ConversationFormResponseComponent[];
  originatingMessageId?: string;
  cannedResponseId: string;
}

export interface ConversationContentInput {
  id?: string;
  title?: string;
  subtitle?: string;
  placeholderText?: string;
  isRequired: boolean;
  isMultipleLine: boolean;
  keyboardType?: string;
  autoCompleteType?: string;
}

export interface ConversationContentInteractiveApplication {
  name?: string;
  url?: string;
  receivedMessage?: ConversationContentReceivedReplyMessage;
  replyMessage?: ConversationContentReceivedReplyMessage;
}

export interface ConversationContentIntroduction {
  title: string;
  subtitle?: string;
  imageUrl?: string;
  buttonText: string;
}

export interface ConversationContentLineItem {
  name: string;
  price: number;
  description?: string;
  identifier?: string;
}

export interface ConversationContentListPicker {
  id?: string;
  sections?: ConversationContentListPickerSection[];
  replyMessage?: ConversationContentReceivedReplyMessage;
  receivedMessage?: ConversationContentReceivedReplyMessage;
}

export interface ConversationContentListPickerItem {
  id?: string;
  title?: string;
  subtitle?: string;
  imageUrl?: string;
}

export interface ConversationContentListPickerSection {
  title?: string;
  multipleSelection?: boolean;
  items?: ConversationContentListPickerItem[];
}

export interface ConversationContentLocation {
  url?: string;
  address?: string;
  text?: string;
  latitude?: number;
  longitude?: number;
}

export interface ConversationContentNotificationResponse {
  originatingMessageId: string;
  referenceId?: string;
  notificationStatus: string;
  notificationText?: string;
}

export interface ConversationContentNotificationTemplate {
  id?: string;
  language?: string;
  header?: ConversationNotificationTemplateHeader;
  body: ConversationNotificationTemplateBody;
  buttons?: ConversationNotificationTemplateButton[];
  footer?: ConversationNotificationTemplateFooter;
}

export interface ConversationContentPaymentRequest {
  paymentPlatform: string;
  countryCode: string;
  currencyCode: string;
  orderTotal: number;
  lineItems?: ConversationContentLineItem[];
  shippingOptions?: ConversationContentLineItem[];
  requiredContactFields?: ConversationContentRequiredContactField[];
  receivedMessage?: ConversationContentReceivedReplyMessage;
  replyMessage?: ConversationContentReceivedReplyMessage;
}

export interface ConversationContentPaymentResponse {
  originatingMessageId: string;
  paymentStatus: string;
  failureReason?: string;
}

export interface ConversationContentPush {
  deviceType: string;
  deviceTokenId: string;
  deviceToken: string;
  failedMessages: ConversationPushFailedMessageReferences[];
  notificationMessage: ConversationPushNotificationMessageLabel;
  pushProviderIntegration: ConversationPushProviderIntegration;
  expiration: number;
}

export interface ConversationContentQuickReply {
  text: string;
  payload: string;
  image?: string;
  action?: string;
  summaryText?: string;
}

export interface ConversationContentQuickReplyV2 {
  title: string;
  actions: ConversationContentQuickReply[];
}

export interface ConversationContentReaction {
  reactionType?: string;
  count: number;
}

export interface ConversationContentReceivedReplyMessage {
  header?: string;
  title?: string;
  subtitle?: string;
  buttonLabel?: string;
  imageUrl?: string;
}

export interface ConversationContentRequiredContactField {
  contactField: string;
}

export interface ConversationContentRichLink {
  header?: ConversationContentRichLinkHeader;
  footer?: string;
  text: string;
  urlLabel?: string;
  url: string;
}

export interface ConversationContentRichLinkHeader {
  type: string;
  value: string;
}

export interface ConversationContentRoadsideAssistance {
  text?: string;
  phoneNumber?: string;
  isDevicePhoneNumber?: boolean;
  location?: ConversationContentLocation;
  messageNumber?: number;
}

export interface ConversationContentStory {
  type?: string;
  url?: string;
  replyToId?: string;
}

export interface ConversationContentText {
  type?: string;
  body: string;
}

export interface ConversationContentWheelPicker {
  id?: string;
  items: ConversationContentWheelPickerItem[];
}

export interface ConversationContentWheelPickerItem {
  id: string;
  title: string;
  value?: string;
}

export interface ConversationContext {
  id: string;
  participant: string;
  text: string;
}

export interface ConversationCustomAttributesSearchCriteria {
  endValue?: string;
  values?: string[];
  startValue?: string;
  value?: string;
  operator?: string;
  group?: ConversationCustomAttributesSearchCriteria[];
  dateFormat?: string;
  type: string;
  fields?: string[];
}

export interface ConversationCustomAttributesSearchRequest {
  expand?: string[];
  pageSize?: number;
  pageNumber?: number;
  sort?: Models.SearchSort[];
  sortBy?: string;
  sortOrder?: string;
}

export interface ConversationDataSchema {
  id?: string;
  version?: number;
  enabled?: boolean;
  dateCreated?: string;
  createdBy?: Models.DomainEntityRef;
  jsonSchema?: ConversationJsonSchemaDocument;
  selfUri?: string;
}

export interface ConversationDataSchemaListing {
  total?: number;
  entities?: ConversationDataSchema[];
  selfUri?: string;
}

export interface ConversationDeletionProtectionQuery {
  conversationIds: string[];
}

export interface ConversationDetailQueryClause {
  type: string;
  predicates: ConversationDetailQueryPredicate[];
}

export interface ConversationDetailQueryFilter {
  type: string;
  clauses?: ConversationDetailQueryClause[];
  predicates?: ConversationDetailQueryPredicate[];
}

export interface ConversationDetailQueryPredicate {
  type?: string;
  dimension?: string;
  metric?: string;
  operator?: string;
  value?: string;
  range?: Models.NumericRange;
}

export interface ConversationDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification {
  dataAvailabilityDate?: string;
}

export interface ConversationDisconnectSettings {
  enabled?: boolean;
  type?: string;
}

export interface ConversationDivisionMembership {
  division?: Models.DomainEntityRef;
  entities?: Models.DivisionEntityRef[];
}

export interface ConversationEditedInput {
  text?: string;
  dateModified?: string;
}

export interface ConversationEmailEventTopicAttachment {
  attachmentId?: string;
  name?: string;
  contentUri?: string;
  contentType?: string;
  contentLength?: number;
}

export interface ConversationEmailEventTopicConversationDivisionMembership {
  division?: ConversationEmailEventTopicDomainEntityRef;
  entities?: ConversationEmailEventTopicDivisionEntityRef[];
}

export interface ConversationEmailEventTopicConversationRoutingData {
  queue?: ConversationEmailEventTopicUriReference;
  language?: ConversationEmailEventTopicUriReference;
  priority?: number;
  skills?: ConversationEmailEventTopicUriReference[];
  scoredAgents?: ConversationEmailEventTopicScoredAgent[];
  skillExpressionId?: ConversationEmailEventTopicUriReference;
}

export interface ConversationEmailEventTopicDetail extends ConversationCallEventTopicDetail {}

export interface ConversationEmailEventTopicDivisionEntityRef extends ConversationCallEventTopicDivisionEntityRef {}

export interface ConversationEmailEventTopicDomainEntityRef {
  id?: string;
  selfUri?: string;
}

export interface ConversationEmailEventTopicEmailConversation {
  id?: string;
  name?: string;
  participants?: ConversationEmailEventTopicEmailMediaParticipant[];
  otherMediaUris?: string[];
  address?: string;
  utilizationLabelId?: string;
  accessAttributes?: string[];
  inactivityTimeout?: string;
  divisions?: ConversationEmailEventTopicConversationDivisionMembership[];
}

export interface ConversationEmailEventTopicEmailMediaParticipant {
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
  user?: ConversationEmailEventTopicUriReference;
  queue?: ConversationEmailEventTopicUriReference;
  team?: ConversationEmailEventTopicUriReference;
  attributes?: { [key: string]: string };
  errorInfo?: ConversationEmailEventTopicErrorBody;
  script?: ConversationEmailEventTopicUriReference;
  wrapupTimeoutMs?: number;
  wrapupSkipped?: boolean;
  alertingTimeoutMs?: number;
  provider?: string;
  externalContact?: ConversationEmailEventTopicUriReference;
  externalContactInitialDivisionId?: string;
  externalOrganization?: ConversationEmailEventTopicUriReference;
  wrapup?: ConversationEmailEventTopicWrapup;
  conversationRoutingData?: ConversationEmailEventTopicConversationRoutingData;
  peer?: string;
  screenRecordingState?: string;
  flaggedReason?: string;
  journeyContext?: ConversationEmailEventTopicJourneyContext;
  startAcwTime?: string;
  endAcwTime?: string;
  resumeTime?: string;
  parkTime?: string;
  mediaRoles?: string[];
  queueMediaSettings?: ConversationEmailEventTopicQueueMediaSettings;
  subject?: string;
  messagesSent?: number;
  autoGenerated?: boolean;
  messageId?: string;
  draftAttachments?: ConversationEmailEventTopicAttachment[];
  spam?: boolean;
}

export interface ConversationEmailEventTopicErrorBody {
  message?: string;
  code?: string;
  status?: number;
  entityId?: string;
  entityName?: string;
  messageWithParams?: string;
  messageParams?: { [key: string]: string };
  contextId?: string;
  details?: ConversationEmailEventTopicDetail[];
  errors?: ConversationEmailEventTopicErrorBody[];
  limit?: ConversationEmailEventTopicLimit;
}

export interface ConversationEmailEventTopicJourneyAction {
  id?: string;
  actionMap?: ConversationEmailEventTopicJourneyActionMap;
}

export interface ConversationEmailEventTopicJourneyActionMap {
  id?: string;
  version?: number;
}

export interface ConversationEmailEventTopicJourneyContext {
  customer?: ConversationEmailEventTopicJourneyCustomer;
  customerSession?: ConversationEmailEventTopicJourneyCustomerSession;
  triggeringAction?: ConversationEmailEventTopicJourneyAction;
}

export interface ConversationEmailEventTopicJourneyCustomer {
  id?: string;
  idType?: string;
}

export interface ConversationEmailEventTopicJourneyCustomerSession {
  id?: string;
  type?: string;
}

export interface ConversationEmailEventTopicLimit extends ConversationCallEventTopicLimit {}

export interface ConversationEmailEventTopicQueueMediaSettings extends ConversationCallEventTopicQueueMediaSettings {}

export interface ConversationEmailEventTopicScoredAgent {
  agent?: ConversationEmailEventTopicUriReference;
  score?: number;
}

export interface ConversationEmailEventTopicUriReference {
  id?: string;
  name?: string;
}

export interface ConversationEmailEventTopicWrapup extends Models.AssignedWrapupCode {}

export interface ConversationEncryptionConfiguration {
  id?: string;
  url: string;
  keyConfigurationType: string;
  lastError?: Models.ErrorBody;
  selfUri?: string;
}

export interface ConversationEncryptionConfigurationListing {
  total?: number;
  entities?: ConversationEncryptionConfiguration[];
  selfUri?: string;
}

export interface ConversationEnrichment {
  language?: ConversationEnrichmentLanguage;
  sentimentV2?: ConversationEnrichmentSentimentV2;
}

export interface ConversationEnrichmentLanguage {
  language: string;
}

export interface ConversationEnrichmentSentimentV2 {
  tag: string;
}

export interface ConversationEntityListing {
  entities?: Conversation[];
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

export interface ConversationEventCoBrowse {
  type: string;
  sessionId?: string;
  sessionJoinToken?: string;
}

export interface ConversationEventPresence {
  type: string;
  receivedMessage?: ConversationContentReceivedReplyMessage;
  replyMessage?: ConversationContentReceivedReplyMessage;
}

export interface ConversationEventTopicAddress extends Models.Address {}

export interface ConversationEventTopicAfterCallWork {
  state?: string;
  startTime?: string;
  endTime?: string;
}

export interface ConversationEventTopicAttachment extends ConversationEmailEventTopicAttachment {}

export interface ConversationEventTopicCall {
  id?: string;
  state?: string;
  initialState?: string;
  recording?: boolean;
  recordingState?: string;
  recordersState?: ConversationEventTopicRecordersState;
  muted?: boolean;
  confined?: boolean;
  held?: boolean;
  securePause?: boolean;
  errorInfo?: ConversationEventTopicErrorDetails;
  disconnectType?: string;
  startHoldTime?: string;
  direction?: string;
  documentId?: string;
  self?: ConversationEventTopicAddress;
  other?: ConversationEventTopicAddress;
  provider?: string;
  scriptId?: string;
  peerId?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  disconnectReasons?: ConversationEventTopicDisconnectReason[];
  faxStatus?: ConversationEventTopicFaxStatus;
  uuiData?: string;
  bargedTime?: string;
  wrapup?: ConversationEventTopicWrapup;
  afterCallWork?: ConversationEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
  agentAssistantId?: string;
  queueMediaSettings?: ConversationEventTopicQueueMediaSettings;
  disposition?: ConversationEventTopicDisposition;
  transferSource?: string;
  publicIpAddress?: string;
}

export interface ConversationEventTopicCallback {
  state?: string;
  initialState?: string;
  id?: string;
  direction?: string;
  held?: boolean;
  disconnectType?: string;
  startHoldTime?: string;
  dialerPreview?: ConversationEventTopicDialerPreview;
  voicemail?: ConversationEventTopicVoicemail;
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
  wrapup?: ConversationEventTopicWrapup;
  afterCallWork?: ConversationEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
  callerId?: string;
  callerIdName?: string;
  queueMediaSettings?: ConversationEventTopicQueueMediaSettings;
}

export interface ConversationEventTopicChat {
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
  journeyContext?: ConversationEventTopicJourneyContext;
  wrapup?: ConversationEventTopicWrapup;
  afterCallWork?: ConversationEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
  queueMediaSettings?: ConversationEventTopicQueueMediaSettings;
}

export interface ConversationEventTopicCobrowse {
  state?: string;
  initialState?: string;
  disconnectType?: string;
  id?: string;
  self?: ConversationEventTopicAddress;
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
  wrapup?: ConversationEventTopicWrapup;
  afterCallWork?: ConversationEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
  queueMediaSettings?: ConversationEventTopicQueueMediaSettings;
}

export interface ConversationEventTopicConversation {
  id?: string;
  maxParticipants?: number;
  participants?: ConversationEventTopicParticipant[];
  recentTransfers?: ConversationEventTopicTransferResponse[];
  recordingState?: string;
  address?: string;
  externalTag?: string;
  utilizationLabelId?: string;
  accessAttributes?: string[];
  securePause?: boolean;
  inactivityTimeout?: string;
  associatedConversation?: ConversationEventTopicDomainEntityRef;
  consultationConversations?: ConversationEventTopicDomainEntityRef[];
  divisions?: ConversationEventTopicConversationDivisionMembership[];
}

export interface ConversationEventTopicConversationDivisionMembership {
  division?: ConversationEventTopicDomainEntityRef;
  entities?: ConversationEventTopicDivisionEntityRef[];
}

export interface ConversationEventTopicConversationRoutingData {
  queue?: ConversationEventTopicUriReference;
  language?: ConversationEventTopicUriReference;
  priority?: number;
  skills?: ConversationEventTopicUriReference[];
  scoredAgents?: ConversationEventTopicScoredAgent[];
  skillExpressionId?: ConversationEventTopicUriReference;
}

export interface ConversationEventTopicDialerPreview {
  id?: string;
  contactId?: string;
  contactListId?: string;
  campaignId?: string;
  phoneNumberColumns?: ConversationEventTopicPhoneNumberColumn[];
}

export interface ConversationEventTopicDisconnectReason {
  type?: string;
  code?: number;
  phrase?: string;
  reason?: string;
}

export interface ConversationEventTopicDisposition {
  name?: string;
  analyzer?: string;
  amdTimeout?: ConversationEventTopicDispositionAmdTimeout;
  silentCallTimeout?: ConversationEventTopicDispositionSilentCallTimeout;
}

export interface ConversationEventTopicDispositionAmdTimeout extends ConversationCallEventTopicDispositionAmdTimeout {}

export interface ConversationEventTopicDispositionSilentCallTimeout extends ConversationCallEventTopicDispositionSilentCallTimeout {}

export interface ConversationEventTopicDivisionEntityRef extends ConversationCallEventTopicDivisionEntityRef {}

export interface ConversationEventTopicDomainEntityRef {
  id?: string;
  selfUri?: string;
}

export interface ConversationEventTopicEmail {
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
  errorInfo?: ConversationEventTopicErrorDetails;
  disconnectType?: string;
  startHoldTime?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  messageId?: string;
  direction?: string;
  draftAttachments?: ConversationEventTopicAttachment[];
  spam?: boolean;
  wrapup?: ConversationEventTopicWrapup;
  afterCallWork?: ConversationEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
  queueMediaSettings?: ConversationEventTopicQueueMediaSettings;
  resumeTime?: string;
  parkTime?: string;
}

export interface ConversationEventTopicErrorDetails {
  status?: number;
  code?: string;
  message?: string;
  messageWithParams?: string;
  messageParams?: { [key: string]: string };
  contextId?: string;
  uri?: string;
}

export interface ConversationEventTopicFaxStatus {
  direction?: string;
  expectedPages?: number;
  activePage?: number;
  linesTransmitted?: number;
  bytesTransmitted?: number;
  baudRate?: number;
  pageErrors?: number;
  lineErrors?: number;
}

export interface ConversationEventTopicInternalMessage {
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
  toAddress?: ConversationEventTopicAddress;
  fromAddress?: ConversationEventTopicAddress;
  messages?: ConversationEventTopicInternalMessageDetails[];
}

export interface ConversationEventTopicInternalMessageDetails {
  messageId?: string;
  messageTime?: string;
}

export interface ConversationEventTopicJourneyAction {
  id?: string;
  actionMap?: ConversationEventTopicJourneyActionMap;
}

export interface ConversationEventTopicJourneyActionMap {
  id?: string;
  version?: number;
}

export interface ConversationEventTopicJourneyContext {
  customer?: ConversationEventTopicJourneyCustomer;
  customerSession?: ConversationEventTopicJourneyCustomerSession;
  triggeringAction?: ConversationEventTopicJourneyAction;
}

export interface ConversationEventTopicJourneyCustomer {
  id?: string;
  idType?: string;
}

export interface ConversationEventTopicJourneyCustomerSession {
  id?: string;
  type?: string;
}

export interface ConversationEventTopicMessage {
  id?: string;
  state?: string;
  initialState?: string;
  direction?: string;
  held?: boolean;
  errorInfo?: ConversationEventTopicErrorDetails;
  provider?: string;
  scriptId?: string;
  peerId?: string;
  disconnectType?: string;
  startHoldTime?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  toAddress?: ConversationEventTopicAddress;
  fromAddress?: ConversationEventTopicAddress;
  messages?: ConversationEventTopicMessageDetails[];
  messagesTranscriptUri?: string;
  type?: string;
  recipientCountry?: string;
  recipientType?: string;
  journeyContext?: ConversationEventTopicJourneyContext;
  wrapup?: ConversationEventTopicWrapup;
  afterCallWork?: ConversationEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
  agentAssistantId?: string;
  engagementSource?: string;
  byoSmsIntegrationId?: string;
  queueMediaSettings?: ConversationEventTopicQueueMediaSettings;
  resumeTime?: string;
  parkTime?: string;
}

export interface ConversationEventTopicMessageDetails {
  messageId?: string;
  messageTime?: string;
  messageStatus?: string;
  messageSegmentCount?: number;
  media?: ConversationEventTopicMessageMedia[];
  errorInfo?: ConversationEventTopicErrorDetails;
  stickers?: ConversationEventTopicMessageSticker[];
  messageMetadata?: ConversationEventTopicMessageMetadata;
  socialVisibility?: string;
}

export interface ConversationEventTopicMessageMedia {
  url?: string;
  mediaType?: string;
  contentLengthBytes?: number;
  name?: string;
  id?: string;
}

export interface ConversationEventTopicMessageMetadata {
  type?: string;
  events?: ConversationEventTopicMessageMetadataEvent[];
  content?: ConversationEventTopicMessageMetadataContent[];
}

export interface ConversationEventTopicMessageMetadataContent {
  contentType?: string;
  subType?: string;
}

export interface ConversationEventTopicMessageMetadataEvent {
  eventType?: string;
  subType?: string;
}

export interface ConversationEventTopicMessageSticker {
  url?: string;
  id?: string;
}

export interface ConversationEventTopicParticipant {
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
  wrapup?: ConversationEventTopicWrapup;
  startAcwTime?: string;
  endAcwTime?: string;
  conversationRoutingData?: ConversationEventTopicConversationRoutingData;
  alertingTimeoutMs?: number;
  monitoredParticipantId?: string;
  screenMonitoredParticipantId?: string;
  coachedParticipantId?: string;
  bargedParticipantId?: string;
  mediaRoles?: string[];
  screenRecordingState?: string;
  flaggedReason?: string;
  attributes?: { [key: string]: string };
  calls?: ConversationEventTopicCall[];
  callbacks?: ConversationEventTopicCallback[];
  chats?: ConversationEventTopicChat[];
  cobrowsesessions?: ConversationEventTopicCobrowse[];
  emails?: ConversationEventTopicEmail[];
  messages?: ConversationEventTopicMessage[];
  internalMessages?: ConversationEventTopicInternalMessage[];
  screenMonitorings?: ConversationEventTopicScreenMonitoring[];
  screenshares?: ConversationEventTopicScreenShare[];
  socialExpressions?: ConversationEventTopicSocialExpression[];
  videos?: ConversationEventTopicVideo[];
  workflow?: ConversationEventTopicWorkflow;
}

export interface ConversationEventTopicPhoneNumberColumn {
  columnName?: string;
  type?: string;
}

export interface ConversationEventTopicQueueMediaSettings extends ConversationCallEventTopicQueueMediaSettings {}

export interface ConversationEventTopicRecordersState extends ConversationCallEventTopicRecordersState {}

export interface ConversationEventTopicScoredAgent {
  agent?: ConversationEventTopicUriReference;
  score?: number;
}

export interface ConversationEventTopicScreenMonitoring {
  id?: string;
  state?: string;
  initialState?: string;
  provider?: string;
  disconnectType?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  targetUserId?: string;
  screenMonitoringId?: string;
  monitoringType?: string;
  count?: number;
}

export interface ConversationEventTopicScreenShare {
  state?: string;
  initialState?: string;
  self?: ConversationEventTopicAddress;
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
  wrapup?: ConversationEventTopicWrapup;
  afterCallWork?: ConversationEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
  queueMediaSettings?: ConversationEventTopicQueueMediaSettings;
}

export interface ConversationEventTopicSocialExpression {
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
  wrapup?: ConversationEventTopicWrapup;
  afterCallWork?: ConversationEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
}

export interface ConversationEventTopicTransferDestination {
  userId?: string;
  address?: string;
}

export interface ConversationEventTopicTransferInitiator {
  userId?: string;
}

export interface ConversationEventTopicTransferModifedBy {
  id?: string;
  selfUri?: string;
}

export interface ConversationEventTopicTransferResponse {
  id?: string;
  state?: string;
  dateIssued?: string;
  initiator?: ConversationEventTopicTransferInitiator;
  modifiedBy?: ConversationEventTopicTransferModifedBy;
  destination?: ConversationEventTopicTransferDestination;
  transferType?: string;
}

export interface ConversationEventTopicUriReference {
  id?: string;
  name?: string;
}

export interface ConversationEventTopicVideo {
  state?: string;
  initialState?: string;
  self?: ConversationEventTopicAddress;
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
  wrapup?: ConversationEventTopicWrapup;
  afterCallWork?: ConversationEventTopicAfterCallWork;
  afterCallWorkRequired?: boolean;
  queueMediaSettings?: ConversationEventTopicQueueMediaSettings;
}

export interface ConversationEventTopicVoicemail {
  id?: string;
  uploadStatus?: string;
}

export interface ConversationEventTopicWorkflow {
  workflowId?: string;
}

export interface ConversationEventTopicWrapup extends Models.AssignedWrapupCode {}

export interface ConversationEventTyping {
  type: string;
  duration?: number;
}

export interface ConversationEventVideo {
  type: string;
  offeringId?: string;
  jwt?: string;
}

export interface ConversationFormPage {
  title: string;
  subtitle: string;
  pageComponents?: ConversationFormPageComponent[];
}

export interface ConversationFormPageComponent {
  formComponentType?: string;
  datePicker?: ConversationContentDatePicker;
  wheelPicker?: ConversationContentWheelPicker;
  listPicker?: ConversationContentListPicker;
  input?: ConversationContentInput;
}

export interface ConversationFormResponseComponent {
  id: string;
  component: ConversationFormResponseContent;
}

export interface ConversationFormResponseContent {
  contentType?: string;
  buttonResponse?: ConversationContentButtonResponse;
}

export interface ConversationInsight {
  type?: string;
  title?: string;
  description?: string;
  outcome?: string;
}

export interface ConversationIntentSuggestionsTopicIntentSuggestionEvent {
  eventTime?: string;
  conversationId?: string;
  suggestionId?: string;
  state?: string;
  triggerType?: string;
  engagementType?: string;
  feedback?: ConversationIntentSuggestionsTopicSuggestionFeedback;
  activeIntent?: ConversationIntentSuggestionsTopicSuggestedIntent;
  conversationIntents?: { [key: string]: ConversationIntentSuggestionsTopicSuggestedIntent };
  context?: ConversationIntentSuggestionsTopicSuggestionContext;
}

export interface ConversationIntentSuggestionsTopicQueryReformulationContext {
  knowledgeClassification?: string;
  reformulatedQuery?: string;
}

export interface ConversationIntentSuggestionsTopicSuggestedIntent {
  intent?: string;
  intentId?: string;
  confidence?: number;
  detectedSlots?: ConversationIntentSuggestionsTopicSuggestedIntentSlot[];
}

export interface ConversationIntentSuggestionsTopicSuggestedIntentSlot {
  slotName?: string;
  entityType?: string;
  slotValue?: string;
  probability?: number;
}

export interface ConversationIntentSuggestionsTopicSuggestionContext {
  queueId?: string;
  mediaType?: string;
  userId?: string;
  externalContactId?: string;
  assistantId?: string;
  utteranceId?: string;
  messageId?: string;
  queryStatement?: string;
  language?: string;
  queryReformulationContext?: ConversationIntentSuggestionsTopicQueryReformulationContext;
  participantType?: string;
}

export interface ConversationIntentSuggestionsTopicSuggestionFeedback {
  rating?: string;
}

export interface ConversationJsonSchemaDocument {
  $schema?: string;
  title?: string;
  description?: string;
  required?: string[];
  properties?: { [key: string]: object };
}

export interface ConversationJsonSchemaRequest {
  $schema: string;
  title: string;
  description?: string;
  required?: string[];
  properties: { [key: string]: object };
}

export interface ConversationKnowledgeArticleSuggestionsTopicKnowledgeAnswer {
  answer?: string;
  startIndex?: number;
  endIndex?: number;
}

export interface ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEvent {
  eventTime?: string;
  conversationId?: string;
  suggestionId?: string;
  state?: string;
  triggerType?: string;
  engagementType?: string;
  context?: ConversationKnowledgeArticleSuggestionsTopicSuggestionContext;
  feedback?: ConversationKnowledgeArticleSuggestionsTopicSuggestionFeedback;
  knowledgeArticle?: ConversationKnowledgeArticleSuggestionsTopicSuggestedArticle;
  activeIntent?: ConversationKnowledgeArticleSuggestionsTopicSuggestedIntent;
}

export interface ConversationKnowledgeArticleSuggestionsTopicQueryReformulationContext {
  knowledgeClassification?: string;
  reformulatedQuery?: string;
}

export interface ConversationKnowledgeArticleSuggestionsTopicSuggestedArticle {
  title?: string;
  uri?: string;
  snippets?: string[];
  metadata?: { [key: string]: string };
  documentId?: string;
  versionId?: string;
  variationIds?: string[];
  knowledgeAnswer?: ConversationKnowledgeArticleSuggestionsTopicKnowledgeAnswer;
}

export interface ConversationKnowledgeArticleSuggestionsTopicSuggestedIntent {
  intent?: string;
  intentId?: string;
  confidence?: number;
  detectedSlots?: ConversationKnowledgeArticleSuggestionsTopicSuggestedIntentSlot[];
}

export interface ConversationKnowledgeArticleSuggestionsTopicSuggestedIntentSlot extends ConversationIntentSuggestionsTopicSuggestedIntentSlot {}

export interface ConversationKnowledgeArticleSuggestionsTopicSuggestionContext {
  queueId?: string;
  mediaType?: string;
  userId?: string;
  externalContactId?: string;
  assistantId?: string;
  utteranceId?: string;
  messageId?: string;
  queryStatement?: string;
  language?: string;
  queryReformulationContext?: ConversationKnowledgeArticleSuggestionsTopicQueryReformulationContext;
  participantType?: string;
}

export interface ConversationKnowledgeArticleSuggestionsTopicSuggestionFeedback {
  rating?: string;
}

export interface ConversationKnowledgeSearchSuggestionsTopicKnowledgeAnswer extends ConversationKnowledgeArticleSuggestionsTopicKnowledgeAnswer {}

export interface ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEvent {
  eventTime?: string;
  conversationId?: string;
  suggestionId?: string;
  state?: string;
  triggerType?: string;
  engagementType?: string;
  context?: ConversationKnowledgeSearchSuggestionsTopicSuggestionContext;
  feedback?: ConversationKnowledgeSearchSuggestionsTopicSuggestionFeedback;
  knowledgeSearch?: ConversationKnowledgeSearchSuggestionsTopicSuggestedSearchResult;
  activeIntent?: ConversationKnowledgeSearchSuggestionsTopicSuggestedIntent;
}

export interface ConversationKnowledgeSearchSuggestionsTopicQueryReformulationContext {
  knowledgeClassification?: string;
  reformulatedQuery?: string;
}

export interface ConversationKnowledgeSearchSuggestionsTopicSuggestedIntent {
  intent?: string;
  intentId?: string;
  confidence?: number;
  detectedSlots?: ConversationKnowledgeSearchSuggestionsTopicSuggestedIntentSlot[];
}

export interface ConversationKnowledgeSearchSuggestionsTopicSuggestedIntentSlot extends ConversationIntentSuggestionsTopicSuggestedIntentSlot {}

export interface ConversationKnowledgeSearchSuggestionsTopicSuggestedSearchResult {
  title?: string;
  uri?: string;
  snippets?: string[];
  confidence?: number;
  metadata?: { [key: string]: string };
  searchId?: string;
  documentId?: string;
  versionId?: string;
  variationIds?: string[];
  knowledgeAnswer?: ConversationKnowledgeSearchSuggestionsTopicKnowledgeAnswer;
}

export interface ConversationKnowledgeSearchSuggestionsTopicSuggestionContext {
  queueId?: string;
  mediaType?: string;
  userId?: string;
  externalContactId?: string;
  assistantId?: string;
  utteranceId?: string;
  messageId?: string;
  queryStatement?: string;
  language?: string;
  queryReformulationContext?: ConversationKnowledgeSearchSuggestionsTopicQueryReformulationContext;
  participantType?: string;
}

export interface ConversationKnowledgeSearchSuggestionsTopicSuggestionFeedback {
  rating?: string;
}

export interface ConversationMessageContent {
  contentType: string;
  location?: ConversationContentLocation;
  attachment?: ConversationContentAttachment;
  quickReply?: ConversationContentQuickReply;
  buttonResponse?: ConversationContentButtonResponse;
  template?: ConversationContentNotificationTemplate;
  story?: ConversationContentStory;
  card?: ConversationContentCard;
  carousel?: ConversationContentCarousel;
  text?: ConversationContentText;
  quickReplyV2?: ConversationContentQuickReplyV2;
  reactions?: ConversationContentReaction[];
  datePicker?: ConversationContentDatePicker;
  interactiveApplication?: ConversationContentInteractiveApplication;
  listPicker?: ConversationContentListPicker;
  paymentRequest?: ConversationContentPaymentRequest;
  paymentResponse?: ConversationContentPaymentResponse;
  push?: ConversationContentPush;
  form?: ConversationContentForm;
  notificationResponse?: ConversationContentNotificationResponse;
}

export interface ConversationMessageEvent {
  eventType: string;
  coBrowse?: ConversationEventCoBrowse;
  typing?: ConversationEventTyping;
  presence?: ConversationEventPresence;
  video?: ConversationEventVideo;
}

export interface ConversationMessageEventTopicConversationDivisionMembership {
  division?: ConversationMessageEventTopicDomainEntityRef;
  entities?: ConversationMessageEventTopicDivisionEntityRef[];
}

export interface ConversationMessageEventTopicConversationRoutingData {
  queue?: ConversationMessageEventTopicUriReference;
  language?: ConversationMessageEventTopicUriReference;
  priority?: number;
  skills?: ConversationMessageEventTopicUriReference[];
  scoredAgents?: ConversationMessageEventTopicScoredAgent[];
  skillExpressionId?: ConversationMessageEventTopicUriReference;
}

export interface ConversationMessageEventTopicDetail extends ConversationCallEventTopicDetail {}

export interface ConversationMessageEventTopicDivisionEntityRef extends ConversationCallEventTopicDivisionEntityRef {}

export interface ConversationMessageEventTopicDomainEntityRef {
  id?: string;
  selfUri?: string;
}

export interface ConversationMessageEventTopicErrorBody {
  message?: string;
  code?: string;
  status?: number;
  entityId?: string;
  entityName?: string;
  messageWithParams?: string;
  messageParams?: { [key: string]: string };
  contextId?: string;
  details?: ConversationMessageEventTopicDetail[];
  errors?: ConversationMessageEventTopicErrorBody[];
  limit?: ConversationMessageEventTopicLimit;
}

export interface ConversationMessageEventTopicErrorDetails extends ConversationEventTopicErrorDetails {}

export interface ConversationMessageEventTopicJourneyAction {
  id?: string;
  actionMap?: ConversationMessageEventTopicJourneyActionMap;
}

export interface ConversationMessageEventTopicJourneyActionMap {
  id?: string;
  version?: number;
}

export interface ConversationMessageEventTopicJourneyContext {
  customer?: ConversationMessageEventTopicJourneyCustomer;
  customerSession?: ConversationMessageEventTopicJourneyCustomerSession;
  triggeringAction?: ConversationMessageEventTopicJourneyAction;
}

export interface ConversationMessageEventTopicJourneyCustomer {
  id?: string;
  idType?: string;
}

export interface ConversationMessageEventTopicJourneyCustomerSession {
  id?: string;
  type?: string;
}

export interface ConversationMessageEventTopicLimit extends ConversationCallEventTopicLimit {}

export interface ConversationMessageEventTopicMessageConversation {
  id?: string;
  name?: string;
  participants?: ConversationMessageEventTopicMessageMediaParticipant[];
  otherMediaUris?: string[];
  address?: string;
  utilizationLabelId?: string;
  accessAttributes?: string[];
  inactivityTimeout?: string;
  divisions?: ConversationMessageEventTopicConversationDivisionMembership[];
}

export interface ConversationMessageEventTopicMessageDetails {
  message?: ConversationMessageEventTopicUriReference;
  messageTime?: string;
  messageSegmentCount?: number;
  messageStatus?: string;
  media?: ConversationMessageEventTopicMessageMedia[];
  stickers?: ConversationMessageEventTopicMessageSticker[];
  errorInfo?: ConversationMessageEventTopicErrorDetails;
  messageMetadata?: ConversationMessageEventTopicMessageMetadata;
  socialVisibility?: string;
}

export interface ConversationMessageEventTopicMessageMedia extends ConversationEventTopicMessageMedia {}

export interface ConversationMessageEventTopicMessageMediaParticipant {
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
  user?: ConversationMessageEventTopicUriReference;
  queue?: ConversationMessageEventTopicUriReference;
  team?: ConversationMessageEventTopicUriReference;
  attributes?: { [key: string]: string };
  errorInfo?: ConversationMessageEventTopicErrorBody;
  script?: ConversationMessageEventTopicUriReference;
  wrapupTimeoutMs?: number;
  wrapupSkipped?: boolean;
  alertingTimeoutMs?: number;
  provider?: string;
  externalContact?: ConversationMessageEventTopicUriReference;
  externalContactInitialDivisionId?: string;
  externalOrganization?: ConversationMessageEventTopicUriReference;
  wrapup?: ConversationMessageEventTopicWrapup;
  conversationRoutingData?: ConversationMessageEventTopicConversationRoutingData;
  peer?: string;
  screenRecordingState?: string;
  flaggedReason?: string;
  journeyContext?: ConversationMessageEventTopicJourneyContext;
  startAcwTime?: string;
  endAcwTime?: string;
  resumeTime?: string;
  parkTime?: string;
  mediaRoles?: string[];
  queueMediaSettings?: ConversationMessageEventTopicQueueMediaSettings;
  messages?: ConversationMessageEventTopicMessageDetails[];
  type?: string;
  recipientCountry?: string;
  recipientType?: string;
  byoSmsIntegrationId?: string;
  engagementSource?: string;
  monitoredParticipantId?: string;
}

export interface ConversationMessageEventTopicMessageMetadata {
  type?: string;
  events?: ConversationMessageEventTopicMessageMetadataEvent[];
  content?: ConversationMessageEventTopicMessageMetadataContent[];
}

export interface ConversationMessageEventTopicMessageMetadataContent {
  contentType?: string;
  subType?: string;
}

export interface ConversationMessageEventTopicMessageMetadataEvent {
  eventType?: string;
  subType?: string;
}

export interface ConversationMessageEventTopicMessageSticker {
  url?: string;
  id?: string;
}

export interface ConversationMessageEventTopicQueueMediaSettings extends ConversationCallEventTopicQueueMediaSettings {}

export interface ConversationMessageEventTopicScoredAgent {
  agent?: ConversationMessageEventTopicUriReference;
  score?: number;
}

export interface ConversationMessageEventTopicUriReference {
  id?: string;
  name?: string;
}

export interface ConversationMessageEventTopicWrapup extends Models.AssignedWrapupCode {}

export interface ConversationMessageMetadata {
  type?: string;
  events?: ConversationMessageMetadataEvent[];
  content?: ConversationMessageMetadataContent[];
}

export interface ConversationMessageMetadataContent {
  contentType?: string;
  subType?: string;
}

export interface ConversationMessageMetadataEvent {
  eventType?: string;
  subType?: string;
}

export interface ConversationMessagingChannel {
  id?: string;
  platform?: string;
  type?: string;
  messageId?: string;
  to?: ConversationMessagingToRecipient;
  from?: ConversationMessagingFromRecipient;
  time?: string;
  dateModified?: string;
  dateDeleted?: string;
  publicMetadata?: ConversationPublicMetadata;
}

export interface ConversationMessagingFromRecipient {
  nickname?: string;
  id: string;
  idType?: string;
  image?: string;
  firstName?: string;
  lastName?: string;
  email?: string;
  externalContactId?: string;
  externalContactDivisionId?: string;
  additionalIds?: ConversationRecipientAdditionalIdentifier[];
}

export interface ConversationMessagingToRecipient extends ConversationMessagingFromRecipient {}

export interface ConversationMetrics {
  conversation?: Models.AddressableEntityRef;
  sentimentScore?: number;
  sentimentTrend?: number;
  sentimentTrendClass?: string;
  empathyScores?: Models.EmpathyScore[];
  participantMetrics?: Models.ParticipantMetrics;
}

export interface ConversationMetricsTopicConversationMetricRecord {
  metric?: string;
  metricDate?: string;
  value?: number;
  recordId?: string;
  activeRouting?: string;
  activeSkillIds?: string[];
  addressFrom?: string;
  addressTo?: string;
  agentAssistantId?: string;
  agentBullseyeRing?: number;
  agentOwned?: boolean;
  ani?: string;
  assignerId?: string;
  authenticated?: boolean;
  conversationId?: string;
  conversationInitiator?: string;
  convertedFrom?: string;
  convertedTo?: string;
  customerParticipation?: boolean;
  deliveryStatus?: string;
  destinationAddresses?: string[];
  direction?: string;
  disconnectType?: string;
  divisionIds?: string[];
  dnis?: string;
  edgeId?: string;
  eligibleAgentCounts?: number[];
  errorCode?: string;
  extendedDeliveryStatus?: string;
  externalContactId?: string;
  externalMediaCount?: number;
  externalOrganizationId?: string;
  externalTag?: string;
  firstQueue?: boolean;
  flaggedReason?: string;
  flowInType?: string;
  flowOutType?: string;
  groupId?: string;
  interactionType?: string;
  journeyActionId?: string;
  journeyActionMapId?: string;
  journeyActionMapVersion?: number;
  journeyCustomerId?: string;
  journeyCustomerIdType?: string;
  journeyCustomerSessionId?: string;
  journeyCustomerSessionIdType?: string;
  knowledgeBaseIds?: string[];
  mediaCount?: number;
  mediaType?: string;
  messageType?: string;
  originatingDirection?: string;
  originatingSocialMediaPublic?: boolean;
  outboundCampaignId?: string;
  outboundContactId?: string;
  outboundContactListId?: string;
  participantName?: string;
  peerId?: string;
  provider?: string;
  purpose?: string;
  queueId?: string;
  remote?: string;
  removedSkillIds?: string[];
  requestedLanguageId?: string;
  requestedRoutingSkillIds?: string[];
  requestedRoutings?: string[];
  roomId?: string;
  routingPriority?: number;
  routingRing?: number;
  routingRule?: string;
  routingRuleType?: string;
  selectedAgentId?: string;
  selectedAgentRank?: number;
  selfServed?: boolean;
  sessionDnis?: string;
  sessionId?: string;
  skillExpressionId?: string;
  stationId?: string;
  teamId?: string;
  usedRouting?: string;
  userId?: string;
  videoPresent?: boolean;
  waitingInteractionCounts?: number[];
  wrapUpCode?: string;
  proposedAgents?: ConversationMetricsTopicConversationProposedAgent[];
  scoredAgents?: ConversationMetricsTopicConversationScoredAgent[];
}

export interface ConversationMetricsTopicConversationProposedAgent {
  agentRank?: number;
  proposedAgentId?: string;
}

export interface ConversationMetricsTopicConversationScoredAgent {
  agentScore?: number;
  scoredAgentId?: string;
}

export interface ConversationNormalizedMessage {
  id?: string;
  channel?: ConversationMessagingChannel;
  type: string;
  text?: string;
  content?: ConversationMessageContent[];
  events?: ConversationMessageEvent[];
  status?: string;
  reasons?: ConversationReason[];
  originatingEntity?: string;
  isFinalReceipt?: boolean;
  direction?: string;
  relatedMessages?: ConversationNormalizedMessage[];
  metadata?: { [key: string]: string };
  enrichment?: ConversationEnrichment;
  byoSmsIntegrationId?: string;
}

export interface ConversationNotificationTemplateBody {
  text?: string;
  parameters: ConversationNotificationTemplateParameter[];
}

export interface ConversationNotificationTemplateButton {
  type: string;
  text?: string;
  index: number;
  phoneNumber?: string;
  url?: string;
  payload?: string;
  parameters?: ConversationNotificationTemplateParameter[];
}

export interface ConversationNotificationTemplateCard {
  header: ConversationNotificationTemplateHeader;
  body?: ConversationNotificationTemplateBody;
  buttons: ConversationNotificationTemplateButton[];
}

export interface ConversationNotificationTemplateCarousel {
  cards: ConversationNotificationTemplateCard[];
}

export interface ConversationNotificationTemplateFooter {
  text?: string;
}

export interface ConversationNotificationTemplateHeader {
  type: string;
  text?: string;
  media?: ConversationContentAttachment;
  parameters?: ConversationNotificationTemplateParameter[];
}

export interface ConversationNotificationTemplateParameter {
  name?: string;
  text: string;
}

export interface ConversationParticipantSearchCriteria {
  endValue?: string;
  values?: string[];
  startValue?: string;
  value?: string;
  operator?: string;
  group?: ConversationParticipantSearchCriteria[];
  dateFormat?: string;
  type: string;
  fields?: string[];
}

export interface ConversationParticipantSearchRequest {
  sortOrder?: string;
  sortBy?: string;
  sort?: Models.SearchSort[];
  returnFields?: string[];
  query?: ConversationParticipantSearchCriteria[];
  cursor?: string;
}

export interface ConversationProfile {
  languageCode: string;
  name: string;
}

export interface ConversationProperties {
  isWaiting?: boolean;
  isActive?: boolean;
  isAcd?: boolean;
  isPreferred?: boolean;
  isScreenshare?: boolean;
  isCobrowse?: boolean;
  isVoicemail?: boolean;
  isFlagged?: boolean;
  isMonitored?: boolean;
  isScreenMonitored?: boolean;
  filterWrapUpNotes?: boolean;
  matchAll?: boolean;
}

export interface ConversationPublicMetadata {
  rootId?: string;
  replyToId?: string;
  url?: string;
}

export interface ConversationPushFailedMessageReferences {
  id: string;
}

export interface ConversationPushNotificationMessageLabel {
  title: string;
  body: string;
}

export interface ConversationPushProviderIntegration {
  id: string;
  provider: string;
}

export interface ConversationQuery {
  conversationFilters?: ConversationDetailQueryFilter[];
  segmentFilters?: Models.SegmentDetailQueryFilter[];
  evaluationFilters?: Models.EvaluationDetailQueryFilter[];
  surveyFilters?: Models.SurveyDetailQueryFilter[];
  resolutionFilters?: Models.ResolutionDetailQueryFilter[];
  order?: string;
  orderBy?: string;
  interval: string;
  aggregations?: Models.AnalyticsQueryAggregation[];
  paging?: Models.PagingSpec;
}

export interface ConversationQueueMediaSettings extends ConversationCallEventTopicQueueMediaSettings {}

export interface ConversationReason {
  code?: string;
  message: string;
}

export interface ConversationRecipientAdditionalIdentifier {
  type: string;
  value: string;
}

export interface ConversationRecipientAdditionalProviderInfo {
}

export interface ConversationReference {
  id?: string;
  selfUri?: string;
}

export interface ConversationResponseSuggestionsTopicCannedResponseSuggestionEvent {
  eventTime?: string;
  conversationId?: string;
  suggestionId?: string;
  state?: string;
  triggerType?: string;
  engagementType?: string;
  context?: ConversationResponseSuggestionsTopicSuggestionContext;
  feedback?: ConversationResponseSuggestionsTopicSuggestionFeedback;
  cannedResponse?: ConversationResponseSuggestionsTopicSuggestedCannedResponse;
  activeIntent?: ConversationResponseSuggestionsTopicSuggestedIntent;
}

export interface ConversationResponseSuggestionsTopicQueryReformulationContext {
  knowledgeClassification?: string;
  reformulatedQuery?: string;
}

export interface ConversationResponseSuggestionsTopicSuggestedCannedResponse {
  responseId?: string;
  libraryId?: string;
}

export interface ConversationResponseSuggestionsTopicSuggestedIntent {
  intent?: string;
  intentId?: string;
  confidence?: number;
  detectedSlots?: ConversationResponseSuggestionsTopicSuggestedIntentSlot[];
}

export interface ConversationResponseSuggestionsTopicSuggestedIntentSlot extends ConversationIntentSuggestionsTopicSuggestedIntentSlot {}

export interface ConversationResponseSuggestionsTopicSuggestionContext {
  queueId?: string;
  mediaType?: string;
  userId?: string;
  externalContactId?: string;
  assistantId?: string;
  utteranceId?: string;
  messageId?: string;
  queryStatement?: string;
  language?: string;
  queryReformulationContext?: ConversationResponseSuggestionsTopicQueryReformulationContext;
  participantType?: string;
}

export interface ConversationResponseSuggestionsTopicSuggestionFeedback {
  rating?: string;
}

export interface ConversationRoutingData {
  queue?: Models.AddressableEntityRef;
  language?: Models.AddressableEntityRef;
  priority?: number;
  skills?: Models.AddressableEntityRef[];
  skillExpression?: string;
  skillExpressionId?: string;
  scoredAgents?: Models.ScoredAgent[];
  label?: string;
}

export interface ConversationSchemaReference {
  id: string;
  selfUri?: string;
}

export interface ConversationSchemaUpdateRequest {
  version: number;
  enabled: boolean;
  jsonSchema: ConversationJsonSchemaRequest;
}

export interface ConversationScreenShareEventTopicConversationDivisionMembership {
  division?: ConversationScreenShareEventTopicDomainEntityRef;
  entities?: ConversationScreenShareEventTopicDivisionEntityRef[];
}

export interface ConversationScreenShareEventTopicConversationRoutingData {
  queue?: ConversationScreenShareEventTopicUriReference;
  language?: ConversationScreenShareEventTopicUriReference;
  priority?: number;
  skills?: ConversationScreenShareEventTopicUriReference[];
  scoredAgents?: ConversationScreenShareEventTopicScoredAgent[];
  skillExpressionId?: ConversationScreenShareEventTopicUriReference;
}

export interface ConversationScreenShareEventTopicDetail extends ConversationCallEventTopicDetail {}

export interface ConversationScreenShareEventTopicDivisionEntityRef extends ConversationCallEventTopicDivisionEntityRef {}

export interface ConversationScreenShareEventTopicDomainEntityRef {
  id?: string;
  selfUri?: string;
}

export interface ConversationScreenShareEventTopicErrorBody {
  message?: string;
  code?: string;
  status?: number;
  entityId?: string;
  entityName?: string;
  messageWithParams?: string;
  messageParams?: { [key: string]: string };
  contextId?: string;
  details?: ConversationScreenShareEventTopicDetail[];
  errors?: ConversationScreenShareEventTopicErrorBody[];
  limit?: ConversationScreenShareEventTopicLimit;
}

export interface ConversationScreenShareEventTopicJourneyAction {
  id?: string;
  actionMap?: ConversationScreenShareEventTopicJourneyActionMap;
}

export interface ConversationScreenShareEventTopicJourneyActionMap {
  id?: string;
  version?: number;
}

export interface ConversationScreenShareEventTopicJourneyContext {
  customer?: ConversationScreenShareEventTopicJourneyCustomer;
  customerSession?: ConversationScreenShareEventTopicJourneyCustomerSession;
  triggeringAction?: ConversationScreenShareEventTopicJourneyAction;
}

export interface ConversationScreenShareEventTopicJourneyCustomer {
  id?: string;
  idType?: string;
}

export interface ConversationScreenShareEventTopicJourneyCustomerSession {
  id?: string;
  type?: string;
}

export interface ConversationScreenShareEventTopicLimit extends ConversationCallEventTopicLimit {}

export interface ConversationScreenShareEventTopicQueueMediaSettings extends ConversationCallEventTopicQueueMediaSettings {}

export interface ConversationScreenShareEventTopicScoredAgent {
  agent?: ConversationScreenShareEventTopicUriReference;
  score?: number;
}

export interface ConversationScreenShareEventTopicScreenShareConversation {
  id?: string;
  name?: string;
  participants?: ConversationScreenShareEventTopicScreenShareMediaParticipant[];
  otherMediaUris?: string[];
  address?: string;
  utilizationLabelId?: string;
  accessAttributes?: string[];
  inactivityTimeout?: string;
  divisions?: ConversationScreenShareEventTopicConversationDivisionMembership[];
}

export interface ConversationScreenShareEventTopicScreenShareMediaParticipant {
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
  user?: ConversationScreenShareEventTopicUriReference;
  queue?: ConversationScreenShareEventTopicUriReference;
  team?: ConversationScreenShareEventTopicUriReference;
  attributes?: { [key: string]: string };
  errorInfo?: ConversationScreenShareEventTopicErrorBody;
  script?: ConversationScreenShareEventTopicUriReference;
  wrapupTimeoutMs?: number;
  wrapupSkipped?: boolean;
  alertingTimeoutMs?: number;
  provider?: string;
  externalContact?: ConversationScreenShareEventTopicUriReference;
  externalContactInitialDivisionId?: string;
  externalOrganization?: ConversationScreenShareEventTopicUriReference;
  wrapup?: ConversationScreenShareEventTopicWrapup;
  conversationRoutingData?: ConversationScreenShareEventTopicConversationRoutingData;
  peer?: string;
  screenRecordingState?: string;
  flaggedReason?: string;
  journeyContext?: ConversationScreenShareEventTopicJourneyContext;
  startAcwTime?: string;
  endAcwTime?: string;
  resumeTime?: string;
  parkTime?: string;
  mediaRoles?: string[];
  queueMediaSettings?: ConversationScreenShareEventTopicQueueMediaSettings;
  context?: string;
  peerCount?: number;
  sharing?: boolean;
}

export interface ConversationScreenShareEventTopicUriReference {
  id?: string;
  name?: string;
}

export interface ConversationScreenShareEventTopicWrapup extends Models.AssignedWrapupCode {}

export interface ConversationScriptSuggestionsTopicQueryReformulationContext {
  knowledgeClassification?: string;
  reformulatedQuery?: string;
}

export interface ConversationScriptSuggestionsTopicScriptSuggestionEvent {
  eventTime?: string;
  conversationId?: string;
  suggestionId?: string;
  state?: string;
  triggerType?: string;
  engagementType?: string;
  context?: ConversationScriptSuggestionsTopicSuggestionContext;
  feedback?: ConversationScriptSuggestionsTopicSuggestionFeedback;
  script?: ConversationScriptSuggestionsTopicSuggestedScript;
  activeIntent?: ConversationScriptSuggestionsTopicSuggestedIntent;
}

export interface ConversationScriptSuggestionsTopicSuggestedIntent {
  intent?: string;
  intentId?: string;
  confidence?: number;
  detectedSlots?: ConversationScriptSuggestionsTopicSuggestedIntentSlot[];
}

export interface ConversationScriptSuggestionsTopicSuggestedIntentSlot extends ConversationIntentSuggestionsTopicSuggestedIntentSlot {}

export interface ConversationScriptSuggestionsTopicSuggestedScript {
  scriptId?: string;
  pageId?: string;
  data?: { [key: string]: string };
}

export interface ConversationScriptSuggestionsTopicSuggestionContext {
  queueId?: string;
  mediaType?: string;
  userId?: string;
  externalContactId?: string;
  assistantId?: string;
  utteranceId?: string;
  messageId?: string;
  queryStatement?: string;
  language?: string;
  queryReformulationContext?: ConversationScriptSuggestionsTopicQueryReformulationContext;
  participantType?: string;
}

export interface ConversationScriptSuggestionsTopicSuggestionFeedback {
  rating?: string;
}

export interface ConversationSecureAttributes {
  attributes?: { [key: string]: string };
  version?: number;
}

export interface ConversationSessionSummary {
  id?: string;
  text?: string;
  confidence?: number;
  status?: string;
  mediaType?: string;
  language?: string;
  predictedWrapupCodes?: ConversationSummaryWrapupCode[];
  editedSummary?: ConversationEditedInput;
  reason?: ConversationSummaryReason;
  followup?: ConversationSummaryFollowup;
  resolution?: ConversationSummaryResolution;
  dateCreated?: string;
  communication?: Models.Entity;
  participants?: Models.AddressableEntityRef[];
}

export interface ConversationSocialExpressionEventTopicConversationDivisionMembership {
  division?: ConversationSocialExpressionEventTopicDomainEntityRef;
  entities?: ConversationSocialExpressionEventTopicDivisionEntityRef[];
}

export interface ConversationSocialExpressionEventTopicConversationRoutingData {
  queue?: ConversationSocialExpressionEventTopicUriReference;
  language?: ConversationSocialExpressionEventTopicUriReference;
  priority?: number;
  skills?: ConversationSocialExpressionEventTopicUriReference[];
  scoredAgents?: ConversationSocialExpressionEventTopicScoredAgent[];
  skillExpressionId?: ConversationSocialExpressionEventTopicUriReference;
}

export interface ConversationSocialExpressionEventTopicDetail extends ConversationCallEventTopicDetail {}

export interface ConversationSocialExpressionEventTopicDivisionEntityRef extends ConversationCallEventTopicDivisionEntityRef {}

export interface ConversationSocialExpressionEventTopicDomainEntityRef {
  id?: string;
  selfUri?: string;
}

export interface ConversationSocialExpressionEventTopicErrorBody {
  message?: string;
  code?: string;
  status?: number;
  entityId?: string;
  entityName?: string;
  messageWithParams?: string;
  messageParams?: { [key: string]: string };
  contextId?: string;
  details?: ConversationSocialExpressionEventTopicDetail[];
  errors?: ConversationSocialExpressionEventTopicErrorBody[];
  limit?: ConversationSocialExpressionEventTopicLimit;
}

export interface ConversationSocialExpressionEventTopicJourneyAction {
  id?: string;
  actionMap?: ConversationSocialExpressionEventTopicJourneyActionMap;
}

export interface ConversationSocialExpressionEventTopicJourneyActionMap {
  id?: string;
  version?: number;
}

export interface ConversationSocialExpressionEventTopicJourneyContext {
  customer?: ConversationSocialExpressionEventTopicJourneyCustomer;
  customerSession?: ConversationSocialExpressionEventTopicJourneyCustomerSession;
  triggeringAction?: ConversationSocialExpressionEventTopicJourneyAction;
}

export interface ConversationSocialExpressionEventTopicJourneyCustomer {
  id?: string;
  idType?: string;
}

export interface ConversationSocialExpressionEventTopicJourneyCustomerSession {
  id?: string;
  type?: string;
}

export interface ConversationSocialExpressionEventTopicLimit extends ConversationCallEventTopicLimit {}

export interface ConversationSocialExpressionEventTopicQueueMediaSettings extends ConversationCallEventTopicQueueMediaSettings {}

export interface ConversationSocialExpressionEventTopicScoredAgent {
  agent?: ConversationSocialExpressionEventTopicUriReference;
  score?: number;
}

export interface ConversationSocialExpressionEventTopicSocialConversation {
  id?: string;
  name?: string;
  participants?: ConversationSocialExpressionEventTopicSocialMediaParticipant[];
  otherMediaUris?: string[];
  address?: string;
  utilizationLabelId?: string;
  accessAttributes?: string[];
  inactivityTimeout?: string;
  divisions?: ConversationSocialExpressionEventTopicConversationDivisionMembership[];
}

export interface ConversationSocialExpressionEventTopicSocialMediaParticipant {
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
  user?: ConversationSocialExpressionEventTopicUriReference;
  queue?: ConversationSocialExpressionEventTopicUriReference;
  team?: ConversationSocialExpressionEventTopicUriReference;
  attributes?: { [key: string]: string };
  errorInfo?: ConversationSocialExpressionEventTopicErrorBody;
  script?: ConversationSocialExpressionEventTopicUriReference;
  wrapupTimeoutMs?: number;
  wrapupSkipped?: boolean;
  alertingTimeoutMs?: number;
  provider?: string;
  externalContact?: ConversationSocialExpressionEventTopicUriReference;
  externalContactInitialDivisionId?: string;
  externalOrganization?: ConversationSocialExpressionEventTopicUriReference;
  wrapup?: ConversationSocialExpressionEventTopicWrapup;
  conversationRoutingData?: ConversationSocialExpressionEventTopicConversationRoutingData;
  peer?: string;
  screenRecordingState?: string;
  flaggedReason?: string;
  journeyContext?: ConversationSocialExpressionEventTopicJourneyContext;
  startAcwTime?: string;
  endAcwTime?: string;
  resumeTime?: string;
  parkTime?: string;
  mediaRoles?: string[];
  queueMediaSettings?: ConversationSocialExpressionEventTopicQueueMediaSettings;
  socialMediaId?: string;
  socialMediaHub?: string;
  socialUserName?: string;
  previewText?: string;
}

export interface ConversationSocialExpressionEventTopicUriReference {
  id?: string;
  name?: string;
}

export interface ConversationSocialExpressionEventTopicWrapup extends Models.AssignedWrapupCode {}

export interface ConversationSummariesGetResponse {
  conversation?: Models.AddressableEntityRef;
  summary?: ConversationSummary;
  sessionSummaries?: ConversationSessionSummary[];
}

export interface ConversationSummary {
  id?: string;
  text?: string;
  confidence?: number;
  status?: string;
  mediaType?: string;
  language?: string;
  predictedWrapupCodes?: ConversationSummaryWrapupCode[];
  editedSummary?: ConversationEditedInput;
  reason?: ConversationSummaryReason;
  followup?: ConversationSummaryFollowup;
  resolution?: ConversationSummaryResolution;
  dateCreated?: string;
  participants?: Models.AddressableEntityRef[];
}

export interface ConversationSummaryEditedBy {
  user?: Models.AddressableEntityRef;
  purpose?: string;
}

export interface ConversationSummaryExtractedEntity {
  label?: string;
  value?: string;
}

export interface ConversationSummaryFollowup {
  confidence?: number;
  text?: string;
  description?: string;
}

export interface ConversationSummaryLabel {
  name?: string;
  description?: string;
  type?: string;
}

export interface ConversationSummaryReason extends ConversationSummaryFollowup {}

export interface ConversationSummaryResolution {
  confidence?: number;
  text?: string;
  description?: string;
  outcome?: string;
}

export interface ConversationSummaryTopicConversationFollowupAction {
  text?: string;
  description?: string;
  score?: number;
}

export interface ConversationSummaryTopicConversationHeadline extends ConversationSummaryTopicConversationFollowupAction {}

export interface ConversationSummaryTopicConversationReason extends ConversationSummaryTopicConversationFollowupAction {}

export interface ConversationSummaryTopicConversationResolution {
  text?: string;
  description?: string;
  resolutionValue?: string;
  score?: number;
}

export interface ConversationSummaryTopicConversationSummary {
  text?: string;
  score?: number;
}

export interface ConversationSummaryTopicConversationSummaryEvent {
  conversationId?: string;
  queueId?: string;
  participants?: ConversationSummaryTopicConversationSummaryParticipant[];
  communicationIds?: string[];
  latestCommunicationId?: string;
  createdDate?: string;
  messageType?: string;
  mediaType?: string;
  summaryId?: string;
  language?: string;
  summary?: ConversationSummaryTopicConversationSummary;
  headline?: ConversationSummaryTopicConversationHeadline;
  reason?: ConversationSummaryTopicConversationReason;
  resolution?: ConversationSummaryTopicConversationResolution;
  followupActions?: ConversationSummaryTopicConversationFollowupAction[];
  extractedEntities?: ConversationSummaryTopicSummaryExtractedCustomEntity[];
  wrapUpCodes?: ConversationSummaryTopicConversationWrapUpCode[];
  triggerSource?: ConversationSummaryTopicTriggerSource;
  summarySourceType?: string;
  triggerType?: string;
  lastEditedBy?: ConversationSummaryTopicConversationSummaryParticipant;
  errorType?: string;
  durationMs?: number;
  labels?: ConversationSummaryTopicConversationSummaryLabel[];
}

export interface ConversationSummaryTopicConversationSummaryLabel extends ConversationSummaryLabel {}

export interface ConversationSummaryTopicConversationSummaryParticipant {
  userId?: string;
  purpose?: string;
}

export interface ConversationSummaryTopicConversationWrapUpCode {
  wrapUpCodeId?: string;
  name?: string;
  description?: string;
  score?: number;
}

export interface ConversationSummaryTopicSummaryExtractedCustomEntity {
  label?: string;
  value?: string;
}

export interface ConversationSummaryTopicTriggerSource {
  sourceType?: string;
  sourceId?: string;
  sourceOutcome?: string;
}

export interface ConversationSummaryTopicVirtualAgentsConversationFollowupAction extends ConversationSummaryTopicConversationFollowupAction {}

export interface ConversationSummaryTopicVirtualAgentsConversationHeadline extends ConversationSummaryTopicConversationFollowupAction {}

export interface ConversationSummaryTopicVirtualAgentsConversationReason extends ConversationSummaryTopicConversationFollowupAction {}

export interface ConversationSummaryTopicVirtualAgentsConversationResolution extends ConversationSummaryTopicConversationResolution {}

export interface ConversationSummaryTopicVirtualAgentsConversationSummary {
  text?: string;
  score?: number;
}

export interface ConversationSummaryTopicVirtualAgentsConversationSummaryEvent {
  conversationId?: string;
  queueId?: string;
  participants?: ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant[];
  communicationIds?: string[];
  latestCommunicationId?: string;
  createdDate?: string;
  messageType?: string;
  mediaType?: string;
  summaryId?: string;
  language?: string;
  summary?: ConversationSummaryTopicVirtualAgentsConversationSummary;
  headline?: ConversationSummaryTopicVirtualAgentsConversationHeadline;
  reason?: ConversationSummaryTopicVirtualAgentsConversationReason;
  resolution?: ConversationSummaryTopicVirtualAgentsConversationResolution;
  followupActions?: ConversationSummaryTopicVirtualAgentsConversationFollowupAction[];
  extractedEntities?: ConversationSummaryTopicVirtualAgentsSummaryExtractedCustomEntity[];
  wrapUpCodes?: ConversationSummaryTopicVirtualAgentsConversationWrapUpCode[];
  triggerSource?: ConversationSummaryTopicVirtualAgentsTriggerSource;
  summarySourceType?: string;
  triggerType?: string;
  lastEditedBy?: ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant;
  errorType?: string;
  durationMs?: number;
  labels?: ConversationSummaryTopicVirtualAgentsConversationSummaryLabel[];
}

export interface ConversationSummaryTopicVirtualAgentsConversationSummaryLabel extends ConversationSummaryLabel {}

export interface ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant {
  userId?: string;
  purpose?: string;
}

export interface ConversationSummaryTopicVirtualAgentsConversationWrapUpCode extends ConversationSummaryTopicConversationWrapUpCode {}

export interface ConversationSummaryTopicVirtualAgentsSummaryExtractedCustomEntity {
  label?: string;
  value?: string;
}

export interface ConversationSummaryTopicVirtualAgentsTriggerSource extends ConversationSummaryTopicTriggerSource {}

export interface ConversationSummaryTriggerSource extends ConversationSummaryTopicTriggerSource {}

export interface ConversationSummaryWrapupCode {
  id?: string;
  name?: string;
  description?: string;
  confidence?: number;
  selfUri?: string;
}

export interface ConversationTagsUpdate {
  externalTag: string;
}

export interface ConversationThirdPartyActionSuggestionsTopicQueryReformulationContext {
  knowledgeClassification?: string;
  reformulatedQuery?: string;
}

export interface ConversationThirdPartyActionSuggestionsTopicSuggestedIntent {
  intent?: string;
  intentId?: string;
  confidence?: number;
  detectedSlots?: ConversationThirdPartyActionSuggestionsTopicSuggestedIntentSlot[];
}

export interface ConversationThirdPartyActionSuggestionsTopicSuggestedIntentSlot extends ConversationIntentSuggestionsTopicSuggestedIntentSlot {}

export interface ConversationThirdPartyActionSuggestionsTopicSuggestionContext {
  queueId?: string;
  mediaType?: string;
  userId?: string;
  externalContactId?: string;
  assistantId?: string;
  utteranceId?: string;
  messageId?: string;
  queryStatement?: string;
  language?: string;
  queryReformulationContext?: ConversationThirdPartyActionSuggestionsTopicQueryReformulationContext;
  participantType?: string;
}

export interface ConversationThirdPartyActionSuggestionsTopicSuggestionFeedback {
  rating?: string;
}

export interface ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEvent {
  eventTime?: string;
  conversationId?: string;
  suggestionId?: string;
  state?: string;
  triggerType?: string;
  engagementType?: string;
  feedback?: ConversationThirdPartyActionSuggestionsTopicSuggestionFeedback;
  activeIntent?: ConversationThirdPartyActionSuggestionsTopicSuggestedIntent;
  context?: ConversationThirdPartyActionSuggestionsTopicSuggestionContext;
  thirdPartySuggestion?: ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestion;
}

export interface ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestion {
  text?: string;
  title?: string;
  sources?: ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestionSource[];
}

export interface ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestionSource {
  name?: string;
  url?: string;
}

export interface ConversationThreadingWindow {
  id?: string;
  settings: ConversationThreadingWindowSetting[];
  defaultTimeoutMinutes?: number;
}

export interface ConversationThreadingWindowSetting {
  messengerType: string;
  timeoutInMinutes: number;
}

export interface ConversationUser {
  id: string;
}

export interface ConversationUserDisposition {
  code: string;
  notes?: string;
  user: Models.AddressableEntityRef;
}

export interface ConversationUtilizationLabelUpdate {
  utilizationLabelId?: string;
}

export interface ConversationVideoEventTopicConversationDivisionMembership {
  division?: ConversationVideoEventTopicDomainEntityRef;
  entities?: ConversationVideoEventTopicDivisionEntityRef[];
}

export interface ConversationVideoEventTopicConversationRoutingData {
  queue?: ConversationVideoEventTopicUriReference;
  language?: ConversationVideoEventTopicUriReference;
  priority?: number;
  skills?: ConversationVideoEventTopicUriReference[];
  scoredAgents?: ConversationVideoEventTopicScoredAgent[];
  skillExpressionId?: ConversationVideoEventTopicUriReference;
}

export interface ConversationVideoEventTopicDetail extends ConversationCallEventTopicDetail {}

export interface ConversationVideoEventTopicDivisionEntityRef extends ConversationCallEventTopicDivisionEntityRef {}

export interface ConversationVideoEventTopicDomainEntityRef {
  id?: string;
  selfUri?: string;
}

export interface ConversationVideoEventTopicErrorBody {
  message?: string;
  code?: string;
  status?: number;
  entityId?: string;
  entityName?: string;
  messageWithParams?: string;
  messageParams?: { [key: string]: string };
  contextId?: string;
  details?: ConversationVideoEventTopicDetail[];
  errors?: ConversationVideoEventTopicErrorBody[];
  limit?: ConversationVideoEventTopicLimit;
}

export interface ConversationVideoEventTopicJourneyAction {
  id?: string;
  actionMap?: ConversationVideoEventTopicJourneyActionMap;
}

export interface ConversationVideoEventTopicJourneyActionMap {
  id?: string;
  version?: number;
}

export interface ConversationVideoEventTopicJourneyContext {
  customer?: ConversationVideoEventTopicJourneyCustomer;
  customerSession?: ConversationVideoEventTopicJourneyCustomerSession;
  triggeringAction?: ConversationVideoEventTopicJourneyAction;
}

export interface ConversationVideoEventTopicJourneyCustomer {
  id?: string;
  idType?: string;
}

export interface ConversationVideoEventTopicJourneyCustomerSession {
  id?: string;
  type?: string;
}

export interface ConversationVideoEventTopicLimit extends ConversationCallEventTopicLimit {}

export interface ConversationVideoEventTopicQueueMediaSettings extends ConversationCallEventTopicQueueMediaSettings {}

export interface ConversationVideoEventTopicScoredAgent {
  agent?: ConversationVideoEventTopicUriReference;
  score?: number;
}

export interface ConversationVideoEventTopicUriReference {
  id?: string;
  name?: string;
}

export interface ConversationVideoEventTopicVideoConversation {
  id?: string;
  name?: string;
  participants?: ConversationVideoEventTopicVideoMediaParticipant[];
  otherMediaUris?: string[];
  address?: string;
  utilizationLabelId?: string;
  accessAttributes?: string[];
  inactivityTimeout?: string;
  divisions?: ConversationVideoEventTopicConversationDivisionMembership[];
}

export interface ConversationVideoEventTopicVideoMediaParticipant {
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
  user?: ConversationVideoEventTopicUriReference;
  queue?: ConversationVideoEventTopicUriReference;
  team?: ConversationVideoEventTopicUriReference;
  attributes?: { [key: string]: string };
  errorInfo?: ConversationVideoEventTopicErrorBody;
  script?: ConversationVideoEventTopicUriReference;
  wrapupTimeoutMs?: number;
  wrapupSkipped?: boolean;
  alertingTimeoutMs?: number;
  provider?: string;
  externalContact?: ConversationVideoEventTopicUriReference;
  externalContactInitialDivisionId?: string;
  externalOrganization?: ConversationVideoEventTopicUriReference;
  wrapup?: ConversationVideoEventTopicWrapup;
  conversationRoutingData?: ConversationVideoEventTopicConversationRoutingData;
  peer?: string;
  screenRecordingState?: string;
  flaggedReason?: string;
  journeyContext?: ConversationVideoEventTopicJourneyContext;
  startAcwTime?: string;
  endAcwTime?: string;
  resumeTime?: string;
  parkTime?: string;
  mediaRoles?: string[];
  queueMediaSettings?: ConversationVideoEventTopicQueueMediaSettings;
  audioMuted?: boolean;
  videoMuted?: boolean;
  sharingScreen?: boolean;
  peerCount?: number;
  context?: string;
  msids?: string[];
}

export interface ConversationVideoEventTopicWrapup extends Models.AssignedWrapupCode {}

export interface Copilot {
  enabled?: boolean;
  liveOnQueue: boolean;
  defaultLanguage: string;
  knowledgeAnswerConfig?: Models.KnowledgeAnswerConfig;
  summaryGenerationConfig?: Models.SummaryGenerationConfig;
  wrapupCodePredictionConfig?: Models.WrapupCodePredictionConfig;
  answerGenerationConfig?: Models.AnswerGenerationConfig;
  nluEngineType?: string;
  nluConfig?: Models.NluConfig;
  ruleEngineConfig?: Models.RuleEngineConfig;
  autoSearchConfig?: Models.AutoSearchConfig;
  manualSearchConfig?: Models.ManualSearchConfig;
  selfUri?: string;
}

export interface CopilotAction {
  actionType: string;
  attributes?: { [key: string]: string };
}

export interface CopilotAggregateDataContainer {
  group?: { [key: string]: string };
  data?: Models.StatisticalResponse[];
}

export interface CopilotAggregateQueryClause {
  type: string;
  predicates: CopilotAggregateQueryPredicate[];
}

export interface CopilotAggregateQueryFilter {
  type: string;
  clauses?: CopilotAggregateQueryClause[];
  predicates?: CopilotAggregateQueryPredicate[];
}

export interface CopilotAggregateQueryPredicate extends Models.ActionAggregateQueryPredicate {}

export interface CopilotAggregateQueryResponse {
  results?: CopilotAggregateDataContainer[];
}

export interface CopilotAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: CopilotAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: CopilotAggregationView[];
  alternateTimeDimension?: string;
}

export interface CopilotAggregationSort {
  name: string;
  function: string;
}

export interface CopilotAggregationView extends Models.ActionAggregationView {}

export interface CopilotAsyncAggregateQueryResponse {
  results?: CopilotAggregateDataContainer[];
  cursor?: string;
}

export interface CopilotAsyncAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: CopilotAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: CopilotAggregationView[];
  alternateTimeDimension?: string;
  pageSize?: number;
}

export interface CopilotCondition {
  conditionType: string;
  conditionValues: string[];
}

export interface CopilotContext {
  values?: CopilotContextValue[];
}

export interface CopilotContextEntity {
  assistant?: Models.AddressableEntityRef;
  contextValues?: CopilotContextValueItem[];
}

export interface CopilotContextFilter {
  operator?: string;
  values?: string[];
}

export interface CopilotContextValue {
  name: string;
  type: string;
  conversationAttributeProperties?: ConversationAttributeProperties;
}

export interface CopilotContextValueItem {
  name?: string;
  value?: string;
}

export interface CopilotContextValues {
  entities?: CopilotContextEntity[];
}

export interface CopilotFallbackAction {
  actionType: string;
  attributes?: { [key: string]: string };
}

export interface CopilotNluDomain {
  id: string;
  useLatestVersion: boolean;
  version?: CopilotNluDomainVersion;
  selfUri?: string;
}

export interface CopilotNluDomainVersion {
  id: string;
  selfUri?: string;
}

export interface CopilotRule {
  conditions: CopilotCondition[];
  actions: CopilotAction[];
}

export interface CopilotSentimentSettings {
}

export interface CopilotTranscriptionConfig {
  engine: string;
}

export interface CopyAttachmentsRequest {
  sourceMessage: Models.DomainEntityRef;
  attachments: Models.Attachment[];
}

export interface CopyBuForecastRequest {
  description: string;
  weekDate: string;
}

export interface CopyCapacityPlanRequest {
  name: string;
  description?: string;
  startBusinessUnitDate: string;
  endBusinessUnitDate: string;
  forecast?: Models.ValueWrapperBuShortTermForecastReference;
}

export interface CopyDecisionTableRequest {
  name: string;
  description?: string;
}

export interface CopyScheduleBid {
  name: string;
}

export interface CopyVoicemailMessage {
  voicemailMessageId: string;
  userId?: string;
  groupId?: string;
}

export interface CopyWorkPlan {
  name: string;
}

export interface CopyWorkPlanBid {
  name: string;
}

export interface CopyWorkPlanRotationRequest {
  name: string;
}

export interface Coretype {
  id?: string;
  name?: string;
  version?: number;
  dateCreated?: string;
  schema?: Models.Schema;
  current?: boolean;
  validationFields?: string[];
  validationLimits?: Models.ValidationLimits;
  itemValidationFields?: string[];
  itemValidationLimits?: Models.ItemValidationLimits;
  selfUri?: string;
}

export interface CoretypeListing {
  total?: number;
  entities?: Coretype[];
  selfUri?: string;
}

export interface CoverSheet {
  notes?: string;
  locale?: string;
}

export interface CreateActivityCodeRequest {
  name: string;
  category: string;
  lengthInMinutes?: number;
  countsAsPaidTime?: boolean;
  countsAsWorkTime?: boolean;
  agentTimeOffSelectable?: boolean;
  countsTowardShrinkage?: boolean;
  plannedShrinkage?: boolean;
  interruptible?: boolean;
  secondaryPresences?: Models.SecondaryPresence[];
  planningGroupIds?: string[];
  style?: Models.ActivityCodeStyle;
}

export interface CreateActivityPlanRequest {
  name: string;
  managementUnitIds?: string[];
  description?: string;
  activityCodeId: string;
  type: string;
  lengthMinutes: number;
  initialSchedulePeriod: Models.SchedulingPeriod;
  groupSettings?: Models.GroupSettings;
  recurrenceSettings?: Models.RecurrenceSettings;
  attendeesSearchRule?: Models.UserSearchRule;
  facilitated?: boolean;
  facilitatorsSearchRule?: Models.UserSearchRule;
  transitionTimeMinutes: number;
  serviceGoalImpactOverrides?: Models.ActivityPlanServiceGoalImpactOverrides;
  optimizationObjective: string;
  state: string;
  countsAsPaidTime: boolean;
  fixedAvailability?: Models.FixedAvailability[];
  startTimeIncrementMinutes?: number;
}

export interface CreateAdminTimeOffRequest {
  status: string;
  users: Models.UserReference[];
  activityCodeId: string;
  notes?: string;
  fullDayManagementUnitDates?: string[];
  fullDayEarliestStartOffsetMinutes?: number[];
  fullDayLatestEndOffsetMinutes?: number[];
  partialDayStartDateTimes?: string[];
  dailyDurationMinutes?: number;
  durationMinutes?: number[];
  payableMinutes?: number[];
  paid?: boolean;
}

export interface CreateAgentTimeOffRequest {
  activityCodeId: string;
  notes?: string;
  fullDayManagementUnitDates?: string[];
  fullDayEarliestStartOffsetMinutes?: number[];
  fullDayLatestEndOffsetMinutes?: number[];
  partialDayStartDateTimes?: string[];
  dailyDurationMinutes?: number;
  durationMinutes?: number[];
  payableMinutes?: number[];
}

export interface CreateAgenticVirtualAgent {
  name: string;
  imageUri?: string;
}

export interface CreateAlternativeShiftTradeRequest {
  jobId: string;
  dropShiftReferenceKeys?: string[];
  pickupShiftReferenceKeys?: string[];
  alternativeShiftTradeGranularity: string;
  expirationDate?: string;
}

export interface CreateBenefitAssessmentJobRequest {
  divisionIds?: string[];
}

export interface CreateBenefitAssessmentRequest {
  queueIds: string[];
}

export interface CreateBusinessUnitRequest {
  name: string;
  divisionId: string;
  settings: CreateBusinessUnitSettingsRequest;
}

export interface CreateBusinessUnitSettingsRequest {
  startDayOfWeek: string;
  timeZone: string;
  shortTermForecasting?: Models.BuShortTermForecastingSettings;
  scheduling?: Models.BuSchedulingSettingsRequest;
  notifications?: Models.BuNotificationSettingsRequest;
  learning?: Models.BuActivitySettingsRequest;
  coaching?: Models.BuActivitySettingsRequest;
}

export interface CreateCallRequest {
  phoneNumber?: string;
  callerId?: string;
  callerIdName?: string;
  callFromQueueId?: string;
  callQueueId?: string;
  callUserId?: string;
  priority?: number;
  attributes?: { [key: string]: string };
  languageId?: string;
  routingSkillsIds?: string[];
  routingSkillExpression?: string;
  conversationIds?: string[];
  participants?: Models.Destination[];
  uuiData?: string;
  externalContactId?: string;
  label?: string;
}

export interface CreateCallResponse extends Models.AudioConnectorIntegration {}

export interface CreateCallbackCommand {
  scriptId?: string;
  queueId?: string;
  routingData?: Models.RoutingData;
  customerFirstCallbackDeliveryMode?: string;
  callbackUserName?: string;
  callbackNumbers: string[];
  callbackScheduledTime?: string;
  countryCode?: string;
  validateCallbackNumbers?: boolean;
  data?: { [key: string]: string };
  callerId?: string;
  callerIdName?: string;
}

export interface CreateCallbackOnConversationCommand extends CreateCallbackCommand {}

export interface CreateCallbackResponse {
  conversation: Models.DomainEntityRef;
  callbackIdentifiers: CallbackIdentifier[];
}

export interface CreateCapacityPlanStaffingGroupMetricChangeRequest {
  numberOfWeeks: number;
  weekStartNumber: number;
  value: number;
  metric: string;
  notes?: string;
  transfersFullTimeEquivalent?: Models.TransfersFullTimeEquivalent;
  staffingGroupIds: string[];
  version: number;
}

export interface CreateCoachingAppointmentRequest {
  name: string;
  description: string;
  dateStart: string;
  lengthInMinutes: number;
  facilitatorId?: string;
  attendeeIds: string[];
  conversationIds?: string[];
  documentIds?: string[];
  wfmSchedule?: Models.WfmScheduleReference;
  externalLinks?: string[];
  location?: string;
  shareInsightsData?: boolean;
  addToSchedule?: boolean;
}

export interface CreateDecisionTableColumnsRequest {
  inputs: Models.DecisionTableInputColumnRequest[];
  outputs: Models.DecisionTableOutputColumnRequest[];
}

export interface CreateDecisionTableImportJobRequest {
  importMode: string;
  fileName: string;
}

export interface CreateDecisionTableRequest {
  name: string;
  description?: string;
  divisionId: string;
  schemaId: string;
  columns: CreateDecisionTableColumnsRequest;
}

export interface CreateDecisionTableRowRequest {
  rowIndex?: number;
  inputs: { [key: string]: Models.DecisionTableRowParameterValue };
  outputs: { [key: string]: Models.DecisionTableRowParameterValue };
}

export interface CreateDecisionTableSnapshotRequest {
  snapshotName: string;
  notes?: string;
}

export interface CreateDecisionTableVersionRequest {
  sourceVersion?: number;
}

export interface CreateEmailRequest {
  queueId?: string;
  flowId?: string;
  provider: string;
  skillIds?: string[];
  skillExpression?: string;
  languageId?: string;
  priority?: number;
  attributes?: { [key: string]: string };
  toAddress?: string;
  toName?: string;
  fromAddress?: string;
  fromName?: string;
  subject?: string;
  direction?: string;
  htmlBody?: string;
  textBody?: string;
  externalContactId?: string;
  utilizationLabel?: string;
}

export interface CreateExternalEventsConfigurationRequest {
  name: string;
  description: string;
  divisionId: string;
  schemaId: string;
  source: string;
}

export interface CreateGeneralProgramTestPhraseDetectedPhrase {
  foundPhrase?: string;
  snippet?: string;
  confidence?: number;
}

export interface CreateGeneralProgramTestPhraseMatchedTranscript {
  timestamp?: number;
  transcriptId?: string;
  communicationId?: string;
  conversationId?: string;
  mediaType?: string;
  detectedPhrases?: CreateGeneralProgramTestPhraseDetectedPhrase[];
}

export interface CreateGeneralProgramTestTopicPhraseResults {
  processedTranscriptsCount?: number;
  matchedTranscriptsCount?: number;
  matchedTranscripts?: CreateGeneralProgramTestPhraseMatchedTranscript[];
}

export interface CreateGeneralProgramTopicsDefinitionsJob {
  id?: string;
  state?: string;
  testTopicPhraseResults?: CreateGeneralProgramTestTopicPhraseResults[];
  genAIPhrasesResults?: string[];
}

export interface CreateGuide {
  name: string;
  source: string;
}

export interface CreateGuideVersion {
  instruction: string;
  variables?: Models.Variable[];
  resources?: Models.GuideVersionResources;
  knowledgeSettings?: Models.AuthoringKnowledgeSettings;
}

export interface CreateIntegrationRequest {
  id?: string;
  name: string;
  integrationType: Models.IntegrationType;
  selfUri?: string;
}

export interface CreateJoinVideoResponse {
  communicationId?: string;
  conversationId?: string;
  joinCode?: string;
}

export interface CreateKpiRequest {
  name: string;
  description?: string;
  kpiType: string;
  wrapUpCodeConfig?: Models.WrapUpCodeConfig;
  source: string;
}

export interface CreateManagementUnitApiRequest {
  name: string;
  timeZone?: string;
  startDayOfWeek?: string;
  settings?: CreateManagementUnitSettingsRequest;
  divisionId?: string;
  businessUnitId: string;
}

export interface CreateManagementUnitSettingsRequest {
  adherence?: Models.AdherenceSettings;
  shortTermForecasting?: Models.ShortTermForecastingSettings;
  timeOff?: Models.TimeOffSettingsRequest;
  scheduling?: Models.SchedulingSettingsRequest;
  shiftTrading?: Models.ShiftTradeSettings;
}

export interface CreateMetric {
  metricDefinitionId?: string;
  externalMetricDefinitionId?: string;
  objective?: CreateObjective;
  performanceProfileId?: string;
  name: string;
  precision?: number;
  timeDisplayUnit?: string;
}

export interface CreateObjective {
  id?: string;
  templateId?: string;
  zones?: Models.ObjectiveZone[];
  enabled?: boolean;
  topicIds?: string[];
  mediaTypes?: string[];
  queueIds?: string[];
  topicIdsFilterType?: string;
  evaluationFormContextIds?: string[];
  initialDirection?: string;
  dateStart?: string;
}

export interface CreateOrganizationLink {
  targetOrganizationId: string;
  targetRegion: string;
}

export interface CreateOutboundMessagingConversationRequest {
  queueId: string;
  toAddress: string;
  toAddressMessengerType: string;
  useExistingConversation?: boolean;
  externalContactId?: string;
  useUserFromAddress?: boolean;
}

export interface CreateOutboundMessagingConversationResponse {
  id?: string;
  selfUri?: string;
}

export interface CreatePerformanceProfile {
  id?: string;
  name: string;
  division: Models.WritableDivision;
  description: string;
  metricOrders?: string[];
  dateCreated?: string;
  reportingIntervals: Models.ReportingInterval[];
  active: boolean;
  memberCount?: number;
  maxLeaderboardRankSize: number;
  selfUri?: string;
}

export interface CreatePlanningGroupRequest {
  name: string;
  routePaths: Models.RoutePathRequest[];
  serviceGoalTemplateId: string;
}

export interface CreatePredictorRequest {
  queueIds: string[];
  kpi: string;
  routingTimeoutSeconds?: number;
  schedule?: Models.PredictorSchedule;
  workloadBalancingConfig?: Models.PredictorWorkloadBalancing;
}

export interface CreateQueueRequest {
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
  mediaSettings?: Models.QueueMediaSettings;
  routingRules?: Models.RoutingRule[];
  conditionalGroupRouting?: ConditionalGroupRouting;
  conditionalGroupActivation?: ConditionalGroupActivation;
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
  cannedResponseLibraries?: CannedResponseLibraries;
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
  sourceQueueId?: string;
  selfUri?: string;
}

export interface CreateRecognition {
  recipientId: string;
  type: string;
  title: string;
  note?: string;
  contextType?: string;
  contextId?: string;
}

export interface CreateReprocessJobRequest {
  name: string;
  description?: string;
  dateStart: string;
  dateEnd: string;
  programs: string[];
  mediaTypes: string[];
  dialects?: string[];
}

export interface CreateResponseAssetRequest {
  name: string;
  divisionId?: string;
  contentMd5?: string;
}

export interface CreateResponseAssetResponse {
  id?: string;
  url?: string;
  headers?: { [key: string]: string };
}

export interface CreateRoomRequest {
  description?: string;
  subject: string;
  userIds?: string[];
}

export interface CreateRoomResponse {
  jid: string;
}

export interface CreateRoutingSkill {
  name: string;
  divisionId?: string;
}

export interface CreateScheduleBid {
  name: string;
  forecast?: Models.BuShortTermForecastWeekReference;
  bidWindowStartDate: string;
  bidWindowEndDate: string;
  effectiveDate: string;
  weeksToSchedule: number;
  endOverridesAndRotations?: boolean;
  agentRankingType: string;
  rankingTiebreakerType: string;
}

export interface CreateScheduledTriggerRequest {
  target: Models.TriggerTarget;
  enabled: boolean;
  name: string;
  schedule: Models.TriggerSchedule;
  description?: string;
}

export interface CreateSecureSession {
  sourceParticipantId?: string;
  flowId: string;
  userData: string;
  disconnect?: boolean;
}

export interface CreateServiceGoalTemplate {
  name: string;
  serviceLevel?: Models.BuServiceLevel;
  averageSpeedOfAnswer?: Models.BuAverageSpeedOfAnswer;
  abandonRate?: Models.BuAbandonRate;
  impactOverride?: Models.ServiceGoalTemplateImpactOverride;
}

export interface CreateShareRequest {
  sharedEntityType: string;
  sharedEntity: Models.SharedEntity;
  memberType?: string;
  member?: Models.SharedEntity;
  members?: CreateShareRequestMember[];
}

export interface CreateShareRequestMember {
  memberType?: string;
  member?: Models.MemberEntity;
}

export interface CreateShareResponse {
  id?: string;
  name?: string;
  sharedEntityType?: string;
  sharedEntity?: Models.DomainEntityRef;
  memberType?: string;
  member?: Models.DomainEntityRef;
  sharedBy?: Models.DomainEntityRef;
  workspace?: Models.DomainEntityRef;
  succeeded?: Models.Share[];
  failed?: Models.Share[];
  selfUri?: string;
}

export interface CreateStaffingGroupAllocation {
  staffingGroupId: string;
  initialShrinkagePercentage: number;
  initialAttritionPercentage: number;
  startingWeeklyFullTimeEquivalentCount: number;
}

export interface CreateStaffingGroupRequest {
  name: string;
  userIds?: string[];
  managementUnitId?: string;
  planningGroupIds?: string[];
}

export interface CreateSurveyRequest {
  conversationId: string;
  surveyFormContextId: string;
  agentId?: string;
  queueId?: string;
}

export interface CreateSurveyResponse {
  id?: string;
  name?: string;
  conversation?: ConversationReference;
  surveyForm?: Models.SurveyForm;
  agent?: Models.DomainEntityRef;
  status?: string;
  queue?: Models.QueueReference;
  answers?: Models.SurveyScoringSet;
  completedDate?: string;
  surveyErrorDetails?: Models.SurveyErrorDetails;
  agentTeam?: Models.Team;
  surveyType?: string;
  missingRequiredAnswer?: boolean;
  flow?: Models.AddressableEntityRef;
  customerSurveyUrl?: string;
  selfUri?: string;
}

export interface CreateTimeOffLimitRequest {
  granularity?: string;
  defaultLimitMinutes?: number;
}

export interface CreateTimeOffPlanBusinessUnitAssociation {
  managementUnitIds?: string[];
  staffingGroupIds?: string[];
}

export interface CreateTimeOffPlanManagementUnitAssociation {
  managementUnitId: string;
  staffingGroupIds?: string[];
}

export interface CreateTimeOffPlanRequest {
  name: string;
  activityCodeIds?: string[];
  timeOffLimitIds?: string[];
  autoApprovalRule: string;
  daysBeforeStartToExpireFromWaitlist?: number;
  hrisTimeOffType?: Models.HrisTimeOffType;
  active: boolean;
}

export interface CreateTriggerRequest {
  target: Models.TriggerTarget;
  enabled: boolean;
  matchCriteria?: Models.MatchCriteria[];
  name: string;
  topicName: string;
  eventTTLSeconds?: number;
  delayBySeconds?: number;
  description?: string;
}

export interface CreateUploadSourceUrlJobRequest {
  uploadUrl: string;
}

export interface CreateUploadSourceUrlJobResponse {
  id?: string;
  selfUri?: string;
}

export interface CreateUser {
  name: string;
  department?: string;
  email: string;
  addresses?: Contact[];
  title?: string;
  password?: string;
  divisionId: string;
  state?: string;
}

export interface CreateUserAssignmentsRequest {
  userId: string;
  assignments: Models.AssignmentEffectiveDateRange[];
}

export interface CreateUtilizationLabelRequest {
  name: string;
  utilization?: Models.LabelUtilizationRequest;
}

export interface CreateVerifierRequest {
  algorithm?: string;
  digits?: number;
  enabled?: boolean;
  name: string;
  period?: number;
  secretSize?: number;
  default?: boolean;
}

export interface CreateVerifierResponse {
  id?: string;
  name?: string;
  type?: string;
  enabled?: boolean;
  keyUri?: string;
  encodedQuickResponseCode?: string;
  default?: boolean;
}

export interface CreateWorkPlan {
  name: string;
  enabled?: boolean;
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
  shifts?: CreateWorkPlanShift[];
  agents?: Models.UserReference[];
}

export interface CreateWorkPlanActivity {
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
}

export interface CreateWorkPlanBid {
  name: string;
  forecast?: Models.BuShortTermForecastWeekReference;
  bidWindowStartDate: string;
  bidWindowEndDate: string;
  effectiveDate: string;
  agentRankingType: string;
  rankingTiebreakerType: string;
  endOverridesAndRotations?: boolean;
  workPlanFieldsVisibleToAgents: string[];
}

export interface CreateWorkPlanShift {
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
  activities?: CreateWorkPlanActivity[];
}

export interface Credential {
  id?: string;
  name?: string;
  type: CredentialType;
  credentialFields?: { [key: string]: string };
  selfUri?: string;
}

export interface CredentialDescriptor {
  type: string;
  id: string;
  transports?: string[];
}

export interface CredentialInfo {
  id?: string;
  name?: string;
  createdDate?: string;
  modifiedDate?: string;
  type?: CredentialType;
  selfUri?: string;
}

export interface CredentialInfoCursorListing {
  entities?: CredentialInfo[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface CredentialInfoListing {
  entities?: CredentialInfo[];
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

export interface CredentialParameter {
  type: string;
  alg: number;
}

export interface CredentialSpecification {
  required?: boolean;
  title?: string;
  credentialTypes?: string[];
}

export interface CredentialType {
  id?: string;
  name?: string;
  properties?: object;
  displayOrder?: string[];
  required?: string[];
}

export interface Criteria {
  key: string;
  values: string[];
  shouldIgnoreCase: boolean;
  operator: string;
}

export interface CriteriaCategoryInfo {
  categoryId?: string;
  displayOrder?: number;
}

export interface CriteriaGroup {
  and?: CriteriaItem[];
  or?: CriteriaItem[];
  not?: CriteriaItem[];
  criteria?: CriteriaItem;
}

export interface CriteriaItem {
  key?: string;
  operator?: string;
  value?: string;
}

export interface CriteriaQuery {
  query: CriteriaGroup[];
}

export interface CrossPlatformCallMediaPolicy {
  actions?: CrossPlatformPolicyActions;
  conditions?: CallMediaPolicyConditions;
}

export interface CrossPlatformChatMediaPolicy {
  actions?: CrossPlatformPolicyActions;
  conditions?: ChatMediaPolicyConditions;
}

export interface CrossPlatformEmailMediaPolicy {
  actions?: CrossPlatformPolicyActions;
  conditions?: Models.EmailMediaPolicyConditions;
}

export interface CrossPlatformMediaPolicies {
  callPolicy?: CrossPlatformCallMediaPolicy;
  chatPolicy?: CrossPlatformChatMediaPolicy;
  emailPolicy?: CrossPlatformEmailMediaPolicy;
  messagePolicy?: CrossPlatformMessageMediaPolicy;
}

export interface CrossPlatformMessageMediaPolicy {
  actions?: CrossPlatformPolicyActions;
  conditions?: Models.MessageMediaPolicyConditions;
}

export interface CrossPlatformPolicy {
  id?: string;
  name?: string;
  modifiedDate?: string;
  createdDate?: string;
  order?: number;
  description?: string;
  enabled?: boolean;
  mediaPolicies?: CrossPlatformMediaPolicies;
  conditions?: Models.PolicyConditions;
  actions?: CrossPlatformPolicyActions;
  policyErrors?: Models.PolicyErrors;
  selfUri?: string;
}

export interface CrossPlatformPolicyActions {
  retainRecording?: boolean;
  deleteRecording?: boolean;
  alwaysDelete?: boolean;
  assignEvaluations?: Models.EvaluationAssignment[];
  assignMeteredEvaluations?: Models.MeteredEvaluationAssignment[];
  assignMeteredAssignmentByAgent?: Models.MeteredAssignmentByAgent[];
  assignCalibrations?: CalibrationAssignment[];
  retentionDuration?: Models.RetentionDuration;
  integrationExport?: Models.IntegrationExport;
}

export interface CrossPlatformPolicyCreate {
  id?: string;
  name: string;
  modifiedDate?: string;
  createdDate?: string;
  order?: number;
  description?: string;
  enabled?: boolean;
  mediaPolicies?: CrossPlatformMediaPolicies;
  conditions?: Models.PolicyConditions;
  actions?: CrossPlatformPolicyActions;
  policyErrors?: Models.PolicyErrors;
  selfUri?: string;
}

export interface CrossPlatformPolicyUpdate {
  enabled?: boolean;
}

export interface CsvExportErrorDetails {
  errorCode: string;
  errorMessage: string;
}

export interface CsvJobRequest {
  uploadId: string;
  settingsId: string;
  division?: Models.WritableStarrableDivision;
}

export interface CsvJobResponse {
  job: Models.AddressableEntityRef;
}

export interface CsvMappingEntry {
  sourceField: string;
  targetField: string;
}

export interface CsvSettings {
  id?: string;
  externalSettingsId?: string;
  mappings: CsvMappingEntry[];
  selfUri?: string;
}

export interface CsvUploadDetailsResponse {
  uploadId: string;
  fileName?: string;
  validationResult: Models.ValidationResult;
}

export interface CsvUploadPreviewResponse {
  uploadId: string;
  headers: string[];
  entries: string[][];
}

export interface CsvUploadRequest {
  fileName?: string;
  fileSize: number;
}

export interface CsvUploadResponse {
  uploadId: string;
  uploadUrl: string;
  uploadHeaders: Models.Header[];
}

export interface CtaButtonStyleProperties {
  color?: string;
  font?: string;
  fontSize?: string;
  textAlign?: string;
  backgroundColor?: string;
}

export interface CurrentUserScheduleRequestBody {
  startDate: string;
  endDate: string;
  loadFullWeeks?: boolean;
}

export interface CurrentUserTimeOffIntegrationStatusRequest {
  timeOffRequestIds: string[];
}

export interface CursorContactListing {
  entities?: Models.ExternalContact[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
  cursors?: Cursors;
}

export interface CursorExternalSourceListing {
  entities?: Models.ExternalSource[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
  cursors?: Cursors;
}

export interface CursorNoteListing {
  entities?: Models.Note[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
  cursors?: Cursors;
}

export interface CursorOrganizationListing {
  entities?: Models.ExternalOrganization[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
  cursors?: Cursors;
}

export interface CursorRelationshipListing {
  entities?: Models.Relationship[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
  cursors?: Cursors;
}

export interface Cursors {
  before?: string;
  after?: string;
}

export interface CustomAttributes {
  id?: string;
  name?: string;
  conversationId?: string;
  divisions?: string[];
  schema?: ConversationDataSchema;
  customAttributes?: { [key: string]: object };
  customAttributesTimestamps?: { [key: string]: string };
  version?: number;
  dateCreated?: string;
  dateModified?: string;
  selfUri?: string;
}

export interface CustomAttributesBulkUpdateResponse {
  attributes?: CustomAttributes;
  statusCode?: number;
  errorMessage?: string;
}

export interface CustomAttributesBulkUpdateResponseMap {
  results?: { [key: string]: CustomAttributesBulkUpdateResponse };
}

export interface CustomAttributesIdResponse {
  id?: string;
}

export interface CustomAttributesListing {
  results?: CustomAttributes[];
}

export interface CustomAttributesPatchRequest {
  id: string;
  divisions?: string[];
  version?: number;
  customAttributes: { [key: string]: object };
}

export interface CustomAttributesUpdateRequest {
  id: string;
  divisions?: string[];
  schemaId?: string;
  version?: number;
  customAttributes: { [key: string]: object };
}

export interface CustomEventAttribute {
  dataType: string;
  value: string;
}

export interface CustomEventAttributeList {
  dataType: string;
  values: string[];
}

export interface CustomI18nLabels {
  language?: string;
  localizedLabels?: Models.LocalizedLabels[];
}

export interface CustomProvider {
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
  endpointCompression?: boolean;
  selfUri?: string;
}

export interface CustomSmtpServerRequest {
  id?: string;
}

export interface Customer {
  id?: string;
  number?: string;
  name?: string;
}

export interface CustomerEndDetailEventTopicCustomerEndEvent {
  eventTime?: number;
  conversationId?: string;
  participantId?: string;
  sessionId?: string;
  disconnectType?: string;
  mediaType?: string;
  externalOrganizationId?: string;
  externalContactId?: string;
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
  interactingDurationMs?: number;
  conversationExternalContactIds?: string[];
  conversationExternalOrganizationIds?: string[];
  divisionId?: string;
  utilizationLabel?: string;
}

export interface CustomerIntent {
  id?: string;
  name: string;
  description: string;
  expiryTime: number;
  categoryId: string;
  selfUri?: string;
}

export interface CustomerIntentAssignmentListing {
  entities?: CustomerIntentAssignmentResponse[];
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

export interface CustomerIntentAssignmentRequest {
  sourceId?: string;
  sessionId?: string;
  conversationId?: string;
  sourceType?: string;
}

export interface CustomerIntentAssignmentResponse {
  customerIntent?: Models.DomainEntityRef;
  category?: Models.AddressableEntityRef;
  dateMostRecentlyAssigned?: string;
}

export interface CustomerIntentListing {
  entities?: CustomerIntentResponse[];
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

export interface CustomerIntentPatch {
  id?: string;
  name?: string;
  description?: string;
  expiryTime?: number;
  categoryId?: string;
  selfUri?: string;
}

export interface CustomerIntentReference extends Models.AudioConnectorIntegration {}

export interface CustomerIntentResponse {
  id?: string;
  name: string;
  description: string;
  expiryTime: number;
  category?: Models.AddressableEntityRef;
  dateCreated?: string;
  selfUri?: string;
}

export interface CustomerInteractionCenter extends Models.ADFS {}

export interface CustomerSourceIntent {
  sourceIntent?: Models.SourceIntent;
  customerIntent?: Models.DomainEntityRef;
}

export interface CustomerSourceIntentListing {
  entities?: CustomerSourceIntent[];
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

export interface CustomerStartDetailEventTopicCustomerStartEvent {
  eventTime?: number;
  conversationId?: string;
  participantId?: string;
  sessionId?: string;
  mediaType?: string;
  externalOrganizationId?: string;
  externalContactId?: string;
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
  conversationExternalContactIds?: string[];
  conversationExternalOrganizationIds?: string[];
  journeyContext?: CustomerStartDetailEventTopicJourneyContext;
  divisionId?: string;
  utilizationLabel?: string;
}

export interface CustomerStartDetailEventTopicJourneyContext {
  sessionId?: string;
  sessionIdType?: string;
  actionId?: string;
  actionMapId?: string;
}

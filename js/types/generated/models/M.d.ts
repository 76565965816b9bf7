// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type * as Models from './index';

export interface MaestroWebhooksInvocationTopicObject {
}

export interface MaestroWebhooksInvocationTopicPublicWebhooksEvent {
  webhookId?: string;
  invocationTime?: string;
  webhooksInvocation?: MaestroWebhooksInvocationTopicWebhooksInvocation;
}

export interface MaestroWebhooksInvocationTopicWebhooksInvocation {
  body?: object;
  headers?: { [key: string]: string[] };
  query?: { [key: string]: string[] };
}

export interface MailFromResult {
  status?: string;
  records?: Models.Record[];
  mailFromDomain: string;
}

export interface ManageDeleteProtectionResult {
  failedUpdates?: Models.FailedDeleteProtectionUpdate[];
}

export interface ManagementUnit {
  id?: string;
  name?: string;
  businessUnit?: Models.BusinessUnitReference;
  startDayOfWeek?: string;
  timeZone?: string;
  settings?: ManagementUnitSettingsResponse;
  metadata?: Models.WfmVersionedEntityMetadata;
  division?: Models.DivisionReference;
  version?: number;
  modifiedBy?: Models.UserReference;
  dateModified?: string;
  selfUri?: string;
}

export interface ManagementUnitAvailabilitySettingsResponse {
  enabled: boolean;
}

export interface ManagementUnitListing {
  entities?: ManagementUnit[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  lastUri?: string;
  firstUri?: string;
  pageCount?: number;
  nextUri?: string;
  previousUri?: string;
  selfUri?: string;
}

export interface ManagementUnitReference {
  id?: string;
  selfUri?: string;
}

export interface ManagementUnitSettingsRequest {
  adherence?: Models.AdherenceSettings;
  shortTermForecasting?: Models.ShortTermForecastingSettings;
  timeOff?: Models.TimeOffSettingsRequest;
  scheduling?: Models.SchedulingSettingsRequest;
  shiftTrading?: Models.ShiftTradeSettings;
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface ManagementUnitSettingsResponse {
  adherence?: Models.AdherenceSettings;
  shortTermForecasting?: Models.ShortTermForecastingSettings;
  timeOff?: Models.TimeOffSettingsResponse;
  scheduling?: Models.SchedulingSettingsResponse;
  shiftTrading?: Models.ShiftTradeSettings;
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface ManagementUnitUserListing {
  managementUnit: ManagementUnitReference;
  users: Models.UserReference[];
}

export interface Manager {
  value?: string;
  $ref?: string;
}

export interface MandatoryPostCallActionInput {
  destination?: string;
  invocationData?: string;
}

export interface ManualEscalationRequest {
  socialMediaNormalizedMessageId: string;
  escalationTarget?: Models.EscalationTarget;
}

export interface ManualEscalationResponse {
  socialMediaNormalizedMessageId?: string;
  conversationNormalizedMessageId?: string;
  escalationTarget?: Models.EscalationTarget;
  escalationStatus?: string;
}

export interface ManualSearchConfig {
  articlesWithAnswerHighlights?: boolean;
  answerGeneration?: boolean;
}

export interface MarkContactAddressUncontactableActionSettings {
}

export interface MarkContactUncontactableActionSettings {
  mediaTypes: string[];
}

export interface Markdown {
  enabled?: boolean;
}

export interface MaskingRule {
  id?: string;
  name: string;
  description?: string;
  substituteCharacter: string;
  definition: string;
  enabled: boolean;
  type: string;
  direction?: string;
  integrations?: string[];
  dateCreated?: string;
  dateModified?: string;
}

export interface MaskingRuleListing {
  entities?: MaskingRule[];
}

export interface MaskingRuleValidateRequest {
  text: string;
  definition: string;
}

export interface MaskingRuleValidateResponse {
  valid?: boolean;
  validationMessage?: string;
  maskedText?: string;
}

export interface MatchCriteria {
  jsonPath?: string;
  operator?: string;
  value?: object;
  values?: object[];
}

export interface MatchCriteriaTestResult {
  jsonPath?: string;
  operator?: string;
  value?: object;
  values?: object[];
  generatedJsonPathCondition?: string;
  match?: boolean;
  jsonPathExtraction?: MatchTestResult[];
}

export interface MatchShiftTradeJobRequest {
  weekDate: string;
  receivingSchedule: Models.ReceivingScheduleLookup;
  receivingShiftId?: string;
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface MatchShiftTradeRequest {
  receivingScheduleId: string;
  receivingShiftId?: string;
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface MatchShiftTradeResponse {
  trade?: Models.ShiftTradeResponse;
  violations?: Models.ShiftTradeMatchViolation[];
  adminReviewViolations?: Models.ShiftTradeMatchViolation[];
  unevaluatedRules?: string[];
}

export interface MatchTestResult {
  value?: object;
  path?: string;
}

export interface MaxLength {
  min: number;
  max: number;
}

export interface MaxParticipants {
  maxParticipants?: number;
}

export interface MediaEndpointStatistics {
  trunk?: MediaStatisticsTrunkInfo;
  station?: Models.NamedEntity;
  user?: Models.NamedEntity;
  ice?: MediaIceStatistics;
  rtp?: MediaRtpStatistics;
  reconnectAttempts?: number;
  sourceType?: string;
  clientInfo?: MediaStatisticsClientInfo;
  dateCreated?: string;
  dateProcessed?: string;
}

export interface MediaIceSelectedCandidate {
  address?: string;
  type?: string;
}

export interface MediaIceSelectedPair {
  client?: MediaIceSelectedCandidate;
  server?: MediaIceSelectedCandidate;
  candidatePairSelectedMilliseconds?: number;
}

export interface MediaIceStatistics {
  selectedPairs?: MediaIceSelectedPair[];
}

export interface MediaParticipantRequest {
  wrapup?: Models.WrapupInput;
  state?: string;
  recording?: boolean;
  muted?: boolean;
  confined?: boolean;
  held?: boolean;
  wrapupSkipped?: boolean;
  resumeTime?: string;
}

export interface MediaPolicies {
  callPolicy?: Models.CallMediaPolicy;
  chatPolicy?: Models.ChatMediaPolicy;
  emailPolicy?: Models.EmailMediaPolicy;
  messagePolicy?: MessageMediaPolicy;
}

export interface MediaRegions {
  awsHomeRegion?: string;
  awsCoreRegions?: string[];
  awsSatelliteRegions?: string[];
}

export interface MediaResult {
  mediaUri?: string;
  waveformData?: number[];
}

export interface MediaRtpStatistics {
  packetsReceived?: number;
  packetsSent?: number;
  rtpEventsReceived?: number;
  rtpEventsSent?: number;
  estimatedAverageMos?: number;
  averageJitter?: number;
}

export interface MediaSettings {
  enableAutoAnswer?: boolean;
  alertingTimeoutSeconds?: number;
  serviceLevel?: Models.ServiceLevel;
  autoAnswerAlertToneSeconds?: number;
  manualAnswerAlertToneSeconds?: number;
}

export interface MediaStatistics {
  communicationId?: string;
  dateStart?: string;
  creationMilliseconds?: number;
  preferredRegion?: string;
  effectiveRegion?: string;
  mediaStatistics?: MediaEndpointStatistics[];
}

export interface MediaStatisticsClientInfo {
  originAppName?: string;
  originAppId?: string;
  originAppVersion?: string;
}

export interface MediaStatisticsListing {
  entities?: MediaStatistics[];
}

export interface MediaStatisticsTrunkInfo {
  id?: string;
  name?: string;
  type?: string;
}

export interface MediaSummary {
  contactCenter?: MediaSummaryDetail;
  enterprise?: MediaSummaryDetail;
}

export interface MediaSummaryDetail {
  active?: number;
  acw?: number;
}

export interface MediaType {
  type?: string;
}

export interface MediaTypeAccess {
  inbound?: MediaType[];
  outbound?: MediaType[];
}

export interface MediaTypes {
  allow?: MediaTypeAccess;
}

export interface MediaUtilization {
  maximumCapacity?: number;
  interruptableMediaTypes?: string[];
  includeNonAcd?: boolean;
}

export interface MeetingIdRecord {
  id?: string;
  ephemeral: boolean;
  conferenceId?: string;
  dateExpired?: string;
  selfUri?: string;
}

export interface Member {
  id: string;
  selfUri?: string;
}

export interface MemberEntity {
  id?: string;
}

export interface MemberGroup {
  id?: string;
  name?: string;
  division?: Models.WritableDivision;
  type?: string;
  memberCount?: number;
  selfUri?: string;
}

export interface MemberListing {
  entities?: Member[];
}

export interface MergeContactsRequest {
  contactIds: string[];
  valueOverride?: Models.ExternalContact;
}

export interface MergeError {
  message?: string;
  code?: string;
}

export interface MergeInfo {
  status?: string;
  error?: MergeError;
  dateMerged?: string;
}

export interface MergeOperation {
  sourceContact?: Models.AddressableEntityRef;
  targetContact?: Models.AddressableEntityRef;
  resultingContact?: Models.AddressableEntityRef;
}

export interface MergeRequest {
  sourceContactId: string;
  targetContactId: string;
}

export interface Message {
  state?: string;
  initialState?: string;
  id?: string;
  held?: boolean;
  segments?: Models.Segment[];
  direction?: string;
  recordingId?: string;
  errorInfo?: Models.ErrorBody;
  disconnectType?: string;
  startHoldTime?: string;
  startAlertingTime?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  provider?: string;
  authenticated?: boolean;
  type?: string;
  recipientCountry?: string;
  recipientType?: string;
  scriptId?: string;
  peerId?: string;
  toAddress?: Models.Address;
  fromAddress?: Models.Address;
  messages?: MessageDetails[];
  journeyContext?: Models.JourneyContext;
  wrapup?: Models.Wrapup;
  afterCallWork?: Models.AfterCallWork;
  afterCallWorkRequired?: boolean;
  agentAssistantId?: string;
  byoSmsIntegrationId?: string;
  queueMediaSettings?: Models.ConversationQueueMediaSettings;
  engagementSource?: string;
  resumeTime?: string;
  parkTime?: string;
}

export interface MessageConversation {
  id?: string;
  name?: string;
  participants?: MessageMediaParticipant[];
  otherMediaUris?: string[];
  recentTransfers?: Models.TransferResponse[];
  utilizationLabelId?: string;
  inactivityTimeout?: string;
  divisions?: Models.ConversationDivisionMembership[];
  selfUri?: string;
}

export interface MessageConversationEntityListing {
  entities?: MessageConversation[];
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

export interface MessageData {
  id?: string;
  name?: string;
  providerMessageId?: string;
  timestamp: string;
  fromAddress?: string;
  toAddress?: string;
  direction?: string;
  messengerType?: string;
  status: string;
  normalizedMessage?: Models.ConversationNormalizedMessage;
  normalizedReceipts?: Models.ConversationNormalizedMessage[];
  createdBy?: Models.User;
  conversationId?: string;
  selfUri?: string;
}

export interface MessageDetails {
  messageId?: string;
  messageURI?: string;
  messageStatus?: string;
  messageSegmentCount?: number;
  messageTime?: string;
  media?: MessageMedia[];
  stickers?: MessageSticker[];
  messageMetadata?: Models.ConversationMessageMetadata;
  socialVisibility?: string;
  errorInfo?: Models.ErrorBody;
}

export interface MessageEvaluation {
  contactColumn?: string;
  contactAddress?: string;
  messageType?: string;
  wrapupCodeId?: string;
  timestamp?: string;
}

export interface MessageFooter {
  type?: string;
  content?: string;
}

export interface MessageHeader {
  type?: string;
  content?: string;
}

export interface MessageInfo extends Models.AuditTopicMessageInfo {}

export interface MessageMedia extends Models.ConversationEventTopicMessageMedia {}

export interface MessageMediaAttachment {
  url?: string;
  mediaType?: string;
  contentLength?: number;
  name?: string;
  id?: string;
}

export interface MessageMediaData {
  id?: string;
  name?: string;
  url?: string;
  mediaType?: string;
  contentLengthBytes?: number;
  uploadUrl?: string;
  status?: string;
  conversationId?: string;
  communicationId?: string;
  selfUri?: string;
}

export interface MessageMediaListing {
  entities?: MessageMediaData[];
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

export interface MessageMediaParticipant {
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
  conversationRoutingData?: Models.ConversationRoutingData;
  startAcwTime?: string;
  endAcwTime?: string;
  parkTime?: string;
  resumeTime?: string;
  toAddress?: Models.Address;
  fromAddress?: Models.Address;
  messages?: MessageDetails[];
  type?: string;
  recipientCountry?: string;
  recipientType?: string;
  authenticated?: boolean;
  monitoredParticipantId?: string;
  monitoredParticipant?: Models.AddressableEntityRef;
}

export interface MessageMediaPolicy {
  actions?: Models.PolicyActions;
  conditions?: MessageMediaPolicyConditions;
}

export interface MessageMediaPolicyConditions extends Models.EmailMediaPolicyConditions {}

export interface MessageMediaSettings {
  enableAutoAnswer?: boolean;
  alertingTimeoutSeconds?: number;
  serviceLevel?: Models.ServiceLevel;
  autoAnswerAlertToneSeconds?: number;
  manualAnswerAlertToneSeconds?: number;
  subTypeSettings?: { [key: string]: MessageSubtypeSettings };
  enableInactivityTimeout?: boolean;
  inactivityTimeoutSettings?: Models.InactivityTimeoutSettings;
}

export interface MessageMediaUploadData {
  id?: string;
  name?: string;
  uploadUrl?: string;
  uploadHeaders?: { [key: string]: string };
  selfUri?: string;
}

export interface MessageSticker {
  url?: string;
  id?: string;
}

export interface MessageStickerAttachment {
  url?: string;
  id?: string;
}

export interface MessageSubtypeSettings {
  enableAutoAnswer?: boolean;
  enableInactivityTimeout?: boolean;
}

export interface MessageTypingEventRequest {
  typing: Models.ConversationEventTyping;
  dateSent?: string;
}

export interface MessagingCampaign {
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
  division?: Models.DomainEntityRef;
  campaignStatus?: string;
  callableTimeSet?: Models.DomainEntityRef;
  contactList: Models.DomainEntityRef;
  dncLists?: Models.DomainEntityRef[];
  alwaysRunning?: boolean;
  contactSorts?: Models.ContactSort[];
  messagesPerMinute: number;
  ruleSets?: Models.DomainEntityRef[];
  contactListFilters?: Models.DomainEntityRef[];
  errors?: Models.RestErrorDetail[];
  dynamicContactQueueingSettings?: Models.DynamicContactQueueingSettings;
  emailConfig?: Models.EmailConfig;
  smsConfig?: Models.SmsConfig;
  whatsAppConfig?: Models.WhatsAppConfig;
  selfUri?: string;
}

export interface MessagingCampaignDiagnostics {
  timeZoneRescheduledContactsCount?: number;
  filteredOutContactsCount?: number;
}

export interface MessagingCampaignDivisionView extends Models.CampaignDivisionView {}

export interface MessagingCampaignDivisionViewEntityListing {
  entities?: MessagingCampaignDivisionView[];
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

export interface MessagingCampaignEntityListing {
  entities?: MessagingCampaign[];
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

export interface MessagingCampaignSchedule {
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
  intervals: Models.ScheduleInterval[];
  recurrences?: Models.Reoccurrence[];
  timeZone?: string;
  messagingCampaign: Models.DivisionedDomainEntityRef;
  selfUri?: string;
}

export interface MessagingCampaignScheduleConfigChangeAlteration extends Models.DialerCampaignScheduleConfigChangeAlteration {}

export interface MessagingCampaignScheduleConfigChangeMessagingCampaignSchedule {
  intervals?: MessagingCampaignScheduleConfigChangeScheduleInterval[];
  recurrences?: MessagingCampaignScheduleConfigChangeScheduleRecurrence[];
  timeZone?: string;
  messagingCampaign?: MessagingCampaignScheduleConfigChangeUriReference;
  additionalProperties?: { [key: string]: object };
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
}

export interface MessagingCampaignScheduleConfigChangeObject {
}

export interface MessagingCampaignScheduleConfigChangeRecurrencePattern extends Models.DialerCampaignScheduleConfigChangeRecurrencePattern {}

export interface MessagingCampaignScheduleConfigChangeRecurrenceRange extends Models.DialerCampaignScheduleConfigChangeRecurrenceRange {}

export interface MessagingCampaignScheduleConfigChangeScheduleInterval extends Models.DialerCampaignScheduleConfigChangeScheduleInterval {}

export interface MessagingCampaignScheduleConfigChangeScheduleRecurrence {
  id?: string;
  start?: string;
  end?: string;
  timeZone?: string;
  range?: MessagingCampaignScheduleConfigChangeRecurrenceRange;
  pattern?: MessagingCampaignScheduleConfigChangeRecurrencePattern;
  alterations?: MessagingCampaignScheduleConfigChangeAlteration[];
  additionalProperties?: { [key: string]: object };
}

export interface MessagingCampaignScheduleConfigChangeUriReference {
  id?: string;
  name?: string;
}

export interface MessagingCampaignScheduleEntityListing {
  entities?: MessagingCampaignSchedule[];
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

export interface MessagingCommunicationAnsweredEvent extends Models.CommunicationAnsweredEvent {}

export interface MessagingCommunicationDispositionAppliedEvent extends Models.CommunicationDispositionAppliedEvent {}

export interface MessagingCommunicationEndedEvent extends Models.EmailCommunicationEndedEvent {}

export interface MessagingConferResponse {
  conversation: Models.AddressableEntityRef;
  communicationId: string;
  peerCommunicationId: string;
  commandId: string;
}

export interface MessagingConferWithUserRequest {
  targetUserId: string;
}

export interface MessagingConfigListing {
  entities?: MessagingSetting[];
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

export interface MessagingEndTransferEvent extends Models.EmailEndTransferEvent {}

export interface MessagingExternalEstablishedEvent {
  eventId: string;
  eventDateTime: string;
  conversationId: string;
  communicationId: string;
  displayName?: string;
  initialConfiguration: MessagingInitialConfiguration;
  sourceConfiguration: Models.SourceConfiguration;
}

export interface MessagingFlowEstablishedEvent {
  eventId: string;
  eventDateTime: string;
  conversationId: string;
  communicationId: string;
  initialConfiguration: MessagingInitialConfiguration;
  sourceConfiguration: Models.SourceConfiguration;
}

export interface MessagingHoldUpdatedEvent extends Models.EmailHoldUpdatedEvent {}

export interface MessagingIdentityResolutionConfig extends Models.AppleIdentityResolutionConfig {}

export interface MessagingInitialConfiguration {
  toAddress: string;
  fromAddress: string;
  messageType?: string;
  held?: boolean;
  alerting?: boolean;
  inbound?: boolean;
  invitedBy?: string;
  additionalInfo?: { [key: string]: string };
}

export interface MessagingIntegration {
  id: string;
  name: string;
  supportedContent?: Models.SupportedContentReference;
  messagingSetting?: MessagingSettingReference;
  status?: string;
  messengerType: string;
  openExtensionType?: string;
  recipient?: Models.DomainEntityRef;
  dateCreated?: string;
  dateModified?: string;
  createdBy?: Models.DomainEntityRef;
  modifiedBy?: Models.DomainEntityRef;
  version: number;
  selfUri?: string;
}

export interface MessagingIntegrationEntityListing {
  entities?: MessagingIntegration[];
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

export interface MessagingProgressTransferEvent extends Models.EmailProgressTransferEvent {}

export interface MessagingRoutingEstablishedEvent {
  eventId: string;
  eventDateTime: string;
  conversationId: string;
  communicationId: string;
  queueId: string;
  skillIds?: string[];
  languageId?: string;
  label?: string;
  initialConfiguration: MessagingInitialConfiguration;
  sourceConfiguration: Models.SourceConfiguration;
}

export interface MessagingRoutingTransferEvent extends Models.EmailRoutingTransferEvent {}

export interface MessagingSetting {
  id: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: string;
  createdBy?: Models.DomainEntityRef;
  updatedBy?: Models.DomainEntityRef;
  content?: Models.ContentSetting;
  event?: Models.EventSetting;
  selfUri?: string;
}

export interface MessagingSettingDefaultRequest {
  settingId: string;
}

export interface MessagingSettingPatchRequest {
  id?: string;
  name?: string;
  content?: Models.ContentSetting;
  event?: Models.EventSetting;
  selfUri?: string;
}

export interface MessagingSettingReference {
  id: string;
  name?: string;
  selfUri?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: string;
  createdBy?: Models.DomainEntityRef;
  updatedBy?: Models.DomainEntityRef;
  content?: Models.ContentSetting;
  event?: Models.EventSetting;
}

export interface MessagingSettingRequest {
  id?: string;
  name: string;
  content?: Models.ContentSetting;
  event?: Models.EventSetting;
  selfUri?: string;
}

export interface MessagingSettingRequestReference {
  id: string;
}

export interface MessagingTemplate {
  whatsApp?: Models.WhatsAppDefinition;
}

export interface MessagingUserEstablishedEvent {
  eventId: string;
  eventDateTime: string;
  conversationId: string;
  communicationId: string;
  userId: string;
  queueId?: string;
  afterCallWorkRequired?: boolean;
  initialConfiguration: MessagingInitialConfiguration;
  sourceConfiguration: Models.SourceConfiguration;
}

export interface MessagingUserTransferEvent extends Models.EmailUserTransferEvent {}

export interface MessengerApps {
  conversations?: Models.ConversationAppSettings;
  knowledge?: Models.Knowledge;
}

export interface MessengerHomeScreen {
  enabled?: boolean;
  logoUrl?: string;
}

export interface MessengerSettings {
  enabled?: boolean;
  styles?: MessengerStyles;
  launcherButton?: Models.LauncherButtonSettings;
  fileUpload?: Models.FileUploadSettings;
  apps?: MessengerApps;
  homeScreen?: MessengerHomeScreen;
  sessionPersistenceType?: string;
}

export interface MessengerStyles {
  primaryColor?: string;
}

export interface MetaData {
  'pairing-token'?: string;
  'pairing-trust'?: string[];
  'pairing-url'?: string;
}

export interface Metabase {
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
  type?: string;
  selfUri?: string;
}

export interface MetadataAttribute {
  value?: string;
}

export interface MetadataDocumentation {
  description?: string;
  location?: string;
}

export interface MetadataItem {
  text?: string;
  attributes?: { [key: string]: string };
}

export interface MetadataPresentation {
  title?: string;
  schema?: MetadataSchema;
}

export interface MetadataProperty {
  type?: string;
  displayname?: string;
  description?: string;
  sensitive?: string;
  help?: string;
  default?: string;
  enum?: string[];
}

export interface MetadataResultEntity {
  type?: string;
  description?: string;
  visibility?: string;
}

export interface MetadataResults {
  entities?: MetadataResultEntity[];
}

export interface MetadataSchema {
  title?: string;
  description?: string;
  type?: string;
  properties?: { [key: string]: MetadataProperty }[];
  required?: string[];
}

export interface MeteredAssignmentByAgent {
  evaluationContextId?: string;
  evaluators?: Models.User[];
  maxNumberEvaluations?: number;
  evaluationForm?: Models.EvaluationForm;
  timeInterval?: Models.TimeInterval;
  timeZone?: string;
}

export interface MeteredEvaluationAssignment {
  evaluationContextId?: string;
  evaluators?: Models.User[];
  maxNumberEvaluations?: number;
  evaluationForm?: Models.EvaluationForm;
  assignToActiveUser?: boolean;
  timeInterval?: Models.TimeInterval;
}

export interface Metric {
  id?: string;
  name: string;
  metricDefinitionId?: string;
  externalMetricDefinitionId?: string;
  objective?: Models.Objective;
  performanceProfileId?: string;
  linkedMetric?: Models.AddressableEntityRef;
  dateCreated?: string;
  dateUnlinked?: string;
  precision?: number;
  timeDisplayUnit?: string;
  sourcePerformanceProfile?: Models.PerformanceProfile;
  selfUri?: string;
}

export interface MetricDefinition {
  id?: string;
  name?: string;
  unitType?: string;
  shortName?: string;
  dividendMetrics?: string[];
  divisorMetrics?: string[];
  defaultObjective?: Models.DefaultObjective;
  lockTemplateId?: string;
  mediaTypeFilteringAllowed?: boolean;
  initialDirectionFilteringAllowed?: boolean;
  queueFilteringAllowed?: boolean;
  selfUri?: string;
}

export interface MetricValueTrendAverage {
  dateStartWorkday?: string;
  dateEndWorkday?: string;
  dateReferenceWorkday?: string;
  division?: Models.Division;
  user?: Models.UserReference;
  timezone?: string;
  result?: Models.WorkdayValuesMetricItem;
  performanceProfile?: Models.AddressableEntityRef;
  metric?: Models.AddressableEntityRef;
}

export interface Metrics {
  id?: string;
  name?: string;
  order?: number;
  metricDefinitionName?: string;
  metricDefinitionId?: string;
  externalMetricDefinitionId?: string;
  unitType?: string;
  enabled?: boolean;
  templateName?: string;
  maxPoints?: number;
  performanceProfileId?: string;
  linkedMetric?: Models.AddressableEntityRef;
  dateCreated?: string;
  dateUnlinked?: string;
  sourcePerformanceProfile?: Models.PerformanceProfile;
  unitDefinition?: string;
  precision?: number;
  timeDisplayUnit?: string;
  selfUri?: string;
}

export interface MinLength {
  min: number;
  max: number;
}

export interface MinedIntentsListing {
  entities?: MinerIntent[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface Miner {
  id?: string;
  name: string;
  language?: string;
  minerType?: string;
  seeding?: boolean;
  dateCreated?: string;
  status?: string;
  conversationsDateRangeStart?: string;
  conversationsDateRangeEnd?: string;
  dateCompleted?: string;
  message?: string;
  errorInfo?: MinerErrorInfo;
  warningInfo?: MinerErrorInfo;
  conversationDataUploaded?: boolean;
  mediaType?: string;
  participantType?: string;
  queueIds?: string[];
  dateTriggered?: string;
  dateModified?: string;
  latestDraftVersion?: Models.Draft;
  conversationsFetchedCount?: number;
  conversationsValidCount?: number;
  getminedItemCount?: number;
  selfUri?: string;
}

export interface MinerErrorInfo extends Models.FlowHealthErrorInfo {}

export interface MinerExecuteRequest {
  dateStart?: string;
  dateEnd?: string;
  uploadKey?: string;
  mediaType?: string;
  participantType?: string;
  queueIds?: string[];
}

export interface MinerIntent {
  id?: string;
  name?: string;
  miner?: Miner;
  utterances?: Models.Utterance[];
  analyticVolumePercent?: number;
  selfUri?: string;
}

export interface MinerListing {
  entities?: Miner[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface MinerTopic {
  id?: string;
  name?: string;
  miner?: Miner;
  conversationCount?: number;
  conversationPercent?: number;
  utteranceCount?: number;
  phraseCount?: number;
  phrases?: Models.TopicPhrase[];
  selfUri?: string;
}

export interface MinerTopicPhrase {
  id?: string;
  name?: string;
  topic?: MinerTopic;
  utterances?: Models.Utterance[];
  utteranceCount?: number;
  selfUri?: string;
}

export interface MinerTopicsListing {
  entities?: MinerTopic[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface MinimumStaffingRequest {
  enabled?: boolean;
  minimumValue?: number;
  planningGroupOverrides?: Models.ListWrapperPlanningGroupMinimumsRequest;
  applicableIntervals?: string;
}

export interface MinimumStaffingResponse {
  enabled: boolean;
  minimumValue: number;
  planningGroupOverrides: Models.PlanningGroupMinimumsResponse[];
  applicableIntervals: string;
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface MobileNotificationSettings {
  when: string;
}

export interface MobileSettings {
  notifications: MobileNotificationSettings;
}

export interface ModelConfig {
  useLatestModel: boolean;
}

export interface ModelData {
  downloadUrls?: string[];
  downloadResult?: Models.PlanningGroupModel[];
}

export interface ModelMetaData {
  downloadUrls?: string[];
  downloadResult?: ModelMetaDataResult;
}

export interface ModelMetaDataResult {
  sessionInfo?: Models.SessionInfo;
  planningGroups?: Models.PlanningGroupModel[];
}

export interface ModifiableRuleProperties {
  id?: string;
  name: string;
  description?: string;
  enabled?: boolean;
  notifications?: Models.AlertNotification[];
  sendExitingAlarmNotifications?: boolean;
  waitBetweenNotificationMs?: number;
  conditions?: Models.CommonRuleConditions;
  selfUri?: string;
}

export interface MonthlyPlanningPeriodSettings {
  startDate: string;
}

export interface MoveAgentResponse {
  user?: Models.UserReference;
  result?: string;
}

export interface MoveAgentsRequest {
  userIds: string[];
  destinationManagementUnitId?: string;
}

export interface MoveAgentsResponse {
  requestingUser?: Models.UserReference;
  destinationManagementUnit?: ManagementUnitReference;
  results?: MoveAgentResponse[];
}

export interface MoveManagementUnitRequest {
  businessUnitId: string;
}

export interface MoveManagementUnitResponse {
  businessUnit?: Models.BusinessUnitReference;
  status?: string;
}

export interface MuAgentQueueTimeRequest {
  managementUnitId: string;
  agentOnQueueTimes: Models.AgentQueueTimeRequest[];
}

export interface MuAgentsWorkPlansResult {
  entities?: Models.AgentWorkPlans[];
  referenceStartWeekDate: string;
  workPlanLookup: { [key: string]: Models.WorkPlanReference };
}

export interface MuRescheduleResultWrapper {
  agentSchedules?: Models.BuAgentScheduleRescheduleResponse[];
}

export interface MutableUserPresence {
  id?: string;
  name?: string;
  source?: string;
  sourceId?: string;
  primary?: boolean;
  presenceDefinition?: Models.PresenceDefinition;
  futurePresenceDefinition?: Models.PresenceDefinition;
  message?: string;
  modifiedDate?: string;
  selfUri?: string;
}

export interface MuteSnoozeFields {
  dateStart: string;
  dateEnd: string;
}

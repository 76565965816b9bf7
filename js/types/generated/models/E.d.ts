// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type * as Models from './index';

export interface Edge {
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
  interfaces?: EdgeInterface[];
  make?: string;
  model?: string;
  apiVersion?: string;
  softwareVersion?: string;
  softwareVersionTimestamp?: string;
  softwareVersionPlatform?: string;
  softwareVersionConfiguration?: string;
  fullSoftwareVersion?: string;
  pairingId?: string;
  fingerprint?: string;
  fingerprintHint?: string;
  currentVersion?: string;
  stagedVersion?: string;
  patch?: string;
  statusCode?: string;
  edgeGroup?: EdgeGroup;
  site?: Models.Site;
  softwareStatus?: Models.DomainEdgeSoftwareUpdateDto;
  onlineStatus?: string;
  serialNumber?: string;
  physicalEdge?: boolean;
  managed?: boolean;
  edgeDeploymentType?: string;
  certType?: string;
  callDrainingState?: string;
  conversationCount?: number;
  proxy?: string;
  offlineConfigCalled?: boolean;
  osName?: string;
  selfUri?: string;
}

export interface EdgeAutoUpdateConfig {
  timeZone: string;
  rrule: string;
  start: string;
  end: string;
}

export interface EdgeChangeTopicEdge {
  id?: string;
  onlineStatus?: string;
}

export interface EdgeConnectionInfo {
  id?: string;
  name?: string;
  interfaceName?: string;
  interfaceIpAddress?: string;
  connectionErrors?: string[];
  site?: Models.AddressableEntityRef;
  selfUri?: string;
}

export interface EdgeEntityListing {
  entities?: Edge[];
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

export interface EdgeGroup {
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
  managed?: boolean;
  hybrid?: boolean;
  edgeTrunkBaseAssignment: Models.TrunkBaseAssignment;
  phoneTrunkBases: Models.TrunkBase[];
  selfUri?: string;
}

export interface EdgeGroupEntityListing {
  entities?: EdgeGroup[];
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

export interface EdgeInterface {
  type?: string;
  ipAddress?: string;
  name?: string;
  macAddress?: string;
  ifName?: string;
  endpoints?: Models.DomainEntityRef[];
  lineTypes?: string[];
  addressFamilyId?: string;
}

export interface EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange {
  id?: string;
  errorInfo?: EdgeLogicalInterfacesChangeTopicErrorInfo;
}

export interface EdgeLogicalInterfacesChangeTopicErrorInfo {
  message?: string;
  messageWithParams?: string;
  messageParams?: { [key: string]: string };
  code?: string;
}

export interface EdgeLogsJob {
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
  files?: EdgeLogsJobFile[];
  selfUri?: string;
}

export interface EdgeLogsJobFile {
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
  timeCreated?: string;
  timeModified?: string;
  sizeBytes?: number;
  uploadStatus?: string;
  edgePath?: string;
  downloadId?: string;
  selfUri?: string;
}

export interface EdgeLogsJobRequest {
  path?: string;
  query?: string;
  recurse?: boolean;
}

export interface EdgeLogsJobResponse {
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
  selfUri?: string;
}

export interface EdgeLogsJobUploadRequest {
  fileIds: string[];
}

export interface EdgeMetrics {
  edge?: Models.DomainEntityRef;
  eventTime?: string;
  upTimeMsec?: number;
  processors?: EdgeMetricsProcessor[];
  memory?: EdgeMetricsMemory[];
  disks?: EdgeMetricsDisk[];
  subsystems?: EdgeMetricsSubsystem[];
  networks?: EdgeMetricsNetwork[];
}

export interface EdgeMetricsDisk {
  availableBytes?: number;
  partitionName?: string;
  totalBytes?: number;
}

export interface EdgeMetricsMemory {
  availableBytes?: number;
  type?: string;
  totalBytes?: number;
}

export interface EdgeMetricsNetwork {
  ifname?: string;
  sentBytesPerSec?: number;
  receivedBytesPerSec?: number;
  bandwidthBitsPerSec?: number;
  utilizationPct?: number;
}

export interface EdgeMetricsProcessor {
  activeTimePct?: number;
  cpuId?: string;
  idleTimePct?: number;
  privilegedTimePct?: number;
  userTimePct?: number;
}

export interface EdgeMetricsSubsystem {
  delayMs?: number;
  processName?: string;
  mediaSubsystem?: EdgeMetricsSubsystem;
}

export interface EdgeMetricsTopicEdgeMetricDisk {
  partitionName?: string;
  availableBytes?: number;
  totalBytes?: number;
}

export interface EdgeMetricsTopicEdgeMetricMemory {
  type?: string;
  availableBytes?: number;
  totalBytes?: number;
}

export interface EdgeMetricsTopicEdgeMetricNetworks extends EdgeMetricsNetwork {}

export interface EdgeMetricsTopicEdgeMetricProcessor {
  cpuId?: string;
  idleTimePct?: number;
  activeTimePct?: number;
  privilegedTimePct?: number;
  userTimePct?: number;
}

export interface EdgeMetricsTopicEdgeMetricSubsystem {
  processName?: string;
  delayMs?: number;
  mediaSubsystem?: EdgeMetricsTopicEdgeMetricSubsystemMedia;
}

export interface EdgeMetricsTopicEdgeMetricSubsystemMedia {
  processName?: string;
  delayMs?: number;
}

export interface EdgeMetricsTopicEdgeMetrics {
  edge?: EdgeMetricsTopicUriReference;
  eventTime?: string;
  upTimeMsec?: number;
  processors?: EdgeMetricsTopicEdgeMetricProcessor[];
  memory?: EdgeMetricsTopicEdgeMetricMemory[];
  disks?: EdgeMetricsTopicEdgeMetricDisk[];
  subsystems?: EdgeMetricsTopicEdgeMetricSubsystem[];
  networks?: EdgeMetricsTopicEdgeMetricNetworks[];
}

export interface EdgeMetricsTopicUriReference {
  id?: string;
  name?: string;
}

export interface EdgeNetworkDiagnostic {
  id?: string;
  selfUri?: string;
}

export interface EdgeNetworkDiagnosticRequest {
  host: string;
}

export interface EdgeNetworkDiagnosticResponse {
  commandCorrelationId?: string;
  diagnostics?: string;
}

export interface EdgeOfflineConfiguration {
  pairingId: string;
  network: EdgeOfflineConfigurationNetwork;
  useVerificationCode?: boolean;
  certType?: string;
  site?: Models.DomainEntityRef;
  proxy?: string;
}

export interface EdgeOfflineConfigurationInterface {
  routes?: Models.DomainNetworkRoute[];
  addresses?: Models.DomainNetworkAddress[];
  ipv4Capabilities?: Models.DomainCapabilities;
  ipv6Capabilities?: Models.DomainCapabilities;
}

export interface EdgeOfflineConfigurationNetwork {
  wan?: EdgeOfflineConfigurationInterface;
}

export interface EdgeOfflineConfigurationResponse {
  downloadUrl?: string;
}

export interface EdgeRebootParameters {
  callDrainingWaitTimeSeconds?: number;
}

export interface EdgeServiceStateRequest {
  inService: boolean;
  callDrainingWaitTimeSeconds?: number;
}

export interface EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate {
  id?: string;
  status?: string;
  downloadStartTime?: string;
  executeStartTime?: string;
  executeStopTime?: string;
}

export interface EdgeTrunkBase {
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
  site?: Models.DomainEntityRef;
  inboundSite?: Models.DomainEntityRef;
  selfUri?: string;
}

export interface EdgeVersionInformation {
  softwareVersion?: string;
}

export interface EdgeVersionReport {
  oldestVersion?: EdgeVersionInformation;
  newestVersion?: EdgeVersionInformation;
}

export interface Education {
  school?: string;
  fieldOfStudy?: string;
  notes?: string;
  dateStart?: string;
  dateEnd?: string;
}

export interface EffectiveConfiguration {
  properties: { [key: string]: object };
  advanced: { [key: string]: object };
  name: string;
  notes: string;
  credentials: { [key: string]: Models.CredentialInfo };
}

export interface Email {
  state?: string;
  initialState?: string;
  id?: string;
  held?: boolean;
  subject?: string;
  messagesSent?: number;
  segments?: Models.Segment[];
  direction?: string;
  recordingId?: string;
  errorInfo?: ErrorBody;
  disconnectType?: string;
  startHoldTime?: string;
  startAlertingTime?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  autoGenerated?: boolean;
  provider?: string;
  scriptId?: string;
  peerId?: string;
  messageId?: string;
  draftAttachments?: Models.Attachment[];
  spam?: boolean;
  wrapup?: Models.Wrapup;
  afterCallWork?: Models.AfterCallWork;
  afterCallWorkRequired?: boolean;
  queueMediaSettings?: Models.ConversationQueueMediaSettings;
  parkTime?: string;
}

export interface EmailAddress {
  email?: string;
  name?: string;
}

export interface EmailAttachment {
  name?: string;
  contentPath?: string;
  contentType?: string;
  attachmentId?: string;
  contentLength?: number;
}

export interface EmailBeginTransmittingEvent extends Models.CommunicationAnsweredEvent {}

export interface EmailCampaignSchedule {
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
  intervals: Models.ScheduleInterval[];
  recurrences?: Models.Reoccurrence[];
  timeZone?: string;
  emailCampaign: Models.DivisionedDomainEntityRef;
  selfUri?: string;
}

export interface EmailCampaignScheduleConfigChangeAlteration extends Models.DialerCampaignScheduleConfigChangeAlteration {}

export interface EmailCampaignScheduleConfigChangeEmailCampaignSchedule {
  intervals?: EmailCampaignScheduleConfigChangeScheduleInterval[];
  recurrences?: EmailCampaignScheduleConfigChangeScheduleRecurrence[];
  timeZone?: string;
  emailCampaign?: EmailCampaignScheduleConfigChangeUriReference;
  additionalProperties?: { [key: string]: object };
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
}

export interface EmailCampaignScheduleConfigChangeObject {
}

export interface EmailCampaignScheduleConfigChangeRecurrencePattern extends Models.DialerCampaignScheduleConfigChangeRecurrencePattern {}

export interface EmailCampaignScheduleConfigChangeRecurrenceRange extends Models.DialerCampaignScheduleConfigChangeRecurrenceRange {}

export interface EmailCampaignScheduleConfigChangeScheduleInterval extends Models.DialerCampaignScheduleConfigChangeScheduleInterval {}

export interface EmailCampaignScheduleConfigChangeScheduleRecurrence {
  id?: string;
  start?: string;
  end?: string;
  timeZone?: string;
  range?: EmailCampaignScheduleConfigChangeRecurrenceRange;
  pattern?: EmailCampaignScheduleConfigChangeRecurrencePattern;
  alterations?: EmailCampaignScheduleConfigChangeAlteration[];
  additionalProperties?: { [key: string]: object };
}

export interface EmailCampaignScheduleConfigChangeUriReference {
  id?: string;
  name?: string;
}

export interface EmailCampaignScheduleEntityListing {
  entities?: EmailCampaignSchedule[];
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

export interface EmailColumn {
  columnName: string;
  type: string;
  contactableTimeColumnName?: string;
  contactableTimeColumn?: string;
}

export interface EmailCommunicationAnsweredEvent extends Models.CommunicationAnsweredEvent {}

export interface EmailCommunicationDispositionAppliedEvent extends Models.CommunicationDispositionAppliedEvent {}

export interface EmailCommunicationEndedEvent {
  eventId: string;
  eventDateTime: string;
  conversationId: string;
  communicationId: string;
  disconnectType: string;
}

export interface EmailCommunicationSentMessageEvent extends Models.CommunicationAnsweredEvent {}

export interface EmailConfig {
  emailColumns: string[];
  contentTemplate?: Models.DomainEntityRef;
  fromAddress: Models.FromEmailAddress;
  replyToAddress?: Models.ReplyToEmailAddress;
}

export interface EmailConversation {
  id?: string;
  name?: string;
  participants?: EmailMediaParticipant[];
  otherMediaUris?: string[];
  recentTransfers?: Models.TransferResponse[];
  utilizationLabelId?: string;
  inactivityTimeout?: string;
  divisions?: Models.ConversationDivisionMembership[];
  selfUri?: string;
}

export interface EmailConversationEntityListing {
  entities?: EmailConversation[];
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

export interface EmailEndTransferEvent {
  eventId: string;
  eventDateTime: string;
  conversationId: string;
  commandId: string;
  finalState: string;
  objectCommunicationId: string;
}

export interface EmailErrorInfo {
  message?: string;
  code?: string;
}

export interface EmailExternalEstablishedEvent {
  eventId: string;
  eventDateTime: string;
  conversationId: string;
  communicationId: string;
  displayName?: string;
  includeMessage?: boolean;
  initialConfiguration: EmailInitialConfiguration;
  sourceConfiguration: Models.SourceConfiguration;
}

export interface EmailFlowEstablishedEvent {
  eventId: string;
  eventDateTime: string;
  conversationId: string;
  communicationId: string;
  initialConfiguration: EmailInitialConfiguration;
  sourceConfiguration: Models.SourceConfiguration;
}

export interface EmailHoldUpdatedEvent {
  eventId: string;
  eventDateTime: string;
  conversationId: string;
  communicationId: string;
  held: boolean;
}

export interface EmailInitialConfiguration {
  to: string;
  from: string;
  cc?: string[];
  bcc?: string[];
  subject?: string;
  previousEmailId?: string;
  held?: boolean;
  alerting?: boolean;
  inbound?: boolean;
  invitedBy?: string;
  additionalInfo?: { [key: string]: string };
}

export interface EmailMediaParticipant {
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
  errorInfo?: ErrorInfo;
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
  subject?: string;
  messagesSent?: number;
  autoGenerated?: boolean;
  draftAttachments?: Models.Attachment[];
  spam?: boolean;
  messageId?: string;
}

export interface EmailMediaPolicy {
  actions?: Models.PolicyActions;
  conditions?: EmailMediaPolicyConditions;
}

export interface EmailMediaPolicyConditions {
  forUsers?: Models.PolicyUser[];
  dateRanges?: string[];
  forQueues?: Models.Queue[];
  wrapupCodes?: Models.WrapupCode[];
  languages?: Models.Language[];
  timeAllowed?: Models.TimeAllowed;
  teams?: Models.Team[];
  customerParticipation?: string;
}

export interface EmailMediaSettings {
  enableAutoAnswer?: boolean;
  alertingTimeoutSeconds?: number;
  serviceLevel?: Models.ServiceLevel;
  autoAnswerAlertToneSeconds?: number;
  manualAnswerAlertToneSeconds?: number;
  allOutboundEmailAddresses?: Models.QueueEmailAddress[];
}

export interface EmailMessage {
  id?: string;
  name?: string;
  to: EmailAddress[];
  cc?: EmailAddress[];
  bcc?: EmailAddress[];
  from: EmailAddress;
  replyTo?: EmailAddress;
  subject?: string;
  attachments?: Models.Attachment[];
  textBody: string;
  htmlBody?: string;
  time?: string;
  historyIncluded?: boolean;
  state?: string;
  draftType?: string;
  emailSizeBytes?: number;
  maxEmailSizeBytes?: number;
  selfUri?: string;
}

export interface EmailMessagePreview {
  id?: string;
  name?: string;
  to: EmailAddress[];
  cc?: EmailAddress[];
  bcc?: EmailAddress[];
  from: EmailAddress;
  replyTo?: EmailAddress;
  subject?: string;
  attachments?: Models.Attachment[];
  textBodyPreview?: string;
  time?: string;
  historyIncluded?: boolean;
  state?: string;
  draftType?: string;
  emailSizeBytes?: number;
  maxEmailSizeBytes?: number;
  selfUri?: string;
}

export interface EmailMessagePreviewListing {
  entities?: EmailMessagePreview[];
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

export interface EmailMessageReply {
  to: EmailAddress[];
  cc?: EmailAddress[];
  bcc?: EmailAddress[];
  from: EmailAddress;
  replyTo?: EmailAddress;
  subject?: string;
  attachments?: Models.Attachment[];
  textBody: string;
  htmlBody?: string;
  time?: string;
  historyIncluded?: boolean;
  emailSizeBytes?: number;
  maxEmailSizeBytes?: number;
}

export interface EmailOutboundDomainResult {
  dnsCnameBounceRecord?: Models.DnsRecordEntry;
  dnsTxtSendingRecord?: Models.DnsRecordEntry;
  domainName?: string;
  senderStatus?: string;
  senderType?: string;
  emailSetting?: EmailSetting;
  dmarcVerificationResult?: Models.DmarcResult;
}

export interface EmailProgressTransferEvent {
  eventId: string;
  eventDateTime: string;
  conversationId: string;
  commandId: string;
  objectCommunicationId: string;
  destinationCommunicationId: string;
}

export interface EmailRefinementConfig {
  enabled: boolean;
  refinementSetting?: Models.RefinementSettingEntity;
}

export interface EmailRoutingEstablishedEvent {
  eventId: string;
  eventDateTime: string;
  conversationId: string;
  communicationId: string;
  queueId: string;
  skillIds?: string[];
  languageId?: string;
  label?: string;
  initialConfiguration: EmailInitialConfiguration;
  sourceConfiguration: Models.SourceConfiguration;
}

export interface EmailRoutingTransferEvent {
  eventId: string;
  eventDateTime: string;
  conversationId: string;
  transferType: string;
  commandId: string;
  initiatingCommunicationId: string;
  targetCommunicationId: string;
  objectCommunicationId: string;
  destinationQueueId: string;
  languageId?: string;
  skillIds?: string[];
}

export interface EmailSetting {
  id: string;
  name: string;
  domains?: Models.Domains;
  selfUri?: string;
}

export interface EmailSettingEntityListing {
  entities?: EmailSetting[];
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

export interface EmailSettingReference extends Models.CapacityPlanReference {}

export interface EmailSettings {
  multipleRouteDestinationsOnInboundEmailEnabled?: boolean;
}

export interface EmailSetup {
  rootDomain?: string;
}

export interface EmailSummaryGenerationConfig {
  enabled: boolean;
  summarySetting?: EmailSummarySettingsEntity;
}

export interface EmailSummarySettingsEntity {
  id?: string;
  selfUri?: string;
}

export interface EmailThreadingSettings {
  startNewConversationOnSubjectChange?: boolean;
  timeoutInMinutes?: number;
}

export interface EmailUserEstablishedEvent {
  eventId: string;
  eventDateTime: string;
  conversationId: string;
  communicationId: string;
  userId: string;
  queueId?: string;
  afterCallWorkRequired?: boolean;
  initialConfiguration: EmailInitialConfiguration;
  sourceConfiguration: Models.SourceConfiguration;
}

export interface EmailUserTransferEvent {
  eventId: string;
  eventDateTime: string;
  conversationId: string;
  transferType: string;
  commandId: string;
  initiatingCommunicationId: string;
  targetCommunicationId: string;
  objectCommunicationId: string;
  destinationUserId: string;
}

export interface EmailsSettings {
  sendingSizeLimit?: number;
}

export interface EmbeddedIntegration {
  enableWhitelist?: boolean;
  domainWhitelist?: string[];
}

export interface EmergencyCallFlow {
  emergencyFlow?: Models.DomainEntityRef;
  ivrs?: Models.DomainEntityRef[];
}

export interface EmergencyGroup {
  id?: string;
  name: string;
  division?: Models.WritableDivision;
  description?: string;
  version?: number;
  dateCreated?: string;
  dateModified?: string;
  modifiedBy?: string;
  createdBy?: string;
  state?: string;
  modifiedByApp?: string;
  createdByApp?: string;
  enabled?: boolean;
  emergencyCallFlows?: EmergencyCallFlow[];
  selfUri?: string;
}

export interface EmergencyGroupDivisionView {
  id?: string;
  name: string;
  division?: Models.WritableDivision;
  selfUri?: string;
}

export interface EmergencyGroupDivisionViewEntityListing {
  entities?: EmergencyGroupDivisionView[];
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

export interface EmergencyGroupListing {
  entities?: EmergencyGroup[];
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

export interface EmergencyLocation {
  id?: string;
  name?: string;
  address: Models.LocationAddress;
  did: string;
  source: string;
  selfUri?: string;
}

export interface EmpathyScore {
  score?: number;
  userId?: string;
}

export interface EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinition {
  id?: string;
  name?: string;
  unit?: string;
  unitDefinition?: string;
  precision?: number;
  defaultObjectiveType?: string;
  retentionMonths?: number;
  enabled?: boolean;
  inUse?: boolean;
  dateLastRefreshed?: string;
}

export interface EmployerInfo {
  officialName?: string;
  employeeId?: string;
  employeeType?: string;
  dateHire?: string;
}

export interface Empty {
}

export interface EncryptionKey {
  id?: string;
  name?: string;
  createDate?: string;
  keydataSummary?: string;
  user?: Models.User;
  localEncryptionConfiguration?: Models.LocalEncryptionConfiguration;
  keyConfigurationType?: string;
  kmsKeyArn?: string;
  selfUri?: string;
}

export interface EncryptionKeyEntityListing {
  entities?: EncryptionKey[];
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

export interface EndConsultTransferEvent {
  eventId: string;
  eventDateTime: string;
  conversationId: string;
}

export interface EndTransferEvent extends EmailEndTransferEvent {}

export interface Endpoint {
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
  count?: number;
  properties?: { [key: string]: object };
  schema: Models.DomainEntityRef;
  enabled?: boolean;
  site?: Models.DomainEntityRef;
  dids?: string[];
  selfUri?: string;
}

export interface EngagementFilter {
  operator: string;
  from?: number;
  to?: number;
  value?: number;
}

export interface EngagementRequest {
  visibility?: string;
  status?: string;
}

export interface EngineIntegration {
  id?: string;
  selfUri?: string;
}

export interface EnrichFieldRule {
  field?: string;
  action?: string;
  arrayAction?: string;
}

export interface EnrichFieldRules {
  defaultAction?: string;
  rules?: EnrichFieldRule[];
  defaultArrayAction?: string;
}

export interface Entity {
  id?: string;
}

export interface EntityChange {
  entityId?: string;
  entityName?: string;
  entityType?: string;
  oldValues?: string[];
  newValues?: string[];
}

export interface EntityListing {
  entities?: object[];
}

export interface EntityReference {
  id: string;
}

export interface EntityTypeCriteria {
  key: string;
  values: string[];
  shouldIgnoreCase: boolean;
  operator: string;
  entityType: string;
}

export interface ErrorBody {
  message?: string;
  code?: string;
  status?: number;
  entityId?: string;
  entityName?: string;
  messageWithParams?: string;
  messageParams?: { [key: string]: string };
  contextId?: string;
  details?: Models.Detail[];
  errors?: ErrorBody[];
  limit?: Models.Limit;
}

export interface ErrorDetails {
  status?: number;
  message?: string;
  messageWithParams?: string;
  messageParams?: { [key: string]: string };
  code?: string;
  contextId?: string;
  nested?: ErrorDetails;
  details?: string;
}

export interface ErrorInfo {
  message?: string;
  code?: string;
}

export interface EscalationRuleRequest {
  name: string;
  matchCriteria: string;
  priority: number;
  divisionId: string;
  description?: string;
  status?: string;
  openEscalation?: EscalationTarget;
  facebookEscalation?: EscalationTarget;
  instagramEscalation?: EscalationTarget;
  twitterEscalation?: EscalationTarget;
  googleBusinessProfileEscalation?: EscalationTarget;
}

export interface EscalationRuleResponse {
  id?: string;
  name?: string;
  matchCriteria: string;
  priority?: number;
  divisionId: string;
  description?: string;
  dateCreated?: string;
  dateModified?: string;
  status?: string;
  openEscalation?: EscalationTarget;
  facebookEscalation?: EscalationTarget;
  instagramEscalation?: EscalationTarget;
  twitterEscalation?: EscalationTarget;
  googleBusinessProfileEscalation?: EscalationTarget;
  selfUri?: string;
}

export interface EscalationTarget {
  targetType: string;
  destination: string;
  override?: Models.OverrideEscalationTarget;
}

export interface EstimateAvailableFullDayTimeOffRequest {
  date: string;
  requestedDurationMinutes?: number;
}

export interface EstimateAvailableFullDayTimeOffResponse {
  date: string;
  durationMinutes: number;
  payableMinutes: number;
  flexible: boolean;
  overrideDateType?: string;
  earliestStartOffsetMinutes?: number;
  latestEndOffsetMinutes?: number;
}

export interface EstimateAvailablePartialDayTimeOffRequest {
  date: string;
  requestedDurationMinutes?: number;
}

export interface EstimateAvailablePartialDayTimeOffResponse {
  date: string;
  durationMinutes: number;
  payableMinutes: number;
  flexible: boolean;
  overrideDateType?: string;
}

export interface EstimateAvailableTimeOffRequest {
  fullDayDates?: EstimateAvailableFullDayTimeOffRequest[];
  partialDayDates?: EstimateAvailablePartialDayTimeOffRequest[];
  activityCodeId: string;
  paid: boolean;
}

export interface EstimateAvailableTimeOffResponse {
  fullDayDates?: EstimateAvailableFullDayTimeOffResponse[];
  partialDayDates?: EstimateAvailablePartialDayTimeOffResponse[];
  user: Models.UserReference;
  activityCodeId: string;
  paid: boolean;
}

export interface EstimateJobAsyncResponse {
  id?: string;
  selfUri?: string;
}

export interface EstimatedWaitTimePredictions {
  results: Models.PredictionResults[];
}

export interface EvaluateShiftTradeListJobRequest {
  managementUnitIds: string[];
  weekDates: string[];
}

export interface EvaluateShiftTradeListJobResponseItem {
  entities?: EvaluatedShiftTradeResponseItem[];
}

export interface EvaluatedShiftTradeResponseItem {
  trade: Models.ShiftTradeResponseItem;
  matchReview?: Models.ShiftTradeMatchReviewResponse;
}

export interface Evaluation {
  id?: string;
  name?: string;
  conversation?: Models.ConversationReference;
  evaluationForm?: EvaluationForm;
  evaluator?: Models.User;
  agent?: Models.User;
  calibration?: Models.Calibration;
  status?: string;
  answers?: EvaluationScoringSet;
  agentHasRead?: boolean;
  assignee?: Models.User;
  assigneeApplicable?: boolean;
  releaseDate?: string;
  assignedDate?: string;
  createdDate?: string;
  changedDate?: string;
  submittedDate?: string;
  revisionCreatedDate?: string;
  queue?: Models.Queue;
  mediaType?: string[];
  divisionIds?: string[];
  rescore?: boolean;
  conversationDate?: string;
  conversationEndDate?: string;
  neverRelease?: boolean;
  assigned?: boolean;
  dateAssigneeChanged?: string;
  resourceId?: string;
  resourceType?: string;
  redacted?: boolean;
  agentTeam?: Models.Team;
  isScoringIndex?: boolean;
  authorizedActions?: string[];
  hasAssistanceFailed?: boolean;
  evaluationSource?: EvaluationSource;
  disputeCount?: number;
  version?: number;
  versionHistory?: Models.PagelessDomainEntityListingEvaluationVersion;
  declinedReview?: boolean;
  evaluationContextId?: string;
  retractedEvaluation?: EvaluationReference;
  aiScoring?: Models.AiScoring;
  selfUri?: string;
}

export interface EvaluationAggregateDataContainer {
  group?: { [key: string]: string };
  data?: Models.StatisticalResponse[];
}

export interface EvaluationAggregateQueryClause {
  type: string;
  predicates: EvaluationAggregateQueryPredicate[];
}

export interface EvaluationAggregateQueryFilter {
  type: string;
  clauses?: EvaluationAggregateQueryClause[];
  predicates?: EvaluationAggregateQueryPredicate[];
}

export interface EvaluationAggregateQueryPredicate extends Models.ActionAggregateQueryPredicate {}

export interface EvaluationAggregateQueryResponse {
  results?: EvaluationAggregateDataContainer[];
}

export interface EvaluationAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: EvaluationAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: EvaluationAggregationView[];
  alternateTimeDimension?: string;
}

export interface EvaluationAggregationQueryMe {
  interval: string;
  timeZone?: string;
  groupBy?: string[];
  metrics: string[];
  alternateTimeDimension?: string;
  contextId?: string;
}

export interface EvaluationAggregationView extends Models.ActionAggregationView {}

export interface EvaluationAssignment {
  evaluationForm?: EvaluationForm;
  user?: Models.User;
}

export interface EvaluationAsyncAggregateQueryResponse {
  results?: EvaluationAggregateDataContainer[];
  cursor?: string;
}

export interface EvaluationAsyncAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: EvaluationAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: EvaluationAggregationView[];
  alternateTimeDimension?: string;
  pageSize?: number;
}

export interface EvaluationCreateBody {
  id?: string;
  evaluationForm?: EvaluationCreateEvalForm;
  evaluator?: EvaluationCreateUser;
  agent?: EvaluationCreateUser;
  agentHasRead?: boolean;
  answers?: EvaluationScoringSet;
  calibration?: EvaluationCreateCalibration;
  evaluationContextId?: string;
  conversation?: EvaluationCreateConversation;
  resourceType?: string;
  evaluationSource?: EvaluationSource;
  rescore?: boolean;
  queue?: EvaluationCreateQueue;
  releaseDate?: string;
  status?: string;
  neverRelease?: boolean;
  dateAssigneeChanged?: string;
  assignee?: EvaluationCreateUser;
  selfUri?: string;
}

export interface EvaluationCreateCalibration {
  id?: string;
  selfUri?: string;
}

export interface EvaluationCreateConversation {
  id?: string;
  selfUri?: string;
}

export interface EvaluationCreateEvalForm {
  id?: string;
  selfUri?: string;
}

export interface EvaluationCreateQueue {
  id?: string;
  selfUri?: string;
}

export interface EvaluationCreateUser {
  id: string;
  selfUri?: string;
}

export interface EvaluationDetailQueryClause {
  type: string;
  predicates: EvaluationDetailQueryPredicate[];
}

export interface EvaluationDetailQueryFilter {
  type: string;
  clauses?: EvaluationDetailQueryClause[];
  predicates?: EvaluationDetailQueryPredicate[];
}

export interface EvaluationDetailQueryPredicate extends Models.ConversationDetailQueryPredicate {}

export interface EvaluationEntityListing {
  entities?: Evaluation[];
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

export interface EvaluationForm {
  id?: string;
  name: string;
  division?: Models.WritableStarrableDivision;
  modifiedDate?: string;
  published?: boolean;
  contextId?: string;
  questionGroups: EvaluationQuestionGroup[];
  publishedVersions?: Models.DomainEntityListingEvaluationForm;
  evaluationSettings?: EvaluationSettings;
  latestVersionFormName?: string;
  aiScoring?: Models.AiScoringSettings;
  redacted?: boolean;
  dialect?: string;
  selfUri?: string;
}

export interface EvaluationFormAndScoringSet {
  evaluationForm?: EvaluationForm;
  answers?: EvaluationScoringSet;
}

export interface EvaluationFormDivisionView {
  id?: string;
  name?: string;
  division?: Models.WritableStarrableDivision;
  contextId: string;
  modifiedDate?: string;
  dialect?: string;
  selfUri?: string;
}

export interface EvaluationFormDivisionViewListing {
  entities?: EvaluationFormDivisionView[];
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

export interface EvaluationFormResponse {
  id?: string;
  name: string;
  division?: Models.WritableStarrableDivision;
  modifiedDate?: string;
  published?: boolean;
  contextId?: string;
  questionGroups?: EvaluationQuestionGroup[];
  weightMode?: string;
  evaluationSettings?: EvaluationSettings;
  publishedVersions?: Models.DomainEntityListingEvaluationForm;
  latestVersionFormName?: string;
  aiScoring?: Models.AiScoringSettings;
  dialect?: string;
  selfUri?: string;
}

export interface EvaluationFormResponseEntityListing {
  entities?: EvaluationFormResponse[];
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

export interface EvaluationFormSearchResponse {
  id?: string;
  division?: Models.WritableStarrableDivision;
  modifiedDate?: string;
  published?: boolean;
  contextId?: string;
  questionGroups?: EvaluationQuestionGroup[];
  weightMode?: string;
  evaluationSettings?: EvaluationSettings;
  publishedVersions?: Models.DomainEntityListingEvaluationForm;
  latestVersionFormName?: string;
  aiScoring?: Models.AiScoringSettings;
  dialect?: string;
  selfUri?: string;
}

export interface EvaluationQualityV2TopicCalibration {
  id?: string;
}

export interface EvaluationQualityV2TopicEvaluationReference {
  id?: string;
}

export interface EvaluationQualityV2TopicEvaluationScoringSet {
  totalScore?: number;
  totalCriticalScore?: number;
}

export interface EvaluationQualityV2TopicEvaluationSource {
  evaluationSourceType?: string;
  evaluationSourceId?: string;
  evaluationSourceName?: string;
}

export interface EvaluationQualityV2TopicEvaluationV2 {
  id?: string;
  conversationId?: string;
  agent?: EvaluationQualityV2TopicUser;
  evaluator?: EvaluationQualityV2TopicUser;
  eventTime?: string;
  evaluationFormId?: string;
  formName?: string;
  scoringSet?: EvaluationQualityV2TopicEvaluationScoringSet;
  contextId?: string;
  status?: string;
  agentHasRead?: boolean;
  releaseDate?: string;
  assignedDate?: string;
  changedDate?: string;
  eventType?: string;
  resourceId?: string;
  resourceType?: string;
  divisionIds?: string[];
  rescore?: boolean;
  conversationDate?: string;
  mediaType?: string[];
  calibration?: EvaluationQualityV2TopicCalibration;
  evaluationSource?: EvaluationQualityV2TopicEvaluationSource;
  assigneeUserId?: string;
  previousAssigneeUserId?: string;
  assigneeApplicable?: boolean;
  evaluationContextId?: string;
  disputeCount?: number;
  version?: number;
  previousStatus?: string;
  declinedReview?: boolean;
  retractedEvaluation?: EvaluationQualityV2TopicEvaluationReference;
  rescoreCount?: number;
  evaluatorCommentHasUpdated?: boolean;
  agentCommentHasUpdated?: boolean;
  previousRescoreCount?: number;
  previousEvaluatorUserId?: string;
}

export interface EvaluationQualityV2TopicUser {
  id?: string;
  displayName?: string;
}

export interface EvaluationQuestion {
  id?: string;
  contextId?: string;
  text?: string;
  helpText?: string;
  type?: string;
  naEnabled?: boolean;
  commentsRequired?: boolean;
  visibilityCondition?: Models.VisibilityCondition;
  answerOptions?: Models.AnswerOption[];
  multipleSelectOptionQuestions?: EvaluationQuestion[];
  defaultAnswer?: Models.DefaultAnswer;
  automatedScoringFocus?: string;
  isKill?: boolean;
  isCritical?: boolean;
}

export interface EvaluationQuestionGroup {
  id?: string;
  contextId?: string;
  name?: string;
  type?: string;
  defaultAnswersToHighest?: boolean;
  defaultAnswersToNA?: boolean;
  naEnabled?: boolean;
  weight?: number;
  manualWeight?: boolean;
  questions?: EvaluationQuestion[];
  visibilityCondition?: Models.VisibilityCondition;
  defaultAnswersTo?: Models.DefaultAnswersTo;
}

export interface EvaluationQuestionGroupScore {
  questionGroupId?: string;
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
  questionScores?: EvaluationQuestionScore[];
}

export interface EvaluationQuestionScore {
  questionId?: string;
  answerId?: string;
  score?: number;
  markedNA?: boolean;
  systemMarkedNA?: boolean;
  assistedAnswerId?: string;
  failedKillQuestion?: boolean;
  comments?: string;
  aiAnswer?: Models.AiAnswer;
  multipleSelectQuestionOptionScores?: EvaluationQuestionScore[];
}

export interface EvaluationReference {
  id?: string;
  selfUri?: string;
}

export interface EvaluationResponse {
  id?: string;
  name?: string;
  conversation?: Models.ConversationReference;
  evaluationForm?: EvaluationFormResponse;
  evaluator?: Models.User;
  agent?: Models.User;
  calibration?: Models.AddressableEntityRef;
  status?: string;
  answers?: EvaluationScoringSet;
  agentHasRead?: boolean;
  assignee?: Models.User;
  assigneeApplicable?: boolean;
  releaseDate?: string;
  assignedDate?: string;
  createdDate?: string;
  changedDate?: string;
  submittedDate?: string;
  revisionCreatedDate?: string;
  queue?: Models.Queue;
  mediaType?: string[];
  divisionIds?: string[];
  rescore?: boolean;
  conversationDate?: string;
  conversationEndDate?: string;
  neverRelease?: boolean;
  assigned?: boolean;
  dateAssigneeChanged?: string;
  resourceId?: string;
  resourceType?: string;
  redacted?: boolean;
  isScoringIndex?: boolean;
  authorizedActions?: string[];
  hasAssistanceFailed?: boolean;
  evaluationSource?: EvaluationSource;
  disputeCount?: number;
  version?: number;
  versionHistory?: Models.PagelessDomainEntityListingEvaluationVersion;
  declinedReview?: boolean;
  evaluationContextId?: string;
  retractedEvaluation?: EvaluationReference;
  aiScoring?: Models.AiScoring;
  selfUri?: string;
}

export interface EvaluationScoringSet {
  totalScore?: number;
  totalCriticalScore?: number;
  maxTotalRawCriticalScore?: number;
  maxTotalRawScore?: number;
  totalNonCriticalScore?: number;
  questionGroupScores?: EvaluationQuestionGroupScore[];
  anyFailedKillQuestions?: boolean;
  comments?: string;
  privateComments?: string;
  agentComments?: string;
  transcriptTopics?: Models.TranscriptTopic[];
}

export interface EvaluationSearchAggregationBucket {
  key?: string;
  keyAsString?: string;
  documentCount?: number;
  keyValue?: number;
  from?: number;
  to?: number;
  value?: number;
  count?: number;
  minimum?: number;
  maximum?: number;
  average?: number;
  sum?: number;
  subAggregations?: { [key: string]: EvaluationSearchAggregationResponse };
}

export interface EvaluationSearchAggregationDTO {
  name: string;
  field: string;
  type: string;
  size?: number;
  calendarInterval?: string;
  format?: string;
  ranges?: Models.QueryApiSearchAggregationRange[];
  subAggregations?: EvaluationSearchSubAggregationDTO[];
}

export interface EvaluationSearchAggregationResponse {
  value?: number;
  count?: number;
  minimum?: number;
  maximum?: number;
  average?: number;
  sum?: number;
  documentCountErrorUpperBound?: number;
  sumOtherDocumentCount?: number;
  buckets?: EvaluationSearchAggregationBucket[];
}

export interface EvaluationSearchCriteriaDTO {
  type: string;
  field: string;
  endValue?: string;
  values?: string[];
  startValue?: string;
  value?: string;
  operator?: string;
}

export interface EvaluationSearchItemResponse {
  id?: string;
  name?: string;
  conversation?: Models.ConversationReference;
  evaluationForm?: EvaluationFormSearchResponse;
  evaluator?: Models.User;
  agent?: Models.User;
  calibration?: Models.AddressableEntityRef;
  status?: string;
  answers?: EvaluationScoringSet;
  agentHasRead?: boolean;
  assignee?: Models.User;
  assigneeApplicable?: boolean;
  releaseDate?: string;
  assignedDate?: string;
  createdDate?: string;
  changedDate?: string;
  submittedDate?: string;
  revisionCreatedDate?: string;
  queue?: Models.Queue;
  mediaType?: string[];
  divisionIds?: string[];
  rescore?: boolean;
  conversationDate?: string;
  conversationEndDate?: string;
  neverRelease?: boolean;
  assigned?: boolean;
  dateAssigneeChanged?: string;
  resourceId?: string;
  resourceType?: string;
  redacted?: boolean;
  isScoringIndex?: boolean;
  authorizedActions?: string[];
  hasAssistanceFailed?: boolean;
  evaluationSource?: EvaluationSource;
  disputeCount?: number;
  version?: number;
  versionHistory?: Models.PagelessDomainEntityListingEvaluationVersion;
  declinedReview?: boolean;
  evaluationContextId?: string;
  retractedEvaluation?: EvaluationReference;
  aiScoring?: Models.AiScoring;
  selfUri?: string;
}

export interface EvaluationSearchRequestDTO {
  query: EvaluationSearchCriteriaDTO[];
  aggregations?: EvaluationSearchAggregationDTO[];
  pageSize?: number;
  pageNumber: number;
  sortOrder?: string;
  sortBy?: string;
  systemSubmitted?: boolean;
}

export interface EvaluationSearchResponse {
  pageSize?: number;
  pageNumber?: number;
  results?: EvaluationSearchItemResponse[];
  aggregations?: { [key: string]: EvaluationSearchAggregationResponse };
}

export interface EvaluationSearchSubAggregationDTO extends EvaluationSearchAggregationDTO {}

export interface EvaluationSettings {
  revisionsEnabled?: boolean;
  disputesEnabled?: boolean;
  disputesAllowedPerEvaluation?: number;
  disputesAssignees?: EvaluationSettingsAssignee[];
}

export interface EvaluationSettingsAssignee {
  user?: Models.UserReferenceWithName;
  type?: string;
}

export interface EvaluationSource {
  id?: string;
  name?: string;
  type?: string;
  selfUri?: string;
}

export interface EvaluationVersion extends Models.AudioConnectorIntegration {}

export interface EvaluatorActivity {
  id?: string;
  name?: string;
  evaluator?: Models.User;
  numEvaluationsAssigned?: number;
  numEvaluationsStarted?: number;
  numEvaluationsCompleted?: number;
  numCalibrationsAssigned?: number;
  numCalibrationsStarted?: number;
  numCalibrationsCompleted?: number;
  numEvaluationsWithoutViewPermission?: number;
  selfUri?: string;
}

export interface EvaluatorActivityEntityListing {
  entities?: EvaluatorActivity[];
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

export interface Event {
  id: string;
  correlationId: string;
  customerId?: string;
  customerIdType?: string;
  session: EventSession;
  eventType: string;
  outcomeAchievedEvent?: Models.OutcomeAchievedEvent;
  segmentAssignmentEvent?: Models.SegmentAssignmentEvent;
  webActionEvent?: Models.WebActionEvent;
  webEvent?: Models.WebEvent;
  appEvent?: Models.AppEvent;
  createdDate: string;
}

export interface EventAction {
  id: string;
  state: string;
  mediaType: string;
  prompt: string;
  createdDate: string;
}

export interface EventAggregatesQueryRequest {
  interval: string;
}

export interface EventAggregatesResponse {
  interval?: string;
  eventDefinitionAggregates?: EventDefinitionAggregates[];
}

export interface EventCondition {
  key: string;
  values: string[];
  operator?: string;
  streamType: string;
  sessionType: string;
  eventName?: string;
}

export interface EventDefinition {
  id?: string;
  name?: string;
  description?: string;
}

export interface EventDefinitionAggregates {
  eventDefinition?: Models.AddressableEntityRef;
  eventCount?: number;
}

export interface EventDefinitionListing {
  entities?: EventDefinition[];
}

export interface EventError {
  eventId?: string;
  message?: string;
  retryable?: boolean;
}

export interface EventListing {
  entities?: Event[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface EventLog {
  id?: string;
  name?: string;
  errorEntity?: Models.DomainEntityRef;
  relatedEntity?: Models.DomainEntityRef;
  timestamp?: string;
  level?: string;
  category?: string;
  correlationId?: string;
  eventMessage?: EventMessage;
  selfUri?: string;
}

export interface EventMessage {
  code?: string;
  message?: string;
  messageWithParams?: string;
  messageParams?: { [key: string]: object };
  documentationUri?: string;
  resourceURIs?: string[];
}

export interface EventQueryRequest {
  interval: string;
  eventDefinitionIds?: string[];
  searchTerm?: string;
  sortOrder?: string;
}

export interface EventQueryResponse {
  entities?: Models.OperationalEvent[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface EventSession {
  id: string;
  selfUri?: string;
  type: string;
}

export interface EventSetting {
  typing?: Models.TypingSetting;
}

export interface ExecuteRecordingJobsQuery {
  state: string;
}

export interface ExecutionDataEntity {
  id?: string;
  downloadUri?: string;
  failed?: boolean;
  statusCode?: string;
}

export interface ExecutionDataFlowSettingsResponse {
  id?: string;
  name?: string;
  enabled?: boolean;
  modifiedBy?: Models.UserReference;
  modifiedByClient?: Models.DomainEntityRef;
  dateModified?: string;
  selfUri?: string;
}

export interface ExecutionDataGlobalSettingsResponse extends ExecutionDataFlowSettingsResponse {}

export interface ExecutionDataRequest {
  ids: string[];
}

export interface ExecutionDataSettingsRequest {
  enabled: boolean;
}

export interface ExpandableWebDeployment {
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
  flow?: Models.WebDeploymentFlowEntityRef;
  status?: string;
  pushIntegrations?: Models.PushIntegration[];
  configuration: Models.WebDeploymentConfigurationVersionResponse;
  selfUri?: string;
}

export interface ExpandableWebDeploymentEntityListing {
  entities?: ExpandableWebDeployment[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
  total?: number;
}

export interface ExpansionCriterium {
  type?: string;
  threshold?: number;
}

export interface ExpiredEdgeListing {
  entities?: Models.DomainEntityRef[];
}

export interface ExportDetails {
  flow: Models.ArchitectFlowReference;
  fileName?: string;
  exportType?: string;
}

export interface ExportScriptRequest {
  fileName?: string;
  versionId?: string;
}

export interface ExportScriptResponse {
  url?: string;
}

export interface ExportUri {
  uri?: string;
  exportTimestamp?: string;
}

export interface Extension {
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
  number?: string;
  owner?: Models.DomainEntityRef;
  extensionPool?: Models.DomainEntityRef;
  ownerType?: string;
  selfUri?: string;
}

export interface ExtensionEntityListing {
  entities?: Extension[];
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

export interface ExtensionPool {
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
  startNumber?: string;
  endNumber?: string;
  selfUri?: string;
}

export interface ExtensionPoolDivisionView {
  id?: string;
  name: string;
  division?: Models.Division;
  selfUri?: string;
}

export interface ExtensionPoolDivisionViewEntityListing {
  entities?: ExtensionPoolDivisionView[];
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

export interface ExtensionPoolEntityListing {
  entities?: ExtensionPool[];
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

export interface ExternalContact {
  id?: string;
  division?: Models.WritableStarrableDivision;
  firstName?: string;
  middleName?: string;
  lastName?: string;
  salutation?: string;
  title?: string;
  workPhone?: Models.PhoneNumber;
  cellPhone?: Models.PhoneNumber;
  homePhone?: Models.PhoneNumber;
  otherPhone?: Models.PhoneNumber;
  workEmail?: string;
  personalEmail?: string;
  otherEmail?: string;
  address?: Models.ContactAddress;
  twitterId?: Models.TwitterId;
  lineId?: Models.LineId;
  whatsAppId?: Models.WhatsAppId;
  facebookId?: Models.FacebookId;
  instagramId?: Models.InstagramId;
  appleOpaqueIds?: Models.AppleOpaqueId[];
  externalIds?: ExternalId[];
  identifiers?: Models.ContactIdentifier[];
  modifyDate?: string;
  createDate?: string;
  externalOrganization?: ExternalOrganization;
  surveyOptOut?: boolean;
  externalSystemUrl?: string;
  schema?: Models.DataSchema;
  customFields?: { [key: string]: object };
  externalDataSources?: ExternalDataSource[];
  type?: string;
  canonicalContact?: Models.ContactAddressableEntityRef;
  mergeSet?: Models.ContactAddressableEntityRef[];
  mergedFrom?: Models.ContactAddressableEntityRef[];
  mergedTo?: Models.ContactAddressableEntityRef;
  mergeOperation?: Models.MergeOperation;
  selfUri?: string;
}

export interface ExternalContactReference extends Models.CaseExternalContactReference {}

export interface ExternalContactsContactChangedTopicAppleOpaqueId {
  value?: string;
}

export interface ExternalContactsContactChangedTopicContact {
  id?: string;
  division?: ExternalContactsContactChangedTopicDivision;
  externalOrganization?: ExternalContactsContactChangedTopicExternalOrganization;
  type?: string;
  firstName?: string;
  middleName?: string;
  lastName?: string;
  salutation?: string;
  title?: string;
  workPhone?: ExternalContactsContactChangedTopicPhoneNumber;
  cellPhone?: ExternalContactsContactChangedTopicPhoneNumber;
  homePhone?: ExternalContactsContactChangedTopicPhoneNumber;
  otherPhone?: ExternalContactsContactChangedTopicPhoneNumber;
  workEmail?: string;
  personalEmail?: string;
  otherEmail?: string;
  address?: ExternalContactsContactChangedTopicContactAddress;
  surveyOptOut?: boolean;
  externalSystemUrl?: string;
  twitterId?: ExternalContactsContactChangedTopicTwitterId;
  lineId?: ExternalContactsContactChangedTopicLineId;
  whatsAppId?: ExternalContactsContactChangedTopicWhatsAppId;
  facebookId?: ExternalContactsContactChangedTopicFacebookId;
  instagramId?: ExternalContactsContactChangedTopicInstagramId;
  externalIds?: ExternalContactsContactChangedTopicExternalId[];
  appleOpaqueIds?: ExternalContactsContactChangedTopicAppleOpaqueId[];
  canonicalContactId?: string;
  schema?: ExternalContactsContactChangedTopicDataSchema;
  customFields?: { [key: string]: object };
  mergeSet?: string[];
  mergedFrom?: string[];
  mergedTo?: string;
  mergeOperation?: ExternalContactsContactChangedTopicMergeOperation;
  createDate?: string;
  modifyDate?: string;
}

export interface ExternalContactsContactChangedTopicContactAddress extends Models.ContactAddress {}

export interface ExternalContactsContactChangedTopicDataSchema {
  id?: string;
  version?: number;
}

export interface ExternalContactsContactChangedTopicDivision {
  id?: string;
}

export interface ExternalContactsContactChangedTopicExternalId {
  externalSource?: ExternalContactsContactChangedTopicExternalSource;
  value?: string;
}

export interface ExternalContactsContactChangedTopicExternalOrganization {
  id?: string;
  division?: ExternalContactsContactChangedTopicDivision;
  name?: string;
  companyType?: string;
  industry?: string;
  primaryContactId?: string;
  address?: ExternalContactsContactChangedTopicContactAddress;
  phoneNumber?: ExternalContactsContactChangedTopicPhoneNumber;
  faxNumber?: ExternalContactsContactChangedTopicPhoneNumber;
  employeeCount?: number;
  revenue?: number;
  tags?: string[];
  websites?: string[];
  tickers?: ExternalContactsContactChangedTopicTicker[];
  twitterId?: ExternalContactsContactChangedTopicTwitterId;
  externalSystemUrl?: string;
  customFields?: { [key: string]: object };
  createDate?: string;
  modifyDate?: string;
}

export interface ExternalContactsContactChangedTopicExternalSource {
  id?: string;
}

export interface ExternalContactsContactChangedTopicFacebookId {
  ids?: ExternalContactsContactChangedTopicFacebookScopedId[];
  displayName?: string;
}

export interface ExternalContactsContactChangedTopicFacebookScopedId {
  scopedId?: string;
}

export interface ExternalContactsContactChangedTopicInstagramId {
  ids?: ExternalContactsContactChangedTopicInstagramScopedId[];
  displayName?: string;
  handle?: string;
}

export interface ExternalContactsContactChangedTopicInstagramScopedId {
  scopedId?: string;
}

export interface ExternalContactsContactChangedTopicLineId {
  ids?: ExternalContactsContactChangedTopicLineUserId[];
  displayName?: string;
}

export interface ExternalContactsContactChangedTopicLineUserId {
  userId?: string;
}

export interface ExternalContactsContactChangedTopicMergeOperation {
  sourceContactId?: string;
  targetContactId?: string;
  resultingContactId?: string;
}

export interface ExternalContactsContactChangedTopicObject {
}

export interface ExternalContactsContactChangedTopicPhoneNumber {
  display?: string;
  extension?: number;
  acceptsSMS?: boolean;
  userInput?: string;
  e164?: string;
  countryCode?: string;
  normalizationCountryCode?: string;
}

export interface ExternalContactsContactChangedTopicTicker {
  symbol?: string;
  exchange?: string;
}

export interface ExternalContactsContactChangedTopicTwitterId {
  id?: string;
  name?: string;
  screenName?: string;
  verified?: boolean;
  profileUrl?: string;
}

export interface ExternalContactsContactChangedTopicWhatsAppBusinessScopedId {
  bsuid?: string;
  parent?: boolean;
  portfolioId?: string;
}

export interface ExternalContactsContactChangedTopicWhatsAppId {
  phoneNumber?: ExternalContactsContactChangedTopicPhoneNumber;
  displayName?: string;
  username?: string;
  whatsAppBusinessScopedIds?: ExternalContactsContactChangedTopicWhatsAppBusinessScopedId[];
}

export interface ExternalContactsContactNoteChangedTopicDivision {
  id?: string;
}

export interface ExternalContactsContactNoteChangedTopicNote {
  id?: string;
  division?: ExternalContactsContactNoteChangedTopicDivision;
  entityId?: string;
  entityType?: string;
  noteText?: string;
  createdBy?: ExternalContactsContactNoteChangedTopicUser;
  createDate?: string;
  modifyDate?: string;
}

export interface ExternalContactsContactNoteChangedTopicUser {
  id?: string;
}

export interface ExternalContactsEntity {
  id?: string;
}

export interface ExternalContactsOrganizationChangedTopicContactAddress extends Models.ContactAddress {}

export interface ExternalContactsOrganizationChangedTopicDivision {
  id?: string;
}

export interface ExternalContactsOrganizationChangedTopicExternalOrganization {
  id?: string;
  division?: ExternalContactsOrganizationChangedTopicDivision;
  name?: string;
  companyType?: string;
  industry?: string;
  primaryContactId?: string;
  address?: ExternalContactsOrganizationChangedTopicContactAddress;
  phoneNumber?: ExternalContactsOrganizationChangedTopicPhoneNumber;
  faxNumber?: ExternalContactsOrganizationChangedTopicPhoneNumber;
  employeeCount?: number;
  revenue?: number;
  tags?: string[];
  websites?: string[];
  tickers?: ExternalContactsOrganizationChangedTopicTicker[];
  twitterId?: ExternalContactsOrganizationChangedTopicTwitterId;
  externalSystemUrl?: string;
  customFields?: { [key: string]: object };
  createDate?: string;
  modifyDate?: string;
}

export interface ExternalContactsOrganizationChangedTopicObject {
}

export interface ExternalContactsOrganizationChangedTopicPhoneNumber extends ExternalContactsContactChangedTopicPhoneNumber {}

export interface ExternalContactsOrganizationChangedTopicTicker {
  symbol?: string;
  exchange?: string;
}

export interface ExternalContactsOrganizationChangedTopicTwitterId extends ExternalContactsContactChangedTopicTwitterId {}

export interface ExternalContactsOrganizationNoteChangedTopicDivision {
  id?: string;
}

export interface ExternalContactsOrganizationNoteChangedTopicNote {
  id?: string;
  division?: ExternalContactsOrganizationNoteChangedTopicDivision;
  entityId?: string;
  entityType?: string;
  noteText?: string;
  createdBy?: ExternalContactsOrganizationNoteChangedTopicUser;
  createDate?: string;
  modifyDate?: string;
}

export interface ExternalContactsOrganizationNoteChangedTopicUser {
  id?: string;
}

export interface ExternalContactsPatchRequest {
  changes?: Models.ContactsPatchChange[];
}

export interface ExternalContactsRelationshipChangedTopicContactAddress extends Models.ContactAddress {}

export interface ExternalContactsRelationshipChangedTopicDivision {
  id?: string;
}

export interface ExternalContactsRelationshipChangedTopicExternalOrganization {
  id?: string;
  division?: ExternalContactsRelationshipChangedTopicDivision;
  name?: string;
  companyType?: string;
  industry?: string;
  primaryContactId?: string;
  address?: ExternalContactsRelationshipChangedTopicContactAddress;
  phoneNumber?: ExternalContactsRelationshipChangedTopicPhoneNumber;
  faxNumber?: ExternalContactsRelationshipChangedTopicPhoneNumber;
  employeeCount?: number;
  revenue?: number;
  tags?: string[];
  websites?: string[];
  tickers?: ExternalContactsRelationshipChangedTopicTicker[];
  twitterId?: ExternalContactsRelationshipChangedTopicTwitterId;
  externalSystemUrl?: string;
  customFields?: { [key: string]: object };
  createDate?: string;
  modifyDate?: string;
}

export interface ExternalContactsRelationshipChangedTopicObject {
}

export interface ExternalContactsRelationshipChangedTopicPhoneNumber extends ExternalContactsContactChangedTopicPhoneNumber {}

export interface ExternalContactsRelationshipChangedTopicRelationship {
  id?: string;
  division?: ExternalContactsRelationshipChangedTopicDivision;
  user?: ExternalContactsRelationshipChangedTopicUser;
  externalOrganization?: ExternalContactsRelationshipChangedTopicExternalOrganization;
  relationship?: string;
  createDate?: string;
  modifyDate?: string;
}

export interface ExternalContactsRelationshipChangedTopicTicker {
  symbol?: string;
  exchange?: string;
}

export interface ExternalContactsRelationshipChangedTopicTwitterId extends ExternalContactsContactChangedTopicTwitterId {}

export interface ExternalContactsRelationshipChangedTopicUser {
  id?: string;
}

export interface ExternalContactsSettings {
  manuallyAssignDivisionsToInteractions?: boolean;
  manuallyAssignDivisionsToContacts?: boolean;
}

export interface ExternalContactsUnresolvedContactChangedTopicAppleOpaqueId {
  value?: string;
}

export interface ExternalContactsUnresolvedContactChangedTopicContact {
  id?: string;
  division?: ExternalContactsUnresolvedContactChangedTopicDivision;
  externalOrganization?: ExternalContactsUnresolvedContactChangedTopicExternalOrganization;
  type?: string;
  firstName?: string;
  middleName?: string;
  lastName?: string;
  salutation?: string;
  title?: string;
  workPhone?: ExternalContactsUnresolvedContactChangedTopicPhoneNumber;
  cellPhone?: ExternalContactsUnresolvedContactChangedTopicPhoneNumber;
  homePhone?: ExternalContactsUnresolvedContactChangedTopicPhoneNumber;
  otherPhone?: ExternalContactsUnresolvedContactChangedTopicPhoneNumber;
  workEmail?: string;
  personalEmail?: string;
  otherEmail?: string;
  address?: ExternalContactsUnresolvedContactChangedTopicContactAddress;
  surveyOptOut?: boolean;
  externalSystemUrl?: string;
  twitterId?: ExternalContactsUnresolvedContactChangedTopicTwitterId;
  lineId?: ExternalContactsUnresolvedContactChangedTopicLineId;
  whatsAppId?: ExternalContactsUnresolvedContactChangedTopicWhatsAppId;
  facebookId?: ExternalContactsUnresolvedContactChangedTopicFacebookId;
  instagramId?: ExternalContactsUnresolvedContactChangedTopicInstagramId;
  externalIds?: ExternalContactsUnresolvedContactChangedTopicExternalId[];
  appleOpaqueIds?: ExternalContactsUnresolvedContactChangedTopicAppleOpaqueId[];
  canonicalContactId?: string;
  schema?: ExternalContactsUnresolvedContactChangedTopicDataSchema;
  customFields?: { [key: string]: object };
  mergeSet?: string[];
  mergedFrom?: string[];
  mergedTo?: string;
  mergeOperation?: ExternalContactsUnresolvedContactChangedTopicMergeOperation;
  createDate?: string;
  modifyDate?: string;
}

export interface ExternalContactsUnresolvedContactChangedTopicContactAddress extends Models.ContactAddress {}

export interface ExternalContactsUnresolvedContactChangedTopicDataSchema {
  id?: string;
  version?: number;
}

export interface ExternalContactsUnresolvedContactChangedTopicDivision {
  id?: string;
}

export interface ExternalContactsUnresolvedContactChangedTopicExternalId {
  externalSource?: ExternalContactsUnresolvedContactChangedTopicExternalSource;
  value?: string;
}

export interface ExternalContactsUnresolvedContactChangedTopicExternalOrganization {
  id?: string;
  division?: ExternalContactsUnresolvedContactChangedTopicDivision;
  name?: string;
  companyType?: string;
  industry?: string;
  primaryContactId?: string;
  address?: ExternalContactsUnresolvedContactChangedTopicContactAddress;
  phoneNumber?: ExternalContactsUnresolvedContactChangedTopicPhoneNumber;
  faxNumber?: ExternalContactsUnresolvedContactChangedTopicPhoneNumber;
  employeeCount?: number;
  revenue?: number;
  tags?: string[];
  websites?: string[];
  tickers?: ExternalContactsUnresolvedContactChangedTopicTicker[];
  twitterId?: ExternalContactsUnresolvedContactChangedTopicTwitterId;
  externalSystemUrl?: string;
  customFields?: { [key: string]: object };
  createDate?: string;
  modifyDate?: string;
}

export interface ExternalContactsUnresolvedContactChangedTopicExternalSource {
  id?: string;
}

export interface ExternalContactsUnresolvedContactChangedTopicFacebookId {
  ids?: ExternalContactsUnresolvedContactChangedTopicFacebookScopedId[];
  displayName?: string;
}

export interface ExternalContactsUnresolvedContactChangedTopicFacebookScopedId {
  scopedId?: string;
}

export interface ExternalContactsUnresolvedContactChangedTopicInstagramId {
  ids?: ExternalContactsUnresolvedContactChangedTopicInstagramScopedId[];
  displayName?: string;
  handle?: string;
}

export interface ExternalContactsUnresolvedContactChangedTopicInstagramScopedId {
  scopedId?: string;
}

export interface ExternalContactsUnresolvedContactChangedTopicLineId {
  ids?: ExternalContactsUnresolvedContactChangedTopicLineUserId[];
  displayName?: string;
}

export interface ExternalContactsUnresolvedContactChangedTopicLineUserId {
  userId?: string;
}

export interface ExternalContactsUnresolvedContactChangedTopicMergeOperation extends ExternalContactsContactChangedTopicMergeOperation {}

export interface ExternalContactsUnresolvedContactChangedTopicObject {
}

export interface ExternalContactsUnresolvedContactChangedTopicPhoneNumber extends ExternalContactsContactChangedTopicPhoneNumber {}

export interface ExternalContactsUnresolvedContactChangedTopicTicker {
  symbol?: string;
  exchange?: string;
}

export interface ExternalContactsUnresolvedContactChangedTopicTwitterId extends ExternalContactsContactChangedTopicTwitterId {}

export interface ExternalContactsUnresolvedContactChangedTopicWhatsAppBusinessScopedId extends ExternalContactsContactChangedTopicWhatsAppBusinessScopedId {}

export interface ExternalContactsUnresolvedContactChangedTopicWhatsAppId {
  phoneNumber?: ExternalContactsUnresolvedContactChangedTopicPhoneNumber;
  displayName?: string;
  username?: string;
  whatsAppBusinessScopedIds?: ExternalContactsUnresolvedContactChangedTopicWhatsAppBusinessScopedId[];
}

export interface ExternalDataSource {
  platform?: string;
  url?: string;
}

export interface ExternalEstablishedEvent {
  eventId: string;
  eventDateTime: string;
  conversationId: string;
  communicationId: string;
  ani?: string;
  aniName?: string;
  dnis?: string;
  dnisName?: string;
  initialConfiguration: Models.InitialConfiguration;
  sourceConfiguration: Models.SourceConfiguration;
}

export interface ExternalEvent {
  id: string;
  dateCreated: string;
  identifiers: ExternalEventIdentifiers;
  attributes: { [key: string]: object };
}

export interface ExternalEventChange {
  changeCategory?: string;
  schemaId?: string;
  eventName?: string;
  dateDetected?: string;
  systemStatus?: string;
  errorCode?: string;
  errorDescription?: string;
}

export interface ExternalEventChangesResponse {
  changes?: ExternalEventChange[];
}

export interface ExternalEventExternalId {
  value: string;
  externalSourceId: string;
}

export interface ExternalEventIdentifiers {
  externalIds: ExternalEventExternalId[];
}

export interface ExternalEventSummary {
  schemaId?: string;
  eventName?: string;
  displayName?: string;
  rank?: number;
  activationStatus?: string;
  systemStatus?: string;
  dateCreated?: string;
  dateModified?: string;
  dateFirstActivated?: string;
}

export interface ExternalEventsConfiguration {
  id: string;
  name?: string;
  description: string;
  divisionId: string;
  divisionIdActive: boolean;
  schemaId: string;
  schemaActive: boolean;
  source: string;
  dateLastModified: string;
  selfUri?: string;
}

export interface ExternalEventsConfigurationListing {
  entities?: ExternalEventsConfiguration[];
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

export interface ExternalEventsRequest {
  entities: ExternalEvent[];
}

export interface ExternalEventsResponse {
  unprocessedEntities: Models.UnprocessedExternalEvent[];
}

export interface ExternalId {
  externalSource: ExternalSource;
  value: string;
}

export interface ExternalMetricDataItem {
  userId?: string;
  userEmail?: string;
  metricId: string;
  dateOccurred: string;
  value: number;
  count?: number;
  type?: string;
}

export interface ExternalMetricDataProcessedItem {
  userId?: string;
  userEmail?: string;
  metricId: string;
  dateOccurred: string;
  value: number;
  count?: number;
  type?: string;
  totalValue?: number;
  totalCount?: number;
}

export interface ExternalMetricDataUnprocessedItem {
  userId?: string;
  userEmail?: string;
  metricId: string;
  dateOccurred: string;
  value: number;
  count?: number;
  type?: string;
  message?: string;
  code?: string;
}

export interface ExternalMetricDataWriteRequest {
  items: ExternalMetricDataItem[];
}

export interface ExternalMetricDataWriteResponse {
  processedEntities?: ExternalMetricDataProcessedItem[];
  unprocessedEntities?: ExternalMetricDataUnprocessedItem[];
}

export interface ExternalMetricDefinition {
  id?: string;
  name?: string;
  unit?: string;
  unitDefinition?: string;
  precision?: number;
  defaultObjectiveType?: string;
  retentionMonths?: number;
  enabled?: boolean;
  inUse?: boolean;
  dateLastRefreshed?: string;
  selfUri?: string;
}

export interface ExternalMetricDefinitionCreateRequest {
  name: string;
  unit: string;
  unitDefinition?: string;
  precision: number;
  defaultObjectiveType: string;
  enabled: boolean;
}

export interface ExternalMetricDefinitionListing {
  entities?: ExternalMetricDefinition[];
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

export interface ExternalMetricDefinitionUpdateRequest {
  name?: string;
  precision?: number;
  defaultObjectiveType?: string;
  enabled?: boolean;
}

export interface ExternalOrganization {
  id?: string;
  name: string;
  division?: Models.WritableStarrableDivision;
  companyType?: string;
  industry?: string;
  address?: Models.ContactAddress;
  phoneNumber?: Models.PhoneNumber;
  faxNumber?: Models.PhoneNumber;
  employeeCount?: number;
  revenue?: number;
  tags?: string[];
  websites?: string[];
  tickers?: Models.Ticker[];
  twitterId?: Models.TwitterId;
  externalSystemUrl?: string;
  modifyDate?: string;
  createDate?: string;
  trustor?: Models.Trustor;
  schema?: Models.DataSchema;
  customFields?: { [key: string]: object };
  identifiers?: ExternalOrganizationIdentifier[];
  externalIds?: ExternalId[];
  externalDataSources?: ExternalDataSource[];
  selfUri?: string;
}

export interface ExternalOrganizationEnrichRequest {
  id?: string;
  division?: Models.WritableStarrableDivision;
  matchingIdentifiers?: ExternalOrganizationIdentifier[];
  action?: string;
  externalOrganization?: ExternalOrganization;
  fieldRules?: EnrichFieldRules;
}

export interface ExternalOrganizationIdentifier extends Models.ContactIdentifier {}

export interface ExternalOrganizationIdentifierClaimRequest {
  operation: string;
  identifier: ExternalOrganizationIdentifier;
}

export interface ExternalOrganizationIdentifierListing {
  entities?: ExternalOrganizationIdentifier[];
}

export interface ExternalOrganizationListing {
  entities?: ExternalOrganization[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  partialResults?: boolean;
  lastUri?: string;
  firstUri?: string;
  selfUri?: string;
  nextUri?: string;
  previousUri?: string;
  pageCount?: number;
}

export interface ExternalOrganizationTrustorLink {
  division?: Models.WritableStarrableDivision;
  externalOrganizationId?: string;
  trustorOrgId?: string;
  dateCreated?: string;
  externalOrganizationUri?: string;
}

export interface ExternalPageMetadata {
  name?: string;
  profilePictureUrl?: string;
}

export interface ExternalSegment {
  id: string;
  name: string;
  source: string;
}

export interface ExternalSource {
  id?: string;
  name: string;
  active?: boolean;
  linkConfiguration?: Models.LinkConfiguration;
  selfUri?: string;
}

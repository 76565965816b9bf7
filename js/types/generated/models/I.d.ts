// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type * as Models from './index';

export interface IVR {
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
  dnis?: string[];
  openHoursFlow?: Models.DomainEntityRef;
  closedHoursFlow?: Models.DomainEntityRef;
  holidayHoursFlow?: Models.DomainEntityRef;
  scheduleGroup?: Models.DomainEntityRef;
  selfUri?: string;
}

export interface IVRDivisionView extends Models.EmergencyGroupDivisionView {}

export interface IVRDivisionViewEntityListing {
  entities?: IVRDivisionView[];
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

export interface IVREntityListing {
  entities?: IVR[];
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

export interface IVRIdentityResolutionConfig extends Models.AppleIdentityResolutionConfig {}

export interface Icon {
  url?: string;
}

export interface IdentifierClaimRequest {
  operation: string;
  identifier: Models.ContactIdentifier;
}

export interface IdentifierVertex {
  vertexId?: string;
  normalizedType?: string;
  normalizedValue?: string;
}

export interface IdentityNow extends Models.ADFS {}

export interface IdentityProvider {
  id?: string;
  name?: string;
  disabled?: boolean;
  selfUri?: string;
}

export interface IdentityProviderEntityListing {
  entities?: Models.SAMLProvider[];
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

export interface IdentityResolutionAutomergeConfig {
  authenticatedWebMessaging?: boolean;
  webTracking?: boolean;
}

export interface IdentityResolutionExternalSource {
  id?: string;
  selfUri?: string;
}

export interface IdentityResolutionQueueConfig {
  callOnBehalfOfQueue?: Models.OutboundQueueIdentityResolutionConfig;
}

export interface IdleEventTrigger {
  eventName: string;
  idleAfterSeconds?: number;
}

export interface IdleTokenTimeout {
  idleTokenTimeoutSeconds?: number;
  enableIdleTokenTimeout?: boolean;
  inactivityTimeoutUnit?: string;
  inactivityTimeoutGroupsEnabled?: boolean;
  inactivityTimeoutGroupBundles?: InactivityTimeoutGroupBundle[];
}

export interface IgnorePhrase {
  text: string;
  participant: string;
  mediaType?: string;
}

export interface IgnorePhrasesRequest {
  phrases: IgnorePhrase[];
}

export interface IgnorePhrasesResponse {
  totalPhrases: number;
  addedPhrases: number;
  updatedPhrases: number;
}

export interface IgnoreTopic extends IgnorePhrase {}

export interface IgnoreTopicsRequest {
  topics: IgnoreTopic[];
}

export interface IgnoreTopicsResponse {
  totalTopics: number;
  addedTopics: number;
  updatedTopics: number;
}

export interface IgnoredActivityCategories {
  values?: string[];
}

export interface IgnoredActivityCodeIds {
  values?: string[];
}

export interface IgnoredMinedEntity {
  id: string;
  text: string;
  participant: string;
  dateCreated: string;
  dateModified: string;
  mediaType?: string;
}

export interface IgnoredMinedPhraseListing {
  entities?: IgnoredMinedEntity[];
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

export interface IgnoredMinedTopicListing extends IgnoredMinedPhraseListing {}

export interface Image {
  resolution?: string;
  imageUri?: string;
}

export interface ImapSettings extends Models.GraphApiSettings {}

export interface ImportForecastResponse {
  status?: string;
  operationId?: string;
  result?: Models.BuShortTermForecast;
}

export interface ImportForecastUploadResponse {
  uploadKey?: string;
  url?: string;
  headers?: { [key: string]: string };
  uploadBodySchema?: Models.BuImportShortTermForecastSchema;
}

export interface ImportScheduleUploadResponse {
  uploadKey?: string;
  url?: string;
  headers?: { [key: string]: string };
  uploadBodySchema?: ImportScheduleUploadSchema;
}

export interface ImportScheduleUploadSchema {
  description: string;
  weekCount: number;
  published?: boolean;
  shortTermForecast?: Models.BuShortTermForecastReference;
  headcountForecast?: Models.BuHeadcountForecastBuPlanningGroupHeadcountForecastUploadSchema;
  agentSchedules?: Models.BuImportAgentScheduleUploadSchema[];
}

export interface ImportScriptStatusResponse {
  url?: string;
  succeeded?: boolean;
  message?: string;
}

export interface ImportStatus {
  state: string;
  totalRecords: number;
  completedRecords: number;
  percentComplete: number;
  failureReason?: string;
  targetContactListIds?: string[];
  listNamePrefix?: string;
}

export interface ImportStatusRequest {
  status: string;
}

export interface ImportTemplate {
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
  contactListTemplate: Models.DomainEntityRef;
  contactListFilter?: Models.DomainEntityRef;
  useSplittingCriteria?: boolean;
  splittingInformation?: Models.SplittingInformation;
  listNameFormat?: string;
  customListNameFormatValue?: string;
  importStatus?: ImportStatus;
  selfUri?: string;
}

export interface ImportTemplateEntityListing {
  entities?: ImportTemplate[];
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

export interface ImportTemplateImportStatusImportStatus extends Models.ContactlistImportStatusImportStatus {}

export interface ImportTemplateImportStatusObject {
}

export interface InactivityTimeoutGroupBundle {
  priority: number;
  timeoutSeconds: number;
  inactivityTimeoutUnit?: string;
  groups: string[];
}

export interface InactivityTimeoutSettings {
  timeoutSeconds?: number;
  actionType?: string;
  flowId?: Models.DomainEntityRef;
}

export interface InboundDomain {
  id?: string;
  name?: string;
  mxRecordStatus?: string;
  subDomain?: boolean;
  mailFromSettings?: Models.MailFromResult;
  customSMTPServer?: Models.DomainEntityRef;
  imapSettings?: ImapSettings;
  graphApiSettings?: Models.GraphApiSettings;
  emailSetting?: Models.EmailSetting;
  dmarcVerificationResult?: Models.DmarcResult;
  selfUri?: string;
}

export interface InboundDomainCreateRequest {
  id: string;
  subDomain?: boolean;
  mailFromSettings?: Models.MailFromResult;
  customSMTPServer?: Models.DomainEntityRef;
  imapSettings?: ImapSettings;
  graphApiSettings?: Models.GraphApiSettings;
  emailSetting?: Models.EmailSettingReference;
}

export interface InboundDomainEntityListing {
  entities?: InboundDomain[];
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

export interface InboundDomainPatchRequest {
  mailFromSettings?: Models.MailFromResult;
  customSMTPServer?: Models.DomainEntityRef;
  imapSettings?: ImapSettings;
  graphApiSettings?: Models.GraphApiSettings;
  emailSetting?: Models.EmailSettingReference;
}

export interface InboundMessageRequest {
  queueId?: string;
  flowId?: string;
  provider: string;
  skillIds?: string[];
  languageId?: string;
  priority?: number;
  attributes?: { [key: string]: string };
  toAddress?: string;
  toName?: string;
  fromAddress?: string;
  fromName?: string;
  subject?: string;
}

export interface InboundOnlySetting {
  inbound?: string;
}

export interface InboundRoute {
  id?: string;
  name?: string;
  pattern: string;
  queue?: Models.DomainEntityRef;
  priority?: number;
  skills?: Models.DomainEntityRef[];
  language?: Models.DomainEntityRef;
  fromName: string;
  fromEmail?: string;
  flow?: Models.DomainEntityRef;
  replyEmailAddress?: Models.QueueEmailAddress;
  autoBcc?: Models.EmailAddress[];
  spamFlow?: Models.DomainEntityRef;
  signature?: Models.Signature;
  historyInclusion?: string;
  allowMultipleActions?: boolean;
  mailboxFolders?: string[];
  status?: string;
  selfUri?: string;
}

export interface InboundRouteEntityListing {
  entities?: InboundRoute[];
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

export interface IncomingMessageRequest {
  botId: string;
  botName: string;
  botVersion: string;
  integrationId: string;
  botSessionId: string;
  automateFlowExecId: string;
  conversationId: string;
  languageCode: string;
  inputMessage: InputMessage;
  messagingPlatformType: string;
  channels: string[];
  botSessionTimeout?: number;
  parameters?: { [key: string]: string };
}

export interface IncomingMessageResponse {
  messageId?: string;
}

export interface InfixOperator {
  operatorType: string;
  operatorPosition?: Models.OperatorPosition;
}

export interface InfrastructureascodeJob {
  id?: string;
  dryRun: boolean;
  acceleratorId?: string;
  dateSubmitted?: string;
  submittedBy?: Models.UserReference;
  status?: string;
  errorInfo?: Models.ErrorInfo;
  results?: string;
  rollbackResults?: string;
  selfUri?: string;
}

export interface InitialConfiguration {
  audioState?: Models.AudioState;
  alerting?: boolean;
  inbound?: boolean;
  invitedBy?: string;
  recordingActive?: boolean;
  additionalInfo?: { [key: string]: string };
}

export interface InitiateScreenRecording {
  recordACW?: boolean;
  archiveRetention?: Models.ArchiveRetention;
  deleteRetention?: Models.DeleteRetention;
}

export interface InitiatingAction {
  transactionId?: string;
  actionContext?: string;
}

export interface InitiatingAlternativeShift {
  id: string;
  startDate: string;
}

export interface InitiatingShiftRequestItem {
  id: string;
  schedule: Models.BuScheduleReference;
  weekDate: string;
}

export interface Input {
  id?: string;
  title?: string;
  subtitle?: string;
  placeholderText?: string;
  isMultipleLine: boolean;
  isRequired: boolean;
  keyboardType?: string;
  autoCompleteType?: string;
}

export interface InputMessage {
  type: string;
  text?: string;
  content?: Models.ConversationMessageContent[];
}

export interface InsightsAgentItem {
  id?: string;
  name?: string;
  manager?: Models.DomainEntityRef;
  selfUri?: string;
}

export interface InsightsAgents {
  performanceProfile?: Models.AddressableEntityRef;
  division?: Models.DivisionReference;
  granularity?: string;
  dateStartWorkday?: string;
  dateEndWorkday?: string;
  entities?: InsightsAgentItem[];
}

export interface InsightsDetails {
  performanceProfile?: Models.AddressableEntityRef;
  division?: Models.DivisionReference;
  granularity?: string;
  comparativePeriod?: Models.WorkdayPeriod;
  primaryPeriod?: Models.WorkdayPeriod;
  user?: Models.UserReference;
  metricData?: InsightsDetailsMetricItem[];
  overallData?: InsightsDetailsOverallItem;
}

export interface InsightsDetailsMetricItem {
  metric?: Models.AddressableEntityRef;
  comparativePeriod?: InsightsDetailsMetricPeriodPoints;
  primaryPeriod?: InsightsDetailsMetricPeriodPoints;
  percentOfGoalChange?: number;
  valueChange?: number;
}

export interface InsightsDetailsMetricPeriodPoints {
  points?: number;
  maxPoints?: number;
  dataPointCount?: number;
  percentOfGoal?: number;
  rankTotalPoints?: number;
  rankPercentagePoints?: number;
  value?: number;
}

export interface InsightsDetailsOverallItem {
  comparativePeriod?: InsightsDetailsOverallPeriodPoints;
  primaryPeriod?: InsightsDetailsOverallPeriodPoints;
  percentOfGoalChange?: number;
}

export interface InsightsDetailsOverallPeriodPoints {
  points?: number;
  maxPoints?: number;
  dataPointCount?: number;
  percentOfGoal?: number;
  rankTotalPoints?: number;
  rankPercentagePoints?: number;
}

export interface InsightsRankings {
  performanceProfile?: Models.AddressableEntityRef;
  division?: Models.DivisionReference;
  granularity?: string;
  comparativePeriod?: Models.WorkdayPeriod;
  primaryPeriod?: Models.WorkdayPeriod;
  leaders?: InsightsSummaryUserItem[];
  trailers?: InsightsSummaryUserItem[];
}

export interface InsightsSettingsRequest {
  enabled: boolean;
}

export interface InsightsSummary {
  entities?: InsightsSummaryUserItem[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  performanceProfile?: Models.AddressableEntityRef;
  division?: Models.DivisionReference;
  granularity?: string;
  comparativePeriod?: Models.WorkdayPeriod;
  primaryPeriod?: Models.WorkdayPeriod;
  pageCount?: number;
}

export interface InsightsSummaryMetricItem {
  metric?: Models.AddressableEntityRef;
  comparativePeriod?: InsightsSummaryMetricPeriodPoints;
  primaryPeriod?: InsightsSummaryMetricPeriodPoints;
  percentOfGoalChange?: number;
  valueChange?: number;
}

export interface InsightsSummaryMetricPeriodPoints {
  points?: number;
  maxPoints?: number;
  dataPointCount?: number;
  percentOfGoal?: number;
  value?: number;
}

export interface InsightsSummaryOverallItem {
  comparativePeriod?: InsightsSummaryOverallPeriodPoints;
  primaryPeriod?: InsightsSummaryOverallPeriodPoints;
  percentOfGoalChange?: number;
}

export interface InsightsSummaryOverallPeriodPoints {
  points?: number;
  maxPoints?: number;
  dataPointCount?: number;
  percentOfGoal?: number;
}

export interface InsightsSummaryUserItem {
  user?: Models.UserReference;
  metricData?: InsightsSummaryMetricItem[];
  overallData?: InsightsSummaryOverallItem;
  ranking?: number;
}

export interface InsightsTrend {
  performanceProfile?: Models.AddressableEntityRef;
  division?: Models.DivisionReference;
  granularity?: string;
  comparativePeriod?: Models.WorkdayPeriod;
  primaryPeriod?: Models.WorkdayPeriod;
  entities?: InsightsTrendMetricItem[];
  total?: InsightsTrendTotalItem;
}

export interface InsightsTrendMetricItem {
  metric?: Models.AddressableEntityRef;
  trends?: InsightsTrends;
}

export interface InsightsTrendTotalItem {
  trends?: InsightsTrends;
}

export interface InsightsTrends {
  comparativePeriod?: Models.TrendData[];
  primaryPeriod?: Models.TrendData[];
}

export interface InstagramDataIngestionRuleRequest {
  name: string;
  description?: string;
  integrationId: string;
}

export interface InstagramDataIngestionRuleResponse extends Models.FacebookDataIngestionRuleResponse {}

export interface InstagramDataIngestionRuleVersionResponse extends Models.FacebookDataIngestionRuleResponse {}

export interface InstagramDataIngestionRuleVersionResponseEntityListing {
  entities?: InstagramDataIngestionRuleVersionResponse[];
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

export interface InstagramId {
  ids: InstagramScopedId[];
  displayName?: string;
  handle?: string;
}

export interface InstagramIdentityResolutionConfig extends Models.AppleIdentityResolutionConfig {}

export interface InstagramIntegration {
  id: string;
  name: string;
  supportedContent?: Models.SupportedContentReference;
  messagingSetting?: Models.MessagingSettingReference;
  appId: string;
  pageId?: string;
  instagramId?: string;
  instagramUsername?: string;
  instagramName?: string;
  instagramProfileImageUrl?: string;
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

export interface InstagramIntegrationEntityListing {
  entities?: InstagramIntegration[];
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

export interface InstagramIntegrationRequest extends Models.FacebookIntegrationRequest {}

export interface InstagramIntegrationUpdateRequest extends Models.FacebookIntegrationUpdateRequest {}

export interface InstagramScopedId {
  scopedId: string;
}

export interface Intake {
  data?: { [key: string]: object };
}

export interface IntakeSetting {
  property: string;
  required: boolean;
  displayOrder: number;
}

export interface IntakeSettingsListing {
  entities?: IntakeSetting[];
}

export interface IntakeSettingsUpdate {
  intakeSettings?: IntakeSetting[];
}

export interface Integration {
  id?: string;
  name?: string;
  integrationType?: IntegrationType;
  notes?: string;
  intendedState: string;
  config?: IntegrationConfigurationInfo;
  reportedState?: IntegrationStatusInfo;
  attributes?: { [key: string]: string };
  selfUri?: string;
}

export interface IntegrationAction {
  id?: string;
  selfUri?: string;
}

export interface IntegrationActionFields {
  integrationAction?: IntegrationAction;
  requestMappings?: Models.RequestMapping[];
}

export interface IntegrationConfiguration {
  id?: string;
  name: string;
  version: number;
  properties: object;
  advanced: object;
  notes: string;
  credentials: { [key: string]: Models.CredentialInfo };
  selfUri?: string;
}

export interface IntegrationConfigurationInfo {
  current?: IntegrationConfiguration;
}

export interface IntegrationEntityListing {
  entities?: Integration[];
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

export interface IntegrationExport {
  integration: Models.DomainEntityRef;
  shouldExportScreenRecordings?: boolean;
}

export interface IntegrationStatusInfo {
  code?: string;
  effective?: string;
  detail?: Models.MessageInfo;
  lastUpdated?: string;
}

export interface IntegrationType {
  id: string;
  name?: string;
  description?: string;
  provider?: string;
  category?: string;
  images?: Image[];
  configPropertiesSchemaUri?: string;
  configAdvancedSchemaUri?: string;
  helpUri?: string;
  termsOfServiceUri?: string;
  vendorName?: string;
  vendorWebsiteUri?: string;
  marketplaceUri?: string;
  faqUri?: string;
  privacyPolicyUri?: string;
  supportContactUri?: string;
  salesContactUri?: string;
  helpLinks?: Models.HelpLink[];
  credentials?: { [key: string]: Models.CredentialSpecification };
  nonInstallable?: boolean;
  maxInstances?: number;
  userPermissions?: string[];
  vendorOAuthClientIds?: string[];
  selfUri?: string;
}

export interface IntegrationTypeEntityListing {
  entities?: IntegrationType[];
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

export interface Intent {
  name?: string;
  description?: string;
}

export interface IntentClassifierInfo {
  classifierId?: string;
  version?: string;
  state?: string;
}

export interface IntentDefinition {
  id?: string;
  name: string;
  description?: string;
  entityTypeBindings?: Models.NamedEntityTypeBinding[];
  entityNameReferences?: string[];
  utterances: Models.NluUtterance[];
  additionalLanguages?: { [key: string]: Models.AdditionalLanguagesIntent };
}

export interface IntentFeedback {
  name?: string;
  probability?: number;
  entities?: Models.DetectedNamedEntity[];
  assessment?: string;
}

export interface IntentReference {
  id?: string;
  name: string;
}

export interface IntentsCategory {
  id?: string;
  name: string;
  description: string;
  dateCreated?: string;
  selfUri?: string;
}

export interface IntentsCategoryListing {
  entities?: IntentsCategory[];
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

export interface IntentsCategoryPatch {
  id?: string;
  name?: string;
  description?: string;
  selfUri?: string;
}

export interface InteractiveApplication {
  name?: string;
  url?: string;
}

export interface InternalMessage {
  state?: string;
  initialState?: string;
  id?: string;
  segments?: Models.Segment[];
  disconnectType?: string;
  startAlertingTime?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  provider?: string;
  peerId?: string;
  targetUserId?: string;
  sourceUserId?: string;
  toAddress?: Models.Address;
  fromAddress?: Models.Address;
  messages?: InternalMessageDetails[];
}

export interface InternalMessageConversation {
  id?: string;
  name?: string;
  participants?: InternalMessageMediaParticipant[];
  otherMediaUris?: string[];
  recentTransfers?: Models.TransferResponse[];
  utilizationLabelId?: string;
  inactivityTimeout?: string;
  divisions?: Models.ConversationDivisionMembership[];
  selfUri?: string;
}

export interface InternalMessageConversationEntityListing {
  entities?: InternalMessageConversation[];
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

export interface InternalMessageData {
  id?: string;
  name?: string;
  conversation?: Models.AddressableEntityRef;
  communicationId?: string;
  timestamp: string;
  sender?: Models.UserReference;
  recipient?: Models.UserReference;
  normalizedMessage?: Models.ConversationNormalizedMessage;
  selfUri?: string;
}

export interface InternalMessageDataEntityListing {
  entities?: InternalMessageData[];
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

export interface InternalMessageDetails {
  messageId?: string;
  messageTime?: string;
}

export interface InternalMessageMediaParticipant {
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
  internalMessageId?: string;
  targetUser?: Models.AddressableEntityRef;
  sourceUser?: Models.AddressableEntityRef;
  toAddress?: Models.Address;
  fromAddress?: Models.Address;
  messages?: InternalMessageDetails[];
}

export interface InternalMessageRequest {
  text: string;
}

export interface IntradayPerformancePredictionData {
  serviceLevelPercent?: number;
  averageSpeedOfAnswerSeconds?: number;
  occupancyPercent?: number;
}

export interface IntradayPlanningGroupRequest {
  businessUnitDate: string;
  categories: string[];
  planningGroupIds?: string[];
  intervalLengthMinutes?: number;
}

export interface InvalidAssignment {
  user?: Models.UserReference;
  message?: string;
}

export interface InvoiceAddress {
  dateEffective?: string;
  addressType?: string;
  currencyIsoCode?: string;
  line1?: string;
  line2?: string;
  line3?: string;
  cityName?: string;
  postalCode?: string;
  stateCode?: string;
  countryCode?: string;
  citySubdivision1?: string;
  regionSubdivision1?: string;
  regionSubdivision2?: string;
  country?: string;
}

export interface IpAddressAuthentication {
  networkWhitelist?: string[];
}

export interface IpAddressRange {
  cidr?: string;
  service?: string;
  region?: string;
  direction?: string;
}

export interface IpAddressRangeListing {
  entities?: IpAddressRange[];
}

export interface IpFilter {
  ipAddress?: string;
  name?: string;
}

export interface ItemValidationLimits {
  minLength: Models.MinLength;
  maxLength: Models.MaxLength;
}

export interface Items {
  type?: string;
  pattern?: string;
}

export interface IvrEstablishedEvent {
  eventId: string;
  eventDateTime: string;
  conversationId: string;
  communicationId: string;
  ivrPhoneNumber?: string;
  ivrName?: string;
  ani?: string;
  dnis?: string;
  initialConfiguration: InitialConfiguration;
  sourceConfiguration: Models.SourceConfiguration;
}

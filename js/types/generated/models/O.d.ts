// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type * as Models from './index';

export interface OAuthAppleAuthorizationResponse {
  redirectUrl: string;
  error?: OAuthAppleAuthorizationResponseError;
}

export interface OAuthAppleAuthorizationResponseError {
  code: string;
  message: string;
  details?: object;
}

export interface OAuthAuthorization {
  client?: OAuthClient;
  scope?: string[];
  roles?: string[];
  resourceOwner?: Models.DomainEntityRef;
  dateCreated?: string;
  dateModified?: string;
  createdBy?: Models.DomainEntityRef;
  modifiedBy?: Models.DomainEntityRef;
  pending?: boolean;
  state?: string;
  selfUri?: string;
}

export interface OAuthAuthorizationListing {
  total?: number;
  entities?: OAuthAuthorization[];
  selfUri?: string;
}

export interface OAuthClient {
  id?: string;
  name: string;
  accessTokenValiditySeconds?: number;
  description?: string;
  registeredRedirectUri?: string[];
  secret?: string;
  roleIds?: string[];
  dateCreated?: string;
  dateModified?: string;
  createdBy?: Models.DomainEntityRef;
  modifiedBy?: Models.DomainEntityRef;
  authorizedGrantType: string;
  scope?: string[];
  roleDivisions?: Models.RoleDivision[];
  state?: string;
  dateToDelete?: string;
  selfUri?: string;
}

export interface OAuthClientEntityListing {
  entities?: OAuthClient[];
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

export interface OAuthClientRequest {
  name: string;
  accessTokenValiditySeconds?: number;
  description?: string;
  registeredRedirectUri?: string[];
  roleIds?: string[];
  authorizedGrantType: string;
  scope?: string[];
  roleDivisions?: Models.RoleDivision[];
  state?: string;
  dateToDelete?: string;
}

export interface OAuthLastTokenIssued {
  dateIssued?: string;
}

export interface OAuthScope {
  id?: string;
  description?: string;
  selfUri?: string;
}

export interface OAuthScopeListing {
  total?: number;
  entities?: OAuthScope[];
  selfUri?: string;
}

export interface Objective {
  id?: string;
  templateId?: string;
  zones?: ObjectiveZone[];
  enabled?: boolean;
  mediaTypes?: string[];
  queues?: Models.AddressableEntityRef[];
  topics?: Models.AddressableEntityRef[];
  topicIdsFilterType?: string;
  evaluationFormContextIds?: string[];
  initialDirection?: string;
  dateStart?: string;
}

export interface ObjectiveTemplate {
  id?: string;
  name?: string;
  zones?: ObjectiveZone[];
  selfUri?: string;
}

export interface ObjectiveZone {
  label: string;
  directionType: string;
  zoneType: string;
  upperLimitPoints: number;
  lowerLimitPoints: number;
  upperLimitValue?: number;
  lowerLimitValue?: number;
}

export interface ObservationMetricData {
  metric?: string;
  qualifier?: string;
  stats?: Models.StatisticalSummary;
  truncated?: boolean;
  observations?: ObservationValue[];
}

export interface ObservationValue {
  observationDate: string;
  conversationId?: string;
  sessionId?: string;
  requestedRoutingSkillIds?: string[];
  requestedLanguageId?: string;
  routingPriority?: number;
  participantName?: string;
  userId?: string;
  direction?: string;
  convertedFrom?: string;
  convertedTo?: string;
  addressFrom?: string;
  addressTo?: string;
  ani?: string;
  dnis?: string;
  teamId?: string;
  requestedRoutings?: string[];
  usedRouting?: string;
  scoredAgents?: Models.AnalyticsScoredAgent[];
}

export interface OccurrenceDetails {
  dateOfNextOccurrence?: string;
  numberOfOccurrences?: number;
}

export interface Okta extends Models.ADFS {}

export interface OnDemandConversationSummaryRequest {
  locale?: string;
}

export interface OnDemandSummaryAcceptedResponse {
  id?: string;
  status: string;
  selfUri?: string;
}

export interface OnDemandSummaryConfig {
  enabled: boolean;
}

export interface OneLogin extends Models.ADFS {}

export interface OneOnOne {
  pinnedMessages?: Models.AddressableEntityRef[];
}

export interface OpenActionFields {
  openAction: Models.DomainEntityRef;
  configurationFields?: { [key: string]: object };
}

export interface OpenActionProperties {
  openActionName?: string;
  configurationFields?: { [key: string]: object };
}

export interface OpenContentAttachment {
  id?: string;
  mediaType: string;
  url: string;
  mime: string;
  text?: string;
  sha256?: string;
  filename?: string;
}

export interface OpenDataIngestionRuleRequest {
  name: string;
  description?: string;
  externalSource: Models.DomainEntityRef;
}

export interface OpenDataIngestionRuleResponse {
  id?: string;
  name?: string;
  description?: string;
  status?: string;
  version?: number;
  dateCreated?: string;
  dateModified?: string;
  platform?: string;
  ingestionRuleInfo?: Models.MessageInfo;
  externalSource?: Models.DomainEntityRef;
  selfUri?: string;
}

export interface OpenDataIngestionRuleVersionResponse extends OpenDataIngestionRuleResponse {}

export interface OpenDataIngestionRuleVersionResponseEntityListing {
  entities?: OpenDataIngestionRuleVersionResponse[];
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

export interface OpenEvent {
  eventType: string;
}

export interface OpenEventNormalizedMessage {
  id?: string;
  channel: OpenMessagingChannel;
  type: string;
  events?: OpenMessageEvent[];
}

export interface OpenInboundMessageContent {
  attachment?: OpenContentAttachment;
}

export interface OpenInboundMessageMessagingChannel {
  from: OpenMessagingFromRecipient;
  time: string;
  messageId?: string;
  metadata?: Models.ConversationChannelMetadata;
}

export interface OpenInboundMessagingChannel {
  from: OpenMessagingFromRecipient;
  time: string;
}

export interface OpenInboundMessagingReceiptChannel {
  to: OpenMessagingToRecipient;
  time: string;
}

export interface OpenInboundNormalizedEvent {
  channel: OpenInboundMessagingChannel;
  events: OpenEvent[];
}

export interface OpenInboundNormalizedMessage {
  channel: OpenInboundMessageMessagingChannel;
  text?: string;
  content?: OpenInboundMessageContent[];
  metadata?: { [key: string]: string };
}

export interface OpenInboundNormalizedReceipt {
  id: string;
  channel: OpenInboundMessagingReceiptChannel;
  status: string;
  reasons?: Models.ConversationReason[];
  isFinalReceipt?: boolean;
}

export interface OpenInboundStructuredResponseMessage {
  channel: OpenInboundMessageMessagingChannel;
  buttonResponse: Models.ContentButtonResponse;
  originatingMessageId: string;
}

export interface OpenInboundStructuredResponseNormalizedMessageContent {
  contentType: string;
  buttonResponse?: Models.ContentButtonResponse;
}

export interface OpenIntegration {
  id: string;
  name: string;
  supportedContent?: Models.SupportedContentReference;
  messagingSetting?: Models.MessagingSettingReference;
  outboundNotificationWebhookUrl: string;
  outboundNotificationWebhookSignatureSecretToken: string;
  webhookHeaders?: { [key: string]: string };
  status?: string;
  recipient?: Models.DomainEntityRef;
  dateCreated?: string;
  dateModified?: string;
  createdBy?: Models.DomainEntityRef;
  modifiedBy?: Models.DomainEntityRef;
  createStatus?: string;
  createError?: Models.ErrorBody;
  selfUri?: string;
}

export interface OpenIntegrationEntityListing {
  entities?: OpenIntegration[];
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

export interface OpenIntegrationRequest {
  id?: string;
  name: string;
  supportedContent?: Models.SupportedContentReference;
  messagingSetting?: Models.MessagingSettingRequestReference;
  outboundNotificationWebhookUrl: string;
  outboundNotificationWebhookSignatureSecretToken: string;
  webhookHeaders?: { [key: string]: string };
  selfUri?: string;
}

export interface OpenIntegrationUpdateRequest {
  id?: string;
  name: string;
  supportedContent?: Models.SupportedContentReference;
  messagingSetting?: Models.MessagingSettingRequestReference;
  outboundNotificationWebhookUrl?: string;
  outboundNotificationWebhookSignatureSecretToken?: string;
  webhookHeaders?: { [key: string]: string };
  selfUri?: string;
}

export interface OpenMessageContent {
  contentType: string;
  attachment?: Models.ConversationContentAttachment;
}

export interface OpenMessageEvent {
  eventType: string;
  typing?: Models.ConversationEventTyping;
}

export interface OpenMessageNormalizedMessage {
  id?: string;
  channel: OpenMessagingChannel;
  type: string;
  text?: string;
  content?: OpenMessageContent[];
  metadata?: { [key: string]: string };
  conversationId?: string;
}

export interface OpenMessagingChannel {
  id?: string;
  platform?: string;
  type?: string;
  messageId?: string;
  to: OpenMessagingToRecipient;
  from: OpenMessagingFromRecipient;
  time: string;
  metadata?: Models.ConversationChannelMetadata;
}

export interface OpenMessagingFromRecipient {
  nickname?: string;
  id: string;
  idType: string;
  firstName?: string;
  lastName?: string;
  image?: string;
  email?: string;
}

export interface OpenMessagingIdentityResolutionConfig {
  division?: Models.WritableStarrableDivision;
  resolveIdentities: boolean;
  externalSource?: Models.IdentityResolutionExternalSource;
  selfUri?: string;
}

export interface OpenMessagingToRecipient {
  nickname?: string;
  id: string;
  idType?: string;
  firstName?: string;
  lastName?: string;
  image?: string;
  email?: string;
}

export interface OpenNormalizedMessage {
  id?: string;
  channel: OpenMessagingChannel;
  type: string;
  text?: string;
  content?: OpenMessageContent[];
  status?: string;
  reasons?: Models.ConversationReason[];
  isFinalReceipt?: boolean;
  direction?: string;
  metadata?: { [key: string]: string };
}

export interface OpenReceiptNormalizedMessage {
  id: string;
  channel: OpenMessagingChannel;
  type: string;
  status: string;
  reasons?: Models.ConversationReason[];
  isFinalReceipt?: boolean;
  direction: string;
}

export interface OpenRichMediaSetting {
  quickReply?: OutboundOnlySetting;
  cards?: OutboundOnlySetting;
}

export interface OpenSocialMediaChannel {
  id?: string;
  platform?: string;
  type?: string;
  messageId: string;
  to?: OpenSocialMediaRecipient;
  from: OpenSocialMediaRecipient;
  time: string;
  metadata?: Models.ConversationChannelMetadata;
  publicMetadata: OpenSocialMediaPublicMetadata;
}

export interface OpenSocialMediaMessageContent {
  contentType: string;
  attachment?: Models.ConversationContentAttachment;
  text?: Models.ConversationContentText;
  reaction?: Models.ConversationContentReaction;
}

export interface OpenSocialMediaNormalizedMessage {
  id?: string;
  channel: OpenSocialMediaChannel;
  text?: string;
  type?: string;
  content?: OpenSocialMediaMessageContent[];
  metadata?: { [key: string]: string };
  selfUri?: string;
}

export interface OpenSocialMediaPublicMetadata {
  rootId: string;
  replyToId?: string;
  source?: string;
  url?: string;
  mentionIds?: string[];
  tagIds?: string[];
}

export interface OpenSocialMediaReactionsChannel {
  id?: string;
  platform?: string;
  type?: string;
  messageId: string;
  to?: OpenSocialMediaRecipient;
  time: string;
}

export interface OpenSocialMediaReactionsEvent {
  reactions: Models.ContentReaction[];
}

export interface OpenSocialMediaReactionsNormalizedEvent {
  id?: string;
  channel: OpenSocialMediaReactionsChannel;
  events: OpenSocialMediaReactionsEvent[];
  selfUri?: string;
}

export interface OpenSocialMediaReactionsRequest {
  events: OpenSocialMediaReactionsNormalizedEvent[];
}

export interface OpenSocialMediaRecipient {
  id: string;
  idType?: string;
  firstName?: string;
  lastName?: string;
  nickname?: string;
  image?: string;
  additionalIds?: OpenSocialMediaRecipientAdditionalIdentifier[];
}

export interface OpenSocialMediaRecipientAdditionalIdentifier {
  type: string;
  value: string;
}

export interface OpenSocialNormalizedMessageEntityListing {
  entities?: OpenSocialMediaNormalizedMessage[];
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

export interface OpenSocialReactionsNormalizedEventEntityListing {
  entities?: OpenSocialMediaReactionsNormalizedEvent[];
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

export interface OpenStructuredResponseNormalizedMessage {
  id?: string;
  channel: OpenMessagingChannel;
  type: string;
  direction?: string;
  content?: OpenInboundStructuredResponseNormalizedMessageContent[];
  metadata?: { [key: string]: string };
}

export interface Operand {
  type: string;
  occurrence?: number;
  inverted?: boolean;
  term?: Models.Term;
  topicId?: string;
  voiceSecondsPosition?: OperandPosition;
  digitalWordsPosition?: OperandPosition;
  infixOperator?: Models.InfixOperator;
  operands?: Operand[];
}

export interface OperandPosition {
  startingPositionValue?: number;
  startingPositionDirection?: string;
  endingPositionValue?: number;
  endingPositionDirection?: string;
}

export interface Operation {
  id?: string;
  complete?: boolean;
  user?: Models.User;
  client?: Models.DomainEntityRef;
  errorMessage?: string;
  errorCode?: string;
  errorDetails?: Models.Detail[];
  errorMessageParams?: { [key: string]: string };
  actionName?: string;
  actionStatus?: string;
}

export interface OperationCreatorUserResponse extends Models.KnowledgeOperationSource {}

export interface OperationListing {
  entities?: OperationResponse[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface OperationResponse {
  id?: string;
  status?: string;
  type?: string;
  createdBy?: Models.UserReference;
  dateCreated?: string;
  dateModified?: string;
  source?: Models.KnowledgeOperationSource;
  selfUri?: string;
}

export interface OperationalEvent {
  eventDefinition?: Models.AddressableEntityRef;
  entityId?: string;
  entityToken?: string;
  entityName?: string;
  previousValue?: string;
  currentValue?: string;
  errorCode?: string;
  parentEntityId?: string;
  conversation?: Models.AddressableEntityRef;
  dateCreated?: string;
  dateModified?: string;
  entityModifiedBy?: string;
  entityVersion?: string;
  phoneNumber?: string;
  externalContactId?: string;
}

export interface OperationalEventNotificationTopicEventEntity extends Models.EventDefinition {}

export interface OperationalEventNotificationTopicOperationalEventNotification {
  eventEntity?: OperationalEventNotificationTopicEventEntity;
  entityId?: string;
  entityName?: string;
  previousValue?: string;
  currentValue?: string;
  errorCode?: string;
  version?: string;
  parentEntity?: string;
  entityType?: string;
  conversationId?: string;
  entityToken?: string;
  phoneNumber?: string;
  externalContactId?: string;
  timestamp?: number;
}

export interface OperatorPosition {
  voiceSecondsPosition?: number;
  digitalWordsPosition?: number;
}

export interface OpportunitiesResultWithPagination {
  nextStartDate?: string;
  opportunities: OpportunityResult[];
}

export interface OpportunityEnrollment {
  id?: string;
}

export interface OpportunityEnrollmentCounts {
  pending: number;
  approved: number;
  denied: number;
  withdrawn: number;
}

export interface OpportunityReference {
  id: string;
  selfUri?: string;
}

export interface OpportunityResult {
  id: string;
  startDate: string;
  endDate: string;
  status: string;
  openDate?: string;
  deadlineDate: string;
  name: string;
  description?: string;
  activityCodeId: string;
  approvalType: string;
  agentCount: number;
  capacity: number;
  enrollmentProcessingCount: number;
  enrollmentCounts: OpportunityEnrollmentCounts;
  publishedDate?: string;
  closedDate?: string;
  systemMessageCode?: string;
  metadata: Models.WfmVersionedEntityMetadata;
  selfUri?: string;
}

export interface OpportunityResultWithAgentIds {
  id: string;
  startDate: string;
  endDate: string;
  status: string;
  openDate?: string;
  deadlineDate: string;
  name: string;
  description?: string;
  activityCodeId: string;
  approvalType: string;
  agentCount: number;
  capacity: number;
  enrollmentProcessingCount: number;
  enrollmentCounts: OpportunityEnrollmentCounts;
  publishedDate?: string;
  closedDate?: string;
  systemMessageCode?: string;
  metadata: Models.WfmVersionedEntityMetadata;
  agentIds?: string[];
  selfUri?: string;
}

export interface OptInSettings {
  keyword: string[];
  response: Models.ComplianceResponse;
}

export interface OrgAuthSettings {
  multifactorAuthenticationRequired?: boolean;
  domainAllowlistEnabled?: boolean;
  domainAllowlist?: string[];
  ipAddressAllowlist?: string[];
  passwordRequirements?: Models.PasswordRequirements;
  inactivityTimeoutExclusions?: string[];
  universalLogout?: boolean;
  tokenStorageLocation?: string;
}

export interface OrgOAuthClient {
  id?: string;
  name: string;
  dateCreated?: string;
  dateModified?: string;
  createdBy?: Models.DomainEntityRef;
  modifiedBy?: Models.DomainEntityRef;
  authorizedGrantType: string;
  scope?: string[];
  roleDivisions?: Models.RoleDivision[];
  state?: string;
  dateToDelete?: string;
  organization?: Models.NamedEntity;
}

export interface OrgUser {
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
  outOfOffice?: OutOfOffice;
  geolocation?: Models.Geolocation;
  station?: Models.UserStations;
  authorization?: Models.UserAuthorization;
  profileSkills?: string[];
  locations?: Models.Location[];
  groups?: Models.Group[];
  team?: Models.Team;
  workPlanBidRanks?: Models.WorkPlanBidRanks;
  skills?: Models.UserRoutingSkill[];
  languages?: Models.UserRoutingLanguage[];
  acdAutoAnswer?: boolean;
  languagePreference?: string;
  lastTokenIssued?: OAuthLastTokenIssued;
  dateLastLogin?: string;
  dateWelcomeSent?: string;
  organization?: Organization;
}

export interface OrgWhitelistSettings {
  enableWhitelist?: boolean;
  domainWhitelist?: string[];
}

export interface Organization {
  id?: string;
  name?: string;
  defaultLanguage?: string;
  defaultCountryCode?: string;
  thirdPartyOrgName?: string;
  thirdPartyURI?: string;
  domain?: string;
  features?: { [key: string]: boolean };
  version: number;
  state?: string;
  defaultSiteId?: string;
  supportURI?: string;
  voicemailEnabled?: boolean;
  productPlatform?: string;
  selfUri?: string;
}

export interface OrganizationCallMetrics {
  usage: number;
  autoScalingTriggerPercentage: number;
  cpuIntensity: string;
  memoryIntensity: string;
  concurrentCallCount: number;
  concurrentCallSessionCount: number;
  maxCallCapacity: number;
  maxCallSessionCapacity: number;
  autoScaleInProgress: string;
}

export interface OrganizationFeatures {
  realtimeCIC?: boolean;
  purecloud?: boolean;
  hipaa?: boolean;
  ucEnabled?: boolean;
  pci?: boolean;
  purecloudVoice?: boolean;
  xmppFederation?: boolean;
  chat?: boolean;
  informalPhotos?: boolean;
  directory?: boolean;
  contactCenter?: boolean;
  unifiedCommunications?: boolean;
  custserv?: boolean;
}

export interface OrganizationLink {
  sourceOrganizationId: string;
  targetOrganizationId: string;
  sourceRegion: string;
  targetRegion: string;
  status?: string;
}

export interface OrganizationLinkApprovalRequest {
  approval: boolean;
}

export interface OrganizationLinkResponse {
  sourceOrganizationId?: string;
  targetOrganizationId?: string;
  sourceRegion?: string;
  targetRegion?: string;
  targetName?: string;
  status?: string;
}

export interface OrganizationPresence {
  id?: string;
  name?: string;
  languageLabels: { [key: string]: string };
  systemPresence?: string;
  deactivated?: boolean;
  primary?: boolean;
  createdBy?: Models.User;
  createdDate?: string;
  modifiedBy?: Models.User;
  modifiedDate?: string;
  selfUri?: string;
}

export interface OrganizationPresenceDefinition {
  id?: string;
  name?: string;
  type?: string;
  languageLabels: { [key: string]: string };
  systemPresence?: string;
  divisionId?: string;
  deactivated?: boolean;
  selfUri?: string;
}

export interface OrganizationPresenceDefinitionEntityListing {
  total?: number;
  entities?: OrganizationPresenceDefinition[];
  selfUri?: string;
}

export interface OrganizationPresenceEntityListing {
  entities?: OrganizationPresence[];
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

export interface OrganizationProductEntityListing {
  entities?: Models.DomainOrganizationProduct[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  pageCount?: number;
}

export interface OrganizationPublicApiUsage {
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
  oauthClient?: Models.DomainEntityRef;
  user?: Models.UserReference;
}

export interface OrganizationPublicApiUsageQueryRequest {
  interval: string;
  granularity?: string;
  sortBy?: Models.UsageQuerySortBy[];
  metrics?: string[];
  templateUris?: string[];
  httpMethods?: string[];
  platforms?: string[];
  groupBy?: string[];
  userIds?: string[];
  oauthClientIds?: string[];
}

export interface OrganizationPublicApiUsageResultsResponse {
  name?: string;
  queryStatus: string;
  errorBody?: Models.ErrorBody;
  nextUri?: string;
  entities?: OrganizationPublicApiUsage[];
  selfUri?: string;
}

export interface OrganizationRoleEntityListing {
  entities?: Models.DomainOrganizationRole[];
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

export interface OrganizationUsageQueryResponse extends Models.ClientUsageQueryResponse {}

export interface OrganizationsExport {
  id?: string;
  divisionIds?: string[];
  createdBy?: Models.DomainEntityRef;
  dateCreated?: string;
  dateCompletion?: string;
  status?: string;
  downloadUrl?: string;
  resultRowCount?: number;
  queryConditions?: OrganizationsExportQueryConditions;
  selfUri?: string;
}

export interface OrganizationsExportComparisonFieldFilter {
  field: string;
  value: string;
}

export interface OrganizationsExportFieldFilter {
  field: string;
  value: string;
}

export interface OrganizationsExportFieldListFilter {
  field: string;
  values: string[];
}

export interface OrganizationsExportFilter {
  eq?: OrganizationsExportFieldFilter;
  in?: OrganizationsExportFieldListFilter;
  lte?: OrganizationsExportComparisonFieldFilter;
  gte?: OrganizationsExportComparisonFieldFilter;
  and?: OrganizationsExportFilter[];
  or?: OrganizationsExportFilter[];
  not?: OrganizationsExportFilter;
}

export interface OrganizationsExportListing {
  entities?: OrganizationsExport[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface OrganizationsExportQueryConditions {
  filters?: OrganizationsExportFilter;
  limit?: number;
}

export interface OrphanRecording {
  id?: string;
  name?: string;
  createdTime?: string;
  recoveredTime?: string;
  providerType?: string;
  mediaSizeBytes?: number;
  mediaType?: string;
  mediaSubtype?: string;
  mediaSubject?: string;
  fileState?: string;
  providerEndpoint?: Models.Endpoint;
  recording?: Models.Recording;
  orphanStatus?: string;
  sourceOrphaningId?: string;
  region?: string;
  selfUri?: string;
}

export interface OrphanRecordingListing {
  entities?: OrphanRecording[];
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

export interface OrphanUpdateRequest {
  archiveDate?: string;
  deleteDate?: string;
  exportDate?: string;
  integrationId?: string;
  conversationId?: string;
}

export interface OtherProfileAssignment {
  id?: string;
  currentProfile?: Models.DomainEntityRef;
  selfUri?: string;
}

export interface OutOfOffice {
  id?: string;
  name?: string;
  user?: Models.User;
  startDate?: string;
  endDate?: string;
  active?: boolean;
  indefinite?: boolean;
  selfUri?: string;
}

export interface OutOfOfficeEventOutOfOffice {
  user?: OutOfOfficeEventUser;
  active?: boolean;
  indefinite?: boolean;
  startDate?: string;
  endDate?: string;
}

export interface OutOfOfficeEventUser {
  id?: string;
}

export interface OutboundBlendingSettings {
  enabled?: boolean;
  campaignReservationPercentage?: number;
}

export interface OutboundDetailEventTopicOutboundInitEvent {
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
  subject?: string;
  messageType?: string;
  outboundCampaignId?: string;
  divisionId?: string;
  outboundContactListId?: string;
  outboundContactId?: string;
  conversationExternalContactIds?: string[];
  conversationExternalOrganizationIds?: string[];
  utilizationLabel?: string;
}

export interface OutboundDomain {
  id: string;
  name?: string;
  cnameVerificationResult?: Models.VerificationResult;
  dkimVerificationResult?: Models.VerificationResult;
  senderType?: string;
  emailSetting?: Models.EmailSetting;
  dmarcVerificationResult?: Models.DmarcResult;
  selfUri?: string;
}

export interface OutboundDomainCreateRequest {
  id: string;
  senderType?: string;
  emailSetting?: Models.EmailSettingReference;
  name: string;
}

export interface OutboundDomainEntityListing {
  entities?: OutboundDomain[];
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

export interface OutboundDomainPatchRequest {
  customSMTPServer?: Models.CustomSmtpServerRequest;
  senderType?: string;
  emailSetting?: Models.EmailSettingReference;
}

export interface OutboundFaxStatus {
  id?: string;
  initiatingUser?: Models.AddressableEntityRef;
  dateCreated?: string;
  auditTransactionId?: string;
  expirationTime?: number;
  statusCode?: string;
  result?: string;
  selfUri?: string;
}

export interface OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes {
  emailSubject?: string;
  configuredEmailAddress?: string;
  contactEmailAddress?: string;
  replyToAddress?: string;
  contactEmailColumnName?: string;
}

export interface OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent {
  eventTime?: number;
  conversationId?: string;
  outboundCampaignType?: string;
  emailAttributes?: OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes;
  wrapupCode?: string;
  outboundCampaignId?: string;
  divisionId?: string;
  contentTemplateId?: string;
  outboundContactListId?: string;
  outboundContactId?: string;
  isCampaignAlwaysRunning?: boolean;
}

export interface OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEvent {
  eventTime?: number;
  conversationId?: string;
  outboundCampaignType?: string;
  smsAttributes?: OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes;
  wrapupCode?: string;
  outboundCampaignId?: string;
  divisionId?: string;
  contentTemplateId?: string;
  outboundContactListId?: string;
  outboundContactId?: string;
  isCampaignAlwaysRunning?: boolean;
}

export interface OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes {
  contactPhoneNumber?: string;
  contactPhoneNumberColumnName?: string;
  configuredSenderPhoneNumber?: string;
  senderPhoneNumber?: string;
}

export interface OutboundMessagingCampaignPostContactWhatsappEventTopicOutboundMessagingCampaignPostContactWhatsAppEvent {
  eventTime?: number;
  conversationId?: string;
  outboundCampaignType?: string;
  whatsAppAttributes?: OutboundMessagingCampaignPostContactWhatsappEventTopicWhatsAppAttributes;
  wrapupCode?: string;
  outboundCampaignId?: string;
  divisionId?: string;
  contentTemplateId?: string;
  outboundContactListId?: string;
  outboundContactId?: string;
  isCampaignAlwaysRunning?: boolean;
}

export interface OutboundMessagingCampaignPostContactWhatsappEventTopicWhatsAppAttributes {
  contactPhoneNumber?: string;
  contactWhatsAppColumnName?: string;
  whatsAppIntegrationId?: string;
}

export interface OutboundMessagingCampaignPreContactEmailEventTopicEmailAttributes extends OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes {}

export interface OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent {
  eventTime?: number;
  outboundCampaignType?: string;
  emailAttributes?: OutboundMessagingCampaignPreContactEmailEventTopicEmailAttributes;
  wrapupCode?: string;
  outboundCampaignId?: string;
  divisionId?: string;
  contentTemplateId?: string;
  outboundContactListId?: string;
  outboundContactId?: string;
  isCampaignAlwaysRunning?: boolean;
}

export interface OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEvent {
  eventTime?: number;
  outboundCampaignType?: string;
  smsAttributes?: OutboundMessagingCampaignPreContactSmsEventTopicSMSAttributes;
  wrapupCode?: string;
  outboundCampaignId?: string;
  divisionId?: string;
  contentTemplateId?: string;
  outboundContactListId?: string;
  outboundContactId?: string;
  isCampaignAlwaysRunning?: boolean;
}

export interface OutboundMessagingCampaignPreContactSmsEventTopicSMSAttributes extends OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes {}

export interface OutboundMessagingCampaignPreContactWhatsappEventTopicOutboundMessagingCampaignPreContactWhatsAppEvent {
  eventTime?: number;
  outboundCampaignType?: string;
  whatsAppAttributes?: OutboundMessagingCampaignPreContactWhatsappEventTopicWhatsAppAttributes;
  wrapupCode?: string;
  outboundCampaignId?: string;
  divisionId?: string;
  contentTemplateId?: string;
  outboundContactListId?: string;
  outboundContactId?: string;
  isCampaignAlwaysRunning?: boolean;
}

export interface OutboundMessagingCampaignPreContactWhatsappEventTopicWhatsAppAttributes extends OutboundMessagingCampaignPostContactWhatsappEventTopicWhatsAppAttributes {}

export interface OutboundMessagingEmailCampaignConfigChangeContactSort extends Models.DialerCampaignConfigChangeContactSort {}

export interface OutboundMessagingEmailCampaignConfigChangeEmailConfig {
  emailColumns?: string[];
  contentTemplate?: OutboundMessagingEmailCampaignConfigChangeResponseRef;
  fromAddress?: OutboundMessagingEmailCampaignConfigChangeFromEmailAddress;
  replyToAddress?: OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress;
}

export interface OutboundMessagingEmailCampaignConfigChangeErrorDetail {
  error?: string;
  details?: string;
}

export interface OutboundMessagingEmailCampaignConfigChangeFromEmailAddress {
  friendlyName?: string;
  localPart?: string;
  domain?: OutboundMessagingEmailCampaignConfigChangeUriReference;
}

export interface OutboundMessagingEmailCampaignConfigChangeIntegrationRef {
  id?: string;
}

export interface OutboundMessagingEmailCampaignConfigChangeMessagingCampaign {
  campaignStatus?: string;
  callableTimeSet?: OutboundMessagingEmailCampaignConfigChangeUriReference;
  contactList?: OutboundMessagingEmailCampaignConfigChangeUriReference;
  dncLists?: OutboundMessagingEmailCampaignConfigChangeUriReference[];
  contactListFilters?: OutboundMessagingEmailCampaignConfigChangeUriReference[];
  alwaysRunning?: boolean;
  contactSorts?: OutboundMessagingEmailCampaignConfigChangeContactSort[];
  messagesPerMinute?: number;
  ruleSets?: OutboundMessagingEmailCampaignConfigChangeUriReference[];
  smsConfig?: OutboundMessagingEmailCampaignConfigChangeSmsConfig;
  emailConfig?: OutboundMessagingEmailCampaignConfigChangeEmailConfig;
  whatsAppConfig?: OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig;
  errors?: OutboundMessagingEmailCampaignConfigChangeErrorDetail[];
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
  division?: OutboundMessagingEmailCampaignConfigChangeUriReference;
}

export interface OutboundMessagingEmailCampaignConfigChangeObject {
}

export interface OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress {
  domain?: OutboundMessagingEmailCampaignConfigChangeUriReference;
  route?: OutboundMessagingEmailCampaignConfigChangeUriReference;
}

export interface OutboundMessagingEmailCampaignConfigChangeResponseRef {
  id?: string;
}

export interface OutboundMessagingEmailCampaignConfigChangeSmsConfig {
  messageColumn?: string;
  phoneColumn?: string;
  senderSmsPhoneNumber?: OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef;
  contentTemplate?: OutboundMessagingEmailCampaignConfigChangeResponseRef;
}

export interface OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef {
  phoneNumber?: string;
}

export interface OutboundMessagingEmailCampaignConfigChangeUriReference {
  id?: string;
  name?: string;
}

export interface OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig {
  whatsAppColumns?: string[];
  integration?: OutboundMessagingEmailCampaignConfigChangeIntegrationRef;
  contentTemplate?: OutboundMessagingEmailCampaignConfigChangeResponseRef;
}

export interface OutboundMessagingEmailCampaignProgressEventCampaignProgress {
  campaign?: OutboundMessagingEmailCampaignProgressEventUriReference;
  numberOfContactsCalled?: number;
  numberOfContactsMessaged?: number;
  totalNumberOfContacts?: number;
  percentage?: number;
  numberOfContactsSkipped?: { [key: string]: number };
  additionalProperties?: { [key: string]: object };
}

export interface OutboundMessagingEmailCampaignProgressEventObject {
}

export interface OutboundMessagingEmailCampaignProgressEventUriReference {
  id?: string;
  name?: string;
}

export interface OutboundMessagingMessagingCampaignConfigChangeContactSort extends Models.DialerCampaignConfigChangeContactSort {}

export interface OutboundMessagingMessagingCampaignConfigChangeEmailConfig {
  emailColumns?: string[];
  contentTemplate?: OutboundMessagingMessagingCampaignConfigChangeResponseRef;
  fromAddress?: OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress;
  replyToAddress?: OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress;
}

export interface OutboundMessagingMessagingCampaignConfigChangeErrorDetail {
  error?: string;
  details?: string;
}

export interface OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress {
  friendlyName?: string;
  localPart?: string;
  domain?: OutboundMessagingMessagingCampaignConfigChangeUriReference;
}

export interface OutboundMessagingMessagingCampaignConfigChangeIntegrationRef {
  id?: string;
}

export interface OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign {
  campaignStatus?: string;
  callableTimeSet?: OutboundMessagingMessagingCampaignConfigChangeUriReference;
  contactList?: OutboundMessagingMessagingCampaignConfigChangeUriReference;
  dncLists?: OutboundMessagingMessagingCampaignConfigChangeUriReference[];
  contactListFilters?: OutboundMessagingMessagingCampaignConfigChangeUriReference[];
  alwaysRunning?: boolean;
  contactSorts?: OutboundMessagingMessagingCampaignConfigChangeContactSort[];
  messagesPerMinute?: number;
  ruleSets?: OutboundMessagingMessagingCampaignConfigChangeUriReference[];
  smsConfig?: OutboundMessagingMessagingCampaignConfigChangeSmsConfig;
  emailConfig?: OutboundMessagingMessagingCampaignConfigChangeEmailConfig;
  whatsAppConfig?: OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig;
  errors?: OutboundMessagingMessagingCampaignConfigChangeErrorDetail[];
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
  division?: OutboundMessagingMessagingCampaignConfigChangeUriReference;
}

export interface OutboundMessagingMessagingCampaignConfigChangeObject {
}

export interface OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress {
  domain?: OutboundMessagingMessagingCampaignConfigChangeUriReference;
  route?: OutboundMessagingMessagingCampaignConfigChangeUriReference;
}

export interface OutboundMessagingMessagingCampaignConfigChangeResponseRef {
  id?: string;
}

export interface OutboundMessagingMessagingCampaignConfigChangeSmsConfig {
  messageColumn?: string;
  phoneColumn?: string;
  senderSmsPhoneNumber?: OutboundMessagingMessagingCampaignConfigChangeSmsPhoneNumberRef;
  contentTemplate?: OutboundMessagingMessagingCampaignConfigChangeResponseRef;
}

export interface OutboundMessagingMessagingCampaignConfigChangeSmsPhoneNumberRef {
  phoneNumber?: string;
}

export interface OutboundMessagingMessagingCampaignConfigChangeUriReference {
  id?: string;
  name?: string;
}

export interface OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig {
  whatsAppColumns?: string[];
  integration?: OutboundMessagingMessagingCampaignConfigChangeIntegrationRef;
  contentTemplate?: OutboundMessagingMessagingCampaignConfigChangeResponseRef;
}

export interface OutboundMessagingMessagingCampaignProgressEventCampaignProgress {
  campaign?: OutboundMessagingMessagingCampaignProgressEventUriReference;
  numberOfContactsCalled?: number;
  numberOfContactsMessaged?: number;
  totalNumberOfContacts?: number;
  percentage?: number;
  numberOfContactsSkipped?: { [key: string]: number };
  additionalProperties?: { [key: string]: object };
}

export interface OutboundMessagingMessagingCampaignProgressEventObject {
}

export interface OutboundMessagingMessagingCampaignProgressEventUriReference {
  id?: string;
  name?: string;
}

export interface OutboundMessagingWhatsappCampaignConfigChangeContactSort extends Models.DialerCampaignConfigChangeContactSort {}

export interface OutboundMessagingWhatsappCampaignConfigChangeEmailConfig {
  emailColumns?: string[];
  contentTemplate?: OutboundMessagingWhatsappCampaignConfigChangeResponseRef;
  fromAddress?: OutboundMessagingWhatsappCampaignConfigChangeFromEmailAddress;
  replyToAddress?: OutboundMessagingWhatsappCampaignConfigChangeReplyToEmailAddress;
}

export interface OutboundMessagingWhatsappCampaignConfigChangeErrorDetail {
  error?: string;
  details?: string;
}

export interface OutboundMessagingWhatsappCampaignConfigChangeFromEmailAddress {
  friendlyName?: string;
  localPart?: string;
  domain?: OutboundMessagingWhatsappCampaignConfigChangeUriReference;
}

export interface OutboundMessagingWhatsappCampaignConfigChangeIntegrationRef {
  id?: string;
}

export interface OutboundMessagingWhatsappCampaignConfigChangeMessagingCampaign {
  campaignStatus?: string;
  callableTimeSet?: OutboundMessagingWhatsappCampaignConfigChangeUriReference;
  contactList?: OutboundMessagingWhatsappCampaignConfigChangeUriReference;
  dncLists?: OutboundMessagingWhatsappCampaignConfigChangeUriReference[];
  contactListFilters?: OutboundMessagingWhatsappCampaignConfigChangeUriReference[];
  alwaysRunning?: boolean;
  contactSorts?: OutboundMessagingWhatsappCampaignConfigChangeContactSort[];
  messagesPerMinute?: number;
  ruleSets?: OutboundMessagingWhatsappCampaignConfigChangeUriReference[];
  smsConfig?: OutboundMessagingWhatsappCampaignConfigChangeSmsConfig;
  emailConfig?: OutboundMessagingWhatsappCampaignConfigChangeEmailConfig;
  whatsAppConfig?: OutboundMessagingWhatsappCampaignConfigChangeWhatsAppConfig;
  errors?: OutboundMessagingWhatsappCampaignConfigChangeErrorDetail[];
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
  division?: OutboundMessagingWhatsappCampaignConfigChangeUriReference;
}

export interface OutboundMessagingWhatsappCampaignConfigChangeObject {
}

export interface OutboundMessagingWhatsappCampaignConfigChangeReplyToEmailAddress {
  domain?: OutboundMessagingWhatsappCampaignConfigChangeUriReference;
  route?: OutboundMessagingWhatsappCampaignConfigChangeUriReference;
}

export interface OutboundMessagingWhatsappCampaignConfigChangeResponseRef {
  id?: string;
}

export interface OutboundMessagingWhatsappCampaignConfigChangeSmsConfig {
  messageColumn?: string;
  phoneColumn?: string;
  senderSmsPhoneNumber?: OutboundMessagingWhatsappCampaignConfigChangeSmsPhoneNumberRef;
  contentTemplate?: OutboundMessagingWhatsappCampaignConfigChangeResponseRef;
}

export interface OutboundMessagingWhatsappCampaignConfigChangeSmsPhoneNumberRef {
  phoneNumber?: string;
}

export interface OutboundMessagingWhatsappCampaignConfigChangeUriReference {
  id?: string;
  name?: string;
}

export interface OutboundMessagingWhatsappCampaignConfigChangeWhatsAppConfig {
  whatsAppColumns?: string[];
  integration?: OutboundMessagingWhatsappCampaignConfigChangeIntegrationRef;
  contentTemplate?: OutboundMessagingWhatsappCampaignConfigChangeResponseRef;
}

export interface OutboundMessagingWhatsappCampaignProgressEventCampaignProgress {
  campaign?: OutboundMessagingWhatsappCampaignProgressEventUriReference;
  numberOfContactsCalled?: number;
  numberOfContactsMessaged?: number;
  totalNumberOfContacts?: number;
  percentage?: number;
  numberOfContactsSkipped?: { [key: string]: number };
  additionalProperties?: { [key: string]: object };
}

export interface OutboundMessagingWhatsappCampaignProgressEventObject {
}

export interface OutboundMessagingWhatsappCampaignProgressEventUriReference {
  id?: string;
  name?: string;
}

export interface OutboundOnlySetting {
  outbound?: string;
}

export interface OutboundPreviewCampaignPostContactOutboundPreviewCampaignPostContactEvent {
  eventTime?: number;
  voiceAttributes?: OutboundPreviewCampaignPostContactVoiceAttributes;
  wrapupCode?: string;
  outboundCampaignId?: string;
  dialingMode?: string;
  agentScriptId?: string;
  divisionId?: string;
  outboundContactListId?: string;
  outboundContactListFilterId?: string;
  outboundQueueId?: string;
  outboundContactId?: string;
  isCampaignAlwaysRunning?: boolean;
  isCampaignSkillBased?: boolean;
  isCampaignDynamicSorting?: boolean;
  isCampaignDynamicFiltering?: boolean;
  outboundCampaignHealthMask?: number;
  isReCall?: boolean;
  scheduledDateTime?: string;
  conversationId?: string;
  isRightPartyContact?: boolean;
  callAnalysisDisposition?: string;
  agentId?: string;
  isPreviewAutoEnded?: boolean;
}

export interface OutboundPreviewCampaignPostContactVoiceAttributes {
  contactPhoneNumber?: string;
  contactPhoneType?: string;
  callerIdPhoneNumber?: string;
  callerIdName?: string;
  agentOwnedColumnName?: string;
  previewModeColumnName?: string;
  isDeliveredAsPreview?: boolean;
}

export interface OutboundPreviewCampaignPreContactOutboundPreviewCampaignPreContactEvent {
  eventTime?: number;
  voiceAttributes?: OutboundPreviewCampaignPreContactVoiceAttributes;
  wrapupCode?: string;
  outboundCampaignId?: string;
  dialingMode?: string;
  agentScriptId?: string;
  divisionId?: string;
  outboundContactListId?: string;
  outboundContactListFilterId?: string;
  outboundQueueId?: string;
  outboundContactId?: string;
  isCampaignAlwaysRunning?: boolean;
  isCampaignSkillBased?: boolean;
  isCampaignDynamicSorting?: boolean;
  isCampaignDynamicFiltering?: boolean;
  outboundCampaignHealthMask?: number;
  isReCall?: boolean;
  scheduledDateTime?: string;
  isFinal?: boolean;
  conversationId?: string;
}

export interface OutboundPreviewCampaignPreContactVoiceAttributes extends OutboundPreviewCampaignPostContactVoiceAttributes {}

export interface OutboundQueueIdentityResolutionConfig extends Models.AppleIdentityResolutionConfig {}

export interface OutboundRoute {
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
  classificationTypes: string[];
  enabled?: boolean;
  distribution?: string;
  externalTrunkBases?: Models.DomainEntityRef[];
  site?: Models.Site;
  managed?: boolean;
  selfUri?: string;
}

export interface OutboundRouteBase {
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
  classificationTypes: string[];
  enabled?: boolean;
  distribution?: string;
  externalTrunkBases?: Models.DomainEntityRef[];
  selfUri?: string;
}

export interface OutboundRouteBaseEntityListing {
  entities?: OutboundRouteBase[];
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

export interface OutboundRouteEntityListing {
  entities?: OutboundRoute[];
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

export interface OutboundSettings {
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
  maxCallsPerAgent?: number;
  maxCallsPerAgentDecimal?: number;
  maxConfigurableCallsPerAgent?: number;
  maxLineUtilization?: number;
  abandonSeconds?: number;
  complianceAbandonRateDenominator?: string;
  automaticTimeZoneMapping?: Models.AutomaticTimeZoneMappingSettings;
  rescheduleTimeZoneSkippedContacts?: boolean;
  contactListDefaultRetentionType?: string;
  contactListDefaultRetentionDays?: number;
  timeZone?: string;
  selfUri?: string;
}

export interface OutboundVoiceCampaignPostContactOutboundVoiceCampaignPostContactEvent {
  eventTime?: number;
  voiceAttributes?: OutboundVoiceCampaignPostContactVoiceAttributes;
  wrapupCode?: string;
  outboundCampaignId?: string;
  dialingMode?: string;
  agentScriptId?: string;
  divisionId?: string;
  outboundContactListId?: string;
  outboundContactListFilterId?: string;
  outboundQueueId?: string;
  outboundContactId?: string;
  isCampaignAlwaysRunning?: boolean;
  isCampaignSkillBased?: boolean;
  isCampaignDynamicSorting?: boolean;
  isCampaignDynamicFiltering?: boolean;
  outboundCampaignHealthMask?: number;
  isReCall?: boolean;
  scheduledDateTime?: string;
  conversationId?: string;
  isRightPartyContact?: boolean;
  callAnalysisDisposition?: string;
  agentId?: string;
}

export interface OutboundVoiceCampaignPostContactVoiceAttributes extends OutboundPreviewCampaignPostContactVoiceAttributes {}

export interface OutboundVoiceCampaignPreContactOutboundVoiceCampaignPreContactEvent {
  eventTime?: number;
  voiceAttributes?: OutboundVoiceCampaignPreContactVoiceAttributes;
  wrapupCode?: string;
  outboundCampaignId?: string;
  dialingMode?: string;
  agentScriptId?: string;
  divisionId?: string;
  outboundContactListId?: string;
  outboundContactListFilterId?: string;
  outboundQueueId?: string;
  outboundContactId?: string;
  isCampaignAlwaysRunning?: boolean;
  isCampaignSkillBased?: boolean;
  isCampaignDynamicSorting?: boolean;
  isCampaignDynamicFiltering?: boolean;
  outboundCampaignHealthMask?: number;
  isReCall?: boolean;
  scheduledDateTime?: string;
  isFinal?: boolean;
  conversationId?: string;
}

export interface OutboundVoiceCampaignPreContactVoiceAttributes extends OutboundPreviewCampaignPostContactVoiceAttributes {}

export interface Outcome {
  id: string;
  isActive: boolean;
  displayName: string;
  version: number;
  description?: string;
  isPositive: boolean;
  context: Models.Context;
  journey: Models.Journey;
  associatedValueField?: Models.AssociatedValueField;
  selfUri?: string;
  createdDate: string;
  modifiedDate: string;
}

export interface OutcomeAchievedEvent {
  outcome: OutcomeAchievedEventOutcome;
  userAgentString?: string;
  browser?: Models.Browser;
  device?: Models.Device;
  geolocation?: Models.JourneyGeolocation;
  ipAddress?: string;
  ipOrganization?: string;
  mktCampaign?: Models.JourneyCampaign;
  visitReferrer?: Models.Referrer;
  visitCreatedDate?: string;
}

export interface OutcomeAchievedEventOutcome {
  id: string;
  selfUri?: string;
  displayName: string;
  version: number;
}

export interface OutcomeAchievement {
  outcome: Models.AchievedOutcome;
  achievedDate: string;
}

export interface OutcomeAttributionAsyncResponse {
  id?: string;
  percentFailedThreshold?: number;
  selfUri?: string;
}

export interface OutcomeAttributionJobStateResponse {
  id?: string;
  state?: string;
  resultsUri?: string;
  percentFailedThreshold?: number;
  selfUri?: string;
  createdDate?: string;
}

export interface OutcomeAttributionListing {
  entities: OutcomeAttributionRequest[];
  percentFailedThreshold?: number;
}

export interface OutcomeAttributionRequest {
  outcomeId: string;
  externalContactId?: string;
  associatedValue: number;
  touchpoints: Models.Touchpoint[];
  createdDate: string;
}

export interface OutcomeAttributionResponseListing {
  entities?: OutcomeAttributionResultsResponse[];
}

export interface OutcomeAttributionResultsResponse {
  outcomeId?: string;
  index?: number;
  externalContactId?: string;
  associatedValue?: number;
  state: string;
  message: string;
  touchpoints?: Models.TouchpointResponse[];
  createdDate?: string;
}

export interface OutcomeConfig {
  values?: string[];
}

export interface OutcomeListing {
  entities?: Outcome[];
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

export interface OutcomePercentileCondition {
  outcomeId: string;
  maximumPercentile: number;
  fallbackPercentile?: number;
}

export interface OutcomePredictor {
  id?: string;
  outcome?: OutcomeRef;
  selfUri?: string;
}

export interface OutcomePredictorListing {
  entities?: OutcomePredictor[];
}

export interface OutcomePredictorRequest {
  outcome: OutcomeRefRequest;
}

export interface OutcomeProbabilityCondition {
  outcomeId: string;
  maximumProbability: number;
  probability?: number;
}

export interface OutcomeQuantileCondition {
  outcomeId: string;
  maxQuantileThreshold: number;
  fallbackQuantileThreshold?: number;
}

export interface OutcomeRef {
  id?: string;
  selfUri?: string;
}

export interface OutcomeRefRequest {
  id: string;
}

export interface OutcomeRequest {
  isActive?: boolean;
  displayName: string;
  version?: number;
  description?: string;
  isPositive?: boolean;
  context?: Models.RequestContext;
  journey?: Models.RequestJourney;
  associatedValueField?: Models.AssociatedValueField;
}

export interface OutcomeScore {
  outcome?: Models.AddressableEntityRef;
  sessionMaxProbability?: number;
  probability?: number;
  percentile?: number;
  sessionMaxPercentile?: number;
  quantile?: number;
  sessionMaxQuantile?: number;
}

export interface OutcomeScoresResult {
  outcomeScores?: OutcomeScore[];
  modifiedDate?: string;
}

export interface OutgoingMessageRequest {
  botId: string;
  botVersion: string;
  botSessionId: string;
  botState: string;
  languageCode: string;
  replyMessages?: Models.ReplyMessage[];
  intent?: string;
  confidence?: number;
  errorInfo?: Models.ErrorInfo;
  parameters?: { [key: string]: string };
  entities?: Models.BotEntityValue[];
}

export interface OutgoingMessageResponse {
  messageId?: string;
}

export interface Outlier {
  timestamp?: string;
  anomaly?: string;
  normalizedValue?: number;
}

export interface OutlierData {
  downloadUrls?: string[];
  downloadResultTemplate?: OutlierResultTemplate;
}

export interface OutlierInfo {
  outlier?: boolean;
  score?: number;
}

export interface OutlierResultBody {
  planningGroupId?: string;
  outliers?: Outlier[];
}

export interface OutlierResultTemplate {
  entities?: OutlierResultBody[];
}

export interface OutputValue {
  schemaPropertyKey: string;
  properties?: OutputValue[];
}

export interface OverallBestPoints {
  division?: Models.Division;
  bestPoints?: OverallBestPointsItem[];
  performanceProfile?: Models.AddressableEntityRef;
}

export interface OverallBestPointsItem {
  granularityType?: string;
  users?: Models.UserReference[];
  count?: number;
  points?: number;
  dateStartWorkday?: string;
  dateEndWorkday?: string;
}

export interface OverrideDate {
  date: string;
  type: string;
}

export interface OverrideEscalationTarget {
  integrationId: string;
}

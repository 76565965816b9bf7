// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type * as Models from './index';

export interface FabricTag {
  name?: string;
}

export interface FacebookAppCredentials {
  id: string;
}

export interface FacebookDataIngestionRuleRequest {
  name: string;
  description?: string;
  integrationId?: string;
}

export interface FacebookDataIngestionRuleResponse {
  id?: string;
  name?: string;
  description?: string;
  status?: string;
  version?: number;
  dateCreated?: string;
  dateModified?: string;
  platform?: string;
  ingestionRuleInfo?: Models.MessageInfo;
  integrationId?: string;
  selfUri?: string;
}

export interface FacebookDataIngestionRuleVersionResponse extends FacebookDataIngestionRuleResponse {}

export interface FacebookDataIngestionRuleVersionResponseEntityListing {
  entities?: FacebookDataIngestionRuleVersionResponse[];
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

export interface FacebookId {
  ids: FacebookScopedId[];
  displayName?: string;
}

export interface FacebookIdentityResolutionConfig extends Models.AppleIdentityResolutionConfig {}

export interface FacebookIntegration {
  id: string;
  name: string;
  supportedContent?: Models.SupportedContentReference;
  messagingSetting?: Models.MessagingSettingReference;
  appId: string;
  pageId?: string;
  pageName?: string;
  pageProfileImageUrl?: string;
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

export interface FacebookIntegrationEntityListing {
  entities?: FacebookIntegration[];
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

export interface FacebookIntegrationRequest {
  id?: string;
  name: string;
  supportedContent?: Models.SupportedContentReference;
  messagingSetting?: Models.MessagingSettingRequestReference;
  pageAccessToken?: string;
  userAccessToken?: string;
  pageId?: string;
  appId?: string;
  appSecret?: string;
  selfUri?: string;
}

export interface FacebookIntegrationUpdateRequest {
  id?: string;
  name?: string;
  supportedContent?: Models.SupportedContentReference;
  messagingSetting?: Models.MessagingSettingRequestReference;
  pageAccessToken?: string;
  userAccessToken?: string;
  selfUri?: string;
}

export interface FacebookPermission {
  name?: string;
  type?: string;
}

export interface FacebookPermissionEntityListing {
  entities?: FacebookPermission[];
}

export interface FacebookScopedId {
  scopedId: string;
}

export interface Facet {
  name: string;
  type: string;
}

export interface FacetEntry {
  attribute?: Models.TermAttribute;
  statistics?: FacetStatistics;
  other?: number;
  total?: number;
  missing?: number;
  termCount?: number;
  termType?: string;
  terms?: FacetTerm[];
}

export interface FacetKeyAttribute {
  id?: string;
  name?: string;
  count?: number;
}

export interface FacetStatistics {
  count?: number;
  min?: number;
  max?: number;
  mean?: number;
  stdDeviation?: number;
  dateMin?: string;
  dateMax?: string;
}

export interface FacetTerm {
  term?: string;
  key?: number;
  id?: string;
  name?: string;
  count?: number;
  time?: string;
}

export interface FailedDeleteProtectionUpdate {
  conversation?: Models.ConversationReference;
  errorMessage?: string;
  errorCode?: string;
}

export interface FailedObject {
  id?: string;
  version?: string;
  name?: string;
  errorCode?: string;
}

export interface FailedRecordingEntityListing {
  entities?: Models.RecordingJobFailedRecording[];
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

export interface FailureReason {
  code?: string;
  message?: string;
}

export interface Fallback {
  enabled?: boolean;
  actions?: Models.CopilotFallbackAction[];
}

export interface Faq {
  question?: string;
  answer?: string;
  sourceUri?: string;
  documentUrl?: string;
  documentDisplayName?: string;
  confidence?: number;
}

export interface FaxConfig {
  sendEmailNotifications: boolean;
  disableEmailPii: boolean;
}

export interface FaxDocument {
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  contentUri?: string;
  workspace?: Models.DomainEntityRef;
  createdBy?: Models.DomainEntityRef;
  sharingUri?: string;
  contentType?: string;
  contentLength?: number;
  filename?: string;
  read?: boolean;
  pageCount?: number;
  callerAddress?: string;
  receiverAddress?: string;
  thumbnails?: Models.DocumentThumbnail[];
  downloadSharingUri?: string;
  selfUri?: string;
}

export interface FaxDocumentEntityListing {
  entities?: FaxDocument[];
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

export interface FaxSendRequest {
  id?: string;
  name?: string;
  addresses: string[];
  documentId?: string;
  contentType?: string;
  workspace?: Models.Workspace;
  coverSheet?: Models.CoverSheet;
  timeZoneOffsetMinutes?: number;
  selfUri?: string;
}

export interface FaxSendResponse {
  id?: string;
  name?: string;
  uploadDestinationUri?: string;
  uploadMethodType?: string;
  headers?: { [key: string]: string };
  selfUri?: string;
}

export interface FaxStatus extends Models.ConversationEventTopicFaxStatus {}

export interface FaxSummary {
  readCount?: number;
  unreadCount?: number;
  totalCount?: number;
}

export interface FaxTopicFaxDataV2 {
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  workspace?: FaxTopicWorkspaceData;
  createdBy?: FaxTopicUserData;
  contentType?: string;
  contentLength?: number;
  filename?: string;
  changeNumber?: number;
  dateUploaded?: string;
  uploadedBy?: FaxTopicUserData;
  lockInfo?: FaxTopicLockData;
  selfUri?: string;
  callerAddress?: string;
  receiverAddress?: string;
  read?: boolean;
}

export interface FaxTopicLockData {
  lockedBy?: FaxTopicUserData;
  dateCreated?: string;
  dateExpires?: string;
}

export interface FaxTopicUserData {
  id?: string;
  name?: string;
}

export interface FaxTopicWorkspaceData {
  id?: string;
}

export interface FeatureState {
  enabled?: boolean;
}

export interface FeatureSupport {
  feature?: string;
  supportLevel?: string;
  details?: string;
}

export interface Feedback {
  suggestionId: string;
  userProvided?: boolean;
  relevance: string;
}

export interface FeedbackAddRequest {
  rating?: string;
  summary: string;
}

export interface FeedbackUpdateRequest {
  rating?: string;
  summary?: string;
}

export interface FieldConfig {
  id?: string;
  name?: string;
  entityType?: string;
  state?: string;
  sections?: Models.Section[];
  version?: string;
  schemaVersion?: string;
  selfUri?: string;
}

export interface FieldConfigs {
  org?: FieldConfig;
  person?: FieldConfig;
  group?: FieldConfig;
}

export interface FieldList {
  customLabels?: boolean;
  instructionText?: string;
  key?: string;
  labelKeys?: string[];
  params?: { [key: string]: object };
  repeatable?: boolean;
  state?: string;
  type?: string;
  required?: boolean;
  gdpr?: boolean;
}

export interface FileSpecificationTemplate {
  id?: string;
  name: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
  description?: string;
  format: string;
  numberOfHeadingLinesSkipped?: number;
  numberOfTrailingLinesSkipped?: number;
  header?: boolean;
  delimiter?: string;
  delimiterValue?: string;
  columnInformation?: Models.Column[];
  preprocessingRules?: Models.PreprocessingRule[];
  selfUri?: string;
}

export interface FileSpecificationTemplateEntityListing {
  entities?: FileSpecificationTemplate[];
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

export interface FileUploadMode {
  fileTypes?: string[];
  maxFileSizeKB?: number;
}

export interface FileUploadSettings {
  enableAttachments?: boolean;
  modes?: FileUploadMode[];
}

export interface Filter {
  name: string;
  type: string;
  operator: string;
  values: string[];
}

export interface FilterPreviewResponse {
  filteredContacts?: number;
  totalContacts?: number;
  preview?: Models.DialerContact[];
}

export interface FinishWebAuthnRegistrationRequest {
  credential: Models.PublicKeyCredentialCreationResponse;
  name: string;
  default?: boolean;
}

export interface FixedAvailability {
  availabilityRange?: Models.AvailabilityRange;
  dateRange?: Models.RequiredLocalDateRange;
  daysOfWeek?: string[];
}

export interface FlattenedJsonSchemaDocument {
  schema?: Models.JsonSchemaDocument;
  arrayProperties?: string[];
}

export interface Flow {
  id?: string;
  name: string;
  division?: Models.WritableDivision;
  description?: string;
  type?: string;
  lockedUser?: Models.User;
  lockedClient?: Models.DomainEntityRef;
  active?: boolean;
  system?: boolean;
  deleted?: boolean;
  publishedVersion?: FlowVersion;
  savedVersion?: FlowVersion;
  inputSchema?: object;
  outputSchema?: object;
  checkedInVersion?: FlowVersion;
  debugVersion?: FlowVersion;
  publishedBy?: Models.User;
  currentOperation?: Models.Operation;
  nluInfo?: Models.NluInfo;
  supportedLanguages?: Models.SupportedLanguage[];
  compatibleFlowTypes?: string[];
  worktypeId?: string;
  virtualAgentEnabled?: boolean;
  selfUri?: string;
}

export interface FlowActivityData {
  group?: { [key: string]: string };
  data?: FlowActivityMetricValue[];
  truncated?: boolean;
  entities?: FlowActivityEntityData[];
}

export interface FlowActivityEntityData {
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
  flowId?: string;
  flowType?: string;
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
  scoredAgents?: FlowActivityScoredAgent[];
}

export interface FlowActivityMetricValue {
  metric?: string;
  qualifier?: string;
  entityIds?: string[];
  count?: number;
}

export interface FlowActivityQuery {
  metrics: FlowActivityQueryMetric[];
  groupBy: string[];
  filter?: FlowActivityQueryFilter;
  order?: string;
}

export interface FlowActivityQueryClause {
  type: string;
  predicates: FlowActivityQueryPredicate[];
}

export interface FlowActivityQueryFilter {
  type: string;
  clauses?: FlowActivityQueryClause[];
  predicates?: FlowActivityQueryPredicate[];
}

export interface FlowActivityQueryMetric {
  metric: string;
  details?: boolean;
}

export interface FlowActivityQueryPredicate extends Models.ConversationActivityQueryPredicate {}

export interface FlowActivityResponse {
  results?: FlowActivityData[];
  entityIdDimension?: string;
}

export interface FlowActivityScoredAgent {
  agentScore?: number;
  scoredAgentId?: string;
}

export interface FlowAggregateDataContainer {
  group?: { [key: string]: string };
  data?: Models.StatisticalResponse[];
}

export interface FlowAggregateQueryClause {
  type: string;
  predicates: FlowAggregateQueryPredicate[];
}

export interface FlowAggregateQueryFilter {
  type: string;
  clauses?: FlowAggregateQueryClause[];
  predicates?: FlowAggregateQueryPredicate[];
}

export interface FlowAggregateQueryPredicate extends Models.ActionAggregateQueryPredicate {}

export interface FlowAggregateQueryResponse {
  results?: FlowAggregateDataContainer[];
}

export interface FlowAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: FlowAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: FlowAggregationView[];
  alternateTimeDimension?: string;
}

export interface FlowAggregationSort {
  name: string;
  function: string;
}

export interface FlowAggregationView extends Models.ActionAggregationView {}

export interface FlowAsyncAggregateQueryResponse {
  results?: FlowAggregateDataContainer[];
  cursor?: string;
}

export interface FlowAsyncAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: FlowAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: FlowAggregationView[];
  alternateTimeDimension?: string;
  pageSize?: number;
}

export interface FlowCharacteristics {
  executionItems?: boolean;
  executionInputOutputs?: boolean;
  communications?: boolean;
  eventError?: boolean;
  eventWarning?: boolean;
  eventOther?: boolean;
  variables?: boolean;
  names?: boolean;
}

export interface FlowDiagnosticInfo {
  lastActionId?: number;
}

export interface FlowDivisionView {
  id?: string;
  name: string;
  division?: Models.WritableDivision;
  type?: string;
  description?: string;
  inputSchema?: Models.JsonSchemaDocument;
  outputSchema?: Models.JsonSchemaDocument;
  supportedLanguages?: Models.SupportedLanguage[];
  publishedVersion?: FlowVersion;
  debugVersion?: FlowVersion;
  selfUri?: string;
}

export interface FlowDivisionViewEntityListing {
  entities?: FlowDivisionView[];
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

export interface FlowEndDetailEventTopicFlowEndEvent {
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
  subject?: string;
  messageType?: string;
  flowType?: string;
  flowId?: string;
  divisionId?: string;
  flowVersion?: string;
  connectedDurationMs?: number;
  conversationExternalContactIds?: string[];
  conversationExternalOrganizationIds?: string[];
  exitReason?: string;
  transferType?: string;
  utilizationLabel?: string;
}

export interface FlowEntityListing {
  entities?: Flow[];
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

export interface FlowExecutionAggregateDataContainer {
  group?: { [key: string]: string };
  data?: Models.StatisticalResponse[];
}

export interface FlowExecutionAggregateQueryClause {
  type: string;
  predicates: FlowExecutionAggregateQueryPredicate[];
}

export interface FlowExecutionAggregateQueryFilter {
  type: string;
  clauses?: FlowExecutionAggregateQueryClause[];
  predicates?: FlowExecutionAggregateQueryPredicate[];
}

export interface FlowExecutionAggregateQueryPredicate extends Models.ActionAggregateQueryPredicate {}

export interface FlowExecutionAggregateQueryResponse {
  results?: FlowExecutionAggregateDataContainer[];
}

export interface FlowExecutionAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: FlowExecutionAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: FlowExecutionAggregationView[];
  alternateTimeDimension?: string;
}

export interface FlowExecutionAggregationSort {
  name: string;
  function: string;
}

export interface FlowExecutionAggregationView extends Models.ActionAggregationView {}

export interface FlowExecutionAsyncAggregateQueryResponse {
  results?: FlowExecutionAggregateDataContainer[];
  cursor?: string;
}

export interface FlowExecutionAsyncAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: FlowExecutionAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: FlowExecutionAggregationView[];
  alternateTimeDimension?: string;
  pageSize?: number;
}

export interface FlowExecutionDataQueryResult {
  id?: string;
  name?: string;
  startDateTime?: string;
  endDateTime?: string;
  flowId?: string;
  flowVersion?: string;
  conversationId?: string;
  workitemId?: string;
  flowType?: string;
  flowErrorReason?: string;
  flowWarningReason?: string;
  flowName?: string;
  selfUri?: string;
}

export interface FlowExecutionLaunchRequest {
  flowId: string;
  flowVersion?: string;
  inputData?: { [key: string]: object };
  name?: string;
}

export interface FlowExecutionLaunchResponse {
  id?: string;
  name?: string;
  flowVersion?: Models.DomainEntityRef;
  selfUri?: string;
}

export interface FlowHealth {
  flowVersionInfo?: FlowHealthVersionInfo;
  languageInfo?: { [key: string]: Models.LocaleInfo };
  intents?: FlowHealthIntentInfo[];
  selfUri?: string;
}

export interface FlowHealthErrorInfo {
  message?: string;
  code?: string;
  messageWithParams?: string;
  messageParams?: { [key: string]: object };
}

export interface FlowHealthIntent {
  id?: string;
  name?: string;
  flowVersionInfo?: FlowHealthIntentVersionInfo;
  language?: string;
  health?: Models.HealthInfo;
  selfUri?: string;
}

export interface FlowHealthIntentInfo {
  id?: string;
  name?: string;
  languageHealth?: { [key: string]: Models.LocaleHealth };
  selfUri?: string;
}

export interface FlowHealthIntentUtterance {
  id?: string;
  text?: string;
  issueCount?: number;
  staticValidationResults?: string[];
  outlierInfo?: Models.OutlierInfo;
  confusionInfo?: Models.ConfusionInfo;
}

export interface FlowHealthIntentVersionInfo {
  nluVersion?: Models.AddressableEntityRef;
  flowVersion?: Models.AddressableEntityRef;
  nluDomain?: Models.AddressableEntityRef;
}

export interface FlowHealthUtterance {
  id?: string;
  text?: string;
  issueCount?: number;
  language?: string;
  staticValidationResults?: string[];
  outlierInfo?: Models.OutlierInfo;
  confusionInfo?: Models.ConfusionDetails;
  selfUri?: string;
}

export interface FlowHealthVersionInfo {
  flowVersion?: Models.AddressableEntityRef;
  nluDomain?: Models.AddressableEntityRef;
}

export interface FlowLogLevel {
  level?: string;
  characteristics?: FlowCharacteristics;
}

export interface FlowLogLevelCharacteristicsDefinition {
  id?: string;
  minimumLevel?: string;
  dependsOn?: FlowCharacteristics;
}

export interface FlowLogLevelCharacteristicsDefinitions {
  logLevels?: FlowLogLevel[];
  characteristics?: FlowLogLevelCharacteristicsDefinition[];
}

export interface FlowLogLevelRequest {
  logLevelCharacteristics: FlowLogLevel;
}

export interface FlowMetricsTopicFlowMetricRecord {
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
  endingLanguage?: string;
  entryReason?: string;
  entryType?: string;
  errorCode?: string;
  exitReason?: string;
  extendedDeliveryStatus?: string;
  externalContactId?: string;
  externalMediaCount?: number;
  externalOrganizationId?: string;
  externalTag?: string;
  firstQueue?: boolean;
  flaggedReason?: string;
  flowId?: string;
  flowInType?: string;
  flowMilestoneIds?: string[];
  flowName?: string;
  flowOutType?: string;
  flowSubType?: string;
  flowType?: string;
  flowVersion?: string;
  groupId?: string;
  interactionType?: string;
  journeyActionId?: string;
  journeyActionMapId?: string;
  journeyActionMapVersion?: number;
  journeyCustomerId?: string;
  journeyCustomerIdType?: string;
  journeyCustomerSessionId?: string;
  journeyCustomerSessionIdType?: string;
  knowledgeBaseId?: string;
  mediaCount?: number;
  mediaType?: string;
  messageType?: string;
  originatingDirection?: string;
  outboundCampaignId?: string;
  outboundContactId?: string;
  outboundContactListId?: string;
  participantName?: string;
  peerId?: string;
  provider?: string;
  purpose?: string;
  queueId?: string;
  recognitionFailureReason?: string;
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
  startingLanguage?: string;
  stationId?: string;
  teamId?: string;
  transferTargetAddress?: string;
  transferTargetName?: string;
  transferType?: string;
  usedRouting?: string;
  userId?: string;
  videoPresent?: boolean;
  waitingInteractionCounts?: number[];
  wrapUpCode?: string;
  proposedAgents?: FlowMetricsTopicFlowProposedAgent[];
  outcomes?: FlowMetricsTopicFlowOutcome[];
  scoredAgents?: FlowMetricsTopicFlowScoredAgent[];
}

export interface FlowMetricsTopicFlowOutcome {
  flowOutcome?: string;
  flowOutcomeId?: string;
  flowOutcomeValue?: string;
}

export interface FlowMetricsTopicFlowProposedAgent {
  agentRank?: number;
  proposedAgentId?: string;
}

export interface FlowMetricsTopicFlowScoredAgent {
  agentScore?: number;
  scoredAgentId?: string;
}

export interface FlowMilestone {
  id?: string;
  name: string;
  division?: Models.WritableDivision;
  description?: string;
  selfUri?: string;
}

export interface FlowMilestoneDivisionView extends Models.EmergencyGroupDivisionView {}

export interface FlowMilestoneDivisionViewEntityListing {
  entities?: FlowMilestoneDivisionView[];
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

export interface FlowMilestoneListing {
  entities?: FlowMilestone[];
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

export interface FlowObservationDataContainer {
  group?: { [key: string]: string };
  data?: Models.ObservationMetricData[];
}

export interface FlowObservationQuery {
  filter: FlowObservationQueryFilter;
  metrics: string[];
  detailMetrics?: string[];
}

export interface FlowObservationQueryClause {
  type: string;
  predicates: FlowObservationQueryPredicate[];
}

export interface FlowObservationQueryFilter {
  type: string;
  clauses?: FlowObservationQueryClause[];
  predicates?: FlowObservationQueryPredicate[];
}

export interface FlowObservationQueryPredicate extends Models.ActionAggregateQueryPredicate {}

export interface FlowObservationQueryResponse {
  results?: FlowObservationDataContainer[];
}

export interface FlowOutcome {
  id?: string;
  name: string;
  division?: Models.WritableDivision;
  description?: string;
  currentOperation?: Models.Operation;
  selfUri?: string;
}

export interface FlowOutcomeDetailEventTopicFlowMilestone {
  milestoneId?: string;
  milestoneTime?: number;
}

export interface FlowOutcomeDetailEventTopicFlowOutcomeEvent {
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
  flowType?: string;
  flowId?: string;
  divisionId?: string;
  flowVersion?: string;
  flowOutcomeId?: string;
  flowOutcomeStartTime?: number;
  flowOutcomeEndTime?: number;
  flowOutcomeValue?: string;
  flowMilestones?: FlowOutcomeDetailEventTopicFlowMilestone[];
  conversationExternalContactIds?: string[];
  conversationExternalOrganizationIds?: string[];
  utilizationLabel?: string;
}

export interface FlowOutcomeDivisionView extends Models.EmergencyGroupDivisionView {}

export interface FlowOutcomeDivisionViewEntityListing {
  entities?: FlowOutcomeDivisionView[];
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

export interface FlowOutcomeListing {
  entities?: FlowOutcome[];
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

export interface FlowPaths {
  category: string;
  dateStart?: string;
  dateEnd?: string;
  elements: { [key: string]: FlowPathsElement };
}

export interface FlowPathsElement {
  parentId?: string;
  type: string;
  count: number;
  flows: FlowPathsFlowDetails[];
  flowMilestone?: Models.AddressableEntityRef;
  flowOutcome?: Models.AddressableEntityRef;
  flowOutcomeValue?: string;
}

export interface FlowPathsFlowDetails {
  flow: Models.AddressableEntityRef;
  version: string;
  type: string;
  count: number;
}

export interface FlowPathsFlowFilter {
  id: string;
}

export interface FlowPathsQuery {
  category: string;
  flows: FlowPathsFlowFilter[];
}

export interface FlowResultEntityListing {
  entities?: FlowExecutionDataQueryResult[];
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

export interface FlowRuntimeExecution {
  id?: string;
  name?: string;
  flowVersion: FlowVersion;
  dateLaunched: string;
  status: string;
  dateCompleted?: string;
  completionReason?: string;
  flowErrorInfo?: Models.ErrorBody;
  outputData?: { [key: string]: object };
  conversation?: Models.DomainEntityRef;
  selfUri?: string;
}

export interface FlowSettingsResponse {
  id?: string;
  name?: string;
  type?: string;
  modifiedBy?: Models.UserReference;
  modifiedByClient?: Models.DomainEntityRef;
  dateModified?: string;
  logLevelCharacteristics?: FlowLogLevel;
  selfUri?: string;
}

export interface FlowSettingsResponseEntityListing {
  entities?: FlowSettingsResponse[];
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

export interface FlowStartDetailEventTopicFlowStartEvent {
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
  flowType?: string;
  flowId?: string;
  divisionId?: string;
  flowVersion?: string;
  conversationExternalContactIds?: string[];
  conversationExternalOrganizationIds?: string[];
  utilizationLabel?: string;
}

export interface FlowVersion {
  id?: string;
  name?: string;
  commitVersion?: string;
  configurationVersion?: string;
  type?: string;
  secure?: boolean;
  debug?: boolean;
  createdBy?: Models.User;
  createdByClient?: Models.DomainEntityRef;
  configurationUri?: string;
  dateCreated?: number;
  dateCheckedIn?: number;
  dateSaved?: number;
  generationId?: string;
  publishResultUri?: string;
  inputSchema?: Models.JsonSchemaDocument;
  outputSchema?: Models.JsonSchemaDocument;
  virtualAgentEnabled?: boolean;
  datePublished?: string;
  datePublishedEnd?: string;
  nluInfo?: Models.NluInfo;
  supportedLanguages?: Models.SupportedLanguage[];
  compatibleFlowTypes?: string[];
  selfUri?: string;
}

export interface FlowVersionEntityListing {
  entities?: FlowVersion[];
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

export interface FlowsQueryCriteriaResponse {
  criteria?: Models.QueryCriteria[];
  flowTypes?: string[];
  actionTypes?: string[];
  errorCodes?: string[];
  warningCodes?: string[];
}

export interface FollowersFilter extends Models.EngagementFilter {}

export interface FooterTemplate {
  type?: string;
  applicableResources?: string[];
}

export interface ForecastAbandonRateResponse {
  percent?: number;
}

export interface ForecastAverageSpeedOfAnswerResponse {
  seconds?: number;
}

export interface ForecastInputPlanningGroupData {
  planningGroupId: string;
  capacityPlanForecastMetrics: Models.CapacityPlanForecastMetrics;
}

export interface ForecastMetadata {
  dateCreated?: string;
  forecastId?: string;
  intervalLengthInMinutes?: string;
  source?: string;
  dateStart?: string;
  timeZone?: string;
}

export interface ForecastPlanningGroupData {
  planningGroupId: string;
  offeredPerInterval: number[];
  averageHandleTimeSecondsPerInterval: number[];
}

export interface ForecastPlanningGroupResponse {
  id?: string;
  name?: string;
  routePaths?: Models.RoutePathResponse[];
  serviceGoalTemplate?: ForecastServiceGoalTemplateResponse;
}

export interface ForecastPlanningGroupsResponse {
  entities?: ForecastPlanningGroupResponse[];
  businessUnitServiceGoalImpact?: Models.WfmServiceGoalImpactSettings;
}

export interface ForecastServiceGoalTemplateImpactOverrideResponse {
  serviceLevel?: Models.WfmServiceGoalImpact;
  averageSpeedOfAnswer?: Models.WfmServiceGoalImpact;
  abandonRate?: Models.WfmServiceGoalImpact;
}

export interface ForecastServiceGoalTemplateResponse {
  serviceLevel?: ForecastServiceLevelResponse;
  averageSpeedOfAnswer?: ForecastAverageSpeedOfAnswerResponse;
  abandonRate?: ForecastAbandonRateResponse;
  impactOverride?: ForecastServiceGoalTemplateImpactOverrideResponse;
}

export interface ForecastServiceLevelResponse {
  percent?: number;
  seconds?: number;
}

export interface ForecastSourceDayPointer {
  dayOfWeek?: string;
  weight?: number;
  date?: string;
  fileName?: string;
  dataKey?: string;
}

export interface Form {
  formDescription: string;
  receivedMessage: FormMessage;
  replyMessage: FormMessage;
  introduction?: FormIntroduction;
  formPages: FormPage[];
  showSummary: boolean;
}

export interface FormDatePicker {
  id?: string;
  title?: string;
  subtitle?: string;
  dateDisplayFormat: string;
}

export interface FormIntroduction {
  title: string;
  imageUrl?: string;
  subtitle: string;
  buttonText: string;
}

export interface FormListPicker {
  id?: string;
  sections: FormListPickerSection[];
}

export interface FormListPickerItem {
  id?: string;
  title: string;
  imageUrl?: string;
}

export interface FormListPickerSection {
  title?: string;
  multipleSelection: boolean;
  items: FormListPickerItem[];
}

export interface FormMessage {
  title: string;
  subtitle?: string;
  imageUrl?: string;
}

export interface FormPage {
  title: string;
  subtitle: string;
  pageComponents: FormPageComponent[];
}

export interface FormPageComponent {
  formComponentType: string;
  listPicker?: FormListPicker;
  datePicker?: FormDatePicker;
  input?: Models.Input;
  wheelPicker?: Models.WheelPicker;
}

export interface Format {
  flags?: string[];
}

export interface FormsTrackTrigger {
  selector: string;
  formName: string;
  captureDataOnFormAbandon: boolean;
  captureDataOnFormSubmit: boolean;
}

export interface FreeTrialLimit {
  key?: string;
  defaultValue?: number;
  description?: string;
  resource?: string;
}

export interface FreeTrialLimitDocs {
  namespaces?: FreeTrialNamespace[];
}

export interface FreeTrialNamespace {
  name?: string;
  friendlyName?: string;
  limits?: FreeTrialLimit[];
}

export interface FromEmailAddress {
  domain: Models.DomainEntityRef;
  friendlyName?: string;
  localPart?: string;
}

export interface FullDayTimeOffMarker {
  businessUnitDate?: string;
  lengthMinutes?: number;
  description?: string;
  activityCodeId?: string;
  paid?: boolean;
  timeOffRequestId?: string;
}

export interface Function {
  id?: string;
  name?: string;
  description: string;
  dateCreated?: string;
  zipId?: string;
  handler: string;
  runtime: string;
  timeoutSeconds?: number;
}

export interface FunctionConfig {
  id?: string;
  function?: Function;
  zip?: FunctionZipConfig;
  uploadExceptionHistory?: FunctionZipConfig[];
  selfUri?: string;
}

export interface FunctionRuntime {
  name?: string;
  description?: string;
  status?: string;
  dateEndOfLife?: string;
}

export interface FunctionUploadRequest {
  fileName: string;
  signedUrlTimeoutSeconds?: number;
}

export interface FunctionUploadResponse {
  url?: string;
  headers?: { [key: string]: string };
  signedUrlTimeoutSeconds?: number;
}

export interface FunctionZipConfig {
  status?: string;
  id?: string;
  name?: string;
  dateCreated?: string;
  errorMessage?: string;
  requestId?: string;
}

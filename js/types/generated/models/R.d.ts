// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type * as Models from './index';

export interface Range {
  type: string;
  end?: string;
  numberOfOccurrences?: number;
}

export interface RateLimitAggregateDataContainer {
  group?: { [key: string]: string };
  data?: Models.StatisticalResponse[];
}

export interface RateLimitAggregateQueryClause {
  type: string;
  predicates: RateLimitAggregateQueryPredicate[];
}

export interface RateLimitAggregateQueryFilter {
  type: string;
  clauses?: RateLimitAggregateQueryClause[];
  predicates?: RateLimitAggregateQueryPredicate[];
}

export interface RateLimitAggregateQueryPredicate extends Models.ActionAggregateQueryPredicate {}

export interface RateLimitAggregateQueryResponse {
  results?: RateLimitAggregateDataContainer[];
}

export interface RateLimitAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: RateLimitAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: RateLimitAggregationView[];
  alternateTimeDimension?: string;
}

export interface RateLimitAggregationSort {
  name: string;
  function: string;
}

export interface RateLimitAggregationView extends Models.ActionAggregationView {}

export interface RatingFilter {
  operator: string;
  values?: number[];
}

export interface Reaction {
  data?: string;
  name?: string;
  reactionType: string;
}

export interface RealTimeAdherenceExplanation {
  id?: string;
  startDate?: string;
  lengthMinutes?: number;
  status?: string;
  selfUri?: string;
}

export interface Reason {
  code?: string;
  message: string;
}

export interface RecallEntry {
  nbrAttempts?: number;
  minutesBetweenAttempts?: number;
}

export interface ReceivedReplyMessage {
  title?: string;
  subtitle?: string;
}

export interface ReceivingScheduleLookup {
  id: string;
}

export interface Recipient {
  id?: string;
  name?: string;
  flow?: Models.Flow;
  dateCreated?: string;
  dateModified?: string;
  createdBy?: Models.User;
  modifiedBy?: Models.User;
  messengerType?: string;
  selfUri?: string;
}

export interface RecipientAdditionalIdentifier {
  type: string;
  value: string;
}

export interface RecipientFlow {
  id?: string;
}

export interface RecipientListing {
  entities?: Recipient[];
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

export interface RecipientRequest {
  flow?: RecipientFlow;
}

export interface Recognition {
  id?: string;
  recipient?: Models.UserReference;
  createdBy?: Models.UserReference;
  dateCreated?: string;
  type?: string;
  title?: string;
  note?: string;
  contextType?: string;
  contextId?: string;
  dateDisplayed?: string;
  dateAcknowledged?: string;
  selfUri?: string;
}

export interface RecognitionBase {
  id?: string;
  recipient?: Models.UserReference;
  createdBy?: Models.UserReference;
  dateCreated?: string;
  type?: string;
  title?: string;
  note?: string;
  contextType?: string;
  contextId?: string;
  selfUri?: string;
}

export interface Recognitions {
  entities?: Recognition[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  pageCount?: number;
}

export interface Record {
  name: string;
  type: string;
  value: string;
}

export interface RecordersState extends Models.ConversationCallEventTopicRecordersState {}

export interface Recording {
  id?: string;
  name?: string;
  conversationId?: string;
  path?: string;
  startTime?: string;
  endTime?: string;
  media?: string;
  mediaSubtype?: string;
  mediaSubject?: string;
  annotations?: Models.Annotation[];
  transcript?: Models.ChatMessage[];
  emailTranscript?: RecordingEmailMessage[];
  messagingTranscript?: RecordingMessagingMessage[];
  fileState?: string;
  restoreExpirationTime?: string;
  mediaUris?: { [key: string]: Models.MediaResult };
  estimatedTranscodeTimeMs?: number;
  actualTranscodeTimeMs?: number;
  archiveDate?: string;
  archiveMedium?: string;
  deleteDate?: string;
  exportDate?: string;
  exportedDate?: string;
  outputDurationMs?: number;
  outputSizeInBytes?: number;
  maxAllowedRestorationsForOrg?: number;
  remainingRestorationsAllowedForOrg?: number;
  sessionId?: string;
  users?: Models.User[];
  recordingFileRole?: string;
  recordingErrorStatus?: string;
  originalRecordingStartTime?: string;
  creationTime?: string;
  associatedConversationIds?: string[];
  selfUri?: string;
}

export interface RecordingAnnotationFlow {
  name: string;
  id: string;
}

export interface RecordingAnnotationQueue {
  name: string;
  id: string;
}

export interface RecordingArchiveRestoreTopicMediaResult {
  channelId?: string;
  waveUri?: string;
  mediaUri?: string;
  waveformData?: number[];
}

export interface RecordingArchiveRestoreTopicRecording {
  id?: string;
  conversationId?: string;
  fileState?: string;
  mediaUris?: RecordingArchiveRestoreTopicMediaResult[];
  estimatedTranscodeTimeMs?: number;
  actualTranscodeTimeMs?: number;
}

export interface RecordingAttachment {
  id?: string;
  mediaType?: string;
  url?: string;
  mime?: string;
  text?: string;
  fileName?: string;
}

export interface RecordingButtonComponent {
  title?: string;
  actions?: RecordingContentActions;
  isSelected?: boolean;
}

export interface RecordingContentActions extends Models.ContentActions {}

export interface RecordingContentStory extends Models.ConversationContentStory {}

export interface RecordingEmailMessage {
  htmlBody?: string;
  textBody?: string;
  id?: string;
  to?: Models.EmailAddress[];
  cc?: Models.EmailAddress[];
  bcc?: Models.EmailAddress[];
  from?: Models.EmailAddress;
  replyTo?: Models.EmailAddress;
  subject?: string;
  attachments?: Models.EmailAttachment[];
  time?: string;
}

export interface RecordingEncryptionConfiguration {
  id?: string;
  url: string;
  apiId?: string;
  apiKey?: string;
  keyConfigurationType: string;
  lastError?: Models.ErrorBody;
  selfUri?: string;
}

export interface RecordingEncryptionConfigurationListing {
  total?: number;
  entities?: RecordingEncryptionConfiguration[];
  selfUri?: string;
}

export interface RecordingEventMediaResult extends RecordingArchiveRestoreTopicMediaResult {}

export interface RecordingEventRecording {
  id?: string;
  conversationId?: string;
  fileState?: string;
  mediaUris?: RecordingEventMediaResult[];
  estimatedTranscodeTimeMs?: number;
  actualTranscodeTimeMs?: number;
}

export interface RecordingForm {
  introduction?: RecordingIntroduction;
  formPages?: RecordingFormPage[];
  receivedMessage?: ReceivedReplyMessage;
  replyMessage?: ReceivedReplyMessage;
  response?: RecordingFormResponseComponent[];
  originatingMessageId?: string;
  cannedResponseId?: string;
}

export interface RecordingFormPage {
  title?: string;
  subtitle?: string;
  pageComponents?: RecordingFormPageComponent[];
}

export interface RecordingFormPageComponent {
  formComponentType?: string;
  datePicker?: Models.DatePicker;
  wheelPicker?: RecordingWheelPicker;
  listPicker?: Models.ListPicker;
  input?: RecordingInput;
}

export interface RecordingFormResponseComponent {
  id?: string;
  component?: RecordingFormResponseContent;
}

export interface RecordingFormResponseContent {
  contentType?: string;
  buttonResponse?: Models.ButtonResponse;
}

export interface RecordingInput {
  id?: string;
  title?: string;
  subtitle?: string;
  responseText?: string;
}

export interface RecordingIntroduction {
  title?: string;
  subtitle?: string;
}

export interface RecordingJob {
  id?: string;
  user?: Models.AddressableEntityRef;
  state: string;
  recordingJobsQuery?: RecordingJobsQuery;
  dateCreated?: string;
  totalConversations?: number;
  totalRecordings?: number;
  totalSkippedRecordings?: number;
  totalFailedRecordings?: number;
  totalProcessedRecordings?: number;
  percentProgress?: number;
  errorMessage?: string;
  failedRecordings?: string;
  selfUri?: string;
}

export interface RecordingJobEntityListing {
  entities?: RecordingJob[];
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

export interface RecordingJobFailedRecording {
  conversation?: Models.AddressableEntityRef;
  recording?: Models.AddressableEntityRef;
}

export interface RecordingJobsQuery {
  action: string;
  actionDate?: string;
  actionAge?: number;
  screenRecordingActionDate?: string;
  screenRecordingActionAge?: number;
  integrationId?: string;
  includeRecordingsWithSensitiveData?: boolean;
  includeScreenRecordings?: boolean;
  includePolicyBasedRecordings?: boolean;
  includeSnippetRecordings?: boolean;
  clearExport?: boolean;
  conversationQuery?: Models.AsyncConversationQuery;
  agedConversationInterval?: string;
}

export interface RecordingLocation extends Models.ConversationContentLocation {}

export interface RecordingMessageReceipt {
  id?: string;
  receiptTime?: string;
  status?: string;
  reasons?: RecordingMessageReceiptReason[];
}

export interface RecordingMessageReceiptReason {
  code?: string;
  message?: string;
}

export interface RecordingMessagingMessage {
  from?: string;
  fromUser?: Models.User;
  fromExternalContact?: Models.ExternalContact;
  to?: string;
  timestamp?: string;
  id?: string;
  status?: string;
  purpose?: string;
  participantId?: string;
  queue?: Models.AddressableEntityRef;
  workflow?: Models.AddressableEntityRef;
  messageText?: string;
  messageMediaAttachments?: Models.MessageMediaAttachment[];
  messageStickerAttachments?: Models.MessageStickerAttachment[];
  quickReplies?: Models.QuickReply[];
  buttonResponse?: Models.ButtonResponse;
  buttonResponses?: Models.ButtonResponse[];
  story?: RecordingContentStory;
  cards?: Models.Card[];
  notificationTemplate?: RecordingNotificationTemplate;
  datePicker?: Models.DatePicker;
  listPicker?: Models.ListPicker;
  contentType?: string;
  socialVisibility?: string;
  events?: Models.ConversationMessageEvent[];
  interactiveApplication?: Models.InteractiveApplication;
  paymentRequest?: Models.PaymentRequest;
  paymentResponse?: Models.PaymentResponse;
  form?: RecordingForm;
  roadsideAssistance?: RecordingRoadsideAssistance;
  richLink?: RichLink;
  messageReceipts?: RecordingMessageReceipt[];
  notificationResponse?: RecordingNotificationResponse;
}

export interface RecordingMetadata {
  id?: string;
  name?: string;
  conversationId?: string;
  path?: string;
  startTime?: string;
  endTime?: string;
  media?: string;
  mediaSubtype?: string;
  mediaSubject?: string;
  annotations?: Models.Annotation[];
  fileState?: string;
  restoreExpirationTime?: string;
  archiveDate?: string;
  archiveMedium?: string;
  deleteDate?: string;
  exportDate?: string;
  exportedDate?: string;
  maxAllowedRestorationsForOrg?: number;
  remainingRestorationsAllowedForOrg?: number;
  sessionId?: string;
  region?: string;
  selfUri?: string;
}

export interface RecordingNotificationResponse {
  originatingMessageId?: string;
  referenceId?: string;
  notificationStatus?: string;
  notificationText?: string;
}

export interface RecordingNotificationTemplate {
  id?: string;
  language?: string;
  header?: RecordingTemplateHeader;
  body?: RecordingTemplateBody;
  buttons?: RecordingTemplateButton[];
  carousel?: RecordingTemplateCarousel;
  footer?: RecordingTemplateFooter;
}

export interface RecordingRetention {
  conversationId?: string;
  recordingId?: string;
  archiveDate?: string;
  archiveMedium?: string;
  deleteDate?: string;
  exportDate?: string;
  exportedDate?: string;
  creationTime?: string;
}

export interface RecordingRetentionCursorEntityListing {
  entities?: RecordingRetention[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface RecordingRoadsideAssistance {
  text?: string;
  phoneNumber?: string;
  isDevicePhoneNumber?: boolean;
  location?: RecordingLocation;
  messageNumber?: number;
}

export interface RecordingSettings {
  maxSimultaneousStreams?: number;
  maxConfigurableScreenRecordingStreams?: number;
  regionalRecordingStorageEnabled?: boolean;
  recordingPlaybackUrlTtl?: number;
  recordingBatchDownloadUrlTtl?: number;
  stopRecordingWhenOnlyExternalParticipants?: boolean;
}

export interface RecordingTemplateBody {
  text?: string;
}

export interface RecordingTemplateButton {
  type?: string;
  text?: string;
  index?: number;
  phoneNumber?: string;
  url?: string;
  isSelected?: boolean;
}

export interface RecordingTemplateCard {
  header?: RecordingTemplateHeader;
  body?: RecordingTemplateBody;
  buttons?: RecordingTemplateButton[];
}

export interface RecordingTemplateCarousel {
  cards?: RecordingTemplateCard[];
}

export interface RecordingTemplateFooter {
  text?: string;
}

export interface RecordingTemplateHeader {
  type?: string;
  text?: string;
  media?: RecordingAttachment;
}

export interface RecordingTranscodeCompleteTopicMediaResult extends RecordingArchiveRestoreTopicMediaResult {}

export interface RecordingTranscodeCompleteTopicRecording {
  id?: string;
  conversationId?: string;
  fileState?: string;
  mediaUris?: RecordingTranscodeCompleteTopicMediaResult[];
  estimatedTranscodeTimeMs?: number;
  actualTranscodeTimeMs?: number;
}

export interface RecordingUploadReport {
  id?: string;
  name?: string;
  state?: string;
  signedUrl?: string;
  selfUri?: string;
}

export interface RecordingUploadReportRequest {
  dateSince: string;
  uploadStatus?: string;
}

export interface RecordingWheelPicker {
  id?: string;
  items?: RecordingWheelPickerItem[];
}

export interface RecordingWheelPickerItem {
  id?: string;
  title?: string;
  value?: string;
  isSelected?: boolean;
}

export interface RecurrenceEndSettings {
  lastDate?: string;
  noEndDate?: boolean;
}

export interface RecurrencePeriod {
  magnitude: number;
  granularity: string;
}

export interface RecurrenceSettings {
  endAfter: RecurrenceEndSettings;
  recurrencePeriod: RecurrencePeriod;
  minimumTimeBetweenOccurrences: RecurrencePeriod;
}

export interface RecurrenceSettingsBase {
  endAfter: RecurrenceEndSettings;
}

export interface Referrer {
  url: string;
  domain: string;
  hostname: string;
  keywords?: string;
  pathname: string;
  queryString?: string;
  fragment?: string;
  name?: string;
  medium: string;
}

export interface RefinementSettingEntity {
  id?: string;
  selfUri?: string;
}

export interface RegionResponse {
  regionName?: string;
}

export interface RegionTimeZone {
  id?: string;
  name?: string;
  offset?: number;
  canonicalId?: string;
  selfUri?: string;
}

export interface RegisterArchitectExportJob {
  flows: Models.ExportDetails[];
}

export interface RegisterArchitectExportJobResponse {
  id?: string;
  status?: string;
  totalFlows?: number;
  selfUri?: string;
}

export interface RegisterArchitectJobRequest {
  createStubs?: boolean;
}

export interface RegisterArchitectJobResponse {
  id?: string;
  presignedUrl?: string;
  headers?: { [key: string]: string };
  selfUri?: string;
}

export interface RegisterArchitectValidateJob {
  flows: Models.ValidateDetails[];
}

export interface RegisterArchitectValidateJobResponse extends RegisterArchitectExportJobResponse {}

export interface Relationship {
  id?: string;
  division?: Models.WritableStarrableDivision;
  user: Models.User;
  externalOrganization: Models.ExternalOrganization;
  relationship: string;
  externalDataSources?: Models.ExternalDataSource[];
  selfUri?: string;
}

export interface RelationshipListing {
  entities?: Relationship[];
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

export interface RelationshipsExport {
  id?: string;
  divisionIds?: string[];
  createdBy?: Models.DomainEntityRef;
  dateCreated?: string;
  dateCompletion?: string;
  status?: string;
  downloadUrl?: string;
  resultRowCount?: number;
  queryConditions?: RelationshipsExportQueryConditions;
  selfUri?: string;
}

export interface RelationshipsExportComparisonFieldFilter {
  field: string;
  value: string;
}

export interface RelationshipsExportFieldFilter {
  field: string;
  value: string;
}

export interface RelationshipsExportFieldListFilter {
  field: string;
  values: string[];
}

export interface RelationshipsExportFilter {
  eq?: RelationshipsExportFieldFilter;
  in?: RelationshipsExportFieldListFilter;
  lte?: RelationshipsExportComparisonFieldFilter;
  gte?: RelationshipsExportComparisonFieldFilter;
  and?: RelationshipsExportFilter[];
  or?: RelationshipsExportFilter[];
  not?: RelationshipsExportFilter;
}

export interface RelationshipsExportListing {
  entities?: RelationshipsExport[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface RelationshipsExportQueryConditions {
  filters?: RelationshipsExportFilter;
  limit?: number;
}

export interface RelyingPartyEntity {
  id: string;
  name: string;
}

export interface RemoveEntitiesRequest {
  entities: RemoveEntity[];
}

export interface RemoveEntity {
  id: string;
}

export interface Reoccurrence {
  id?: string;
  start: string;
  end: string;
  timeZone?: string;
  pattern: Models.Pattern;
  range: Range;
  alterations?: Models.Alteration[];
  nextOccurrenceDetails?: Models.NextOccurrenceDetails;
}

export interface ReplaceRequest {
  changeNumber?: number;
  name?: string;
  authToken?: string;
}

export interface ReplaceResponse {
  id?: string;
  name?: string;
  changeNumber?: number;
  uploadStatus?: Models.DomainEntityRef;
  uploadDestinationUri?: string;
  uploadMethod?: string;
}

export interface ReplacementTerm {
  type?: string;
  existingValue?: string;
  updatedValue?: string;
}

export interface ReplyMessage extends Models.InputMessage {}

export interface ReplyToEmailAddress {
  domain: Models.DomainEntityRef;
  route: Models.DomainEntityRef;
}

export interface ReportingDataExportTopicDataExportNotification {
  id?: string;
  runId?: string;
  name?: string;
  status?: string;
  exportFormat?: string;
  downloadUrl?: string;
  viewType?: string;
  exportErrorMessagesType?: string;
  read?: boolean;
  createdDateTime?: string;
  modifiedDateTime?: string;
  percentageComplete?: number;
  emailStatuses?: { [key: string]: string };
  emailErrorDescription?: string;
  scheduleExpression?: string;
  scheduleStaticLinkUrl?: string;
  exportAllowedToRerun?: boolean;
}

export interface ReportingExportJobListing {
  entities?: ReportingExportJobResponse[];
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

export interface ReportingExportJobRequest {
  name: string;
  timeZone: string;
  exportFormat: string;
  interval: string;
  period: string;
  viewType: string;
  filter: Models.ViewFilter;
  read?: boolean;
  locale: string;
  hasFormatDurations?: boolean;
  hasSplitFilters?: boolean;
  excludeEmptyRows?: boolean;
  hasSplitByMedia?: boolean;
  hasSummaryRow?: boolean;
  csvDelimiter?: string;
  selectedColumns?: Models.SelectedColumns[];
  hasCustomParticipantAttributes?: boolean;
  recipientEmails?: string[];
  includeDurationFormatInHeader?: boolean;
  durationFormat?: string;
  chartColumns?: Models.ChartColumn[];
}

export interface ReportingExportJobResponse {
  id?: string;
  name?: string;
  runId: string;
  status: string;
  timeZone: string;
  exportFormat: string;
  interval: string;
  downloadUrl?: string;
  viewType: string;
  exportErrorMessagesType?: string;
  period: string;
  filter: Models.ViewFilter;
  read: boolean;
  createdDateTime: string;
  modifiedDateTime: string;
  locale: string;
  percentageComplete: number;
  hasFormatDurations?: boolean;
  hasSplitFilters?: boolean;
  excludeEmptyRows?: boolean;
  hasSplitByMedia?: boolean;
  hasSummaryRow?: boolean;
  csvDelimiter?: string;
  selectedColumns?: Models.SelectedColumns[];
  hasCustomParticipantAttributes?: boolean;
  recipientEmails?: string[];
  emailStatuses?: { [key: string]: string };
  emailErrorDescription?: string;
  includeDurationFormatInHeader?: boolean;
  durationFormat?: string;
  exportAllowedToRerun?: boolean;
  chartColumns?: Models.ChartColumn[];
  enabled?: boolean;
  selfUri?: string;
}

export interface ReportingExportMetadataJobListing {
  entities?: ReportingExportMetadataJobResponse[];
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

export interface ReportingExportMetadataJobResponse {
  id?: string;
  name?: string;
  viewType?: string;
  dateLimitations?: string;
  requiredFilters?: string[];
  supportedFilters?: string[];
  requiredColumnIds?: string[];
  dependentColumnIds?: { [key: string]: string[] };
  availableColumnIds?: string[];
  selfUri?: string;
}

export interface ReportingInterval {
  intervalType: string;
  intervalValue: number;
}

export interface ReportingTurn {
  userInput?: string;
  botPrompts?: string[];
  sessionId?: string;
  conversation?: Models.AddressableEntityRef;
  askAction?: ReportingTurnAction;
  intent?: ReportingTurnIntent;
  knowledge?: ReportingTurnKnowledge;
  knowledgeBaseEvents?: ReportingTurnKnowledgeEvents;
  dateCreated?: string;
  dateCompleted?: string;
  askActionResult?: string;
  sessionEndDetails?: Models.SessionEndDetails;
}

export interface ReportingTurnAction {
  actionId?: string;
  actionName?: string;
  actionNumber?: number;
  actionType?: string;
}

export interface ReportingTurnActionAgentDetails {
  agentId?: string;
  agentName?: string;
  agentVersion?: string;
}

export interface ReportingTurnBotFlowInvocationEvent {
  type?: string;
  action?: ReportingTurnAction;
  flow?: ReportingTurnFlow;
}

export interface ReportingTurnFlow {
  id?: string;
  type?: string;
  name?: string;
  selfUri?: string;
}

export interface ReportingTurnGuardrailEvent {
  type?: string;
  instruction?: string;
  violationsThreshold?: number;
  violationsTriggered?: number;
}

export interface ReportingTurnIntent {
  name?: string;
  id?: string;
  confidence?: number;
  slots?: ReportingTurnIntentSlot[];
}

export interface ReportingTurnIntentSlot {
  name?: string;
  value?: string;
  type?: string;
  confidence?: number;
}

export interface ReportingTurnKnowledge {
  knowledgeBaseId?: string;
  feedback?: ReportingTurnKnowledgeFeedback;
  search?: ReportingTurnKnowledgeSearch;
}

export interface ReportingTurnKnowledgeDocument {
  id?: string;
  question?: string;
  answer?: string;
  confidence?: number;
}

export interface ReportingTurnKnowledgeEvents {
  search?: ReportingTurnKnowledgeSearchEvent[];
  feedback?: ReportingTurnKnowledgeFeedbackEvent[];
}

export interface ReportingTurnKnowledgeFeedback {
  searchId?: string;
  rating?: number;
  documents?: ReportingTurnKnowledgeDocument[];
}

export interface ReportingTurnKnowledgeFeedbackEvent {
  searchId?: string;
  knowledgeBaseId?: string;
  documents?: ReportingTurnKnowledgeDocument[];
  feedbackRating?: number;
  documentVariationId?: string;
  documentVersionId?: string;
}

export interface ReportingTurnKnowledgeMetadata {
  knowledgeId?: string;
  knowledgeName?: string;
  searchId?: string;
  query?: string;
  retrievalStatus?: string;
  answerGenerationStatus?: string;
  generatedAnswer?: string;
  failureReason?: string;
  topConfidence?: number;
  retrievedSources?: Models.KnowledgeSource[];
}

export interface ReportingTurnKnowledgeSearch {
  searchId?: string;
  documents?: ReportingTurnKnowledgeDocument[];
  query?: string;
}

export interface ReportingTurnKnowledgeSearchEvent {
  searchId?: string;
  knowledgeBaseId?: string;
  documents?: ReportingTurnKnowledgeDocument[];
  searchQuery?: string;
  answerDocumentId?: string;
}

export interface ReportingTurnToolCall {
  toolId?: string;
  toolName?: string;
  toolType?: string;
  targetId?: string;
  status?: string;
  errorText?: string;
  dateInvoked?: string;
  latencyMs?: number;
  origin?: string;
  knowledgeMetadata?: ReportingTurnKnowledgeMetadata;
}

export interface ReportingTurnsResponse {
  entities?: ReportingTurn[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface ReprocessInteractionsByJobIdResponse {
  url?: string;
}

export interface ReprocessJobEntityListingResponse {
  entities?: ReprocessJobResponse[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  queueTotal: number;
  lastUri?: string;
  firstUri?: string;
  selfUri?: string;
  nextUri?: string;
  previousUri?: string;
  pageCount?: number;
}

export interface ReprocessJobResponse {
  id?: string;
  name?: string;
  description?: string;
  dateStart: string;
  dateEnd: string;
  mediaTypes: string[];
  programs: string[];
  dialects?: string[];
  createdBy: Models.AddressableEntityRef;
  dateCreated: string;
  jobStatus: string;
  queueOrder?: number;
  processedInteractionsCount: number;
  failedInteractionsCount: number;
  totalInteractionsCount?: number;
  selfUri?: string;
}

export interface RequestConfig {
  requestUrlTemplate?: string;
  requestTemplate?: string;
  requestTemplateUri?: string;
  requestType?: string;
  headers?: { [key: string]: string };
}

export interface RequestContext {
  patterns?: RequestContextPattern[];
}

export interface RequestContextPattern {
  criteria: RequestEntityTypeCriteria[];
}

export interface RequestCriteria {
  key: string;
  values: string[];
  shouldIgnoreCase?: boolean;
  operator?: string;
}

export interface RequestDevice {
  category: string;
  type: string;
  isMobile?: boolean;
  screenHeight?: number;
  screenWidth?: number;
  screenDensity?: number;
  fingerprint?: string;
  osFamily: string;
  osVersion: string;
  manufacturer?: string;
}

export interface RequestEntityTypeCriteria {
  key: string;
  values: string[];
  shouldIgnoreCase?: boolean;
  operator?: string;
  entityType: string;
}

export interface RequestExternalSegment {
  id: string;
  name: string;
  source?: string;
}

export interface RequestJourney {
  patterns?: RequestJourneyPattern[];
}

export interface RequestJourneyPattern {
  criteria: RequestCriteria[];
  count: number;
  streamType: string;
  sessionType: string;
  eventName?: string;
}

export interface RequestMapping {
  name?: string;
  attributeType?: string;
  mappingType?: string;
  value?: string;
}

export interface RequestPage {
  url: string;
  title: string;
  keywords?: string;
  lang?: string;
}

export interface RequestScoredAgent {
  id?: string;
  score?: number;
}

export interface RequiredDateRange {
  startDate: string;
  endDate: string;
}

export interface RequiredLocalDateRange {
  startDate: string;
  endDate: string;
}

export interface ReschedulingManagementUnitResponse {
  managementUnit?: Models.ManagementUnitReference;
  applied?: boolean;
}

export interface ReschedulingOptionsRunResponse {
  existingSchedule?: Models.BuScheduleReference;
  startDate?: string;
  endDate?: string;
  managementUnits?: ReschedulingManagementUnitResponse[];
  agentCount?: number;
  activityCodeIds?: string[];
  doNotChangeWeeklyPaidTime?: boolean;
  doNotChangeDailyPaidTime?: boolean;
  doNotChangeShiftStartTimes?: boolean;
  doNotChangeManuallyEditedShifts?: boolean;
}

export interface ResolutionAggregateDataContainer {
  group?: { [key: string]: string };
  data?: Models.StatisticalResponse[];
}

export interface ResolutionAggregateQueryClause {
  type: string;
  predicates: ResolutionAggregateQueryPredicate[];
}

export interface ResolutionAggregateQueryFilter {
  type: string;
  clauses?: ResolutionAggregateQueryClause[];
  predicates?: ResolutionAggregateQueryPredicate[];
}

export interface ResolutionAggregateQueryPredicate extends Models.ActionAggregateQueryPredicate {}

export interface ResolutionAggregateQueryResponse {
  results?: ResolutionAggregateDataContainer[];
}

export interface ResolutionAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: ResolutionAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: ResolutionAggregationView[];
  alternateTimeDimension?: string;
}

export interface ResolutionAggregationSort {
  name: string;
  function: string;
}

export interface ResolutionAggregationView extends Models.ActionAggregationView {}

export interface ResolutionAsyncAggregateQueryResponse {
  results?: ResolutionAggregateDataContainer[];
  cursor?: string;
}

export interface ResolutionAsyncAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: ResolutionAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: ResolutionAggregationView[];
  alternateTimeDimension?: string;
  pageSize?: number;
}

export interface ResolutionDetailQueryClause {
  type: string;
  predicates: ResolutionDetailQueryPredicate[];
}

export interface ResolutionDetailQueryFilter {
  type: string;
  clauses?: ResolutionDetailQueryClause[];
  predicates?: ResolutionDetailQueryPredicate[];
}

export interface ResolutionDetailQueryPredicate {
  type?: string;
  metric?: string;
  operator?: string;
  value?: string;
  range?: Models.NumericRange;
}

export interface ResourceConditionNode {
  variableName?: string;
  conjunction?: string;
  operator?: string;
  operands?: ResourceConditionValue[];
  terms?: ResourceConditionNode[];
}

export interface ResourceConditionValue {
  type?: string;
  value?: string;
}

export interface ResourcePermissionPolicy {
  id?: string;
  domain?: string;
  entityName?: string;
  policyName?: string;
  policyDescription?: string;
  actionSetKey?: string;
  allowConditions?: boolean;
  resourceConditionNode?: ResourceConditionNode;
  namedResources?: string[];
  resourceCondition?: string;
  actionSet?: string[];
}

export interface Response {
  id?: string;
  name?: string;
  version?: number;
  libraries: Models.DomainEntityRef[];
  texts?: ResponseText[];
  createdBy?: Models.User;
  dateCreated?: string;
  interactionType?: string;
  substitutions?: ResponseSubstitution[];
  substitutionsSchema?: Models.JsonSchemaDocument;
  responseType?: string;
  messagingTemplate?: Models.MessagingTemplate;
  assets?: RmsAssetAddressableRef[];
  footer?: Models.FooterTemplate;
  appleInvitation?: Models.AppleInvitation;
  selfUri?: string;
}

export interface ResponseAsset {
  id?: string;
  name?: string;
  division?: Models.Division;
  contentLength?: number;
  contentLocation?: string;
  contentType?: string;
  dateCreated?: string;
  createdBy?: Models.DomainEntityRef;
  dateModified?: string;
  modifiedBy?: Models.DomainEntityRef;
  responses?: Models.DomainEntityRef[];
  selfUri?: string;
}

export interface ResponseAssetBulkRequest {
  assetIds: string[];
  sortBy?: string;
  sortOrder?: string;
}

export interface ResponseAssetEntityListing {
  entities?: ResponseAsset[];
  notFound?: string[];
}

export interface ResponseAssetFilter {
  endValue?: string;
  values?: string[];
  startValue?: string;
  fields?: string[];
  value?: string;
  type?: string;
}

export interface ResponseAssetRequest {
  name: string;
  divisionId?: string;
}

export interface ResponseAssetSearchRequest {
  pageSize?: number;
  pageNumber?: number;
  sortOrder?: string;
  sortBy?: string;
  query: ResponseAssetFilter[];
}

export interface ResponseAssetSearchResults {
  total?: number;
  pageCount?: number;
  pageSize?: number;
  pageNumber?: number;
  results?: ResponseAsset[];
}

export interface ResponseAssetStatus {
  id?: string;
  status?: string;
  errorCode?: string;
  errorMessage?: string;
}

export interface ResponseConfig {
  translationMap?: { [key: string]: string };
  translationMapDefaults?: { [key: string]: string };
  successTemplate?: string;
  successTemplateUri?: string;
}

export interface ResponseDivisionView {
  id?: string;
  name?: string;
  responseType?: string;
  libraries?: Models.LibraryDivisionView[];
  substitutions?: ResponseSubstitution[];
  substitutionsSchema?: Models.JsonSchemaDocument;
  messagingTemplate?: Models.MessagingTemplate;
  form?: Models.Form;
  selfUri?: string;
}

export interface ResponseDivisionViewQueryResults {
  results: Models.DomainEntityListingResponseDivisionView;
}

export interface ResponseEntityList {
  entities?: Response[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  pageCount?: number;
  lastUri?: string;
  firstUri?: string;
  selfUri?: string;
  nextUri?: string;
  previousUri?: string;
}

export interface ResponseEntityListing {
  entities?: Response[];
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

export interface ResponseFilter extends Models.CaseQueryJobFilter {}

export interface ResponsePage {
  url: string;
  title: string;
  domain: string;
  fragment?: string;
  hostname: string;
  keywords?: string;
  lang?: string;
  pathname: string;
  queryString?: string;
}

export interface ResponseQueryRequest {
  queryPhrase?: string;
  pageSize?: number;
  pageNumber?: number;
  filters?: ResponseFilter[];
}

export interface ResponseQueryResults {
  results: ResponseEntityList;
}

export interface ResponseSet {
  id?: string;
  name: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
  responses: { [key: string]: Reaction };
  beepDetectionEnabled?: boolean;
  amdSpeechDistinguishEnabled?: boolean;
  liveSpeakerDetectionMode?: string;
  selfUri?: string;
}

export interface ResponseSetEntityListing {
  entities?: ResponseSet[];
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

export interface ResponseSubstitution {
  id: string;
  description?: string;
  defaultValue?: string;
}

export interface ResponseText {
  content: string;
  contentType?: string;
  type?: string;
}

export interface RestErrorDetail {
  error: string;
  details?: string;
  userParams?: Models.UserParam[];
}

export interface RestorePresenceSettings {
  enabled: boolean;
  restoreTimeMilliseconds: number;
  restoreOnQueueEnabled: boolean;
}

export interface RetentionDuration {
  archiveRetention?: Models.ArchiveRetention;
  deleteRetention?: Models.DeleteRetention;
}

export interface ReverseWhitepagesLookupResult {
  contacts?: Models.ExternalContact[];
}

export interface ReviewAssessmentResults {
  byAssignees?: boolean;
  byViewers?: boolean;
}

export interface RichLink {
  id?: string;
  header?: RichLinkHeader;
  footer?: string;
  text?: string;
  url?: string;
  urlLabel?: string;
}

export interface RichLinkHeader {
  type?: string;
  value?: string;
  url?: string;
}

export interface Ring {
  expansionCriteria?: Models.ExpansionCriterium[];
  actions?: Models.Actions;
  memberGroups?: Models.MemberGroup[];
}

export interface RmsAssetAddressableRef {
  id?: string;
  selfUri?: string;
  assetUsage?: string;
  contentLocation?: string;
}

export interface RoleDivision {
  roleId: string;
  divisionId: string;
}

export interface RoleDivisionGrants {
  grants: RoleDivisionPair[];
}

export interface RoleDivisionPair {
  roleId: string;
  divisionId: string;
}

export interface RoleSettings {
  id?: string;
  backfillEnabled?: boolean;
  authorizationGrantDivisionAware?: boolean;
  selfUri?: string;
}

export interface RollbackDecisionTableVersionRequest {
  rollbackReason?: string;
}

export interface Room {
  id?: string;
  name?: string;
  dateCreated?: string;
  roomType?: string;
  description?: string;
  subject?: string;
  participantLimit?: number;
  owners?: Models.UserReference[];
  pinnedMessages?: Models.AddressableEntityRef[];
  jid?: string;
  selfUri?: string;
}

export interface RoomParticipant {
  participantJid: string;
}

export interface RoomParticipantResponse {
  jid?: string;
  user?: Models.AddressableEntityRef;
}

export interface RoomParticipantsResponse {
  participants?: RoomParticipantResponse[];
}

export interface RoomUpdateRequest {
  description?: string;
  subject?: string;
  pinnedMessageIds?: string[];
  ownerIds?: string[];
}

export interface RouteIdentityResolutionConfig extends Models.AppleIdentityResolutionConfig {}

export interface RoutePathRequest {
  queueId: string;
  mediaType: string;
  languageId?: string;
  skillIds?: string[];
  sourcePlanningGroup?: Models.SourcePlanningGroupRequest;
}

export interface RoutePathResponse {
  queue?: Models.QueueReference;
  mediaType?: string;
  language?: Models.LanguageReference;
  skills?: RoutingSkillReference[];
}

export interface RoutingActivityData {
  group?: { [key: string]: string };
  data?: RoutingActivityMetricValue[];
  truncated?: boolean;
  entities?: RoutingActivityEntityData[];
}

export interface RoutingActivityEntityData {
  activityDate: string;
  organizationPresenceId?: string;
  presenceDate?: string;
  queueId?: string;
  queueMembershipStatus?: string;
  routingStatus?: string;
  routingStatusDate?: string;
  systemPresence?: string;
  teamId?: string;
  userId?: string;
}

export interface RoutingActivityMetricValue {
  metric?: string;
  qualifier?: string;
  secondaryQualifier?: string;
  entityIds?: string[];
  count?: number;
}

export interface RoutingActivityQuery {
  metrics: RoutingActivityQueryMetric[];
  groupBy: string[];
  filter?: RoutingActivityQueryFilter;
  order?: string;
}

export interface RoutingActivityQueryClause {
  type: string;
  predicates: RoutingActivityQueryPredicate[];
}

export interface RoutingActivityQueryFilter {
  type: string;
  clauses?: RoutingActivityQueryClause[];
  predicates?: RoutingActivityQueryPredicate[];
}

export interface RoutingActivityQueryMetric {
  metric: string;
  details?: boolean;
}

export interface RoutingActivityQueryPredicate extends Models.ConversationActivityQueryPredicate {}

export interface RoutingActivityResponse {
  results?: RoutingActivityData[];
  entityIdDimension?: string;
}

export interface RoutingConversationAttributesRequest {
  priority?: number;
  skillIds?: string[];
  skillExpression?: string;
  languageId?: string;
  labelId?: string;
  requestScoredAgents?: RequestScoredAgent[];
}

export interface RoutingConversationAttributesResponse {
  priority?: number;
  skills?: RoutingSkill[];
  language?: Models.Language;
  label?: Models.UtilizationLabel;
  scoredAgents?: Models.ScoredAgent[];
  skillExpression?: string;
  skillExpressionId?: string;
}

export interface RoutingData {
  queueId: string;
  languageId?: string;
  label?: string;
  priority?: number;
  skillIds?: string[];
  skillExpression?: string;
  preferredAgentIds?: string[];
  scoredAgents?: Models.ScoredAgent[];
  routingFlags?: string[];
}

export interface RoutingEstablishedEvent {
  eventId: string;
  eventDateTime: string;
  conversationId: string;
  communicationId: string;
  phoneNumber?: string;
  queueId: string;
  ani?: string;
  dnis?: string;
  skillIds?: string[];
  languageId?: string;
  initialConfiguration: Models.InitialConfiguration;
  sourceConfiguration: Models.SourceConfiguration;
}

export interface RoutingRule {
  operator?: string;
  threshold?: number;
  waitSeconds?: number;
}

export interface RoutingSettings {
  resetAgentScoreOnPresenceChange?: boolean;
}

export interface RoutingSkill {
  id?: string;
  name: string;
  division?: Models.Division;
  dateModified?: string;
  state?: string;
  version?: string;
  selfUri?: string;
}

export interface RoutingSkillReference {
  id?: string;
  selfUri?: string;
}

export interface RoutingStatus {
  userId?: string;
  status?: string;
  startTime?: string;
}

export interface RoutingStatusDetailQueryClause {
  type: string;
  predicates: RoutingStatusDetailQueryPredicate[];
}

export interface RoutingStatusDetailQueryFilter {
  type: string;
  clauses?: RoutingStatusDetailQueryClause[];
  predicates?: RoutingStatusDetailQueryPredicate[];
}

export interface RoutingStatusDetailQueryPredicate extends Models.ActionAggregateQueryPredicate {}

export interface RoutingTransferEvent extends Models.EmailRoutingTransferEvent {}

export interface Row {
  rowId: string;
  inputs: { [key: string]: Models.DecisionTableRowParameterValue };
  outputs: { [key: string]: Models.DecisionTableRowParameterValue };
}

export interface RowSearchFilter {
  predicates: RowSearchPredicate[];
}

export interface RowSearchPredicate {
  columnId: string;
  operator: string;
  value?: string;
  special?: string;
}

export interface RuleConfig {
  id?: string;
  enabled: boolean;
  rule: Models.CopilotRule;
}

export interface RuleEngineConfig {
  rules: RuleConfig[];
  fallback?: Models.Fallback;
}

export interface RuleSet {
  id?: string;
  name: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
  contactList?: Models.DomainEntityRef;
  queue?: Models.DomainEntityRef;
  rules: Models.DialerRule[];
  selfUri?: string;
}

export interface RuleSetDiagnostic {
  ruleSet?: Models.DomainEntityRef;
  warnings?: string[];
}

export interface RuleSetEntityListing {
  entities?: RuleSet[];
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

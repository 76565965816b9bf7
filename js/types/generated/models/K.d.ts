// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type * as Models from './index';

export interface KeyPerformanceIndicator {
  id?: string;
  name?: string;
  optimizationType?: string;
  problemType?: string;
  dateCreated?: string;
  dateModified?: string;
  description?: string;
  kpiType?: string;
  source?: string;
  wrapUpCodeConfig?: Models.WrapUpCodeConfig;
  outcomeConfig?: Models.OutcomeConfig;
  status?: string;
  kpiGroup?: string;
  queues?: string[];
  selfUri?: string;
}

export interface KeyPerformanceIndicatorAssessment {
  kpi?: string;
  assessmentResult?: string;
  checks?: Models.Check[];
}

export interface KeyPerformanceIndicatorType {
  id?: string;
  sources?: string[];
}

export interface KeyRotationSchedule {
  id?: string;
  name?: string;
  period: string;
  selfUri?: string;
}

export interface KeyValue {
  key: string;
  value: string;
}

export interface Knowledge {
  enabled?: boolean;
  knowledgeBase?: Models.AddressableEntityRef;
}

export interface KnowledgeAggregateDataContainer {
  group?: { [key: string]: string };
  data?: Models.StatisticalResponse[];
}

export interface KnowledgeAggregateQueryClause {
  type: string;
  predicates: KnowledgeAggregateQueryPredicate[];
}

export interface KnowledgeAggregateQueryFilter {
  type: string;
  clauses?: KnowledgeAggregateQueryClause[];
  predicates?: KnowledgeAggregateQueryPredicate[];
}

export interface KnowledgeAggregateQueryPredicate extends Models.ActionAggregateQueryPredicate {}

export interface KnowledgeAggregateQueryResponse {
  results?: KnowledgeAggregateDataContainer[];
}

export interface KnowledgeAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: KnowledgeAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: KnowledgeAggregationView[];
  alternateTimeDimension?: string;
  queryType?: string;
  sortMetric?: KnowledgeAggregationSort;
  limit?: number;
}

export interface KnowledgeAggregationSort {
  name: string;
  function: string;
}

export interface KnowledgeAggregationView extends Models.ActionAggregationView {}

export interface KnowledgeAnswerConfig {
  enabled: boolean;
}

export interface KnowledgeAnswerDocumentResponse {
  id?: string;
  title?: string;
  answer?: string;
  variation?: Models.DocumentVariationAnswer;
}

export interface KnowledgeAnswerDocumentsResponse {
  results?: KnowledgeAnswerDocumentResponse[];
  answerGeneration?: KnowledgeAnswerGenerationResponse;
}

export interface KnowledgeAnswerGenerationResponse {
  answer?: string;
  documents?: Models.AnswerGenerationDocument[];
}

export interface KnowledgeAsyncAggregateQueryResponse {
  results?: KnowledgeAggregateDataContainer[];
  cursor?: string;
}

export interface KnowledgeAsyncAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: KnowledgeAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: KnowledgeAggregationView[];
  alternateTimeDimension?: string;
  queryType?: string;
  sortMetric?: KnowledgeAggregationSort;
  limit?: number;
  pageSize?: number;
}

export interface KnowledgeBase {
  id?: string;
  name?: string;
  description?: string;
  coreLanguage: string;
  dateCreated?: string;
  dateModified?: string;
  faqCount?: number;
  dateDocumentLastModified?: string;
  articleCount?: number;
  published?: boolean;
  contentSearchEnabled?: boolean;
  selfUri?: string;
}

export interface KnowledgeBaseCreateRequest {
  name: string;
  description?: string;
  coreLanguage: string;
  contentSearchEnabled?: boolean;
}

export interface KnowledgeBaseListing {
  entities?: KnowledgeBase[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface KnowledgeBaseReference {
  id: string;
  languageCode?: string;
  contentSearchEnabled?: boolean;
  selfUri?: string;
}

export interface KnowledgeBaseUpdateRequest {
  name?: string;
  description?: string;
}

export interface KnowledgeBaseWithDialectReference {
  id: string;
  languageCode: string;
  selfUri?: string;
}

export interface KnowledgeContextReference {
  id: string;
  selfUri?: string;
}

export interface KnowledgeContextValueReference {
  id: string;
  selfUri?: string;
}

export interface KnowledgeConversationContext {
  conversationId: string;
  mediaType?: string;
  messageType?: string;
  queueId?: string;
  externalContactId?: string;
}

export interface KnowledgeConversationContextResponse {
  conversation: Models.AddressableEntityRef;
  queue?: Models.AddressableEntityRef;
  externalContact?: Models.AddressableEntityRef;
  mediaType?: string;
}

export interface KnowledgeConversationTurn {
  participant?: string;
  text?: string;
}

export interface KnowledgeDocumentAlternative {
  phrase: string;
  autocomplete: boolean;
}

export interface KnowledgeDocumentBulkRemoveRequest {
  entities: Models.WritableEntity[];
}

export interface KnowledgeDocumentBulkUpdateEntity {
  id?: string;
  categoryId?: string;
  labelIds?: string[];
}

export interface KnowledgeDocumentBulkUpdateRequest {
  entities: KnowledgeDocumentBulkUpdateEntity[];
}

export interface KnowledgeDocumentBulkVersionAddEntity {
  id?: string;
  restoreFromVersionId?: string;
  restorePrevious?: boolean;
}

export interface KnowledgeDocumentBulkVersionAddRequest {
  entities: KnowledgeDocumentBulkVersionAddEntity[];
}

export interface KnowledgeDocumentChunkRequest {
  query: string;
  pageSize?: number;
  pageNumber?: number;
  filter?: Models.DocumentQuery;
  queryType?: string;
  preprocessQuery?: boolean;
  includeDraftDocuments?: boolean;
  application?: KnowledgeSearchClientApplication;
  conversationContext?: KnowledgeConversationContext;
  confidenceThreshold?: number;
}

export interface KnowledgeDocumentChunkResponse {
  query?: string;
  total?: number;
  pageCount?: number;
  pageSize?: number;
  pageNumber?: number;
  queryType?: string;
  searchId?: string;
  preprocessQuery?: boolean;
  confidenceThreshold?: number;
  results?: Models.DocumentChunkBlock[];
  application?: KnowledgeSearchClientApplication;
  conversationContext?: KnowledgeConversationContextResponse;
}

export interface KnowledgeDocumentCopy {
  documentVariationId: string;
  documentVersionId: string;
  searchId?: string;
  queryType?: string;
  surfacingMethod?: string;
  sessionId?: string;
  conversationContext?: KnowledgeConversationContext;
  application: KnowledgeSearchClientApplication;
}

export interface KnowledgeDocumentFeedback {
  id?: string;
  documentVariation: Models.EntityReference;
  rating: string;
  reason?: string;
  comment?: string;
  search?: Models.EntityReference;
  sessionId?: string;
  dateCreated?: string;
  queryType?: string;
  surfacingMethod?: string;
  state?: string;
  document: KnowledgeDocumentVersionReference;
  application: KnowledgeSearchClientApplication;
  conversationContext?: KnowledgeConversationContext;
  userId?: string;
  selfUri?: string;
}

export interface KnowledgeDocumentFeedbackResponse {
  id?: string;
  documentVariation: Models.EntityReference;
  rating: string;
  reason?: string;
  comment?: string;
  search?: Models.EntityReference;
  sessionId?: string;
  dateCreated?: string;
  queryType?: string;
  surfacingMethod?: string;
  state?: string;
  document?: KnowledgeDocumentVersionReference;
  application?: KnowledgeSearchClientApplication;
  conversationContext?: KnowledgeConversationContextResponse;
  user?: Models.AddressableEntityRef;
  selfUri?: string;
}

export interface KnowledgeDocumentFeedbackResponseListing {
  entities?: KnowledgeDocumentFeedbackResponse[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface KnowledgeDocumentFeedbackUpdateRequest {
  rating: string;
  reason?: string;
  comment?: string;
  state?: string;
}

export interface KnowledgeDocumentGuestSearch {
  query: string;
  pageSize?: number;
  pageNumber?: number;
  searchId?: string;
  total?: number;
  pageCount?: number;
  queryType?: string;
  sessionId?: string;
  results?: KnowledgeDocumentGuestSearchResult[];
}

export interface KnowledgeDocumentGuestSearchRequest {
  query: string;
  pageSize?: number;
  pageNumber?: number;
  searchId?: string;
  total?: number;
  pageCount?: number;
  queryType?: string;
  sessionId?: string;
  answerHighlightTopResults?: number;
  includeDraftDocuments?: boolean;
}

export interface KnowledgeDocumentGuestSearchResult {
  confidence?: number;
  document?: KnowledgeGuestSearchDocumentResponse;
}

export interface KnowledgeDocumentPresentation {
  documents: Models.PresentedKnowledgeDocument[];
  searchId?: string;
  queryType?: string;
  surfacingMethod?: string;
  sessionId?: string;
  conversationContext?: KnowledgeConversationContext;
  application: KnowledgeSearchClientApplication;
}

export interface KnowledgeDocumentQuery {
  pageSize?: number;
  pageNumber?: number;
  includeDraftDocuments?: boolean;
  interval?: Models.DocumentQueryInterval;
  filter: Models.DocumentQuery;
  includeVariations?: string;
  sortOrder?: string;
  sortBy?: string;
}

export interface KnowledgeDocumentQueryResponse {
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  pageCount?: number;
  results?: KnowledgeDocumentQueryResult[];
}

export interface KnowledgeDocumentQueryResult {
  id?: string;
  title?: string;
  visible?: boolean;
  alternatives?: KnowledgeDocumentAlternative[];
  state?: string;
  dateCreated?: string;
  dateModified?: string;
  dateImported?: string;
  lastPublishedVersionNumber?: number;
  datePublished?: string;
  createdBy?: Models.UserReference;
  modifiedBy?: Models.UserReference;
  documentVersion?: Models.AddressableEntityRef;
  category?: Models.CategoryResponse;
  labels?: Models.LabelResponse[];
  knowledgeBase?: KnowledgeBaseReference;
  externalId?: string;
  externalUrl?: string;
  source?: Models.AddressableEntityRef;
  readonly?: boolean;
  variations?: KnowledgeDocumentQueryVariation[];
  selfUri?: string;
}

export interface KnowledgeDocumentQueryVariation {
  id?: string;
  dateCreated?: string;
  dateModified?: string;
  documentVersion?: Models.AddressableEntityRef;
  contexts: Models.DocumentVariationContext[];
  document?: KnowledgeDocumentReference;
  priority?: number;
  name?: string;
  body?: Models.DocumentBody;
  chunks?: Models.DocumentVariationQueryChunkBlock[];
  selfUri?: string;
}

export interface KnowledgeDocumentReference {
  id: string;
  knowledgeBase: KnowledgeBaseReference;
  selfUri?: string;
}

export interface KnowledgeDocumentReq {
  id?: string;
  title: string;
  visible?: boolean;
  alternatives?: KnowledgeDocumentAlternative[];
  categoryId?: string;
  labelIds?: string[];
  externalId?: string;
  externalUrl?: string;
  selfUri?: string;
}

export interface KnowledgeDocumentResponse {
  id?: string;
  title?: string;
  visible?: boolean;
  alternatives?: KnowledgeDocumentAlternative[];
  state?: string;
  dateCreated?: string;
  dateModified?: string;
  dateImported?: string;
  lastPublishedVersionNumber?: number;
  datePublished?: string;
  createdBy?: Models.UserReference;
  modifiedBy?: Models.UserReference;
  documentVersion?: Models.AddressableEntityRef;
  category?: Models.CategoryResponse;
  labels?: Models.LabelResponse[];
  knowledgeBase?: KnowledgeBaseReference;
  externalId?: string;
  externalUrl?: string;
  source?: Models.AddressableEntityRef;
  readonly?: boolean;
  variations?: Models.DocumentVariationResponse[];
  selfUri?: string;
}

export interface KnowledgeDocumentResponseListing {
  entities?: KnowledgeDocumentResponse[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface KnowledgeDocumentSearch {
  query: string;
  pageSize?: number;
  pageNumber?: number;
  searchId?: string;
  total?: number;
  pageCount?: number;
  queryType?: string;
  results?: KnowledgeDocumentSearchResult[];
  application?: KnowledgeSearchClientApplication;
  conversationContext?: KnowledgeConversationContextResponse;
  confidenceThreshold?: number;
  answerGeneration?: KnowledgeAnswerGenerationResponse;
  preprocessQuery?: boolean;
}

export interface KnowledgeDocumentSearchRequest {
  query: string;
  pageSize?: number;
  pageNumber?: number;
  searchId?: string;
  total?: number;
  pageCount?: number;
  queryType?: string;
  includeDraftDocuments?: boolean;
  interval?: Models.DocumentQueryInterval;
  filter?: Models.DocumentQuery;
  sortOrder?: string;
  sortBy?: string;
  application?: KnowledgeSearchClientApplication;
  conversationContext?: KnowledgeConversationContext;
  confidenceThreshold?: number;
  answerHighlightTopResults?: number;
  answerMode?: string[];
  preprocessQuery?: boolean;
}

export interface KnowledgeDocumentSearchResult {
  confidence?: number;
  document?: KnowledgeSearchDocumentResponse;
}

export interface KnowledgeDocumentSearchVariation {
  id?: string;
  dateCreated?: string;
  dateModified?: string;
  documentVersion?: Models.AddressableEntityRef;
  contexts: Models.DocumentVariationContext[];
  document?: KnowledgeDocumentReference;
  priority?: number;
  name?: string;
  body?: Models.DocumentBodyWithHighlight;
  chunks?: Models.DocumentVariationSearchChunkBlock[];
  selfUri?: string;
}

export interface KnowledgeDocumentSuggestion {
  query: string;
  pageSize?: number;
  results?: KnowledgeDocumentSuggestionResult[];
}

export interface KnowledgeDocumentSuggestionRequest {
  query: string;
  pageSize?: number;
  includeDraftDocuments?: boolean;
  interval?: Models.DocumentQueryInterval;
  filter?: Models.DocumentQuery;
}

export interface KnowledgeDocumentSuggestionResult {
  matchedPhrase?: string;
  document?: KnowledgeDocumentSuggestionResultDocument;
}

export interface KnowledgeDocumentSuggestionResultDocument {
  id: string;
  knowledgeBase: KnowledgeBaseReference;
  title: string;
  selfUri?: string;
}

export interface KnowledgeDocumentVersion {
  id?: string;
  datePublished?: string;
  document?: KnowledgeDocumentResponse;
  restoreFromVersionId: string;
  versionNumber?: number;
  dateExpires?: string;
  selfUri?: string;
}

export interface KnowledgeDocumentVersionListing {
  entities?: KnowledgeDocumentVersion[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface KnowledgeDocumentVersionReference {
  id?: string;
  knowledgeBase: KnowledgeBaseReference;
  versionId: string;
  selfUri?: string;
}

export interface KnowledgeDocumentVersionVariation {
  id?: string;
  dateCreated?: string;
  dateModified?: string;
  contexts: Models.DocumentVariationContext[];
  priority?: number;
  name?: string;
  body?: Models.DocumentBody;
  selfUri?: string;
  documentVersion?: Models.AddressableEntityRef;
}

export interface KnowledgeDocumentVersionVariationListing {
  entities?: KnowledgeDocumentVersionVariation[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface KnowledgeDocumentView {
  documentVariationId: string;
  documentVersionId: string;
  searchId?: string;
  queryType?: string;
  surfacingMethod?: string;
  application: KnowledgeSearchClientApplication;
  sessionId?: string;
  conversationContext?: KnowledgeConversationContext;
}

export interface KnowledgeDocumentsAnswerFilter {
  query?: string;
  language?: string;
  appType?: string;
  queryType?: string;
  searchId?: string;
  insertHighlightIntoVariationContent?: boolean;
  answerMode?: string[];
  variationIds: string[];
}

export interface KnowledgeExportJobDocumentsFilter {
  interval?: string;
  entities?: Models.Entity[];
  sourceId?: string;
}

export interface KnowledgeExportJobFilter {
  documentsFilter?: KnowledgeExportJobDocumentsFilter;
  versionFilter: string;
  exclude?: string[];
}

export interface KnowledgeExportJobRequest {
  exportFilter: KnowledgeExportJobFilter;
  fileType: string;
  sourceId?: string;
  jsonFileVersion?: number;
}

export interface KnowledgeExportJobResponse {
  id?: string;
  downloadURL?: string;
  fileType: string;
  jsonFileVersion?: number;
  countDocumentProcessed?: number;
  exportFilter?: KnowledgeExportJobFilter;
  status?: string;
  knowledgeBase?: KnowledgeBase;
  createdBy?: Models.UserReference;
  dateCreated?: string;
  dateModified?: string;
  errorInformation?: Models.ErrorBody;
  source?: KnowledgeOperationSource;
  selfUri?: string;
}

export interface KnowledgeGenerationSetting {
  answerGeneration: boolean;
  generationLanguage?: string;
}

export interface KnowledgeGroupStatistics {
  unlinkedPhraseCount?: number;
  unlinkedPhraseHitCount?: number;
  totalPhraseHitCount?: number;
}

export interface KnowledgeGuestAnswerDocumentResponse {
  id?: string;
  title?: string;
  answer?: string;
  variation?: KnowledgeGuestDocumentVariationAnswer;
}

export interface KnowledgeGuestAnswerDocumentsResponse {
  results?: KnowledgeGuestAnswerDocumentResponse[];
}

export interface KnowledgeGuestDocumentCopy {
  documentVariationId: string;
  documentVersionId: string;
  searchId?: string;
  queryType?: string;
  surfacingMethod?: string;
  sessionId?: string;
  application?: KnowledgeGuestSearchClientApplication;
}

export interface KnowledgeGuestDocumentFeedback {
  id?: string;
  documentVariation: Models.EntityReference;
  rating: string;
  reason?: string;
  comment?: string;
  search?: Models.EntityReference;
  sessionId?: string;
  dateCreated?: string;
  queryType?: string;
  surfacingMethod?: string;
  state?: string;
  document: KnowledgeGuestDocumentVersionReference;
  application?: KnowledgeGuestSearchClientApplication;
}

export interface KnowledgeGuestDocumentPresentation {
  documents: Models.PresentedKnowledgeDocument[];
  searchId?: string;
  queryType?: string;
  surfacingMethod?: string;
  sessionId?: string;
  application?: KnowledgeGuestSearchClientApplication;
}

export interface KnowledgeGuestDocumentResponse {
  id?: string;
  title?: string;
  visible?: boolean;
  alternatives?: KnowledgeDocumentAlternative[];
  state?: string;
  dateCreated?: string;
  dateModified?: string;
  dateImported?: string;
  lastPublishedVersionNumber?: number;
  datePublished?: string;
  createdBy?: Models.UserReference;
  modifiedBy?: Models.UserReference;
  documentVersion?: Models.AddressableEntityRef;
  sessionId?: string;
  category?: Models.GuestCategoryReference;
  variations?: KnowledgeGuestDocumentVariation[];
  selfUri?: string;
}

export interface KnowledgeGuestDocumentResponseListing {
  entities?: KnowledgeGuestDocumentResponse[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface KnowledgeGuestDocumentSuggestion {
  query: string;
  pageSize?: number;
  sessionId?: string;
  results?: KnowledgeGuestDocumentSuggestionResult[];
}

export interface KnowledgeGuestDocumentSuggestionRequest {
  query: string;
  pageSize?: number;
  includeDraftDocuments?: boolean;
}

export interface KnowledgeGuestDocumentSuggestionResult {
  matchedPhrase?: string;
}

export interface KnowledgeGuestDocumentVariation {
  id?: string;
  dateCreated?: string;
  dateModified?: string;
  documentVersion?: Models.AddressableEntityRef;
  contexts: KnowledgeGuestDocumentVariationContext[];
  document?: Models.AddressableEntityRef;
  body?: Models.DocumentBody;
  selfUri?: string;
}

export interface KnowledgeGuestDocumentVariationAnswer {
  id?: string;
  dateCreated?: string;
  dateModified?: string;
  documentVersion?: Models.AddressableEntityRef;
  contexts: KnowledgeGuestDocumentVariationContext[];
  document?: Models.AddressableEntityRef;
  body?: Models.DocumentBodyWithHighlight;
  selfUri?: string;
}

export interface KnowledgeGuestDocumentVariationContext {
  context: Models.AddressableEntityRef;
  values: Models.AddressableEntityRef[];
}

export interface KnowledgeGuestDocumentVersionReference {
  id?: string;
  versionId: string;
}

export interface KnowledgeGuestDocumentView {
  documentVariationId: string;
  documentVersionId: string;
  searchId?: string;
  queryType?: string;
  surfacingMethod?: string;
}

export interface KnowledgeGuestSearchClientApplication {
  type: string;
  deployment?: Models.EntityReference;
  botFlow?: Models.EntityReference;
  assistant?: Models.EntityReference;
}

export interface KnowledgeGuestSearchDocumentResponse {
  id?: string;
  title?: string;
  visible?: boolean;
  alternatives?: KnowledgeDocumentAlternative[];
  state?: string;
  dateCreated?: string;
  dateModified?: string;
  dateImported?: string;
  lastPublishedVersionNumber?: number;
  datePublished?: string;
  createdBy?: Models.UserReference;
  modifiedBy?: Models.UserReference;
  documentVersion?: Models.AddressableEntityRef;
  sessionId?: string;
  category?: Models.GuestCategoryReference;
  variations?: KnowledgeGuestDocumentVariationAnswer[];
  answer?: string;
  selfUri?: string;
}

export interface KnowledgeGuestSession {
  id?: string;
  app: KnowledgeGuestSessionApp;
  customerId: string;
  pageUrl?: string;
  contexts?: KnowledgeGuestSessionContext[];
  journeySessionId?: string;
}

export interface KnowledgeGuestSessionApp {
  deploymentId: string;
  type: string;
}

export interface KnowledgeGuestSessionContext {
  id: string;
  values: Models.Entity[];
}

export interface KnowledgeImportJobError {
  message?: string;
  code?: string;
  status?: number;
  entityId?: string;
  entityName?: string;
  messageWithParams?: string;
  messageParams?: { [key: string]: string };
  contextId?: string;
  details?: Models.Detail[];
  errors?: Models.ErrorBody[];
  limit?: Models.Limit;
  documentIndex?: number;
}

export interface KnowledgeImportJobReport {
  errors?: KnowledgeImportJobError[];
  statistics?: KnowledgeImportJobStatistics;
}

export interface KnowledgeImportJobRequest {
  uploadKey: string;
  fileType: string;
  settings?: KnowledgeImportJobSettings;
  skipConfirmationStep?: boolean;
}

export interface KnowledgeImportJobResponse {
  id?: string;
  downloadURL?: string;
  failedEntitiesURL?: string;
  uploadKey: string;
  fileType: string;
  settings?: KnowledgeImportJobSettings;
  status?: string;
  report?: KnowledgeImportJobReport;
  knowledgeBase?: KnowledgeBase;
  createdBy?: Models.UserReference;
  dateCreated?: string;
  dateModified?: string;
  skipConfirmationStep?: boolean;
  selfUri?: string;
}

export interface KnowledgeImportJobSettings {
  importAsNew?: boolean;
  visible?: boolean;
  categoryId?: string;
  labelIds?: string[];
}

export interface KnowledgeImportJobStatistics {
  countDocumentImportActivityCreate?: number;
  countDocumentImportActivityUpdate?: number;
  countDocumentStateDraft?: number;
  countDocumentStatePublished?: number;
  countDocumentValidationSuccess?: number;
  countDocumentValidationFailure?: number;
  countDocumentImportSuccess?: number;
  countDocumentImportFailure?: number;
  countCategoryValidationSuccess?: number;
  countCategoryValidationFailure?: number;
  countCategoryImportSuccess?: number;
  countCategoryImportFailure?: number;
  countLabelValidationSuccess?: number;
  countLabelValidationFailure?: number;
  countLabelImportSuccess?: number;
  countLabelImportFailure?: number;
  migrationDetected?: boolean;
}

export interface KnowledgeIntegrationDefaultSettings {
  baseUrl?: string;
}

export interface KnowledgeIntegrationFilter {
  name?: string;
  type?: string;
  action?: string;
  values?: KnowledgeIntegrationFilterValue[];
}

export interface KnowledgeIntegrationFilterValue {
  key?: string;
  value?: string;
}

export interface KnowledgeIntegrationOptionsResponse {
  filters?: KnowledgeIntegrationFilter[];
}

export interface KnowledgeIntegrationReference {
  id: string;
  selfUri?: string;
}

export interface KnowledgeOperationSource {
  id?: string;
  type?: string;
  selfUri?: string;
}

export interface KnowledgeParseImportResult {
  success: number;
  failure: number;
  errors?: Models.ErrorBody[];
}

export interface KnowledgeParseJobRequest {
  uploadKey: string;
  hints?: string[];
}

export interface KnowledgeParseJobRequestImport {
  edits?: KnowledgeParseRecord[];
  excludes?: string[];
}

export interface KnowledgeParseJobRequestPatch {
  hints?: string[];
}

export interface KnowledgeParseJobResponse {
  id?: string;
  downloadURL?: string;
  hints?: string[];
  status?: string;
  parseResults?: KnowledgeParseRecord[];
  importResult?: KnowledgeParseImportResult;
  createdBy?: Models.UserReference;
  dateCreated?: string;
  dateModified?: string;
  selfUri?: string;
}

export interface KnowledgeParseRecord {
  id?: string;
  title?: string;
  body?: Models.DocumentBody;
}

export interface KnowledgeRetrievedReference {
  confidence?: number;
  text?: string;
  fileName?: string;
  url?: string;
  usedForGeneration?: boolean;
}

export interface KnowledgeSearchClientApplication {
  type: string;
  deployment?: Models.AddressableEntityRef;
  botFlow?: Models.AddressableEntityRef;
  assistant?: Models.AddressableEntityRef;
}

export interface KnowledgeSearchDocumentResponse {
  id?: string;
  title?: string;
  visible?: boolean;
  alternatives?: KnowledgeDocumentAlternative[];
  state?: string;
  dateCreated?: string;
  dateModified?: string;
  dateImported?: string;
  lastPublishedVersionNumber?: number;
  datePublished?: string;
  createdBy?: Models.UserReference;
  modifiedBy?: Models.UserReference;
  documentVersion?: Models.AddressableEntityRef;
  category?: Models.CategoryResponse;
  labels?: Models.LabelResponse[];
  knowledgeBase?: KnowledgeBaseReference;
  externalId?: string;
  externalUrl?: string;
  source?: Models.AddressableEntityRef;
  readonly?: boolean;
  variations?: KnowledgeDocumentSearchVariation[];
  answer?: string;
  selfUri?: string;
}

export interface KnowledgeSearchPreviewRequest {
  query: string;
  sources: Models.V3SourceRef[];
  generationSetting: KnowledgeGenerationSetting;
  stateful?: boolean;
  conversationTurns?: KnowledgeConversationTurn[];
  filter?: Models.V3SourceTagFilter;
  application?: Models.V3KnowledgeSearchPreviewClientApplication;
  conversationContext?: KnowledgeV3PreviewConversationContext;
}

export interface KnowledgeSearchPreviewResponse {
  query?: string;
  searchId?: string;
  sessionId?: string;
  result?: KnowledgeSearchResult;
  application?: Models.V3KnowledgeSearchPreviewClientApplication;
  conversationContext?: KnowledgeV3PreviewConversationContext;
}

export interface KnowledgeSearchResult {
  generatedAnswer?: string;
  retrievedReferences?: KnowledgeRetrievedReference[];
}

export interface KnowledgeSetting {
  id: string;
  selfUri?: string;
}

export interface KnowledgeSettingDynamicFilter {
  context?: Models.CopilotContextFilter;
}

export interface KnowledgeSettingListing {
  entities?: KnowledgeSettingsResponse[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface KnowledgeSettings {
  knowledgeId?: string;
  description?: string;
  knowledgeType?: string;
}

export interface KnowledgeSettingsRequest {
  name: string;
  description?: string;
  sources: Models.V3SourceRef[];
  generationSetting?: KnowledgeGenerationSetting;
  stateful?: boolean;
  filter?: Models.V3SourceTagFilter;
}

export interface KnowledgeSettingsResponse {
  id?: string;
  name?: string;
  description?: string;
  sources?: Models.V3SourceRef[];
  generationSetting?: KnowledgeGenerationSetting;
  stateful?: boolean;
  filter?: Models.V3SourceTagFilter;
  dateCreated?: string;
  dateModified?: string;
  modifiedBy?: Models.UserReference;
  selfUri?: string;
}

export interface KnowledgeSource {
  sourceName?: string;
  text?: string;
  url?: string;
  confidence?: number;
}

export interface KnowledgeSourcesSearchRequest {
  query: string;
  knowledgeSettingId: string;
  application?: Models.V3KnowledgeSearchClientApplication;
  conversationContext?: KnowledgeV3ConversationContext;
  sessionId?: string;
  queryType?: string;
  generationLanguage?: string;
  conversationTurns?: KnowledgeConversationTurn[];
}

export interface KnowledgeSourcesSearchResponse {
  query?: string;
  searchId?: string;
  sessionId?: string;
  result?: KnowledgeSearchResult;
  knowledgeSettingId?: string;
  conversationContext?: KnowledgeV3ConversationContextResponse;
  application?: Models.V3KnowledgeSearchClientApplication;
  queryType?: string;
  generationLanguage?: string;
  answerGeneration?: boolean;
}

export interface KnowledgeSuggestionConfig {
  vendorName: string;
  knowledgeBase?: KnowledgeBaseReference;
  knowledgeBases?: KnowledgeBaseWithDialectReference[];
  receiveSegmentedArticles?: boolean;
}

export interface KnowledgeSyncJobReport {
  errors?: Models.ErrorBody[];
  statistics?: KnowledgeSyncJobStatistics;
}

export interface KnowledgeSyncJobRequest {
  uploadKey: string;
  sourceId?: string;
}

export interface KnowledgeSyncJobResponse {
  id?: string;
  uploadKey?: string;
  status?: string;
  report?: KnowledgeSyncJobReport;
  knowledgeBase?: KnowledgeBaseReference;
  dateCreated?: string;
  dateModified?: string;
  createdBy?: Models.UserReference;
  downloadURL?: string;
  failedEntitiesURL?: string;
  source?: KnowledgeOperationSource;
  selfUri?: string;
}

export interface KnowledgeSyncJobStatistics {
  countDocumentImportActivityCreate?: number;
  countDocumentImportActivityUpdate?: number;
  countDocumentStateDraft?: number;
  countDocumentStatePublished?: number;
  countDocumentImportSuccess?: number;
  countDocumentImportFailure?: number;
  countCategoryImportSuccess?: number;
  countCategoryImportFailure?: number;
  countLabelImportSuccess?: number;
  countLabelImportFailure?: number;
  countDocumentDeleteSuccess?: number;
  countDocumentDeleteFailure?: number;
  countCategoryDeleteSuccess?: number;
  countCategoryDeleteFailure?: number;
  countLabelDeleteSuccess?: number;
  countLabelDeleteFailure?: number;
}

export interface KnowledgeSyncRequest {
}

export interface KnowledgeV3ConversationContext extends KnowledgeConversationContext {}

export interface KnowledgeV3ConversationContextResponse extends KnowledgeConversationContextResponse {}

export interface KnowledgeV3PreviewConversationContext {
  mediaType: string;
}

export interface KpiResult {
  kpiTotalOn?: number;
  kpiTotalOff?: number;
  interactionCountOn?: number;
  interactionCountOff?: number;
  mediaType?: string;
  percentageBenefit?: number;
}

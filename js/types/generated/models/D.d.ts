// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type * as Models from './index';

export interface DID {
  id?: string;
  name: string;
  division?: Division;
  description?: string;
  version?: number;
  dateCreated?: string;
  dateModified?: string;
  modifiedBy?: string;
  createdBy?: string;
  state?: string;
  modifiedByApp?: string;
  createdByApp?: string;
  phoneNumber?: string;
  didPool?: DomainEntityRef;
  owner?: DomainEntityRef;
  ownerType?: string;
  selfUri?: string;
}

export interface DIDEntityListing {
  entities?: DID[];
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

export interface DIDNumber {
  id?: string;
  name?: string;
  number?: string;
  assigned?: boolean;
  didPool?: Models.AddressableEntityRef;
  owner?: DomainEntityRef;
  ownerType?: string;
  selfUri?: string;
}

export interface DIDNumberEntityListing {
  entities?: DIDNumber[];
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

export interface DIDPool {
  id?: string;
  name: string;
  division?: Division;
  description?: string;
  version?: number;
  dateCreated?: string;
  dateModified?: string;
  modifiedBy?: string;
  createdBy?: string;
  state?: string;
  modifiedByApp?: string;
  createdByApp?: string;
  startPhoneNumber: string;
  endPhoneNumber: string;
  comments?: string;
  provider?: string;
  selfUri?: string;
}

export interface DIDPoolEntityListing {
  entities?: DIDPool[];
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

export interface DNCListUploadUrlRequest {
  signedUrlTimeoutSeconds?: number;
  contentType: string;
  id: string;
  phoneColumns?: string;
  emailColumns?: string;
  customExclusionColumns?: string;
  expirationDateTimeColumn?: string;
  whatsAppColumns?: string;
}

export interface Daily {
  downloadUrl?: string;
  downloadResult?: Models.ContinuousForecastTimeSeries[];
}

export interface DailyPossibleShift {
  dayOfWeek?: string;
  earliestShiftStartMinutesFromMidnight?: number;
  required?: boolean;
  minimumPaidTimeMinutes?: number;
  maximumPaidTimeMinutes?: number;
  intervalScheduleProbabilities?: number[];
}

export interface DashboardConfiguration {
  id?: string;
  name: string;
  rows?: number;
  columns?: number;
  widgets: Models.Widget[];
  favorite?: boolean;
  publicDashboard?: boolean;
  restricted?: boolean;
  layoutType?: string;
  dateCreated: string;
  dateModified: string;
  dateDeleted: string;
  createdBy?: Models.AddressableEntityRef;
  shared?: boolean;
  dashboardsSharedWith?: DashboardsSharedWith;
  selfUri?: string;
}

export interface DashboardConfigurationBulkRequest {
  dashboardConfigurationIds: string[];
}

export interface DashboardConfigurationListing {
  entities?: DashboardConfiguration[];
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

export interface DashboardConfigurationQueryRequest {
  dashboardConfigurationIds: string[];
  pageNumber?: number;
  pageSize?: number;
  sortBy?: string;
}

export interface DashboardUser {
  id?: string;
  name?: string;
  dashboardCount?: number;
  publicDashboardCount?: number;
  state?: string;
  selfUri?: string;
}

export interface DashboardUserListing {
  entities?: DashboardUser[];
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

export interface DashboardsSharedWith {
  userIds?: string[];
  teamIds?: string[];
}

export interface DataAction {
  id: string;
  label: string;
  description?: string;
  selfUri?: string;
}

export interface DataActionConditionPredicate {
  outputField: string;
  outputOperator: string;
  comparisonValue: string;
  inverted: boolean;
  outputFieldMissingResolution: boolean;
}

export interface DataActionConditionSettings {
  dataActionId: string;
  contactIdField?: string;
  dataNotFoundResolution: boolean;
  predicates?: DigitalDataActionConditionPredicate[];
  contactColumnToDataActionFieldMappings?: DataActionContactColumnFieldMapping[];
}

export interface DataActionContactColumnFieldMapping {
  contactColumnName: string;
  dataActionField: string;
}

export interface DataAvailabilityResponse {
  dataAvailabilityDate?: string;
}

export interface DataExtractionFileSchema {
  id?: string;
  dataSchema?: string;
  dateCreated?: string;
  dateExpires?: string;
}

export interface DataExtractionFileSchemaListing {
  entities?: DataExtractionFileSchema[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
  enabledDataSchemas?: string[];
  errors?: Models.ErrorBody;
}

export interface DataExtractionFileUrl {
  id?: string;
  signedUrl?: string;
}

export interface DataExtractionFileUrlListing {
  entities?: DataExtractionFileUrl[];
}

export interface DataIngestionRuleCriteria {
  effectivePlatform: string;
  id: string;
  name?: string;
}

export interface DataIngestionRuleStatusPatchRequest {
  status: string;
}

export interface DataIngestionRulesMetadata {
  countByStatus?: { [key: string]: number };
  platform?: string;
  totalCount?: number;
}

export interface DataRange {
  dateMin?: string;
  dateMax?: string;
}

export interface DataSchema extends Models.BusinessRulesDataSchema {}

export interface DataSchemaListing {
  total?: number;
  entities?: DataSchema[];
  selfUri?: string;
}

export interface DataSchemaRef {
  $ref?: string;
}

export interface DataTable {
  id?: string;
  name?: string;
  division?: Models.WritableDivision;
  description?: string;
  schema?: Models.JsonSchemaDocument;
  selfUri?: string;
}

export interface DataTableExportJob {
  id?: string;
  name?: string;
  owner?: Models.AddressableEntityRef;
  status: string;
  dateCreated?: string;
  dateCompleted?: string;
  downloadURI?: string;
  errorInformation?: Models.ErrorBody;
  countRecordsProcessed?: number;
  selfUri?: string;
}

export interface DataTableImportEntityListing {
  entities?: DataTableImportJob[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  pageCount?: number;
}

export interface DataTableImportJob {
  id?: string;
  name?: string;
  owner?: Models.AddressableEntityRef;
  status: string;
  dateCreated?: string;
  dateCompleted?: string;
  uploadURI?: string;
  importMode?: string;
  errorInformation?: Models.ErrorBody;
  countRecordsUpdated?: number;
  countRecordsDeleted?: number;
  countRecordsFailed?: number;
  uploadHeaders?: { [key: string]: string };
  selfUri?: string;
}

export interface DataTableRowEntityListing {
  entities?: { [key: string]: object }[];
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

export interface DataTablesDomainEntityListing {
  entities?: DataTable[];
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

export interface DatePicker {
  id?: string;
  title?: string;
  subtitle?: string;
  datePickerAvailableDateTimes: DatePickerAvailableDateTime[];
  dateSelected?: string;
}

export interface DatePickerAvailableDateTime {
  duration?: number;
  dateTime?: string;
}

export interface DateRange {
  startDate?: string;
  endDate?: string;
}

export interface DateRangeWithOptionalEnd {
  startBusinessUnitDate: string;
  endBusinessUnitDate?: string;
}

export interface DayOfWeekMinimums {
  minimumValue: number;
  daysOfWeek: string[];
}

export interface DecisionMetricsAdminNotificationTopicAddressableEntityRef {
  id?: string;
}

export interface DecisionMetricsAdminNotificationTopicDecisionMetricsJobNotification {
  job?: DecisionMetricsAdminNotificationTopicAddressableEntityRef;
  status?: string;
  uploadKey?: string;
  updateErrors?: DecisionMetricsAdminNotificationTopicDecisionMetricsUpdateError[];
}

export interface DecisionMetricsAdminNotificationTopicDecisionMetricsUpdateError {
  user?: DecisionMetricsAdminNotificationTopicAddressableEntityRef;
  errors?: string[];
}

export interface DecisionMetricsData {
  user: Models.UserReference;
  performanceRank?: number;
  tieBreakerValue?: number;
  metadata?: Models.WfmEntityMetadata;
}

export interface DecisionMetricsJobReference {
  id: string;
  selfUri?: string;
}

export interface DecisionMetricsResponse {
  entities?: DecisionMetricsData[];
}

export interface DecisionMetricsUpdateError {
  user: Models.UserReference;
  errors: string[];
}

export interface DecisionMetricsUpdateJobRequest {
  uploadKey: string;
}

export interface DecisionMetricsUpdateJobResponse {
  uploadKey: string;
  job: DecisionMetricsJobReference;
  status: string;
  metadata: Models.WfmEntityMetadata;
  updateErrors: DecisionMetricsUpdateError[];
}

export interface DecisionMetricsUploadData {
  userId: string;
  performanceRank?: Models.ValueWrapperInteger;
  tieBreakerValue?: Models.ValueWrapperInteger;
}

export interface DecisionMetricsUploadResponse {
  uploadKey?: string;
  url?: string;
  headers?: { [key: string]: string };
  uploadBodySchema?: DecisionMetricsUploadSchema;
}

export interface DecisionMetricsUploadSchema {
  userMetrics: DecisionMetricsUploadData[];
}

export interface DecisionTable {
  id?: string;
  name?: string;
  division?: Division;
  description?: string;
  dateCreated?: string;
  dateModified?: string;
  datePublished?: string;
  published?: DecisionTableVersionEntity;
  latest?: DecisionTableVersionEntity;
  latestVersionStatus?: string;
  snapshotCount?: number;
  columns?: DecisionTableColumns;
  publishedContract?: DecisionTableContract;
  selfUri?: string;
}

export interface DecisionTableColumnDefaultRowValue {
  value?: string;
  values?: string[];
  special?: string;
}

export interface DecisionTableColumns {
  inputs?: DecisionTableInputColumn[];
  outputs?: DecisionTableOutputColumn[];
}

export interface DecisionTableContract {
  parentSchema?: Models.BusinessRulesParentSchemaRef;
  rowAuthoringSchema?: Models.JsonSchemaDocument;
  executionInputSchema?: Models.JsonSchemaDocument;
  executionOutputSchema?: Models.JsonSchemaDocument;
}

export interface DecisionTableExecutionRequest {
  inputs: { [key: string]: object };
}

export interface DecisionTableExecutionResponse {
  table?: DecisionTableVersionEntity;
  totalMatchRowCount?: number;
  topMatchRows?: DecisionTableRowEntityRef[];
  rowExecutionOutputs?: DecisionTableRowExecutionOutput[];
}

export interface DecisionTableExportJob {
  id?: string;
  tableVersion?: number;
  status?: string;
  createdBy?: Models.AddressableEntityRef;
  dateCreated?: string;
  dateModified?: string;
  fileName?: string;
  download?: Models.AddressableEntityRef;
  dateDownloadExpires?: string;
  exportType?: string;
  totalRows?: number;
  rowsExported?: number;
  format?: string;
  error?: DecisionTableExportJobError;
  selfUri?: string;
}

export interface DecisionTableExportJobError {
  errorCode?: string;
  errorMessage?: string;
  messageWithParams?: string;
  messageParams?: { [key: string]: string };
  validationErrors?: DecisionTableJobValidationError[];
}

export interface DecisionTableExportJobListing {
  entities?: DecisionTableExportJob[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface DecisionTableExportJobRequest {
  tableVersion?: number;
  exportType: string;
  format: string;
}

export interface DecisionTableImportJob {
  id?: string;
  tableVersion?: number;
  status: string;
  uploadUrl?: string;
  uploadHeaders?: { [key: string]: string };
  importMode: string;
  fileName?: string;
  createdBy?: Models.AddressableEntityRef;
  dateCreated?: string;
  dateModified?: string;
  dateCompleted?: string;
  dateExpires?: string;
  rowMetrics?: DecisionTableImportRowMetrics;
  error?: DecisionTableImportJobError;
  selfUri?: string;
}

export interface DecisionTableImportJobError extends DecisionTableExportJobError {}

export interface DecisionTableImportJobListing {
  entities?: DecisionTableImportJob[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface DecisionTableImportRowMetrics {
  totalRows?: number;
  rowsParsed?: number;
  rowParseFailed?: number;
  rowsCreated?: number;
  rowsUpdated?: number;
  rowsDeleted?: number;
  rowCreateFailed?: number;
  rowUpdateFailed?: number;
  rowDeleteFailed?: number;
}

export interface DecisionTableInputColumn {
  id?: string;
  defaultsTo?: DecisionTableColumnDefaultRowValue;
  expression: DecisionTableInputColumnExpression;
}

export interface DecisionTableInputColumnExpression {
  contractual: Models.Contractual;
  comparator: string;
}

export interface DecisionTableInputColumnRequest {
  defaultsTo?: DecisionTableColumnDefaultRowValue;
  expression: DecisionTableInputColumnExpression;
}

export interface DecisionTableJobValidationError {
  message?: string;
  code?: string;
  status?: number;
  entityId?: string;
  entityName?: string;
  messageWithParams?: string;
  messageParams?: { [key: string]: string };
  contextId?: string;
  details?: Detail[];
  errors?: Models.ErrorBody[];
  limit?: Models.Limit;
  rowNumber?: number;
}

export interface DecisionTableListing {
  entities?: DecisionTable[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface DecisionTableOutputColumn {
  id?: string;
  defaultsTo?: DecisionTableColumnDefaultRowValue;
  value: Models.OutputValue;
}

export interface DecisionTableOutputColumnRequest {
  defaultsTo?: DecisionTableColumnDefaultRowValue;
  value: Models.OutputValue;
}

export interface DecisionTableRow {
  id?: string;
  table: DecisionTableVersionEntity;
  rowIndex?: number;
  dateCreated?: string;
  dateModified?: string;
  inputs?: { [key: string]: DecisionTableRowParameterValue };
  outputs?: { [key: string]: DecisionTableRowParameterValue };
  selfUri?: string;
}

export interface DecisionTableRowEntityRef {
  id?: string;
  selfUri?: string;
}

export interface DecisionTableRowExecutionOutput {
  rowId: string;
  rowIndex: number;
  outputs: { [key: string]: object };
}

export interface DecisionTableRowListing {
  entities?: DecisionTableRow[];
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

export interface DecisionTableRowParameterValue {
  literal?: Models.Literal;
}

export interface DecisionTableSnapshot {
  name?: string;
  notes?: string;
  dateCreated?: string;
  createdBy?: Models.AddressableEntityRef;
}

export interface DecisionTableVersion {
  id?: string;
  name?: string;
  division?: Division;
  version?: number;
  status?: string;
  description?: string;
  rowCount?: number;
  rowsUri?: string;
  dateCreated?: string;
  dateModified?: string;
  datePublished?: string;
  createdBy?: Models.AddressableEntityRef;
  publishedBy?: Models.AddressableEntityRef;
  rollbackReason?: string;
  columns?: DecisionTableColumns;
  contract?: DecisionTableContract;
  snapshot?: DecisionTableSnapshot;
  selfUri?: string;
}

export interface DecisionTableVersionEntity {
  id?: string;
  name?: string;
  division?: Division;
  version?: number;
  selfUri?: string;
}

export interface DecisionTableVersionListing {
  entities?: DecisionTableVersion[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface DefaultAnswer {
  id?: string;
  notApplicable?: boolean;
}

export interface DefaultAnswersTo {
  highestScore?: boolean;
  notApplicable?: boolean;
  lowestScore?: boolean;
  userDefined?: boolean;
}

export interface DefaultGreetingList {
  id?: string;
  name?: string;
  owner?: Models.GreetingOwner;
  ownerType?: string;
  greetings?: { [key: string]: Models.Greeting };
  createdDate?: string;
  createdBy?: string;
  modifiedDate?: string;
  modifiedBy?: string;
  selfUri?: string;
}

export interface DefaultObjective {
  id?: string;
  templateId?: string;
  zones?: Models.ObjectiveZone[];
  enabled?: boolean;
  mediaTypes?: string[];
  queues?: Models.AddressableEntityRef[];
  topics?: Models.AddressableEntityRef[];
  topicIdsFilterType?: string;
  evaluationFormContextIds?: string[];
  initialDirection?: string;
}

export interface Definition {
  name?: string;
  title?: string;
  description?: string;
  type?: string[];
  pattern?: string;
  items?: Models.Items;
  selfUri?: string;
}

export interface DeletableUserReference {
  id?: string;
  delete?: boolean;
  selfUri?: string;
}

export interface DeleteProgramResponse {
  id?: string;
  topicLinksJob?: Models.AddressableEntityRef;
  selfUri?: string;
}

export interface DeleteRetention {
  days?: number;
}

export interface Dependency {
  id?: string;
  name?: string;
  version?: string;
  type?: string;
  deleted?: boolean;
  updated?: boolean;
  stateUnknown?: boolean;
  selfUri?: string;
}

export interface DependencyCount {
  estimatedCount?: number;
}

export interface DependencyEntity {
  entityId: string;
  entityType: string;
}

export interface DependencyEntityListing {
  entities?: DependencyEntity[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface DependencyObject {
  id?: string;
  name?: string;
  version?: string;
  type?: string;
  deleted?: boolean;
  updated?: boolean;
  stateUnknown?: boolean;
  consumedResources?: Dependency[];
  consumingResources?: Dependency[];
  selfUri?: string;
}

export interface DependencyObjectEntityListing {
  entities?: DependencyObject[];
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

export interface DependencyStatus {
  id?: string;
  name?: string;
  user?: Models.User;
  client?: DomainEntityRef;
  buildId?: string;
  dateStarted?: string;
  dateCompleted?: string;
  status?: string;
  failedObjects?: Models.FailedObject[];
  selfUri?: string;
}

export interface DependencyType {
  id?: string;
  name?: string;
  versioned?: boolean;
  selfUri?: string;
}

export interface DependencyTypeEntityListing {
  entities?: DependencyType[];
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

export interface DeploymentIdentityResolutionConfig {
  division?: Models.WritableStarrableDivision;
  resolveIdentities: boolean;
  externalSource?: Models.IdentityResolutionExternalSource;
  automerge?: Models.IdentityResolutionAutomergeConfig;
  selfUri?: string;
}

export interface DeploymentPing {
  actions?: DeploymentWebAction[];
  pollIntervalMilliseconds?: number;
}

export interface DeploymentWebAction {
  id: string;
  mediaType: string;
  customerId?: string;
  customerIdType?: string;
  actionMapId: string;
  actionMapVersion: number;
  sessionId: string;
  webMessagingOfferProperties?: Models.WebMessagingOfferProperties;
  contentOfferProperties?: Models.ContentOffer;
  openActionProperties?: Models.OpenActionProperties;
}

export interface Destination {
  address?: string;
  name?: string;
  userId?: string;
  queueId?: string;
}

export interface Detail extends Models.ConversationCallEventTopicDetail {}

export interface DetectedDialogAct {
  name?: string;
  probability?: number;
}

export interface DetectedIntent {
  name?: string;
  probability?: number;
  entities?: DetectedNamedEntity[];
}

export interface DetectedNamedEntity {
  name?: string;
  entityType?: string;
  probability?: number;
  value?: DetectedNamedEntityValue;
}

export interface DetectedNamedEntityValue {
  raw?: string;
  resolved?: string;
  unit?: string;
}

export interface DevelopmentActivity {
  id?: string;
  dateCompleted?: string;
  createdBy?: Models.UserReference;
  dateCreated?: string;
  percentageScore?: number;
  isPassed?: boolean;
  isLatest?: boolean;
  isModuleArchived?: boolean;
  archivalMode?: string;
  selfUri?: string;
  name?: string;
  type?: string;
  status?: string;
  dateDue?: string;
  facilitator?: Models.UserReference;
  attendees?: Models.UserReference[];
  isOverdue?: boolean;
}

export interface DevelopmentActivityAggregateParam {
  interval: string;
  metrics?: string[];
  groupBy?: string[];
  filter: DevelopmentActivityAggregateQueryRequestFilter;
}

export interface DevelopmentActivityAggregateQueryRequestClause {
  type: string;
  predicates: DevelopmentActivityAggregateQueryRequestPredicate[];
}

export interface DevelopmentActivityAggregateQueryRequestFilter {
  type: string;
  clauses: DevelopmentActivityAggregateQueryRequestClause[];
}

export interface DevelopmentActivityAggregateQueryRequestPredicate {
  dimension: string;
  value: string;
}

export interface DevelopmentActivityAggregateQueryResponseData {
  interval?: string;
  metrics?: DevelopmentActivityAggregateQueryResponseMetric[];
}

export interface DevelopmentActivityAggregateQueryResponseGroupedData {
  group?: { [key: string]: string };
  data?: DevelopmentActivityAggregateQueryResponseData[];
}

export interface DevelopmentActivityAggregateQueryResponseMetric {
  metric?: string;
  stats?: DevelopmentActivityAggregateQueryResponseStatistics;
}

export interface DevelopmentActivityAggregateQueryResponseStatistics {
  count?: number;
  min?: number;
  max?: number;
  sum?: number;
}

export interface DevelopmentActivityAggregateResponse {
  results?: DevelopmentActivityAggregateQueryResponseGroupedData[];
}

export interface DevelopmentActivityListing {
  entities?: DevelopmentActivity[];
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

export interface Device {
  category: string;
  type: string;
  isMobile: boolean;
  screenHeight?: number;
  screenWidth?: number;
  screenDensity?: number;
  fingerprint?: string;
  osFamily: string;
  osVersion: string;
  manufacturer?: string;
}

export interface DiagnosticsSettings {
  reportLowMaxCallsPerAgentAlert?: boolean;
}

export interface DialerAction {
  type: string;
  actionTypeName: string;
  updateOption?: string;
  properties?: { [key: string]: string };
  dataAction?: DomainEntityRef;
  contactColumnToDataActionFieldMappings?: Models.ContactColumnToDataActionFieldMapping[];
  contactIdField?: string;
  callAnalysisResultField?: string;
  agentWrapupField?: string;
}

export interface DialerAttemptLimitsConfigChangeAttemptLimits {
  maxAttemptsPerContact?: number;
  maxAttemptsPerNumber?: number;
  timeZoneId?: string;
  resetPeriod?: string;
  recallEntries?: { [key: string]: DialerAttemptLimitsConfigChangeRecallEntry };
  breadthFirstRecalls?: boolean;
  additionalProperties?: { [key: string]: object };
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
}

export interface DialerAttemptLimitsConfigChangeObject {
}

export interface DialerAttemptLimitsConfigChangeRecallEntry {
  nbrAttempts?: number;
  minutesBetweenAttempts?: number;
  additionalProperties?: { [key: string]: object };
}

export interface DialerCallabletimesetConfigChangeCallableTime {
  timeSlots?: DialerCallabletimesetConfigChangeTimeSlot[];
  timeZoneId?: string;
  additionalProperties?: { [key: string]: object };
}

export interface DialerCallabletimesetConfigChangeCallableTimeSet {
  callableTimes?: DialerCallabletimesetConfigChangeCallableTime[];
  additionalProperties?: { [key: string]: object };
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
}

export interface DialerCallabletimesetConfigChangeObject {
}

export interface DialerCallabletimesetConfigChangeTimeSlot {
  startTime?: string;
  stopTime?: string;
  day?: number;
  additionalProperties?: { [key: string]: object };
}

export interface DialerCampaignConfigChangeCampaign {
  contactList?: DialerCampaignConfigChangeUriReference;
  queue?: DialerCampaignConfigChangeUriReference;
  dialingMode?: string;
  script?: DialerCampaignConfigChangeUriReference;
  edgeGroup?: DialerCampaignConfigChangeUriReference;
  site?: DialerCampaignConfigChangeUriReference;
  campaignStatus?: string;
  phoneColumns?: DialerCampaignConfigChangePhoneColumn[];
  abandonRate?: number;
  dncLists?: DialerCampaignConfigChangeUriReference[];
  callableTimeSet?: DialerCampaignConfigChangeUriReference;
  callAnalysisResponseSet?: DialerCampaignConfigChangeUriReference;
  callerName?: string;
  callerAddress?: string;
  outboundLineCount?: number;
  errors?: DialerCampaignConfigChangeRestErrorDetail[];
  ruleSets?: DialerCampaignConfigChangeUriReference[];
  skipPreviewDisabled?: boolean;
  previewTimeOutSeconds?: number;
  singleNumberPreview?: boolean;
  contactSort?: DialerCampaignConfigChangeContactSort;
  contactSorts?: DialerCampaignConfigChangeContactSort[];
  noAnswerTimeout?: number;
  callAnalysisLanguage?: string;
  priority?: number;
  contactListFilters?: DialerCampaignConfigChangeUriReference[];
  division?: DialerCampaignConfigChangeUriReference;
  agentOwnedColumn?: string;
  additionalProperties?: { [key: string]: object };
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
}

export interface DialerCampaignConfigChangeContactSort {
  fieldName?: string;
  direction?: string;
  numeric?: boolean;
  additionalProperties?: { [key: string]: object };
}

export interface DialerCampaignConfigChangeObject {
}

export interface DialerCampaignConfigChangePhoneColumn {
  columnName?: string;
  type?: string;
  additionalProperties?: { [key: string]: object };
}

export interface DialerCampaignConfigChangeRestErrorDetail {
  error?: string;
  details?: string;
  additionalProperties?: { [key: string]: object };
}

export interface DialerCampaignConfigChangeUriReference {
  id?: string;
  name?: string;
}

export interface DialerCampaignProgressEventCampaignProgress {
  campaign?: DialerCampaignProgressEventUriReference;
  numberOfContactsCalled?: number;
  numberOfContactsMessaged?: number;
  totalNumberOfContacts?: number;
  percentage?: number;
  numberOfContactsSkipped?: { [key: string]: number };
  additionalProperties?: { [key: string]: object };
}

export interface DialerCampaignProgressEventObject {
}

export interface DialerCampaignProgressEventUriReference {
  id?: string;
  name?: string;
}

export interface DialerCampaignRuleConfigChangeCampaignRule {
  campaignRuleEntities?: DialerCampaignRuleConfigChangeCampaignRuleEntities;
  campaignRuleConditions?: DialerCampaignRuleConfigChangeCampaignRuleCondition[];
  campaignRuleActions?: DialerCampaignRuleConfigChangeCampaignRuleAction[];
  matchAnyConditions?: boolean;
  enabled?: boolean;
  additionalProperties?: { [key: string]: object };
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
}

export interface DialerCampaignRuleConfigChangeCampaignRuleAction {
  id?: string;
  parameters?: { [key: string]: string };
  actionType?: string;
  campaignRuleActionEntities?: DialerCampaignRuleConfigChangeCampaignRuleActionEntities;
  additionalProperties?: { [key: string]: object };
}

export interface DialerCampaignRuleConfigChangeCampaignRuleActionEntities {
  useTriggeringEntity?: boolean;
  additionalProperties?: { [key: string]: object };
  campaigns?: DialerCampaignRuleConfigChangeUriReference[];
  sequences?: DialerCampaignRuleConfigChangeUriReference[];
}

export interface DialerCampaignRuleConfigChangeCampaignRuleCondition {
  id?: string;
  parameters?: { [key: string]: string };
  conditionType?: string;
  additionalProperties?: { [key: string]: object };
}

export interface DialerCampaignRuleConfigChangeCampaignRuleEntities {
  campaigns?: DialerCampaignRuleConfigChangeUriReference[];
  sequences?: DialerCampaignRuleConfigChangeUriReference[];
}

export interface DialerCampaignRuleConfigChangeObject {
}

export interface DialerCampaignRuleConfigChangeUriReference {
  id?: string;
  name?: string;
}

export interface DialerCampaignScheduleConfigChangeAlteration {
  type?: string;
  start?: string;
  end?: string;
  additionalProperties?: { [key: string]: object };
}

export interface DialerCampaignScheduleConfigChangeCampaignSchedule {
  intervals?: DialerCampaignScheduleConfigChangeScheduleInterval[];
  recurrences?: DialerCampaignScheduleConfigChangeScheduleRecurrence[];
  timeZone?: string;
  campaign?: DialerCampaignScheduleConfigChangeUriReference;
  additionalProperties?: { [key: string]: object };
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
}

export interface DialerCampaignScheduleConfigChangeObject {
}

export interface DialerCampaignScheduleConfigChangeRecurrencePattern {
  type?: string;
  interval?: number;
  daysOfWeek?: string[];
  additionalProperties?: { [key: string]: object };
}

export interface DialerCampaignScheduleConfigChangeRecurrenceRange {
  type?: string;
  end?: string;
  numberOfOccurrences?: number;
  additionalProperties?: { [key: string]: object };
}

export interface DialerCampaignScheduleConfigChangeScheduleInterval {
  start?: string;
  end?: string;
  additionalProperties?: { [key: string]: object };
}

export interface DialerCampaignScheduleConfigChangeScheduleRecurrence {
  id?: string;
  start?: string;
  end?: string;
  timeZone?: string;
  range?: DialerCampaignScheduleConfigChangeRecurrenceRange;
  pattern?: DialerCampaignScheduleConfigChangeRecurrencePattern;
  alterations?: DialerCampaignScheduleConfigChangeAlteration[];
  additionalProperties?: { [key: string]: object };
}

export interface DialerCampaignScheduleConfigChangeUriReference {
  id?: string;
  name?: string;
}

export interface DialerCampaignSkillCombinationStatsEventCampaignSkillCombinationStats {
  campaign?: DialerCampaignSkillCombinationStatsEventUriReference;
  contactList?: DialerCampaignSkillCombinationStatsEventUriReference;
  totalSkillCombinations?: number;
  totalRemainingContacts?: number;
  totalProcessedContacts?: number;
  skillCombinationDetails?: DialerCampaignSkillCombinationStatsEventSkillCombinationDetailNotification[];
}

export interface DialerCampaignSkillCombinationStatsEventSkillCombinationDetailNotification {
  skillCombination?: string[];
  totalCount?: number;
  processedCount?: number;
  completionPercentage?: number;
}

export interface DialerCampaignSkillCombinationStatsEventUriReference {
  id?: string;
  name?: string;
}

export interface DialerContact {
  id?: string;
  name?: string;
  contactListId: string;
  data: { [key: string]: string };
  callRecords?: { [key: string]: Models.CallRecord };
  latestSmsEvaluations?: { [key: string]: Models.MessageEvaluation };
  latestEmailEvaluations?: { [key: string]: Models.MessageEvaluation };
  latestWhatsAppEvaluations?: { [key: string]: Models.MessageEvaluation };
  callable?: boolean;
  phoneNumberStatus?: { [key: string]: Models.PhoneNumberStatus };
  contactableStatus?: { [key: string]: Models.ContactableStatus };
  contactColumnTimeZones?: { [key: string]: Models.ContactColumnTimeZone };
  configurationOverrides?: Models.ConfigurationOverrides;
  dateCreated?: string;
  retentionType?: string;
  retentionDays?: number;
  dateExpiration?: string;
  selfUri?: string;
}

export interface DialerContactId {
  id?: string;
  contactListId?: string;
}

export interface DialerContactlistConfigChangeContactList {
  columnNames?: string[];
  phoneColumns?: DialerContactlistConfigChangeContactPhoneNumberColumn[];
  emailColumns?: DialerContactlistConfigChangeEmailColumn[];
  importStatus?: DialerContactlistConfigChangeImportStatus;
  previewModeColumnName?: string;
  previewModeAcceptedValues?: string[];
  size?: number;
  attemptLimits?: DialerContactlistConfigChangeUriReference;
  automaticTimeZoneMapping?: boolean;
  zipCodeColumnName?: string;
  division?: DialerContactlistConfigChangeUriReference;
  additionalProperties?: { [key: string]: object };
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
}

export interface DialerContactlistConfigChangeContactPhoneNumberColumn {
  columnName?: string;
  type?: string;
  callableTimeColumn?: string;
  additionalProperties?: { [key: string]: object };
}

export interface DialerContactlistConfigChangeEmailColumn extends DialerCampaignConfigChangePhoneColumn {}

export interface DialerContactlistConfigChangeImportStatus extends Models.ContactlistImportStatusImportStatus {}

export interface DialerContactlistConfigChangeObject {
}

export interface DialerContactlistConfigChangeUriReference {
  id?: string;
  name?: string;
}

export interface DialerContactlistfilterConfigChangeContactListFilter {
  contactList?: DialerContactlistfilterConfigChangeUriReference;
  contactListColumns?: string[];
  clauses?: DialerContactlistfilterConfigChangeFilterClause[];
  filterType?: string;
  additionalProperties?: { [key: string]: object };
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
}

export interface DialerContactlistfilterConfigChangeFilterClause {
  filterType?: string;
  predicates?: DialerContactlistfilterConfigChangeFilterPredicate[];
  additionalProperties?: { [key: string]: object };
}

export interface DialerContactlistfilterConfigChangeFilterPredicate {
  column?: string;
  columnType?: string;
  operator?: string;
  value?: string;
  range?: DialerContactlistfilterConfigChangeFilterRange;
  inverted?: boolean;
  additionalProperties?: { [key: string]: object };
}

export interface DialerContactlistfilterConfigChangeFilterRange {
  min?: string;
  max?: string;
  minInclusive?: boolean;
  maxInclusive?: boolean;
  inSet?: string[];
  additionalProperties?: { [key: string]: object };
}

export interface DialerContactlistfilterConfigChangeObject {
}

export interface DialerContactlistfilterConfigChangeUriReference {
  id?: string;
  name?: string;
}

export interface DialerDnclistConfigChangeDncList {
  importStatus?: DialerDnclistConfigChangeImportStatus;
  size?: number;
  dncSourceType?: string;
  loginId?: string;
  dncCodes?: string[];
  licenseId?: string;
  contactMethod?: string;
  division?: DialerDnclistConfigChangeUriReference;
  additionalProperties?: { [key: string]: object };
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
}

export interface DialerDnclistConfigChangeImportStatus extends Models.ContactlistImportStatusImportStatus {}

export interface DialerDnclistConfigChangeObject {
}

export interface DialerDnclistConfigChangeUriReference {
  id?: string;
  name?: string;
}

export interface DialerEventEntityListing {
  entities?: Models.EventLog[];
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

export interface DialerOutboundSettingsConfigChangeAtzmTimeSlot {
  earliestCallableTime?: string;
  latestCallableTime?: string;
}

export interface DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone {
  timeZoneId?: string;
  earliestCallableTime?: string;
  latestCallableTime?: string;
}

export interface DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings {
  callableWindows?: DialerOutboundSettingsConfigChangeCallableWindow[];
}

export interface DialerOutboundSettingsConfigChangeCallableWindow {
  mapped?: DialerOutboundSettingsConfigChangeAtzmTimeSlot;
  unmapped?: DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone;
}

export interface DialerOutboundSettingsConfigChangeOutboundSettings {
  maxCallsPerAgent?: number;
  maxLineUtilization?: number;
  abandonSeconds?: number;
  complianceAbandonRateDenominator?: string;
  automaticTimeZoneMapping?: DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings;
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
}

export interface DialerPreview {
  id?: string;
  contactId?: string;
  contactListId?: string;
  campaignId?: string;
  phoneNumberColumns?: Models.PhoneNumberColumn[];
  callbackAutoAnswer?: boolean;
}

export interface DialerResponsesetConfigChangeObject {
}

export interface DialerResponsesetConfigChangeReaction {
  data?: string;
  name?: string;
  reactionType?: string;
  additionalProperties?: { [key: string]: object };
}

export interface DialerResponsesetConfigChangeResponseSet {
  responses?: { [key: string]: DialerResponsesetConfigChangeReaction };
  beepDetectionEnabled?: boolean;
  additionalProperties?: { [key: string]: object };
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
}

export interface DialerRule {
  id?: string;
  name: string;
  order?: number;
  category: string;
  conditions: Models.Condition[];
  actions?: DialerAction[];
}

export interface DialerRulesetConfigChangeAction {
  type?: string;
  actionTypeName?: string;
  updateOption?: string;
  properties?: { [key: string]: string };
  additionalProperties?: { [key: string]: object };
}

export interface DialerRulesetConfigChangeCondition {
  dataAction?: DialerRulesetConfigChangeUriReference;
  additionalProperties?: { [key: string]: object };
  type?: string;
  inverted?: boolean;
  attributeName?: string;
  value?: string;
  valueType?: string;
  operator?: string;
  codes?: string[];
  propertyType?: string;
  property?: string;
  dataNotFoundResolution?: boolean;
  contactIdField?: string;
  callAnalysisResultField?: string;
  agentWrapupField?: string;
  contactColumnToDataActionFieldMappings?: DialerRulesetConfigChangeContactColumnToDataActionFieldMapping[];
  predicates?: DialerRulesetConfigChangeDataActionConditionPredicate[];
}

export interface DialerRulesetConfigChangeContactColumnToDataActionFieldMapping {
  contactColumnName?: string;
  dataActionField?: string;
  additionalProperties?: { [key: string]: object };
}

export interface DialerRulesetConfigChangeDataActionConditionPredicate {
  outputField?: string;
  outputOperator?: string;
  comparisonValue?: string;
  outputFieldMissingResolution?: boolean;
  inverted?: boolean;
  additionalProperties?: { [key: string]: object };
}

export interface DialerRulesetConfigChangeObject {
}

export interface DialerRulesetConfigChangeRule {
  conditions?: DialerRulesetConfigChangeCondition[];
  additionalProperties?: { [key: string]: object };
  id?: string;
  name?: string;
  order?: number;
  category?: string;
  actions?: DialerRulesetConfigChangeAction[];
}

export interface DialerRulesetConfigChangeRuleSet {
  contactList?: DialerRulesetConfigChangeUriReference;
  queue?: DialerRulesetConfigChangeUriReference;
  rules?: DialerRulesetConfigChangeRule[];
  additionalProperties?: { [key: string]: object };
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
}

export interface DialerRulesetConfigChangeUriReference {
  id?: string;
  name?: string;
}

export interface DialerSequenceConfigChangeCampaignSequence {
  campaigns?: DialerSequenceConfigChangeUriReference[];
  currentCampaign?: number;
  status?: string;
  stopMessage?: string;
  repeat?: boolean;
  additionalProperties?: { [key: string]: object };
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
}

export interface DialerSequenceConfigChangeObject {
}

export interface DialerSequenceConfigChangeUriReference {
  id?: string;
  name?: string;
}

export interface DialerSequenceScheduleConfigChangeAlteration extends DialerCampaignScheduleConfigChangeAlteration {}

export interface DialerSequenceScheduleConfigChangeObject {
}

export interface DialerSequenceScheduleConfigChangeRecurrencePattern extends DialerCampaignScheduleConfigChangeRecurrencePattern {}

export interface DialerSequenceScheduleConfigChangeRecurrenceRange extends DialerCampaignScheduleConfigChangeRecurrenceRange {}

export interface DialerSequenceScheduleConfigChangeScheduleInterval extends DialerCampaignScheduleConfigChangeScheduleInterval {}

export interface DialerSequenceScheduleConfigChangeScheduleRecurrence {
  id?: string;
  start?: string;
  end?: string;
  timeZone?: string;
  range?: DialerSequenceScheduleConfigChangeRecurrenceRange;
  pattern?: DialerSequenceScheduleConfigChangeRecurrencePattern;
  alterations?: DialerSequenceScheduleConfigChangeAlteration[];
  additionalProperties?: { [key: string]: object };
}

export interface DialerSequenceScheduleConfigChangeSequenceSchedule {
  intervals?: DialerSequenceScheduleConfigChangeScheduleInterval[];
  recurrences?: DialerSequenceScheduleConfigChangeScheduleRecurrence[];
  timeZone?: string;
  sequence?: DialerSequenceScheduleConfigChangeUriReference;
  additionalProperties?: { [key: string]: object };
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
}

export interface DialerSequenceScheduleConfigChangeUriReference {
  id?: string;
  name?: string;
}

export interface DialerWrapupcodemappingConfigChangeWrapUpCodeMapping {
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
  defaultSet?: string[];
  mapping?: { [key: string]: string[] };
}

export interface DialogflowAgent {
  id?: string;
  name?: string;
  project?: DialogflowProject;
  languages?: string[];
  intents?: DialogflowIntent[];
  environments?: string[];
  integration?: DomainEntityRef;
  selfUri?: string;
}

export interface DialogflowAgentSummary {
  id?: string;
  name?: string;
  project?: DialogflowProject;
  description?: string;
  integration?: DomainEntityRef;
  selfUri?: string;
}

export interface DialogflowAgentSummaryEntityListing {
  entities?: DialogflowAgentSummary[];
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

export interface DialogflowCXAgent {
  id?: string;
  name?: string;
  project?: DialogflowCXProject;
  languages?: string[];
  environments?: DialogflowCXEnvironment[];
  integration?: DomainEntityRef;
  selfUri?: string;
}

export interface DialogflowCXAgentSummary {
  id?: string;
  name?: string;
  project?: DialogflowCXProject;
  description?: string;
  integration?: DomainEntityRef;
  selfUri?: string;
}

export interface DialogflowCXAgentSummaryEntityListing {
  entities?: DialogflowCXAgentSummary[];
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

export interface DialogflowCXEnvironment extends Models.AudioConnectorIntegration {}

export interface DialogflowCXProject {
  id?: string;
  name?: string;
}

export interface DialogflowIntent {
  name: string;
  parameters: { [key: string]: DialogflowParameter };
}

export interface DialogflowParameter {
  name: string;
  type: string;
}

export interface DialogflowProject {
  id?: string;
  name?: string;
}

export interface DictionaryFeedback {
  id?: string;
  term: string;
  dialect: string;
  boostValue?: number;
  source?: string;
  dateCreated?: string;
  createdBy?: Models.UserReference;
  dateModified?: string;
  modifiedBy?: Models.UserReference;
  transcriptionEngine?: string;
  status?: string;
  invalidReason?: string;
  displayAs?: string;
  examplePhrases?: DictionaryFeedbackExamplePhrase[];
  soundsLike?: string[];
  selfUri?: string;
}

export interface DictionaryFeedbackEntityListing {
  entities?: Models.ListedDictionaryFeedback[];
  pageSize?: number;
  pageCount?: number;
  total?: number;
  selfUri?: string;
  nextUri?: string;
}

export interface DictionaryFeedbackExamplePhrase {
  phrase: string;
  source?: string;
}

export interface DigitLength {
  start?: string;
  end?: string;
}

export interface DigitalAction {
  updateContactColumnActionSettings?: Models.UpdateContactColumnActionSettings;
  doNotSendActionSettings?: object;
  appendToDncActionSettings?: Models.AppendToDncActionSettings;
  markContactUncontactableActionSettings?: Models.MarkContactUncontactableActionSettings;
  markContactAddressUncontactableActionSettings?: object;
  setContentTemplateActionSettings?: Models.SetContentTemplateActionSettings;
  setSmsPhoneNumberActionSettings?: Models.SetSmsPhoneNumberActionSettings;
  setWhatsAppIntegrationActionSettings?: Models.SetWhatsAppIntegrationActionSettings;
}

export interface DigitalCondition {
  inverted?: boolean;
  contactColumnConditionSettings?: Models.ContactColumnConditionSettings;
  contactAddressConditionSettings?: Models.ContactAddressConditionSettings;
  contactAddressTypeConditionSettings?: Models.ContactAddressTypeConditionSettings;
  lastAttemptByColumnConditionSettings?: Models.LastAttemptByColumnConditionSettings;
  lastAttemptOverallConditionSettings?: Models.LastAttemptOverallConditionSettings;
  lastResultByColumnConditionSettings?: Models.LastResultByColumnConditionSettings;
  lastResultOverallConditionSettings?: Models.LastResultOverallConditionSettings;
  dataActionConditionSettings?: DataActionConditionSettings;
}

export interface DigitalDataActionConditionPredicate extends DataActionConditionPredicate {}

export interface DigitalRule {
  id?: string;
  name: string;
  order: number;
  category: string;
  conditions: DigitalCondition[];
  actions: DigitalAction[];
}

export interface DigitalRuleSet {
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
  contactList?: DomainEntityRef;
  rules: DigitalRule[];
  selfUri?: string;
}

export interface DigitalRuleSetEntityListing {
  entities?: DigitalRuleSet[];
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

export interface Digits {
  digits?: string;
}

export interface DirectRouting {
  callMediaSettings?: DirectRoutingMediaSettings;
  emailMediaSettings?: DirectRoutingMediaSettings;
  messageMediaSettings?: DirectRoutingMediaSettings;
  backupQueueId?: string;
  waitForAgent?: boolean;
  agentWaitSeconds?: number;
}

export interface DirectRoutingMediaSettings {
  useAgentAddressOutbound?: boolean;
}

export interface DirectoryUserDevicesListing {
  entities?: Models.UserDevice[];
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

export interface DisableSiteConnectionsRequest {
  enabled?: boolean;
}

export interface DisallowedEntityLearningAssignmentItem {
  errorCode?: string;
  entity?: Models.LearningAssignmentItem;
}

export interface DisallowedEntityLearningAssignmentReference {
  errorCode?: string;
  entity?: Models.LearningAssignmentReference;
}

export interface DisasterRecoveryAllRoutingRequest {
  sourceOrganizationId: string;
  switchOrganizationId: string;
  targetRegion: string;
}

export interface DisconnectReason extends Models.ConversationEventTopicDisconnectReason {}

export interface Disposition {
  name: string;
  analyzer?: string;
  dispositionParameters?: DispositionParameters;
  detectedSpeechStart?: string;
  detectedSpeechEnd?: string;
  amdTimeout?: DispositionAmdTimeout;
  silentCallTimeout?: DispositionSilentCallTimeout;
}

export interface DispositionAmdTimeout {
  timeoutMs?: number;
  timerStartEvent?: string;
  timerStartTime?: string;
  timerEndTime?: string;
}

export interface DispositionParameters {
  adjustableLiveSpeakerDetection?: Models.AdjustableLiveSpeakerDetection;
}

export interface DispositionSilentCallTimeout {
  timeoutMs?: number;
  timerStartTime?: string;
  timerEndTime?: string;
}

export interface Division extends Models.AudioConnectorIntegration {}

export interface DivisionEntityRef {
  id?: string;
  name?: string;
  selfUri?: string;
  dateDivisionUpdated?: string;
}

export interface DivisionReference {
  id?: string;
  selfUri?: string;
}

export interface DivisionedDomainEntityRef {
  id?: string;
  name?: string;
  selfUri?: string;
  division?: DivisionReference;
}

export interface DivsPermittedEntityListing {
  entities?: Models.AuthzDivision[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  allDivsPermitted?: boolean;
  lastUri?: string;
  firstUri?: string;
  selfUri?: string;
  nextUri?: string;
  previousUri?: string;
  pageCount?: number;
}

export interface DmarcResult {
  status: string;
  detectedPolicy?: string;
  dateChecked: string;
  records: Models.Record[];
}

export interface DncList {
  id?: string;
  name: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
  importStatus?: Models.ImportStatus;
  size?: number;
  dncSourceType: string;
  contactMethod?: string;
  loginId?: string;
  campaignId?: string;
  dncCodes?: string[];
  licenseId?: string;
  division?: DomainEntityRef;
  customExclusionColumn?: string;
  selfUri?: string;
}

export interface DncListCreate extends DncList {}

export interface DncListDivisionView {
  id?: string;
  name?: string;
  division?: Division;
  importStatus?: Models.ImportStatus;
  size?: number;
  dncSourceType?: string;
  contactMethod?: string;
  selfUri?: string;
}

export interface DncListDivisionViewListing {
  entities?: DncListDivisionView[];
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

export interface DncListEntityListing {
  entities?: DncList[];
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

export interface DncPatchCustomExclusionColumnsRequest {
  action?: string;
  customExclusionColumnEntries?: string[];
  expirationDateTime?: string;
}

export interface DncPatchEmailsRequest {
  action?: string;
  emailAddresses?: string[];
  expirationDateTime?: string;
}

export interface DncPatchPhoneNumbersRequest {
  action?: string;
  phoneNumbers?: string[];
  expirationDateTime?: string;
}

export interface DncPatchWhatsAppNumbersRequest {
  action?: string;
  whatsAppNumbers?: string[];
  expirationDateTime?: string;
}

export interface DnclistDownloadReadyExportUri extends Models.ContactlistDownloadReadyExportUri {}

export interface DnclistDownloadReadyObject {
}

export interface DnclistImportStatusImportStatus extends Models.ContactlistImportStatusImportStatus {}

export interface DnclistImportStatusObject {
}

export interface DnsRecordEntry {
  host?: string;
  recordContents?: string;
  verificationStatus?: string;
}

export interface DoNotSendActionSettings {
}

export interface Document {
  id?: string;
  name?: string;
  changeNumber?: number;
  dateCreated?: string;
  dateModified?: string;
  dateUploaded?: string;
  contentUri?: string;
  workspace?: DomainEntityRef;
  createdBy?: DomainEntityRef;
  uploadedBy?: DomainEntityRef;
  sharingUri?: string;
  contentType?: string;
  contentLength?: number;
  systemType?: string;
  filename?: string;
  pageCount?: number;
  read?: boolean;
  callerAddress?: string;
  receiverAddress?: string;
  tags?: string[];
  tagValues?: Models.TagValue[];
  attributes?: DocumentAttribute[];
  thumbnails?: DocumentThumbnail[];
  uploadStatus?: DomainEntityRef;
  uploadDestinationUri?: string;
  uploadMethod?: string;
  lockInfo?: Models.LockInfo;
  acl?: string[];
  sharingStatus?: string;
  downloadSharingUri?: string;
  selfUri?: string;
}

export interface DocumentAttribute {
  attribute?: Models.Attribute;
  values?: string[];
}

export interface DocumentBody {
  blocks: DocumentBodyBlock[];
}

export interface DocumentBodyBlock {
  type: string;
  image?: DocumentBodyImage;
  video?: DocumentBodyVideo;
  paragraph?: DocumentBodyParagraph;
  list?: DocumentBodyList;
  table?: DocumentBodyTable;
}

export interface DocumentBodyBlockWithHighlight {
  type: string;
  image?: DocumentBodyImage;
  video?: DocumentBodyVideo;
  paragraph?: DocumentBodyParagraphWithHighlight;
  list?: DocumentBodyListWithHighlight;
  table?: DocumentBodyTableWithHighlight;
}

export interface DocumentBodyImage {
  url: string;
  hyperlink?: string;
  properties?: DocumentBodyImageProperties;
}

export interface DocumentBodyImageProperties {
  backgroundColor?: string;
  align?: string;
  indentation?: number;
  width?: number;
  widthWithUnit?: DocumentElementLength;
  altText?: string;
}

export interface DocumentBodyList {
  properties?: DocumentBodyListBlockProperties;
  blocks: DocumentBodyListBlock[];
}

export interface DocumentBodyListBlock {
  type: string;
  properties?: DocumentBodyListItemProperties;
  blocks: DocumentListContentBlock[];
}

export interface DocumentBodyListBlockProperties {
  unorderedType?: string;
  orderedType?: string;
}

export interface DocumentBodyListBlockWithHighlight {
  type: string;
  properties?: DocumentBodyListItemProperties;
  blocks: DocumentListContentBlockWithHighlight[];
}

export interface DocumentBodyListItemProperties {
  backgroundColor?: string;
  align?: string;
  indentation?: number;
  fontSize?: string;
  fontType?: string;
  textColor?: string;
  unorderedType?: string;
  orderedType?: string;
}

export interface DocumentBodyListWithHighlight {
  properties?: DocumentBodyListBlockProperties;
  blocks: DocumentBodyListBlockWithHighlight[];
}

export interface DocumentBodyParagraph {
  blocks: DocumentContentBlock[];
  properties?: DocumentBodyParagraphProperties;
}

export interface DocumentBodyParagraphProperties {
  fontSize?: string;
  fontType?: string;
  textColor?: string;
  backgroundColor?: string;
  align?: string;
  indentation?: number;
}

export interface DocumentBodyParagraphWithHighlight {
  blocks: DocumentContentBlockWithHighlight[];
  properties?: DocumentBodyParagraphProperties;
}

export interface DocumentBodyTable {
  properties?: DocumentBodyTableProperties;
  rows: DocumentBodyTableRowBlock[];
}

export interface DocumentBodyTableCaptionBlock {
  blocks: DocumentBodyTableCaptionItem[];
}

export interface DocumentBodyTableCaptionItem {
  type: string;
  text?: DocumentText;
  paragraph?: DocumentBodyParagraph;
  image?: DocumentBodyImage;
  video?: DocumentBodyVideo;
  list?: DocumentBodyList;
}

export interface DocumentBodyTableCellBlock {
  properties?: DocumentBodyTableCellBlockProperties;
  blocks: DocumentTableContentBlock[];
}

export interface DocumentBodyTableCellBlockProperties {
  cellType?: string;
  width?: number;
  widthWithUnit?: DocumentElementLength;
  height?: number;
  horizontalAlign?: string;
  verticalAlign?: string;
  borderWidth?: number;
  borderStyle?: string;
  borderColor?: string;
  backgroundColor?: string;
  scope?: string;
  colSpan?: number;
  rowSpan?: number;
}

export interface DocumentBodyTableCellBlockWithHighlight {
  properties?: DocumentBodyTableCellBlockProperties;
  blocks: DocumentTableContentBlockWithHighlight[];
}

export interface DocumentBodyTableProperties {
  width?: number;
  widthWithUnit?: DocumentElementLength;
  height?: number;
  cellSpacing?: number;
  cellPadding?: number;
  borderWidth?: number;
  alignment?: string;
  borderStyle?: string;
  borderColor?: string;
  backgroundColor?: string;
  caption?: DocumentBodyTableCaptionBlock;
}

export interface DocumentBodyTableRowBlock {
  properties?: DocumentBodyTableRowBlockProperties;
  cells: DocumentBodyTableCellBlock[];
}

export interface DocumentBodyTableRowBlockProperties {
  rowType?: string;
  alignment?: string;
  height?: number;
  borderStyle?: string;
  borderColor?: string;
  backgroundColor?: string;
}

export interface DocumentBodyTableRowBlockWithHighlight {
  properties?: DocumentBodyTableRowBlockProperties;
  cells: DocumentBodyTableCellBlockWithHighlight[];
}

export interface DocumentBodyTableWithHighlight {
  properties?: DocumentBodyTableProperties;
  rows: DocumentBodyTableRowBlockWithHighlight[];
}

export interface DocumentBodyVideo {
  url: string;
  properties?: DocumentBodyVideoProperties;
}

export interface DocumentBodyVideoProperties {
  backgroundColor?: string;
  align?: string;
  indentation?: number;
  width?: DocumentElementLength;
  height?: DocumentElementLength;
}

export interface DocumentBodyWithHighlight {
  blocks: DocumentBodyBlockWithHighlight[];
}

export interface DocumentChunkBlock {
  id: string;
  text: string;
  confidence?: number;
  document?: DocumentChunkReference;
}

export interface DocumentChunkReference {
  id: string;
  title?: string;
  selfUri?: string;
}

export interface DocumentContentBlock {
  type: string;
  text?: DocumentText;
  image?: DocumentBodyImage;
  video?: DocumentBodyVideo;
}

export interface DocumentContentBlockWithHighlight {
  type: string;
  text?: DocumentText;
  image?: DocumentBodyImage;
  video?: DocumentBodyVideo;
  answerHighlight?: DocumentContentHighlightIndex;
}

export interface DocumentContentHighlightIndex {
  startIndex?: number;
  endIndex?: number;
}

export interface DocumentElementLength {
  value: number;
  unit: string;
}

export interface DocumentEntityListing {
  entities?: Document[];
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

export interface DocumentListContentBlock {
  type: string;
  text?: DocumentText;
  image?: DocumentBodyImage;
  video?: DocumentBodyVideo;
  list?: DocumentBodyList;
}

export interface DocumentListContentBlockWithHighlight {
  type: string;
  text?: DocumentText;
  image?: DocumentBodyImage;
  video?: DocumentBodyVideo;
  list?: DocumentBodyListWithHighlight;
  answerHighlight?: DocumentContentHighlightIndex;
}

export interface DocumentQuery {
  clauses: DocumentQueryClause[];
  operator: string;
}

export interface DocumentQueryClause {
  operator: string;
  predicates: DocumentQueryPredicate[];
}

export interface DocumentQueryInterval {
  field?: string;
  value?: string;
}

export interface DocumentQueryPredicate {
  fields: string[];
  values: string[];
  type: string;
}

export interface DocumentReference {
  id?: string;
  selfUri?: string;
}

export interface DocumentTableContentBlock {
  type: string;
  text?: DocumentText;
  image?: DocumentBodyImage;
  video?: DocumentBodyVideo;
  paragraph?: DocumentBodyParagraph;
  list?: DocumentBodyList;
  table?: DocumentBodyTable;
}

export interface DocumentTableContentBlockWithHighlight {
  type: string;
  text?: DocumentText;
  image?: DocumentBodyImage;
  video?: DocumentBodyVideo;
  paragraph?: DocumentBodyParagraphWithHighlight;
  list?: DocumentBodyListWithHighlight;
  table?: DocumentBodyTableWithHighlight;
  answerHighlight?: DocumentContentHighlightIndex;
}

export interface DocumentText {
  text: string;
  marks?: string[];
  hyperlink?: string;
  properties?: DocumentTextProperties;
}

export interface DocumentTextProperties {
  fontSize?: string;
  textColor?: string;
  backgroundColor?: string;
}

export interface DocumentThumbnail {
  resolution?: string;
  imageUri?: string;
  height?: number;
  width?: number;
}

export interface DocumentUpdate {
  changeNumber?: number;
  name: string;
  read?: boolean;
  addTags?: string[];
  removeTags?: string[];
  addTagIds?: string[];
  removeTagIds?: string[];
  updateAttributes?: DocumentAttribute[];
  removeAttributes?: string[];
}

export interface DocumentUpload {
  name: string;
  workspace: DomainEntityRef;
  tags?: string[];
  tagIds?: string[];
}

export interface DocumentVariationAnswer {
  id?: string;
  dateCreated?: string;
  dateModified?: string;
  documentVersion?: Models.AddressableEntityRef;
  contexts: DocumentVariationContext[];
  document?: Models.KnowledgeDocumentReference;
  priority?: number;
  name?: string;
  body?: DocumentBodyWithHighlight;
  selfUri?: string;
}

export interface DocumentVariationContext {
  context: Models.KnowledgeContextReference;
  values: Models.KnowledgeContextValueReference[];
}

export interface DocumentVariationQueryChunkBlock {
  id: string;
  text: string;
}

export interface DocumentVariationRequest {
  id?: string;
  dateCreated?: string;
  dateModified?: string;
  documentVersion?: Models.AddressableEntityRef;
  contexts: DocumentVariationContext[];
  document?: Models.KnowledgeDocumentReference;
  priority?: number;
  name?: string;
  body?: DocumentBody;
  selfUri?: string;
}

export interface DocumentVariationResponse extends DocumentVariationRequest {}

export interface DocumentVariationResponseListing {
  entities?: DocumentVariationResponse[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface DocumentVariationSearchChunkBlock {
  id: string;
  text: string;
  confidence?: number;
}

export interface DocumentationResult {
  id: number;
  categories?: number[];
  description?: string;
  content?: string;
  excerpt?: string;
  link?: string;
  modified?: string;
  name?: string;
  service?: number[];
  slug?: string;
  title?: string;
  get_type?: string;
  facet_feature?: number[];
  facet_role?: number[];
  facet_service?: number[];
  faq_categories?: number[];
  releasenote_category?: number[];
  releasenote_tag?: number[];
  'service-area'?: number[];
  video_categories?: number[];
}

export interface DocumentationSearchCriteria {
  endValue?: string;
  values?: string[];
  startValue?: string;
  value?: string;
  operator?: string;
  group?: DocumentationSearchCriteria[];
  dateFormat?: string;
  type: string;
  fields?: string[];
}

export interface DocumentationSearchRequest {
  sortOrder?: string;
  sortBy?: string;
  pageSize?: number;
  pageNumber?: number;
  sort?: Models.SearchSort[];
  query?: DocumentationSearchCriteria[];
}

export interface DocumentationSearchResponse {
  total: number;
  pageCount: number;
  pageSize: number;
  pageNumber: number;
  previousPage?: string;
  currentPage?: string;
  nextPage?: string;
  types: string[];
  results: DocumentationResult[];
}

export interface DocumentationV2SearchAggregation {
  field?: string;
  name?: string;
  type?: string;
  value?: string;
  size?: number;
  order?: string[];
}

export interface DocumentationV2SearchCriteria {
  endValue?: string;
  values?: string[];
  startValue?: string;
  value?: string;
  operator?: string;
  group?: DocumentationV2SearchCriteria[];
  dateFormat?: string;
  type?: string;
  fields?: string[];
}

export interface DocumentationV2SearchRequest {
  sortOrder?: string;
  sortBy?: string;
  pageSize?: number;
  pageNumber?: number;
  sort?: Models.SearchSort[];
  types: string[];
  query?: DocumentationV2SearchCriteria[];
  aggregations?: DocumentationV2SearchAggregation[];
}

export interface DomainCapabilities {
  enabled?: boolean;
  dhcp?: boolean;
  metric?: number;
  autoMetric?: boolean;
  supportsMetric?: boolean;
  pingEnabled?: boolean;
}

export interface DomainCertificateAuthority {
  id?: string;
  name: string;
  division?: Division;
  description?: string;
  version?: number;
  dateCreated?: string;
  dateModified?: string;
  modifiedBy?: string;
  createdBy?: string;
  state?: string;
  modifiedByApp?: string;
  createdByApp?: string;
  certificate: string;
  type: string;
  services: string[];
  certificateDetails?: Models.CertificateDetails[];
  selfUri?: string;
}

export interface DomainEdgeSoftwareUpdateDto {
  version: DomainEdgeSoftwareVersionDto;
  maxDownloadRate?: number;
  downloadStartTime?: string;
  executeStartTime?: string;
  executeStopTime?: string;
  executeOnIdle?: boolean;
  status?: string;
  edgeUri?: string;
  callDrainingWaitTimeSeconds?: number;
  current?: boolean;
}

export interface DomainEdgeSoftwareVersionDto {
  id?: string;
  name?: string;
  edgeVersion?: string;
  publishDate?: string;
  edgeUri?: string;
  current?: boolean;
  latestRelease?: boolean;
  selfUri?: string;
}

export interface DomainEdgeSoftwareVersionDtoEntityListing {
  entities?: DomainEdgeSoftwareVersionDto[];
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

export interface DomainEntity extends Models.AudioConnectorIntegration {}

export interface DomainEntityListing {
  entities?: DomainEntity[];
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

export interface DomainEntityListingEvaluationForm {
  entities?: Models.EvaluationForm[];
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

export interface DomainEntityListingQueryResult {
  entities?: Models.QueryResult[];
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

export interface DomainEntityListingResponseDivisionView {
  entities?: Models.ResponseDivisionView[];
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

export interface DomainEntityListingSurveyForm {
  entities?: Models.SurveyForm[];
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

export interface DomainEntityRef extends Models.AudioConnectorIntegration {}

export interface DomainLogicalInterface {
  id?: string;
  name: string;
  division?: Division;
  description?: string;
  version?: number;
  dateCreated?: string;
  dateModified?: string;
  modifiedBy?: string;
  createdBy?: string;
  state?: string;
  modifiedByApp?: string;
  createdByApp?: string;
  edgeUri?: string;
  edgeAssignedId?: string;
  friendlyName: string;
  vlanTagId?: number;
  hardwareAddress: string;
  physicalAdapterId: string;
  ifStatus?: string;
  interfaceType?: string;
  publicNatAddressIpV4?: string;
  publicNatAddressIpV6?: string;
  routes?: DomainNetworkRoute[];
  addresses?: DomainNetworkAddress[];
  ipv4Capabilities?: DomainCapabilities;
  ipv6Capabilities?: DomainCapabilities;
  currentState?: string;
  lastModifiedUserId?: string;
  lastModifiedCorrelationId?: string;
  commandResponses?: DomainNetworkCommandResponse[];
  inheritPhoneTrunkBasesIPv4?: boolean;
  inheritPhoneTrunkBasesIPv6?: boolean;
  useForInternalEdgeCommunication?: boolean;
  useForIndirectEdgeCommunication?: boolean;
  useForCloudProxyEdgeCommunication?: boolean;
  useForWanInterface?: boolean;
  externalTrunkBaseAssignments?: Models.TrunkBaseAssignment[];
  phoneTrunkBaseAssignments?: Models.TrunkBaseAssignment[];
  traceEnabled?: boolean;
  startDate?: string;
  endDate?: string;
  selfUri?: string;
}

export interface DomainNetworkAddress {
  type?: string;
  address?: string;
  persistent?: boolean;
  family?: number;
}

export interface DomainNetworkCommandResponse {
  correlationId?: string;
  commandName?: string;
  acknowledged?: boolean;
  errorInfo?: Models.ErrorDetails;
}

export interface DomainNetworkRoute {
  prefix?: string;
  nexthop?: string;
  persistent?: boolean;
  metric?: number;
  family?: number;
}

export interface DomainOrgRoleDifference {
  removedPermissionPolicies?: DomainPermissionPolicy[];
  addedPermissionPolicies?: DomainPermissionPolicy[];
  samePermissionPolicies?: DomainPermissionPolicy[];
  userOrgRole?: DomainOrganizationRole;
  roleFromDefault?: DomainOrganizationRole;
}

export interface DomainOrganizationProduct {
  id?: string;
}

export interface DomainOrganizationRole {
  id?: string;
  name?: string;
  description?: string;
  defaultRoleId?: string;
  permissions?: string[];
  unusedPermissions?: string[];
  permissionPolicies?: DomainPermissionPolicy[];
  userCount?: number;
  roleNeedsUpdate?: boolean;
  baseLicense?: string;
  addonLicenses?: string[];
  dateLicenseLastUpdated?: string;
  default?: boolean;
  base?: boolean;
  selfUri?: string;
}

export interface DomainOrganizationRoleCreate {
  id?: string;
  name: string;
  description?: string;
  defaultRoleId?: string;
  permissions?: string[];
  unusedPermissions?: string[];
  permissionPolicies?: DomainPermissionPolicy[];
  userCount?: number;
  roleNeedsUpdate?: boolean;
  baseLicense?: string;
  addonLicenses?: string[];
  dateLicenseLastUpdated?: string;
  default?: boolean;
  base?: boolean;
  selfUri?: string;
}

export interface DomainOrganizationRoleUpdate {
  id?: string;
  name: string;
  description?: string;
  permissions?: string[];
  permissionPolicies?: DomainPermissionPolicy[];
  selfUri?: string;
}

export interface DomainPermission {
  domain?: string;
  entityType?: string;
  action?: string;
  label?: string;
  allowsConditions?: boolean;
  divisionAware?: boolean;
}

export interface DomainPermissionCollection {
  id?: string;
  name?: string;
  domain?: string;
  permissionMap?: { [key: string]: DomainPermission[] };
  selfUri?: string;
}

export interface DomainPermissionPolicy {
  domain?: string;
  entityName?: string;
  policyName?: string;
  policyDescription?: string;
  actionSet?: string[];
  namedResources?: string[];
  allowConditions?: boolean;
  resourceConditionNode?: DomainResourceConditionNode;
}

export interface DomainPhysicalCapabilities {
  vlan?: boolean;
  team?: boolean;
}

export interface DomainPhysicalInterface {
  id?: string;
  name: string;
  division?: Division;
  description?: string;
  version?: number;
  dateCreated?: string;
  dateModified?: string;
  modifiedBy?: string;
  createdBy?: string;
  state?: string;
  modifiedByApp?: string;
  createdByApp?: string;
  edgeUri?: string;
  friendlyName?: string;
  hardwareAddress?: string;
  portLabel?: string;
  physicalCapabilities?: DomainPhysicalCapabilities;
  selfUri?: string;
}

export interface DomainResourceConditionNode {
  variableName?: string;
  operator?: string;
  operands?: DomainResourceConditionValue[];
  conjunction?: string;
  terms?: DomainResourceConditionNode[];
}

export interface DomainResourceConditionValue {
  user?: Models.UserFullReference;
  queue?: Models.QueueFullReference;
  team?: Models.TeamFullReference;
  value?: string;
  type?: string;
}

export interface DomainRole {
  id?: string;
  name?: string;
}

export interface Domains {
  authorizedDomains?: Models.AuthorizedDomains;
  allowExistingEmailParticipants?: boolean;
  allowOutboundToAnyDomainAcd?: boolean;
}

export interface DownloadResponse {
  id?: string;
  contentLocationUri?: string;
  imageUri?: string;
  thumbnails?: DocumentThumbnail[];
  state?: string;
  resultUri?: string;
  selfUri?: string;
}

export interface DownloadServiceRequest {
  files: string[];
}

export interface Draft {
  id?: string;
  name: string;
  miner?: Models.Miner;
  intents?: DraftIntents[];
  topics?: DraftTopics[];
  dateCreated?: string;
  dateModified?: string;
  selfUri?: string;
}

export interface DraftIntents {
  id: string;
  name: string;
  utterances: string[];
  selfUri?: string;
}

export interface DraftListing {
  entities?: Draft[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface DraftManipulationRequest {
  translate?: Models.HistoryHeadersTranslation;
  draftType?: string;
}

export interface DraftRequest {
  intents?: DraftIntents[];
  topics?: DraftTopicRequest[];
}

export interface DraftTopicRequest {
  id: string;
  name: string;
  phrases: string[];
  selfUri?: string;
}

export interface DraftTopics {
  id: string;
  name?: string;
  miner?: Models.Miner;
  conversationCount?: number;
  conversationPercent?: number;
  utteranceCount?: number;
  phraseCount?: number;
  phrases: string[];
  selfUri?: string;
}

export interface DraftValidationResult {
  valid?: boolean;
  errors?: Models.ErrorBody[];
}

export interface Duration {
  seconds?: number;
  zero?: boolean;
  nano?: number;
  negative?: boolean;
  positive?: boolean;
  units?: Models.TemporalUnit[];
}

export interface DurationCondition {
  durationTarget?: string;
  durationOperator?: string;
  durationRange?: string;
  durationMode?: string;
}

export interface DynamicContactQueueingSettings {
  sort?: boolean;
  filter?: boolean;
}

export interface DynamicGroupDefinition {
  group: Models.AddressableEntityRef;
  dateModified: string;
  query: DynamicGroupQuery;
  selfUri?: string;
}

export interface DynamicGroupLanguageSkillCondition {
  languageSkill: string;
  comparator: string;
  proficiency: number;
  childConditions?: DynamicGroupSkillCondition[];
}

export interface DynamicGroupQuery {
  skillConditions: DynamicGroupSkillCondition[];
}

export interface DynamicGroupQueryPreview {
  userCount?: number;
}

export interface DynamicGroupRoutingSkillCondition {
  routingSkill: string;
  comparator: string;
  proficiency: number;
  childConditions?: DynamicGroupSkillCondition[];
}

export interface DynamicGroupSkillCondition {
  routingSkillConditions: DynamicGroupRoutingSkillCondition[];
  languageSkillConditions: DynamicGroupLanguageSkillCondition[];
  operation: string;
}

export interface DynamicLineBalancingSettings {
  enabled?: boolean;
  relativeWeight?: number;
}

export interface DynamicLineBalancingSettingsPatchRequest {
  enabled?: boolean;
  relativeWeight?: number;
}

export interface DynamicUtilization {
}

export interface DynamicUtilizationRule {
}

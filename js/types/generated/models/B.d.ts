// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type * as Models from './index';

export interface BackgroundAssistantUserAuthenticatedInfo {
  backgroundAssistantId: string;
}

export interface BackgroundImageSettings {
  url?: string;
}

export interface BaseProgramEntity extends Models.AudioConnectorIntegration {}

export interface BaseTopicEntitiy extends Models.AudioConnectorIntegration {}

export interface BatchConversationEventRequest {
  endTransferEvents?: Models.EndTransferEvent[];
  phoneTransferEvents?: Models.PhoneTransferEvent[];
  progressTransferEvents?: Models.ProgressTransferEvent[];
  routingTransferEvents?: Models.RoutingTransferEvent[];
  userTransferEvents?: Models.UserTransferEvent[];
  communicationAnsweredEvents?: Models.CommunicationAnsweredEvent[];
  communicationDispositionAppliedEvents?: Models.CommunicationDispositionAppliedEvent[];
  holdUpdatedEvents?: Models.HoldUpdatedEvent[];
  externalEstablishedEvents?: Models.ExternalEstablishedEvent[];
  ivrEstablishedEvents?: Models.IvrEstablishedEvent[];
  phoneEstablishedEvents?: Models.PhoneEstablishedEvent[];
  routingEstablishedEvents?: Models.RoutingEstablishedEvent[];
  userEstablishedEvents?: Models.UserEstablishedEvent[];
  audioUpdatedEvents?: Models.AudioUpdatedEvent[];
  communicationEndedEvents?: Models.CommunicationEndedEvent[];
  consultTransferEvents?: Models.ConsultTransferEvent[];
  progressConsultTransferEvents?: Models.ProgressConsultTransferEvent[];
  endConsultTransferEvents?: Models.EndConsultTransferEvent[];
  emailBeginTransmittingEvents?: Models.EmailBeginTransmittingEvent[];
  emailCommunicationEndedEvents?: Models.EmailCommunicationEndedEvent[];
  emailExternalEstablishedEvents?: Models.EmailExternalEstablishedEvent[];
  emailFlowEstablishedEvents?: Models.EmailFlowEstablishedEvent[];
  emailRoutingEstablishedEvents?: Models.EmailRoutingEstablishedEvent[];
  emailUserEstablishedEvents?: Models.EmailUserEstablishedEvent[];
  emailCommunicationAnsweredEvents?: Models.EmailCommunicationAnsweredEvent[];
  emailCommunicationDispositionAppliedEvents?: Models.EmailCommunicationDispositionAppliedEvent[];
  emailCommunicationSentMessageEvents?: Models.EmailCommunicationSentMessageEvent[];
  emailHoldUpdatedEvents?: Models.EmailHoldUpdatedEvent[];
  emailEndTransferEvents?: Models.EmailEndTransferEvent[];
  emailProgressTransferEvents?: Models.EmailProgressTransferEvent[];
  emailRoutingTransferEvents?: Models.EmailRoutingTransferEvent[];
  emailUserTransferEvents?: Models.EmailUserTransferEvent[];
}

export interface BatchDownloadJobResult {
  conversationId?: string;
  recordingId?: string;
  resultUrl?: string;
  contentType?: string;
  errorMsg?: string;
}

export interface BatchDownloadJobStatusResult {
  id?: string;
  jobId?: string;
  expectedResultCount?: number;
  resultCount?: number;
  errorCount?: number;
  status?: string;
  results?: BatchDownloadJobResult[];
  selfUri?: string;
}

export interface BatchDownloadJobSubmission {
  batchDownloadRequestList: BatchDownloadRequest[];
}

export interface BatchDownloadJobSubmissionResult {
  id?: string;
  selfUri?: string;
}

export interface BatchDownloadRequest {
  conversationId?: string;
  recordingId?: string;
}

export interface BatchEventResponse {
  errors?: Models.EventError[];
}

export interface BatchGetCustomerIntentsRequest {
  ids: string[];
}

export interface BatchPredictiveRoutingCustomKpiAttributionEventRequest {
  customKpiAttributionEvents?: Models.PredictiveRoutingCustomKpiAttributionEvent[];
}

export interface BatchUserPresenceEventRequest {
  userPresenceEvents?: Models.UserPresenceEvent[];
}

export interface BatchUserRoutingStatusEventRequest {
  userRoutingStatusEvents?: Models.UserRoutingStatusEvent[];
}

export interface BeginWebAuthnRegistrationResponse {
  publicKey: Models.PublicKeyCredentialCreationOptions;
}

export interface BenefitAssessment {
  id?: string;
  queues?: Models.AddressableEntityRef[];
  kpiAssessments?: Models.KeyPerformanceIndicatorAssessment[];
  state?: string;
  jobId?: string;
  dateCreated?: string;
  dateModified?: string;
  selfUri?: string;
}

export interface BenefitAssessmentJob {
  id?: string;
  state?: string;
  dateCreated?: string;
  dateModified?: string;
  selfUri?: string;
}

export interface BidGroupScheduleSet {
  shiftSets: Models.ShiftSet[];
}

export interface BidGroupWorkPlanRequest {
  workPlanId: string;
  overrideAgentCount?: number;
  suggestedAgentCount?: number;
  agentCountRange?: Models.AgentCountRange;
}

export interface BidGroupWorkPlanResponse {
  id?: string;
  managementUnit?: Models.ManagementUnitReference;
  overrideAgentCount?: number;
  suggestedAgentCount?: number;
  agentCountRange?: Models.AgentCountRange;
  selfUri?: string;
}

export interface BidGroupWorkPlanRotationRequest {
  workPlanRotationId: string;
  agentCount: number;
}

export interface BidGroupWorkPlanRotationResponse {
  id: string;
  managementUnit: Models.ManagementUnitReference;
  agentCount: number;
  selfUri?: string;
}

export interface BillingCharge {
  id?: string;
  name?: string;
  product?: BillingProduct;
  organizations?: Models.NamedEntity[];
  prepaidQuantity?: number;
  fairuseQuantity?: number;
  actualQuantity?: number;
  overageQuantity?: number;
  overageRate?: number;
  overageCharge?: number;
  overageCurrency?: string;
  convertedTokenCount?: number;
  tokenConversionRate?: number;
}

export interface BillingContract {
  id?: string;
  externalNumber?: string;
  status?: string;
  commercialModel?: string;
  purchaseOrderNumbers?: string[];
  billToCustomer?: Models.Customer;
  soldToCustomer?: Models.Customer;
  endCustomer?: Models.Customer;
  dateStart?: string;
  dateEnd?: string;
  dateRampStart?: string;
  dateRampEnd?: string;
  billingPeriods?: BillingContractPeriod[];
  plans?: BillingPlan[];
}

export interface BillingContractListing {
  entities?: BillingContract[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface BillingContractPeriod {
  id?: string;
  dateStart?: string;
  dateEnd?: string;
  status?: string;
}

export interface BillingContractPeriodDetail {
  id?: string;
  dateStart?: string;
  dateEnd?: string;
  status?: string;
  charges?: BillingCharge[];
  wallets?: BillingWallet[];
}

export interface BillingInvoice {
  id?: string;
  billToCustomer?: Models.Customer;
  shipToCustomer?: Models.Customer;
  soldToCustomer?: Models.Customer;
  dateInvoiced?: string;
  billToAddress?: Models.InvoiceAddress;
  shipToAddress?: Models.InvoiceAddress;
  currencyIsoCode?: string;
  paymentStatus?: string;
  paymentTerms?: string;
  paymentLink?: string;
  customerPoNumber?: string;
  customerInvoiceType?: string;
  amount?: number;
}

export interface BillingInvoiceItem {
  id?: string;
  product?: BillingProduct;
  description?: string;
  dateTransacted?: string;
  dateStart?: string;
  dateEnd?: string;
  organization?: Models.NamedEntity;
  quantity?: number;
  unitOfMeasure?: string;
  amount?: number;
}

export interface BillingInvoiceItemListing {
  entities?: BillingInvoiceItem[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface BillingInvoiceListing {
  entities?: BillingInvoice[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface BillingPlan {
  id?: string;
  name?: string;
  organizations?: Models.NamedEntity[];
  product?: BillingProduct;
  items?: BillingPlanItem[];
}

export interface BillingPlanItem {
  itemNumber?: string;
  name?: string;
  type?: string;
  function?: string;
  description?: string;
  dateChargedThrough?: string;
  currencyIsoCode?: string;
  discountAmount?: number;
  dateEffectiveStart?: string;
  dateEffectiveEnd?: string;
  overagePrice?: number;
  price?: number;
  quantity?: number;
  unitOfMeasure?: string;
}

export interface BillingProduct {
  id?: string;
  sku?: string;
  name?: string;
  unitOfMeasure?: string;
}

export interface BillingUsage {
  name: string;
  totalUsage: string;
  resources: BillingUsageResource[];
}

export interface BillingUsageReport {
  id?: string;
  name?: string;
  startDate: string;
  endDate: string;
  status?: string;
  usages: BillingUsage[];
  selfUri?: string;
}

export interface BillingUsageResource {
  name: string;
  date: string;
}

export interface BillingWallet {
  id?: string;
  name?: string;
  organizations?: Models.NamedEntity[];
  product?: BillingProduct;
  startingBalance?: number;
  endingBalance?: number;
  balanceIncrease?: number;
  balanceDecrease?: number;
  balanceConsumption?: number;
  balanceOverage?: number;
  balanceOverageRate?: number;
  balanceOverageCharge?: number;
  balanceOverageCurrency?: string;
  unitOfMeasure?: string;
}

export interface Biography {
  biography?: string;
  interests?: string[];
  hobbies?: string[];
  spouse?: string;
  education?: Models.Education[];
}

export interface Bot {
  id?: string;
  name?: string;
  description?: string;
  provider?: string;
  versions?: BotVersion[];
  botCompositeTag?: string;
  selfUri?: string;
}

export interface BotAggregateDataContainer {
  group?: { [key: string]: string };
  data?: Models.StatisticalResponse[];
}

export interface BotAggregateQueryClause {
  type: string;
  predicates: BotAggregateQueryPredicate[];
}

export interface BotAggregateQueryFilter {
  type: string;
  clauses?: BotAggregateQueryClause[];
  predicates?: BotAggregateQueryPredicate[];
}

export interface BotAggregateQueryPredicate extends Models.ActionAggregateQueryPredicate {}

export interface BotAggregateQueryResponse {
  results?: BotAggregateDataContainer[];
}

export interface BotAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: BotAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: BotAggregationView[];
  alternateTimeDimension?: string;
  queryType?: string;
  sortMetric?: BotAggregationSort;
  limit?: number;
}

export interface BotAggregationSort {
  name: string;
  function: string;
}

export interface BotAggregationView extends Models.ActionAggregationView {}

export interface BotAsyncAggregateQueryResponse {
  results?: BotAggregateDataContainer[];
  cursor?: string;
}

export interface BotAsyncAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: BotAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: BotAggregationView[];
  alternateTimeDimension?: string;
  queryType?: string;
  sortMetric?: BotAggregationSort;
  limit?: number;
  pageSize?: number;
}

export interface BotChannel {
  name: string;
  inputModes: string[];
  outputModes: string[];
  userAgent: Models.TextBotUserAgent;
}

export interface BotConnectorBot {
  id: string;
  name?: string;
  description?: string;
  versions: BotConnectorBotVersion[];
  botCompositeTag?: string;
  selfUri?: string;
}

export interface BotConnectorBotSummaryEntityListing {
  entities?: BotSummary[];
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

export interface BotConnectorBotVersion {
  version: string;
  supportedLanguages: string[];
  intents: BotIntent[];
}

export interface BotConnectorBotVersionSummaryEntityListing {
  entities?: BotVersionSummary[];
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

export interface BotConnectorIntent {
  name?: string;
  entities?: BotEntity[];
}

export interface BotConnectorSummary {
  id?: string;
  name?: string;
  description?: string;
  botCompositeTag?: string;
  versions?: BotConnectorVersionSummary[];
}

export interface BotConnectorVersionSummary {
  version?: string;
}

export interface BotEntity {
  name?: string;
  type?: string;
}

export interface BotEntityValue {
  name: string;
  type: string;
  value?: string;
  values?: string[];
}

export interface BotExecutionConfiguration {
  botId: string;
  executionHost: string;
  botCredentials: Models.NuanceBotCredentials;
}

export interface BotFlowSession {
  id?: string;
  flow?: Models.Entity;
  conversation?: Models.AddressableEntityRef;
  channel?: BotChannel;
  language?: string;
  endLanguage?: string;
  botResult?: string;
  botResultCategory?: string;
  dateCreated?: string;
  dateCompleted?: string;
}

export interface BotIntent {
  name: string;
  slots?: { [key: string]: BotSlot };
}

export interface BotList {
  chatBots: BotConnectorBot[];
}

export interface BotListing {
  entities?: Bot[];
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

export interface BotMessengerProfile {
  name?: string;
  avatarUrl?: string;
}

export interface BotSearchResponse {
  id: string;
  name: string;
  botType: string;
  description?: string;
  virtualAgentEnabled?: boolean;
  selfUri?: string;
}

export interface BotSearchResponseEntityListing {
  entities?: BotSearchResponse[];
}

export interface BotSlot {
  name: string;
  type: string;
}

export interface BotSummary {
  name: string;
  id: string;
  description?: string;
  botCompositeTag?: string;
}

export interface BotSummaryEntityListing {
  entities?: BotConnectorSummary[];
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

export interface BotVersion {
  version?: string;
  supportedLanguages?: string[];
  intents?: BotConnectorIntent[];
}

export interface BotVersionSummary {
  name: string;
  id: string;
  description?: string;
  botCompositeTag?: string;
  version: string;
}

export interface Browser {
  family: string;
  version: string;
  lang?: string;
  fingerprint?: string;
  isMobile?: boolean;
  viewHeight?: number;
  viewWidth?: number;
  featuresFlash: boolean;
  featuresJava: boolean;
  featuresPdf: boolean;
  featuresWebrtc: boolean;
}

export interface BuAbandonRate {
  include: boolean;
  percent?: number;
}

export interface BuActivitySettingsRequest {
  defaultActivityCodeId?: string;
}

export interface BuActivitySettingsResponse {
  defaultActivityCode?: Models.ActivityCodeReference;
}

export interface BuAgentScheduleActivity {
  startDate: string;
  lengthMinutes: number;
  description: string;
  activityCodeId: string;
  paid?: boolean;
  payableMinutes?: number;
  timeOffRequestId?: string;
  timeOffRequestSyncVersion?: number;
  externalActivityId?: string;
  externalActivityType?: string;
}

export interface BuAgentScheduleHistoryChange {
  metadata?: BuAgentScheduleHistoryChangeMetadata;
  shifts?: BuAgentScheduleShift[];
  fullDayTimeOffMarkers?: BuFullDayTimeOffMarker[];
  deletes?: BuAgentScheduleHistoryDeletedChange;
}

export interface BuAgentScheduleHistoryChangeMetadata {
  dateModified?: string;
  modifiedBy?: Models.UserReference;
}

export interface BuAgentScheduleHistoryDeletedChange {
  shiftIds?: string[];
  fullDayTimeOffMarkerDates?: string[];
  agentSchedule?: boolean;
}

export interface BuAgentScheduleHistoryDroppedChange {
  metadata?: BuAgentScheduleHistoryChangeMetadata;
  shiftIds?: string[];
  fullDayTimeOffMarkerDates?: string[];
  deletes?: BuAgentScheduleHistoryDeletedChange;
}

export interface BuAgentScheduleHistoryResponse {
  priorPublishedSchedules?: BuScheduleReference[];
  basePublishedSchedule?: BuAgentScheduleHistoryChange;
  droppedChanges?: BuAgentScheduleHistoryDroppedChange[];
  changes?: BuAgentScheduleHistoryChange[];
}

export interface BuAgentSchedulePublishedScheduleReference {
  id?: string;
  weekDate?: string;
  weekCount?: number;
  selfUri?: string;
}

export interface BuAgentScheduleQueryResponse {
  user?: Models.UserReference;
  shifts?: BuAgentScheduleShift[];
  fullDayTimeOffMarkers?: BuFullDayTimeOffMarker[];
  workPlan?: Models.WorkPlanReference;
  workPlansPerWeek?: Models.WorkPlanReference[];
  metadata?: Models.WfmVersionedEntityMetadata;
}

export interface BuAgentScheduleRescheduleResponse {
  user?: Models.UserReference;
  shifts?: BuAgentScheduleShift[];
  fullDayTimeOffMarkers?: BuFullDayTimeOffMarker[];
  workPlan?: Models.WorkPlanReference;
  workPlansPerWeek?: Models.WorkPlanReference[];
}

export interface BuAgentScheduleSearchResponse {
  user?: Models.UserReference;
  shifts?: BuAgentScheduleShift[];
  fullDayTimeOffMarkers?: BuFullDayTimeOffMarker[];
}

export interface BuAgentScheduleShift {
  id?: string;
  startDate?: string;
  lengthMinutes?: number;
  activities?: BuAgentScheduleActivity[];
  manuallyEdited?: boolean;
  schedule?: BuScheduleReference;
  workPlanId?: string;
  workPlanShiftId?: string;
}

export interface BuAgentScheduleShiftRequest {
  id?: string;
  startDate?: string;
  lengthMinutes?: number;
  activities?: BuAgentScheduleActivity[];
  manuallyEdited?: boolean;
  schedule?: BuScheduleReference;
  workPlanId?: Models.ValueWrapperString;
  workPlanShiftId?: Models.ValueWrapperString;
}

export interface BuAgentScheduleUpdate {
  type?: string;
  shiftStartDates?: string[];
}

export interface BuAgentSchedulesQueryResponse {
  agentSchedules?: BuAgentScheduleQueryResponse[];
  businessUnitTimeZone?: string;
}

export interface BuAgentSchedulesSearchResponse {
  agentSchedules?: BuAgentScheduleSearchResponse[];
  businessUnitTimeZone?: string;
  publishedSchedules?: BuAgentSchedulePublishedScheduleReference[];
}

export interface BuAlternativeShiftJobResponse {
  id: string;
  status: string;
  type: string;
  downloadUrl?: string;
  error?: Models.ErrorBody;
  viewOffersResults?: Models.AlternativeShiftOffersViewResponseTemplate;
  viewTradesResults?: Models.AlternativeShiftTradesViewResponseTemplate;
  bulkUpdateTradesResults?: Models.AlternativeShiftBulkUpdateTradesResponseTemplate;
  selfUri?: string;
}

export interface BuAsyncAgentSchedulesQueryResponse {
  status?: string;
  operationId?: string;
  result?: BuAgentSchedulesQueryResponse;
  progress?: number;
  downloadUrl?: string;
}

export interface BuAsyncAgentSchedulesSearchResponse {
  status?: string;
  operationId?: string;
  result?: BuAgentSchedulesSearchResponse;
  progress?: number;
  downloadUrl?: string;
}

export interface BuAsyncScheduleResponse {
  status?: string;
  operationId?: string;
  result?: BuScheduleMetadata;
}

export interface BuAsyncScheduleRunResponse {
  status?: string;
  operationId?: string;
  result?: BuScheduleRun;
}

export interface BuAverageSpeedOfAnswer {
  include: boolean;
  seconds?: number;
}

export interface BuConvertTimeOffGranularityLimitJobListing {
  entities?: BuConvertTimeOffLimitGranularityJobResponse[];
}

export interface BuConvertTimeOffLimitGranularityJobProgress {
  dateEarliestComplete?: string;
  dateLatestComplete?: string;
  numberOfDaysComplete?: number;
  percentageComplete?: number;
}

export interface BuConvertTimeOffLimitGranularityJobRequest {
  granularity: string;
  fullDayTimeOffStartTime?: string;
}

export interface BuConvertTimeOffLimitGranularityJobResponse {
  id: string;
  timeOffLimit: BuTimeOffLimitReference;
  status: string;
  progress?: BuConvertTimeOffLimitGranularityJobProgress;
  error?: Models.ErrorBody;
  selfUri?: string;
}

export interface BuCopyScheduleRequest {
  description: string;
  weekDate: string;
  includeForecast?: boolean;
}

export interface BuCreateBlankScheduleRequest {
  description: string;
  shortTermForecast?: BuShortTermForecastReference;
  weekCount: number;
}

export interface BuCreateTimeOffLimitRequest {
  staffingGroupId?: string;
  managementUnitId?: string;
  granularity?: string;
  fullDayTimeOffStartTime?: string;
}

export interface BuCreateTimeOffPlanRequest {
  name: string;
  activityCodeIds?: string[];
  autoApprovalRule?: string;
  daysBeforeStartToExpireFromWaitlist?: number;
  autoPublishApprovedTimeOffRequests?: boolean;
  restrictedActivityCodeIds?: string[];
  overrideDates?: Models.OverrideDate[];
  hrisTimeOffType?: Models.HrisTimeOffType;
  enabled?: boolean;
  countAgainstTimeOffLimits?: boolean;
  businessUnitAssociation?: Models.CreateTimeOffPlanBusinessUnitAssociation;
  managementUnitAssociation?: Models.CreateTimeOffPlanManagementUnitAssociation;
}

export interface BuCurrentAgentScheduleSearchResponse {
  agentSchedules?: BuAgentScheduleSearchResponse[];
  businessUnitTimeZone?: string;
  publishedSchedules?: BuAgentSchedulePublishedScheduleReference[];
  startDate?: string;
  endDate?: string;
  updates?: BuAgentScheduleUpdate[];
}

export interface BuForecastGenerationPlanningGroupResult {
  planningGroupId?: string;
  metricResults?: BuForecastTimeSeriesResult[];
}

export interface BuForecastGenerationResult {
  planningGroupResults?: BuForecastGenerationPlanningGroupResult[];
}

export interface BuForecastModificationResponse {
  type: string;
  startIntervalIndex?: number;
  endIntervalIndex?: number;
  metric: string;
  legacyMetric?: string;
  value?: number;
  values: Models.WfmForecastModificationIntervalOffsetValue[];
  secondaryValues?: Models.WfmForecastModificationIntervalOffsetValue[];
  displayGranularity: string;
  granularity: string;
  secondaryGranularity?: string;
  enabled: boolean;
  planningGroupIds: string[];
}

export interface BuForecastResult {
  referenceStartDate?: string;
  planningGroups?: Models.ForecastPlanningGroupData[];
  weekNumber?: number;
  weekCount?: number;
}

export interface BuForecastResultResponse {
  result?: BuForecastResult;
  downloadUrl?: string;
}

export interface BuForecastStaffingRequirementsResult {
  weekNumber: number;
  downloadUrl: string;
  downloadUrlExpirationDate: string;
  planningGroupStaffingRequirements?: Models.StaffingRequirementsPlanningGroupData[];
}

export interface BuForecastStaffingRequirementsResultResponse {
  businessUnitId: string;
  forecast: BuShortTermForecastReference;
  referenceStartDate: string;
  weekCount: number;
  intervalLengthMinutes: number;
  state: string;
  results?: BuForecastStaffingRequirementsResult[];
}

export interface BuForecastTimeSeriesResult {
  metric?: string;
  forecastingMethod?: string;
  forecastType?: string;
}

export interface BuFullDayTimeOffMarker {
  businessUnitDate?: string;
  startOffsetMinutes?: number;
  endOffsetMinutes?: number;
  lengthMinutes?: number;
  description?: string;
  activityCodeId?: string;
  paid?: boolean;
  payableMinutes?: number;
  timeOffRequestId?: string;
  timeOffRequestSyncVersion?: number;
  delete?: boolean;
}

export interface BuGenerateScheduleRequest {
  description: string;
  shortTermForecast?: BuShortTermForecastReference;
  weekCount: number;
  options?: Models.SchedulingOptionsRequest;
}

export interface BuGetCurrentAgentScheduleRequest {
  startDate: string;
  endDate: string;
}

export interface BuHeadcountForecastBuPlanningGroupHeadcountForecastResult {
  entities?: BuPlanningGroupHeadcountForecastResult[];
  referenceStartDate?: string;
}

export interface BuHeadcountForecastBuPlanningGroupHeadcountForecastUploadSchema {
  entities?: BuPlanningGroupHeadcountForecastUploadSchema[];
  referenceStartDate?: string;
}

export interface BuHeadcountForecastResponse {
  result?: BuHeadcountForecastBuPlanningGroupHeadcountForecastResult;
  downloadUrl?: string;
}

export interface BuImportAgentScheduleUploadSchema {
  userId: string;
  workPlanId?: Models.ValueWrapperString;
  workPlanIdsPerWeek?: Models.ListWrapperString;
  shifts?: BuAgentScheduleShiftRequest[];
  fullDayTimeOffMarkers?: BuFullDayTimeOffMarker[];
}

export interface BuImportShortTermForecastSchema {
  description: string;
  weekCount: number;
  planningGroups: Models.ForecastPlanningGroupData[];
  longTermPlanningGroups?: Models.LongTermForecastPlanningGroupData[];
  canUseForScheduling?: boolean;
}

export interface BuImportTimeOffLimitValue {
  importDateTime: string;
  importMinutes?: number;
}

export interface BuImportTimeOffLimitValuesRequest {
  uploadKey: string;
}

export interface BuImportTimeOffLimitValuesSchema {
  limitValues: BuImportTimeOffLimitValue[];
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface BuImportTimeOffLimitValuesUploadResponse {
  uploadKey?: string;
  url?: string;
  headers?: { [key: string]: string };
  uploadBodySchema?: BuImportTimeOffLimitValuesSchema;
}

export interface BuIntradayDataGroup {
  mediaType?: string;
  forecastDataSummary?: BuIntradayForecastData;
  forecastDataPerInterval?: BuIntradayForecastData[];
  scheduleDataSummary?: BuIntradayScheduleData;
  scheduleDataPerInterval?: BuIntradayScheduleData[];
  performancePredictionDataSummary?: Models.IntradayPerformancePredictionData;
  performancePredictionDataPerInterval?: Models.IntradayPerformancePredictionData[];
}

export interface BuIntradayForecastData {
  offered?: number;
  averageHandleTimeSeconds?: number;
}

export interface BuIntradayResponse {
  startDate?: string;
  endDate?: string;
  intervalLengthMinutes?: number;
  noDataReason?: string;
  categories?: string[];
  shortTermForecast?: BuShortTermForecastReference;
  schedule?: BuScheduleReference;
  intradayDataGroupings?: BuIntradayDataGroup[];
}

export interface BuIntradayScheduleData {
  onQueueTimeSeconds?: number;
}

export interface BuListAlternativeShiftTradesResponse {
  job?: BuAlternativeShiftJobResponse;
  result?: Models.AlternativeShiftTradeListing;
}

export interface BuManagementUnitScheduleSummary {
  managementUnit?: Models.ManagementUnitReference;
  agentCount?: number;
  startDate?: string;
  endDate?: string;
  agents?: Models.UserReference[];
}

export interface BuNotificationSettingsRequest {
  scheduling?: BuScheduleNotificationsSettingsRequest;
}

export interface BuNotificationSettingsResponse {
  scheduling?: BuScheduleNotificationsSettingsResponse;
}

export interface BuPlanningGroupHeadcountForecastResult {
  requiredPerInterval?: number[];
  requiredWithoutShrinkagePerInterval?: number[];
  planningGroup?: Models.PlanningGroupReference;
}

export interface BuPlanningGroupHeadcountForecastUploadSchema {
  requiredPerInterval?: number[];
  requiredWithoutShrinkagePerInterval?: number[];
  planningGroupId: string;
}

export interface BuQueryAdherenceExplanationsRequest {
  startDate: string;
  endDate: string;
  managementUnitIds?: string[];
  agentIds?: string[];
}

export interface BuQueryAdherenceExplanationsResponse {
  job?: Models.AdherenceExplanationJobReference;
  result?: Models.AdherenceExplanationListingBuQueryResponse;
  downloadUrl?: string;
}

export interface BuQueryAgentSchedulesRequest {
  managementUnitId: string;
  userIds?: string[];
  teamIds?: string[];
}

export interface BuRescheduleAgentScheduleResult {
  managementUnit?: Models.ManagementUnitReference;
  downloadResult?: Models.MuRescheduleResultWrapper;
  downloadUrl?: string;
}

export interface BuRescheduleRequest {
  startDate?: string;
  endDate?: string;
  agentIds?: string[];
  activityCodeIds?: string[];
  managementUnitIds: string[];
  doNotChangeWeeklyPaidTime: boolean;
  doNotChangeDailyPaidTime: boolean;
  doNotChangeShiftStartTimes: boolean;
  doNotChangeManuallyEditedShifts: boolean;
  activitySmoothingType?: string;
  induceScheduleVariability?: boolean;
  useUnavailableTimesSnapshot?: boolean;
}

export interface BuRescheduleResult {
  generationResults?: Models.ScheduleGenerationResult;
  generationResultsDownloadUrl?: string;
  headcountForecast?: BuHeadcountForecastBuPlanningGroupHeadcountForecastResult;
  headcountForecastDownloadUrl?: string;
  agentSchedules?: BuRescheduleAgentScheduleResult[];
}

export interface BuScheduleListItem {
  id?: string;
  weekDate?: string;
  weekCount?: number;
  description?: string;
  published?: boolean;
  shortTermForecast?: BuShortTermForecastReference;
  generationResults?: Models.ScheduleGenerationResultSummary;
  metadata?: Models.WfmVersionedEntityMetadata;
  selfUri?: string;
}

export interface BuScheduleListing {
  entities?: BuScheduleListItem[];
}

export interface BuScheduleMetadata {
  id?: string;
  weekDate?: string;
  weekCount?: number;
  description?: string;
  published?: boolean;
  shortTermForecast?: BuShortTermForecastReference;
  generationResults?: Models.ScheduleGenerationResultSummary;
  metadata?: Models.WfmVersionedEntityMetadata;
  managementUnits?: BuManagementUnitScheduleSummary[];
  selfUri?: string;
}

export interface BuScheduleNotificationsCategorySettings {
  activityCategory: string;
  earlyReminderEnabled: boolean;
  onTimeReminderEnabled: boolean;
}

export interface BuScheduleNotificationsSettingsRequest {
  earlyReminderMinutes?: number;
  activityCategorySettings?: BuScheduleNotificationsCategorySettings[];
}

export interface BuScheduleNotificationsSettingsResponse {
  earlyReminderMinutes: number;
  activityCategorySettings: BuScheduleNotificationsCategorySettings[];
}

export interface BuScheduleReference {
  id?: string;
  weekDate?: string;
  selfUri?: string;
}

export interface BuScheduleReferenceForMuRoute {
  id?: string;
  weekDate?: string;
  businessUnit?: BusinessUnitReference;
  selfUri?: string;
}

export interface BuScheduleRun {
  id: string;
  schedulerRunId?: string;
  intradayRescheduling?: boolean;
  state?: string;
  weekCount?: number;
  percentComplete?: number;
  targetWeek?: string;
  schedule?: BuScheduleReference;
  scheduleDescription?: string;
  schedulingStartTime?: string;
  schedulingStartedBy?: Models.UserReference;
  schedulingCanceledBy?: Models.UserReference;
  schedulingCompletedTime?: string;
  messageCount?: number;
  messageSeverityCounts?: Models.SchedulerMessageSeverityCount[];
  reschedulingOptions?: Models.ReschedulingOptionsRunResponse;
  reschedulingResultExpiration?: string;
  selfUri?: string;
}

export interface BuScheduleRunListing {
  entities?: BuScheduleRun[];
}

export interface BuSchedulerSettingsRequest {
  consistentServiceLevelSmoothing?: boolean;
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface BuSchedulerSettingsResponse {
  consistentServiceLevelSmoothing: boolean;
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface BuSchedulingSettingsRequest {
  messageSeverities?: Models.SchedulerMessageTypeSeverity[];
  syncTimeOffProperties?: Models.SetWrapperSyncTimeOffProperty;
  enableTimeOffFullDayEstimation?: boolean;
  serviceGoalImpact?: Models.WfmServiceGoalImpactSettings;
  allowWorkPlanPerMinuteGranularity?: boolean;
  activitySmoothingType?: string;
  induceScheduleVariability?: boolean;
}

export interface BuSchedulingSettingsResponse {
  messageSeverities: Models.SchedulerMessageTypeSeverity[];
  syncTimeOffProperties: string[];
  enableTimeOffFullDayEstimation: boolean;
  serviceGoalImpact: Models.WfmServiceGoalImpactSettings;
  allowWorkPlanPerMinuteGranularity: boolean;
  activitySmoothingType: string;
  induceScheduleVariability: boolean;
}

export interface BuSearchAgentSchedulesRequest {
  startDate: string;
  endDate: string;
  userIds?: string[];
}

export interface BuServiceLevel {
  include: boolean;
  percent?: number;
  seconds?: number;
}

export interface BuSetTimeOffLimitValuesRequest {
  values?: BuTimeOffLimitRange[];
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface BuShortTermForecast {
  id: string;
  weekDate?: string;
  weekCount?: number;
  creationMethod?: string;
  description?: string;
  legacy?: boolean;
  metadata?: Models.WfmVersionedEntityMetadata;
  canUseForScheduling?: boolean;
  referenceStartDate?: string;
  sourceDays?: Models.ForecastSourceDayPointer[];
  modifications?: BuForecastModificationResponse[];
  generationResults?: BuForecastGenerationResult;
  timeZone?: string;
  planningGroupsVersion?: number;
  planningGroups?: Models.ForecastPlanningGroupsResponse;
  selfUri?: string;
}

export interface BuShortTermForecastListItem {
  id: string;
  weekDate?: string;
  weekCount?: number;
  creationMethod?: string;
  description?: string;
  legacy?: boolean;
  metadata?: Models.WfmVersionedEntityMetadata;
  canUseForScheduling?: boolean;
  selfUri?: string;
}

export interface BuShortTermForecastListing {
  entities?: BuShortTermForecastListItem[];
}

export interface BuShortTermForecastReference {
  id?: string;
  weekDate: string;
  description?: string;
  selfUri?: string;
}

export interface BuShortTermForecastWeekReference {
  id: string;
  weekDate: string;
  description?: string;
  weekNumber: number;
  selfUri?: string;
}

export interface BuShortTermForecastingSettings {
  defaultHistoryWeeks?: number;
}

export interface BuTimeOffLimitListing {
  entities?: BuTimeOffLimitResponse[];
}

export interface BuTimeOffLimitRange {
  startDate: string;
  limitMinutesPerFifteenMinutes?: number[];
  limitMinutesPerDay?: number[];
}

export interface BuTimeOffLimitReference {
  id: string;
  selfUri?: string;
}

export interface BuTimeOffLimitResponse {
  id: string;
  staffingGroup?: Models.StaffingGroupReference;
  managementUnit?: Models.ManagementUnitReference;
  granularity?: string;
  metadata: Models.WfmVersionedEntityMetadata;
  fullDayTimeOffStartTime?: string;
  selfUri?: string;
}

export interface BuTimeOffLimitValueRange {
  id: string;
  timeOffLimit: BuTimeOffLimitReference;
  startDate: string;
  granularity: string;
  limitMinutesPerInterval: number[];
  allocatedMinutesPerInterval: number[];
  waitlistedMinutesPerInterval: number[];
  waitlistedRequestsPerInterval: number[];
  metadata: Models.WfmVersionedEntityMetadata;
  selfUri?: string;
}

export interface BuTimeOffLimitValues {
  startDate: string;
  valuesPerDay?: Models.TimeOffLimitValues;
  valuesPerFifteenMinutes?: Models.TimeOffLimitValues;
}

export interface BuTimeOffLimitValuesForGranularityResponse {
  timeOffLimit: BuTimeOffLimitReference;
  granularity: string;
  limitValues?: BuTimeOffLimitValues[];
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface BuTimeOffLimitValuesImportUploadUrlRequest {
  contentLengthBytes: number;
}

export interface BuTimeOffLimitValuesResponse {
  values?: BuTimeOffLimitValueRange[];
}

export interface BuTimeOffPlanListing {
  entities?: BuTimeOffPlanResponse[];
  downloadUrl?: string;
}

export interface BuTimeOffPlanResponse {
  id: string;
  name: string;
  activityCodeIds: string[];
  timeOffLimits?: BuTimeOffLimitReference[];
  autoApprovalRule: string;
  daysBeforeStartToExpireFromWaitlist: number;
  autoPublishApprovedTimeOffRequests?: boolean;
  restrictedActivityCodes?: Models.ActivityCodesReference;
  overrideDates?: Models.OverrideDate[];
  hrisTimeOffType?: Models.HrisTimeOffType;
  enabled: boolean;
  countAgainstTimeOffLimits: boolean;
  businessUnitAssociation?: Models.TimeOffPlanBusinessUnitAssociation;
  managementUnitAssociation?: Models.TimeOffPlanManagementUnitAssociation;
  metadata: Models.WfmVersionedEntityMetadata;
  selfUri?: string;
}

export interface BuUpdateAgentScheduleShift {
  id?: string;
  startDate?: string;
  lengthMinutes?: number;
  activities?: BuAgentScheduleActivity[];
  manuallyEdited?: boolean;
  schedule?: BuScheduleReference;
  workPlanId?: Models.ValueWrapperString;
  workPlanShiftId?: Models.ValueWrapperString;
  delete?: boolean;
}

export interface BuUpdateAgentScheduleUploadSchema {
  userId: string;
  workPlanId?: Models.ValueWrapperString;
  workPlanIdsPerWeek?: Models.ListWrapperString;
  shifts?: BuUpdateAgentScheduleShift[];
  fullDayTimeOffMarkers?: BuFullDayTimeOffMarker[];
  metadata?: Models.WfmVersionedEntityMetadata;
  delete?: boolean;
}

export interface BuUpdateTimeOffPlanRequest {
  name?: string;
  activityCodeIds?: Models.SetWrapperString;
  autoApprovalRule?: string;
  daysBeforeStartToExpireFromWaitlist?: number;
  autoPublishApprovedTimeOffRequests?: boolean;
  restrictedActivityCodeIds?: Models.SetWrapperString;
  overrideDates?: Models.ListWrapperOverrideDate;
  hrisTimeOffType?: Models.ValueWrapperHrisTimeOffType;
  enabled?: boolean;
  countAgainstTimeOffLimits?: boolean;
  businessUnitAssociation?: Models.UpdateTimeOffPlanBusinessUnitAssociation;
  managementUnitAssociation?: Models.UpdateTimeOffPlanManagementUnitAssociation;
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface BuUserListing {
  managementUnits: Models.ManagementUnitUserListing[];
}

export interface BulkAddDecisionTableRowsRequest {
  rows: Models.CreateDecisionTableRowRequest[];
}

export interface BulkAddDecisionTableRowsResponse {
  totalCreated: number;
  rows: Models.DecisionTableRow[];
}

export interface BulkAddOpportunitiesRequest {
  opportunities: Models.AddOpportunityBody[];
  agentIds?: string[];
}

export interface BulkAddOpportunitiesResponse {
  opportunities: Models.OpportunityResult[];
}

export interface BulkAddSourceIntentsRequest {
  items: Models.SourceIntent[];
}

export interface BulkCallbackDisconnectRequest {
  callbackDisconnectIdentifiers: Models.CallbackDisconnectIdentifier[];
}

export interface BulkCallbackPatchRequest {
  patchCallbackRequests: Models.PatchCallbackRequest[];
}

export interface BulkCallbackPatchResponse {
  results?: BulkResult[];
  errorCount?: number;
  errorIndexes?: number[];
}

export interface BulkContactsEnrichRequest {
  entities?: Models.ContactEnrichRequest[];
}

export interface BulkContactsEnrichResponse {
  results?: BulkResponseResultExternalContactContactEnrichRequestBulkEntityErrorContactEnrichRequest[];
  errorCount?: number;
  errorIndexes?: number[];
}

export interface BulkContactsRequest {
  entities?: Models.ExternalContact[];
}

export interface BulkContactsResponse {
  results?: BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContact[];
  errorCount?: number;
  errorIndexes?: number[];
}

export interface BulkDeleteDecisionTableRowsRequest {
  rowIds: string[];
}

export interface BulkDeleteResponse {
  results?: BulkResponseResultVoidEntityBulkEntityErrorEntity[];
  errorCount?: number;
  errorIndexes?: number[];
}

export interface BulkEntityErrorContactEnrichRequest {
  code?: string;
  message?: string;
  status?: number;
  retryable?: boolean;
  details?: BulkErrorDetail[];
  entity?: Models.ContactEnrichRequest;
}

export interface BulkEntityErrorContactList {
  code?: string;
  message?: string;
  status?: number;
  retryable?: boolean;
  details?: BulkErrorDetail[];
  entity?: Models.ContactList;
}

export interface BulkEntityErrorEntity {
  code?: string;
  message?: string;
  status?: number;
  retryable?: boolean;
  details?: BulkErrorDetail[];
  entity?: Models.Entity;
}

export interface BulkEntityErrorExternalContact {
  code?: string;
  message?: string;
  status?: number;
  retryable?: boolean;
  details?: BulkErrorDetail[];
  entity?: Models.ExternalContact;
}

export interface BulkEntityErrorExternalOrganization {
  code?: string;
  message?: string;
  status?: number;
  retryable?: boolean;
  details?: BulkErrorDetail[];
  entity?: Models.ExternalOrganization;
}

export interface BulkEntityErrorExternalOrganizationEnrichRequest {
  code?: string;
  message?: string;
  status?: number;
  retryable?: boolean;
  details?: BulkErrorDetail[];
  entity?: Models.ExternalOrganizationEnrichRequest;
}

export interface BulkEntityErrorNote {
  code?: string;
  message?: string;
  status?: number;
  retryable?: boolean;
  details?: BulkErrorDetail[];
  entity?: Models.Note;
}

export interface BulkEntityErrorPrefix {
  code?: string;
  message?: string;
  status?: number;
  retryable?: boolean;
  details?: BulkErrorDetail[];
  entity?: Models.Prefix;
}

export interface BulkEntityErrorRelationship {
  code?: string;
  message?: string;
  status?: number;
  retryable?: boolean;
  details?: BulkErrorDetail[];
  entity?: Models.Relationship;
}

export interface BulkError {
  message?: string;
  code?: string;
}

export interface BulkErrorDetail {
  fieldName?: string;
  value?: string;
  message?: string;
}

export interface BulkFetchContactsResponse {
  results?: BulkResponseResultExternalContactEntityBulkEntityErrorEntity[];
  errorCount?: number;
  errorIndexes?: number[];
}

export interface BulkFetchNotesResponse {
  results?: BulkResponseResultNoteEntityBulkEntityErrorEntity[];
  errorCount?: number;
  errorIndexes?: number[];
}

export interface BulkFetchOrganizationsResponse {
  results?: BulkResponseResultExternalOrganizationEntityBulkEntityErrorEntity[];
  errorCount?: number;
  errorIndexes?: number[];
}

export interface BulkFetchRelationshipsResponse {
  results?: BulkResponseResultRelationshipEntityBulkEntityErrorEntity[];
  errorCount?: number;
  errorIndexes?: number[];
}

export interface BulkIdsRequest {
  entities?: Models.ExternalContactsEntity[];
}

export interface BulkJob {
  id?: string;
  state?: string;
  action?: string;
  totalCount?: number;
  successfulCount?: number;
  failedCount?: number;
  dateStarted?: string;
  dateFinished?: string;
  dateModified?: string;
  selfUri?: string;
}

export interface BulkJobAddRequest {
  entities: Models.WorkitemCommonCreate[];
}

export interface BulkJobAddResponse {
  results?: BulkJobAddResult[];
  errorCount?: number;
  errorIndexes?: number[];
}

export interface BulkJobAddResult {
  error?: BulkJobError;
  entity?: BulkJobAddWorkitemSummary;
}

export interface BulkJobAddWorkitemSummary {
  id?: string;
  name?: string;
  workbin?: Models.WorkbinReference;
  type?: Models.WorktypeReference;
  selfUri?: string;
}

export interface BulkJobEntity {
  id?: string;
}

export interface BulkJobError {
  message?: string;
  code?: string;
}

export interface BulkJobTerminateRequest {
  entities: BulkJobEntity[];
}

export interface BulkJobTerminateResult {
  error?: BulkJobError;
  entity?: BulkJobTerminateResultEntity;
}

export interface BulkJobTerminateResultEntity {
  id?: string;
  selfUri?: string;
}

export interface BulkJobTerminateResultsResponse {
  results?: BulkJobTerminateResult[];
  errorCount?: number;
  errorIndexes?: number[];
}

export interface BulkJobUpdate {
  state: string;
}

export interface BulkJobsListing {
  entities?: BulkJob[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
  after?: string;
}

export interface BulkNotesRequest {
  entities?: Models.Note[];
}

export interface BulkNotesResponse {
  results?: BulkResponseResultNoteNoteBulkEntityErrorNote[];
  errorCount?: number;
  errorIndexes?: number[];
}

export interface BulkOpportunitiesEnrollmentResult {
  status: string;
  error?: BulkOpportunitiesError;
  enrollment: Models.OpportunityEnrollment;
}

export interface BulkOpportunitiesError {
  errorCode: string;
}

export interface BulkOpportunitiesExternalActivitiesRequest {
  ids: string[];
}

export interface BulkOpportunitiesReferenceResult {
  status: string;
  error?: BulkOpportunitiesError;
  opportunity: Models.OpportunityReference;
}

export interface BulkOpportunitiesRequest {
  ids: string[];
}

export interface BulkOpportunitiesStatusUpdateRequest {
  opportunityIds: string[];
  status: string;
}

export interface BulkOpportunitiesStatusUpdateResponse {
  results: BulkOpportunitiesReferenceResult[];
  errorCount: number;
}

export interface BulkOpportunityEnrollmentsStatusUpdateRequest {
  enrollmentIds: string[];
  status: string;
  reviewNote?: string;
}

export interface BulkOrganizationsEnrichRequest {
  entities?: Models.ExternalOrganizationEnrichRequest[];
}

export interface BulkOrganizationsEnrichResponse {
  results?: BulkResponseResultExternalOrganizationExternalOrganizationEnrichRequestBulkEntityErrorExternalOrganizationEnrichRequest[];
  errorCount?: number;
  errorIndexes?: number[];
}

export interface BulkOrganizationsRequest {
  entities?: Models.ExternalOrganization[];
}

export interface BulkOrganizationsResponse {
  results?: BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganization[];
  errorCount?: number;
  errorIndexes?: number[];
}

export interface BulkPrefixesRequest {
  entities: Models.Prefix[];
}

export interface BulkPrefixesResponse {
  results?: BulkResponseResultPrefixPrefixBulkEntityErrorPrefix[];
  errorCount?: number;
  errorIndexes?: number[];
}

export interface BulkPublishOpportunitiesResponse {
  results: BulkOpportunitiesReferenceResult[];
  errorCount: number;
}

export interface BulkRelationshipsRequest {
  entities?: Models.Relationship[];
}

export interface BulkRelationshipsResponse {
  results?: BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship[];
  errorCount?: number;
  errorIndexes?: number[];
}

export interface BulkRemoveOpportunitiesResponse {
  results: BulkRemoveOpportunitiesResult[];
  errorCount: number;
}

export interface BulkRemoveOpportunitiesResult {
  status: string;
  error?: BulkOpportunitiesError;
  opportunityId: string;
}

export interface BulkRemoveSourceIntentsRequest {
  items: string[];
}

export interface BulkResponse extends BulkCallbackPatchResponse {}

export interface BulkResponseResultContactListContactListBulkEntityErrorContactList {
  id?: string;
  success?: boolean;
  entity?: Models.ContactList;
  error?: BulkEntityErrorContactList;
  status?: number;
}

export interface BulkResponseResultExternalContactContactEnrichRequestBulkEntityErrorContactEnrichRequest {
  id?: string;
  success?: boolean;
  entity?: Models.ExternalContact;
  error?: BulkEntityErrorContactEnrichRequest;
  status?: number;
}

export interface BulkResponseResultExternalContactEntityBulkEntityErrorEntity {
  id?: string;
  success?: boolean;
  entity?: Models.ExternalContact;
  error?: BulkEntityErrorEntity;
  status?: number;
}

export interface BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContact {
  id?: string;
  success?: boolean;
  entity?: Models.ExternalContact;
  error?: BulkEntityErrorExternalContact;
  status?: number;
}

export interface BulkResponseResultExternalOrganizationEntityBulkEntityErrorEntity {
  id?: string;
  success?: boolean;
  entity?: Models.ExternalOrganization;
  error?: BulkEntityErrorEntity;
  status?: number;
}

export interface BulkResponseResultExternalOrganizationExternalOrganizationBulkEntityErrorExternalOrganization {
  id?: string;
  success?: boolean;
  entity?: Models.ExternalOrganization;
  error?: BulkEntityErrorExternalOrganization;
  status?: number;
}

export interface BulkResponseResultExternalOrganizationExternalOrganizationEnrichRequestBulkEntityErrorExternalOrganizationEnrichRequest {
  id?: string;
  success?: boolean;
  entity?: Models.ExternalOrganization;
  error?: BulkEntityErrorExternalOrganizationEnrichRequest;
  status?: number;
}

export interface BulkResponseResultNoteEntityBulkEntityErrorEntity {
  id?: string;
  success?: boolean;
  entity?: Models.Note;
  error?: BulkEntityErrorEntity;
  status?: number;
}

export interface BulkResponseResultNoteNoteBulkEntityErrorNote {
  id?: string;
  success?: boolean;
  entity?: Models.Note;
  error?: BulkEntityErrorNote;
  status?: number;
}

export interface BulkResponseResultPrefixPrefixBulkEntityErrorPrefix {
  id?: string;
  success?: boolean;
  entity?: Models.Prefix;
  error?: BulkEntityErrorPrefix;
  status?: number;
}

export interface BulkResponseResultRelationshipEntityBulkEntityErrorEntity {
  id?: string;
  success?: boolean;
  entity?: Models.Relationship;
  error?: BulkEntityErrorEntity;
  status?: number;
}

export interface BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship {
  id?: string;
  success?: boolean;
  entity?: Models.Relationship;
  error?: BulkEntityErrorRelationship;
  status?: number;
}

export interface BulkResponseResultVoidEntityBulkEntityErrorEntity {
  id?: string;
  success?: boolean;
  entity?: object;
  error?: BulkEntityErrorEntity;
  status?: number;
}

export interface BulkResult {
  error?: BulkError;
  entity?: object;
}

export interface BulkResults {
  id?: string;
  success?: boolean;
}

export interface BulkShiftTradeStateUpdateRequest {
  entities: BulkUpdateShiftTradeStateRequestItem[];
}

export interface BulkSourceIntentsResponse {
  results?: BulkResults[];
  errorCount?: number;
  errorResultIds?: string[];
}

export interface BulkUpdateActivityCodeRequest {
  entities?: BulkUpdateActivityCodeRequestItem[];
}

export interface BulkUpdateActivityCodeRequestItem {
  name?: string;
  category?: string;
  lengthInMinutes?: number;
  countsAsPaidTime?: boolean;
  countsAsWorkTime?: boolean;
  agentTimeOffSelectable?: boolean;
  countsTowardShrinkage?: boolean;
  plannedShrinkage?: boolean;
  interruptible?: boolean;
  planningGroupIds?: Models.ListWrapperString;
  style?: Models.ValueWrapperActivityCodeStyle;
  metadata: Models.WfmVersionedEntityMetadata;
  id: string;
}

export interface BulkUpdateActivityCodeResponse {
  entities?: BusinessUnitActivityCode[];
}

export interface BulkUpdateDecisionTableRowsRequest {
  rows: Models.Row[];
}

export interface BulkUpdateDecisionTableRowsResponse {
  totalUpdated: number;
  rows: Models.DecisionTableRow[];
}

export interface BulkUpdateOpportunityEnrollmentsStatusResponse {
  results: BulkOpportunitiesEnrollmentResult[];
  errorCount: number;
}

export interface BulkUpdateShiftTradeListJobRequest {
  managementUnitIds: string[];
  weekDates: string[];
  entities: BulkUpdateShiftTradeStateRequestItem[];
}

export interface BulkUpdateShiftTradeStateRequestItem {
  id?: string;
  state: string;
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface BulkUpdateShiftTradeStateResponse {
  status?: string;
  operationId?: string;
  result?: BulkUpdateShiftTradeStateResult;
}

export interface BulkUpdateShiftTradeStateResult {
  entities?: BulkUpdateShiftTradeStateResultItem[];
}

export interface BulkUpdateShiftTradeStateResultItem {
  id?: string;
  state?: string;
  reviewedBy?: Models.UserReference;
  reviewedDate?: string;
  failureReason?: string;
  metadata?: Models.WfmVersionedEntityMetadata;
}

export interface Bullseye {
  rings?: Models.Ring[];
}

export interface BusinessRulesDataSchema {
  id?: string;
  name?: string;
  version: number;
  appliesTo?: string[];
  enabled?: boolean;
  createdBy?: Models.DomainEntityRef;
  dateCreated?: string;
  jsonSchema: Models.JsonSchemaDocument;
  selfUri?: string;
}

export interface BusinessRulesDataSchemaListing {
  entities?: BusinessRulesDataSchema[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface BusinessRulesParentSchemaRef {
  id?: string;
  name?: string;
  selfUri?: string;
  version?: number;
}

export interface BusinessRulesSchemaCreateRequest {
  jsonSchema: Models.JsonSchemaWithDefinitions;
}

export interface BusinessRulesSchemaUpdateRequest {
  version: number;
  enabled?: boolean;
  jsonSchema: Models.JsonSchemaWithDefinitions;
}

export interface BusinessUnitActivityCode {
  id: string;
  name?: string;
  active?: boolean;
  defaultCode?: boolean;
  category?: string;
  lengthInMinutes?: number;
  countsAsPaidTime?: boolean;
  countsAsWorkTime?: boolean;
  agentTimeOffSelectable?: boolean;
  countsTowardShrinkage?: boolean;
  plannedShrinkage?: boolean;
  interruptible?: boolean;
  secondaryPresences?: Models.SecondaryPresence[];
  planningGroups?: Models.PlanningGroupReference[];
  style?: Models.ActivityCodeStyle;
  metadata?: Models.WfmVersionedEntityMetadata;
  selfUri?: string;
}

export interface BusinessUnitActivityCodeListing {
  entities?: BusinessUnitActivityCode[];
  downloadUrl?: string;
}

export interface BusinessUnitListItem {
  id?: string;
  name?: string;
  authorized?: boolean;
  division?: Models.DivisionReference;
  selfUri?: string;
}

export interface BusinessUnitListing {
  entities?: BusinessUnitListItem[];
}

export interface BusinessUnitReference {
  id?: string;
  selfUri?: string;
}

export interface BusinessUnitResponse {
  id?: string;
  name?: string;
  settings?: BusinessUnitSettingsResponse;
  division?: Models.DivisionReference;
  selfUri?: string;
}

export interface BusinessUnitSchedulingPreferencesSettingsResponse {
  enabled: boolean;
}

export interface BusinessUnitSettingsResponse {
  startDayOfWeek: string;
  timeZone: string;
  shortTermForecasting?: BuShortTermForecastingSettings;
  scheduling?: BuSchedulingSettingsResponse;
  notifications?: BuNotificationSettingsResponse;
  learning?: BuActivitySettingsResponse;
  coaching?: BuActivitySettingsResponse;
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface Button {
  type?: string;
  content?: string;
  contentText?: string;
  payload?: string;
}

export interface ButtonComponent {
  title?: string;
  actions?: Models.ContentActions;
}

export interface ButtonResponse {
  type?: string;
  text?: string;
  payload?: string;
  messageType?: string;
  originatingMessageId?: string;
}

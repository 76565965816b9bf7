// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type * as Models from './index';

export interface Label {
  name: string;
  value: string;
  encoded: boolean;
}

export interface LabelCreateRequest {
  id?: string;
  name: string;
  color: string;
  externalId?: string;
  selfUri?: string;
}

export interface LabelEntity {
  id: string;
  selfUri?: string;
}

export interface LabelListing {
  entities?: LabelResponse[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface LabelResponse {
  id?: string;
  name?: string;
  color?: string;
  dateCreated?: string;
  dateModified?: string;
  documentCount?: number;
  externalId?: string;
  selfUri?: string;
}

export interface LabelUpdateRequest {
  id?: string;
  name?: string;
  color?: string;
  externalId?: string;
  selfUri?: string;
}

export interface LabelUtilizationRequest {
  maximumCapacity?: number;
  interruptingLabelIds?: string[];
}

export interface LabelUtilizationResponse {
  maximumCapacity?: number;
  interruptingLabelIds?: string[];
  labelName?: string;
}

export interface LabelsFilter {
  entities: LabelEntity[];
}

export interface Language {
  id?: string;
  name: string;
  dateModified?: string;
  state?: string;
  version?: string;
  selfUri?: string;
}

export interface LanguageEntityListing {
  entities?: Language[];
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

export interface LanguageOverride {
  language: string;
  engine: string;
  voice: string;
}

export interface LanguageReference {
  id?: string;
  selfUri?: string;
}

export interface LanguageSupportInfoRecord {
  language?: string;
  featureSupport?: Models.FeatureSupport[];
}

export interface LanguageSupportResponse {
  languages?: LanguageSupportInfoRecord[];
}

export interface LastAttemptByColumnConditionSettings {
  emailColumnName?: string;
  smsColumnName?: string;
  whatsAppColumnName?: string;
  operator: string;
  value: string;
}

export interface LastAttemptOverallConditionSettings {
  mediaTypes: string[];
  operator: string;
  value: string;
}

export interface LastResultByColumnConditionSettings {
  emailColumnName?: string;
  emailWrapupCodes?: string[];
  smsColumnName?: string;
  smsWrapupCodes?: string[];
  whatsAppColumnName?: string;
  whatsAppWrapupCodes?: string[];
}

export interface LastResultOverallConditionSettings {
  emailWrapupCodes?: string[];
  smsWrapupCodes?: string[];
  whatsAppWrapupCodes?: string[];
}

export interface LauncherButtonSettings {
  visibility?: string;
  displayType?: string;
  icon?: Models.Icon;
}

export interface Leaderboard {
  division?: Models.Division;
  metric?: Models.AddressableEntityRef;
  dateStartWorkday?: string;
  dateEndWorkday?: string;
  leaders?: LeaderboardItem[];
  userRank?: LeaderboardItem;
  performanceProfile?: Models.AddressableEntityRef;
}

export interface LeaderboardItem {
  user?: Models.UserReference;
  rank?: number;
  points?: number;
}

export interface LearningAssessment {
  assessmentId?: string;
  contextId?: string;
  assessmentFormId?: string;
  status?: string;
  answers?: Models.AssessmentScoringSet;
  dateCreated?: string;
  dateModified?: string;
  dateSubmitted?: string;
}

export interface LearningAssessmentScoringRequest {
  assessmentForm: Models.AssessmentForm;
  answers: Models.AssessmentScoringSet;
}

export interface LearningAssignment {
  id?: string;
  assessment?: LearningAssessment;
  dateCompleted?: string;
  createdBy?: Models.UserReference;
  dateCreated?: string;
  modifiedBy?: Models.UserReference;
  dateModified?: string;
  isOverdue?: boolean;
  percentageScore?: number;
  assessmentPercentageScore?: number;
  isRule?: boolean;
  isManual?: boolean;
  isPassed?: boolean;
  isLatest?: boolean;
  assessmentCompletionPercentage?: number;
  completionPercentage?: number;
  steps?: LearningAssignmentStep[];
  nextStep?: LearningAssignmentStep;
  selfUri?: string;
  state?: string;
  dateRecommendedForCompletion?: string;
  version?: number;
  module?: LearningModule;
  user?: Models.UserReference;
  assessmentForm?: Models.AssessmentForm;
  lengthInMinutes?: number;
}

export interface LearningAssignmentAggregateParam {
  interval: string;
  metrics?: string[];
  groupBy?: string[];
  filter: LearningAssignmentAggregateQueryRequestFilter;
}

export interface LearningAssignmentAggregateQueryRequestClause {
  type: string;
  predicates: LearningAssignmentAggregateQueryRequestPredicate[];
}

export interface LearningAssignmentAggregateQueryRequestFilter {
  type: string;
  clauses: LearningAssignmentAggregateQueryRequestClause[];
}

export interface LearningAssignmentAggregateQueryRequestPredicate {
  dimension: string;
  value: string;
}

export interface LearningAssignmentAggregateQueryResponseData {
  interval?: string;
  metrics?: LearningAssignmentAggregateQueryResponseMetric[];
}

export interface LearningAssignmentAggregateQueryResponseGroupedData {
  group?: { [key: string]: string };
  data?: LearningAssignmentAggregateQueryResponseData[];
}

export interface LearningAssignmentAggregateQueryResponseMetric {
  metric?: string;
  stats?: LearningAssignmentAggregateQueryResponseStats;
}

export interface LearningAssignmentAggregateQueryResponseStats extends Models.DevelopmentActivityAggregateQueryResponseStatistics {}

export interface LearningAssignmentAggregateResponse {
  results?: LearningAssignmentAggregateQueryResponseGroupedData[];
}

export interface LearningAssignmentBulkAddResponse {
  entities?: LearningAssignment[];
  disallowedEntities?: Models.DisallowedEntityLearningAssignmentItem[];
}

export interface LearningAssignmentBulkRemoveResponse {
  entities?: LearningAssignmentEntity[];
  disallowedEntities?: Models.DisallowedEntityLearningAssignmentReference[];
}

export interface LearningAssignmentCreate {
  addToSchedule?: boolean;
  moduleId: string;
  userId: string;
  recommendedCompletionDate?: string;
  lengthInMinutes?: number;
}

export interface LearningAssignmentEntity {
  assignmentId?: string;
}

export interface LearningAssignmentExternalUpdate {
  state?: string;
  percentageScore?: number;
  isPassed?: boolean;
}

export interface LearningAssignmentItem {
  moduleId: string;
  userId: string;
}

export interface LearningAssignmentReassign {
  recommendedCompletionDate?: string;
  lengthInMinutes?: number;
  addToSchedule?: boolean;
}

export interface LearningAssignmentReference {
  id?: string;
  selfUri?: string;
}

export interface LearningAssignmentReschedule {
  dateRecommendedForCompletion: string;
  lengthInMinutes?: number;
  addToSchedule?: boolean;
}

export interface LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification {
  entities?: LearningAssignmentRuleRunTopicLearningAssignmentsCreated[];
  total?: number;
}

export interface LearningAssignmentRuleRunTopicLearningAssignmentsCreated {
  module?: LearningAssignmentRuleRunTopicLearningModuleReference;
}

export interface LearningAssignmentRuleRunTopicLearningModuleReference {
  id?: string;
  name?: string;
}

export interface LearningAssignmentStep {
  id?: string;
  moduleStep?: LearningModuleInformStep;
  structure?: LearningAssignmentStepScoStructure[];
  successStatus?: string;
  completionStatus?: string;
  completionPercentage?: number;
  percentageScore?: number;
  shareableContentObject?: LearningShareableContentObject;
  signedCookie?: LearningAssignmentStepSignedCookie;
  selfUri?: string;
}

export interface LearningAssignmentStepScoStructure {
  id?: string;
  name?: string;
  successStatus?: string;
  completionStatus?: string;
  children?: LearningAssignmentStepScoStructure[];
}

export interface LearningAssignmentStepSignedCookie {
  url?: string;
  cookieValues?: { [key: string]: string };
}

export interface LearningAssignmentTopicLearningAssignmentNotification {
  id?: string;
  user?: LearningAssignmentTopicUserReference;
  module?: LearningAssignmentTopicLearningModuleReference;
  version?: number;
  state?: string;
  dateRecommendedForCompletion?: string;
  createdBy?: LearningAssignmentTopicUserReference;
  dateCreated?: string;
  modifiedBy?: LearningAssignmentTopicUserReference;
  dateModified?: string;
  isOverdue?: boolean;
  lengthInMinutes?: number;
  percentageScore?: number;
  isPassed?: boolean;
  type?: string;
}

export interface LearningAssignmentTopicLearningModuleReference {
  id?: string;
  name?: string;
}

export interface LearningAssignmentTopicUserReference {
  id?: string;
}

export interface LearningAssignmentUpdate {
  state?: string;
  assessment?: LearningAssessment;
}

export interface LearningAssignmentUser extends Models.AudioConnectorIntegration {}

export interface LearningAssignmentUserListing {
  entities?: LearningAssignmentUser[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  unfilteredTotal?: number;
  lastUri?: string;
  firstUri?: string;
  selfUri?: string;
  nextUri?: string;
  previousUri?: string;
  pageCount?: number;
}

export interface LearningAssignmentUserQuery {
  rule: LearningModuleRule;
  searchTerm?: string;
}

export interface LearningAssignmentsDomainEntity {
  entities?: LearningAssignment[];
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

export interface LearningCoverArtThumbnail {
  resolution?: string;
  url?: string;
}

export interface LearningCoverArtUploadUrlRequest {
  fileName?: string;
  contentMd5?: string;
  signedUrlTimeoutSeconds?: number;
  contentType: string;
  serverSideEncryption?: string;
}

export interface LearningModule {
  id?: string;
  name: string;
  excludedFromCatalog?: boolean;
  createdBy?: Models.UserReference;
  dateCreated?: string;
  modifiedBy?: Models.UserReference;
  dateModified?: string;
  version?: number;
  externalId?: string;
  source?: string;
  rule?: LearningModuleRule;
  enforceContentOrder?: boolean;
  reviewAssessmentResults?: Models.ReviewAssessmentResults;
  autoAssign?: LearningModuleAutoAssignResponse;
  selfUri?: string;
  isArchived?: boolean;
  isPublished?: boolean;
  description?: string;
  completionTimeInDays: number;
  type?: string;
  informSteps?: LearningModuleInformStep[];
  assessmentForm?: Models.AssessmentForm;
  summaryData?: LearningModuleSummary;
  reassignSummaryData?: LearningModuleReassignSummary;
  coverArt?: LearningModuleCoverArtResponse;
  lengthInMinutes?: number;
  archivalMode?: string;
}

export interface LearningModuleAutoAssignRequest {
  ruleId: string;
  enabled: boolean;
}

export interface LearningModuleAutoAssignResponse {
  rule: Models.UsersRulesRuleReference;
  enabled: boolean;
}

export interface LearningModuleCoverArtRequest {
  id: string;
}

export interface LearningModuleCoverArtResponse {
  id?: string;
  selfUri?: string;
  url?: string;
  thumbnails?: LearningCoverArtThumbnail[];
}

export interface LearningModuleInformStep {
  type: string;
  name?: string;
  value: string;
  sharingUri?: string;
  contentType?: string;
  order: number;
  displayName?: string;
  description?: string;
}

export interface LearningModuleInformStepRequest extends LearningModuleInformStep {}

export interface LearningModuleJobRequest {
  action: string;
}

export interface LearningModuleJobResponse extends Models.HrisTimeOffTypesJobReference {}

export interface LearningModuleList {
  entities?: LearningModule[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  totalLegacyRules?: number;
  lastUri?: string;
  firstUri?: string;
  selfUri?: string;
  nextUri?: string;
  previousUri?: string;
  pageCount?: number;
}

export interface LearningModuleMigrateResponse {
  autoAssign: LearningModuleAutoAssignResponse;
}

export interface LearningModulePreviewGetResponse {
  id?: string;
  name: string;
  description?: string;
  coverArt?: LearningModuleCoverArtResponse;
  enforceContentOrder?: boolean;
  reviewAssessmentResults?: Models.ReviewAssessmentResults;
  assessmentForm?: Models.AssessmentForm;
  assignment?: LearningModulePreviewGetResponseAssignment;
  selfUri?: string;
}

export interface LearningModulePreviewGetResponseAssignment {
  state?: string;
  percentageScore?: number;
  assessmentPercentageScore?: number;
  isPassed?: boolean;
  assessmentCompletionPercentage?: number;
  completionPercentage?: number;
  steps?: LearningModulePreviewGetResponseStep[];
}

export interface LearningModulePreviewGetResponseStep {
  id?: string;
  moduleStep?: LearningModuleInformStep;
  structure?: LearningModulePreviewGetScoStructure[];
  successStatus?: string;
  completionStatus?: string;
  completionPercentage?: number;
  percentageScore?: number;
  signedCookie?: LearningAssignmentStepSignedCookie;
}

export interface LearningModulePreviewGetScoStructure {
  id?: string;
  name?: string;
  successStatus?: string;
  completionStatus?: string;
  percentageScore?: number;
  shareableContentObject?: LearningShareableContentObject;
  children?: LearningModulePreviewGetScoStructure[];
}

export interface LearningModulePreviewUpdateRequest {
  state?: string;
  currentStep?: LearningModulePreviewUpdateRequestCurrentStep;
  steps?: LearningModulePreviewUpdateStep[];
  assessment?: LearningAssessment;
  assessmentForm?: Models.AssessmentForm;
}

export interface LearningModulePreviewUpdateRequestCurrentStep {
  id?: string;
  completionPercentage?: number;
  shareableContentObject?: LearningShareableContentObject;
}

export interface LearningModulePreviewUpdateResponse {
  id?: string;
  assignment?: LearningModulePreviewUpdateResponseAssignment;
}

export interface LearningModulePreviewUpdateResponseAssignment {
  state?: string;
  percentageScore?: number;
  completionPercentage?: number;
  assessmentPercentageScore?: number;
  assessmentCompletionPercentage?: number;
  isPassed?: boolean;
  currentStep?: LearningModulePreviewUpdateResponseCurrentStep;
  steps?: LearningModulePreviewUpdateStep[];
}

export interface LearningModulePreviewUpdateResponseCurrentStep {
  shareableContentObject?: LearningShareableContentObject;
}

export interface LearningModulePreviewUpdateScoStructure {
  id?: string;
  name?: string;
  successStatus?: string;
  completionStatus?: string;
  percentageScore?: number;
  children?: LearningModulePreviewUpdateScoStructure[];
}

export interface LearningModulePreviewUpdateStep {
  id?: string;
  successStatus?: string;
  completionStatus?: string;
  completionPercentage?: number;
  percentageScore?: number;
  structure?: LearningModulePreviewUpdateScoStructure[];
}

export interface LearningModulePublishRequest {
  termsAndConditionsAccepted?: boolean;
}

export interface LearningModulePublishResponse {
  id?: string;
  version?: number;
  selfUri?: string;
}

export interface LearningModuleReassignSummary {
  totalReassigned?: number;
  completedCount?: number;
  inProgressCount?: number;
  assignedCount?: number;
  notCompletedCount?: number;
}

export interface LearningModuleRequest {
  name: string;
  description?: string;
  completionTimeInDays: number;
  informSteps?: LearningModuleInformStepRequest[];
  type?: string;
  assessmentForm?: Models.AssessmentForm;
  coverArt?: LearningModuleCoverArtRequest;
  lengthInMinutes?: number;
  excludedFromCatalog?: boolean;
  externalId?: string;
  enforceContentOrder?: boolean;
  reviewAssessmentResults?: Models.ReviewAssessmentResults;
  autoAssign?: LearningModuleAutoAssignRequest;
}

export interface LearningModuleRule {
  id?: string;
  isActive: boolean;
  parts: LearningModuleRuleParts[];
  selfUri?: string;
}

export interface LearningModuleRuleParts {
  operation: string;
  selector: string;
  value: string[];
  order: number;
}

export interface LearningModuleSummary {
  assignedCount?: number;
  completedCount?: number;
  passedCount?: number;
  completedSum?: number;
}

export interface LearningScheduleSlotsJobRequest {
  userIds: string[];
  lengthInMinutes: number;
  activityCodeId: string;
  intervals: string[];
  slotsType: string;
}

export interface LearningScheduleSlotsJobResponse {
  id?: string;
  userIds?: string[];
  lengthInMinutes?: number;
  businessUnitId?: string;
  activityCodeId?: string;
  slotsType?: string;
  results?: LearningScheduleSlotsJobResult[];
  selfUri?: string;
}

export interface LearningScheduleSlotsJobResult {
  interval?: string;
  status?: string;
  slot?: LearningScheduleSlotsJobSlot;
}

export interface LearningScheduleSlotsJobSchedule extends Models.CoachingScheduleSlotsJobSchedule {}

export interface LearningScheduleSlotsJobSlot {
  dateStart?: string;
  schedule?: LearningScheduleSlotsJobSchedule;
}

export interface LearningScheduleSlotsQueryRequest {
  interval: string;
  lengthInMinutes: number;
  userIds: string[];
  interruptibleAssignmentId?: string;
}

export interface LearningScheduleSlotsQueryResponse {
  suggestedSlots?: LearningSlot[];
  wfmScheduleActivities?: LearningSlotWfmScheduleActivity[];
}

export interface LearningScormResponse {
  id?: string;
  status?: string;
  errorCode?: string;
  errorMessage?: string;
  percentageUnpacked?: number;
  selfUri?: string;
}

export interface LearningScormUploadRequest {
  contentMd5: string;
}

export interface LearningScormUploadResponse {
  id?: string;
  status?: string;
  uploadUrl?: string;
  headers?: { [key: string]: string };
  selfUri?: string;
}

export interface LearningShareableContentObject {
  id: string;
  lessonStatus?: string;
  exit?: string;
  location?: string;
  scoreRaw?: number;
  scoreMax?: number;
  scoreMin?: number;
  suspendData?: string;
  credit?: string;
  entry?: string;
  mode?: string;
  totalTime?: string;
  sessionTime?: string;
  href?: string;
  parameters?: string;
  launchData?: string;
}

export interface LearningSlot {
  dateStart?: string;
  lengthInMinutes?: number;
  staffingDifference?: number;
  differenceRating?: string;
}

export interface LearningSlotFullDayTimeOffMarker extends Models.FullDayTimeOffMarker {}

export interface LearningSlotScheduleActivity {
  dateStart?: string;
  lengthMinutes?: number;
  description?: string;
  activityCodeId?: string;
  paid?: boolean;
  timeOffRequestId?: string;
  externalActivityId?: string;
  externalActivityType?: string;
}

export interface LearningSlotWfmScheduleActivity {
  user?: Models.UserReference;
  activities?: LearningSlotScheduleActivity[];
  fullDayTimeOffMarkers?: LearningSlotFullDayTimeOffMarker[];
}

export interface LexBot extends Models.IntentsCategoryPatch {}

export interface LexBotAlias {
  id?: string;
  name?: string;
  bot?: LexBot;
  botVersion?: string;
  status: string;
  failureReason?: string;
  language?: string;
  intents?: LexIntent[];
  selfUri?: string;
}

export interface LexBotAliasEntityListing {
  entities?: LexBotAlias[];
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

export interface LexBotEntityListing {
  entities?: LexBot[];
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

export interface LexIntent {
  name: string;
  description?: string;
  slots: { [key: string]: LexSlot };
  version: string;
}

export interface LexSlot {
  name: string;
  description?: string;
  type: string;
  priority?: number;
}

export interface LexV2Bot {
  id?: string;
  name?: string;
  botId: string;
  region: string;
  description?: string;
  selfUri?: string;
}

export interface LexV2BotAlias {
  id?: string;
  name?: string;
  region: string;
  aliasId: string;
  bot?: LexV2Bot;
  botVersion?: string;
  status?: string;
  language?: string;
  intents?: LexV2Intent[];
  selfUri?: string;
}

export interface LexV2BotAliasEntityListing {
  entities?: LexV2BotAlias[];
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

export interface LexV2BotEntityListing {
  entities?: LexV2Bot[];
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

export interface LexV2Intent {
  intentName: string;
  description?: string;
  slots: { [key: string]: LexV2Slot };
  intentId: string;
}

export interface LexV2Slot {
  slotName: string;
  description?: string;
  slotId: string;
  type: string;
  slotTypeId: string;
}

export interface Library {
  id?: string;
  name: string;
  version?: number;
  createdBy?: Models.User;
  dateCreated?: string;
  responseType?: string;
  division?: Models.WritableDivision;
  selfUri?: string;
}

export interface LibraryBatchRequest {
  libraryIds: string[];
}

export interface LibraryDivisionView extends Models.AudioConnectorIntegration {}

export interface LibraryDivisionViewEntityListing {
  entities?: LibraryDivisionView[];
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

export interface LibraryEntityListing {
  entities?: Library[];
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

export interface LicenseAssignmentRequest {
  licenseId: string;
  userIdsAdd: string[];
  userIdsRemove: string[];
}

export interface LicenseBatchAssignmentRequest {
  assignments: LicenseAssignmentRequest[];
}

export interface LicenseDefinition {
  id?: string;
  description?: string;
  permissions?: Models.Permissions;
  prerequisites?: Models.AddressableLicenseDefinition[];
  comprises?: LicenseDefinition[];
  selfUri?: string;
}

export interface LicenseOrgToggle {
  featureName?: string;
  enabled?: boolean;
}

export interface LicenseUpdateStatus {
  userId?: string;
  licenseId?: string;
  result?: string;
}

export interface LicenseUser {
  id?: string;
  licenses?: LicenseDefinition[];
  selfUri?: string;
}

export interface Limit {
  key?: string;
  namespace?: string;
  value?: number;
}

export interface LimitChangeRequestDetails {
  id?: string;
  key: string;
  namespace: string;
  requestedValue: number;
  description: string;
  supportCaseUrl: string;
  status?: string;
  currentValue?: number;
  dateCreated?: string;
  statusHistory?: Models.StatusChange[];
  dateCompleted?: string;
  rejectReason?: string;
  approvalNamespaces?: Models.ApprovalNamespace[];
  selfUri?: string;
}

export interface LimitChangeRequestsEntityListing {
  entities?: LimitChangeRequestDetails[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface LimitDocs {
  key?: string;
  defaultValue?: number;
  description?: string;
  resource?: string;
  configurable?: boolean;
  trackable?: boolean;
}

export interface LimitDocumentation {
  url?: string;
  namespaces?: Models.NamespaceDocs[];
}

export interface LimitsEntityListing {
  entities?: Limit[];
}

export interface Line {
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
  properties?: { [key: string]: object };
  edgeGroup?: Models.DomainEntityRef;
  template?: Models.DomainEntityRef;
  site?: Models.DomainEntityRef;
  lineBaseSettings?: Models.DomainEntityRef;
  primaryEdge?: Models.Edge;
  secondaryEdge?: Models.Edge;
  loggedInUser?: Models.DomainEntityRef;
  defaultForUser?: Models.DomainEntityRef;
  selfUri?: string;
}

export interface LineBase {
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
  lineMetaBase?: Models.DomainEntityRef;
  properties?: { [key: string]: object };
  selfUri?: string;
}

export interface LineBaseEntityListing {
  entities?: LineBase[];
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

export interface LineEntityListing {
  entities?: Line[];
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

export interface LineId {
  ids: LineUserId[];
  displayName?: string;
}

export interface LineStatus {
  id?: string;
  reachable?: boolean;
  addressOfRecord?: string;
  contactAddresses?: string[];
  reachableStateTime?: string;
}

export interface LineUserId {
  userId: string;
}

export interface LinkConfiguration {
  uriTemplate: string;
}

export interface ListAlternativeShiftTradesResponse {
  job?: Models.AlternativeShiftJobResponse;
  result?: Models.AlternativeShiftTradeListing;
}

export interface ListPicker {
  id?: string;
  title?: string;
  subtitle?: string;
  header?: string;
  sections: ListPickerSection[];
}

export interface ListPickerItem {
  id: string;
  subtitle?: string;
  title: string;
  selected: boolean;
}

export interface ListPickerSection {
  items: ListPickerItem[];
  multipleSelection: boolean;
  title: string;
}

export interface ListValues {
}

export interface ListWrapperAgentWorkPlanField {
  values?: string[];
}

export interface ListWrapperAlternativeShiftBuSettingsActivityCategory {
  values?: string[];
}

export interface ListWrapperAlternativeShiftBuSettingsGranularity {
  values?: string[];
}

export interface ListWrapperBidGroupWorkPlanRequest {
  values?: Models.BidGroupWorkPlanRequest[];
}

export interface ListWrapperBidGroupWorkPlanRotationRequest {
  values?: Models.BidGroupWorkPlanRotationRequest[];
}

export interface ListWrapperFixedAvailability {
  values?: Models.FixedAvailability[];
}

export interface ListWrapperInteger {
  values?: number[];
}

export interface ListWrapperInterval {
  values?: string[];
}

export interface ListWrapperOverrideDate {
  values?: Models.OverrideDate[];
}

export interface ListWrapperPlanningGroupMinimumsRequest {
  values?: Models.PlanningGroupMinimumsRequest[];
}

export interface ListWrapperRequiredDateRange {
  values?: Models.RequiredDateRange[];
}

export interface ListWrapperScheduleSetRequest {
  values?: Models.ScheduleSetRequest[];
}

export interface ListWrapperSecondaryPresence {
  values?: Models.SecondaryPresence[];
}

export interface ListWrapperShiftStartVariance {
  values?: Models.ShiftStartVariance[];
}

export interface ListWrapperString {
  values?: string[];
}

export interface ListedDictionaryFeedback {
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
  selfUri?: string;
}

export interface ListedProgram {
  id?: string;
  name?: string;
  description?: string;
  published?: boolean;
  topicsCount?: number;
  tags?: string[];
  modifiedBy?: Models.AddressableEntityRef;
  dateModified?: string;
  selfUri?: string;
}

export interface ListedTopic {
  id?: string;
  name?: string;
  description?: string;
  published?: boolean;
  strictness?: string;
  matchingType?: string;
  programsCount?: number;
  tags?: string[];
  dialect?: string;
  participants?: string;
  phrasesCount?: number;
  modifiedBy?: Models.AddressableEntityRef;
  dateModified?: string;
  selfUri?: string;
}

export interface Listing {
  entities?: Models.CsvSettings[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface Literal {
  string?: string;
  integer?: number;
  number?: number;
  date?: string;
  datetime?: string;
  special?: string;
  strings?: string[];
  boolean?: boolean;
}

export interface LocalDateRange {
  startDate?: string;
  endDate?: string;
}

export interface LocalEncryptionConfiguration {
  id?: string;
  name?: string;
  url: string;
  apiId: string;
  apiKey: string;
  selfUri?: string;
}

export interface LocalEncryptionKeyRequest {
  configId: string;
  publicKey: string;
  keypairId: string;
}

export interface LocaleFlowVersionInfo {
  nluVersion?: Models.AddressableEntityRef;
}

export interface LocaleHealth {
  overallScore?: number;
  issueCount?: number;
  staticValidationResults?: string[];
}

export interface LocaleInfo {
  status?: string;
  errorInfo?: Models.FlowHealthErrorInfo;
  flowVersionInfo?: LocaleFlowVersionInfo;
}

export interface LocalizedLabels {
  key?: string;
  value?: string;
}

export interface Location {
  id?: string;
  floorplanId?: string;
  coordinates?: { [key: string]: number };
  notes?: string;
  locationDefinition?: LocationDefinition;
}

export interface LocationAddress {
  city?: string;
  country?: string;
  countryName?: string;
  state?: string;
  street1?: string;
  street2?: string;
  zipcode?: string;
}

export interface LocationAddressVerificationDetails {
  status?: string;
  dateFinished?: string;
  dateStarted?: string;
  service?: string;
}

export interface LocationCreateDefinition {
  name: string;
  version?: number;
  state?: string;
  path?: string[];
  notes?: string;
  contactUser?: string;
  emergencyNumber?: LocationEmergencyNumber;
  address?: LocationAddress;
}

export interface LocationDefinition {
  id?: string;
  name?: string;
  contactUser?: Models.AddressableEntityRef;
  emergencyNumber?: LocationEmergencyNumber;
  address?: LocationAddress;
  state?: string;
  notes?: string;
  version?: number;
  path?: string[];
  profileImage?: LocationImage[];
  floorplanImage?: LocationImage[];
  addressVerificationDetails?: LocationAddressVerificationDetails;
  addressVerified?: boolean;
  addressStored?: boolean;
  images?: string;
  selfUri?: string;
}

export interface LocationEmergencyNumber {
  e164?: string;
  number?: string;
  type?: string;
}

export interface LocationEntityListing {
  entities?: LocationDefinition[];
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

export interface LocationImage {
  resolution?: string;
  imageUri?: string;
}

export interface LocationSearchCriteria {
  endValue?: string;
  values?: string[];
  startValue?: string;
  value?: string;
  operator?: string;
  group?: LocationSearchCriteria[];
  dateFormat?: string;
  type: string;
  fields?: string[];
}

export interface LocationSearchRequest {
  sortOrder?: string;
  sortBy?: string;
  pageSize?: number;
  pageNumber?: number;
  sort?: Models.SearchSort[];
  expand?: string[];
  query?: LocationSearchCriteria[];
}

export interface LocationUpdateDefinition {
  name: string;
  version: number;
  state?: string;
  path?: string[];
  notes?: string;
  contactUser?: string;
  emergencyNumber?: LocationEmergencyNumber;
  address?: LocationAddress;
}

export interface LocationsSearchResponse {
  total: number;
  pageCount: number;
  pageSize: number;
  pageNumber: number;
  previousPage?: string;
  currentPage?: string;
  nextPage?: string;
  types: string[];
  results: LocationDefinition[];
}

export interface LockInfo {
  lockedBy?: Models.DomainEntityRef;
  dateCreated?: string;
  dateExpires?: string;
  action?: string;
}

export interface LogCaptureDownloadExecutionResponse {
  id: string;
  user: Models.AddressableEntityRef;
  state: string;
  dateStart: string;
  fileUrl: string;
  selfUri?: string;
}

export interface LogCaptureQueryRequest {
  interval: string;
  userId: string;
  sortOrder?: string;
}

export interface LogCaptureQueryResponse {
  entities?: LogEntry[];
  nextUri?: string;
  selfUri?: string;
}

export interface LogCaptureUserConfiguration {
  id?: string;
  dateStarted?: string;
  dateExpired: string;
  captureMethod?: string;
  selfUri?: string;
}

export interface LogCaptureUserConfigurationListing {
  total?: number;
  entities?: LogCaptureUserConfiguration[];
  selfUri?: string;
}

export interface LogCaptureUserConfigurationResponse {
  id?: string;
  dateStarted?: string;
  dateExpired: string;
  selfUri?: string;
}

export interface LogEntry {
  level?: string;
  message?: string;
  timestamp?: number;
}

export interface LogicalInterfaceEntityListing {
  entities?: Models.DomainLogicalInterface[];
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

export interface LongTermForecastPlanningGroupData {
  planningGroupId: string;
  offeredPerDay: number[];
  averageHandleTimeSecondsPerDay: number[];
}

export interface LongTermForecastResult {
  planningGroups?: LongTermForecastPlanningGroupData[];
  referenceStartDate?: string;
  weekCount?: number;
}

export interface LongTermForecastResultResponse {
  result?: LongTermForecastResult;
  downloadUrl?: string;
}

export interface LongTermRequirements {
  forecastMetadata: Models.ForecastMetadata;
  dateGenerationStarted: string;
  months?: string[];
  requirementResults: Models.PlanningGroupRequirementOutput[];
}

export interface LongTermRequirementsErrorDetail {
  internalErrorCode: string;
  description: string;
}

export interface LongTermRequirementsResponse {
  status: string;
  errorCode?: string;
  longTermRequirements?: LongTermRequirements;
  downloadUrl?: string;
}

export interface LongTermRequirementsServiceGoal {
  useAsaTarget: boolean;
  targetAsaSec: number;
  useServiceLevelTarget: boolean;
  serviceLevelObjectiveSeconds: number;
  serviceLevelGoalPercent: number;
  useAbandonRateGoal: boolean;
  abandonRateGoalPercent: number;
}

export interface LongTermRequirementsServiceGoalDetail {
  id: string;
  serviceGoals: LongTermRequirementsServiceGoal;
}

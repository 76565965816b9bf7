// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type * as Models from './index';

export interface SAMLProvider extends Models.ADFS {}

export interface SIPSearchPublicRequest {
  id?: string;
  name?: string;
  callId?: string;
  toUser?: string;
  fromUser?: string;
  conversationId?: string;
  participantId?: string;
  dateStart: string;
  dateEnd: string;
  selfUri?: string;
}

export interface SMSAvailablePhoneNumberEntityListing {
  entities?: SmsAvailablePhoneNumber[];
}

export interface Salesforce extends Models.ADFS {}

export interface SalesforceSettings {
  channel?: string;
  language?: string;
  categories?: string[];
  baseUrl?: string;
}

export interface SalesforceSourceRequest {
  id?: string;
  name: string;
  integrationId?: string;
  schedulePeriod?: number;
  settings?: SalesforceSettings;
  selfUri?: string;
}

export interface SalesforceSourceResponse {
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  type?: string;
  integration?: Models.KnowledgeIntegrationReference;
  schedulePeriod?: number;
  lastSync?: SourceLastSync;
  settings?: SalesforceSettings;
  selfUri?: string;
}

export interface Schedule {
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
  start: string;
  end: string;
  rrule?: string;
  selfUri?: string;
}

export interface ScheduleActivity extends Models.LearningSlotScheduleActivity {}

export interface ScheduleBid {
  id: string;
  name: string;
  bidWindowStartDate: string;
  bidWindowEndDate: string;
  effectiveDate: string;
  status: string;
  bidType: string;
  forecast?: Models.BuShortTermForecastWeekReference;
  weeksToSchedule: number;
  endOverridesAndRotations: boolean;
  agentRankingType: string;
  rankingTiebreakerType: string;
  publishedDate?: string;
  endDate?: string;
  metadata: Models.WorkPlanBidMetadata;
  selfUri?: string;
}

export interface ScheduleBidGroup {
  name: string;
  managementUnit: Models.ManagementUnitReference;
  agents: Models.UserReference[];
  workPlans?: Models.WorkPlanReference[];
  workPlanRotations?: Models.BidGroupWorkPlanRotationResponse[];
  planningGroups: Models.PlanningGroupReference[];
  downloadUrl?: string;
  downloadTemplate?: Models.BidGroupScheduleSet;
}

export interface ScheduleBidGroupCreate {
  name: string;
  managementUnitId: string;
  agentIds: string[];
  workPlanIds?: string[];
  workPlanRotations?: Models.BidGroupWorkPlanRotationRequest[];
  planningGroupIds: string[];
}

export interface ScheduleBidGroupReference {
  id: string;
  selfUri?: string;
}

export interface ScheduleBidGroupResponse {
  id: string;
  scheduleBidGroup: ScheduleBidGroup;
  metadata: Models.WorkPlanBidMetadata;
  selfUri?: string;
}

export interface ScheduleBidGroupSummary {
  id: string;
  name: string;
  managementUnit: Models.ManagementUnitReference;
  agentCount: number;
  workPlanCount: number;
  workPlanRotationCount: number;
  planningGroupCount: number;
  scheduleSetError?: ScheduleSetError;
  selfUri?: string;
}

export interface ScheduleBidGroupSummaryList {
  scheduleBidGroupSummaries: ScheduleBidGroupSummary[];
}

export interface ScheduleBidGroupUpdate {
  name?: string;
  managementUnitId?: string;
  agentIds?: SetWrapperString;
  workPlanIds?: SetWrapperString;
  workPlanRotations?: Models.ListWrapperBidGroupWorkPlanRotationRequest;
  planningGroupIds?: SetWrapperString;
  scheduleSets?: Models.ListWrapperScheduleSetRequest;
}

export interface ScheduleBidListResponse {
  entities?: ScheduleBid[];
}

export interface ScheduleBidReference extends Models.CapacityPlanReference {}

export interface ScheduleBidScheduledActivity {
  startDate: string;
  lengthMinutes: number;
  description: string;
  activityCategory: string;
  activityCodeId: string;
  paid?: boolean;
}

export interface ScheduleBidScheduledShift {
  workPlanShiftId?: string;
  workPlanId?: string;
  startDate: string;
  lengthMinutes: number;
  activities: ScheduleBidScheduledActivity[];
}

export interface ScheduleBiddingAdminNotificationTopicScheduleBiddingNotification {
  id?: string;
  buId?: string;
  status?: string;
  bidType?: string;
}

export interface ScheduleDivisionViewEntityListing {
  entities?: SchedulesDivisionView[];
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

export interface ScheduleEntityListing {
  entities?: Schedule[];
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

export interface ScheduleGenerationMessage {
  type?: string;
  arguments?: SchedulerMessageArgument[];
}

export interface ScheduleGenerationResult {
  failed?: boolean;
  runId?: string;
  messageCount?: number;
  messages?: ScheduleGenerationMessage[];
  messageSeverities?: SchedulerMessageTypeSeverity[];
}

export interface ScheduleGenerationResultSummary {
  failed?: boolean;
  runId?: string;
  messageCount?: number;
  messageSeverityCounts?: SchedulerMessageSeverityCount[];
}

export interface ScheduleGenerationWarning {
  userId?: string;
  userNotLicensed?: boolean;
  unableToMeetMaxDays?: boolean;
  unableToScheduleRequiredDays?: string[];
  unableToMeetMinPaidForTheWeek?: boolean;
  unableToMeetMaxPaidForTheWeek?: boolean;
  noNeedDays?: string[];
  shiftsTooCloseTogether?: boolean;
}

export interface ScheduleGroup {
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
  timeZone?: string;
  openSchedules?: Models.DomainEntityRef[];
  closedSchedules?: Models.DomainEntityRef[];
  holidaySchedules?: Models.DomainEntityRef[];
  selfUri?: string;
}

export interface ScheduleGroupDivisionView extends Models.EmergencyGroupDivisionView {}

export interface ScheduleGroupDivisionViewEntityListing {
  entities?: ScheduleGroupDivisionView[];
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

export interface ScheduleGroupEntityListing {
  entities?: ScheduleGroup[];
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

export interface ScheduleInterval {
  start: string;
  end: string;
}

export interface ScheduleReferenceWithBusinessUnit {
  id: string;
  weekDate: string;
  businessUnit: Models.BusinessUnitReference;
  selfUri?: string;
}

export interface ScheduleSetError {
  errorCode: string;
  workPlans?: Models.WorkPlanReference[];
  workPlanRotations?: Models.WorkPlanRotationReference[];
}

export interface ScheduleSetRequest {
  scheduleSetId: string;
  overrideAgentCount?: number;
}

export interface ScheduleUploadProcessingResponse extends Models.BuAsyncScheduleResponse {}

export interface ScheduleVisibilityRange {
  endDate: string;
  endBusinessUnitDate: string;
}

export interface ScheduleVisibilitySettingsRequest {
  enabled?: boolean;
  futureWeeks?: number;
}

export interface ScheduleVisibilitySettingsResponse {
  enabled: boolean;
  futureWeeks: number;
}

export interface ScheduledTrigger {
  id?: string;
  name?: string;
  target?: Models.TriggerTarget;
  version?: number;
  enabled?: boolean;
  schedule?: Models.TriggerSchedule;
  description?: string;
  selfUri?: string;
}

export interface ScheduledTriggerEntityListing {
  entities?: ScheduledTrigger[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface SchedulerMessageArgument {
  type?: string;
  value?: string;
}

export interface SchedulerMessageSeverityCount {
  severity?: string;
  count?: number;
}

export interface SchedulerMessageTypeSeverity {
  type?: string;
  severity?: string;
}

export interface SchedulesDivisionView extends Models.EmergencyGroupDivisionView {}

export interface SchedulingNoForecastOptionsRequest {
  shiftLength?: string;
  shiftStart?: string;
}

export interface SchedulingOptionsRequest {
  noForecastOptions?: SchedulingNoForecastOptionsRequest;
  activitySmoothingType?: string;
  induceScheduleVariability?: boolean;
}

export interface SchedulingPeriod {
  latestEndDate: string;
  earliestStartDate: string;
}

export interface SchedulingPeriodBase {
  latestEndDate: string;
}

export interface SchedulingProcessingError {
  internalErrorCode?: string;
  description?: string;
}

export interface SchedulingSettingsRequest {
  maxOccupancyPercentForDeferredWork?: number;
  defaultShrinkagePercent?: number;
  shrinkageOverrides?: ShrinkageOverrides;
  planningPeriod?: Models.ValueWrapperPlanningPeriodSettings;
  monthlyPlanningPeriod?: Models.ValueWrapperMonthlyPlanningPeriodSettings;
  startDayOfWeekend?: string;
  scheduleVisibility?: ScheduleVisibilitySettingsRequest;
}

export interface SchedulingSettingsResponse {
  maxOccupancyPercentForDeferredWork?: number;
  defaultShrinkagePercent?: number;
  shrinkageOverrides?: ShrinkageOverrides;
  planningPeriod?: Models.PlanningPeriodSettings;
  monthlyPlanningPeriod?: Models.MonthlyPlanningPeriodSettings;
  startDayOfWeekend?: string;
  scheduleVisibility?: ScheduleVisibilitySettingsResponse;
}

export interface SchedulingStatusResponse {
  id?: string;
  status?: string;
  errorDetails?: SchedulingProcessingError[];
  schedulingResultUri?: string;
  percentComplete?: number;
}

export interface SchedulingTestingOptionsRequest {
  fastScheduling?: boolean;
  delayScheduling?: boolean;
  failScheduling?: boolean;
  populateWarnings?: boolean;
  populateDeprecatedWarnings?: boolean;
}

export interface Schema {
  title?: string;
  description?: string;
  type?: string[];
  items?: Models.Items;
  pattern?: string;
}

export interface SchemaQuantityLimits {
  id?: string;
  name?: string;
  minFieldNameCharacters?: number;
  maxFieldNameCharacters?: number;
  minFieldTitleCharacters?: number;
  maxFieldTitleCharacters?: number;
  minFieldDescriptionCharacters?: number;
  maxFieldDescriptionCharacters?: number;
  minSchemaNameCharacters?: number;
  maxSchemaNameCharacters?: number;
  minSchemaDescriptionCharacters?: number;
  maxSchemaDescriptionCharacters?: number;
  maxNumberOfSchemasPerOrg?: number;
  maxNumberOfFieldsPerSchema?: number;
  maxNumberOfFieldsPerOrg?: number;
  selfUri?: string;
}

export interface ScimConfigResourceType {
  id?: string;
  schemas?: string[];
  name?: string;
  description?: string;
  schema?: string;
  schemaExtensions?: ScimConfigResourceTypeSchemaExtension[];
  endpoint?: string;
  meta?: ScimMetadata;
}

export interface ScimConfigResourceTypeSchemaExtension {
  schema?: string;
  required?: boolean;
}

export interface ScimConfigResourceTypesListResponse {
  schemas?: string[];
  totalResults?: number;
  startIndex?: number;
  itemsPerPage?: number;
  Resources?: ScimConfigResourceType[];
}

export interface ScimEmail {
  value?: string;
  type?: string;
  primary?: boolean;
}

export interface ScimError {
  schemas?: string[];
  status?: string;
  scimType?: string;
  detail?: string;
}

export interface ScimGenesysUserExternalId {
  authority: string;
  value: string;
}

export interface ScimGroupListResponse {
  schemas?: string[];
  totalResults?: number;
  startIndex?: number;
  itemsPerPage?: number;
  Resources?: ScimV2Group[];
}

export interface ScimMetadata {
  resourceType?: string;
  lastModified?: string;
  location?: string;
  version?: string;
}

export interface ScimPhoneNumber extends ScimEmail {}

export interface ScimServiceProviderConfig {
  schemas?: string[];
  documentationUri?: string;
  patch?: ScimServiceProviderConfigSimpleFeature;
  filter?: ScimServiceProviderConfigFilterFeature;
  etag?: ScimServiceProviderConfigSimpleFeature;
  sort?: ScimServiceProviderConfigSimpleFeature;
  bulk?: ScimServiceProviderConfigBulkFeature;
  changePassword?: ScimServiceProviderConfigSimpleFeature;
  authenticationSchemes?: ScimServiceProviderConfigAuthenticationScheme[];
  meta?: ScimMetadata;
}

export interface ScimServiceProviderConfigAuthenticationScheme {
  name: string;
  description: string;
  specUri?: string;
  documentationUri?: string;
  type: string;
  primary?: boolean;
}

export interface ScimServiceProviderConfigBulkFeature {
  supported?: boolean;
  maxOperations?: number;
  maxPayloadSize?: number;
}

export interface ScimServiceProviderConfigFilterFeature {
  supported?: boolean;
  maxResults?: number;
}

export interface ScimServiceProviderConfigSimpleFeature {
  supported?: boolean;
}

export interface ScimUserExtensions {
  routingSkills?: ScimUserRoutingSkill[];
  routingLanguages?: ScimUserRoutingLanguage[];
  externalIds?: ScimGenesysUserExternalId[];
}

export interface ScimUserListResponse {
  schemas?: string[];
  totalResults?: number;
  startIndex?: number;
  itemsPerPage?: number;
  Resources?: ScimV2User[];
}

export interface ScimUserRole {
  value?: string;
}

export interface ScimUserRoutingLanguage {
  name: string;
  proficiency?: number;
}

export interface ScimUserRoutingSkill {
  name: string;
  proficiency?: number;
}

export interface ScimV2CreateUser {
  schemas?: string[];
  active?: boolean;
  userName: string;
  displayName: string;
  password?: string;
  title?: string;
  phoneNumbers?: ScimPhoneNumber[];
  emails?: ScimEmail[];
  externalId?: string;
  groups?: ScimV2GroupReference[];
  roles?: ScimUserRole[];
  'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'?: ScimV2EnterpriseUser;
  'urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User'?: ScimUserExtensions;
}

export interface ScimV2EnterpriseUser {
  division?: string;
  department?: string;
  manager?: Models.Manager;
  employeeNumber?: string;
  dateHire?: string;
}

export interface ScimV2Group {
  id?: string;
  schemas?: string[];
  displayName: string;
  externalId?: string;
  members?: ScimV2MemberReference[];
  meta?: ScimMetadata;
}

export interface ScimV2GroupReference {
  type?: string;
  value?: string;
  $ref?: string;
}

export interface ScimV2MemberReference extends ScimV2GroupReference {}

export interface ScimV2PatchOperation {
  op: string;
  path?: string;
  value?: object;
}

export interface ScimV2PatchRequest {
  schemas: string[];
  Operations?: ScimV2PatchOperation[];
}

export interface ScimV2SchemaAttribute {
  name?: string;
  type?: string;
  subAttributes?: ScimV2SchemaAttribute[];
  multiValued?: boolean;
  description?: string;
  required?: boolean;
  canonicalValues?: string[];
  caseExact?: boolean;
  mutability?: string;
  returned?: string;
  uniqueness?: string;
  referenceTypes?: string[];
}

export interface ScimV2SchemaDefinition {
  id?: string;
  name?: string;
  description?: string;
  attributes?: ScimV2SchemaAttribute[];
  meta?: ScimMetadata;
}

export interface ScimV2SchemaListResponse {
  schemas?: string[];
  totalResults?: number;
  startIndex?: number;
  itemsPerPage?: number;
  Resources?: ScimV2SchemaDefinition[];
}

export interface ScimV2User {
  id?: string;
  schemas?: string[];
  active?: boolean;
  userName?: string;
  displayName?: string;
  password?: string;
  title?: string;
  phoneNumbers?: ScimPhoneNumber[];
  emails?: ScimEmail[];
  externalId?: string;
  groups?: ScimV2GroupReference[];
  roles?: ScimUserRole[];
  'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'?: ScimV2EnterpriseUser;
  'urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User'?: ScimUserExtensions;
  meta?: ScimMetadata;
}

export interface ScorableSurvey {
  id?: string;
  name?: string;
  surveyForm?: SurveyForm;
  status?: string;
  answers?: SurveyScoringSet;
  selfUri?: string;
}

export interface ScoredAgent {
  agent?: Models.DomainEntityRef;
  score?: number;
}

export interface ScreenMonitorSettings {
  enableAgentNotifications?: boolean;
  maxSimultaneousScreenMonitoringSessions?: number;
}

export interface ScreenMonitoring {
  id?: string;
  initialState?: string;
  state?: string;
  segments?: Segment[];
  disconnectType?: string;
  provider?: string;
  targetUser?: Models.AddressableEntityRef;
  screenMonitoring?: Models.AddressableEntityRef;
  monitoringType?: string;
  count?: number;
  connectedTime?: string;
  disconnectedTime?: string;
}

export interface ScreenMonitoringDetails {
  count: number;
}

export interface ScreenMonitoringSession {
  sourceUser: Models.AddressableEntityRef;
  targetUser?: Models.AddressableEntityRef;
  conversation?: Models.AddressableEntityRef;
  participantId?: string;
  monitoringType: string;
  dateCreated: string;
  selfUri?: string;
  screenMonitoringId: string;
}

export interface ScreenMonitoringSessionEntityListing {
  entities?: ScreenMonitoringSession[];
}

export interface ScreenMonitoringUserDetails {
  count?: number;
  targetUser: Models.AddressableEntityRef;
}

export interface ScreenMonitoringUserDetailsEntityListing {
  entities?: ScreenMonitoringUserDetails[];
}

export interface ScreenRecordingActiveSessions {
  count?: number;
}

export interface ScreenRecordingMetaData {
  trackId?: string;
  mediaId?: string;
  screenId?: string;
  originX?: number;
  originY?: number;
  primary?: boolean;
  main?: boolean;
}

export interface ScreenRecordingMetaDataRequest {
  participantJid?: string;
  roomId?: string;
  metaData?: ScreenRecordingMetaData[];
}

export interface Screenshare {
  state?: string;
  initialState?: string;
  id?: string;
  context?: string;
  sharing?: boolean;
  peerCount?: number;
  disconnectType?: string;
  startAlertingTime?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  provider?: string;
  peerId?: string;
  segments?: Segment[];
  wrapup?: Models.Wrapup;
  afterCallWork?: Models.AfterCallWork;
  afterCallWorkRequired?: boolean;
}

export interface Script {
  id?: string;
  name?: string;
  division?: Models.Division;
  versionId?: string;
  createdDate?: string;
  modifiedDate?: string;
  publishedDate?: string;
  versionDate?: string;
  startPageId?: string;
  startPageName?: string;
  features?: object;
  variables?: object;
  customActions?: object;
  pages?: Models.Page[];
  selfUri?: string;
}

export interface ScriptEntityListing {
  entities?: Script[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  truncatedDivisions?: boolean;
  lastUri?: string;
  firstUri?: string;
  selfUri?: string;
  nextUri?: string;
  previousUri?: string;
  pageCount?: number;
}

export interface ScrollPercentageEventTrigger {
  percentage: number;
  eventName: string;
}

export interface SdkLibrary {
  name: string;
  version: string;
}

export interface SearchAggregation extends Models.DocumentationV2SearchAggregation {}

export interface SearchAlternativeShiftTradesRequest {
  managementUnitIds?: string[];
  agentIds?: string[];
}

export interface SearchCriteria {
  endValue?: string;
  values?: string[];
  startValue?: string;
  value?: string;
  operator?: string;
  group?: SearchCriteria[];
  dateFormat?: string;
  type?: string;
  fields?: string[];
}

export interface SearchDecisionTableRowsRequest {
  filter: Models.RowSearchFilter;
}

export interface SearchRequest {
  sortOrder?: string;
  sortBy?: string;
  pageSize?: number;
  pageNumber?: number;
  sort?: SearchSort[];
  returnFields?: string[];
  expand?: string[];
  types: string[];
  query?: SearchCriteria[];
  aggregations?: SearchAggregation[];
}

export interface SearchShiftTradeResponse {
  trade?: ShiftTradeResponse;
  matchingReceivingShiftIds?: string[];
  preview?: ShiftTradePreviewResponse;
}

export interface SearchShiftTradesRequest {
  receivingScheduleId: string;
  receivingShiftIds?: string[];
}

export interface SearchShiftTradesResponse {
  trades?: SearchShiftTradeResponse[];
  downloadUrl?: string;
}

export interface SearchSort {
  sortOrder?: string;
  sortBy?: string;
}

export interface SearchUnmatchedShiftTradeListJobRequest {
  managementUnitIds: string[];
  weekDates: string[];
  receivingSchedule: Models.ReceivingScheduleLookup;
  receivingShiftIds?: string[];
}

export interface SearchUnmatchedShiftTradeListJobResponseItem {
  trades: SearchUnmatchedShiftTradeResponseItem[];
}

export interface SearchUnmatchedShiftTradeResponseItem {
  trade: ShiftTradeResponseItem;
  receivingShiftMatches: ShiftTradeMatchResponseItem[];
}

export interface SearchUpdateRequest {
  sessionId?: string;
  answered: boolean;
  selectedAnswer?: SelectedAnswer;
  selectedAnswers?: SelectedAnswer[];
}

export interface SecondaryPresence {
  id: string;
  selfUri?: string;
}

export interface SecondaryPresenceLookupItem {
  lookupId?: string;
  secondaryPresence?: SecondaryPresence;
}

export interface Section {
  fieldList?: Models.FieldList[];
  instructionText?: string;
  key?: string;
  state?: string;
}

export interface SecureSession {
  id?: string;
  flow: Models.DomainEntityRef;
  userData?: string;
  state: string;
  sourceParticipantId?: string;
  disconnect?: boolean;
  selfUri?: string;
}

export interface SecureSessionEntityListing {
  entities?: SecureSession[];
}

export interface SecurityProfile {
  id?: string;
  name?: string;
  permissions?: string[];
  selfUri?: string;
}

export interface SecurityProfileEntityListing {
  entities?: SecurityProfile[];
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

export interface Segment {
  startTime: string;
  endTime: string;
  type?: string;
  howEnded?: string;
  disconnectType?: string;
}

export interface SegmentAssignment {
  dateAssigned: string;
  dateForUnassignment: string;
  segment: SegmentAssignmentSegment;
  externalContact: Models.AddressableEntityRef;
  session?: SegmentAssignmentSession;
}

export interface SegmentAssignmentEvent {
  segment: Models.AddressableEntityRef;
}

export interface SegmentAssignmentListing {
  entities?: SegmentAssignment[];
}

export interface SegmentAssignmentSegment {
  id: string;
  selfUri?: string;
}

export interface SegmentAssignmentSession {
  id: string;
  type: string;
  selfUri?: string;
}

export interface SegmentAssignments {
  segments: SegmentForAssignment[];
}

export interface SegmentDetailQueryClause {
  type: string;
  predicates: SegmentDetailQueryPredicate[];
}

export interface SegmentDetailQueryFilter {
  type: string;
  clauses?: SegmentDetailQueryClause[];
  predicates?: SegmentDetailQueryPredicate[];
}

export interface SegmentDetailQueryPredicate {
  type?: string;
  dimension?: string;
  propertyType?: string;
  property?: string;
  metric?: string;
  operator?: string;
  value?: string;
  range?: Models.NumericRange;
}

export interface SegmentEstimateCount {
  segmentId?: string;
  count?: number;
}

export interface SegmentForAssignment {
  id: string;
}

export interface SegmentForUnassignment {
  id: string;
}

export interface SegmentListing {
  entities?: Models.JourneySegment[];
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

export interface SegmentUnassignments {
  segments: SegmentForUnassignment[];
}

export interface SegmentUrl {
  recording?: Models.AddressableEntityRef;
  url?: string;
}

export interface SelectedAnswer {
  document: Models.AddressableEntityRef;
}

export interface SelectedColumns {
  columnOrder?: number;
  columnName?: string;
}

export interface SelectedCustomCalculationColumns {
  customCalculation?: Models.AddressableEntityRef;
  restricted?: boolean;
  softDeleted?: boolean;
}

export interface SelectorEventTrigger {
  selector: string;
  eventName: string;
}

export interface SelfAgentGreeting extends Models.AgentGreeting {}

export interface SendAgentlessOutboundMessageRequest {
  fromAddress: string;
  toAddress?: string;
  externalContactId?: string;
  toAddressMessengerType: string;
  textBody?: string;
  messagingTemplate?: SendMessagingTemplateRequest;
  useExistingActiveConversation?: boolean;
}

export interface SendAgentlessOutboundMessageResponse {
  id?: string;
  conversationId?: string;
  fromAddress?: string;
  toAddress?: string;
  messengerType?: string;
  useExistingActiveConversation?: boolean;
  message?: Models.MessageData;
  timestamp?: string;
  user?: Models.AddressableEntityRef;
  selfUri?: string;
}

export interface SendMessageBody {
  message: string;
  mentions?: string[];
  threadId?: string;
}

export interface SendMessagingTemplateRequest {
  responseId?: string;
  parameters?: Models.TemplateParameter[];
  headerParameters?: Models.TemplateParameter[];
  bodyParameters?: Models.TemplateParameter[];
  buttonUrlParameters?: Models.TemplateParameter[];
  carouselParameters?: Models.CarouselParameters;
}

export interface SentimentData {
  insights?: SentimentInsights;
}

export interface SentimentFeedback {
  id?: string;
  phrase: string;
  dialect: string;
  feedbackValue: string;
  dateCreated?: string;
  createdBy?: Models.AddressableEntityRef;
}

export interface SentimentFeedbackEntityListing {
  entities?: SentimentFeedback[];
}

export interface SentimentInsightEntry {
  title: string;
  description: string;
}

export interface SentimentInsights {
  positiveSentimentReasons?: SentimentInsightEntry[];
  negativeSentimentReasons?: SentimentInsightEntry[];
}

export interface SequenceSchedule {
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  version?: number;
  intervals: ScheduleInterval[];
  recurrences?: Models.Reoccurrence[];
  timeZone?: string;
  sequence: Models.DomainEntityRef;
  selfUri?: string;
}

export interface ServerDate {
  currentDate?: string;
}

export interface ServiceGoalTemplate {
  id: string;
  name?: string;
  serviceLevel?: Models.BuServiceLevel;
  averageSpeedOfAnswer?: Models.BuAverageSpeedOfAnswer;
  abandonRate?: Models.BuAbandonRate;
  metadata?: Models.WfmVersionedEntityMetadata;
  impactOverride?: ServiceGoalTemplateImpactOverride;
  selfUri?: string;
}

export interface ServiceGoalTemplateImpactOverride {
  enabled: boolean;
  impact: Models.WfmServiceGoalImpactSettings;
}

export interface ServiceGoalTemplateList {
  entities?: ServiceGoalTemplate[];
  metadata?: Models.WfmVersionedEntityMetadata;
}

export interface ServiceGoalTemplateReference {
  id: string;
  selfUri?: string;
}

export interface ServiceLevel {
  percentage?: number;
  durationMs?: number;
}

export interface ServiceNowSettings {
  knowledgeBaseIds?: string[];
  language?: string;
  categories?: string[];
  baseUrl?: string;
}

export interface ServiceNowSourceRequest {
  id?: string;
  name: string;
  integrationId?: string;
  schedulePeriod?: number;
  settings?: ServiceNowSettings;
  selfUri?: string;
}

export interface ServiceNowSourceResponse {
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  type?: string;
  integration?: Models.KnowledgeIntegrationReference;
  schedulePeriod?: number;
  lastSync?: SourceLastSync;
  settings?: ServiceNowSettings;
  selfUri?: string;
}

export interface Session {
  id: string;
  externalContact?: Models.AddressableEntityRef;
  customerId?: string;
  customerIdType?: string;
  type: string;
  externalId?: string;
  externalUrl?: string;
  shortId?: string;
  outcomeAchievements?: Models.OutcomeAchievement[];
  segmentAssignments?: SessionSegmentAssignment[];
  attributes?: { [key: string]: Models.CustomEventAttribute };
  attributeLists?: { [key: string]: Models.CustomEventAttributeList };
  browser?: Models.Browser;
  device?: Models.Device;
  geolocation?: Models.JourneyGeolocation;
  ipAddress?: string;
  ipOrganization?: string;
  lastPage?: Models.JourneyPage;
  mktCampaign?: Models.JourneyCampaign;
  referrer?: Models.Referrer;
  app?: Models.JourneyApp;
  sdkLibrary?: SdkLibrary;
  networkConnectivity?: Models.NetworkConnectivity;
  searchTerms?: string[];
  userAgentString?: string;
  durationInSeconds?: number;
  eventCount: number;
  pageviewCount?: number;
  screenviewCount?: number;
  lastEvent: SessionLastEvent;
  conversation?: Models.AddressableEntityRef;
  lastConnectedQueue?: Models.ConnectedQueue;
  lastConnectedUser?: Models.ConnectedUser;
  lastUserDisposition?: Models.ConversationUserDisposition;
  conversationChannels?: Models.ConversationChannel[];
  originatingDirection?: string;
  conversationSubject?: string;
  lastUserDisconnectType?: string;
  lastAcdOutcome?: string;
  authenticated: boolean;
  divisionIds?: string[];
  lastScreen?: string;
  caseAssociations?: Models.JourneyCaseAssociation[];
  caseEntity?: Models.AddressableEntityRef;
  caseReference?: string;
  caseStatus?: string;
  selfUri?: string;
  createdDate: string;
  endedDate?: string;
  awayDate?: string;
  idleDate?: string;
}

export interface SessionEndDetails {
  type?: string;
  reason?: string;
}

export interface SessionFiles {
  metaData?: SessionMetaData;
  offered?: SessionMetricData;
  averageHandleTime?: SessionMetricData;
}

export interface SessionInfo {
  version?: number;
  sessionId?: string;
  businessUnitId?: string;
  planningGroupsVersion?: number;
  dateOfSession?: string;
}

export interface SessionLastEvent {
  id: string;
  eventName: string;
  createdDate: string;
}

export interface SessionListing {
  entities?: Session[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface SessionMetaData {
  downloadUrl?: string;
  downloadResult?: SessionMetaDataResult;
}

export interface SessionMetaDataResult {
  sessionInfo?: SessionInfo;
  snapshots?: Snapshots[];
  dateForecastStart?: string;
  dateHistoricalStart?: string;
  aggregateOfferedHistoricalAvailability?: Models.AggregateHistoricalAvailability;
  aggregateAverageHandleTimeHistoricalAvailability?: Models.AggregateHistoricalAvailability;
}

export interface SessionMetricData {
  model?: Models.ModelData;
  computed?: Models.ComputedData;
  historical?: Models.HistoricalData;
  modelMetaData?: Models.ModelMetaData;
  outliers?: Models.OutlierData;
}

export interface SessionPlanningGroups {
  downloadUrl?: string;
}

export interface SessionSegmentAssignment {
  segment: Models.AssignedSegment;
  assignedDate: string;
}

export interface SessionsResponse {
  entities?: Models.BotFlowSession[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface SetContentTemplateActionSettings {
  smsContentTemplateId: string;
  emailContentTemplateId: string;
  whatsAppContentTemplateId: string;
}

export interface SetRecordingState {
  recordingState?: string;
}

export interface SetSmsPhoneNumberActionSettings {
  senderSmsPhoneNumber: string;
}

export interface SetTimeOffIntegrationStatusRequest {
  integrationStatus: string;
}

export interface SetTimeOffLimitValuesRequest {
  values?: Models.TimeOffLimitRange[];
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface SetUuiDataRequest {
  uuiData?: string;
}

export interface SetWhatsAppIntegrationActionSettings {
  whatsAppIntegrationId: string;
}

export interface SetWrapperAssignmentEffectiveDateRange {
  values?: Models.AssignmentEffectiveDateRange[];
}

export interface SetWrapperDayOfWeek {
  values?: string[];
}

export interface SetWrapperRoutePathRequest {
  values?: Models.RoutePathRequest[];
}

export interface SetWrapperString {
  values?: string[];
}

export interface SetWrapperSyncTimeOffProperty {
  values?: string[];
}

export interface SettingDirection {
  inbound?: string;
  outbound?: string;
}

export interface Settings {
  communicationBasedACW?: boolean;
  includeNonAgentConversationSummary?: boolean;
  allowCallbackQueueSelection?: boolean;
  callbacksInheritRoutingFromInboundCall?: boolean;
  completeAcwWhenAgentTransitionsOffline?: boolean;
  totalActiveCallback?: boolean;
}

export interface Share {
  id?: string;
  name?: string;
  sharedEntityType?: string;
  sharedEntity?: Models.DomainEntityRef;
  memberType?: string;
  member?: Models.DomainEntityRef;
  sharedBy?: Models.DomainEntityRef;
  workspace?: Models.DomainEntityRef;
  user?: Models.User;
  group?: Models.Group;
  selfUri?: string;
}

export interface ShareEntityListing {
  entities?: Share[];
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

export interface SharedEntity {
  id?: string;
}

export interface SharedResponse {
  id?: string;
  downloadUri?: string;
  viewUri?: string;
  document?: Models.Document;
  share?: Share;
}

export interface SharepointAuthenticationProperties {
  authenticationUrl?: string;
  tenantId?: string;
  clientId?: string;
  redirectUrl?: string;
}

export interface ShiftSet {
  id: string;
  name: string;
  effectiveWorkPlan: ShiftSetEffectiveWorkPlan;
  shifts: ScheduleBidScheduledShift[];
  suggestedAgentCount: number;
  overrideAgentCount?: number;
}

export interface ShiftSetEffectiveWorkPlan {
  workPlanId?: string;
  workPlanRotationId?: string;
  positionInRotation?: number;
}

export interface ShiftStartVariance {
  applicableDays: string[];
  maxShiftStartVarianceMinutes: number;
}

export interface ShiftTradeActivityPreviewResponse {
  startDate?: string;
  lengthMinutes?: number;
  activityCodeId?: string;
  countsAsPaidTime?: boolean;
  payableMinutes?: number;
  externalActivityType?: string;
  externalActivityId?: string;
}

export interface ShiftTradeActivityRule {
  activityCategory: string;
  action: string;
  activityCodeIdReplacement?: string;
}

export interface ShiftTradeAddTradeJobResponse {
  id: string;
  status: string;
  type: string;
  downloadUrl?: string;
  error?: Models.ErrorBody;
  addTradeResult?: ShiftTradeResponseItem;
  selfUri?: string;
}

export interface ShiftTradeBulkUpdateTradeStateBuJobResponse {
  id: string;
  status: string;
  type: string;
  downloadUrl?: string;
  error?: Models.ErrorBody;
  bulkUpdateTradeStatesResult?: Models.BulkUpdateShiftTradeStateResult;
  selfUri?: string;
}

export interface ShiftTradeEvaluateTradesBuJobResponse {
  id: string;
  status: string;
  type: string;
  downloadUrl?: string;
  error?: Models.ErrorBody;
  evaluateTradesResult?: Models.EvaluateShiftTradeListJobResponseItem;
  selfUri?: string;
}

export interface ShiftTradeExternalActivityRule {
  externalActivityType: string;
  action: string;
  activityCodeIdReplacement?: string;
}

export interface ShiftTradeInitiatingSideResponseItem {
  user: Models.UserReference;
  managementUnit: Models.ManagementUnitReference;
  schedule: ScheduleReferenceWithBusinessUnit;
  shift: ShiftTradeShiftResponseItem;
}

export interface ShiftTradeListJobResponse {
  entities?: ShiftTradeResponseItem[];
}

export interface ShiftTradeListResponse {
  entities?: ShiftTradeResponse[];
}

export interface ShiftTradeMatchResponseItem {
  shiftIds: string[];
  preview: ShiftTradePreviewResponse;
}

export interface ShiftTradeMatchReviewResponse {
  initiatingUser?: ShiftTradeMatchReviewUserResponse;
  receivingUser?: ShiftTradeMatchReviewUserResponse;
  violations?: ShiftTradeMatchViolation[];
  adminReviewViolations?: ShiftTradeMatchViolation[];
  unevaluatedRules?: string[];
}

export interface ShiftTradeMatchReviewUserResponse {
  weeklyMinimumPaidMinutes?: number;
  weeklyMaximumPaidMinutes?: number;
  preTradeSchedulePaidMinutes?: number;
  postTradeSchedulePaidMinutes?: number;
  postTradeNewShift?: ShiftTradePreviewResponse;
}

export interface ShiftTradeMatchTradeJobResponse {
  id: string;
  status: string;
  type: string;
  downloadUrl?: string;
  error?: Models.ErrorBody;
  matchTradeResult?: Models.EvaluatedShiftTradeResponseItem;
  selfUri?: string;
}

export interface ShiftTradeMatchViolation {
  type?: string;
  params?: { [key: string]: string };
}

export interface ShiftTradeMatchesSummaryResponse {
  entities?: Models.WeekShiftTradeMatchesSummaryResponse[];
}

export interface ShiftTradeNotification {
  weekDate?: string;
  tradeId?: string;
  oneSided?: boolean;
  newState?: string;
  initiatingUser?: Models.UserReference;
  initiatingShiftDate?: string;
  receivingUser?: Models.UserReference;
  receivingShiftDate?: string;
}

export interface ShiftTradePreviewResponse {
  activities?: ShiftTradeActivityPreviewResponse[];
}

export interface ShiftTradeQueryAgentTradesJobResponse {
  id: string;
  status: string;
  type: string;
  downloadUrl?: string;
  error?: Models.ErrorBody;
  queryAgentTradesResult?: ShiftTradeListJobResponse;
  selfUri?: string;
}

export interface ShiftTradeQueryTradesBuJobResponse {
  id: string;
  status: string;
  type: string;
  downloadUrl?: string;
  error?: Models.ErrorBody;
  queryTradesResult?: ShiftTradeListJobResponse;
  selfUri?: string;
}

export interface ShiftTradeQueryWeekSummariesBuJobResponse {
  id: string;
  status: string;
  type: string;
  downloadUrl?: string;
  error?: Models.ErrorBody;
  queryWeekSummariesResult?: Models.QueryWeekSummaryListJobResponseItem;
  selfUri?: string;
}

export interface ShiftTradeReceivingSideResponseItem {
  user: Models.UserReference;
  shift?: ShiftTradeShiftResponseItem;
}

export interface ShiftTradeResponse {
  id?: string;
  weekDate?: string;
  schedule?: Models.BuScheduleReferenceForMuRoute;
  state?: string;
  initiatingUser?: Models.UserReference;
  initiatingShiftId?: string;
  initiatingShiftStart?: string;
  initiatingShiftEnd?: string;
  receivingWeekDate?: string;
  receivingUser?: Models.UserReference;
  receivingShiftId?: string;
  receivingShiftStart?: string;
  receivingShiftEnd?: string;
  expiration?: string;
  oneSided?: boolean;
  acceptableIntervals?: string[];
  reviewedBy?: Models.UserReference;
  reviewedDate?: string;
  metadata?: Models.WfmVersionedEntityMetadata;
}

export interface ShiftTradeResponseItem {
  id: string;
  state: string;
  expirationDate?: string;
  initiating: ShiftTradeInitiatingSideResponseItem;
  receiving?: ShiftTradeReceivingSideResponseItem;
  acceptableIntervals: Models.RequiredDateRange[];
  oneSided: boolean;
  target?: ShiftTradeTargetResponseItem;
  reviewedBy?: Models.UserReference;
  reviewedDate?: string;
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface ShiftTradeSearchUnmatchedTradesBuJobResponse {
  id: string;
  status: string;
  type: string;
  downloadUrl?: string;
  error?: Models.ErrorBody;
  searchUnmatchedTradesResult?: SearchUnmatchedShiftTradeListJobResponseItem;
  selfUri?: string;
}

export interface ShiftTradeSettings {
  enabled?: boolean;
  autoReview?: boolean;
  allowDirectTrades?: boolean;
  minHoursInFuture?: number;
  unequalPaid?: string;
  oneSided?: string;
  weeklyMinPaidViolations?: string;
  weeklyMaxPaidViolations?: string;
  requiresMatchingQueues?: boolean;
  requiresMatchingLanguages?: boolean;
  requiresMatchingSkills?: boolean;
  requiresMatchingPlanningGroups?: boolean;
  activityCategoryRules?: ShiftTradeActivityRule[];
  externalActivityRules?: ShiftTradeExternalActivityRule[];
  externalActivityRuleIgnoresActivityCategoryRule?: boolean;
  maxTradeSpanWeeks?: number;
  maxTradesPerAgentPerWeek?: number;
  minMinutesBetweenShifts?: number;
  planningPeriodMinPaidViolations?: string;
  planningPeriodMaxPaidViolations?: string;
  minMinutesBetweenShiftsViolations?: string;
}

export interface ShiftTradeShiftResponseItem {
  id: string;
  startDate: string;
  endDate: string;
  weekDate: string;
}

export interface ShiftTradeTargetRequestItem {
  userId?: string;
}

export interface ShiftTradeTargetResponseItem {
  user?: Models.UserReference;
}

export interface ShiftTradeUpdateTradeJobResponse {
  id: string;
  status: string;
  type: string;
  downloadUrl?: string;
  error?: Models.ErrorBody;
  updateTradeResult?: ShiftTradeResponseItem;
  selfUri?: string;
}

export interface ShiftTradeUpdateTradeStateJobResponse {
  id: string;
  status: string;
  type: string;
  downloadUrl?: string;
  error?: Models.ErrorBody;
  updateTradeStateResult?: Models.BulkUpdateShiftTradeStateResultItem;
  selfUri?: string;
}

export interface ShiftTradeWeekSummaryResponseItem {
  weekDate: string;
  initiatingMatchedCount: number;
  crossWeekReceivingMatchedCount: number;
}

export interface ShortTermForecastReference {
  id: string;
  selfUri?: string;
  weekDate: string;
  description?: string;
}

export interface ShortTermForecastingSettings {
  defaultHistoryWeeks?: number;
}

export interface ShrinkageOverride {
  intervalIndex: number;
  shrinkagePercent?: number;
}

export interface ShrinkageOverrides {
  clear?: boolean;
  values?: ShrinkageOverride[];
}

export interface Signature {
  enabled?: boolean;
  cannedResponseId?: string;
  alwaysIncluded?: boolean;
  inclusionType?: string;
}

export interface SignedData {
  jwt?: string;
}

export interface SignedUrlResponse {
  id?: string;
  name?: string;
  url?: string;
  selfUri?: string;
}

export interface SingleWorkdayAveragePoints {
  dateWorkday?: string;
  division?: Models.Division;
  averagePoints?: number;
  performanceProfile?: Models.AddressableEntityRef;
}

export interface SingleWorkdayAverageValues {
  dateWorkday?: string;
  division?: Models.Division;
  user?: Models.UserReference;
  timezone?: string;
  results?: Models.WorkdayValuesMetricItem[];
  performanceProfile?: Models.AddressableEntityRef;
}

export interface SipDownloadResponse {
  downloadId?: string;
  documentId?: string;
}

export interface SipSearchResult {
  id?: string;
  status?: number;
  sid?: string;
  auth?: string;
  message?: string;
  data?: Models.HomerRecord[];
  count?: number;
  selfUri?: string;
}

export interface Site {
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
  primarySites?: Models.DomainEntityRef[];
  secondarySites?: Models.DomainEntityRef[];
  primaryEdges?: Models.Edge[];
  secondaryEdges?: Models.Edge[];
  addresses?: Models.Contact[];
  edges?: Models.Edge[];
  edgeAutoUpdateConfig?: Models.EdgeAutoUpdateConfig;
  mediaRegionsUseLatencyBased?: boolean;
  location: Models.LocationDefinition;
  managed?: boolean;
  ntpSettings?: Models.NTPSettings;
  mediaModel?: string;
  coreSite?: boolean;
  siteConnections?: SiteConnection[];
  mediaRegions?: string[];
  callerId?: string;
  callerName?: string;
  cloudProxyForceTurn?: boolean;
  selfUri?: string;
}

export interface SiteConnection {
  id?: string;
  name?: string;
  selfUri?: string;
  managed?: boolean;
  type?: string;
  enabled?: boolean;
  mediaModel?: string;
  edgeList?: Models.ConnectedEdge[];
  coreSite?: boolean;
  primaryCoreSites?: Models.DomainEntityRef[];
  secondaryCoreSites?: Models.DomainEntityRef[];
}

export interface SiteConnections {
  id?: string;
  name?: string;
  siteConnections?: SiteConnection[];
  selfUri?: string;
}

export interface SiteEntityListing {
  entities?: Site[];
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

export interface SiteSearchCriteria {
  endValue?: string;
  values?: string[];
  startValue?: string;
  value?: string;
  operator?: string;
  group?: SiteSearchCriteria[];
  dateFormat?: string;
  type: string;
  fields?: string[];
}

export interface SiteSearchRequest {
  sortOrder?: string;
  sortBy?: string;
  pageSize?: number;
  pageNumber?: number;
  sort?: SearchSort[];
  expand?: string[];
  query?: SiteSearchCriteria[];
}

export interface SitesSearchResponse {
  total: number;
  pageCount: number;
  pageSize: number;
  pageNumber: number;
  previousPage?: string;
  currentPage?: string;
  nextPage?: string;
  types: string[];
  results: Site[];
}

export interface SkillCombinationInfo {
  skillCombination?: string[];
  totalCount?: number;
  remainingCount?: number;
}

export interface SkillEntityListing {
  entities?: Models.RoutingSkill[];
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

export interface SkillExpression {
  id?: string;
  name?: string;
  expression?: string;
  queueId?: string;
  selfUri?: string;
}

export interface SkillExpressionData {
  expression: string;
}

export interface SkillExpressionEntityListing {
  entities?: SkillExpression[];
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

export interface SkillExpressionValidationError {
  code?: string;
  message?: string;
  position?: number;
}

export interface SkillExpressionValidationResult {
  valid?: boolean;
  expression?: string;
  skills?: SkillReference[];
  errors?: SkillExpressionValidationError[];
  hint?: string;
}

export interface SkillGroup {
  id?: string;
  name: string;
  division?: Models.WritableDivision;
  description?: string;
  memberCount?: number;
  dateModified?: string;
  dateCreated?: string;
  status?: string;
  skillConditions: SkillGroupCondition[];
  selfUri?: string;
}

export interface SkillGroupCondition {
  routingSkillConditions: SkillGroupRoutingCondition[];
  languageSkillConditions: SkillGroupLanguageCondition[];
  operation: string;
}

export interface SkillGroupDefinition {
  id?: string;
  name: string;
  division?: Models.WritableDivision;
  description?: string;
  memberCount?: number;
  dateModified?: string;
  dateCreated?: string;
  selfUri?: string;
}

export interface SkillGroupEntityListing {
  entities?: SkillGroupDefinition[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface SkillGroupLanguageCondition {
  languageSkill: string;
  comparator: string;
  proficiency: number;
  childConditions?: SkillGroupCondition[];
}

export interface SkillGroupMemberDivisionList {
  entities?: Models.Division[];
}

export interface SkillGroupMemberDivisions {
  addDivisionIds?: string[];
  removeDivisionIds?: string[];
}

export interface SkillGroupMemberEntityListing {
  entities?: Models.UserReferenceWithName[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface SkillGroupRoutingCondition {
  routingSkill: string;
  comparator: string;
  proficiency: number;
  childConditions?: SkillGroupCondition[];
}

export interface SkillGroupWithMemberDivisions {
  id?: string;
  name: string;
  division?: Models.WritableDivision;
  description?: string;
  memberCount?: number;
  dateModified?: string;
  dateCreated?: string;
  status?: string;
  skillConditions: SkillGroupCondition[];
  memberDivisions?: string[];
  selfUri?: string;
}

export interface SkillReference {
  id?: string;
  name?: string;
  isLanguageSkill?: boolean;
}

export interface SkillsToRemove {
  name?: string;
  id?: string;
  selfUri?: string;
}

export interface SmsAddress {
  id?: string;
  name?: string;
  street?: string;
  city?: string;
  region?: string;
  postalCode?: string;
  countryCode?: string;
  validated?: boolean;
  selfUri?: string;
}

export interface SmsAddressEntityListing {
  entities?: SmsAddress[];
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

export interface SmsAddressProvision {
  id?: string;
  name: string;
  street: string;
  city: string;
  region: string;
  postalCode: string;
  countryCode: string;
  autoCorrectAddress?: boolean;
  selfUri?: string;
}

export interface SmsAlphanumericProvision {
  id?: string;
  phoneNumber: string;
  selfUri?: string;
}

export interface SmsAvailablePhoneNumber {
  id?: string;
  name?: string;
  phoneNumber?: string;
  countryCode?: string;
  region?: string;
  city?: string;
  capabilities?: string[];
  phoneNumberType?: string;
  addressRequirement?: string;
  selfUri?: string;
}

export interface SmsConfig {
  messageColumn: string;
  phoneColumn: string;
  senderSmsPhoneNumber: SmsPhoneNumberRef;
  contentTemplate?: Models.DomainEntityRef;
}

export interface SmsIdentityResolutionConfig extends Models.AppleIdentityResolutionConfig {}

export interface SmsPhoneNumber {
  id?: string;
  name?: string;
  phoneNumber: string;
  phoneNumberType?: string;
  provisionedThroughPureCloud?: boolean;
  phoneNumberStatus?: string;
  capabilities?: string[];
  countryCode?: string;
  dateCreated?: string;
  dateModified?: string;
  createdBy?: Models.User;
  modifiedBy?: Models.User;
  version: number;
  purchaseDate?: string;
  cancellationDate?: string;
  renewalDate?: string;
  autoRenewable?: string;
  addressId?: SmsAddress;
  shortCodeBillingType?: string;
  provisioningStatus?: SmsProvisioningStatus;
  country?: string;
  supportsSms?: boolean;
  supportsMms?: boolean;
  supportsVoice?: boolean;
  integration?: Models.DomainEntityRef;
  compliance?: Models.Compliance;
  supportedContent?: SupportedContentReference;
  selfUri?: string;
}

export interface SmsPhoneNumberEntityListing {
  entities?: SmsPhoneNumber[];
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

export interface SmsPhoneNumberImport {
  id?: string;
  phoneNumber: string;
  phoneNumberType: string;
  countryCode: string;
  integrationId: string;
  compliance?: Models.Compliance;
  supportedContent?: SupportedContentReference;
  selfUri?: string;
}

export interface SmsPhoneNumberPatchRequest {
  id?: string;
  supportedContent?: SupportedContentReference;
  selfUri?: string;
}

export interface SmsPhoneNumberProvision {
  id?: string;
  phoneNumber: string;
  phoneNumberType: string;
  countryCode: string;
  name?: string;
  addressId?: string;
  supportedContent?: SupportedContentReference;
  selfUri?: string;
}

export interface SmsPhoneNumberRef {
  phoneNumber: string;
  selfUri?: string;
}

export interface SmsProvisioningStatus {
  action?: string;
  state?: string;
  error?: Models.ErrorBody;
  version?: number;
}

export interface SnapshotFiles {
  metaData?: SnapshotMetaData;
  offered?: SnapshotMetricData;
  averageHandleTime?: SnapshotMetricData;
}

export interface SnapshotInfo {
  version?: number;
  snapshotId?: string;
  dateSnapshot?: string;
  businessUnitId?: string;
  planningGroupsVersion?: number;
}

export interface SnapshotMetaData {
  downloadUrl?: string;
  downloadResult?: SnapshotMetaDataResult;
}

export interface SnapshotMetaDataResult {
  snapshotInfo?: SnapshotInfo;
  dateForecastStart?: string;
}

export interface SnapshotMetricData {
  weekly?: Models.Weekly;
  quarterHour?: Models.QuarterHourly;
}

export interface Snapshots {
  id?: string;
  daysInPast?: number;
}

export interface SnippetRecordingRequest {
  type: string;
  record?: boolean;
}

export interface SocialEscalationResponseEntityListing {
  entities?: Models.EscalationRuleResponse[];
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

export interface SocialExpression {
  state?: string;
  id?: string;
  socialMediaId?: string;
  socialMediaHub?: string;
  socialUserName?: string;
  previewText?: string;
  recordingId?: string;
  segments?: Segment[];
  held?: boolean;
  disconnectType?: string;
  startHoldTime?: string;
  startAlertingTime?: string;
  connectedTime?: string;
  disconnectedTime?: string;
  provider?: string;
  scriptId?: string;
  peerId?: string;
  wrapup?: Models.Wrapup;
  afterCallWork?: Models.AfterCallWork;
  afterCallWorkRequired?: boolean;
}

export interface SocialHandle {
  type?: string;
  value?: string;
}

export interface SocialKeyword {
  includes?: string[];
  excludes?: string[];
}

export interface SocialMediaAggregateDataContainer {
  group?: { [key: string]: string };
  data?: SocialMediaStatisticalResponse[];
}

export interface SocialMediaAggregateMetricData {
  metric?: string;
  qualifier?: string;
  stats?: SocialMediaStatisticalSummary;
}

export interface SocialMediaAsyncAggregateQueryResponse {
  results?: SocialMediaAggregateDataContainer[];
  cursor?: string;
}

export interface SocialMediaAsyncAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: SocialMediaQueryFilter;
  metrics: string[];
  pageSize?: number;
}

export interface SocialMediaAsyncDetailQuery {
  interval: string;
  timeZone?: string;
  filter?: SocialMediaQueryFilter;
  pageSize?: number;
  order?: string;
}

export interface SocialMediaAsyncDetailQueryResponse {
  results?: SocialMediaDetailDataContainer[];
  cursor?: string;
}

export interface SocialMediaDetailDataContainer {
  interval?: string;
  messages?: SocialMediaDetailMessageContainer[];
}

export interface SocialMediaDetailMessageContainer {
  id?: string;
  normalizedMessage?: Models.ConversationNormalizedMessage;
  escalationInfo?: SocialMediaMessageEscalationInfo;
  contentModeration?: Models.ContentModeration;
}

export interface SocialMediaEngagement {
}

export interface SocialMediaMessageData extends Models.MessageData {}

export interface SocialMediaMessageEscalationInfo {
  escalationStatus?: string;
}

export interface SocialMediaQueryClause {
  type: string;
  predicates: SocialMediaQueryPredicate[];
}

export interface SocialMediaQueryFilter {
  type: string;
  clauses?: SocialMediaQueryClause[];
  predicates?: SocialMediaQueryPredicate[];
}

export interface SocialMediaQueryPredicate extends Models.ActionAggregateQueryPredicate {}

export interface SocialMediaQuerySort {
}

export interface SocialMediaStatisticalResponse {
  interval?: string;
  metrics?: SocialMediaAggregateMetricData[];
}

export interface SocialMediaStatisticalSummary {
  max?: number;
  min?: number;
  count?: number;
  countNegative?: number;
  countPositive?: number;
  countNeutral?: number;
  countUnknown?: number;
  sum?: number;
  average?: number;
  current?: number;
  ratio?: number;
  numerator?: number;
  denominator?: number;
  target?: number;
  p95?: number;
  p99?: number;
}

export interface SocialNumericRange {
  eq?: number;
  gt?: number;
  gte?: number;
  lt?: number;
  lte?: number;
}

export interface SocialTopicPatchRequest {
  name?: string;
  description?: string;
  divisionId?: string;
}

export interface SocialTopicRequest {
  name: string;
  description?: string;
  divisionId: string;
}

export interface SocialTopicResponse {
  id?: string;
  name?: string;
  description?: string;
  dateCreated?: string;
  dateModified?: string;
  divisionId?: string;
  status?: string;
  selfUri?: string;
}

export interface SocialTopicWithDataIngestionRuleMetadataResponse {
  id?: string;
  name?: string;
  description?: string;
  dateCreated?: string;
  dateModified?: string;
  divisionId?: string;
  status?: string;
  dataIngestionRulesMetadata?: Models.DataIngestionRulesMetadata[];
  selfUri?: string;
}

export interface SocialTopicWithDataIngestionRuleMetadataResponseEntityListing {
  entities?: SocialTopicWithDataIngestionRuleMetadataResponse[];
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

export interface SortItem {
  name?: string;
  ascending?: boolean;
}

export interface Source {
  id?: string;
  name: string;
  description?: string;
  type?: string;
  deactivated?: boolean;
  selfUri?: string;
}

export interface SourceBaseResponse {
  id?: string;
  name?: string;
  dateCreated?: string;
  dateModified?: string;
  type?: string;
  integration?: Models.KnowledgeIntegrationReference;
  schedulePeriod?: number;
  lastSync?: SourceLastSync;
  selfUri?: string;
}

export interface SourceConfiguration {
  sourceId: string;
  interactionId: string;
  tagId?: string;
}

export interface SourceEntity {
  id?: string;
  type?: string;
  contestCompleteData?: Models.ContestCompleteData;
  selfUri?: string;
}

export interface SourceEntityListing {
  total?: number;
  entities?: Source[];
  selfUri?: string;
}

export interface SourceIntent {
  sourceIntentId?: string;
  sourceIntentName?: string;
  sourceType?: string;
  sourceId?: string;
  sourceName?: string;
}

export interface SourceLastSync {
  state?: string;
  dateStarted?: string;
  dateEnded?: string;
  error?: Models.ErrorBody;
}

export interface SourcePlanningGroupRequest {
  id: string;
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface SourceSyncResponse {
  state?: string;
  error?: Models.ErrorBody;
  dateCreated?: string;
  dateModified?: string;
  knowledgeBase?: Models.AddressableEntityRef;
  source?: Models.AddressableEntityRef;
}

export interface SpeechTextAnalyticsConversationSummary {
  summaryType?: string;
  mediaType?: string;
  language?: string;
  summaryId?: string;
  agentId?: string;
  sourceId?: string;
  summary?: string;
  generated?: boolean;
  dateCreated?: string;
  insights?: Models.ConversationInsight[];
}

export interface SpeechTextAnalyticsConversationSummaryListing {
  entities?: SpeechTextAnalyticsConversationSummary[];
}

export interface SpeechTextAnalyticsSettingsRequest {
  defaultProgramId?: string;
  expectedDialects?: string[];
  textAnalyticsEnabled?: boolean;
  agentEmpathyEnabled?: boolean;
}

export interface SpeechTextAnalyticsSettingsResponse {
  defaultProgram?: Models.AddressableEntityRef;
  expectedDialects?: string[];
  textAnalyticsEnabled?: boolean;
  agentEmpathyEnabled?: boolean;
}

export interface SpeechTextAnalyticsSummaryLabel extends Models.ConversationSummaryLabel {}

export interface SplittingInformation {
  criteria?: string;
  criteriaValue?: string;
  createRemainderContactList?: boolean;
  useWaterfallRule?: boolean;
}

export interface StaCategory {
  id?: string;
  name?: string;
  description?: string;
  interactionType: string;
  criteria: Models.Operand;
  createdBy?: Models.AddressableEntityRef;
  dateCreated?: string;
  modifiedBy?: Models.AddressableEntityRef;
  dateModified?: string;
  selfUri?: string;
}

export interface StaffingGroupAllocation {
  staffingGroupId: string;
  shrinkagePercentages: number[];
  attritionPercentages: number[];
  newHiresFullTimeEquivalentCount?: number[];
  startingWeeklyFullTimeEquivalentCount: number;
  planningGroupIds?: string[];
  baseStartingFullTimeEquivalentCount?: number[];
  attritionFullTimeEquivalentCount?: number[];
  staffingGroupPlannedFullTimeEquivalentCount?: number[];
  endOfMonthPlannedFullTimeEquivalentCount?: number[];
  shrinkageFullTimeEquivalentCount?: number[];
  netFullTimeEquivalentCount?: number[];
  extraTimeUnderTimeFullTimeEquivalentCount?: number[];
  transfersFullTimeEquivalentCount?: number[];
}

export interface StaffingGroupAllocationsResponseTemplate {
  staffingGroupAllocations: StaffingGroupAllocation[];
  months?: string[];
  planningGroupAllocations?: Models.CapacityPlanningPlanningGroupAllocation[];
  capacityPlanMetricsSummary?: Models.CapacityPlanMetricsSummary;
}

export interface StaffingGroupFullTimeEquivalentContribution {
  staffingGroupId: string;
  plannedFullTimeEquivalentContribution: number[];
}

export interface StaffingGroupListing {
  entities?: StaffingGroupResponse[];
  downloadUrl?: string;
}

export interface StaffingGroupMetricChangeResponse {
  numberOfWeeks: number;
  weekStartNumber: number;
  value: number;
  metric: string;
  notes?: string;
  transfersFullTimeEquivalent?: Models.TransfersFullTimeEquivalent;
  staffingGroups: StaffingGroupReference[];
  createdBy: Models.UserReference;
  createdDate: string;
}

export interface StaffingGroupReference {
  id: string;
  selfUri?: string;
}

export interface StaffingGroupResponse {
  id: string;
  name: string;
  users?: Models.UserReference[];
  managementUnit?: Models.ManagementUnitReference;
  planningGroups?: Models.PlanningGroupReference[];
  metadata: Models.WfmVersionedEntityMetadata;
  selfUri?: string;
}

export interface StaffingRequirementResultResponseTemplate {
  requirementResults: Models.PlanningGroupRequirementOutput[];
}

export interface StaffingRequirementsPlanningGroupData {
  planningGroupId: string;
  staffingRequirementsPerInterval: number[];
  minimumStaffPerInterval?: number[];
  effectiveStaffPerInterval?: number[];
}

export interface Stage {
  id?: string;
  name?: string;
  description?: string;
  dateCreated?: string;
  dateModified?: string;
  dateCompleted?: string;
  dateStarted?: string;
  modifiedBy?: Models.UserReference;
  version?: number;
  status?: string;
  failureReason?: Models.FailureReason;
  selfUri?: string;
  case?: Models.CaseReference;
}

export interface StageListing {
  entities?: Stage[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface StageReference {
  id?: string;
  selfUri?: string;
}

export interface Stageplan {
  id?: string;
  name?: string;
  description?: string;
  caseplan?: Models.CaseplanReference;
  dateCreated?: string;
  dateModified?: string;
  modifiedBy?: Models.UserReference;
  selfUri?: string;
}

export interface StageplanCreate {
  name: string;
  description?: string;
  after?: string;
}

export interface StageplanListing {
  entities?: Stageplan[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface StageplanReference extends Models.AudioConnectorIntegration {}

export interface StageplanReposition {
  after?: string;
}

export interface StageplanUpdate {
  name?: string;
  description?: string;
}

export interface StarrableDivision extends Models.AudioConnectorIntegration {}

export interface StartScreenMonitorResponseBody {
  screenMonitoringId?: string;
}

export interface StatEventCampaignTopicIntervalMetrics {
  interval?: string;
  metrics?: StatEventCampaignTopicMetricStats[];
}

export interface StatEventCampaignTopicMetricStats {
  metric?: string;
  qualifier?: string;
  stats?: { [key: string]: number };
}

export interface StatEventCampaignTopicStatsNotification {
  group?: { [key: string]: string };
  data?: StatEventCampaignTopicIntervalMetrics[];
}

export interface StatEventFlowOutcomeTopicIntervalMetrics {
  interval?: string;
  metrics?: StatEventFlowOutcomeTopicMetricStats[];
}

export interface StatEventFlowOutcomeTopicMetricStats extends StatEventCampaignTopicMetricStats {}

export interface StatEventFlowOutcomeTopicStatsNotification {
  group?: { [key: string]: string };
  data?: StatEventFlowOutcomeTopicIntervalMetrics[];
}

export interface StatEventFlowTopicIntervalMetrics {
  interval?: string;
  metrics?: StatEventFlowTopicMetricStats[];
}

export interface StatEventFlowTopicMetricStats extends StatEventCampaignTopicMetricStats {}

export interface StatEventFlowTopicStatsNotification {
  group?: { [key: string]: string };
  data?: StatEventFlowTopicIntervalMetrics[];
}

export interface StatEventQueueTopicIntervalMetrics {
  interval?: string;
  metrics?: StatEventQueueTopicMetricStats[];
}

export interface StatEventQueueTopicMetricStats extends StatEventCampaignTopicMetricStats {}

export interface StatEventQueueTopicStatsNotification {
  group?: { [key: string]: string };
  data?: StatEventQueueTopicIntervalMetrics[];
}

export interface StatEventUserTopicIntervalMetrics {
  interval?: string;
  metrics?: StatEventUserTopicMetricStats[];
}

export interface StatEventUserTopicMetricStats extends StatEventCampaignTopicMetricStats {}

export interface StatEventUserTopicStatsNotification {
  group?: { [key: string]: string };
  data?: StatEventUserTopicIntervalMetrics[];
}

export interface StatEventWrapUpCodeTopicIntervalMetrics {
  interval?: string;
  metrics?: StatEventWrapUpCodeTopicMetricStats[];
}

export interface StatEventWrapUpCodeTopicMetricStats extends StatEventCampaignTopicMetricStats {}

export interface StatEventWrapUpCodeTopicStatsNotification {
  group?: { [key: string]: string };
  data?: StatEventWrapUpCodeTopicIntervalMetrics[];
}

export interface Station {
  id?: string;
  name?: string;
  description?: string;
  status?: string;
  userId?: string;
  webRtcUserId?: string;
  primaryEdge?: Models.DomainEntityRef;
  secondaryEdge?: Models.DomainEntityRef;
  type?: string;
  lineAppearanceId?: string;
  webRtcMediaDscp?: number;
  webRtcPersistentEnabled?: boolean;
  webRtcForceTurn?: boolean;
  webRtcCallAppearances?: number;
  webRtcRequireMediaHelper?: boolean;
  selfUri?: string;
}

export interface StationEntityListing {
  entities?: Station[];
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

export interface StatisticalResponse {
  interval?: string;
  metrics?: Models.AggregateMetricData[];
  views?: Models.AggregateViewData[];
}

export interface StatisticalSummary {
  max?: number;
  min?: number;
  count?: number;
  countNegative?: number;
  countPositive?: number;
  sum?: number;
  current?: number;
  ratio?: number;
  numerator?: number;
  denominator?: number;
  target?: number;
  p95?: number;
  p99?: number;
  calculatedMetricValue?: number;
}

export interface StatusChange {
  dateStatusChanged?: string;
  status?: string;
  previousStatus?: string;
  namespace?: string;
  message?: string;
  rejectReason?: string;
}

export interface StatusInfo {
  code?: string;
  message?: string;
}

export interface Step {
  id?: string;
  name?: string;
  description?: string;
  dateCreated?: string;
  dateModified?: string;
  dateCompleted?: string;
  dateStarted?: string;
  modifiedBy?: Models.UserReference;
  version?: number;
  status?: string;
  stage?: StageReference;
  workitemActivity?: Models.WorkitemActivityReference;
  failureReason?: Models.FailureReason;
  selfUri?: string;
  case?: Models.CaseReference;
}

export interface StepListing {
  entities?: Step[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface StepReference {
  id?: string;
  selfUri?: string;
}

export interface Stepplan {
  id?: string;
  name?: string;
  description?: string;
  caseplan?: Models.CaseplanReference;
  stageplan?: StageplanReference;
  dateCreated?: string;
  dateModified?: string;
  modifiedBy?: Models.UserReference;
  activityType?: string;
  workitemSettings?: Models.WorkitemSettingsResponse;
  selfUri?: string;
}

export interface StepplanListing {
  entities?: Stepplan[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface StepplanUpdate {
  name?: string;
  description?: string;
  workitemSettings?: Models.WorkitemSettings;
  activityType?: string;
}

export interface StepplansWorktypeReference extends Models.AudioConnectorIntegration {}

export interface StopSettings {
  keyword: string[];
  response: Models.ComplianceResponse;
}

export interface StorySetting {
  mention?: Models.InboundOnlySetting;
  reply?: Models.InboundOnlySetting;
}

export interface StreetAddress {
  country: string;
  A1: string;
  A3: string;
  RD: string;
  HNO: string;
  LOC?: string;
  NAM?: string;
  PC: string;
}

export interface SttEngineEntity {
  id?: string;
  name?: string;
  grammarBased?: boolean;
  replacedBy?: Models.AddressableEntityRef;
  selfUri?: string;
}

export interface SttEngineEntityListing {
  entities?: SttEngineEntity[];
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

export interface Subject {
  type?: string;
  id?: string;
}

export interface SubjectDivisionGrants {
  id?: string;
  name?: string;
  divisions?: Models.Division[];
  type?: string;
  selfUri?: string;
}

export interface SubjectDivisionGrantsEntityListing {
  entities?: SubjectDivisionGrants[];
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

export interface SubjectDivisions {
  subjectIds: string[];
  divisionIds: string[];
}

export interface SubscriberResponse {
  messageReturned?: string[];
  status: string;
}

export interface Subscription {
  id?: string;
  topic?: string;
}

export interface SubscriptionOverviewUsage {
  name: string;
  partNumber: string;
  grouping: string;
  unitOfMeasureType: string;
  usageQuantity: string;
  overagePrice?: string;
  prepayQuantity: string;
  prepayPrice?: string;
  usageNotes?: string;
  isCancellable?: boolean;
  bundleQuantity?: string;
  isThirdParty?: boolean;
}

export interface SuggestSearchCriteria {
  endValue?: string;
  values?: string[];
  startValue?: string;
  value?: string;
  operator?: string;
  group?: SuggestSearchCriteria[];
  dateFormat?: string;
  fields?: string[];
}

export interface SuggestSearchRequest {
  expand?: string[];
  types: string[];
  query: SuggestSearchCriteria[];
}

export interface SuggestedSearchChunk {
  title?: string;
  uri?: string;
  chunkId?: string;
  text?: string;
  confidence?: number;
  document?: Models.AddressableEntityRef;
}

export interface Suggestion {
  id?: string;
  conversation?: Models.AddressableEntityRef;
  assistant?: Models.AddressableEntityRef;
  type?: string;
  faq?: Models.Faq;
  article?: Models.Article;
  dateCreated?: string;
  answerRecordId?: string;
  triggerType?: string;
  context?: SuggestionContext;
  state?: string;
  knowledgeSearch?: SuggestionKnowledgeSearch;
  knowledgeArticle?: SuggestionKnowledgeArticle;
  cannedResponse?: SuggestionCannedResponse;
  script?: SuggestionScript;
  thirdPartySuggestion?: Models.ThirdPartySuggestion;
  selfUri?: string;
}

export interface SuggestionCannedResponse {
  response?: Models.AddressableEntityRef;
  library?: Models.AddressableEntityRef;
}

export interface SuggestionContext {
  queue?: Models.AddressableEntityRef;
  mediaType?: string;
  participantType?: string;
  user?: Models.UserReference;
  externalContact?: Models.AddressableEntityRef;
  utterance?: Models.Entity;
  message?: Models.AddressableEntityRef;
  queryStatement?: string;
}

export interface SuggestionEngagement {
  engagementType: string;
  feedback?: SuggestionFeedback;
}

export interface SuggestionFeedback {
  rating: string;
}

export interface SuggestionGeneratedKnowledgeAnswer {
  searchId?: string;
  knowledgeAnswerGenerated?: string;
  suggestedSearchChunks?: SuggestedSearchChunk[];
}

export interface SuggestionKnowledgeAnswer extends Models.ConversationKnowledgeArticleSuggestionsTopicKnowledgeAnswer {}

export interface SuggestionKnowledgeArticle {
  title?: string;
  snippets?: string[];
  document?: Models.AddressableEntityRef;
  version?: Models.AddressableEntityRef;
  knowledgeAnswer?: SuggestionKnowledgeAnswer;
  variations?: Models.AddressableEntityRef[];
}

export interface SuggestionKnowledgeSearch {
  title?: string;
  snippets?: string[];
  confidence?: number;
  searchId?: string;
  document?: Models.AddressableEntityRef;
  version?: Models.AddressableEntityRef;
  knowledgeAnswer?: SuggestionKnowledgeAnswer;
  variations?: Models.AddressableEntityRef[];
}

export interface SuggestionListing {
  entities?: Suggestion[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface SuggestionPatchRequest {
  thirdPartySuggestion?: Models.ThirdPartySuggestion;
}

export interface SuggestionScript {
  script?: Models.AddressableEntityRef;
  page?: Models.AddressableEntityRef;
  data?: { [key: string]: string };
}

export interface SummaryAggregateDataContainer {
  group?: { [key: string]: string };
  data?: StatisticalResponse[];
}

export interface SummaryAggregateQueryClause {
  type: string;
  predicates: SummaryAggregateQueryPredicate[];
}

export interface SummaryAggregateQueryFilter {
  type: string;
  clauses?: SummaryAggregateQueryClause[];
  predicates?: SummaryAggregateQueryPredicate[];
}

export interface SummaryAggregateQueryPredicate extends Models.ActionAggregateQueryPredicate {}

export interface SummaryAggregateQueryResponse {
  results?: SummaryAggregateDataContainer[];
}

export interface SummaryAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: SummaryAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: SummaryAggregationView[];
  alternateTimeDimension?: string;
  queryType?: string;
  sortMetric?: SummaryAggregationSort;
  limit?: number;
}

export interface SummaryAggregationSort {
  name: string;
  function: string;
}

export interface SummaryAggregationView extends Models.ActionAggregationView {}

export interface SummaryAsyncAggregateQueryResponse {
  results?: SummaryAggregateDataContainer[];
  cursor?: string;
}

export interface SummaryAsyncAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: SummaryAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: SummaryAggregationView[];
  alternateTimeDimension?: string;
  queryType?: string;
  sortMetric?: SummaryAggregationSort;
  limit?: number;
  pageSize?: number;
}

export interface SummaryGenerationConfig {
  enabled: boolean;
  summarySetting?: SummarySettingEntity;
  retentionSeconds?: number;
  onDemandSummaryConfig?: Models.OnDemandSummaryConfig;
  modelConfig?: Models.ModelConfig;
}

export interface SummarySetting {
  id?: string;
  name: string;
  dateModified?: string;
  interactionType?: string;
  language: string;
  summaryType?: string;
  format?: string;
  maskPII?: SummarySettingPII;
  dateCreated?: string;
  participantLabels?: SummarySettingParticipantLabels;
  predefinedInsights?: string[];
  customEntities?: SummarySettingCustomEntity[];
  settingType?: string;
  prompt?: string;
  serviceType?: string;
  integrationId?: string;
  timeoutDuration?: number;
  selfUri?: string;
}

export interface SummarySettingCustomEntity {
  label?: string;
  description?: string;
}

export interface SummarySettingEntity {
  id?: string;
  selfUri?: string;
}

export interface SummarySettingEntityListing {
  entities?: SummarySetting[];
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

export interface SummarySettingPII {
  all: boolean;
}

export interface SummarySettingParticipantLabels {
  internal?: string;
  external?: string;
}

export interface SummarySettingWithTranscript {
  transcript: string;
  summaryPreviewSessionId: string;
  summarySetting: SummarySetting;
}

export interface SupportCenterCategory {
  id?: string;
  selfUri?: string;
  image?: SupportCenterImage;
}

export interface SupportCenterCompactCategoryModuleTemplate {
  active?: boolean;
}

export interface SupportCenterCustomMessage {
  defaultValue?: string;
  type?: string;
}

export interface SupportCenterDetailedCategoryModuleSidebar {
  enabled?: boolean;
}

export interface SupportCenterDetailedCategoryModuleTemplate {
  active?: boolean;
  sidebar?: SupportCenterDetailedCategoryModuleSidebar;
}

export interface SupportCenterFeedbackSettings {
  enabled?: boolean;
}

export interface SupportCenterGlobalStyle {
  backgroundColor?: string;
  primaryColor?: string;
  primaryColorDark?: string;
  primaryColorLight?: string;
  textColor?: string;
  fontFamily?: string;
}

export interface SupportCenterHeroStyle {
  backgroundColor?: string;
  textColor?: string;
  image?: SupportCenterImage;
}

export interface SupportCenterImage {
  source?: SupportCenterImageSource;
}

export interface SupportCenterImageSource {
  defaultUrl?: string;
}

export interface SupportCenterLabelFilter {
  labels?: Models.AddressableEntityRef[];
}

export interface SupportCenterModuleSetting {
  type?: string;
  enabled?: boolean;
  compactCategoryModuleTemplate?: SupportCenterCompactCategoryModuleTemplate;
  detailedCategoryModuleTemplate?: SupportCenterDetailedCategoryModuleTemplate;
}

export interface SupportCenterScreen {
  type?: string;
  moduleSettings?: SupportCenterModuleSetting[];
}

export interface SupportCenterSettings {
  enabled?: boolean;
  knowledgeBase?: Models.AddressableEntityRef;
  customMessages?: SupportCenterCustomMessage[];
  routerType?: string;
  screens?: SupportCenterScreen[];
  enabledCategories?: SupportCenterCategory[];
  labelFilter?: SupportCenterLabelFilter;
  styleSetting?: SupportCenterStyleSetting;
  feedback?: SupportCenterFeedbackSettings;
}

export interface SupportCenterStyleSetting {
  heroStyle?: SupportCenterHeroStyle;
  globalStyle?: SupportCenterGlobalStyle;
}

export interface SupportedContent {
  id: string;
  name: string;
  dateCreated?: string;
  dateModified?: string;
  createdBy?: Models.DomainEntityRef;
  modifiedBy?: Models.DomainEntityRef;
  version?: number;
  mediaTypes?: Models.MediaTypes;
  selfUri?: string;
}

export interface SupportedContentListing {
  entities?: SupportedContent[];
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

export interface SupportedContentReference {
  id: string;
  name?: string;
  selfUri?: string;
  mediaTypes?: Models.MediaTypes;
}

export interface SupportedDialectsEntityListing {
  entities?: SupportedDialectsTranscriptionEngine[];
}

export interface SupportedDialectsTranscriptionEngine extends Models.ProgramTranscriptionEngine {}

export interface SupportedEntityTypeStatus {
  listSlotType?: string;
}

export interface SupportedLanguage {
  language?: string;
  isDefault?: boolean;
}

export interface SupportedLanguagesInfoDefinition {
  language?: string;
  intentClassification?: boolean;
  status?: string;
  supportedEntityTypes?: string[];
  supportedEntityTypeConfiguration?: SupportedEntityTypeStatus;
}

export interface Survey {
  id?: string;
  name?: string;
  conversation?: Models.ConversationReference;
  surveyForm?: SurveyForm;
  agent?: Models.DomainEntityRef;
  status?: string;
  queue?: Models.QueueReference;
  answers?: SurveyScoringSet;
  completedDate?: string;
  surveyErrorDetails?: SurveyErrorDetails;
  agentTeam?: Models.Team;
  surveyType?: string;
  missingRequiredAnswer?: boolean;
  flow?: Models.AddressableEntityRef;
  selfUri?: string;
}

export interface SurveyAggregateDataContainer {
  group?: { [key: string]: string };
  data?: StatisticalResponse[];
}

export interface SurveyAggregateQueryClause {
  type: string;
  predicates: SurveyAggregateQueryPredicate[];
}

export interface SurveyAggregateQueryFilter {
  type: string;
  clauses?: SurveyAggregateQueryClause[];
  predicates?: SurveyAggregateQueryPredicate[];
}

export interface SurveyAggregateQueryPredicate extends Models.ActionAggregateQueryPredicate {}

export interface SurveyAggregateQueryResponse {
  results?: SurveyAggregateDataContainer[];
}

export interface SurveyAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: SurveyAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: SurveyAggregationView[];
  alternateTimeDimension?: string;
}

export interface SurveyAggregationSort {
  name: string;
  function: string;
}

export interface SurveyAggregationView extends Models.ActionAggregationView {}

export interface SurveyAssignment {
  surveyForm?: Models.PublishedSurveyFormReference;
  flow?: Models.DomainEntityRef;
  inviteTimeInterval?: string;
  sendingUser?: string;
  sendingDomain: string;
  useThreadingTimelineForSendTime?: boolean;
}

export interface SurveyAsyncAggregateQueryResponse {
  results?: SurveyAggregateDataContainer[];
  cursor?: string;
}

export interface SurveyAsyncAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: SurveyAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: SurveyAggregationView[];
  alternateTimeDimension?: string;
  pageSize?: number;
}

export interface SurveyDetailQueryClause {
  type: string;
  predicates: SurveyDetailQueryPredicate[];
}

export interface SurveyDetailQueryFilter {
  type: string;
  clauses?: SurveyDetailQueryClause[];
  predicates?: SurveyDetailQueryPredicate[];
}

export interface SurveyDetailQueryPredicate extends Models.ConversationDetailQueryPredicate {}

export interface SurveyErrorDetails {
  flowDiagnosticInfo?: Models.FlowDiagnosticInfo;
  surveyErrorReason?: string;
}

export interface SurveyForm {
  id?: string;
  name: string;
  division?: Models.WritableStarrableDivision;
  modifiedDate?: string;
  published?: boolean;
  disabled?: boolean;
  contextId: string;
  language: string;
  header?: string;
  footer?: string;
  questionGroups?: SurveyQuestionGroup[];
  publishedVersions?: Models.DomainEntityListingSurveyForm;
  redacted?: boolean;
  selfUri?: string;
}

export interface SurveyFormAndScoringSet {
  surveyForm?: SurveyForm;
  answers?: SurveyScoringSet;
}

export interface SurveyFormDivisionView {
  id?: string;
  name?: string;
  division?: Models.WritableStarrableDivision;
  language: string;
  contextId: string;
  modifiedDate?: string;
  selfUri?: string;
}

export interface SurveyFormDivisionViewListing {
  entities?: SurveyFormDivisionView[];
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

export interface SurveyFormEntityListing extends Models.DomainEntityListingSurveyForm {}

export interface SurveyQuestion {
  id?: string;
  contextId?: string;
  text?: string;
  helpText?: string;
  type?: string;
  naEnabled?: boolean;
  visibilityCondition?: Models.VisibilityCondition;
  answerOptions?: Models.AnswerOption[];
  maxResponseCharacters?: number;
  explanationPrompt?: string;
}

export interface SurveyQuestionGroup {
  id?: string;
  contextId?: string;
  name?: string;
  type?: string;
  naEnabled?: boolean;
  questions?: SurveyQuestion[];
  visibilityCondition?: Models.VisibilityCondition;
}

export interface SurveyQuestionGroupScore {
  questionGroupId?: string;
  totalScore?: number;
  maxTotalScore?: number;
  markedNA?: boolean;
  systemMarkedNA?: boolean;
  questionScores?: SurveyQuestionScore[];
}

export interface SurveyQuestionScore {
  questionId?: string;
  answerId?: string;
  score?: number;
  markedNA?: boolean;
  systemMarkedNA?: boolean;
  assistedAnswerId?: string;
  npsScore?: number;
  npsTextAnswer?: string;
  freeTextAnswer?: string;
}

export interface SurveyScoringSet {
  totalScore?: number;
  npsScore?: number;
  questionGroupScores?: SurveyQuestionGroupScore[];
}

export interface SwapRowIndexRequest {
  sourceRowId: string;
  sourceRowIndex: number;
  targetRowId: string;
  targetRowIndex: number;
}

export interface SyncStatusRequest {
  status: string;
}

export interface SystemMessageObject {
}

export interface SystemMessageSystemMessage {
  channelId?: string;
  systemTopicType?: string;
  correlationId?: string;
  organizationId?: string;
  userId?: string;
  oauthClientId?: string;
  oauthClientOrgId?: string;
  reason?: string;
  message?: string;
  data?: { [key: string]: object };
}

export interface SystemPresence extends Models.AudioConnectorIntegration {}

export interface SystemPrompt {
  id?: string;
  name?: string;
  description?: string;
  resources?: SystemPromptAsset[];
  selfUri?: string;
}

export interface SystemPromptAsset {
  id?: string;
  name?: string;
  promptId?: string;
  language: string;
  durationSeconds?: number;
  mediaUri?: string;
  audioFormat?: Models.AudioFormat;
  ttsString?: string;
  text?: string;
  uploadUri?: string;
  uploadStatus?: string;
  hasDefault?: boolean;
  languageDefault?: boolean;
  tags?: { [key: string]: string[] };
  selfUri?: string;
}

export interface SystemPromptAssetEntityListing {
  entities?: SystemPromptAsset[];
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

export interface SystemPromptEntityListing {
  entities?: SystemPrompt[];
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

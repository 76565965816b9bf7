// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type * as Models from './index';

export interface PINConfiguration {
  minimumLength?: number;
  maximumLength?: number;
}

export interface Page {
  id?: string;
  name?: string;
  versionId?: string;
  createdDate?: string;
  modifiedDate?: string;
  rootContainer?: { [key: string]: object };
  properties?: { [key: string]: object };
  selfUri?: string;
}

export interface PagedNamespaceListing {
}

export interface PagedSkillCombinationListing {
  entities?: Models.SkillCombinationInfo[];
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  pageCount?: number;
}

export interface PagelessDomainEntityListingEvaluationVersion {
  total?: number;
  entities?: Models.EvaluationVersion[];
  selfUri?: string;
}

export interface PagingSpec {
  pageSize: number;
  pageNumber: number;
}

export interface ParkingStateRequest {
  state: string;
  resumeTime?: string;
}

export interface ParsedCertificate {
  certificateDetails?: Models.CertificateDetails[];
}

export interface Participant {
  id?: string;
  startTime?: string;
  endTime?: string;
  connectedTime?: string;
  name?: string;
  userUri?: string;
  userId?: string;
  externalContactId?: string;
  externalContactInitialDivisionId?: string;
  externalOrganizationId?: string;
  queueId?: string;
  groupId?: string;
  teamId?: string;
  queueName?: string;
  purpose?: string;
  participantType?: string;
  consultParticipantId?: string;
  address?: string;
  ani?: string;
  aniName?: string;
  dnis?: string;
  locale?: string;
  wrapupRequired?: boolean;
  wrapupPrompt?: string;
  wrapupTimeoutMs?: number;
  wrapupSkipped?: boolean;
  wrapup?: Models.Wrapup;
  mediaRoles?: string[];
  conversationRoutingData?: Models.ConversationRoutingData;
  alertingTimeoutMs?: number;
  monitoredParticipantId?: string;
  coachedParticipantId?: string;
  attributes?: { [key: string]: string };
  calls?: Models.Call[];
  callbacks?: Models.Callback[];
  chats?: Models.ConversationChat[];
  cobrowsesessions?: Models.Cobrowsesession[];
  emails?: Models.Email[];
  messages?: Models.Message[];
  internalMessages?: Models.InternalMessage[];
  screenMonitorings?: Models.ScreenMonitoring[];
  screenshares?: Models.Screenshare[];
  socialExpressions?: Models.SocialExpression[];
  videos?: Models.Video[];
  evaluations?: Models.Evaluation[];
  screenRecordingState?: string;
  flaggedReason?: string;
  startAcwTime?: string;
  endAcwTime?: string;
  bargedParticipantId?: string;
}

export interface ParticipantAttributes {
  attributes?: { [key: string]: string };
}

export interface ParticipantBasic {
  id?: string;
  startTime?: string;
  endTime?: string;
  connectedTime?: string;
  name?: string;
  userUri?: string;
  userId?: string;
  externalContactId?: string;
  externalContactInitialDivisionId?: string;
  externalOrganizationId?: string;
  queueId?: string;
  groupId?: string;
  teamId?: string;
  queueName?: string;
  purpose?: string;
  participantType?: string;
  consultParticipantId?: string;
  address?: string;
  ani?: string;
  aniName?: string;
  dnis?: string;
  locale?: string;
  wrapupRequired?: boolean;
  wrapupPrompt?: string;
  wrapupTimeoutMs?: number;
  wrapupSkipped?: boolean;
  wrapup?: Models.Wrapup;
  mediaRoles?: string[];
  conversationRoutingData?: Models.ConversationRoutingData;
  alertingTimeoutMs?: number;
  monitoredParticipantId?: string;
  coachedParticipantId?: string;
  attributes?: { [key: string]: string };
  calls?: Models.CallBasic[];
  callbacks?: Models.CallbackBasic[];
  chats?: Models.ConversationChat[];
  cobrowsesessions?: Models.Cobrowsesession[];
  emails?: Models.Email[];
  messages?: Models.Message[];
  internalMessages?: Models.InternalMessage[];
  screenMonitorings?: Models.ScreenMonitoring[];
  screenshares?: Models.Screenshare[];
  socialExpressions?: Models.SocialExpression[];
  videos?: Models.Video[];
  evaluations?: Models.Evaluation[];
  screenRecordingState?: string;
  flaggedReason?: string;
  startAcwTime?: string;
  endAcwTime?: string;
  bargedParticipantId?: string;
}

export interface ParticipantInfo {
  activeParticipantCount?: number;
  version?: number;
}

export interface ParticipantMetrics {
  agentDurationPercentage?: number;
  customerDurationPercentage?: number;
  silenceDurationPercentage?: number;
  ivrDurationPercentage?: number;
  acdDurationPercentage?: number;
  overtalkDurationPercentage?: number;
  otherDurationPercentage?: number;
  overtalkCount?: number;
}

export interface PasswordRequirements {
  minimumLength?: number;
  minimumDigits?: number;
  minimumLetters?: number;
  minimumUpper?: number;
  minimumLower?: number;
  minimumSpecials?: number;
  minimumAgeSeconds?: number;
  expirationDays?: number;
}

export interface PatchAction {
  mediaType: string;
  actionTemplate?: Models.ActionMapActionTemplate;
  actionTargetId?: string;
  isPacingEnabled?: boolean;
  props?: PatchActionProperties;
  architectFlowFields?: Models.ArchitectFlowFields;
  webMessagingOfferFields?: PatchWebMessagingOfferFields;
  openActionFields?: Models.OpenActionFields;
}

export interface PatchActionMap {
  id?: string;
  version?: number;
  isActive?: boolean;
  displayName: string;
  triggerWithSegments: string[];
  triggerWithEventConditions?: Models.EventCondition[];
  triggerWithOutcomeProbabilityConditions?: Models.OutcomeProbabilityCondition[];
  triggerWithOutcomePercentileConditions?: Models.OutcomePercentileCondition[];
  triggerWithOutcomeQuantileConditions?: Models.OutcomeQuantileCondition[];
  pageUrlConditions: Models.UrlCondition[];
  activation?: Models.Activation;
  weight?: number;
  action?: PatchAction;
  actionMapScheduleGroups?: PatchActionMapScheduleGroups;
  ignoreFrequencyCap?: boolean;
  selfUri?: string;
  createdDate?: string;
  modifiedDate?: string;
  startDate?: string;
  endDate?: string;
}

export interface PatchActionMapScheduleGroups {
  actionMapScheduleGroup: Models.ActionMapScheduleGroup;
  emergencyActionMapScheduleGroup?: Models.ActionMapScheduleGroup;
}

export interface PatchActionProperties {
  webchatPrompt?: string;
  webchatTitleText?: string;
  webchatAcceptText?: string;
  webchatDeclineText?: string;
  webchatSurvey?: PatchActionSurvey;
}

export interface PatchActionSurvey {
  questions: PatchSurveyQuestion[];
}

export interface PatchActionTarget {
  id?: string;
  name?: string;
  serviceLevel?: Models.ServiceLevel;
  shortAbandonThreshold?: number;
  selfUri?: string;
}

export interface PatchActionTemplate {
  name: string;
  description?: string;
  version?: number;
  mediaType?: string;
  state?: string;
  contentOffer?: PatchContentOffer;
}

export interface PatchAssociatedValueField {
  dataType?: string;
  name?: string;
}

export interface PatchBuReschedulingOptionsManagementUnitRequest {
  managementUnitId: string;
  applied?: boolean;
}

export interface PatchBuReschedulingOptionsRequest {
  managementUnits?: PatchBuReschedulingOptionsManagementUnitRequest[];
}

export interface PatchBuScheduleRunRequest {
  reschedulingOptions?: PatchBuReschedulingOptionsRequest;
}

export interface PatchCallToAction {
  text?: string;
  url?: string;
  target?: string;
}

export interface PatchCallbackRequest {
  conversationId: string;
  queueId?: string;
  agentId: string;
  callbackScheduledTime?: string;
  countryCode?: string;
  callbackNumbers?: string[];
  validateCallbackNumbers?: boolean;
  customerFirstCallbackDeliveryMode?: string;
}

export interface PatchCallbackResponse {
  conversation: Models.DomainEntityRef;
  callbackIdentifiers: Models.CallbackIdentifier[];
}

export interface PatchCloseButtonStyleProperties {
  color?: string;
  opacity?: number;
}

export interface PatchContentOffer {
  imageUrl?: string;
  displayMode?: string;
  layoutMode?: string;
  title?: string;
  headline?: string;
  body?: string;
  callToAction?: PatchCallToAction;
  style?: PatchContentOfferStylingConfiguration;
  imageAltText?: string;
}

export interface PatchContentOfferStyleProperties extends Models.ContentOfferStyleProperties {}

export interface PatchContentOfferStylingConfiguration {
  position?: PatchContentPositionProperties;
  offer?: PatchContentOfferStyleProperties;
  closeButton?: PatchCloseButtonStyleProperties;
  ctaButton?: PatchCtaButtonStyleProperties;
  title?: PatchTextStyleProperties;
  headline?: PatchTextStyleProperties;
  body?: PatchTextStyleProperties;
}

export interface PatchContentPositionProperties extends Models.ContentPositionProperties {}

export interface PatchContext {
  patterns?: PatchContextPattern[];
}

export interface PatchContextPattern {
  criteria?: PatchEntityTypeCriteria[];
}

export interface PatchCriteria {
  key?: string;
  values?: string[];
  shouldIgnoreCase?: boolean;
  operator?: string;
}

export interface PatchCtaButtonStyleProperties extends Models.CtaButtonStyleProperties {}

export interface PatchEntityTypeCriteria {
  key?: string;
  values?: string[];
  shouldIgnoreCase?: boolean;
  operator?: string;
  entityType?: string;
}

export interface PatchExternalSegment {
  name?: string;
}

export interface PatchIntegrationAction {
  id?: string;
}

export interface PatchIntegrationActionFields {
  integrationAction?: PatchIntegrationAction;
  requestMappings?: Models.RequestMapping[];
}

export interface PatchJourney {
  patterns?: PatchJourneyPattern[];
}

export interface PatchJourneyPattern {
  criteria?: PatchCriteria[];
  count?: number;
  streamType?: string;
  sessionType?: string;
  eventName?: string;
}

export interface PatchOpportunityRequest {
  startDate?: string;
  endDate?: string;
  openDate?: Models.ValueWrapperInstant;
  deadlineDate?: string;
  name?: string;
  description?: Models.ValueWrapperString;
  activityCodeId?: string;
  approvalType?: string;
  capacity?: number;
  agentIds?: Models.ListWrapperString;
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface PatchOutcome {
  isActive?: boolean;
  displayName: string;
  version?: number;
  description?: string;
  isPositive?: boolean;
  context?: PatchContext;
  journey?: PatchJourney;
  associatedValueField?: PatchAssociatedValueField;
}

export interface PatchPredictorRequest {
  routingTimeoutSeconds?: number;
  schedule?: PredictorSchedule;
  workloadBalancingConfig?: PredictorWorkloadBalancing;
}

export interface PatchSegment {
  isActive?: boolean;
  displayName?: string;
  version?: number;
  description?: string;
  color?: string;
  shouldDisplayToAgent?: boolean;
  context?: PatchContext;
  journey?: PatchJourney;
  externalSegment?: PatchExternalSegment;
  assignmentExpirationDays?: number;
}

export interface PatchShiftTradeRequest {
  receivingUserId?: Models.ValueWrapperString;
  expiration?: Models.ValueWrapperDate;
  acceptableIntervals?: Models.ListWrapperInterval;
  metadata: Models.WfmVersionedEntityMetadata;
}

export interface PatchSurveyQuestion extends Models.JourneySurveyQuestion {}

export interface PatchTextStyleProperties {
  color?: string;
  font?: string;
  fontSize?: string;
  textAlign?: string;
}

export interface PatchUser {
  id?: string;
  acdAutoAnswer?: boolean;
}

export interface PatchWebMessagingOfferFields {
  offerText?: string;
  architectFlow?: Models.AddressableEntityRef;
}

export interface Pattern {
  type: string;
  interval: number;
  daysOfWeek?: string[];
}

export interface PauseCriteria {
  urlFragment?: string;
  condition?: string;
}

export interface PaymentLineItem {
  name?: string;
  price?: number;
}

export interface PaymentRequest {
  paymentPlatform?: string;
  countryCode?: string;
  currencyCode?: string;
  orderTotal: number;
  lineItems?: PaymentLineItem[];
  shippingOptions?: PaymentLineItem[];
}

export interface PaymentResponse {
  originatingMessageId?: string;
  paymentStatus?: string;
  failureReason?: string;
}

export interface PendingAndApprovedOpportunityEnrollmentCounts {
  pending: number;
  approved: number;
}

export interface PerformancePredictionCompleteEventTopicErrorBody {
  status?: number;
  code?: string;
  message?: string;
  messageParams?: { [key: string]: string };
}

export interface PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification {
  scheduleId?: string;
  weekDate?: string;
  downloadUrl?: string;
  allocationDownloadUrl?: string;
  state?: string;
  error?: PerformancePredictionCompleteEventTopicErrorBody;
}

export interface PerformancePredictionOutputs {
  calculationStartDate: string;
  calculationIntervalLengthMinutes: number;
  planningGroupResults: PlanningGroupOutputs[];
}

export interface PerformancePredictionRecalculationCompleteEventTopicErrorBody extends PerformancePredictionCompleteEventTopicErrorBody {}

export interface PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification {
  operationId?: string;
  downloadUrl?: string;
  allocationDownloadUrl?: string;
  state?: string;
  error?: PerformancePredictionRecalculationCompleteEventTopicErrorBody;
}

export interface PerformancePredictionRecalculationResponse {
  operationId: string;
  downloadUrl?: string;
  downloadResult?: PerformancePredictionOutputs;
  state: string;
}

export interface PerformancePredictionRecalculationUploadResponse {
  uploadKey?: string;
  url?: string;
  headers?: { [key: string]: string };
  uploadBodySchema?: PerformancePredictionUploadSchema;
}

export interface PerformancePredictionResponse {
  id: string;
  weekDate: string;
  scheduleId: string;
  downloadUrl?: string;
  downloadResult?: PerformancePredictionOutputs;
  state: string;
  selfUri?: string;
}

export interface PerformancePredictionUploadSchema {
  calculationStartDate: string;
  onQueueTimes: Models.MuAgentQueueTimeRequest[];
}

export interface PerformanceProfile {
  id?: string;
  name: string;
  division?: Models.Division;
  description: string;
  metricOrders: string[];
  dateCreated?: string;
  reportingIntervals?: Models.ReportingInterval[];
  active?: boolean;
  memberCount?: number;
  maxLeaderboardRankSize?: number;
  selfUri?: string;
}

export interface PermissionCollectionEntityListing {
  entities?: Models.DomainPermissionCollection[];
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

export interface PermissionDetails {
  type?: string;
  permissions?: string[];
  allowsCurrentUser?: boolean;
  enforced?: boolean;
}

export interface Permissions {
  ids: string[];
}

export interface PersistentConnectionChangeTopicErrorInfo {
  text?: string;
  code?: string;
  userMessage?: string;
  userParams?: { [key: string]: string };
  nestedErrorDetails?: PersistentConnectionChangeTopicErrorInfoDetails[];
}

export interface PersistentConnectionChangeTopicErrorInfoDetails {
  code?: string;
  userMessage?: string;
  userParams?: { [key: string]: string };
  hostname?: string;
  location?: PersistentConnectionChangeTopicErrorLocation;
}

export interface PersistentConnectionChangeTopicErrorLocation {
  function?: string;
  fileID?: string;
  line?: number;
}

export interface PersistentConnectionChangeTopicPersistentConnectionChangeEvent {
  errorInfo?: PersistentConnectionChangeTopicErrorInfo;
  stationId?: string;
  userId?: string;
  persistentState?: string;
  eventTime?: string;
}

export interface Phone {
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
  site: Models.DomainEntityRef;
  phoneBaseSettings: PhoneBaseSettings;
  lineBaseSettings?: Models.DomainEntityRef;
  phoneMetaBase?: Models.DomainEntityRef;
  lines: Models.Line[];
  status?: PhoneStatus;
  secondaryStatus?: PhoneStatus;
  userAgentInfo?: Models.UserAgentInfo;
  properties?: { [key: string]: object };
  capabilities?: PhoneCapabilities;
  webRtcUser?: Models.DomainEntityRef;
  standAlone?: boolean;
  primaryEdge?: Models.Edge;
  secondaryEdge?: Models.Edge;
  selfUri?: string;
}

export interface PhoneBase {
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
  phoneMetaBase: Models.DomainEntityRef;
  lines: Models.LineBase[];
  properties?: { [key: string]: object };
  capabilities?: PhoneCapabilities;
  selfUri?: string;
}

export interface PhoneBaseEntityListing {
  entities?: PhoneBase[];
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

export interface PhoneBaseSettings extends Models.CapacityPlanReference {}

export interface PhoneCapabilities {
  provisions?: boolean;
  registers?: boolean;
  dualRegisters?: boolean;
  hardwareIdType?: string;
  allowReboot?: boolean;
  noRebalance?: boolean;
  noCloudProvisioning?: boolean;
  mediaCodecs?: string[];
  cdm?: boolean;
}

export interface PhoneChangeTopicEdgeReference extends Models.AudioConnectorIntegration {}

export interface PhoneChangeTopicLineStatus extends Models.LineStatus {}

export interface PhoneChangeTopicPhone {
  userAgentInfo?: PhoneChangeTopicUserAgentInfo;
  id?: string;
  status?: PhoneChangeTopicPhoneStatus;
  secondaryStatus?: PhoneChangeTopicPhoneStatus;
}

export interface PhoneChangeTopicPhoneStatus {
  id?: string;
  operationalStatus?: string;
  edge?: PhoneChangeTopicEdgeReference;
  provision?: PhoneChangeTopicProvisionInfo;
  lineStatuses?: PhoneChangeTopicLineStatus[];
  eventCreationTime?: string;
}

export interface PhoneChangeTopicProvisionInfo {
  time?: string;
  source?: string;
  errorInfo?: string;
}

export interface PhoneChangeTopicUserAgentInfo {
  firmwareVersion?: string;
  manufacturer?: string;
  model?: string;
}

export interface PhoneColumn {
  columnName: string;
  type: string;
}

export interface PhoneEntityListing {
  entities?: Phone[];
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

export interface PhoneEstablishedEvent {
  eventId: string;
  eventDateTime: string;
  conversationId: string;
  communicationId: string;
  phoneNumber?: string;
  ani?: string;
  dnis?: string;
  initialConfiguration: Models.InitialConfiguration;
  sourceConfiguration: Models.SourceConfiguration;
}

export interface PhoneMetaBaseEntityListing {
  entities?: Models.Metabase[];
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

export interface PhoneNumber {
  display?: string;
  extension?: number;
  acceptsSMS?: boolean;
  normalizationCountryCode?: string;
  userInput?: string;
  e164?: string;
  countryCode?: string;
}

export interface PhoneNumberColumn {
  columnName?: string;
  type?: string;
  callableTimeColumnName?: string;
}

export interface PhoneNumberStatus {
  callable?: boolean;
}

export interface PhoneStatus {
  id?: string;
  operationalStatus?: string;
  edgesStatus?: string;
  eventCreationTime?: string;
  provision?: ProvisionInfo;
  lineStatuses?: Models.LineStatus[];
  phoneAssignmentToEdgeType?: string;
  edge?: Models.DomainEntityRef;
  selfUri?: string;
}

export interface PhoneTransferEvent {
  eventId: string;
  eventDateTime: string;
  conversationId: string;
  transferType: string;
  commandId: string;
  initiatingCommunicationId: string;
  targetCommunicationId: string;
  objectCommunicationId: string;
  destinationPhoneNumber: string;
}

export interface PhonesReboot {
  phoneIds?: string[];
  siteId?: string;
}

export interface Phrase {
  text: string;
  strictness?: string;
  sentiment?: string;
  isAIGenerated?: boolean;
}

export interface PhraseAssociations {
  phraseId: string;
  documentId: string;
}

export interface PhraseTranslation {
  startTimeMs: number;
  participantPurpose: string;
  translatedText: string;
}

export interface PhysicalInterfaceEntityListing {
  entities?: Models.DomainPhysicalInterface[];
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

export interface PingIdentity extends Models.ADFS {}

export interface PinnedMessageRequest {
  pinnedMessageIds: string[];
}

export interface PlanningGroup {
  id: string;
  name?: string;
  serviceGoalTemplate?: Models.ServiceGoalTemplateReference;
  routePaths?: Models.RoutePathResponse[];
  metadata?: Models.WfmVersionedEntityMetadata;
  selfUri?: string;
}

export interface PlanningGroupList {
  entities?: PlanningGroup[];
  metadata?: Models.WfmVersionedEntityMetadata;
}

export interface PlanningGroupMinimumsRequest {
  planningGroupId: string;
  dayOfWeekMinimums: Models.DayOfWeekMinimums[];
}

export interface PlanningGroupMinimumsResponse {
  planningGroup: PlanningGroupReference;
  dayOfWeekMinimums: Models.DayOfWeekMinimums[];
}

export interface PlanningGroupModel {
  planningGroup?: string;
}

export interface PlanningGroupOutputs {
  planningGroupId: string;
  serviceLevelPerInterval: number[];
  occupancyPerInterval: number[];
  averageSpeedOfAnswerSecondsPerInterval: number[];
  abandonRatePerInterval: number[];
}

export interface PlanningGroupReference {
  id: string;
  selfUri?: string;
}

export interface PlanningGroupRequirementOutput {
  id: string;
  intervals?: number[];
  errorDetails?: Models.LongTermRequirementsErrorDetail[];
  serviceGoalDetails?: Models.LongTermRequirementsServiceGoalDetail;
}

export interface PlanningGroupToStaffingGroupsListing {
  entities?: PlanningGroupToStaffingGroupsResponse[];
}

export interface PlanningGroupToStaffingGroupsResponse {
  planningGroup: PlanningGroupReference;
  staffingGroups?: Models.StaffingGroupReference[];
}

export interface PlanningPeriodSettings {
  weekCount: number;
  startDate: string;
}

export interface PlanningPeriodShiftConstraints {
  enabled?: boolean;
  minimumCount?: number;
  maximumCount?: number;
}

export interface Policy {
  id?: string;
  name?: string;
  modifiedDate?: string;
  createdDate?: string;
  order?: number;
  description?: string;
  enabled?: boolean;
  mediaPolicies?: Models.MediaPolicies;
  conditions?: PolicyConditions;
  actions?: PolicyActions;
  policyErrors?: PolicyErrors;
  selfUri?: string;
}

export interface PolicyActions {
  retainRecording?: boolean;
  deleteRecording?: boolean;
  alwaysDelete?: boolean;
  assignEvaluations?: Models.EvaluationAssignment[];
  assignMeteredEvaluations?: Models.MeteredEvaluationAssignment[];
  assignMeteredAssignmentByAgent?: Models.MeteredAssignmentByAgent[];
  assignCalibrations?: Models.CalibrationAssignment[];
  assignSurveys?: Models.SurveyAssignment[];
  retentionDuration?: Models.RetentionDuration;
  initiateScreenRecording?: Models.InitiateScreenRecording;
  integrationExport?: Models.IntegrationExport;
}

export interface PolicyAttribute {
  name?: string;
  type?: string;
  description?: string;
  featureToggle?: string;
}

export interface PolicyAttributeSet {
  id?: string;
  name?: string;
  policyAttributes?: PolicyAttribute[];
  presetAttributes?: { [key: string]: Models.TypedAttribute };
  selfUri?: string;
}

export interface PolicyCondition {
}

export interface PolicyConditionResult {
  name?: string;
  result?: boolean;
}

export interface PolicyConditions {
  forUsers?: PolicyUser[];
  directions?: string[];
  dateRanges?: string[];
  mediaTypes?: string[];
  forQueues?: Models.Queue[];
  duration?: Models.DurationCondition;
  wrapupCodes?: Models.WrapupCode[];
  timeAllowed?: Models.TimeAllowed;
  teams?: Models.Team[];
  customerParticipation?: string;
}

export interface PolicyCreate {
  id?: string;
  name: string;
  modifiedDate?: string;
  createdDate?: string;
  order?: number;
  description?: string;
  enabled?: boolean;
  mediaPolicies?: Models.MediaPolicies;
  conditions?: PolicyConditions;
  actions?: PolicyActions;
  policyErrors?: PolicyErrors;
  selfUri?: string;
}

export interface PolicyEntityListing {
  entities?: Policy[];
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

export interface PolicyErrorMessage {
  statusCode?: number;
  userMessage?: object;
  userParamsMessage?: string;
  errorCode?: string;
  correlationId?: string;
  userParams?: Models.UserParam[];
  insertDate?: string;
}

export interface PolicyErrors {
  policyErrorMessages?: PolicyErrorMessage[];
}

export interface PolicyTestPayload {
  attributeData: { [key: string]: Models.TypedAttribute };
}

export interface PolicyTestResult {
  id?: string;
  name?: string;
  result?: string;
  policyConditionResults?: PolicyConditionResult[];
}

export interface PolicyUpdate {
  enabled?: boolean;
}

export interface PolicyUser {
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
  outOfOffice?: Models.OutOfOffice;
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
  lastTokenIssued?: Models.OAuthLastTokenIssued;
  dateLastLogin?: string;
  dateWelcomeSent?: string;
  selfUri?: string;
}

export interface PositionSettings {
  alignment?: string;
  sideSpace?: number;
  bottomSpace?: number;
}

export interface PossibleWorkShiftsForWeek {
  id?: number;
  dailyPossibleShifts?: Models.DailyPossibleShift[];
}

export interface PostActionInput {
  category: string;
  name: string;
  integrationId: string;
  config: Models.ActionConfig;
  contract: Models.ActionContractInput;
  secure?: boolean;
}

export interface PostInputContract {
  inputSchema: Models.JsonSchemaDocument;
}

export interface PostOutputContract {
  successSchema: Models.JsonSchemaDocument;
}

export interface PostTextMessage extends Models.InputMessage {}

export interface PostTextRequest {
  botId: string;
  botAlias?: string;
  integrationId: string;
  botSessionId: string;
  postTextMessage: PostTextMessage;
  languageCode?: string;
  botSessionTimeoutMinutes?: number;
  botChannels?: string[];
  botCorrelationId?: string;
  messagingPlatformType?: string;
  amazonLexRequest?: Models.AmazonLexRequest;
  googleDialogflow?: Models.GoogleDialogflowCustomSettings;
  genesysBotConnector?: Models.GenesysBotConnector;
  nuanceMixDlg?: Models.NuanceMixDlgSettings;
}

export interface PostTextResponse {
  botState: string;
  replyMessages?: PostTextMessage[];
  intentName?: string;
  slots?: { [key: string]: string };
  botCorrelationId?: string;
  amazonLex?: { [key: string]: object };
  googleDialogFlow?: { [key: string]: object };
  genesysDialogEngine?: { [key: string]: object };
  genesysBotConnector?: { [key: string]: object };
  nuanceMixDlg?: { [key: string]: object };
}

export interface PredictionResults {
  intent?: string;
  formula: string;
  estimatedWaitTimeSeconds: number;
  label?: Models.AddressableEntityRef;
}

export interface PredictiveRouting {
  respectSkills?: boolean;
  enableConversationScoreBiasing?: boolean;
}

export interface PredictiveRoutingCustomKpiAttributionEvent {
  eventId: string;
  eventDateTime: string;
  externalContactId?: string;
  conversationId?: string;
  agentId?: string;
  kpiId: string;
  associatedValue: number;
}

export interface Predictor {
  id?: string;
  queues: Models.AddressableEntityRef[];
  kpi: string;
  routingTimeoutSeconds?: number;
  schedule?: PredictorSchedule;
  state?: string;
  dateCreated?: string;
  dateModified?: string;
  workloadBalancingConfig?: PredictorWorkloadBalancing;
  errorCode?: string;
  models?: PredictorModelBrief[];
  selfUri?: string;
}

export interface PredictorListing {
  entities?: Predictor[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface PredictorModel {
  id?: string;
  kpi?: string;
  queues?: Models.AddressableEntityRef[];
  dateCreated?: string;
  dateTrained?: string;
  mediaType?: string;
  features?: PredictorModelFeature[];
}

export interface PredictorModelBrief {
  mediaType?: string;
  dateModified?: string;
  retrainingErrors?: PredictorModelRetrainingError[];
  state?: string;
}

export interface PredictorModelFeature {
  id?: string;
  type?: string;
  percentageImportance?: number;
}

export interface PredictorModelFeatureListing {
  entities?: PredictorModelFeature[];
}

export interface PredictorModelRetrainingError {
  id?: string;
  errorCode: string;
  dateOfFirstOccurrence: string;
}

export interface PredictorModels {
  entities?: PredictorModel[];
  predictorModels?: PredictorModel[];
}

export interface PredictorSchedule {
  scheduleType: string;
  dateStarted?: string;
}

export interface PredictorWorkloadBalancing {
  enabled: boolean;
  minimumOccupancy?: number;
  maximumOccupancy?: number;
}

export interface Prefix {
  countryCode: string;
  number?: string;
  type?: string;
  action?: string;
}

export interface PrefixListing {
  entities?: PrefixListingItem[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface PrefixListingItem {
  countryCode?: string;
  number?: string;
  type?: string;
}

export interface PreprocessingRule {
  find?: string;
  replaceWith?: string;
  global?: boolean;
  ignoreCase?: boolean;
}

export interface PresenceDefinition {
  id?: string;
  systemPresence?: string;
  selfUri?: string;
}

export interface PresenceDetailQueryClause {
  type: string;
  predicates: PresenceDetailQueryPredicate[];
}

export interface PresenceDetailQueryFilter {
  type: string;
  clauses?: PresenceDetailQueryClause[];
  predicates?: PresenceDetailQueryPredicate[];
}

export interface PresenceDetailQueryPredicate extends Models.ActionAggregateQueryPredicate {}

export interface PresenceEventOrganizationPresence {
  id?: string;
  systemPresence?: string;
}

export interface PresenceEventUserPresence {
  source?: string;
  presenceDefinition?: PresenceEventOrganizationPresence;
  primary?: boolean;
  message?: string;
  modifiedDate?: string;
  futurePresenceDefinition?: PresenceEventOrganizationPresence;
}

export interface PresenceSettings {
  id?: string;
  name?: string;
  restorePresenceSettings?: Models.RestorePresenceSettings;
  requestingOffQueueEnabled?: boolean;
  defaultPrimaryPresenceRegisteredSourceId?: string;
  selfUri?: string;
}

export interface PresentedKnowledgeDocument {
  documentId: string;
  documentVariationId: string;
  documentVersionId: string;
  surfacingMethod?: string;
}

export interface PrizeImages {
  imageUrl?: string;
}

export interface ProcessScheduleUpdateUploadRequest {
  uploadKey: string;
  teamIds?: string[];
  managementUnitIdsForAddedTeamUsers?: string[];
}

export interface ProfileWithDateRange {
  id?: string;
  name?: string;
  division?: Models.Division;
  dateStartWorkday?: string;
  dateEndWorkday?: string;
  selfUri?: string;
}

export interface Program {
  id?: string;
  name?: string;
  description?: string;
  published?: boolean;
  topics?: Models.BaseTopicEntitiy[];
  tags?: string[];
  modifiedBy?: Models.AddressableEntityRef;
  dateModified?: string;
  publishedBy?: Models.AddressableEntityRef;
  datePublished?: string;
  topicLinksJob?: Models.AddressableEntityRef;
  selfUri?: string;
}

export interface ProgramInsightsSettings {
  program?: Models.BaseProgramEntity;
  enabled?: boolean;
}

export interface ProgramInsightsSettingsEntityListing {
  entities?: ProgramInsightsSettings[];
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

export interface ProgramJob {
  id?: string;
  state?: string;
  programs?: Models.BaseProgramEntity[];
  createdBy?: Models.AddressableEntityRef;
  dateCreated?: string;
  dateModified?: string;
  selfUri?: string;
}

export interface ProgramJobRequest {
  programIds: string[];
}

export interface ProgramMappingsRequest {
  queueIds: string[];
  flowIds: string[];
}

export interface ProgramRequest {
  name: string;
  description?: string;
  topicIds?: string[];
  tags?: string[];
}

export interface ProgramTopicLinksJob {
  id?: string;
  state?: string;
  programId?: string;
  createdBy?: Models.AddressableEntityRef;
  dateCreated?: string;
  dateModified?: string;
  selfUri?: string;
}

export interface ProgramTopicLinksTestPhraseDetectedPhrase extends Models.CreateGeneralProgramTestPhraseDetectedPhrase {}

export interface ProgramTopicLinksTestPhraseMatchedTranscript {
  timestamp?: number;
  transcriptId?: string;
  communicationId?: string;
  conversationId?: string;
  mediaType?: string;
  detectedPhrases?: ProgramTopicLinksTestPhraseDetectedPhrase[];
}

export interface ProgramTopicLinksTestTopicPhraseResults {
  processedTranscriptsCount?: number;
  matchedTranscriptsCount?: number;
  matchedTranscripts?: ProgramTopicLinksTestPhraseMatchedTranscript[];
}

export interface ProgramTopicLinksTopicsDefinitionsJob {
  id?: string;
  state?: string;
  testTopicPhraseResults?: ProgramTopicLinksTestTopicPhraseResults[];
  genAIPhrasesResults?: string[];
}

export interface ProgramTranscriptionEngine {
  engine?: string;
  dialects?: string[];
  engineIntegration?: Models.EngineIntegration;
}

export interface ProgramTranscriptionEngines {
  id?: string;
  program?: Models.BaseProgramEntity;
  transcriptionEngines?: ProgramTranscriptionEngine[];
  modifiedBy?: Models.AddressableEntityRef;
  dateModified?: string;
  selfUri?: string;
}

export interface ProgramsEntityListing {
  entities?: Models.ListedProgram[];
  pageSize?: number;
  total?: number;
  selfUri?: string;
  nextUri?: string;
  pageCount?: number;
}

export interface ProgressConsultTransferEvent extends Models.ConsultTransferEvent {}

export interface ProgressTransferEvent extends Models.EmailProgressTransferEvent {}

export interface Prompt {
  id?: string;
  name: string;
  division?: Models.WritableStarrableDivision;
  description?: string;
  resources?: PromptAsset[];
  currentOperation?: Models.Operation;
  selfUri?: string;
}

export interface PromptAsset {
  id?: string;
  name?: string;
  promptId?: string;
  language?: string;
  mediaUri?: string;
  audioFormat?: Models.AudioFormat;
  ttsString?: string;
  text?: string;
  uploadStatus?: string;
  uploadUri?: string;
  languageDefault?: boolean;
  tags?: { [key: string]: string[] };
  durationSeconds?: number;
  selfUri?: string;
}

export interface PromptAssetCreate {
  id?: string;
  name?: string;
  promptId?: string;
  language: string;
  mediaUri?: string;
  audioFormat?: Models.AudioFormat;
  ttsString?: string;
  text?: string;
  uploadStatus?: string;
  uploadUri?: string;
  languageDefault?: boolean;
  tags?: { [key: string]: string[] };
  durationSeconds?: number;
  selfUri?: string;
}

export interface PromptAssetEntityListing {
  entities?: PromptAsset[];
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

export interface PromptAssetUpload {
  url?: string;
  headers?: { [key: string]: string };
}

export interface PromptEntityListing {
  entities?: Prompt[];
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

export interface PropertyChange extends Models.AuditTopicPropertyChange {}

export interface PropertyDefinition {
  title?: string;
  description?: string;
  type?: string[];
  pattern?: string;
  format?: string;
  items?: Models.Items;
  properties?: { [key: string]: PropertyDefinition };
}

export interface PropertyIndexRequest {
  sessionId: string;
  targetDate: string;
  properties: Models.AnalyticsProperty[];
}

export interface ProvisionInfo extends PhoneChangeTopicProvisionInfo {}

export interface PublicKeyCredentialCreationOptions {
  challenge: string;
  rp: Models.RelyingPartyEntity;
  user: Models.UserEntity;
  pubKeyCredParams: Models.CredentialParameter[];
  timeout?: number;
  excludeCredentials?: Models.CredentialDescriptor[];
  authenticatorSelection?: Models.AuthenticatorSelection;
  hints?: string[];
  attestation?: string;
  attestationFormats?: string[];
  extensions?: { [key: string]: object };
}

export interface PublicKeyCredentialCreationResponse {
  id: string;
  type: string;
  rawId: string;
  authenticatorAttachment?: string;
  clientExtensionResults?: { [key: string]: object };
  response: Models.AuthenticatorAttestationResponse;
}

export interface PublishDraftInput {
  version: number;
}

export interface PublishForm {
  published: boolean;
  id: string;
}

export interface PublishProgramTestPhraseDetectedPhrase extends Models.CreateGeneralProgramTestPhraseDetectedPhrase {}

export interface PublishProgramTestPhraseMatchedTranscript {
  timestamp?: number;
  transcriptId?: string;
  communicationId?: string;
  conversationId?: string;
  mediaType?: string;
  detectedPhrases?: PublishProgramTestPhraseDetectedPhrase[];
}

export interface PublishProgramTestTopicPhraseResults {
  processedTranscriptsCount?: number;
  matchedTranscriptsCount?: number;
  matchedTranscripts?: PublishProgramTestPhraseMatchedTranscript[];
}

export interface PublishProgramTopicsDefinitionsJob {
  id?: string;
  state?: string;
  testTopicPhraseResults?: PublishProgramTestTopicPhraseResults[];
  genAIPhrasesResults?: string[];
}

export interface PublishScriptRequestData {
  scriptId: string;
  versionId?: string;
}

export interface PublishTopicTestPhraseDetectedPhrase extends Models.CreateGeneralProgramTestPhraseDetectedPhrase {}

export interface PublishTopicTestPhraseMatchedTranscript {
  timestamp?: number;
  transcriptId?: string;
  communicationId?: string;
  conversationId?: string;
  mediaType?: string;
  detectedPhrases?: PublishTopicTestPhraseDetectedPhrase[];
}

export interface PublishTopicTestTopicPhraseResults {
  processedTranscriptsCount?: number;
  matchedTranscriptsCount?: number;
  matchedTranscripts?: PublishTopicTestPhraseMatchedTranscript[];
}

export interface PublishTopicTopicsDefinitionsJob {
  id?: string;
  state?: string;
  testTopicPhraseResults?: PublishTopicTestTopicPhraseResults[];
  genAIPhrasesResults?: string[];
}

export interface PublishedSurveyFormReference {
  id?: string;
  name?: string;
  contextId?: string;
  selfUri?: string;
}

export interface PunctualityEvent {
  dateScheduleStart?: string;
  dateStart?: string;
  lengthMinutes?: number;
  description?: string;
  activityCodeId?: string;
  activityCode?: string;
  activityName?: string;
  activityColor?: string;
  category?: string;
  points?: number;
  delta?: number;
  bullseye?: boolean;
}

export interface PureCloud extends Models.IdentityProvider {}

export interface PureEngage {
  id?: string;
  name?: string;
  disabled?: boolean;
  issuerURI?: string;
  ssoTargetURI?: string;
  sloURI?: string;
  sloBinding?: string;
  relyingPartyIdentifier?: string;
  certificate?: string;
  certificates?: string[];
  logoImageData?: string;
  nameIdentifierFormat?: string;
  ssoBinding?: string;
  signAuthnRequests?: boolean;
  providerName?: string;
  displayOnLogin?: boolean;
  metadataURL?: string;
  forceAuthn?: boolean;
  autoProvisionUsers?: boolean;
  selfUri?: string;
}

export interface PushDeviceInsertRequest {
  deviceToken: string;
  notificationProvider: string;
  language: string;
  deviceType: string;
}

export interface PushDeviceUpdateRequest {
  language?: string;
  deviceToken?: string;
}

export interface PushIntegration {
  id?: string;
  provider?: string;
}

export interface PutDecisionTableRowRequest {
  inputs?: { [key: string]: Models.DecisionTableRowParameterValue };
  outputs?: { [key: string]: Models.DecisionTableRowParameterValue };
}

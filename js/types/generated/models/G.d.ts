// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type * as Models from './index';

export interface GDPRJourneyCustomer {
  type?: string;
  id?: string;
}

export interface GDPRRequest {
  id?: string;
  name?: string;
  createdBy: Models.DomainEntityRef;
  replacementTerms?: Models.ReplacementTerm[];
  requestType: string;
  createdDate: string;
  status: string;
  subject: GDPRSubject;
  resultsUrl?: string;
  resultsUrls?: string[];
  selfUri?: string;
}

export interface GDPRRequestEntityListing {
  entities?: GDPRRequest[];
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

export interface GDPRSubject {
  name?: string;
  userId?: string;
  externalContactId?: string;
  dialerContactId?: Models.DialerContactId;
  journeyCustomer?: GDPRJourneyCustomer;
  socialHandle?: Models.SocialHandle;
  externalId?: string;
  addresses?: string[];
  phoneNumbers?: string[];
  emailAddresses?: string[];
}

export interface GDPRSubjectEntityListing {
  entities?: GDPRSubject[];
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

export interface GKNDocumentationResult {
  content?: string;
  link?: string;
  title?: string;
  _type: string;
}

export interface GKNDocumentationSearchCriteria {
  endValue?: string;
  values?: string[];
  startValue?: string;
  value?: string;
  operator?: string;
  group?: GKNDocumentationSearchCriteria[];
  dateFormat?: string;
  type: string;
  fields?: string[];
}

export interface GKNDocumentationSearchRequest {
  sortOrder?: string;
  sortBy?: string;
  pageSize?: number;
  pageNumber?: number;
  sort?: Models.SearchSort[];
  query?: GKNDocumentationSearchCriteria[];
}

export interface GKNDocumentationSearchResponse {
  total: number;
  pageCount: number;
  pageSize: number;
  pageNumber: number;
  previousPage?: string;
  currentPage?: string;
  nextPage?: string;
  types: string[];
  results: GKNDocumentationResult[];
}

export interface GSuite extends Models.ADFS {}

export interface GamificationContestPrizeImageUploadUrlRequest {
  fileName?: string;
  contentMd5?: string;
  signedUrlTimeoutSeconds?: number;
  contentType: string;
  contentLength: number;
  serverSideEncryption?: string;
}

export interface GamificationScorecardChangeTopicEvaluationDetail {
  evaluationId?: string;
  conversationId?: string;
  conversationDate?: string;
  formName?: string;
  points?: number;
  maxPoints?: number;
  evaluationScore?: number;
  evaluationScoreDouble?: number;
  mediaTypes?: string[];
}

export interface GamificationScorecardChangeTopicMetric {
  id?: string;
}

export interface GamificationScorecardChangeTopicPerformanceMetric {
  metric?: GamificationScorecardChangeTopicMetric;
  points?: number;
  value?: number;
  punctualityEvents?: GamificationScorecardChangeTopicPunctualityEvent[];
  evaluationDetails?: GamificationScorecardChangeTopicEvaluationDetail[];
}

export interface GamificationScorecardChangeTopicPunctualityEvent {
  dateStart?: string;
  dateScheduleStart?: string;
  activityCode?: string;
  activityCodeId?: string;
  activityColor?: string;
  activityName?: string;
  points?: number;
}

export interface GamificationScorecardChangeTopicScorecardChange {
  workday?: string;
  divisionId?: string;
  teamId?: string;
  performanceProfileId?: string;
  userId?: string;
  performanceMetrics?: GamificationScorecardChangeTopicPerformanceMetric[];
}

export interface GamificationStatus {
  isActive?: boolean;
  dateStart?: string;
  automaticUserAssignment?: boolean;
  dateStartPersonalBest?: string;
}

export interface GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2 {
  externalUserId?: string;
  genesysUserId?: string;
  trigger?: string;
  eventType?: string;
  eventTime?: string;
  responseStatus?: string;
  meetingId?: string;
}

export interface GenAIPhrasesJob {
  id?: string;
  state?: string;
  createdBy?: Models.AddressableEntityRef;
  dateCreated?: string;
  dateModified?: string;
  aiGeneratedPhrases?: string[];
  selfUri?: string;
}

export interface GenAIPhrasesJobRequest {
  topic: GenAIPhrasesJobTopic;
}

export interface GenAIPhrasesJobTopic {
  name: string;
  description?: string;
  dialect: string;
  phrases?: string[];
}

export interface GenAIPhrasesJobs {
  id?: string;
  state?: string;
  createdBy?: Models.AddressableEntityRef;
  dateCreated?: string;
  dateModified?: string;
  action?: string;
  entityType?: string;
  selfUri?: string;
}

export interface GenAiPhrasesTestPhraseDetectedPhrase extends Models.CreateGeneralProgramTestPhraseDetectedPhrase {}

export interface GenAiPhrasesTestPhraseMatchedTranscript {
  timestamp?: number;
  transcriptId?: string;
  communicationId?: string;
  conversationId?: string;
  mediaType?: string;
  detectedPhrases?: GenAiPhrasesTestPhraseDetectedPhrase[];
}

export interface GenAiPhrasesTestTopicPhraseResults {
  processedTranscriptsCount?: number;
  matchedTranscriptsCount?: number;
  matchedTranscripts?: GenAiPhrasesTestPhraseMatchedTranscript[];
}

export interface GenAiPhrasesTopicsDefinitionsJob {
  id?: string;
  state?: string;
  testTopicPhraseResults?: GenAiPhrasesTestTopicPhraseResults[];
  genAIPhrasesResults?: string[];
}

export interface GeneralProgramJob {
  id?: string;
  state?: string;
  createdBy?: Models.AddressableEntityRef;
  dateCreated?: string;
  dateModified?: string;
  selfUri?: string;
}

export interface GeneralProgramJobRequest {
  dialect: string;
  mode?: string;
}

export interface GeneralTopic {
  name?: string;
}

export interface GeneralTopicsEntityListing {
  entities?: GeneralTopic[];
}

export interface GenerateBuForecastRequest {
  description: string;
  weekCount?: number;
  canUseForScheduling?: boolean;
}

export interface GenerateGuideContentRequest {
  description?: string;
  url?: string;
}

export interface GenerateMeetingIdRequest {
  conferenceId?: string;
  ephemeral: boolean;
  expireTimeDays?: number;
}

export interface GeneratedGuideContent {
  instruction?: string;
  variables?: Models.Variable[];
  resources?: GuideVersionResources;
}

export interface GenericDataIngestionRuleResponse {
  id?: string;
  name?: string;
  description?: string;
  status?: string;
  version?: number;
  dateCreated?: string;
  dateModified?: string;
  platform?: string;
  ingestionRuleInfo?: Models.MessageInfo;
  countries?: string[];
  selfUri?: string;
}

export interface GenericDataIngestionRuleResponseEntityListing {
  entities?: GenericDataIngestionRuleResponse[];
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

export interface GenericSAML extends Models.CustomProvider {}

export interface GenericTemplate {
  title?: string;
  description?: string;
  url?: string;
  components?: Models.RecordingButtonComponent[];
  actions?: Models.RecordingContentActions;
}

export interface GenesysBotConnector {
  queryParameters?: { [key: string]: string };
}

export interface Geolocation {
  id?: string;
  name?: string;
  type?: string;
  primary?: boolean;
  latitude?: number;
  longitude?: number;
  country?: string;
  region?: string;
  city?: string;
  locations?: Models.LocationDefinition[];
  selfUri?: string;
}

export interface GeolocationEventGeolocation {
  userId?: string;
  type?: string;
  country?: string;
  region?: string;
  city?: string;
}

export interface GeolocationSettings {
  id?: string;
  name?: string;
  enabled?: boolean;
  mapboxKey?: string;
  selfUri?: string;
}

export interface GetAgentsWorkPlansRequest {
  agentIds: string[];
  startDate: string;
  weekCount: number;
}

export interface GetAlertQuery {
  ruleType: string;
  queryType: string;
  alertStatus?: string;
  viewedStatus?: string;
  pageNumber?: number;
  pageSize?: number;
  sortBy?: string;
  sortOrder?: string;
}

export interface GetCelebrationListing {
  entities?: Models.Celebration[];
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

export interface GetContestsEssentialsListing {
  entities?: Models.ContestsEssentials[];
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

export interface GetExternalEventsResponse {
  entities?: Models.ExternalEventSummary[];
}

export interface GetFlowExecutionDataJobResult {
  id?: string;
  name?: string;
  entities?: Models.ExecutionDataEntity[];
  jobState?: string;
  selfUri?: string;
}

export interface GetMetricDefinitionsResponse {
  total?: number;
  entities?: Models.MetricDefinition[];
  selfUri?: string;
}

export interface GetMetricResponse {
  total?: number;
  entities?: Models.Metric[];
  selfUri?: string;
}

export interface GetMetricsResponse {
  total?: number;
  entities?: Models.Metrics[];
  selfUri?: string;
}

export interface GetProfilesResponse {
  total?: number;
  entities?: Models.PerformanceProfile[];
  selfUri?: string;
}

export interface GetRulesQuery {
  ruleType: string;
  queryType: string;
  enabledType?: string;
  pageNumber?: number;
  pageSize?: number;
  sortBy?: string;
  sortOrder?: string;
  ruleName?: string;
  nameSearchType?: string;
}

export interface GetTemplatesResponse {
  total?: number;
  entities?: Models.ObjectiveTemplate[];
  selfUri?: string;
}

export interface GetUploadSourceUrlJobStatusResponse {
  id?: string;
  status?: string;
  uploadKey?: string;
  errorInformation?: Models.ErrorBody;
  selfUri?: string;
}

export interface GoogleAuthToken {
  id: string;
  clientId: string;
  scopes: string[];
  dateCreated: string;
  createdBy: Models.DomainEntityRef;
}

export interface GoogleAuthTokenReference {
  id: string;
}

export interface GoogleAuthTokenRequest {
  code: string;
  redirectUri: string;
}

export interface GoogleBusinessProfileAccount {
  id: string;
  name: string;
}

export interface GoogleBusinessProfileAccountListing {
  entities?: GoogleBusinessProfileAccount[];
}

export interface GoogleBusinessProfileAccountReference {
  id: string;
}

export interface GoogleBusinessProfileDataIngestionRuleRequest {
  name: string;
  description?: string;
  integrationId: string;
  externalSource: Models.DomainEntityRef;
}

export interface GoogleBusinessProfileDataIngestionRuleResponse {
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
  externalSource?: Models.DomainEntityRef;
  selfUri?: string;
}

export interface GoogleBusinessProfileDataIngestionRuleVersionResponse extends GoogleBusinessProfileDataIngestionRuleResponse {}

export interface GoogleBusinessProfileDataIngestionRuleVersionResponseEntityListing {
  entities?: GoogleBusinessProfileDataIngestionRuleVersionResponse[];
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

export interface GoogleBusinessProfileOpenIntegration {
  id: string;
  name: string;
  supportedContent?: Models.SupportedContentReference;
  messagingSetting?: Models.MessagingSettingReference;
  status?: string;
  recipient?: Models.DomainEntityRef;
  dateCreated?: string;
  dateModified?: string;
  createdBy?: Models.DomainEntityRef;
  modifiedBy?: Models.DomainEntityRef;
  createStatus?: string;
  createError?: Models.ErrorBody;
  token: GoogleAuthTokenReference;
  account: GoogleBusinessProfileAccountReference;
  selfUri?: string;
}

export interface GoogleBusinessProfileOpenIntegrationRequest {
  id?: string;
  name: string;
  supportedContent?: Models.SupportedContentReference;
  messagingSetting?: Models.MessagingSettingRequestReference;
  token: GoogleAuthTokenReference;
  account: GoogleBusinessProfileAccountReference;
  selfUri?: string;
}

export interface GoogleBusinessProfileOpenIntegrationUpdateRequest {
  id?: string;
  name?: string;
  supportedContent?: Models.SupportedContentReference;
  messagingSetting?: Models.MessagingSettingRequestReference;
  token?: GoogleAuthTokenReference;
  account?: GoogleBusinessProfileAccountReference;
  selfUri?: string;
}

export interface GoogleDialogflowConfig {
  integrationId?: string;
  conversationProfiles: Models.ConversationProfile[];
}

export interface GoogleDialogflowCustomSettings {
  environment?: string;
  eventName?: string;
  webhookQueryParameters?: { [key: string]: string };
  eventInputParameters?: { [key: string]: string };
}

export interface GoogleOAuthSettingsResponse {
  clientId: string;
  scopes: string[];
}

export interface Grammar {
  id?: string;
  name?: string;
  description?: string;
  languages?: GrammarLanguage[];
  selfUri?: string;
}

export interface GrammarFileUploadRequest {
  fileType?: string;
}

export interface GrammarLanguage {
  id?: string;
  grammarId?: string;
  language?: string;
  voiceFileUrl?: string;
  dtmfFileUrl?: string;
  voiceFileMetadata?: GrammarLanguageFileMetadata;
  dtmfFileMetadata?: GrammarLanguageFileMetadata;
  selfUri?: string;
}

export interface GrammarLanguageFileMetadata {
  fileName?: string;
  fileSizeBytes?: number;
  dateUploaded?: string;
  fileType?: string;
}

export interface GrammarLanguageUpdate {
  voiceFileMetadata?: GrammarLanguageFileMetadata;
  dtmfFileMetadata?: GrammarLanguageFileMetadata;
}

export interface GrammarListing {
  entities?: Grammar[];
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

export interface Graph {
  vertices?: GraphVertices;
  edges?: GraphEdge[];
}

export interface GraphApiSettings {
  integration?: Models.DomainEntityRef;
  status?: string;
  errorInfo?: Models.EmailErrorInfo;
}

export interface GraphEdge {
  from?: string;
  to?: string;
}

export interface GraphSettings {
  automaticMergingEnabled?: boolean;
  dateModified?: string;
  selfUri?: string;
}

export interface GraphVertices {
  contacts?: Models.ContactVertex[];
  identifiers?: Models.IdentifierVertex[];
}

export interface Greeting {
  id?: string;
  name?: string;
  type: string;
  ownerType: string;
  owner: Models.DomainEntity;
  audioFile?: GreetingAudioFile;
  audioTTS?: string;
  createdDate?: string;
  createdBy?: string;
  modifiedDate?: string;
  modifiedBy?: string;
  selfUri?: string;
}

export interface GreetingAudioFile {
  durationMilliseconds?: number;
  sizeBytes?: number;
  selfUri?: string;
}

export interface GreetingListing {
  entities?: Greeting[];
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

export interface GreetingMediaInfo {
  id?: string;
  mediaFileUri?: string;
  mediaImageUri?: string;
}

export interface GreetingOwner extends Models.AudioConnectorIntegration {}

export interface Group {
  id?: string;
  name: string;
  description?: string;
  dateModified?: string;
  memberCount?: number;
  state?: string;
  version?: number;
  type: string;
  images?: Models.Image[];
  addresses?: GroupContact[];
  rulesVisible: boolean;
  visibility: string;
  rolesEnabled?: boolean;
  includeOwners?: boolean;
  callsEnabled?: boolean;
  email?: string;
  owners?: Models.User[];
  selfUri?: string;
}

export interface GroupByAttribute {
  attribute?: string;
  value?: string;
}

export interface GroupContact {
  address: string;
  extension?: string;
  display?: string;
  type: string;
  mediaType: string;
}

export interface GroupCreate {
  id?: string;
  name: string;
  description?: string;
  dateModified?: string;
  memberCount?: number;
  state?: string;
  version?: number;
  type: string;
  images?: Models.Image[];
  addresses?: GroupContact[];
  rulesVisible: boolean;
  visibility: string;
  rolesEnabled?: boolean;
  includeOwners?: boolean;
  callsEnabled?: boolean;
  email?: string;
  ownerIds?: string[];
  selfUri?: string;
}

export interface GroupEmailPolicy {
  emailMembers?: boolean;
  emailGroup?: boolean;
}

export interface GroupEntityListing {
  entities?: Group[];
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

export interface GroupGreetingEventGreeting {
  id?: string;
  name?: string;
  type?: string;
  ownerType?: string;
  owner?: GroupGreetingEventGreetingOwner;
  greetingAudioFile?: GroupGreetingEventGreetingAudioFile;
  audioTTS?: string;
}

export interface GroupGreetingEventGreetingAudioFile {
  durationMilliseconds?: number;
  sizeBytes?: number;
}

export interface GroupGreetingEventGreetingOwner {
  id?: string;
}

export interface GroupMembersUpdate {
  memberIds: string[];
  version?: number;
}

export interface GroupProfile {
  id?: string;
  name?: string;
  state?: string;
  dateModified?: string;
  version: number;
  selfUri?: string;
}

export interface GroupProfileEntityListing {
  entities?: GroupProfile[];
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

export interface GroupSearchCriteria {
  endValue?: string;
  values?: string[];
  startValue?: string;
  value?: string;
  operator?: string;
  group?: GroupSearchCriteria[];
  dateFormat?: string;
  type: string;
  fields?: string[];
}

export interface GroupSearchRequest {
  sortOrder?: string;
  sortBy?: string;
  pageSize?: number;
  pageNumber?: number;
  sort?: Models.SearchSort[];
  query?: GroupSearchCriteria[];
}

export interface GroupSettings {
  minimumGroupSize?: number;
  maximumGroupSize?: number;
  maximumTotalSessions?: number;
  maximumConcurrentSessions?: number;
}

export interface GroupUpdate {
  id?: string;
  name?: string;
  description?: string;
  state?: string;
  version: number;
  images?: Models.Image[];
  addresses?: GroupContact[];
  rulesVisible?: boolean;
  visibility?: string;
  rolesEnabled?: boolean;
  includeOwners?: boolean;
  callsEnabled?: boolean;
  email?: string;
  ownerIds?: string[];
  selfUri?: string;
}

export interface GroupsSearchResponse {
  total: number;
  pageCount: number;
  pageSize: number;
  pageNumber: number;
  previousPage?: string;
  currentPage?: string;
  nextPage?: string;
  types: string[];
  results: Group[];
}

export interface GuestCategoryReference {
  id?: string;
  selfUri?: string;
}

export interface GuestCategoryResponseListing {
  entities?: GuestResponseCategory[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
  sessionId?: string;
}

export interface GuestResponseCategory {
  id?: string;
  name?: string;
  description?: string;
  externalId?: string;
  dateCreated?: string;
  dateModified?: string;
  parentCategory?: GuestCategoryReference;
  selfUri?: string;
}

export interface Guide {
  id?: string;
  name?: string;
  status?: string;
  source?: string;
  dateCreated?: string;
  dateModified?: string;
  selfUri?: string;
  latestSavedVersion?: GuideVersionRef;
  latestProductionReadyVersion?: GuideVersionRef;
}

export interface GuideContentGenerationJob {
  id?: string;
  status?: string;
  errors?: Models.ErrorBody[];
  guide?: Models.AddressableEntityRef;
  guideContent?: GeneratedGuideContent;
  selfUri?: string;
}

export interface GuideEntityListing {
  entities?: Guide[];
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

export interface GuideJob {
  id?: string;
  status?: string;
  errors?: Models.ErrorBody[];
  guide?: Models.AddressableEntityRef;
  selfUri?: string;
}

export interface GuideSessionInputEvent {
  type: string;
  text?: string;
  mode: string;
  invocationId?: string;
  invocations?: GuideSessionTurnInvocationData[];
}

export interface GuideSessionTurnInvocationData {
  group: string;
  actionName: string;
  output: string;
}

export interface GuideSessionTurnInvocationParameters {
  name?: string;
  type?: string;
  value?: string;
}

export interface GuideSessionTurnInvocationResponse {
  id?: string;
  group: string;
  actionName: string;
  parameters?: GuideSessionTurnInvocationParameters[];
}

export interface GuideSessionTurnRequest {
  inputEvent: GuideSessionInputEvent;
  languageCode: string;
  version: string;
  inputVariables?: GuideSessionVariable[];
  knowledgeSettings?: Models.KnowledgeSettings;
}

export interface GuideSessionTurnResponse {
  response?: GuideSessionTurnResponseData;
  status?: string;
  result?: string;
  outputVariables?: GuideSessionVariable[];
  invocationId?: string;
  invocations?: GuideSessionTurnInvocationResponse[];
}

export interface GuideSessionTurnResponseData {
  text?: string;
}

export interface GuideSessionVariable {
  name?: string;
  value?: string;
}

export interface GuideVersion {
  selfUri?: string;
  guide?: Models.AddressableEntityRef;
  version?: string;
  instruction?: string;
  state?: string;
  dateCreated?: string;
  dateModified?: string;
  variables?: Models.Variable[];
  resources?: GuideVersionResources;
  knowledgeSettings?: Models.AuthoringKnowledgeSettings;
}

export interface GuideVersionPublish {
  state?: string;
}

export interface GuideVersionPublishJob {
  id?: string;
  status?: string;
  errors?: Models.ErrorBody[];
  guide?: Models.AddressableEntityRef;
  guideVersion?: GuideVersion;
  selfUri?: string;
}

export interface GuideVersionPublishJobRequest {
  guideVersion: GuideVersionPublish;
}

export interface GuideVersionRef {
  version?: string;
  selfUri?: string;
}

export interface GuideVersionResources {
  dataActions?: Models.DataAction[];
}

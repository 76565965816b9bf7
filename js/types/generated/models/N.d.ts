// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type * as Models from './index';

export interface NTPSettings {
  servers?: string[];
}

export interface NamedEntity {
  id?: string;
  name?: string;
}

export interface NamedEntityAnnotation {
  name: string;
}

export interface NamedEntityDefinition {
  name: string;
  type: string;
}

export interface NamedEntityTypeBinding {
  entityType: string;
  entityName: string;
}

export interface NamedEntityTypeDefinition {
  name: string;
  description?: string;
  mechanism: NamedEntityTypeMechanism;
}

export interface NamedEntityTypeItem {
  value: string;
  synonyms?: string[];
  additionalLanguages?: { [key: string]: Models.AdditionalLanguagesSynonyms };
}

export interface NamedEntityTypeMechanism {
  items: NamedEntityTypeItem[];
  restricted?: boolean;
  type: string;
  subType?: string;
  maxLength?: number;
  minLength?: number;
  allowSpecialChars?: boolean;
  examples?: NamedEntityTypeMechanismExample[];
}

export interface NamedEntityTypeMechanismExample {
  text: string;
  resolvedValue: string;
}

export interface NamespaceDocs {
  name?: string;
  friendlyName?: string;
  limits?: Models.LimitDocs[];
}

export interface NetworkConnectivity {
  carrier?: string;
  bluetoothEnabled: boolean;
  cellularEnabled: boolean;
  wifiEnabled: boolean;
}

export interface NextOccurrenceDetails {
  startOccurrenceDetails?: Models.OccurrenceDetails;
  endOccurrenceDetails?: Models.OccurrenceDetails;
}

export interface NluConfig {
  domain: Models.CopilotNluDomain;
  intentConfidenceThreshold: number;
}

export interface NluConfusionMatrixColumn {
  name: string;
  value: number;
}

export interface NluConfusionMatrixRow {
  name: string;
  columns: NluConfusionMatrixColumn[];
}

export interface NluDetectionContext {
  intent?: Models.ContextIntent;
  entity?: Models.ContextEntity;
}

export interface NluDetectionInput {
  text: string;
  language?: string;
}

export interface NluDetectionOutput {
  intents?: Models.DetectedIntent[];
  dialogActs?: Models.DetectedDialogAct[];
}

export interface NluDetectionRequest {
  input: NluDetectionInput;
  context?: NluDetectionContext;
}

export interface NluDetectionResponse {
  version?: NluDomainVersion;
  input?: NluDetectionInput;
  output?: NluDetectionOutput;
}

export interface NluDomain {
  id?: string;
  name: string;
  language?: string;
  draftVersion?: NluDomainVersionReference;
  lastPublishedVersion?: NluDomainVersionReference;
  dateCreated?: string;
  dateModified?: string;
  engineVersion?: string;
  selfUri?: string;
}

export interface NluDomainListing {
  entities?: NluDomain[];
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

export interface NluDomainVersion {
  id?: string;
  domain?: NluDomain;
  description?: string;
  language: string;
  published?: boolean;
  dateCreated?: string;
  dateModified?: string;
  dateTrained?: string;
  datePublished?: string;
  trainingStatus?: string;
  evaluationStatus?: string;
  intents?: Models.IntentDefinition[];
  entityTypes?: NamedEntityTypeDefinition[];
  entities?: NamedEntityDefinition[];
  languageVersions?: { [key: string]: string };
  selfUri?: string;
}

export interface NluDomainVersionListing {
  entities?: NluDomainVersion[];
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

export interface NluDomainVersionQualityReport {
  version: NluDomainVersion;
  confusionMatrix: NluConfusionMatrixRow[];
  summary: NluQualityReportSummary;
}

export interface NluDomainVersionReference {
  id?: string;
  domain?: NluDomain;
  intents?: Models.IntentReference[];
  selfUri?: string;
}

export interface NluDomainVersionTrainingResponse {
  message?: string;
  version?: NluDomainVersion;
}

export interface NluFeedbackListing {
  entities?: NluFeedbackResponse[];
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

export interface NluFeedbackRequest {
  text: string;
  intents: Models.IntentFeedback[];
  versionId: string;
  language?: string;
}

export interface NluFeedbackResponse {
  id?: string;
  text?: string;
  intents?: Models.IntentFeedback[];
  version?: NluDomainVersion;
  dateCreated?: string;
  language?: string;
  selfUri?: string;
}

export interface NluInfo {
  domain?: Models.AddressableEntityRef;
  version?: NluDomainVersion;
  intents?: Models.Intent[];
  engineVersion?: string;
  nluData?: NluDomainVersion;
}

export interface NluOrganization {
  limits?: { [key: string]: number };
  supportedLanguagesInfo?: Models.SupportedLanguagesInfoDefinition[];
}

export interface NluQualityReportSummary {
  metrics: NluQualityReportSummaryMetric[];
}

export interface NluQualityReportSummaryMetric {
  name: string;
  value: number;
}

export interface NluUtterance {
  id?: string;
  source?: string;
  segments: NluUtteranceSegment[];
}

export interface NluUtteranceSegment {
  text: string;
  entity?: NamedEntityAnnotation;
}

export interface Note {
  id?: string;
  division?: Models.WritableStarrableDivision;
  entityId?: string;
  entityType?: string;
  noteText?: string;
  modifyDate?: string;
  createDate?: string;
  createdBy: Models.User;
  externalDataSources?: Models.ExternalDataSource[];
  selfUri?: string;
}

export interface NoteListing {
  entities?: Note[];
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

export interface NotesExport {
  id?: string;
  divisionIds?: string[];
  createdBy?: Models.DomainEntityRef;
  dateCreated?: string;
  dateCompletion?: string;
  status?: string;
  downloadUrl?: string;
  resultRowCount?: number;
  queryConditions?: NotesExportQueryConditions;
  selfUri?: string;
}

export interface NotesExportComparisonFieldFilter {
  field: string;
  value: string;
}

export interface NotesExportFieldFilter {
  field: string;
  value: string;
}

export interface NotesExportFieldListFilter {
  field: string;
  values: string[];
}

export interface NotesExportFilter {
  eq?: NotesExportFieldFilter;
  in?: NotesExportFieldListFilter;
  lte?: NotesExportComparisonFieldFilter;
  gte?: NotesExportComparisonFieldFilter;
  and?: NotesExportFilter[];
  or?: NotesExportFilter[];
  not?: NotesExportFilter;
}

export interface NotesExportListing {
  entities?: NotesExport[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface NotesExportQueryConditions {
  filters?: NotesExportFilter;
  limit?: number;
}

export interface NotificationsResponse {
  entities?: Models.WfmUserNotification[];
}

export interface NotificationsSettings {
  enabled?: boolean;
  notificationContentType?: string;
}

export interface NuanceApplication {
  id: string;
  tag: string;
  name: string;
}

export interface NuanceBot {
  id: string;
  name: string;
  integrationId: string;
  nuanceOrganization: NuanceOrganization;
  application: NuanceApplication;
  nuanceEnvironment: NuanceEnvironment;
  geography: NuanceGeography;
  credentials?: NuanceBotCredentials[];
  variables?: NuanceBotVariable[];
  transferNodes?: NuanceBotTransferNode[];
  locales?: string[];
  channels?: NuanceChannel[];
  selfUri?: string;
}

export interface NuanceBotCredentials {
  appId: string;
  clientId: string;
  clientSecret?: string;
  clientSecretProvided?: boolean;
}

export interface NuanceBotEntityListing {
  entities?: NuanceBot[];
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

export interface NuanceBotLaunchSettings {
  botExecutionConfigurations: Models.BotExecutionConfiguration[];
}

export interface NuanceBotTransferNode {
  id: string;
  name: string;
  type: string;
  description?: string;
  requestVariables?: NuanceBotVariable[];
}

export interface NuanceBotVariable {
  id: string;
  name: string;
  description?: string;
  reserved?: boolean;
  simpleVariableInfo?: string;
  complexGenericVariableInfo?: Models.ComplexVariableInfo;
}

export interface NuanceChannel {
  id: string;
  name: string;
  modes?: string[];
  color?: string;
}

export interface NuanceEnvironment {
  id: string;
  name: string;
  environmentDesignation: string;
  executionHost?: string;
}

export interface NuanceGeography {
  id: string;
  name: string;
}

export interface NuanceMixDlgSettings {
  channelId?: string;
  inputParameters?: { [key: string]: object };
}

export interface NuanceOrganization {
  id: string;
  name: string;
}

export interface Number {
  start?: string;
  end?: string;
}

export interface NumberPlan {
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
  match?: string;
  normalizedFormat?: string;
  priority?: number;
  numbers?: Number[];
  digitLength?: Models.DigitLength;
  classification?: string;
  matchType?: string;
  selfUri?: string;
}

export interface NumberRouting {
  numberId?: string;
  ownerOrganizationId?: string;
  carrierCode?: string;
  pendingOrganizationId?: string;
  region?: string;
  status?: string;
  activeOrganizationId?: string;
  linkedOrganizationIds?: string[];
}

export interface NumberRoutingListing {
  entities?: Number[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
}

export interface NumberRoutingRequest {
  organizationId?: string;
  numberId?: string;
  targetRegion?: string;
}

export interface NumberRoutingResetOrganizationRequest {
  resetOrganizationId: string;
}

export interface NumericRange {
  gt?: number;
  gte?: number;
  lt?: number;
  lte?: number;
}

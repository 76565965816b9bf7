// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type * as Models from './index';

export interface HeadcountForecast {
  required: HeadcountInterval[];
  requiredWithoutShrinkage: HeadcountInterval[];
}

export interface HeadcountInterval {
  interval: string;
  value: number;
}

export interface Header {
  name?: string;
  value?: string;
}

export interface HeaderEntry {
  key?: string;
  value?: string;
}

export interface HealthInfo {
  status?: string;
  errorInfo?: Models.FlowHealthErrorInfo;
  overallScore?: number;
  issueCount?: number;
  staticValidationResults?: string[];
  utterances?: Models.FlowHealthIntentUtterance[];
}

export interface HelpLink {
  uri?: string;
  title?: string;
  description?: string;
}

export interface HelpSettings {
  keyword: string[];
  response: Models.ComplianceResponse;
}

export interface HistoricalAdherenceActuals {
  actualActivityCategory?: string;
  actualSecondaryPresenceLookupId?: string;
  startOffsetSeconds?: number;
  endOffsetSeconds?: number;
}

export interface HistoricalAdherenceDayMetrics {
  dayStartOffsetSecs?: number;
  adherenceScheduleSecs?: number;
  conformanceScheduleSecs?: number;
  conformanceActualSecs?: number;
  exceptionCount?: number;
  exceptionDurationSecs?: number;
  impactSeconds?: number;
  scheduleLengthSecs?: number;
  actualLengthSecs?: number;
  adherencePercentage?: number;
  conformancePercentage?: number;
}

export interface HistoricalAdherenceExceptionInfo {
  startOffsetSeconds?: number;
  endOffsetSeconds?: number;
  scheduledActivityCodeId?: string;
  scheduledActivityCategory?: string;
  scheduledSecondaryPresenceLookupIds?: string[];
  actualActivityCodeId?: string;
  actualActivityCategory?: string;
  systemPresence?: string;
  routingStatus?: string;
  impact?: string;
  secondaryPresenceLookupId?: string;
}

export interface HistoricalAdherenceQueryResult {
  userId?: string;
  managementUnitId?: string;
  startDate?: string;
  endDate?: string;
  adherencePercentage?: number;
  conformancePercentage?: number;
  impact?: string;
  exceptionInfo?: HistoricalAdherenceExceptionInfo[];
  dayMetrics?: HistoricalAdherenceDayMetrics[];
  actualsEndDate?: string;
  actuals?: HistoricalAdherenceActuals[];
}

export interface HistoricalData {
  daily?: Models.Daily;
  quarterHour?: Models.QuarterHourly;
}

export interface HistoricalDataDeleteEntity {
  requestId?: string;
  status?: string;
}

export interface HistoricalDataDisallowedDeleteEntity {
  requestId?: string;
  reason?: string;
}

export interface HistoricalDataJobEntityStatus {
  id?: string;
  state?: string;
  selfUri?: string;
}

export interface HistoricalImportDeleteFilesJobRequest {
  requestIds: string[];
}

export interface HistoricalImportDeleteFilesJobResponse {
  id?: string;
  state?: string;
  entities?: HistoricalDataDeleteEntity[];
  disallowedEntities?: HistoricalDataDisallowedDeleteEntity[];
  selfUri?: string;
}

export interface HistoricalImportOverallDeleteStatusResponse {
  entities?: HistoricalDataJobEntityStatus[];
  status?: string;
}

export interface HistoricalImportStatus {
  requestId?: string;
  dateImportEnded?: string;
  dateImportStarted?: string;
  status?: string;
  error?: string;
  dateCreated?: string;
  dateModified?: string;
  active?: boolean;
  type?: string;
  fileName?: string;
  fileSize?: number;
}

export interface HistoricalImportStatusJobResponse {
  id?: string;
  importStatusResult?: HistoricalImportStatus;
  selfUri?: string;
}

export interface HistoricalImportStatusListing {
  entities?: HistoricalImportStatus[];
  downloadUrl?: string;
}

export interface HistoricalShrinkageActivityCategoryResponse {
  activityCategory?: string;
  shrinkageForActivityCategory?: HistoricalShrinkageAggregateResponse;
  shrinkageForActivityCodes?: HistoricalShrinkageActivityCodeResponse[];
}

export interface HistoricalShrinkageActivityCodeResponse {
  activityCodeId?: string;
  shrinkageForActivityCode?: HistoricalShrinkageAggregateResponse;
}

export interface HistoricalShrinkageAggregateResponse {
  scheduledShrinkageSeconds?: number;
  scheduledShrinkagePercent?: number;
  actualShrinkageSeconds?: number;
  actualShrinkagePercent?: number;
  paidShrinkageSeconds?: number;
  unpaidShrinkageSeconds?: number;
  plannedShrinkageSeconds?: number;
  unplannedShrinkageSeconds?: number;
}

export interface HistoricalShrinkageResult {
  startDate?: string;
  endDate?: string;
  totalScheduledDurationSeconds?: number;
  totalLoggedInDurationSeconds?: number;
  aggregatedShrinkage?: HistoricalShrinkageAggregateResponse;
  shrinkageForActivityCategories?: HistoricalShrinkageActivityCategoryResponse[];
  businessUnitIds?: string[];
}

export interface HistoricalShrinkageResultListing {
  entities?: HistoricalShrinkageResult[];
}

export interface HistoryEntry {
  action?: string;
  resource?: string;
  timestamp?: string;
  user?: Models.User;
  client?: Models.DomainEntityRef;
  version?: string;
  secure?: boolean;
  virtualAgentEnabled?: boolean;
  agenticVirtualAgentEnabled?: boolean;
}

export interface HistoryHeadersTranslation {
  from: string;
  to: string;
  cc: string;
  subject: string;
  replyPrefix: string;
  forwardPrefix: string;
  sent: string;
  language: string;
  timeZone?: string;
}

export interface HistoryListing {
  id?: string;
  complete?: boolean;
  user?: Models.User;
  client?: Models.DomainEntityRef;
  errorMessage?: string;
  errorCode?: string;
  errorDetails?: Models.Detail[];
  errorMessageParams?: { [key: string]: string };
  actionName?: string;
  actionStatus?: string;
  name?: string;
  description?: string;
  system?: boolean;
  started?: string;
  completed?: string;
  pageSize?: number;
  pageNumber?: number;
  total?: number;
  entities?: HistoryEntry[];
  pageCount?: number;
}

export interface HoldUpdatedEvent extends Models.EmailHoldUpdatedEvent {}

export interface HomerRecord {
  id?: string;
  name?: string;
  date?: string;
  milliTs?: string;
  microTs?: string;
  method?: string;
  replyReason?: string;
  ruri?: string;
  ruriUser?: string;
  ruriDomain?: string;
  fromUser?: string;
  fromDomain?: string;
  fromTag?: string;
  toUser?: string;
  toDomain?: string;
  toTag?: string;
  pidUser?: string;
  contactUser?: string;
  authUser?: string;
  callid?: string;
  callidAleg?: string;
  via1?: string;
  via1Branch?: string;
  cseq?: string;
  diversion?: string;
  reason?: string;
  contentType?: string;
  auth?: string;
  userAgent?: string;
  sourceIp?: string;
  sourcePort?: string;
  destinationIp?: string;
  destinationPort?: string;
  contactIp?: string;
  contactPort?: string;
  originatorIp?: string;
  originatorPort?: string;
  correlationId?: string;
  proto?: string;
  family?: string;
  rtpStat?: string;
  type?: string;
  node?: string;
  trans?: string;
  dbnode?: string;
  msg?: string;
  sourceAlias?: string;
  destinationAlias?: string;
  conversationId?: string;
  participantId?: string;
  selfUri?: string;
}

export interface HrisTimeOffType {
  id: string;
  name: string;
  hrisIntegrationId: string;
  secondaryId?: string;
}

export interface HrisTimeOffTypeResponse {
  id: string;
  name: string;
  secondaryId?: string;
}

export interface HrisTimeOffTypesJobReference {
  id?: string;
  status?: string;
  selfUri?: string;
}

export interface HrisTimeOffTypesJobResponse {
  entities?: HrisTimeOffTypeResponse[];
  status?: string;
}

export interface HrisTimeOffTypesResponse {
  job?: HrisTimeOffTypesJobReference;
  entities?: HrisTimeOffTypeResponse[];
}

export interface Humanize {
  enabled?: boolean;
  bot?: Models.BotMessengerProfile;
}

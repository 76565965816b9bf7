// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type * as Models from './index';

export interface Journey {
  patterns: JourneyPattern[];
}

export interface JourneyAction {
  id: string;
  actionMap: JourneyActionMap;
}

export interface JourneyActionMap {
  id: string;
  version: number;
}

export interface JourneyAggregateDataContainer {
  group?: { [key: string]: string };
  data?: Models.StatisticalResponse[];
}

export interface JourneyAggregateQueryClause {
  type: string;
  predicates: JourneyAggregateQueryPredicate[];
}

export interface JourneyAggregateQueryFilter {
  type: string;
  clauses?: JourneyAggregateQueryClause[];
  predicates?: JourneyAggregateQueryPredicate[];
}

export interface JourneyAggregateQueryPredicate extends Models.ActionAggregateQueryPredicate {}

export interface JourneyAggregateQueryResponse {
  results?: JourneyAggregateDataContainer[];
}

export interface JourneyAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: JourneyAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: JourneyAggregationView[];
  alternateTimeDimension?: string;
}

export interface JourneyAggregationSort {
  name: string;
  function: string;
}

export interface JourneyAggregationView extends Models.ActionAggregationView {}

export interface JourneyApp {
  name: string;
  namespace: string;
  version: string;
  buildNumber: string;
}

export interface JourneyAppEventsNotificationActionMap {
  id?: string;
  selfUri?: string;
  displayName?: string;
  version?: number;
}

export interface JourneyAppEventsNotificationActionTarget {
  id?: string;
  selfUri?: string;
}

export interface JourneyAppEventsNotificationApp {
  name?: string;
  namespace?: string;
  version?: string;
  buildNumber?: string;
}

export interface JourneyAppEventsNotificationAppEventsNotification {
  id?: string;
  correlationId?: string;
  externalContact?: JourneyAppEventsNotificationExternalContact;
  createdDate?: string;
  customerId?: string;
  customerIdType?: string;
  session?: JourneyAppEventsNotificationSession;
  eventType?: string;
  appEvent?: JourneyAppEventsNotificationAppMessage;
  outcomeAchievedEvent?: JourneyAppEventsNotificationOutcomeAchievedMessage;
  segmentAssignmentEvent?: JourneyAppEventsNotificationSegmentAssignmentMessage;
  webActionEvent?: JourneyAppEventsNotificationWebActionMessage;
}

export interface JourneyAppEventsNotificationAppMessage {
  eventName?: string;
  screenName?: string;
  app?: JourneyAppEventsNotificationApp;
  device?: JourneyAppEventsNotificationDevice;
  ipAddress?: string;
  ipOrganization?: string;
  geolocation?: JourneyAppEventsNotificationGeoLocation;
  sdkLibrary?: JourneyAppEventsNotificationSdkLibrary;
  networkConnectivity?: JourneyAppEventsNotificationNetworkConnectivity;
  mktCampaign?: JourneyAppEventsNotificationMktCampaign;
  searchQuery?: string;
  attributes?: { [key: string]: JourneyAppEventsNotificationCustomEventAttribute };
  traits?: { [key: string]: JourneyAppEventsNotificationCustomEventAttribute };
}

export interface JourneyAppEventsNotificationAssociatedValue {
  dataType?: string;
  value?: number;
}

export interface JourneyAppEventsNotificationBrowser {
  family?: string;
  version?: string;
  lang?: string;
  fingerprint?: string;
  viewHeight?: number;
  viewWidth?: number;
  featuresFlash?: boolean;
  featuresJava?: boolean;
  featuresPdf?: boolean;
  featuresWebrtc?: boolean;
}

export interface JourneyAppEventsNotificationCustomEventAttribute {
  value?: string;
  dataType?: string;
}

export interface JourneyAppEventsNotificationDevice {
  type?: string;
  isMobile?: boolean;
  screenHeight?: number;
  screenWidth?: number;
  screenDensity?: number;
  fingerprint?: string;
  osFamily?: string;
  osVersion?: string;
  category?: string;
  manufacturer?: string;
}

export interface JourneyAppEventsNotificationEventAction {
  id?: string;
  createdDate?: string;
  state?: string;
  mediaType?: string;
  prompt?: string;
}

export interface JourneyAppEventsNotificationExternalContact {
  id?: string;
  selfUri?: string;
}

export interface JourneyAppEventsNotificationGeoLocation {
  country?: string;
  countryName?: string;
  latitude?: number;
  longitude?: number;
  locality?: string;
  postalCode?: string;
  region?: string;
  regionName?: string;
  timezone?: string;
  source?: string;
}

export interface JourneyAppEventsNotificationMktCampaign {
  content?: string;
  medium?: string;
  name?: string;
  source?: string;
  term?: string;
  clickId?: string;
  network?: string;
}

export interface JourneyAppEventsNotificationNetworkConnectivity {
  carrier?: string;
  bluetoothEnabled?: boolean;
  cellularEnabled?: boolean;
  wifiEnabled?: boolean;
}

export interface JourneyAppEventsNotificationOutcome {
  id?: string;
  selfUri?: string;
  displayName?: string;
  version?: string;
}

export interface JourneyAppEventsNotificationOutcomeAchievedMessage {
  outcome?: JourneyAppEventsNotificationOutcome;
  browser?: JourneyAppEventsNotificationBrowser;
  visitCreatedDate?: string;
  ipAddress?: string;
  ipOrganization?: string;
  userAgentString?: string;
  device?: JourneyAppEventsNotificationDevice;
  geolocation?: JourneyAppEventsNotificationGeoLocation;
  mktCampaign?: JourneyAppEventsNotificationMktCampaign;
  visitReferrer?: JourneyAppEventsNotificationReferrer;
  associatedValue?: JourneyAppEventsNotificationAssociatedValue;
}

export interface JourneyAppEventsNotificationReferrer {
  url?: string;
  domain?: string;
  hostname?: string;
  keywords?: string;
  pathname?: string;
  queryString?: string;
  fragment?: string;
  name?: string;
  medium?: string;
}

export interface JourneyAppEventsNotificationSdkLibrary {
  name?: string;
  version?: string;
}

export interface JourneyAppEventsNotificationSegment {
  id?: string;
  selfUri?: string;
}

export interface JourneyAppEventsNotificationSegmentAssignmentMessage {
  segment?: JourneyAppEventsNotificationSegment;
  assignmentState?: string;
  dateAssigned?: string;
  dateForUnassignment?: string;
}

export interface JourneyAppEventsNotificationSession {
  id?: string;
  selfUri?: string;
  type?: string;
}

export interface JourneyAppEventsNotificationWebActionMessage {
  action?: JourneyAppEventsNotificationEventAction;
  actionTarget?: JourneyAppEventsNotificationActionTarget;
  actionMap?: JourneyAppEventsNotificationActionMap;
  errorCode?: string;
  errorMessage?: string;
  userAgentString?: string;
  ipAddress?: string;
  ipOrganization?: string;
  browser?: JourneyAppEventsNotificationBrowser;
  device?: JourneyAppEventsNotificationDevice;
  geolocation?: JourneyAppEventsNotificationGeoLocation;
  mktCampaign?: JourneyAppEventsNotificationMktCampaign;
  visitReferrer?: JourneyAppEventsNotificationReferrer;
  timeToDisposition?: number;
}

export interface JourneyAsyncAggregateQueryResponse {
  results?: JourneyAggregateDataContainer[];
  cursor?: string;
}

export interface JourneyAsyncAggregationQuery {
  interval: string;
  granularity?: string;
  timeZone?: string;
  groupBy?: string[];
  filter?: JourneyAggregateQueryFilter;
  metrics: string[];
  flattenMultivaluedDimensions?: boolean;
  views?: JourneyAggregationView[];
  alternateTimeDimension?: string;
  pageSize?: number;
}

export interface JourneyCampaign extends JourneyAppEventsNotificationMktCampaign {}

export interface JourneyCaseAssociation {
  id: string;
  associatedCase?: Models.AddressableEntityRef;
  caseReference?: string;
  dateAssociated?: string;
  selfUri?: string;
}

export interface JourneyContext {
  customer: JourneyCustomer;
  customerSession?: JourneyCustomerSession;
  triggeringAction?: JourneyAction;
}

export interface JourneyCustomer {
  id: string;
  idType: string;
}

export interface JourneyCustomerSession {
  id: string;
  type: string;
}

export interface JourneyEventDefinition {
  id?: string;
  name: string;
  source: string;
  rank?: number;
  displayName?: string;
  description: string;
  jsonSchema: JsonSchemaDocument;
  selfUri?: string;
}

export interface JourneyEventDefinitionListing {
  total?: number;
  entities?: JourneyEventDefinition[];
  selfUri?: string;
}

export interface JourneyEventsSettings {
  enabled?: boolean;
  excludedQueryParameters?: string[];
  shouldKeepUrlFragment?: boolean;
  searchQueryParameters?: string[];
  pageviewConfig?: string;
  clickEvents?: Models.SelectorEventTrigger[];
  formsTrackEvents?: Models.FormsTrackTrigger[];
  idleEvents?: Models.IdleEventTrigger[];
  inViewportEvents?: Models.SelectorEventTrigger[];
  scrollDepthEvents?: Models.ScrollPercentageEventTrigger[];
  trackingSettings?: Models.TrackingSettings;
}

export interface JourneyExternalEventsSchema {
  id?: string;
  version?: number;
  enabled?: boolean;
  dateCreated?: string;
  createdBy?: Models.DomainEntityRef;
  jsonSchema?: JourneyJsonSchemaDocument;
  selfUri?: string;
}

export interface JourneyExternalEventsSchemaListing {
  total?: number;
  entities?: JourneyExternalEventsSchema[];
  selfUri?: string;
}

export interface JourneyGeolocation {
  country?: string;
  countryName?: string;
  latitude?: number;
  longitude?: number;
  locality?: string;
  postalCode?: string;
  region?: string;
  regionName?: string;
  source?: string;
  timezone?: string;
}

export interface JourneyJsonSchemaDocument {
  $schema: string;
  title: string;
  description?: string;
  required?: string[];
  properties?: { [key: string]: object };
}

export interface JourneyJsonSchemaRequest extends Models.ConversationJsonSchemaRequest {}

export interface JourneyOutcomeEventsNotificationActionMap {
  id?: string;
  selfUri?: string;
}

export interface JourneyOutcomeEventsNotificationAssociatedValue {
  dataType?: string;
  value?: number;
}

export interface JourneyOutcomeEventsNotificationBrowser extends JourneyAppEventsNotificationBrowser {}

export interface JourneyOutcomeEventsNotificationDevice extends JourneyAppEventsNotificationDevice {}

export interface JourneyOutcomeEventsNotificationExternalContact {
  id?: string;
  selfUri?: string;
}

export interface JourneyOutcomeEventsNotificationGeoLocation extends JourneyAppEventsNotificationGeoLocation {}

export interface JourneyOutcomeEventsNotificationMktCampaign extends JourneyAppEventsNotificationMktCampaign {}

export interface JourneyOutcomeEventsNotificationOutcome {
  id?: string;
  selfUri?: string;
  displayName?: string;
}

export interface JourneyOutcomeEventsNotificationOutcomeAchievedMessage {
  outcome?: JourneyOutcomeEventsNotificationOutcome;
  browser?: JourneyOutcomeEventsNotificationBrowser;
  visitCreatedDate?: string;
  ipAddress?: string;
  ipOrganization?: string;
  userAgentString?: string;
  device?: JourneyOutcomeEventsNotificationDevice;
  geolocation?: JourneyOutcomeEventsNotificationGeoLocation;
  mktCampaign?: JourneyOutcomeEventsNotificationMktCampaign;
  visitReferrer?: JourneyOutcomeEventsNotificationReferrer;
  associatedValue?: JourneyOutcomeEventsNotificationAssociatedValue;
}

export interface JourneyOutcomeEventsNotificationOutcomeAttributionMessage {
  outcome?: JourneyOutcomeEventsNotificationOutcome;
  outcomeTouchpoints?: JourneyOutcomeEventsNotificationOutcomeTouchpoint[];
  segmentAssignments?: JourneyOutcomeEventsNotificationSegment[];
  associatedValue?: JourneyOutcomeEventsNotificationAssociatedValue;
}

export interface JourneyOutcomeEventsNotificationOutcomeEventsNotification {
  id?: string;
  correlationId?: string;
  externalContact?: JourneyOutcomeEventsNotificationExternalContact;
  createdDate?: string;
  customerId?: string;
  customerIdType?: string;
  session?: JourneyOutcomeEventsNotificationSession;
  eventType?: string;
  outcomeAchievedEvent?: JourneyOutcomeEventsNotificationOutcomeAchievedMessage;
  outcomeAttributionEventMessage?: JourneyOutcomeEventsNotificationOutcomeAttributionMessage;
}

export interface JourneyOutcomeEventsNotificationOutcomeTouchpoint {
  id?: string;
  channels?: JourneyOutcomeEventsNotificationOutcomeTouchpointChannel[];
  createdDate?: string;
  actionMap?: JourneyOutcomeEventsNotificationActionMap;
}

export interface JourneyOutcomeEventsNotificationOutcomeTouchpointChannel {
  type?: string;
}

export interface JourneyOutcomeEventsNotificationReferrer extends JourneyAppEventsNotificationReferrer {}

export interface JourneyOutcomeEventsNotificationSegment {
  id?: string;
  selfUri?: string;
  assignedDate?: string;
}

export interface JourneyOutcomeEventsNotificationSession extends JourneyAppEventsNotificationSession {}

export interface JourneyPage {
  url: string;
  title?: string;
  domain: string;
  fragment?: string;
  hostname: string;
  keywords?: string;
  lang?: string;
  pathname: string;
  queryString?: string;
  breadcrumb: string[];
}

export interface JourneyPattern {
  criteria: Models.Criteria[];
  count: number;
  streamType: string;
  sessionType: string;
  eventName?: string;
}

export interface JourneySchemaUpdateRequest {
  version: number;
  enabled: boolean;
  jsonSchema: JourneyJsonSchemaRequest;
}

export interface JourneySegment {
  id: string;
  isActive: boolean;
  displayName: string;
  version: number;
  description?: string;
  color: string;
  scope: string;
  shouldDisplayToAgent: boolean;
  context: Models.Context;
  journey: Journey;
  externalSegment?: Models.ExternalSegment;
  assignmentExpirationDays?: number;
  selfUri?: string;
  createdDate: string;
  modifiedDate: string;
}

export interface JourneySegmentAssignmentEventsNotificationExternalContact {
  id?: string;
  selfUri?: string;
}

export interface JourneySegmentAssignmentEventsNotificationSegment {
  id?: string;
  selfUri?: string;
}

export interface JourneySegmentAssignmentEventsNotificationSegmentAssignmentEventsNotification {
  id?: string;
  correlationId?: string;
  externalContact?: JourneySegmentAssignmentEventsNotificationExternalContact;
  createdDate?: string;
  customerId?: string;
  customerIdType?: string;
  session?: JourneySegmentAssignmentEventsNotificationSession;
  eventType?: string;
  segmentAssignmentEvent?: JourneySegmentAssignmentEventsNotificationSegmentAssignmentMessage;
}

export interface JourneySegmentAssignmentEventsNotificationSegmentAssignmentMessage {
  segment?: JourneySegmentAssignmentEventsNotificationSegment;
  assignmentState?: string;
  dateAssigned?: string;
  dateForUnassignment?: string;
}

export interface JourneySegmentAssignmentEventsNotificationSession extends JourneyAppEventsNotificationSession {}

export interface JourneySegmentRequest {
  isActive?: boolean;
  displayName: string;
  version?: number;
  description?: string;
  color?: string;
  shouldDisplayToAgent?: boolean;
  context?: Models.RequestContext;
  journey?: Models.RequestJourney;
  externalSegment?: Models.RequestExternalSegment;
  assignmentExpirationDays?: number;
}

export interface JourneySessionEventsNotificationApp extends JourneyAppEventsNotificationApp {}

export interface JourneySessionEventsNotificationBrowser extends JourneyAppEventsNotificationBrowser {}

export interface JourneySessionEventsNotificationCase {
  id?: string;
  selfUri?: string;
}

export interface JourneySessionEventsNotificationCaseAssociation {
  caseId?: string;
  caseReference?: string;
  dateAssociated?: string;
}

export interface JourneySessionEventsNotificationConnectedQueue {
  id?: string;
  selfUri?: string;
}

export interface JourneySessionEventsNotificationConversation {
  id?: string;
  selfUri?: string;
}

export interface JourneySessionEventsNotificationConversationChannel {
  type?: string;
  messageType?: string;
  platform?: string;
}

export interface JourneySessionEventsNotificationConversationUserDisposition {
  code?: string;
  notes?: string;
  user?: JourneySessionEventsNotificationUser;
}

export interface JourneySessionEventsNotificationDevice extends JourneyAppEventsNotificationDevice {}

export interface JourneySessionEventsNotificationExternalContact {
  id?: string;
  selfUri?: string;
}

export interface JourneySessionEventsNotificationGeoLocation extends JourneyAppEventsNotificationGeoLocation {}

export interface JourneySessionEventsNotificationMktCampaign extends JourneyAppEventsNotificationMktCampaign {}

export interface JourneySessionEventsNotificationNetworkConnectivity extends JourneyAppEventsNotificationNetworkConnectivity {}

export interface JourneySessionEventsNotificationOutcome {
  id?: string;
  selfUri?: string;
}

export interface JourneySessionEventsNotificationOutcomeAchievement {
  outcome?: JourneySessionEventsNotificationOutcome;
  achievedDate?: string;
}

export interface JourneySessionEventsNotificationPage {
  url?: string;
  title?: string;
  domain?: string;
  fragment?: string;
  hostname?: string;
  keywords?: string;
  lang?: string;
  pathname?: string;
  queryString?: string;
  breadcrumb?: string[];
}

export interface JourneySessionEventsNotificationReferrer extends JourneyAppEventsNotificationReferrer {}

export interface JourneySessionEventsNotificationSdkLibrary {
  name?: string;
  version?: string;
}

export interface JourneySessionEventsNotificationSegment {
  id?: string;
  selfUri?: string;
}

export interface JourneySessionEventsNotificationSegmentAssignment {
  segment?: JourneySessionEventsNotificationSegment;
  assignedDate?: string;
}

export interface JourneySessionEventsNotificationSessionEvent {
  id?: string;
  selfUri?: string;
  createdDate?: string;
  endedDate?: string;
  externalContact?: JourneySessionEventsNotificationExternalContact;
  customerId?: string;
  customerIdType?: string;
  type?: string;
  outcomeAchievements?: JourneySessionEventsNotificationOutcomeAchievement[];
  segmentAssignments?: JourneySessionEventsNotificationSegmentAssignment[];
  awayDate?: string;
  browser?: JourneySessionEventsNotificationBrowser;
  device?: JourneySessionEventsNotificationDevice;
  geolocation?: JourneySessionEventsNotificationGeoLocation;
  idleDate?: string;
  ipAddress?: string;
  ipOrganization?: string;
  lastPage?: JourneySessionEventsNotificationPage;
  mktCampaign?: JourneySessionEventsNotificationMktCampaign;
  referrer?: JourneySessionEventsNotificationReferrer;
  searchTerms?: string[];
  userAgentString?: string;
  durationInSeconds?: number;
  eventCount?: number;
  pageviewCount?: number;
  screenviewCount?: number;
  lastEvent?: JourneySessionEventsNotificationSessionLastEvent;
  conversation?: JourneySessionEventsNotificationConversation;
  originatingDirection?: string;
  conversationSubject?: string;
  lastUserDisposition?: JourneySessionEventsNotificationConversationUserDisposition;
  lastConnectedUser?: JourneySessionEventsNotificationUser;
  lastConnectedQueue?: JourneySessionEventsNotificationConnectedQueue;
  conversationChannels?: JourneySessionEventsNotificationConversationChannel[];
  lastUserDisconnectType?: string;
  lastAcdOutcome?: string;
  authenticated?: boolean;
  app?: JourneySessionEventsNotificationApp;
  sdkLibrary?: JourneySessionEventsNotificationSdkLibrary;
  networkConnectivity?: JourneySessionEventsNotificationNetworkConnectivity;
  divisionIds?: string[];
  lastScreen?: string;
  caseAssociations?: JourneySessionEventsNotificationCaseAssociation[];
  caseEntity?: JourneySessionEventsNotificationCase;
  caseReference?: string;
  caseStatus?: string;
}

export interface JourneySessionEventsNotificationSessionLastEvent {
  id?: string;
  eventName?: string;
  createdDate?: string;
}

export interface JourneySessionEventsNotificationUser {
  id?: string;
  selfUri?: string;
}

export interface JourneySurveyQuestion {
  type?: string;
  label: string;
  customerProperty?: string;
  choices?: string[];
  isMandatory?: boolean;
}

export interface JourneyView {
  id?: string;
  name?: string;
  description?: string;
  version?: number;
  createdBy?: JourneyViewUser;
  modifiedBy?: JourneyViewUser;
  interval?: string;
  duration?: string;
  elements: JourneyViewElement[];
  charts?: JourneyViewChart[];
  dateCreated?: string;
  dateModified?: string;
  selfUri?: string;
}

export interface JourneyViewChart {
  id?: string;
  name?: string;
  version?: number;
  rank?: number;
  groupByTime?: string;
  groupByAttributes?: JourneyViewChartGroupByAttribute[];
  metrics: JourneyViewChartMetric[];
  displayAttributes?: JourneyViewChartDisplayAttributes;
  groupByMax?: number;
  selfUri?: string;
}

export interface JourneyViewChartDisplayAttributes {
  type?: string;
  groupByTitle?: string;
  metricsTitle?: string;
  secondaryMetricsTitle?: string;
  showLegend?: boolean;
}

export interface JourneyViewChartGroupByAttribute {
  elementId: string;
  attribute: string;
}

export interface JourneyViewChartMetric {
  id: string;
  elementId: string;
  aggregate?: string;
  displayLabel?: string;
  attribute?: string;
}

export interface JourneyViewChartMetricResult {
  id?: string;
  values?: JourneyViewChartMetricResultValue[];
}

export interface JourneyViewChartMetricResultValue {
  value?: number;
  groupByAttributes?: Models.GroupByAttribute[];
}

export interface JourneyViewChartResult {
  id?: string;
  version?: number;
  metrics?: JourneyViewChartMetricResult[];
  selfUri?: string;
}

export interface JourneyViewElement {
  id: string;
  name: string;
  attributes: JourneyViewElementAttributes;
  displayAttributes?: JourneyViewElementDisplayAttributes;
  filter?: JourneyViewElementFilter;
  followedBy?: JourneyViewLink[];
}

export interface JourneyViewElementAttributes {
  type: string;
  id?: string;
  source?: string;
}

export interface JourneyViewElementDisplayAttributes {
  x: number;
  y: number;
  col: number;
}

export interface JourneyViewElementFilter {
  type: string;
  predicates?: JourneyViewElementFilterPredicate[];
  numberPredicates?: JourneyViewElementFilterNumberPredicate[];
}

export interface JourneyViewElementFilterNumberPredicate {
  dimension: string;
  operator?: string;
  noValue?: boolean;
  range: JourneyViewElementFilterRange;
}

export interface JourneyViewElementFilterPredicate {
  dimension: string;
  values: string[];
  operator?: string;
  noValue?: boolean;
}

export interface JourneyViewElementFilterRange {
  lt?: JourneyViewElementFilterRangeData;
  lte?: JourneyViewElementFilterRangeData;
  gt?: JourneyViewElementFilterRangeData;
  gte?: JourneyViewElementFilterRangeData;
  eq?: JourneyViewElementFilterRangeData;
  neq?: JourneyViewElementFilterRangeData;
}

export interface JourneyViewElementFilterRangeData {
  duration?: string;
  number?: number;
}

export interface JourneyViewJob {
  id?: string;
  dateCreated: string;
  dateCompleted: string;
  status: string;
  journeyView: JourneyView;
  dateCompletionEstimated: string;
  estimatedCompletionMargin: number;
  userId: string;
  selfUri?: string;
}

export interface JourneyViewJobListing {
  entities?: JourneyViewJob[];
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

export interface JourneyViewJobNotificationTopicJourneyView {
  id?: string;
  version?: number;
}

export interface JourneyViewJobNotificationTopicJourneyViewJobNotificationEventV2 {
  id?: string;
  status?: string;
  dateCreated?: string;
  dateCompleted?: string;
  journeyView?: JourneyViewJobNotificationTopicJourneyView;
  dateCompletionEstimated?: string;
  estimatedCompletionMargin?: number;
  userId?: string;
}

export interface JourneyViewLink {
  id: string;
  constraintWithin?: JourneyViewLinkTimeConstraint;
  constraintAfter?: JourneyViewLinkTimeConstraint;
  eventCountType?: string;
  joinAttributes?: string[];
}

export interface JourneyViewLinkTimeConstraint {
  unit?: string;
  value?: number;
}

export interface JourneyViewListing {
  entities?: JourneyView[];
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

export interface JourneyViewResult {
  elements?: JourneyViewResultElement[];
  charts?: JourneyViewChartResult[];
}

export interface JourneyViewResultElement {
  id?: string;
  metrics?: JourneyViewResultMetrics;
  followedBy?: JourneyViewResultLink[];
  selfUri?: string;
}

export interface JourneyViewResultLink {
  id?: string;
  connectionCount?: number;
  selfUri?: string;
}

export interface JourneyViewResultMetrics {
  participantCount?: number;
  activeCount?: number;
  completedCount?: number;
  dropoutCount?: number;
  flowCount?: number;
}

export interface JourneyViewSchedule {
  id?: string;
  frequency: string;
  dateModified: string;
  user: Models.AddressableEntityRef;
  selfUri?: string;
}

export interface JourneyViewScheduleListing {
  entities?: JourneyViewSchedule[];
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

export interface JourneyViewUser {
  id?: string;
  emailAddress?: string;
  selfUri?: string;
}

export interface JourneyWebActionEventsNotificationActionMap {
  id?: string;
  selfUri?: string;
}

export interface JourneyWebActionEventsNotificationActionMapPageUrlCondition {
  values?: string[];
  operator?: string;
}

export interface JourneyWebActionEventsNotificationActionTarget {
  id?: string;
  selfUri?: string;
}

export interface JourneyWebActionEventsNotificationBlockedWebActionOfferMessage {
  action?: JourneyWebActionEventsNotificationEventAction;
  actionMap?: JourneyWebActionEventsNotificationActionMap;
  actionTarget?: JourneyWebActionEventsNotificationActionTarget;
  blockingReason?: string;
  blockingActionMap?: JourneyWebActionEventsNotificationActionMap;
  blockingAction?: JourneyWebActionEventsNotificationEventAction;
  blockingFrequencyCapBehaviour?: string;
  blockingPageUrlConditions?: JourneyWebActionEventsNotificationActionMapPageUrlCondition[];
  blockingScheduleGroup?: JourneyWebActionEventsNotificationScheduleGroup;
  blockingEmergencyScheduleGroup?: JourneyWebActionEventsNotificationEmergencyGroup;
}

export interface JourneyWebActionEventsNotificationBrowser extends JourneyAppEventsNotificationBrowser {}

export interface JourneyWebActionEventsNotificationDevice extends JourneyAppEventsNotificationDevice {}

export interface JourneyWebActionEventsNotificationEmergencyGroup {
  id?: string;
  selfUri?: string;
}

export interface JourneyWebActionEventsNotificationEventAction {
  id?: string;
}

export interface JourneyWebActionEventsNotificationExternalContact {
  id?: string;
  selfUri?: string;
}

export interface JourneyWebActionEventsNotificationGeoLocation extends JourneyAppEventsNotificationGeoLocation {}

export interface JourneyWebActionEventsNotificationMktCampaign extends JourneyAppEventsNotificationMktCampaign {}

export interface JourneyWebActionEventsNotificationReferrer extends JourneyAppEventsNotificationReferrer {}

export interface JourneyWebActionEventsNotificationScheduleGroup {
  id?: string;
  selfUri?: string;
}

export interface JourneyWebActionEventsNotificationSession extends JourneyAppEventsNotificationSession {}

export interface JourneyWebActionEventsNotificationWebActionEventsNotification {
  id?: string;
  correlationId?: string;
  externalContact?: JourneyWebActionEventsNotificationExternalContact;
  createdDate?: string;
  customerId?: string;
  customerIdType?: string;
  session?: JourneyWebActionEventsNotificationSession;
  eventType?: string;
  webActionEvent?: JourneyWebActionEventsNotificationWebActionMessage;
  blockedWebActionOfferEvent?: JourneyWebActionEventsNotificationBlockedWebActionOfferMessage;
}

export interface JourneyWebActionEventsNotificationWebActionMessage {
  action?: JourneyWebActionEventsNotificationEventAction;
  actionTarget?: JourneyWebActionEventsNotificationActionTarget;
  actionMap?: JourneyWebActionEventsNotificationActionMap;
  errorCode?: string;
  errorMessage?: string;
  userAgentString?: string;
  ipAddress?: string;
  ipOrganization?: string;
  browser?: JourneyWebActionEventsNotificationBrowser;
  device?: JourneyWebActionEventsNotificationDevice;
  geolocation?: JourneyWebActionEventsNotificationGeoLocation;
  mktCampaign?: JourneyWebActionEventsNotificationMktCampaign;
  visitReferrer?: JourneyWebActionEventsNotificationReferrer;
  timeToDisposition?: number;
}

export interface JourneyWebEventsNotificationActionMap extends JourneyAppEventsNotificationActionMap {}

export interface JourneyWebEventsNotificationActionTarget {
  id?: string;
  selfUri?: string;
}

export interface JourneyWebEventsNotificationAssociatedValue {
  dataType?: string;
  value?: number;
}

export interface JourneyWebEventsNotificationBrowser extends JourneyAppEventsNotificationBrowser {}

export interface JourneyWebEventsNotificationCustomEventAttribute {
  value?: string;
  dataType?: string;
}

export interface JourneyWebEventsNotificationDevice extends JourneyAppEventsNotificationDevice {}

export interface JourneyWebEventsNotificationEventAction extends JourneyAppEventsNotificationEventAction {}

export interface JourneyWebEventsNotificationExternalContact {
  id?: string;
  selfUri?: string;
}

export interface JourneyWebEventsNotificationGeoLocation extends JourneyAppEventsNotificationGeoLocation {}

export interface JourneyWebEventsNotificationMktCampaign extends JourneyAppEventsNotificationMktCampaign {}

export interface JourneyWebEventsNotificationOutcome extends JourneyAppEventsNotificationOutcome {}

export interface JourneyWebEventsNotificationOutcomeAchievedMessage {
  outcome?: JourneyWebEventsNotificationOutcome;
  browser?: JourneyWebEventsNotificationBrowser;
  visitCreatedDate?: string;
  ipAddress?: string;
  ipOrganization?: string;
  userAgentString?: string;
  device?: JourneyWebEventsNotificationDevice;
  geolocation?: JourneyWebEventsNotificationGeoLocation;
  mktCampaign?: JourneyWebEventsNotificationMktCampaign;
  visitReferrer?: JourneyWebEventsNotificationReferrer;
  associatedValue?: JourneyWebEventsNotificationAssociatedValue;
}

export interface JourneyWebEventsNotificationPage extends JourneySessionEventsNotificationPage {}

export interface JourneyWebEventsNotificationReferrer extends JourneyAppEventsNotificationReferrer {}

export interface JourneyWebEventsNotificationSegment {
  id?: string;
  selfUri?: string;
}

export interface JourneyWebEventsNotificationSegmentAssignmentMessage {
  segment?: JourneyWebEventsNotificationSegment;
  assignmentState?: string;
  dateAssigned?: string;
  dateForUnassignment?: string;
}

export interface JourneyWebEventsNotificationSession extends JourneyAppEventsNotificationSession {}

export interface JourneyWebEventsNotificationWebActionMessage {
  action?: JourneyWebEventsNotificationEventAction;
  actionTarget?: JourneyWebEventsNotificationActionTarget;
  actionMap?: JourneyWebEventsNotificationActionMap;
  errorCode?: string;
  errorMessage?: string;
  userAgentString?: string;
  ipAddress?: string;
  ipOrganization?: string;
  browser?: JourneyWebEventsNotificationBrowser;
  device?: JourneyWebEventsNotificationDevice;
  geolocation?: JourneyWebEventsNotificationGeoLocation;
  mktCampaign?: JourneyWebEventsNotificationMktCampaign;
  visitReferrer?: JourneyWebEventsNotificationReferrer;
  timeToDisposition?: number;
}

export interface JourneyWebEventsNotificationWebEventsNotification {
  id?: string;
  correlationId?: string;
  externalContact?: JourneyWebEventsNotificationExternalContact;
  createdDate?: string;
  customerId?: string;
  customerIdType?: string;
  session?: JourneyWebEventsNotificationSession;
  eventType?: string;
  webEvent?: JourneyWebEventsNotificationWebMessage;
  webActionEvent?: JourneyWebEventsNotificationWebActionMessage;
  outcomeAchievedEvent?: JourneyWebEventsNotificationOutcomeAchievedMessage;
  segmentAssignmentEvent?: JourneyWebEventsNotificationSegmentAssignmentMessage;
}

export interface JourneyWebEventsNotificationWebMessage {
  eventName?: string;
  totalEventCount?: number;
  totalPageviewCount?: number;
  userAgentString?: string;
  ipAddress?: string;
  ipOrganization?: string;
  searchQuery?: string;
  authenticated?: boolean;
  browser?: JourneyWebEventsNotificationBrowser;
  device?: JourneyWebEventsNotificationDevice;
  geolocation?: JourneyWebEventsNotificationGeoLocation;
  mktCampaign?: JourneyWebEventsNotificationMktCampaign;
  page?: JourneyWebEventsNotificationPage;
  referrer?: JourneyWebEventsNotificationReferrer;
  attributes?: { [key: string]: JourneyWebEventsNotificationCustomEventAttribute };
  traits?: { [key: string]: JourneyWebEventsNotificationCustomEventAttribute };
}

export interface JsonCursorSearchResponse {
  types: string[];
  results: object;
  aggregations?: object;
  cursor?: string;
}

export interface JsonNode {
}

export interface JsonNodeSearchResponse {
  total: number;
  pageCount: number;
  pageSize: number;
  pageNumber: number;
  previousPage?: string;
  currentPage?: string;
  nextPage?: string;
  types: string[];
  results: object;
  aggregations?: object;
}

export interface JsonSchemaDocument {
  id?: string;
  $schema?: string;
  title?: string;
  description?: string;
  type?: string;
  required?: string[];
  properties?: { [key: string]: object };
  additionalProperties?: object;
}

export interface JsonSchemaWithDefinitions {
  id?: string;
  $schema?: string;
  title?: string;
  description?: string;
  type?: string;
  required?: string[];
  properties?: { [key: string]: object };
  additionalProperties?: object;
  definitions?: { [key: string]: Models.Definition };
}

export interface JsonSearchResponse {
  total: number;
  pageCount: number;
  pageSize: number;
  pageNumber: number;
  types: string[];
  results: object;
  aggregations?: object;
}

// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class JourneyApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/analytics/journeys/aggregates/jobs/{jobId} */
  deleteAnalyticsJourneysAggregatesJob(jobId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/journey/actionmaps/{actionMapId} */
  deleteJourneyActionmap(actionMapId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/journey/actiontemplates/{actionTemplateId} */
  deleteJourneyActiontemplate(actionTemplateId: string, opts?: JourneyApi.deleteJourneyActiontemplateOptions): Promise<void>;
  /** DELETE /api/v2/journey/externalevents/configurations/{configId} */
  deleteJourneyExternaleventsConfiguration(configId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/journey/externalevents/schemas/{schemaId} */
  deleteJourneyExternaleventsSchema(schemaId: string, opts?: CallOptions): Promise<void>;
  /**
   * DELETE /api/v2/journey/outcomes/{outcomeId}
   * @deprecated
   */
  deleteJourneyOutcome(outcomeId: string, opts?: CallOptions): Promise<void>;
  /**
   * DELETE /api/v2/journey/outcomes/predictors/{predictorId}
   * @deprecated
   */
  deleteJourneyOutcomesPredictor(predictorId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/journey/segments/{segmentId} */
  deleteJourneySegment(segmentId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/journey/views/{viewId} */
  deleteJourneyView(viewId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/journey/views/{viewId}/schedules */
  deleteJourneyViewSchedules(viewId: string, opts?: CallOptions): Promise<Models.JourneyViewSchedule>;
  /** GET /api/v2/analytics/journeys/aggregates/jobs/{jobId} */
  getAnalyticsJourneysAggregatesJob(jobId: string, opts?: CallOptions): Promise<Models.AsyncQueryStatus>;
  /** GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}/results */
  getAnalyticsJourneysAggregatesJobResults(jobId: string, opts?: JourneyApi.getAnalyticsJourneysAggregatesJobResultsOptions): Promise<Models.JourneyAsyncAggregateQueryResponse>;
  /** GET /api/v2/externalcontacts/contacts/{contactId}/journey/segments */
  getExternalcontactsContactJourneySegments(contactId: string, opts?: JourneyApi.getExternalcontactsContactJourneySegmentsOptions): Promise<Models.SegmentAssignmentListing>;
  /** GET /api/v2/externalcontacts/contacts/{contactId}/journey/sessions */
  getExternalcontactsContactJourneySessions(contactId: string, opts?: JourneyApi.getExternalcontactsContactJourneySessionsOptions): Promise<Models.SessionListing>;
  /** GET /api/v2/journey/actionmaps/{actionMapId} */
  getJourneyActionmap(actionMapId: string, opts?: CallOptions): Promise<Models.ActionMap>;
  /** GET /api/v2/journey/actionmaps */
  getJourneyActionmaps(opts?: JourneyApi.getJourneyActionmapsOptions): Promise<Models.ActionMapListing>;
  /**
   * GET /api/v2/journey/actionmaps/estimates/jobs/{jobId}
   * @deprecated
   */
  getJourneyActionmapsEstimatesJob(jobId: string, opts?: CallOptions): Promise<string>;
  /**
   * GET /api/v2/journey/actionmaps/estimates/jobs/{jobId}/results
   * @deprecated
   */
  getJourneyActionmapsEstimatesJobResults(jobId: string, opts?: CallOptions): Promise<Models.ActionMapEstimateResult>;
  /**
   * GET /api/v2/journey/actiontargets/{actionTargetId}
   * @deprecated
   */
  getJourneyActiontarget(actionTargetId: string, opts?: CallOptions): Promise<Models.ActionTarget>;
  /**
   * GET /api/v2/journey/actiontargets
   * @deprecated
   */
  getJourneyActiontargets(opts?: JourneyApi.getJourneyActiontargetsOptions): Promise<Models.ActionTargetListing>;
  /** GET /api/v2/journey/actiontemplates/{actionTemplateId} */
  getJourneyActiontemplate(actionTemplateId: string, opts?: CallOptions): Promise<Models.ActionTemplate>;
  /** GET /api/v2/journey/actiontemplates */
  getJourneyActiontemplates(opts?: JourneyApi.getJourneyActiontemplatesOptions): Promise<Models.ActionTemplateListing>;
  /** GET /api/v2/journey/deployments/{deploymentId}/customers/{customerCookieId}/ping */
  getJourneyDeploymentCustomerPing(deploymentId: string, customerCookieId: string, opts?: JourneyApi.getJourneyDeploymentCustomerPingOptions): Promise<Models.DeploymentPing>;
  /** GET /api/v2/journey/externalevents/configurations/{configId} */
  getJourneyExternaleventsConfiguration(configId: string, opts?: CallOptions): Promise<Models.ExternalEventsConfiguration>;
  /** GET /api/v2/journey/externalevents/configurations */
  getJourneyExternaleventsConfigurations(opts?: JourneyApi.getJourneyExternaleventsConfigurationsOptions): Promise<Models.ExternalEventsConfigurationListing>;
  /** GET /api/v2/journey/externalevents/schemas/{schemaId} */
  getJourneyExternaleventsSchema(schemaId: string, opts?: CallOptions): Promise<Models.JourneyExternalEventsSchema>;
  /** GET /api/v2/journey/externalevents/schemas/{schemaId}/versions/{versionId} */
  getJourneyExternaleventsSchemaVersion(schemaId: string, versionId: string, opts?: CallOptions): Promise<Models.JourneyExternalEventsSchema>;
  /** GET /api/v2/journey/externalevents/schemas/{schemaId}/versions */
  getJourneyExternaleventsSchemaVersions(schemaId: string, opts?: CallOptions): Promise<Models.JourneyExternalEventsSchemaListing>;
  /** GET /api/v2/journey/externalevents/schemas */
  getJourneyExternaleventsSchemas(opts?: CallOptions): Promise<Models.JourneyExternalEventsSchemaListing>;
  /** GET /api/v2/journey/externalevents/schemas/coretypes/{coreTypeName} */
  getJourneyExternaleventsSchemasCoretype(coreTypeName: string, opts?: CallOptions): Promise<Models.Coretype>;
  /** GET /api/v2/journey/externalevents/schemas/coretypes */
  getJourneyExternaleventsSchemasCoretypes(opts?: CallOptions): Promise<Models.CoretypeListing>;
  /** GET /api/v2/journey/externalevents/schemas/limits */
  getJourneyExternaleventsSchemasLimits(opts?: CallOptions): Promise<Models.SchemaQuantityLimits>;
  /**
   * GET /api/v2/journey/outcomes/{outcomeId}
   * @deprecated
   */
  getJourneyOutcome(outcomeId: string, opts?: CallOptions): Promise<Models.Outcome>;
  /**
   * GET /api/v2/journey/outcomes
   * @deprecated
   */
  getJourneyOutcomes(opts?: JourneyApi.getJourneyOutcomesOptions): Promise<Models.OutcomeListing>;
  /**
   * GET /api/v2/journey/outcomes/attributions/jobs/{jobId}
   * Preview: may change or go without notice.
   * @deprecated
   */
  getJourneyOutcomesAttributionsJob(jobId: string, opts?: CallOptions): Promise<Models.OutcomeAttributionJobStateResponse>;
  /**
   * GET /api/v2/journey/outcomes/attributions/jobs/{jobId}/results
   * Preview: may change or go without notice.
   * @deprecated
   */
  getJourneyOutcomesAttributionsJobResults(jobId: string, opts?: CallOptions): Promise<Models.OutcomeAttributionResponseListing>;
  /**
   * GET /api/v2/journey/outcomes/predictors/{predictorId}
   * @deprecated
   */
  getJourneyOutcomesPredictor(predictorId: string, opts?: CallOptions): Promise<Models.OutcomePredictor>;
  /**
   * GET /api/v2/journey/outcomes/predictors
   * @deprecated
   */
  getJourneyOutcomesPredictors(opts?: CallOptions): Promise<Models.OutcomePredictorListing>;
  /** GET /api/v2/journey/segments/{segmentId} */
  getJourneySegment(segmentId: string, opts?: CallOptions): Promise<Models.JourneySegment>;
  /** GET /api/v2/journey/segments */
  getJourneySegments(opts?: JourneyApi.getJourneySegmentsOptions): Promise<Models.SegmentListing>;
  /** GET /api/v2/journey/sessions/{sessionId} */
  getJourneySession(sessionId: string, opts?: CallOptions): Promise<Models.Session>;
  /** GET /api/v2/journey/sessions/{sessionId}/events */
  getJourneySessionEvents(sessionId: string, opts?: JourneyApi.getJourneySessionEventsOptions): Promise<Models.EventListing>;
  /**
   * GET /api/v2/journey/sessions/{sessionId}/outcomescores
   * @deprecated
   */
  getJourneySessionOutcomescores(sessionId: string, opts?: CallOptions): Promise<Models.OutcomeScoresResult>;
  /** GET /api/v2/journey/views/{viewId} */
  getJourneyView(viewId: string, opts?: CallOptions): Promise<Models.JourneyView>;
  /** GET /api/v2/journey/views/{viewId}/schedules */
  getJourneyViewSchedules(viewId: string, opts?: CallOptions): Promise<Models.JourneyViewSchedule>;
  /** GET /api/v2/journey/views/{viewId}/versions/{versionId} */
  getJourneyViewVersion(viewId: string, versionId: string, opts?: CallOptions): Promise<Models.JourneyView>;
  /** GET /api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/charts/{chartId} */
  getJourneyViewVersionChart(viewId: string, journeyViewVersion: string, chartId: string, opts?: CallOptions): Promise<Models.JourneyViewChart>;
  /** GET /api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}/versions/{chartVersion} */
  getJourneyViewVersionChartVersion(viewId: string, journeyViewVersion: string, chartId: string, chartVersion: string, opts?: CallOptions): Promise<Models.JourneyViewChart>;
  /** GET /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId} */
  getJourneyViewVersionJob(viewId: string, journeyVersionId: string, jobId: string, opts?: CallOptions): Promise<Models.JourneyViewJob>;
  /** GET /api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/jobs/{jobId}/results */
  getJourneyViewVersionJobResults(viewId: string, journeyViewVersion: string, jobId: string, opts?: CallOptions): Promise<Models.JourneyViewResult>;
  /** GET /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}/results/charts/{chartId} */
  getJourneyViewVersionJobResultsChart(viewId: string, journeyVersionId: string, jobId: string, chartId: string, opts?: CallOptions): Promise<Models.JourneyViewChartResult>;
  /** GET /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/latest */
  getJourneyViewVersionJobsLatest(viewId: string, journeyVersionId: string, opts?: CallOptions): Promise<Models.JourneyViewJob>;
  /** GET /api/v2/journey/views */
  getJourneyViews(opts?: JourneyApi.getJourneyViewsOptions): Promise<Models.JourneyViewListing>;
  /** GET /api/v2/journey/views/data/details */
  getJourneyViewsDataDetails(opts?: CallOptions): Promise<Models.DataRange>;
  /** GET /api/v2/journey/views/eventdefinitions/{eventDefinitionId} */
  getJourneyViewsEventdefinition(eventDefinitionId: string, opts?: CallOptions): Promise<Models.JourneyEventDefinition>;
  /** GET /api/v2/journey/views/eventdefinitions */
  getJourneyViewsEventdefinitions(opts?: CallOptions): Promise<Models.JourneyEventDefinitionListing>;
  /** GET /api/v2/journey/views/eventdefinitions/external */
  getJourneyViewsEventdefinitionsExternal(opts?: CallOptions): Promise<Models.GetExternalEventsResponse>;
  /** GET /api/v2/journey/views/eventdefinitions/external/changes */
  getJourneyViewsEventdefinitionsExternalChanges(opts?: CallOptions): Promise<Models.ExternalEventChangesResponse>;
  /** GET /api/v2/journey/views/jobs */
  getJourneyViewsJobs(opts?: JourneyApi.getJourneyViewsJobsOptions): Promise<Models.JourneyViewJobListing>;
  /** GET /api/v2/journey/views/jobs/me */
  getJourneyViewsJobsMe(opts?: JourneyApi.getJourneyViewsJobsMeOptions): Promise<Models.JourneyViewJobListing>;
  /** GET /api/v2/journey/views/schedules */
  getJourneyViewsSchedules(opts?: JourneyApi.getJourneyViewsSchedulesOptions): Promise<Models.JourneyViewScheduleListing>;
  /** PATCH /api/v2/journey/actionmaps/{actionMapId} */
  patchJourneyActionmap(actionMapId: string, opts?: JourneyApi.patchJourneyActionmapOptions): Promise<Models.ActionMap>;
  /**
   * PATCH /api/v2/journey/actiontargets/{actionTargetId}
   * @deprecated
   */
  patchJourneyActiontarget(actionTargetId: string, opts?: JourneyApi.patchJourneyActiontargetOptions): Promise<Models.ActionTarget>;
  /** PATCH /api/v2/journey/actiontemplates/{actionTemplateId} */
  patchJourneyActiontemplate(actionTemplateId: string, opts?: JourneyApi.patchJourneyActiontemplateOptions): Promise<Models.ActionTemplate>;
  /** PATCH /api/v2/journey/externalevents/configurations/{configId} */
  patchJourneyExternaleventsConfiguration(configId: string, opts?: JourneyApi.patchJourneyExternaleventsConfigurationOptions): Promise<Models.ExternalEventsConfiguration>;
  /**
   * PATCH /api/v2/journey/outcomes/{outcomeId}
   * @deprecated
   */
  patchJourneyOutcome(outcomeId: string, opts?: JourneyApi.patchJourneyOutcomeOptions): Promise<Models.Outcome>;
  /** PATCH /api/v2/journey/segments/{segmentId} */
  patchJourneySegment(segmentId: string, opts?: JourneyApi.patchJourneySegmentOptions): Promise<Models.JourneySegment>;
  /** PATCH /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId} */
  patchJourneyViewVersionJob(viewId: string, journeyVersionId: string, jobId: string, body: Models.JourneyViewJob, opts?: CallOptions): Promise<Models.JourneyViewJob>;
  /** POST /api/v2/analytics/journeys/aggregates/jobs */
  postAnalyticsJourneysAggregatesJobs(body: Models.JourneyAsyncAggregationQuery, opts?: CallOptions): Promise<Models.AsyncQueryResponse>;
  /** POST /api/v2/analytics/journeys/aggregates/query */
  postAnalyticsJourneysAggregatesQuery(body: Models.JourneyAggregationQuery, opts?: CallOptions): Promise<Models.JourneyAggregateQueryResponse>;
  /** POST /api/v2/externalcontacts/contacts/{contactId}/journey/segments */
  postExternalcontactsContactJourneySegments(contactId: string, opts?: JourneyApi.postExternalcontactsContactJourneySegmentsOptions): Promise<Models.UpdateSegmentAssignmentResponse>;
  /** POST /api/v2/journey/actionmaps */
  postJourneyActionmaps(opts?: JourneyApi.postJourneyActionmapsOptions): Promise<Models.ActionMap>;
  /**
   * POST /api/v2/journey/actionmaps/estimates/jobs
   * @deprecated
   */
  postJourneyActionmapsEstimatesJobs(body: Models.ActionMapEstimateRequest, opts?: CallOptions): Promise<Models.EstimateJobAsyncResponse>;
  /** POST /api/v2/journey/actiontemplates */
  postJourneyActiontemplates(opts?: JourneyApi.postJourneyActiontemplatesOptions): Promise<Models.ActionTemplate>;
  /** POST /api/v2/journey/deployments/{deploymentId}/actionevent */
  postJourneyDeploymentActionevent(deploymentId: string, body: Models.ActionEventRequest, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/journey/deployments/{deploymentId}/appevents */
  postJourneyDeploymentAppevents(deploymentId: string, opts?: JourneyApi.postJourneyDeploymentAppeventsOptions): Promise<Models.AppEventResponse>;
  /** POST /api/v2/journey/deployments/{deploymentId}/webevents */
  postJourneyDeploymentWebevents(deploymentId: string, opts?: JourneyApi.postJourneyDeploymentWebeventsOptions): Promise<Models.WebEventResponse>;
  /** POST /api/v2/journey/externalevents/configurations/{configurationId}/events */
  postJourneyExternaleventsConfigurationEvents(configurationId: string, opts?: JourneyApi.postJourneyExternaleventsConfigurationEventsOptions): Promise<Models.ExternalEventsResponse>;
  /** POST /api/v2/journey/externalevents/configurations */
  postJourneyExternaleventsConfigurations(opts?: JourneyApi.postJourneyExternaleventsConfigurationsOptions): Promise<Models.ExternalEventsConfiguration>;
  /** POST /api/v2/journey/externalevents/schemas */
  postJourneyExternaleventsSchemas(body: Models.JourneyJsonSchemaRequest, opts?: CallOptions): Promise<Models.JourneyExternalEventsSchema>;
  /** POST /api/v2/journey/flows/paths/query */
  postJourneyFlowsPathsQuery(opts?: JourneyApi.postJourneyFlowsPathsQueryOptions): Promise<Models.FlowPaths>;
  /**
   * POST /api/v2/journey/outcomes
   * @deprecated
   */
  postJourneyOutcomes(opts?: JourneyApi.postJourneyOutcomesOptions): Promise<Models.Outcome>;
  /**
   * POST /api/v2/journey/outcomes/attributions/jobs
   * Preview: may change or go without notice.
   * @deprecated
   */
  postJourneyOutcomesAttributionsJobs(opts?: JourneyApi.postJourneyOutcomesAttributionsJobsOptions): Promise<Models.OutcomeAttributionAsyncResponse>;
  /**
   * POST /api/v2/journey/outcomes/predictors
   * @deprecated
   */
  postJourneyOutcomesPredictors(opts?: JourneyApi.postJourneyOutcomesPredictorsOptions): Promise<Models.OutcomePredictor>;
  /** POST /api/v2/journey/segments */
  postJourneySegments(opts?: JourneyApi.postJourneySegmentsOptions): Promise<Models.JourneySegment>;
  /** POST /api/v2/journey/views/{viewId}/schedules */
  postJourneyViewSchedules(viewId: string, body: Models.JourneyViewSchedule, opts?: CallOptions): Promise<Models.JourneyViewSchedule>;
  /** POST /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs */
  postJourneyViewVersionJobs(viewId: string, journeyVersionId: string, opts?: CallOptions): Promise<Models.JourneyViewJob>;
  /** POST /api/v2/journey/views/{viewId}/versions */
  postJourneyViewVersions(viewId: string, body: Models.JourneyView, opts?: CallOptions): Promise<Models.JourneyView>;
  /** POST /api/v2/journey/views */
  postJourneyViews(body: Models.JourneyView, opts?: CallOptions): Promise<Models.JourneyView>;
  /** POST /api/v2/journey/views/encodings/validate */
  postJourneyViewsEncodingsValidate(opts?: JourneyApi.postJourneyViewsEncodingsValidateOptions): Promise<Models.EntityListing>;
  /** PUT /api/v2/journey/externalevents/schemas/{schemaId} */
  putJourneyExternaleventsSchema(schemaId: string, body: Models.JourneySchemaUpdateRequest, opts?: CallOptions): Promise<Models.JourneyExternalEventsSchema>;
  /** PUT /api/v2/journey/views/{viewId}/schedules */
  putJourneyViewSchedules(viewId: string, body: Models.JourneyViewSchedule, opts?: CallOptions): Promise<Models.JourneyViewSchedule>;
  /** PUT /api/v2/journey/views/{viewId}/versions/{versionId} */
  putJourneyViewVersion(viewId: string, versionId: string, body: Models.JourneyView, opts?: CallOptions): Promise<Models.JourneyView>;
  /** PUT /api/v2/journey/views/eventdefinitions/{eventDefinitionId} */
  putJourneyViewsEventdefinition(eventDefinitionId: string, opts?: JourneyApi.putJourneyViewsEventdefinitionOptions): Promise<Models.UpdateExternalEventResponse>;
  /** PUT /api/v2/journey/views/eventdefinitions/{eventDefinitionId}/activate */
  putJourneyViewsEventdefinitionActivate(eventDefinitionId: string, opts?: JourneyApi.putJourneyViewsEventdefinitionActivateOptions): Promise<Models.ActivateExternalEventResponse>;
}

export declare namespace JourneyApi {
  type deleteAnalyticsJourneysAggregatesJobOptions = CallOptions;
  type deleteJourneyActionmapOptions = CallOptions;
  interface deleteJourneyActiontemplateOptions extends CallOptions {
    hardDelete?: boolean;
  }
  type deleteJourneyExternaleventsConfigurationOptions = CallOptions;
  type deleteJourneyExternaleventsSchemaOptions = CallOptions;
  type deleteJourneyOutcomeOptions = CallOptions;
  type deleteJourneyOutcomesPredictorOptions = CallOptions;
  type deleteJourneySegmentOptions = CallOptions;
  type deleteJourneyViewOptions = CallOptions;
  type deleteJourneyViewSchedulesOptions = CallOptions;
  type getAnalyticsJourneysAggregatesJobOptions = CallOptions;
  interface getAnalyticsJourneysAggregatesJobResultsOptions extends CallOptions {
    cursor?: string;
  }
  interface getExternalcontactsContactJourneySegmentsOptions extends CallOptions {
    includeMerged?: boolean;
    limit?: number;
  }
  interface getExternalcontactsContactJourneySessionsOptions extends CallOptions {
    pageSize?: string;
    after?: string;
    includeMerged?: boolean;
  }
  type getJourneyActionmapOptions = CallOptions;
  interface getJourneyActionmapsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    sortBy?: string;
    filterField?: string;
    filterValue?: string;
    actionMapIds?: string[];
    queryFields?: string[];
    queryValue?: string;
  }
  type getJourneyActionmapsEstimatesJobOptions = CallOptions;
  type getJourneyActionmapsEstimatesJobResultsOptions = CallOptions;
  type getJourneyActiontargetOptions = CallOptions;
  interface getJourneyActiontargetsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
  type getJourneyActiontemplateOptions = CallOptions;
  interface getJourneyActiontemplatesOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    sortBy?: string;
    mediaType?: string;
    state?: string;
    queryFields?: string[];
    queryValue?: string;
  }
  interface getJourneyDeploymentCustomerPingOptions extends CallOptions {
    dl?: string;
    dt?: string;
    appNamespace?: string;
    sessionId?: string;
    sinceLastBeaconMilliseconds?: number;
  }
  type getJourneyExternaleventsConfigurationOptions = CallOptions;
  interface getJourneyExternaleventsConfigurationsOptions extends CallOptions {
    /** Default: 20 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  type getJourneyExternaleventsSchemaOptions = CallOptions;
  type getJourneyExternaleventsSchemaVersionOptions = CallOptions;
  type getJourneyExternaleventsSchemaVersionsOptions = CallOptions;
  type getJourneyExternaleventsSchemasOptions = CallOptions;
  type getJourneyExternaleventsSchemasCoretypeOptions = CallOptions;
  type getJourneyExternaleventsSchemasCoretypesOptions = CallOptions;
  type getJourneyExternaleventsSchemasLimitsOptions = CallOptions;
  type getJourneyOutcomeOptions = CallOptions;
  interface getJourneyOutcomesOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    sortBy?: string;
    outcomeIds?: string[];
    queryFields?: string[];
    queryValue?: string;
  }
  type getJourneyOutcomesAttributionsJobOptions = CallOptions;
  type getJourneyOutcomesAttributionsJobResultsOptions = CallOptions;
  type getJourneyOutcomesPredictorOptions = CallOptions;
  type getJourneyOutcomesPredictorsOptions = CallOptions;
  type getJourneySegmentOptions = CallOptions;
  interface getJourneySegmentsOptions extends CallOptions {
    sortBy?: string;
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    isActive?: boolean;
    segmentIds?: string[];
    queryFields?: string[];
    queryValue?: string;
  }
  type getJourneySessionOptions = CallOptions;
  interface getJourneySessionEventsOptions extends CallOptions {
    pageSize?: string;
    after?: string;
    eventType?: string;
  }
  type getJourneySessionOutcomescoresOptions = CallOptions;
  type getJourneyViewOptions = CallOptions;
  type getJourneyViewSchedulesOptions = CallOptions;
  type getJourneyViewVersionOptions = CallOptions;
  type getJourneyViewVersionChartOptions = CallOptions;
  type getJourneyViewVersionChartVersionOptions = CallOptions;
  type getJourneyViewVersionJobOptions = CallOptions;
  type getJourneyViewVersionJobResultsOptions = CallOptions;
  type getJourneyViewVersionJobResultsChartOptions = CallOptions;
  type getJourneyViewVersionJobsLatestOptions = CallOptions;
  interface getJourneyViewsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    nameOrCreatedBy?: string;
    expand?: string;
    id?: string;
  }
  type getJourneyViewsDataDetailsOptions = CallOptions;
  type getJourneyViewsEventdefinitionOptions = CallOptions;
  type getJourneyViewsEventdefinitionsOptions = CallOptions;
  type getJourneyViewsEventdefinitionsExternalOptions = CallOptions;
  type getJourneyViewsEventdefinitionsExternalChangesOptions = CallOptions;
  interface getJourneyViewsJobsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    interval?: string;
    statuses?: string;
  }
  interface getJourneyViewsJobsMeOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    interval?: string;
    statuses?: string;
  }
  interface getJourneyViewsSchedulesOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
  interface patchJourneyActionmapOptions extends CallOptions {
    body?: Models.PatchActionMap;
  }
  interface patchJourneyActiontargetOptions extends CallOptions {
    body?: Models.PatchActionTarget;
  }
  interface patchJourneyActiontemplateOptions extends CallOptions {
    body?: Models.PatchActionTemplate;
  }
  interface patchJourneyExternaleventsConfigurationOptions extends CallOptions {
    body?: Models.UpdateExternalEventsConfigurationRequest;
  }
  interface patchJourneyOutcomeOptions extends CallOptions {
    body?: Models.PatchOutcome;
  }
  interface patchJourneySegmentOptions extends CallOptions {
    body?: Models.PatchSegment;
  }
  type patchJourneyViewVersionJobOptions = CallOptions;
  type postAnalyticsJourneysAggregatesJobsOptions = CallOptions;
  type postAnalyticsJourneysAggregatesQueryOptions = CallOptions;
  interface postExternalcontactsContactJourneySegmentsOptions extends CallOptions {
    body?: Models.UpdateSegmentAssignmentRequest;
  }
  interface postJourneyActionmapsOptions extends CallOptions {
    body?: Models.ActionMap;
  }
  type postJourneyActionmapsEstimatesJobsOptions = CallOptions;
  interface postJourneyActiontemplatesOptions extends CallOptions {
    body?: Models.ActionTemplate;
  }
  type postJourneyDeploymentActioneventOptions = CallOptions;
  interface postJourneyDeploymentAppeventsOptions extends CallOptions {
    body?: Models.AppEventRequest;
  }
  interface postJourneyDeploymentWebeventsOptions extends CallOptions {
    body?: Models.WebEventRequest;
  }
  interface postJourneyExternaleventsConfigurationEventsOptions extends CallOptions {
    body?: Models.ExternalEventsRequest;
  }
  interface postJourneyExternaleventsConfigurationsOptions extends CallOptions {
    body?: Models.CreateExternalEventsConfigurationRequest;
  }
  type postJourneyExternaleventsSchemasOptions = CallOptions;
  interface postJourneyFlowsPathsQueryOptions extends CallOptions {
    body?: Models.FlowPathsQuery;
  }
  interface postJourneyOutcomesOptions extends CallOptions {
    body?: Models.OutcomeRequest;
  }
  interface postJourneyOutcomesAttributionsJobsOptions extends CallOptions {
    body?: Models.OutcomeAttributionListing;
  }
  interface postJourneyOutcomesPredictorsOptions extends CallOptions {
    body?: Models.OutcomePredictorRequest;
  }
  interface postJourneySegmentsOptions extends CallOptions {
    body?: Models.JourneySegmentRequest;
  }
  type postJourneyViewSchedulesOptions = CallOptions;
  type postJourneyViewVersionJobsOptions = CallOptions;
  type postJourneyViewVersionsOptions = CallOptions;
  type postJourneyViewsOptions = CallOptions;
  interface postJourneyViewsEncodingsValidateOptions extends CallOptions {
    body?: Models.Label[];
  }
  type putJourneyExternaleventsSchemaOptions = CallOptions;
  type putJourneyViewSchedulesOptions = CallOptions;
  type putJourneyViewVersionOptions = CallOptions;
  interface putJourneyViewsEventdefinitionOptions extends CallOptions {
    body?: Models.UpdateExternalEventRequest;
  }
  interface putJourneyViewsEventdefinitionActivateOptions extends CallOptions {
    body?: Models.ActivateExternalEventRequest;
  }
}

// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class FlowsApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/analytics/flows/aggregates/jobs/{jobId} */
  deleteAnalyticsFlowsAggregatesJob(jobId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/analytics/flows/aggregates/jobs/{jobId} */
  getAnalyticsFlowsAggregatesJob(jobId: string, opts?: CallOptions): Promise<Models.AsyncQueryStatus>;
  /** GET /api/v2/analytics/flows/aggregates/jobs/{jobId}/results */
  getAnalyticsFlowsAggregatesJobResults(jobId: string, opts?: FlowsApi.getAnalyticsFlowsAggregatesJobResultsOptions): Promise<Models.FlowAsyncAggregateQueryResponse>;
  /** POST /api/v2/analytics/flows/activity/query */
  postAnalyticsFlowsActivityQuery(body: Models.FlowActivityQuery, opts?: FlowsApi.postAnalyticsFlowsActivityQueryOptions): Promise<Models.FlowActivityResponse>;
  /** POST /api/v2/analytics/flows/aggregates/jobs */
  postAnalyticsFlowsAggregatesJobs(body: Models.FlowAsyncAggregationQuery, opts?: CallOptions): Promise<Models.AsyncQueryResponse>;
  /** POST /api/v2/analytics/flows/aggregates/query */
  postAnalyticsFlowsAggregatesQuery(body: Models.FlowAggregationQuery, opts?: CallOptions): Promise<Models.FlowAggregateQueryResponse>;
  /** POST /api/v2/analytics/flows/observations/query */
  postAnalyticsFlowsObservationsQuery(body: Models.FlowObservationQuery, opts?: CallOptions): Promise<Models.FlowObservationQueryResponse>;
}

export declare namespace FlowsApi {
  type deleteAnalyticsFlowsAggregatesJobOptions = CallOptions;
  type getAnalyticsFlowsAggregatesJobOptions = CallOptions;
  interface getAnalyticsFlowsAggregatesJobResultsOptions extends CallOptions {
    cursor?: string;
  }
  interface postAnalyticsFlowsActivityQueryOptions extends CallOptions {
    pageSize?: number;
    pageNumber?: number;
  }
  type postAnalyticsFlowsAggregatesJobsOptions = CallOptions;
  type postAnalyticsFlowsAggregatesQueryOptions = CallOptions;
  type postAnalyticsFlowsObservationsQueryOptions = CallOptions;
}

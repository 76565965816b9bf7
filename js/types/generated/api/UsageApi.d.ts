// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class UsageApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** GET /api/v2/oauth/clients/{clientId}/usage/query/results/{executionId} */
  getOauthClientUsageQueryResult(executionId: string, clientId: string, opts?: CallOptions): Promise<Models.ApiUsageQueryResult>;
  /** GET /api/v2/oauth/clients/{clientId}/usage/summary */
  getOauthClientUsageSummary(clientId: string, opts?: UsageApi.getOauthClientUsageSummaryOptions): Promise<Models.UsageExecutionResult>;
  /** GET /api/v2/usage/aggregates/query/jobs/{jobId} */
  getUsageAggregatesQueryJob(jobId: string, opts?: UsageApi.getUsageAggregatesQueryJobOptions): Promise<Models.OrganizationPublicApiUsageResultsResponse>;
  /** GET /api/v2/usage/client/{clientId}/aggregates/query/jobs/{jobId} */
  getUsageClientClientIdAggregatesQueryJob(clientId: string, jobId: string, opts?: UsageApi.getUsageClientClientIdAggregatesQueryJobOptions): Promise<Models.ClientPublicApiUsageResultsResponse>;
  /** GET /api/v2/usage/query/{executionId}/results */
  getUsageQueryExecutionIdResults(executionId: string, opts?: CallOptions): Promise<Models.ApiUsageQueryResult>;
  /** GET /api/v2/usage/simplesearch/{executionId}/results */
  getUsageSimplesearchExecutionIdResults(executionId: string, opts?: UsageApi.getUsageSimplesearchExecutionIdResultsOptions): Promise<Models.ApiUsageQueryResult>;
  /** POST /api/v2/oauth/clients/{clientId}/usage/query */
  postOauthClientUsageQuery(clientId: string, body: Models.ApiUsageClientQuery, opts?: CallOptions): Promise<Models.UsageExecutionResult>;
  /** POST /api/v2/usage/aggregates/query/jobs */
  postUsageAggregatesQueryJobs(body: Models.OrganizationPublicApiUsageQueryRequest, opts?: CallOptions): Promise<Models.OrganizationUsageQueryResponse>;
  /** POST /api/v2/usage/client/{clientId}/aggregates/query/jobs */
  postUsageClientClientIdAggregatesQueryJobs(clientId: string, body: Models.ClientPublicApiUsageQueryRequest, opts?: CallOptions): Promise<Models.ClientUsageQueryResponse>;
  /** POST /api/v2/usage/query */
  postUsageQuery(body: Models.ApiUsageOrganizationQuery, opts?: CallOptions): Promise<Models.UsageExecutionResult>;
  /** POST /api/v2/usage/simplesearch */
  postUsageSimplesearch(body: Models.ApiUsageSimpleSearch, opts?: CallOptions): Promise<Models.UsageExecutionResult>;
}

export declare namespace UsageApi {
  type getOauthClientUsageQueryResultOptions = CallOptions;
  interface getOauthClientUsageSummaryOptions extends CallOptions {
    /** Default: "7" */
    days?: string;
  }
  interface getUsageAggregatesQueryJobOptions extends CallOptions {
    /** Default: 100 */
    pageSize?: number;
    after?: string;
  }
  interface getUsageClientClientIdAggregatesQueryJobOptions extends CallOptions {
    /** Default: 100 */
    pageSize?: number;
    after?: string;
  }
  type getUsageQueryExecutionIdResultsOptions = CallOptions;
  interface getUsageSimplesearchExecutionIdResultsOptions extends CallOptions {
    after?: string;
    pageSize?: number;
  }
  type postOauthClientUsageQueryOptions = CallOptions;
  type postUsageAggregatesQueryJobsOptions = CallOptions;
  type postUsageClientClientIdAggregatesQueryJobsOptions = CallOptions;
  type postUsageQueryOptions = CallOptions;
  type postUsageSimplesearchOptions = CallOptions;
}

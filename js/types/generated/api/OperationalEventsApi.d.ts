// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class OperationalEventsApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** GET /api/v2/usage/events/definitions/{eventDefinitionId} */
  getUsageEventsDefinition(eventDefinitionId: string, opts?: CallOptions): Promise<Models.EventDefinition>;
  /** GET /api/v2/usage/events/definitions */
  getUsageEventsDefinitions(opts?: CallOptions): Promise<Models.EventDefinitionListing>;
  /** POST /api/v2/usage/events/aggregates/query */
  postUsageEventsAggregatesQuery(opts?: OperationalEventsApi.postUsageEventsAggregatesQueryOptions): Promise<Models.EventAggregatesResponse>;
  /** POST /api/v2/usage/events/query */
  postUsageEventsQuery(opts?: OperationalEventsApi.postUsageEventsQueryOptions): Promise<Models.EventQueryResponse>;
}

export declare namespace OperationalEventsApi {
  type getUsageEventsDefinitionOptions = CallOptions;
  type getUsageEventsDefinitionsOptions = CallOptions;
  interface postUsageEventsAggregatesQueryOptions extends CallOptions {
    body?: Models.EventAggregatesQueryRequest;
  }
  interface postUsageEventsQueryOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
    body?: Models.EventQueryRequest;
  }
}

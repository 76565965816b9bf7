// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class AuditApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** GET /api/v2/audits/query/realtime/servicemapping */
  getAuditsQueryRealtimeServicemapping(opts?: CallOptions): Promise<Models.AuditQueryServiceMapping>;
  /** GET /api/v2/audits/query/servicemapping */
  getAuditsQueryServicemapping(opts?: CallOptions): Promise<Models.AuditQueryServiceMapping>;
  /** GET /api/v2/audits/query/{transactionId} */
  getAuditsQueryTransactionId(transactionId: string, opts?: CallOptions): Promise<Models.AuditQueryExecutionStatusResponse>;
  /** GET /api/v2/audits/query/{transactionId}/results */
  getAuditsQueryTransactionIdResults(transactionId: string, opts?: AuditApi.getAuditsQueryTransactionIdResultsOptions): Promise<Models.AuditQueryExecutionResultsResponse>;
  /** POST /api/v2/audits/query */
  postAuditsQuery(body: Models.AuditQueryRequest, opts?: CallOptions): Promise<Models.AuditQueryExecutionStatusResponse>;
  /** POST /api/v2/audits/query/realtime */
  postAuditsQueryRealtime(body: Models.AuditRealtimeQueryRequest, opts?: AuditApi.postAuditsQueryRealtimeOptions): Promise<Models.AuditRealtimeQueryResultsResponse>;
  /** POST /api/v2/audits/query/realtime/related */
  postAuditsQueryRealtimeRelated(body: Models.AuditRealtimeRelatedRequest, opts?: AuditApi.postAuditsQueryRealtimeRelatedOptions): Promise<Models.AuditRealtimeRelatedResultsResponse>;
}

export declare namespace AuditApi {
  type getAuditsQueryRealtimeServicemappingOptions = CallOptions;
  type getAuditsQueryServicemappingOptions = CallOptions;
  type getAuditsQueryTransactionIdOptions = CallOptions;
  interface getAuditsQueryTransactionIdResultsOptions extends CallOptions {
    cursor?: string;
    /** Default: 25 */
    pageSize?: number;
    expand?: string[];
    allowRedirect?: boolean;
  }
  type postAuditsQueryOptions = CallOptions;
  interface postAuditsQueryRealtimeOptions extends CallOptions {
    expand?: string[];
  }
  interface postAuditsQueryRealtimeRelatedOptions extends CallOptions {
    expand?: string[];
  }
}

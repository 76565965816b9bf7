// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class OAuthApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/oauth/clients/{clientId} */
  deleteOauthClient(clientId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/oauth/authorizations/{clientId} */
  getOauthAuthorization(clientId: string, opts?: OAuthApi.getOauthAuthorizationOptions): Promise<Models.OAuthAuthorization>;
  /** GET /api/v2/oauth/authorizations */
  getOauthAuthorizations(opts?: OAuthApi.getOauthAuthorizationsOptions): Promise<Models.OAuthAuthorizationListing>;
  /** GET /api/v2/oauth/clients/{clientId} */
  getOauthClient(clientId: string, opts?: CallOptions): Promise<Models.OAuthClient>;
  /** GET /api/v2/oauth/clients/{clientId}/usage/query/results/{executionId} */
  getOauthClientUsageQueryResult(executionId: string, clientId: string, opts?: CallOptions): Promise<Models.ApiUsageQueryResult>;
  /** GET /api/v2/oauth/clients/{clientId}/usage/summary */
  getOauthClientUsageSummary(clientId: string, opts?: OAuthApi.getOauthClientUsageSummaryOptions): Promise<Models.UsageExecutionResult>;
  /** GET /api/v2/oauth/clients */
  getOauthClients(opts?: CallOptions): Promise<Models.OAuthClientEntityListing>;
  /** GET /api/v2/oauth/scopes/{scopeId} */
  getOauthScope(scopeId: string, opts?: OAuthApi.getOauthScopeOptions): Promise<Models.OAuthScope>;
  /** GET /api/v2/oauth/scopes */
  getOauthScopes(opts?: OAuthApi.getOauthScopesOptions): Promise<Models.OAuthScopeListing>;
  /** POST /api/v2/oauth/clients/{clientId}/secret */
  postOauthClientSecret(clientId: string, opts?: CallOptions): Promise<Models.OAuthClient>;
  /** POST /api/v2/oauth/clients/{clientId}/usage/query */
  postOauthClientUsageQuery(clientId: string, body: Models.ApiUsageClientQuery, opts?: CallOptions): Promise<Models.UsageExecutionResult>;
  /** POST /api/v2/oauth/clients */
  postOauthClients(body: Models.OAuthClientRequest, opts?: CallOptions): Promise<Models.OAuthClient>;
  /** PUT /api/v2/oauth/clients/{clientId} */
  putOauthClient(clientId: string, body: Models.OAuthClientRequest, opts?: CallOptions): Promise<Models.OAuthClient>;
}

export declare namespace OAuthApi {
  type deleteOauthClientOptions = CallOptions;
  interface getOauthAuthorizationOptions extends CallOptions {
    /** Default: "en-us" */
    acceptLanguage?: string;
  }
  interface getOauthAuthorizationsOptions extends CallOptions {
    /** Default: "en-us" */
    acceptLanguage?: string;
  }
  type getOauthClientOptions = CallOptions;
  type getOauthClientUsageQueryResultOptions = CallOptions;
  interface getOauthClientUsageSummaryOptions extends CallOptions {
    /** Default: "7" */
    days?: string;
  }
  type getOauthClientsOptions = CallOptions;
  interface getOauthScopeOptions extends CallOptions {
    /** Default: "en-us" */
    acceptLanguage?: string;
  }
  interface getOauthScopesOptions extends CallOptions {
    /** Default: "en-us" */
    acceptLanguage?: string;
  }
  type postOauthClientSecretOptions = CallOptions;
  type postOauthClientUsageQueryOptions = CallOptions;
  type postOauthClientsOptions = CallOptions;
  type putOauthClientOptions = CallOptions;
}

// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class TokensApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/tokens/{userId} */
  deleteToken(userId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/tokens/me */
  deleteTokensMe(opts?: CallOptions): Promise<void>;
  /** GET /api/v2/tokens/me */
  getTokensMe(opts?: TokensApi.getTokensMeOptions): Promise<Models.TokenInfo>;
  /** GET /api/v2/tokens/timeout */
  getTokensTimeout(opts?: CallOptions): Promise<Models.IdleTokenTimeout>;
  /** HEAD /api/v2/tokens/me */
  headTokensMe(opts?: CallOptions): Promise<void>;
  /** PUT /api/v2/tokens/timeout */
  putTokensTimeout(opts?: TokensApi.putTokensTimeoutOptions): Promise<Models.IdleTokenTimeout>;
}

export declare namespace TokensApi {
  type deleteTokenOptions = CallOptions;
  type deleteTokensMeOptions = CallOptions;
  interface getTokensMeOptions extends CallOptions {
    preserveIdleTTL?: boolean;
  }
  type getTokensTimeoutOptions = CallOptions;
  type headTokensMeOptions = CallOptions;
  interface putTokensTimeoutOptions extends CallOptions {
    body?: Models.IdleTokenTimeout;
  }
}

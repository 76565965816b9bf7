// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class SuggestApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** GET /api/v2/search */
  getSearch(q64: string, opts?: SuggestApi.getSearchOptions): Promise<Models.JsonNodeSearchResponse>;
  /** GET /api/v2/search/suggest */
  getSearchSuggest(q64: string, opts?: SuggestApi.getSearchSuggestOptions): Promise<Models.JsonNodeSearchResponse>;
  /** POST /api/v2/search */
  postSearch(body: Models.SearchRequest, opts?: SuggestApi.postSearchOptions): Promise<Models.JsonNodeSearchResponse>;
  /** POST /api/v2/search/suggest */
  postSearchSuggest(body: Models.SuggestSearchRequest, opts?: SuggestApi.postSearchSuggestOptions): Promise<Models.JsonNodeSearchResponse>;
}

export declare namespace SuggestApi {
  interface getSearchOptions extends CallOptions {
    expand?: string[];
    /** Default: true */
    profile?: boolean;
  }
  interface getSearchSuggestOptions extends CallOptions {
    expand?: string[];
    /** Default: true */
    profile?: boolean;
  }
  interface postSearchOptions extends CallOptions {
    /** Default: true */
    profile?: boolean;
  }
  interface postSearchSuggestOptions extends CallOptions {
    /** Default: true */
    profile?: boolean;
  }
}

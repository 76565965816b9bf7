// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class DataExtensionsApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** GET /api/v2/dataextensions/coretypes/{coretypeName} */
  getDataextensionsCoretype(coretypeName: string, opts?: CallOptions): Promise<Models.Coretype>;
  /** GET /api/v2/dataextensions/coretypes */
  getDataextensionsCoretypes(opts?: CallOptions): Promise<Models.CoretypeListing>;
  /** GET /api/v2/dataextensions/limits */
  getDataextensionsLimits(opts?: CallOptions): Promise<Models.SchemaQuantityLimits>;
}

export declare namespace DataExtensionsApi {
  type getDataextensionsCoretypeOptions = CallOptions;
  type getDataextensionsCoretypesOptions = CallOptions;
  type getDataextensionsLimitsOptions = CallOptions;
}

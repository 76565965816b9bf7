// Generated from the definition of Kitchen sink 1.2.3 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class SCIMApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** GET /api/v2/scim/users */
  getScimUsers(opts?: SCIMApi.getScimUsersOptions): Promise<Models.ScimUser[]>;
  /** POST /api/v2/scim/users */
  postScimUsers(body: Models.ScimUser, opts?: CallOptions): Promise<Models.ScimUser>;
}

export declare namespace SCIMApi {
  interface getScimUsersOptions extends CallOptions {
    filter?: string;
  }
  type postScimUsersOptions = CallOptions;
}

// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class ObjectsApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/authorization/divisions/{divisionId} */
  deleteAuthorizationDivision(divisionId: string, opts?: ObjectsApi.deleteAuthorizationDivisionOptions): Promise<void>;
  /** GET /api/v2/authorization/divisions/{divisionId} */
  getAuthorizationDivision(divisionId: string, opts?: ObjectsApi.getAuthorizationDivisionOptions): Promise<Models.AuthzDivision>;
  /** GET /api/v2/authorization/divisions */
  getAuthorizationDivisions(opts?: ObjectsApi.getAuthorizationDivisionsOptions): Promise<Models.AuthzDivisionEntityListing>;
  /** GET /api/v2/authorization/divisions/deleted */
  getAuthorizationDivisionsDeleted(opts?: ObjectsApi.getAuthorizationDivisionsDeletedOptions): Promise<Models.AuthzDivisionEntityListing>;
  /** GET /api/v2/authorization/divisions/home */
  getAuthorizationDivisionsHome(opts?: CallOptions): Promise<Models.AuthzDivision>;
  /** GET /api/v2/authorization/divisions/limit */
  getAuthorizationDivisionsLimit(opts?: CallOptions): Promise<number>;
  /** GET /api/v2/authorization/divisions/query */
  getAuthorizationDivisionsQuery(opts?: ObjectsApi.getAuthorizationDivisionsQueryOptions): Promise<Models.AuthzDivisionCursorListing>;
  /** POST /api/v2/authorization/divisions/{divisionId}/objects/{objectType} */
  postAuthorizationDivisionObject(divisionId: string, objectType: string, body: string[], opts?: CallOptions): Promise<void>;
  /** POST /api/v2/authorization/divisions/{divisionId}/restore */
  postAuthorizationDivisionRestore(divisionId: string, body: Models.AuthzDivision, opts?: CallOptions): Promise<Models.AuthzDivision>;
  /** POST /api/v2/authorization/divisions */
  postAuthorizationDivisions(body: Models.AuthzDivision, opts?: CallOptions): Promise<Models.AuthzDivision>;
  /** PUT /api/v2/authorization/divisions/{divisionId} */
  putAuthorizationDivision(divisionId: string, body: Models.AuthzDivision, opts?: CallOptions): Promise<Models.AuthzDivision>;
}

export declare namespace ObjectsApi {
  interface deleteAuthorizationDivisionOptions extends CallOptions {
    /** Default: false */
    force?: boolean;
  }
  interface getAuthorizationDivisionOptions extends CallOptions {
    /** Default: false */
    objectCount?: boolean;
  }
  interface getAuthorizationDivisionsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    sortBy?: string;
    expand?: string[];
    nextPage?: string;
    previousPage?: string;
    /** Default: false */
    objectCount?: boolean;
    id?: string[];
    name?: string;
  }
  interface getAuthorizationDivisionsDeletedOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
  type getAuthorizationDivisionsHomeOptions = CallOptions;
  type getAuthorizationDivisionsLimitOptions = CallOptions;
  interface getAuthorizationDivisionsQueryOptions extends CallOptions {
    before?: string;
    after?: string;
    /** Default: "25" */
    pageSize?: string;
    id?: string[];
    name?: string;
  }
  type postAuthorizationDivisionObjectOptions = CallOptions;
  type postAuthorizationDivisionRestoreOptions = CallOptions;
  type postAuthorizationDivisionsOptions = CallOptions;
  type putAuthorizationDivisionOptions = CallOptions;
}

// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class OrganizationAuthorizationApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId} */
  deleteOrgauthorizationTrustee(trusteeOrgId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/clonedusers/{trusteeUserId} */
  deleteOrgauthorizationTrusteeCloneduser(trusteeOrgId: string, trusteeUserId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId} */
  deleteOrgauthorizationTrusteeGroup(trusteeOrgId: string, trusteeGroupId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles */
  deleteOrgauthorizationTrusteeGroupRoles(trusteeOrgId: string, trusteeGroupId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId} */
  deleteOrgauthorizationTrusteeUser(trusteeOrgId: string, trusteeUserId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles */
  deleteOrgauthorizationTrusteeUserRoles(trusteeOrgId: string, trusteeUserId: string, opts?: CallOptions): Promise<void>;
  /**
   * DELETE /api/v2/orgauthorization/trustees
   * Preview: may change or go without notice.
   */
  deleteOrgauthorizationTrustees(id: string[], opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/orgauthorization/trustors/{trustorOrgId} */
  deleteOrgauthorizationTrustor(trustorOrgId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId} */
  deleteOrgauthorizationTrustorCloneduser(trustorOrgId: string, trusteeUserId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId} */
  deleteOrgauthorizationTrustorGroup(trustorOrgId: string, trustorGroupId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId} */
  deleteOrgauthorizationTrustorUser(trustorOrgId: string, trusteeUserId: string, opts?: CallOptions): Promise<void>;
  /**
   * DELETE /api/v2/orgauthorization/trustors
   * Preview: may change or go without notice.
   */
  deleteOrgauthorizationTrustors(id: string[], opts?: CallOptions): Promise<void>;
  /** GET /api/v2/orgauthorization/pairings/{pairingId} */
  getOrgauthorizationPairing(pairingId: string, opts?: CallOptions): Promise<Models.TrustRequest>;
  /** GET /api/v2/orgauthorization/trustees/{trusteeOrgId} */
  getOrgauthorizationTrustee(trusteeOrgId: string, opts?: CallOptions): Promise<Models.Trustee>;
  /** GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/clonedusers */
  getOrgauthorizationTrusteeClonedusers(trusteeOrgId: string, opts?: CallOptions): Promise<Models.ClonedUserEntityListing>;
  /** GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId} */
  getOrgauthorizationTrusteeGroup(trusteeOrgId: string, trusteeGroupId: string, opts?: CallOptions): Promise<Models.TrustGroup>;
  /** GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles */
  getOrgauthorizationTrusteeGroupRoles(trusteeOrgId: string, trusteeGroupId: string, opts?: CallOptions): Promise<Models.UserAuthorization>;
  /** GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups */
  getOrgauthorizationTrusteeGroups(trusteeOrgId: string, opts?: OrganizationAuthorizationApi.getOrgauthorizationTrusteeGroupsOptions): Promise<Models.TrustGroupEntityListing>;
  /** GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId} */
  getOrgauthorizationTrusteeUser(trusteeOrgId: string, trusteeUserId: string, opts?: CallOptions): Promise<Models.TrustUser>;
  /** GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles */
  getOrgauthorizationTrusteeUserRoles(trusteeOrgId: string, trusteeUserId: string, opts?: CallOptions): Promise<Models.UserAuthorization>;
  /** GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users */
  getOrgauthorizationTrusteeUsers(trusteeOrgId: string, opts?: OrganizationAuthorizationApi.getOrgauthorizationTrusteeUsersOptions): Promise<Models.TrustUserEntityListing>;
  /** GET /api/v2/orgauthorization/trustees */
  getOrgauthorizationTrustees(opts?: OrganizationAuthorizationApi.getOrgauthorizationTrusteesOptions): Promise<Models.TrustEntityListing>;
  /** GET /api/v2/orgauthorization/trustees/care */
  getOrgauthorizationTrusteesCare(opts?: CallOptions): Promise<Models.TrusteeReferenceList>;
  /** GET /api/v2/orgauthorization/trustees/default */
  getOrgauthorizationTrusteesDefault(opts?: CallOptions): Promise<Models.Trustee>;
  /** GET /api/v2/orgauthorization/trustors/{trustorOrgId} */
  getOrgauthorizationTrustor(trustorOrgId: string, opts?: CallOptions): Promise<Models.Trustor>;
  /** GET /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId} */
  getOrgauthorizationTrustorCloneduser(trustorOrgId: string, trusteeUserId: string, opts?: CallOptions): Promise<Models.ClonedUser>;
  /** GET /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers */
  getOrgauthorizationTrustorClonedusers(trustorOrgId: string, opts?: CallOptions): Promise<Models.ClonedUserEntityListing>;
  /** GET /api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId} */
  getOrgauthorizationTrustorGroup(trustorOrgId: string, trustorGroupId: string, opts?: CallOptions): Promise<Models.TrustGroup>;
  /** GET /api/v2/orgauthorization/trustors/{trustorOrgId}/groups */
  getOrgauthorizationTrustorGroups(trustorOrgId: string, opts?: OrganizationAuthorizationApi.getOrgauthorizationTrustorGroupsOptions): Promise<Models.TrustGroupEntityListing>;
  /** GET /api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId} */
  getOrgauthorizationTrustorUser(trustorOrgId: string, trusteeUserId: string, opts?: CallOptions): Promise<Models.TrustUser>;
  /** GET /api/v2/orgauthorization/trustors/{trustorOrgId}/users */
  getOrgauthorizationTrustorUsers(trustorOrgId: string, opts?: OrganizationAuthorizationApi.getOrgauthorizationTrustorUsersOptions): Promise<Models.TrustUserEntityListing>;
  /** GET /api/v2/orgauthorization/trustors */
  getOrgauthorizationTrustors(opts?: OrganizationAuthorizationApi.getOrgauthorizationTrustorsOptions): Promise<Models.TrustorEntityListing>;
  /** POST /api/v2/orgauthorization/pairings */
  postOrgauthorizationPairings(body: Models.TrustRequestCreate, opts?: CallOptions): Promise<Models.TrustRequest>;
  /** POST /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups */
  postOrgauthorizationTrusteeGroups(trusteeOrgId: string, body: Models.TrustMemberCreate, opts?: CallOptions): Promise<Models.TrustGroup>;
  /** POST /api/v2/orgauthorization/trustees/{trusteeOrgId}/users */
  postOrgauthorizationTrusteeUsers(trusteeOrgId: string, body: Models.TrustMemberCreate, opts?: CallOptions): Promise<Models.TrustUser>;
  /** POST /api/v2/orgauthorization/trustees */
  postOrgauthorizationTrustees(body: Models.TrustCreate, opts?: CallOptions): Promise<Models.Trustee>;
  /** POST /api/v2/orgauthorization/trustees/audits */
  postOrgauthorizationTrusteesAudits(body: Models.TrusteeAuditQueryRequest, opts?: OrganizationAuthorizationApi.postOrgauthorizationTrusteesAuditsOptions): Promise<object>;
  /** POST /api/v2/orgauthorization/trustees/care */
  postOrgauthorizationTrusteesCare(opts?: OrganizationAuthorizationApi.postOrgauthorizationTrusteesCareOptions): Promise<Models.TrustEntityListing>;
  /** POST /api/v2/orgauthorization/trustees/default */
  postOrgauthorizationTrusteesDefault(opts?: OrganizationAuthorizationApi.postOrgauthorizationTrusteesDefaultOptions): Promise<Models.Trustee>;
  /** POST /api/v2/orgauthorization/trustor/audits */
  postOrgauthorizationTrustorAudits(body: Models.TrustorAuditQueryRequest, opts?: OrganizationAuthorizationApi.postOrgauthorizationTrustorAuditsOptions): Promise<object>;
  /** PUT /api/v2/orgauthorization/trustees/{trusteeOrgId} */
  putOrgauthorizationTrustee(trusteeOrgId: string, body: Models.TrustUpdate, opts?: CallOptions): Promise<Models.Trustee>;
  /** PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roledivisions */
  putOrgauthorizationTrusteeGroupRoledivisions(trusteeOrgId: string, trusteeGroupId: string, body: Models.RoleDivisionGrants, opts?: CallOptions): Promise<Models.UserAuthorization>;
  /** PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles */
  putOrgauthorizationTrusteeGroupRoles(trusteeOrgId: string, trusteeGroupId: string, body: string[], opts?: CallOptions): Promise<Models.UserAuthorization>;
  /** PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roledivisions */
  putOrgauthorizationTrusteeUserRoledivisions(trusteeOrgId: string, trusteeUserId: string, body: Models.RoleDivisionGrants, opts?: CallOptions): Promise<Models.UserAuthorization>;
  /** PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles */
  putOrgauthorizationTrusteeUserRoles(trusteeOrgId: string, trusteeUserId: string, body: string[], opts?: CallOptions): Promise<Models.UserAuthorization>;
  /** PUT /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId} */
  putOrgauthorizationTrustorCloneduser(trustorOrgId: string, trusteeUserId: string, opts?: CallOptions): Promise<Models.ClonedUser>;
  /** PUT /api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId} */
  putOrgauthorizationTrustorGroup(trustorOrgId: string, trustorGroupId: string, opts?: CallOptions): Promise<Models.TrustGroup>;
  /** PUT /api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId} */
  putOrgauthorizationTrustorUser(trustorOrgId: string, trusteeUserId: string, opts?: CallOptions): Promise<Models.TrustUser>;
}

export declare namespace OrganizationAuthorizationApi {
  type deleteOrgauthorizationTrusteeOptions = CallOptions;
  type deleteOrgauthorizationTrusteeCloneduserOptions = CallOptions;
  type deleteOrgauthorizationTrusteeGroupOptions = CallOptions;
  type deleteOrgauthorizationTrusteeGroupRolesOptions = CallOptions;
  type deleteOrgauthorizationTrusteeUserOptions = CallOptions;
  type deleteOrgauthorizationTrusteeUserRolesOptions = CallOptions;
  type deleteOrgauthorizationTrusteesOptions = CallOptions;
  type deleteOrgauthorizationTrustorOptions = CallOptions;
  type deleteOrgauthorizationTrustorCloneduserOptions = CallOptions;
  type deleteOrgauthorizationTrustorGroupOptions = CallOptions;
  type deleteOrgauthorizationTrustorUserOptions = CallOptions;
  type deleteOrgauthorizationTrustorsOptions = CallOptions;
  type getOrgauthorizationPairingOptions = CallOptions;
  type getOrgauthorizationTrusteeOptions = CallOptions;
  type getOrgauthorizationTrusteeClonedusersOptions = CallOptions;
  type getOrgauthorizationTrusteeGroupOptions = CallOptions;
  type getOrgauthorizationTrusteeGroupRolesOptions = CallOptions;
  interface getOrgauthorizationTrusteeGroupsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  type getOrgauthorizationTrusteeUserOptions = CallOptions;
  type getOrgauthorizationTrusteeUserRolesOptions = CallOptions;
  interface getOrgauthorizationTrusteeUsersOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  interface getOrgauthorizationTrusteesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  type getOrgauthorizationTrusteesCareOptions = CallOptions;
  type getOrgauthorizationTrusteesDefaultOptions = CallOptions;
  type getOrgauthorizationTrustorOptions = CallOptions;
  type getOrgauthorizationTrustorCloneduserOptions = CallOptions;
  type getOrgauthorizationTrustorClonedusersOptions = CallOptions;
  type getOrgauthorizationTrustorGroupOptions = CallOptions;
  interface getOrgauthorizationTrustorGroupsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  type getOrgauthorizationTrustorUserOptions = CallOptions;
  interface getOrgauthorizationTrustorUsersOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  interface getOrgauthorizationTrustorsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  type postOrgauthorizationPairingsOptions = CallOptions;
  type postOrgauthorizationTrusteeGroupsOptions = CallOptions;
  type postOrgauthorizationTrusteeUsersOptions = CallOptions;
  type postOrgauthorizationTrusteesOptions = CallOptions;
  interface postOrgauthorizationTrusteesAuditsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "timestamp" */
    sortBy?: string;
    /** Default: "descending" */
    sortOrder?: string;
  }
  interface postOrgauthorizationTrusteesCareOptions extends CallOptions {
    assignDefaultRole?: boolean;
    autoExpire?: boolean;
    assignFullAccess?: boolean;
    allowTrustedUserAccess?: boolean;
  }
  interface postOrgauthorizationTrusteesDefaultOptions extends CallOptions {
    assignDefaultRole?: boolean;
    autoExpire?: boolean;
  }
  interface postOrgauthorizationTrustorAuditsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "timestamp" */
    sortBy?: string;
    /** Default: "descending" */
    sortOrder?: string;
  }
  type putOrgauthorizationTrusteeOptions = CallOptions;
  type putOrgauthorizationTrusteeGroupRoledivisionsOptions = CallOptions;
  type putOrgauthorizationTrusteeGroupRolesOptions = CallOptions;
  type putOrgauthorizationTrusteeUserRoledivisionsOptions = CallOptions;
  type putOrgauthorizationTrusteeUserRolesOptions = CallOptions;
  type putOrgauthorizationTrustorCloneduserOptions = CallOptions;
  type putOrgauthorizationTrustorGroupOptions = CallOptions;
  type putOrgauthorizationTrustorUserOptions = CallOptions;
}

// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class AuthorizationApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/authorization/divisions/{divisionId} */
  deleteAuthorizationDivision(divisionId: string, opts?: AuthorizationApi.deleteAuthorizationDivisionOptions): Promise<void>;
  /** DELETE /api/v2/authorization/policies/targets/{targetName}/subject/{subjectId} */
  deleteAuthorizationPoliciesTargetSubjectSubjectId(targetName: string, subjectId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/authorization/roles/{roleId} */
  deleteAuthorizationRole(roleId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId} */
  deleteAuthorizationSubjectDivisionRole(subjectId: string, divisionId: string, roleId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/authorization/divisions/{divisionId} */
  getAuthorizationDivision(divisionId: string, opts?: AuthorizationApi.getAuthorizationDivisionOptions): Promise<Models.AuthzDivision>;
  /** GET /api/v2/authorization/divisions/{divisionId}/grants */
  getAuthorizationDivisionGrants(divisionId: string, opts?: AuthorizationApi.getAuthorizationDivisionGrantsOptions): Promise<Models.AuthzDivisionGrantEntityListing>;
  /** GET /api/v2/authorization/divisions */
  getAuthorizationDivisions(opts?: AuthorizationApi.getAuthorizationDivisionsOptions): Promise<Models.AuthzDivisionEntityListing>;
  /** GET /api/v2/authorization/divisions/deleted */
  getAuthorizationDivisionsDeleted(opts?: AuthorizationApi.getAuthorizationDivisionsDeletedOptions): Promise<Models.AuthzDivisionEntityListing>;
  /** GET /api/v2/authorization/divisions/home */
  getAuthorizationDivisionsHome(opts?: CallOptions): Promise<Models.AuthzDivision>;
  /** GET /api/v2/authorization/divisions/limit */
  getAuthorizationDivisionsLimit(opts?: CallOptions): Promise<number>;
  /** GET /api/v2/authorization/divisions/query */
  getAuthorizationDivisionsQuery(opts?: AuthorizationApi.getAuthorizationDivisionsQueryOptions): Promise<Models.AuthzDivisionCursorListing>;
  /**
   * GET /api/v2/authorization/divisionspermitted/me
   * @deprecated
   */
  getAuthorizationDivisionspermittedMe(permission: string, opts?: AuthorizationApi.getAuthorizationDivisionspermittedMeOptions): Promise<Models.AuthzDivision[]>;
  /** GET /api/v2/authorization/divisionspermitted/paged/me */
  getAuthorizationDivisionspermittedPagedMe(permission: string, opts?: AuthorizationApi.getAuthorizationDivisionspermittedPagedMeOptions): Promise<Models.DivsPermittedEntityListing>;
  /**
   * GET /api/v2/authorization/divisionspermitted/paged/{subjectId}
   * @deprecated
   */
  getAuthorizationDivisionspermittedPagedSubjectId(subjectId: string, permission: string, opts?: AuthorizationApi.getAuthorizationDivisionspermittedPagedSubjectIdOptions): Promise<Models.DivsPermittedEntityListing>;
  /** GET /api/v2/authorization/permissions */
  getAuthorizationPermissions(opts?: AuthorizationApi.getAuthorizationPermissionsOptions): Promise<Models.PermissionCollectionEntityListing>;
  /** GET /api/v2/authorization/policies */
  getAuthorizationPolicies(opts?: AuthorizationApi.getAuthorizationPoliciesOptions): Promise<Models.AuthorizationPolicyEntityListing>;
  /** GET /api/v2/authorization/policies/subject/{subjectId} */
  getAuthorizationPoliciesSubjectSubjectId(subjectId: string, opts?: AuthorizationApi.getAuthorizationPoliciesSubjectSubjectIdOptions): Promise<Models.AuthorizationPolicyEntityListing>;
  /** GET /api/v2/authorization/policies/targets/{targetName} */
  getAuthorizationPoliciesTarget(targetName: string, opts?: AuthorizationApi.getAuthorizationPoliciesTargetOptions): Promise<Models.AuthorizationPolicyEntityListing>;
  /** GET /api/v2/authorization/policies/targets/{targetName}/subject/{subjectId} */
  getAuthorizationPoliciesTargetSubjectSubjectId(targetName: string, subjectId: string, opts?: CallOptions): Promise<Models.AuthorizationPolicy>;
  /** GET /api/v2/authorization/policies/targets */
  getAuthorizationPoliciesTargets(opts?: CallOptions): Promise<Models.TargetAttributes>;
  /** GET /api/v2/authorization/policies/{policyId} */
  getAuthorizationPolicy(policyId: string, opts?: CallOptions): Promise<Models.AuthorizationPolicy>;
  /** GET /api/v2/authorization/policies/{policyId}/attributes */
  getAuthorizationPolicyAttributes(policyId: string, opts?: CallOptions): Promise<Models.PolicyAttributeSet>;
  /** GET /api/v2/authorization/products */
  getAuthorizationProducts(opts?: CallOptions): Promise<Models.OrganizationProductEntityListing>;
  /** GET /api/v2/authorization/roles/{roleId} */
  getAuthorizationRole(roleId: string, opts?: AuthorizationApi.getAuthorizationRoleOptions): Promise<Models.DomainOrganizationRole>;
  /** GET /api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId} */
  getAuthorizationRoleComparedefaultRightRoleId(leftRoleId: string, rightRoleId: string, opts?: CallOptions): Promise<Models.DomainOrgRoleDifference>;
  /** GET /api/v2/authorization/roles/{roleId}/subjectgrants */
  getAuthorizationRoleSubjectgrants(roleId: string, opts?: AuthorizationApi.getAuthorizationRoleSubjectgrantsOptions): Promise<Models.SubjectDivisionGrantsEntityListing>;
  /** GET /api/v2/authorization/roles/{roleId}/users */
  getAuthorizationRoleUsers(roleId: string, opts?: AuthorizationApi.getAuthorizationRoleUsersOptions): Promise<Models.UserReferenceEntityListing>;
  /** GET /api/v2/authorization/roles */
  getAuthorizationRoles(opts?: AuthorizationApi.getAuthorizationRolesOptions): Promise<Models.OrganizationRoleEntityListing>;
  /** GET /api/v2/authorization/roles/settings */
  getAuthorizationRolesSettings(opts?: CallOptions): Promise<Models.RoleSettings>;
  /** GET /api/v2/authorization/settings */
  getAuthorizationSettings(opts?: CallOptions): Promise<Models.AuthorizationSettings>;
  /** GET /api/v2/authorization/subjects/{subjectId} */
  getAuthorizationSubject(subjectId: string, opts?: AuthorizationApi.getAuthorizationSubjectOptions): Promise<Models.AuthzSubject>;
  /** GET /api/v2/authorization/subjects/me */
  getAuthorizationSubjectsMe(opts?: AuthorizationApi.getAuthorizationSubjectsMeOptions): Promise<Models.AuthzSubject>;
  /** GET /api/v2/authorization/subjects/rolecounts */
  getAuthorizationSubjectsRolecounts(opts?: AuthorizationApi.getAuthorizationSubjectsRolecountsOptions): Promise<{ [key: string]: object }>;
  /** GET /api/v2/users/{subjectId}/roles */
  getUserRoles(subjectId: string, opts?: CallOptions): Promise<Models.UserAuthorization>;
  /** PATCH /api/v2/authorization/roles/{roleId} */
  patchAuthorizationRole(roleId: string, body: Models.DomainOrganizationRole, opts?: CallOptions): Promise<Models.DomainOrganizationRole>;
  /** PATCH /api/v2/authorization/settings */
  patchAuthorizationSettings(body: Models.AuthorizationSettings, opts?: CallOptions): Promise<Models.AuthorizationSettings>;
  /** POST /api/v2/authorization/divisions/{divisionId}/objects/{objectType} */
  postAuthorizationDivisionObject(divisionId: string, objectType: string, body: string[], opts?: CallOptions): Promise<void>;
  /** POST /api/v2/authorization/divisions/{divisionId}/restore */
  postAuthorizationDivisionRestore(divisionId: string, body: Models.AuthzDivision, opts?: CallOptions): Promise<Models.AuthzDivision>;
  /** POST /api/v2/authorization/divisions */
  postAuthorizationDivisions(body: Models.AuthzDivision, opts?: CallOptions): Promise<Models.AuthzDivision>;
  /** POST /api/v2/authorization/policies/targets/{targetName} */
  postAuthorizationPoliciesTarget(targetName: string, body: Models.AuthorizationPolicy, opts?: AuthorizationApi.postAuthorizationPoliciesTargetOptions): Promise<Models.AuthorizationPolicy>;
  /** POST /api/v2/authorization/policies/targets/{targetName}/validate */
  postAuthorizationPoliciesTargetValidate(targetName: string, body: Models.AuthorizationPolicy, opts?: CallOptions): Promise<Models.ValidationErrorListing>;
  /** POST /api/v2/authorization/policies/{policyId}/simulate */
  postAuthorizationPolicySimulate(policyId: string, body: Models.PolicyTestPayload, opts?: CallOptions): Promise<Models.PolicyTestResult>;
  /** POST /api/v2/authorization/roles/{roleId} */
  postAuthorizationRole(roleId: string, body: Models.SubjectDivisions, opts?: AuthorizationApi.postAuthorizationRoleOptions): Promise<void>;
  /** POST /api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId} */
  postAuthorizationRoleComparedefaultRightRoleId(leftRoleId: string, rightRoleId: string, body: Models.DomainOrganizationRole, opts?: CallOptions): Promise<Models.DomainOrgRoleDifference>;
  /** POST /api/v2/authorization/roles */
  postAuthorizationRoles(body: Models.DomainOrganizationRoleCreate, opts?: CallOptions): Promise<Models.DomainOrganizationRole>;
  /** POST /api/v2/authorization/roles/default */
  postAuthorizationRolesDefault(opts?: AuthorizationApi.postAuthorizationRolesDefaultOptions): Promise<Models.OrganizationRoleEntityListing>;
  /** POST /api/v2/authorization/subjects/{subjectId}/bulkadd */
  postAuthorizationSubjectBulkadd(subjectId: string, body: Models.RoleDivisionGrants, opts?: AuthorizationApi.postAuthorizationSubjectBulkaddOptions): Promise<void>;
  /** POST /api/v2/authorization/subjects/{subjectId}/bulkremove */
  postAuthorizationSubjectBulkremove(subjectId: string, body: Models.RoleDivisionGrants, opts?: CallOptions): Promise<void>;
  /** POST /api/v2/authorization/subjects/{subjectId}/bulkreplace */
  postAuthorizationSubjectBulkreplace(subjectId: string, body: Models.RoleDivisionGrants, opts?: AuthorizationApi.postAuthorizationSubjectBulkreplaceOptions): Promise<void>;
  /** POST /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId} */
  postAuthorizationSubjectDivisionRole(subjectId: string, divisionId: string, roleId: string, opts?: AuthorizationApi.postAuthorizationSubjectDivisionRoleOptions): Promise<void>;
  /** PUT /api/v2/authorization/divisions/{divisionId} */
  putAuthorizationDivision(divisionId: string, body: Models.AuthzDivision, opts?: CallOptions): Promise<Models.AuthzDivision>;
  /** PUT /api/v2/authorization/policies/targets/{targetName} */
  putAuthorizationPoliciesTarget(targetName: string, body: Models.AuthorizationPolicy, opts?: AuthorizationApi.putAuthorizationPoliciesTargetOptions): Promise<Models.AuthorizationPolicy>;
  /** PUT /api/v2/authorization/policies/{policyId} */
  putAuthorizationPolicy(policyId: string, body: Models.AuthorizationPolicy, opts?: AuthorizationApi.putAuthorizationPolicyOptions): Promise<Models.AuthorizationPolicy>;
  /** PUT /api/v2/authorization/roles/{roleId} */
  putAuthorizationRole(roleId: string, body: Models.DomainOrganizationRoleUpdate, opts?: CallOptions): Promise<Models.DomainOrganizationRole>;
  /** PUT /api/v2/authorization/roles/{roleId}/users/add */
  putAuthorizationRoleUsersAdd(roleId: string, body: string[], opts?: CallOptions): Promise<string[]>;
  /** PUT /api/v2/authorization/roles/{roleId}/users/remove */
  putAuthorizationRoleUsersRemove(roleId: string, body: string[], opts?: CallOptions): Promise<string[]>;
  /** PUT /api/v2/authorization/roles/default */
  putAuthorizationRolesDefault(body: Models.DomainOrganizationRole[], opts?: CallOptions): Promise<Models.OrganizationRoleEntityListing>;
  /** PUT /api/v2/authorization/roles/settings */
  putAuthorizationRolesSettings(body: Models.RoleSettings, opts?: CallOptions): Promise<Models.RoleSettings>;
  /** PUT /api/v2/users/{subjectId}/roles */
  putUserRoles(subjectId: string, body: string[], opts?: CallOptions): Promise<Models.UserAuthorization>;
}

export declare namespace AuthorizationApi {
  interface deleteAuthorizationDivisionOptions extends CallOptions {
    /** Default: false */
    force?: boolean;
  }
  type deleteAuthorizationPoliciesTargetSubjectSubjectIdOptions = CallOptions;
  type deleteAuthorizationRoleOptions = CallOptions;
  type deleteAuthorizationSubjectDivisionRoleOptions = CallOptions;
  interface getAuthorizationDivisionOptions extends CallOptions {
    /** Default: false */
    objectCount?: boolean;
  }
  interface getAuthorizationDivisionGrantsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
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
  interface getAuthorizationDivisionspermittedMeOptions extends CallOptions {
    name?: string;
  }
  interface getAuthorizationDivisionspermittedPagedMeOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
  interface getAuthorizationDivisionspermittedPagedSubjectIdOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
  }
  interface getAuthorizationPermissionsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    queryType?: string;
    query?: string;
  }
  interface getAuthorizationPoliciesOptions extends CallOptions {
    after?: string;
    /** Default: 25 */
    pageSize?: number;
  }
  interface getAuthorizationPoliciesSubjectSubjectIdOptions extends CallOptions {
    after?: string;
    /** Default: 25 */
    pageSize?: number;
  }
  interface getAuthorizationPoliciesTargetOptions extends CallOptions {
    after?: string;
    /** Default: 25 */
    pageSize?: number;
  }
  type getAuthorizationPoliciesTargetSubjectSubjectIdOptions = CallOptions;
  type getAuthorizationPoliciesTargetsOptions = CallOptions;
  type getAuthorizationPolicyOptions = CallOptions;
  type getAuthorizationPolicyAttributesOptions = CallOptions;
  type getAuthorizationProductsOptions = CallOptions;
  interface getAuthorizationRoleOptions extends CallOptions {
    /** Default: true */
    userCount?: boolean;
    expand?: string[];
  }
  type getAuthorizationRoleComparedefaultRightRoleIdOptions = CallOptions;
  interface getAuthorizationRoleSubjectgrantsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    sortBy?: string;
    expand?: string[];
    nextPage?: string;
    previousPage?: string;
  }
  interface getAuthorizationRoleUsersOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  interface getAuthorizationRolesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    sortBy?: string;
    expand?: string[];
    nextPage?: string;
    previousPage?: string;
    name?: string;
    permission?: string[];
    defaultRoleId?: string[];
    /** Default: true */
    userCount?: boolean;
    id?: string[];
  }
  type getAuthorizationRolesSettingsOptions = CallOptions;
  type getAuthorizationSettingsOptions = CallOptions;
  interface getAuthorizationSubjectOptions extends CallOptions {
    /** Default: false */
    includeDuplicates?: boolean;
  }
  interface getAuthorizationSubjectsMeOptions extends CallOptions {
    /** Default: false */
    includeDuplicates?: boolean;
  }
  interface getAuthorizationSubjectsRolecountsOptions extends CallOptions {
    id?: string[];
  }
  type getUserRolesOptions = CallOptions;
  type patchAuthorizationRoleOptions = CallOptions;
  type patchAuthorizationSettingsOptions = CallOptions;
  type postAuthorizationDivisionObjectOptions = CallOptions;
  type postAuthorizationDivisionRestoreOptions = CallOptions;
  type postAuthorizationDivisionsOptions = CallOptions;
  interface postAuthorizationPoliciesTargetOptions extends CallOptions {
    /** Default: false */
    skipLockoutCheck?: boolean;
  }
  type postAuthorizationPoliciesTargetValidateOptions = CallOptions;
  type postAuthorizationPolicySimulateOptions = CallOptions;
  interface postAuthorizationRoleOptions extends CallOptions {
    /** Default: "PC_USER" */
    subjectType?: string;
  }
  type postAuthorizationRoleComparedefaultRightRoleIdOptions = CallOptions;
  type postAuthorizationRolesOptions = CallOptions;
  interface postAuthorizationRolesDefaultOptions extends CallOptions {
    /** Default: false */
    force?: boolean;
  }
  interface postAuthorizationSubjectBulkaddOptions extends CallOptions {
    /** Default: "PC_USER" */
    subjectType?: string;
  }
  type postAuthorizationSubjectBulkremoveOptions = CallOptions;
  interface postAuthorizationSubjectBulkreplaceOptions extends CallOptions {
    /** Default: "PC_USER" */
    subjectType?: string;
  }
  interface postAuthorizationSubjectDivisionRoleOptions extends CallOptions {
    /** Default: "PC_USER" */
    subjectType?: string;
  }
  type putAuthorizationDivisionOptions = CallOptions;
  interface putAuthorizationPoliciesTargetOptions extends CallOptions {
    /** Default: false */
    skipLockoutCheck?: boolean;
  }
  interface putAuthorizationPolicyOptions extends CallOptions {
    /** Default: false */
    skipLockoutCheck?: boolean;
  }
  type putAuthorizationRoleOptions = CallOptions;
  type putAuthorizationRoleUsersAddOptions = CallOptions;
  type putAuthorizationRoleUsersRemoveOptions = CallOptions;
  type putAuthorizationRolesDefaultOptions = CallOptions;
  type putAuthorizationRolesSettingsOptions = CallOptions;
  type putUserRolesOptions = CallOptions;
}

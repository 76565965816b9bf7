// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class GroupsApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/groups/{groupId} */
  deleteGroup(groupId: string, opts?: CallOptions): Promise<void>;
  /**
   * DELETE /api/v2/groups/{groupId}/dynamicsettings
   * Preview: may change or go without notice.
   */
  deleteGroupDynamicsettings(groupId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/groups/{groupId}/members */
  deleteGroupMembers(groupId: string, ids: string, opts?: CallOptions): Promise<object>;
  /**
   * GET /api/v2/fieldconfig
   * @deprecated
   */
  getFieldconfig(type: string, opts?: CallOptions): Promise<Models.FieldConfig>;
  /** GET /api/v2/groups/{groupId} */
  getGroup(groupId: string, opts?: CallOptions): Promise<Models.Group>;
  /**
   * GET /api/v2/groups/{groupId}/dynamicsettings
   * Preview: may change or go without notice.
   */
  getGroupDynamicsettings(groupId: string, opts?: CallOptions): Promise<Models.DynamicGroupDefinition>;
  /** GET /api/v2/groups/{groupId}/individuals */
  getGroupIndividuals(groupId: string, opts?: CallOptions): Promise<Models.UserEntityListing>;
  /** GET /api/v2/groups/{groupId}/members */
  getGroupMembers(groupId: string, opts?: GroupsApi.getGroupMembersOptions): Promise<Models.UserEntityListing>;
  /**
   * GET /api/v2/groups/{groupId}/profile
   * @deprecated
   */
  getGroupProfile(groupId: string, opts?: GroupsApi.getGroupProfileOptions): Promise<Models.GroupProfile>;
  /** GET /api/v2/groups */
  getGroups(opts?: GroupsApi.getGroupsOptions): Promise<Models.GroupEntityListing>;
  /** GET /api/v2/groups/search */
  getGroupsSearch(q64: string, opts?: GroupsApi.getGroupsSearchOptions): Promise<Models.GroupsSearchResponse>;
  /**
   * GET /api/v2/profiles/groups
   * @deprecated
   */
  getProfilesGroups(opts?: GroupsApi.getProfilesGroupsOptions): Promise<Models.GroupProfileEntityListing>;
  /** POST /api/v2/groups/{groupId}/members */
  postGroupMembers(groupId: string, body: Models.GroupMembersUpdate, opts?: CallOptions): Promise<object>;
  /** POST /api/v2/groups */
  postGroups(body: Models.GroupCreate, opts?: CallOptions): Promise<Models.Group>;
  /**
   * POST /api/v2/groups/dynamicsettings/preview
   * Preview: may change or go without notice.
   * @deprecated
   */
  postGroupsDynamicsettingsPreview(body: Models.DynamicGroupQuery, opts?: CallOptions): Promise<Models.DynamicGroupQueryPreview>;
  /** POST /api/v2/groups/search */
  postGroupsSearch(body: Models.GroupSearchRequest, opts?: CallOptions): Promise<Models.GroupsSearchResponse>;
  /** PUT /api/v2/groups/{groupId} */
  putGroup(groupId: string, opts?: GroupsApi.putGroupOptions): Promise<Models.Group>;
  /**
   * PUT /api/v2/groups/{groupId}/dynamicsettings
   * Preview: may change or go without notice.
   */
  putGroupDynamicsettings(groupId: string, body: Models.DynamicGroupQuery, opts?: CallOptions): Promise<void>;
}

export declare namespace GroupsApi {
  type deleteGroupOptions = CallOptions;
  type deleteGroupDynamicsettingsOptions = CallOptions;
  type deleteGroupMembersOptions = CallOptions;
  type getFieldconfigOptions = CallOptions;
  type getGroupOptions = CallOptions;
  type getGroupDynamicsettingsOptions = CallOptions;
  type getGroupIndividualsOptions = CallOptions;
  interface getGroupMembersOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "ASC" */
    sortOrder?: string;
    expand?: string[];
  }
  interface getGroupProfileOptions extends CallOptions {
    fields?: string;
  }
  interface getGroupsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    id?: string[];
    jabberId?: string[];
    /** Default: "ASC" */
    sortOrder?: string;
  }
  interface getGroupsSearchOptions extends CallOptions {
    expand?: string[];
  }
  interface getProfilesGroupsOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    id?: string[];
    jabberId?: string[];
    /** Default: "ASC" */
    sortOrder?: string;
  }
  type postGroupMembersOptions = CallOptions;
  type postGroupsOptions = CallOptions;
  type postGroupsDynamicsettingsPreviewOptions = CallOptions;
  type postGroupsSearchOptions = CallOptions;
  interface putGroupOptions extends CallOptions {
    body?: Models.GroupUpdate;
  }
  type putGroupDynamicsettingsOptions = CallOptions;
}

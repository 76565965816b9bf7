// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class SCIMApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/scim/users/{userId} */
  deleteScimUser(userId: string, opts?: SCIMApi.deleteScimUserOptions): Promise<object>;
  /** DELETE /api/v2/scim/v2/users/{userId} */
  deleteScimV2User(userId: string, opts?: SCIMApi.deleteScimV2UserOptions): Promise<object>;
  /** GET /api/v2/scim/groups/{groupId} */
  getScimGroup(groupId: string, opts?: SCIMApi.getScimGroupOptions): Promise<Models.ScimV2Group>;
  /** GET /api/v2/scim/groups */
  getScimGroups(opts?: SCIMApi.getScimGroupsOptions): Promise<Models.ScimGroupListResponse>;
  /** GET /api/v2/scim/resourcetypes/{resourceType} */
  getScimResourcetype(resourceType: string, opts?: CallOptions): Promise<Models.ScimConfigResourceType>;
  /** GET /api/v2/scim/resourcetypes */
  getScimResourcetypes(opts?: CallOptions): Promise<Models.ScimConfigResourceTypesListResponse>;
  /** GET /api/v2/scim/schemas/{schemaId} */
  getScimSchema(schemaId: string, opts?: CallOptions): Promise<Models.ScimV2SchemaDefinition>;
  /** GET /api/v2/scim/schemas */
  getScimSchemas(opts?: SCIMApi.getScimSchemasOptions): Promise<Models.ScimV2SchemaListResponse>;
  /** GET /api/v2/scim/serviceproviderconfig */
  getScimServiceproviderconfig(opts?: SCIMApi.getScimServiceproviderconfigOptions): Promise<Models.ScimServiceProviderConfig>;
  /** GET /api/v2/scim/users/{userId} */
  getScimUser(userId: string, opts?: SCIMApi.getScimUserOptions): Promise<Models.ScimV2User>;
  /** GET /api/v2/scim/users */
  getScimUsers(opts?: SCIMApi.getScimUsersOptions): Promise<Models.ScimUserListResponse>;
  /** GET /api/v2/scim/v2/groups/{groupId} */
  getScimV2Group(groupId: string, opts?: SCIMApi.getScimV2GroupOptions): Promise<Models.ScimV2Group>;
  /** GET /api/v2/scim/v2/groups */
  getScimV2Groups(filter: string, opts?: SCIMApi.getScimV2GroupsOptions): Promise<Models.ScimGroupListResponse>;
  /** GET /api/v2/scim/v2/resourcetypes/{resourceType} */
  getScimV2Resourcetype(resourceType: string, opts?: CallOptions): Promise<Models.ScimConfigResourceType>;
  /** GET /api/v2/scim/v2/resourcetypes */
  getScimV2Resourcetypes(opts?: CallOptions): Promise<Models.ScimConfigResourceTypesListResponse>;
  /** GET /api/v2/scim/v2/schemas/{schemaId} */
  getScimV2Schema(schemaId: string, opts?: CallOptions): Promise<Models.ScimV2SchemaDefinition>;
  /** GET /api/v2/scim/v2/schemas */
  getScimV2Schemas(opts?: SCIMApi.getScimV2SchemasOptions): Promise<Models.ScimV2SchemaListResponse>;
  /** GET /api/v2/scim/v2/serviceproviderconfig */
  getScimV2Serviceproviderconfig(opts?: SCIMApi.getScimV2ServiceproviderconfigOptions): Promise<Models.ScimServiceProviderConfig>;
  /** GET /api/v2/scim/v2/users/{userId} */
  getScimV2User(userId: string, opts?: SCIMApi.getScimV2UserOptions): Promise<Models.ScimV2User>;
  /** GET /api/v2/scim/v2/users */
  getScimV2Users(opts?: SCIMApi.getScimV2UsersOptions): Promise<Models.ScimUserListResponse>;
  /** PATCH /api/v2/scim/groups/{groupId} */
  patchScimGroup(groupId: string, body: Models.ScimV2PatchRequest, opts?: SCIMApi.patchScimGroupOptions): Promise<Models.ScimV2Group>;
  /** PATCH /api/v2/scim/users/{userId} */
  patchScimUser(userId: string, body: Models.ScimV2PatchRequest, opts?: SCIMApi.patchScimUserOptions): Promise<Models.ScimV2User>;
  /** PATCH /api/v2/scim/v2/groups/{groupId} */
  patchScimV2Group(groupId: string, body: Models.ScimV2PatchRequest, opts?: SCIMApi.patchScimV2GroupOptions): Promise<Models.ScimV2Group>;
  /** PATCH /api/v2/scim/v2/users/{userId} */
  patchScimV2User(userId: string, body: Models.ScimV2PatchRequest, opts?: SCIMApi.patchScimV2UserOptions): Promise<Models.ScimV2User>;
  /** POST /api/v2/scim/users */
  postScimUsers(body: Models.ScimV2CreateUser, opts?: CallOptions): Promise<Models.ScimV2User>;
  /** POST /api/v2/scim/v2/users */
  postScimV2Users(body: Models.ScimV2CreateUser, opts?: CallOptions): Promise<Models.ScimV2User>;
  /** PUT /api/v2/scim/groups/{groupId} */
  putScimGroup(groupId: string, body: Models.ScimV2Group, opts?: SCIMApi.putScimGroupOptions): Promise<Models.ScimV2Group>;
  /** PUT /api/v2/scim/users/{userId} */
  putScimUser(userId: string, body: Models.ScimV2User, opts?: SCIMApi.putScimUserOptions): Promise<Models.ScimV2User>;
  /** PUT /api/v2/scim/v2/groups/{groupId} */
  putScimV2Group(groupId: string, body: Models.ScimV2Group, opts?: SCIMApi.putScimV2GroupOptions): Promise<Models.ScimV2Group>;
  /** PUT /api/v2/scim/v2/users/{userId} */
  putScimV2User(userId: string, body: Models.ScimV2User, opts?: SCIMApi.putScimV2UserOptions): Promise<Models.ScimV2User>;
}

export declare namespace SCIMApi {
  interface deleteScimUserOptions extends CallOptions {
    ifMatch?: string;
  }
  interface deleteScimV2UserOptions extends CallOptions {
    ifMatch?: string;
  }
  interface getScimGroupOptions extends CallOptions {
    attributes?: string[];
    excludedAttributes?: string[];
    ifNoneMatch?: string;
  }
  interface getScimGroupsOptions extends CallOptions {
    /** Default: 1 */
    startIndex?: number;
    /** Default: 25 */
    count?: number;
    attributes?: string[];
    excludedAttributes?: string[];
    filter?: string;
  }
  type getScimResourcetypeOptions = CallOptions;
  type getScimResourcetypesOptions = CallOptions;
  type getScimSchemaOptions = CallOptions;
  interface getScimSchemasOptions extends CallOptions {
    filter?: string;
  }
  interface getScimServiceproviderconfigOptions extends CallOptions {
    ifNoneMatch?: string;
  }
  interface getScimUserOptions extends CallOptions {
    attributes?: string[];
    excludedAttributes?: string[];
    ifNoneMatch?: string;
  }
  interface getScimUsersOptions extends CallOptions {
    /** Default: 1 */
    startIndex?: number;
    /** Default: 25 */
    count?: number;
    attributes?: string[];
    excludedAttributes?: string[];
    filter?: string;
  }
  interface getScimV2GroupOptions extends CallOptions {
    attributes?: string[];
    excludedAttributes?: string[];
    ifNoneMatch?: string;
  }
  interface getScimV2GroupsOptions extends CallOptions {
    /** Default: 1 */
    startIndex?: number;
    /** Default: 25 */
    count?: number;
    attributes?: string[];
    excludedAttributes?: string[];
  }
  type getScimV2ResourcetypeOptions = CallOptions;
  type getScimV2ResourcetypesOptions = CallOptions;
  type getScimV2SchemaOptions = CallOptions;
  interface getScimV2SchemasOptions extends CallOptions {
    filter?: string;
  }
  interface getScimV2ServiceproviderconfigOptions extends CallOptions {
    ifNoneMatch?: string;
  }
  interface getScimV2UserOptions extends CallOptions {
    attributes?: string[];
    excludedAttributes?: string[];
    ifNoneMatch?: string;
  }
  interface getScimV2UsersOptions extends CallOptions {
    /** Default: 1 */
    startIndex?: number;
    /** Default: 25 */
    count?: number;
    attributes?: string[];
    excludedAttributes?: string[];
    filter?: string;
  }
  interface patchScimGroupOptions extends CallOptions {
    ifMatch?: string;
  }
  interface patchScimUserOptions extends CallOptions {
    ifMatch?: string;
  }
  interface patchScimV2GroupOptions extends CallOptions {
    ifMatch?: string;
  }
  interface patchScimV2UserOptions extends CallOptions {
    ifMatch?: string;
  }
  type postScimUsersOptions = CallOptions;
  type postScimV2UsersOptions = CallOptions;
  interface putScimGroupOptions extends CallOptions {
    ifMatch?: string;
  }
  interface putScimUserOptions extends CallOptions {
    ifMatch?: string;
  }
  interface putScimV2GroupOptions extends CallOptions {
    ifMatch?: string;
  }
  interface putScimV2UserOptions extends CallOptions {
    ifMatch?: string;
  }
}

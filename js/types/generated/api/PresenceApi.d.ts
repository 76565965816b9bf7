// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class PresenceApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/presence/definitions/{definitionId} */
  deletePresenceDefinition0(definitionId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/presence/sources/{sourceId} */
  deletePresenceSource(sourceId: string, opts?: CallOptions): Promise<void>;
  /**
   * DELETE /api/v2/presencedefinitions/{presenceId}
   * @deprecated
   */
  deletePresencedefinition(presenceId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/presence/definitions/{definitionId} */
  getPresenceDefinition0(definitionId: string, opts?: PresenceApi.getPresenceDefinition0Options): Promise<Models.OrganizationPresenceDefinition>;
  /** GET /api/v2/presence/definitions */
  getPresenceDefinitions0(opts?: PresenceApi.getPresenceDefinitions0Options): Promise<Models.OrganizationPresenceDefinitionEntityListing>;
  /** GET /api/v2/presence/settings */
  getPresenceSettings(opts?: CallOptions): Promise<Models.PresenceSettings>;
  /** GET /api/v2/presence/sources/{sourceId} */
  getPresenceSource(sourceId: string, opts?: CallOptions): Promise<Models.Source>;
  /** GET /api/v2/presence/sources */
  getPresenceSources(opts?: PresenceApi.getPresenceSourcesOptions): Promise<Models.SourceEntityListing>;
  /** GET /api/v2/presence/users/{userId}/primarysource */
  getPresenceUserPrimarysource(userId: string, opts?: CallOptions): Promise<Models.UserPrimarySource>;
  /**
   * GET /api/v2/presencedefinitions/{presenceId}
   * @deprecated
   */
  getPresencedefinition(presenceId: string, opts?: PresenceApi.getPresencedefinitionOptions): Promise<Models.OrganizationPresence>;
  /**
   * GET /api/v2/presencedefinitions
   * @deprecated
   */
  getPresencedefinitions(opts?: PresenceApi.getPresencedefinitionsOptions): Promise<Models.OrganizationPresenceEntityListing>;
  /** GET /api/v2/systempresences */
  getSystempresences(opts?: CallOptions): Promise<Models.SystemPresence[]>;
  /** GET /api/v2/users/{userId}/presences/{sourceId} */
  getUserPresence(userId: string, sourceId: string, opts?: CallOptions): Promise<Models.UserPresence>;
  /** GET /api/v2/users/{userId}/presences/purecloud */
  getUserPresencesPurecloud(userId: string, opts?: CallOptions): Promise<Models.UserPresence>;
  /** GET /api/v2/users/presences/{sourceId}/bulk */
  getUsersPresenceBulk(sourceId: string, opts?: PresenceApi.getUsersPresenceBulkOptions): Promise<Models.UcUserPresence[]>;
  /** GET /api/v2/users/presences/purecloud/bulk */
  getUsersPresencesPurecloudBulk(opts?: PresenceApi.getUsersPresencesPurecloudBulkOptions): Promise<Models.UcUserPresence[]>;
  /** PATCH /api/v2/users/{userId}/presences/{sourceId} */
  patchUserPresence(userId: string, sourceId: string, body: Models.UserPresence, opts?: CallOptions): Promise<Models.UserPresence>;
  /** PATCH /api/v2/users/{userId}/presences/purecloud */
  patchUserPresencesPurecloud(userId: string, body: Models.UserPresence, opts?: CallOptions): Promise<Models.UserPresence>;
  /** POST /api/v2/presence/definitions */
  postPresenceDefinitions0(body: Models.OrganizationPresenceDefinition, opts?: CallOptions): Promise<Models.OrganizationPresenceDefinition>;
  /** POST /api/v2/presence/sources */
  postPresenceSources(body: Models.Source, opts?: CallOptions): Promise<Models.Source>;
  /**
   * POST /api/v2/presencedefinitions
   * @deprecated
   */
  postPresencedefinitions(body: Models.OrganizationPresence, opts?: CallOptions): Promise<Models.OrganizationPresence>;
  /** PUT /api/v2/presence/definitions/{definitionId} */
  putPresenceDefinition0(definitionId: string, body: Models.OrganizationPresenceDefinition, opts?: CallOptions): Promise<Models.OrganizationPresenceDefinition>;
  /** PUT /api/v2/presence/settings */
  putPresenceSettings(body: Models.PresenceSettings, opts?: CallOptions): Promise<Models.PresenceSettings>;
  /** PUT /api/v2/presence/sources/{sourceId} */
  putPresenceSource(sourceId: string, body: Models.Source, opts?: CallOptions): Promise<Models.Source>;
  /** PUT /api/v2/presence/users/{userId}/primarysource */
  putPresenceUserPrimarysource(userId: string, body: Models.UserPrimarySource, opts?: CallOptions): Promise<Models.UserPrimarySource>;
  /**
   * PUT /api/v2/presencedefinitions/{presenceId}
   * @deprecated
   */
  putPresencedefinition(presenceId: string, body: Models.OrganizationPresence, opts?: CallOptions): Promise<Models.OrganizationPresence>;
  /** PUT /api/v2/users/presences/bulk */
  putUsersPresencesBulk(body: Models.MutableUserPresence[], opts?: CallOptions): Promise<Models.UserPresence[]>;
}

export declare namespace PresenceApi {
  type deletePresenceDefinition0Options = CallOptions;
  type deletePresenceSourceOptions = CallOptions;
  type deletePresencedefinitionOptions = CallOptions;
  interface getPresenceDefinition0Options extends CallOptions {
    localeCode?: string;
  }
  interface getPresenceDefinitions0Options extends CallOptions {
    /** Default: "false" */
    deactivated?: string;
    divisionId?: string[];
    localeCode?: string;
  }
  type getPresenceSettingsOptions = CallOptions;
  type getPresenceSourceOptions = CallOptions;
  interface getPresenceSourcesOptions extends CallOptions {
    /** Default: "false" */
    deactivated?: string;
  }
  type getPresenceUserPrimarysourceOptions = CallOptions;
  interface getPresencedefinitionOptions extends CallOptions {
    localeCode?: string;
  }
  interface getPresencedefinitionsOptions extends CallOptions {
    /** Default: 1 */
    pageNumber?: number;
    /** Default: 25 */
    pageSize?: number;
    /** Default: "false" */
    deleted?: string;
    localeCode?: string;
  }
  type getSystempresencesOptions = CallOptions;
  type getUserPresenceOptions = CallOptions;
  type getUserPresencesPurecloudOptions = CallOptions;
  interface getUsersPresenceBulkOptions extends CallOptions {
    id?: string[];
  }
  interface getUsersPresencesPurecloudBulkOptions extends CallOptions {
    id?: string[];
  }
  type patchUserPresenceOptions = CallOptions;
  type patchUserPresencesPurecloudOptions = CallOptions;
  type postPresenceDefinitions0Options = CallOptions;
  type postPresenceSourcesOptions = CallOptions;
  type postPresencedefinitionsOptions = CallOptions;
  type putPresenceDefinition0Options = CallOptions;
  type putPresenceSettingsOptions = CallOptions;
  type putPresenceSourceOptions = CallOptions;
  type putPresenceUserPrimarysourceOptions = CallOptions;
  type putPresencedefinitionOptions = CallOptions;
  type putUsersPresencesBulkOptions = CallOptions;
}

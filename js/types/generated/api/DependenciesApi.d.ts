// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class DependenciesApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** GET /api/v2/dependencies/type/{entityType}/id/{entityId}/connections/requiredby */
  getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredby(entityType: string, entityId: string, opts?: DependenciesApi.getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredbyOptions): Promise<Models.DependencyEntityListing>;
  /** GET /api/v2/dependencies/type/{entityType}/id/{entityId}/connections/requiredbycounts */
  getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredbycounts(entityType: string, entityId: string, opts?: CallOptions): Promise<Models.DependencyCount>;
  /** GET /api/v2/dependencies/type/{entityType}/id/{entityId}/connections/requires */
  getDependenciesTypeEntityTypeIdEntityIdConnectionsRequires(entityType: string, entityId: string, opts?: DependenciesApi.getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiresOptions): Promise<Models.DependencyEntityListing>;
}

export declare namespace DependenciesApi {
  interface getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredbyOptions extends CallOptions {
    /** Default: "25" */
    pageSize?: string;
    beforeSourceType?: string;
    beforeSourceId?: string;
    afterSourceType?: string;
    afterSourceId?: string;
  }
  type getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredbycountsOptions = CallOptions;
  interface getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiresOptions extends CallOptions {
    /** Default: "25" */
    pageSize?: string;
    beforeSourceType?: string;
    beforeSourceId?: string;
    afterSourceType?: string;
    afterSourceId?: string;
  }
}

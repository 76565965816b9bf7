// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class LicenseApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** GET /api/v2/license/definitions/{licenseId} */
  getLicenseDefinition(licenseId: string, opts?: CallOptions): Promise<Models.LicenseDefinition>;
  /** GET /api/v2/license/definitions */
  getLicenseDefinitions(opts?: CallOptions): Promise<Models.LicenseDefinition[]>;
  /** GET /api/v2/license/toggles/{featureName} */
  getLicenseToggle(featureName: string, opts?: CallOptions): Promise<Models.LicenseOrgToggle>;
  /** GET /api/v2/license/users/{userId} */
  getLicenseUser(userId: string, opts?: CallOptions): Promise<Models.LicenseUser>;
  /** GET /api/v2/license/users */
  getLicenseUsers(opts?: LicenseApi.getLicenseUsersOptions): Promise<Models.UserLicensesEntityListing>;
  /** POST /api/v2/license/infer */
  postLicenseInfer(opts?: LicenseApi.postLicenseInferOptions): Promise<string[]>;
  /**
   * POST /api/v2/license/infer/permissions
   * Preview: may change or go without notice.
   */
  postLicenseInferPermissions(opts?: LicenseApi.postLicenseInferPermissionsOptions): Promise<string[]>;
  /** POST /api/v2/license/organization */
  postLicenseOrganization(opts?: LicenseApi.postLicenseOrganizationOptions): Promise<Models.LicenseUpdateStatus[]>;
  /** POST /api/v2/license/toggles/{featureName} */
  postLicenseToggle(featureName: string, opts?: CallOptions): Promise<Models.LicenseOrgToggle>;
  /** POST /api/v2/license/users */
  postLicenseUsers(opts?: LicenseApi.postLicenseUsersOptions): Promise<{ [key: string]: object }>;
}

export declare namespace LicenseApi {
  type getLicenseDefinitionOptions = CallOptions;
  type getLicenseDefinitionsOptions = CallOptions;
  type getLicenseToggleOptions = CallOptions;
  type getLicenseUserOptions = CallOptions;
  interface getLicenseUsersOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  interface postLicenseInferOptions extends CallOptions {
    body?: string[];
  }
  interface postLicenseInferPermissionsOptions extends CallOptions {
    body?: string[];
  }
  interface postLicenseOrganizationOptions extends CallOptions {
    body?: Models.LicenseBatchAssignmentRequest;
  }
  type postLicenseToggleOptions = CallOptions;
  interface postLicenseUsersOptions extends CallOptions {
    body?: string[];
  }
}

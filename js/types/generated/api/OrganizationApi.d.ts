// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class OrganizationApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /**
   * GET /api/v2/fieldconfig
   * @deprecated
   */
  getFieldconfig(type: string, opts?: CallOptions): Promise<Models.FieldConfig>;
  /** GET /api/v2/organizations/authentication/settings */
  getOrganizationsAuthenticationSettings(opts?: CallOptions): Promise<Models.OrgAuthSettings>;
  /**
   * GET /api/v2/organizations/embeddedintegration
   * @deprecated
   */
  getOrganizationsEmbeddedintegration(opts?: CallOptions): Promise<Models.EmbeddedIntegration>;
  /**
   * GET /api/v2/organizations/ipaddressauthentication
   * @deprecated
   */
  getOrganizationsIpaddressauthentication(opts?: CallOptions): Promise<Models.IpAddressAuthentication>;
  /** GET /api/v2/organizations/limits/changerequests/{requestId} */
  getOrganizationsLimitsChangerequest(requestId: string, opts?: CallOptions): Promise<Models.LimitChangeRequestDetails>;
  /** GET /api/v2/organizations/limits/changerequests */
  getOrganizationsLimitsChangerequests(opts?: OrganizationApi.getOrganizationsLimitsChangerequestsOptions): Promise<Models.LimitChangeRequestsEntityListing>;
  /** GET /api/v2/organizations/limits/docs */
  getOrganizationsLimitsDocs(opts?: CallOptions): Promise<Models.LimitDocumentation>;
  /** GET /api/v2/organizations/limits/docs/freetrial */
  getOrganizationsLimitsDocsFreetrial(opts?: CallOptions): Promise<Models.FreeTrialLimitDocs>;
  /** GET /api/v2/organizations/limits/namespaces/{namespaceName} */
  getOrganizationsLimitsNamespace(namespaceName: string, opts?: CallOptions): Promise<Models.LimitsEntityListing>;
  /** GET /api/v2/organizations/limits/namespaces/{namespaceName}/defaults */
  getOrganizationsLimitsNamespaceDefaults(namespaceName: string, opts?: CallOptions): Promise<Models.LimitsEntityListing>;
  /** GET /api/v2/organizations/limits/namespaces */
  getOrganizationsLimitsNamespaces(opts?: OrganizationApi.getOrganizationsLimitsNamespacesOptions): Promise<object>;
  /** GET /api/v2/organizations/me */
  getOrganizationsMe(opts?: CallOptions): Promise<Models.Organization>;
  /**
   * GET /api/v2/organizations/whitelist
   * @deprecated
   */
  getOrganizationsWhitelist(opts?: CallOptions): Promise<Models.OrgWhitelistSettings>;
  /** PATCH /api/v2/organizations/authentication/settings */
  patchOrganizationsAuthenticationSettings(body: Models.OrgAuthSettings, opts?: CallOptions): Promise<Models.OrgAuthSettings>;
  /** PATCH /api/v2/organizations/features/{featureName} */
  patchOrganizationsFeature(featureName: string, enabled: Models.FeatureState, opts?: CallOptions): Promise<Models.OrganizationFeatures>;
  /**
   * PUT /api/v2/organizations/embeddedintegration
   * @deprecated
   */
  putOrganizationsEmbeddedintegration(body: Models.EmbeddedIntegration, opts?: CallOptions): Promise<Models.EmbeddedIntegration>;
  /**
   * PUT /api/v2/organizations/ipaddressauthentication
   * @deprecated
   */
  putOrganizationsIpaddressauthentication(body: Models.IpAddressAuthentication, opts?: CallOptions): Promise<Models.IpAddressAuthentication>;
  /** PUT /api/v2/organizations/me */
  putOrganizationsMe(opts?: OrganizationApi.putOrganizationsMeOptions): Promise<Models.Organization>;
  /**
   * PUT /api/v2/organizations/whitelist
   * @deprecated
   */
  putOrganizationsWhitelist(body: Models.OrgWhitelistSettings, opts?: CallOptions): Promise<Models.OrgWhitelistSettings>;
}

export declare namespace OrganizationApi {
  type getFieldconfigOptions = CallOptions;
  type getOrganizationsAuthenticationSettingsOptions = CallOptions;
  type getOrganizationsEmbeddedintegrationOptions = CallOptions;
  type getOrganizationsIpaddressauthenticationOptions = CallOptions;
  type getOrganizationsLimitsChangerequestOptions = CallOptions;
  interface getOrganizationsLimitsChangerequestsOptions extends CallOptions {
    after?: number;
    before?: number;
    status?: string;
    /** Default: 25 */
    pageSize?: number;
    expand?: string[];
  }
  type getOrganizationsLimitsDocsOptions = CallOptions;
  type getOrganizationsLimitsDocsFreetrialOptions = CallOptions;
  type getOrganizationsLimitsNamespaceOptions = CallOptions;
  type getOrganizationsLimitsNamespaceDefaultsOptions = CallOptions;
  interface getOrganizationsLimitsNamespacesOptions extends CallOptions {
    /** Default: 100 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
  }
  type getOrganizationsMeOptions = CallOptions;
  type getOrganizationsWhitelistOptions = CallOptions;
  type patchOrganizationsAuthenticationSettingsOptions = CallOptions;
  type patchOrganizationsFeatureOptions = CallOptions;
  type putOrganizationsEmbeddedintegrationOptions = CallOptions;
  type putOrganizationsIpaddressauthenticationOptions = CallOptions;
  interface putOrganizationsMeOptions extends CallOptions {
    body?: Models.Organization;
  }
  type putOrganizationsWhitelistOptions = CallOptions;
}

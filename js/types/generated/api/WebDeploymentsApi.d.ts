// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class WebDeploymentsApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/webdeployments/configurations/{configurationId} */
  deleteWebdeploymentsConfiguration(configurationId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/webdeployments/deployments/{deploymentId} */
  deleteWebdeploymentsDeployment(deploymentId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId} */
  deleteWebdeploymentsDeploymentCobrowseSessionId(deploymentId: string, sessionId: string, opts?: CallOptions): Promise<object>;
  /** DELETE /api/v2/webdeployments/token/revoke */
  deleteWebdeploymentsTokenRevoke(opts?: WebDeploymentsApi.deleteWebdeploymentsTokenRevokeOptions): Promise<void>;
  /** GET /api/v2/webdeployments/configurations/{configurationId}/versions/{versionId} */
  getWebdeploymentsConfigurationVersion(configurationId: string, versionId: string, opts?: CallOptions): Promise<Models.WebDeploymentConfigurationVersion>;
  /** GET /api/v2/webdeployments/configurations/{configurationId}/versions */
  getWebdeploymentsConfigurationVersions(configurationId: string, opts?: WebDeploymentsApi.getWebdeploymentsConfigurationVersionsOptions): Promise<Models.WebDeploymentConfigurationVersionEntityListing>;
  /** GET /api/v2/webdeployments/configurations/{configurationId}/versions/draft */
  getWebdeploymentsConfigurationVersionsDraft(configurationId: string, opts?: CallOptions): Promise<Models.WebDeploymentConfigurationVersion>;
  /** GET /api/v2/webdeployments/configurations */
  getWebdeploymentsConfigurations(opts?: WebDeploymentsApi.getWebdeploymentsConfigurationsOptions): Promise<Models.WebDeploymentConfigurationVersionEntityListing>;
  /** GET /api/v2/webdeployments/deployments/{deploymentId} */
  getWebdeploymentsDeployment(deploymentId: string, opts?: WebDeploymentsApi.getWebdeploymentsDeploymentOptions): Promise<Models.WebDeployment>;
  /** GET /api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId} */
  getWebdeploymentsDeploymentCobrowseSessionId(deploymentId: string, sessionId: string, opts?: CallOptions): Promise<Models.CobrowseWebMessagingSession>;
  /** GET /api/v2/webdeployments/deployments/{deploymentId}/configurations */
  getWebdeploymentsDeploymentConfigurations(deploymentId: string, opts?: WebDeploymentsApi.getWebdeploymentsDeploymentConfigurationsOptions): Promise<Models.WebDeploymentActiveConfigurationOnDeployment>;
  /** GET /api/v2/webdeployments/deployments/{deploymentId}/identityresolution */
  getWebdeploymentsDeploymentIdentityresolution(deploymentId: string, opts?: CallOptions): Promise<Models.DeploymentIdentityResolutionConfig>;
  /** GET /api/v2/webdeployments/deployments */
  getWebdeploymentsDeployments(opts?: WebDeploymentsApi.getWebdeploymentsDeploymentsOptions): Promise<Models.ExpandableWebDeploymentEntityListing>;
  /** POST /api/v2/webdeployments/configurations/{configurationId}/versions/draft/publish */
  postWebdeploymentsConfigurationVersionsDraftPublish(configurationId: string, opts?: CallOptions): Promise<Models.WebDeploymentConfigurationVersion>;
  /** POST /api/v2/webdeployments/configurations */
  postWebdeploymentsConfigurations(configurationVersion: Models.WebDeploymentConfigurationVersion, opts?: CallOptions): Promise<Models.WebDeploymentConfigurationVersion>;
  /** POST /api/v2/webdeployments/deployments */
  postWebdeploymentsDeployments(deployment: Models.WebDeployment, opts?: CallOptions): Promise<Models.WebDeployment>;
  /** POST /api/v2/webdeployments/token/oauthcodegrantjwtexchange */
  postWebdeploymentsTokenOauthcodegrantjwtexchange(body: Models.WebDeploymentsOAuthExchangeRequest, opts?: CallOptions): Promise<Models.WebDeploymentsAuthorizationResponse>;
  /** POST /api/v2/webdeployments/token/refresh */
  postWebdeploymentsTokenRefresh(opts?: WebDeploymentsApi.postWebdeploymentsTokenRefreshOptions): Promise<Models.SignedData>;
  /** PUT /api/v2/webdeployments/configurations/{configurationId}/versions/draft */
  putWebdeploymentsConfigurationVersionsDraft(configurationId: string, configurationVersion: Models.WebDeploymentConfigurationVersion, opts?: CallOptions): Promise<Models.WebDeploymentConfigurationVersion>;
  /** PUT /api/v2/webdeployments/deployments/{deploymentId} */
  putWebdeploymentsDeployment(deploymentId: string, deployment: Models.WebDeployment, opts?: CallOptions): Promise<Models.WebDeployment>;
  /** PUT /api/v2/webdeployments/deployments/{deploymentId}/identityresolution */
  putWebdeploymentsDeploymentIdentityresolution(deploymentId: string, body: Models.DeploymentIdentityResolutionConfig, opts?: CallOptions): Promise<Models.DeploymentIdentityResolutionConfig>;
}

export declare namespace WebDeploymentsApi {
  type deleteWebdeploymentsConfigurationOptions = CallOptions;
  type deleteWebdeploymentsDeploymentOptions = CallOptions;
  type deleteWebdeploymentsDeploymentCobrowseSessionIdOptions = CallOptions;
  interface deleteWebdeploymentsTokenRevokeOptions extends CallOptions {
    xJourneySessionId?: string;
    xJourneySessionType?: string;
  }
  type getWebdeploymentsConfigurationVersionOptions = CallOptions;
  interface getWebdeploymentsConfigurationVersionsOptions extends CallOptions {
    pageSize?: string;
    before?: string;
    after?: string;
  }
  type getWebdeploymentsConfigurationVersionsDraftOptions = CallOptions;
  interface getWebdeploymentsConfigurationsOptions extends CallOptions {
    pageSize?: string;
    before?: string;
    after?: string;
    showOnlyPublished?: boolean;
  }
  interface getWebdeploymentsDeploymentOptions extends CallOptions {
    expand?: string[];
  }
  type getWebdeploymentsDeploymentCobrowseSessionIdOptions = CallOptions;
  interface getWebdeploymentsDeploymentConfigurationsOptions extends CallOptions {
    type?: string;
    expand?: string[];
  }
  type getWebdeploymentsDeploymentIdentityresolutionOptions = CallOptions;
  interface getWebdeploymentsDeploymentsOptions extends CallOptions {
    pageSize?: string;
    before?: string;
    after?: string;
    expand?: string[];
  }
  type postWebdeploymentsConfigurationVersionsDraftPublishOptions = CallOptions;
  type postWebdeploymentsConfigurationsOptions = CallOptions;
  type postWebdeploymentsDeploymentsOptions = CallOptions;
  type postWebdeploymentsTokenOauthcodegrantjwtexchangeOptions = CallOptions;
  interface postWebdeploymentsTokenRefreshOptions extends CallOptions {
    body?: Models.WebDeploymentsRefreshJWTRequest;
  }
  type putWebdeploymentsConfigurationVersionsDraftOptions = CallOptions;
  type putWebdeploymentsDeploymentOptions = CallOptions;
  type putWebdeploymentsDeploymentIdentityresolutionOptions = CallOptions;
}

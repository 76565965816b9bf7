// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class IdentityProviderApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/identityproviders/{providerId} */
  deleteIdentityprovider(providerId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/identityproviders/adfs */
  deleteIdentityprovidersAdfs(opts?: CallOptions): Promise<object>;
  /** DELETE /api/v2/identityproviders/cic */
  deleteIdentityprovidersCic(opts?: CallOptions): Promise<object>;
  /** DELETE /api/v2/identityproviders/generic */
  deleteIdentityprovidersGeneric(opts?: CallOptions): Promise<object>;
  /** DELETE /api/v2/identityproviders/gsuite */
  deleteIdentityprovidersGsuite(opts?: CallOptions): Promise<object>;
  /** DELETE /api/v2/identityproviders/identitynow */
  deleteIdentityprovidersIdentitynow(opts?: CallOptions): Promise<object>;
  /** DELETE /api/v2/identityproviders/okta */
  deleteIdentityprovidersOkta(opts?: CallOptions): Promise<object>;
  /** DELETE /api/v2/identityproviders/onelogin */
  deleteIdentityprovidersOnelogin(opts?: CallOptions): Promise<object>;
  /** DELETE /api/v2/identityproviders/ping */
  deleteIdentityprovidersPing(opts?: CallOptions): Promise<object>;
  /** DELETE /api/v2/identityproviders/purecloud */
  deleteIdentityprovidersPurecloud(opts?: CallOptions): Promise<object>;
  /** DELETE /api/v2/identityproviders/pureengage */
  deleteIdentityprovidersPureengage(opts?: CallOptions): Promise<object>;
  /** DELETE /api/v2/identityproviders/salesforce */
  deleteIdentityprovidersSalesforce(opts?: CallOptions): Promise<object>;
  /** GET /api/v2/identityproviders/{providerId} */
  getIdentityprovider(providerId: string, opts?: CallOptions): Promise<Models.CustomProvider>;
  /** GET /api/v2/identityproviders */
  getIdentityproviders(opts?: CallOptions): Promise<Models.IdentityProviderEntityListing>;
  /** GET /api/v2/identityproviders/adfs */
  getIdentityprovidersAdfs(opts?: CallOptions): Promise<Models.ADFS>;
  /** GET /api/v2/identityproviders/cic */
  getIdentityprovidersCic(opts?: CallOptions): Promise<Models.CustomerInteractionCenter>;
  /** GET /api/v2/identityproviders/generic */
  getIdentityprovidersGeneric(opts?: CallOptions): Promise<Models.GenericSAML>;
  /** GET /api/v2/identityproviders/gsuite */
  getIdentityprovidersGsuite(opts?: CallOptions): Promise<Models.GSuite>;
  /** GET /api/v2/identityproviders/identitynow */
  getIdentityprovidersIdentitynow(opts?: CallOptions): Promise<Models.IdentityNow>;
  /** GET /api/v2/identityproviders/okta */
  getIdentityprovidersOkta(opts?: CallOptions): Promise<Models.Okta>;
  /** GET /api/v2/identityproviders/onelogin */
  getIdentityprovidersOnelogin(opts?: CallOptions): Promise<Models.OneLogin>;
  /** GET /api/v2/identityproviders/ping */
  getIdentityprovidersPing(opts?: CallOptions): Promise<Models.PingIdentity>;
  /** GET /api/v2/identityproviders/purecloud */
  getIdentityprovidersPurecloud(opts?: CallOptions): Promise<Models.PureCloud>;
  /** GET /api/v2/identityproviders/pureengage */
  getIdentityprovidersPureengage(opts?: CallOptions): Promise<Models.PureEngage>;
  /** GET /api/v2/identityproviders/salesforce */
  getIdentityprovidersSalesforce(opts?: CallOptions): Promise<Models.Salesforce>;
  /** POST /api/v2/identityproviders */
  postIdentityproviders(body: Models.CustomProvider, opts?: CallOptions): Promise<Models.CustomProvider>;
  /** PUT /api/v2/identityproviders/{providerId} */
  putIdentityprovider(providerId: string, body: Models.CustomProvider, opts?: CallOptions): Promise<Models.CustomProvider>;
  /** PUT /api/v2/identityproviders/adfs */
  putIdentityprovidersAdfs(body: Models.ADFS, opts?: CallOptions): Promise<Models.IdentityProvider>;
  /** PUT /api/v2/identityproviders/cic */
  putIdentityprovidersCic(body: Models.CustomerInteractionCenter, opts?: CallOptions): Promise<Models.IdentityProvider>;
  /** PUT /api/v2/identityproviders/generic */
  putIdentityprovidersGeneric(body: Models.GenericSAML, opts?: CallOptions): Promise<Models.IdentityProvider>;
  /** PUT /api/v2/identityproviders/gsuite */
  putIdentityprovidersGsuite(body: Models.GSuite, opts?: CallOptions): Promise<Models.IdentityProvider>;
  /** PUT /api/v2/identityproviders/identitynow */
  putIdentityprovidersIdentitynow(body: Models.IdentityNow, opts?: CallOptions): Promise<Models.IdentityNow>;
  /** PUT /api/v2/identityproviders/okta */
  putIdentityprovidersOkta(body: Models.Okta, opts?: CallOptions): Promise<Models.IdentityProvider>;
  /** PUT /api/v2/identityproviders/onelogin */
  putIdentityprovidersOnelogin(body: Models.OneLogin, opts?: CallOptions): Promise<Models.IdentityProvider>;
  /** PUT /api/v2/identityproviders/ping */
  putIdentityprovidersPing(body: Models.PingIdentity, opts?: CallOptions): Promise<Models.IdentityProvider>;
  /** PUT /api/v2/identityproviders/purecloud */
  putIdentityprovidersPurecloud(body: Models.PureCloud, opts?: CallOptions): Promise<Models.IdentityProvider>;
  /** PUT /api/v2/identityproviders/pureengage */
  putIdentityprovidersPureengage(body: Models.PureEngage, opts?: CallOptions): Promise<Models.IdentityProvider>;
  /** PUT /api/v2/identityproviders/salesforce */
  putIdentityprovidersSalesforce(body: Models.Salesforce, opts?: CallOptions): Promise<Models.IdentityProvider>;
}

export declare namespace IdentityProviderApi {
  type deleteIdentityproviderOptions = CallOptions;
  type deleteIdentityprovidersAdfsOptions = CallOptions;
  type deleteIdentityprovidersCicOptions = CallOptions;
  type deleteIdentityprovidersGenericOptions = CallOptions;
  type deleteIdentityprovidersGsuiteOptions = CallOptions;
  type deleteIdentityprovidersIdentitynowOptions = CallOptions;
  type deleteIdentityprovidersOktaOptions = CallOptions;
  type deleteIdentityprovidersOneloginOptions = CallOptions;
  type deleteIdentityprovidersPingOptions = CallOptions;
  type deleteIdentityprovidersPurecloudOptions = CallOptions;
  type deleteIdentityprovidersPureengageOptions = CallOptions;
  type deleteIdentityprovidersSalesforceOptions = CallOptions;
  type getIdentityproviderOptions = CallOptions;
  type getIdentityprovidersOptions = CallOptions;
  type getIdentityprovidersAdfsOptions = CallOptions;
  type getIdentityprovidersCicOptions = CallOptions;
  type getIdentityprovidersGenericOptions = CallOptions;
  type getIdentityprovidersGsuiteOptions = CallOptions;
  type getIdentityprovidersIdentitynowOptions = CallOptions;
  type getIdentityprovidersOktaOptions = CallOptions;
  type getIdentityprovidersOneloginOptions = CallOptions;
  type getIdentityprovidersPingOptions = CallOptions;
  type getIdentityprovidersPurecloudOptions = CallOptions;
  type getIdentityprovidersPureengageOptions = CallOptions;
  type getIdentityprovidersSalesforceOptions = CallOptions;
  type postIdentityprovidersOptions = CallOptions;
  type putIdentityproviderOptions = CallOptions;
  type putIdentityprovidersAdfsOptions = CallOptions;
  type putIdentityprovidersCicOptions = CallOptions;
  type putIdentityprovidersGenericOptions = CallOptions;
  type putIdentityprovidersGsuiteOptions = CallOptions;
  type putIdentityprovidersIdentitynowOptions = CallOptions;
  type putIdentityprovidersOktaOptions = CallOptions;
  type putIdentityprovidersOneloginOptions = CallOptions;
  type putIdentityprovidersPingOptions = CallOptions;
  type putIdentityprovidersPurecloudOptions = CallOptions;
  type putIdentityprovidersPureengageOptions = CallOptions;
  type putIdentityprovidersSalesforceOptions = CallOptions;
}

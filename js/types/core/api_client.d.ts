import type { AuthData, LoginImplicitGrantOptions, LoginPKCEGrantOptions } from './auth';
import type { Configuration, GatewayConfiguration, ProxyConfig } from './configuration';
import type { WarningCode } from './error';
import type { ClientEvents, RenewOptions } from './events';
import type { AbstractHttpClient } from './http_client';
import type { CallOptions } from './options';
import type { AuthPopupConfiguration, AuthPopupStatusListener } from './popup';
import type { RateLimit } from './rate_limit';
import type { RetryOptions } from './retry';

/** One of `client.authentications`. */
export interface Authentication {
  type: string;
  /** The token, in 'PureCloud OAuth'. It may be read and assigned. */
  accessToken?: string;
  /** The key, in 'Guest Chat JWT'. */
  apiKey?: string;
  apiKeyPrefix?: string;
  in?: string;
  name?: string;
}

/** A warning for `client.onWarning`, for example that a login cannot be bound to this tab. */
export interface Warning {
  code: WarningCode;
  message: string;
}

/**
 * How strictly a login's answer is checked:
 * - `bound`: an answer that this tab did not ask for is never used (the default)
 * - `strict`: also adds random bits to the state that is sent
 * - `off`: no check, as in the old SDK
 */
export type StateVerification = 'bound' | 'strict' | 'off';

/**
 * The grant that `loginImplicitGrant` uses:
 * - `auto`: the implicit grant, and PKCE if the login server refuses that (the default)
 * - `implicit`: the implicit grant, which Genesys Cloud ends by March 2027
 * - `pkce`: the authorization code grant with PKCE
 */
export type LoginFlow = 'auto' | 'implicit' | 'pkce';

/** A client: its settings, its login and its calls. */
export declare class ApiClientClass {
  constructor();

  /** The client that API classes use if they are given none. */
  static instance: ApiClientClass;
  instance: ApiClientClass;

  config: Configuration;
  /** The environment. Assigning it also changes the server that gives tokens. */
  environment: string;
  /** The address of the API. Assigned addresses apply until the next setEnvironment. */
  basePath: string;
  /** The address of the login server. */
  authUrl: string;
  /** The time limit of a request in milliseconds, 16000 by default. Applies from the next request on. */
  timeout: number;
  defaultHeaders: Record<string, string>;
  /** The data of the login. The client updates this object. */
  authData: Partial<AuthData>;
  authentications: Record<string, Authentication>;
  clientId?: string;
  redirectUri?: string;
  hasLocalStorage: boolean;
  persistSettings?: boolean;
  settingsPrefix?: string;
  storageKey?: string;
  returnExtended?: boolean;
  useLegacyParameterFilter: boolean;
  /** In Node. Applies from the next request on. */
  proxy?: ProxyConfig | string;
  /** In Node: for `require('superagent-proxy')(client.superagent)`, as version 63 documents. */
  superagent?: any;
  proxyAgent?: any;
  debugLog?: (text: string) => void;
  debugLogMaxLines?: number;
  onWarning?: (warning: Warning) => void;
  onAuthPopupStatus: AuthPopupStatusListener | null;
  CollectionFormatEnum: Record<string, string>;

  /** Sets the region by its domain, such as `mypurecloud.ie`, one of PureCloudRegionHosts. */
  setEnvironment(environment: string | undefined): void;
  setGateway(gateway: GatewayConfiguration | undefined): void;
  /** Stores the login in localStorage under `PREFIX_auth_data`. The prefix is `purecloud` by default. */
  setPersistSettings(doPersist: boolean, prefix?: string): void;
  setStorageKey(storageKey: string): void;
  setReturnExtendedResponses(returnExtended: boolean): void;
  setDefaultHeaders(newHeaders: Record<string, string>): void;
  getDefaultHeaders(): Record<string, string>;
  setGenesysAppHeader(headerValue: string): void;
  getGenesysAppHeader(): string | null;
  setUseLegacyParameterFilter(useLegacyParameterFilter: boolean): void;
  getUseLegacyParameterFilter(): boolean;
  /** Writes requests and responses to `log`. `maxLines` limits the lines of each entry. */
  setDebugLog(log: ((text: string) => void) | null | undefined, maxLines?: number): void;
  setStateVerification(mode: StateVerification): void;
  /**
   * Applies from the next login on. A script tag sets it with `data-login-flow="pkce"`.
   * @param options `warn: false`: `onWarning` hears nothing of logins by the implicit grant (ImplicitGrantEnds)
   */
  setLoginFlow(flow: LoginFlow, options?: { warn?: boolean }): void;
  /** Sends calls again that fail for a reason that may pass. Off by default. */
  setRetry(retry: boolean | RetryOptions): void;
  /**
   * Keeps calls below the platform's rate limit: those beyond it wait, before their `timeout` begins, until the
   * platform counts afresh. Off by default. Without the platform's headers nothing waits.
   */
  setPacing(paces: boolean): void;
  /** The rate limit as the latest response told it. Undefined if none has. */
  readonly rateLimit: RateLimit | undefined;
  /**
   * `follow`: if the session is persisted, takes over a token that another tab stores, which may be that of
   * another user. `own` by default.
   */
  setTabs(mode: 'follow' | 'own'): void;
  /** The seconds before the end of a token at which `tokenExpiring` is told, 60 by default. */
  setTokenExpiryLead(seconds: number): void;

  /** Logs in. If there is no token that works, the page leaves for the login server, and the promise does not settle. */
  loginImplicitGrant(clientId: string, redirectUri: string, opts?: LoginImplicitGrantOptions): Promise<AuthData>;
  loginPKCEGrant(
    clientId: string,
    redirectUri: string,
    opts?: LoginPKCEGrantOptions,
    codeVerifier?: string,
  ): Promise<AuthData>;
  /** A code verifier of 43 to 128 characters (RFC 7636). */
  generatePKCECodeVerifier(nChar: number): string;
  /** The S256 challenge for a code verifier (RFC 7636). */
  computePKCECodeChallenge(code: string): Promise<string>;
  /** Exchanges an authorization code and its verifier for a token. */
  authorizePKCEGrant(
    clientId: string,
    codeVerifier: string,
    authCode: string,
    redirectUri: string,
  ): Promise<AuthData>;
  /** Not in a browser. */
  loginClientCredentialsGrant(clientId: string, clientSecret: string): Promise<AuthData>;
  /** Not in a browser. The assertion is in base64. */
  loginSaml2BearerGrant(
    clientId: string,
    clientSecret: string,
    orgName: string,
    assertion: string,
  ): Promise<AuthData>;
  /** Not in a browser. After this, a 401 refreshes the token. */
  loginCodeAuthorizationGrant(
    clientId: string,
    clientSecret: string,
    authCode: string,
    redirectUri: string,
  ): Promise<AuthData>;
  /** Not in a browser. */
  refreshCodeAuthorizationGrant(clientId: string, clientSecret: string, refreshToken: string): Promise<AuthData>;
  /**
   * Resumes a session when the page is loaded: by the answer to a login in the address, the stored token, or
   * the token that was set. Resolves with `null` if the platform accepts none of them. Never leaves the page.
   */
  resume(): Promise<AuthData | null>;
  /** Gets a new token, by the refresh token or else by a login like the last one. */
  renew(options?: RenewOptions): Promise<AuthData>;
  /** Calls the listener each time that the event happens. @returns a function that ends it */
  on<Name extends keyof ClientEvents>(name: Name, listener: (payload: ClientEvents[Name]) => void): () => void;

  /** Removes the token, in other tabs too if it is persisted, then leaves the page for the logout of the login server. */
  logout(logoutRedirectUri?: string): void;

  setAccessToken(token: string | null | undefined): void;
  clearAccessToken(): void;
  setAuthData(authData: Partial<AuthData>): void;
  clearAuthData(): void;

  setAuthPopupConfiguration(authPopupConfiguration: AuthPopupConfiguration): void;
  updateAuthPopupConfiguration(authPopupConfiguration: AuthPopupConfiguration): void;
  getAuthPopupConfiguration(): AuthPopupConfiguration;
  addAuthPopupStatusListener(listener: AuthPopupStatusListener): void;
  removeAuthPopupStatusListener(listener: AuthPopupStatusListener): void;
  removeAllAuthPopupStatusListeners(): void;

  /** Sends every request through this client from now on. */
  setHttpClient(httpClient: AbstractHttpClient): void;
  getHttpClient(): AbstractHttpClient;
  setPreHook(hookFunction: (config: any) => Promise<any>): void;
  setPostHook(hookFunction: (response: any) => Promise<any>): void;
  /** In Node: an agent of node:https, or of a proxy library. */
  setProxyAgent(agent: any): void;
  /** In Node: sets certificates from PEM files, or from one PKCS#12 file, which holds the key. */
  setMTLSCertificates(certPath: string, keyPath?: string, caPath?: string, passphrase?: string): void;
  /** In Node: sets certificates by their contents. */
  setMTLSContents(cert: string | Uint8Array, key?: string | Uint8Array, ca?: string | Uint8Array, passphrase?: string): void;

  /** Calls the API by path and maps of parameters. Settles as the operations do. */
  callApi<Body = any>(
    path: string,
    httpMethod: string,
    pathParams?: Record<string, any> | null,
    queryParams?: Record<string, any> | null,
    headerParams?: Record<string, any> | null,
    formParams?: Record<string, any> | null,
    bodyParam?: any,
    authNames?: string[] | null,
    contentTypes?: string[] | null,
    accepts?: string[] | null,
    customHeaders?: Record<string, string> | null,
    options?: Pick<CallOptions, 'signal' | 'timeout' | 'retry'>,
  ): Promise<Body>;

  /** Closes the client. Everything pending rejects with `EABORTED`. */
  close(): void;

  addHeaders(headers: Record<string, string> | null | undefined, ...more: Record<string, string>[]): Record<string, string>;
  /** Builds a URL to show or to compare. Nothing is sent. */
  buildUrl(path: string, pathParams: Record<string, any>): string;
  buildCollectionParam(param: any, collectionFormat: string): any;
  isFileParam(param: any): boolean;
  isJsonMime(contentType: string | null | undefined): boolean;
  jsonPreferredMime(contentTypes: string[]): string;
  normalizeParams(params: Record<string, any> | null | undefined): Record<string, any>;
  paramToString(param: any): string;
}

import type { AuthData, LoginImplicitGrantOptions, LoginPKCEGrantOptions } from './auth';
import type { Configuration, GatewayConfiguration, ProxyConfig } from './configuration';
import type { WarningCode } from './error';
import type { ClientEvents, RenewOptions } from './events';
import type { AbstractHttpClient } from './http_client';
import type { CallOptions } from './options';
import type { AuthPopupConfiguration, AuthPopupStatusListener } from './popup';

/** One of `client.authentications`. */
export interface Authentication {
  type: string;
  /** Of 'PureCloud OAuth'; may be read and written. */
  accessToken?: string;
  /** Of 'Guest Chat JWT'. */
  apiKey?: string;
  apiKeyPrefix?: string;
  in?: string;
  name?: string;
}

/** What `client.onWarning` gets, such as a login whose state cannot be bound to this tab. */
export interface Warning {
  code: WarningCode;
  message: string;
}

/**
 * - `bound`: an answer that this tab did not ask for is never used (the default)
 * - `strict`: the state on the wire also carries random bits
 * - `off`: as the old SDK does
 */
export type StateVerification = 'bound' | 'strict' | 'off';

/**
 * How `loginImplicitGrant` goes:
 * - `auto`: by the implicit grant, and where the login server refuses that one, by PKCE (the default)
 * - `implicit`: by the implicit grant, which Genesys Cloud ends by March 2027
 * - `pkce`: by the authorization code grant with PKCE
 */
export type LoginFlow = 'auto' | 'implicit' | 'pkce';

/** How calls reach the platform: environment, login, headers, time-out. */
export declare class ApiClientClass {
  constructor();

  /** The client of API classes that are given none. */
  static instance: ApiClientClass;
  instance: ApiClientClass;

  config: Configuration;
  /** Assigned: the name, and the server that gives tokens. */
  environment: string;
  /** Where requests go. Assigned, with `authUrl`, it counts until the next setEnvironment. */
  basePath: string;
  authUrl: string;
  /** Milliseconds, 16000 by default; counts from the next request on. */
  timeout: number;
  defaultHeaders: Record<string, string>;
  /** The live data of the login. */
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
  /** In Node; counts from the next request on. */
  proxy?: ProxyConfig | string;
  /** In Node: for `require('superagent-proxy')(client.superagent)`, as version 63 documents. */
  superagent?: any;
  proxyAgent?: any;
  debugLog?: (text: string) => void;
  debugLogMaxLines?: number;
  onWarning?: (warning: Warning) => void;
  onAuthPopupStatus: AuthPopupStatusListener | null;
  CollectionFormatEnum: Record<string, string>;

  /** A name such as `mypurecloud.ie`, one of PureCloudRegionHosts. */
  setEnvironment(environment: string | undefined): void;
  setGateway(gateway: GatewayConfiguration | undefined): void;
  /** Keeps the login in localStorage under `PREFIX_auth_data`; the prefix is `purecloud` by default. */
  setPersistSettings(doPersist: boolean, prefix?: string): void;
  setStorageKey(storageKey: string): void;
  setReturnExtendedResponses(returnExtended: boolean): void;
  setDefaultHeaders(newHeaders: Record<string, string>): void;
  getDefaultHeaders(): Record<string, string>;
  setGenesysAppHeader(headerValue: string): void;
  getGenesysAppHeader(): string | null;
  setUseLegacyParameterFilter(useLegacyParameterFilter: boolean): void;
  getUseLegacyParameterFilter(): boolean;
  /** `maxLines` of one entry; without it, all. */
  setDebugLog(log: ((text: string) => void) | null | undefined, maxLines?: number): void;
  setStateVerification(mode: StateVerification): void;
  /**
   * Counts from the next login on. A script tag says it with `data-login-flow="pkce"`.
   * @param options `warn: false`: `onWarning` hears nothing of logins by the implicit grant (ImplicitGrantEnds)
   */
  setLoginFlow(flow: LoginFlow, options?: { warn?: boolean }): void;
  /** `follow`: with persistence on, takes over a token that another tab stores, which may be another user's. `own` by default. */
  setTabs(mode: 'follow' | 'own'): void;
  /** How long before its end a token is `tokenExpiring`; 60 by default. */
  setTokenExpiryLead(seconds: number): void;

  /** Leaves the page for the login where there is no token that works; then nothing settles. */
  loginImplicitGrant(clientId: string, redirectUri: string, opts?: LoginImplicitGrantOptions): Promise<AuthData>;
  loginPKCEGrant(
    clientId: string,
    redirectUri: string,
    opts?: LoginPKCEGrantOptions,
    codeVerifier?: string,
  ): Promise<AuthData>;
  /** 43 to 128 characters. */
  generatePKCECodeVerifier(nChar: number): string;
  computePKCECodeChallenge(code: string): Promise<string>;
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
  /** Not in a browser. From now on a 401 refreshes the token. */
  loginCodeAuthorizationGrant(
    clientId: string,
    clientSecret: string,
    authCode: string,
    redirectUri: string,
  ): Promise<AuthData>;
  /** Not in a browser. */
  refreshCodeAuthorizationGrant(clientId: string, clientSecret: string, refreshToken: string): Promise<AuthData>;
  /**
   * The session that goes on when the page is loaded: of the login whose answer is in the address, of the stored token, or of
   * the one that was set. `null` where there is none that the platform takes. Never leaves the page.
   */
  resume(): Promise<AuthData | null>;
  /** Gets a new token: with a refresh token where there is one, else by a login like the last one. */
  renew(options?: RenewOptions): Promise<AuthData>;
  /** Calls the listener whenever that happens. @returns a function that ends it */
  on<Name extends keyof ClientEvents>(name: Name, listener: (payload: ClientEvents[Name]) => void): () => void;

  /** Drops the token, in other tabs too if it is persisted, and leaves the page for the login server's logout. */
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

  /** Every request goes through it from now on. */
  setHttpClient(httpClient: AbstractHttpClient): void;
  getHttpClient(): AbstractHttpClient;
  setPreHook(hookFunction: (config: any) => Promise<any>): void;
  setPostHook(hookFunction: (response: any) => Promise<any>): void;
  /** In Node: an agent of node:https, or of a proxy library. */
  setProxyAgent(agent: any): void;
  /** In Node: paths of PEM files, or of one PKCS#12 file, which holds the key. */
  setMTLSCertificates(certPath: string, keyPath?: string, caPath?: string, passphrase?: string): void;
  /** In Node: the certificates themselves. */
  setMTLSContents(cert: string | Uint8Array, key?: string | Uint8Array, ca?: string | Uint8Array, passphrase?: string): void;

  /** Any call of the API, by path and maps of parameters. Settles as the operations do. */
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
    options?: Pick<CallOptions, 'signal' | 'timeout'>,
  ): Promise<Body>;

  /** Ends the client: everything pending rejects with `EABORTED`. */
  close(): void;

  addHeaders(headers: Record<string, string> | null | undefined, ...more: Record<string, string>[]): Record<string, string>;
  /** A URL to show or to compare. */
  buildUrl(path: string, pathParams: Record<string, any>): string;
  buildCollectionParam(param: any, collectionFormat: string): any;
  isFileParam(param: any): boolean;
  isJsonMime(contentType: string | null | undefined): boolean;
  jsonPreferredMime(contentTypes: string[]): string;
  normalizeParams(params: Record<string, any> | null | undefined): Record<string, any>;
  paramToString(param: any): string;
}

import { makeAuthentications } from './authentications.js';
import * as calls from './calls.js';
import { closeCore, closer } from './closing.js';
import { Configuration, defineAddresses } from './configuration.js';
import { core } from './core.js';
import { argumentError, refusal } from './error.js';
import { on } from './events.js';
import { Host } from './host.js';
import { httpMethods } from './http_methods.js';
import { internals, setInternals } from './internals.js';
import * as logins from './logins.js';
import { asText } from './marshal.js';
import { node } from '#node';
import { collectionFormatEnum } from './old_sdk_tools.js';
import { assign, entries, fromEntries, hidden, option } from './objects.js';
import { popupMethods } from './popup_methods.js';
import { defaultLoginFlow, setLoginFlow } from './login_flow.js';
import { setRetry } from './retry.js';
import { changeSettings } from './settings.js';
import { toolMethods } from './tool_methods.js';
import { weakly } from './weak.js';

/** @typedef {import('../types/core/api_client').ApiClientClass} Public its declarations */

/**
 * The client of the old SDK, on the wasm core. js/types/core/api_client.d.ts describes its members. More of its methods are in
 * popup_methods.js, http_methods.js and tool_methods.js.
 */
export class ApiClient {
  /** The first client. API classes use it if they are given none. @type {ApiClient | undefined} */
  static instance;

  constructor() {
    const self = weakly(this);
    const part = new core.Client(new Host(self));
    /** @type {import('./client_state').ClientState} */
    const state = {
      core: part,
      settings: part.settings(),
      self,
      held: { part, listening: new Map() },
      authentications: {},
      listeners: [],
      popupListeners: [],
    };
    setInternals(this, state);
    closer.register(this, state.held, state);
    /** @type {Record<string, any>} */
    this.authData = {};
    /** @type {Record<string, string>} */
    this.defaultHeaders = {};
    this.timeout = state.settings.timeout;
    this.settingsPrefix = state.settings.prefix;
    this.useLegacyParameterFilter = false;
    this.onWarning = undefined;
    this.onAuthPopupStatus = null;
    this.CollectionFormatEnum = collectionFormatEnum();
    if (node) this.superagent = node.makeSuperagent();
    if (defaultLoginFlow) setLoginFlow(state, defaultLoginFlow, true);
    /** @type {Configuration & { basePath: string, _stopWatching?: () => void }} */
    this.config = /** @type {any} */ (new (node?.Configuration || Configuration)(state));
    state.authentications = makeAuthentications(this);
    if (!ApiClient.instance) ApiClient.instance = this;
  }

  get instance() {
    return ApiClient.instance;
  }
  set instance(/** @type {ApiClient | undefined} */ client) {
    ApiClient.instance = client;
  }

  // Settings

  setEnvironment(/** @type {string | undefined} */ environment) {
    return this.config.setEnvironment(environment);
  }
  setGateway(/** @type {object | undefined} */ gateway) {
    return this.config.setGateway(gateway);
  }
  setPersistSettings(/** @type {boolean} */ doPersist, /** @type {string | undefined} */ prefix) {
    this.persistSettings = doPersist;
    this.settingsPrefix = prefix ? String(prefix).replace(/\W+/g, '_') : core.defaultPrefix;
    // Passed on at once: a page that makes no calls must hear of other tabs too.
    calls.followProperties(this);
  }
  setStorageKey(/** @type {string} */ key) {
    this.storageKey = key;
    this.setAccessToken(this.authentications['PureCloud OAuth'].accessToken);
  }
  setReturnExtendedResponses(/** @type {boolean} */ extended) {
    this.returnExtended = extended;
  }
  setUseLegacyParameterFilter(/** @type {boolean} */ legacy) {
    this.useLegacyParameterFilter = legacy;
  }
  getUseLegacyParameterFilter() {
    return this.useLegacyParameterFilter;
  }
  setStateVerification(/** @type {import('#glue').Settings['stateVerification']} */ mode) {
    if (!/^(bound|strict|off)$/.test(mode)) {
      throw argumentError("setStateVerification takes 'bound', 'strict' or 'off'.");
    }
    changeSettings(internals(this), { stateVerification: mode });
  }
  /**
   * The grant that loginImplicitGrant uses: 'implicit', 'pkce', or 'auto': the implicit grant, and PKCE if the
   * login server refuses that.
   * @param {'auto' | 'implicit' | 'pkce'} flow
   * @param {{ warn?: boolean }} [options] `warn: false` switches the warning ImplicitGrantEnds off
   */
  setLoginFlow(flow, options) {
    setLoginFlow(internals(this), flow, option(options, 'warn') !== false);
  }
  /** Sends calls again that fail for a reason that may pass. @param {boolean | object} retry options, or on or off */
  setRetry(retry) {
    setRetry(internals(this), retry);
  }
  /** Keeps calls below the platform's rate limit. @param {boolean} paces */
  setPacing(paces) {
    if (typeof paces !== 'boolean') throw argumentError('setPacing takes true or false.');
    changeSettings(internals(this), { pacing: paces });
  }
  /** `{ allowed, count, resetsAt }` as the latest response that told it said, or undefined. */
  get rateLimit() {
    return internals(this).core?.rateLimit();
  }
  /** Takes over a token that another tab stores ('follow'), which may be that of another user, or not ('own'). */
  setTabs(/** @type {'follow' | 'own'} */ mode) {
    if (mode !== 'follow' && mode !== 'own') throw argumentError("setTabs takes 'follow' or 'own'.");
    changeSettings(internals(this), { followTabs: mode === 'follow' });
  }
  /** @param {number} seconds from `tokenExpiring` to the end of the token */
  setTokenExpiryLead(seconds) {
    if (!(seconds >= 0 && seconds <= 1e9)) throw argumentError('setTokenExpiryLead takes a number of seconds.');
    changeSettings(internals(this), { tokenExpiryLead: Math.round(seconds) });
  }
  /** @param {(text: string) => void} log @param {number} [maxLines] of one entry */
  setDebugLog(log, maxLines) {
    this.debugLog = log;
    this.debugLogMaxLines = maxLines;
  }
  setDefaultHeaders(/** @type {Record<string, string>} */ headers) {
    if (!headers || typeof headers !== 'object') throw new Error('default headers must be a map');
    this.defaultHeaders = headers;
  }
  getDefaultHeaders() {
    return this.defaultHeaders;
  }
  setGenesysAppHeader(/** @type {string} */ value) {
    if (!value || typeof value !== 'string') throw new Error('headerValue must be a non empty string');
    this.defaultHeaders ??= {};
    this.defaultHeaders['Genesys-App'] = value;
  }
  getGenesysAppHeader() {
    return this.defaultHeaders?.['Genesys-App'] || null;
  }

  // Who is logged in

  get authentications() {
    return internals(this).authentications;
  }
  set authentications(/** @type {Record<string, any>} */ given) {
    assign(internals(this).authentications, given);
  }
  // Looked up when it is first read, because the first access to storage may wait for the disk.
  get hasLocalStorage() {
    const state = internals(this);
    state.hasLocalStorage ??= Boolean(state.core?.hasLocalStorage());
    return state.hasLocalStorage;
  }
  set hasLocalStorage(/** @type {boolean} */ has) {
    internals(this).hasLocalStorage = has;
  }
  setAccessToken(/** @type {string | null | undefined} */ token) {
    const { core } = internals(this);
    if (!core) return;
    calls.followProperties(this);
    core.setAccessToken(asText(token));
  }
  clearAccessToken() {
    this.clearAuthData();
  }
  /** Sets the token and the error, or removes them if they are not given. Other members then stay as they are. @param {any} data */
  setAuthData(data) {
    const given = entries(data || {}).filter(([, value]) => value);
    const { accessToken, error, error_description, ...rest } = this.authData || {};
    this._replaceAuthData({ ...rest, ...fromEntries(given) });
  }
  clearAuthData() {
    this._replaceAuthData({});
  }
  /** A member of the wrong type counts as absent. @param {any} data */
  _replaceAuthData(data) {
    const { core } = internals(this);
    if (!core) return;
    calls.followProperties(this);
    const text = (/** @type {string} */ name) => (typeof option(data, name) === 'string' ? data[name] : '');
    const expiry = option(data, 'tokenExpiryTime');
    core.setAuthData({
      accessToken: text('accessToken'),
      state: text('state'),
      error: text('error'),
      error_description: text('error_description'),
      tokenExpiryTime: typeof expiry === 'number' && expiry > 0 && expiry <= 8.64e15 ? expiry : 0,
      refreshToken: text('refreshToken'),
    });
  }

  // Logins

  /** The implicit grant. Resolves with the live `authData`. @type {Public['loginImplicitGrant']} */
  loginImplicitGrant(clientId, redirectUri, opts) {
    return logins.loginImplicitGrant(this, clientId, redirectUri, opts);
  }
  /** The code grant with PKCE. Without a verifier of the caller, one is made and kept for this tab. @type {Public['loginPKCEGrant']} */
  loginPKCEGrant(clientId, redirectUri, opts, codeVerifier) {
    return logins.loginPKCEGrant(this, clientId, redirectUri, opts, codeVerifier);
  }
  /** @param {number} nChar 43 to 128 */
  generatePKCECodeVerifier(nChar) {
    return logins.generatePKCECodeVerifier(nChar);
  }
  /** The S256 challenge. @type {Public['computePKCECodeChallenge']} */
  computePKCECodeChallenge(code) {
    return logins.computePKCECodeChallenge(code);
  }
  /** Exchanges an authorization code and its verifier for a token (RFC 7636, 4.5). @type {Public['authorizePKCEGrant']} */
  authorizePKCEGrant(clientId, codeVerifier, authCode, redirectUri) {
    return logins.authorizePKCEGrant(this, clientId, codeVerifier, authCode, redirectUri);
  }
  /** Resumes a session. Resolves with `authData`, or with null if there is no session. Never leaves the page. */
  resume() {
    return logins.resume(this);
  }
  /** Gets a new token. @param {{ in?: 'popup' | 'redirect' }} [options] where the user logs in, and the options of a login */
  renew(options) {
    return logins.renew(this, options);
  }
  on(/** @type {string} */ name, /** @type {(payload: any) => void} */ listener) {
    return on(this, name, listener);
  }
  /** @type {Public['loginClientCredentialsGrant']} */
  loginClientCredentialsGrant(clientId, clientSecret) {
    const form = { grant_type: 'client_credentials' };
    return logins.loginWithSecret(this, 'client credentials', clientId, clientSecret, form);
  }
  /** The assertion is in base64. @type {Public['loginSaml2BearerGrant']} */
  loginSaml2BearerGrant(clientId, clientSecret, orgName, assertion) {
    const form = { grant_type: 'urn:ietf:params:oauth:grant-type:saml2-bearer', orgName, assertion };
    return logins.loginWithSecret(this, 'saml2bearer', clientId, clientSecret, form);
  }
  /** After this, a 401 refreshes the token (`config.refresh_access_token`). @type {Public['loginCodeAuthorizationGrant']} */
  loginCodeAuthorizationGrant(clientId, clientSecret, authCode, redirectUri) {
    const form = { grant_type: 'authorization_code', code: authCode, redirect_uri: redirectUri };
    return logins.loginWithSecret(this, 'Code Authorization', clientId, clientSecret, form);
  }
  /** @type {Public['refreshCodeAuthorizationGrant']} */
  refreshCodeAuthorizationGrant(clientId, clientSecret, refreshToken) {
    const form = { grant_type: 'refresh_token', refresh_token: refreshToken };
    return logins.loginWithSecret(this, 'Code Authorization', clientId, clientSecret, form);
  }
  logout(/** @type {string | undefined} */ logoutRedirectUri) {
    const { core } = internals(this);
    if (!core) throw argumentError('This ApiClient is closed.');
    calls.followProperties(this);
    const failure = core.logout(asText(/** @type {any} */ (this).clientId), asText(logoutRedirectUri));
    if (failure) throw refusal(failure);
  }

  // Requests

  /** @type {Public['callApi']} */
  callApi(path, method, pathParams, queryParams, headerParams, formParams, body, authNames, contentTypes, accepts, customHeaders, options) {
    const [signal, timeout, retry] = [option(options, 'signal'), option(options, 'timeout'), option(options, 'retry')];
    return calls.callApi(this, path, method, pathParams, queryParams, headerParams, formParams, body, authNames, contentTypes, accepts, {
      customHeaders,
      signal,
      timeout,
      retry,
    });
  }
  /** Closes the client. Everything under way rejects with EABORTED. */
  close() {
    const state = internals(this);
    if (!state.core) return;
    state.core = undefined;
    closer.unregister(state);
    closeCore(state.held);
    state.popup?.abort('The ApiClient was closed.', true);
    this.config._stopWatching?.();
  }
}

// These have files of their own. They are not enumerable, like the methods above.
for (const methods of [popupMethods, httpMethods, toolMethods]) {
  for (const [name, method] of entries(methods)) hidden(ApiClient.prototype, name, method);
}

/** A client has these members once somebody sets them. Until then, a member that a page has added to Object.prototype must not show through. */
for (const name of [
  'clientId',
  'debugLog',
  'debugLogMaxLines',
  'persistSettings',
  'proxy',
  'proxyAgent',
  'redirectUri',
  'returnExtended',
  'storageKey',
  'superagent',
]) {
  hidden(ApiClient.prototype, name, undefined);
}
// esbuild renames a class that mentions itself.
hidden(ApiClient, 'name', 'ApiClient');
// Of the old SDK's inner methods, pages call this one.
hidden(ApiClient.prototype, '_saveSettings', ApiClient.prototype.setAuthData);
// Version 71 knows the class only as `ApiClient.constructor`.
hidden(ApiClient, 'constructor', ApiClient);
defineAddresses(
  ApiClient.prototype,
  ({ config }, name) => config[name],
  ({ config }, name, value) => {
    config[name] = value;
  },
);

import { makeCalls } from './calls.js';
import { Configuration, defineAddresses } from './configuration.js';
import { connection } from './connection.js';
import { Pending } from './core.js';
import { PlatformClientError, argumentError, refusal } from './error.js';
import { makeGrants } from './grants.js';
import { helpers } from './helpers.js';
import { makeHost } from './host.js';
import { AbstractHttpClient, DefaultHttpClient, givenAnswer } from './http_client.js';
import { internals, setInternals } from './internals.js';
import { asText, encodeBody, givenAsBytes, isJson, isJsonValue, paramToString } from './marshal.js';
import { directCalls } from './operations.js';
import { assign, entries, fromEntries, hidden } from './own.js';
import { makePopups } from './popup.js';
import { onDropped, weakly } from './weak.js';

const oauth = 'PureCloud OAuth';

/** Methods of `client.config` that the client has, too. */
const configured = [
  'getAuthPopupConfiguration',
  'setAuthPopupConfiguration',
  'updateAuthPopupConfiguration',
  'setEnvironment',
  'setGateway',
];

/** What a client has once somebody sets it; until then not what a page has given to every object. */
const unset = [
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
];

const instanceMethods = (ApiClient) =>
  Object.getOwnPropertyNames(ApiClient.prototype).filter(
    (name) => typeof Object.getOwnPropertyDescriptor(ApiClient.prototype, name).value === 'function' && !(name in ApiClient),
  );

/** In 262 the class' place is taken by the one instance, so what the class has not is the instance's. */
function withInstance(ApiClient) {
  return new Proxy(ApiClient, {
    __proto__: null,
    // Jest's automock mocks what is listed.
    ownKeys: (target) => [...Reflect.ownKeys(target), ...instanceMethods(target)],
    getOwnPropertyDescriptor(target, name) {
      const own = Reflect.getOwnPropertyDescriptor(target, name);
      if (own || instanceMethods(target).indexOf(name) < 0) return own;
      const value = target.instance[name].bind(target.instance);
      return { value, writable: true, enumerable: false, configurable: true };
    },
    get(target, name, receiver) {
      if (name in target) return Reflect.get(target, name, receiver);
      const value = target.instance[name];
      return typeof value === 'function' ? value.bind(target.instance) : value;
    },
    set: (target, name, value) => Reflect.set(name in target ? target : target.instance, name, value),
  });
}

/** Makes the ApiClient class on a started core. @param {object} [node] what only Node has */
export function makeApiClient(core, node) {
  /** At once; freed when nothing of the core is on the stack any more, since a page may close a client in a callback. */
  const closeClient = (handle) => {
    core.closeClient(handle);
    queueMicrotask(core.freeClosedClients);
  };
  // A client that a page drops without close() must not keep its part of the wasm memory.
  const closer = onDropped(closeClient);
  const { set, setSession, login, callApi, invoke } = makeCalls(core, node);

  class ApiClient {
    static {
      // Not Function: version 71 has no other name for the class.
      hidden(this, 'constructor', this);
      const methods = {
        ...makeGrants(core, login, node),
        ...makePopups(core),
        ...connection,
        ...node?.connection,
        ...helpers,
        callApi,
      };
      for (const name of configured) {
        methods[name] = function (given) {
          return this.config[name](given);
        };
      }
      for (const [name, value] of entries(methods)) hidden(this.prototype, name, value);
      for (const name of unset) hidden(this.prototype, name, undefined);
      directCalls.set(callApi, invoke);
      defineAddresses(
        this.prototype,
        ({ config }, name) => config[name],
        ({ config }, name, value) => {
          config[name] = value;
        },
      );
    }

    constructor() {
      this.authData = {};
      this.defaultHeaders = {};
      this.timeout = 16000;
      this.settingsPrefix = 'purecloud';
      this.useLegacyParameterFilter = false;
      this.onWarning = undefined;
      this.onAuthPopupStatus = null;
      this.CollectionFormatEnum = { CSV: ',', SSV: ' ', TSV: '\t', PIPES: '|', MULTI: 'multi' };
      const reference = weakly(this);
      const pending = new Pending();
      const handle = core.createClient(makeHost(reference, pending, node?.keepContext));
      const state = { handle, pending, followed: {} };
      setInternals(this, state);
      closer.register(this, handle, state);
      const setting = (name, value) => (value === undefined ? core.getOption(handle, name) : core.setOption(handle, name, value));
      if (node) this.superagent = node.makeSuperagent();
      this.config = node ? new node.Configuration(setting, reference) : new Configuration(setting);
      const setToken = (token) => setSession(this, 'accessToken', asText(token));
      const authentication = {
        type: 'oauth2',
        get accessToken() {
          return setting('accessToken') || undefined;
        },
        set accessToken(token) {
          setToken(token);
        },
      };
      state.authentications = {
        'Guest Chat JWT': { type: 'apiKey', in: 'header', name: 'Authorization' },
        get [oauth]() {
          return authentication;
        },
        // One of the page's own in its place: the token counts.
        set [oauth](given) {
          authentication.accessToken = given?.accessToken;
        },
        'PureCloud Auth': authentication,
      };
      if (!ApiClient.instance) ApiClient.instance = this;
    }

    get authentications() {
      return internals(this).authentications;
    }
    set authentications(given) {
      assign(internals(this).authentications, given);
    }
    get instance() {
      return ApiClient.instance;
    }
    set instance(client) {
      ApiClient.instance = client;
    }
    // Found out when asked: the first access of storage may wait for the disk.
    get hasLocalStorage() {
      const state = internals(this);
      state.hasLocalStorage ??= core.getOption(state.handle, 'hasLocalStorage') === '1';
      return state.hasLocalStorage;
    }
    set hasLocalStorage(has) {
      internals(this).hasLocalStorage = has;
    }

    setPersistSettings(doPersist, prefix) {
      this.persistSettings = doPersist;
      this.settingsPrefix = prefix ? String(prefix).replace(/\W+/g, '_') : 'purecloud';
    }
    setAccessToken(token) {
      setSession(this, 'accessToken', asText(token));
    }
    clearAccessToken() {
      this.clearAuthData();
    }
    /** Token and error are as given, or gone; of the rest, what is not given stays. */
    setAuthData(data) {
      const given = entries(data || {}).filter(([, value]) => value);
      const { accessToken, error, error_description, ...rest } = this.authData || {};
      setSession(this, 'authData', JSON.stringify({ ...rest, ...fromEntries(given) }));
    }
    clearAuthData() {
      setSession(this, 'authData', '{}');
    }
    setStorageKey(key) {
      this.storageKey = key;
      this.setAccessToken(this.authentications[oauth].accessToken);
    }
    setReturnExtendedResponses(extended) {
      this.returnExtended = extended;
    }
    setUseLegacyParameterFilter(legacy) {
      this.useLegacyParameterFilter = legacy;
    }
    getUseLegacyParameterFilter() {
      return this.useLegacyParameterFilter;
    }
    setStateVerification(mode) {
      if (!/^(bound|strict|off)$/.test(mode)) {
        throw argumentError("setStateVerification takes 'bound', 'strict' or 'off'.");
      }
      set(this, 'stateVerification', mode);
    }
    /** @param {(text: string) => void} log @param {number} [maxLines] of one entry */
    setDebugLog(log, maxLines) {
      this.debugLog = log;
      this.debugLogMaxLines = maxLines;
    }
    setDefaultHeaders(headers) {
      if (!headers || typeof headers !== 'object') throw new Error('default headers must be a map');
      this.defaultHeaders = headers;
    }
    getDefaultHeaders() {
      return this.defaultHeaders;
    }
    setGenesysAppHeader(value) {
      if (!value || typeof value !== 'string') throw new Error('headerValue must be a non empty string');
      this.defaultHeaders ??= {};
      this.defaultHeaders['Genesys-App'] = value;
    }
    getGenesysAppHeader() {
      return this.defaultHeaders?.['Genesys-App'] || null;
    }
    setHttpClient(httpClient) {
      if (!(httpClient instanceof AbstractHttpClient)) {
        throw new Error('httpclient must be an instance of AbstractHttpClient. See DefaultltHttpClient for a prototype');
      }
      internals(this).httpClient = httpClient;
      set(this, 'transport', 'host');
    }
    /** Whoever holds it may set hooks, so from now on every request goes through it. */
    getHttpClient() {
      const state = internals(this);
      if (!state.httpClient) this.setHttpClient(new DefaultHttpClient(this.timeout, this.proxyAgent));
      return state.httpClient;
    }
    /** An agent of node:https, or of a proxy library; for both protocols `{ 'http:', 'https:' }`. */
    setProxyAgent(agent) {
      (internals(this).httpClient || new AbstractHttpClient()).setHttpsAgent(agent);
      this.proxyAgent = agent;
    }
    setPreHook(hook) {
      this.getHttpClient().setPreHook(hook);
    }
    setPostHook(hook) {
      this.getHttpClient().setPostHook(hook);
    }
    /** @param {() => HttpRequestOptions} makeOptions what it throws must not unwind the core */
    _sendThroughHttpClient(id, makeOptions, timeout) {
      const { handle, pending, httpClient } = internals(this);
      // Timers may be early by a little.
      const end = Date.now() + (timeout || Infinity) - 2;
      const complete = ({ status = 200, statusText, headers, data }) => {
        // fetch's Headers have no entries of their own, but give pairs, as a Map does.
        const pairs = headers?.[Symbol.iterator] ? [...headers] : entries(headers || {});
        const names = fromEntries(pairs.map(([name, value]) => [name.toLowerCase(), paramToString(value)]));
        const type = names['content-type'];
        // A text that says it is JSON and is not was parsed already by a client of the page's own; none
        // is what axios makes of no body.
        const asGiven = typeof data === 'string' && (!data || !isJson(type) || httpClient instanceof DefaultHttpClient);
        return Promise.resolve(encodeBody(data, asGiven ? 'text/plain' : '')).then(({ bytes }) => {
          if (ArrayBuffer.isView(bytes)) givenAsBytes.set(bytes, data);
          if (type && !isJson(type) && isJsonValue(data)) names['content-type'] = 'application/json';
          core.completeRequest(handle, id, status, givenAnswer(statusText, names), bytes);
        });
      };
      // axios has an error of status 200, for an answer that breaks off, too.
      const asAnswer = (error) => (error?.response?.status > 299 ? error.response : Promise.reject(error));
      const fail = (error) => {
        // Where its time is over within an answer, axios says that the connection broke.
        const code = /TIMEDOUT|CONNABORTED/.test(error?.code) || Date.now() >= end ? 'ETIMEDOUT' : 'ENETWORK';
        pending.original = error;
        core.failRequest(handle, id, code, String(error?.message || error));
        pending.original = undefined;
      };
      // Without `await`, behind which zone.js knows no zone.
      new Promise((resolve) => resolve(httpClient.request(makeOptions())))
        .catch(asAnswer)
        .then(complete)
        .catch(fail)
        .finally(() => pending.ends.delete(id));
    }

    logout(logoutRedirectUri) {
      setSession(this, 'clientId', asText(this.clientId));
      const refused = core.logout(internals(this).handle, asText(logoutRedirectUri));
      if (refused) throw refusal(refused);
    }

    /** Ends the client: everything pending rejects with EABORTED. */
    close() {
      const state = internals(this);
      closer?.unregister(state);
      closeClient(state.handle);
      this.config._stopWatching?.();
      for (const id of [...state.pending.waiting.keys()]) {
        state.pending.take(id).reject(new PlatformClientError('The ApiClient was closed.', 'EABORTED'));
      }
    }
  }
  return withInstance(ApiClient);
}

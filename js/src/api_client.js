import { checkSignal, onAbort } from './abort.js';
import { Configuration, defineAddresses } from './configuration.js';
import { connection } from './connection.js';
import { Pending } from './core.js';
import { PlatformClientError, argumentError } from './error.js';
import { contentOf } from './form.js';
import { makeGrants } from './grants.js';
import { helpers } from './helpers.js';
import { makeHost } from './host.js';
import { AbstractHttpClient, DefaultHttpClient, givenAnswer } from './http_client.js';
import { makePopups } from './popup.js';
import { argumentFields, asText, encodeBody, givenAsBytes, isJson, isJsonValue, pack, packPairs, paramToString } from './marshal.js';
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

/** A time limit as timers take it: 23 days are as good as for ever, and 0 is none. */
const milliseconds = (limit) => Math.min(Math.max(limit, 0), 2e9) | 0;

/** In 262 the class' place is taken by the one instance, so what the class has not is the instance's. */
function withInstance(ApiClient) {
  return new Proxy(ApiClient, {
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

  class ApiClient {
    #handle;
    #pending = new Pending();
    #httpClient;
    #hasLocalStorage;
    #followed = {};
    #authentications;

    static {
      // Not Function: version 71 has no other name for the class.
      this.constructor = this;
      const methods = {
        ...makeGrants(core, (client, start) => client.#login(start), node),
        ...makePopups(core),
        ...connection,
        ...node?.connection,
        ...helpers,
      };
      for (const name of configured) {
        methods[name] = function (given) {
          return this.config[name](given);
        };
      }
      for (const [name, value] of Object.entries(methods)) {
        Object.defineProperty(this.prototype, name, { value, writable: true, configurable: true });
      }
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
      const handle = core.createClient(makeHost(reference, this.#pending, node?.keepContext));
      this.#handle = handle;
      closer.register(this, handle, this);
      const option = (name, value) => (value === undefined ? core.getOption(handle, name) : core.setOption(handle, name, value));
      if (node) this.superagent = node.makeSuperagent();
      this.config = node ? new node.Configuration(option, reference) : new Configuration(option);
      const setToken = (token) => this.#setSession('accessToken', asText(token));
      const authentication = {
        type: 'oauth2',
        get accessToken() {
          return option('accessToken') || undefined;
        },
        set accessToken(token) {
          setToken(token);
        },
      };
      this.#authentications = {
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
      return this.#authentications;
    }
    set authentications(given) {
      Object.assign(this.#authentications, given);
    }
    get instance() {
      return ApiClient.instance;
    }
    set instance(client) {
      ApiClient.instance = client;
    }
    // Found out when asked: the first access of storage may wait for the disk.
    get hasLocalStorage() {
      this.#hasLocalStorage ??= core.getOption(this.#handle, 'hasLocalStorage') === '1';
      return this.#hasLocalStorage;
    }
    set hasLocalStorage(has) {
      this.#hasLocalStorage = has;
    }

    #set(name, value) {
      core.setOption(this.#handle, name, value);
    }
    /** Sets what nothing else sets, and so only when it has changed: every crossing costs time. */
    #follow(name, value) {
      if (this.#followed[name] === value) return;
      this.#followed[name] = value;
      this.#set(name, value);
    }
    /** Plain properties that pages set whenever they like count from now on. */
    #followProperties() {
      this.#follow('persist', this.persistSettings === true ? '1' : '');
      this.#follow('prefix', String(this.settingsPrefix));
      this.#follow('logExchanges', this.config.logger.log_level === 'none' ? '' : '1');
      this.#follow('debugLog', this.debugLog ? String(Math.floor(this.debugLogMaxLines) || 0) : '');
      this.#follow('timeout', String(milliseconds(this.timeout)));
      this.#follow('defaultHeaders', packPairs(this.defaultHeaders));
    }
    #setSession(name, value) {
      this.#followProperties();
      this.#set(name, value);
    }
    setPersistSettings(doPersist, prefix) {
      this.persistSettings = doPersist;
      this.settingsPrefix = prefix ? String(prefix).replace(/\W+/g, '_') : 'purecloud';
    }
    setAccessToken(token) {
      this.#authentications[oauth].accessToken = token;
    }
    clearAccessToken() {
      this.clearAuthData();
    }
    /** Token and error are as given, or gone; of the rest, what is not given stays. */
    setAuthData(data) {
      const given = Object.entries(data || {}).filter(([, value]) => value);
      const { accessToken, error, error_description, ...rest } = this.authData;
      this.#setSession('authData', JSON.stringify({ ...rest, ...Object.fromEntries(given) }));
    }
    clearAuthData() {
      this.#setSession('authData', '{}');
    }
    setStorageKey(key) {
      this.storageKey = key;
      this.setAccessToken(this.#authentications[oauth].accessToken);
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
      if (!['bound', 'strict', 'off'].includes(mode)) {
        throw argumentError("setStateVerification takes 'bound', 'strict' or 'off'.");
      }
      this.#set('stateVerification', mode);
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
      this.#httpClient = httpClient;
      this.#set('transport', 'host');
    }
    /** Whoever holds it may set hooks, so from now on every request goes through it. */
    getHttpClient() {
      if (!this.#httpClient) this.setHttpClient(new DefaultHttpClient(this.timeout, this.proxyAgent));
      return this.#httpClient;
    }
    /** An agent of node:https, or of a proxy library; for both protocols `{ 'http:', 'https:' }`. */
    setProxyAgent(agent) {
      (this.#httpClient || new AbstractHttpClient()).setHttpsAgent(agent);
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
      // Timers may be early by a little.
      const end = Date.now() + (timeout || Infinity) - 2;
      const complete = ({ status = 200, statusText, headers, data }) => {
        // fetch's Headers have no entries of their own, but give pairs, as a Map does.
        const pairs = headers?.[Symbol.iterator] ? [...headers] : Object.entries(headers || {});
        const names = Object.fromEntries(pairs.map(([name, value]) => [name.toLowerCase(), paramToString(value)]));
        const type = names['content-type'];
        // A text that says it is JSON and is not was parsed already by a client of the page's own; none
        // is what axios makes of no body.
        const asGiven = typeof data === 'string' && (!data || !isJson(type) || this.#httpClient instanceof DefaultHttpClient);
        return Promise.resolve(encodeBody(data, asGiven ? 'text/plain' : '')).then(({ bytes }) => {
          if (ArrayBuffer.isView(bytes)) givenAsBytes.set(bytes, data);
          if (type && !isJson(type) && isJsonValue(data)) names['content-type'] = 'application/json';
          core.completeRequest(this.#handle, id, status, givenAnswer(statusText, names), bytes);
        });
      };
      // axios has an error of status 200, for an answer that breaks off, too.
      const asAnswer = (error) => (error?.response?.status > 299 ? error.response : Promise.reject(error));
      const fail = (error) => {
        // Where its time is over within an answer, axios says that the connection broke.
        const code = /TIMEDOUT|CONNABORTED/.test(error?.code) || Date.now() >= end ? 'ETIMEDOUT' : 'ENETWORK';
        this.#pending.original = error;
        core.failRequest(this.#handle, id, code, String(error?.message || error));
        this.#pending.original = undefined;
      };
      // Without `await`, behind which zone.js knows no zone.
      new Promise((resolve) => resolve(this.#httpClient.request(makeOptions())))
        .catch(asAnswer)
        .then(complete)
        .catch(fail)
        .finally(() => this.#pending.ends.delete(id));
    }

    #begin(login) {
      node?.followProxy(this);
      this.#followProperties();
      return this.#pending.add({ extended: () => this.returnExtended === true, login: login && this.authData });
    }

    /** A login: a promise for the live `authData`, which the core settles. */
    #login(start) {
      const { id, promise } = this.#begin(true);
      const refused = start(this.#handle, id);
      if (refused) this.#pending.take(id).reject(argumentError(refused));
      return promise;
    }

    /** Sends once the body is bytes; what the core refuses is thrown, or rejects where it is late. */
    #send(body, contentType, options, start) {
      const { customHeaders } = options;
      if (customHeaders && typeof customHeaders !== 'object') {
        throw argumentError('Per-request headers must be a valid object');
      }
      checkSignal(options.signal);
      // First: what cannot be encoded throws, and must leave nothing that waits.
      const headers = packPairs(customHeaders);
      const encoded = encodeBody(body, contentType, node?.streams);
      const { id, promise } = this.#begin();
      const run = ({ bytes, type }) => {
        const refused = start(id, headers, bytes, type);
        if (refused) {
          // Thrown to the caller, who then has no promise; who waits for a body has it already.
          if (!encoded.then) this.#pending.take(id);
          throw argumentError(refused);
        }
        // A stream that was not sent, or not to its end, is not left open.
        const free = () => bytes.destroy();
        if (bytes?.destroy) promise.then(free, free);
        onAbort(options.signal, promise, () => core.cancel(this.#handle, id));
      };
      if (encoded.then) encoded.then(run).catch((error) => this.#pending.take(id)?.reject(error));
      else run(encoded);
      return promise;
    }

    /** One operation of the table. Internal: the methods of the API classes call it. */
    invokeOperation(cls, index, contentType, { given, body, options }) {
      const fields = given.flatMap(([parameter, value]) => [
        parameter.index,
        ...argumentFields(value, parameter.isList, this.useLegacyParameterFilter),
      ]);
      // First: what is no number at all throws.
      const timeout = milliseconds(options.timeout);
      return this.#send(body, contentType, options, (id, headers, bytes, type) =>
        core.invoke(this.#handle, id, cls, index, pack(fields), headers, bytes, type, timeout),
      );
    }

    /** Any call of the API, by path and maps of parameters. Settles as the operations do. */
    callApi(path, method, pathParams, queryParams, headerParams, formParams, body, authNames, contentTypes, accepts, customHeaders) {
      const schemes = (authNames || []).map((name) => this.#authentications[name] || {});
      const token = schemes.some(({ type }) => type === 'oauth2') ? 1 : 0;
      const fields = [method, path, token, contentTypes || [], accepts || []];
      const add = (letter, map) => {
        for (const [name, value] of Object.entries(map || {})) {
          if (value !== undefined) {
            fields.push(letter, name, ...argumentFields(value, false, this.useLegacyParameterFilter));
          }
        }
      };
      add('p', pathParams);
      add('q', queryParams);
      for (const { name, apiKey, apiKeyPrefix, in: where } of schemes) {
        if (apiKey) add(where === 'header' ? 'h' : 'q', { [name]: apiKeyPrefix ? `${apiKeyPrefix} ${apiKey}` : apiKey });
      }
      add('h', headerParams);
      const contentType = (contentTypes || [])[0];
      return new Promise((resolve) => {
        const content = contentOf(formParams, body, contentType, { ...headerParams, ...customHeaders }, this);
        add('f', content.fields);
        resolve(
          this.#send(content.body, contentType, { customHeaders }, (id, headers, bytes, type) =>
            core.callApi(this.#handle, id, pack(fields), headers, bytes, type, 0),
          ),
        );
      });
    }

    logout(logoutRedirectUri) {
      this.#setSession('clientId', asText(this.clientId));
      const refused = core.logout(this.#handle, asText(logoutRedirectUri));
      if (refused) throw argumentError(refused);
    }

    /** Ends the client: everything pending rejects with EABORTED. */
    close() {
      closer.unregister(this);
      closeClient(this.#handle);
      this.config._stopWatching?.();
      for (const id of [...this.#pending.waiting.keys()]) {
        this.#pending.take(id).reject(new PlatformClientError('The ApiClient was closed.', 'EABORTED'));
      }
    }
  }
  return withInstance(ApiClient);
}

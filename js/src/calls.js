import { checkSignal, onAbort } from './abort.js';
import { Call } from './call.js';
import { core } from './core.js';
import { PlatformClientError, argumentError, inputError } from './error.js';
import { contentOf } from './form.js';
import { DefaultHttpClient, checkMethod } from './http_client.js';
import { internals } from './internals.js';
import { lookAgainOn, tabEvents } from './look_again.js';
import { argumentOf, encodeBody, headerValues, wellFormed } from './marshal.js';
import { node } from '#node';
import { jsonPreferredMime } from './old_sdk_tools.js';
import { assign, entries, hasOwn, option } from './objects.js';
import { retrySettings } from './retry.js';
import { changeSettings, milliseconds } from './settings.js';

/**
 * The limit of a DefaultHttpClient counts, as in 262. One that getHttpClient made has the limit of the ApiClient until
 * somebody sets another.
 * @param {any} client @param {import('./client_state').ClientState} state
 */
function timeoutOf(client, { httpClient, timeoutOfHttpClient }) {
  const isSet = httpClient instanceof DefaultHttpClient && httpClient.timeout !== timeoutOfHttpClient;
  return isSet ? httpClient.timeout : client.timeout;
}

/** Passes on to the core what a page may have set on the client by assignment, at any time. @param {any} client */
export function followProperties(client) {
  const state = internals(client);
  const persist = client.persistSettings === true;
  if (persist) lookAgainOn(state, tabEvents);
  changeSettings(state, {
    persist,
    prefix: String(client.settingsPrefix),
    logExchanges: client.config.logger.log_level !== 'none',
    debugLog: Boolean(client.debugLog),
    debugLogMaxLines: Math.max(0, Math.floor(client.debugLogMaxLines)) || 0,
    timeout: milliseconds(timeoutOf(client, state)),
    // The core takes the first of two names that differ in case only, axios the last.
    defaultHeaders: headerValues(client.defaultHeaders).reverse(),
  });
}

/**
 * Starts a call with `run`, and returns a promise that the core settles. If the input cannot be read, the
 * promise rejects.
 * @param {any} client
 * @param {(call: Call, core: import('#glue').Client) => void} run
 * @param {boolean} [isLogin]
 */
function begin(client, run, isLogin) {
  const call = new Call(client, isLogin);
  try {
    const { core } = internals(client);
    if (!core) throw argumentError('This ApiClient is closed.');
    node?.followProxy(client);
    followProperties(client);
    run(call, core);
  } catch (error) {
    call.reject(inputError(error));
  }
  return call.promise;
}

/**
 * Starts a login, and returns a promise for the live `authData`.
 * @param {any} client
 * @param {(call: Call, core: import('#glue').Client) => void} run
 */
export const beginLogin = (client, run) => begin(client, run, true);

/**
 * Sends a call when its body has been read.
 * @param {Call} call @param {any} body @param {string} contentTypes separated by commas
 * @param {any} options of the page
 * @param {(core: import('#glue').Client, content: any, options: import('#glue').CallOptions | undefined) => number} start
 */
function send(call, body, contentTypes, options, start) {
  const customHeaders = option(options, 'customHeaders');
  const signal = option(options, 'signal');
  if (customHeaders && typeof customHeaders !== 'object') {
    throw argumentError('Per-request headers must be a valid object');
  }
  checkSignal(signal);
  const timeout = milliseconds(option(options, 'timeout'));
  const given = option(options, 'retry');
  const retry = given === undefined ? undefined : retrySettings(given);
  call.onRetry = option(given, 'onRetry');
  const headers = headerValues(customHeaders);
  const state = internals(call.client);
  /** @param {{ bytes?: any, type: string }} encoded */
  const run = ({ bytes, type }) => {
    if (!state.core) throw new PlatformClientError('The ApiClient was closed.', 'EABORTED');
    // Most calls have no options. Each one that crosses takes time.
    const some = headers.length || type || timeout || retry;
    const number = start(state.core, bytes, some ? { customHeaders: headers, contentType: type, timeout, retry } : undefined);
    // Closes a stream that was not sent, or not to its end.
    const free = () => bytes.destroy();
    if (bytes?.destroy) call.promise.then(free, free);
    onAbort(signal, call.promise, () => state.core?.cancel(number));
  };
  if (body === undefined || body === null) return run({ type: '' });
  /** @type {any} */
  const encoded = encodeBody(body, jsonPreferredMime(contentTypes.split(',')), /** @type {any} */ (node?.streams));
  if (encoded.then) encoded.then(run).catch((/** @type {any} */ error) => call.reject(inputError(error)));
  else run(encoded);
}

/**
 * Calls an operation of the table, for the methods of the API classes.
 * @param {any} client
 * @param {number} cls
 * @param {number} index
 * @param {import('./core.js').Given<import('#glue').Operation>} operation
 * @param {{ values: any[], body: any, options: any }} given
 */
export function invoke(client, cls, index, operation, { values, body, options }) {
  return begin(client, (call) => {
    const given = operation.parameters.map((parameter, at) =>
      argumentOf(values[at], parameter.collection !== core.CollectionFormat.none, client.useLegacyParameterFilter),
    );
    while (given.length && given[given.length - 1] === undefined) given.pop();
    send(call, body, operation.contentTypes, options, (core, sent, rest) => core.invoke(cls, index, given, sent, rest, call));
  });
}

const ofClient = (/** @type {string} */ name) => name === 'PureCloud OAuth' || name === 'PureCloud Auth';

/**
 * Calls the API by path and maps of parameters. Settles as the operations do.
 * @param {any} client @param {string} path @param {string} method
 * @param {object | null | undefined} pathParams @param {object | null | undefined} queryParams
 * @param {Record<string, any> | null | undefined} headerParams @param {object | null | undefined} formParams @param {any} body
 * @param {string[] | null | undefined} authNames @param {string[] | null | undefined} contentTypes
 * @param {string[] | null | undefined} accepts
 * @param {{ signal?: AbortSignal, timeout?: number, retry?: any, customHeaders?: object | null }} options for this call
 */
export function callApi(
  client,
  path,
  method,
  pathParams,
  queryParams,
  headerParams,
  formParams,
  body,
  authNames,
  contentTypes,
  accepts,
  options,
) {
  return begin(client, (call) => {
    if (typeof path !== 'string') throw argumentError('The path of a call must be a text.');
    checkMethod(method);
    const { authentications } = internals(client);
    const names = authNames || [];
    const schemes = names.map((name) => (hasOwn(authentications, name) && authentications[name]) || {});
    /** @type {import('#glue').Parameter[]} */
    const parameters = [];
    /** @type {ReturnType<typeof argumentOf>[]} */
    const given = [];
    const { path: inPath, query, header, form } = core.ParameterLocation;
    /** @param {import('#glue').ParameterLocation} location @param {object | null | undefined} map */
    const add = (location, map) => {
      for (const [name, value] of entries(map || {})) {
        const text = argumentOf(value, false, client.useLegacyParameterFilter, location === form);
        if (text === undefined) continue;
        parameters.push({ name, sdkName: name, location, collection: core.CollectionFormat.multi, required: false, allowEmpty: true });
        given.push(text);
      }
    };
    add(inPath, pathParams);
    add(query, queryParams);
    schemes.forEach((scheme, at) => {
      const { name, in: where, type } = scheme;
      const [key, prefix, token] = ['apiKey', 'apiKeyPrefix', 'accessToken'].map((member) => option(scheme, member));
      if (key) add(where === 'header' ? header : query, { [name]: prefix ? `${prefix} ${key}` : key });
      // The core has the client's token, and knows nothing of a scheme that the page added.
      if (type === 'oauth2' && token && !ofClient(names[at])) add(header, { Authorization: `Bearer ${token}` });
    });
    add(header, headerParams);
    // A page may give one type as a text.
    const types = /** @type {string[]} */ ([]).concat(contentTypes || []);
    const [contentType] = types;
    const { customHeaders } = options;
    const content = contentOf(formParams, body, contentType, assign({}, headerParams, customHeaders), client);
    add(form, content.fields);
    const operation = {
      name: 'callApi',
      method: String(method),
      path: wellFormed(path),
      parameters,
      contentTypes: String(types),
      accepts: String(accepts || []),
      authorized: schemes.some(({ type }, at) => type === 'oauth2' && ofClient(names[at])),
    };
    send(call, content.body, operation.contentTypes, options, (core, sent, rest) => core.callApi(operation, given, sent, rest, call));
  });
}

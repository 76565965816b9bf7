import { DefaultHttpClient, HttpRequestOptions, givenAnswer, parseJson } from './http_client.js';
import { internals } from './internals.js';
import { bytesOf, encodeBody, givenAsBytes, isJson, isJsonValue, paramToString, textOf } from './marshal.js';
import { defineProperty, entries, fromEntries } from './objects.js';
import { isStream } from './streams.js';

/**
 * @typedef {object} CoreRequest a request that the core sends through the page's HTTP client
 * @property {number} number identifies the request in the core
 * @property {string} method
 * @property {string} url
 * @property {[string, string][]} headers
 * @property {any} content
 * @property {number} timeout in milliseconds, 0 for none
 * @property {AbortSignal} signal
 */

/**
 * The query of a URL as 262 gives it to an HTTP client: a plain object in which lists are joined by commas. It
 * is also a URLSearchParams, from which axios and fetch read every value of a repeated key.
 * @param {string} query
 */
function queryParameters(query) {
  const params = new URLSearchParams(query);
  // Read all values first, because a key may be called "getAll".
  const pairs = [...new Set(params.keys())].map((name) => [name, params.getAll(name).join()]);
  for (const [name, value] of pairs) {
    defineProperty(params, name, /** @type {any} */ ({ __proto__: null, value, enumerable: true, configurable: true, writable: true }));
  }
  return params;
}

/**
 * Text stays text, JSON is parsed, and a stream stays a stream. Anything else becomes bytes.
 * @param {any} content @param {[string, string][]} headers
 */
function dataOf(content, headers) {
  if (!content || isStream(content)) return content;
  const [, type] = headers.filter(([name]) => name.toLowerCase() === 'content-type')[0] || [];
  if (!/^text\/|json|xml|x-www-form-urlencoded/i.test(type || '')) return bytesOf(content);
  const text = textOf(content);
  return isJson(type) ? parseJson(text) : text;
}

/** @param {CoreRequest} request */
function optionsOf({ method, url, headers, content, timeout, signal }) {
  const [address, query] = url.split(/\?(.*)/s);
  /** @type {any} */
  const options = new HttpRequestOptions(
    address,
    method,
    // fromEntries defines members instead of assigning them: a header may be called "__proto__".
    fromEntries(headers),
    queryParameters(query),
    dataOf(content, headers),
    timeout,
  );
  options.signal = signal;
  return options;
}

/**
 * Passes a response on to the core. A closed client has no core.
 * @param {import('./client_state').ClientState} state @param {number} number @param {unknown} httpClient
 * @param {any} response whatever that gave
 */
function complete(state, number, httpClient, { status = 200, statusText, headers, data }) {
  // The Headers of fetch have no entries of their own, but can be iterated like a Map.
  const pairs = headers?.[Symbol.iterator] ? [...headers] : entries(headers || {});
  const names = fromEntries(pairs.map(([name, value]) => [name.toLowerCase(), paramToString(value)]));
  const type = names['content-type'];
  // If the type is JSON, a page's own client has parsed the body already, so a text is a JSON string. An empty
  // text is not: axios gives one if there is no body.
  const asGiven = typeof data === 'string' && (!data || !isJson(type) || httpClient instanceof DefaultHttpClient);
  return Promise.resolve(encodeBody(data, asGiven ? 'text/plain' : '')).then(({ bytes }) => {
    if (ArrayBuffer.isView(bytes)) givenAsBytes.set(bytes, data);
    if (type && !isJson(type) && isJsonValue(data)) names['content-type'] = 'application/json';
    state.core?.completeRequest(number, { status, request: givenAnswer(statusText, names), body: bytes });
  });
}

/**
 * Sends a request of the core through the page's own HTTP client.
 * @param {any} client
 * @param {CoreRequest} request
 */
export function sendThroughHttpClient(client, request) {
  const state = internals(client);
  const { httpClient } = state;
  const { number, timeout } = request;
  // Timers may fire slightly early.
  const end = Date.now() + (timeout || Infinity) - 2;
  // axios may report an error with status 200, for a response that breaks off.
  const asAnswer = (/** @type {any} */ error) => (error?.response?.status > 299 ? error.response : Promise.reject(error));
  const fail = (/** @type {any} */ error) => {
    // If the time is over in the middle of a response, axios reports a broken connection.
    const code = /TIMEDOUT|CONNABORTED/.test(error?.code) || Date.now() >= end ? 'ETIMEDOUT' : 'ENETWORK';
    // Read by the call that fails, while the core reports the failure to it.
    state.thrown = error;
    state.core?.failRequest(number, { code, message: String(error?.message || error), answer: undefined });
    state.thrown = undefined;
  };
  // Without `await`, after which zone.js loses the zone.
  new Promise((resolve) => resolve(httpClient.request(optionsOf(request))))
    .catch(asAnswer)
    .then((answer) => complete(state, number, httpClient, answer))
    .catch(fail);
}

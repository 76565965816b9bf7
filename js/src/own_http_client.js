// @ts-check
import { DefaultHttpClient, HttpRequestOptions, givenAnswer, parseJson } from './http_client.js';
import { internals } from './internals.js';
import { bytesOf, encodeBody, givenAsBytes, isJson, isJsonValue, paramToString, textOf } from './marshal.js';
import { defineProperty, entries, fromEntries } from './own.js';
import { isStream } from './streams.js';

/**
 * @typedef {object} CoreRequest what the core has one of the page's HTTP clients send
 * @property {number} number by which the core knows it
 * @property {string} method
 * @property {string} url
 * @property {[string, string][]} headers
 * @property {any} content
 * @property {number} timeout in milliseconds, 0 for none
 * @property {AbortSignal} signal
 */

/**
 * The query of a URL as 262 hands it to an HTTP client, a plain object with lists joined by commas;
 * whoever knows URLSearchParams (axios, fetch) sees every value, with keys that come twice.
 * @param {string} query
 */
function queryParameters(query) {
  const params = new URLSearchParams(query);
  // All of them first: one may be called "getAll".
  const pairs = [...new Set(params.keys())].map((name) => [name, params.getAll(name).join()]);
  for (const [name, value] of pairs) {
    defineProperty(params, name, /** @type {any} */ ({ __proto__: null, value, enumerable: true, configurable: true, writable: true }));
  }
  return params;
}

/** Text as text, JSON as what it means, a stream as such; everything else as its bytes. */
function dataOf(content, headers) {
  if (!content || isStream(content)) return content;
  const [, type] = headers.find(([name]) => name.toLowerCase() === 'content-type') || [];
  if (!/^text\/|json|xml|x-www-form-urlencoded/i.test(type || '')) return bytesOf(content);
  const text = textOf(content);
  return isJson(type) ? parseJson(text) : text;
}

/** @param {CoreRequest} request */
function optionsOf({ method, url, headers, content, timeout, signal }) {
  const [, address, query] = /^([^?]*)\??(.*)$/.exec(url);
  /** @type {any} */
  const options = new HttpRequestOptions(
    address,
    method,
    // Defines, and does not assign: a header may be called "__proto__".
    fromEntries(headers),
    queryParameters(query),
    dataOf(content, headers),
    timeout,
  );
  options.signal = signal;
  return options;
}

/** Tells the core what such a client answered. A closed client has no core. */
function complete(state, number, httpClient, { status = 200, statusText, headers, data }) {
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
    state.core?.completeRequest(number, { status, request: givenAnswer(statusText, names), body: bytes });
  });
}

/**
 * Sends one request of the core through the client's own HTTP client.
 * @param {any} client
 * @param {CoreRequest} request
 */
export function sendThroughHttpClient(client, request) {
  const state = internals(client);
  const { httpClient } = state;
  const { number, timeout } = request;
  // Timers may be early by a little.
  const end = Date.now() + (timeout || Infinity) - 2;
  // axios has an error of status 200, for an answer that breaks off, too.
  const asAnswer = (error) => (error?.response?.status > 299 ? error.response : Promise.reject(error));
  const fail = (error) => {
    // Where its time is over within an answer, axios says that the connection broke.
    const code = /TIMEDOUT|CONNABORTED/.test(error?.code) || Date.now() >= end ? 'ETIMEDOUT' : 'ENETWORK';
    // For the call that fails of it, while the core passes the failure on.
    state.thrown = error;
    state.core?.failRequest(number, { code, message: String(error?.message || error), answer: undefined });
    state.thrown = undefined;
  };
  // Without `await`, behind which zone.js knows no zone.
  new Promise((resolve) => resolve(httpClient.request(optionsOf(request))))
    .catch(asAnswer)
    .then((answer) => complete(state, number, httpClient, answer))
    .catch(fail);
}

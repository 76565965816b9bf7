import { onAbort } from './abort.js';
import { core } from './core.js';
import { withHeaderMethods } from './headers.js';
import { bytesOf, isJsonValue, parsed } from './marshal.js';
import { assign, entries, fromEntries, hidden, option } from './own.js';
import { isStream } from './streams.js';
import { HostXMLHttpRequest } from './xml_http_request.js';

const methods = /^(GET|POST|PUT|DELETE|PATCH|OPTIONS|HEAD)$/;

function check(ok, message) {
  if (!ok) throw new Error(message);
}

/** A request, as it is given to a page's own HTTP client. */
export class HttpRequestOptions {
  constructor(url, method, headers, params, data, timeout) {
    this.setUrl(url);
    this.setMethod(method);
    if (headers) this.setHeaders(headers);
    if (params) this.setParams(params);
    if (data) this.setData(data);
    this.setTimeout(timeout ?? core.defaultTimeout);
  }

  setUrl(url) {
    check(url, "The 'url' property is required");
    this.url = url;
  }

  setMethod(method) {
    const upper = String(method || '').toUpperCase();
    check(methods.test(upper), "The 'method' property is invalid or missing");
    this.method = upper;
  }

  setData(data) {
    check(data !== undefined && data !== null, "The 'data' property is required");
    this.data = data;
  }

  setParams(params) {
    check(!params || typeof params === 'object', "The 'params' property must be an object");
    this.params = params;
  }

  setHeaders(headers) {
    check(!headers || typeof headers === 'object', "The 'headers' property must be an object");
    this.headers = headers;
  }

  setTimeout(timeout) {
    check(typeof timeout === 'number', "The 'timeout' property must be a number");
    this.timeout = timeout;
  }
}

/** The base class for a page's own HTTP client. */
export class AbstractHttpClient {
  constructor() {
    this.timeout = core.defaultTimeout;
  }

  setTimeout(timeout) {
    check(typeof timeout === 'number', "The 'timeout' property must be a number");
    this.timeout = timeout;
  }

  setHttpsAgent(httpsAgent) {
    check(!httpsAgent || typeof httpsAgent === 'object', "The 'httpsAgent' property must be an object");
    this.httpsAgent = httpsAgent;
  }

  /** @returns {Promise<{status, statusText, headers, data}>} */
  request() {
    throw new Error('method must be implemented');
  }

  enableHooks() {
    throw new Error('method must be implemented');
  }

  setPreHook(hook) {
    check(typeof hook === 'function' && hook.length === 1, 'preHook must be a function that accepts (config)');
    this.preHook = hook;
    this.enableHooks();
  }

  setPostHook(hook) {
    check(typeof hook === 'function' && hook.length === 1, 'postHook must be a function that accepts (response)');
    this.postHook = hook;
    this.enableHooks();
  }
}

function fail(reject, message, code, response) {
  reject(assign(new Error(message), { code, response }));
}

/**
 * Runs `run`, which is given the arguments of a Promise's executor, with a time limit and a signal. If either
 * ends it, the XMLHttpRequest that `run` may have returned is aborted.
 */
function inTime(timeout, signal, run) {
  let end;
  let timer;
  const outcome = new Promise((resolve, reject) => {
    let xhr;
    end = (message, code) => {
      fail(reject, message, code);
      xhr?.abort();
    };
    if (timeout > 0) timer = setTimeout(end, timeout, `timeout of ${timeout}ms exceeded`, 'ETIMEDOUT');
    if (!signal?.aborted) xhr = run(resolve, reject);
  });
  onAbort(signal, outcome, () => end('aborted', 'EABORTED'));
  return outcome.finally(() => clearTimeout(timer));
}

/** Parses a text if it is a JSON object or list. Other texts stay as they are. */
export function parseJson(text) {
  const value = parsed(text);
  return isJsonValue(value) ? value : text;
}

function urlWith(url, params) {
  const query = [...new URLSearchParams(params || {})].map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
  return query ? url + (url.indexOf('?') < 0 ? '?' : '&') + query : url;
}

/** The headers of an XMLHttpRequest or of a givenAnswer: a plain object with the methods of axios' headers. */
export function headersOf(xhr) {
  if (xhr.given) return withHeaderMethods(xhr.given);
  const pairs = [];
  for (const line of xhr.getAllResponseHeaders().split(/\r?\n/)) {
    const colon = line.indexOf(': ');
    if (colon > 0) pairs.push([line.slice(0, colon), line.slice(colon + 2)]);
  }
  return withHeaderMethods(fromEntries(pairs));
}

/** Gives the response of a page's own HTTP client the members of an XMLHttpRequest. */
export const givenAnswer = (statusText, given) => ({
  given,
  statusText: String(statusText ?? ''),
  getResponseHeader: (name) => given[name],
  getAllResponseHeaders: () =>
    entries(given)
      .map((pair) => pair.join(': '))
      .join('\r\n'),
});

/** Runs a hook with the time limit of the request, so that a hook that never ends does not keep its call for ever. */
function runHook(client, name, given, { timeout, signal }) {
  const hook = option(client, name);
  if (!hook) return Promise.resolve(given);
  return inTime(timeout, signal, (resolve, reject) => {
    Promise.resolve(hook.call(client, given)).then((made) => resolve(made || given), reject);
  });
}

/** Sends a request. `data` is text or parsed JSON, unless `responseType` asks for bytes. */
function sendConfig(client, config, signal) {
  const { url, method, timeout } = config;
  return inTime(timeout, signal, (resolve, reject) => {
    const xhr = new /** @type {any} */ (HostXMLHttpRequest)();
    xhr.open(method, urlWith(url, option(config, 'params')));
    for (const [name, value] of entries(option(config, 'headers') || {})) xhr.setRequestHeader(name, value);
    xhr.responseType = option(config, 'responseType') || 'text';
    xhr.agent = client.httpsAgent;
    // The XMLHttpRequest of Node says why.
    xhr.onerror = () => fail(reject, xhr.statusText ? `No response: ${xhr.statusText}` : 'Network Error', 'ENETWORK');
    xhr.onload = () => {
      const { status, statusText, response } = xhr;
      const answer = { status, statusText, headers: headersOf(xhr), data: typeof response === 'string' ? parseJson(response) : response };
      if (status >= 200 && status < 300) resolve(answer);
      else fail(reject, `Request failed with status code ${status}`, `HTTP${status}`, answer);
    };
    const data = option(config, 'data');
    xhr.send(bytesOf(isJsonValue(data) && !isStream(data) ? JSON.stringify(data) : data));
    return xhr;
  });
}

/** Runs the hooks and the request. It does not use `await`, after which zone.js loses the zone. */
function withHooks(client, options) {
  const { signal } = options;
  return runHook(client, 'preHook', options, options).then((config) =>
    sendConfig(client, config, signal).then((response) => {
      // Hooks read `response.config`, as with axios, to see which call this is. It is not enumerable because
      // its headers hold the token.
      hidden(response, 'config', assign({}, config, { method: config.method.toLowerCase() }));
      return runHook(client, 'postHook', response, { timeout: config.timeout, signal });
    }),
  );
}

/** Sends requests with the XMLHttpRequest of the host. Its hooks see every request, and every response that is a success. */
export class DefaultHttpClient extends AbstractHttpClient {
  constructor(timeout, httpsAgent) {
    super();
    this.setTimeout(timeout ?? this.timeout);
    if (httpsAgent) this.setHttpsAgent(httpsAgent);
  }

  enableHooks() {}

  /** Rejects as axios does, with `error.response`. Without `await`, after which zone.js loses the zone. */
  request(options) {
    check(options instanceof HttpRequestOptions, 'httpRequestOptions must be instance of HttpRequestOptions ');
    return withHooks(this, options);
  }
}

import { onAbort } from './abort.js';
import { core } from './core.js';
import { withHeaderMethods } from './headers.js';
import { bytesOf, headerValues, isJsonValue, parsed } from './marshal.js';
import { assign, entries, fromEntries, hidden, option } from './objects.js';
import { isStream } from './streams.js';
import { HostXMLHttpRequest } from './xml_http_request.js';

/** @typedef {(given: any) => Promise<any>} Hook */

const methods = /^(GET|POST|PUT|DELETE|PATCH|OPTIONS|HEAD)$/;

/** @param {unknown} ok @param {string} message */
function check(ok, message) {
  if (!ok) throw new Error(message);
}

/** @param {string} method @returns {string} in capitals */
export function checkMethod(method) {
  const upper = String(method || '').toUpperCase();
  check(methods.test(upper), "The 'method' property is invalid or missing");
  return upper;
}

/** A request, as it is given to a page's own HTTP client. */
export class HttpRequestOptions {
  /**
   * @param {string} url @param {string} method @param {any} [headers] @param {any} [params] @param {any} [data]
   * @param {number} [timeout] in milliseconds
   */
  constructor(url, method, headers, params, data, timeout) {
    this.setUrl(url);
    this.setMethod(method);
    if (headers) this.setHeaders(headers);
    if (params) this.setParams(params);
    if (data) this.setData(data);
    this.setTimeout(timeout ?? core.defaultTimeout);
  }

  setUrl(/** @type {string} */ url) {
    check(url, "The 'url' property is required");
    this.url = url;
  }

  setMethod(/** @type {string} */ method) {
    this.method = checkMethod(method);
  }

  setData(/** @type {any} */ data) {
    check(data !== undefined && data !== null, "The 'data' property is required");
    this.data = data;
  }

  setParams(/** @type {any} */ params) {
    check(!params || typeof params === 'object', "The 'params' property must be an object");
    this.params = params;
  }

  setHeaders(/** @type {any} */ headers) {
    check(!headers || typeof headers === 'object', "The 'headers' property must be an object");
    this.headers = headers;
  }

  setTimeout(/** @type {number} */ timeout) {
    check(typeof timeout === 'number', "The 'timeout' property must be a number");
    this.timeout = timeout;
  }
}

/** The base class for a page's own HTTP client. */
export class AbstractHttpClient {
  constructor() {
    this.timeout = core.defaultTimeout;
  }

  setTimeout(/** @type {number} */ timeout) {
    check(typeof timeout === 'number', "The 'timeout' property must be a number");
    this.timeout = timeout;
  }

  setHttpsAgent(/** @type {any} */ httpsAgent) {
    check(!httpsAgent || typeof httpsAgent === 'object', "The 'httpsAgent' property must be an object");
    this.httpsAgent = httpsAgent;
  }

  /** @param {HttpRequestOptions} options @returns {Promise<any>} an HttpResponse */
  request(options) {
    throw new Error('method must be implemented');
  }

  enableHooks() {
    throw new Error('method must be implemented');
  }

  setPreHook(/** @type {Hook} */ hook) {
    check(typeof hook === 'function' && hook.length === 1, 'preHook must be a function that accepts (config)');
    this.preHook = hook;
    this.enableHooks();
  }

  setPostHook(/** @type {Hook} */ hook) {
    check(typeof hook === 'function' && hook.length === 1, 'postHook must be a function that accepts (response)');
    this.postHook = hook;
    this.enableHooks();
  }
}

/** @param {(error: Error) => void} reject @param {string} message @param {string} code @param {object} [response] */
function fail(reject, message, code, response) {
  reject(assign(new Error(message), { code, response }));
}

/**
 * Runs `run`, which is given the arguments of a Promise's executor, with a time limit and a signal. If either
 * ends it, the XMLHttpRequest that `run` may have returned is aborted.
 * @param {number} timeout @param {AbortSignal | undefined} signal
 * @param {(resolve: (value: any) => void, reject: (error: unknown) => void) => any} run
 */
function inTime(timeout, signal, run) {
  /** @type {(message: string, code: string) => void} */
  let end = () => {};
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const outcome = new Promise((resolve, reject) => {
    /** @type {any} */
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

/** Parses a text if it is a JSON object or list. Other texts stay as they are. @param {any} text */
export function parseJson(text) {
  const value = parsed(text);
  return isJsonValue(value) ? value : text;
}

/** @param {string} url @param {any} params */
function urlWith(url, params) {
  const query = [...new URLSearchParams(params || {})].map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
  return query ? url + (url.indexOf('?') < 0 ? '?' : '&') + query : url;
}

/** The headers of an XMLHttpRequest or of a givenAnswer: a plain object with the methods of axios' headers. @param {any} xhr */
export function headersOf(xhr) {
  if (xhr.given) return withHeaderMethods(xhr.given);
  const pairs = [];
  for (const line of xhr.getAllResponseHeaders().split(/\r?\n/)) {
    const colon = line.indexOf(': ');
    if (colon > 0) pairs.push([line.slice(0, colon), line.slice(colon + 2)]);
  }
  return withHeaderMethods(fromEntries(pairs));
}

/**
 * Gives the response of a page's own HTTP client the members of an XMLHttpRequest.
 * @param {unknown} statusText @param {Record<string, any>} given
 */
export const givenAnswer = (statusText, given) => ({
  given,
  statusText: String(statusText ?? ''),
  getResponseHeader: (/** @type {string} */ name) => given[name],
  getAllResponseHeaders: () =>
    entries(given)
      .map((pair) => pair.join(': '))
      .join('\r\n'),
});

/**
 * Runs a hook with the time limit of the request, so that a hook that never ends does not keep its call for ever.
 * @param {AbstractHttpClient} client @param {'preHook' | 'postHook'} name @param {any} given
 * @param {{ timeout: number, signal?: AbortSignal }} limits
 */
function runHook(client, name, given, { timeout, signal }) {
  const hook = option(client, name);
  if (!hook) return Promise.resolve(given);
  return inTime(timeout, signal, (resolve, reject) => {
    Promise.resolve(hook.call(client, given)).then((made) => resolve(made || given), reject);
  });
}

/** As the core reads it (wasm/ports/fetch_transport.cpp). @param {any} xhr */
function contentOf(xhr) {
  try {
    if (xhr.responseType === 'text') return xhr.responseText ?? xhr.response;
  } catch {
    // What a page has made of `responseText` throws.
  }
  return xhr.response;
}

/**
 * Sends a request. `data` is text or parsed JSON, unless `responseType` asks for bytes.
 * @param {AbstractHttpClient} client @param {any} config @param {AbortSignal | undefined} signal
 */
function sendConfig(client, config, signal) {
  const { url, method, timeout } = config;
  return inTime(timeout, signal, (resolve, reject) => {
    const xhr = new /** @type {any} */ (HostXMLHttpRequest)();
    // `true` for wrappers of the page that hand on all five arguments.
    xhr.open(method.toUpperCase(), urlWith(url, option(config, 'params')), true);
    for (const [name, value] of headerValues(option(config, 'headers'))) xhr.setRequestHeader(name, value);
    xhr.responseType = option(config, 'responseType') || 'text';
    xhr.agent = client.httpsAgent;
    // The XMLHttpRequest of Node says why.
    xhr.onerror = () => fail(reject, xhr.statusText ? `No response: ${xhr.statusText}` : 'Network Error', 'ENETWORK');
    // By the page, which has got hold of it.
    xhr.onabort = () => fail(reject, 'Request aborted', 'EABORTED');
    const answered = () => {
      const { status, statusText } = xhr;
      const content = contentOf(xhr);
      const answer = { status, statusText, headers: headersOf(xhr), data: typeof content === 'string' ? parseJson(content) : content };
      if (status >= 200 && status < 300) resolve(answer);
      else fail(reject, `Request failed with status code ${status}`, `HTTP${status}`, answer);
    };
    // After the listeners of a page that wraps XMLHttpRequest, as in wasm/runtime/fetch.js.
    xhr.onload = () => {
      if ('onloadend' in xhr) xhr.onloadend = answered;
      else answered();
    };
    const data = option(config, 'data');
    xhr.send(bytesOf(isJsonValue(data) && !isStream(data) ? JSON.stringify(data) : data));
    return xhr;
  });
}

/**
 * Runs the hooks and the request. It does not use `await`, after which zone.js loses the zone.
 * @param {AbstractHttpClient} client @param {any} options
 */
function withHooks(client, options) {
  const { url, method, headers, params, data, timeout, signal } = options;
  // As axios gives it to an interceptor: the method in lower case, and headers with methods.
  const request = assign(Object.create(HttpRequestOptions.prototype), { url, params, data, timeout, signal }, options, {
    method: method.toLowerCase(),
    headers: withHeaderMethods({ ...headers }),
  });
  return runHook(client, 'preHook', request, request).then((config) =>
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
  /** @param {number} [timeout] @param {any} [httpsAgent] */
  constructor(timeout, httpsAgent) {
    super();
    this.setTimeout(timeout ?? this.timeout);
    if (httpsAgent) this.setHttpsAgent(httpsAgent);
  }

  enableHooks() {}

  /** Rejects as axios does, with `error.response`. Without `await`, after which zone.js loses the zone. @param {any} options */
  request(options) {
    check(options instanceof HttpRequestOptions, 'httpRequestOptions must be instance of HttpRequestOptions ');
    return withHooks(this, options);
  }
}

import { onAbort } from './abort.js';
import { withHeaderMethods } from './headers.js';
import { bytesOf, isJsonValue, parsed } from './marshal.js';
import { assign, entries, fromEntries, hidden, option } from './own.js';
import { isStream } from './streams.js';
import { HostXMLHttpRequest } from './xml_http_request.js';

const methods = /^(GET|POST|PUT|DELETE|PATCH|OPTIONS|HEAD)$/;

function check(ok, message) {
  if (!ok) throw new Error(message);
}

/** One request as a page's own HTTP client gets it. */
export class HttpRequestOptions {
  constructor(url, method, headers, params, data, timeout) {
    this.setUrl(url);
    this.setMethod(method);
    if (headers) this.setHeaders(headers);
    if (params) this.setParams(params);
    if (data) this.setData(data);
    this.setTimeout(timeout ?? 16000);
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

/** What a page extends to send the client's requests itself. */
export class AbstractHttpClient {
  constructor() {
    this.timeout = 16000;
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
 * What `run` resolves with, as Promise's own argument does, before the time is over and the call has
 * ended; then the XMLHttpRequest that it may have returned is aborted.
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

/** Objects and lists as JSON, whatever else as the text that it is. */
export function parseJson(text) {
  const value = parsed(text);
  return isJsonValue(value) ? value : text;
}

function urlWith(url, params) {
  const query = [...new URLSearchParams(params || {})].map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
  return query ? url + (url.indexOf('?') < 0 ? '?' : '&') + query : url;
}

/** The headers of an XMLHttpRequest, or of a givenAnswer, as a plain object that pages may also ask as axios' headers. */
export function headersOf(xhr) {
  if (xhr.given) return withHeaderMethods(xhr.given);
  const pairs = [];
  for (const line of xhr.getAllResponseHeaders().split(/\r?\n/)) {
    const colon = line.indexOf(': ');
    if (colon > 0) pairs.push([line.slice(0, colon), line.slice(colon + 2)]);
  }
  return withHeaderMethods(fromEntries(pairs));
}

/** What an HTTP client of the page's own was answered, as an XMLHttpRequest has it. */
export const givenAnswer = (statusText, given) => ({
  given,
  statusText: String(statusText ?? ''),
  getResponseHeader: (name) => given[name],
  getAllResponseHeaders: () =>
    entries(given)
      .map((pair) => pair.join(': '))
      .join('\r\n'),
});

/** One that never ends must not keep its call for ever. */
function runHook(client, name, given, { timeout, signal }) {
  const hook = option(client, name);
  if (!hook) return Promise.resolve(given);
  return inTime(timeout, signal, (resolve, reject) => {
    Promise.resolve(hook.call(client, given)).then((made) => resolve(made || given), reject);
  });
}

/** `data` is text or what it means as JSON, unless the `responseType` asks for bytes. */
function sendConfig(client, config, signal) {
  const { url, method, timeout } = config;
  return inTime(timeout, signal, (resolve, reject) => {
    const xhr = new HostXMLHttpRequest();
    xhr.open(method, urlWith(url, option(config, 'params')));
    for (const [name, value] of entries(option(config, 'headers') || {})) xhr.setRequestHeader(name, value);
    xhr.responseType = option(config, 'responseType') || 'text';
    xhr.agent = client.httpsAgent;
    // Node's tells why.
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

/** Without `await`, behind which zone.js knows no zone. */
function withHooks(client, options) {
  const { signal } = options;
  return runHook(client, 'preHook', options, options).then((config) =>
    sendConfig(client, config, signal).then((response) => {
      // As axios has it, for hooks that ask which call this is. Not listed, since its headers hold the token.
      hidden(response, 'config', assign({}, config, { method: config.method.toLowerCase() }));
      return runHook(client, 'postHook', response, { timeout: config.timeout, signal });
    }),
  );
}

/** Sends on the host's XMLHttpRequest; hooks on it see every request and every success. */
export class DefaultHttpClient extends AbstractHttpClient {
  constructor(timeout, httpsAgent) {
    super();
    this.setTimeout(timeout ?? this.timeout);
    if (httpsAgent) this.setHttpsAgent(httpsAgent);
  }

  enableHooks() {}

  /**
   * Rejects as axios does where the status is no success: the error's `response` is the answer. Without
   * `await`, behind which zone.js knows no zone.
   */
  request(options) {
    check(options instanceof HttpRequestOptions, 'httpRequestOptions must be instance of HttpRequestOptions ');
    return withHooks(this, options);
  }
}

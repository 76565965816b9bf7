const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'];

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
    check(methods.includes(upper), "The 'method' property is invalid or missing");
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

let Xhr = globalThis.XMLHttpRequest;

/** For hosts that have none. */
export function useXMLHttpRequest(XMLHttpRequest) {
  Xhr = XMLHttpRequest;
}

function fail(reject, message, code) {
  reject(Object.assign(new Error(message), { code }));
}

/** Sends on the host's XMLHttpRequest; hooks on it see every request and response. */
export class DefaultHttpClient extends AbstractHttpClient {
  constructor(timeout, httpsAgent) {
    super();
    if (timeout !== undefined && timeout !== null) this.setTimeout(timeout);
    if (httpsAgent) this.setHttpsAgent(httpsAgent);
  }

  enableHooks() {}

  request(options) {
    check(options instanceof HttpRequestOptions, 'httpRequestOptions must be instance of HttpRequestOptions ');
    return this.#withHooks(options);
  }

  async #withHooks(options) {
    const config = this.preHook ? (await this.preHook(options)) || options : options;
    const response = await this.#send(config);
    return this.postHook ? (await this.postHook(response)) || response : response;
  }

  /** Whatever the status; `data` is text, or an ArrayBuffer where the type says it is none. */
  #send({ url, method, headers, params, data, timeout }) {
    return new Promise((resolve, reject) => {
      const xhr = new Xhr();
      const query = params ? String(new URLSearchParams(params)) : '';
      xhr.open(method, query ? url + (url.includes('?') ? '&' : '?') + query : url);
      for (const [name, value] of Object.entries(headers || {})) xhr.setRequestHeader(name, value);
      xhr.responseType = 'arraybuffer';
      xhr.timeout = timeout || 0;
      xhr.agent = this.httpsAgent;
      xhr.ontimeout = () => fail(reject, `timeout of ${timeout}ms exceeded`, 'ETIMEDOUT');
      xhr.onerror = () => fail(reject, 'Network Error', 'ENETWORK');
      xhr.onload = () => {
        const lines = xhr.getAllResponseHeaders().trim().split(/[\r\n]+/).filter(Boolean);
        const names = Object.fromEntries(lines.map((line) => {
          const colon = line.indexOf(':');
          return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
        }));
        const textual = /^$|^text\/|json|xml/i.test(names['content-type'] || '');
        resolve({
          status: xhr.status,
          statusText: xhr.statusText,
          headers: names,
          data: textual ? new TextDecoder().decode(xhr.response) : xhr.response,
        });
      };
      xhr.send(typeof data === 'string' ? new TextEncoder().encode(data) : data);
    });
  }
}

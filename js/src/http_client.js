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

/** Stands for the client's own transport; hooks on it see every request and response. */
export class DefaultHttpClient extends AbstractHttpClient {
  constructor(timeout, httpsAgent) {
    super();
    if (timeout !== undefined && timeout !== null) this.setTimeout(timeout);
    if (httpsAgent) this.setHttpsAgent(httpsAgent);
  }

  enableHooks() {}

  async request(options) {
    check(options instanceof HttpRequestOptions, 'httpRequestOptions must be instance of HttpRequestOptions ');
    const config = this.preHook ? (await this.preHook(options)) || options : options;
    const answer = await fetch(config.url, {
      method: config.method,
      headers: config.headers,
      body: config.data,
      signal: config.timeout > 0 ? AbortSignal.timeout(config.timeout) : undefined,
    });
    const response = {
      status: answer.status,
      statusText: answer.statusText,
      headers: Object.fromEntries(answer.headers),
      data: await answer.text(),
    };
    return this.postHook ? (await this.postHook(response)) || response : response;
  }
}

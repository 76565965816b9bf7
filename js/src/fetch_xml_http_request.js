/** @typedef {'onload' | 'onerror' | 'ontimeout' | 'onabort'} Ending */

/** @type {Record<string, 'arrayBuffer' | 'blob'>} */
const reads = { arraybuffer: 'arrayBuffer', blob: 'blob' };

/**
 * The part of XMLHttpRequest that emscripten_fetch and DefaultHttpClient use, built on fetch for hosts that
 * have none, such as a service worker. Exactly one of onload, onerror, ontimeout and onabort ends a request.
 */
export class FetchXMLHttpRequest {
  constructor() {
    this.status = 0;
    this.statusText = '';
    /** @type {unknown} */
    this.response = null;
    this.responseType = '';
    this.timeout = 0;
    this.readyState = 0;
    this.headers = new Headers();
    this.method = '';
    this.url = '';
    /** @type {Response | undefined} */
    this.answer = undefined;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
    this.end = new AbortController();
    /** @type {(() => void) | null} */
    this.onreadystatechange = null;
  }

  /** @param {string} method @param {string} url */
  open(method, url) {
    this.method = method;
    this.url = url;
    this.readyState = 1;
  }

  /** @param {string} name @param {string} value */
  setRequestHeader(name, value) {
    this.headers.append(name, value);
  }

  getResponseHeader(/** @type {string} */ name) {
    return this.answer?.headers.get(name) ?? null;
  }

  getAllResponseHeaders() {
    return [...(this.answer?.headers || [])]
      .filter(([name]) => name !== 'set-cookie')
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('');
  }

  send(/** @type {any} */ body) {
    const { method, url, headers, end, timeout } = this;
    // The limit covers everything, redirects and the body too.
    if (timeout > 0) this.timer = setTimeout(() => this._end('ontimeout'), timeout);
    const sent = /^(GET|HEAD)$/i.test(method) ? undefined : body;
    // In a promise, so that an error that fetch throws at once is handled like any other failure.
    new Promise((resolve) => resolve(fetch(url, { method, headers, body: sent, signal: end.signal })))
      .then((answer) => this._read(answer))
      .then(
        () => this._end('onload'),
        () => this._end('onerror'),
      );
  }

  abort() {
    this._end('onabort');
  }

  /** `onreadystatechange` may still choose the type of `response`. @param {Response} answer */
  _read(answer) {
    this.answer = answer;
    this.status = answer.status;
    this.statusText = answer.statusText;
    this.readyState = 2;
    this.onreadystatechange?.();
    return answer[reads[this.responseType] || 'text']().then((content) => {
      this.response = content;
    });
  }

  _end(/** @type {Ending} */ event) {
    if (this.readyState === 4) return;
    this.readyState = 4;
    clearTimeout(this.timer);
    if (event !== 'onload') {
      this.status = 0;
      this.statusText = '';
      this.answer = undefined;
      this.end.abort();
    }
    /** @type {{ [Name in Ending]?: (event: object) => void }} */ (this)[event]?.({ target: this });
  }
}

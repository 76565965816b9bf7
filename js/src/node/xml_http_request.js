import http from 'node:http';
import https from 'node:https';
import zlib from 'node:zlib';

const maxRedirects = 20;
const decoders = {
  gzip: zlib.createGunzip,
  'x-gzip': zlib.createGunzip,
  deflate: zlib.createInflate,
  br: zlib.createBrotliDecompress,
};
const utf8 = new TextDecoder();
const credentials = ['authorization', 'cookie', 'proxy-authorization'];

/**
 * As much of XMLHttpRequest as Emscripten's fetch library uses, on Node's own HTTP. Redirects are
 * followed as fetch does, but credentials never reach another origin, nor plain http, and a token
 * endpoint's redirect is an error. Exactly one of onload, onerror, ontimeout ends a request.
 */
export class XMLHttpRequest {
  constructor() {
    this.readyState = 0;
    this.status = 0;
    this.statusText = '';
    this.response = null;
    this.responseURL = '';
    this.timeout = 0;
    this.headers = {};
    this.answer = null;
    this.over = false;
  }

  open(method, url) {
    const target = new URL(url);
    if (!/^https?:$/.test(target.protocol)) throw new TypeError('only http and https are served');
    this.method = method;
    this.url = target;
    this.readyState = 1;
  }

  overrideMimeType() {}

  /** 'text' (UTF-8) or 'arraybuffer'. */
  set responseType(type) {
    this.textual = type === 'text';
  }

  setRequestHeader(name, value) {
    http.validateHeaderName(name);
    http.validateHeaderValue(name, value);
    this.headers[name.toLowerCase()] = value;
  }

  getAllResponseHeaders() {
    return Object.entries(this.answer ? this.answer.headers : {})
      .filter(([name]) => name !== 'set-cookie')
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('');
  }

  send(body) {
    // A copy: the caller's bytes may be a view of memory that moves.
    this.body = body ? Buffer.from(body) : undefined;
    if (this.timeout > 0) this.timer = setTimeout(() => this.#end('ontimeout'), this.timeout);
    this.#request(maxRedirects);
  }

  abort() {
    this.#end('onabort');
  }

  #request(redirectsLeft) {
    const { request } = this.url.protocol === 'https:' ? https : http;
    const headers = { 'accept-encoding': 'gzip, deflate, br', ...this.headers };
    if (this.body) headers['content-length'] = this.body.length;
    this.outgoing = request(this.url, { method: this.method, headers, agent: this.#agent() }, (answer) => {
      const location = [301, 302, 303, 307, 308].includes(answer.statusCode) && answer.headers.location;
      if (location) this.#redirect(answer, location, redirectsLeft);
      else this.#read(answer);
    });
    this.outgoing.on('error', () => this.#end('onerror'));
    this.outgoing.end(this.body);
  }

  /** An agent of one protocol alone (node:https) serves only that one. */
  #agent() {
    const { protocol } = this.url;
    const agent = this.agent?.[protocol] ?? this.agent;
    return protocol === 'http:' && agent?.protocol === 'https:' ? undefined : agent;
  }

  #redirect(answer, location, redirectsLeft) {
    answer.resume();
    answer.on('error', () => {});
    let target;
    try {
      target = new URL(location, this.url);
    } catch {
      return this.#end('onerror');
    }
    const carriesToken = 'authorization' in this.headers;
    const downgrade = this.url.protocol === 'https:' && target.protocol === 'http:' && carriesToken;
    const tokenEndpoint = this.url.pathname.endsWith('/oauth/token');
    if (redirectsLeft === 0 || downgrade || tokenEndpoint || !/^https?:$/.test(target.protocol)) {
      return this.#end('onerror');
    }
    if (target.origin !== this.url.origin) {
      for (const name of credentials) delete this.headers[name];
    }
    const status = answer.statusCode;
    if (status === 303 || (status < 303 && this.method === 'POST')) {
      if (this.method !== 'HEAD') this.method = 'GET';
      this.body = undefined;
      delete this.headers['content-type'];
    }
    this.url = target;
    if (!this.over) this.#request(redirectsLeft - 1);
  }

  #read(answer) {
    const empty = this.method === 'HEAD' || answer.statusCode === 204 || answer.statusCode === 304;
    const decoder = empty ? undefined : decoders[(answer.headers['content-encoding'] || '').toLowerCase()];
    const stream = decoder ? answer.pipe(decoder()) : answer;
    const chunks = [];
    const fail = () => this.#end('onerror');
    answer.on('aborted', fail).on('error', fail);
    stream.on('error', fail);
    stream.on('data', (chunk) => chunks.push(chunk));
    stream.on('end', () => {
      if (!answer.complete) return fail();
      const bytes = Buffer.concat(chunks);
      this.answer = answer;
      this.status = answer.statusCode;
      this.statusText = answer.statusMessage;
      this.responseURL = this.url.href;
      this.response = this.textual ? utf8.decode(bytes) : bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
      this.readyState = 4;
      this.#end('onload');
    });
  }

  #end(event) {
    if (this.over) return;
    this.over = true;
    clearTimeout(this.timer);
    this.readyState = 4;
    if (event !== 'onload') this.outgoing?.destroy();
    this[event]?.({ target: this });
  }
}

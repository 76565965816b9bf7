import http from 'node:http';
import https from 'node:https';
import { Readable, pipeline } from 'node:stream';
import zlib from 'node:zlib';
import { isStream } from '../streams.js';

/** @typedef {'onload' | 'onerror' | 'ontimeout' | 'onabort'} Ending */

const maxRedirects = 20;
/** @type {Record<string, (bytes: Buffer, done: (error: Error | null, decoded: Buffer) => void) => void>} */
const decoders = {
  gzip: zlib.gunzip,
  'x-gzip': zlib.gunzip,
  // Some servers leave out the zlib header (RFC 1950). The low four bits of its first byte are 8.
  deflate: (bytes, done) => ((bytes[0] & 15) === 8 ? zlib.inflate : zlib.inflateRaw)(bytes, done),
  br: zlib.brotliDecompress,
};
const utf8 = new TextDecoder();
// The idempotent methods (RFC 9110, 9.2.2) that an API uses.
const idempotent = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'];
const credentials = ['authorization', 'cookie', 'proxy-authorization'];

/** The reason of an error, for people. The error for a proxy's refusal has only its status. @param {any} error */
function reasonOf(error) {
  const [, status] = /^Bad response: (\d+)$/.exec(error.message) || [];
  if (!status) return error.message || error.code;
  return `the proxy answered ${status}${/^40[17]$/.test(status) ? ' (it wants other credentials)' : ''}`;
}

/** Closes all idle connections: if one has died, the others have too. @param {any} agent */
function closeIdle({ freeSockets = {} }) {
  for (const socket of Object.values(freeSockets).flat()) socket.destroy();
}

/**
 * The part of XMLHttpRequest that emscripten_fetch and DefaultHttpClient use, built on the HTTP client of Node.
 * It follows redirects as fetch does, but never sends credentials to another origin or over plain http, and a
 * redirect of a token endpoint is an error. Connections are made by `agent`, or else by the agent of the client
 * behind `host`. Exactly one of onload, onerror, ontimeout and onabort ends a request. After onerror,
 * `statusText` gives the reason, and holds nothing that was sent.
 */
export class XMLHttpRequest {
  /** @param {import('../host.js').Host} [host] of the client */
  constructor(host) {
    this.host = host;
    this.method = '';
    /** @type {any} a URL once it is open */
    this.url = undefined;
    this.status = 0;
    this.statusText = '';
    /** @type {unknown} */
    this.response = null;
    this.timeout = 0;
    /** @type {Record<string, string>} by names in lower case */
    this.headers = {};
    /** @type {any} */
    this.answer = null;
    /** @type {any} one of node:http or of a library, or one for each protocol */
    this.agent = undefined;
    // 4 is DONE: the request has ended.
    this.readyState = 1;
  }

  /** @param {string} method @param {string} url */
  open(method, url) {
    const target = new URL(url);
    if (!/^https?:$/.test(target.protocol)) throw new TypeError('only http and https are served');
    this.method = method;
    this.url = target;
  }

  /** 'blob'; 'arraybuffer', which gives a Buffer as axios does; anything else gives text (UTF-8). */
  set responseType(/** @type {string} */ type) {
    this.kind = type;
  }

  /** @param {string} name @param {string} value */
  setRequestHeader(name, value) {
    http.validateHeaderName(name);
    http.validateHeaderValue(name, value);
    this.headers[name.toLowerCase()] = value;
  }

  getResponseHeader(/** @type {string} */ name) {
    return this.answer?.headers[name.toLowerCase()] ?? null;
  }

  getAllResponseHeaders() {
    return Object.entries(this.answer ? this.answer.headers : {})
      .filter(([name]) => name !== 'set-cookie')
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('');
  }

  send(/** @type {any} */ body) {
    this.streamed = isStream(body);
    // A hook may give another kind of stream. Bytes are copied, because they may be a view of memory that
    // moves.
    if (this.streamed) this.body = body.once ? body : Readable.from(body);
    else this.body = body ? Buffer.from(body) : undefined;
    // DefaultHttpClient sets an agent of its own.
    this.agent ??= this.host?.client()?.proxyAgent;
    // The limit covers everything, redirects and the body too.
    if (this.timeout > 0) this.timer = setTimeout(() => this._end('ontimeout'), this.timeout);
    this._request(maxRedirects);
  }

  abort() {
    this._end('onabort');
  }

  _request(/** @type {number} */ redirectsLeft, repeated = false) {
    const { request, globalAgent } = this.url.protocol === 'https:' ? https : http;
    const agent = this._agent() ?? globalAgent;
    /** @type {http.OutgoingHttpHeaders} */
    const headers = { 'accept-encoding': 'gzip, deflate, br', ...this.headers };
    const length = this.streamed ? this.body.contentLength : this.body?.length;
    if (length !== undefined) headers['content-length'] = length;
    else if (this.body && !headers['content-length']) headers['transfer-encoding'] = 'chunked';
    let unanswered = () => false;
    const answered = (/** @type {http.IncomingMessage} */ answer) => {
      const location = [301, 302, 303, 307, 308].includes(Number(answer.statusCode)) && answer.headers.location;
      if (location) this._redirect(answer, location, redirectsLeft);
      else this._read(answer);
    };
    try {
      this.outgoing = request(this.url, { method: this.method, headers, agent }, answered);
    } catch (/** @type {any} */ error) {
      // An agent of the caller may refuse. This is reported later, like every other failure.
      return queueMicrotask(() => this._fail(error.message));
    }
    const { outgoing } = this;
    outgoing.once('socket', (/** @type {import('node:net').Socket} */ socket) => {
      const before = socket.bytesRead;
      unanswered = () => outgoing.reusedSocket && socket.bytesRead === before;
    });
    outgoing.on('error', (/** @type {any} */ error) => {
      const broke = /^(ECONNRESET|EPIPE)$/.test(error.code) && unanswered();
      const again = !repeated && broke && !this.streamed && idempotent.includes(this.method);
      if (this.readyState === 4 || !again) return this._fail(reasonOf(error));
      // The server closed an idle connection at that moment. As browsers do, send the request once more on a
      // new one.
      closeIdle(agent);
      return this._request(redirectsLeft, true);
    });
    if (!this.streamed) return outgoing.end(this.body);
    // Reported before the failure of the request that follows from it. The message has no path, because it may
    // be shown anywhere.
    this.body.once('error', (/** @type {any} */ error) => this._fail(`the body cannot be read (${error.code || error.message})`));
    return pipeline(this.body, outgoing, () => {});
  }

  /** An agent of one protocol alone (node:https) serves only that one. */
  _agent() {
    const { protocol } = this.url;
    const agent = this.agent?.[protocol] ?? this.agent;
    return protocol === 'http:' && agent?.protocol === 'https:' ? undefined : agent;
  }

  /** @param {http.IncomingMessage} answer @param {string} location @param {number} redirectsLeft */
  _redirect(answer, location, redirectsLeft) {
    answer.resume();
    answer.on('error', () => {});
    let target;
    try {
      target = new URL(location, this.url);
    } catch {
      return this._fail('a redirect to no address');
    }
    const downgrade = this.url.protocol === 'https:' && target.protocol === 'http:';
    if (redirectsLeft === 0) return this._fail('too many redirects');
    if (!/^https?:$/.test(target.protocol)) return this._fail('a redirect to no web address');
    if (downgrade && 'authorization' in this.headers) return this._fail('a redirect from https to http');
    if (this.url.pathname.endsWith('/oauth/token')) return this._fail('the token endpoint redirects');
    if (target.origin !== this.url.origin) {
      for (const name of credentials) delete this.headers[name];
    }
    const status = Number(answer.statusCode);
    if (status === 303 || (status < 303 && this.method === 'POST')) {
      if (this.method !== 'HEAD') this.method = 'GET';
      this.body = undefined;
      this.streamed = false;
      delete this.headers['content-type'];
    }
    // As with fetch: the stream has been read.
    if (this.streamed) return this._fail('a redirect wants the stream again, which can be read once');
    this.url = target;
    if (this.readyState < 4) this._request(redirectsLeft - 1);
  }

  _read(/** @type {http.IncomingMessage} */ answer) {
    /** @type {Buffer[]} */
    const chunks = [];
    const fail = () => this._fail('the answer breaks off');
    answer.on('aborted', fail).on('error', fail);
    answer.on('data', (chunk) => chunks.push(chunk));
    answer.on('end', () => {
      if (!answer.complete) return fail();
      const bytes = Buffer.concat(chunks);
      const encoding = (answer.headers['content-encoding'] || '').toLowerCase();
      const decode = Object.hasOwn(decoders, encoding) ? decoders[encoding] : undefined;
      // A program may pass the headers on with the body, which is not compressed any more.
      if (decode) delete answer.headers['content-encoding'];
      // An empty body is not compressed, whatever the headers say.
      if (!decode || bytes.length === 0) return this._answered(answer, bytes);
      return decode(bytes, (error, decoded) => {
        if (error) this._fail('the answer cannot be decompressed');
        else this._answered(answer, decoded);
      });
    });
  }

  /** @param {http.IncomingMessage} answer @param {Buffer} bytes */
  _answered(answer, bytes) {
    this.answer = answer;
    this.status = Number(answer.statusCode);
    this.statusText = answer.statusMessage || '';
    if (this.kind === 'arraybuffer') this.response = bytes;
    else if (this.kind === 'blob') this.response = new Blob([/** @type {BlobPart} */ (bytes)], { type: answer.headers['content-type'] });
    else this.response = utf8.decode(bytes);
    this._end('onload');
  }

  _fail(/** @type {string} */ reason) {
    if (this.readyState < 4) this.statusText = reason;
    this._end('onerror');
  }

  _end(/** @type {Ending} */ event) {
    if (this.readyState === 4) return;
    this.readyState = 4;
    clearTimeout(this.timer);
    if (event !== 'onload') this.outgoing?.destroy();
    /** @type {{ [Name in Ending]?: (event: object) => void }} */ (this)[event]?.({ target: this });
  }
}

import { gzipSync } from 'node:zlib';
import { errorAnswer } from './api.mjs';

const json = { 'content-type': 'application/json' };
const limited = (headers) => {
  const answer = errorAnswer(429, 'too.many.requests', 'Rate limit exceeded. Retry later.');
  return { ...answer, headers: { ...answer.headers, ...headers } };
};
const number = (value, fallback) => {
  const result = value === undefined ? fallback : Number(value);
  if (!(result >= 0 && result <= 100e6)) throw new RangeError(`"${value}" is no number from 0 to 100e6`);
  return result;
};
const withHeaders = (answer, headers) => ({ ...answer, headers: { ...answer.headers, ...headers } });

/** 302 to this server under the same or under another origin. */
function redirect(url, value = 'same') {
  const target = new URL(url);
  if (value === 'loop') target.searchParams.set('sandbox_fault', 'redirect:loop');
  else target.searchParams.delete('sandbox_fault');
  // The same machine by its other name is another origin to a browser.
  if (value === 'other') target.hostname = target.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  else if (value !== 'same' && value !== 'loop') throw new RangeError('a redirect goes to same, other or loop');
  return { status: 302, headers: { location: target.href } };
}

/** Faults that change the response. Each takes the response, the value behind the fault's name, and the URL. */
const changes = {
  status: (answer, value) => {
    if (!/^[2-5]\d\d$/.test(value)) throw new RangeError(`"${value}" is no status from 200 to 599`);
    return errorAnswer(Number(value), 'sandbox.fault', `Scripted ${value}`);
  },
  'retry-after': (answer, value) => limited({ 'retry-after': value ?? '1' }),
  'retry-after-date': (answer, value) => limited({ 'retry-after': new Date(Date.now() + number(value, 1) * 1000).toUTCString() }),
  'invalid-json': () => ({ status: 200, headers: json, body: '{"broken":' }),
  empty: () => ({ status: 200, headers: json, body: '' }),
  huge: (answer, value) => ({ status: 200, headers: json, body: JSON.stringify({ filler: 'x'.repeat(number(value, 10e6)) }) }),
  'content-type': (answer, value) => withHeaders(answer, { 'content-type': value ?? 'text/html' }),
  gzip: (answer) => ({ ...withHeaders(answer, { 'content-encoding': 'gzip' }), body: gzipSync(answer.body ?? '') }),
  'bad-gzip': (answer) => withHeaders(answer, { 'content-encoding': 'gzip' }),
  redirect: (answer, value, url) => redirect(url, value),
};

/** Resolves after the time, or as soon as the client has gone away. */
function pause(ms, response) {
  return new Promise((done) => {
    const timer = setTimeout(done, ms);
    response.once('close', () => {
      clearTimeout(timer);
      done();
    });
  });
}

/** Faults in the transfer of a response. */
const deliveries = {
  drip: async (response, { status, headers, body = '' }, value) => {
    const interval = number(value, 20);
    const bytes = Buffer.from(body);
    const size = Math.max(1, Math.ceil(bytes.length / 10));
    response.writeHead(status, { ...headers, 'content-length': bytes.length });
    for (let at = 0; at < bytes.length && !response.destroyed; at += size) {
      response.write(bytes.subarray(at, at + size));
      await pause(interval, response);
    }
    response.end();
  },
  truncated: (response, { status, headers, body }) => {
    const bytes = Buffer.from(body || '{"cut":""}');
    response.writeHead(status, { ...headers, 'content-length': bytes.length });
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  },
  reset: (response) => response.socket.resetAndDestroy(),
  'no-cors': (response, answer) => {
    response.removeHeader('access-control-allow-origin');
    send(response, answer);
  },
};

function send(response, { status, headers, body }) {
  if (!response.destroyed) response.writeHead(status, headers).end(body);
}

/** "delay:50,status:503" → [["delay", "50"], ["status", "503"]]; throws a RangeError for an unknown fault. */
function parseFaults(text) {
  const list = String(text)
    .split(',')
    .map((part) => {
      const at = part.indexOf(':');
      return at < 0 ? [part] : [part.slice(0, at), part.slice(at + 1)];
    });
  const names = ['delay', ...Object.keys(changes), ...Object.keys(deliveries)];
  const unknown = list.find(([kind]) => !names.includes(kind));
  if (unknown) throw new RangeError(`unknown fault "${unknown[0]}"; there are ${names.join(', ')}`);
  return list;
}

/** Scripted faults, from the query parameter sandbox_fault or from the control endpoint. */
export class Faults {
  #queue = [];

  /**
   * Sets faults for the next requests.
   * @param {{ fault: string, times?: number, path?: string }} entry `fault` as in the query parameter:
   *   names with optional values, in order, separated by commas; `path`: a part that the path must contain
   */
  add({ fault, times = 1, path = '/api/' }) {
    parseFaults(fault);
    if (!(Number.isInteger(times) && times > 0)) throw new RangeError('times must be a positive integer');
    this.#queue.push({ fault, times, path });
  }

  reset() {
    this.#queue.length = 0;
  }

  take(url) {
    const named = url.searchParams.get('sandbox_fault');
    if (named) return parseFaults(named);
    const entry = this.#queue.find((e) => url.pathname.includes(e.path));
    if (!entry) return [];
    if (--entry.times === 0) this.#queue.splice(this.#queue.indexOf(entry), 1);
    return parseFaults(entry.fault);
  }
}

/** The response, changed by its faults. */
export const changed = (answer, faults, url) =>
  faults.reduce((result, [kind, value]) => (changes[kind] ? changes[kind](result, value, url) : result), answer);

/** Sends a response as its faults say: after a delay, then in the first way that is named. */
export async function deliver(response, answer, faults) {
  const delay = faults.find(([kind]) => kind === 'delay');
  if (delay) await pause(number(delay[1], 1000), response);
  if (response.destroyed) return;
  const way = faults.find(([kind]) => deliveries[kind]);
  if (way) await deliveries[way[0]](response, answer, way[1]);
  else send(response, answer);
}

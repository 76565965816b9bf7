// What the server can do wrong, by name: how it answers on a raw socket, and what a call must give for it. `ok` is a
// result, anything else the code of an error. Where Chromium and Node differ, both are named. `retried`: a retry may be
// of use. `untouched`: the server has done nothing, so even a POST is sent again. `asksFor`: the wait in milliseconds.
import { gzipSync } from 'node:zlib';

/** The head of an HTTP/1.1 answer. Every connection is closed after one answer, so that no browser repeats a request by itself. */
export const head = (status, headers = {}) =>
  `HTTP/1.1 ${status} Reason\r\n${Object.entries({ connection: 'close', 'content-type': 'application/json', ...headers })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n`;

const answer = (status, body, headers) => (socket) =>
  socket.end(Buffer.concat([Buffer.from(head(status, { 'content-length': Buffer.byteLength(body), ...headers })), Buffer.from(body)]));

const json = '{"name":"Zoë"}';
const chunked = head(200, { 'transfer-encoding': 'chunked' });

/** Sends pieces of a long body until the client has had enough. */
function drip(socket) {
  socket.write(head(200, { 'content-length': 1000 }));
  const timer = setInterval(() => socket.write(' '), 20);
  socket.once('close', () => clearInterval(timer));
}

/** 100 MB of JSON, no faster than the client reads. */
function hundredMegabytes(socket) {
  const piece = Buffer.alloc(1 << 20, 'x');
  const pieces = 100;
  socket.write(`${head(200, { 'content-length': pieces * piece.length + 2 })}"`);
  let sent = 0;
  const more = () => {
    while (sent < pieces) {
      sent++;
      if (!socket.write(piece)) return socket.once('drain', more);
    }
    return socket.end('"');
  };
  more();
}

const redirect = (target) => (socket, request, server) => answer(302, '', { location: target(request, server) })(socket);

export const faults = {
  'no fault': { run: answer(200, json), gives: 'ok' },
  'a status of 500 with HTML': { run: answer(500, '<h1>no</h1>', { 'content-type': 'text/html' }), gives: 'HTTP500' },
  'a status of 503': { run: answer(503, '{}'), gives: 'HTTP503', retried: true },
  'a status of 429 with Retry-After': {
    run: answer(429, '{}', { 'retry-after': '1' }),
    gives: 'HTTP429',
    retried: true,
    untouched: true,
    asksFor: 1000,
  },
  'reset before the answer': { run: (socket) => socket.resetAndDestroy(), gives: 'ENETWORK', retried: true },
  'closed before the answer': { run: (socket) => socket.end(), gives: 'ENETWORK', retried: true },
  'reset in the head': {
    run: (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-ty', () => socket.resetAndDestroy()),
    gives: 'ENETWORK',
    retried: true,
  },
  'reset in the body': {
    run: (socket) => socket.write(`${head(200, { 'content-length': 1000 })}{"name":`, () => socket.resetAndDestroy()),
    gives: 'ENETWORK',
    retried: true,
  },
  'a Content-Length that is too long': { run: answer(200, json, { 'content-length': 1000 }), gives: 'ENETWORK', retried: true },
  'a Content-Length that is too short': {
    run: answer(200, json, { 'content-length': 5 }),
    // Node stumbles over the rest.
    gives: { chromium: 'EINVALIDJSON', node: 'ENETWORK' },
    retried: { chromium: false, node: true },
  },
  'two different Content-Lengths': {
    run: (socket) => socket.end(`HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 7\r\n\r\n{"a":1}`),
    gives: 'ENETWORK',
    retried: true,
  },
  'a chunk that breaks off': { run: (socket) => socket.end(`${chunked}ff\r\n{"name":`), gives: 'ENETWORK', retried: true },
  'chunks without an end': { run: (socket) => socket.end(`${chunked}2\r\n{}\r\n`), gives: 'ENETWORK', retried: true },
  'a chunk size that is no number': { run: (socket) => socket.end(`${chunked}zz\r\n{}\r\n0\r\n\r\n`), gives: 'ENETWORK', retried: true },
  'gzip that is none': { run: answer(200, json, { 'content-encoding': 'gzip' }), gives: 'ENETWORK', retried: true },
  'gzip that breaks off': {
    run: (socket) => {
      const whole = gzipSync(Buffer.from(JSON.stringify([...Array(9999)].map((_, at) => Math.sin(at)))));
      answer(200, whole.subarray(0, whole.length / 2), { 'content-encoding': 'gzip' })(socket);
    },
    // Chromium gives what it could decompress.
    gives: { chromium: 'EINVALIDJSON', node: 'ENETWORK' },
    retried: { chromium: false, node: true },
  },
  'a charset that the body does not have': {
    run: answer(200, Buffer.from([...Buffer.from('{"name":"Zo'), 0xeb, ...Buffer.from('"}')]), {
      'content-type': 'application/json; charset=utf-8',
    }),
    gives: 'ok',
  },
  'an unknown charset': { run: answer(200, json, { 'content-type': 'application/json; charset=martian' }), gives: 'ok' },
  'a byte order mark': { run: answer(200, `\uFEFF${json}`), gives: 'ok' },
  'JSON that is none': { run: answer(200, '{"name":'), gives: 'EINVALIDJSON' },
  'JSON with a NUL': { run: answer(200, '{"name":"\0"}'), gives: 'EINVALIDJSON' },
  'informational answers first': {
    run: (socket) => {
      socket.write('HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a.css>; rel=preload; as=style\r\n\r\n');
      answer(200, json)(socket);
    },
    gives: 'ok',
  },
  'headers of 8 KB': { run: answer(200, json, { 'x-long': 'x'.repeat(8000) }), gives: 'ok' },
  'headers of 1 MB': { run: answer(200, json, { 'x-long': 'x'.repeat(1 << 20) }), gives: 'ENETWORK', retried: true },
  'no HTTP at all': { run: (socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'), gives: 'ENETWORK', retried: true },
  'a redirect to the same origin': { run: redirect((request) => `/api/no-fault?id=${request.id}`), gives: 'ok', redirects: true },
  'a redirect to itself for ever': { run: redirect((request) => request.url), gives: 'ENETWORK', retried: true, redirects: true },
  'a redirect to no address': { run: redirect(() => 'http://['), gives: 'ENETWORK', retried: true },
  'a redirect to another origin': {
    run: redirect((request, server) => `${server.otherOrigin}/api/no-fault?id=${request.id}`),
    gives: 'ok',
  },
  'slower than the time limit': { run: drip, gives: 'ETIMEDOUT', retried: true, timeout: 150 },
  'no answer at all': { run: () => {}, gives: 'ETIMEDOUT', retried: true, timeout: 150 },
  'no server': { refused: true, gives: 'ENETWORK', retried: true },
  '100 MB': { run: hundredMegabytes, gives: 'ok', large: true },
};

/** Faults for many calls at once: those that end soon, and whose requests this server counts. */
export const manyAtOnce = Object.keys(faults).filter((name) => {
  const { large, refused, timeout, redirects } = faults[name];
  return !large && !refused && !timeout && !redirects;
});

/** The name of a fault as one segment of a path. */
export const slugOf = (name) => name.replace(/\W+/g, '-');
export const faultAt = new Map(Object.entries(faults).map(([name, fault]) => [slugOf(name), fault]));

/** What a call must give in one of the two. @param {'chromium' | 'node'} runtime */
export const expectedOf = (name, runtime) => faults[name].gives[runtime] ?? faults[name].gives;
export const isRetried = (name, runtime) => faults[name].retried?.[runtime] ?? faults[name].retried ?? false;

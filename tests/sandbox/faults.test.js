/** Each scripted fault, as a client sees it on the wire. */
const { gunzipSync } = require('node:zlib');
const { bearer, demoClient, postToken, send } = require('./support.js');

let sandbox, headers;
beforeAll(async () => {
  const { startSandbox } = await import('../../demo/sandbox/server.mjs');
  sandbox = await startSandbox();
});
afterAll(() => sandbox?.close());
beforeEach(() => {
  sandbox.reset();
  headers = bearer(sandbox.tokens.issue('demo-client'));
});

const path = '/api/v2/users/me';
const broken = (fault, extra) => send(sandbox, `${path}?sandbox_fault=${encodeURIComponent(fault)}`, { headers: { ...headers, ...extra } });

test.each([200, 400, 401, 403, 404, 409, 500, 502, 503, 504])('status:%i', async (status) => {
  const response = await broken(`status:${status}`);
  expect(response.status).toBe(status);
  expect(response.json()).toMatchObject({
    status,
    code: 'sandbox.fault',
    message: `Scripted ${status}`,
    contextId: expect.any(String),
    details: [],
    errors: [],
  });
});

test('retry-after is a 429 that says how long, in seconds or as a date', async () => {
  const response = await broken('retry-after:7');
  expect(response.status).toBe(429);
  expect(response.headers['retry-after']).toBe('7');
  expect(response.json().code).toBe('too.many.requests');
  const dated = (await broken('retry-after-date:60')).headers['retry-after'];
  expect(new Date(dated).toUTCString()).toBe(dated);
  expect(Date.parse(dated)).toBeGreaterThan(Date.now());
});

test('truncated promises more than it sends', async () => {
  await expect(broken('truncated')).rejects.toMatchObject({ code: 'ECONNRESET' });
});

test('reset breaks the connection before a word', async () => {
  await expect(broken('reset')).rejects.toMatchObject({ code: 'ECONNRESET' });
});

test('invalid-json says it is JSON', async () => {
  const response = await broken('invalid-json');
  expect(response.headers['content-type']).toBe('application/json');
  expect(() => response.json()).toThrow(SyntaxError);
});

test('empty is a 200 without a body', async () => {
  const response = await broken('empty');
  expect([response.status, response.text]).toEqual([200, '']);
});

test('drip sends the whole answer, in pieces', async () => {
  const response = await broken('drip:5');
  expect(response.json().name).toBe(sandbox.user.name);
  expect(response.chunks).toBeGreaterThan(1);
});

test('delay comes before another fault', async () => {
  expect((await broken('status:503,delay:1')).status).toBe(503);
});

test('a delay does not hold up others, and may be given up', async () => {
  const own = new AbortController();
  const asked = fetch(`${sandbox.origin}${path}?sandbox_fault=delay:100000000`, { headers, signal: own.signal });
  const refused = expect(asked).rejects.toThrow('abort');
  while (sandbox.requests.length === 0) await new Promise(setImmediate);
  expect((await send(sandbox, path, { headers })).status).toBe(200);
  own.abort();
  await refused;
});

test('huge is valid JSON of the size asked for', async () => {
  const response = await broken('huge:3000000');
  expect(response.json().filler).toHaveLength(3000000);
});

test('gzip packs the answer; bad-gzip only says so', async () => {
  const packed = await broken('gzip');
  expect(packed.headers['content-encoding']).toBe('gzip');
  expect(JSON.parse(gunzipSync(packed.bytes)).name).toBe(sandbox.user.name);
  const bad = await broken('bad-gzip');
  expect(bad.headers['content-encoding']).toBe('gzip');
  expect(() => gunzipSync(bad.bytes)).toThrow();
});

test('content-type is what is asked for', async () => {
  const response = await broken('content-type:text/html; charset=utf-8');
  expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(response.json().name).toBe(sandbox.user.name);
});

test('redirect leads to the same address without its fault, or round and round', async () => {
  const response = await broken('redirect:same');
  expect(response.status).toBe(302);
  expect(response.headers.location).toBe(`${sandbox.origin}${path}`);
  expect((await broken('redirect')).headers.location).toBe(`${sandbox.origin}${path}`);
  sandbox.faults.add({ fault: 'redirect:loop' });
  await expect(fetch(sandbox.origin + path, { headers })).rejects.toMatchObject({ cause: { message: 'redirect count exceeded' } });
});

test('redirect:other leads to another origin, which shows whether a token came along', async () => {
  const response = await broken('redirect:other');
  const target = new URL(response.headers.location);
  expect(target.origin).not.toBe(sandbox.origin);
  // fetch drops the token on its way to another origin; the sandbox sees that.
  const followed = await fetch(`${sandbox.origin}${path}?sandbox_fault=redirect:other`, { headers });
  expect(followed.status).toBe(401);
  const last = sandbox.requests.at(-1);
  expect(last.headers.host).toBe(target.host);
  expect(last.headers).not.toHaveProperty('authorization');
});

test('no-cors hides the answer from other origins', async () => {
  const origin = 'http://127.0.0.1:1';
  expect((await send(sandbox, path, { headers: { ...headers, origin } })).headers['access-control-allow-origin']).toBe(origin);
  const response = await broken('no-cors', { origin });
  expect(response.status).toBe(200);
  expect(response.headers).not.toHaveProperty('access-control-allow-origin');
});

test('faults add up: packed, wrongly named, and cut', async () => {
  const response = await broken('content-type:text/plain,gzip,drip:1');
  expect(response.headers).toMatchObject({ 'content-type': 'text/plain', 'content-encoding': 'gzip' });
  expect(JSON.parse(gunzipSync(response.bytes)).name).toBe(sandbox.user.name);
  await expect(broken('gzip,truncated')).rejects.toMatchObject({ code: 'ECONNRESET' });
});

test.each([
  ['nonsense', 'unknown fault "nonsense"; there are delay, status'],
  ['__proto__', 'unknown fault'],
  ['toString', 'unknown fault'],
  ['status:99', 'no status'],
  ['status', 'no status'],
  ['huge:1e12', 'no number'],
  ['delay:x', 'no number'],
  ['drip:x', 'no number'],
  ['redirect:http://evil.example', 'same, other or loop'],
])('%s is no fault: the answer says so', async (fault, message) => {
  const response = await broken(fault);
  expect(response.status).toBe(400);
  expect(response.json().message).toContain(message);
});

test('a failed request changes nothing', async () => {
  const end = (query) => send(sandbox, `/api/v2/tokens/me${query}`, { method: 'DELETE', headers });
  const status = async () => (await send(sandbox, path, { headers })).status;
  expect((await end('?sandbox_fault=status:500')).status).toBe(500);
  expect(await status()).toBe(200);
  expect((await end('')).status).toBe(204);
  expect(await status()).toBe(401);
});

test('a fault in wait strikes as often as asked, where asked', async () => {
  sandbox.faults.add({ fault: 'status:503', times: 2, path: '/users' });
  sandbox.faults.add({ fault: 'retry-after:1' });
  const status = async (at = path) => (await send(sandbox, at, { headers })).status;
  expect(await status('/api/v2/tokens/me')).toBe(429);
  expect([await status(), await status(), await status()]).toEqual([503, 503, 200]);
});

test('the token endpoint can fail too, but only when named', async () => {
  sandbox.faults.add({ fault: 'status:500' });
  const fields = { grant_type: 'client_credentials' };
  expect((await postToken(sandbox, fields, demoClient)).status).toBe(200);
  sandbox.faults.add({ fault: 'invalid-json', path: '/oauth/token' });
  expect((await postToken(sandbox, fields, demoClient)).text).toBe('{"broken":');
});

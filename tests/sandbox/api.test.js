/** The API, beside its schemas: tokens, CORS, errors, and data that is known and not made up. */
const { bearer, send } = require('./support.js');

let sandbox, clock;
beforeAll(async () => {
  const { startSandbox } = await import('../../demo/sandbox/server.mjs');
  sandbox = await startSandbox({ now: () => clock });
});
afterAll(() => sandbox?.close());
beforeEach(() => {
  clock = Date.UTC(2026, 0, 1);
  sandbox.reset();
});

const origin = 'http://127.0.0.1:8400';
const get = (path, headers = bearer(sandbox.tokens.issue('demo-client'))) => send(sandbox, path, { headers });

test('tokens expire on the second', async () => {
  const headers = bearer(sandbox.tokens.issue('demo-client'));
  clock += 3599_999;
  expect((await get('/api/v2/users/me', headers)).status).toBe(200);
  clock += 1;
  const response = await get('/api/v2/users/me', headers);
  expect(response.status).toBe(401);
  expect(response.json()).toMatchObject({ code: 'bad.credentials', status: 401 });
});

test.each([
  ['none', {}],
  ['one of another scheme', { authorization: 'Basic abc' }],
  ['an invented one', { authorization: 'Bearer abc' }],
  ['a name of Object', { authorization: 'Bearer __proto__' }],
])('a request with the token "%s" is refused', async (_, headers) => {
  expect((await get('/api/v2/users/me', headers)).status).toBe(401);
});

test('tells who is signed in, with what was asked for', async () => {
  const plain = (await get('/api/v2/users/me')).json();
  expect(plain).toMatchObject({ id: sandbox.user.id, name: 'Ada Lovelace', email: 'ada@example.com' });
  expect(plain).not.toHaveProperty('presence');
  expect(plain).not.toHaveProperty('password');
  for (const query of ['?expand=presence&expand=authorization', '?expand=presence,authorization']) {
    const full = (await get(`/api/v2/users/me${query}`)).json();
    expect(full.presence.presenceDefinition.systemPresence).toBe('AVAILABLE');
    expect(full.authorization.permissions).toContain('routing:queue:view');
  }
});

test('tells whose token it is', async () => {
  expect((await get('/api/v2/tokens/me')).json().OAuthClient).toMatchObject({ id: 'demo-client', name: 'Demo page' });
});

test('a list is one page that leads nowhere', async () => {
  const body = (await get('/api/v2/routing/queues')).json();
  expect(body).toMatchObject({ pageNumber: 1, pageCount: 1, total: 1, entities: [{ id: 'id-1' }] });
  expect(body).not.toHaveProperty('nextUri');
});

test("errors have the platform's form", async () => {
  const missing = await get('/api/v2/nothing');
  expect(missing.json()).toEqual({
    status: 404,
    code: 'not.found',
    message: expect.any(String),
    contextId: expect.any(String),
    details: [],
    errors: [],
  });
  const search = await get('/api/v2/search?q64=');
  expect(search.status).toBe(200);
  const incomplete = await get('/api/v2/search');
  expect(incomplete.status).toBe(400);
  expect(incomplete.json().message).toContain('q64');
});

test('what is no URL is refused', async () => {
  expect((await get('//')).status).toBe(400);
});

test('HEAD answers without a body', async () => {
  const response = await send(sandbox, '/api/v2/tokens/me', { method: 'HEAD', headers: bearer(sandbox.tokens.issue('demo-client')) });
  expect([response.status, response.text]).toEqual([204, '']);
});

test('a preflight allows what the SDKs and the operations send', async () => {
  const response = await send(sandbox, '/api/v2/users/me', {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'PATCH', 'access-control-request-headers': 'authorization' },
  });
  expect(response.status).toBe(204);
  expect(response.headers['access-control-allow-origin']).toBe(origin);
  expect(response.headers['access-control-allow-methods'].split(', ')).toEqual(expect.arrayContaining(['GET', 'PUT', 'PATCH', 'DELETE']));
  const allowed = response.headers['access-control-allow-headers'].split(', ');
  expect(allowed).toEqual(
    expect.arrayContaining(['authorization', 'content-type', 'purecloud-sdk', 'genesys-app', 'if-none-match', 'x-journey-session-id']),
  );
  expect(allowed).not.toContain('x-anything');
});

test('every answer says its correlation id and lets a page read it, errors too', async () => {
  const ids = [];
  for (const path of ['/api/v2/users/me', '/api/v2/nothing', '/api/v2/users/me?sandbox_fault=retry-after:1']) {
    const { headers } = await get(path, { ...bearer(sandbox.tokens.issue('demo-client')), origin });
    ids.push(headers['inin-correlation-id']);
    expect(headers['access-control-allow-origin']).toBe(origin);
    expect(headers.vary).toBe('Origin');
    expect(headers['access-control-expose-headers'].split(', ')).toEqual(expect.arrayContaining(['inin-correlation-id', 'retry-after']));
  }
  expect(new Set(ids).size).toBe(3);
  expect((await get('/api/v2/users/me')).headers['inin-ratelimit-allowed']).toBe('300');
});

test('the pages of the login server are not for other origins to read', async () => {
  for (const path of ['/oauth/authorize', '/logout']) {
    expect((await get(path, { origin })).headers).not.toHaveProperty('access-control-allow-origin');
  }
});

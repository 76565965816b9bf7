/** The control endpoints, through which tests in any language steer the sandbox. */
const { bearer, demoClient, postToken, redirectUri, send, signIn } = require('./support.js');

let sandbox;
beforeAll(async () => {
  const { startSandbox } = await import('../../demo/sandbox/server.mjs');
  sandbox = await startSandbox({ tokenLifetime: 600 });
});
afterAll(() => sandbox?.close());
beforeEach(() => sandbox.reset());

const post = (path, body, headers) => send(sandbox, path, { method: 'POST', headers, body: body && JSON.stringify(body) });
const seen = async () => (await send(sandbox, '/sandbox/requests')).json();
const me = (token, query = '') => send(sandbox, `/api/v2/users/me${query}`, { headers: bearer(token) });
const issue = async () => (await post('/sandbox/tokens', { issue: 'demo-client' })).json().access_token;

test('/sandbox/requests tells all of each request, in order, but not of its own', async () => {
  const token = await issue();
  await me(token, '?expand=presence');
  await send(sandbox, '/api/v2/analytics/x', { method: 'POST', headers: { ...bearer(token), 'X-Mine': '1' }, body: '{"a":"é"}' });
  expect(await seen()).toEqual([
    { method: 'GET', url: '/api/v2/users/me?expand=presence', headers: expect.objectContaining(bearer(token)), body: '' },
    { method: 'POST', url: '/api/v2/analytics/x', headers: expect.objectContaining({ 'x-mine': '1' }), body: '{"a":"é"}' },
  ]);
  expect(sandbox.requests).toEqual(await seen());
});

test('/sandbox/faults puts faults in wait', async () => {
  const token = await issue();
  expect((await post('/sandbox/faults', { fault: 'status:503', times: 2 })).status).toBe(204);
  const statuses = [(await me(token)).status, (await me(token)).status, (await me(token)).status];
  expect(statuses).toEqual([503, 503, 200]);
});

test('/sandbox/tokens sets the lifetime of the tokens to come', async () => {
  expect((await post('/sandbox/tokens', { lifetime: 0 })).status).toBe(204);
  const { access_token, expires_in } = (await postToken(sandbox, { grant_type: 'client_credentials' }, demoClient)).json();
  expect(expires_in).toBe(0);
  expect((await me(access_token)).status).toBe(401);
  await post('/sandbox/reset');
  expect((await postToken(sandbox, { grant_type: 'client_credentials' }, demoClient)).json().expires_in).toBe(600);
});

test('/sandbox/tokens ends every access token, but no session and no refresh token', async () => {
  const parameters = { response_type: 'code', client_id: 'demo-client', redirect_uri: redirectUri };
  const { target, headers } = await signIn(sandbox, parameters);
  const { access_token, refresh_token } = (
    await postToken(
      sandbox,
      { grant_type: 'authorization_code', code: target.searchParams.get('code'), redirect_uri: redirectUri },
      demoClient,
    )
  ).json();
  expect((await me(access_token)).status).toBe(200);
  await post('/sandbox/tokens', { expire: true });
  expect((await me(access_token)).status).toBe(401);
  expect((await postToken(sandbox, { grant_type: 'refresh_token', refresh_token }, demoClient)).status).toBe(200);
  const cookie = headers['set-cookie'][0].split(';')[0];
  expect((await send(sandbox, `/oauth/authorize?${new URLSearchParams(parameters)}`, { headers: { cookie } })).status).toBe(302);
});

test('/sandbox/reset forgets requests, faults, tokens, codes and sessions', async () => {
  const token = await issue();
  const parameters = { response_type: 'code', client_id: 'demo-client', redirect_uri: redirectUri };
  const { target, headers } = await signIn(sandbox, parameters);
  const cookie = headers['set-cookie'][0].split(';')[0];
  await post('/sandbox/faults', { fault: 'status:503' });
  expect((await post('/sandbox/reset')).status).toBe(204);
  expect(await seen()).toEqual([]);
  expect((await me(token)).status).toBe(401);
  expect((await me(await issue())).status).toBe(200);
  const redeemed = await postToken(
    sandbox,
    { grant_type: 'authorization_code', code: target.searchParams.get('code'), redirect_uri: redirectUri },
    demoClient,
  );
  expect(redeemed.json().error).toBe('invalid_grant');
  expect((await send(sandbox, `/oauth/authorize?${new URLSearchParams(parameters)}`, { headers: { cookie } })).status).toBe(200);
});

test.each([
  ['/sandbox/faults', { fault: 'nonsense' }, 'unknown fault "nonsense"'],
  ['/sandbox/faults', { fault: 'reset', times: 0 }, 'times must be'],
  ['/sandbox/tokens', { lifetime: -1 }, 'lifetime must be'],
  ['/sandbox/tokens', { lifetime: 'x' }, 'lifetime must be'],
  ['/sandbox/tokens', { issue: 'nobody' }, 'registered client'],
])('%s refuses %j', async (path, body, message) => {
  const response = await post(path, body);
  expect(response.status).toBe(400);
  expect(response.json().message).toContain(message);
});

test('what is no JSON, and what is no endpoint, is told', async () => {
  const text = await send(sandbox, '/sandbox/faults', { method: 'POST', body: '{' });
  expect(text.status).toBe(400);
  const unknown = await post('/sandbox/nothing');
  expect(unknown.status).toBe(404);
  expect(unknown.json().message).toContain('GET /sandbox/requests');
  expect((await send(sandbox, '/sandbox/reset')).status).toBe(404);
});

test('no web page gets in, and no other name of this machine', async () => {
  const page = { origin: 'http://127.0.0.1:8400' };
  for (const response of [await send(sandbox, '/sandbox/requests', { headers: page }), await post('/sandbox/reset', undefined, page)]) {
    expect(response.status).toBe(403);
    expect(response.headers).not.toHaveProperty('access-control-allow-origin');
  }
  for (const host of ['evil.example', '127.0.0.1.evil.example', 'localhost@evil.example']) {
    expect((await send(sandbox, '/sandbox/requests', { headers: { host } })).status).toBe(421);
  }
});

test('listens on 127.0.0.1 only', async () => {
  const { networkInterfaces } = require('node:os');
  const net = require('node:net');
  const others = Object.values(networkInterfaces())
    .flat()
    .filter((i) => !i.internal && i.family === 'IPv4')
    .map((i) => i.address);
  for (const address of ['127.0.0.2', ...others]) {
    const code = await new Promise((done) => {
      const socket = net
        .connect(sandbox.port, address, () => done(socket.destroy() && 'connected'))
        .on('error', (error) => done(error.code));
    });
    expect(code).toBe('ECONNREFUSED');
  }
});

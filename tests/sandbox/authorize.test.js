/** The authorization endpoint, its login page, and /logout. */
const { form, formType, redirectUri, send, signIn } = require('./support.js');

let sandbox;
beforeAll(async () => {
  const { startSandbox } = await import('../../demo/sandbox/server.mjs');
  sandbox = await startSandbox();
});
afterAll(() => sandbox?.close());
beforeEach(() => sandbox.reset());

const request = { response_type: 'token', client_id: 'demo-client', redirect_uri: redirectUri };
const get = (parameters, headers) => send(sandbox, `/oauth/authorize?${form(parameters)}`, { headers });
const answered = (response, at) => Object.fromEntries(new URLSearchParams(new URL(response.headers.location)[at].slice(1)));
const fragment = (response) => answered(response, 'hash');

test('shows who asks, with the request in escaped fields and nothing that a page could run', async () => {
  const state = '"><script>&=é';
  const response = await get({ ...request, state, login_hint: 'grace@example.com:sandbox-org' });
  expect(response.status).toBe(200);
  expect(response.text).toContain('<strong>Demo page</strong>');
  expect(response.text).toContain('value="&quot;&gt;&lt;script&gt;&amp;=é"');
  expect(response.text).toContain('value="grace@example.com"');
  expect(response.headers['content-security-policy']).toContain("default-src 'none'");
  expect(response.headers['cache-control']).toBe('no-store');
});

test('the implicit grant answers in the fragment, state as given, query kept', async () => {
  const state = 's/1?&=+%25é #';
  const { status, target, headers } = await signIn(sandbox, { ...request, state });
  expect(status).toBe(302);
  expect(target.href.split('#')[0]).toBe(redirectUri);
  const parameters = fragment({ headers });
  expect(parameters).toEqual({ access_token: expect.any(String), expires_in: '3600', token_type: 'bearer', state });
  expect(sandbox.tokens.check(`Bearer ${parameters.access_token}`)).toMatchObject({ clientId: 'demo-client' });
});

test('the code grant answers in the query, beside what is there', async () => {
  const { target } = await signIn(sandbox, { ...request, response_type: 'code', state: 'a b' });
  expect(Object.fromEntries(target.searchParams)).toEqual({ page: '1', code: expect.any(String), state: 'a b' });
  expect(target.hash).toBe('');
  const plain = await signIn(sandbox, { ...request, response_type: 'code', redirect_uri: 'http://localhost:1/x' });
  expect(plain.target.href).toMatch(/^http:\/\/localhost:1\/x\?code=[\w-]+$/);
});

test('a redirect URI beyond ASCII arrives, encoded once', async () => {
  const { headers } = await signIn(sandbox, { ...request, redirect_uri: 'http://127.0.0.1/日 %C3%A9', state: 'x' });
  expect(headers.location).toMatch(/^http:\/\/127\.0\.0\.1\/%E6%97%A5%20%C3%A9#access_token=/);
});

test('a denial is an error in the place of the grant, with the state', async () => {
  const denied = { error: 'access_denied', error_description: 'The user denied the request.', state: 'x' };
  const implicit = await signIn(sandbox, { ...request, state: 'x' }, 'deny');
  expect(fragment(implicit)).toEqual(denied);
  const code = await signIn(sandbox, { ...request, response_type: 'code', state: 'x' }, 'deny');
  expect(answered(code, 'search')).toEqual({ page: '1', ...denied });
});

test('a wrong password asks again, and says it is wrong', async () => {
  const response = await signIn(sandbox, { ...request, state: 'kept' }, 'allow', 'wrong');
  expect(response.status).toBe(401);
  expect(response.text).toContain('role="alert"');
  expect(response.text).toContain('name="state" value="kept"');
  expect(response.text).not.toContain('value="wrong"');
});

test('a session goes straight through, unless the page wants a login', async () => {
  const { headers } = await signIn(sandbox, request);
  expect(headers['set-cookie'][0]).toMatch(/; HttpOnly; SameSite=Lax/);
  const cookie = headers['set-cookie'][0].split(';')[0];
  expect((await get(request, { cookie })).status).toBe(302);
  expect((await get({ ...request, prompt: 'login' }, { cookie })).status).toBe(200);
  expect((await get(request, { cookie: 'sandbox_session=0123' })).status).toBe(200);
});

test.each([
  ['unknown client', { client_id: 'nobody' }],
  ['foreign redirect URI', { redirect_uri: 'http://evil.example/' }],
  ['redirect URI with a user', { redirect_uri: 'http://127.0.0.1@evil.example/' }],
  ['redirect URI whose user looks like us', { redirect_uri: 'http://app:x@127.0.0.1/' }],
  ['redirect URI with a fragment', { redirect_uri: 'http://127.0.0.1/#' }],
  ['script', { redirect_uri: 'javascript:alert(1)' }],
])('%s: nobody is sent anywhere', async (_, parameters) => {
  const response = await get({ ...request, ...parameters });
  expect(response.status).toBe(400);
  expect(response.headers).not.toHaveProperty('location');
});

test.each([
  ['an unknown response type', { response_type: 'id_token' }, 'unsupported_response_type'],
  ['a plain challenge', { response_type: 'code', code_challenge: 'x'.repeat(43), code_challenge_method: 'plain' }, 'invalid_request'],
  ['a challenge without a method', { response_type: 'code', code_challenge: 'x'.repeat(43) }, 'invalid_request'],
  ['a challenge that is no hash', { response_type: 'code', code_challenge: 'short', code_challenge_method: 'S256' }, 'invalid_request'],
])('%s is told to the page', async (_, parameters, error) => {
  const response = await get({ ...request, ...parameters, state: 'x' });
  expect(answered(response, 'search')).toMatchObject({ error, state: 'x', error_description: expect.any(String) });
});

test('a parameter given twice is told to the page', async () => {
  const response = await send(sandbox, `/oauth/authorize?${form(request)}&state=a&state=b`);
  expect(fragment(response)).toMatchObject({ error: 'invalid_request', error_description: 'state is given twice' });
});

describe('logout', () => {
  test("ends this browser's session only, and leads back", async () => {
    const [mine, other] = [await signIn(sandbox, request), await signIn(sandbox, request)].map(
      ({ headers }) => headers['set-cookie'][0].split(';')[0],
    );
    const response = await send(sandbox, `/logout?${form({ client_id: 'demo-client', redirect_uri: redirectUri })}`, {
      headers: { cookie: mine },
    });
    expect(response.status).toBe(302);
    expect(response.headers.location).toBe(redirectUri);
    expect(response.headers['set-cookie'][0]).toContain('Max-Age=0');
    expect((await get(request, { cookie: mine })).status).toBe(200);
    expect((await get(request, { cookie: other })).status).toBe(302);
  });

  test('never leads to a foreign page', async () => {
    const response = await send(sandbox, `/logout?${form({ redirect_uri: 'https://evil.example/' })}`);
    expect(response.status).toBe(400);
    expect(response.headers).not.toHaveProperty('location');
    expect((await send(sandbox, '/logout')).status).toBe(200);
  });
});

test('a form posted as JSON signs nobody in', async () => {
  const response = await send(sandbox, '/oauth/authorize', {
    method: 'POST',
    headers: { ...formType, 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  expect(response.status).toBe(400);
});

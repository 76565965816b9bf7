/** The token endpoint's grants in Node, ours and the old SDK's, against the sandbox. */
const platformClient = require('../..');
const old = require('purecloud-platform-client-v2');

const assertion = Buffer.from('<Assertion xmlns="urn:oasis:names:tc:SAML:2.0:assertion"/>').toString('base64');
const redirectUri = 'http://127.0.0.1/cb';
let sandbox;
beforeAll(async () => {
  const { startSandbox } = await import('../../demo/sandbox/server.mjs');
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

let client;
beforeEach(() => {
  sandbox.reset();
  client = new platformClient.ApiClient();
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: sandbox.port });
});
afterEach(() => client.close());

const rejection = (promise) =>
  promise.then(
    () => {
      throw new Error('resolved');
    },
    (error) => error,
  );
const me = () => new platformClient.UsersApi(client).getUsersMe();

/** A code, obtained at the login page. */
async function newCode() {
  const query = new URLSearchParams({ client_id: 'demo-client', redirect_uri: redirectUri, response_type: 'code' });
  const answer = await fetch(`${sandbox.origin}/oauth/authorize`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: `${query}&decision=allow&email=ada%40example.com&password=sandbox`,
  });
  return new URL(answer.headers.get('location')).searchParams.get('code');
}
async function logIn() {
  const data = await client.loginCodeAuthorizationGrant('demo-client', 'demo-secret', await newCode(), redirectUri);
  sandbox.requests.length = 0;
  return data;
}
const paths = () => sandbox.requests.map(({ url }) => url.split('?')[0]);

test('client credentials: resolves with the live authData, and calls carry the token', async () => {
  const before = Date.now();
  const data = await client.loginClientCredentialsGrant('demo-client', 'demo-secret');
  expect(data).toBe(client.authData);
  expect(data.accessToken).toBe(client.authentications['PureCloud OAuth'].accessToken);
  expect(data.tokenExpiryTime).toBeGreaterThanOrEqual(before + 3600000);
  expect(data.tokenExpiryTimeString).toBe(new Date(data.tokenExpiryTime).toUTCString());
  await expect(me()).resolves.toMatchObject({ name: expect.any(String) });
});

test('[case 96] SAML2 bearer: the assertion goes as it was given, form-encoded once', async () => {
  // The three characters of base64 that a form has to encode.
  const odd = Buffer.from('<Assertion>\u00fb\u00ff\u00fe>>??~~</Assertion>').toString('base64');
  expect(odd).toMatch(/[+].*[/]|[/].*[+]/);
  for (const given of [assertion, odd]) {
    sandbox.requests.length = 0;
    await client.loginSaml2BearerGrant('demo-client', 'demo-secret', 'sandbox-org', given);
    expect(sandbox.requests[0].body).toContain(`assertion=${encodeURIComponent(given)}`);
  }
  await me();
});

test('authorization code: keeps a refresh token; refreshing by hand rotates it', async () => {
  const data = await logIn();
  const { accessToken, refreshToken } = data;
  expect(refreshToken).toBeTruthy();
  await client.refreshCodeAuthorizationGrant('demo-client', 'demo-secret', refreshToken);
  expect(client.authData.accessToken).not.toBe(accessToken);
  expect(client.authData.refreshToken).not.toBe(refreshToken);
  await me();
});

test('[case 94] many calls that meet a 401 at once share one refresh, and each succeeds', async () => {
  await logIn();
  sandbox.tokens.expireAll();
  const answers = await Promise.all(Array.from({ length: 8 }, me));
  expect(answers.every(({ name }) => name)).toBe(true);
  expect(paths().filter((path) => path === '/oauth/token')).toHaveLength(1);
});

test('each call is sent a second time, and no third: a new token that is refused too is a 401', async () => {
  await logIn();
  sandbox.faults.add({ fault: 'status:401', times: 2 });
  expect(await rejection(me())).toMatchObject({ status: 401 });
  expect(paths()).toEqual(['/api/v2/users/me', '/oauth/token', '/api/v2/users/me']);
  expect(client.authData.accessToken).toBeTruthy();
});

test('[case 95] a refresh that is refused: every call gets its own 401, and nobody is logged in any more', async () => {
  const { refreshToken } = await logIn();
  sandbox.tokens.expireAll();
  sandbox.tokens.takeRefresh(refreshToken, 'demo-client');
  const errors = await Promise.all([rejection(me()), rejection(me())]);
  for (const error of errors) expect(error).toMatchObject({ status: 401 });
  expect(paths().filter((path) => path === '/oauth/token')).toHaveLength(1);
  expect(client.authData.accessToken).toBeUndefined();
  expect(client.authData.refreshToken).toBeUndefined();
});

test('a login server that cannot refresh now: the calls fail with that, and the login stays', async () => {
  const { refreshToken } = await logIn();
  sandbox.tokens.expireAll();
  sandbox.faults.add({ fault: 'status:503', path: '/oauth/token' });
  expect(await rejection(me())).toMatchObject({
    status: 0,
    code: 'ENETWORK',
    message: 'The token could not be refreshed: the login server answered 503.',
  });
  expect(client.authData.refreshToken).toBe(refreshToken);
});

test('[case 93] a refresh answer without a refresh token leaves the old one', async () => {
  const { refreshToken } = await logIn();
  sandbox.tokens.expireAll();
  const real = sandbox.tokens.issueRefresh;
  sandbox.tokens.issueRefresh = () => undefined;
  await me();
  sandbox.tokens.issueRefresh = real;
  expect(client.authData.refreshToken).toBe(refreshToken);
});

test('config.refresh_token_wait_max is in seconds: a refresh that takes less succeeds, and one that takes longer fails every call', async () => {
  const { refreshToken } = await logIn();
  client.config.refresh_token_wait_max = 1;
  sandbox.tokens.expireAll();
  sandbox.faults.add({ fault: 'delay:300', path: '/oauth/token' });
  expect(await me()).toMatchObject({ name: expect.any(String) });
  sandbox.tokens.expireAll();
  sandbox.faults.add({ fault: 'delay:30000', path: '/oauth/token' });
  sandbox.requests.length = 0;
  const errors = await Promise.all([rejection(me()), rejection(me())]);
  for (const error of errors)
    expect(error).toMatchObject({ status: 0, code: 'ETIMEDOUT', message: 'Token refresh took longer than 1 seconds' });
  expect(paths().filter((path) => path === '/oauth/token')).toHaveLength(1);
  expect(client.authData.refreshToken).not.toBe(refreshToken);
});

test('config.refresh_access_token = false leaves the 401 to the caller', async () => {
  await logIn();
  client.config.refresh_access_token = false;
  sandbox.tokens.expireAll();
  expect(await rejection(me())).toMatchObject({ status: 401 });
  expect(paths()).toEqual(['/api/v2/users/me']);
});

test('[case 70] a refusal rejects as every failed request does, and holds no secret', async () => {
  const error = await rejection(client.loginClientCredentialsGrant('demo-client', 'wrong-secret'));
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ status: 401, code: 'invalid_client', body: { error: 'invalid_client' } });
  expect(error.message).toContain('[invalid_client]');
  expect(JSON.stringify(error) + error.stack).not.toContain('wrong-secret');
  expect(client.authData.accessToken).toBeUndefined();
});

test('[case 71] [case 96] nothing secret is in the debug log', async () => {
  let log = '';
  client.setDebugLog((text) => {
    log += text;
  });
  const data = await logIn();
  await client.loginSaml2BearerGrant('demo-client', 'demo-secret', 'sandbox-org', assertion);
  expect(log).toContain('/oauth/token');
  for (const secret of [data.accessToken, 'demo-secret', Buffer.from('demo-client:demo-secret').toString('base64'), assertion]) {
    expect(log).not.toContain(secret);
  }
});

describe('side by side with the old SDK', () => {
  const run = {
    loginClientCredentialsGrant: () => ['demo-client', 'demo-secret'],
    loginSaml2BearerGrant: () => ['demo-client', 'demo-secret', 'sandbox-org', assertion],
    loginCodeAuthorizationGrant: async () => ['demo-client', 'demo-secret', await newCode(), redirectUri],
    refreshCodeAuthorizationGrant: async (by) => [
      'demo-client',
      'demo-secret',
      (await by.loginCodeAuthorizationGrant(...(await run.loginCodeAuthorizationGrant()))).refreshToken,
    ],
  };
  test.each(Object.keys(run))('%s sends the same request', async (name) => {
    const theirs = new old.ApiClientClass();
    theirs.setGateway({ host: '127.0.0.1', protocol: 'http', port: sandbox.port });
    const seen = [];
    for (const by of [theirs, client]) {
      const given = await run[name](by);
      sandbox.requests.length = 0;
      const data = await by[name](...given);
      const [{ method, url, headers, body }] = sandbox.requests;
      const form = Object.fromEntries(new URLSearchParams(body));
      for (const once of ['code', 'refresh_token']) if (form[once]) form[once] = 'differs each time';
      seen.push({
        method,
        url,
        authorization: headers.authorization,
        type: headers['content-type'],
        form,
        keys: Object.keys(data)
          .filter((key) => data[key] !== undefined)
          .sort(),
      });
    }
    expect(seen[1]).toEqual(seen[0]);
  });
});

test.each([
  ['loginClientCredentialsGrant', 'The client credentials grant is not supported in a browser.'],
  ['loginSaml2BearerGrant', 'The saml2bearer grant is not supported in a browser.'],
  ['loginCodeAuthorizationGrant', 'The Code Authorization grant is not supported in a browser.'],
  ['refreshCodeAuthorizationGrant', 'The Code Authorization grant is not supported in a browser.'],
])('[case 97] %s where there is a window: the documented message, nothing sent', async (name, message) => {
  globalThis.window = {};
  try {
    const error = await rejection(client[name]('demo-client', 'demo-secret', 'x', 'y'));
    expect(error).toMatchObject({ message, code: 'EBROWSER' });
  } finally {
    delete globalThis.window;
  }
  expect(sandbox.requests).toEqual([]);
});

test('a missing secret is said, not sent', async () => {
  expect(await rejection(client.loginClientCredentialsGrant('demo-client'))).toMatchObject({ code: 'EARGUMENT' });
  expect(sandbox.requests).toEqual([]);
});

/** Node's grants against an OpenID provider of others. */
const { createHash } = require('node:crypto');
const platformClient = require('../..');

const redirectUri = 'http://127.0.0.1/cb';
let provider, client, followLogin, oddClient;
beforeAll(async () => {
  ({ followLogin } = await import('../support/follow.mjs'));
  const { startOidcProvider, oddClient: odd } = await import('../support/oidc_server.mjs');
  oddClient = odd;
  provider = await startOidcProvider([redirectUri]);
}, 30000);
afterAll(() => provider.close());
beforeEach(() => {
  provider.requests.length = 0;
  client = new platformClient.ApiClient();
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: provider.port });
});
afterEach(() => client.close());

const check = () => client.callApi('/api/v2/tokens/me', 'GET', null, null, null, null, null, ['PureCloud OAuth'], [], ['application/json']);

async function newCode(parameters) {
  const query = new URLSearchParams({ redirect_uri: redirectUri, response_type: 'code', ...parameters });
  return (await followLogin(`${provider.issuer}/oauth/authorize?${query}`, redirectUri)).searchParams.get('code');
}
const logIn = async () =>
  client.loginCodeAuthorizationGrant('service', 'service-secret', await newCode({ client_id: 'service', scope: 'openid' }), redirectUri);
const refreshes = () => provider.requests.filter((request) => request === 'POST /oauth/token').length;
const outcome = (promise) =>
  promise.then(
    () => 'ok',
    (error) => `${error.status} ${error.code}`,
  );

test('client credentials', async () => {
  await client.loginClientCredentialsGrant('service', 'service-secret');
  await check();
});

test('[case 90] an id and a secret with ":%&+ =/" are form-encoded first, and the provider knows them', async () => {
  await client.loginClientCredentialsGrant(oddClient.id, oddClient.secret);
  await check();
});

test('authorization code; refreshing it', async () => {
  const { refreshToken } = await logIn();
  const first = client.authData.accessToken;
  await client.refreshCodeAuthorizationGrant('service', 'service-secret', refreshToken);
  expect(client.authData.accessToken).not.toBe(first);
  await check();
});

test('[case 94] parallel 401s make one refresh: a second would have the provider revoke the family', async () => {
  const { refreshToken, accessToken } = await logIn();
  await provider.expire(accessToken);
  provider.requests.length = 0;
  expect(await Promise.all(Array.from({ length: 8 }, () => outcome(check())))).toEqual(Array(8).fill('ok'));
  expect(refreshes()).toBe(1);
  expect(client.authData.refreshToken).not.toBe(refreshToken);
  // The family of tokens is alive: the new refresh token works.
  await provider.expire(client.authData.accessToken);
  expect(await outcome(check())).toBe('ok');
});

test('[case 95] a family that was revoked: each call gets its own 401, once, and nobody is logged in', async () => {
  const { refreshToken } = await logIn();
  await client.refreshCodeAuthorizationGrant('service', 'service-secret', refreshToken);
  const thief = new platformClient.ApiClient();
  thief.setGateway({ host: '127.0.0.1', protocol: 'http', port: provider.port });
  expect(await outcome(thief.refreshCodeAuthorizationGrant('service', 'service-secret', refreshToken))).toBe('400 invalid_grant');
  thief.close();
  provider.requests.length = 0;
  expect(await Promise.all([outcome(check()), outcome(check())])).toEqual(['401 HTTP401', '401 HTTP401']);
  expect(refreshes()).toBe(1);
  expect(client.authData).toEqual({});
  expect(await outcome(check())).toBe('401 HTTP401');
  expect(refreshes()).toBe(1);
});

test('a code with PKCE from Node', async () => {
  const verifier = client.generatePKCECodeVerifier(128);
  const challenge = await client.computePKCECodeChallenge(verifier);
  expect(challenge).toBe(createHash('sha256').update(verifier).digest('base64url'));
  const code = await newCode({ client_id: 'page', scope: 'openid', code_challenge: challenge, code_challenge_method: 'S256' });
  expect(await client.authorizePKCEGrant('page', verifier, code, redirectUri)).toBe(client.authData);
  await check();
});

test('a code with PKCE whose verifier is another, and one that was used', async () => {
  const verifier = client.generatePKCECodeVerifier(43);
  const challenge = await client.computePKCECodeChallenge(verifier);
  const parameters = { client_id: 'page', scope: 'openid', code_challenge: challenge, code_challenge_method: 'S256' };
  const other = client.generatePKCECodeVerifier(43);
  expect(await outcome(client.authorizePKCEGrant('page', other, await newCode(parameters), redirectUri))).toBe('400 invalid_grant');
  const code = await newCode(parameters);
  await client.authorizePKCEGrant('page', verifier, code, redirectUri);
  expect(await outcome(client.authorizePKCEGrant('page', verifier, code, redirectUri))).toBe('400 invalid_grant');
});

test("a refusal is the provider's", async () => {
  const error = await client.loginClientCredentialsGrant('service', 'wrong').catch((e) => e);
  expect(error).toMatchObject({ status: 401, code: 'invalid_client' });
});

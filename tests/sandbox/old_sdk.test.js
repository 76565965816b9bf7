/** A judge of others: the old SDK logs in to the sandbox with each grant that it has in Node. */
const { createHash, randomBytes } = require('node:crypto');
const { redirectUri, signIn } = require('./support.js');
const platformClient = require('purecloud-platform-client-v2');

const client = platformClient.ApiClient.instance;
const credentials = ['demo-client', 'demo-secret'];
let sandbox;
beforeAll(async () => {
  const { startSandbox } = await import('../../demo/sandbox/server.mjs');
  sandbox = await startSandbox();
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: sandbox.port });
});
afterAll(() => sandbox?.close());
beforeEach(() => {
  sandbox.reset();
  client.clearAccessToken();
});

const users = new platformClient.UsersApi();
const whoAmI = async () => (await users.getUsersMe()).name;
async function codeFor(extra = {}) {
  const { target } = await signIn(sandbox, { response_type: 'code', client_id: 'demo-client', redirect_uri: redirectUri, ...extra });
  return target.searchParams.get('code');
}

test('without a token it is refused', async () => {
  await expect(whoAmI()).rejects.toMatchObject({ status: 401 });
});

test('client credentials', async () => {
  const data = await client.loginClientCredentialsGrant(...credentials);
  expect(data.tokenExpiryTime).toBeGreaterThan(Date.now());
  expect(await whoAmI()).toBe('Ada Lovelace');
  await expect(client.loginClientCredentialsGrant('demo-client', 'wrong')).rejects.toBeTruthy();
});

test('SAML2 bearer', async () => {
  const assertion = Buffer.from('<saml:Assertion ID="x"/>').toString('base64');
  await client.loginSaml2BearerGrant(...credentials, 'sandbox-org', assertion);
  expect(await whoAmI()).toBe('Ada Lovelace');
});

test('authorization code, and its refresh', async () => {
  const { refreshToken } = await client.loginCodeAuthorizationGrant(...credentials, await codeFor(), redirectUri);
  expect(await whoAmI()).toBe('Ada Lovelace');
  const again = await client.refreshCodeAuthorizationGrant(...credentials, refreshToken);
  expect(again.refreshToken).not.toBe(refreshToken);
  expect(await whoAmI()).toBe('Ada Lovelace');
});

test('authorization code with PKCE', async () => {
  const verifier = randomBytes(48).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const code = await codeFor({ code_challenge: challenge, code_challenge_method: 'S256' });
  await client.authorizePKCEGrant('demo-client', verifier, code, redirectUri);
  expect(await whoAmI()).toBe('Ada Lovelace');
});

test('it meets the faults as HTTP means them', async () => {
  await client.loginClientCredentialsGrant(...credentials);
  sandbox.faults.add({ fault: 'retry-after:9' });
  await expect(whoAmI()).rejects.toMatchObject({ status: 429 });
  sandbox.faults.add({ fault: 'gzip' });
  expect(await whoAmI()).toBe('Ada Lovelace');
  sandbox.faults.add({ fault: 'reset' });
  await expect(whoAmI()).rejects.toBeTruthy();
});

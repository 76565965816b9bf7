/** Node grants against an OpenID provider that nobody here wrote. */
const { createHash } = require('node:crypto');
const platformClient = require('../..');

const redirectUri = 'http://127.0.0.1/cb';
let provider, client;
beforeAll(async () => {
  const { startOidcProvider } = await import('../support/oidc_server.mjs');
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

/** Follows the provider's redirects with its cookies until the code arrives. */
async function newCode(parameters) {
  const cookies = new Map();
  const query = new URLSearchParams({ redirect_uri: redirectUri, response_type: 'code', ...parameters });
  let url = `${provider.issuer}/oauth/authorize?${query}`;
  for (;;) {
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') } });
    for (const cookie of answer.headers.getSetCookie()) cookies.set(...cookie.split(';')[0].split(/=(.*)/s).slice(0, 2));
    url = new URL(answer.headers.get('location'), url).href;
    if (url.startsWith(redirectUri)) return new URL(url).searchParams.get('code');
  }
}

test('client credentials', async () => {
  await client.loginClientCredentialsGrant('service', 'service-secret');
  await check();
});

test('authorization code; refreshing it', async () => {
  const code = await newCode({ client_id: 'service', scope: 'openid' });
  const { refreshToken } = await client.loginCodeAuthorizationGrant('service', 'service-secret', code, redirectUri);
  const first = client.authData.accessToken;
  await client.refreshCodeAuthorizationGrant('service', 'service-secret', refreshToken);
  expect(client.authData.accessToken).not.toBe(first);
  await check();
});

test('a code with PKCE from Node', async () => {
  const verifier = client.generatePKCECodeVerifier(128);
  const challenge = await client.computePKCECodeChallenge(verifier);
  expect(challenge).toBe(createHash('sha256').update(verifier).digest('base64url'));
  const code = await newCode({ client_id: 'page', scope: 'openid', code_challenge: challenge, code_challenge_method: 'S256' });
  expect(await client.authorizePKCEGrant('page', verifier, code, redirectUri)).toBe(client.authData);
  await check();
});

test("a refusal is the provider's", async () => {
  const error = await client.loginClientCredentialsGrant('service', 'wrong').catch((e) => e);
  expect(error).toMatchObject({ status: 401, code: 'invalid_client' });
});

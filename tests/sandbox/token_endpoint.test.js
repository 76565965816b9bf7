/** The token endpoint: what each grant gives, and what it refuses (RFC 6749, 7522, 7636). */
const { createHash, randomBytes } = require('node:crypto');
const { basic, bearer, demoClient, form, formType, postToken, redirectUri, send, signIn } = require('./support.js');

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

const works = async (token) => (await send(sandbox, '/api/v2/tokens/me', { headers: bearer(token) })).status === 200;

/** An error of RFC 6749, 5.2; the platform gives the reason twice. */
function expectError(response, status, error, reason) {
  expect({ status: response.status, ...response.json() }).toEqual({
    status,
    error,
    description: expect.stringContaining(reason),
    error_description: expect.stringContaining(reason),
  });
  expect(response.headers).toMatchObject({ 'content-type': 'application/json', 'cache-control': 'no-store' });
}

async function newCode(extra = {}) {
  const { target } = await signIn(sandbox, { response_type: 'code', client_id: 'demo-client', redirect_uri: redirectUri, ...extra });
  return target.searchParams.get('code');
}
const redeem = (code, extra, client) =>
  postToken(sandbox, { grant_type: 'authorization_code', code, redirect_uri: redirectUri, ...extra }, client);

describe('client credentials', () => {
  const fields = { grant_type: 'client_credentials' };

  test('give a token that works and expires', async () => {
    const response = await postToken(sandbox, fields, demoClient);
    expect(response.status).toBe(200);
    expect(response.headers).toMatchObject({ 'cache-control': 'no-store', pragma: 'no-cache' });
    const { access_token, ...rest } = response.json();
    expect(rest).toEqual({ token_type: 'bearer', expires_in: 3600 });
    clock += 3599_999;
    expect(await works(access_token)).toBe(true);
    clock += 1;
    expect(await works(access_token)).toBe(false);
  });

  test.each([
    ['a wrong secret', ['demo-client', 'wrong']],
    ['the secret of another client', ['demo-client', 'other-secret']],
    ['an unknown client', ['nobody', 'demo-secret']],
    ['a name of Object', ['__proto__', 'undefined']],
  ])('refuse %s', async (_, client) => {
    const response = await postToken(sandbox, fields, client);
    expectError(response, 401, 'invalid_client', 'authentication failed');
    expect(response.headers['www-authenticate']).toMatch(/^Basic /);
  });

  test('need the secret', async () => {
    expectError(await postToken(sandbox, { ...fields, client_id: 'demo-client' }), 401, 'invalid_client', 'authentication failed');
    expectError(await postToken(sandbox, { ...fields, client_id: 'nobody' }), 401, 'invalid_client', 'client not found');
  });
});

describe('authorization code with the client secret', () => {
  test('gives an access and a refresh token', async () => {
    const response = await redeem(await newCode(), {}, demoClient);
    const { access_token, refresh_token, ...rest } = response.json();
    expect(rest).toEqual({ token_type: 'bearer', expires_in: 3600 });
    expect(refresh_token).toEqual(expect.any(String));
    expect(await works(access_token)).toBe(true);
  });

  test('works once; a second use ends what the first gave', async () => {
    const code = await newCode();
    const { access_token, refresh_token } = (await redeem(code, {}, demoClient)).json();
    expectError(await redeem(code, {}, demoClient), 400, 'invalid_grant', 'used before');
    expect(await works(access_token)).toBe(false);
    expectError(await postToken(sandbox, { grant_type: 'refresh_token', refresh_token }, demoClient), 400, 'invalid_grant', 'not found');
  });

  test('is bound to its client and redirect URI, and a failed try uses it up', async () => {
    const code = await newCode();
    expectError(await redeem(code, {}, ['other-client', 'other-secret']), 400, 'invalid_grant', 'another client');
    expectError(await redeem(code, {}, demoClient), 400, 'invalid_grant', 'used before');
    expectError(
      await redeem(await newCode(), { redirect_uri: 'http://127.0.0.1:8400/' }, demoClient),
      400,
      'invalid_grant',
      'redirect_uri differs',
    );
    const { status } = await postToken(sandbox, { grant_type: 'authorization_code', code: await newCode() }, demoClient);
    expect(status).toBe(400);
  });

  test('expires', async () => {
    const code = await newCode();
    clock += 300_000;
    expectError(await redeem(code, {}, demoClient), 400, 'invalid_grant', 'expired');
  });

  test('needs the secret or a verifier', async () => {
    expectError(
      await redeem(await newCode(), { client_id: 'demo-client' }),
      400,
      'invalid_grant',
      'neither a client secret nor a code_verifier',
    );
  });
});

describe('authorization code with PKCE', () => {
  const verifier = randomBytes(48).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const pkce = { code_challenge: challenge, code_challenge_method: 'S256' };
  const page = { client_id: 'demo-client' };

  test('gives an access token to a page without a secret, and nothing that needs one', async () => {
    const response = await redeem(await newCode(pkce), { ...page, code_verifier: verifier });
    const { access_token, ...rest } = response.json();
    expect(rest).toEqual({ token_type: 'bearer', expires_in: 3600 });
    expect(await works(access_token)).toBe(true);
  });

  test('agrees with the example of RFC 7636, appendix B', async () => {
    const code = await newCode({ code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', code_challenge_method: 'S256' });
    expect((await redeem(code, { ...page, code_verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk' })).status).toBe(200);
  });

  test.each([
    ['another verifier', { code_verifier: verifier.replace(/./, (c) => (c === 'A' ? 'B' : 'A')) }],
    ['no verifier', {}],
    ['the challenge itself', { code_verifier: challenge }],
    ['a verifier that is too short', { code_verifier: 'short' }],
  ])('refuses %s, once and for all', async (_, fields) => {
    const code = await newCode(pkce);
    expectError(await redeem(code, { ...page, ...fields }), 400, 'invalid_grant', 'code_verifier does not match');
    expectError(await redeem(code, { ...page, code_verifier: verifier }), 400, 'invalid_grant', 'used before');
  });

  test('a secret does not replace the verifier', async () => {
    expectError(await redeem(await newCode(pkce), {}, demoClient), 400, 'invalid_grant', 'code_verifier does not match');
  });

  test('a verifier without a challenge is refused', async () => {
    expectError(await redeem(await newCode(), { code_verifier: verifier }, demoClient), 400, 'invalid_grant', 'without a code_challenge');
  });

  test('a browser may ask from another origin', async () => {
    const origin = 'http://127.0.0.1:8400';
    const preflight = await send(sandbox, '/oauth/token', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers['access-control-allow-origin']).toBe(origin);
    const refused = await send(sandbox, '/oauth/token', {
      method: 'POST',
      headers: { ...formType, origin },
      body: form({ ...page, grant_type: 'authorization_code' }),
    });
    expect(refused.headers['access-control-allow-origin']).toBe(origin);
    expectError(refused, 400, 'invalid_request', 'code is missing');
  });
});

describe('refresh token', () => {
  const refresh = (refresh_token, client = demoClient) => postToken(sandbox, { grant_type: 'refresh_token', refresh_token }, client);
  let first;
  beforeEach(async () => {
    first = (await redeem(await newCode(), {}, demoClient)).json();
  });

  test('outlives the access token and is rotated', async () => {
    clock += 3600_000;
    expect(await works(first.access_token)).toBe(false);
    const second = (await refresh(first.refresh_token)).json();
    expect(await works(second.access_token)).toBe(true);
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect((await refresh(second.refresh_token)).status).toBe(200);
  });

  test('a second use ends the whole family', async () => {
    const second = (await refresh(first.refresh_token)).json();
    expectError(await refresh(first.refresh_token), 400, 'invalid_grant', 'not found');
    expect(await works(second.access_token)).toBe(false);
    expectError(await refresh(second.refresh_token), 400, 'invalid_grant', 'not found');
  });

  test('belongs to its client, which must prove itself', async () => {
    expectError(await refresh(first.refresh_token, ['other-client', 'other-secret']), 400, 'invalid_grant', 'not found');
    const bare = await postToken(sandbox, { grant_type: 'refresh_token', refresh_token: first.refresh_token, client_id: 'demo-client' });
    expectError(bare, 401, 'invalid_client', 'authentication failed');
    expect((await refresh(first.refresh_token)).status).toBe(200);
  });

  test('is no access token', async () => {
    expect(await works(first.refresh_token)).toBe(false);
    expectError(await refresh(first.access_token), 400, 'invalid_grant', 'not found');
  });
});

describe('SAML2 bearer', () => {
  const assertion = (until) => `<saml2:Assertion ID="a"><saml2:Conditions NotOnOrAfter="${until}"/></saml2:Assertion>`;
  const fields = (xml, encoding = 'base64', orgName = 'sandbox-org') => ({
    grant_type: 'urn:ietf:params:oauth:grant-type:saml2-bearer',
    orgName,
    assertion: Buffer.from(xml).toString(encoding),
  });
  const good = assertion('2026-01-01T00:05:00Z');

  test.each(['base64', 'base64url'])('gives a token for an assertion in %s', async (encoding) => {
    const response = await postToken(sandbox, fields(`${good}<!-- ?>~ -->`, encoding), demoClient);
    expect(await works(response.json().access_token)).toBe(true);
    expect(response.json()).not.toHaveProperty('refresh_token');
  });

  test('refuses an expired one, another organization, and what is none', async () => {
    expectError(await postToken(sandbox, fields(assertion('2025-12-31T23:59:59Z')), demoClient), 400, 'invalid_grant', 'expired');
    expectError(await postToken(sandbox, fields(good, 'base64', 'elsewhere'), demoClient), 400, 'invalid_grant', 'organization');
    expectError(await postToken(sandbox, fields('<xml/>'), demoClient), 400, 'invalid_grant', 'no base64 SAML2 assertion');
    expectError(
      await postToken(sandbox, { ...fields(good), assertion: good }, demoClient),
      400,
      'invalid_grant',
      'no base64 SAML2 assertion',
    );
    expectError(await postToken(sandbox, { ...fields(good), assertion: '' }, demoClient), 400, 'invalid_request', 'assertion is missing');
    expectError(await postToken(sandbox, fields(good), ['demo-client', 'wrong']), 401, 'invalid_client', 'authentication failed');
  });
});

describe('requests that are none', () => {
  const post = (body, headers = {}) =>
    send(sandbox, '/oauth/token', { method: 'POST', headers: { ...basic(...demoClient), ...formType, ...headers }, body });

  test.each([
    ['an unknown grant', 'grant_type=password', {}, 400, 'unsupported_grant_type', 'not supported'],
    ['a name of Object as grant', 'grant_type=__proto__', {}, 400, 'unsupported_grant_type', 'not supported'],
    ['no grant', '', {}, 400, 'invalid_request', 'grant_type is missing'],
    ['a parameter twice', 'grant_type=client_credentials&grant_type=client_credentials', {}, 400, 'invalid_request', 'given twice'],
    ['two clients', 'grant_type=client_credentials&client_id=other-client', {}, 400, 'invalid_request', 'two different clients'],
    [
      'JSON',
      '{"grant_type":"client_credentials"}',
      { 'content-type': 'application/json' },
      400,
      'invalid_request',
      'x-www-form-urlencoded',
    ],
    ['another scheme', 'grant_type=client_credentials', { authorization: 'Bearer x' }, 401, 'invalid_client', 'authentication failed'],
  ])('%s', async (_, body, headers, status, error, reason) => {
    expectError(await post(body, headers), status, error, reason);
  });

  test('GET', async () => {
    const response = await send(sandbox, '/oauth/token?grant_type=client_credentials');
    expectError(response, 405, 'invalid_request', 'use POST');
    expect(response.headers.allow).toBe('POST');
  });
});

/** PKCE in Chromium: our sandbox, a certified OpenID provider (also with loginImplicitGrant, by PKCE), and the old SDK beside ours. */
const { signIn } = require('../support/login_page');

const scripts = { ours: '/dist/platform-client.min.js', old: '/old/purecloud-platform-client-v2.min.js' };
const odd = 'a b+c/é%&=';
const page = (
  script,
  port,
  clientId,
  { state = 'ours', query = '', grant = 'loginPKCEGrant', flow } = {},
) => `<!doctype html><script src="${script}"></script><script>
  const platformClient = require('platformClient');
  window.client = platformClient.ApiClient.instance || platformClient.ApiClient;
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: ${port} });
  client.setPersistSettings(true, 'my app');
  ${flow ? `client.setLoginFlow('${flow}', { warn: false });` : ''}
  client.${grant}('${clientId}', location.origin + location.pathname + '${query}', { state: ${JSON.stringify(state)} })
    .then((d) => { window.result = { token: Boolean(d.accessToken), state: d.state }; document.title = 'done'; })
    .catch((e) => { window.result = { code: e.code, message: e.message }; document.title = 'failed'; });
</script>`;

const csp = "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval' 'unsafe-eval'";

const pages = {};
let browser, sandbox, provider, elsewhere;
beforeAll(async () => {
  const { startSandbox } = await import('../../demo/sandbox/server.mjs');
  const { startBrowser } = await import('../support/browser.mjs');
  const { startOidcProvider } = await import('../support/oidc_server.mjs');
  sandbox = await startSandbox();
  browser = await startBrowser(pages);
  elsewhere = browser.origin.replace('127.0.0.1', 'localhost');
  provider = await startOidcProvider([`${browser.origin}/provider`, `${elsewhere}/provider`], [browser.origin]);
  pages['/ours'] = { body: page(scripts.ours, sandbox.port, 'demo-client'), csp };
  pages['/old'] = { body: page(scripts.old, sandbox.port, 'demo-client'), csp };
  pages['/query'] = { body: page(scripts.ours, sandbox.port, 'demo-client', { query: '?tab=2&x=a%20b' }), csp };
  pages['/empty'] = { body: `<!doctype html><script src="${scripts.ours}"></script>`, csp };
}, 60000);
jest.setTimeout(60000);
afterAll(() => Promise.all([browser?.close(), sandbox?.close(), provider?.close()]));
beforeEach(() => {
  sandbox.reset();
  for (const list of [provider.requests, provider.callbacks]) list.length = 0;
});
afterEach(() => browser.closePages());

const ended = (tab) => tab.waitForFunction(() => ['done', 'failed'].includes(document.title), undefined, { timeout: 15000 });
const stored = (tab) => tab.evaluate(() => ({ session: { ...sessionStorage }, hash: location.hash, search: location.search }));

test.each(['ours', 'old'])('logs in at the sandbox with the script "%s"', async (name) => {
  const tab = await browser.newPage();
  await tab.goto(`${browser.origin}/${name}`);
  await signIn(tab);
  await ended(tab);
  expect(await tab.evaluate(() => window.result)).toEqual({ token: true, state: 'ours' });
  const token = sandbox.requests.find(({ url, method }) => url === '/oauth/token' && method === 'POST');
  expect(Object.keys(Object.fromEntries(new URLSearchParams(token.body))).sort()).toEqual([
    'client_id',
    'code',
    'code_verifier',
    'grant_type',
    'redirect_uri',
  ]);
  expect(token.headers.authorization).toBeUndefined();
});

test.each([
  ['/ours', ''],
  ['/query', '?tab=2&x=a%20b'],
])("%s: leaves no code and no verifier behind, keeps the page's own query %s", async (path, query) => {
  const tab = await browser.newPage();
  await tab.goto(`${browser.origin}${path}`);
  await signIn(tab);
  await ended(tab);
  const { session, search } = await stored(tab);
  expect(search).toBe(query);
  expect(Object.keys(session)).toEqual([]);
  expect(tab.said).toEqual([]);
});

test('a code that this tab did not ask for is never sent', async () => {
  const tab = await browser.newPage();
  await tab.goto(`${browser.origin}/ours?tab=2&code=foreign&state=ours`);
  await tab.waitForURL(/\/oauth\/authorize/);
  expect(sandbox.requests.some(({ url }) => url === '/oauth/token')).toBe(false);
});

/** The provider knows no implicit grant: with `auto`, the login begins with its refusal. */
describe.each([
  ['loginPKCEGrant', undefined],
  ['loginImplicitGrant', 'pkce'],
  ['loginImplicitGrant', 'auto'],
])('at a certified OpenID provider: %s, login flow %s', (grant, flow) => {
  beforeAll(() => {
    pages['/provider'] = { body: page(scripts.ours, provider.port, 'page', { state: odd, grant, flow }), csp };
  });
  const lastCallback = () => new URL(provider.callbacks.at(-1));
  const exchanges = () => provider.requests.filter((request) => request === 'POST /oauth/token');

  test('[case 2] logs in: it names itself (iss), writes a space as "+", and answers the origin of the page', async () => {
    const tab = await browser.newPage();
    const cors = [];
    tab.on('response', (response) => {
      if (response.url() === `${provider.issuer}/oauth/token`) cors.push(response.headers()['access-control-allow-origin']);
    });
    await tab.goto(`${browser.origin}/provider`);
    await ended(tab);
    expect(await tab.evaluate(() => window.result)).toEqual({ token: true, state: odd });
    expect(exchanges()).toHaveLength(1);
    expect(cors).toEqual([browser.origin]);
    expect(lastCallback().search).toContain('state=a+b%2Bc');
    expect(lastCallback().searchParams.get('iss')).toBe(provider.issuer);
    const [first] = provider.callbacks;
    if (flow === 'auto') expect(first).toContain('/provider#error=unsupported_response_type');
    else expect(provider.callbacks).toEqual([first]);
    expect(await stored(tab)).toEqual({ session: {}, hash: '', search: '' });
  });

  test('an error names it, too: said, with a clean address, and nothing is exchanged', async () => {
    provider.setDeny(true);
    const tab = await browser.newPage();
    await tab.goto(`${browser.origin}/provider`);
    await ended(tab);
    provider.setDeny(false);
    expect(await tab.evaluate(() => window.result)).toEqual({ code: 'access_denied', message: '[access_denied] not to you' });
    const { searchParams } = lastCallback();
    expect([searchParams.get('error'), searchParams.get('iss')]).toEqual(['access_denied', provider.issuer]);
    expect(exchanges()).toEqual([]);
    expect(await tab.evaluate(() => window.client.authData)).toMatchObject({ error: 'access_denied', state: odd });
    expect(await stored(tab)).toEqual({ session: {}, hash: '', search: '' });
  });

  test('[case 31] a code that another provider (iss) gives is not exchanged', async () => {
    const tab = await browser.newPage();
    await tab.route(/\/oauth\/authorize\?/, (route) => {
      const asked = new URL(route.request().url()).searchParams;
      if (asked.get('response_type') !== 'code') return route.continue();
      const answer = new URLSearchParams({ code: 'of-another', state: asked.get('state'), iss: 'https://login.evil.example' });
      return route.fulfill({ status: 302, headers: { location: `${asked.get('redirect_uri')}?${answer}` } });
    });
    await tab.goto(`${browser.origin}/provider`);
    await ended(tab);
    expect(await tab.evaluate(() => window.result.code)).toBe('IssuerMismatch');
    expect(exchanges()).toEqual([]);
    expect(await stored(tab)).toEqual({ session: {}, hash: '', search: '' });
  });

  test('a page of an origin that it does not know gets no token', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${elsewhere}/provider`);
    await ended(tab);
    expect(await tab.evaluate(() => [window.result.code, window.client.authData.accessToken])).toEqual(['ENETWORK', undefined]);
    expect(lastCallback().href.startsWith(`${elsewhere}/provider?code=`)).toBe(true);
  });
});

test('[case 81] [case 88] verifier and challenge are those of RFC 7636, also where there is no crypto.subtle, as in a page without secure context', async () => {
  const tab = await browser.newPage();
  await tab.goto(`${browser.origin}/empty`);
  const [challenge, verifier, refused] = await tab.evaluate(async () => {
    delete Crypto.prototype.subtle;
    const client = window.platformClient.ApiClient.instance;
    const message = (run) => {
      try {
        return run();
      } catch (error) {
        return error.message;
      }
    };
    return [
      await client.computePKCECodeChallenge('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'),
      client.generatePKCECodeVerifier(64),
      message(() => client.generatePKCECodeVerifier(42)),
    ];
  });
  expect(challenge).toBe('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
  expect(verifier).toMatch(/^[\w-]{64}$/);
  expect(refused).toBe('PKCE Code Verifier (length) must be between 43 and 128 characters');
});

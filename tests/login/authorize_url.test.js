/** What a login sends to the login server, by both grants, beside the old SDK; and the logout. */
const csp = "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval' 'unsafe-eval'";
let browser, sandbox;
beforeAll(async () => {
  sandbox = await (await import('../../demo/sandbox/server.mjs')).startSandbox();
  const pages = {};
  browser = await (await import('../support/browser.mjs')).startBrowser(pages);
  pages['/bye'] = { csp, body: '<!doctype html>' };
  for (const [name, script] of [
    ['ours', '/dist/platform-client.min.js'],
    ['old', '/old/purecloud-platform-client-v2.min.js'],
  ]) {
    pages[`/${name}`] = {
      csp,
      body: `<!doctype html><script src="${script}"></script><script>
      const platformClient = require('platformClient');
      const client = platformClient.ApiClient.instance || platformClient.ApiClient;
      client.setGateway({ host: '127.0.0.1', protocol: 'http', port: ${sandbox.port} });
    </script>`,
    };
  }
}, 60000);
afterAll(() => Promise.all([browser?.close(), sandbox?.close()]));
beforeEach(() => sandbox.reset());
afterEach(() => browser.closePages());
jest.setTimeout(60000);

const odd = 'a b&c=d#e+f%g é/?';
const everything = {
  state: odd,
  org: `org ${odd}`,
  provider: 'okta+adfs',
  target: odd,
  login_hint: 'jane@example.com:acme org',
  prompt: 'login',
};
async function asked(page, grant, options, clientId = 'demo-client') {
  const tab = await browser.newPage();
  await tab.goto(`${browser.origin}/${page}`);
  sandbox.requests.length = 0;
  await Promise.all([
    tab.waitForURL(/\/oauth\/authorize/),
    tab.evaluate(
      ([name, id, opts]) => {
        client[name](id, `${location.origin}/back?a=b&c=d%26`, opts).catch(() => {});
      },
      [grant, clientId, options],
    ),
  ]);
  const { url } = sandbox.requests.find((request) => request.url.startsWith('/oauth/authorize'));
  const query = new URL(url, 'http://x').searchParams;
  if (query.get('code_challenge')) query.set('code_challenge', 'differs');
  return { url, query: Object.fromEntries(query) };
}

test.each(['loginImplicitGrant', 'loginPKCEGrant'])(
  '[case 41] [case 43] %s: org, provider, target, login_hint, prompt and state, each encoded once, as the old SDK sends them',
  async (grant) => {
    const ours = await asked('ours', grant, everything);
    const old = await asked('old', grant, everything);
    expect(ours.query).toEqual(old.query);
    expect(ours.query).toMatchObject({ ...everything, client_id: 'demo-client', redirect_uri: `${browser.origin}/back?a=b&c=d%26` });
    expect(ours.url).toContain(`target=${encodeURIComponent(odd)}`);
  },
);

test.each(['loginImplicitGrant', 'loginPKCEGrant'])('%s: another prompt is not sent, nor what is empty or unknown', async (grant) => {
  const { query } = await asked('ours', grant, {
    state: 's',
    prompt: 'none',
    org: '',
    provider: '',
    target: '',
    login_hint: null,
    other: 'x',
  });
  for (const name of ['prompt', 'org', 'provider', 'target', 'login_hint', 'other']) expect(query).not.toHaveProperty(name);
});

test.each(['loginImplicitGrant', 'loginPKCEGrant'])('%s: org without provider, and the reverse, reject and go nowhere', async (grant) => {
  const tab = await browser.newPage();
  await tab.goto(`${browser.origin}/ours`);
  const messages = await tab.evaluate(
    (name) =>
      Promise.all(
        [{ org: 'o' }, { provider: 'p' }].map((opts) =>
          client[name]('id', `${location.origin}/back`, opts).then(
            () => 'resolved',
            (e) => e.message,
          ),
        ),
      ),
    grant,
  );
  expect(messages).toEqual(['opts.provider must be set if opts.org is set', 'opts.org must be set if opts.provider is set']);
  expect(sandbox.requests).toEqual([]);
  expect(tab.url()).toBe(`${browser.origin}/ours`);
});

test.each([
  ['with a place to come back to', '/bye?x=a b&y=é'],
  ['without one', undefined],
])('logout %s: as the old SDK, the token gone first', async (name, redirect) => {
  const seen = [];
  for (const page of ['old', 'ours']) {
    const tab = await browser.newPage();
    await tab.goto(`${browser.origin}/${page}`);
    await tab.evaluate(() => {
      client.setPersistSettings(true, 'app');
      client.setAccessToken('token-of-mine');
      client.clientId = 'demo-client';
    });
    sandbox.requests.length = 0;
    await Promise.all([
      tab.waitForURL((url) => url.pathname !== `/${page}`),
      tab.evaluate((uri) => {
        client.logout(uri && location.origin + uri);
      }, redirect),
    ]);
    const { url } = sandbox.requests.find((request) => request.url.startsWith('/logout'));
    seen.push(Object.fromEntries(new URL(url, 'http://x').searchParams));
    await tab.goto(`${browser.origin}/${page}`);
    expect(await tab.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('token-of-mine');
  }
  expect(seen[1]).toEqual(seen[0]);
});

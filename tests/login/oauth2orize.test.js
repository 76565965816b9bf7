/** PKCE and the implicit grant at servers of others, oauth2orize and oauth2orize-pkce, in Node and in Chromium. (More of the implicit grant in browsers: tests/engines.) */
const platformClient = require('../..');

const redirectUri = 'http://127.0.0.1/cb?a=b&c=d%26';
const csp = "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'";
let server, browser, client, followLogin, standInPage;
const pages = {};
/** Each login method with a login flow, how the answer begins, and how many codes are exchanged. */
const logins = [
  ['loginImplicitGrant', 'implicit', '#access_token=', 0],
  ['loginImplicitGrant', 'pkce', '?code=', 1],
  ['loginPKCEGrant', 'auto', '?code=', 1],
];
beforeAll(async () => {
  ({ followLogin } = await import('../support/follow.mjs'));
  ({ standInPage } = await import('../support/stand_in_page.mjs'));
  const { startBrowser } = await import('../support/browser.mjs');
  server = await (await import('../support/oauth2orize_server.mjs')).startOauth2orize();
  browser = await startBrowser(pages);
}, 60000);
afterAll(() => Promise.all([browser?.close(), server?.close()]));
beforeEach(() => {
  server.requests.length = 0;
  server.callbacks.length = 0;
  client = new platformClient.ApiClient();
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.port });
});
afterEach(() => {
  client.close();
  return browser.closePages();
});
jest.setTimeout(60000);

const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
async function newCode() {
  const query = new URLSearchParams({
    client_id: 'page',
    redirect_uri: redirectUri,
    response_type: 'code',
    code_challenge: await client.computePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  return (await followLogin(`http://127.0.0.1:${server.port}/oauth/authorize?${query}`, redirectUri.split('?')[0])).searchParams.get(
    'code',
  );
}
const exchanges = () => server.requests.filter(({ url }) => url === '/oauth/token');

test('[case 41] Node: a code is exchanged with its verifier, the redirect URI as it was', async () => {
  const data = await client.authorizePKCEGrant('page', verifier, await newCode(), redirectUri);
  expect(data.accessToken).toBeTruthy();
  expect(exchanges()[0].body.redirect_uri).toBe(redirectUri);
  await client.callApi('/api/v2/tokens/me', 'GET', null, null, null, null, null, ['PureCloud OAuth'], [], ['application/json']);
});

describe.each(logins)('Node, %s, login flow %s: with what stands for a page', (grant, flow, answer, exchanged) => {
  const place = 'http://127.0.0.1/app';
  const state = 'a b+c/é%';
  let page;
  const logIn = () => {
    client.setLoginFlow(flow, { warn: false });
    return client[grant]('page', place, { state });
  };
  /** Like a page that is loaded again. */
  const comeBack = async () => {
    page.go(await followLogin(await page.left, place));
    client.close();
    client = new platformClient.ApiClient();
    client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.port });
    return logIn();
  };
  beforeEach(() => {
    page = standInPage(`${place}?tab=2#section`);
  });
  afterEach(() => page.remove());

  test('goes to the login server and comes back with a token that works', async () => {
    let settled = false;
    const settle = () => {
      settled = true;
    };
    logIn().then(settle, settle);
    const url = new URL(await page.left);
    expect(url.searchParams.get('redirect_uri')).toBe(place);
    expect(settled).toBe(false);
    const data = await comeBack();
    expect(data).toBe(client.authData);
    expect(data).toMatchObject({ accessToken: expect.any(String), state, tokenExpiryTime: expect.any(Number) });
    expect(server.callbacks[0]).toContain(place + answer);
    expect(server.callbacks[0]).toContain('state=a%20b%2Bc');
    expect(page.href).toBe(place);
    expect(exchanges()).toHaveLength(exchanged);
    expect(server.requests.filter(({ url: path }) => path === '/api/v2/tokens/me')).toHaveLength(1);
  });

  test("a denied login rejects with the server's words", async () => {
    server.setDeny(true);
    logIn().catch(() => {});
    const error = await comeBack().catch((e) => e);
    server.setDeny(false);
    expect(error).toMatchObject({ code: 'access_denied', message: expect.stringMatching(/^\[access_denied\] /) });
    expect(page.href).toBe(place);
    expect(exchanges()).toEqual([]);
  });

  test('an answer that it did not ask for starts the login afresh', async () => {
    page.go(`${place}${answer}foreign&state=x`);
    logIn().catch(() => {});
    expect(await page.left).toMatch(/\/oauth\/authorize\?/);
    expect(JSON.stringify(server.requests)).not.toContain('foreign');
  });
});

test('[case 92] its 403 with invalid_grant is the same error as a 400', async () => {
  const code = await newCode();
  const error = await client.authorizePKCEGrant('page', 'x'.repeat(43), code, redirectUri).catch((e) => e);
  expect(error).toMatchObject({ status: 403, code: 'invalid_grant', body: { error: 'invalid_grant' } });
  expect(error.message).toBe('[invalid_grant] Invalid authorization code');
  expect(JSON.stringify(error) + error.stack).not.toContain(code);
});

test('[case 87] [case 82] without a verifier, or with one that can be none, nothing is sent', async () => {
  for (const wrong of [undefined, '', 'short', 'x'.repeat(129), 'x'.repeat(42) + '?']) {
    expect(await client.authorizePKCEGrant('page', wrong, 'code', redirectUri).catch((e) => e.code)).toBe('EARGUMENT');
  }
  expect(server.requests).toEqual([]);
});

const shown = async (tab) => {
  await tab.waitForFunction(() => document.title.startsWith('{'), undefined, { timeout: 15000 });
  return JSON.parse(await tab.title());
};

describe.each(logins)('Chromium, %s, login flow %s', (grant, flow, answer, exchanged) => {
  beforeAll(() => {
    pages['/app'] = {
      csp,
      body: `<!doctype html><script src="/dist/platform-client.min.js"></script><script>
    const client = platformClient.ApiClient.instance;
    client.setGateway({ host: '127.0.0.1', protocol: 'http', port: ${server.port} });
    const show = (outcome) => { document.title = JSON.stringify(outcome); };
    client.setLoginFlow('${flow}', { warn: false });
    const log = () => client.${grant}('page', location.origin + '/app', { state: 'a b+c/é%' });
    if (location.hash === '#twice') sessionStorage.twice = 1;
    const logins = sessionStorage.twice ? [log(), log()] : [log()];
    Promise.all(logins).then((all) => show({ tokens: new Set(all.map((d) => d.accessToken)).size, state: all[0].state }), (e) => show({ code: e.code, message: e.message }));
  </script>`,
    };
  });

  test('logs in, with the state as it was given', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${browser.origin}/app`);
    expect(await shown(tab)).toEqual({ tokens: 1, state: 'a b+c/é%' });
    expect(tab.url()).toBe(`${browser.origin}/app`);
    expect(server.callbacks[0]).toContain(`/app${answer}`);
    expect(server.callbacks[0]).toContain('state=a%20b%2Bc');
  });

  test('[case 89] a page that starts its login twice exchanges the code once, and both succeed', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${browser.origin}/app#twice`);
    expect(await shown(tab)).toEqual({ tokens: 1, state: 'a b+c/é%' });
    expect(exchanges()).toHaveLength(exchanged);
  });

  test('[case 86] a refusal is followed by no other request; one for a code asks for S256', async () => {
    server.setDeny(true);
    const tab = await browser.newPage();
    await tab.goto(`${browser.origin}/app`);
    expect(await shown(tab)).toMatchObject({ code: 'access_denied' });
    server.setDeny(false);
    const asked = server.requests
      .filter(({ url }) => url.startsWith('/oauth/authorize'))
      .map(({ url }) => new URL(url, 'http://x').searchParams.get('code_challenge_method'));
    expect(asked).toEqual([exchanged ? 'S256' : null]);
  });
});

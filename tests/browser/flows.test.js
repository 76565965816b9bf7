/** Pages written for the old SDK, in real Chromium, with the old script and with ours. */
const { execFileSync } = require('node:child_process');
const { resolve } = require('node:path');

const state = 's/1?&=+%25é';
const inline = "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'";
const scripts = { ours: '/dist/platform-client.min.js', old: '/old/purecloud-platform-client-v2.min.js' };

/** The page of the issue; only the script tag differs. */
const issuePage = (script, port, extra = '') => `<!doctype html><script src="${script}"></script><script>
  const platformClient = require('platformClient');
  const client = platformClient.ApiClient.instance;
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: ${port} });
  client.setPersistSettings(true, 'my app');
  ${extra}
  client.loginImplicitGrant('demo-client', location.origin + location.pathname, { state: ${JSON.stringify(state)} })
    .then((d) => { window.authState = d.state; return new platformClient.UsersApi().getUsersMe({ expand: ['presence'] }); })
    .then((me) => { document.title = 'done'; window.me = me; })
    .catch((e) => { window.failure = { name: e.name, code: e.code, message: e.message }; document.title = 'failed'; });
</script>`;

let sandbox, browser, judge;
const pages = {};

beforeAll(async () => {
  const { startSandbox } = await import('../../demo/sandbox/server.mjs');
  const { startBrowser } = await import('../support/browser.mjs');
  const { startOauth2orize } = await import('../support/oauth2orize_server.mjs');
  sandbox = await startSandbox();
  judge = await startOauth2orize();
  for (const [name, script] of Object.entries(scripts)) {
    pages[`/issue-${name}`] = { body: issuePage(script, sandbox.port), csp: inline + (name === 'old' ? " 'unsafe-eval'" : '') };
  }
  const add = (path, extra) => {
    pages[path] = { body: issuePage(scripts.ours, sandbox.port, extra), csp: inline };
  };
  add('/strict', "client.setStateVerification('strict');");
  add(
    '/blocked',
    "for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });",
  );
  add('/judge', `client.setGateway({ host: '127.0.0.1', protocol: 'http', port: ${judge.port} });`);
  pages['/loader'] = {
    csp: inline,
    body: `<!doctype html><script>function require(n) { return 'earlier ' + n; } require.config = () => 'kept';</script>
    <script src="${scripts.ours}"></script><script type="module">
    document.title = JSON.stringify([require('other'), require.config(), window.require('platformClient') === window.platformClient, Object.keys(window).includes('ApiClient')]);</script>`,
  };
  pages['/self'] = {
    csp: inline,
    body: `<!doctype html><script>var self = { name: 'of the page' };</script><script src="${scripts.ours}"></script>`,
  };
  pages['/no-wasm'] = { csp: "script-src 'self'", body: `<!doctype html><script src="${scripts.ours}"></script>` };
  pages['/hash'] = { csp: inline, body: `<!doctype html><script src="${scripts.ours}"></script>` };
  browser = await startBrowser(pages);
}, 60000);
afterAll(() => Promise.all([browser?.close(), sandbox?.close(), judge?.close()]));
beforeEach(() => {
  sandbox.requests.length = 0;
});

async function signIn(page) {
  await page.getByLabel('Password').fill('sandbox');
  await page.getByRole('button', { name: 'Allow' }).click();
}
const titled = (page, title) => page.waitForFunction((t) => document.title === t, title, { timeout: 10000 });

test.each(Object.keys(scripts))(
  'the page of the issue logs in with the script "%s"',
  async (name) => {
    const page = await browser.newPage();
    await page.goto(`${browser.origin}/issue-${name}?keep=1`);
    const authorize = new URL(sandbox.requests.find((r) => r.url.startsWith('/oauth/authorize')).url, 'http://x');
    expect(authorize.searchParams.get('state')).toBe(state);
    expect(authorize.searchParams.get('response_type')).toBe('token');
    await signIn(page);
    await titled(page, 'done');
    const seen = await page.evaluate(() => ({
      me: window.me,
      href: location.href,
      stored: localStorage.my_app_auth_data,
      authState: window.authState,
    }));
    expect(seen.me).toMatchObject({ name: 'Ada Lovelace', presence: {} });
    expect(seen.href).toBe(`${browser.origin}/issue-${name}`);
    expect(Object.keys(JSON.parse(seen.stored)).sort()).toEqual(['accessToken', 'tokenExpiryTime', 'tokenExpiryTimeString']);
    // The old SDK decodes twice and mangles it.
    if (name === 'ours') expect(seen.authState).toBe(state);
    await page.reload();
    await titled(page, 'done');
    expect(sandbox.requests.filter((r) => r.url.startsWith('/oauth/authorize')).length).toBe(2);
  },
  60000,
);

test("a denied login rejects with the server's words, and the address is clean", async () => {
  const page = await browser.newPage();
  await page.goto(`${browser.origin}/issue-ours`);
  await page.getByRole('button', { name: 'Deny' }).click();
  await titled(page, 'failed');
  expect(await page.evaluate(() => window.failure.message)).toBe('[access_denied] The user denied the request.');
  expect(page.url()).toBe(`${browser.origin}/issue-ours`);
  expect(await page.evaluate(() => require('platformClient').ApiClient.instance.authData)).toMatchObject({ error: 'access_denied', state });
}, 60000);

test("[case 25] a link with somebody's token is never used; the login starts afresh", async () => {
  const page = await browser.newPage();
  const evil = sandbox.tokens.issue('demo-client');
  await page.goto(`${browser.origin}/issue-ours#access_token=${evil}&expires_in=60&state=x`);
  await page.getByLabel('Password').waitFor();
  expect(JSON.stringify(sandbox.requests)).not.toContain(evil);
  await signIn(page);
  await titled(page, 'done');
}, 60000);

test('an expired token leads back to the login', async () => {
  const page = await browser.newPage();
  await page.goto(`${browser.origin}/issue-ours`);
  await signIn(page);
  await titled(page, 'done');
  sandbox.tokens.expireAll();
  await page.context().clearCookies();
  await page.reload();
  await page.getByLabel('Password').waitFor();
}, 60000);

test.each(['null', '[]', '"x"', '7', '{"accessTok', '{"accessToken":{}}'])(
  '[case 47] corrupted storage %s is nobody logged in',
  async (text) => {
    const page = await browser.newPage();
    await page.goto(`${browser.origin}/hash`);
    await page.evaluate((t) => localStorage.setItem('my_app_auth_data', t), text);
    await page.goto(`${browser.origin}/issue-ours`);
    await page.getByLabel('Password').waitFor();
  },
  60000,
);

test.each(['/strict', '/blocked'])(
  'logs in on %s',
  async (path) => {
    const page = await browser.newPage();
    await page.goto(browser.origin + path);
    await signIn(page);
    await titled(page, 'done');
    expect(await page.evaluate(() => window.authState)).toBe(state);
  },
  60000,
);

test('lives beside a loader of modules, and puts no client on the window', async () => {
  const page = await browser.newPage();
  await page.goto(`${browser.origin}/loader`);
  expect(JSON.parse(await page.title())).toEqual(['earlier other', 'kept', true, false]);
  await page.goto(`${browser.origin}/hash`);
  expect(
    await page.evaluate(() => {
      try {
        return require('nothing');
      } catch (e) {
        return e.code;
      }
    }),
  ).toBe('MODULE_NOT_FOUND');
}, 60000);

test('a page may have a variable called self', async () => {
  const page = await browser.newPage();
  await page.goto(`${browser.origin}/self`);
  expect(page.said).toEqual([]);
  expect(await page.evaluate(() => [window.require('platformClient') === window.platformClient, Object.keys(self)])).toEqual([
    true,
    ['name'],
  ]);
});

test('a policy that forbids WebAssembly: the error says the least that it must allow, whenever the client is asked for', async () => {
  const page = await browser.newPage();
  await page.goto(`${browser.origin}/no-wasm`);
  const message = "The page's Content-Security-Policy forbids WebAssembly: add 'wasm-unsafe-eval' to script-src.";
  expect(page.said.filter((text) => text.startsWith('ERROR'))).toEqual([`ERROR ${message}`]);
  const thrown = await page.evaluate(() =>
    [() => window.require('platformClient'), () => window.platformClient].map((ask) => {
      try {
        return ask();
      } catch (error) {
        return `${error.code} ${error.message}`;
      }
    }),
  );
  expect(thrown).toEqual([`EWASM ${message}`, `EWASM ${message}`]);
});

test("[case 13] the app's own hash is left alone", async () => {
  const page = await browser.newPage();
  await page.goto(`${browser.origin}/hash#/inbox?x=1`);
  const href = await page.evaluate(() => {
    const client = require('platformClient').ApiClient.instance;
    client.setGateway({ host: '127.0.0.1', protocol: 'http', port: 1 });
    client.setAccessToken('some-token');
    client.setEnvironment('x@y'); // nothing will be sent
    client.loginImplicitGrant('', '').catch(() => {});
    return location.href;
  });
  expect(href).toBe(`${browser.origin}/hash#/inbox?x=1`);
}, 60000);

test('oauth2orize: success, with the state as it was given', async () => {
  const page = await browser.newPage();
  await page.goto(`${browser.origin}/judge`);
  await page.waitForFunction(() => window.authState !== undefined, null, { timeout: 10000 });
  expect(await page.evaluate(() => window.authState)).toBe(state);
  expect(page.url()).toBe(`${browser.origin}/judge`);
}, 60000);

test('[case 2] oauth2orize: a state with spaces, which it writes as %20, and separators', async () => {
  const page = await browser.newPage();
  judge.callbacks.length = 0;
  const odd = 'a b&c=d#e+f%g é';
  pages['/judge-odd'] = { body: pages['/judge'].body.replace(JSON.stringify(state), JSON.stringify(odd)), csp: inline };
  await page.goto(`${browser.origin}/judge-odd`);
  await page.waitForFunction(() => window.authState !== undefined, null, { timeout: 10000 });
  expect(await page.evaluate(() => window.authState)).toBe(odd);
  expect(judge.callbacks[0]).toMatch(/^[^?]+\/judge-odd#.*\bstate=a%20b%26c/);
}, 60000);

test('oauth2orize: denial', async () => {
  judge.setDeny(true);
  const page = await browser.newPage();
  await page.goto(`${browser.origin}/judge`);
  await titled(page, 'failed');
  judge.setDeny(false);
  expect(await page.evaluate(() => window.failure.code)).toBe('access_denied');
  expect(page.url()).toBe(`${browser.origin}/judge`);
}, 60000);

test('[case 36] a page in a frame of another page logs in', async () => {
  const page = await browser.newPage();
  pages['/frame'] = { csp: inline, body: '<!doctype html><iframe src="/issue-ours" style="width:600px;height:600px"></iframe>' };
  await page.goto(`${browser.origin}/frame`);
  const frame = page.frameLocator('iframe');
  await frame.getByLabel('Password').fill('sandbox');
  await frame.getByRole('button', { name: 'Allow' }).click();
  // While the frame shows the login server, the page around it may not look in.
  await page.waitForFunction(
    () => {
      try {
        return window.frames[0].document.title === 'done';
      } catch {
        return false;
      }
    },
    null,
    { timeout: 20000 },
  );
}, 60000);

test('the AMD build is self-contained', async () => {
  const page = await browser.newPage();
  pages['/amd'] = {
    csp: inline,
    body: `<!doctype html><script>
    function define(needs, make) { document.title = needs.length + Object.keys(make()).filter((n) => n.endsWith('Api')).length; }
    </script><script src="/dist/platform-client.amd.min.js"></script>`,
  };
  await page.goto(`${browser.origin}/amd`);
  expect(await page.title()).toBe('87');
}, 60000);

test("the demo's own check passes", () => {
  const output = execFileSync('node', ['demo/serve.mjs', '--check'], { cwd: resolve(__dirname, '../..'), encoding: 'utf8' });
  expect(output).toContain('ok  logging out');
}, 120000);

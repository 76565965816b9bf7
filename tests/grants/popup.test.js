/** Logins in a popup, in Chromium, against the sandbox. */
const csp = "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'";
let browser, sandbox;
const relay =
  "opener.postMessage({ name: 'gc_auth_popup', type: 'message', search: location.search, hash: location.hash }, location.origin);";
beforeAll(async () => {
  const { startSandbox } = await import('../../demo/sandbox/server.mjs');
  const { startBrowser } = await import('../support/browser.mjs');
  sandbox = await startSandbox();
  const pages = {};
  browser = await startBrowser(pages);
  pages['/app'] = {
    csp,
    body: `<!doctype html><button>Log in</button><script src="/dist/platform-client.min.js"></script><script>
    const client = platformClient.ApiClient.instance;
    client.setGateway({ host: '127.0.0.1', protocol: 'http', port: ${sandbox.port} });
    window.statuses = [];
    client.addAuthPopupStatusListener((status, message, identifier) => statuses.push([status, typeof identifier]));
    window.start = (grant, settings) => {
      const opts = { state: 'ours', authPopupConfiguration: { usePopup: true, autoClosePopupDelay: 0, ...settings } };
      window.outcome = client[grant]('demo-client', location.origin + (window.landing || '/back'), opts)
        .then((d) => ({ live: d === client.authData, token: Boolean(d.accessToken), state: d.state }), (e) => ({ code: e.code, message: e.message }));
    };
    document.querySelector('button').onclick = () => start(window.grant, window.settings);
  </script>`,
  };
  pages['/back'] = { csp, body: `<!doctype html><script>${relay}</script>` };
  pages['/silent'] = { csp, body: '<!doctype html>' };
}, 60000);
afterAll(() => Promise.all([browser?.close(), sandbox?.close()]));
beforeEach(() => sandbox.reset());
jest.setTimeout(30000);

/** Presses the button and gives the tab and its popup. */
async function open(values) {
  const tab = await browser.newPage();
  await tab.goto(`${browser.origin}/app`);
  await tab.evaluate((given) => Object.assign(window, given), values);
  const [popup] = await Promise.all([tab.waitForEvent('popup'), tab.getByRole('button').click()]);
  return { tab, popup };
}
async function signIn(popup, decision = 'Allow') {
  await popup.getByLabel('Password').fill('sandbox');
  await popup.getByRole('button', { name: decision }).click();
}
const outcome = (tab) => tab.evaluate(() => window.outcome);
const statuses = (tab) => tab.evaluate(() => window.statuses);

test.each(['loginImplicitGrant', 'loginPKCEGrant'])('%s resolves in the page that opened the popup, which closes', async (grant) => {
  const { tab, popup } = await open({ grant });
  const closed = popup.waitForEvent('close');
  await signIn(popup);
  expect(await outcome(tab)).toEqual({ live: true, token: true, state: 'ours' });
  expect(await statuses(tab)).toEqual([
    ['INIT', 'string'],
    ['AUTHENTICATED', 'string'],
  ]);
  expect(new URL(tab.url()).pathname).toBe('/app');
  await closed;
});

test('a message from anybody but the popup counts for nothing', async () => {
  const { tab, popup } = await open({ grant: 'loginImplicitGrant' });
  await tab.evaluate(() => {
    const forged = { name: 'gc_auth_popup', type: 'message', hash: '#access_token=attackers&state=ours' };
    window.postMessage(forged, '*');
    const frame = document.body.appendChild(document.createElement('iframe'));
    return new Promise((resolve) => {
      frame.onload = resolve;
      frame.srcdoc = `<script>parent.postMessage(${JSON.stringify(forged)}, '*')</script>`;
    });
  });
  await signIn(popup);
  expect(await outcome(tab)).toMatchObject({ token: true, state: 'ours' });
  expect(sandbox.requests.some(({ headers }) => (headers.authorization || '').includes('attackers'))).toBe(false);
});

test('a response with another state is not used', async () => {
  const { tab, popup } = await open({ grant: 'loginImplicitGrant' });
  await popup.goto(`${browser.origin}/back#access_token=attackers&state=other`);
  expect(await outcome(tab)).toMatchObject({ code: 'StateMismatch' });
  expect(await statuses(tab)).toEqual([
    ['INIT', 'string'],
    ['AUTH_ERROR', 'string'],
  ]);
  expect(sandbox.requests.some(({ headers }) => (headers.authorization || '').includes('attackers'))).toBe(false);
});

test("a denied login rejects with the server's reason", async () => {
  const { tab, popup } = await open({ grant: 'loginImplicitGrant' });
  await popup.goto(`${browser.origin}/back#error=access_denied&error_description=No&state=ours`);
  expect(await outcome(tab)).toEqual({ code: 'access_denied', message: '[access_denied] No' });
});

test('a popup that never answers times out', async () => {
  const { tab } = await open({ grant: 'loginImplicitGrant', settings: { popupTimeout: 200 } });
  expect(await outcome(tab)).toMatchObject({ message: '[Error] Authentication Popup Timeout' });
  expect(await statuses(tab)).toEqual([
    ['INIT', 'string'],
    ['TIMEOUT', 'string'],
  ]);
});

test('a second login ends the first', async () => {
  const { tab } = await open({ grant: 'loginImplicitGrant' });
  const first = tab.evaluate(() => window.outcome);
  const [second] = await Promise.all([tab.waitForEvent('popup'), tab.getByRole('button').click()]);
  expect(await first).toMatchObject({ code: 'EABORTED' });
  await signIn(second);
  expect(await outcome(tab)).toMatchObject({ token: true });
  expect((await statuses(tab)).map(([status]) => status)).toEqual(['INIT', 'ABORTED', 'INIT', 'AUTHENTICATED']);
});

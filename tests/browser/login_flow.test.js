/** loginImplicitGrant at a login server that refuses the implicit grant, the code grant, or both; by redirect and in popups. */
const { appPage, csp, signIn } = require('../support/login_page');
const pages = {};
const suite = require('../support/sandbox_browser')(pages);
let sandbox, browser;
beforeAll(() => {
  ({ sandbox, browser } = suite);
});

const settle = `
  client.onWarning = ({ code }) => (window.warnings ??= []).push(code);
  const over = (outcome) => { window.outcome = outcome; document.title = 'over'; };
  const settle = (login) => login.then(
    ({ accessToken, state, error }) => over({ token: Boolean(accessToken), state, error }),
    ({ code, message }) => over({ code, message, error: client.authData.error }),
  );`;

/** A page that logs in when it is loaded. */
async function visit(path, clientId, { attribute, prepare = '' } = {}) {
  const login = `settle(client.loginImplicitGrant('${clientId}', location.href, { state: 'S', login_hint: 'ada@example.com' }));`;
  pages[path] = appPage(sandbox, [settle, prepare, login].join('\n'), { attribute });
  const page = await browser.newPage();
  await page.goto(`${browser.origin}${path}?own=1#/route`);
  return page;
}
async function outcomeOf(page) {
  await page.waitForFunction(() => document.title === 'over', null, { timeout: 30000 });
  return page.evaluate(() => ({ ...window.outcome, href: location.href, warnings: window.warnings || [] }));
}
/** The requests of the login server, in order. */
const asked = () =>
  sandbox.requests
    .filter(({ method, url }) => method === 'GET' && url.startsWith('/oauth/authorize'))
    .map(({ url }) => new URL(url, 'http://x').searchParams.get('response_type'));

test('a client without the implicit grant gets in by the code grant, and straight away the next time', async () => {
  const page = await visit('/auto', 'code-only-client');
  await signIn(page);
  const href = `${browser.origin}/auto?own=1`;
  expect(await outcomeOf(page)).toEqual({ token: true, state: 'S', href, warnings: [] });
  expect(asked()).toEqual(['token', 'code']);
  const exchange = new URLSearchParams(sandbox.requests.find(({ url }) => url === '/oauth/token').body);
  expect(exchange.get('redirect_uri')).toBe(href);
  expect(exchange.has('client_secret')).toBe(false);
  await page.reload();
  expect(await outcomeOf(page)).toMatchObject({ token: true, state: 'S' });
  expect(asked()).toEqual(['token', 'code', 'code']);
});

test('a client with the implicit grant alone gets in as ever, and the developer is told', async () => {
  const page = await visit('/old', 'implicit-only-client');
  await signIn(page);
  expect(await outcomeOf(page)).toMatchObject({ token: true, state: 'S', warnings: ['ImplicitGrantEnds'] });
  expect(asked()).toEqual(['token']);
});

test('a client with neither is refused once, with the first error', async () => {
  const page = await visit('/neither', 'no-login-client');
  expect(await outcomeOf(page)).toMatchObject({
    code: 'unauthorized_client',
    error: 'unauthorized_client',
    href: `${browser.origin}/neither?own=1`,
  });
  expect(asked()).toEqual(['token', 'code']);
});

test.each([
  ['the script tag', { attribute: 'data-login-flow="pkce"' }],
  ['setLoginFlow', { prepare: "client.setLoginFlow('pkce');" }],
])('by the code grant from the start: %s', async (_, how) => {
  const page = await visit('/pkce', 'code-only-client', how);
  await signIn(page);
  expect(await outcomeOf(page)).toMatchObject({ token: true, state: 'S', warnings: [] });
  expect(asked()).toEqual(['code']);
});

test('by the implicit grant and no other', async () => {
  const page = await visit('/implicit', 'code-only-client', { prepare: "client.setLoginFlow('implicit', { warn: false });" });
  expect(await outcomeOf(page)).toMatchObject({ code: 'unauthorized_client' });
  expect(asked()).toEqual(['token']);
});

describe('in a popup', () => {
  /** The popup's page: it posts its address, and may close itself. */
  const callback = `<!doctype html><script>
    opener.postMessage({ name: 'gc_auth_popup', type: 'message', hash: location.hash, search: location.search }, location.origin);
    if (location.search.includes('closes') || location.hash.includes('closes')) close();
  </script>`;
  async function open(clientId, config = '{ usePopup: true }') {
    pages['/callback'] = { csp, body: callback };
    const login = `document.querySelector('button').onclick = () =>
      settle(client.loginImplicitGrant('${clientId}', location.origin + '/callback', { state: 'S', authPopupConfiguration: ${config} }));`;
    pages['/popup'] = appPage(sandbox, settle + login, { body: '<button>Log in</button>' });
    const page = await browser.newPage();
    await page.goto(`${browser.origin}/popup`);
    const [popup] = await Promise.all([page.waitForEvent('popup'), page.getByRole('button').click()]);
    return { page, popup };
  }

  test('the same window goes on by the code grant', async () => {
    const { page, popup } = await open('code-only-client');
    await signIn(popup);
    expect(await outcomeOf(page)).toMatchObject({ token: true, state: 'S', href: `${browser.origin}/popup` });
    expect(asked()).toEqual(['token', 'code']);
    expect(page.context().pages()).toHaveLength(2);
  });

  test('a client with neither is refused once', async () => {
    const { page } = await open('no-login-client');
    expect(await outcomeOf(page)).toMatchObject({ code: 'unauthorized_client', error: 'unauthorized_client' });
    expect(asked()).toEqual(['token', 'code']);
  });
});

test('what is none of the three is refused, in code; in the script tag it counts for nothing', async () => {
  const page = await visit('/wrong', 'demo-client', {
    attribute: 'data-login-flow="nonsense"',
    prepare: `
    try { client.setLoginFlow('PKCE'); } catch (error) { window.refused = error.message; }`,
  });
  await signIn(page);
  expect(await outcomeOf(page)).toMatchObject({ token: true });
  expect(await page.evaluate(() => window.refused)).toBe("setLoginFlow takes 'auto', 'implicit' or 'pkce'.");
  expect(page.said.join()).toContain('data-login-flow="nonsense" is none of auto, implicit and pkce');
});

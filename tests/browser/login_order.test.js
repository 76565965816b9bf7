/** Logins that do not go as planned, in Chromium: odd redirect URIs, answers of others, rows of redirects. */
const { csp, signIn } = require('../support/login_page');
const pages = {};
const suite = require('../support/sandbox_browser')(pages);
let sandbox, browser;
beforeAll(() => {
  ({ sandbox, browser } = suite);
});

/** A page that logs in; `login` is its script, `before` runs first. */
function addPage(path, login, { before = '', flow = 'auto' } = {}) {
  pages[path] = {
    csp,
    body: `<!doctype html><script>
      sessionStorage.getItem('loads') ?? sessionStorage.setItem('loads', '0');
      window.name = String(Number(window.name || 0) + 1);
      ${before}
    </script><script src="/dist/platform-client.min.js"></script><script>
      const client = platformClient.ApiClient.instance;
      const use = (c) => { c.setGateway({ host: '127.0.0.1', protocol: 'http', port: ${sandbox.port} }); c.setLoginFlow('${flow}'); c.onWarning = ({ code }) => (window.warnings ??= []).push(code); return c; };
      use(client);
      const report = (outcome) => { window.outcome = outcome; document.title = 'over'; };
      const failed = (e) => report({ name: e.name, code: e.code, status: e.status, message: e.message });
      (async () => { ${login} })().then((d) => report({ token: Boolean(d?.accessToken), state: d?.state }), failed);
    </script>`,
  };
}

/** How the login ended, how often the page was loaded, and its address. */
async function over(page) {
  await page.waitForFunction(() => document.title === 'over', null, { timeout: 30000 });
  return page.evaluate(() => ({ ...window.outcome, loads: Number(window.name), href: location.href, warnings: window.warnings || [] }));
}

const forms = [
  ['location.href', ''],
  ['location.href', '#/route'],
  ['location.href', '?x=1#/route'],
  ['location.href', '#top'],
  ['window.location', '?x=1'],
  ['new URL(location.href)', '#/inbox?x=1'],
  ["'/forms'", ''],
  ["' ' + location.origin + '/forms '", ''],
];
describe.each([
  ['loginImplicitGrant', 'implicit'],
  ['loginImplicitGrant', 'pkce'],
  ['loginPKCEGrant', 'auto'],
])('%s, login flow %s', (grant, flow) => {
  const byCode = grant === 'loginPKCEGrant' || flow === 'pkce';
  const add = (path, login, more) => addPage(path, login, { flow, ...more });

  test.each(forms)('with the redirect URI %s at "/forms%s"', async (uri, more) => {
    add('/forms', `return client.${grant}('demo-client', ${uri}, { state: 'S' });`);
    const page = await browser.newPage();
    await page.goto(`${browser.origin}/forms${more}`);
    await signIn(page);
    const { token, state, href, loads } = await over(page);
    expect({ token, state, loads }).toEqual({ token: true, state: 'S', loads: 2 });
    expect(href).toBe(`${browser.origin}/forms${uri.includes('location') && more.startsWith('?') ? '?x=1' : ''}`);
    const [, exchange] = [0, sandbox.requests.find(({ url }) => url === '/oauth/token')];
    if (byCode) {
      const sent = new URL(sandbox.requests.find(({ url }) => url.startsWith('/oauth/authorize')).url, 'http://x');
      expect(new URLSearchParams(exchange.body).get('redirect_uri')).toBe(sent.searchParams.get('redirect_uri'));
    }
  });

  test('a stored token counts on a page with a route, whatever the options are', async () => {
    add('/stored', `client.setPersistSettings(true); return client.${grant}('demo-client', location.href, { org: 'without-provider' });`);
    const page = await browser.newPage();
    await page.goto(`${browser.origin}/stored`);
    expect(await over(page)).toMatchObject({ message: 'opts.provider must be set if opts.org is set' });
    await page.evaluate(
      (token) => localStorage.setItem('purecloud_auth_data', JSON.stringify({ accessToken: token })),
      sandbox.tokens.issue('demo-client'),
    );
    await page.goto(`${browser.origin}/stored?again#/inbox`);
    expect(await over(page)).toMatchObject({ token: true, href: `${browser.origin}/stored?again#/inbox` });
  });

  test("a denied login rejects with the server's words, the address is clean", async () => {
    add('/denied', `return client.${grant}('demo-client', location.href);`);
    const page = await browser.newPage();
    await page.goto(`${browser.origin}/denied#/route`);
    await page.getByRole('button', { name: 'Deny' }).click();
    expect(await over(page)).toMatchObject({
      code: 'access_denied',
      message: '[access_denied] The user denied the request.',
      href: `${browser.origin}/denied`,
    });
  });

  test('a link with an error neither ends the session nor shows its words', async () => {
    add('/link', `client.setPersistSettings(true); return client.${grant}('demo-client', location.href);`);
    const page = await browser.newPage();
    await page.goto(`${browser.origin}/link`);
    await signIn(page);
    await over(page);
    const mark = byCode ? '?' : '#';
    await page.goto('about:blank');
    await page.goto(`${browser.origin}/link${mark}error=x&error_description=Call%20555&state=guess`);
    expect(await over(page)).toMatchObject({ token: true, href: `${browser.origin}/link` });
    expect(await page.evaluate(() => client.authData.error)).toBeUndefined();
  });

  test.each([
    'sessionStorage.clear();',
    "try { for (let size = 2 ** 20; size; size = size >> 1) { while (true) { sessionStorage.setItem('x' + size, (sessionStorage['x' + size] || '') + 'x'.repeat(size)); } } } catch {}",
  ])('at most three loads where a page does %s', async (before) => {
    add('/cleared', `return client.${grant}('demo-client', location.href, { state: 'S' });`, { before: `try { ${before} } catch {}` });
    const page = await browser.newPage();
    await page.goto(`${browser.origin}/cleared`);
    if (
      await page
        .getByLabel('Password')
        .isVisible({ timeout: 2000 })
        .catch(() => false)
    )
      await signIn(page);
    const outcome = await over(page);
    expect(outcome.loads).toBeLessThanOrEqual(3);
    expect(outcome.token || ['StateMismatch', 'VerifierMissing', 'VerifierUnavailable'].includes(outcome.code)).toBe(true);
  });

  test.each(['bound', 'strict', 'off'])('a token that is refused every time ends after three loads (%s)', async (mode) => {
    add('/refused', `client.setStateVerification('${mode}'); return client.${grant}('demo-client', location.href);`);
    const page = await browser.newPage();
    sandbox.faults.add({ fault: 'status:401', path: '/tokens/me', times: 100 });
    await page.goto(`${browser.origin}/refused`);
    await signIn(page);
    expect(await over(page)).toMatchObject({ code: 'TokenRejected', loads: 3 });
  });

  test.each([429, 503])('a token check that is answered %d keeps the token and says so', async (status) => {
    add(
      '/later',
      `client.setPersistSettings(true); window.again = () => client.${grant}('demo-client', location.href).then((d) => Boolean(d.accessToken)); return client.${grant}('demo-client', location.href);`,
    );
    const page = await browser.newPage();
    await page.goto(`${browser.origin}/later`);
    await signIn(page);
    await over(page);
    sandbox.faults.add({ fault: `status:${status}`, path: '/tokens/me', times: 1 });
    await page.reload();
    expect(await over(page)).toMatchObject({ status, loads: 3 });
    expect(await page.evaluate(() => Boolean(JSON.parse(localStorage.purecloud_auth_data).accessToken))).toBe(true);
    expect(await page.evaluate(() => window.again())).toBe(true);
  });

  test('a program that tries again by itself stops', async () => {
    add(
      '/again',
      `try { return await client.${grant}('demo-client', location.href); } catch (e) {
      await new Promise((r) => setTimeout(r, 200));
      return client.${grant}('demo-client', location.href).finally(() => console.log('ended')); }`,
    );
    const page = await browser.newPage();
    await page.goto(`${browser.origin}/again`);
    // A script that Playwright runs in the page counts as a click, after which a login may be tried again.
    const ended = page.waitForEvent('console', { predicate: (message) => message.text() === 'ended', timeout: 30000 });
    for (let denied = 0; denied < 2; denied++) await page.getByRole('button', { name: 'Deny' }).click();
    await ended;
    expect(await over(page)).toMatchObject({ code: 'access_denied' });
  });

  test.each([
    ['two prefixes, persisted', "b.setPersistSettings(true, 'b'); client.setPersistSettings(true, 'a');", { token: true }],
    ['two prefixes, not persisted', "b.setPersistSettings(false, 'b'); client.setPersistSettings(false, 'a');", { code: 'LoginConflict' }],
    ['one prefix, not persisted', '', { code: 'LoginConflict' }],
  ])('two clients on a page: %s', async (name, settings, wanted) => {
    add(
      '/two',
      `const b = use(new platformClient.ApiClient()); ${settings}
      await client.${grant}('demo-client', location.href); return b.${grant}('demo-client', location.href);`,
    );
    const page = await browser.newPage();
    await page.goto(`${browser.origin}/two`);
    await signIn(page);
    const outcome = await over(page);
    expect(outcome).toMatchObject(wanted);
    expect(outcome.loads).toBeLessThanOrEqual(4);
  });

  test.each(['() => 0', '() => 42', '() => NaN', '() => 1e18'])('a page whose clock is Date.now = %s logs in', async (clock) => {
    add('/clock', `return client.${grant}('demo-client', location.href);`, { before: `Date.now = ${clock};` });
    const page = await browser.newPage();
    await page.goto(`${browser.origin}/clock`);
    await signIn(page);
    expect(await over(page)).toMatchObject({ token: true, loads: 2 });
  });
});

test('ours and then the old SDK on one page, one prefix, both persisted: both log in, or one says why not', async () => {
  pages['/both'] = {
    csp: `${csp} 'unsafe-eval'`,
    body: `<!doctype html><script>window.name = String(Number(window.name || 0) + 1);</script>
    <script src="/dist/platform-client.min.js"></script><script>const ours = platformClient.ApiClient.instance;</script>
    <script src="/old/purecloud-platform-client-v2.min.js"></script><script>
      const old = require('platformClient').ApiClient;
      const outcomes = {};
      const note = (who) => [() => { outcomes[who] = 'ok'; show(); }, (e) => { outcomes[who] = e.code || e.message; show(); }];
      const show = () => { if (Object.keys(outcomes).length === 2) { window.outcome = outcomes; document.title = 'over'; } };
      for (const [who, client] of Object.entries({ ours, old })) {
        client.setGateway({ host: '127.0.0.1', protocol: 'http', port: ${sandbox.port} });
        client.setPersistSettings(true, 'shared');
        client.loginImplicitGrant('demo-client', location.href).then(...note(who));
      }
    </script>`,
  };
  const page = await browser.newPage();
  await page.goto(`${browser.origin}/both`);
  await signIn(page);
  const { ours, old, loads } = await over(page);
  expect(ours === 'ok' || ours === 'LoginConflict').toBe(true);
  expect(old).toBe('ok');
  expect(loads).toBeLessThanOrEqual(4);
});

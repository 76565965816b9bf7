/** After a login and calls that fail in every way, no secret is anywhere but in the client. */
const csp = "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'";

let sandbox;
let browser;

beforeAll(async () => {
  const { startSandbox } = await import('../../demo/sandbox/server.mjs');
  const { startBrowser } = await import('../support/browser.mjs');
  sandbox = await startSandbox();
  const gateway = JSON.stringify({ host: '127.0.0.1', protocol: 'http', port: sandbox.port });
  const script = (body) => ({ type: 'text/javascript', body });
  const page = '<!doctype html><title>page</title><script src="/dist/platform-client.min.js"></script><script src="/SCRIPT"></script>';
  browser = await startBrowser({
    '/page': { csp, body: page.replace('SCRIPT', 'login.js') },
    '/login.js': script(`
      const client = require('platformClient').ApiClient.instance;
      const log = [];
      client.setGateway(${gateway});
      client.setDebugLog((text) => log.push(text));
      client.setPersistSettings(true, 'secrets');
      client.loginImplicitGrant('demo-client', location.origin + location.pathname, { state: 'caller-state' })
        .then(() => { document.title = 'in'; }, (error) => { document.title = error.message; });`),
  });
}, 300000);
afterAll(() => Promise.all([browser?.close(), sandbox?.close()]));

async function logIn() {
  const opened = await browser.newPage();
  await opened.goto(`${browser.origin}/page`);
  await opened.getByLabel('Password').fill('sandbox');
  await opened.getByRole('button', { name: 'Allow' }).click();
  await opened.waitForFunction(() => document.title === 'in', null, { timeout: 30000 });
  return opened;
}

/** Every text that a script of the page could find without the client's own objects. */
const findable = () => {
  const texts = [location.href, JSON.stringify(history.state), document.title, document.cookie, document.documentElement.outerHTML];
  // The browser's navigation entry keeps the address as it was loaded, and no script can change it.
  for (const entry of performance.getEntries()) if (entry.entryType !== 'navigation') texts.push(JSON.stringify(entry));
  const seen = new Set([window.require, window.platformClient, client, log]);
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const native = new Set(Object.getOwnPropertyNames(frame.contentWindow));
  frame.remove();
  const own = Object.getOwnPropertyNames(window).filter((name) => !native.has(name));
  const walk = (value, depth) => {
    if (typeof value === 'string') texts.push(value);
    if (value === null || !['object', 'function'].includes(typeof value) || seen.has(value) || depth > 4) return;
    seen.add(value);
    for (const name of Object.getOwnPropertyNames(value)) {
      try {
        walk(value[name], depth + 1);
      } catch {}
    }
  };
  for (const name of own) walk(window[name], 0);
  return { texts, own };
};

test('[case 70] [case 71] [case 72] [case 79] no token in log, errors, address, history, title, performance entries or globals', async () => {
  const page = await logIn();
  const { token, rejected } = await page.evaluate(async () => {
    const { UsersApi } = require('platformClient');
    const users = new UsersApi();
    const token = client.authData.accessToken;
    const failures = [];
    const fails = (promise) =>
      promise.then(
        () => {},
        (error) => failures.push(error),
      );
    const call = (path, query, body) =>
      client.callApi(path, 'POST', {}, query, {}, {}, body, ['PureCloud OAuth'], ['application/json'], ['application/json']);
    for (const fault of ['status:500', 'status:404', 'invalid-json', 'truncated', 'reset']) {
      await fails(
        client.callApi(
          '/api/v2/users/me',
          'GET',
          {},
          { sandbox_fault: fault },
          {},
          {},
          null,
          ['PureCloud OAuth'],
          ['application/json'],
          ['application/json'],
        ),
      );
    }
    await fails(call('/api/v2/nowhere', {}, { password: token, client_secret: 'secret-of-a-client' }));
    await fails(Promise.resolve().then(() => call('https://evil.example/', {}, {})));
    await fails(Promise.resolve().then(() => users.getUser('..')));
    const abort = new AbortController();
    const aborted = fails(users.getUsersMe({ signal: abort.signal }));
    abort.abort();
    await aborted;
    client.setAccessToken(`${token}-wrong`);
    await fails(users.getUsersMe());
    client.setAccessToken(token);
    const texts = failures.map(
      (error) => `${JSON.stringify(error)} ${error} ${error.stack} ${error.message} ${JSON.stringify(error.error)} ${error.error?.stack}`,
    );
    return { token, rejected: texts };
  });
  expect(rejected.length).toBeGreaterThan(7);
  const places = await page.evaluate(findable);
  const log = await page.evaluate(() => log);
  expect(log.length).toBeGreaterThan(10);
  expect(log.join('\n')).toContain('[RESPONSE] 500');
  expect(places.texts.join()).toContain('/page');
  const everywhere = { rejected, log, places: places.texts, console: page.said };
  for (const [where, texts] of Object.entries(everywhere)) {
    for (const secret of [token, 'secret-of-a-client'])
      expect({ where, found: texts.filter((text) => text.includes(secret)) }).toEqual({ where, found: [] });
  }
  expect(places.own.filter((name) => !['platformClient', 'require'].includes(name))).toEqual([]);
  await page.context().close();
}, 120000);

test('[case 73] no request after the login tells where it came from with more than the origin or the clean address', async () => {
  sandbox.requests.length = 0;
  const page = await logIn();
  const { accessToken } = await page.evaluate(() => ({ ...client.authData }));
  const referers = sandbox.requests.map(({ headers }) => headers.referer ?? '');
  expect(referers.length).toBeGreaterThan(2);
  expect(referers.filter((text) => text.includes(accessToken) || text.includes('state='))).toEqual([]);
  await page.context().close();
}, 120000);

/** In a page, after a login and calls that fail in every way: no secret of the login is anywhere but in the client. */
const { readFileSync } = require('node:fs');
const { createServer } = require('node:http');
const { join } = require('node:path');
const withSandboxAndBrowser = require('../support/sandbox_browser.js');

const csp = "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'";
const script = (body) => ({ type: 'text/javascript', body });
const read = (file) => readFileSync(join(__dirname, file), 'utf8');
const pages = {
  '/page': {
    csp,
    body: `<!doctype html><title>page</title><script src="/probe.js"></script><script>window.probe = makeProbe();</script>
      <script src="/dist/platform-client.min.js"></script><script src="/places.js"></script><script src="/login.js"></script>`,
  },
  '/probe.js': script(read('../support/probe.js')),
  '/places.js': script(read('hear_everything.js') + read('places.js')),
};
const suite = withSandboxAndBrowser(pages);

/** Another origin, which keeps all that it is sent. */
let elsewhere;
const arrived = [];
beforeAll(async () => {
  const { listen } = await import('../../demo/sandbox/loopback.mjs');
  elsewhere = await listen(
    createServer((request, response) => {
      arrived.push(`${request.url} ${JSON.stringify(request.headers)}`);
      response.end();
    }),
  );
});
afterAll(() => elsewhere.close());
beforeEach(() => {
  arrived.length = 0;
});

const flows = {
  'the implicit grant': { flow: 'implicit', client: 'demo-client' },
  PKCE: { flow: 'pkce', client: 'demo-client' },
  'PKCE with a refresh token': { flow: 'pkce', client: 'refreshing-client' },
};

/** Opens the page and logs in as a user does. */
async function logIn({ flow, client }) {
  const { sandbox, browser } = suite;
  const gateway = JSON.stringify({ host: '127.0.0.1', protocol: 'http', port: sandbox.port });
  pages['/login.js'] = script(`
    probe.end();
    const sdk = require('platformClient');
    const pageClient = sdk.ApiClient.instance;
    pageClient.setGateway(${gateway});
    pageClient.setLoginFlow('${flow}');
    listenTo(pageClient);
    pageClient.loginImplicitGrant('${client}', location.origin + location.pathname, { state: 'caller-state' })
      .then(() => { document.title = 'in'; }, (error) => { document.title = error.message; });`);
  const page = await browser.newPage();
  await page.goto(`${browser.origin}/page`);
  await page.getByLabel('Password').fill('sandbox');
  await page.getByRole('button', { name: 'Allow' }).click();
  await page.waitForFunction(() => document.title === 'in', null, { timeout: 30000 });
  return page;
}

/** The secrets of this login: what the login server has issued, and what the client has made. */
async function secretsOf(page) {
  const { accessToken, refreshToken } = await page.evaluate(() => ({ ...pageClient.authData }));
  const form = suite.sandbox.requests.filter(({ url }) => url === '/oauth/token').map(({ body }) => new URLSearchParams(body));
  const sent = form.flatMap((parameters) => ['code', 'code_verifier'].map((name) => parameters.get(name)));
  return [...new Set([accessToken, refreshToken, ...sent])].filter(Boolean);
}

/** The places in which a secret is, other than those where it must be. */
const leaksIn = (places, secrets) =>
  Object.entries(places).filter(([, texts]) =>
    texts.some((text) => [...secrets, 'secret-of-a-client'].some((secret) => text.includes(secret))),
  );

describe.each(Object.entries(flows))('after a login by %s', (_, flow) => {
  test('[case 70] [case 71] [case 72] [case 79] no secret is in logs, errors, events, address, history, storage, performance entries or globals', async () => {
    const page = await logIn(flow);
    const secrets = await secretsOf(page);
    expect(secrets.length).toBe({ implicit: 1, pkce: flow.client === 'demo-client' ? 3 : 4 }[flow.flow]);
    await page.evaluate(async (given) => {
      await failInEveryWay(pageClient, sdk, given);
      pageClient.setAccessToken(`${given[0]}-wrong`);
      await new sdk.UsersApi().getUsersMe().catch(() => {});
      pageClient.setAccessToken(given[0]);
    }, secrets);
    const { places, own } = await page.evaluate(() => findable(pageClient));
    expect(places.errors.length).toBeGreaterThan(12);
    expect(places.errors).not.toContain('resolved');
    expect(places.debugLog.join('\n')).toContain('[RESPONSE] 500');
    expect(places.events.length).toBeGreaterThan(20);
    expect(page.said.length).toBeGreaterThan(10);
    expect(leaksIn({ ...places, console: page.said }, secrets)).toEqual([]);
    const ofTheTest = ['said', 'hearEverything', 'listenTo', 'failInEveryWay', 'findable', 'makeProbe', 'probe'];
    expect(own.filter((name) => !['platformClient', 'require', ...ofTheTest].includes(name))).toEqual([]);
  });

  test('[case 73] no secret goes to another origin: not with an image, a link or a redirect', async () => {
    const page = await logIn(flow);
    const secrets = await secretsOf(page);
    await page.evaluate(async (port) => {
      const image = new Image();
      const loaded = new Promise((resolve) => (image.onload = image.onerror = resolve));
      image.src = `http://127.0.0.1:${port}/image`;
      document.body.append(image);
      await loaded;
      const types = ['application/json'];
      await pageClient
        .callApi('/api/v2/users/me', 'GET', {}, { sandbox_fault: 'redirect:other' }, {}, {}, null, ['PureCloud OAuth'], types, types)
        .catch(() => {});
      await fetch(`http://127.0.0.1:${port}/fetched`, { mode: 'no-cors', referrerPolicy: 'unsafe-url' });
    }, elsewhere.port);
    const redirected = suite.sandbox.requests.filter(({ headers }) => headers.host.startsWith('localhost'));
    const leaks = leaksIn({ arrived, redirected: redirected.map((request) => JSON.stringify(request)) }, secrets);
    expect(arrived.length).toBe(2);
    expect(leaks).toEqual([]);
    const referers = suite.sandbox.requests.map(({ headers }) => headers.referer ?? '');
    expect(referers.filter((text) => text.includes('state=') || secrets.some((secret) => text.includes(secret)))).toEqual([]);
  });

  test.each(['logout', 'close'])('[case 79] no secret is in the memory of the wasm after %s', async (end) => {
    const page = await logIn(flow);
    const secrets = await secretsOf(page);
    // An answer without content keeps the page where it is.
    await page.route('**/logout*', (route) => route.fulfill({ status: 204 }));
    const counts = await page.evaluate(
      async ([given, method]) => {
        await failInEveryWay(pageClient, sdk, given);
        const count = () => given.map((secret) => probe.count(secret));
        const before = count();
        pageClient[method]();
        // A closed client is freed a moment later.
        await new Promise((resolve) => setTimeout(resolve, 20));
        // What a page could log of the package. Before, `authData` has the token, because it is there for the page.
        const shown = [pageClient, new sdk.UsersApi(pageClient), pageClient.config, pageClient.authentications, sdk].map((one) =>
          JSON.stringify(one),
        );
        return { before, after: count(), shown, stored: JSON.stringify({ ...localStorage, ...sessionStorage }) };
      },
      [secrets, end],
    );
    // The token is there while it is needed, or this test could not fail.
    expect(counts.before[0]).toBeGreaterThan(0);
    expect(counts.after).toEqual(secrets.map(() => 0));
    const stays = end === 'close';
    // A closed client leaves the page's own object as it is.
    expect(leaksIn({ stored: [counts.stored], shown: stays ? [] : counts.shown }, secrets)).toEqual([]);
  });
});

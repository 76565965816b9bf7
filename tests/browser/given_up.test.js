/** Attempts that are given up leave nothing behind, although their client lives on: no handle, no memory, no listener. */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const withSandboxAndBrowser = require('../support/sandbox_browser.js');

const pages = {
  '/page': {
    csp: "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'",
    body: `<!doctype html><script src="/probe.js"></script><script>window.probe = makeProbe();</script>
      <script src="/dist/platform-client.min.js"></script><script>probe.end();</script>`,
  },
  '/probe.js': { type: 'text/javascript', body: readFileSync(join(__dirname, '../support/probe.js'), 'utf8') },
};
const suite = withSandboxAndBrowser(pages);

/** Ways to give up, each of which rejects. They run in the page, with a client that never closes. */
const ways = {
  'a login in a popup that the browser blocks': async (client) => {
    window.open = () => null;
    await client.loginImplicitGrant('demo-client', location.href, { authPopupConfiguration: { usePopup: true } });
  },
  'a login in a popup that its signal ends': async (client) => {
    window.open = () => ({ closed: false, close() {}, location: {}, focus() {} });
    const end = new AbortController();
    const login = client.loginImplicitGrant('demo-client', location.href, {
      authPopupConfiguration: { usePopup: true },
      signal: end.signal,
    });
    end.abort();
    await login;
  },
  'a PKCE login in a popup that the user closes': async (client) => {
    const popup = { closed: false, close() {}, location: {}, focus() {} };
    window.open = () => popup;
    const login = client.loginPKCEGrant('demo-client', location.href, { authPopupConfiguration: { usePopup: true } });
    popup.closed = true;
    await login;
  },
  'a login with a provider and no org': async (client) => {
    await client.loginImplicitGrant('demo-client', location.href, { provider: 'okta' });
  },
  'a renewal without a login': async (client) => {
    await client.renew();
  },
  'a call that its signal ends': async (client) => {
    const end = new AbortController();
    const call = client.callApi(
      '/api/v2/users/me',
      'GET',
      {},
      { sandbox_fault: 'delay:3000' },
      {},
      {},
      null,
      [],
      [],
      [],
      {},
      { signal: end.signal },
    );
    end.abort();
    await call;
  },
  'a call that waits for its turn': async (client) => {
    const end = new AbortController();
    const calls = [...Array(150)].map(() =>
      client.callApi('/api/v2/users/me', 'GET', {}, { sandbox_fault: 'delay:3000' }, {}, {}, null, [], [], [], {}, { signal: end.signal }),
    );
    end.abort();
    await Promise.all(calls);
  },
  'a call whose retry waits': async (client) => {
    const end = new AbortController();
    await client.callApi(
      '/api/v2/users/me',
      'GET',
      {},
      { sandbox_fault: 'status:503' },
      {},
      {},
      null,
      [],
      [],
      [],
      {},
      {
        signal: end.signal,
        retry: { delay: 60_000, maxDelay: 60_000, onRetry: () => setTimeout(() => end.abort()) },
      },
    );
  },
};

test.each(Object.entries(ways))('%s', async (_, way) => {
  const page = await suite.browser.newPage();
  await page.goto(`${suite.browser.origin}/page`);
  await page.evaluate((port) => {
    window.client = require('platformClient').ApiClient.instance;
    client.setGateway({ host: '127.0.0.1', protocol: 'http', port });
    window.listeners = 0;
    for (const [name, by] of [
      ['addEventListener', 1],
      ['removeEventListener', -1],
    ]) {
      const real = window[name];
      window[name] = function (type, listener, ...rest) {
        if (type === 'message' && listener) window.listeners += by;
        return real.call(this, type, listener, ...rest);
      };
    }
  }, suite.sandbox.port);
  await page.addScriptTag({ content: `window.giveUp = ${way}` });
  const repeat = (times) =>
    page.evaluate(async (count) => {
      const codes = new Set();
      for (let i = 0; i < count; i++) {
        await giveUp(client).then(
          () => codes.add('resolved'),
          ({ code }) => codes.add(code),
        );
      }
      await new Promise((done) => setTimeout(done, 50));
      return { codes: [...codes], ...probe.measure(), listeners };
    }, times);
  // The first ones make what stays, such as the books of the allocator.
  const before = await repeat(3);
  const after = await repeat(10);
  expect(after.codes).toHaveLength(1);
  expect(after.codes).not.toContain('resolved');
  expect(after.handles).toBe(before.handles);
  expect(after.listeners).toBe(before.listeners);
  // One object of an attempt is larger than this, so ten of them are much larger.
  expect(after.used - before.used).toBeLessThan(500);
});

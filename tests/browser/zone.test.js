/** zone.js, as Angular pages load it: hooks, requests, logs and continuations are in the zone of their call. */
const http = require('node:http');
const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');

const modules = resolve(__dirname, '../../node_modules');
const scripts = {
  '/zone.js': resolve(modules, 'zone.js/bundles/zone.umd.min.js'),
  '/ours.js': resolve(__dirname, '../../dist/platform-client.min.js'),
  '/262.js': resolve(modules, 'purecloud-platform-client-v2/dist/web-cjs/purecloud-platform-client-v2.min.js'),
};
let server;
let browser;
beforeAll(async () => {
  const { chromium } = await import('playwright-core');
  const { chromiumOptions } = await import('../../demo/sandbox/chromium.mjs');
  const { listen } = await import('../../demo/sandbox/loopback.mjs');
  browser = await chromium.launch(chromiumOptions);
  const listener = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://x');
    if (scripts[pathname]) return response.setHeader('content-type', 'text/javascript').end(readFileSync(scripts[pathname]));
    if (pathname.startsWith('/page/')) {
      const page = `<!doctype html><script src="/zone.js"></script><script src="/${pathname.slice(6)}.js"></script>`;
      return response.setHeader('content-type', 'text/html').end(page);
    }
    const id = pathname.split('/').pop();
    return setTimeout(() => response.setHeader('content-type', 'application/json').end(JSON.stringify({ id })), (id * 7) % 20);
  });
  server = await listen(listener);
}, 60000);
afterAll(() => Promise.all([browser?.close(), server?.close()]));

/** Which places were reached, how often, and which of them in another call's zone. */
async function run(sdk, what) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.port}/page/${sdk}`);
  const result = await page.evaluate(
    async ([port, { count, hooks, logs }]) => {
      const { Zone } = window;
      const platformClient = window.require('platformClient');
      const client = platformClient.ApiClient.instance;
      client.setGateway({ host: '127.0.0.1', protocol: 'http', port });
      client.setAccessToken('a-token');
      const seen = {};
      const wrong = [];
      const look = (place, id) => {
        seen[place] = (seen[place] || 0) + 1;
        if (Zone.current.name !== `call ${id}`) wrong.push(`${place} of ${id} in ${Zone.current.name}`);
      };
      const lookUp = (place, text) => look(place, /\/users\/(\d+)/.exec(text)[1]);
      const { open, send } = XMLHttpRequest.prototype;
      XMLHttpRequest.prototype.open = function (method, url, ...rest) {
        this.where = url;
        return open.call(this, method, url, ...rest);
      };
      XMLHttpRequest.prototype.send = function (body) {
        lookUp('request', this.where);
        return send.call(this, body);
      };
      if (hooks) {
        client.setPreHook((config) => {
          lookUp('hook before', config.url);
          return config;
        });
        client.setPostHook((response) => {
          look('hook after', response.data.id);
          return response;
        });
      }
      if (logs) client.setDebugLog((text) => lookUp('debug log', text));
      const users = new platformClient.UsersApi();
      const calls = Array.from({ length: count }, (_, id) =>
        Zone.current.fork({ name: `call ${id}` }).run(() => users.getUser(String(id)).then((user) => look('continuation', user.id))),
      );
      await Promise.all(calls);
      return { seen, wrong };
    },
    [server.port, what],
  );
  await page.close();
  return result;
}

test.each(['262', 'ours'])(
  '%s: 300 calls with hooks',
  async (sdk) => {
    const { seen, wrong } = await run(sdk, { count: 300, hooks: true });
    expect(wrong).toEqual([]);
    expect(seen).toMatchObject({ 'hook after': 300, request: 300, continuation: 300 });
  },
  60000,
);

test('250 calls without hooks, with the debug log', async () => {
  const { seen, wrong } = await run('ours', { count: 250, logs: true });
  expect(wrong).toEqual([]);
  expect(seen).toEqual({ request: 250, continuation: 250, 'debug log': 500 });
}, 60000);

/** In a service worker, which has no XMLHttpRequest, requests go through fetch: the script tag's file and the ES module. */
const http = require('node:http');
const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');
const platformClient = require('../..');

const dist = resolve(__dirname, '../../dist');
const act = `
  self.addEventListener('message', ({ data, source }) => {
    const { ApiClient, UsersApi, DefaultHttpClient } = platformClient;
    const client = new ApiClient();
    const users = new UsersApi(client);
    const raw = (path, method, body, options) =>
      client.callApi(path, method, {}, {}, {}, {}, body, ['PureCloud OAuth'], ['application/json'], ['application/json']);
    const outcome = (promise) => promise.then((body) => body?.name ?? body, ({ status, code, body, headers }) => ({ status, code, message: body.message, type: headers['content-type'] }));
    const acts = {
      me: () => outcome(users.getUsersMe()),
      extended: async () => {
        client.setReturnExtendedResponses(true);
        const { status, headers, body, text } = await users.getUsersMe();
        return [status, headers['content-type'], body.name, JSON.parse(text).name, 'inin-correlation-id' in headers];
      },
      refused: () => { client.setAccessToken('another'); return outcome(users.getUsersMe()); },
      nobody: () => { client.setGateway({ host: '127.0.0.1', protocol: 'http', port: 1 }); return outcome(users.getUsersMe()); },
      abort: () => { const end = new AbortController(); setTimeout(() => end.abort(), 20); return outcome(users.getUsersMe({ signal: end.signal })); },
      timeout: () => outcome(users.getUsersMe({ timeout: 100 })),
      hooks: async () => {
        const seen = [];
        client.setPreHook((config) => { seen.push(config.method); return config; });
        client.setPostHook((response) => { seen.push(response.status); return response; });
        return [await outcome(users.getUsersMe()), ...seen];
      },
      bytes: async () => {
        client.setPreHook((config) => ({ ...config, responseType: 'arraybuffer' }));
        return (await users.getUsersMe()).byteLength > 10;
      },
      hooksTimeout: () => { client.getHttpClient(); return outcome(users.getUsersMe({ timeout: 100 })); },
      echo: () => outcome(raw('/echo', 'POST', { name: 'Zoë' })),
      long: async () => { const names = []; for (let i = 0; i < 2; i++) names.push((await outcome(raw('/long', 'GET'))).length); return names; },
      empty: () => outcome(raw('/empty', 'DELETE')),
      cut: () => outcome(raw('/cut', 'GET')),
      redirect: () => outcome(raw('/redirect', 'GET')),
      own: async () => {
        const asked = [];
        self.XMLHttpRequest = class { status = 0; statusText = ''; open(method, url) { asked.push(method); throw new Error('of the page'); } };
        const first = await outcome(raw('/empty', 'GET'));
        delete self.XMLHttpRequest;
        return [asked, first.code, await outcome(raw('/empty', 'GET'))];
      },
    };
    client.setGateway(data.gateway);
    client.setAccessToken(data.token);
    acts[data.act]().then((result) => source.postMessage({ result }), (error) => source.postMessage({ error: String(error) }));
  });`;
const files = {
  '/': ['text/html', '<!doctype html>'],
  '/script.js': ['text/javascript', `importScripts('/platform-client.min.js');${act}`],
  '/module.js': ['text/javascript', `import platformClient from '/esm.mjs';${act}`],
  '/platform-client.min.js': ['text/javascript', readFileSync(resolve(dist, 'platform-client.min.js'))],
  '/esm.mjs': ['text/javascript', readFileSync(resolve(dist, 'esm/platform-client.mjs'))],
};

let sandbox, server, browser, token;
beforeAll(async () => {
  const { chromium } = await import('playwright-core');
  const { chromiumOptions } = await import('../../demo/sandbox/chromium.mjs');
  const { listen } = await import('../../demo/sandbox/loopback.mjs');
  sandbox = await (await import('../../demo/sandbox/server.mjs')).startSandbox();
  browser = await chromium.launch(chromiumOptions);
  server = await listen(
    http.createServer(async (request, response) => {
      const { pathname } = new URL(request.url, 'http://x');
      if (files[pathname]) return response.setHeader('content-type', files[pathname][0]).end(files[pathname][1]);
      const json = (text) => response.setHeader('content-type', 'application/json').end(text);
      if (pathname === '/echo') return json(Buffer.concat(await request.toArray()));
      if (pathname === '/long') return json(JSON.stringify({ name: 'Zoë 🐱 '.repeat(100000) }));
      if (pathname === '/empty') return response.writeHead(204).end();
      if (pathname === '/redirect') return response.writeHead(302, { location: '/there' }).end();
      if (pathname === '/there') return json('{"name":"there"}');
      if (pathname === '/cut') {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 });
        response.write('{"name":');
        return setTimeout(() => response.destroy(), 20);
      }
      // No other path is ever answered.
      return undefined;
    }),
  );
  const client = new platformClient.ApiClient();
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: sandbox.port });
  await client.loginClientCredentialsGrant('demo-client', 'demo-secret');
  token = client.authData.accessToken;
  client.close();
}, 60000);
afterAll(() => Promise.all([browser?.close(), sandbox?.close(), server?.close()]));

/** Runs one act in a fresh service worker, against the sandbox or the other server. */
async function run(kind, act, port) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.port}/`);
  const answered = await page.evaluate(
    async ([type, what]) => {
      await navigator.serviceWorker.register(type === 'module' ? '/module.js' : '/script.js', type === 'module' ? { type } : {});
      const { active } = await navigator.serviceWorker.ready;
      const answer = new Promise((done) => navigator.serviceWorker.addEventListener('message', ({ data }) => done(data)));
      navigator.serviceWorker.startMessages();
      active.postMessage(what);
      return answer;
    },
    [kind, { act, token, gateway: { host: '127.0.0.1', protocol: 'http', port } }],
  );
  await page.close();
  return answered;
}

describe.each(['script', 'module'])('as a %s', (kind) => {
  test.each([
    ['me', 'Ada Lovelace'],
    ['extended', [200, expect.stringContaining('application/json'), 'Ada Lovelace', 'Ada Lovelace', true]],
    ['refused', { status: 401, code: expect.any(String), message: expect.any(String), type: expect.stringContaining('json') }],
    ['nobody', { status: 0, code: 'ENETWORK' }],
    ['hooks', ['Ada Lovelace', 'get', 200]],
    ['bytes', true],
  ])(
    'the platform: %s',
    async (name, expected) => {
      expect(await run(kind, name, sandbox.port)).toEqual({ result: expected });
    },
    60000,
  );

  test.each([
    ['abort', { status: 0, code: 'EABORTED' }],
    ['timeout', { status: 0, code: 'ETIMEDOUT' }],
    ['hooksTimeout', { status: 0, code: 'ETIMEDOUT' }],
    ['echo', 'Zoë'],
    ['long', [700000, 700000]],
    ['empty', undefined],
    ['cut', { status: 0, code: 'ENETWORK' }],
    ['redirect', 'there'],
    ['own', [['GET'], 'ENETWORK', undefined]],
  ])(
    'any server: %s',
    async (name, expected) => {
      expect(await run(kind, name, server.port)).toEqual({ result: expected });
    },
    60000,
  );
});

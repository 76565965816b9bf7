/** What the browser's XMLHttpRequest tells the client about requests that end badly. */
const http = require('node:http');
const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');

const script = readFileSync(resolve(__dirname, '../../dist/platform-client.min.js'));
let server;
let browser;
/** Called with the path of an exchange that ended before its response was complete. */
let ended = () => {};
beforeAll(async () => {
  const { chromium } = await import('playwright-core');
  const { chromiumOptions } = await import('../../demo/sandbox/chromium.mjs');
  const { listen } = await import('../../demo/sandbox/loopback.mjs');
  browser = await chromium.launch(chromiumOptions);
  const listener = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://x');
    if (pathname === '/') return response.writeHead(200, { 'content-type': 'text/html' }).end('<script src="/x.js"></script>');
    if (pathname === '/x.js') return response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    if (pathname.endsWith('/marked')) {
      return response.writeHead(200, { 'content-type': 'application/json' }).end('\ufeff{"name":"Zoë 🐱"}');
    }
    if (pathname.endsWith('/long')) {
      const body = `\ufeff${JSON.stringify({ name: 'Zoë 🐱 '.repeat(100000) })}`;
      return response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
    }
    if (pathname.endsWith('/echo')) {
      const body = JSON.stringify({ message: `Zoë ${request.headers.authorization} 🐱` });
      return response.writeHead(400, { 'content-type': 'application/json' }).end(body);
    }
    response.on('close', () => pathname.startsWith('/api/') && !response.writableEnded && ended(pathname));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100000 });
    response.write(`{"text": "${'x'.repeat(50000)}`);
    if (pathname.endsWith('/cut')) setImmediate(() => response.destroy());
  });
  server = await listen(listener);
}, 60000);
afterAll(() => Promise.all([browser?.close(), server?.close()]));

/** How a call ends. */
async function outcome(path, act) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.port}/`);
  const result = await page.evaluate(
    async ([where, port, how]) => {
      const client = window.platformClient.ApiClient.instance;
      client.setGateway({ host: '127.0.0.1', protocol: 'http', port });
      if (how === 'timeout') client.timeout = 500;
      client.setAccessToken('secret-token');
      const call = client.callApi(where, 'GET', null, null, null, null, null, ['PureCloud OAuth'], [], ['application/json']);
      return call.then(
        (body) => ({ body }),
        (error) => ({ status: error.status, code: error.code, body: error.body }),
      );
    },
    [path, server.port, act],
  );
  await page.close();
  return result;
}

test('a time-out amid the body is a time-out, not an empty success', async () => {
  expect(await outcome('/api/v2/stalled', 'timeout')).toEqual({ status: 0, code: 'ETIMEDOUT', body: {} });
});

test('a connection that breaks amid the body is a network fault', async () => {
  expect(await outcome('/api/v2/cut')).toEqual({ status: 0, code: 'ENETWORK', body: {} });
});

test.each([
  ['an aborted call', 'abort', 'EABORTED'],
  ['a call out of time', 'timeout', 'ETIMEDOUT'],
  ['a client that is closed', 'close', 'EABORTED'],
])('%s ends its exchange, with a hook and without', async (_, how, code) => {
  for (const hooked of [false, true]) {
    const closed = new Promise((resolve) => {
      ended = resolve;
    });
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.port}/`);
    const said = await page.evaluate(
      async ([port, act, withHook]) => {
        const { ApiClient, UsersApi } = window.platformClient;
        const client = new ApiClient();
        client.setGateway({ host: '127.0.0.1', protocol: 'http', port });
        const stop = new AbortController();
        if (withHook) client.setPreHook((config) => config);
        const options = { signal: stop.signal, timeout: act === 'timeout' ? 500 : 0 };
        const call = new UsersApi(client).getUsersMe(options).catch((error) => error.code);
        await new Promise((later) => {
          setTimeout(later, 200);
        });
        if (act === 'abort') stop.abort();
        if (act === 'close') client.close();
        return call;
      },
      [server.port, how, hooked],
    );
    expect(said).toBe(code);
    expect(await closed).toBe('/api/v2/users/me');
    await page.close();
  }
});

test('2,000 calls at once are all answered, with a hook and without', async () => {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.port}/`);
  for (const hooked of [false, true]) {
    const answers = await page.evaluate(
      async ([port, withHook]) => {
        const client = new window.platformClient.ApiClient();
        client.setGateway({ host: '127.0.0.1', protocol: 'http', port });
        client.timeout = 0;
        if (withHook) client.setPreHook((config) => config);
        const get = () => client.callApi('/api/v2/marked', 'GET', null, null, null, null, null, [], [], ['application/json']);
        const calls = Array.from({ length: 2000 }, () => get().then((body) => body.name));
        const settled = await Promise.allSettled(calls);
        return [...new Set(settled.map(({ value, reason }) => value ?? reason.code))];
      },
      [server.port, hooked],
    );
    expect(answers).toEqual(['Zoë 🐱']);
  }
  await page.close();
}, 120000);

test("a page's own XMLHttpRequest counts whenever it comes", async () => {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.port}/`);
  const seen = await page.evaluate(async (port) => {
    const client = window.platformClient.ApiClient.instance;
    client.setGateway({ host: '127.0.0.1', protocol: 'http', port });
    const get = () => client.callApi('/api/v2/marked', 'GET', null, null, null, null, null, [], [], ['application/json']);
    const opened = [];
    await get();
    window.XMLHttpRequest = class extends window.XMLHttpRequest {
      open(method, url, ...rest) {
        opened.push(`${method} ${new URL(url).pathname}`);
        super.open(method, url, ...rest);
      }
    };
    await get();
    // The page's own fault; it must end this call only.
    window.XMLHttpRequest.prototype.send = () => {
      throw new Error('not today');
    };
    const refused = await get().catch((error) => error.code);
    delete window.XMLHttpRequest.prototype.send;
    // As in a service worker: through fetch.
    const own = window.XMLHttpRequest;
    window.XMLHttpRequest = undefined;
    const without = (await get()).name;
    const users = new window.platformClient.UsersApi(client);
    const aborted = await users.getUsersMe({ signal: AbortSignal.abort() }).catch((error) => error.code);
    window.XMLHttpRequest = own;
    return [opened, refused, without, aborted, (await get()).name];
  }, server.port);
  await page.close();
  expect(seen).toEqual([['GET /api/v2/marked', 'GET /api/v2/marked', 'GET /api/v2/marked'], 'ENETWORK', 'Zoë 🐱', 'EABORTED', 'Zoë 🐱']);
});

test('a text is read as UTF-8 without its mark', async () => {
  expect(await outcome('/api/v2/marked')).toEqual({ body: { name: 'Zoë 🐱' } });
  // From the second one on, a page takes long responses as bytes.
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.port}/`);
  const seen = await page.evaluate(async (port) => {
    const client = window.platformClient.ApiClient.instance;
    client.setGateway({ host: '127.0.0.1', protocol: 'http', port });
    const sent = [];
    window.XMLHttpRequest = class extends window.XMLHttpRequest {
      send(body) {
        sent.push(this);
        super.send(body);
      }
    };
    const bodies = [];
    for (const path of ['long', 'long', 'marked']) {
      bodies.push(await client.callApi(`/api/v2/${path}`, 'GET', null, null, null, null, null, [], [], ['application/json']));
    }
    return [sent.map(({ responseType }) => responseType), bodies];
  }, server.port);
  await page.close();
  const name = 'Zoë 🐱';
  const long = { name: `${name} `.repeat(100000) };
  expect(seen).toEqual([
    ['text', 'arraybuffer', 'text'],
    [long, long, { name }],
  ]);
});

test('an error that echoes the token loses it and keeps the rest of its text', async () => {
  const { status, body } = await outcome('/api/v2/echo');
  expect(status).toBe(400);
  expect(body.message).toMatch(/^Zoë Bearer [^s]+ 🐱$/);
});

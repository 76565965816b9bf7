/** What the browser's XMLHttpRequest tells the client about requests that end badly. */
const http = require('node:http');
const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');

const script = readFileSync(resolve(__dirname, '../../dist/platform-client.min.js'));
let server;
let browser;
beforeAll(async () => {
  const { chromium } = await import('playwright-core');
  const { chromiumOptions } = await import('../../demo/check.mjs');
  const { listen } = await import('../../demo/loopback.mjs');
  browser = await chromium.launch(chromiumOptions);
  const listener = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://x');
    if (pathname === '/') return response.writeHead(200, { 'content-type': 'text/html' }).end('<script src="/x.js"></script>');
    if (pathname === '/x.js') return response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100000 });
    response.write(`{"text": "${'x'.repeat(50000)}`);
    if (pathname.endsWith('/cut')) setImmediate(() => response.destroy());
  });
  server = await listen(listener);
}, 60000);
afterAll(() => Promise.all([browser?.close(), server?.close()]));

/** How a call ends whose answer begins with status 200 and then comes no further. */
async function outcome(path, act) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.port}/`);
  const result = await page.evaluate(
    async ([where, port, how]) => {
      const client = window.platformClient.ApiClient.instance;
      client.setGateway({ host: '127.0.0.1', protocol: 'http', port });
      if (how === 'timeout') client.timeout = 500;
      const call = client.callApi(where, 'GET', null, null, null, null, null, [], [], ['application/json']);
      return call.then(
        (body) => ({ body: String(body) }),
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

/** The ./async entry in Chromium, under a policy without unsafe-eval. */
const { readFileSync } = require('node:fs');
const http = require('node:http');
const { resolve } = require('node:path');

const dist = resolve(__dirname, '../../dist/async');
const script = readFileSync(resolve(dist, 'platform-client.mjs'));
const wasm = readFileSync(resolve(dist, 'platform_client.wasm'));
const html = Buffer.from('<!doctype html><title>page</title>');
const strict = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'";

const files = {
  '/': ['text/html', html, strict],
  '/forbidden': ['text/html', html, "script-src 'self'"],
  '/app/platform-client.mjs': ['text/javascript', script],
  '/app/platform_client.wasm': ['application/wasm', wasm],
  '/parameter.wasm': ['application/wasm; charset=utf-8', wasm],
  '/wrong.wasm': ['application/octet-stream', wasm],
  '/cut.wasm': ['application/wasm', wasm.subarray(0, wasm.length / 2)],
  '/page.wasm': ['text/html', html],
  '/api/v2/users/me': ['application/json', Buffer.from('{"name":"Ada"}')],
};
let server;
let browser;
let requests;
beforeAll(async () => {
  const { chromium } = await import('playwright-core');
  const { chromiumOptions } = await import('../../demo/check.mjs');
  const { listen } = await import('../../demo/loopback.mjs');
  browser = await chromium.launch(chromiumOptions);
  const listener = http.createServer((request, response) => {
    requests.push(request.url);
    const [type, body, policy] = files[request.url] || [];
    if (!type) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': type, ...(policy && { 'content-security-policy': policy }) }).end(body);
  });
  server = await listen(listener);
}, 60000);
afterAll(() => Promise.all([browser?.close(), server?.close()]));
beforeEach(() => {
  requests = [];
});

/** Loads on a fresh page; tells how often the engine compiled streams, and what came of it. */
async function loadOn(path, options) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.port}${path}`);
  const outcome = await page.evaluate(
    async ([given, port]) => {
      let streamed = 0;
      const compileStreaming = WebAssembly.compileStreaming;
      WebAssembly.compileStreaming = (source) => {
        streamed++;
        return compileStreaming.call(WebAssembly, source);
      };
      const { load } = await import('/app/platform-client.mjs');
      try {
        const platformClient = await load(given);
        platformClient.ApiClient.instance.setGateway({ host: '127.0.0.1', protocol: 'http', port });
        const { name } = await new platformClient.UsersApi().getUsersMe();
        return { streamed, name };
      } catch (error) {
        return { streamed, code: error.code, message: error.message };
      }
    },
    [options, server.port],
  );
  await page.close();
  return outcome;
}

test('streams the file beside the script', async () => {
  expect(await loadOn('/')).toEqual({ streamed: 1, name: 'Ada' });
  expect(requests.filter((url) => url.endsWith('.wasm'))).toEqual(['/app/platform_client.wasm']);
});

test.each(['/parameter.wasm', '/wrong.wasm'])('a wrong content type costs no second download: %s', async (wasmUrl) => {
  expect(await loadOn('/', { wasmUrl })).toEqual({ streamed: 0, name: 'Ada' });
  expect(requests.filter((url) => url.endsWith('.wasm'))).toEqual([wasmUrl]);
});

test.each([
  ['a missing file', '/', '/none.wasm', /none\.wasm answered 404/],
  ['a page in its place', '/', '/page.wasm', /\(text\/html\) is not WebAssembly/],
  ['half a file', '/', '/cut.wasm', /\(application\/wasm\) is not WebAssembly/],
  ['an origin that the policy does not allow', '/', 'http://127.0.0.1:1/x.wasm', /connect-src/],
  ['a policy that forbids WebAssembly', '/forbidden', '/app/platform_client.wasm', /add 'wasm-unsafe-eval' to script-src/],
])('says what is wrong with %s', async (_, path, wasmUrl, message) => {
  expect(await loadOn(path, { wasmUrl })).toMatchObject({ code: 'EWASM', message: expect.stringMatching(message) });
});

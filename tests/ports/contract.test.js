/** The contract of the ports on real ones: a page's in Chromium, and a native program's. The same cases run on the fakes. */
const { execFile, execFileSync } = require('node:child_process');
const { readFileSync } = require('node:fs');
const http = require('node:http');
const { resolve } = require('node:path');

const root = resolve(__dirname, '../..');
const built = resolve(root, 'build/wasm-release/tests/ports/wasm');
// Jest needs the names before anything runs, so they are read from the sources and compared below.
const names = ['transport', 'host', 'timer'].flatMap((file) =>
  [
    ...readFileSync(resolve(__dirname, `${file}_cases.cpp`), 'utf8').matchAll(
      /"((?:transport|storage|browser|clock|random|log sink|call context|timer): [^"]*)"/g,
    ),
  ].map(([, name]) => name),
);
const statuses = [200, 404, 429, 500].map((status) => `transport: status ${status} is data`);
const all = [...statuses, ...names.filter((name) => name !== 'transport: status ')];

const deny = `for (const name of ['localStorage', 'sessionStorage', 'crypto'])
  Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });`;
const page = (script, more = '') => `<!doctype html><script>${script}</script><script type="module">
  import start from '/built/platform_client_contract.mjs';
  import { FetchXMLHttpRequest } from '/fetch_xml_http_request.js';
  start({ ${more} }).then((module) => { window.contract = module; });</script>`;

let server;
let browser;
let origin;

function answer(request, response) {
  const { pathname } = new URL(request.url, 'http://x');
  const rest = pathname.slice(pathname.lastIndexOf('/') + 1);
  const send = (status, body, headers = {}) => response.writeHead(status, headers).end(body);
  if (pathname === '/page') return send(200, page(''), { 'content-type': 'text/html' });
  if (pathname === '/denied') return send(200, page(deny), { 'content-type': 'text/html' });
  if (pathname === '/fetch') {
    return send(200, page('delete window.XMLHttpRequest', 'XMLHttpRequest: FetchXMLHttpRequest'), { 'content-type': 'text/html' });
  }
  if (pathname === '/fetch_xml_http_request.js') {
    return send(200, readFileSync(resolve(root, 'js/src/fetch_xml_http_request.js')), { 'content-type': 'text/javascript' });
  }
  if (pathname.startsWith('/built/')) {
    return send(200, readFileSync(resolve(built, rest)), {
      'content-type': rest.endsWith('.wasm') ? 'application/wasm' : 'text/javascript',
    });
  }
  if (pathname.startsWith('/status/')) return send(Number(rest), `body of ${rest}`);
  if (pathname.startsWith('/number/')) return send(200, rest);
  if (pathname === '/empty') return send(204);
  if (pathname === '/headers') return send(200, '', { 'X-Mixed': 'Value', 'X-List': ['1', '2'] });
  if (pathname === '/text') return send(200, 'a\0b\r\né\u2028😀');
  if (pathname === '/large') return send(200, 'x'.repeat(8 << 20));
  if (pathname === '/echo') {
    const chunks = [Buffer.from(`${request.method}\n${request.headers['x-one']}\n`)];
    request.on('data', (chunk) => chunks.push(chunk)).on('end', () => send(200, Buffer.concat(chunks)));
  }
  // No other path is ever answered.
}

beforeAll(async () => {
  execFileSync('sh', ['tools/build.sh', 'platform_client_contract'], { cwd: root, stdio: 'pipe' });
  execFileSync('cmake', ['--preset', 'native-debug'], { cwd: root, stdio: 'pipe' });
  execFileSync('cmake', ['--build', 'build/native-debug', '--target', 'platform_client_native_contract'], { cwd: root, stdio: 'pipe' });
  const { chromium } = await import('playwright-core');
  const { chromiumOptions } = await import('../../demo/sandbox/chromium.mjs');
  const { listen } = await import('../../demo/sandbox/loopback.mjs');
  server = await listen(http.createServer(answer));
  origin = `http://127.0.0.1:${server.port}`;
  browser = await chromium.launch(chromiumOptions);
}, 1200000);
afterAll(() => Promise.all([browser?.close(), server?.close()]));

/** A page on which the wasm is ready. */
async function open(path) {
  const opened = await browser.newPage();
  await opened.goto(`${origin}${path}?tab=2#section`);
  await opened.waitForFunction(() => window.contract, null, { timeout: 60000 });
  return opened;
}

test('the names here are the cases there', async () => {
  const opened = await open('/page');
  const text = await opened.evaluate(() => window.contract.caseNames());
  expect(
    text
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t')[1])
      .sort(),
  ).toEqual([...all].sort());
  await opened.close();
}, 120000);

/** The failed expectations of one case. */
async function run(name, path) {
  const probe = await open(path);
  const failures = await probe.evaluate(
    ([wanted, here]) =>
      new Promise((finished) => {
        const index = window.contract
          .caseNames()
          .split('\n')
          .findIndex((line) => line.endsWith(`\t${wanted}`));
        const logged = [];
        const log = (text) => logged.push(text);
        const host = { logged, log, warn: log, finished, keepContext: () => (work) => work() };
        window.contract.runCase(index, host, here, 'http://127.0.0.1:1');
      }),
    [name, origin],
  );
  await probe.close();
  return failures;
}

test.each(all)(
  '%s',
  async (name) => {
    expect(await run(name, /denied$|there is none$/.test(name) ? '/denied' : '/page')).toBe('');
  },
  120000,
);

test.each(all.filter((name) => name.startsWith('transport: ')))(
  'on fetch: %s',
  async (name) => {
    expect(await run(name, '/fetch')).toBe('');
  },
  120000,
);

// A native program has no page, and its storage has no limit.
const native = all.filter((name) => /^(transport|timer|storage|clock|random): /.test(name) && !/denied|there is none|too much/.test(name));
test.each(native)(
  'natively: %s',
  async (name) => {
    const program = resolve(root, 'build/native-debug/tests/platform_client_native_contract');
    const complaints = await new Promise((done) => {
      execFile(program, [origin, 'http://127.0.0.1:1', name], { timeout: 60000 }, (error, stdout, stderr) =>
        done(stdout + stderr + (error ? error.message : '')),
      );
    });
    expect(complaints).toBe('');
  },
  120000,
);

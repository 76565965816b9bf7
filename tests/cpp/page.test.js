/** demo/cpp_page: a page whose program is C++, built by itself with Emscripten and FetchContent, in Chromium against the sandbox. */
const { execFileSync } = require('node:child_process');
const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');

jest.setTimeout(60000);
const root = resolve(__dirname, '../..');
const built = resolve(root, 'build/cpp_page');
// As docs/cpp.md says.
const build = 'emcmake cmake -S demo/cpp_page -B build/cpp_page -G Ninja -DCMAKE_BUILD_TYPE=MinSizeRel && cmake --build build/cpp_page';
let sandbox, browser;

beforeAll(async () => {
  execFileSync('sh', ['tools/with_emscripten.sh', build], { cwd: root, stdio: 'pipe' });
  const { startSandbox } = await import('../../demo/sandbox/server.mjs');
  const { startBrowser } = await import('../support/browser.mjs');
  sandbox = await startSandbox();
  const html = readFileSync(resolve(root, 'demo/cpp_page/index.html'), 'utf8');
  const csp = "script-src 'self' 'wasm-unsafe-eval'";
  const pages = {
    '/cpp/users_page.js': { type: 'text/javascript', body: readFileSync(resolve(built, 'users_page.js')), csp },
    '/cpp/users_page.wasm': { type: 'application/wasm', body: readFileSync(resolve(built, 'users_page.wasm')), csp },
  };
  for (const client of ['demo-client', 'code-only-client']) {
    const body = html.replace('your-client-id', client).replace('<body ', `<body data-port="${sandbox.port}" `);
    pages[`/cpp/${client}.html`] = { body, csp };
  }
  browser = await startBrowser(pages);
}, 600000);
afterAll(() => Promise.all([browser?.close(), sandbox?.close()]));

test.each([
  ['demo-client', ['token']],
  ['code-only-client', ['token', 'code']],
])('logs in and lists users: %s', async (client, grants) => {
  sandbox.reset();
  const page = await browser.newPage();
  await page.goto(`${browser.origin}/cpp/${client}.html`);
  await page.getByLabel('Password').fill('sandbox');
  await page.getByRole('button', { name: 'Allow' }).click();
  await page
    .waitForFunction(() => document.title === 'done', null, { timeout: 15000 })
    .catch(async (error) => {
      throw new Error(`${error.message}\n${await page.locator('body').textContent()}\n${page.said.join('\n')}`);
    });
  expect(await page.locator('#users li').count()).toBeGreaterThan(0);
  expect(page.url()).toBe(`${browser.origin}/cpp/${client}.html`);
  const asked = sandbox.requests.filter(({ method, url }) => method === 'GET' && url.startsWith('/oauth/authorize'));
  expect(asked.map(({ url }) => new URL(url, 'http://x').searchParams.get('response_type'))).toEqual(grants);
  await page.close();
});

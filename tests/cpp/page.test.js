/**
 * demo/cpp_page: a page whose program is C++, built by itself with Emscripten, with the installed library and with
 * FetchContent, in Chromium against the sandbox.
 */
const { execFileSync } = require('node:child_process');
const { cpSync, readFileSync } = require('node:fs');
const { resolve } = require('node:path');

jest.setTimeout(60000);
const root = resolve(__dirname, '../..');
// As docs/cpp.md says. What is installed is built from a copy that has no repository beside it.
const installed = 'build/cpp_page_installed';
const compile = (source, folder, option = '') =>
  `emcmake cmake -S ${source} -B ${folder} -G Ninja -DCMAKE_BUILD_TYPE=MinSizeRel ${option} && cmake --build ${folder}`;
const ways = {
  installed: [
    'cmake --preset wasm-release',
    'cmake --build build/wasm-release --target platform_client_core platform_client_page',
    `cmake --install build/wasm-release --prefix ${installed}/prefix`,
    compile(`${installed}/source`, `${installed}/build`, `-Dplatform_client_DIR=$PWD/${installed}/prefix/lib/cmake/platform_client`),
  ],
  fetched: [compile('demo/cpp_page', 'build/cpp_page')],
};
const builds = { installed: `${installed}/build`, fetched: 'build/cpp_page' };
let sandbox, browser;

beforeAll(async () => {
  cpSync(resolve(root, 'demo/cpp_page'), resolve(root, installed, 'source'), { recursive: true });
  for (const commands of Object.values(ways)) {
    execFileSync('sh', ['tools/with_emscripten.sh', commands.join(' && ')], { cwd: root, stdio: 'pipe' });
  }
  const { startSandbox } = await import('../../demo/sandbox/server.mjs');
  const { startBrowser } = await import('../support/browser.mjs');
  sandbox = await startSandbox();
  const html = readFileSync(resolve(root, 'demo/cpp_page/index.html'), 'utf8');
  const csp = "script-src 'self' 'wasm-unsafe-eval'";
  const pages = {};
  for (const [way, folder] of Object.entries(builds)) {
    const built = (name) => readFileSync(resolve(root, folder, name));
    pages[`/${way}/users_page.js`] = { type: 'text/javascript', body: built('users_page.js'), csp };
    pages[`/${way}/users_page.wasm`] = { type: 'application/wasm', body: built('users_page.wasm'), csp };
    for (const client of ['demo-client', 'code-only-client']) {
      const body = html.replace('your-client-id', client).replace('<body ', `<body data-port="${sandbox.port}" `);
      pages[`/${way}/${client}.html`] = { body, csp };
    }
  }
  browser = await startBrowser(pages);
}, 600000);
afterAll(() => Promise.all([browser?.close(), sandbox?.close()]));

test.each([
  ['installed', 'demo-client', ['token']],
  ['installed', 'code-only-client', ['token', 'code']],
  ['fetched', 'demo-client', ['token']],
  ['fetched', 'code-only-client', ['token', 'code']],
])('logs in and lists users: %s, %s', async (way, client, grants) => {
  sandbox.reset();
  const page = await browser.newPage();
  await page.goto(`${browser.origin}/${way}/${client}.html`);
  await page.getByLabel('Password').fill('sandbox');
  await page.getByRole('button', { name: 'Allow' }).click();
  await page
    .waitForFunction(() => document.title === 'done', null, { timeout: 15000 })
    .catch(async (error) => {
      throw new Error(`${error.message}\n${await page.locator('body').textContent()}\n${page.said.join('\n')}`);
    });
  expect(await page.locator('#users li').count()).toBeGreaterThan(0);
  expect(page.url()).toBe(`${browser.origin}/${way}/${client}.html`);
  const asked = sandbox.requests.filter(({ method, url }) => method === 'GET' && url.startsWith('/oauth/authorize'));
  expect(asked.map(({ url }) => new URL(url, 'http://x').searchParams.get('response_type'))).toEqual(grants);
  await page.close();
});

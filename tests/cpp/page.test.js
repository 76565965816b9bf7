/**
 * demo/cpp_page: a page whose program is C++, built by itself with Emscripten, with the installed library as
 * docs/cpp.md says, and with FetchContent, in Chromium against the sandbox.
 */
const { execFileSync } = require('node:child_process');
const { mkdtempSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { commands, follow, root } = require('./guide');

jest.setTimeout(60000);
const fetched = 'emcmake cmake -S demo/cpp_page -B build/cpp_page -G Ninja -DCMAKE_BUILD_TYPE=MinSizeRel && cmake --build build/cpp_page';
const folder = mkdtempSync(join(tmpdir(), 'cpp-page-'));
const builds = { installed: join(folder, 'page/build'), fetched: join(root, 'build/cpp_page') };
let sandbox, browser;

beforeAll(async () => {
  follow(commands('Ten minutes to a page'), folder);
  execFileSync('sh', ['tools/with_emscripten.sh', fetched], { cwd: root, stdio: 'pipe' });
  const { startSandbox } = await import('../../demo/sandbox/server.mjs');
  const { startBrowser } = await import('../support/browser.mjs');
  sandbox = await startSandbox();
  const html = readFileSync(join(builds.installed, 'index.html'), 'utf8');
  const csp = "script-src 'self' 'wasm-unsafe-eval'";
  const pages = {};
  for (const [way, home] of Object.entries(builds)) {
    const built = (name) => readFileSync(join(home, name));
    pages[`/${way}/users_page.js`] = { type: 'text/javascript', body: built('users_page.js'), csp };
    pages[`/${way}/users_page.wasm`] = { type: 'application/wasm', body: built('users_page.wasm'), csp };
    for (const client of ['demo-client', 'code-only-client']) {
      const body = html.replace('"demo-client"', `"${client}"`).replace('"8401"', `"${sandbox.port}"`);
      pages[`/${way}/${client}.html`] = { body, csp };
    }
  }
  browser = await startBrowser(pages);
}, 600000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  return Promise.all([browser?.close(), sandbox?.close()]);
});

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

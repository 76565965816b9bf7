/** The README's examples as they are printed there; only addresses, client id and token are the sandbox's. Those of TypeScript: tests/types. */
const { execFile } = require('node:child_process');
const { resolve } = require('node:path');
const { promisify } = require('node:util');
const { examples } = require('../support/readme');

jest.setTimeout(120000);

const root = resolve(__dirname, '../..');
const [html, bundlers, async, preload, ...others] = examples('html', 'js');
let sandbox;
let browser;
let gateway;

/** Every pair must be there, or the example is another than the one that was meant. */
const changed = (code, pairs) =>
  pairs.reduce((text, [printed, real]) => {
    expect(text).toContain(printed);
    return text.replace(printed, () => real);
  }, code);

beforeAll(async () => {
  const { startSandbox } = await import('../../demo/sandbox/server.mjs');
  const { startBrowser } = await import('../support/browser.mjs');
  sandbox = await startSandbox();
  gateway = `client.setGateway({ host: '127.0.0.1', protocol: 'http', port: ${sandbox.port} })`;
  const csp = "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'";
  const pages = { '/': '', '/async': '' };
  browser = await startBrowser(pages);
  const login = changed(html, [
    ['src="platform-client.min.js"', 'src="/dist/platform-client.min.js"'],
    ['client.setEnvironment(platformClient.PureCloudRegionHosts.eu_west_1)', gateway],
    ['your-client-id', 'demo-client'],
  ]);
  pages['/'] = { csp, body: `<!doctype html><title>logging in</title>${login}` };
  const loaded = changed(async, [['platform-client-wasm/async', '/dist/async/platform-client.mjs']]);
  const links = changed(preload, [
    ['href="platform-client.mjs"', 'href="/dist/async/platform-client.mjs"'],
    ['href="platform_client.wasm"', 'href="/dist/async/platform_client.wasm"'],
  ]);
  pages['/async'] = {
    csp,
    body: `<!doctype html>${links}<script type="module">${loaded}document.title = typeof platformClient.UsersApi;</script>`,
  };
}, 60000);
afterAll(() => Promise.all([browser?.close(), sandbox?.close()]));

/** What a module of Node prints; the sandbox, in this process, answers it meanwhile. */
async function run(program) {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], { cwd: root, timeout: 60000 });
  return stdout.trim();
}

test('there are these four', () => {
  expect(others).toEqual([]);
});

test('script tag: the login, the state, the first call', async () => {
  const page = await browser.newPage();
  await page.goto(`${browser.origin}/`);
  await page.getByLabel('Password').fill('sandbox');
  await page.getByRole('button', { name: 'Allow' }).click();
  await page.waitForFunction(() => document.title === 'Ada Lovelace', null, { timeout: 30000 });
  // There is no icon.
  expect(page.said.filter((text) => !text.includes('404'))).toEqual(['back from where-i-was']);
  expect(page.url()).toBe(`${browser.origin}/`);
});

test('Node: the names of the users', async () => {
  const token = sandbox.tokens.issue('demo-client');
  const program = changed(bundlers, [["client.setEnvironment('mypurecloud.de')", gateway]]);
  // Apart, so that the debug log does not mix with the names.
  const names = await run(`const token = '${token}'; const said = []; console.log = (text) => said.push(text); ${program}
    process.stdout.write(JSON.stringify(said));`);
  const [log, ...shown] = JSON.parse(names).filter((text) => !text.startsWith('[RESPONSE]'));
  expect(log).toMatch(/^\[REQUEST\] GET .*\/api\/v2\/users/);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.every((name) => typeof name === 'string')).toBe(true);
  expect(names).not.toContain(token);
});

test('Node: what fails for another reason than the rate is thrown on', async () => {
  const program = changed(bundlers, [["client.setEnvironment('mypurecloud.de')", gateway]]);
  await expect(run(`const token = 'none'; ${program}`)).rejects.toThrow(/status: 401/);
});

test('Node: a rate limit is told with its time', async () => {
  const token = sandbox.tokens.issue('demo-client');
  const program = changed(bundlers, [["client.setEnvironment('mypurecloud.de')", gateway]]);
  sandbox.faults.add({ fault: 'retry-after:7', path: '/api/v2/users' });
  expect(await run(`const token = '${token}'; ${program}`)).toMatch(/^retry after 7$/m);
});

test('the form that can wait, in a page and in Node', async () => {
  const page = await browser.newPage();
  await page.goto(`${browser.origin}/async`);
  await page.waitForFunction(() => document.title === 'function', null, { timeout: 30000 });
  // Not a second time by the script, of which Chromium would warn, too.
  const fetched = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.split('/').pop()));
  expect(fetched.filter((name) => name.startsWith('platform')).sort()).toEqual(['platform-client.mjs', 'platform_client.wasm']);
  const [byLink] = await page.evaluate(() =>
    performance.getEntriesByType('resource').filter(({ initiatorType }) => initiatorType === 'link'),
  );
  expect(byLink.name).toMatch(/platform_client\.wasm$/);
  expect(page.said).toEqual([]);
  expect(await run(`${async} console.log(typeof platformClient.UsersApi)`)).toBe('function');
});

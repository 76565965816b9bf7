/** The README's examples for pages as they are printed there; only addresses and client id are the sandbox's. The others: tests/package. */
const { changed, examples } = require('../support/readme');

jest.setTimeout(120000);

const [html, , async, preload] = examples('html', 'js');
let sandbox;
let browser;

beforeAll(async () => {
  const { startSandbox } = await import('../../demo/sandbox/server.mjs');
  const { startBrowser } = await import('../support/browser.mjs');
  sandbox = await startSandbox();
  const gateway = `client.setGateway({ host: '127.0.0.1', protocol: 'http', port: ${sandbox.port} })`;
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

test('script tag: the login, the state, the first call', async () => {
  const page = await browser.newPage();
  await page.goto(`${browser.origin}/`);
  await page.getByLabel('Password').fill('sandbox');
  await page.getByRole('button', { name: 'Allow' }).click();
  await page.waitForFunction(() => document.title === 'Ada Lovelace', null, { timeout: 30000 });
  // The page has no icon.
  expect(page.said.filter((text) => !text.includes('404'))).toEqual(['back from where-i-was']);
  expect(page.url()).toBe(`${browser.origin}/`);
});

test('the form that can wait', async () => {
  const page = await browser.newPage();
  await page.goto(`${browser.origin}/async`);
  await page.waitForFunction(() => document.title === 'function', null, { timeout: 30000 });
  // The script does not fetch them again; Chromium would warn of that too.
  const fetched = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.split('/').pop()));
  expect(fetched.filter((name) => name.startsWith('platform')).sort()).toEqual(['platform-client.mjs', 'platform_client.wasm']);
  const [byLink] = await page.evaluate(() =>
    performance.getEntriesByType('resource').filter(({ initiatorType }) => initiatorType === 'link'),
  );
  expect(byLink.name).toMatch(/platform_client\.wasm$/);
  expect(page.said).toEqual([]);
});

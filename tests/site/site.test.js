/** The site of files: links, policy, search, accessibility and width, from a folder of a plain server and from the disk. */
const { mkdtempSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');

jest.setTimeout(60000);

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const served = mkdtempSync(join(tmpdir(), 'site-'));
const folder = join(served, 'where');
const reference = 'docs/reference/UsersRulesApi.html';
const search = 'docs/reference/search.html';
let browser, server, files, page;

beforeAll(async () => {
  const { buildSite } = await import('../../demo/site/build.mjs');
  const { startBrowser } = await import('../support/browser.mjs');
  const { serveFolder } = await import('../support/static_server.mjs');
  files = await import('./files.mjs');
  buildSite(folder);
  server = await serveFolder(served, '/any/');
  browser = await startBrowser({});
});
afterAll(async () => {
  await Promise.all([browser?.close(), server?.close()]);
  rmSync(served, { recursive: true });
});
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => browser.closePages());

const open = (path) => page.goto(`${server.origin}/any/where/${path}`);
const names = () => page.locator('#found .name').allTextContents();
const focused = () => page.evaluate(() => document.activeElement.textContent.trim() || document.activeElement.id);
const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test('every link, of the pages and of the search, leads to a file and an anchor of the site', () => {
  const { broken, count, found } = files.brokenLinks(folder);
  expect(broken).toEqual([]);
  expect(count).toBeGreaterThan(20000);
  const { operations } = JSON.parse(readFileSync(join(folder, 'docs/reference/operations.json'), 'utf8'));
  expect(found.methods).toBe(operations.length);
  expect(found.models).toBeGreaterThan(6000);
  expect(found.guides).toBeGreaterThan(100);
});

test('every page has its policy, and nothing in it that the policy forbids', () => {
  expect(files.forbidden(folder)).toEqual([]);
});

test('the policy holds: a script, a style and a request that somebody slips in do nothing', async () => {
  await open('index.html');
  const violations = await page.evaluate(async () => {
    const seen = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective));
    document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.slippedIn = true' }));
    document.body.setAttribute('style', 'color: red');
    await fetch('index.html').catch(() => {});
    await new Promise((done) => setTimeout(done));
    return { seen, slippedIn: window.slippedIn };
  });
  expect(violations).toEqual({ seen: ['script-src-elem', 'style-src-attr', 'connect-src'], slippedIn: undefined });
});

describe.each(['light', 'dark'])('%s', (colorScheme) => {
  test.each([
    ['home', 'index.html'],
    ['a guide', 'docs/sessions.html'],
    ['a page of the reference', reference],
    ['the search', `${search}?q=usersme`],
    ['the demo', 'demo/index.html'],
  ])('%s: axe-core finds nothing serious, on a phone and on a desk; nothing goes wrong', async (_, path) => {
    await page.emulateMedia({ colorScheme });
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await open(path);
      await page.evaluate(axe);
      const { violations, passes } = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join())])).toEqual([]);
      expect(passes.some(({ id }) => id === 'color-contrast')).toBe(true);
    }
    expect(page.said).toEqual([]);
  });
});

test('the search of any page finds getUsersMe, and the keyboard opens it', async () => {
  await open('docs/adr/0006-speed.html');
  await page.keyboard.press('/');
  await page.keyboard.type('getUsersMe');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/${search}?q=getUsersMe`);
  expect((await names())[0]).toBe('UsersApi.getUsersMe');
  expect(await focused()).toBe('search');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toContain('UsersApi.getUsersMe');
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe('search');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/UsersApi.html#getusersme');
  await page.goBack();
  expect(await page.inputValue('#search')).toBe('getUsersMe');
  expect(page.said).toEqual([]);
});

test('the search finds paths, models and guides, and nothing for markup', async () => {
  await open(search);
  await page.locator('#search').fill(' PATCH routing/queues  members ');
  expect(await names()).toContain('RoutingApi.patchRoutingQueueMembers');
  await page.locator('#search').fill('userme');
  expect((await names())[0]).toBe('UserMe');
  await page.locator('#search').fill('moving implicit');
  expect(await names()).toContain('Moving on from the implicit grant');
  await page.locator('#search').fill('<img src=x onerror=alert(1)>');
  expect(await names()).toEqual([]);
  expect(await page.textContent('#count')).toMatch(/^0 of \d+ found$/);
});

test('by keyboard: the first stop skips to the content, and what scrolls is a stop', async () => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(reference);
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement.id)).toBe('content');
  const silent = 'pre:not([tabindex]), .scroll:not([tabindex])';
  const unreachable = await page.$$eval(silent, (boxes) => boxes.filter((box) => box.scrollWidth > box.clientWidth).length);
  expect(unreachable).toBe(0);
  expect(await page.locator('pre[tabindex]').count()).toBeGreaterThan(0);
});

test('the navigation says where one is, and opens and closes on a phone', async () => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open('docs/sessions.html');
  const current = page.locator('.navigation [aria-current=page]');
  expect([await current.textContent(), await current.isVisible()]).toEqual(['Sessions', false]);
  await page.getByRole('button', { name: 'Menu' }).focus();
  await page.keyboard.press('Enter');
  await current.waitFor();
  await page.keyboard.press('Escape');
  await current.waitFor({ state: 'hidden' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await current.waitFor();
});

test('no guide is wider than a phone, and neither are the largest pages of the reference', async () => {
  await page.setViewportSize({ width: 390, height: 800 });
  const guides = files.htmlPages(folder).filter((path) => !/^(docs\/reference|demo)\//.test(path));
  const wide = [];
  for (const path of [
    ...guides,
    'docs/reference/index.html',
    search,
    reference,
    'docs/reference/UsersApi.html',
    'docs/reference/models/W.html',
  ]) {
    await open(path);
    if ((await overflow()) > 0) wide.push(path);
  }
  expect(guides.length).toBeGreaterThan(30);
  expect(wide).toEqual([]);
  expect(page.said).toEqual([]);
});

test('from the disk: guides and search work', async () => {
  await page.goto(pathToFileURL(join(folder, 'docs/sessions.html')).href);
  await page.locator('#search').fill('getUsersMe');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search.html?q=getUsersMe');
  expect((await names())[0]).toBe('UsersApi.getUsersMe');
  expect(page.said).toEqual([]);
});

test('the demo beside the sandbox logs in under its policy', async () => {
  const { buildSite } = await import('../../demo/site/build.mjs');
  const { startSandbox } = await import('../../demo/sandbox/server.mjs');
  const sandbox = await startSandbox({});
  buildSite(join(served, 'with-sandbox'), sandbox);
  await open('../with-sandbox/demo/index.html');
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.getByLabel('Password').fill(sandbox.user.password);
  await page.getByRole('button', { name: 'Allow' }).click();
  await page.getByText(sandbox.user.name).waitFor();
  expect(page.said).toEqual([]);
  await sandbox.close();
});

test('the demo without a sandbox asks for a region, and goes to its login', async () => {
  await open('demo/index.html');
  await page.getByText('Which platform?').waitFor();
  await page.getByLabel('Client id').fill('my-client');
  await page.getByLabel('Region').selectOption('mypurecloud.ie');
  await page.getByRole('button', { name: 'Use it' }).click();
  await page.getByText('see who you are to mypurecloud.ie').waitFor();
  let asked;
  await page.route('https://login.mypurecloud.ie/**', (route) => {
    asked = new URL(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: '<p>The login</p>' });
  });
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.getByText('The login').waitFor();
  expect(asked.searchParams.get('redirect_uri')).toMatch(/\/any\/where\/demo\/index\.html$/);
  expect(page.said).toEqual([]);
});

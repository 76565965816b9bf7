/** The reference's search page: typing finds, the keyboard follows, from a disk and from a server. */
const { createServer } = require('node:http');
const { existsSync, readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { pathToFileURL } = require('node:url');

jest.setTimeout(60000);

const folder = resolve(__dirname, '../../docs/reference');
const types = { html: 'text/html', md: 'text/plain' };
let browser, server, origin, page;

beforeAll(async () => {
  const { listen } = await import('../../demo/sandbox/loopback.mjs');
  const { startBrowser } = await import('../support/browser.mjs');
  server = await listen(
    createServer((request, response) => {
      const name = new URL(request.url, 'http://host').pathname.slice(1);
      const type = types[name.split('.').pop()];
      if (!type || !existsSync(join(folder, name))) return response.writeHead(404).end();
      return response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(readFileSync(join(folder, name)));
    }),
  );
  origin = `http://127.0.0.1:${server.port}`;
  browser = await startBrowser({});
});
afterAll(() => Promise.all([browser?.close(), server?.close()]));
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => browser.closePages());

const shown = () => page.locator('#found li').allTextContents();
const count = () => page.locator('[role=status]').textContent();
/** The anchors that Markdown viewers make of a page's headings. */
const anchorsOf = (file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, text]) => text.toLowerCase());

test('by keyboard alone: typed, found, followed to the method in its page', async () => {
  await page.goto(`${origin}/index.html`);
  expect(await count()).toBe('3468 of 3468');
  // The field has the focus.
  await page.keyboard.type('getUsersMe');
  const found = await shown();
  expect(found).toContain('UsersApi.getUsersMe GET /api/v2/users/me');
  expect(found.every((line) => /getusersme/i.test(line))).toBe(true);
  expect(await count()).toBe(`${found.length} of 3468`);
  const at = found.indexOf('UsersApi.getUsersMe GET /api/v2/users/me');
  for (let tabs = 0; tabs <= at; tabs++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${origin}/UsersApi.md#getusersme`);
  expect(await page.textContent('body')).toContain('\n## getUsersMe\n');
  expect(anchorsOf('UsersApi.md')).toContain('getusersme');
  await page.goBack();
  expect(await page.inputValue('#words')).toBe('getUsersMe');
  expect(await shown()).toEqual(found);
  // The page has no icon.
  expect(page.said.filter((text) => !text.includes('404'))).toEqual([]);
});

test('from the disk: words in any order and case, and a field that finds nothing', async () => {
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  const field = page.getByLabel('Words of a method, a path or a class');
  await field.fill('  PATCH routing/queues  members ');
  expect(await shown()).toContain('RoutingApi.patchRoutingQueueMembers PATCH /api/v2/routing/queues/{queueId}/members');
  await field.fill('<img src=x onerror=alert(1)>');
  expect([await shown(), await count()]).toEqual([[], '0 of 3468']);
  await field.fill('');
  expect(await shown()).toHaveLength(100);
  const link = await page.locator('#found a').first().getAttribute('href');
  expect(existsSync(join(folder, link.split('#')[0]))).toBe(true);
  expect(page.said).toEqual([]);
});

test('every method that can be found is in the page that its link names', async () => {
  await page.goto(`${origin}/index.html`);
  const methods = await page.evaluate(() => JSON.parse(document.getElementById('methods').textContent));
  const anchors = new Map();
  const lost = methods.filter(([cls, method]) => {
    if (!anchors.has(cls)) anchors.set(cls, new Set(anchorsOf(`${cls}.md`)));
    return !anchors.get(cls).has(method.toLowerCase());
  });
  expect(methods).toHaveLength(3468);
  expect(lost).toEqual([]);
});

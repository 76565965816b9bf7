/** Every example of the reference runs and makes the request that its heading names. */
const { readFileSync, readdirSync } = require('node:fs');
const { resolve } = require('node:path');

const root = resolve(__dirname, '../..');
const folder = resolve(root, 'docs/reference');
const platformClient = require(resolve(root, 'dist/node/platform-client.js'));
const AsyncFunction = (async () => {}).constructor;
const sent = [];

class Recorder extends platformClient.AbstractHttpClient {
  enableHooks() {}
  async request(options) {
    sent.push(`${options.method} ${decodeURIComponent(new URL(options.url).pathname)}`);
    return { status: 200, statusText: 'OK', headers: {}, data: '' };
  }
}

/** Class, method, "VERB /path" and code of each example. */
const examples = readdirSync(folder)
  .filter((file) => file.endsWith('Api.md'))
  .flatMap((file) => {
    const [, ...sections] = readFileSync(resolve(folder, file), 'utf8').split(/^## /m);
    return sections.map((section) => ({
      cls: file.slice(0, -3),
      method: section.slice(0, section.indexOf('\n')),
      title: /^`([A-Z]+ \/\S+)`/m.exec(section)[1],
      code: /```js\n([\s\S]*?)\n```/.exec(section)[1],
    }));
  });

test('each of them', async () => {
  const client = new platformClient.ApiClient();
  client.setAccessToken('token');
  client.setHttpClient(new Recorder());
  expect(examples.length).toBe(3468);
  const wrong = [];
  for (const { cls, method, title, code } of examples) {
    sent.length = 0;
    expect(code).toContain(`await api.${method}(`);
    await new AsyncFunction('api', code)(new platformClient[cls](client)).catch((error) => sent.push(String(error)));
    // A placeholder stands for one segment.
    const pattern = new RegExp(`^${title.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]*\}/g, '[^/]+')}$`);
    if (sent.length !== 1 || !pattern.test(sent[0])) wrong.push({ method, title, code, sent: [...sent] });
  }
  expect(wrong).toEqual([]);
}, 120000);

test('the index for programs has every method once, with the classes that have it', () => {
  const index = JSON.parse(readFileSync(resolve(folder, 'operations.json'), 'utf8'));
  const methods = index.operations.flatMap(({ method, classes }) => classes.map((cls) => `${cls}.${method}`));
  expect(new Set(methods)).toEqual(new Set(examples.map(({ cls, method }) => `${cls}.${method}`)));
  expect(methods.length).toBe(3468);
  expect(index.operations.find(({ method }) => method === 'getUser')).toMatchObject({
    verb: 'GET',
    path: '/api/v2/users/{userId}',
    returns: 'User',
    parameters: expect.arrayContaining([
      { name: 'userId', in: 'path', type: 'string', required: true },
      { name: 'expand', in: 'query', type: 'string[]', collection: 'multi' },
      { name: 'state', in: 'query', type: 'string', default: 'active' },
    ]),
  });
});

test('links lead somewhere', () => {
  const pages = new Map();
  const anchors = (file) => {
    if (!pages.has(file)) {
      const headings = readFileSync(file, 'utf8').match(/^#+ .*$/gm) ?? [];
      pages.set(file, new Set(headings.map((line) => line.replace(/^#+ /, '').toLowerCase())));
    }
    return pages.get(file);
  };
  const broken = [];
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.md'));
  for (const file of files) {
    for (const [, target] of readFileSync(resolve(folder, file), 'utf8').matchAll(/\]\(([^)#]*\.md(?:#[^)]*)?)\)/g)) {
      const [page, anchor] = target.split('#');
      if (anchor && !anchors(resolve(folder, file, '..', page)).has(anchor)) broken.push(`${file}: ${target}`);
    }
  }
  expect(files.length).toBeGreaterThan(100);
  expect(broken).toEqual([]);
});

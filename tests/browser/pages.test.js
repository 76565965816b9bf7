/** Pages as others wrote them for the old SDK, each unchanged with the old script and with ours, against one sandbox. */
const { readdirSync, readFileSync } = require('node:fs');
const { resolve } = require('node:path');

const root = resolve(__dirname, '../..');
const read = (path) => readFileSync(resolve(root, path), 'utf8');
const old = 'node_modules/purecloud-platform-client-v2/dist/web-cjs/purecloud-platform-client-v2.min.js';

/** What every page shows, with either script. */
const shown = {
  issue: 'Ada Lovelace, AVAILABLE',
  jquery: 'Ada Lovelace\nobject true\njQuery: Ada Lovelace',
  modules: 'true\ntrue\nAda Lovelace\nobject',
  persistence: 'accessToken,tokenExpiryTime,tokenExpiryTimeString\ntrue\nstring',
  websocket: /^Ada Lovelace: v2\.users\..+\.presence Available$/,
  hash: 'conversation-7\nconversation-7\n\nhash.html',
  token: 'Ada Lovelace\ntrue\n401',
  twice: 'Ada Lovelace\nAda Lovelace',
  frame: 'Ada Lovelace\nobject true\njQuery: Ada Lovelace',
  extended: '200\nAda Lovelace\napplication/json\nAda Lovelace\n401\n401\nbad.credentials\nobject',
};
/** Pages that the old script cannot serve: its AMD build needs a module "axios", and it needs a window, which a worker has not. */
const shownByOurs = {
  amd: 'Ada Lovelace\nfunction\nundefined',
  worker: 'Ada Lovelace from a worker',
};

/** The login flows in which the pages run too. Only the script tag changes, or the grants that the login server accepts. */
const changes = {
  pkce: (text) => text.replace('<script src=', '<script data-login-flow="pkce" src='),
  refused: (text) => text.replaceAll('demo-client', 'code-only-client'),
};
/** That page reads the fragment itself; a code is not there. */
const hashWithCode = 'conversation-7\n\nhash.html';
const inAllFlows = Object.entries({ ...shown, ...shownByOurs }).filter(
  // It gets its token itself, by the implicit grant.
  ([name]) => name !== 'token',
);

let sandbox;
let browser;
let sockets;

beforeAll(async () => {
  const { startSandbox } = await import('../../demo/sandbox/server.mjs');
  const { startBrowser } = await import('../support/browser.mjs');
  const { WebSocketServer } = await import('ws');
  sandbox = await startSandbox();
  // The platform's notifications: first the channel's own message, then one for the topic.
  sockets = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await new Promise((listening) => sockets.once('listening', listening));
  sockets.on('connection', (socket) => {
    socket.send(JSON.stringify({ topicName: 'channel.metadata', eventBody: { message: 'WebSocket Heartbeat' } }));
    socket.on('message', (topic) => socket.send(JSON.stringify({ topicName: String(topic), eventBody: { presence: 'Available' } })));
  });
  const csp = "script-src 'self' 'unsafe-inline' 'unsafe-eval' 'wasm-unsafe-eval'; worker-src 'self'";
  const script = (body) => ({ type: 'text/javascript', body, csp });
  const gateway = { host: '127.0.0.1', protocol: 'http', port: sandbox.port, socket: `ws://127.0.0.1:${sockets.address().port}` };
  const pages = {
    '/lib/jquery.js': script(read('node_modules/jquery/dist/jquery.min.js')),
    '/lib/require.js': script(read('node_modules/requirejs/require.js')),
  };
  const ours = 'dist/platform-client.min.js';
  for (const [name, file] of Object.entries({ old, ours, pkce: ours, refused: ours })) {
    pages[`/${name}/sdk.js`] = script(read(file));
    pages[`/${name}/sdk.amd.js`] = script(read('dist/platform-client.amd.min.js'));
    pages[`/${name}/sandbox.js`] = script(`var sandbox = ${JSON.stringify(gateway)};`);
    for (const page of readdirSync(resolve(__dirname, 'pages'))) {
      const body = (changes[name] || ((text) => text))(read(`tests/browser/pages/${page}`));
      pages[`/${name}/${page}`] = page.endsWith('.js') ? script(body) : { body, csp };
    }
  }
  browser = await startBrowser(pages);
}, 300000);
afterAll(() => Promise.all([browser?.close(), sandbox?.close(), sockets?.close()]));

/** What the page shows in the end; signs in if it is asked to. */
async function visit(path) {
  const page = await browser.newPage();
  await page.goto(`${browser.origin}${path}`);
  const login = path.endsWith('/frame.html') ? page.frameLocator('iframe') : page;
  await login.getByLabel('Password').fill('sandbox', { timeout: 30000 });
  await login.getByRole('button', { name: 'Allow' }).click();
  await page
    .waitForFunction(() => document.title === 'done', null, { timeout: 30000 })
    .catch((error) => {
      throw new Error(`${error.message}\n${page.said.join('\n')}`);
    });
  const text = await page.evaluate(() => document.getElementById('out').textContent.trim());
  const outcome = { text, href: page.url(), authState: await page.evaluate(() => window.authState) };
  await page.context().close();
  return outcome;
}

function expectShown(text, wanted) {
  if (wanted instanceof RegExp) expect(text).toMatch(wanted);
  else expect(text).toBe(wanted);
}

test.each(Object.entries(shown))(
  '%s.html shows the same with the old script and with ours',
  async (name, wanted) => {
    const before = await visit(`/old/${name}.html`);
    const now = await visit(`/ours/${name}.html`);
    expectShown(before.text, wanted);
    expect(now.text).toBe(before.text);
    expect(now.href).not.toContain('access_token');
    // The old SDK decodes a state twice and mangles it.
    if (name === 'issue') expect(now.authState).toBe('s/1?&=+%25é');
  },
  180000,
);

test.each(Object.entries(shownByOurs))(
  '%s.html works with ours',
  async (name, wanted) => {
    expectShown((await visit(`/ours/${name}.html`)).text, wanted);
  },
  120000,
);

describe.each(Object.keys(changes))('logins that go by the code grant (%s)', (flow) => {
  test.each(inAllFlows)(
    '%s.html shows the same',
    async (name, wanted) => {
      sandbox.reset();
      const { text, href, authState } = await visit(`/${flow}/${name}.html`);
      expectShown(text, flow === 'pkce' && name === 'hash' ? hashWithCode : wanted);
      expect(href).not.toMatch(/access_token|code=/);
      if (name === 'issue') expect(authState).toBe('s/1?&=+%25é');
      expect(sandbox.requests.some(({ url }) => url === '/oauth/token')).toBe(true);
    },
    120000,
  );
});

test('every page of the folder is in a table', () => {
  const files = readdirSync(resolve(__dirname, 'pages')).filter((file) => file.endsWith('.html'));
  expect(files.map((file) => file.replace('.html', '')).sort()).toEqual([...Object.keys(shown), ...Object.keys(shownByOurs)].sort());
});

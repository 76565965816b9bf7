/** The scripts without WebAssembly, and under a policy that forbids it: one error that says which of the two. */
const { readdirSync, readFileSync } = require('node:fs');
const { resolve } = require('node:path');
const { inBrowser } = require('./support');

const read = (name) => readFileSync(resolve(__dirname, '../../dist', name), 'utf8');
const old = 'purecloud-platform-client-v2';

/** The words of Firefox, WebKit and Chromium. */
const refusing = (message) => ({
  ...Object.fromEntries(Object.getOwnPropertyNames(WebAssembly).map((name) => [name, WebAssembly[name]])),
  Module: class {
    constructor() {
      throw new WebAssembly.CompileError(message);
    }
  },
});
const policy = /Content-Security-Policy forbids WebAssembly: add 'wasm-unsafe-eval' to script-src\.$/;
const hosts = [
  ['WebAssembly switched off', undefined, /^There is no WebAssembly here: it is switched off/],
  ['a policy in Firefox', refusing('call to WebAssembly.Module() blocked by CSP'), policy],
  ['a policy in WebKit', refusing("Refused to create a WebAssembly object because 'unsafe-eval' is not an allowed source"), policy],
  ['a policy in another language', refusing('Nein.'), policy],
];

const caught = (run) => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};
const isTheError = (error, message) =>
  expect(error).toMatchObject({ name: 'PlatformClientError', code: 'EWASM', message: expect.stringMatching(message) });

describe.each(hosts)('%s', (_, WebAssembly, message) => {
  test.each(['platform-client.min.js', `web-cjs/${old}.js`, `web-cjs/${old}.min.js`])('script tag %s', (name) => {
    const require = Object.assign((asked) => `earlier ${asked}`, { config: 'kept' });
    let window;
    const keep = (itself) => {
      window = itself;
    };
    const atOnce = caught(() => inBrowser(`keep(globalThis); ${read(name)}`, { WebAssembly, require, keep }));
    isTheError(atOnce, message);
    const asked = caught(() => window.require('platformClient'));
    expect(asked).toBe(atOnce);
    expect(caught(() => window.platformClient)).toBe(asked);
    expect([window.require('other'), window.require.config]).toEqual(['earlier other', 'kept']);
    expect(Object.keys(window)).not.toContain('platformClient');
  });

  test.each(['platform-client.amd.min.js', `web-amd/${old}.min.js`])('AMD %s: the loader hears it', (name) => {
    const define = jest.fn();
    inBrowser(read(name), { WebAssembly, define });
    const [, make] = define.mock.calls[0];
    isTheError(caught(make), message);
  });

  test.each(['web-cjs/platform-client.js', `web-cjs/${old}.min.js`])('CommonJS %s', (name) => {
    const module = { exports: {} };
    isTheError(
      caught(() => inBrowser(read(name), { WebAssembly, module, exports: module.exports })),
      message,
    );
  });

  test('./async rejects', async () => {
    const module = { exports: {} };
    inBrowser(read('async/cjs.js'), { WebAssembly, module, exports: module.exports, require: () => ({}) });
    for (const options of [undefined, { wasmUrl: 'https://app.example/x.wasm' }, { wasmBinary: new Uint8Array(8) }]) {
      isTheError(await module.exports.load(options).catch((error) => error), message);
    }
  });
});

test.each([`web-cjs/${old}.js`, `web-cjs/${old}.min.js`])('%s is a script tag and a CommonJS module', (name) => {
  const page = inBrowser(read(name));
  expect(page.require('platformClient')).toBe(page.platformClient);
  expect(typeof page.platformClient.UsersApi).toBe('function');
  const module = { exports: {} };
  const bundle = inBrowser(read(name), { module, exports: module.exports });
  expect(typeof module.exports.UsersApi).toBe('function');
  expect(Object.keys(bundle)).not.toContain('platformClient');
  expect(bundle.require).toBeUndefined();
});

test('every file of the old package that a page can name is there', () => {
  for (const version of [old, `${old}-71`]) {
    const files = readdirSync(resolve(__dirname, '../../node_modules', version, 'dist'), { recursive: true });
    const scripts = files.filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(5);
    for (const file of scripts) expect(read(file)).toContain('platform-client-wasm');
  }
});

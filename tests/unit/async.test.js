/** The ./async entry in Node: where the wasm may come from, and the error if it does not. */
const { execFileSync } = require('node:child_process');
const { readFileSync } = require('node:fs');
const http = require('node:http');
const { resolve } = require('node:path');
const { pathToFileURL } = require('node:url');

const root = resolve(__dirname, '../..');
const wasmPath = resolve(root, 'dist/async/platform_client.wasm');
const wasm = readFileSync(wasmPath);

/** The same wasm with the mark of another build. */
const otherBuild = () => {
  const bytes = Buffer.from(wasm);
  bytes[bytes.length - 1] ^= 1;
  return bytes;
};

const files = {
  '/right.wasm': ['application/wasm', wasm],
  '/wrong-type.wasm': ['text/plain; charset=utf-8', wasm],
  '/page.wasm': ['text/html', Buffer.from('<!doctype html><title>an app that answers everything</title>')],
  '/api/v2/users/me': ['application/json', Buffer.from('{"name":"Ada"}')],
};
let server;
let origin;
beforeAll(async () => {
  const { listen } = await import('../../demo/sandbox/loopback.mjs');
  const listener = http.createServer((request, response) => {
    const file = files[request.url];
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': file[0] }).end(file[1]);
  });
  server = await listen(listener);
  origin = `http://127.0.0.1:${server.port}`;
});
afterAll(() => server.close());

let load;
beforeEach(() => {
  jest.resetModules();
  ({ load } = require('../../dist/async/platform-client.js'));
});

const rejection = (promise) =>
  promise.then(
    () => {
      throw new Error('loaded');
    },
    (error) => error,
  );

test('without options it is the package itself, so that a program has one client and bundles have all they need', async () => {
  expect(await load()).toBe(require('../..'));
});

test("the page's wasm serves Node, too", async () => {
  const platformClient = await load({ wasmUrl: wasmPath });
  const client = new platformClient.ApiClient();
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.port });
  await expect(new platformClient.UsersApi(client).getUsersMe()).resolves.toEqual({ name: 'Ada' });
  client.close();
});

test('it exports what the entries that start at once export', async () => {
  expect(Object.keys(await load({ wasmBinary: wasm }))).toEqual(Object.keys(require('../..')));
});

test.each([
  ['a Buffer', () => ({ wasmBinary: wasm })],
  ['an ArrayBuffer', () => ({ wasmBinary: new Uint8Array(wasm).buffer })],
  ['a compiled module', () => ({ module: new WebAssembly.Module(wasm) })],
  ['a path', () => ({ wasmUrl: wasmPath })],
  ['a file: URL', () => ({ wasmUrl: pathToFileURL(wasmPath) })],
  ['an http: URL', () => ({ wasmUrl: `${origin}/right.wasm` })],
  ['an http: URL with a wrong content type', () => ({ wasmUrl: new URL('/wrong-type.wasm', origin) })],
])('takes %s', async (_, options) => {
  const platformClient = await load(options());
  expect(typeof new platformClient.UsersApi().getUsersMe).toBe('function');
});

test('null is no options', async () => {
  await expect(load(null)).resolves.toHaveProperty('ApiClient');
});

test('there is one client however often it is loaded', async () => {
  const [first, second] = await Promise.all([load(), load({ wasmUrl: '/nowhere' })]);
  expect(second).toBe(first);
  expect(second.ApiClient.instance).toBe(first.ApiClient.instance);
});

test.each([
  ['a missing file', () => ({ wasmUrl: '/nowhere/x.wasm' }), /\/nowhere\/x\.wasm cannot be read \(ENOENT\)/],
  ['a 404, whose query stays out of it', () => ({ wasmUrl: `${origin}/none.wasm?signature=secret` }), /\/none\.wasm answered 404\. Serve/],
  ['a page in its place', () => ({ wasmUrl: `${origin}/page.wasm` }), /page\.wasm \(text\/html\) is not WebAssembly/],
  ['a server that is not there', () => ({ wasmUrl: 'http://127.0.0.1:1/x.wasm' }), /cannot be fetched/],
  ['bytes of something else', () => ({ wasmBinary: new Uint8Array([1, 2, 3]) }), /wasmBinary is not WebAssembly/],
  ['a value of another kind', () => ({ wasmBinary: 'AGFzbQ==' }), /wasmBinary is not WebAssembly .*must be a buffer source/],
  ['another build', () => ({ wasmBinary: otherBuild() }), /different builds/],
  ['what only looks like a module', () => ({ module: new Proxy(new WebAssembly.Module(wasm), {}) }), /cannot be started here/],
  ['bytes in the place of a module', () => ({ module: wasm }), /takes a WebAssembly.Module/],
  ['another program', () => ({ wasmBinary: wasm.subarray(0, 8) }), /different builds/],
])('says what is wrong with %s', async (_, options, message) => {
  const error = await rejection(load(options()));
  expect(error).toMatchObject({ name: 'PlatformClientError', code: 'EWASM', message: expect.stringMatching(message) });
  expect(error.message).not.toContain('secret');
});

test('after a failure the next call tries again', async () => {
  await rejection(load({ wasmUrl: '/nowhere' }));
  await expect(load()).resolves.toHaveProperty('ApiClient');
});

test('the package gives its entries, and the old deep paths, by name', () => {
  const run = (...args) => execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }).trim();
  const name = 'platform-client-wasm';
  expect(run('-e', `require('${name}/async').load().then((p) => console.log(p === undefined, 'ApiClient' in p))`)).toBe('false true');
  expect(run('--input-type=module', '-e', `import { load } from '${name}/async'; console.log('ApiClient' in await load())`)).toBe('true');
  expect(
    run(
      '-e',
      `const main = require('${name}');
      console.log(['.js', ''].every((end) => require('${name}/dist/node/purecloud-platform-client-v2' + end) === main))`,
    ),
  ).toBe('true');
});

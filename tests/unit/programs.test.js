/** What real programs rely on besides the calls, in Node (§7). */
const { execFileSync } = require('node:child_process');
const { readFileSync } = require('node:fs');
const http = require('node:http');
const { resolve } = require('node:path');

const root = resolve(__dirname, '../..');
const name = 'platform-client-wasm';

/** What a program prints that imports this package by its name. */
function run(program, ...flags) {
  return JSON.parse(execFileSync(process.execPath, [...flags, '--eval', program], { cwd: root, encoding: 'utf8', timeout: 60000 }));
}

jest.setTimeout(60000);

describe('the module', () => {
  test('import, import * and require give one and the same object', () => {
    const seen = run(
      `import byDefault, * as all from '${name}';
      import { createRequire } from 'node:module';
      const byRequire = createRequire(import.meta.url)('${name}');
      const late = await import('${name}');
      console.log(JSON.stringify([byDefault === byRequire, all.default === byRequire, late.default === byRequire, typeof byDefault.UsersApi]));`,
      '--input-type=module',
    );
    expect(seen).toEqual([true, true, true, 'function']);
  });

  test("the old package's deep paths are there, with and without extension", () => {
    const seen = run(`const whole = require('${name}');
      const same = ['purecloud-platform-client-v2.js', 'purecloud-platform-client-v2', 'platform-client.js'].map((file) => require('${name}/dist/node/' + file) === whole);
      const web = ['purecloud-platform-client-v2.min.js', 'purecloud-platform-client-v2.min', 'bundle.js', 'bundle'].map((file) => require('${name}/dist/web-cjs/' + file));
      console.log(JSON.stringify([same, web.every((one) => one === web[0]), typeof web[0].UsersApi, require.resolve('${name}/dist/web-amd/purecloud-platform-client-v2.min.js').length > 0]));`);
    expect(seen).toEqual([[true, true, true], true, 'function', true]);
  });

  test('importing it watches no file, opens nothing, defines nothing and keeps no program alive', () => {
    const seen = run(`const before = new Set(Reflect.ownKeys(globalThis));
      const fs = require('node:fs'), net = require('node:net');
      const did = [];
      for (const [module, names] of [[fs, ['watch', 'watchFile', 'open', 'openSync', 'writeFileSync']], [net.Socket.prototype, ['connect']]]) {
        for (const each of names) { const real = module[each]; module[each] = function (...args) { did.push(each + ' ' + args[0]); return real.apply(this, args); }; }
      }
      const loaded = did.length;
      require('${name}');
      console.log(JSON.stringify({
        did: did.slice(loaded).filter((text) => !/^open\\w* .*\\.(js|json)$/.test(text)),
        added: Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String),
        alive: process.getActiveResourcesInfo().filter((kind) => !/TTY|Pipe|FSReq|File/.test(kind)),
      }));`);
    expect(seen).toEqual({ did: [], added: [], alive: [] });
  });

  test('no build waits at its top level', async () => {
    const { transform } = require('esbuild');
    const read = (file) => readFileSync(resolve(root, 'dist', file), 'utf8');
    // Only a module without top-level await can become CommonJS.
    await transform(read('esm/platform-client.mjs'), { format: 'cjs', target: 'es2022' });
    await transform(read('async/platform-client.mjs'), { format: 'cjs', target: 'es2022', logLevel: 'silent' });
    await expect(transform('export default await 1', { format: 'cjs', target: 'es2022', logLevel: 'silent' })).rejects.toThrow(/await/);
  });
});

describe('one client', () => {
  let platformClient, client, server, received;
  beforeAll(async () => {
    const { listen } = await import('../../demo/sandbox/loopback.mjs');
    const answer = (request, response) => {
      received.push({ url: request.url, authorization: request.headers.authorization });
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    };
    server = await listen(http.createServer(answer));
  });
  afterAll(() => server.close());
  beforeEach(() => {
    received = [];
    jest.resetModules();
    platformClient = require('../..');
    client = platformClient.ApiClient.instance;
  });
  afterEach(() => client.close());

  test('an API that was made before the settings uses those of the call', async () => {
    const users = new platformClient.UsersApi();
    const given = new platformClient.UsersApi(client);
    client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.port, path_params_api: 'one' });
    client.setAccessToken('first');
    await users.getUsersMe();
    client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.port, path_params_api: '/two/' });
    client.authentications['PureCloud OAuth'].accessToken = 'second';
    await users.getUsersMe();
    await given.getUsersMe();
    expect(received).toEqual([
      { url: '/one/api/v2/users/me', authorization: 'Bearer first' },
      { url: '/two/api/v2/users/me', authorization: 'Bearer second' },
      { url: '/two/api/v2/users/me', authorization: 'Bearer second' },
    ]);
  });

  test('the older name of the authentication reads and writes the same token', async () => {
    client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.port });
    client.authentications['PureCloud Auth'].accessToken = 'by the older name';
    expect(client.authentications['PureCloud OAuth'].accessToken).toBe('by the older name');
    await new platformClient.UsersApi().getUsersMe();
    expect(received[0].authorization).toBe('Bearer by the older name');
  });

  test('authData is one live object, through logins, tokens and clearing', async () => {
    const { authData } = client;
    client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.port });
    client.setAccessToken('a token');
    expect(authData.accessToken).toBe('a token');
    expect(await client.loginImplicitGrant('id', 'https://app.example', { state: 'mine' })).toBe(authData);
    expect(authData.state).toBe('mine');
    client.clearAuthData();
    expect(authData.accessToken).toBeUndefined();
    expect(client.authData).toBe(authData);
  });

  test('environment, config and its logger are there and follow setEnvironment', () => {
    for (const environment of [undefined, null, '', 'mypurecloud.ie', 'no such host!', 'https://api.x.example/', 7, {}]) {
      expect(() => client.setEnvironment(environment)).not.toThrow();
    }
    client.setEnvironment('https://api.mypurecloud.jp/');
    const wanted = { environment: 'mypurecloud.jp', basePath: 'https://api.mypurecloud.jp', authUrl: 'https://login.mypurecloud.jp' };
    expect(client.config).toMatchObject({ ...wanted, logger: { log_level: expect.any(String) } });
    expect(client).toMatchObject(wanted);
  });

  test('an unknown host rejects the call, with a word on what to do', async () => {
    client.setEnvironment('no such host!');
    const error = await client.callApi('/a', 'GET', null, null, null, null, null, [], [], []).catch((e) => e);
    expect(error).toMatchObject({ status: 0, message: expect.stringContaining('Set the domain of a region') });
  });

  test('what pages print of a failure is all there', async () => {
    const failing = http.createServer((request, response) => {
      response.writeHead(429, { 'content-type': 'application/json', 'retry-after': '3', 'inin-correlation-id': 'corr' });
      response.end('{"message":"slow down","code":"too.many"}');
    });
    const { listen } = await import('../../demo/sandbox/loopback.mjs');
    const other = await listen(failing);
    client.setGateway({ host: '127.0.0.1', protocol: 'http', port: other.port });
    const error = await new platformClient.UsersApi().getUsersMe().catch((e) => e);
    await other.close();
    expect([error.name, error.message, error.status, error.body.message, error.headers['inin-correlation-id']]).toEqual([
      'PlatformClientError',
      'slow down',
      429,
      'slow down',
      'corr',
    ]);
    expect(error.stack).toContain('slow down');
    expect(error.headers.hasOwnProperty('retry-after')).toBe(true);
    expect(JSON.parse(JSON.stringify(error, null, 4))).toMatchObject({
      status: 429,
      statusText: 'Too Many Requests',
      body: { code: 'too.many' },
    });
  });

  test('logging out drops the token, where there is no page to leave and no storage', () => {
    client.setPersistSettings(true, 'my app');
    client.setAccessToken('a token');
    client.logout('https://app.example/bye');
    expect(client.hasLocalStorage).toBe(false);
    expect(client.authData.accessToken).toBeUndefined();
    expect(client.authentications['PureCloud OAuth'].accessToken).toBeUndefined();
  });

  test('a page adds to the export, and replaces what is there', () => {
    platformClient.ContentManagementApi = class {};
    platformClient.Mine = 1;
    expect(require('../..').Mine).toBe(1);
    expect(Object.keys(platformClient)).toContain('UsersApi');
    for (const key of ['UsersApi', 'ApiClient']) {
      expect(Object.getOwnPropertyDescriptor(platformClient, key)).toMatchObject({ writable: true, enumerable: true, configurable: true });
    }
  });
});

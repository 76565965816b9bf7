// Frameworks wrap objects: Vue's reactive(), membranes, Object.create. A wrapped object works as before.
const { readdirSync, readFileSync } = require('node:fs');
const http = require('node:http');
const { join, resolve } = require('node:path');
const { produce } = require('immer');
const { isReactive, markRaw, reactive, shallowReactive } = require('vue');
const platformClient = require('../..');

let server;
let received;
beforeAll(async () => {
  const { listen } = await import('../../demo/sandbox/loopback.mjs');
  server = await listen(
    http.createServer((request, response) => {
      received.push({ url: request.url, authorization: request.headers.authorization });
      response.setHeader('content-type', 'application/json');
      response.writeHead(request.url.includes('refused') ? 404 : 200).end('{"id":"me"}');
    }),
  );
});
afterAll(() => server.close());

const opened = [];
function connect() {
  const client = new platformClient.ApiClientClass();
  opened.push(client);
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.port });
  return client;
}
beforeEach(() => {
  received = [];
});
afterEach(() => {
  for (const client of opened.splice(0)) client.close();
});

/** A membrane: values that are read through it are wrapped too; functions get the real object as `this`. */
function membrane(target) {
  const wrapped = (value) =>
    value !== null && /object|function/.test(typeof value) && !(value instanceof Promise) ? membrane(value) : value;
  const real = new WeakMap();
  return new Proxy(target, {
    get: (object, name) => {
      const value = Reflect.get(object, name, object);
      if (typeof value !== 'function') return wrapped(value);
      if (!real.has(value)) real.set(value, (...args) => wrapped(value.apply(object, args)));
      return real.get(value);
    },
  });
}
/** A proxy whose methods have the proxy as `this`, at every depth, like Vue's. */
function deep(target) {
  return new Proxy(target, {
    get(object, name, receiver) {
      const value = Reflect.get(object, name, receiver);
      return value !== null && typeof value === 'object' && !(value instanceof Promise) ? deep(value) : value;
    },
  });
}

const wrappers = {
  'new Proxy(x, {})': (object) => new Proxy(object, {}),
  'a Proxy that reflects everything': (object) =>
    new Proxy(
      object,
      Object.fromEntries(['get', 'set', 'has', 'deleteProperty'].map((trap) => [trap, (...args) => Reflect[trap](...args)])),
    ),
  'a Proxy of a Proxy': (object) => new Proxy(new Proxy(object, {}), {}),
  'a deep Proxy': deep,
  'a membrane': membrane,
  'Object.create(x)': (object) => Object.create(object),
  "Vue's reactive(x)": reactive,
  "Vue's reactive({ x }).x": (object) => reactive({ object }).object,
  "Vue's shallowReactive(x)": shallowReactive,
  "Vue's markRaw(x)": markRaw,
  "a value in immer's state": (object) =>
    produce({ made: null }, (draft) => {
      draft.made = object;
    }).made,
};

describe.each(Object.entries(wrappers))('%s', (how, wrap) => {
  test('a client', async () => {
    const client = wrap(connect());
    client.setAccessToken('through-the-wrapper');
    expect(client.authentications['PureCloud OAuth'].accessToken).toBe('through-the-wrapper');
    expect(client.authData.accessToken).toBe('through-the-wrapper');
    const users = new platformClient.UsersApi(client);
    expect(await users.getUsersMe()).toEqual({ id: 'me' });
    expect(await client.callApi('/api/v2/x', 'GET', {}, {}, {}, {}, null, ['PureCloud OAuth'], [], [])).toEqual({ id: 'me' });
    await expect(users.getUser('refused')).rejects.toMatchObject({ status: 404 });
    expect(received.map(({ authorization }) => authorization)).toEqual(Array(3).fill('Bearer through-the-wrapper'));
    expect(await client.loginImplicitGrant('id', 'https://app.example/')).toMatchObject({ accessToken: 'through-the-wrapper' });
    client.clearAuthData();
    expect(client.authData.accessToken).toBeUndefined();
    client.authentications['PureCloud OAuth'].accessToken = 'written';
    expect(client.authData.accessToken).toBe('written');
    client.addAuthPopupStatusListener(() => {});
    client.removeAllAuthPopupStatusListeners();
    expect(typeof client.hasLocalStorage).toBe('boolean');
    client.close();
    await expect(users.getUsersMe()).rejects.toThrow('This ApiClient is closed.');
  });

  test('its configuration', () => {
    const client = connect();
    client.setGateway(undefined);
    const config = wrap(client.config);
    config.setEnvironment('mypurecloud.ie');
    expect([config.environment, config.basePath, config.authUrl]).toEqual([
      'mypurecloud.ie',
      'https://api.mypurecloud.ie',
      'https://login.mypurecloud.ie',
    ]);
    config.setGateway({ host: 'gate.example' });
    expect([config.gateway.host, client.config.gateway.host]).toEqual(['gate.example', 'gate.example']);
    expect(config.refresh_access_token).toBe(true);
    expect(config.refresh_token_wait_max).toBe(10);
    expect(config.getAuthPopupConfiguration().popupTimeout).toBe(120000);
    expect(config.getConfUrl('login', '')).toBe('https://gate.example');
    expect(config.live_reload_config).toBe(true);
    config.setConfigPath('');
    expect(config.getConfigString('a', 'b')).toBeUndefined();
    expect(config.logger.calculateLogLevel('error')).toBe(-1);
    wrap(client).setEnvironment('mypurecloud.de');
    expect(client.environment).toBe('mypurecloud.de');
  });

  test('its logger and its HTTP client', async () => {
    const client = connect();
    const lines = [];
    const log = jest.spyOn(console, 'log').mockImplementation((line) => lines.push(line));
    const logger = wrap(client.config.logger);
    expect(logger.formatLog('error', 404, 'GET', 'https://a/')).toContain('Status: 404');
    client.config.logger.log_level = 'debug';
    await new platformClient.UsersApi(client).getUsersMe();
    client.config.logger.log_level = 'none';
    log.mockRestore();
    expect(lines).toHaveLength(1);
    const httpClient = wrap(client.getHttpClient());
    const options = new platformClient.HttpRequestOptions(`http://127.0.0.1:${server.port}/own`, 'GET');
    expect((await httpClient.request(wrap(options))).data).toEqual({ id: 'me' });
    client.setHttpClient(httpClient);
    expect(await new platformClient.UsersApi(client).getUsersMe()).toEqual({ id: 'me' });
  });

  test('an API class, and what a call gives', async () => {
    const client = connect();
    client.setReturnExtendedResponses(true);
    const users = wrap(new platformClient.UsersApi(client));
    const response = wrap(await users.getUsersMe());
    expect([response.status, response.body.id, response.headers.get('Content-Type')]).toEqual([200, 'me', 'application/json']);
    const error = wrap(await users.getUser('refused').catch((reason) => reason));
    expect([error.status, error.body.id, error.headers.has('CONTENT-TYPE')]).toEqual([404, 'me', true]);
  });
});

test('Vue sees what is written through its proxy', () => {
  const client = reactive(connect());
  expect(isReactive(client)).toBe(true);
  client.timeout = 5;
  expect(client.timeout).toBe(5);
});

test('nothing of the inside is enumerable', () => {
  const client = connect();
  client.setAccessToken('a-token');
  for (const object of [client, client.config, client.config.logger, new platformClient.DefaultHttpClient()]) {
    const seen = [];
    for (const name in object) seen.push(name);
    expect(seen).toEqual(Object.keys(object));
    expect(seen.filter((name) => name.startsWith('_'))).toEqual([]);
    expect(Object.getOwnPropertySymbols({ ...object })).toEqual([]);
    expect(JSON.stringify(object)).not.toContain('handle');
  }
  expect(Object.keys(new platformClient.UsersApi(client))).toEqual(['apiClient']);
  expect(Object.keys(JSON.parse(JSON.stringify(client.config)))).toEqual(['logger', 'configPath', 'authPopupConfiguration']);
});

test('a client that is dropped can be collected, whatever wraps it', () => {
  const script = `
    const platformClient = require(${JSON.stringify(resolve(__dirname, '../..'))});
    const { reactive } = require('vue');
    let gone = 0;
    const registry = new FinalizationRegistry(() => gone++);
    for (let i = 0; i < 20; i++) {
      const client = new platformClient.ApiClientClass();
      registry.register(client);
      reactive(client).setAccessToken('t');
    }
    const timer = setInterval(() => { gc(); if (gone >= 19) { clearInterval(timer); console.log('collected'); } }, 20);`;
  const { spawnSync } = require('node:child_process');
  const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '-e', script], {
    cwd: __dirname,
    encoding: 'utf8',
    timeout: 30000,
  });
  expect({ stdout, stderr }).toEqual({ stdout: 'collected\n', stderr: '' });
});

test('no source has private members, which no wrapper has', () => {
  const folder = resolve(__dirname, '../../js/src');
  const sources = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.js'));
  // Node's XMLHttpRequest never reaches a page.
  const found = sources.filter(
    (name) =>
      name !== join('node', 'xml_http_request.js') && /this\.#\w|^ {2}(static |async )?#\w/m.test(readFileSync(join(folder, name), 'utf8')),
  );
  expect(found).toEqual([]);
});

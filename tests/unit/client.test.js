const { getEventListeners } = require('node:events');
const http = require('node:http');
const platformClient = require('../..');

const json = ['application/json'];
let server;
let received;
let answer;

beforeAll(async () => {
  const listener = http.createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ method: request.method, url: request.url, headers: request.headers, body: Buffer.concat(chunks).toString() });
      const { status = 200, headers = { 'content-type': 'application/json' }, body = '{}', delay = 0 } = answer;
      setTimeout(() => {
        response.writeHead(status, headers);
        response.end(body);
      }, delay);
    });
  });
  const { listen } = await import('../../demo/sandbox/loopback.mjs');
  server = await listen(listener);
});
afterAll(() => server.close());

let client;
beforeEach(() => {
  received = [];
  answer = {};
  client = new platformClient.ApiClient();
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.port });
  client.setAccessToken('secret-token');
});
afterEach(() => client.close());

const users = () => new platformClient.UsersApi(client);
const get = (path, query) => client.callApi(path, 'GET', null, query, null, null, null, ['PureCloud OAuth'], json, json);
const rejection = (promise) =>
  promise.then(
    () => {
      throw new Error('resolved');
    },
    (error) => error,
  );

test('is ready on the next line, as one extensible object with one client', () => {
  expect(platformClient.ApiClient.instance).toBe(platformClient.ApiClient.instance);
  expect(platformClient.ApiClientClass).toBe(platformClient.ApiClient);
  expect(Object.isExtensible(platformClient)).toBe(true);
  expect(require('../../dist/node/purecloud-platform-client-v2.js')).toBe(platformClient);
  expect(new platformClient.UsersApi().apiClient).toBe(platformClient.ApiClient.instance);
});

test('has real classes with own methods', () => {
  const names = Object.getOwnPropertyNames(platformClient.UsersApi.prototype);
  expect(names).toContain('getUsersMe');
  const spy = jest.spyOn(platformClient.UsersApi.prototype, 'getUsersMe').mockReturnValue(7);
  expect(users().getUsersMe()).toBe(7);
  spy.mockRestore();
  const { UsersApi } = jest.createMockFromModule('../..');
  expect(new UsersApi().getUsersMe()).toBeUndefined();
});

test('has every class and operation of the definition', async () => {
  const definition = require('../../tools/definition/platform-api.json');
  let count = 0;
  for (const verbs of Object.values(definition.paths)) {
    for (const operation of Object.values(verbs)) {
      for (const tag of operation.tags) {
        const prototype = platformClient[`${tag}Api`].prototype;
        expect(Object.getOwnPropertyDescriptor(prototype, operation.operationId)).toMatchObject({ writable: true, configurable: true });
        count++;
      }
    }
  }
  expect(count).toBe(3468);
  const old = require('purecloud-platform-client-v2');
  expect(Object.keys(platformClient)).toEqual(expect.arrayContaining(Object.keys(old)));
});

test('classes can be extended and told apart', () => {
  class Mine extends platformClient.RoutingApi {}
  const mine = new Mine(client);
  expect(mine).toBeInstanceOf(platformClient.RoutingApi);
  expect(mine).toBeInstanceOf(Mine);
  expect(typeof mine.getRoutingQueues).toBe('function');
  expect(platformClient.RoutingApi.name).toBe('RoutingApi');
  expect(new platformClient.RoutingApi().constructor.name).toBe('RoutingApi');
});

test('sends an operation with token, list parameters and custom headers', async () => {
  answer.body = '{"id":1}';
  const me = await users().getUsersMe({ expand: ['presence', 'a,b'], customHeaders: { 'X-Mine': 'é' }, unknown: 1 });
  expect(me).toEqual({ id: 1 });
  expect(received[0].url).toBe('/api/v2/users/me?expand=presence&expand=a%2Cb');
  expect(received[0].headers.authorization).toBe('Bearer secret-token');
  expect(received[0].headers.accept).toBe('application/json');
  expect(received[0].headers).not.toHaveProperty('content-type');
});

test('throws a missing argument at once, readable', () => {
  let thrown;
  try {
    users().getUser();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(Error);
  expect(String(thrown)).toBe('Missing the required parameter "userId" when calling getUser');
});

test('sends bodies of every kind', async () => {
  const post = (body, type = 'application/json') => client.callApi('/b', 'POST', null, null, null, null, body, [], [type], json);
  await post({ a: 'é' });
  await post(false);
  await post('{"x":1}');
  await post('plain');
  await post('plain', 'text/plain');
  await post(new Uint8Array([65, 66]));
  await post(new Blob(['blob']));
  expect(received.map((r) => r.body)).toEqual(['{"a":"é"}', 'false', '{"x":1}', '"plain"', 'plain', 'AB', 'blob']);
  expect(received[0].headers['content-type']).toBe('application/json');
  expect(received[0].headers).not.toHaveProperty('authorization');
  await client.callApi('/f', 'POST', null, null, null, { a: 'x y', b: 'z' }, null, [], ['multipart/form-data'], json);
  expect(received[7].body).toContain('name="a"');
  expect(received[7].body).toContain('name="b"');
  await client.callApi('/f', 'POST', null, null, null, { a: 'x y' }, null, [], ['application/x-www-form-urlencoded'], json);
  expect(received[8].body).toBe('a=x%20y');
});

test.each([
  ['false', false],
  ['0', 0],
  ['""', ''],
  ['', undefined],
  ['[1]', [1]],
])('returns the JSON body %j as it is', async (body, value) => {
  answer.body = body;
  expect(await get('/x')).toEqual(value);
});

test('keeps text as text and gives extended responses', async () => {
  answer = { headers: { 'content-type': 'text/plain', 'X-Id': 'a' }, body: '7' };
  expect(await get('/x')).toBe('7');
  client.setReturnExtendedResponses(true);
  const response = await get('/x');
  expect(response).toMatchObject({ status: 200, statusText: 'OK', body: '7', text: '7', error: null });
  expect(response.headers.hasOwnProperty('x-id')).toBe(true);
});

test('reads UTF-8 with and without a mark, and an error that echoes the token', async () => {
  answer.body = Buffer.from('\ufeff{"name":"Zoë 🐱"}');
  expect(await get('/x')).toEqual({ name: 'Zoë 🐱' });
  answer.body = Buffer.from([0x22, 0xff, 0x22]);
  expect(await get('/x')).toBe('\ufffd');
  answer = { status: 400, body: '{"message":"Zoë secret-token 🐱"}' };
  expect((await rejection(get('/x'))).message).toMatch(/^Zoë [^s]+ 🐱$/);
});

test('[case 113] a hostile answer changes no prototype', async () => {
  answer = {
    headers: { 'content-type': 'application/json', __proto__x: '1', ['__proto__']: 'evil' },
    body: '{"__proto__":{"polluted":1}}',
  };
  await get('/x');
  expect({}.polluted).toBeUndefined();
});

test('rejects with an extended response that is an Error and holds no secret', async () => {
  answer = {
    status: 404,
    headers: { 'content-type': 'application/json', 'retry-after': '3' },
    body: '{"message":"no such","code":"not.found","contextId":"c","details":[1],"echo":"secret-token"}',
  };
  const error = await rejection(get('/x'));
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ status: 404, message: 'no such', code: 'not.found', contextId: 'c', details: [1] });
  expect(error.error).toBeInstanceOf(Error);
  expect(error.headers.hasOwnProperty('retry-after')).toBe(true);
  expect(JSON.parse(JSON.stringify(error, null, 4)).body.message).toBe('no such');
  expect(JSON.stringify(error) + error.stack + error.text).not.toContain('secret-token');
});

test('rejects JSON that is none, with its text', async () => {
  answer.body = '{"a":';
  expect(await rejection(get('/x'))).toMatchObject({ status: 200, text: '{"a":', code: 'EINVALIDJSON' });
});

test('tells a time-out, an abort and a network fault', async () => {
  answer.delay = 500;
  client.timeout = 50;
  expect(await rejection(get('/x'))).toMatchObject({
    status: 0,
    statusText: 'error',
    headers: {},
    body: {},
    text: 'error',
    code: 'ETIMEDOUT',
  });
  client.timeout = 16000;
  const abort = new AbortController();
  const aborted = rejection(users().getUsersMe({ signal: abort.signal }));
  abort.abort();
  expect((await aborted).code).toBe('EABORTED');
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: 1 });
  expect((await rejection(get('/x'))).error.code).toBe('ENETWORK');
});

test('what is no signal rejects before anything is sent', async () => {
  await expect(users().getUsersMe({ signal: new AbortController() })).rejects.toThrow(/signal takes an AbortSignal/);
  await users().getUsersMe();
  expect(received).toHaveLength(1);
});

test('a signal that serves many calls keeps none of them', async () => {
  const stop = new AbortController();
  const listening = () => getEventListeners(stop.signal, 'abort').length;
  const call = () => users().getUsersMe({ signal: stop.signal });
  const open = [call(), call()];
  expect(listening()).toBe(2);
  await Promise.all(open);
  answer.status = 500;
  await rejection(call());
  expect(listening()).toBe(0);
  answer = { delay: 500 };
  const aborted = [call(), call()].map(rejection);
  stop.abort();
  expect((await Promise.all(aborted)).map(({ code }) => code)).toEqual(['EABORTED', 'EABORTED']);
  expect(listening()).toBe(0);
  expect((await rejection(call())).code).toBe('EABORTED');
});

test('[case 74] a path that names another server is refused', async () => {
  for (const path of ['https://evil.example/', '//evil.example', '/\\evil.example']) {
    expect((await rejection(get(path))).code).toBe('EARGUMENT');
  }
  expect(received).toEqual([]);
});

test('[case 75] a redirect to another origin does not carry the token', async () => {
  const seen = [];
  const other = http.createServer((request, response) => {
    seen.push(request.headers.authorization);
    response.end();
  });
  await new Promise((done) => other.listen(0, '127.0.0.1', done));
  answer = { status: 302, headers: { location: `http://127.0.0.1:${other.address().port}/` } };
  await get('/x');
  other.closeAllConnections();
  other.close();
  expect(seen).toEqual([undefined]);
});

test('token, headers and settings count from the next request on', async () => {
  client.authentications['PureCloud OAuth'].accessToken = 'second-token';
  client.defaultHeaders['X-Default'] = 'd';
  await get('/x');
  expect(received[0].headers).toMatchObject({ authorization: 'Bearer second-token', 'x-default': 'd' });
  expect(client.authentications['PureCloud Auth'].accessToken).toBe('second-token');
  expect(client.authData.accessToken).toBe('second-token');
  client.setEnvironment('https://api.mypurecloud.ie/');
  expect(client.config.basePath).toBe('https://api.mypurecloud.ie');
  expect(() => client.setEnvironment(undefined)).not.toThrow();
  expect(client.environment).toBe('mypurecloud.com');
});

test('an HTTP client of the page gets every request', async () => {
  const options = [];
  class Own extends platformClient.AbstractHttpClient {
    request(o) {
      options.push(o);
      return Promise.resolve({ status: 200, statusText: 'OK', headers: {}, data: { own: true } });
    }
  }
  expect(() => client.setHttpClient({})).toThrow(/AbstractHttpClient/);
  client.setHttpClient(new Own());
  expect(await get('/x', { a: 1 })).toEqual({ own: true });
  expect(options[0]).toBeInstanceOf(platformClient.HttpRequestOptions);
  expect(options[0].url).toMatch(/\/x$/);
  expect({ ...options[0].params }).toEqual({ a: '1' });
  expect(received).toEqual([]);
});

test("the log has the headers of an own client's answer", async () => {
  class Own extends platformClient.AbstractHttpClient {
    async request() {
      return { status: 200, statusText: 'OK', headers: { 'ININ-Correlation-Id': 'c-1', 'set-cookie': 'kept out' }, data: {} };
    }
  }
  client.setHttpClient(new Own());
  const { logger } = client.config;
  logger.log_level = logger.logLevelEnum.level.LTrace;
  const log = jest.spyOn(console, 'log').mockImplementation(() => {});
  await get('/x');
  const [[entry]] = log.mock.calls;
  log.mockRestore();
  expect(entry).toContain('inin-correlation-id: c-1');
  expect(entry).not.toContain('kept out');
});

test('a login in Node tests the token, or says what to do', async () => {
  await expect(client.loginImplicitGrant('id', 'https://app.example')).resolves.toBe(client.authData);
  expect(received[0].url).toBe('/api/v2/tokens/me');
  client.clearAuthData();
  const refused = await rejection(client.loginImplicitGrant('id', 'https://app.example'));
  expect(refused.code).toBe('ENOBROWSER');
  expect(refused.message).toMatch(/^This login needs a page .* give the client an access token first\.$/);
  expect((await rejection(client.loginImplicitGrant('id', 'u', { org: 'o' }))).message).toBe(
    'opts.provider must be set if opts.org is set',
  );
});

test('closing rejects everything that is pending', async () => {
  answer.delay = 1000;
  const one = rejection(get('/x'));
  const two = rejection(client.loginImplicitGrant('id', 'u'));
  client.close();
  expect([(await one).code, (await two).code]).toEqual(['EABORTED', 'EABORTED']);
});

test('[case 120] callbacks may throw and call back', async () => {
  client.setDebugLog(() => {
    client.setEnvironment('x.example');
    throw new Error('from the page');
  });
  const errors = jest.spyOn(console, 'error').mockImplementation(() => {});
  await get('/x').catch(() => {});
  expect(errors).toHaveBeenCalled();
  errors.mockRestore();
  client.setDebugLog(undefined);
  expect(await get('/x')).toEqual({});
});

describe('addresses that no request can go to, though they have the form', () => {
  const none = ['[zz]', '[:::]', '1.2.3.999', 'xn--a', '[::1::2]', '1.2.3.4.5'];
  test.each(none)('gateway %s: calls and logins reject, and nothing else suffers', async (host) => {
    client.setGateway({ host });
    expect(await rejection(get('/x'))).toMatchObject({ status: 0, code: 'ENETWORK' });
    expect(await rejection(users().getUsersMe())).toMatchObject({ code: 'ENETWORK' });
    expect(await rejection(client.loginClientCredentialsGrant('id', 'secret'))).toMatchObject({ code: 'ENETWORK' });
    client.setPreHook((config) => config);
    expect(await rejection(get('/x'))).toMatchObject({ status: 0 });
    const other = new platformClient.ApiClient();
    other.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.port });
    expect(await new platformClient.UsersApi(other).getUsersMe()).toEqual({});
    other.close();
    expect(received).toHaveLength(1);
  });

  test('the same as environment and as basePath; and a call that is aborted', async () => {
    client.setGateway(undefined);
    client.setEnvironment('1.2.3.999');
    const stop = new AbortController();
    const call = rejection(users().getUsersMe({ signal: stop.signal }));
    stop.abort();
    expect(await call).toMatchObject({ code: 'EABORTED' });
    expect(await rejection(get('/x'))).toMatchObject({ code: 'ENETWORK' });
    client.setEnvironment('mypurecloud.ie');
    client.basePath = 'https://[zz]';
    expect(await rejection(get('/x'))).toMatchObject({ code: 'ENETWORK' });
  });
});

describe('addresses that a page assigns', () => {
  test('basePath: requests go there, and the token with them', async () => {
    const own = new platformClient.ApiClient();
    own.setAccessToken('secret-token');
    own.basePath = `http://127.0.0.1:${server.port}/mock/`;
    expect(own.config.basePath).toBe(own.basePath);
    await new platformClient.UsersApi(own).getUsersMe();
    expect(received).toMatchObject([{ url: '/mock/api/v2/users/me', headers: { authorization: 'Bearer secret-token' } }]);
    own.basePath = undefined;
    expect(own.basePath).toBe('https://api.mypurecloud.com');
    const call = async () => new platformClient.UsersApi(own).getUsersMe();
    own.basePath = 'http://other.example';
    expect(String(await rejection(call()))).toMatch(/for gateways and for this machine/);
    own.basePath = 'https://user:secret-word@evil.example';
    expect(String(await rejection(call()))).toMatch(/^(?!.*secret-word).*basePath/);
    expect(received).toHaveLength(1);
    own.close();
  });

  test('authUrl: tokens are asked for there', async () => {
    const own = new platformClient.ApiClient();
    own.environment = 'no host';
    own.authUrl = `http://127.0.0.1:${server.port}`;
    answer = { body: '{"access_token":"given"}' };
    await own.loginClientCredentialsGrant('id', 'secret');
    expect(received).toMatchObject([{ method: 'POST', url: '/oauth/token' }]);
    expect([own.environment, own.basePath]).toEqual(['no host', 'https://api.mypurecloud.com']);
    own.setEnvironment('mypurecloud.ie');
    expect([own.environment, own.authUrl]).toEqual(['mypurecloud.ie', 'https://login.mypurecloud.ie']);
    own.close();
  });
});

// A failure's headers, which work like those of axios and fetch, and what is left of a failure as text or as a clone.
const http = require('node:http');
const { MessageChannel, Worker, receiveMessageOnPort } = require('node:worker_threads');
const { resolve } = require('node:path');
const platformClient = require('../..');

let server;
let answer;
beforeAll(async () => {
  const { listen } = await import('../../demo/sandbox/loopback.mjs');
  server = await listen(http.createServer((_, response) => response.writeHead(answer.status, answer.headers).end(answer.body)));
});
afterAll(() => server.close());

let client;
beforeEach(() => {
  answer = {
    status: 429,
    headers: {
      'Content-Type': 'application/json',
      'Retry-After': '3',
      'ININ-Correlation-Id': 'c',
      date: 'now',
      connection: 'close',
      'transfer-encoding': 'chunked',
    },
    body: '{"message":"slow down","code":"too.many.requests","contextId":"x"}',
  };
  client = new platformClient.ApiClientClass();
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.port });
  client.setAccessToken('the-token');
});
afterEach(() => client.close());

const me = () => new platformClient.UsersApi(client).getUsersMe();
const failure = () => me().catch((error) => error);
const plainHeaders = {
  'content-type': 'application/json',
  'retry-after': '3',
  'inin-correlation-id': 'c',
  date: 'now',
  connection: 'close',
  'transfer-encoding': 'chunked',
};

const sources = {
  'of an error': async () => (await failure()).headers,
  'of an extended response': async () => {
    answer.status = 200;
    client.setReturnExtendedResponses(true);
    return (await me()).headers;
  },
  'of an answer that a hook hears': async () => {
    answer.status = 200;
    let headers;
    client.setPostHook((response) => {
      headers = response.headers;
      return response;
    });
    await me();
    return headers;
  },
  'of an error through a hook': async () => {
    client.setPreHook((config) => config);
    return (await failure()).headers;
  },
  "of a client of the page's own": async () => {
    class Own extends platformClient.AbstractHttpClient {
      enableHooks() {}
      request() {
        return Promise.resolve({ status: 429, statusText: '', headers: new Map(Object.entries(plainHeaders)), data: {} });
      }
    }
    client.setHttpClient(new Own());
    return (await failure()).headers;
  },
};

describe.each(Object.entries(sources))('headers %s', (_, read) => {
  test('are a plain object', async () => {
    const headers = await read();
    expect({ ...headers }).toStrictEqual(plainHeaders);
    expect(headers).toEqual(plainHeaders);
    expect(Object.keys(headers)).toEqual(Object.keys({ ...headers }));
    expect(JSON.parse(JSON.stringify(headers))).toEqual(plainHeaders);
    expect(Object.getPrototypeOf(headers)).toBe(Object.prototype);
    expect([headers.hasOwnProperty('retry-after'), headers.hasOwnProperty('x'), 'retry-after' in headers]).toEqual([true, false, true]);
    const seen = [];
    for (const name in headers) seen.push(name);
    expect(seen.sort()).toEqual(Object.keys(plainHeaders).sort());
    expect(Object.assign({}, headers)).toEqual(plainHeaders);
    expect(structuredClone(headers)).toEqual(plainHeaders);
  });

  test('answer as those of axios and fetch', async () => {
    const headers = await read();
    for (const name of ['retry-after', 'Retry-After', 'RETRY-AFTER']) {
      expect([headers.get(name), headers.has(name)]).toEqual(['3', true]);
    }
    for (const name of ['x-none', 'constructor', 'hasOwnProperty', '__proto__', 'get', '']) {
      expect([headers.get(name), headers.has(name)]).toEqual([undefined, false]);
    }
    expect(Object.fromEntries(headers)).toEqual(plainHeaders);
    expect(Object.fromEntries(headers.entries())).toEqual(plainHeaders);
    expect(new Map(headers).get('retry-after')).toBe('3');
    const heard = {};
    const self = {};
    headers.forEach(function (value, name, all) {
      expect([this, all]).toEqual([self, headers]);
      heard[name] = value;
    }, self);
    expect(heard).toEqual(plainHeaders);
    expect(new Headers(headers).get('retry-after')).toBe('3');
  });
});

test('headers with the names of methods are data, and nothing breaks', async () => {
  answer.headers = { get: 'a', has: 'b', entries: 'c', forEach: 'd', constructor: 'e', ['__proto__']: 'f', 'Retry-After': '3' };
  const { headers } = await failure();
  expect(headers).toMatchObject({ get: 'a', has: 'b', entries: 'c', foreach: 'd', 'retry-after': '3' });
  expect(JSON.parse(JSON.stringify(headers))).toMatchObject({ get: 'a', has: 'b' });
  expect(Object.getPrototypeOf(headers)).toBe(Object.prototype);
  expect(Object.fromEntries(headers)).toMatchObject({ get: 'a', has: 'b', entries: 'c', constructor: 'e' });
  client.getHttpClient();
  expect((await failure()).headers).toMatchObject({ get: 'a', has: 'b', entries: 'c' });
  answer.headers = { has: 'b' };
  expect((await failure()).headers.get('HAS')).toBe('b');
});

const whole = {
  status: 429,
  statusText: 'Too Many Requests',
  headers: plainHeaders,
  body: { message: 'slow down', code: 'too.many.requests', contextId: 'x' },
  text: '{"message":"slow down","code":"too.many.requests","contextId":"x"}',
  error: { message: 'slow down', code: 'too.many.requests', status: 429 },
};

test('toJSON() is the whole failure as plain data, for JSON, clones and messages', async () => {
  const error = await failure();
  expect(error.toJSON()).toEqual(whole);
  expect(JSON.parse(JSON.stringify(error))).toEqual(whole);
  expect(JSON.parse(JSON.stringify({ error }, null, 4)).error).toEqual(whole);
  expect(structuredClone(error.toJSON())).toEqual(whole);
  const { port1, port2 } = new MessageChannel();
  port1.postMessage(error.toJSON());
  expect(receiveMessageOnPort(port2).message).toEqual(whole);
  port1.close();
});

test('a clone of the error itself keeps it as its cause', async () => {
  const error = await failure();
  const { message, cause, stack } = structuredClone(error);
  expect({ message, cause }).toEqual({ message: 'slow down', cause: whole });
  expect(stack).toContain('slow down');
  expect(Object.keys(error)).not.toContain('cause');
});

test.each([
  ['a time limit', () => me.call(null), 'ETIMEDOUT', (on) => Object.assign(on, { timeout: 1 })],
  ['no server', me, 'ENETWORK', (on) => on.setGateway({ host: '127.0.0.1', protocol: 'http', port: 1 })],
])('a clone of a failure without an answer: %s', async (_, run, code, set) => {
  answer.status = 200;
  set(client);
  if (code === 'ETIMEDOUT') client.setPreHook((config) => new Promise(() => config));
  const error = await run().catch((reason) => reason);
  expect(error.code).toBe(code);
  expect(structuredClone(error).cause).toMatchObject({ status: 0, error: { code, status: 0 } });
  expect(structuredClone(error.toJSON())).toEqual(JSON.parse(JSON.stringify(error)));
});

test('posted by a worker', async () => {
  const worker = new Worker(
    `const { parentPort } = require('node:worker_threads');
     const platformClient = require(${JSON.stringify(resolve(__dirname, '../..'))});
     const client = platformClient.ApiClient.instance;
     client.setGateway({ host: '127.0.0.1', protocol: 'http', port: ${server.port} });
     new platformClient.UsersApi().getUsersMe().catch((error) => parentPort.postMessage({ error, data: error.toJSON() }));`,
    { eval: true },
  );
  const { error, data } = await new Promise((got, failed) => worker.once('message', got).once('error', failed));
  await worker.terminate();
  expect(data).toEqual(whole);
  expect([error.message, error.cause]).toEqual(['slow down', whole]);
});

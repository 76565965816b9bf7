/** A page's own HTTP client: its request ends with the call, and bytes arrive as they are. */
const http = require('node:http');
const https = require('node:https');
const { inspect } = require('node:util');
const axios = require('axios');
const platformClient = require('../..');

const { AbstractHttpClient, UsersApi } = platformClient;
let listen, certificates, proxy, server, client;
/** Two promises: a request has come, and its connection has ended without a response. */
let asked, closed;

beforeAll(async () => {
  ({ listen } = await import('../../demo/sandbox/loopback.mjs'));
  certificates = (await import('../support/certificates.mjs')).makeCertificates();
  const { Server } = await import('proxy-chain');
  proxy = new Server({ port: 0, host: '127.0.0.1', verbose: false });
  await proxy.listen();
});
afterAll(() => {
  certificates.remove();
  return proxy.close(true);
});

async function start(protocol, answer = () => {}) {
  const once = {};
  asked = new Promise((resolve) => {
    once.asked = resolve;
  });
  closed = new Promise((resolve) => {
    once.closed = resolve;
  });
  const handle = (request, response) => {
    response.on('close', () => !response.writableEnded && once.closed('closed'));
    once.asked();
    answer(response);
  };
  const tls = { key: certificates.text('server.key'), cert: certificates.text('server.crt') };
  server = await listen(protocol === 'https' ? https.createServer(tls, handle) : http.createServer(handle));
  client.setGateway({ host: '127.0.0.1', protocol, port: server.port });
}

beforeEach(() => {
  client = new platformClient.ApiClient();
  client.setAccessToken('token-of-mine-0123456789');
});
afterEach(async () => {
  client.close();
  await server?.close();
  server = undefined;
});

// Time for a request to arrive on a busy machine, through a proxy too: only then can it end there.
const limit = 500;
const me = (options) => new UsersApi(client).getUsersMe(options);
const code = (promise) =>
  promise.then(
    () => 'resolved',
    (error) => error.code,
  );
const pass = (config) => config;
/** From the old package's README. */
class OnAxios extends AbstractHttpClient {
  constructor() {
    super();
    this.instance = axios.create({});
  }
  request(options) {
    return this.instance.request(options);
  }
}
const part = (response) => response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 }).write('{"a":');

describe.each([
  ['without more', 'http', () => {}],
  ['with a hook', 'http', () => client.setPreHook(pass)],
  ['through a client of its own, on axios', 'http', () => client.setHttpClient(new OnAxios())],
  ['through a proxy', 'http', () => (client.proxy = { host: '127.0.0.1', port: proxy.port })],
  ['with certificates', 'https', () => client.setMTLSContents(undefined, undefined, certificates.text('ca.crt'))],
])('a call %s', (_, protocol, prepare) => {
  test.each([
    ['before the answer', () => {}],
    ['within the answer', part],
  ])('that is aborted %s ends its exchange', async (__, answer) => {
    await start(protocol, answer);
    prepare();
    const stop = new AbortController();
    const ended = code(me({ signal: stop.signal }));
    await asked;
    stop.abort();
    expect(await ended).toBe('EABORTED');
    expect(await closed).toBe('closed');
  });

  test.each([
    ['of the client', () => (client.timeout = limit), undefined],
    ['of the call', () => {}, { timeout: limit }],
  ])('ends its exchange with the time limit %s', async (__, set, options) => {
    await start(protocol, part);
    prepare();
    set();
    expect(await code(me(options))).toBe('ETIMEDOUT');
    expect(await closed).toBe('closed');
  });

  test('ends its exchange with the client', async () => {
    await start(protocol);
    prepare();
    const ended = code(me());
    await asked;
    client.close();
    expect(await ended).toBe('EABORTED');
    expect(await closed).toBe('closed');
  });
});

test('[case 98] an answer that breaks off is no success, on axios either', async () => {
  await start('http', (response) => {
    part(response);
    setImmediate(() => response.destroy());
  });
  client.setHttpClient(new OnAxios());
  expect(await code(me())).toBe('ENETWORK');
});

test('a log of the whole error does not show the token that is in the client’s own error', async () => {
  await start('http', (response) => response.destroy());
  client.setHttpClient(new OnAxios());
  const error = await me().catch((failure) => failure);
  expect(inspect(error.error.original, { depth: null })).toContain('token-of-mine-0123456789');
  expect(inspect(error, { depth: null })).not.toContain('token-of-mine-0123456789');
});

test('a call that is aborted while a hook takes its time is not sent', async () => {
  let requests = 0;
  await start('http', () => requests++);
  const stop = new AbortController();
  const hook = new Promise((resolve) => {
    client.setPreHook(async (config) => {
      stop.abort();
      resolve();
      return { ...config };
    });
  });
  expect(await code(me({ signal: stop.signal }))).toBe('EABORTED');
  await hook;
  await new Promise((later) => setTimeout(later, 50));
  expect(requests).toBe(0);
});

const never = () => new Promise(() => {});
describe.each([
  ['before a request', (hook) => client.setPreHook((config) => hook(config))],
  ['after one', (hook) => client.setPostHook((response) => hook(response))],
])('a hook %s that never ends', (when, set) => {
  const sent = when === 'after one' ? 1 : 0;
  let requests;
  beforeEach(async () => {
    requests = 0;
    await start('http', (response) => {
      requests++;
      response.end('{}');
    });
    set(never);
  });

  test.each([
    ['of the client', () => (client.timeout = limit), undefined],
    ['of the call', () => {}, { timeout: limit }],
  ])('has the time limit %s', async (_, setLimit, options) => {
    setLimit();
    const error = await me(options).catch((e) => e);
    expect(error).toMatchObject({ status: 0, code: 'ETIMEDOUT', message: expect.stringContaining(`within ${limit} ms`) });
    expect(requests).toBe(sent);
  });

  test('ends with its call, and with its client', async () => {
    const stop = new AbortController();
    const [first, second] = [code(me({ signal: stop.signal })), code(me())];
    if (sent) await asked;
    stop.abort();
    expect(await first).toBe('EABORTED');
    client.close();
    expect(await second).toBe('EABORTED');
  });
});

test.each(['setPreHook', 'setPostHook'])('%s: what comes in time counts, and what comes later counts for nothing', async (name) => {
  let requests = 0;
  await start('http', (response) => {
    requests++;
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"a":1}');
  });
  let release;
  const late = new Promise((resolve) => {
    release = resolve;
  });
  client.timeout = limit;
  client[name](async (given) => {
    await late;
    return given;
  });
  expect(await code(me())).toBe('ETIMEDOUT');
  const before = requests;
  release();
  await new Promise((later) => setTimeout(later, 50));
  expect(requests).toBe(before);
  client.timeout = 0;
  expect(await me()).toEqual({ a: 1 });
});

test("a client of the page's own keeps the time itself: it finds the limit in the options", async () => {
  const limits = [];
  class Own extends AbstractHttpClient {
    async request({ timeout }) {
      limits.push(timeout);
      await new Promise((later) => setTimeout(later, 100));
      return { status: 200, statusText: 'OK', headers: {}, data: { late: true } };
    }
  }
  client.setHttpClient(new Own());
  client.timeout = 20;
  expect(await me()).toEqual({ late: true });
  expect(await me({ timeout: 30 })).toEqual({ late: true });
  expect(limits).toEqual([20, 30]);
});

test('a client of the page finds the signal in the options', async () => {
  const signals = [];
  class Own extends AbstractHttpClient {
    request({ signal }) {
      signals.push(signal);
      return signals.length === 1 ? Promise.resolve({ status: 200, statusText: 'OK', headers: {}, data: {} }) : new Promise(() => {});
    }
  }
  client.setHttpClient(new Own());
  const stop = new AbortController();
  await me({ signal: stop.signal });
  const second = code(me({ signal: stop.signal }));
  const third = code(me());
  stop.abort();
  expect(await second).toBe('EABORTED');
  // Neither of a call that is over, nor of another one.
  expect(signals.map(({ aborted }) => aborted)).toEqual([false, true, false]);
  client.close();
  expect(await third).toBe('EABORTED');
  expect(signals[2].aborted).toBe(true);
});

const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
const binary = (response) => response.writeHead(200, { 'content-type': 'audio/wav' }).end(bytes);

test.each([
  ['arraybuffer', (body) => [Buffer.isBuffer(body), ...body]],
  ['blob', async (body) => [body.type === 'audio/wav', ...new Uint8Array(await body.arrayBuffer())]],
])('a hook may ask for bytes: %s', async (responseType, read) => {
  await start('http', binary);
  client.setPreHook((config) => ({ ...config, responseType }));
  expect(await read(await me())).toEqual([true, ...bytes]);
  client.setReturnExtendedResponses(true);
  const { status, body, text } = await me();
  expect([status, text]).toEqual([200, undefined]);
  expect(await read(body)).toEqual([true, ...bytes]);
});

test.each([200, 404])('what a client of the page gives as bytes comes as it is, with status %i', async (status) => {
  const given = [bytes, bytes.buffer, Buffer.from(bytes), new Blob([bytes]), new Uint8Array(0), new DataView(bytes.buffer, 1, 3)];
  for (const data of given) {
    class Own extends AbstractHttpClient {
      request() {
        return Promise.resolve({ status, statusText: '', headers: { 'content-type': 'image/png' }, data });
      }
    }
    client.setHttpClient(new Own());
    client.setReturnExtendedResponses(true);
    const { body } = await me().catch((error) => error);
    expect(body).toBe(data);
  }
});

test('a login reads what comes as bytes', async () => {
  class Own extends AbstractHttpClient {
    request() {
      return Promise.resolve({ status: 200, statusText: 'OK', headers: {}, data: Buffer.from('{"access_token":"given"}') });
    }
  }
  client.setHttpClient(new Own());
  expect((await client.loginClientCredentialsGrant('id', 'secret')).accessToken).toBe('given');
});

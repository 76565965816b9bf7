/** Retries of the built package in Node, against a server that fails as it is told. */
const { execFile } = require('node:child_process');
const http = require('node:http');
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join, resolve } = require('node:path');
const platformClient = require('../..');

let server, client, users;
/** What the server does with the requests to come, and what it has got. */
let plan, got;

beforeAll(async () => {
  const { listen } = await import('../../demo/sandbox/loopback.mjs');
  server = await listen(
    http.createServer(async (request, response) => {
      const body = Buffer.concat(await request.toArray()).toString();
      got.push({ method: request.method, authorization: request.headers.authorization, body });
      const step = plan.shift() ?? { status: 200 };
      if (step === 'reset') return request.socket.resetAndDestroy();
      const { status, headers, body: text = '{"message":"no"}' } = step;
      return response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(status < 300 ? '{"ok":true}' : text);
    }),
  );
});
afterAll(() => server.close());
beforeEach(() => {
  [plan, got] = [[], []];
  client = new platformClient.ApiClient();
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.port });
  client.setAccessToken('T');
  users = new platformClient.UsersApi(client);
});
afterEach(() => client.close());

const soon = { delay: 1 };
const send = (method, body, opts) =>
  client.callApi('/x', method, null, null, null, null, body, ['PureCloud OAuth'], ['application/json'], [], null, opts);
const codeOf = (promise) =>
  promise.then(
    () => 'resolved',
    ({ code }) => code,
  );

test('a call by path decides for itself too', async () => {
  plan = [{ status: 503 }];
  await expect(client.callApi('/x', 'GET', {}, {}, {}, {}, null, [], [], [], {}, { retry: soon })).resolves.toEqual({ ok: true });
});

test('off by default', async () => {
  plan = [{ status: 503 }];
  await expect(users.getUsersMe()).rejects.toMatchObject({ status: 503 });
  expect(got).toHaveLength(1);
});

test('a call is sent again after 503, 429 and a broken connection, and says so', async () => {
  const heard = [];
  const events = [];
  client.setRetry({ ...soon, maxRetries: 3, onRetry: (retry) => heard.push(retry) });
  client.on('retry', (retry) => events.push(retry));
  plan = [{ status: 503 }, { status: 429, headers: { 'retry-after': 'soon' } }, 'reset', 'reset'];
  await expect(users.getUsersMe()).resolves.toEqual({ ok: true });
  // Node sends it once more by itself where the server has closed a kept connection.
  expect(got).toHaveLength(5);
  expect(heard.map(({ attempt, error }) => [attempt, error.status])).toEqual([
    [1, 503],
    [2, 429],
    [3, 0],
  ]);
  expect(heard[0].error).toBeInstanceOf(platformClient.PlatformClientError);
  expect(heard[1].error.headers['retry-after']).toBe('soon');
  expect(events).toEqual(heard);
});

test('a retry is told with the error that the call would have rejected with', async () => {
  const heard = [];
  client.setRetry({ ...soon, maxRetries: 1, onRetry: ({ error }) => heard.push(error) });
  const bodies = ['{}', '{"message":"down","code":"service.unavailable"}', '{"error":"invalid","error_description":"words"}'];
  for (const body of bodies) {
    plan = [
      { status: 503, body },
      { status: 503, body },
    ];
    const { message, code } = await users.getUsersMe().catch((error) => error);
    expect(heard.pop()).toMatchObject({ message, code });
  }
});

test('a POST is never sent twice but where the server has done nothing', async () => {
  client.setRetry({ ...soon, maxRetries: 5 });
  for (const step of ['reset', { status: 502 }, { status: 503 }, { status: 504 }, { status: 408 }]) {
    plan = [step];
    got = [];
    await expect(send('POST', { a: 1 })).rejects.toBeInstanceOf(Error);
    expect(got).toHaveLength(1);
  }
  plan = [{ status: 429 }];
  got = [];
  await expect(send('POST', { a: 1 })).resolves.toEqual({ ok: true });
  expect(got.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}']);
});

test('a wait that is too long rejects at once, with the time in the headers', async () => {
  client.setRetry(true);
  plan = [{ status: 429, headers: { 'retry-after': '3600' } }];
  const error = await users.getUsersMe().catch((reason) => reason);
  expect(error).toMatchObject({ status: 429, headers: { 'retry-after': '3600' } });
});

test('one call decides for itself', async () => {
  client.setRetry(soon);
  plan = [{ status: 503 }];
  await expect(users.getUsersMe({ retry: false })).rejects.toMatchObject({ status: 503 });
  client.setRetry(false);
  const heard = [];
  plan = [{ status: 503 }];
  await users.getUsersMe({ retry: { ...soon, onRetry: ({ attempt }) => heard.push(attempt) } });
  expect(heard).toEqual([1]);
});

test('[case 110] a retry carries the token of its moment', async () => {
  client.setRetry({ ...soon, onRetry: () => client.setAccessToken('new') });
  plan = [{ status: 503 }];
  await users.getUsersMe();
  expect(got.map(({ authorization }) => authorization)).toEqual(['Bearer T', 'Bearer new']);
});

test('an abort and close() end a wait at once; a listener that throws hurts nobody', async () => {
  const controller = new AbortController();
  client.setRetry({ delay: 60000, maxDelay: 60000 });
  client.setRetry({ delay: 1e9, maxDelay: 1e9, maxElapsed: 1e12, onRetry: () => controller.abort() });
  plan = [{ status: 503 }];
  expect(await codeOf(users.getUsersMe({ signal: controller.signal }))).toBe('EABORTED');
  const said = jest.spyOn(console, 'error').mockImplementation(() => {});
  client.setRetry({
    delay: 1e9,
    maxDelay: 1e9,
    maxElapsed: 1e12,
    onRetry() {
      queueMicrotask(() => client.close());
      throw new Error('from the page');
    },
  });
  plan = [{ status: 503 }];
  expect(await codeOf(users.getUsersMe())).toBe('EABORTED');
  expect(said).toHaveBeenCalledTimes(1);
  said.mockRestore();
});

test.each([
  ['unknown', { retries: 3 }, 'no option "retries"'],
  ['no number', { delay: 'long' }, '"delay"'],
  ['negative', { maxRetries: -1 }, '"maxRetries"'],
  ['no list', { methods: 'GET' }, '"methods"'],
  ['no options', 3, 'true, false or an object'],
  ['a list', ['GET'], 'true, false or an object'],
])('options that are of no use are refused: %s', async (_, options, message) => {
  expect(() => client.setRetry(options)).toThrow(message);
  await expect(users.getUsersMe({ retry: options })).rejects.toMatchObject({
    code: 'EARGUMENT',
    message: expect.stringContaining(message),
  });
});

const wrong = {
  time: [-1, NaN, '5', null, true, Symbol('5'), Object.create(null), []],
  list: ['GET', 429, null, [NaN], [null], [[]], [{}]],
  function: [null, 5, 'log', {}, Object.create(null)],
};
test.each([
  ['maxRetries', wrong.time, 'takes a number from 0'],
  ['delay', wrong.time, 'takes milliseconds from 0'],
  ['maxDelay', wrong.time, 'takes milliseconds from 0'],
  ['maxRetryAfter', wrong.time, 'takes milliseconds from 0'],
  ['maxElapsed', wrong.time, 'takes milliseconds from 0'],
  ['methods', [...wrong.list, [5]], 'takes a list of methods'],
  ['statuses', [...wrong.list, ['429'], [500.5]], 'takes a list of statuses'],
  ['onRetry', wrong.function, 'takes a function'],
])('each wrong value of %s is refused with what it takes, and changes nothing', async (name, values, message) => {
  client.setRetry(soon);
  for (const value of values) {
    const refusal = expect.objectContaining({ code: 'EARGUMENT', message: expect.stringContaining(`"${name}" of retries ${message}`) });
    expect(() => client.setRetry({ [name]: value })).toThrow(refusal);
    await expect(users.getUsersMe({ retry: { [name]: value } })).rejects.toEqual(refusal);
  }
  expect(got).toHaveLength(0);
  plan = [{ status: 503 }];
  await expect(users.getUsersMe()).resolves.toEqual({ ok: true });
});

/** Runs a program of its own, and gives what it printed. */
const run = (code, env = {}) =>
  new Promise((done) => {
    const head = `const { ApiClient, UsersApi } = require(${JSON.stringify(resolve(__dirname, '../..'))});
      const client = ApiClient.instance;
      client.setGateway({ host: '127.0.0.1', protocol: 'http', port: ${server.port} });`;
    execFile('node', ['-e', head + code], { env: { ...process.env, ...env }, timeout: 20000 }, (error, stdout) =>
      done(error?.killed ? 'hangs' : stdout),
    );
  });

test('Node waits for a retry, and not for one of a closed client', async () => {
  plan = [{ status: 503 }];
  expect(await run("client.setRetry({ delay: 300 }); new UsersApi().getUsersMe().then(() => console.log('in'));")).toBe('in\n');
  plan = [{ status: 429, headers: { 'retry-after': '30' } }];
  const closes =
    'client.setRetry({ onRetry: () => queueMicrotask(() => client.close()) }); new UsersApi().getUsersMe().catch((e) => console.log(e.code));';
  expect(await run(closes)).toBe('EABORTED\n');
});

test('a wait for the end of a token keeps no program alive', async () => {
  const listens =
    "client.setAuthData({ accessToken: 'T', tokenExpiryTime: Date.now() + 3600e3 }); client.on('tokenExpiring', () => {}); console.log('over');";
  expect(await run(listens)).toBe('over\n');
});

test('[retry] of the configuration file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'retry-'));
  const file = join(folder, 'config');
  writeFileSync(file, '[retry]\nretry_max = 4\nretry_wait_min = 0\nretry_wait_max = 1\n');
  client.config.setConfigPath(file);
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.port });
  plan = Array.from({ length: 4 }, () => ({ status: 503 }));
  await expect(users.getUsersMe()).resolves.toEqual({ ok: true });
  expect(got).toHaveLength(5);
  rmSync(folder, { recursive: true });
});

/** What pages hear of requests and of the rate limit, from the built package in Node. */
const http = require('node:http');
const platformClient = require('../..');

let server, client, users;
/** How the server answers the requests to come: [status, headers]; 200 after that. */
let plan;
beforeAll(async () => {
  const { listen } = await import('../../demo/sandbox/loopback.mjs');
  server = await listen(
    http.createServer(async (request, response) => {
      await request.toArray();
      const [status, headers] = plan.shift() ?? [200, {}];
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end('{"name":"Zoë"}');
    }),
  );
});
afterAll(() => server.close());
beforeEach(() => {
  plan = [];
  client = new platformClient.ApiClient();
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.port });
  client.setAccessToken('secret-token');
  users = new platformClient.UsersApi(client);
});
afterEach(() => client.close());

/** All events of these names, in order. */
function hear(...names) {
  const heard = [];
  const stops = names.map((name) => client.on(name, (payload) => heard.push({ name, ...payload })));
  return { heard, stop: () => stops.map((stop) => stop()) };
}

test('a request and its response: names, times, sizes in bytes', async () => {
  const { heard } = hear('request', 'response');
  plan = [[200, { 'inin-correlation-id': 'c-1' }]];
  const before = Date.now();
  await users.postUsers({ name: 'Zoë' });
  const request = { operation: 'postUsers', method: 'POST', attempt: 1, time: expect.any(Number), requestSize: 15 };
  expect(heard).toEqual([
    { name: 'request', ...request },
    {
      name: 'response',
      ...request,
      duration: expect.any(Number),
      status: 200,
      code: undefined,
      correlationId: 'c-1',
      responseSize: 15,
    },
  ]);
  expect(heard[0].time).toBeGreaterThanOrEqual(before);
  expect(JSON.stringify(heard)).not.toContain('secret-token');
});

test('each try is told, and a failure has its code', async () => {
  client.setRetry({ delay: 1 });
  const { heard } = hear('request', 'retry', 'response');
  plan = [[503], [500]];
  await expect(users.getUsersMe()).rejects.toMatchObject({ status: 500 });
  expect(heard.map(({ name, attempt, status }) => [name, attempt, status])).toEqual([
    ['request', 1, undefined],
    ['response', 1, 503],
    ['retry', 1, undefined],
    ['request', 2, undefined],
    ['response', 2, 500],
  ]);
  client.setRetry(false);
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: 1 });
  await expect(users.getUsersMe()).rejects.toMatchObject({ code: 'ENETWORK' });
  expect(heard.at(-1)).toMatchObject({ name: 'response', status: 0, code: 'ENETWORK' });
});

test('a listener that left hears nothing more, and one that throws hurts nobody', async () => {
  const error = jest.spyOn(console, 'error').mockImplementation(() => {});
  client.on('request', () => {
    throw new Error('of the page');
  });
  const { heard, stop } = hear('request');
  await users.getUsersMe();
  stop();
  await users.getUsersMe();
  expect(heard).toHaveLength(1);
  expect(error).toHaveBeenCalledTimes(2);
  error.mockRestore();
});

const limit = (allowed, count, reset) => [
  200,
  { 'inin-ratelimit-allowed': allowed, 'inin-ratelimit-count': count, 'inin-ratelimit-reset': reset },
];

test('the rate limit is that of the latest answer', async () => {
  expect(client.rateLimit).toBeUndefined();
  await users.getUsersMe();
  expect(client.rateLimit).toBeUndefined();
  plan = [limit(300, 7, 17), limit(300, 8, 16), [200, {}]];
  await users.getUsersMe();
  const now = Date.now();
  expect(client.rateLimit).toEqual({ allowed: 300, count: 7, resetsAt: expect.any(Number) });
  expect(client.rateLimit.resetsAt - now).toBeLessThanOrEqual(17_000);
  expect(client.rateLimit.resetsAt - now).toBeGreaterThan(10_000);
  await users.getUsersMe();
  await users.getUsersMe();
  expect(client.rateLimit.count).toBe(8);
  client.close();
  expect(client.rateLimit).toBeUndefined();
});

test('with pacing a call beyond the limit waits, and an abort ends it', async () => {
  client.setPacing(true);
  plan = [limit(1, 1, 60)];
  await users.getUsersMe();
  const end = new AbortController();
  const { heard } = hear('request');
  const waiting = users.getUsersMe({ signal: end.signal });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toEqual([]);
  end.abort();
  await expect(waiting).rejects.toMatchObject({ code: 'EABORTED' });
  const another = users.getUsersMe();
  client.close();
  await expect(another).rejects.toMatchObject({ code: 'EABORTED' });
});

test('with pacing a call goes on in the next span', async () => {
  client.setPacing(true);
  plan = [limit(1, 1, 0)];
  await users.getUsersMe();
  await expect(users.getUsersMe()).resolves.toEqual({ name: 'Zoë' });
});

test('setPacing takes true or false', () => {
  expect(() => client.setPacing('yes')).toThrow('setPacing takes true or false.');
});

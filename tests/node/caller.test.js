/** Everything that is done for a call runs in the asynchronous context of its caller (Node's AsyncLocalStorage). */
const { AsyncLocalStorage } = require('node:async_hooks');
const diagnostics = require('node:diagnostics_channel');
const http = require('node:http');
const platformClient = require('../..');
const old = require('purecloud-platform-client-v2');

const context = new AsyncLocalStorage();
let server, client, unauthorized, seen, wrong;
const valid = 'token-that-is-valid';

function answer(request, response) {
  if (request.url.endsWith('/oauth/token')) {
    return response.setHeader('content-type', 'application/json').end(JSON.stringify({ access_token: valid, token_type: 'bearer' }));
  }
  const id = Number(request.url.split('/').pop());
  const refused = unauthorized && request.headers.authorization !== `Bearer ${valid}`;
  // Out of order, so that calls end inside each other.
  return setTimeout(
    () =>
      response
        .writeHead(refused ? 401 : 200, { 'content-type': 'application/json' })
        .end(JSON.stringify(refused ? { message: 'No', code: 'bad.credentials' } : { id })),
    (id * 7) % 20,
  );
}

beforeAll(async () => {
  const { listen } = await import('../../demo/sandbox/loopback.mjs');
  server = await listen(http.createServer(answer));
});
afterAll(() => server.close());
beforeEach(() => {
  unauthorized = false;
  seen = {};
  wrong = [];
  start(platformClient);
});
afterEach(() => client.close?.());
jest.setTimeout(60000);

function start(sdk) {
  client = new (sdk.ApiClientClass || sdk.ApiClient)();
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.port });
  client.setAccessToken('a-token');
}

/** Notes that the call of that address reached `place`, and in which context. */
function look(place, url) {
  // The refresh has the context of one of them, and no number.
  if (String(url).endsWith('/token') || url === '/undefined') return;
  const id = Number(String(url).split('/').pop());
  seen[place] = (seen[place] || 0) + 1;
  if (context.getStore() !== id) wrong.push(`${place} of ${id} in ${context.getStore()}`);
}

const callMany = (count, sdk = platformClient) =>
  Promise.all(
    Array.from({ length: count }, (_, id) =>
      context.run(id, async () => {
        const user = await new sdk.UsersApi(client).getUser(String(id));
        look('continuation', `/${user.id}`);
      }),
    ),
  );

/** Each request that Node sends. */
async function watchRequests(run) {
  const sent = ({ request }) => look('request', request.path);
  diagnostics.subscribe('http.client.request.start', sent);
  await run();
  diagnostics.unsubscribe('http.client.request.start', sent);
}

function setHooks() {
  client.setPreHook(async (config) => {
    look('hook before', config.url);
    await null;
    look('hook before, later', config.url);
    return config;
  });
  client.setPostHook((response) => {
    look('hook after', `/${response.data.id}`);
    return response;
  });
}

test.each([
  ['262', old],
  ['ours', platformClient],
])('%s: 300 calls with hooks', async (name, sdk) => {
  start(sdk);
  setHooks();
  await watchRequests(() => callMany(300, sdk));
  expect(wrong).toEqual([]);
  expect(seen).toMatchObject({ 'hook after': 300, request: 300, continuation: 300 });
});

test('250 calls without hooks: the request, the continuation, and both logs', async () => {
  client.setDebugLog((text) => look('debug log', /\/api\/v2\/users\/(\d+)/.exec(text)[1]));
  client.config.logger.log_level = 'trace';
  client.config.logger.log_to_console = false;
  client.config.logger._write = (entry) => look('logger', /\/api\/v2\/users\/(\d+)/.exec(entry)[1]);
  await watchRequests(() => callMany(250));
  expect(wrong).toEqual([]);
  expect(seen).toEqual({ request: 250, continuation: 250, 'debug log': 500, logger: 500 });
});

test('an HTTP client of the program is called in the context of each', async () => {
  class Own extends platformClient.AbstractHttpClient {
    async request(options) {
      look('own client', options.url);
      await new Promise((again) => setTimeout(again, 2));
      look('own client, later', options.url);
      return { status: 200, statusText: 'OK', headers: {}, data: { id: Number(options.url.split('/').pop()) } };
    }
    enableHooks() {}
  }
  client.setHttpClient(new Own());
  await callMany(250);
  expect(wrong).toEqual([]);
  expect(seen).toEqual({ 'own client': 250, 'own client, later': 250, continuation: 250 });
});

test.each([
  ['without hooks', 0],
  ['with hooks', 300],
])('after a refresh all that waited go on in their own, %s', async (name, before) => {
  const tokens = { access_token: 'token-of-before', token_type: 'bearer', refresh_token: 'refresh' };
  const login = http.createServer((request, response) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify(tokens)),
  );
  const { listen } = await import('../../demo/sandbox/loopback.mjs');
  const first = await listen(login);
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: first.port });
  await client.loginCodeAuthorizationGrant('id', 'secret', 'code', 'https://app.example/');
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.port });
  await first.close();
  if (before) setHooks();
  unauthorized = true;
  await watchRequests(() => callMany(150));
  expect(wrong).toEqual([]);
  expect(seen.continuation).toBe(150);
  expect(seen.request).toBeGreaterThan(200);
});

test('calls that an aborted one lets through keep their own', async () => {
  const ends = Array.from({ length: 100 }, () => new AbortController());
  const users = new platformClient.UsersApi(client);
  const ended = Promise.allSettled(ends.map(({ signal }, i) => users.getUser(String(i), { signal })));
  const rest = watchRequests(() => callMany(50));
  // The abort comes from another context.
  context.run('another', () => {
    for (const end of ends) end.abort();
  });
  await Promise.all([ended, rest]);
  expect(wrong).toEqual([]);
  expect(seen.continuation).toBe(50);
});

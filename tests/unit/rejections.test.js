// Wrong input rejects, so that `.catch` sees it. Only a missing argument is thrown, as in the old SDK.
const http = require('node:http');
const platformClient = require('../..');

const { PlatformClientError } = platformClient;
let server;
let received = 0;
beforeAll(async () => {
  const { listen } = await import('../../demo/sandbox/loopback.mjs');
  server = await listen(
    http.createServer((request, response) => {
      received++;
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    }),
  );
});
afterAll(() => server.close());

let client;
let api;
const unhandled = [];
const note = (error) => unhandled.push(error);
beforeEach(() => {
  received = 0;
  client = new platformClient.ApiClientClass();
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.port });
  client.setAccessToken('the-token');
  api = {
    users: new platformClient.UsersApi(client),
    analytics: new platformClient.AnalyticsApi(client),
    call: (
      path,
      {
        body = null,
        method = 'GET',
        params,
        query,
        headers,
        form,
        auth = [],
        types = ['application/json'],
        accepts = [],
        custom,
        options,
      } = {},
    ) => client.callApi(path, method, params, query, headers, form, body, auth, types, accepts, custom, options),
  };
});
beforeAll(() => process.on('unhandledRejection', note));
afterEach(async () => {
  client.close();
  await new Promise((resolve) => setTimeout(resolve));
  expect(unhandled.splice(0)).toEqual([]);
});
afterAll(() => process.off('unhandledRejection', note));

const circular = {};
circular.self = circular;
const failing = {
  get name() {
    throw new Error('of the page');
  },
};
const noText = Object.create(null);

/** Run one after the other; the last is the call. */
const after =
  (...steps) =>
  () =>
    steps.map((step) => step()).pop();

/** How it ends; it must not throw. */
async function ending(run) {
  let promise;
  try {
    promise = run();
  } catch (error) {
    return { thrown: error };
  }
  return promise.then(
    (resolved) => ({ resolved }),
    (rejected) => ({ rejected }),
  );
}

const bad = {
  'a body with a BigInt': () => api.analytics.postAnalyticsConversationsDetailsQuery({ n: 1n }),
  'a body that is a BigInt': () => api.users.patchUser('id', 1n),
  'a circular body': () => api.users.patchUser('id', circular),
  'a body with a getter that throws': () => api.users.patchUser('id', failing),
  'a body whose toJSON throws': () => api.users.patchUser('id', { toJSON: () => failing.name }),
  'custom headers that are a text': () => api.users.getUsersMe({ customHeaders: 'text' }),
  'custom headers that are a number': () => api.users.getUsersMe({ customHeaders: 7 }),
  'a custom header with a line break': () => api.users.getUsersMe({ customHeaders: { a: 'b\r\nc: d' } }),
  'a custom header with a bad name': () => api.users.getUsersMe({ customHeaders: { 'a b': 'c' } }),
  'a custom header without a text': () => api.users.getUsersMe({ customHeaders: { a: noText } }),
  'a custom header with a getter that throws': () => api.users.getUsersMe({ customHeaders: failing }),
  'a custom header that is a symbol in its name': () => api.users.getUsersMe({ customHeaders: { ä: 'x' } }),
  'a signal that is a controller': () => api.users.getUsersMe({ signal: new AbortController() }),
  'a signal that is a text': () => api.users.getUsersMe({ signal: 'stop' }),
  'a time limit that is a BigInt': () => api.users.getUsersMe({ timeout: 1n }),
  'a time limit that is a symbol': () => api.users.getUsersMe({ timeout: Symbol('t') }),
  'dots in the path': () => api.users.getUser('..'),
  'a path parameter without a text': () => api.users.getUser(noText),
  'a query parameter without a text': () => api.users.getUsers({ pageSize: noText }),
  'an invalid date': () => api.users.getUsers({ pageSize: { toString: () => failing.name } }),
  'default headers with a line break': after(
    () => Object.assign(client, { defaultHeaders: { a: 'b\nc' } }),
    () => api.users.getUsersMe(),
  ),
  'default headers with a getter that throws': after(
    () => Object.assign(client, { defaultHeaders: failing }),
    () => api.users.getUsersMe(),
  ),
  'an environment that is no host': after(
    () => client.setGateway(undefined),
    () => client.setEnvironment('not a host'),
    () => api.users.getUsersMe(),
  ),
  'a gateway that is no host': after(
    () => client.setGateway({ host: 'a b' }),
    () => api.users.getUsersMe(),
  ),
  'a base path that is no address': after(
    () => client.setGateway(undefined),
    () => Object.assign(client, { basePath: 'ftp://x' }),
    () => api.users.getUsersMe(),
  ),
  'callApi: a BigInt': () => api.call('/x', { method: 'POST', body: { n: 1n } }),
  'callApi: a circular body': () => api.call('/x', { method: 'POST', body: circular }),
  'callApi: no path': () => api.call(undefined, { params: { a: 'b' } }).then(() => api.call('//undefined')),
  'callApi: another server': () => api.call('https://other.example/x'),
  'callApi: a placeholder without a value': () => api.call('/x/{id}'),
  'callApi: names of authentications that are no list': () => api.call('/x', { auth: 7 }),
  'callApi: a header parameter with a line break': () => api.call('/x', { headers: { a: 'b\nc' } }),
  'callApi: a query without a text': () => api.call('/x', { query: { a: noText } }),
  'callApi: a query with a getter that throws': () => api.call('/x', { query: failing }),
  'callApi: a form with a getter that throws': () => api.call('/x', { form: failing, types: ['multipart/form-data'] }),
  'callApi: custom headers that are a text': () => api.call('/x', { custom: 'text' }),
  'callApi: a signal that is none': () => api.call('/x', { options: { signal: 'stop' } }),
  'a closed client': after(
    () => client.close(),
    () => api.users.getUsersMe(),
  ),
  'callApi: a closed client': after(
    () => client.close(),
    () => api.call('/x'),
  ),
  'loginPKCEGrant without storage and verifier': () => client.loginPKCEGrant('id', 'https://app.example/'),
  'a challenge of a short verifier': () => client.computePKCECodeChallenge('short'),
  'a challenge of nothing': () => client.computePKCECodeChallenge(),
  'a challenge of what has no text': () => client.computePKCECodeChallenge(noText),
  'authorizePKCEGrant with a short verifier': () => client.authorizePKCEGrant('id', 'short', 'code', 'https://app.example/'),
  'authorizePKCEGrant with a verifier without a text': () => client.authorizePKCEGrant('id', noText, 'code', 'https://app.example/'),
  'loginImplicitGrant with a state without a text': () => client.loginImplicitGrant('id', 'https://app.example/', { state: noText }),
  'loginImplicitGrant with an id without a text': () => client.loginImplicitGrant(noText, 'https://app.example/'),
  'loginImplicitGrant with options that throw': () =>
    client.loginImplicitGrant('id', 'https://app.example/', Object.defineProperty({}, 'org', { get: () => failing.name })),
  'loginImplicitGrant with popup settings that throw': () =>
    client.loginImplicitGrant('id', 'https://app.example/', { authPopupConfiguration: failing }),
  'loginClientCredentialsGrant without a secret': () => client.loginClientCredentialsGrant('id'),
  'loginClientCredentialsGrant with an id without a text': () => client.loginClientCredentialsGrant(noText, 'secret'),
  'a grant of a closed client': after(
    () => client.close(),
    () => client.loginClientCredentialsGrant('id', 'secret'),
  ),
};

test.each(Object.entries(bad))('%s', async (_, run) => {
  const { rejected, ...other } = await ending(run);
  expect(other).toEqual({});
  expect(rejected).toBeInstanceOf(PlatformClientError);
  expect(rejected).toMatchObject({ code: expect.stringMatching(/^E(ARGUMENT|CONFIG)$/), status: 0 });
  expect(rejected.message).not.toBe('');
  expect(JSON.stringify(rejected) + rejected.stack).not.toContain('the-token');
});

test('the error says what is wrong with a body, and has what the engine said', async () => {
  const { rejected } = await ending(() => api.users.patchUser('id', circular));
  expect(rejected.message).toMatch(/^The body cannot be sent as JSON: Converting circular structure/);
  expect(rejected.error.original).toBeInstanceOf(TypeError);
});

test('nothing of it was sent, and the client goes on', async () => {
  await ending(() => api.users.patchUser('id', circular));
  await ending(() => api.users.getUsersMe({ customHeaders: 'text' }));
  expect(received).toBe(0);
  expect(await api.users.getUsersMe()).toEqual({});
  expect(await api.users.getUsersMe({ timeout: 'nonsense' })).toEqual({});
});

describe('thrown, as by the old SDK', () => {
  const old = require('purecloud-platform-client-v2');
  old.ApiClient.config.live_reload_config = false;
  const thrown = (run) => {
    try {
      run();
    } catch (error) {
      return String(error.message ?? error);
    }
    return undefined;
  };
  const calls = {
    'a missing argument': ({ UsersApi }, on) => new UsersApi(on).getUser(),
    'null for one': ({ UsersApi }, on) => new UsersApi(on).getUser(null),
    "'' for one in a path": ({ UsersApi }, on) => new UsersApi(on).getUser(''),
    'a missing body': ({ UsersApi }, on) => new UsersApi(on).patchUser('id'),
    'a list that is missing': ({ UsersApi }, on) => new UsersApi(on).deleteUserRoles(),
    'a verifier of 42': (_, on) => on.generatePKCECodeVerifier(42),
    'a verifier of 129': (_, on) => on.generatePKCECodeVerifier(129),
    'default headers that are none': (_, on) => on.setDefaultHeaders('text'),
    'no app header': (_, on) => on.setGenesysAppHeader(''),
    'an HTTP client that is none': (_, on) => on.setHttpClient({}),
    'a hook that is none': (_, on) => on.setPreHook('text'),
    'a collection format that is none': (_, on) => on.buildCollectionParam(['a'], 'nonsense'),
  };
  test.each(Object.entries(calls))('%s', (_, run) => {
    const message = thrown(() => run(old, old.ApiClient));
    expect(message).not.toBeUndefined();
    expect(thrown(() => run(platformClient, client))).toBe(message);
  });
});

test.each(['a b', 'host:1/path', 'evil.com/x', 'x@y'])('one wrong setting, one code: environment %s', async (environment) => {
  client.setGateway(undefined);
  client.clearAuthData();
  client.setEnvironment(environment);
  const ends = [
    await ending(() => api.users.getUsersMe()),
    await ending(() => api.call('/api/v2/x')),
    await ending(() => client.loginClientCredentialsGrant('id', 'secret')),
    await ending(() => client.authorizePKCEGrant('id', 'v'.repeat(43), 'code', 'https://app.example/')),
  ].map(({ rejected }) => rejected?.code);
  expect(ends).toEqual(Array(4).fill('ECONFIG'));
  let code;
  try {
    client.logout('https://app.example/');
  } catch (error) {
    code = error.code;
  }
  expect(code).toBe('ECONFIG');
});

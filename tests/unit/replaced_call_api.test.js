// A page may replace a client's callApi, to count, change or fake calls. Every operation goes through it.
const http = require('node:http');
const platformClient = require('../..');

let server;
let received;
beforeAll(async () => {
  const { listen } = await import('../../demo/sandbox/loopback.mjs');
  server = await listen(
    http.createServer((request, response) => {
      const chunks = [];
      request.on('data', (chunk) => chunks.push(chunk));
      request.on('end', () => {
        const { method, url, headers } = request;
        received.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
        response.setHeader('content-type', 'application/json');
        response.end('{"id":"me"}');
      });
    }),
  );
});
afterAll(() => server.close());

const opened = [];
function connect(Client = platformClient.ApiClientClass) {
  const client = new Client();
  opened.push(client);
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.port });
  client.setAccessToken('the-token');
  return client;
}
beforeEach(() => {
  received = [];
});
afterEach(() => {
  jest.restoreAllMocks();
  for (const client of opened.splice(0)) client.close();
});

const users = (client) => new platformClient.UsersApi(client);

/** The ways to wrap callApi; each gives a client and the calls that the wrapper saw. */
const wrappers = {
  'assigned to the client'() {
    const calls = [];
    const client = connect();
    const old = client.callApi;
    client.callApi = function (...args) {
      calls.push(args);
      return old.apply(this, args);
    };
    return { client, calls };
  },
  'a Proxy of the method'() {
    const calls = [];
    const client = connect();
    client.callApi = new Proxy(client.callApi, {
      apply(target, self, args) {
        calls.push(args);
        return Reflect.apply(target, self, args);
      },
    });
    return { client, calls };
  },
  'a spy of Jest'() {
    const client = connect();
    return { client, calls: jest.spyOn(client, 'callApi').mock.calls };
  },
  'a spy on the prototype'() {
    return { calls: jest.spyOn(platformClient.ApiClientClass.prototype, 'callApi').mock.calls, client: connect() };
  },
  'a method of a derived class'() {
    const calls = [];
    class Mine extends platformClient.ApiClientClass {
      callApi(...args) {
        calls.push(args);
        return super.callApi(...args);
      }
    }
    return { client: connect(Mine), calls };
  },
  'an object derived from the client'() {
    const calls = [];
    const client = Object.create(connect());
    client.callApi = function (...args) {
      calls.push(args);
      return Object.getPrototypeOf(this).callApi(...args);
    };
    return { client, calls };
  },
  'a Proxy of the client'() {
    const calls = [];
    const client = connect();
    const proxy = new Proxy(client, {
      get(target, name) {
        if (name !== 'callApi') return target[name];
        return (...args) => {
          calls.push(args);
          return target.callApi(...args);
        };
      },
    });
    return { client: proxy, calls };
  },
};

describe.each(Object.entries(wrappers))('%s', (_, wrap) => {
  test('sees every operation, and what it hands on is the same request', async () => {
    const scripts = [
      (api) => api.users.getUsersMe(),
      (api) => api.users.getUsersMe({ expand: ['presence', 'a,b'], customHeaders: { 'x-own': '1' } }),
      (api) => api.users.getUser('a/b {c}', { expand: 'presence', state: 'active' }),
      (api) => api.users.getUsers({ pageSize: 0, id: ['1', '2'], sortOrder: undefined }),
      (api) => api.users.patchUser('id', { version: 1, name: 'é' }),
      (api) => api.users.deleteUser('id'),
      (api) => api.quality.postQualityConversationEvaluations('c', { a: 1 }, { expand: 'x' }),
      (api) => api.oauth.getOauthScopes({ acceptLanguage: 'de' }),
      (api) => api.architect.postFlowsExecutions({ flowId: 'f' }),
    ];
    const run = async (client) => {
      const api = {
        users: users(client),
        quality: new platformClient.QualityApi(client),
        oauth: new platformClient.OAuthApi(client),
        architect: new platformClient.ArchitectApi(client),
      };
      received = [];
      for (const script of scripts) expect(await script(api)).toEqual({ id: 'me' });
      return received.map(({ headers: { host, ...headers }, ...request }) => ({ ...request, headers }));
    };
    const { client, calls } = wrap();
    const through = await run(client);
    expect(calls).toHaveLength(scripts.length);
    jest.restoreAllMocks();
    expect(through).toEqual(await run(connect()));
  });

  test('a missing argument throws and never reaches it', () => {
    const { client, calls } = wrap();
    expect(() => users(client).getUser()).toThrow('Missing the required parameter "userId" when calling getUser');
    expect(() => users(client).getUser('')).toThrow('Missing the required parameter "userId"');
    expect(() => users(client).patchUser('id')).toThrow('Missing the required parameter "body"');
    expect(calls).toEqual([]);
  });

  test('aborting and time limits of one call still work', async () => {
    const { client, calls } = wrap();
    const end = new AbortController();
    const call = users(client).getUsersMe({ signal: end.signal, timeout: 5000 });
    end.abort();
    await expect(call).rejects.toMatchObject({ code: 'EABORTED' });
    expect(calls[0][11]).toEqual({ signal: end.signal, timeout: 5000 });
  });
});

test('the arguments of the old SDK, and no more', () => {
  const client = { callApi: (...args) => args };
  const json = ['application/json'];
  expect(users(client).getUser('id', { expand: ['a', 1], customHeaders: { a: 'b' } })).toEqual([
    '/api/v2/users/{userId}',
    'GET',
    { userId: 'id' },
    { expand: ['a', '1'], integrationPresenceSource: undefined, state: undefined },
    {},
    {},
    null,
    ['PureCloud OAuth'],
    json,
    json,
    { a: 'b' },
  ]);
});

test.each([
  ['an asynchronous function', async () => 'fake'],
  ['one that gives no promise', () => 'fake'],
])('a client that only has callApi serves: %s', async (_, callApi) => {
  expect(await users({ callApi }).getUsersMe()).toBe('fake');
  expect(await users({ callApi }).getUsers({ id: ['1'], pageSize: 2 })).toBe('fake');
  expect(await users(Object.create({ callApi })).patchUser('id', {})).toBe('fake');
});

test('a stub on the client itself, and taking it away again', async () => {
  const client = connect();
  client.callApi = async () => 'stub';
  expect(await users(client).getUsersMe()).toBe('stub');
  delete client.callApi;
  expect(await users(client).getUsersMe()).toEqual({ id: 'me' });
});

test('what a page puts on the export itself, as in 262 where ApiClient is the client', async () => {
  const { ApiClient } = platformClient;
  const old = ApiClient.instance.callApi;
  ApiClient.callApi = async (path) => path;
  expect(await new platformClient.UsersApi().getUsersMe()).toBe('/api/v2/users/me');
  expect(await new platformClient.UsersApi(ApiClient).getUsersMe()).toBe('/api/v2/users/me');
  ApiClient.callApi = old;
});

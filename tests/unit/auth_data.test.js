// `client.authData` belongs to the page. If it is frozen, sealed, replaced or has setters that throw, every promise settles
// and the client knows its token.
const http = require('node:http');
const { freeze, produce } = require('immer');
const platformClient = require('../..');

let server;
beforeAll(async () => {
  const { listen } = await import('../../demo/sandbox/loopback.mjs');
  server = await listen(
    http.createServer((request, response) => {
      response.setHeader('content-type', 'application/json');
      if (request.url.startsWith('/oauth/token')) response.end('{"access_token":"new-token","expires_in":60,"token_type":"bearer"}');
      else response.writeHead(request.headers.authorization === 'Bearer refused' ? 401 : 200).end('{}');
    }),
  );
});
afterAll(() => server.close());

let client;
let reported;
beforeEach(() => {
  client = new platformClient.ApiClientClass();
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.port });
  client.setAccessToken('old-token');
  reported = jest.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  client.close();
  jest.restoreAllMocks();
});

const throwing = () => {
  const data = {};
  for (const name of ['accessToken', 'error', 'state', 'tokenExpiryTime']) {
    Object.defineProperty(data, name, {
      configurable: false,
      enumerable: true,
      get: () => {
        throw new Error('the page gets');
      },
      set: () => {
        throw new Error('the page sets');
      },
    });
  }
  return data;
};

/** What a page may make of it, from what is there. */
const pages = {
  frozen: () => void Object.freeze(client.authData),
  sealed: () => void Object.seal(client.authData),
  'not extensible': () => void Object.preventExtensions(client.authData),
  "frozen by immer's freeze": () => void freeze(client.authData, true),
  "put into immer's state": () =>
    void produce({ login: null }, (draft) => {
      draft.login = client.authData;
    }),
  'replaced by a frozen one': () => Object.assign(client, { authData: Object.freeze({ mine: 1 }) }),
  'replaced by one of the page': () => Object.assign(client, { authData: { mine: 1 } }),
  'replaced by null': () => Object.assign(client, { authData: null }),
  'replaced by undefined': () => Object.assign(client, { authData: undefined }),
  'replaced by a text': () => Object.assign(client, { authData: 'mine' }),
  'with getters and setters that throw': () => Object.assign(client, { authData: throwing() }),
  'a Proxy that refuses': () =>
    Object.assign(client, { authData: new Proxy({}, { set: () => false, deleteProperty: () => false, defineProperty: () => false }) }),
  'a property that cannot be deleted': () =>
    void Object.defineProperty(client.authData, 'tokenExpiryTime', { value: 1, configurable: false, writable: false }),
};

describe.each(Object.entries(pages))('%s', (_, change) => {
  beforeEach(() => {
    change();
  });

  test('a token is set and cleared', () => {
    client.setAccessToken('second');
    expect(client.authData.accessToken).toBe('second');
    expect(client.authentications['PureCloud OAuth'].accessToken).toBe('second');
    client.clearAccessToken();
    expect(client.authData.accessToken).toBeUndefined();
    expect(client.authentications['PureCloud OAuth'].accessToken).toBeUndefined();
    client.setAuthData({ accessToken: 'third', tokenExpiryTime: 1e13 });
    expect(client.authData).toMatchObject({ accessToken: 'third', tokenExpiryTime: 1e13 });
    expect(Object.isExtensible(client.authData)).toBe(true);
  });

  test('a login resolves with the data that is there then', async () => {
    const login = await client.authorizePKCEGrant('id', 'v'.repeat(43), 'code', 'https://app.example/');
    expect(login).toBe(client.authData);
    expect(login.accessToken).toBe('new-token');
    expect(await client.loginClientCredentialsGrant('id', 'secret')).toBe(client.authData);
  });

  test('a login with a token that is there', async () => {
    expect(await client.loginImplicitGrant('id', 'https://app.example/', { state: 's' })).toBe(client.authData);
    expect(client.authData).toMatchObject({ accessToken: 'old-token', state: 's' });
  });

  test('a login whose token is refused', async () => {
    client.setAccessToken('refused');
    await expect(client.loginImplicitGrant('id', 'https://app.example/')).rejects.toBeInstanceOf(platformClient.PlatformClientError);
  });

  test('an operation, and the end of the client', async () => {
    expect(await new platformClient.UsersApi(client).getUsersMe()).toEqual({});
    client.close();
    await expect(new platformClient.UsersApi(client).getUsersMe()).rejects.toThrow('closed');
  });
});

test('what else the page keeps there stays', () => {
  client.authData.mine = { deep: 1 };
  Object.freeze(client.authData);
  client.setAccessToken('second');
  expect(client.authData).toEqual({ mine: { deep: 1 }, accessToken: 'second' });
});

test('one that can be written stays the same object', () => {
  const { authData } = client;
  client.setAccessToken('second');
  client.clearAuthData();
  expect(client.authData).toBe(authData);
});

test('frozen while a login is under way', async () => {
  const login = client.authorizePKCEGrant('id', 'v'.repeat(43), 'code', 'https://app.example/');
  Object.freeze(client.authData);
  expect((await login).accessToken).toBe('new-token');
  expect(await login).toBe(client.authData);
});

describe('what a page gives to be called', () => {
  const fails = () => {
    throw new Error('of the page');
  };
  const ways = {
    'a debug log': () => client.setDebugLog(fails),
    'a warning handler': () => {
      client.onWarning = fails;
      client.setStateVerification('off');
    },
    'a logger': () => {
      client.config.logger.log_level = 'trace';
      client.config.logger.log = fails;
    },
    'a getter of returnExtended': () => Object.defineProperty(client, 'returnExtended', { get: fails, configurable: true }),
    'a getter of authData': () => Object.defineProperty(client, 'authData', { get: fails, set: fails, configurable: true }),
    'a getter of onWarning': () => Object.defineProperty(client, 'onWarning', { get: fails, configurable: true }),
    'a getter of debugLog': () => Object.defineProperty(client, 'debugLog', { get: fails, configurable: true }),
    'a console that throws, too': () => {
      reported.mockImplementation(fails);
      client.setDebugLog(fails);
    },
    'default headers with a getter': () => Object.defineProperty(client.defaultHeaders, 'x', { get: fails, enumerable: true }),
    'a time-out that is no number': () => Object.assign(client, { timeout: Symbol('none') }),
    'a prefix without a text': () => Object.assign(client, { settingsPrefix: Object.create(null) }),
    'a signal that fails': () => {},
  };
  test.each(Object.entries(ways))('%s: every promise settles, and others go on', async (name, change) => {
    change();
    const settled = (run) =>
      Promise.race([run(), new Promise((_, reject) => setTimeout(reject, 8000, new Error('still pending')))]).catch((error) => error);
    const signal = name === 'a signal that fails' ? { addEventListener: fails, removeEventListener: fails, aborted: false } : undefined;
    const ends = [
      await settled(() => new platformClient.UsersApi(client).getUsersMe({ signal })),
      await settled(() => client.callApi('/x', 'GET', {}, {}, {}, {}, null, ['PureCloud OAuth'], [], [])),
      await settled(() => client.authorizePKCEGrant('id', 'v'.repeat(43), 'code', 'https://app.example/')),
      await settled(() => client.loginImplicitGrant('id', 'https://app.example/')),
    ];
    expect(ends.filter((end) => end?.message === 'still pending')).toEqual([]);
    const other = new platformClient.ApiClientClass();
    other.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.port });
    expect(await new platformClient.UsersApi(other).getUsersMe()).toEqual({});
    other.close();
  });
});

test.each([
  ['an object', { toString: 1, valueOf: 1 }],
  ['a list', []],
  ['a number', 7],
])('an error body whose message is %s rejects with its status', async (_, message) => {
  const { listen } = await import('../../demo/sandbox/loopback.mjs');
  const own = await listen(
    http.createServer((request, response) =>
      response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify({ message, code: 'c' })),
    ),
  );
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: own.port });
  await expect(new platformClient.UsersApi(client).getUsersMe()).rejects.toMatchObject({ status: 400, body: { message, code: 'c' } });
  await own.close();
});

// A token as people paste it: it is sent without what is around it, and reads back as it was set.
const http = require('node:http');
const platformClient = require('../..');

let server;
let received;
beforeAll(async () => {
  const { listen } = await import('../../demo/sandbox/loopback.mjs');
  server = await listen(
    http.createServer((request, response) => {
      received.push(request.headers.authorization);
      response.setHeader('content-type', 'application/json');
      response.writeHead(request.url.includes('echo') ? 400 : 200).end(`{"message":"${String(request.headers.authorization)}"}`);
    }),
  );
});
afterAll(() => server.close());

let client;
let stored;
beforeEach(() => {
  received = [];
  stored = new Map();
  global.localStorage = {
    getItem: (key) => stored.get(key) ?? null,
    setItem: (key, value) => void stored.set(key, String(value)),
    removeItem: (key) => void stored.delete(key),
  };
  client = new platformClient.ApiClientClass();
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.port });
});
afterEach(() => {
  client.close();
  delete global.localStorage;
});

const me = () => new platformClient.UsersApi(client).getUsersMe();

test.each([
  'abc\n',
  ' abc',
  'abc ',
  '\tabc\t',
  'abc\r\n',
  '\r\n\r\nabc',
  '\n abc \v\f\r\n',
  'Bearer abc',
  'bearer abc',
  'BEARER   abc\n',
  ' Bearer abc ',
  'Bearer\tabc',
])('%j is sent as Bearer abc', async (token) => {
  client.setPersistSettings(true, 'trim');
  for (const set of [
    () => client.setAccessToken(token),
    () => {
      client.authentications['PureCloud OAuth'].accessToken = token;
    },
    () => client.setAuthData({ accessToken: token }),
  ]) {
    client.clearAuthData();
    set();
    await me();
    expect(received.splice(0)).toEqual(['Bearer abc']);
    expect(client.authentications['PureCloud OAuth'].accessToken).toBe(token);
    expect(client.authData.accessToken).toBe(token);
    expect(JSON.parse(stored.get('trim_auth_data')).accessToken).toBe(token);
  }
});

test.each(['', ' ', '\n', '\r\n\t', null, undefined])('%j is none', async (token) => {
  client.setAccessToken(token);
  await me();
  expect(received).toEqual([undefined]);
});

test.each(['Bearer', 'Bearerabc', 'bear er', 'abc.def-ghi_~+/=='])('%j is the token itself', async (token) => {
  client.setAccessToken(token);
  await me();
  expect(received).toEqual([`Bearer ${token}`]);
});

test.each(['a\nb', 'a\rb', 'a\r\nX-Other: 1', 'a\0b', '\0abc', 'abc\x7f', 'Bearer a\nb', 'a\u0100'])(
  '%j is refused without being quoted',
  async (token) => {
    client.setAccessToken(token);
    const error = await me().catch((reason) => reason);
    expect(error).toMatchObject({ code: 'EARGUMENT', message: expect.stringContaining('as the login gave it') });
    expect(`${error.message}${error.stack}${JSON.stringify(error)}`).not.toContain(token);
    expect(received).toEqual([]);
    client.setAccessToken('good');
    await me();
    expect(received).toEqual(['Bearer good']);
  },
);

test('what an error or a log echoes of it is redacted, white space around it or not', async () => {
  const lines = [];
  client.setDebugLog((line) => lines.push(line));
  client.setAccessToken(' secret-token\n');
  const error = await client.callApi('/echo', 'GET', {}, {}, {}, {}, null, ['PureCloud OAuth'], [], []).catch((reason) => reason);
  expect(error.status).toBe(400);
  expect(`${JSON.stringify(error)}${lines.join()}`).not.toContain('secret-token');
});

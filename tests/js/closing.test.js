// A page may close a client in whatever the client calls: nothing of it may be gone before that is over.
const http = require('node:http');
const platformClient = require('../..');

let server;
let client;

beforeAll(async () => {
  const { listen } = await import('../../demo/loopback.mjs');
  server = await listen(http.createServer((request, response) => response.end('{}')));
});
afterAll(() => server.close());

beforeEach(() => {
  client = new platformClient.ApiClient();
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.port });
  client.setAccessToken('secret-token');
});
afterEach(() => client.close());

const code = (promise) =>
  promise.then(
    () => 'resolved',
    (error) => error.code,
  );
const me = async (options) => new platformClient.UsersApi(client).getUsersMe(options);

/** Whether the core still works for others. */
async function others() {
  const other = new platformClient.ApiClient();
  other.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.port });
  expect(await new platformClient.UsersApi(other).getUsersMe()).toEqual({});
  other.close();
}

class Silent extends platformClient.AbstractHttpClient {
  constructor(act) {
    super();
    this.act = act;
  }
  enableHooks() {}
  request(options) {
    this.act(options);
    return new Promise(() => {});
  }
}

test('in a line of the debug log, of the request and of the answer', async () => {
  for (const line of [1, 2]) {
    let lines = 0;
    client.setDebugLog(() => ++lines === line && client.close());
    expect(await code(me())).toBe('EABORTED');
    expect(await code(me())).not.toBe('resolved');
    await others();
    client = new platformClient.ApiClient();
    client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.port });
  }
});

test('in its own HTTP client', async () => {
  client.setHttpClient(new Silent(() => client.close()));
  expect(await code(me())).toBe('EABORTED');
  await others();
});

test('in what hears that a call is aborted', async () => {
  const end = new AbortController();
  client.setHttpClient(new Silent(({ signal }) => signal.addEventListener('abort', () => client.close())));
  const outcome = code(me({ signal: end.signal }));
  await new Promise((resolve) => setTimeout(resolve));
  end.abort();
  expect(await outcome).toBe('EABORTED');
  await others();
});

test('what an HTTP client cannot be asked for rejects', async () => {
  client.setPreHook((config) => config);
  const call = client.callApi('/api/v2/x', 'TRACE', null, null, null, null, null, [], [], []);
  await expect(call).rejects.toThrow("The 'method' property is invalid or missing");
  await others();
});

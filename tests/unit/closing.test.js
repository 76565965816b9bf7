// A page may close a client inside of anything that the client calls. Nothing of the client may be gone before that ends.
const { spawnSync } = require('node:child_process');
const http = require('node:http');
const { resolve } = require('node:path');
const platformClient = require('../..');

let server;
let client;

beforeAll(async () => {
  const { listen } = await import('../../demo/sandbox/loopback.mjs');
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

/** Whether the core still works for other clients. */
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

test('while a body is still being read', async () => {
  const call = new platformClient.UsersApi(client).patchUser('id', new Blob(['{}']));
  client.close();
  expect(await code(call)).toBe('EABORTED');
  await others();
});

/** Runs in a process of its own, which an unhandled rejection ends. */
function runAlone(body) {
  const script = `
    const platformClient = require(${JSON.stringify(resolve(__dirname, '../..'))});
    const client = new platformClient.ApiClient();
    const users = new platformClient.UsersApi(client);
    ${body}
    client.close();`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', timeout: 20000 });
  return { status, stderr };
}
const ends = { status: 0, stderr: '' };

test('one rejection, no other, of a call whose body, header or time limit cannot be sent', () => {
  const rejects = (call) => `${call}.then(() => process.exit(3), () => {});`;
  expect(runAlone(`const body = {}; body.body = body; ${rejects("users.patchUser('id', body)")}`)).toEqual(ends);
  expect(runAlone(rejects('users.getUsersMe({ customHeaders: { name: Object.create(null) } })'))).toEqual(ends);
  for (const limit of ['1n', 'Symbol()']) expect(runAlone(rejects(`users.getUsersMe({ timeout: ${limit} })`))).toEqual(ends);
});

test('leaves no rejection of a call whose body is still being read', () => {
  expect(runAlone("users.patchUser('id', new Blob(['{}'])).catch(() => {});")).toEqual(ends);
});

test('an answer of an HTTP client that cannot be read rejects, whether it resolved or rejected with it', async () => {
  const data = {};
  data.data = data;
  for (const status of [200, 500]) {
    class Answers extends platformClient.AbstractHttpClient {
      enableHooks() {}
      async request() {
        const response = { status, statusText: '', headers: {}, data };
        if (status === 200) return response;
        throw Object.assign(new Error('refused'), { response });
      }
    }
    client.setHttpClient(new Answers());
    expect(await code(me())).toBe('ENETWORK');
  }
  await others();
});

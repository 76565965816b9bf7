/** What the wasm's memory still holds of a token after its session is over. */
const { createServer } = require('node:http');
const { resolve } = require('node:path');

const token = 'A-TOKEN-THAT-IS-LONG-ENOUGH-TO-BE-FOUND-0123456789';
let server;
let base;
let memory;
let platformClient;

beforeAll(async () => {
  server = createServer((request, response) => {
    const status = Number(/status=(\d+)/.exec(request.url)?.[1] || 200);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ echo: status === 200 ? undefined : token, access_token: token }));
  }).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  base = server.address().port;
  const { Instance } = WebAssembly;
  WebAssembly.Instance = class extends Instance {
    constructor(...args) {
      super(...args);
      memory = Object.values(this.exports).find((value) => value instanceof WebAssembly.Memory) || memory;
    }
  };
  jest.resetModules();
  platformClient = require(resolve(__dirname, '../../dist/node/platform-client.js'));
  WebAssembly.Instance = Instance;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

/** How often a text occurs in the wasm's memory. */
function found(text) {
  const bytes = Buffer.from(memory.buffer);
  let count = 0;
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) count++;
  return count;
}

function makeClient() {
  const client = new platformClient.ApiClient();
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: base });
  return client;
}
const get = (client, path) => client.callApi(path, 'GET', {}, {}, {}, {}, null, ['PureCloud OAuth'], [], []);

test('the token is there while it is needed, or this test could not fail', () => {
  const client = makeClient();
  client.setAccessToken(token);
  expect(found(token)).toBeGreaterThan(0);
  client.clearAccessToken();
  expect(found(token)).toBe(0);
});

test.each([
  ['logout', (client) => client.logout()],
  ['clearAccessToken', (client) => client.clearAccessToken()],
  ['another, shorter token', (client) => client.setAccessToken('short')],
  ['setAuthData', (client) => client.setAuthData({})],
  ['close', (client) => client.close()],
])('[case 79] nothing is left of it after %s', async (name, end) => {
  const client = makeClient();
  client.setDebugLog(() => {});
  client.setAccessToken(token);
  await Promise.all([...Array(150)].map(() => get(client, '/api/v2/things')));
  await expect(get(client, '/api/v2/things?status=400')).rejects.toMatchObject({ status: 400 });
  end(client);
  await new Promise((done) => setTimeout(done, 20));
  expect(found(token)).toBe(0);
});

test('[case 79] nothing is left of a secret, a code or a refresh token', async () => {
  const client = makeClient();
  const secrets = ['THE-CLIENT-SECRET-0123456789', 'THE-CODE-THAT-WAS-ISSUED-0123456789', 'THE-REFRESH-TOKEN-0123456789'];
  await client.loginCodeAuthorizationGrant('id', secrets[0], secrets[1], 'https://app.example/');
  await client.refreshCodeAuthorizationGrant('id', secrets[0], secrets[2]);
  client.logout();
  client.close();
  await new Promise((done) => setTimeout(done, 20));
  expect([token, ...secrets].map(found)).toEqual([0, 0, 0, 0]);
});

/** Cases of the attack catalogue that need the whole of JavaScript and wasm: hostile bodies, clients side by side. */
const http = require('node:http');
const platformClient = require('../..');

const json = ['application/json'];
const servers = [];
const clients = [];

async function serve(answer) {
  const { listen } = await import('../../demo/sandbox/loopback.mjs');
  const received = [];
  const server = await listen(
    http.createServer((request, response) => {
      received.push({ url: request.url, authorization: request.headers.authorization });
      answer(request, response);
    }),
  );
  servers.push(server);
  return { port: server.port, received };
}

function connect(port, token = 'secret-token') {
  const client = new platformClient.ApiClient();
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port });
  client.setAccessToken(token);
  clients.push(client);
  return client;
}
const get = (client, path) => client.callApi(path, 'GET', {}, {}, {}, {}, null, ['PureCloud OAuth'], json, json);
const outcome = (promise) =>
  promise.then(
    (body) => ({ body }),
    (error) => ({ status: error.status, code: error.code, isError: error instanceof Error }),
  );

afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

test('[case 103] bodies that are not what they say: kept as text or refused with their status, and the client goes on', async () => {
  const deep = '['.repeat(100000) + ']'.repeat(100000);
  const bodies = {
    '/not-utf8': Buffer.from([0x22, 0xff, 0xfe, 0x22]),
    '/bom': Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('{"a":1}')]),
    '/html': Buffer.from('<!doctype html>'),
    '/deep': Buffer.from(deep),
    '/ok': Buffer.from('{"a":1}'),
  };
  const { port } = await serve((request, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(bodies[request.url]),
  );
  const client = connect(port);
  const entries = [];
  client.setDebugLog((text) => entries.push(text)); // the core reads the body only for the log
  expect((await outcome(get(client, '/not-utf8'))).body).toBe('\ufffd\ufffd');
  expect(await outcome(get(client, '/bom'))).toEqual({ body: { a: 1 } });
  expect(await outcome(get(client, '/html'))).toEqual({ status: 200, code: 'EINVALIDJSON', isError: true });
  const { body } = await outcome(get(client, '/deep'));
  expect(Array.isArray(body)).toBe(true);
  expect(await outcome(get(client, '/ok'))).toEqual({ body: { a: 1 } });
  expect(entries.join('\n')).toContain('deeply nested JSON');
});

test('[case 115] two clients, two regions, two logins: no token crosses', async () => {
  const regions = [];
  for (const name of ['one', 'two']) {
    const region = await serve((request, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
    const client = connect(region.port, `token-of-${name}`);
    client.setPersistSettings(true, name);
    regions.push({ ...region, client, token: `token-of-${name}` });
  }
  const [one, two] = regions;
  const calls = regions.flatMap(({ client }) => Array.from({ length: 5 }, (_, i) => get(client, `/api/v2/${i}`)));
  await Promise.all([...calls, new platformClient.UsersApi(two.client).getUsersMe(), new platformClient.UsersApi(one.client).getUsersMe()]);
  for (const { received, token } of regions) {
    expect(received).toHaveLength(6);
    expect(new Set(received.map(({ authorization }) => authorization))).toEqual(new Set([`Bearer ${token}`]));
  }
  one.client.clearAuthData();
  expect(two.client.authData.accessToken).toBe('token-of-two');
  expect(one.client.settingsPrefix).not.toBe(two.client.settingsPrefix);
});

test('[case 119] 200 MB arrive whole or are a typed error, and the module is still usable', async () => {
  const chunk = Buffer.alloc(1 << 20, 'x');
  const { port } = await serve(async (request, response) => {
    if (request.url === '/small') return response.writeHead(200, { 'content-type': 'application/json' }).end('{"a":1}');
    // No connection is kept: while 200 MB are read, this server would time out an idle one.
    response.writeHead(200, { 'content-type': 'text/plain', connection: 'close' });
    for (let i = 0; i < 200; i++) {
      if (!response.write(chunk)) await new Promise((drained) => response.once('drain', drained));
    }
    response.end();
  });
  const client = connect(port);
  client.timeout = 240000;
  const { body, isError } = await outcome(get(client, '/large'));
  expect([200 << 20, undefined]).toContain(body?.length);
  expect(isError).toBe(body === undefined ? true : undefined);
  expect(await get(client, '/small')).toEqual({ a: 1 });
}, 300000);

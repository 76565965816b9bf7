/** A server may close an idle connection just when a request is sent on it. */
const http = require('node:http');
const https = require('node:https');
const platformClient = require('../..');

const secret = 'token-of-mine-0123456789';
let listen, certificates, server, seen, client;
/** What the server does with the second request of a connection, of later ones too. */
let fate;
let fatal;

beforeAll(async () => {
  ({ listen } = await import('../../demo/sandbox/loopback.mjs'));
  certificates = (await import('../support/certificates.mjs')).makeCertificates();
});
afterAll(() => certificates.remove());

async function start(protocol) {
  const connections = [];
  const handle = async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { socket, method } = request;
    if (!connections.includes(socket)) connections.push(socket);
    socket.asked = (socket.asked ?? 0) + 1;
    seen.push([connections.indexOf(socket), method, Buffer.concat(chunks).toString()]);
    if (socket.asked > 1 || (fatal && connections.indexOf(socket) > 0)) return fate(socket);
    return response.writeHead(200, { 'content-type': 'application/json' }).end('{"fine":true}');
  };
  const tls = { key: certificates.text('server.key'), cert: certificates.text('server.crt') };
  server = await listen(protocol === 'https' ? https.createServer(tls, handle) : http.createServer(handle));
  client.setGateway({ host: '127.0.0.1', protocol, port: server.port });
  if (protocol === 'https') client.setMTLSContents(undefined, undefined, certificates.text('ca.crt'));
}

beforeEach(() => {
  seen = [];
  fatal = false;
  fate = (socket) => socket.destroy();
  client = new platformClient.ApiClient();
  client.setAccessToken(secret);
});
afterEach(async () => {
  client.close();
  await server.close();
});

const call = (method, body) =>
  client
    .callApi('/thing', method, {}, {}, {}, {}, body, ['PureCloud OAuth'], ['application/json'], ['application/json'])
    .then((answer) => answer ?? 'nothing')
    .catch(({ status, code }) => ({ status, code }));
const failed = { status: 0, code: 'ENETWORK' };

test.each([
  ['http', 'GET', null],
  ['http', 'HEAD', null],
  ['http', 'OPTIONS', null],
  ['http', 'DELETE', null],
  ['http', 'PUT', { name: 'é' }],
  ['https', 'GET', null],
])('over %s a %s is sent once more, on a fresh connection', async (protocol, method, body) => {
  await start(protocol);
  await call('GET');
  expect(await call(method, body)).toEqual(method === 'HEAD' ? 'nothing' : { fine: true });
  const text = body ? JSON.stringify(body) : '';
  expect(seen).toEqual([
    [0, 'GET', ''],
    [0, method, text],
    [1, method, text],
  ]);
});

test('through a proxy as well', async () => {
  const { Server } = await import('proxy-chain');
  const proxy = new Server({ port: 0, host: '127.0.0.1', verbose: false });
  await proxy.listen();
  await start('http');
  client.proxy = { host: '127.0.0.1', port: proxy.port };
  await call('GET');
  expect(await call('GET')).toEqual({ fine: true });
  expect(seen.map(([connection]) => connection)).toEqual([0, 0, 1]);
  client.close();
  await proxy.close(true);
});

test('[case 108] a POST or PATCH is not: nobody knows whether it was done', async () => {
  await start('http');
  for (const method of ['POST', 'PATCH']) {
    await call('GET');
    expect(await call(method, { name: 'x' })).toEqual(failed);
  }
  expect(seen.map(([connection, method]) => [connection, method])).toEqual([
    [0, 'GET'],
    [0, 'POST'],
    [1, 'GET'],
    [1, 'PATCH'],
  ]);
});

test('once: where the fresh connection breaks too, the call fails', async () => {
  await start('http');
  await call('GET');
  fatal = true;
  expect(await call('GET')).toEqual(failed);
  expect(seen).toHaveLength(3);
});

test('of several idle connections no second one is tried', async () => {
  await start('http');
  await Promise.all([call('GET'), call('GET'), call('GET')]);
  const connections = new Set(seen.map(([connection]) => connection)).size;
  expect(connections).toBe(3);
  expect(await call('GET')).toEqual({ fine: true });
  expect(seen).toHaveLength(5);
  expect(seen[4][0]).toBe(3);
});

test('an answer that has begun is an answer', async () => {
  fate = (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Le');
  await start('http');
  await call('GET');
  expect(await call('GET')).toEqual(failed);
  expect(seen).toHaveLength(2);
});

test('an aborted call is not sent again', async () => {
  const stop = new AbortController();
  fate = () => stop.abort();
  await start('http');
  await call('GET');
  const users = new platformClient.UsersApi(client);
  await expect(users.getUsersMe({ signal: stop.signal })).rejects.toMatchObject({ code: 'EABORTED' });
  await call('GET');
  expect(seen.filter(([, method]) => method === 'GET')).toHaveLength(3);
});

/** A host with fetch and without XMLHttpRequest, like edge runtimes and workers of extensions: the browsers' file in a bare realm. */
const { readFileSync } = require('node:fs');
const http = require('node:http');
const { resolve } = require('node:path');
const vm = require('node:vm');
const platformClient = require('../..');

const script = readFileSync(resolve(__dirname, '../../dist/platform-client.min.js'), 'utf8');
let server, requests;
beforeAll(async () => {
  const { listen } = await import('../../demo/sandbox/loopback.mjs');
  server = await listen(
    http.createServer(async (request, response) => {
      const body = Buffer.concat(await request.toArray()).toString();
      requests.push([request.method, request.url, request.headers.authorization, request.headers['content-type'], body]);
      if (request.url === '/never') return;
      response.writeHead(request.url === '/refused' ? 403 : 200, { 'content-type': 'application/json', 'set-cookie': 'a=b' });
      response.end(JSON.stringify({ name: 'Zoë', message: 'No' }));
    }),
  );
});
afterAll(() => server.close());
beforeEach(() => {
  requests = [];
});

const names = ['TextEncoder', 'TextDecoder', 'URL', 'URLSearchParams', 'Headers', 'Response', 'FormData', 'Blob', 'AbortController'];
const functions = ['setTimeout', 'clearTimeout', 'queueMicrotask', 'crypto', 'console'];

/** A client in a realm that has only these globals. */
function start(given) {
  const realm = vm.createContext({ ...Object.fromEntries([...names, ...functions].map((name) => [name, globalThis[name]])), ...given });
  vm.runInContext(script, realm);
  const { ApiClient } = realm.platformClient;
  const client = ApiClient.instance;
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.port });
  client.setAccessToken('a-token');
  const call = (path, method = 'GET', body = null) =>
    client
      .callApi(path, method, {}, {}, {}, {}, body, ['PureCloud OAuth'], ['application/json'], ['application/json'])
      .then(({ name }) => name)
      .catch(({ status, code, headers }) => [status, code, headers['content-type']]);
  return { realm, client, call };
}

test('a call, with its token and its body', async () => {
  const { call, client } = start({ fetch });
  expect(await call('/users/me')).toBe('Zoë');
  expect(await call('/users', 'POST', { a: 1 })).toBe('Zoë');
  // The body of a GET is not sent, as with XMLHttpRequest.
  expect(await call('/users', 'GET', { a: 1 })).toBe('Zoë');
  expect(requests).toEqual([
    ['GET', '/users/me', 'Bearer a-token', undefined, ''],
    ['POST', '/users', 'Bearer a-token', 'application/json', '{"a":1}'],
    ['GET', '/users', 'Bearer a-token', 'application/json', ''],
  ]);
  client.setReturnExtendedResponses(true);
  const { headers } = await client.callApi('/x', 'GET', {}, {}, {}, {}, null, [], [], []);
  expect(headers).toMatchObject({ 'content-type': 'application/json' });
  expect('set-cookie' in headers).toBe(false);
  client.close();
});

test('failures have the codes that they have elsewhere', async () => {
  const { call, client } = start({ fetch });
  expect(await call('/refused')).toEqual([403, 'HTTP403', 'application/json']);
  client.timeout = 100;
  expect(await call('/never')).toEqual([0, 'ETIMEDOUT', undefined]);
  const closed = call('/never');
  client.close();
  expect(await closed).toEqual([0, 'EABORTED', undefined]);
  const { call: lonely } = start({});
  expect(await lonely('/users/me')).toEqual([0, 'ENETWORK', undefined]);
});

test('an XMLHttpRequest that comes later is used from then on', async () => {
  const { call, realm } = start({ fetch });
  expect(await call('/users/me')).toBe('Zoë');
  const opened = [];
  realm.XMLHttpRequest = class {
    status = 0;
    statusText = '';
    open(method) {
      opened.push(method);
      throw new Error('not today');
    }
  };
  expect(await call('/users/me')).toEqual([0, 'ENETWORK', undefined]);
  delete realm.XMLHttpRequest;
  expect(await call('/users/me')).toBe('Zoë');
  expect(opened).toEqual(['GET']);
});

test('a stream is read whole, since a page sends bytes', async () => {
  const { client } = start({ fetch, ReadableStream });
  const send = (form, body, type) => client.callApi('/uploads', 'POST', {}, {}, {}, form, body, [], [type], ['application/json']);
  const stream = () => new Response('content').body;
  await send({}, stream(), 'text/csv');
  await send({ file: stream(), id: 7 }, null, 'multipart/form-data');
  const [raw, form] = requests;
  expect(raw.slice(3)).toEqual(['text/csv', 'content']);
  const fields = await new Response(form[4], { headers: { 'content-type': form[3] } }).formData();
  expect([await fields.get('file').text(), fields.get('id')]).toEqual(['content', '7']);
  const one = stream();
  await send({}, one, 'text/csv');
  await expect(send({}, one, 'text/csv')).rejects.toMatchObject({ code: 'EARGUMENT', message: expect.stringContaining('once') });
  client.close();
});

test('in Node, fetch is not used', async () => {
  const client = new platformClient.ApiClient();
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.port });
  const fetched = jest.spyOn(globalThis, 'fetch');
  expect(await client.callApi('/x', 'GET', {}, {}, {}, {}, null, [], [], [])).toMatchObject({ name: 'Zoë' });
  expect(fetched).not.toHaveBeenCalled();
  client.close();
});

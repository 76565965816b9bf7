/** With a proxy, an agent or certificates, requests still go through emscripten_fetch, and each client uses its own. */
const http = require('node:http');
const https = require('node:https');
const zlib = require('node:zlib');
const platformClient = require('../..');

const { DefaultHttpClient, UsersApi } = platformClient;
const secret = 'token-of-mine-0123456789';
let listen, certificates, Server, clients, open;
const files = ['client.crt', 'client.key', 'ca.crt'];

beforeAll(async () => {
  ({ listen } = await import('../../demo/sandbox/loopback.mjs'));
  ({ Server } = await import('proxy-chain'));
  certificates = (await import('../support/certificates.mjs')).makeCertificates();
});
afterAll(() => certificates.remove());

let throughHttpClient, proxied;
beforeEach(() => {
  clients = [];
  open = [];
  proxied = [];
  throughHttpClient = jest.spyOn(DefaultHttpClient.prototype, 'request');
});
afterEach(async () => {
  jest.restoreAllMocks();
  for (const client of clients) client.close();
  await Promise.all(open.map(({ close }) => close()));
  // Nothing went past the proxy.
  for (const asked of proxied) expect(asked).not.toEqual([]);
});

/** A server that keeps its requests. */
async function serve(answer, tls) {
  const requests = [];
  const handle = async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    requests.push({ method: request.method, url: request.url, headers: request.headers, body, socket: request.socket });
    answer(request, response);
  };
  const keys = {
    key: certificates.text('server.key'),
    cert: certificates.text('server.crt'),
    ca: certificates.text('ca.crt'),
    requestCert: true,
    rejectUnauthorized: false,
  };
  const listening = await listen(tls ? https.createServer(keys, handle) : http.createServer(handle));
  open.push(listening);
  return { requests, port: listening.port, origin: `${tls ? 'https' : 'http'}://127.0.0.1:${listening.port}` };
}
const json = (response, value, status = 200) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));

/** A forward proxy that keeps the addresses that it was asked to connect to. */
async function startProxy() {
  const asked = [];
  proxied.push(asked);
  const proxy = new Server({
    port: 0,
    host: '127.0.0.1',
    verbose: false,
    prepareRequestFunction: ({ port }) => {
      asked.push(Number(port));
      return {};
    },
  });
  await proxy.listen();
  open.push({ close: () => proxy.close(true) });
  return { asked, settings: { host: '127.0.0.1', port: proxy.port } };
}

function clientAt({ port, origin }) {
  const client = new platformClient.ApiClient();
  client.setGateway({ host: '127.0.0.1', protocol: origin.split(':')[0], port });
  client.setAccessToken(secret);
  clients.push(client);
  return client;
}
const get = (client, method = 'GET', body = null) =>
  client.callApi('/thing', method, {}, {}, {}, {}, body, ['PureCloud OAuth'], ['application/json'], ['application/json']);
const outcome = (promise) => promise.catch((error) => error);

describe.each([
  [
    'a proxy',
    async (client) => {
      client.setMTLSContents(undefined, undefined, certificates.text('ca.crt'));
      client.proxy = (await startProxy()).settings;
    },
  ],
  [
    'a proxy and certificates',
    async (client) => {
      client.proxy = (await startProxy()).settings;
      client.setMTLSContents(...files.map(certificates.text));
    },
  ],
  ['certificates', (client) => client.setMTLSCertificates(...files.map(certificates.path))],
  [
    'agents of its own',
    (client) =>
      client.setProxyAgent({
        'http:': new http.Agent({ keepAlive: true }),
        'https:': new https.Agent({ ca: certificates.text('ca.crt'), keepAlive: true }),
      }),
  ],
])('with %s', (_, prepare) => {
  test.each([301, 302, 307])('[case 75] %i to another origin is followed, and the token stays behind', async (status) => {
    const other = await serve((request, response) => json(response, { from: 'other' }));
    const api = await serve((request, response) => response.writeHead(status, { location: `${other.origin}/there` }).end());
    const client = clientAt(api);
    await prepare(client);
    expect(await get(client)).toEqual({ from: 'other' });
    expect(api.requests[0].headers.authorization).toBe(`Bearer ${secret}`);
    expect(other.requests).toHaveLength(1);
    expect(JSON.stringify(other.requests[0].headers)).not.toContain(secret);
    expect(throughHttpClient).not.toHaveBeenCalled();
  });

  test('within one origin a redirect keeps token, method and body', async () => {
    const api = await serve((request, response) =>
      request.url === '/thing' ? response.writeHead(307, { location: '/moved' }).end() : json(response, { moved: true }),
    );
    const client = clientAt(api);
    await prepare(client);
    expect(await get(client, 'PUT', { a: 'é' })).toEqual({ moved: true });
    expect(api.requests.map(({ method, url, headers, body }) => [method, url, headers.authorization, body])).toEqual([
      ['PUT', '/thing', `Bearer ${secret}`, '{"a":"é"}'],
      ['PUT', '/moved', `Bearer ${secret}`, '{"a":"é"}'],
    ]);
  });

  test('[case 76] [case 77] from https to http, and of the token endpoint, it is refused', async () => {
    const plain = await serve((request, response) => json(response, { access_token: 'x' }));
    const api = await serve((request, response) => response.writeHead(307, { location: `${plain.origin}/there` }).end(), true);
    const client = clientAt(api);
    await prepare(client);
    expect(await outcome(get(client))).toMatchObject({ status: 0, message: 'No response: a redirect from https to http' });
    const login = await outcome(client.loginClientCredentialsGrant('id', 'secret-of-mine'));
    // Requests with credentials are told from others first.
    expect(login.message).toMatch(/^No response: (a redirect from https to http|the token endpoint redirects)$/);
    expect(api.requests.map(({ url }) => url)).toEqual(['/thing', '/oauth/token']);
    expect(plain.requests).toEqual([]);
    expect(throughHttpClient).not.toHaveBeenCalled();
  });

  test.each([
    ['gzip', zlib.gzipSync],
    ['br', zlib.brotliCompressSync],
  ])('[case 100] %s is decoded', async (encoding, compress) => {
    const api = await serve((request, response) =>
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': encoding }).end(compress('{"a":"é"}')),
    );
    const client = clientAt(api);
    await prepare(client);
    expect(await get(client)).toEqual({ a: 'é' });
  });

  test('a hook sees every request, and they go the same way', async () => {
    const api = await serve((request, response) => json(response, { name: request.socket.getPeerCertificate().subject?.CN ?? null }), true);
    const client = clientAt(api);
    await prepare(client);
    const without = await get(client);
    const hooked = [];
    client.setPreHook((config) => {
      hooked.push(config.method);
      return config;
    });
    expect(await get(client)).toEqual(without);
    expect(hooked).toEqual(['get']);
    expect(throughHttpClient).toHaveBeenCalledTimes(1);
  });
});

test('two clients in parallel: each uses its own proxy, a third one none, whatever they are in the middle of', async () => {
  let issued = 0;
  const start = () =>
    serve((request, response) => {
      if (request.url === '/oauth/token') return json(response, { access_token: `token-${++issued}`, refresh_token: 'again' });
      // The first token of each client has expired, so the core itself starts the requests that follow.
      return /Bearer token-[1-3]$/.test(request.headers.authorization)
        ? json(response, {}, 401)
        : json(response, { port: request.socket.localPort });
    });
  const servers = [await start(), await start(), await start()];
  const proxies = [await startProxy(), await startProxy()];
  const each = servers.map(clientAt);
  proxies.forEach(({ settings }, at) => {
    each[at].proxy = settings;
  });
  await Promise.all(each.map((client) => client.loginCodeAuthorizationGrant('id', 'secret', 'code', 'http://127.0.0.1/cb')));
  const answers = await Promise.all([0, 1, 2, 2, 1, 0, 0, 1, 2].map((at) => new UsersApi(each[at]).getUsersMe()));
  expect(answers.map(({ port }) => servers.findIndex((server) => server.port === port))).toEqual([0, 1, 2, 2, 1, 0, 0, 1, 2]);
  for (const { requests } of servers) expect(requests.filter(({ url }) => url === '/oauth/token')).toHaveLength(2);
  expect(proxies.map(({ asked }) => [...new Set(asked)])).toEqual([[servers[0].port], [servers[1].port]]);
  // Each connection to the first two came through a proxy: there are as many as were asked for.
  proxies.forEach(({ asked }, at) => {
    expect(new Set(servers[at].requests.map(({ socket }) => socket)).size).toBe(asked.length);
  });
  expect(throughHttpClient).not.toHaveBeenCalled();
});

test('client.proxyAgent, assigned, counts from the next request on; an agent that is none is refused', async () => {
  const api = await serve((request, response) => json(response, {}));
  const client = clientAt(api);
  await get(client);
  const used = [];
  class Own extends http.Agent {
    addRequest(...args) {
      used.push(args[1].port);
      return super.addRequest(...args);
    }
  }
  client.proxyAgent = new Own();
  await get(client);
  expect(used).toEqual([api.port]);
  expect(() => client.setProxyAgent('agent')).toThrow("The 'httpsAgent' property must be an object");
  await get(client);
  expect(used).toHaveLength(2);
});

test('an agent that is set before or after the HTTP client is its', () => {
  const client = clientAt({ port: 1, origin: 'http:' });
  const [first, second] = [new https.Agent(), new https.Agent()];
  client.setProxyAgent(first);
  expect(client.getHttpClient().httpsAgent).toBe(first);
  client.setProxyAgent(second);
  expect(client.getHttpClient().httpsAgent).toBe(second);
});

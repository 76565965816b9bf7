/** Real forward proxies: Debian's tinyproxy, npm's proxy-chain; and every documented way to set one. */
const { HttpProxyAgent, HttpsProxyAgent } = require('hpagent');
const platformClient = require('../..');

const auth = { username: 'user', password: 'secret-pass' };
let sandbox, tiny, chain;
beforeAll(async () => {
  sandbox = await (await import('../../demo/sandbox/server.mjs')).startSandbox();
  const { startTinyproxy } = await import('../support/tinyproxy.mjs');
  tiny = await startTinyproxy({ ...auth, connectPorts: [sandbox.port] });
  const { Server } = await import('proxy-chain');
  chain = new Server({
    port: 0,
    host: '127.0.0.1',
    prepareRequestFunction: ({ username, password }) => ({
      requestAuthentication: username !== auth.username || password !== auth.password,
    }),
  });
  await chain.listen();
}, 30000);
afterAll(() => Promise.all([sandbox?.close(), tiny?.close(), chain?.close(true)]));

jest.setTimeout(60000);
let client;
beforeEach(() => {
  sandbox.reset();
  client = new platformClient.ApiClient();
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: sandbox.port });
  tiny.before = tiny.connected().length;
});
afterEach(() => client.close());
const connections = () => tiny.connected().length - tiny.before;
const rejection = (promise) =>
  promise.then(
    () => {
      throw new Error('resolved');
    },
    (error) => error,
  );
const logIn = async () => {
  await client.loginClientCredentialsGrant('demo-client', 'demo-secret');
  return new platformClient.UsersApi(client).getUsersMe();
};
const own = () => ({ host: '127.0.0.1', port: tiny.port, protocol: 'http' });

test.each([
  [
    "client.proxy, axios' credentials",
    () => {
      client.proxy = { ...own(), auth };
    },
  ],
  [
    'client.proxy, credentials as one text',
    () => {
      client.proxy = { ...own(), auth: 'user:secret-pass' };
    },
  ],
  [
    'client.proxy as an address',
    () => {
      client.proxy = `http://user:secret-pass@127.0.0.1:${tiny.port}`;
    },
  ],
  [
    'setProxyAgent with hpagent',
    () => {
      client.setProxyAgent({
        'http:': new HttpProxyAgent({ proxy: `http://user:secret-pass@127.0.0.1:${tiny.port}` }),
        'https:': new HttpsProxyAgent({ proxy: `http://user:secret-pass@127.0.0.1:${tiny.port}` }),
      });
    },
  ],
])('%s: token request and call go through tinyproxy', async (name, set) => {
  set();
  expect(await logIn()).toMatchObject({ name: 'Ada Lovelace' });
  expect(sandbox.requests.map(({ url }) => url)).toEqual(['/oauth/token', '/api/v2/users/me']);
  expect(connections()).toBeGreaterThan(0);
});

test('version 63: superagent-proxy applied to client.superagent, then client.proxy', async () => {
  require('superagent-proxy')(client.superagent);
  client.proxy = { ...own(), auth: 'user:secret-pass' };
  expect(await logIn()).toMatchObject({ name: 'Ada Lovelace' });
  expect(sandbox.requests[0].headers.via).toMatch(/tinyproxy/);
});

test('client.superagent is for that only, and says so', () => {
  expect(() => client.superagent('GET', 'http://x')).toThrow(
    'client.superagent is here for require("superagent-proxy")(client.superagent) only; requests are not made with superagent.',
  );
  expect(() => client.superagent.get('http://x')).toThrow(/only/);
});

test.each([
  ['tinyproxy, none', () => own(), 'No response: the proxy answered 407 (it wants other credentials)'],
  [
    'tinyproxy, wrong ones',
    () => ({ ...own(), auth: { ...auth, password: 'wrong-pass' } }),
    'No response: the proxy answered 401 (it wants other credentials)',
  ],
  [
    'proxy-chain, wrong ones',
    () => ({ host: '127.0.0.1', port: chain.port, auth: { ...auth, password: 'wrong-pass' } }),
    'No response: the proxy answered 407 (it wants other credentials)',
  ],
])('[case 80] credentials that a proxy does not take (%s): a clear error that holds none', async (name, proxy, message) => {
  let log = '';
  client.setDebugLog((text) => {
    log += text;
  });
  client.proxy = proxy();
  const error = await rejection(client.loginClientCredentialsGrant('demo-client', 'demo-secret'));
  expect(error).toMatchObject({ status: 0, code: 'ENETWORK', message });
  const shown = JSON.stringify(error) + error.stack + String(error.error.original?.stack) + log;
  for (const secret of ['wrong-pass', Buffer.from('user:wrong-pass').toString('base64'), 'demo-secret'])
    expect(shown).not.toContain(secret);
  expect(sandbox.requests).toEqual([]);
});

test('a port that the proxy does not allow, a proxy that is not there', async () => {
  client.proxy = { ...own(), auth };
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: chain.port });
  expect(await rejection(logIn())).toMatchObject({ message: 'No response: the proxy answered 403' });
  client.proxy = { host: '127.0.0.1', port: 1, auth };
  expect(await rejection(logIn())).toMatchObject({ message: 'No response: connect ECONNREFUSED 127.0.0.1:1' });
});

test('what is no proxy is said before anything is sent, without its credentials', async () => {
  for (const [proxy, message] of [
    [{ port: 1, auth }, /needs a host/],
    ['http://user:secret-pass@', /needs a host/],
    [{ host: 'h', protocol: 'socks5', auth }, /superagent-proxy/],
  ]) {
    client.proxy = proxy;
    const error = await rejection((async () => logIn())());
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain('secret-pass');
  }
  expect(sandbox.requests).toEqual([]);
});

test("a proxy set in the environment is not used behind the caller's back", async () => {
  process.env.http_proxy = 'http://127.0.0.1:1';
  expect(await logIn()).toMatchObject({ name: 'Ada Lovelace' });
  delete process.env.http_proxy;
});

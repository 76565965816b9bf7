/** Proxies, client certificates and HTTP clients of a page's own, in Node. */
const { readFileSync } = require('node:fs');
const https = require('node:https');
const platformClient = require('../..');

let sandbox, proxy, proxied, certificates, secure, listen;
beforeAll(async () => {
  ({ listen } = await import('../../demo/sandbox/loopback.mjs'));
  const { startSandbox } = await import('../../demo/sandbox/server.mjs');
  const { makeCertificates } = await import('../support/certificates.mjs');
  const { Server } = await import('proxy-chain');
  sandbox = await startSandbox();
  proxied = [];
  proxy = new Server({
    port: 0,
    host: '127.0.0.1',
    verbose: false,
    prepareRequestFunction: ({ hostname, port, username, password }) => {
      const allowed = username === 'user' && password === 'p@ss:word';
      if (allowed) proxied.push(`${hostname}:${port}`);
      return { requestAuthentication: !allowed };
    },
  });
  await proxy.listen();
  certificates = makeCertificates();
  const tls = {
    key: certificates.text('server.key'),
    cert: certificates.text('server.crt'),
    ca: certificates.text('ca.crt'),
    requestCert: true,
    rejectUnauthorized: true,
  };
  secure = await listen(
    https.createServer(tls, (request, response) => {
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ name: request.socket.getPeerCertificate().subject.CN }));
    }),
  );
}, 30000);
afterAll(async () => {
  certificates?.remove();
  await Promise.all([sandbox?.close(), proxy?.close(true), secure?.close()]);
});

let client;
beforeEach(() => {
  sandbox.reset();
  proxied.length = 0;
  client = new platformClient.ApiClient();
});
afterEach(() => client.close());

const atSandbox = () => client.setGateway({ host: '127.0.0.1', protocol: 'http', port: sandbox.port });
const atSecure = () => client.setGateway({ host: '127.0.0.1', protocol: 'https', port: secure.port });
const me = () => new platformClient.UsersApi(client).getUsersMe();
const rejection = (promise) =>
  promise.then(
    () => {
      throw new Error('resolved');
    },
    (error) => error,
  );
const auth = { username: 'user', password: 'p@ss:word' };

describe('client.proxy', () => {
  test('carries the token request and every call', async () => {
    atSandbox();
    client.proxy = { host: '127.0.0.1', port: proxy.port, protocol: 'http', auth };
    await client.loginClientCredentialsGrant('demo-client', 'demo-secret');
    await expect(me()).resolves.toMatchObject({ name: expect.any(String) });
    // One connection, which is kept.
    expect(proxied).toEqual([`127.0.0.1:${sandbox.port}`]);
    expect(sandbox.requests).toHaveLength(2);
  });

  test('a proxy that wants credentials lets nothing through without', async () => {
    atSandbox();
    client.proxy = { host: '127.0.0.1', port: proxy.port };
    expect(await rejection(client.loginClientCredentialsGrant('demo-client', 'demo-secret'))).toMatchObject({
      status: 0,
      code: 'ENETWORK',
    });
    expect(sandbox.requests).toEqual([]);
  });

  test('counts from the next request on, until it is taken away', async () => {
    atSandbox();
    await client.loginClientCredentialsGrant('demo-client', 'demo-secret');
    client.proxy = { host: '127.0.0.1', port: proxy.port, auth };
    await me();
    client.proxy = undefined;
    await me();
    expect(proxied).toHaveLength(1);
  });
});

describe('client certificates', () => {
  const paths = () => ['client.crt', 'client.key', 'ca.crt'].map(certificates.path);

  test('by paths', async () => {
    atSecure();
    client.setMTLSCertificates(...paths());
    expect(await me()).toEqual({ name: 'client' });
  });

  test('by contents, through a proxy', async () => {
    atSecure();
    client.proxy = { host: '127.0.0.1', port: proxy.port, auth };
    client.setMTLSContents(...['client.crt', 'client.key', 'ca.crt'].map(certificates.text));
    expect(await me()).toEqual({ name: 'client' });
    expect(proxied).toEqual([`127.0.0.1:${secure.port}`]);
  });

  test('without one, or without the authority, there is no answer', async () => {
    atSecure();
    client.setMTLSContents(undefined, undefined, certificates.text('ca.crt'));
    expect(await rejection(me())).toMatchObject({ status: 0 });
    client.setMTLSContents(certificates.text('client.crt'), certificates.text('client.key'));
    expect(await rejection(me())).toMatchObject({ status: 0 });
  });

  test("an agent of the caller's own, as the old SDK takes it", async () => {
    atSecure();
    client.setProxyAgent(
      new https.Agent({ cert: certificates.text('client.crt'), key: certificates.text('client.key'), ca: certificates.text('ca.crt') }),
    );
    expect(await me()).toEqual({ name: 'client' });
  });

  test('PKCS#12, by path and by contents, with its passphrase', async () => {
    atSecure();
    client.setMTLSCertificates(certificates.path('client.p12'), undefined, certificates.path('ca.crt'), 'a pass: phrase');
    expect(await me()).toEqual({ name: 'client' });
    client.setMTLSContents(readFileSync(certificates.path('client.p12')), undefined, certificates.text('ca.crt'), 'a pass: phrase');
    expect(await me()).toEqual({ name: 'client' });
  });

  test('a PEM key with a passphrase', async () => {
    atSecure();
    client.setMTLSContents(
      certificates.text('client.crt'),
      certificates.text('client-locked.key'),
      certificates.text('ca.crt'),
      'a pass: phrase',
    );
    expect(await me()).toEqual({ name: 'client' });
  });

  test('[case 80] a wrong passphrase, a key of another certificate, rubbish: said at once, without any secret, and what was set before stays', async () => {
    atSecure();
    client.setMTLSCertificates(...paths());
    for (const given of [
      [readFileSync(certificates.path('client.p12')), undefined, undefined, 'wrong phrase of mine'],
      [certificates.text('client.crt'), certificates.text('client-locked.key'), undefined, 'wrong phrase of mine'],
      [certificates.text('client.crt'), certificates.text('server.key')],
      ['rubbish', undefined, undefined, 'wrong phrase of mine'],
    ]) {
      let error;
      try {
        client.setMTLSContents(...given);
      } catch (thrown) {
        error = thrown;
      }
      expect(error.message).toMatch(/^The client certificate cannot be used: .*passphrase belong together\.$/);
      expect(error.message + error.stack + JSON.stringify(error)).not.toMatch(/wrong phrase of mine|PRIVATE KEY/);
    }
    expect(await me()).toEqual({ name: 'client' });
  });

  test('an answer that cannot be trusted says why', async () => {
    atSecure();
    client.setMTLSContents(certificates.text('client.crt'), certificates.text('client.key'));
    expect((await rejection(me())).message).toMatch(/^No response: .*certificate/);
  });

  test('a file that is not there is said at once; in a browser the documented message', () => {
    expect(() => client.setMTLSCertificates('/no/such/file')).toThrow(/no such file/);
    globalThis.window = {};
    try {
      for (const name of ['setMTLSCertificates', 'setMTLSContents']) {
        expect(() => client[name]('a', 'b', 'c')).toThrow(
          'MTLS authentication is managed by the Browser itself. MTLS certificates cannot be set via code on Browser.',
        );
      }
    } finally {
      delete globalThis.window;
    }
  });
});

describe('HTTP clients', () => {
  const { AbstractHttpClient, DefaultHttpClient } = platformClient;

  test("one of the page's own gets every request, token requests too", async () => {
    atSandbox();
    const seen = [];
    class Counting extends AbstractHttpClient {
      request(options) {
        seen.push(`${options.method} ${new URL(options.url).pathname}`);
        return new DefaultHttpClient().request(options);
      }
      enableHooks() {}
    }
    client.setHttpClient(new Counting());
    await client.loginClientCredentialsGrant('demo-client', 'demo-secret');
    await me();
    expect(seen).toEqual(['POST /oauth/token', 'GET /api/v2/users/me']);
  });

  test('bytes go out and come back as bytes', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
    let got;
    class Fake extends AbstractHttpClient {
      async request({ data }) {
        got = data;
        return { status: 200, statusText: 'OK', headers: { 'content-type': 'application/octet-stream' }, data: bytes.buffer };
      }
    }
    client.setHttpClient(new Fake());
    client.setReturnExtendedResponses(true);
    const answer = await client.callApi('/upload', 'POST', null, null, null, null, bytes, [], ['application/octet-stream'], []);
    expect([...got]).toEqual([...bytes]);
    expect(answer.status).toBe(200);
  });

  test('hooks see requests and answers, and may change them', async () => {
    atSandbox();
    client.setPreHook((config) => {
      config.headers['x-hook'] = 'was here';
      return config;
    });
    client.setPostHook((response) => ({ ...response, data: JSON.stringify({ name: 'changed' }) }));
    client.setAccessToken(sandbox.tokens.issue('demo-client'));
    expect(await me()).toEqual({ name: 'changed' });
    expect(sandbox.requests[0].headers['x-hook']).toBe('was here');
  });

  test('a time limit is ETIMEDOUT there too', async () => {
    class Slow extends AbstractHttpClient {
      request() {
        return Promise.reject(Object.assign(new Error('timeout of 5ms exceeded'), { code: 'ECONNABORTED' }));
      }
    }
    client.setHttpClient(new Slow());
    expect(await rejection(me())).toMatchObject({ status: 0, code: 'ETIMEDOUT' });
  });

  test('what is no HTTP client is refused', () => {
    expect(() => client.setHttpClient({})).toThrow(
      'httpclient must be an instance of AbstractHttpClient. See DefaultltHttpClient for a prototype',
    );
    expect(() => client.setPreHook(() => {})).toThrow('preHook must be a function that accepts (config)');
  });
});

describe('side by side with the old SDK: what is checked, and how it is said', () => {
  const old = require('purecloud-platform-client-v2');
  const said = (run) => {
    try {
      return { value: JSON.stringify(run()) };
    } catch (error) {
      return { message: error.message };
    }
  };
  const url = 'https://api.example/x';
  test.each([
    ['no url', (by) => new by.HttpRequestOptions('', 'GET')],
    ['no method', (by) => new by.HttpRequestOptions(url)],
    ['an unknown method', (by) => new by.HttpRequestOptions(url, 'TRACE')],
    ['a method in lower case', (by) => new by.HttpRequestOptions(url, 'patch')],
    ['headers that are no object', (by) => new by.HttpRequestOptions(url, 'GET', 'x')],
    ['params that are no object', (by) => new by.HttpRequestOptions(url, 'GET', {}, 'x')],
    ['a timeout that is no number', (by) => new by.HttpRequestOptions(url, 'GET', {}, {}, 'x', '5')],
    ['everything', (by) => new by.HttpRequestOptions(url, 'POST', { a: 'b' }, { c: 'd' }, { e: 1 }, 7)],
    ['setData(null)', (by) => new by.HttpRequestOptions(url, 'GET').setData(null)],
    ['an agent that is no object', (by) => new by.DefaultHttpClient(5, 'agent')],
    ['a hook without parameter', (by) => new by.DefaultHttpClient(5).setPreHook(() => {})],
    ['a hook that is no function', (by) => new by.DefaultHttpClient(5).setPostHook('x')],
    ['request() of the abstract class', (by) => new by.AbstractHttpClient().request()],
    ['options of another kind', (by) => new by.DefaultHttpClient(5).request({})],
  ])('%s', (name, run) => {
    expect(said(() => run(platformClient))).toEqual(said(() => run(old)));
  });
});

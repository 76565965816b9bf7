/** Our XMLHttpRequest in Node, through the whole client: redirects, faults, limits. */
const http = require('node:http');
const https = require('node:https');
const net = require('node:net');
const zlib = require('node:zlib');
const platformClient = require('../..');

let listen, certificates;
const open = [];
beforeAll(async () => {
  ({ listen } = await import('../../demo/sandbox/loopback.mjs'));
  certificates = (await import('../support/certificates.mjs')).makeCertificates();
});
afterAll(() => certificates.remove());

let client;
beforeEach(() => {
  client = new platformClient.ApiClient();
});
afterEach(async () => {
  client.close();
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** A server that keeps its requests. */
async function serve(answer, tls) {
  const requests = [];
  const handle = async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    requests.push({
      method: request.method,
      url: request.url,
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
      socket: request.socket,
    });
    answer(request, response);
  };
  const server = tls
    ? https.createServer({ key: certificates.text('server.key'), cert: certificates.text('server.crt') }, handle)
    : http.createServer(handle);
  const listening = await listen(server);
  open.push(listening);
  return { requests, ...listening, origin: `${tls ? 'https' : 'http'}://127.0.0.1:${listening.port}` };
}
/** A server that answers with exactly these bytes. */
async function say(...parts) {
  const sockets = [];
  const server = net.createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
    socket.once('data', async () => {
      for (const part of parts) {
        if (part === 'reset') return socket.resetAndDestroy();
        if (part === 'end') return socket.end();
        if (part === 'wait') await new Promise((again) => setTimeout(again, 20));
        else socket.write(part);
      }
      return undefined;
    });
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const close = () => {
    for (const socket of sockets) socket.destroy();
    return new Promise((done) => server.close(done));
  };
  open.push({ close });
  at({ port: server.address().port });
  return sockets;
}
const at = ({ port }, protocol = 'http') => client.setGateway({ host: '127.0.0.1', protocol, port });
const secret = 'token-of-mine-0123456789';
const get = (path = '/thing', method = 'GET', body) => {
  client.setAccessToken(secret);
  client.setReturnExtendedResponses(true);
  return client.callApi(path, method, {}, {}, {}, {}, body, ['PureCloud OAuth'], ['application/json'], ['application/json']);
};
const outcome = (promise) =>
  promise.then(
    (answer) => answer,
    (error) => error,
  );
const json = (response, status, value) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
const failed = { status: 0, code: 'ENETWORK' };
const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';

describe('redirects', () => {
  test.each([301, 302, 303, 307, 308])('[case 75] %i to another origin: followed, and the token stays behind', async (status) => {
    const other = await serve((request, response) => json(response, 200, { from: 'other' }));
    const api = await serve((request, response) => response.writeHead(status, { location: `${other.origin}/there` }).end());
    at(api);
    expect(await get()).toMatchObject({ status: 200, body: { from: 'other' } });
    expect(api.requests[0].headers.authorization).toBe(`Bearer ${secret}`);
    expect(other.requests).toHaveLength(1);
    expect(JSON.stringify(other.requests[0].headers)).not.toContain(secret);
  });

  test('[case 75] there and back again does not bring it back', async () => {
    const api = await serve((request, response) =>
      request.url === '/thing' ? response.writeHead(302, { location: `${other.origin}/there` }).end() : json(response, 200, {}),
    );
    const other = await serve((request, response) => response.writeHead(302, { location: `${api.origin}/end` }).end());
    at(api);
    await get();
    expect(api.requests.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ['/thing', `Bearer ${secret}`],
      ['/end', undefined],
    ]);
  });

  test('within one origin the token goes along', async () => {
    const api = await serve((request, response) =>
      request.url === '/thing' ? response.writeHead(302, { location: '/moved' }).end() : json(response, 200, {}),
    );
    at(api);
    await get();
    expect(api.requests.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${secret}`, `Bearer ${secret}`]);
  });

  test('[case 76] from https to http: refused', async () => {
    const plain = await serve((request, response) => json(response, 200, {}));
    const api = await serve((request, response) => response.writeHead(302, { location: `${plain.origin}/there` }).end(), true);
    at(api, 'https');
    client.setMTLSContents(undefined, undefined, certificates.text('ca.crt'));
    const error = await outcome(get());
    expect(error).toMatchObject({ ...failed, message: 'No response: a redirect from https to http' });
    expect(plain.requests).toEqual([]);
  });

  test.each([302, 307, 308])('[case 77] %i of the token endpoint: not followed, to no origin', async (status) => {
    const other = await serve((request, response) => json(response, 200, { access_token: 'x' }));
    for (const location of [`${other.origin}/oauth/token`, '/elsewhere']) {
      const login = await serve((request, response) => response.writeHead(status, { location }).end());
      at(login);
      const error = await outcome(client.loginClientCredentialsGrant('id', 'secret-of-mine'));
      expect(error).toMatchObject({ ...failed, message: 'No response: the token endpoint redirects' });
      expect(login.requests).toHaveLength(1);
    }
    expect(other.requests).toEqual([]);
  });

  test.each([
    ['a loop', '/thing', 'too many redirects'],
    ['another scheme', 'file:///etc/passwd', 'a redirect to no web address'],
    ['no address', 'http://[', 'a redirect to no address'],
  ])('%s ends in an error', async (name, location, why) => {
    const api = await serve((request, response) => response.writeHead(302, { location }).end());
    at(api);
    expect(await outcome(get())).toMatchObject({ ...failed, message: `No response: ${why}` });
  });

  test('a POST becomes a GET without its body on 302, and stays one on 307', async () => {
    for (const [status, method, body] of [
      [302, 'GET', ''],
      [307, 'POST', '{"a":1}'],
    ]) {
      const api = await serve((request, response) =>
        request.url === '/thing' ? response.writeHead(status, { location: '/moved' }).end() : json(response, 200, {}),
      );
      at(api);
      await get('/thing', 'POST', { a: 1 });
      expect(api.requests[1]).toMatchObject({ method, body });
    }
  });
});

describe('answers that break', () => {
  test.each([
    ['[case 98] reset before the headers', ['reset']],
    ['[case 98] reset within the headers', ['HTTP/1.1 200 OK\r\nContent-', 'wait', 'reset']],
    ['[case 98] reset within the body', [`${head}Content-Length: 20\r\n\r\n{"a":`, 'wait', 'reset']],
    ['[case 98] closed before the headers', ['end']],
    ['[case 99] Content-Length larger than the body', [`${head}Content-Length: 20\r\n\r\n{"a":1}`, 'wait', 'end']],
    ['[case 99] Content-Length smaller than the body', [`${head}Content-Length: 7\r\n\r\n{"a":1}{"b":2}`]],
    ['[case 99] bad chunk size', [`${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`]],
    ['[case 99] no last chunk', [`${head}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n`, 'wait', 'end']],
    ['[case 99] both lengths', [`${head}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`]],
    ['[case 99] two different Content-Lengths', [`${head}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`]],
    ['[case 104] headers beyond the limit', [`${head}X-Huge: ${'x'.repeat(100000)}\r\nContent-Length: 2\r\n\r\n{}`]],
    ['[case 104] no HTTP at all', ['hello\r\n\r\n']],
  ])('%s: one network error, no success', async (name, parts) => {
    await say(...parts);
    const error = await outcome(get());
    expect(error).toMatchObject(failed);
    expect(error.message).toMatch(/^No response: /);
    expect(JSON.stringify(error) + error.stack).not.toContain(secret);
  });

  test('[case 98] reset after the whole body: a success', async () => {
    await say(`${head}Content-Length: 7\r\n\r\n{"a":1}`, 'wait', 'reset');
    expect(await get()).toMatchObject({ status: 200, body: { a: 1 } });
  });
});

describe('compression', () => {
  test.each([
    ['gzip', zlib.gzipSync],
    ['x-gzip', zlib.gzipSync],
    ['deflate', zlib.deflateSync],
    ['deflate', zlib.deflateRawSync],
    ['br', zlib.brotliCompressSync],
  ])('[case 100] %s is decoded', async (encoding, compress) => {
    const api = await serve((request, response) =>
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': encoding }).end(compress('{"a":"é"}')),
    );
    at(api);
    expect(await get()).toMatchObject({ body: { a: 'é' } });
    expect(api.requests[0].headers['accept-encoding']).toBe('gzip, deflate, br');
  });

  test.each([200, 404])('[case 100] %i with no body at all, under the name of gzip', async (status) => {
    at(await serve((request, response) => response.writeHead(status, { 'content-encoding': 'gzip' }).end()));
    expect(await outcome(get())).toMatchObject({ status, text: '' });
  });

  test.each([
    ['no gzip', Buffer.from('{"a":1}')],
    ['half of one', zlib.gzipSync(JSON.stringify({ a: 'x'.repeat(5000) })).subarray(0, 30)],
  ])('[case 100] %s under its name is an error', async (name, bytes) => {
    at(
      await serve((request, response) =>
        response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bytes),
      ),
    );
    expect(await outcome(get())).toMatchObject({ ...failed, message: 'No response: the answer cannot be decompressed' });
  });
});

describe('limits', () => {
  test.each([2 ** 31 - 1, 3e9, Infinity, -1, 0])('%p ms is more time than a call takes, or no limit', async (limit) => {
    at(await serve((request, response) => setTimeout(() => json(response, 200, { limit: 'kept' }), 30)));
    expect(await new platformClient.UsersApi(client).getUsersMe({ timeout: limit })).toEqual({ limit: 'kept' });
    client.timeout = limit;
    expect(await new platformClient.UsersApi(client).getUsersMe()).toEqual({ limit: 'kept' });
    client.setPreHook((config) => config);
    expect(await new platformClient.UsersApi(client).getUsersMe()).toEqual({ limit: 'kept' });
  });

  test('[case 101] a byte at a time: the limit is one for the whole answer', async () => {
    let dripping = true;
    at(
      await serve(async (request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        while (dripping && !response.destroyed) {
          response.write(' ');
          await new Promise((again) => setTimeout(again, 10));
        }
      }),
    );
    client.timeout = 150;
    expect(await outcome(get())).toMatchObject({ status: 0, code: 'ETIMEDOUT' });
    dripping = false;
  });

  test('[case 101] redirects share it', async () => {
    at(await serve((request, response) => setTimeout(() => response.writeHead(302, { location: '/thing' }).end(), 40)));
    client.timeout = 150;
    expect(await outcome(get())).toMatchObject({ status: 0, code: 'ETIMEDOUT' });
  });

  test('an aborted call ends its connection', async () => {
    let closed;
    const ended = new Promise((resolve) => {
      closed = resolve;
    });
    const api = await serve((request, response) => response.once('close', closed));
    at(api);
    const controller = new AbortController();
    const call = outcome(new platformClient.UsersApi(client).getUsersMe({ signal: controller.signal }));
    while (api.requests.length === 0) await new Promise((again) => setTimeout(again, 5));
    controller.abort();
    expect(await call).toMatchObject({ status: 0, code: 'EABORTED' });
    await ended;
  });

  test('calls one after another use one connection', async () => {
    const api = await serve((request, response) => json(response, 200, {}));
    at(api);
    for (let n = 0; n < 3; n++) await get();
    expect(new Set(api.requests.map(({ socket }) => socket)).size).toBe(1);
  });
});

describe('odd answers', () => {
  test.each([
    [204, undefined],
    [205, undefined],
    [200, 'application/json'],
  ])('[case 102] %i without a body (type %s): no JSON error', async (status, type) => {
    at(await serve((request, response) => response.writeHead(status, type ? { 'content-type': type } : {}).end()));
    const answer = await get();
    expect(answer).toMatchObject({ status, text: '' });
    expect(answer.body || undefined).toBeUndefined();
  });

  test('[case 102] 304 is an answer like others, HEAD has no body', async () => {
    at(
      await serve((request, response) =>
        response
          .writeHead(request.method === 'HEAD' ? 200 : 304, {
            'content-type': 'application/json',
            'content-encoding': 'gzip',
            ...(request.method === 'HEAD' && { 'content-length': 50 }),
          })
          .end(),
      ),
    );
    expect(await outcome(get())).toMatchObject({ status: 304 });
    expect(await get('/thing', 'HEAD')).toMatchObject({ status: 200, text: '' });
  });

  const deep = '['.repeat(100000) + ']'.repeat(100000);
  test('[case 103] bodies: BOM, no UTF-8, another type, JSON of depth 100,000', async () => {
    const answer = async (body, type = 'application/json', status = 200) => {
      at(await serve((request, response) => response.writeHead(status, { 'content-type': type }).end(body)));
      return outcome(get());
    };
    expect(await answer('\ufeff{"a":1}')).toMatchObject({ body: { a: 1 } });
    expect(await answer(Buffer.from([0x22, 0xff, 0x22]))).toMatchObject({ body: '\ufffd' });
    expect(await answer('{"a":1}', 'text/html')).toMatchObject({ body: '{"a":1}' });
    expect(await answer('<html>')).toMatchObject({ status: 200, code: 'EINVALIDJSON', text: '<html>' });
    expect((await answer(deep)).text).toHaveLength(200000);
    client.setDebugLog(() => {});
    client.config.logger.log_level = 'error';
    client.config.logger.log_to_console = false;
    expect(await answer(deep, 'application/json', 400)).toMatchObject({ status: 400 });
  });

  test('[case 103] the same from the token endpoint', async () => {
    for (const [status, code] of [
      [200, 'InvalidResponse'],
      [400, 'HTTP400'],
    ]) {
      at(await serve((request, response) => response.writeHead(status, { 'content-type': 'application/json' }).end(deep)));
      expect(await outcome(client.loginClientCredentialsGrant('id', 'secret'))).toMatchObject({ code });
    }
  });

  test("[case 104] headers that come twice are joined; cookies are nobody's business", async () => {
    await say(`${head}X-Twice: a\r\nX-Twice: b\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\n__proto__: p\r\nContent-Length: 2\r\n\r\n{}`);
    const { headers } = await get();
    expect(headers['x-twice']).toBe('a, b');
    expect(headers['set-cookie']).toBeUndefined();
    expect(Object.keys(headers)).toContain('content-type');
    expect({}.p).toBeUndefined();
  });

  test('[case 104] a folded header is an error or one line, no crash', async () => {
    await say(`${head}X-Folded: a\r\n b\r\nContent-Length: 2\r\n\r\n{}`);
    const answer = await outcome(get());
    if (answer.status === 200) expect(answer.headers['x-folded']).toMatch(/^a\s+b$/);
    else expect(answer).toMatchObject(failed);
  });
});

/** Files and streams in Node, as fields of a form and as the body: each is sent once, and as what it is. */
const { createReadStream, mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const http = require('node:http');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { PassThrough, Readable } = require('node:stream');
const FormPackage = require('form-data');
const platformClient = require('../..');
const old262 = require('purecloud-platform-client-v2');
const old71 = require('purecloud-platform-client-v2-71');

const multipart = ['multipart/form-data'];
let folder, path, large, server, requests, answer, client;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'private folder-'));
  path = join(folder, 'contacts é.csv');
  writeFileSync(path, 'name,number\nZoë,1\n');
  large = join(folder, 'large.wav');
  writeFileSync(large, Buffer.alloc(3 << 20, 'abcdefg'));
  const { listen } = await import('../../demo/sandbox/loopback.mjs');
  server = await listen(
    http.createServer(async (request, response) => {
      if (answer?.(request, response, true)) return;
      const pieces = await request.toArray().catch(() => undefined);
      // The connection broke.
      if (!pieces) return;
      const body = Buffer.concat(pieces);
      requests.push({ path: request.url, method: request.method, headers: request.headers, body });
      if (!answer?.(request, response)) response.setHeader('content-type', 'application/json').end('{"ok":true}');
    }),
  );
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  requests = [];
  answer = undefined;
  client = new platformClient.ApiClient();
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.port });
  client.setAccessToken('a-token');
});
afterEach(() => client.close());
jest.setTimeout(60000);

const call = (formParams, body, contentTypes, method = 'POST', headers = {}) =>
  client.callApi('/uploads', method, {}, {}, headers, formParams, body, ['PureCloud OAuth'], contentTypes, ['application/json']);
const failure = (promise) =>
  promise.then(
    () => 'resolved',
    ({ code, message }) => `${code}: ${message}`,
  );

/** The fields of a multipart body, read by Node's own parser. */
async function fields({ headers, body }) {
  const form = await new Response(body, { headers: { 'content-type': headers['content-type'] } }).formData();
  return Promise.all(
    [...form].map(async ([name, value]) =>
      typeof value === 'string' ? [name, value] : [name, value.name, value.type, Buffer.from(await value.arrayBuffer()).toString('latin1')],
    ),
  );
}
const csv = Buffer.from('name,number\nZoë,1\n').toString('latin1');
const pieces = async function* () {
  yield 'from a ';
  yield Buffer.from('generator');
};

test.each([
  ['fs.createReadStream', () => createReadStream(path), ['contacts é.csv', 'text/csv', csv]],
  ['a part of a file', () => createReadStream(path, { start: 5, end: 10 }), ['contacts é.csv', 'text/csv', 'number']],
  ['an empty file', () => createReadStream('/dev/null'), ['null', 'application/octet-stream', '']],
  ['Readable', () => Readable.from(['from a ', 'Readable']), ['blob', 'application/octet-stream', 'from a Readable']],
  ['a web ReadableStream', () => new Blob(['from the web']).stream(), ['blob', 'application/octet-stream', 'from the web']],
  ['an async iterable', pieces, ['blob', 'application/octet-stream', 'from a generator']],
  ['a Buffer', () => Buffer.from([0, 255, 13]), ['blob', 'application/octet-stream', '\0\xff\r']],
  ['a Uint8Array', () => new Uint8Array([1, 2]), ['blob', 'application/octet-stream', '\x01\x02']],
  ['a Blob', () => new Blob(['blob'], { type: 'text/csv' }), ['blob', 'text/csv', 'blob']],
  ['a File', () => new File(['file'], 'my "file".csv', { type: 'text/csv' }), ['my "file".csv', 'text/csv', 'file']],
])('a field of a form: %s', async (name, make, [filename, type, content]) => {
  expect(await call({ id: 7, file: make(), empty: null, text: 'a\nb' }, null, multipart)).toEqual({ ok: true });
  // Beside a stream, the other fields are sent in the same way.
  expect(await call({ file: make(), also: Readable.from(['x']) }, null, multipart)).toEqual({ ok: true });
  const [one, two] = await Promise.all(requests.map(fields));
  expect(one).toEqual([
    ['id', '7'],
    ['file', filename, type, content],
    ['empty', ''],
    ['text', 'a\r\nb'],
  ]);
  expect(two).toEqual([
    ['file', filename, type, content],
    ['also', 'blob', 'application/octet-stream', 'x'],
  ]);
  expect(String(Buffer.concat(requests.map(({ body }) => body)))).not.toMatch(/private folder|\[object|_readableState/);
});

/** The same call by an old SDK; a failure gives its text. */
async function oldCall(sdk, formParams, body, contentTypes) {
  const old = sdk.ApiClient.instance;
  if (sdk === old71) old.basePath = `http://127.0.0.1:${server.port}`;
  else old.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.port });
  return old.callApi('/uploads', 'POST', {}, {}, {}, formParams, body, ['PureCloud OAuth'], contentTypes, ['application/json']);
}

test('a file goes as version 71 sends it, the boundary apart', async () => {
  const form = () => ({ file: createReadStream(path), id: '7' });
  await oldCall(old71, form(), null, multipart);
  await call(form(), null, multipart);
  const [theirs, ours] = requests;
  expect(await fields(ours)).toEqual(await fields(theirs));
  // The size is known, so `content-length` is sent.
  expect([theirs, ours].map(({ headers, body }) => Number(headers['content-length']) === body.length)).toEqual([true, true]);
});

test('the old SDKs: what docs/differences.md says of them', async () => {
  const sent = async (sdk, ...args) => {
    await oldCall(sdk, ...args).catch(() => {});
    return String(requests.pop()?.body);
  };
  expect(await sent(old262, { file: createReadStream(path), id: 7 }, null, multipart)).not.toMatch(/name,number/);
  expect(await sent(old71, { file: new Blob(['blob']), id: 7 }, null, multipart)).toBe('undefined');
  for (const sdk of [old262, old71]) {
    expect(await sent(sdk, {}, formPackage(), multipart)).toBe('');
    expect(await sent(sdk, { meta: {} }, null, multipart)).toMatch(/\[object Object\]/);
    expect(await sent(sdk, {}, { file: createReadStream(path) }, ['application/json'])).toMatch(/private folder/);
  }
  expect(await sent(old71, {}, createReadStream(path), [])).toMatch(/private folder/);
});

test('a form with a stream is encoded as one without', async () => {
  const form = (file) => ({ 'a "name"\n': 'two\nlines', file });
  await call(form(Readable.from(['content'])), null, multipart);
  await call(form(new Blob(['content'])), null, multipart);
  const sent = requests.map(({ headers, body }) => String(body).replaceAll(/boundary=(.*)/.exec(headers['content-type'])[1], 'boundary'));
  expect(sent[0]).toBe(sent[1]);
  expect(sent[0]).toContain('name="a %22name%22%0D%0A"\r\n\r\ntwo\r\nlines\r\n');
});

test('a list of files is a field for each, a list of texts one as before', async () => {
  await call({ file: [createReadStream(path), Buffer.from('b')], tag: ['a', 'b'] }, null, multipart);
  expect((await fields(requests[0])).map(([name, value]) => [name, value])).toEqual([
    ['file', 'contacts é.csv'],
    ['file', 'blob'],
    ['tag', 'a,b'],
  ]);
});

const formPackage = () => {
  const form = new FormPackage();
  form.append('id', '7');
  form.append('file', createReadStream(path));
  return form;
};
const native = () => {
  const form = new FormData();
  form.append('id', '7');
  form.append('file', new File(['name,number\nZoë,1\n'], 'contacts é.csv', { type: 'text/csv' }));
  return form;
};
test.each([
  ['form-data as body, {} beside it', () => [{}, formPackage()]],
  ['form-data as body, no form beside it', () => [null, formPackage()]],
  ['form-data as body, a field without a value beside it', () => [{ x: undefined }, formPackage()]],
  ['form-data in the place of formParams', () => [formPackage(), null]],
  ['FormData as body, {} beside it', () => [{}, native()]],
  ['FormData in the place of formParams', () => [native(), null]],
  ['an object as body', () => [{}, { id: '7', file: createReadStream(path) }]],
])('a whole form: %s', async (name, make) => {
  await call(...make(), multipart);
  expect(await fields(requests[0])).toEqual([
    ['id', '7'],
    ['file', 'contacts é.csv', 'text/csv', csv],
  ]);
  expect(Number(requests[0].headers['content-length'])).toBe(requests[0].body.length);
});

test.each([
  ['a file', () => createReadStream(path), Buffer.from(csv, 'latin1'), true],
  ['a large file', () => createReadStream(large), Buffer.alloc(3 << 20, 'abcdefg'), true],
  ['Readable', () => Readable.from(['a', Buffer.from('b')]), Buffer.from('ab'), false],
  ['a PassThrough that is written to later', () => setTimeoutInto(new PassThrough()), Buffer.from('later'), false],
  ['a web ReadableStream', () => new Blob(['web']).stream(), Buffer.from('web'), false],
  ['an async iterable', pieces, Buffer.from('from a generator'), false],
])('as the body: %s', async (name, make, content, sized) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    await call({}, make(), ['text/csv'], method);
    const { headers, body } = requests.pop();
    expect(body.equals(content)).toBe(true);
    expect(headers['content-type']).toBe('text/csv');
    expect(headers['content-length']).toBe(sized ? String(content.length) : undefined);
  }
});
function setTimeoutInto(stream) {
  setTimeout(() => stream.end('later'), 10);
  return stream;
}

test('a body that the program has encoded itself keeps its own boundary', async () => {
  const type = 'multipart/form-data; boundary=mine';
  await call({}, Readable.from(['--mine--\r\n']), multipart, 'POST', { 'Content-Type': type });
  expect(requests[0].headers['content-type']).toBe(type);
});

test('through hooks a stream is a stream', async () => {
  const seen = [];
  client.setPreHook((config) => {
    seen.push(typeof config.data.pipe);
    return config;
  });
  await call({ file: createReadStream(path) }, null, multipart);
  await call({}, createReadStream(path), ['text/csv']);
  expect(await fields(requests[0])).toEqual([['file', 'contacts é.csv', 'text/csv', csv]]);
  expect(requests[1].body.toString('latin1')).toBe(csv);
  expect(seen).toEqual(['function', 'function']);
});

test('a hook may give another stream, of whatever kind', async () => {
  for (const make of [pieces, () => new Blob(['from a generator']).stream(), () => Readable.from(['from a generator'])]) {
    client.setPreHook((config) => ({ ...config, data: make() }));
    await call({}, 'text', ['text/csv']);
    expect(requests.pop().body.toString()).toBe('from a generator');
  }
});

test('objects that all have a pipe are no streams', async () => {
  // biome-ignore lint: such programs do this.
  Object.prototype.pipe = function () {};
  try {
    await call(null, { a: 1 }, ['application/json']);
    await call({ a: 1 }, null, multipart);
    await call(null, 'text', ['text/plain']);
  } finally {
    delete Object.prototype.pipe;
  }
  expect(String(requests[0].body)).toBe('{"a":1}');
  expect(await fields(requests[1])).toEqual([['a', '1']]);
  expect(String(requests[2].body)).toBe('text');
});

test('with both logs on, nothing of a stream is read or told', async () => {
  const said = [];
  client.setDebugLog((text) => said.push(text));
  client.config.logger.log_level = 'trace';
  client.config.logger.log_request_body = true;
  client.config.logger._write = (entry) => said.push(entry);
  await call({ file: createReadStream(path) }, null, multipart);
  expect(await fields(requests[0])).toEqual([['file', 'contacts é.csv', 'text/csv', csv]]);
  expect(said.length).toBeGreaterThan(2);
  expect(said.join()).not.toMatch(/private folder|Zoë|_readableState/);
});

test.each([
  ['a stream in JSON', () => [null, { file: createReadStream(path) }, ['application/json']], /"file" is a stream.*multipart/],
  ['deep inside', () => [null, { a: [{ b: createReadStream(path) }] }, ['application/json']], /"b" is a stream/],
  ['form-data in JSON', () => [null, { form: formPackage() }, ['application/json']], /"form" is a stream/],
  ['an object as a field', () => [{ meta: { a: 1 } }, null, multipart], /"meta" is an object.*JSON.stringify/],
  ['a Map as a field', () => [{ meta: new Map() }, null, multipart], /"meta" is an object/],
  ['a file in a URL-encoded form', () => [{ file: Buffer.from('x') }, null, ['application/x-www-form-urlencoded']], /"file".*multipart/],
  ['a stream there', () => [{ file: [createReadStream(path)] }, null, ['application/x-www-form-urlencoded']], /"file".*multipart/],
  ['an object there', () => [{ meta: {} }, null, ['application/x-www-form-urlencoded']], /"meta" is an object/],
  ['a stream as a whole form', () => [{}, createReadStream(path), multipart], /field of formParams/],
])('what cannot be sent says what to write: %s', async (name, make, message) => {
  const [form, body, types] = make();
  const text = await failure(call(form, body, types));
  expect(text).toMatch(/^EARGUMENT: /);
  expect(text).toMatch(message);
  expect(text).not.toMatch(/private folder/);
  expect(requests).toEqual([]);
});

test('a file that is not there, or that cannot be read, rejects; no path is told', async () => {
  for (const missing of [join(folder, 'missing'), folder]) {
    expect(await failure(call({ file: createReadStream(missing) }, null, multipart))).toMatch(
      /^ENETWORK: .*the body cannot be read \((ENOENT|EISDIR)\)/,
    );
    expect(await failure(call({}, createReadStream(missing), ['text/csv']))).toMatch(/^ENETWORK: .*\((ENOENT|EISDIR)\)/);
  }
  expect(await failure(call({}, Readable.from([{ a: 1 }]), ['text/csv']))).toMatch(/neither text nor bytes/);
});

describe('a stream is sent once', () => {
  test('the same one a second time is refused', async () => {
    const stream = Readable.from(['x']);
    await call({}, stream, ['text/csv']);
    expect(await failure(call({}, stream, ['text/csv']))).toMatch(/^EARGUMENT: .*read once only/);
    const [one, two] = [createReadStream(path), createReadStream(path)];
    const both = await Promise.all([failure(call({ file: one }, null, multipart)), failure(call({ file: one, two }, null, multipart))]);
    expect(both[0]).toBe('resolved');
    expect(both[1]).toMatch(/^EARGUMENT/);
    two.destroy();
    expect(requests).toHaveLength(2);
  });

  test.each([307, 308])('a redirect that wants it again (%i) rejects', async (status) => {
    answer = (request, response, first) => !first && request.url === '/uploads' && response.writeHead(status, { location: '/there' }).end();
    expect(await failure(call({}, createReadStream(path), ['text/csv']))).toMatch(/^ENETWORK: .*redirect wants the stream/);
    expect(requests).toHaveLength(1);
    // A page sends bytes.
    expect(await call({}, 'a,b', ['text/csv'])).toEqual({ ok: true });
  });

  test('one to another resource is followed without it', async () => {
    answer = (request, response, first) => !first && request.url === '/uploads' && response.writeHead(303, { location: '/there' }).end();
    expect(await call({}, createReadStream(path), ['text/csv'])).toEqual({ ok: true });
    expect(requests.map(({ method, path: where }) => `${method} ${where}`)).toEqual(['POST /uploads', 'GET /there']);
  });

  test('a 401 refreshes the token and rejects; bytes are sent again', async () => {
    let token = 0;
    answer = (request, response, first) => {
      if (first) return false;
      if (request.url.endsWith('/oauth/token')) {
        const tokens = { access_token: `token-${++token}`, token_type: 'bearer', refresh_token: 'refresh' };
        return response.setHeader('content-type', 'application/json').end(JSON.stringify(tokens));
      }
      return request.headers.authorization === 'Bearer token-1' && response.writeHead(401).end();
    };
    await client.loginCodeAuthorizationGrant('id', 'secret', 'code', 'https://app.example/');
    expect(await failure(call({}, createReadStream(path), ['text/csv']))).toMatch(/^HTTP401/);
    expect(client.authData.accessToken).toBe('token-2');
    expect(await call({}, createReadStream(path), ['text/csv'])).toEqual({ ok: true });
    expect(requests.filter(({ path: where }) => where === '/uploads')).toHaveLength(2);
  });

  test('not on another connection either, where the reused one broke', async () => {
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    client.setProxyAgent(agent);
    await call({}, 'x', ['text/csv'], 'PUT');
    let times = 0;
    answer = (request, response, first) => first && ++times && request.socket.destroy();
    expect(await failure(call({}, createReadStream(path), ['text/csv'], 'PUT'))).toMatch(/^ENETWORK/);
    expect(times).toBe(1);
    agent.destroy();
  });
});

test('a call that ends early closes its files', async () => {
  answer = (request, response, first) => first;
  const closed = [];
  const watched = () => {
    const stream = createReadStream(large);
    closed.push(new Promise((done) => stream.once('close', done)));
    return stream;
  };
  const calls = [call({ file: watched() }, null, multipart), call({}, watched(), ['text/csv'])].map(failure);
  setTimeout(() => client.close(), 50);
  expect((await Promise.all(calls)).map((text) => text.slice(0, 8))).toEqual(['EABORTED', 'EABORTED']);
  await Promise.all(closed);
});

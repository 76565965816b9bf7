// The stack of a failed call leads to the line that made the call, though the error is made when the response is here.
const http = require('node:http');
const platformClient = require('../..');

let server, client;
beforeAll(async () => {
  const { listen } = await import('../../demo/sandbox/loopback.mjs');
  server = await listen(http.createServer((_, response) => response.writeHead(500).end('{"message":"no"}')));
});
afterAll(() => server.close());
beforeEach(() => {
  client = new platformClient.ApiClient();
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.port });
  client.setAccessToken('T');
});
afterEach(() => client.close());

/** The functions that a stack names, from the innermost on. */
const functionsOf = ({ stack }) => [...stack.matchAll(/^ {4}at (?:async )?(\S+) \(/gm)].map(([, name]) => name);

async function lineOfThePage(call) {
  try {
    return await call();
  } catch (error) {
    return error;
  }
}
const calls = {
  'an HTTP error': () => new platformClient.UsersApi(client).getUsersMe(),
  'a call by path': () => client.callApi('/x', 'GET', {}, {}, {}, {}, null, [], [], []),
  'no server': () => {
    client.setGateway({ host: '127.0.0.1', protocol: 'http', port: 1 });
    return new platformClient.UsersApi(client).getUsersMe();
  },
  'a header that HTTP does not allow': () => new platformClient.UsersApi(client).getUsersMe({ customHeaders: { 'a b': 'c' } }),
  'a body that fails later': () => {
    const stream = new ReadableStream({ pull: (controller) => controller.error(new Error('broken')) });
    return new platformClient.UsersApi(client).postUsers(stream);
  },
  'a closed client': () => {
    client.close();
    return client.callApi('/x', 'GET', {}, {}, {}, {}, null, [], [], []);
  },
};

test.each(Object.entries(calls))('%s', async (_, call) => {
  const error = await lineOfThePage(call);
  expect(functionsOf(error)).toContain('lineOfThePage');
  expect(error.stack).not.toMatch(/wasm/);
  expect(error.stack).toContain(`: ${error.message}\n`);
  expect(Object.keys(error)).not.toContain('stack');
});

test('without frames there are still the name and the message', async () => {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    expect((await lineOfThePage(calls['an HTTP error'])).stack).toBe('PlatformClientError: no');
  } finally {
    Error.stackTraceLimit = before;
  }
});

test('a frozen error of the page, from a getter of its options, rejects as it is', async () => {
  const frozen = Object.freeze(new platformClient.PlatformClientError('of the page', 'MINE'));
  const options = {
    get customHeaders() {
      throw frozen;
    },
  };
  await expect(new platformClient.UsersApi(client).getUsersMe(options)).rejects.toBe(frozen);
});

test('a page that has its own kind of stack keeps that of the error', async () => {
  const before = Error.prepareStackTrace;
  Error.prepareStackTrace = (_, sites) => sites;
  try {
    expect(Array.isArray((await lineOfThePage(calls['an HTTP error'])).stack)).toBe(true);
  } finally {
    Error.prepareStackTrace = before;
  }
});

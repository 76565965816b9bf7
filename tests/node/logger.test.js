/** 262's logger: levels, formats, console and file, beside the old SDK's. No secret reaches it. */
const { mkdtempSync, readFileSync, rmSync, existsSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { dirname, join } = require('node:path');
const platformClient = require('../..');
const old = require('purecloud-platform-client-v2');

let sandbox, folder;
beforeAll(async () => {
  sandbox = await (await import('../../demo/sandbox/server.mjs')).startSandbox();
  folder = mkdtempSync(join(tmpdir(), 'logger-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await sandbox.close();
});

let client, said;
const clientOf = (sdk) => {
  const made = new sdk.ApiClientClass();
  made.setGateway({ host: '127.0.0.1', protocol: 'http', port: sandbox.port });
  return made;
};
beforeEach(() => {
  sandbox.reset();
  client = clientOf(platformClient);
  said = [];
  jest.spyOn(console, 'log').mockImplementation((line) => said.push(line));
});
afterEach(() => {
  client.close();
  jest.restoreAllMocks();
});

let files = 0;
const logTo = (by, settings) => {
  const path = join(folder, `log-${++files}`);
  Object.assign(by.config.logger, {
    log_to_console: false,
    log_file_path: path,
    log_request_body: true,
    log_response_body: true,
    ...settings,
  });
  by.config.logger.setLogger();
  return () => (existsSync(path) ? readFileSync(path, 'utf8') : '');
};
const post = (by, path, body) =>
  by.callApi(
    path,
    'POST',
    { groupId: 'a b' },
    { expand: 'x' },
    {},
    {},
    body,
    ['PureCloud OAuth'],
    ['application/json'],
    ['application/json'],
  );
const success = (by) => post(by, '/api/v2/groups/{groupId}/members', { name: 'n' });
const failure = (by) => {
  sandbox.faults.add({ fault: 'status:500' });
  return success(by).catch(() => {});
};
const until = async (done) => {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 20));
};

test("its members are the old SDK's, with the same defaults", () => {
  const theirs = new old.ApiClientClass().config.logger;
  const ours = client.config.logger;
  const names = (value) => Object.getOwnPropertyNames(Object.getPrototypeOf(value)).filter((name) => name !== 'constructor');
  const inherited = [...names(ours), ...names(Object.getPrototypeOf(ours))];
  expect(inherited).toEqual(expect.arrayContaining(names(theirs)));
  expect(ours).toMatchObject(JSON.parse(JSON.stringify({ ...theirs, logger: undefined })));
  expect(ours.logLevelEnum).toEqual(theirs.logLevelEnum);
  expect(ours.logFormatEnum).toEqual(theirs.logFormatEnum);
  for (const level of ['error', 'debug', 'trace', 'none', 'x', undefined]) expect(ours.getLogLevel(level)).toBe(theirs.getLogLevel(level));
  for (const format of ['json', 'text', 'x', undefined]) expect(ours.getLogFormat(format)).toBe(theirs.getLogFormat(format));
  for (const set of ['none', 'error', 'debug', 'trace']) {
    ours.log_level = theirs.log_level = set;
    for (const level of ['error', 'debug', 'trace'])
      expect([set, level, ours.calculateLogLevel(level)]).toEqual([set, level, theirs.calculateLogLevel(level)]);
  }
});

const sorted = (body) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(body)).sort()));
/** Takes out what always differs: times, the set of headers, the order of a body's members. */
const shape = (text) =>
  text
    .replace(/^Body: (\{$[\s\S]*?^\})/gm, (all, body) => `Body: ${sorted(body)}`)
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'DATE')
    .replace(/sandbox-\d+/g, 'ID')
    .replace(/(Headers: )(\n\t[^\n]*)+/g, '$1…');

describe.each(['trace', 'debug', 'error', 'none'])('level %s', (level) => {
  test('text: the lines of the old SDK', async () => {
    const theirs = clientOf(old);
    const read = [theirs, client].map((by) => logTo(by, { log_level: level }));
    for (const by of [theirs, client]) {
      by.setAccessToken(sandbox.tokens.issue('demo-client'));
      await success(by);
      await failure(by);
    }
    const entries = { trace: 3, debug: 2, error: 1, none: 0 }[level];
    await until(() => (read[0]().match(/=== RESPONSE/g) || []).length === entries);
    expect(shape(read[1]())).toBe(shape(read[0]()));
    expect(said).toEqual([]);
  });

  test('JSON: the fields of the old SDK', async () => {
    const theirs = clientOf(old);
    const read = [theirs, client].map((by) => logTo(by, { log_level: level, log_format: 'json' }));
    for (const by of [theirs, client]) {
      by.setAccessToken(sandbox.tokens.issue('demo-client'));
      await success(by);
      await failure(by);
    }
    const entries = { trace: 3, debug: 2, error: 1, none: 0 }[level];
    const lines = (text) => text.split('\n').filter(Boolean).map(JSON.parse);
    await until(() => lines(read[0]()).length === entries);
    const plain = (entry) => ({
      ...entry,
      date: 'DATE',
      correlationId: entry.correlationId && 'ID',
      requestHeaders: typeof entry.requestHeaders,
      responseHeaders: typeof entry.responseHeaders,
      responseBody: entry.responseBody && { ...entry.responseBody, contextId: 'ID' },
    });
    expect(lines(read[1]()).map(plain)).toEqual(lines(read[0]()).map(plain));
  });
});

test('to the console; bodies only where asked for', async () => {
  client.config.logger.log_level = client.config.logger.logLevelEnum.level.LError;
  client.setAccessToken(sandbox.tokens.issue('demo-client'));
  await failure(client);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(
    /^ERROR: .*Z\n=== REQUEST === \nURL: http:\/\/127\.0\.0\.1:\d+\/api\/v2\/groups\/a b\/members\nMethod: POST\nHeaders: /,
  );
  expect(said[0]).toContain('Status: 500');
  expect(said[0]).not.toContain('Body:');
});

test('switched on while a request is under way, beside the debug log: its entry is whole', async () => {
  client.setDebugLog(() => {});
  client.setAccessToken(sandbox.tokens.issue('demo-client'));
  const first = success(client);
  const read = logTo(client, { log_level: 'debug' });
  await Promise.all([first, success(client)]);
  const entries = read().split('=== REQUEST === ').slice(1);
  expect(entries).toHaveLength(2);
  for (const entry of entries) expect(entry).toMatch(/Method: POST\nHeaders: (\n\t[^\n]+)*\n\tAccept: [\s\S]*\nBody: \{/i);
});

test('a request without an answer is an error too', async () => {
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: 1 });
  const read = logTo(client, { log_level: 'error' });
  await failure(client);
  expect(read()).toMatch(/^ERROR: [\s\S]*Body: "ENETWORK: No response: connect ECONNREFUSED/);
});

test('a time-out is called one', async () => {
  client.timeout = 40;
  sandbox.faults.add({ fault: 'delay:400' });
  const read = logTo(client, { log_level: 'error' });
  await failure(client);
  expect(read()).toContain('Body: "ETIMEDOUT: out of time"');
});

test('[case 70] [case 71] no secret reaches it: not of grants, calls, answers or headers, whatever the level', async () => {
  const assertion = Buffer.from('<Assertion xmlns="urn:oasis:names:tc:SAML:2.0:assertion"/>').toString('base64');
  const read = [logTo(client, { log_level: 'trace' }), logTo(client, { log_level: 'trace', log_format: 'json' })];
  for (const text of read) {
    logTo(client, { log_level: 'trace', log_format: text === read[1] ? 'json' : 'text' });
    client.config.logger.log_file_path = join(folder, `log-${files}`);
    await client.loginClientCredentialsGrant('demo-client', 'demo-secret');
    await client.loginSaml2BearerGrant('demo-client', 'demo-secret', 'sandbox-org', assertion);
    await client.loginClientCredentialsGrant('demo-client', 'wrong-secret-of-mine').catch(() => {});
    await client.refreshCodeAuthorizationGrant('demo-client', 'demo-secret', 'refresh-token-of-mine').catch(() => {});
    const token = client.authData.accessToken;
    await client
      .callApi(
        '/api/v2/things',
        'POST',
        {},
        { access_token: 'in-the-query' },
        { 'X-Gateway-Token': 'of-the-gateway', Cookie: 'session=of-mine' },
        {},
        { password: 'my-password', nested: [{ clientSecret: 'my-client-secret' }], note: `echo ${token}` },
        ['PureCloud OAuth'],
        ['application/json'],
        ['application/json'],
      )
      .catch(() => {});
    const log = readFileSync(client.config.logger.log_file_path, 'utf8');
    expect(log).toContain('/oauth/token');
    expect(log).toContain('/api/v2/things');
    for (const secret of [
      'demo-secret',
      'wrong-secret-of-mine',
      'refresh-token-of-mine',
      Buffer.from('demo-client:demo-secret').toString('base64'),
      assertion,
      token,
      'of-the-gateway',
      'of-mine',
      'my-password',
      'my-client-secret',
      'in-the-query',
    ]) {
      expect([secret, log.includes(secret)]).toEqual([secret, false]);
    }
  }
});

test('[case 71] the core and log() hide the same headers', async () => {
  const secret = [
    'Authorization',
    'proxy-authorization',
    'X-AUTH',
    'Cookie',
    'X-Gateway-Token',
    'access_token',
    'Client-Secret',
    'X-Password',
    'API-KEY',
    'x-apikey',
  ];
  const open = ['Accept', 'X-Trace', 'Genesys-App', 'x-pass', 'X-Tok', 'If-Match', 'X-Sec'];
  const headers = Object.fromEntries([...secret, ...open].map((name) => [name, `<${name}>`]));
  const hidden = (seen) => [...secret, ...open].filter((name) => seen[name] === '[redacted]');
  const { logger } = client.config;
  Object.assign(logger, { log_level: 'trace', log_format: 'json' });
  // What the core gives the logger.
  const handed = [];
  const write = logger.log;
  logger.log = (...parts) => handed.push(parts);
  await client.callApi('/api/v2/things', 'GET', {}, {}, headers, {}, null, [], [], []).catch(() => {});
  expect(hidden(handed[0][4])).toEqual(secret);
  for (const name of open) expect(handed[0][4][name]).toBe(headers[name]);
  write.call(logger, 'trace', 200, 'GET', 'https://api.example/x', headers, headers);
  const { requestHeaders, responseHeaders } = JSON.parse(said[0]);
  expect([hidden(requestHeaders), hidden(responseHeaders)]).toEqual([secret, secret]);
  logger.log_format = 'text';
  write.call(logger, 'trace', 200, 'GET', 'https://api.example/x', headers, headers);
  for (const name of secret) expect(said[1]).not.toContain(headers[name]);
  for (const name of open) expect(said[1]).toContain(headers[name]);
});

test('a path with an encoded line break forges no entry; one that is malformed breaks nothing', () => {
  client.config.logger.log_level = 'error';
  client.config.logger.log('error', 500, 'GET', 'http://x/a%0AERROR: forged%zz', null, null);
  client.config.logger.log('error', 500, 'GET', 'http://x/a%0AERROR: forged', null, null);
  expect(said.join('\n')).not.toMatch(/^ERROR: forged/m);
  expect(said[0]).toContain('%zz');
});

test('the folders of the file are made, as by the old SDK', async () => {
  for (const [name, api] of [
    ['old', new old.ApiClientClass()],
    ['ours', client],
  ]) {
    const path = join(folder, `new of ${name}`, 'deep', 'log');
    Object.assign(api.config.logger, { log_level: 'error', log_to_console: false, log_file_path: path });
    api.config.logger.setLogger();
    expect(existsSync(dirname(path))).toBe(true);
  }
  client.config.logger.log('error', 500, 'GET', 'http://host/x');
  expect(readFileSync(client.config.logger.log_file_path, 'utf8')).toContain('http://host/x');
});

test('a file that cannot be written: setLogger says it, calls go on', async () => {
  const error = jest.spyOn(console, 'error').mockImplementation(() => {});
  writeFileSync(join(folder, 'file'), '');
  Object.assign(client.config.logger, { log_level: 'trace', log_to_console: false, log_file_path: join(folder, 'file', 'log') });
  expect(() => client.config.logger.setLogger()).toThrow(/^The log file .* cannot be written \(EEXIST\)\.$/);
  client.setAccessToken(sandbox.tokens.issue('demo-client'));
  await success(client);
  await success(client);
  expect(error).toHaveBeenCalledTimes(1);
});

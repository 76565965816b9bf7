/** In Node, after each grant and calls that fail: no secret is in logs, errors, events or the memory of the wasm. */
const { mkdtempSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { inspect } = require('node:util');
require('../support/probe.js');
require('./hear_everything.js');

const probe = makeProbe();
const platformClient = require('../..');
probe.end();

const redirectUri = 'http://127.0.0.1/cb';
const assertion = Buffer.from('<Assertion xmlns="urn:oasis:names:tc:SAML:2.0:assertion">somebody</Assertion>').toString('base64');
let sandbox, folder, client, said;
beforeAll(async () => {
  sandbox = await (await import('../../demo/sandbox/server.mjs')).startSandbox();
  folder = mkdtempSync(join(tmpdir(), 'leaks-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await sandbox.close();
});

const stream = (name) => {
  const { write } = process[name];
  process[name].write = (text, ...rest) => {
    said.console.push(String(text));
    return write.call(process[name], '', ...rest);
  };
  return () => {
    process[name].write = write;
  };
};
let restore;
beforeEach(() => {
  sandbox.reset();
  said = { console: [], debugLog: [], events: [], errors: [] };
  for (const name of ['log', 'info', 'warn', 'error', 'debug']) {
    jest.spyOn(console, name).mockImplementation((...values) => said.console.push(values.map((value) => inspect(value)).join(' ')));
  }
  restore = ['stdout', 'stderr'].map(stream);
  client = new platformClient.ApiClient();
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: sandbox.port });
  client.setDebugLog((text) => said.debugLog.push(text));
  hearEverything(client, (name, payload) => said.events.push(`${name} ${inspect(payload, { depth: 9 })}`));
  const { logger } = client.config;
  Object.assign(logger, { log_level: 'trace', log_request_body: true, log_response_body: true, log_to_console: true });
  logger.log_file_path = join(folder, 'log');
  logger.setLogger();
});
afterEach(() => {
  client.close();
  for (const end of restore) end();
  jest.restoreAllMocks();
});

/** A code, obtained at the login page. */
async function newCode() {
  const query = new URLSearchParams({ client_id: 'demo-client', redirect_uri: redirectUri, response_type: 'code' });
  const answer = await fetch(`${sandbox.origin}/oauth/authorize`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: `${query}&decision=allow&email=ada%40example.com&password=sandbox`,
  });
  return new URL(answer.headers.get('location')).searchParams.get('code');
}

/** Each logs in, and gives the secrets that it used. */
const grants = {
  'client credentials': async (secret) => {
    await client.loginClientCredentialsGrant('demo-client', secret);
    return [];
  },
  'SAML2 bearer': async (secret) => {
    await client.loginSaml2BearerGrant('demo-client', secret, 'sandbox-org', assertion);
    return [assertion];
  },
  'authorization code and refresh': async (secret) => {
    const code = await newCode();
    await client.loginCodeAuthorizationGrant('demo-client', secret, code, redirectUri);
    const { refreshToken } = client.authData;
    await client.refreshCodeAuthorizationGrant('demo-client', secret, refreshToken);
    return [code, refreshToken, client.authData.refreshToken];
  },
};

const fails = (promise) =>
  promise.then(
    () => said.errors.push('resolved'),
    (error) =>
      said.errors.push(`${inspect(error, { depth: 9, showHidden: true })} ${JSON.stringify(error)} ${error.stack} ${String(error)}`),
  );

async function failInEveryWay(secrets) {
  const types = ['application/json'];
  const call = (query, body = null, method = 'GET') =>
    client.callApi('/api/v2/users/me', method, {}, query, {}, {}, body, ['PureCloud OAuth'], types, types);
  for (const fault of ['status:500', 'status:404', 'invalid-json', 'truncated', 'reset', 'bad-gzip', 'status:400']) {
    await fails(call({ sandbox_fault: fault }));
  }
  // The other origin gets no token and answers 401, which must not renew the token.
  client.config.refresh_access_token = false;
  await fails(call({ sandbox_fault: 'redirect:other' }));
  await fails(
    call({ sandbox_fault: 'status:400' }, { password: secrets[0], client_secret: secrets[1], refresh_token: secrets[0] }, 'POST'),
  );
  await fails(client.callApi('/x', 'GET', {}, {}, { 'x-bad': `line\n${secrets[0]}` }, {}, null, [], [], []));
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: 1 });
  await fails(call({}));
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: sandbox.port });
  await fails(client.loginClientCredentialsGrant('demo-client', secrets[1].replace('secret', 'secret-that-is-wrong')));
}

describe.each(Object.entries(grants))('after a login by %s', (_, logIn) => {
  test('[case 70] [case 71] [case 73] [case 79] no secret is in logs, errors, events, at another origin, or after logout in the memory of the wasm', async () => {
    const secret = 'demo-secret';
    const used = await logIn(secret);
    const secrets = [client.authData.accessToken, secret, ...used, 'secret-that-is-wrong'];
    await failInEveryWay(secrets);
    expect(probe.count(secrets[0])).toBeGreaterThan(0);
    expect(said.errors.length).toBe(12);
    expect(said.errors).not.toContain('resolved');
    expect(said.debugLog.length).toBeGreaterThan(10);
    client.logout();
    const inMemory = secrets.slice(0, -1).map((text) => probe.count(text));
    client.close();
    // Node writes its log file a moment later.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(inMemory).toEqual(inMemory.map(() => 0));
    const atOtherOrigin = sandbox.requests.filter(({ headers }) => headers.host.startsWith('localhost'));
    expect(atOtherOrigin).toHaveLength(1);
    const places = {
      ...said,
      logFile: [readFileSync(join(folder, 'log'), 'utf8')],
      atOtherOrigin: [JSON.stringify(atOtherOrigin)],
    };
    expect(places.logFile[0].length).toBeGreaterThan(1000);
    const leaks = Object.entries(places).filter(([, texts]) => texts.some((text) => secrets.some((one) => text.includes(one))));
    expect(leaks).toEqual([]);
  });
});

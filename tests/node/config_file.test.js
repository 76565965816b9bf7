/** Node's configuration file, INI and JSON, beside the old SDK's; live reload; malformed files. */
const { execFileSync } = require('node:child_process');
const { mkdirSync, mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join, resolve } = require('node:path');
const platformClient = require('../..');
const old = require('purecloud-platform-client-v2');

const root = resolve(__dirname, '../..');
let folder, client;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'config-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  client = new platformClient.ApiClient();
});
afterEach(() => client.close());
jest.setTimeout(60000);

let files = 0;
const file = (text) => {
  const path = join(folder, `config-${++files}`);
  writeFileSync(path, text);
  return path;
};
const ini = `; a comment
[logging]
log_level = trace
log_format = json
log_to_console = false
log_file_path = ${tmpdir()}/javascriptsdk.log
log_response_body = true
log_request_body = false
[reauthentication]
refresh_access_token = false
refresh_token_wait_max = 25
[general]
live_reload_config = false
host = https://api.mypurecloud.de
[gateway]
host = mygateway.mydomain.myextension
protocol = https
port = 1443
path_params_login = myadditionalpathforlogin
path_params_api = /myadditionalpathforapi/
username = username
password = password
`;
const json = JSON.stringify({
  logging: {
    log_level: 'trace',
    log_format: 'json',
    log_to_console: false,
    log_file_path: `${tmpdir()}/javascriptsdk.log`,
    log_response_body: true,
    log_request_body: false,
  },
  reauthentication: { refresh_access_token: false, refresh_token_wait_max: 25 },
  general: { live_reload_config: false, host: 'https://api.mypurecloud.de' },
  gateway: {
    host: 'mygateway.mydomain.myextension',
    protocol: 'https',
    port: 1443,
    path_params_login: 'myadditionalpathforlogin',
    path_params_api: '/myadditionalpathforapi/',
    username: 'username',
    password: 'password',
  },
});
afterAll(() => rmSync(`${tmpdir()}/javascriptsdk.log`, { force: true }));

/** The settings that the file decides, of either SDK. */
const settings = ({ config }) => ({
  logger: ['log_level', 'log_format', 'log_to_console', 'log_file_path', 'log_response_body', 'log_request_body'].map(
    (name) => config.logger[name],
  ),
  ...Object.fromEntries(
    [
      'configPath',
      'refresh_access_token',
      'refresh_token_wait_max',
      'live_reload_config',
      'host',
      'environment',
      'basePath',
      'authUrl',
    ].map((name) => [name, config[name]]),
  ),
  urls: ['login', 'api'].map((type) => config.getConfUrl(type, 'region')),
});

test.each([
  ['INI', ini],
  ['JSON', json],
  ['JSON with a byte order mark', `\ufeff${json}`],
  ['INI with CRLF', ini.replace(/\n/g, '\r\n')],
])('%s: every documented key, as the old SDK reads it', (name, text) => {
  const path = file(text);
  const theirs = new old.ApiClientClass();
  theirs.config.setConfigPath(file(name.startsWith('INI') ? ini : json));
  theirs.config.live_reload_config = false;
  client.config.setConfigPath(path);
  expect(settings(client)).toEqual({ ...settings(theirs), configPath: path });
  expect(settings(client).urls).toEqual([
    'https://mygateway.mydomain.myextension:1443/myadditionalpathforlogin',
    'https://mygateway.mydomain.myextension:1443/myadditionalpathforapi',
  ]);
});

/** Gives our client and a client of the old SDK the same file. @returns {object} the old SDK's client */
function besideOld(text) {
  const path = file(text);
  const theirs = new old.ApiClientClass();
  theirs.config.setConfigPath(path);
  theirs.config.live_reload_config = false;
  client.config.setConfigPath(path);
  return theirs;
}

test.each([
  ['a host that is null', { general: { host: null } }],
  ['a host that is empty', { general: { host: '' } }],
  ['a section that is null', { general: null, logging: null, gateway: null }],
  ['a gateway without a host', { gateway: { protocol: 'http', port: 1443 } }],
  ['a gateway whose host is null', { gateway: { host: null, protocol: 'http' } }],
  ['nothing', {}],
])('JSON with %s changes nothing, as in the old SDK', (name, content) => {
  client.config.live_reload_config = false;
  const theirs = besideOld(JSON.stringify(content));
  expect(settings(client)).toEqual({ ...settings(theirs), host: undefined, configPath: client.config.configPath });
  expect(client.config.gateway).toBe(undefined);
  expect(client.config.basePath).toBe('https://api.mypurecloud.com');
});

test('a gateway of the program stays if the file has one without a host', () => {
  client.setGateway({ host: 'gate.example' });
  client.config.setConfigPath(file('[gateway]\nprotocol = http\n'));
  expect(client.config.getConfUrl('api', 'region')).toBe('https://gate.example');
});

test.each([
  ['INI', `${ini}[mine]\nname = a b\nyes = true\nno = false\nnone = null\nsize = 12\nempty =\n`],
  ['JSON', JSON.stringify({ ...JSON.parse(json), mine: { name: 'a b', yes: true, no: 'false', none: null, size: 12, empty: '' } })],
])('%s: values by section and key, those of the program too, as the old SDK gives them', (name, text) => {
  const theirs = besideOld(text);
  const keys = {
    logging: ['log_level', 'log_to_console'],
    gateway: ['port', 'no'],
    mine: ['name', 'yes', 'no', 'none', 'size', 'empty', 'other'],
  };
  const values = ({ config }) =>
    ['getConfigString', 'getConfigBoolean', 'getConfigInt'].map((method) =>
      Object.entries({ ...keys, nothing: ['x'] }).map(([section, names]) =>
        names.map((key) => [method, section, key, config[method](section, key)]),
      ),
    );
  expect(values(client)).toEqual(values(theirs));
});

test.each([
  ['colons', '[general]\nhost: https://api.mypurecloud.de\n[logging]\nlog_level:debug\n'],
  ['indentation', '  [general]\n\thost = mypurecloud.de\n\n  [gateway]\n    host=h.example\n    port = 8443\n'],
  [
    'quotes, comments and separators within values',
    '[general]\nhost = x.y\n[a.b]\nquoted = "q"\nlist = a;b#c\nurl: http://x/?y=1\nescaped=C:\\\\new\\;\n',
  ],
  ['line ends of another time', '[general]\rhost = mypurecloud.de\r'],
])('INI with %s: as the old SDK reads it', (name, text) => {
  const theirs = besideOld(text);
  client.config.live_reload_config = false;
  expect(settings(client)).toEqual(settings(theirs));
  const values = ({ config }) => ['quoted', 'list', 'url', 'escaped'].map((key) => config.getConfigString('a.b', key));
  expect(values(client)).toEqual(values(theirs));
});

test('without a file there are no values', () => {
  client.config.setConfigPath(join(folder, 'nothing-here'));
  expect(client.config.getConfigString('general', 'host')).toBeUndefined();
});

test('requests go where the file says', async () => {
  const { startSandbox } = await import('../../demo/sandbox/server.mjs');
  const sandbox = await startSandbox();
  client.config.setConfigPath(file(`[gateway]\nhost = 127.0.0.1\nprotocol = http\nport = ${sandbox.port}\n`));
  await client.loginClientCredentialsGrant('demo-client', 'demo-secret');
  expect(sandbox.requests.map(({ url }) => url)).toEqual(['/oauth/token']);
  await sandbox.close();
});

test('a section that is not there leaves what the program set', () => {
  client.setEnvironment('mypurecloud.ie');
  client.setGateway({ host: 'of.the.program' });
  client.config.setConfigPath(file('[logging]\nlog_level = error\n'));
  expect(client.config.environment).toBe('mypurecloud.ie');
  expect(client.config.gateway.host).toBe('of.the.program');
  expect(client.config.logger.log_level).toBe('error');
});

test("no environment named: the file's host, else the default", () => {
  client.config.setConfigPath(file('[general]\nhost = mypurecloud.jp\n'));
  client.setEnvironment('mypurecloud.ie');
  client.setEnvironment();
  expect(client.config.environment).toBe('mypurecloud.jp');
});

test.each([
  ['a line that is no setting', '[general]\nhost = x.example\nwhatever\n'],
  ['settings outside of a section', 'host = x.example\n'],
  ['broken JSON', '{"general": {"host": "x.example"'],
  ['JSON that is a list', '[1]'],
  ['a secret in broken JSON', '{"gateway": {"password": "hunter2"'],
])('malformed (%s): a clear error without its content, and nothing changes', (name, text) => {
  const path = file(text);
  client.setEnvironment('mypurecloud.ie');
  let message = '';
  try {
    client.config.setConfigPath(path);
  } catch (error) {
    message = error.message;
  }
  expect(message).toBe(`The configuration file ${path} is neither INI nor JSON.`);
  expect(client.config.environment).toBe('mypurecloud.ie');
});

test("values of the wrong type or unknown names count for nothing; names of Object's are only data", () => {
  client.config.setConfigPath(
    file(
      '{"gateway":{"host":"h.example","port":"abc"},"reauthentication":{"refresh_token_wait_max":"x"},"logging":{"log_level":"loud"},"general":7,"__proto__":{"polluted":1},"constructor":{"x":1}}',
    ),
  );
  expect(client.config.gateway).toMatchObject({ host: 'h.example', port: -1 });
  expect(client.config.refresh_token_wait_max).toBe(10);
  expect(client.config.logger.log_level).toBe('none');
  expect({}.polluted).toBeUndefined();
});

test('no file there: nothing happens, and one that comes later is read', async () => {
  const path = join(folder, 'later');
  client.config.setConfigPath(path);
  writeFileSync(path, '[general]\nhost = mypurecloud.jp\n');
  await until(() => client.config.environment === 'mypurecloud.jp');
});

const until = async (done) => {
  while (!done()) await new Promise((again) => setTimeout(again, 50));
};

describe('live reload', () => {
  test('takes what has changed in the file, and leaves what the program set meanwhile', async () => {
    const path = file('[general]\nhost = mypurecloud.de\n[gateway]\nhost = gw.example\n');
    client.config.setConfigPath(path);
    client.setEnvironment('mypurecloud.ie');
    writeFileSync(path, '[general]\nhost = mypurecloud.de\n[logging]\nlog_level = debug\n');
    await until(() => client.config.logger.log_level === 'debug');
    expect(client.config.environment).toBe('mypurecloud.ie');
    expect(client.config.gateway).toBeUndefined();
  });

  test('a file that becomes malformed warns, and the settings stay; once it is right again it counts', async () => {
    const path = file('[general]\nhost = mypurecloud.de\n');
    const warnings = [];
    client.onWarning = (warning) => warnings.push(warning);
    client.config.setConfigPath(path);
    writeFileSync(path, 'not a configuration at all');
    await until(() => warnings.length > 0);
    expect(warnings).toEqual([
      { code: 'ConfigFile', message: `The configuration file ${path} is neither INI nor JSON. The settings are as before.` },
    ]);
    expect(client.config.environment).toBe('mypurecloud.de');
    writeFileSync(path, '[general]\nhost = mypurecloud.jp\n');
    await until(() => client.config.environment === 'mypurecloud.jp');
  });

  test('live_reload_config = false ends it, true begins it', async () => {
    const path = file('[general]\nhost = mypurecloud.de\n');
    client.config.setConfigPath(path);
    expect(client.config.watchedConfigPath).toBe(path);
    client.config.live_reload_config = false;
    expect(client.config.watchedConfigPath).toBeNull();
    writeFileSync(path, '[general]\nhost = mypurecloud.jp\n');
    client.config.live_reload_config = true;
    expect(client.config.environment).toBe('mypurecloud.jp');
    writeFileSync(path, '[general]\nhost = mypurecloud.com.au\nlive_reload_config = false\n');
    await until(() => client.config.environment === 'mypurecloud.com.au');
    expect(client.config.watchedConfigPath).toBeNull();
  });

  test('a closed client watches nothing', () => {
    client.config.setConfigPath(file('[general]\nhost = mypurecloud.de\n'));
    client.close();
    expect(client.config.watchedConfigPath).toBeNull();
  });
});

/** A program in a process of its own, with its own home folder. */
const program = (code, config) => {
  const home = mkdtempSync(join(folder, 'home-'));
  if (config !== undefined) {
    mkdirSync(join(home, '.genesyscloudjavascript'));
    writeFileSync(join(home, '.genesyscloudjavascript', 'config'), config);
  }
  return execFileSync(process.execPath, ['-e', code], {
    cwd: root,
    env: { ...process.env, HOME: home, NODE_OPTIONS: '' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60000,
  });
};
const spied = `
  const fs = require('fs'); const seen = [];
  for (const name of ['watch', 'watchFile', 'statSync', 'writeFileSync', 'appendFileSync', 'openSync']) {
    const real = fs[name]; fs[name] = (...a) => { if (!String(a[0]).includes('node_modules')) seen.push(name); return real(...a); };
  }
  require('module').syncBuiltinESMExports();
  for (const name of ['setTimeout', 'setInterval']) { const real = globalThis[name]; globalThis[name] = (...a) => { seen.push(name); return real(...a); }; }
  const before = Object.keys(globalThis).length;
  const platformClient = require('.');
  const config = platformClient.ApiClient.instance.config;`;

test('importing reads the default file and does nothing else: no watcher, no timer, no global', () => {
  const output = program(
    `${spied} console.log(JSON.stringify([seen, Object.keys(globalThis).length - before, config.environment, config.watchedConfigPath]));`,
    '[general]\nhost = mypurecloud.jp\nlive_reload_config = true\n',
  );
  expect(JSON.parse(output)).toEqual([[], 0, 'mypurecloud.jp', null]);
});

test('importing without that file, or with a malformed one, works: the latter is warned of', () => {
  expect(program("console.log(require('.').ApiClient.instance.config.environment)")).toBe('mypurecloud.com\n');
  const output = program(
    "process.once('warning', (w) => console.log(w.code, w.message)); console.log(require('.').ApiClient.instance.config.environment)",
    'rubbish',
  );
  expect(output).toMatch(
    /^mypurecloud\.com\nConfigFile The configuration file .* is neither INI nor JSON\. The settings are as before\.\n$/,
  );
});

test('a watched file keeps no program alive', () => {
  expect(program("require('.').ApiClient.instance.config.setConfigPath('package.json'); console.log('ends')")).toBe('ends\n');
});

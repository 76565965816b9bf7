/** The README's programs as a new user runs them in Node, installed from the tarball. In pages: tests/consumers. */
const { execFile } = require('node:child_process');
const { promisify } = require('node:util');
const { changed, examples } = require('../support/readme');
const { installed } = require('./support');

jest.setTimeout(120000);

const [users, async, gateway, ...others] = examples('js');
const app = installed('platform-client-wasm');
let sandbox;
let server;

beforeAll(async () => {
  const { startSandbox } = await import('../../demo/sandbox/server.mjs');
  sandbox = await startSandbox();
  server = `setGateway({ host: '127.0.0.1', protocol: 'http', port: ${sandbox.port} })`;
});
afterAll(() => sandbox?.close());

/** What an ES module prints; the sandbox, in this process, answers it meanwhile. */
async function run(program) {
  app.write('program.mjs', program);
  const { stdout } = await promisify(execFile)(process.execPath, ['program.mjs'], { cwd: app.path, timeout: 60000 });
  return stdout.trim();
}

const usersWith = (secret) =>
  changed(users, [
    ["setEnvironment('mypurecloud.de')", server],
    ['your-client-id', 'demo-client'],
    ['your-client-secret', secret],
  ]);

test('there are these three in JavaScript, and one in TypeScript', () => {
  expect(others).toEqual([]);
  expect(examples('ts').length).toBe(1);
});

test('Node: the names of the users', async () => {
  const names = (await run(usersWith('demo-secret'))).split('\n');
  expect(names.length).toBeGreaterThan(0);
  expect(names.every((name) => name.length > 0)).toBe(true);
  expect(sandbox.requests.at(-1).url).toBe('/api/v2/users?pageSize=100');
});

test('Node: what fails for another reason than the rate is thrown on', async () => {
  await expect(run(usersWith('wrong'))).rejects.toThrow(/status: 401/);
});

test('Node: a rate limit is told with its time', async () => {
  sandbox.faults.add({ fault: 'retry-after:7', path: '/api/v2/users' });
  expect(await run(usersWith('demo-secret'))).toBe('retry after 7');
});

test('Node: the form that can wait', async () => {
  expect(await run(`${async} console.log(typeof platformClient.UsersApi)`)).toBe('function');
});

test('a server of its own gets login and calls', async () => {
  const program = changed(gateway, [
    ["host: 'localhost'", "host: '127.0.0.1'"],
    ['port: 8080', `port: ${sandbox.port}`],
  ]);
  const calls = `import { UsersApi } from 'platform-client-wasm';
    await ApiClient.instance.loginClientCredentialsGrant('demo-client', 'demo-secret');
    console.log((await new UsersApi().getUsers()).entities.length > 0);`;
  expect(await run(`${program}${calls}`)).toBe('true');
});

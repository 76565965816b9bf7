/** If the program may not know or read the user's home, there is no configuration file and no warning about one. */
const { execFile } = require('node:child_process');
const { chmodSync, copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { promisify } = require('node:util');

let folder, home;
beforeAll(() => {
  // Readable for every user; the checkout may be private.
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'no-home-')));
  chmodSync(folder, 0o755);
  copyFileSync(require.resolve('../../dist/node/platform-client.js'), join(folder, 'client.js'));
  home = join(folder, 'home');
  mkdirSync(join(home, '.genesyscloudjavascript'), { recursive: true });
  writeFileSync(join(home, '.genesyscloudjavascript', 'config'), '[general]\nhost = mypurecloud.de\n');
});
afterAll(() => rmSync(folder, { recursive: true }));
jest.setTimeout(60000);

const program = `
  const { ApiClient } = require('./client.js');
  const { config } = ApiClient.instance;
  const named = (path) => { try { config.setConfigPath(path); return 'read'; } catch (error) { return error.message; } };
  const found = config.configPath;
  console.log(JSON.stringify([found, config.environment, process.argv.slice(1).map(named)]));
  ApiClient.instance.close();`;

/** What the program found, and what Node printed, without the warning about --permission itself. */
async function run({ env = {}, options = [], paths = [], uid }) {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [...options, '-e', program, ...paths], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
    uid,
  });
  const said = stderr.split('\n').filter((line) => line && !/ExperimentalWarning: Permission|--trace-warnings/.test(line));
  return [...JSON.parse(stdout), said];
}

/** Like os.homedir() for a user whom the machine does not know. Only root can become such a user, and the tests may run as another. */
const without = () => {
  const preload = join(folder, 'preload.js');
  writeFileSync(preload, "require('node:os').homedir = () => { throw new Error('uv_os_homedir returned ENOENT'); };");
  return process.getuid() === 0 ? { uid: 54321 } : { options: ['--require', preload] };
};
const permission = [
  Number(process.versions.node.split('.')[0]) < 23 ? '--experimental-permission' : '--permission',
  '--allow-fs-read=', // The client's own file takes its place.
];
const restricted = () => [permission[0], `${permission[1]}${join(folder, 'client.js')}`];

test('a home with a file', async () => {
  const path = join(home, '.genesyscloudjavascript', 'config');
  expect(await run({ env: { HOME: home } })).toEqual([path, 'mypurecloud.de', [], []]);
});

test('a user without a home', async () => {
  expect(await run(without())).toEqual(['', 'mypurecloud.com', [], []]);
});

test('a home that is no folder, or nowhere', async () => {
  for (const HOME of [join(folder, 'client.js'), join(folder, 'missing')]) {
    expect((await run({ env: { HOME } })).slice(1)).toEqual(['mypurecloud.com', [], []]);
  }
});

test("Node's --permission without the right to read it", async () => {
  expect((await run({ env: { HOME: home }, options: restricted() })).slice(1)).toEqual(['mypurecloud.com', [], []]);
});

test('a file that somebody names is another matter, the default one too', async () => {
  const path = join(home, '.genesyscloudjavascript', 'config');
  const [, environment, told, said] = await run({ env: { HOME: home }, options: restricted(), paths: [path, '/elsewhere'] });
  expect([environment, said]).toEqual(['mypurecloud.com', []]);
  expect(told).toEqual([
    `The configuration file ${path} cannot be read (ERR_ACCESS_DENIED).`,
    'The configuration file /elsewhere cannot be read (ERR_ACCESS_DENIED).',
  ]);
  expect((await run({ ...without(), paths: [folder] }))[2]).toEqual([`The configuration file ${folder} cannot be read (EISDIR).`]);
});

test('what is wrong in a file that can be read is told', async () => {
  const other = join(folder, 'other');
  mkdirSync(join(other, '.genesyscloudjavascript'), { recursive: true });
  writeFileSync(join(other, '.genesyscloudjavascript', 'config'), 'no such thing');
  const [, environment, , said] = await run({ env: { HOME: other } });
  expect(environment).toBe('mypurecloud.com');
  expect(said.join()).toMatch(/ConfigFile.*neither INI nor JSON/);
});

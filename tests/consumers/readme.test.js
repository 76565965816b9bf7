// README as a new user follows it: its commands in folders of the user, its pages with the files that were installed, and
// its programs in the template for React and TypeScript that Vite's own command makes. What is replaced in a block is
// what the user has to replace: client id, address of the server, where a file is. In Node: tests/package.
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { startSandbox } from '../../demo/sandbox/server.mjs';
import { startBrowser } from '../support/browser.mjs';
import readme from '../support/readme.js';
import { emptyProject, names, pack } from './project.mjs';
import { startRegistry } from './registry.mjs';

const { blocks, changed, examples } = readme;
const [install, alias, ...otherShell] = examples('sh');
const [page, links, ...otherHtml] = examples('html');
const [users, load, gateway, ...otherJs] = examples('js');
const [types, ...otherTs] = examples('ts');
const notRun = {
  'npm run demo, npm test': 'they are commands of the repository, and the second one runs this test',
};
const csp = `<meta http-equiv="Content-Security-Policy" content="script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'">`;

jest.setTimeout(300_000);

let sandbox;
let browser;
let packed;
let registry;
let server;
beforeAll(async () => {
  packed = pack();
  [sandbox, browser, registry] = await Promise.all([startSandbox(), startBrowser({}), startRegistry(packed)]);
  server = [
    ["host: 'localhost'", "host: '127.0.0.1'"],
    ['port: 8080', `port: ${sandbox.port}`],
  ];
});
afterEach(() => browser.closePages());
afterAll(async () => {
  await Promise.all([browser?.close(), sandbox?.close(), registry?.close()]);
  packed?.remove();
});

/** A folder in which the user has followed "Install". */
async function installed(name) {
  const project = emptyProject(packed, name);
  await project.run(install, registry.env);
  return project;
}

/** Opens what a folder serves, logs in if it is asked to, and waits for the title. */
async function titleOf(project, folder, wanted, { login = false } = {}) {
  const site = await project.serve(folder);
  const tab = await browser.newPage();
  try {
    await tab.goto(site.origin);
    if (login) {
      await tab.getByLabel('Password').fill('sandbox');
      await tab.getByRole('button', { name: 'Allow' }).click();
    }
    await tab.waitForFunction((title) => document.title === title, wanted, { timeout: 30_000 });
    const fetched = await tab.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name, initiatorType }) => [name, initiatorType]),
    );
    // Chromium's own words about a missing icon, or about an answer that the test wants, are not the page's.
    return {
      said: tab.said.filter((text) => !text.startsWith('Failed to load resource')),
      fetched,
      moved: tab.url() !== `${site.origin}/`,
    };
  } catch (error) {
    throw new Error(`${error.message.split('\n')[0]}\n${tab.url()} ${await tab.title()}\n${tab.said.join('\n')}`);
  } finally {
    await site.close();
  }
}

test('each block is run, or has a reason why not', () => {
  expect([otherShell, otherHtml, otherJs, otherTs]).toEqual([[], [], [], []]);
  expect(blocks).toBe(examples('sh', 'html', 'js', 'ts').length + Object.keys(notRun).length);
});

test('what "Install" installs has the doctor', async () => {
  const project = await installed('new');
  expect(await project.run('npx platform-client-wasm doctor')).toMatch(/: 1 file read, 0 places to change/);
});

test("the alias puts this package, and its doctor, in the old one's place", async () => {
  const project = emptyProject(packed, 'moved');
  await project.run(alias, registry.env);
  expect(await project.run('npx platform-client-wasm doctor')).toMatch(/ 0 places to change/);
  const [, old] = names;
  project.write({
    'program.js': `console.log(typeof require('${old}/dist/node/${old}.js').ApiClient.instance)`,
    'program.mjs': `import sdk from '${old}';\nimport deep from '${old}/dist/node/${old}.js';\nconsole.log(sdk.UsersApi.name, sdk === deep)`,
  });
  expect(await project.run('node program.js')).toBe('object\n');
  expect(await project.run('node program.mjs')).toBe('UsersApi true\n');
});

test('a page with the script tag: the login, the state, the first call', async () => {
  const project = await installed('script-tag');
  const body = changed(page, [
    ['src="platform-client.min.js"', 'src="node_modules/platform-client-wasm/dist/platform-client.min.js"'],
    [
      'client.setEnvironment(platformClient.PureCloudRegionHosts.eu_west_1)',
      `client.setGateway({ host: '127.0.0.1', protocol: 'http', port: ${sandbox.port} })`,
    ],
    ['your-client-id', 'demo-client'],
  ]);
  project.write({ 'index.html': `<!doctype html>${csp}<title>logging in</title>${body}` });
  const { said, moved } = await titleOf(project, '.', 'Ada Lovelace', { login: true });
  expect(said).toEqual(['back from where-i-was']);
  expect(moved).toBe(false);
});

test('a page with the smaller form, beside its files', async () => {
  const project = await installed('async');
  const folder = 'node_modules/platform-client-wasm/dist/async';
  for (const file of ['platform-client.mjs', 'platform_client.wasm'])
    cpSync(join(project.path, folder, file), join(project.path, 'www', file));
  const program = changed(load, [['platform-client-wasm/async', './platform-client.mjs']]);
  const script = `<script type="module">${program}document.title = typeof platformClient.UsersApi;</script>`;
  project.write({ 'www/index.html': `<!doctype html>${csp}${links}${script}` });
  const { said, fetched } = await titleOf(project, 'www', 'function');
  expect(said).toEqual([]);
  // The script does not fetch them again; Chromium would warn of that too.
  const own = fetched.map(([name, by]) => [name.split('/').pop(), by]).filter(([name]) => name.startsWith('platform'));
  expect(own.map(([name]) => name).sort()).toEqual(['platform-client.mjs', 'platform_client.wasm']);
  expect(own).toContainEqual(['platform_client.wasm', 'link']);
});

/** The user's own part: it logs in, and uses the programs. The title says what they gave. */
const app = `
import { useEffect } from 'react';
import { ApiClient, UsersApi } from 'platform-client-wasm';
import './gateway.ts';
import { platformClient } from './load.ts';
import { queues, userWithHeaders } from './types.ts';

async function start() {
  const client = ApiClient.instance;
  await client.loginImplicitGrant('demo-client', location.origin + '/');
  const me = await new UsersApi().getUsersMe();
  const { entities = [] } = await queues(new AbortController().signal);
  const { status, correlationId, name } = await userWithHeaders(me.id!);
  const second = platformClient.ApiClient.instance;
  second.setGateway(GATEWAY);
  second.setAccessToken(client.authData.accessToken!);
  const again = await new platformClient.UsersApi().getUsersMe();
  await userWithHeaders('nobody').catch(() => undefined);
  document.title = [me.name, entities.length > 0, status, typeof correlationId, typeof name, again.name].join(', ');
}

export default function App() {
  useEffect(() => { start().catch((error) => { document.title = String(error); }); }, []);
  return <p>app</p>;
}
`;

test("Vite's template for React and TypeScript: all programs compile with its settings, and those for pages run", async () => {
  const folder = emptyProject(packed, 'vite');
  await folder.run('npm create --yes vite@9.3.0 app -- --template react-ts && cd app && npm install --no-audit --no-fund');
  await folder.run(`cd app && ${install}`, registry.env);
  const sources = {
    'app/src/users.ts': users,
    // A user goes on with what was loaded; without that, the template's settings refuse the variable.
    'app/src/load.ts': `${load}\nexport { platformClient };`,
    'app/src/gateway.ts': changed(gateway, server),
    'app/src/types.ts': types,
    'app/src/App.tsx': app.replace('GATEWAY', `{ host: '127.0.0.1', protocol: 'http', port: ${sandbox.port} }`),
  };
  folder.write(sources);
  await folder.run('cd app && npm run build');
  expect(existsSync(join(folder.path, 'app/dist/index.html'))).toBe(true);
  sandbox.faults.add({ fault: 'status:404', path: '/api/v2/users/nobody' });
  const { said, fetched } = await titleOf(folder, 'app/dist', 'Ada Lovelace, true, 200, string, string, Ada Lovelace', { login: true });
  expect(said).toEqual([expect.stringMatching(/^404 sandbox\.fault \S+$/)]);
  // "Vite … ship that file by themselves."
  expect(fetched.filter(([name]) => name.endsWith('.wasm')).length).toBe(1);
  // Its checks are on.
  folder.write({ 'app/src/users.ts': users.replace('user.name', 'user.nam') });
  await expect(folder.run('cd app && npm run build')).rejects.toThrow(/nam/);
});

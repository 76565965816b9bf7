/** The package that `npm publish` would ship, installed into projects and used in every promised way. */
const { execFileSync } = require('node:child_process');
const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { bundled, inBrowser, installed, root } = require('./support');

const classes = 87;
const count = "Object.keys(platformClient).filter((name) => name.endsWith('Api')).length";
jest.setTimeout(120000);
const app = installed('platform-client-wasm');
let aliased;
beforeAll(() => {
  aliased = app.packed.project('purecloud-platform-client-v2');
}, 300000);

test('exactly these files', () => {
  const tracked = (...paths) =>
    execFileSync('git', ['ls-files', ...paths], { cwd: root, encoding: 'utf8' })
      .trim()
      .split('\n');
  const declarations = tracked('js/types');
  expect(declarations).toContain('js/types/generated/api/UsersApi.d.ts');
  // For the source maps.
  const sources = tracked(':(glob)js/src/*.js', 'js/entries');
  expect(sources).toContain('js/src/calls.js');
  const documents = tracked('docs', ':!docs/reference');
  expect(documents).toContain('docs/migrating.md');
  expect(app.packed.files.map(({ path }) => path).sort()).toEqual(
    [
      'ARCHITECTURE.md',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'THIRD_PARTY_LICENSES.md',
      'async/package.json',
      'dist/async/cjs.js',
      'dist/async/cjs.js.map',
      'dist/async/development.mjs',
      'dist/async/jest.js',
      'dist/async/jest.mjs',
      'dist/async/platform-client.js',
      'dist/async/platform-client.mjs',
      'dist/async/platform-client.mjs.map',
      'dist/async/platform_client.wasm',
      'dist/esm/platform-client.mjs',
      'dist/esm/platform-client.mjs.map',
      'dist/node/index.js',
      'dist/node/package.json',
      'dist/node/platform-client.js',
      'dist/node/platform-client.mjs',
      'dist/node/purecloud-platform-client-v2.js',
      'dist/platform-client.amd.min.js',
      'dist/platform-client.amd.min.js.map',
      'dist/platform-client.js',
      'dist/platform-client.min.js',
      'dist/platform-client.min.js.map',
      'dist/sbom.cdx.json',
      'dist/web-amd/purecloud-platform-client-v2.js',
      'dist/web-amd/purecloud-platform-client-v2.min.js',
      'dist/web-cjs/bundle.js',
      'dist/web-cjs/jest.js',
      'dist/web-cjs/jest.mjs',
      'dist/web-cjs/package.json',
      'dist/web-cjs/platform-client.js',
      'dist/web-cjs/platform-client.js.map',
      'dist/web-cjs/purecloud-platform-client-v2.js',
      'dist/web-cjs/purecloud-platform-client-v2.min.js',
      'dist/web-cjs/purecloud-platform-client-v2.min.js.map',
      'js/doctor/examine.mjs',
      'js/doctor/files.mjs',
      'js/doctor/main.mjs',
      'js/doctor/policy_rules.mjs',
      'js/doctor/report.mjs',
      'js/doctor/rules.mjs',
      'js/doctor/text.mjs',
      'package.json',
      ...declarations,
      ...documents,
      ...sources,
    ].sort(),
  );
});

/** The imports of a program, and how the compiler resolves them. */
const typed = `import platformClient, { type Models, PlatformClientError, UsersApi } from 'platform-client-wasm';
  import { load } from 'platform-client-wasm/async';
  import deep from 'platform-client-wasm/dist/node/purecloud-platform-client-v2.js';
  export const me: Promise<Models.UserMe> = new platformClient.UsersApi().getUsersMe();
  export const client: deep.ApiClientClass = platformClient.ApiClient.instance;
  export const named: Promise<Models.UserMe> = new UsersApi(client).getUsersMe();
  export const known = (error: unknown) => error instanceof PlatformClientError && error.status;
  declare module 'platform-client-wasm' {
    namespace Models {
      interface PresenceDefinition { mine?: string }
      interface OfMyOwn { presence: PresenceDefinition }
    }
    interface UsersApi { getMine(): string }
  }
  export const presence: Models.OfMyOwn = { presence: { id: '1', mine: 'x' } };
  export const inside = (me: platformClient.Models.UserMe) => me.presence?.presenceDefinition?.mine?.trim();
  export const mine: string = new UsersApi().getMine();
  export const loaded: Promise<typeof platformClient.ApiClient> = load().then(({ ApiClient }) => ApiClient);`;
test.each([
  ['node10', 'commonjs', 'typed.ts'],
  ['node16', 'node16', 'typed.cts'],
  ['node16', 'node16', 'typed.mts', '--verbatimModuleSyntax', '--isolatedModules'],
  ['bundler', 'esnext', 'typed.ts', '--verbatimModuleSyntax', '--isolatedModules'],
])(
  'typed for moduleResolution %s, module %s, %s',
  (moduleResolution, module, name, ...more) => {
    writeFileSync(join(app.path, name), typed);
    const tsc = [join(root, 'node_modules/typescript/bin/tsc'), '--strict', '--noEmit', '--skipLibCheck', '--esModuleInterop'];
    const options = ['--target', 'es2022', '--module', module, '--moduleResolution', moduleResolution, ...more];
    const compile = () => execFileSync('node', [...tsc, ...options, name], { cwd: app.path, encoding: 'utf8', stdio: 'pipe' });
    expect(compile()).toBe('');
  },
  120000,
);

test('a default import that was compiled without interoperability', () => {
  expect(app.run('f.cjs', `const { default: platformClient } = require('platform-client-wasm'); console.log(${count});`)).toBe(
    `${classes}`,
  );
});

test('[case 117] nothing runs at installation, and no dependency comes with it', () => {
  const manifest = JSON.parse(app.file('package.json'));
  for (const script of ['preinstall', 'install', 'postinstall', 'prepare']) expect(manifest.scripts[script]).toBeUndefined();
  expect(manifest.dependencies).toBeUndefined();
});

test('no file names a path of the machine that built it', () => {
  for (const { path } of app.packed.files) {
    const text = app.file(path).toString('latin1');
    expect({ path, found: text.includes(root) || /file:\/\/\/(home|root|work)/.test(text) }).toEqual({ path, found: false });
  }
});

test('LICENSE names whoever is bundled', () => {
  const bundled = [...`${app.file('dist/node/platform-client.js')}`.matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)/gm)];
  const names = [...new Set(bundled.map(([, name]) => name))];
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(`${app.file('LICENSE')}`).toMatch(new RegExp(`\\b${name}, Copyright`));
});

test('require, at once usable', () => {
  expect(
    app.run(
      'a.cjs',
      `const platformClient = require('platform-client-wasm'); console.log(${count}, typeof platformClient.ApiClient.instance.loginImplicitGrant);`,
    ),
  ).toBe(`${classes} function`);
});

test('import of the default, of names through it, and of everything', () => {
  const text = `import platformClient, * as all from 'platform-client-wasm';
    const { ApiClient, UsersApi } = platformClient;
    const names = Object.keys(all).filter((name) => name !== 'default').sort();
    console.log(${count}, new UsersApi().apiClient === ApiClient.instance, all.default === platformClient);
    console.log(names.join() === Object.keys(platformClient).sort().join(), names.every((name) => all[name] === platformClient[name]));`;
  expect(app.run('b.mjs', text)).toBe(`${classes} true true\ntrue true`);
});

test('the one module, whichever way and however often', () => {
  const text = `import { createRequire } from 'node:module';
    import one from 'platform-client-wasm';
    const require = createRequire(import.meta.url);
    console.log(one === require('platform-client-wasm'), require('platform-client-wasm/package.json').version);`;
  expect(app.run('c.mjs', text)).toMatch(/^true \d+\.\d+\.\d+$/);
});

test('a name can be imported', () => {
  const text = `import { ApiClient, PlatformClientError, PureCloudRegionHosts, UsersApi } from 'platform-client-wasm';
    console.log(new UsersApi().apiClient === ApiClient.instance, PlatformClientError.name, PureCloudRegionHosts.eu_west_1);`;
  expect(app.run('h.mjs', text)).toBe('true PlatformClientError mypurecloud.ie');
});

test('a name that is not there is an error, as declared', () => {
  expect(() => app.run('i.mjs', "import { NoApi } from 'platform-client-wasm'; console.log(NoApi);")).toThrow(/does not provide an export/);
});

test('./async in both module systems', () => {
  const use = `load().then((platformClient) => console.log(${count}));`;
  expect(app.run('d.mjs', `import { load } from 'platform-client-wasm/async'; ${use}`)).toBe(`${classes}`);
  expect(app.run('e.cjs', `const { load } = require('platform-client-wasm/async'); ${use}`)).toBe(`${classes}`);
});

test.each(['', '/dist/node/purecloud-platform-client-v2.js', '/dist/node/purecloud-platform-client-v2'])(
  'under the old name: require("purecloud-platform-client-v2%s")',
  (path) => {
    const name = `purecloud-platform-client-v2${path}`;
    expect(aliased.run('a.cjs', `const platformClient = require('${name}'); console.log(${count});`)).toBe(`${classes}`);
    expect(aliased.run('b.mjs', `import platformClient from '${name}'; console.log(${count});`)).toBe(`${classes}`);
  },
);

test.each(['dist/web-cjs/purecloud-platform-client-v2.min.js', 'dist/web-cjs/bundle.js', 'dist/web-cjs/bundle'])(
  'bundlers find %s',
  async (path) => {
    const text = await bundled(aliased, `import platformClient from 'purecloud-platform-client-v2/${path}'; globalThis.count = ${count};`);
    expect(inBrowser(text).count).toBe(classes);
  },
);

test('bundlers take the browser build for pages, and need no polyfill of Node', async () => {
  const text = await bundled(app, `import platformClient from 'platform-client-wasm'; globalThis.count = ${count};`);
  expect(inBrowser(text).count).toBe(classes);
  expect(text).not.toMatch(/require\("(node:)?(https?|fs|zlib|util)"\)/);
  expect(text).not.toContain('lacking');
});

test('a bundler that knows the condition "browser" only has what Jest takes, and it works', async () => {
  const program = `import platformClient from 'platform-client-wasm'; globalThis.count = ${count};`;
  const text = await bundled(app, program, { conditions: ['of-its-own'] });
  expect(text).toContain('lacking');
  expect(inBrowser(text).count).toBe(classes);
});

/** Like jest-environment-jsdom: it lacks some of a page's classes, and it takes the files for pages. */
const jestEnvironment = `const { TestEnvironment } = require(${JSON.stringify(join(root, 'node_modules/jest-environment-node'))});
  module.exports = class extends TestEnvironment {
    constructor(config, context) {
      super(config, context);
      for (const name of ['TextDecoder', 'TextEncoder']) delete this.global[name];
      this.customExportConditions = config.projectConfig.testEnvironmentOptions.customExportConditions;
    }
  };`;
const jestTest = `test('loads, and leaves no trace', async () => {
    const platformClient = require('platform-client-wasm');
    expect(${count}).toBe(${classes});
    expect(typeof TextEncoder + typeof TextDecoder).toBe('undefinedundefined');
    const client = platformClient.ApiClient.instance;
    client.setGateway({ host: '127.0.0.1', protocol: 'http', port: 1 });
    client.setPreHook((config) => config);
    await expect(new platformClient.UsersApi().postUsers({ name: 'Zo\u00eb' })).rejects.toMatchObject({ status: 0 });
    expect(await require('platform-client-wasm/async').load()).toBe(platformClient);
  });`;
const jestModule = `import platformClient, { UsersApi } from 'platform-client-wasm';
  import { load } from 'platform-client-wasm/async';
  test('loads', async () => {
    expect(UsersApi).toBe(platformClient.UsersApi);
    expect(await load()).toBe(platformClient);
  });`;

// jsdom's own; what is advised for packages that have trouble there; the same for Node's packages.
test.each([[['browser']], [['']], [['node', 'node-addons']]])('Jest with jsdom, conditions %j', (customExportConditions) => {
  const path = join(app.path, `jest-${customExportConditions.join('-')}`);
  mkdirSync(path);
  const config = {
    rootDir: path,
    testMatch: ['**/*.test.*js'],
    testEnvironment: './environment.js',
    testEnvironmentOptions: { customExportConditions },
  };
  writeFileSync(join(path, 'jest.config.json'), JSON.stringify(config));
  writeFileSync(join(path, 'environment.js'), jestEnvironment);
  writeFileSync(join(path, 'a.test.js'), jestTest);
  // Without the condition, nothing tells that Jest asks, and for a page's build.
  if (customExportConditions[0] !== '') writeFileSync(join(path, 'b.test.mjs'), jestModule);
  execFileSync('node', ['--experimental-vm-modules', join(root, 'node_modules/jest/bin/jest.js'), '--ci', '--config', 'jest.config.json'], {
    cwd: path,
    stdio: 'pipe',
  });
});

test('./async in a script, which has no address to look beside, says what it needs', async () => {
  const text = await bundled(
    app,
    `import { load } from 'platform-client-wasm/async'; globalThis.outcome = load().catch((error) => error);`,
  );
  const error = await inBrowser(text).outcome;
  expect(error).toMatchObject({ name: 'PlatformClientError', code: 'EWASM', message: expect.stringContaining('load({ wasmUrl })') });
});

test('the script that "unpkg" and "jsdelivr" name defines require and platformClient, and nothing else', () => {
  const { unpkg, jsdelivr } = JSON.parse(app.file('package.json'));
  expect(unpkg).toBe(jsdelivr);
  const before = Object.keys(inBrowser(''));
  const window = inBrowser(String(app.file(unpkg)));
  expect(
    Object.keys(window)
      .filter((name) => !before.includes(name))
      .sort(),
  ).toEqual(['platformClient', 'require']);
  expect(window.require('platformClient')).toBe(window.platformClient);
});

test.each(['dist/platform-client.amd.min.js', 'dist/web-amd/purecloud-platform-client-v2.min.js'])(
  '%s is an AMD module that needs no other',
  (path) => {
    let needs;
    let platformClient;
    inBrowser(String(app.file(path)), {
      define: Object.assign(
        (list, make) => {
          needs = list;
          platformClient = make();
        },
        { amd: {} },
      ),
    });
    expect(needs).toEqual([]);
    expect(Object.keys(platformClient).filter((name) => name.endsWith('Api'))).toHaveLength(classes);
  },
);

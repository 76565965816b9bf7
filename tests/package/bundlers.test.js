/** Programs for pages and for Node, made by old and new bundlers, and what they do when they run. */
const { execFileSync } = require('node:child_process');
const { promisify } = require('node:util');
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { parse } = require('acorn');
const browserify = require('browserify');
const webpack = require('webpack');
const { bundled, inBrowser, installed } = require('./support');

const names = Object.keys(require('../..'));
const old = 'purecloud-platform-client-v2';
jest.setTimeout(120000);
const app = installed('platform-client-wasm', old);

const named = `import platformClient, { ApiClient, PlatformClientError, UsersApi } from 'platform-client-wasm';
  import * as all from 'platform-client-wasm';
  globalThis.outcome = [
    new UsersApi().apiClient === ApiClient.instance,
    typeof PlatformClientError,
    all.UsersApi === platformClient.UsersApi,
    all.default === platformClient,
    Object.keys(all).length,
  ];`;
/** Every name, and the default. */
const namedOutcome = () => [true, 'function', true, true, names.length + 1];

/** Parts of one program load the package in different ways; pages of the old package by a path too. */
const mixed = `import platformClient from 'platform-client-wasm';
  import * as deep from 'platform-client-wasm/dist/node/purecloud-platform-client-v2.js';
  const required = require('platform-client-wasm');
  const min = require('platform-client-wasm/dist/web-cjs/purecloud-platform-client-v2.min.js');
  globalThis.outcome = [deep.default, deep, required, min].map((one) => one.ApiClient === platformClient.ApiClient);`;
const required = mixed.replace(/import (\* as )?(\w+) from ('.*');/g, 'const $2 = require($3);').replace('deep.default, ', '');

const asynchronous = `const { load } = require('platform-client-wasm/async');
  globalThis.outcome = load().then((platformClient) => Object.keys(platformClient).length);`;

async function rolled(program, options, withCommonJs) {
  const { rollup } = await import('rollup');
  const { nodeResolve } = await import('@rollup/plugin-node-resolve');
  const { default: commonjs } = await import('@rollup/plugin-commonjs');
  const plugins = [nodeResolve(options), ...(withCommonJs ? [commonjs({ transformMixedEsModules: true })] : [])];
  const bundle = await rollup({
    input: app.write('rollup.js', program),
    plugins,
    onwarn: ({ message }) => {
      throw new Error(message);
    },
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'app' });
  return output[0].code;
}

async function packedByWebpack(program, more = {}) {
  const folder = join(app.path, 'webpack');
  const stats = await promisify(webpack)({
    mode: 'production',
    entry: app.write('webpack.js', program),
    output: { path: folder, filename: 'out.js', publicPath: '' },
    performance: { hints: false },
    optimization: { minimize: false },
    ...more,
  });
  const { errors, warnings, assets } = stats.toJson();
  expect([...errors, ...warnings].map(({ message }) => message)).toEqual([]);
  return { code: readFileSync(join(folder, 'out.js'), 'utf8'), assets: assets.map(({ name }) => name) };
}

const browserified = async (program) => {
  const bundler = browserify(app.write('browserify.js', program));
  return String(await promisify(bundler.bundle.bind(bundler))());
};

test.each([
  ['without options', {}, false],
  ['for pages', { browser: true }, false],
  ['for pages, with its plugin for CommonJS', { browser: true }, true],
])('Rollup %s: every name can be imported', async (_, options, withCommonJs) => {
  expect(inBrowser(await rolled(named, options, withCommonJs)).outcome).toEqual(namedOutcome());
});

test('webpack and esbuild: every name can be imported', async () => {
  const { code } = await packedByWebpack(named);
  expect(inBrowser(code).outcome).toEqual(namedOutcome());
  expect(inBrowser(await bundled(app, named)).outcome).toEqual(namedOutcome());
});

test('a program has one client, however its parts ask for it', async () => {
  const rollup = await rolled(mixed, { browser: true }, true);
  const { code } = await packedByWebpack(mixed);
  const esbuild = await bundled(app, mixed);
  for (const text of [rollup, code, esbuild]) expect(inBrowser(text).outcome).toEqual([true, true, true, true]);
  expect(inBrowser(await browserified(required)).outcome).toEqual([true, true, true]);
});

test('the paths of the old package, under its name, are builds for pages', async () => {
  const paths = ['', '/dist/node/purecloud-platform-client-v2.js', '/dist/web-cjs/purecloud-platform-client-v2', '/dist/web-cjs/bundle.js'];
  const program = `globalThis.outcome = [${paths.map((path) => `require('${old}${path}').UsersApi.name`)}];`;
  const texts = [(await packedByWebpack(program)).code, await bundled(app, program), await browserified(program)];
  for (const text of texts) {
    expect(text).not.toMatch(/getBuiltinModule/);
    expect(inBrowser(text).outcome).toEqual(paths.map(() => 'UsersApi'));
  }
});

test('./async: webpack ships the wasm in production, and in development takes it into a script', async () => {
  const { assets } = await packedByWebpack(asynchronous);
  expect(assets.filter((name) => name.endsWith('.wasm'))).toHaveLength(1);
  const development = await packedByWebpack(asynchronous, { mode: 'development', devtool: false });
  expect(development.assets.filter((name) => name.endsWith('.wasm'))).toEqual([]);
});

test('./async: a bundler that knows no "exports" finds it, and needs no file beside its script', async () => {
  expect(await inBrowser(await browserified(asynchronous)).outcome).toBe(names.length);
});

test.each([
  ['esbuild, CommonJS', 'out.cjs', async (program) => bundled(app, program, { platform: 'node' })],
  ['esbuild, ES module', 'out.mjs', async (program) => bundled(app, program, { platform: 'node', format: 'esm' })],
  ['webpack', 'out.cjs', async (program) => (await packedByWebpack(program, { target: 'node' })).code],
])('for Node, %s: runs in a folder of its own, with one client', async (_, name, make) => {
  const program = `import platformClient from 'platform-client-wasm';
    import { load } from 'platform-client-wasm/async';
    load().then((loaded) => console.log(loaded === platformClient, Object.keys(loaded).length));`;
  const folder = mkdtempSync(join(tmpdir(), 'alone-'));
  writeFileSync(join(folder, name), await make(program));
  expect(execFileSync('node', [name], { cwd: folder, encoding: 'utf8' }).trim()).toBe(`true ${names.length}`);
  rmSync(folder, { recursive: true });
});

/** Syntax that script tags, AMD pages and old bundlers parse; an ES module may use `import()` and `import.meta`. */
const scripts = ['platform-client.min.js', 'platform-client.js', 'platform-client.amd.min.js'].concat(
  ['platform-client.js', 'jest.js', 'bundle.js', `${old}.js`, `${old}.min.js`].map((name) => `web-cjs/${name}`),
  [`web-amd/${old}.js`, `web-amd/${old}.min.js`, 'async/cjs.js', 'async/jest.js'],
);
const modules = ['esm/platform-client.mjs', 'async/platform-client.mjs', 'async/development.mjs'];
test('what pages load has the syntax of ES2019', () => {
  for (const name of scripts) parse(`${app.file(`dist/${name}`)}`, { ecmaVersion: 2019, sourceType: 'script' });
  for (const name of modules) parse(`${app.file(`dist/${name}`)}`, { ecmaVersion: 2020, sourceType: 'module' });
});

/** Features that Chrome 80 and Safari 14.0 lack. */
const newer = `for (const [owner, names] of [
    [globalThis, ['AggregateError', 'FinalizationRegistry', 'WeakRef', 'structuredClone', 'reportError']],
    [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']],
    [String.prototype, ['at', 'replaceAll', 'isWellFormed', 'toWellFormed']],
    [Object, ['hasOwn', 'groupBy']], [Promise, ['any', 'withResolvers', 'try']], [URL, ['canParse', 'parse']],
    [Array, ['fromAsync']], [Set.prototype, ['union', 'intersection']],
  ]) for (const name of names) delete owner[name];`;
test.each(['platform-client.min.js', `web-cjs/${old}.min.js`])('%s starts in a browser of 2020', (name) => {
  const window = inBrowser(`${newer}\n${app.file(`dist/${name}`)}`, { URL: class extends URL {} });
  expect(window.WeakRef).toBeUndefined();
  const { ApiClient, UsersApi } = window.require('platformClient');
  expect(new UsersApi(new ApiClient()).apiClient).not.toBe(ApiClient.instance);
  new ApiClient().close();
});

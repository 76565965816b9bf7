// Bundles a program as a small project does: `node bundle.mjs BUNDLER TARGET ENTRY OUTPUT`; prints errors only.
import { createWriteStream } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname } from 'node:path';
import { finished } from 'node:stream/promises';

const [name, target, entry, output] = process.argv.slice(2);
const browser = target === 'browser';
/** What guides for the old SDK have people set: Node's own modules by stand-ins for browsers, and the field "module" first. */
const standIns = createRequire(import.meta.url)('browserify/lib/builtins');
const mainFields = ['module', 'main'];

const bundlers = {
  async esbuild() {
    const { build } = await import('esbuild');
    const shared = { entryPoints: [entry], outfile: output, bundle: true, logLevel: 'silent', mainFields };
    const define = { 'process.env.NODE_ENV': '"development"', global: 'globalThis' };
    const banner = { js: 'var process = { env: {}, browser: true, nextTick: (run, ...args) => queueMicrotask(() => run(...args)) };' };
    await build(browser ? { ...shared, format: 'iife', alias: standIns, define, banner } : { ...shared, platform: 'node' });
  },

  async webpack() {
    const { default: webpack } = await import('webpack');
    const provided = new webpack.ProvidePlugin({ process: standIns._process, Buffer: [standIns.buffer, 'Buffer'] });
    const config = {
      mode: 'development',
      devtool: false,
      target: browser ? 'web' : 'node',
      entry,
      output: { path: dirname(output), filename: basename(output) },
      resolve: browser ? { mainFields, fallback: standIns } : {},
      plugins: browser ? [provided] : [],
    };
    const stats = await new Promise((done, fail) => webpack(config, (error, result) => (error ? fail(error) : done(result))));
    if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  },

  async rollup() {
    const { rollup } = await import('rollup');
    const plugin = async (kind) => (await import(`@rollup/plugin-${kind}`)).default;
    const [resolve, commonjs, json] = await Promise.all(['node-resolve', 'commonjs', 'json'].map(plugin));
    const inBrowsers = { name: 'stand-ins', resolveId: (id) => (browser ? standIns[id] : null) };
    const resolver = resolve({ browser, preferBuiltins: !browser, mainFields: [...mainFields, ...(browser ? ['browser'] : [])] });
    const plugins = [inBrowsers, resolver, commonjs(), json()];
    const bundle = await rollup({ input: entry, plugins, onwarn() {} });
    const intro = browser ? 'const global = globalThis, process = { env: {}, browser: true };' : '';
    await bundle.write({ file: output, format: browser ? 'iife' : 'cjs', name: 'program', inlineDynamicImports: true, intro });
  },

  async browserify() {
    const { default: browserify } = await import('browserify');
    await finished(browserify(entry).bundle().on('error', fail).pipe(createWriteStream(output)));
  },
};

function fail(error) {
  console.log(`${name}: ${error.message.split('\n').slice(0, 12).join('\n')}`);
  process.exit(1);
}

await bundlers[name]().catch(fail);

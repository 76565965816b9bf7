// Bundles the entries into dist/ and prints what they weigh.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { minify } from 'terser';
import { encodeAscii } from './src/ascii_bytes.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const wasmFolder = resolve(root, 'build/wasm-release/wasm');
const definition = JSON.parse(readFileSync(resolve(root, 'src/definition/platform-api.json'), 'utf8'));
const version = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')).version;

/** What CMake made of one target: glue, wasm, and which build that is. */
function client(name) {
  const glue = resolve(wasmFolder, `${name}.js`);
  const wasm = readFileSync(resolve(wasmFolder, `${name}.wasm`));
  // Glue and wasm of different builds fail in strange ways, so a separate wasm says which it is.
  const buildId = createHash('sha256').update(readFileSync(glue)).update(wasm).digest('hex').slice(0, 16);
  return { glue, wasm, buildId };
}
const forPages = client('platform_client');
const forNode = client('platform_client_node');

/** Wasm with a custom section added; name and text are shorter than 128 bytes together. */
function withSection(bytes, name, text) {
  const content = Buffer.concat([Buffer.from([name.length]), Buffer.from(name + text)]);
  return Buffer.concat([bytes, Buffer.from([0, content.length]), content]);
}

/** Stands for the wasm's text until all else is minified: a name, of which a minifier knows nothing. */
const wasmMark = '__platform_client_wasm_text__';

/** What the sources import as #name. */
const parts = ({ glue, buildId }) => ({
  name: 'parts',
  setup(bundler) {
    bundler.onResolve({ filter: /^#(glue|wasm|decoder|regions|build)$/ }, ({ path }) => ({ path, namespace: 'part' }));
    const text = (value) => ({ contents: `export default ${JSON.stringify(value)}` });
    bundler.onLoad({ filter: /^#glue$/, namespace: 'part' }, () => ({ contents: readFileSync(glue, 'utf8') }));
    bundler.onLoad({ filter: /^#wasm$/, namespace: 'part' }, () => ({ contents: `export default ${wasmMark}` }));
    bundler.onLoad({ filter: /^#decoder$/, namespace: 'part' }, () => ({
      contents: JSON.stringify([...readFileSync(resolve(wasmFolder, 'ascii_bytes/ascii_bytes.wasm'))]),
      loader: 'json',
    }));
    bundler.onLoad({ filter: /^#build$/, namespace: 'part' }, () => text(buildId));
    bundler.onLoad({ filter: /^#regions$/, namespace: 'part' }, () => ({
      contents: JSON.stringify(definition['x-region-hosts']),
      loader: 'json',
    }));
  },
});

/** Looks further than esbuild does, for a tenth less. */
async function minifyMore(text, format) {
  const { code } = await minify(text, {
    ecma: 2020,
    module: format === 'esm',
    toplevel: true,
    compress: { passes: 2 },
    format: { ascii_only: true },
  });
  return code;
}

/**
 * Node downloads nothing, shows the line from which an error was thrown, and looks for names of exports in code that a
 * minifier takes for dead: what it loads stays as it was written.
 */
async function bundle(entry, outfile, format, platform = 'browser', core = platform === 'node' ? forNode : forPages) {
  const { outputFiles } = await build({
    entryPoints: [resolve(root, 'js/entries', entry)],
    write: false,
    format,
    platform,
    bundle: true,
    minify: platform !== 'node',
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'none',
    // Where Jest's jsdom takes what is Node's, it has neither of the two.
    banner: platform === 'node' ? { js: "const { TextDecoder, TextEncoder } = require('node:util');" } : {},
    plugins: [parts(core)],
    logLevel: 'error',
    logOverride: { 'empty-import-meta': 'silent', 'commonjs-variable-in-esm': 'silent' },
  });
  const { text } = outputFiles[0];
  const code = platform === 'node' ? text : await minifyMore(text, format);
  const file = resolve(root, outfile);
  mkdirSync(dirname(file), { recursive: true });
  // As a function, since "$" means something in a replacement text.
  const whole = code.replace(wasmMark, () => JSON.stringify(encodeAscii(core.wasm)));
  writeFileSync(file, `/* platform-client-wasm ${version}, MIT */\n${whole}`);
}

await bundle('script_tag.js', 'dist/platform-client.min.js', 'iife');
await bundle('amd.js', 'dist/platform-client.amd.min.js', 'iife');
await bundle('cjs.js', 'dist/web-cjs/platform-client.js', 'cjs');
await bundle('browser.js', 'dist/esm/platform-client.mjs', 'esm');
await bundle('node.js', 'dist/node/platform-client.js', 'cjs', 'node');
await bundle('async.js', 'dist/async/platform-client.mjs', 'esm');
await bundle('async_node.js', 'dist/async/platform-client.js', 'cjs', 'node');
await bundle('script_tag.js', 'build/two-classes/platform-client.min.js', 'iife', 'browser', client('two_classes'));
for (const [name, { wasm, buildId }] of Object.entries({ platform_client: forPages, platform_client_node: forNode })) {
  writeFileSync(resolve(root, `dist/async/${name}.wasm`), withSection(wasm, 'platform_client_build', buildId));
}

// The paths that users of the old package import by name.
const aliases = {
  'node/purecloud-platform-client-v2.js': "module.exports = require('./platform-client.js');\n",
  'web-cjs/purecloud-platform-client-v2.min.js': "module.exports = require('./platform-client.js');\n",
  'web-cjs/bundle.js': "module.exports = require('./platform-client.js');\n",
  // Jest's jsdom is a browser without these two, which are needed while loading; its tests find it as it was. A bundler
  // that takes this file, too, must not look for Node's module, hence the way to it by another name.
  'web-cjs/jest.js': `const { require: load } = module;
const lacking = ['TextDecoder', 'TextEncoder'].filter((name) => !(name in globalThis));
for (const name of lacking) globalThis[name] = load('util')[name];
module.exports = require('./platform-client.js');
for (const name of lacking) delete globalThis[name];
`,
};
for (const [name, text] of Object.entries(aliases)) writeFileSync(resolve(root, 'dist', name), text);
mkdirSync(resolve(root, 'dist/web-amd'), { recursive: true });
writeFileSync(
  resolve(root, 'dist/web-amd/purecloud-platform-client-v2.min.js'),
  readFileSync(resolve(root, 'dist/platform-client.amd.min.js')),
);

/** As a server sends the files, one after the other. */
function weigh(...names) {
  const files = names.map((name) => readFileSync(resolve(root, name)));
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } };
  const sum = (measure) => files.reduce((total, bytes) => total + measure(bytes), 0);
  return {
    raw: sum((bytes) => bytes.length),
    gzip: sum((bytes) => gzipSync(bytes, { level: 9 }).length),
    brotli: sum((bytes) => brotliCompressSync(bytes, quality).length),
  };
}

const sizes = {
  'platform-client.min.js': weigh('dist/platform-client.min.js'),
  'platform-client.min.js, two classes': weigh('build/two-classes/platform-client.min.js'),
  'platform-client.amd.min.js': weigh('dist/platform-client.amd.min.js'),
  'node/platform-client.js': weigh('dist/node/platform-client.js'),
  'async/platform-client.mjs': weigh('dist/async/platform-client.mjs'),
  'async/platform_client.wasm': weigh('dist/async/platform_client.wasm'),
  'async, both files': weigh('dist/async/platform-client.mjs', 'dist/async/platform_client.wasm'),
};
console.table(sizes);
writeFileSync(resolve(root, 'build/sizes.json'), JSON.stringify(sizes, null, 2));

// Bundles the entries into dist/ and prints what they weigh.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { encodeAscii } from './src/ascii_bytes.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const wasmFolder = resolve(root, 'build/wasm-release/wasm');
const definition = JSON.parse(readFileSync(resolve(root, 'src/definition/platform-api.json'), 'utf8'));
const version = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')).version;

const wasm = readFileSync(resolve(wasmFolder, 'platform_client.wasm'));

// Glue and wasm of different builds fail in strange ways, so the separate wasm says which it is.
const buildId = createHash('sha256')
  .update(readFileSync(resolve(wasmFolder, 'platform_client.mjs')))
  .update(wasm)
  .digest('hex')
  .slice(0, 16);

/** Wasm with a custom section added; name and text are shorter than 128 bytes together. */
function withSection(bytes, name, text) {
  const content = Buffer.concat([Buffer.from([name.length]), Buffer.from(name + text)]);
  return Buffer.concat([bytes, Buffer.from([0, content.length]), content]);
}

/** What the sources import as #name. */
const parts = {
  name: 'parts',
  setup(bundler) {
    bundler.onResolve({ filter: /^#glue$/ }, () => ({ path: resolve(wasmFolder, 'platform_client.mjs') }));
    bundler.onResolve({ filter: /^#(wasm|decoder|regions|build)$/ }, ({ path }) => ({ path, namespace: 'part' }));
    const text = (value) => ({ contents: `export default ${JSON.stringify(value)}` });
    bundler.onLoad({ filter: /^#wasm$/, namespace: 'part' }, () => text(encodeAscii(wasm)));
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
};

const bundle = (entry, outfile, format, platform = 'browser') =>
  build({
    entryPoints: [resolve(root, 'js/entries', entry)],
    outfile: resolve(root, 'dist', outfile),
    format,
    platform,
    bundle: true,
    minify: true,
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'none',
    banner: { js: `/* platform-client-wasm ${version}, MIT */` },
    plugins: [parts],
    logLevel: 'error',
    logOverride: { 'empty-import-meta': 'silent', 'commonjs-variable-in-esm': 'silent' },
  });

await bundle('script_tag.js', 'platform-client.min.js', 'iife');
await bundle('amd.js', 'platform-client.amd.min.js', 'iife');
await bundle('cjs.js', 'web-cjs/platform-client.js', 'cjs');
await bundle('browser.js', 'esm/platform-client.mjs', 'esm');
await bundle('node.js', 'node/platform-client.js', 'cjs', 'node');
await bundle('async.js', 'async/platform-client.mjs', 'esm');
await bundle('async_node.js', 'async/platform-client.js', 'cjs', 'node');
writeFileSync(resolve(root, 'dist/async/platform_client.wasm'), withSection(wasm, 'platform_client_build', buildId));

// The paths that users of the old package import by name.
const aliases = {
  'node/purecloud-platform-client-v2.js': "module.exports = require('./platform-client.js');\n",
  'web-cjs/purecloud-platform-client-v2.min.js': "module.exports = require('./platform-client.js');\n",
  'web-cjs/bundle.js': "module.exports = require('./platform-client.js');\n",
};
for (const [name, text] of Object.entries(aliases)) writeFileSync(resolve(root, 'dist', name), text);
mkdirSync(resolve(root, 'dist/web-amd'), { recursive: true });
writeFileSync(
  resolve(root, 'dist/web-amd/purecloud-platform-client-v2.min.js'),
  readFileSync(resolve(root, 'dist/platform-client.amd.min.js')),
);

const sizes = {};
for (const name of [
  'platform-client.min.js',
  'platform-client.amd.min.js',
  'node/platform-client.js',
  'async/platform-client.mjs',
  'async/platform_client.wasm',
]) {
  const bytes = readFileSync(resolve(root, 'dist', name));
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } };
  sizes[name] = {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, quality).length,
  };
}
console.table(sizes);
writeFileSync(resolve(root, 'build/sizes.json'), JSON.stringify(sizes, null, 2));

// Bundles the entries into dist/ and prints their sizes. With --debug it takes the debug build, adds names and source maps
// for a debugger, and prints no sizes.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { minify } from 'terser';
import { encodeAscii } from '../js/src/ascii_bytes.js';
import { fitted } from './source_map.mjs';
import { billOfMaterials, integrities } from './supply.mjs';
import { withSection, withSourceMap } from './wasm_file.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const debug = process.argv.includes('--debug');
const wasmBuild = resolve(root, debug ? 'build/wasm-debug' : 'build/wasm-release');
const version = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')).version;

/** What CMake made of a target (given as folder and name): glue, wasm, and the id of the build. */
function client(target) {
  const glue = resolve(wasmBuild, `${target}.js`);
  const file = resolve(wasmBuild, `${target}.wasm`);
  const wasm = debug ? withSourceMap(file, root) : readFileSync(file);
  // Glue and wasm of different builds fail in strange ways, so a separate wasm says which it is.
  const buildId = createHash('sha256').update(readFileSync(glue)).update(wasm).digest('hex').slice(0, 16);
  return { glue, wasm, buildId };
}
const whole = client('wasm/platform_client');
rmSync(resolve(root, 'dist'), { recursive: true, force: true });

/** Stands for the wasm's text until the rest is minified. It is a name, so the minifier cannot compute with it. */
const wasmMark = '__platform_client_wasm_text__';

/** The modules that the sources import as #name. */
const parts = ({ glue, buildId }, platform) => ({
  name: 'parts',
  setup(bundler) {
    const nodeParts = resolve(root, 'js/src/node/host.js');
    bundler.onResolve({ filter: /^#node$/ }, ({ path }) => (platform === 'node' ? { path: nodeParts } : { path, namespace: 'part' }));
    bundler.onLoad({ filter: /^#node$/, namespace: 'part' }, () => ({ contents: 'export const node = undefined;' }));
    bundler.onResolve({ filter: /^#(glue|wasm|decoder|regions|build)$/ }, ({ path }) => ({ path, namespace: 'part' }));
    const text = (value) => ({ contents: `export default ${JSON.stringify(value)}` });
    // Part of the bundle's one function. In a CommonJS module of its own, engines would parse it once more at the start.
    bundler.onLoad({ filter: /^#glue$/, namespace: 'part' }, () => ({
      contents: `const module = { exports: {} };\nconst { exports } = module;\n${readFileSync(glue, 'utf8')}\nexport default module.exports;`,
    }));
    bundler.onLoad({ filter: /^#wasm$/, namespace: 'part' }, () => ({ contents: `export default ${wasmMark}` }));
    bundler.onLoad({ filter: /^#decoder$/, namespace: 'part' }, () => ({
      contents: JSON.stringify([...readFileSync(resolve(wasmBuild, 'wasm/ascii_bytes/ascii_bytes.wasm'))]),
      loader: 'json',
    }));
    bundler.onLoad({ filter: /^#build$/, namespace: 'part' }, () => text(buildId));
    bundler.onLoad({ filter: /^#regions$/, namespace: 'part' }, () => ({
      contents: readFileSync(resolve(root, 'tools/definition/regions.json'), 'utf8'),
      loader: 'json',
    }));
  },
});

/**
 * Node's own modules, in a form that survives another bundler. A `require` fails inside an ES module that esbuild makes, so
 * it is only for versions of Node that have no `getBuiltinModule`.
 */
const builtins = {
  name: 'builtins',
  setup(bundler) {
    bundler.onResolve({ filter: new RegExp(`^(node:)?(${builtinModules.join('|')})$`) }, ({ path, namespace }) =>
      namespace === 'builtin' ? { path, external: true } : { path, namespace: 'builtin' },
    );
    bundler.onLoad({ filter: /./, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule ? process.getBuiltinModule('${path}') : require('${path}');`,
    }));
  },
};

/**
 * Tools of 2019 (webpack 4, Browserify) parse the files for pages. They know ES2019, and in an ES module also the two
 * features that a module can hardly do without.
 */
const forPages = { target: 'es2019', supported: { 'import-meta': true, 'dynamic-import': true } };
const readableForPages = { ...forPages, readable: true };
/** Node's files stay readable: size does not matter there, and an uncaught error shows the line that threw it. */
const forNode = {
  readable: true,
  target: 'node20',
  platform: 'node',
  // Jest's jsdom may load Node's files, and lacks both coders.
  inject: [resolve(root, 'js/src/node/text_coders.js')],
  plugins: [builtins],
};

/** Minifies more than esbuild does, by a tenth. @param {string} map esbuild's */
function minifyMore(text, map, format) {
  return minify(text, {
    ecma: 2019,
    module: format === 'esm',
    toplevel: true,
    compress: { passes: 2 },
    format: { ascii_only: true },
    sourceMap: { content: map },
  });
}

/** The hand-written sources. The package has no others: what Emscripten wrote is one long line. */
const shipped = (source) => /\/js\/(src|entries)\/\w+\.js$/.test(source);

/** @param {string | object} entry a file's name, or esbuild's `stdin` */
async function bundle(entry, outfile, format, { core = whole, plugins = [], readable = debug, ...host } = forPages) {
  const { outputFiles } = await build({
    ...(typeof entry === 'string' ? { entryPoints: [resolve(root, 'js/entries', entry)] } : { stdin: entry }),
    outfile: resolve(root, outfile),
    write: false,
    format,
    bundle: true,
    minify: !readable,
    sourcemap: debug ? 'inline' : !readable && 'external',
    sourcesContent: debug,
    charset: 'ascii',
    legalComments: 'none',
    // Files of dist that others of dist load.
    external: ['../node/platform-client.js', '../web-cjs/jest.js', '../esm/platform-client.mjs'],
    plugins: [parts(core, host.platform), ...plugins],
    logLevel: 'error',
    logOverride: { 'empty-import-meta': 'silent', 'commonjs-variable-in-esm': 'silent' },
    ...host,
  });
  const { text } = outputFiles.at(-1);
  const wasm = JSON.stringify(encodeAscii(core.wasm));
  // As a function, since "$" means something in a replacement text.
  const withWasm = (code) => code.replace(wasmMark, () => wasm);
  if (readable) {
    write(outfile, withWasm(text));
    return;
  }
  const { code, map } = await minifyMore(text, outputFiles[0].text, format);
  write(outfile, `${withWasm(code)}\n//# sourceMappingURL=${basename(outfile)}.map`);
  writeFileSync(resolve(root, `${outfile}.map`), fitted(map, { code, mark: wasmMark, length: wasm.length }, shipped));
}

function write(name, text) {
  const file = resolve(root, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `/* platform-client-wasm ${version}, MIT */\n${text}`);
}

await bundle('node.js', 'dist/node/platform-client.js', 'cjs', forNode);
/** The names that the package exports. */
const names = Object.keys(createRequire(import.meta.url)('../dist/node/platform-client.js'));
const named = `export default platformClient;\nexport const {\n  ${names.join(',\n  ')},\n} = platformClient;\n`;

await bundle('script_tag.js', 'dist/platform-client.min.js', 'iife');
await bundle('script_tag.js', 'dist/platform-client.js', 'iife', readableForPages);
await bundle('amd.js', 'dist/platform-client.amd.min.js', 'iife');
await bundle('cjs.js', 'dist/web-cjs/platform-client.js', 'cjs');
const esm = {
  contents: `import { start } from './embedded.js';\nconst platformClient = start();\n${named}`,
  resolveDir: resolve(root, 'js/src'),
};
await bundle(esm, 'dist/esm/platform-client.mjs', 'esm');
await bundle('async.js', 'dist/async/platform-client.mjs', 'esm');
await bundle('async_development.js', 'dist/async/development.mjs', 'esm', readableForPages);
await bundle('async_cjs.js', 'dist/async/cjs.js', 'cjs');
await bundle('async_node.js', 'dist/async/platform-client.js', 'cjs', forNode);
writeFileSync(resolve(root, 'dist/async/platform_client.wasm'), withSection(whole.wasm, 'platform_client_build', whole.buildId));
if (!debug) {
  await bundle('script_tag.js', 'build/two-classes/platform-client.min.js', 'iife', {
    ...forPages,
    core: client('tests/size/two_classes'),
  });
}

// A program has one client, however its parts load it: each of these leads to a file from above.
write('dist/node/platform-client.mjs', `import platformClient from './platform-client.js';\n${named}`);
// Jest's jsdom is a browser that lacks these two, which are needed while loading. They are removed again, so that tests find
// jsdom as it was. A bundler that takes this file must not look for Node's module, hence the other name for `require`.
const lending = (file) => `const { require: load } = module;
const lacking = ['TextDecoder', 'TextEncoder'].filter((name) => !(name in globalThis));
for (const name of lacking) globalThis[name] = load('util')[name];
module.exports = require('${file}');
for (const name of lacking) delete globalThis[name];
`;
write('dist/web-cjs/jest.js', lending('./platform-client.js'));
write('dist/async/jest.js', lending('./cjs.js'));
write('dist/async/jest.mjs', "import async from './jest.js';\nexport const { load } = async;\n");
write('dist/web-cjs/jest.mjs', `import platformClient from './jest.js';\n${named}`);

// The files of the old package that a page or a program can name.
write('dist/node/purecloud-platform-client-v2.js', "module.exports = require('./platform-client.js');\n");
write('dist/web-cjs/bundle.js', "module.exports = require('./platform-client.js');\n");
await bundle('script_tag_or_cjs.js', 'dist/web-cjs/purecloud-platform-client-v2.min.js', 'iife');
await bundle('script_tag_or_cjs.js', 'dist/web-cjs/purecloud-platform-client-v2.js', 'iife', readableForPages);
await bundle('amd.js', 'dist/web-amd/purecloud-platform-client-v2.js', 'iife', readableForPages);
const amd = readFileSync(resolve(root, 'dist/platform-client.amd.min.js'), 'utf8');
// With the same map.
const amdBeside = amd.replace(/(?<=sourceMappingURL=)platform-client/, '../$&');
writeFileSync(resolve(root, 'dist/web-amd/purecloud-platform-client-v2.min.js'), amdBeside);
// For bundlers older than the package's "exports".
write('dist/node/index.js', "module.exports = require('./platform-client.js');\n");
const browser = (folder, files) =>
  writeFileSync(resolve(root, 'dist', folder, 'package.json'), `${JSON.stringify({ type: 'commonjs', browser: files }, null, 2)}\n`);
browser('node', {
  './index.js': '../web-cjs/platform-client.js',
  './purecloud-platform-client-v2.js': '../web-cjs/platform-client.js',
});
browser('web-cjs', {
  './purecloud-platform-client-v2.js': './platform-client.js',
  './purecloud-platform-client-v2.min.js': './platform-client.js',
});

writeFileSync(resolve(root, 'dist/sbom.cdx.json'), `${JSON.stringify(billOfMaterials(), null, 2)}\n`);

/** Sizes as a server sends the files, one after the other. */
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

if (!debug) {
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
  console.log(
    Object.entries(integrities())
      .map((pair) => pair.join(' '))
      .join('\n'),
  );
  writeFileSync(resolve(root, 'build/sizes.json'), JSON.stringify(sizes, null, 2));
}

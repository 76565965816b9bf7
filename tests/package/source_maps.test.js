/** Source maps: each minified file has one, which leads to files of the package, at the right place; and what is not minified. */
const { posix } = require('node:path');
const { TraceMap, originalPositionFor, sourceContentFor } = require('@jridgewell/trace-mapping');
const { tokenizer } = require('acorn');
const { bundled, inBrowser, installed } = require('./support');

const old = 'purecloud-platform-client-v2';
/** File and map. A copy has the map of the file that it is copied from. */
const minified = [
  ['dist/platform-client.min.js', 'platform-client.min.js.map'],
  ['dist/platform-client.amd.min.js', 'platform-client.amd.min.js.map'],
  ['dist/web-amd/purecloud-platform-client-v2.min.js', '../platform-client.amd.min.js.map'],
  ['dist/web-cjs/purecloud-platform-client-v2.min.js', 'purecloud-platform-client-v2.min.js.map'],
  ['dist/web-cjs/platform-client.js', 'platform-client.js.map'],
  ['dist/esm/platform-client.mjs', 'platform-client.mjs.map'],
  ['dist/async/platform-client.mjs', 'platform-client.mjs.map'],
  ['dist/async/cjs.js', 'cjs.js.map'],
];
jest.setTimeout(120000);
const app = installed('platform-client-wasm');
const text = (path) => String(app.file(path));

const mapOf = (path, url) => posix.join(posix.dirname(path), url);
const sourcesOf = (map) => JSON.parse(text(map)).sources.map((source) => posix.join(posix.dirname(map), source));

test('the minified files, and only they, name a map, in their last line', () => {
  const code = app.packed.files.map(({ path }) => path).filter((path) => /^dist\/.*js$/.test(path));
  const naming = code.filter((path) => /^\/\/# sourceMappingURL=/m.test(text(path)));
  expect(naming.sort()).toEqual(minified.map(([path]) => path).sort());
  for (const [path, url] of minified) expect(text(path).endsWith(`\n//# sourceMappingURL=${url}`)).toBe(true);
  const long = code.filter((path) =>
    text(path)
      .split('\n')
      .some((line) => line.length > 5000 && !line.includes('wasm_default = "')),
  );
  expect(long.sort()).toEqual(naming);
});

test.each(minified)('%s: its map names files of the package, and holds none', (path, url) => {
  const map = mapOf(path, url);
  const { sourcesContent, file } = JSON.parse(text(map));
  expect([sourcesContent, file]).toEqual([undefined, undefined]);
  const sources = sourcesOf(map);
  expect(sources).toContain('js/src/calls.js');
  const shipped = new Set(app.packed.files.map((entry) => entry.path));
  expect(sources.filter((source) => !shipped.has(source))).toEqual([]);
});

test('no source is shipped that no map names', () => {
  const named = new Set(minified.flatMap(([path, url]) => sourcesOf(mapOf(path, url))));
  const sources = app.packed.files.map(({ path }) => path).filter((path) => /^js\/src\//.test(path));
  expect(sources.filter((path) => !named.has(path))).toEqual([]);
});

/** The names after a dot and the strings of a file, which a minifier keeps, with their places in its long line. */
function tokensOf(path) {
  const tokens = [];
  let before = '';
  const options = { ecmaVersion: 2020, sourceType: path.endsWith('.mjs') ? 'module' : 'script', locations: true };
  for (const { type, value, loc } of tokenizer(text(path), options)) {
    if (type.label === 'string' || (type.label === 'name' && before === '.')) tokens.push({ value, ...loc.start });
    before = type.label;
  }
  return tokens;
}

test.each(minified)('%s: its map leads to the same words, before the wasm and after it', (path, url) => {
  const map = mapOf(path, url);
  const trace = new TraceMap(text(map));
  const lines = new Map(trace.sources.map((source) => [source, text(posix.join(posix.dirname(map), source)).split('\n')]));
  const tokens = tokensOf(path);
  const wasm = tokens.find(({ value }) => value.length > 100000)?.column ?? -1;
  expect(wasm > 0).toBe(!path.includes('async'));
  const found = { right: 0, after: 0, wrong: [] };
  for (const { value, line, column } of tokens) {
    const { source, line: at, column: from } = originalPositionFor(trace, { line, column });
    // Escapes are written in different ways, `?.()` becomes `.call()`, and `new.target` is one word.
    if (source === null || !/^[\w ,:-]{4,}$/.test(value) || ['call', 'meta', 'target'].includes(value)) continue;
    const there = lines
      .get(source)
      [at - 1].slice(from)
      .replace(/^['"`.]+/, '');
    if (column > wasm) found.after++;
    if (there.startsWith(value)) found.right++;
    else found.wrong.push({ value, source, at, there });
  }
  expect(found.wrong).toEqual([]);
  expect(found.right).toBeGreaterThan(1000);
  expect(found.after).toBeGreaterThan(10);
});

test("a user's bundler goes on with them, up to the sources", async () => {
  const program = "import { UsersApi } from 'platform-client-wasm'; console.log(UsersApi);";
  const out = await bundled(app, program, { sourcemap: 'inline', format: 'esm' });
  const [, data] = /sourceMappingURL=data:application\/json;base64,(\S+)/.exec(out);
  const trace = new TraceMap(String(Buffer.from(data, 'base64')));
  const calls = trace.sources.find((source) => source.endsWith('js/src/calls.js'));
  expect(sourceContentFor(trace, calls)).toBe(text('js/src/calls.js'));
});

/** Each file that is not minified, with the one that it stands for. */
const readable = [
  ['dist/platform-client.js', 'dist/platform-client.min.js'],
  [`dist/web-cjs/${old}.js`, `dist/web-cjs/${old}.min.js`],
  [`dist/web-amd/${old}.js`, `dist/web-amd/${old}.min.js`],
];
test.each(readable)('%s is readable, and does what the minified file does', (path, short) => {
  expect(text(path)).toMatch(/^\s*\/\/ js\/src\/calls\.js\n/m);
  expect(text(path)).toMatch(/^ +function instantiateSync\(file, info\) \{$/m);
  const what = (file) => {
    const made = [];
    const window = inBrowser(
      text(file),
      file.includes('amd') ? { define: Object.assign((_, make) => made.push(make()), { amd: {} }) } : {},
    );
    const platformClient = made[0] ?? window.require('platformClient');
    return [Object.keys(window), Object.keys(platformClient), typeof new platformClient.UsersApi().getUsersMe];
  };
  expect(what(path)).toEqual(what(short));
});

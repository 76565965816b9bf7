/** "No arrow points back": which room of the tree may use which, over includes, imports and paths in CMake files. */
const { execFileSync } = require('node:child_process');
const { readFileSync } = require('node:fs');
const { dirname, join, resolve } = require('node:path').posix;

const root = resolve(__dirname, '../..');
const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
const tracked = new Set(files);
const folders = new Set(files.flatMap((file) => file.split('/').map((_, i, parts) => parts.slice(0, i).join('/'))));

/** From the bottom up. A room uses itself and what stands above it here; rooms of one line do not know each other. */
const rooms = [
  ['include'],
  ['src/text'],
  ['src/json'],
  ['src/http'],
  ['src/oauth', 'src/operations', 'src/session'],
  ['src/generated'],
  // Puts the parts together.
  ['src'],
  // A native program's ports.
  ['src/curl'],
  // What is linked with the ports.
  ['wasm/ascii_bytes', 'wasm/runtime'],
  ['wasm/ports'],
  ['wasm/boundary'],
  ['wasm'],
  ['js/types', 'js/src'],
  ['js/src/node'],
  ['js/entries', 'js/doctor'],
  ['tools/definition'],
  ['tools/generator'],
  ['tools'],
  // The local platform, for the demo, the benchmark and the tests.
  ['demo/sandbox'],
  ['demo', 'bench'],
  ['tests'],
];

const roomOf = (path) => {
  const parts = path.split('/');
  for (let length = parts.length; length > 0; length--) {
    const room = parts.slice(0, length).join('/');
    if (rooms.flat().includes(room)) return room;
  }
  return undefined;
};
const levelOf = (room) => rooms.findIndex((line) => line.includes(room));
const allowed = (from, to) => from === to || levelOf(to) < levelOf(from);
const firstTracked = (candidates) => candidates.map((path) => join(path)).find((path) => tracked.has(path));

/** Found as the compiler does: beside the file, then in the include folders of the CMake files. */
const includeFolders = ['include', 'src', 'wasm', 'tools', 'tests', 'tests/generator'];
function includes(file, text) {
  return [...text.matchAll(/^#include "([^"]+)"/gm)].map(([, name]) => {
    const found = firstTracked([dirname(file), ...includeFolders].map((folder) => `${folder}/${name}`));
    return found ?? `${name}: no such file`;
  });
}

/** Files of this tree only: packages and built files are in no room. Types in comments do not count. */
function imports(file, text) {
  const names = text.replace(/^\s*\/?\*.*/gm, '').matchAll(/(?:\bfrom |\bimport |\bimport\(|\brequire\(|\bnew URL\()['"](\.[^'"]+)['"]/g);
  return [...names]
    .map(([, name]) => `${dirname(file)}/${name}`)
    .map((path) => firstTracked(['', '.js', '.ts', '.d.ts', '/index.js', '/index.d.ts'].map((ending) => path + ending)))
    .filter((path) => path !== undefined);
}

/** Not the folders that contain the file itself. */
function cmakePaths(file, text) {
  const tokens = text.replace(/#.*/g, '').split(/[\s()";=]+/);
  return tokens
    .map((token) => token.replace(/^\$\{PROJECT_SOURCE_DIR\}\//, '/').replace(/^\$\{CMAKE_CURRENT_\w+_DIR\}/, '.'))
    .filter((token) => token !== '' && !token.includes('$'))
    .map((token) => join(token.startsWith('/') ? '.' : dirname(file), token))
    .filter((path) => !`${file}/`.startsWith(`${path}/`) && path !== '.' && (tracked.has(path) || folders.has(path)));
}

const readers = [
  [/\.(cpp|hpp)$/, includes],
  [/\.(js|mjs|cjs|ts)$/, imports],
  [/(^|\/)CMakeLists\.txt$|\.cmake$/, cmakePaths],
];
/** Programs of others, which name the old package's files. */
const foreign = /^tests\/programs\/(node|pages|typed)\//;

const arrows = files
  .filter((file) => roomOf(file) !== undefined && !foreign.test(file))
  .flatMap((file) => {
    const reader = readers.find(([name]) => name.test(file));
    if (!reader) return [];
    return reader[1](file, readFileSync(resolve(root, file), 'utf8')).map((used) => ({ file, used, reader: reader[1] }));
  });

test('every file of code stands in a room', () => {
  const atTheTop = ['CMakeLists.txt'];
  const homeless = files.filter((file) => readers.some(([name]) => name.test(file)) && roomOf(file) === undefined);
  expect(homeless).toEqual(atTheTop);
});

test.each([
  ['includes', includes],
  ['imports', imports],
  ['paths in CMake files', cmakePaths],
])('no arrow points back: %s', (_, reader) => {
  const found = arrows.filter((arrow) => arrow.reader === reader);
  expect(found.length).toBeGreaterThan(20);
  const back = found.filter(({ file, used }) => !allowed(roomOf(file), roomOf(used)));
  expect(back.map(({ file, used }) => `${file} -> ${used}`)).toEqual([]);
});

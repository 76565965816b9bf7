/**
 * The wasm has nothing that Safari 14.0, Chrome 80 or Firefox 78 lack. Mutable globals are all that the three
 * have in common beyond the first version of WebAssembly. binaryen, which Emscripten brings, refuses a wasm
 * that uses anything else.
 */
const { spawnSync } = require('node:child_process');
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { resolve } = require('node:path');

const root = resolve(__dirname, '../..');
const built = 'build/wasm-release/wasm';

/** @param {string} file in the repository @returns {string} binaryen's complaint, "" for none */
function complaint(file) {
  const command = `PATH="$EMSCRIPTEN_ROOT/../bin:$PATH" wasm-opt --mvp-features --enable-mutable-globals ${file} -o /dev/null`;
  const { status, stderr } = spawnSync('sh', ['-c', '. "$(dirname "$0")/environment.sh"; emscripten_run "$COMMAND"', 'tools/build.sh'], {
    cwd: root,
    env: { ...process.env, COMMAND: command },
    encoding: 'utf8',
  });
  return status === 0 ? '' : stderr || `exit ${status}`;
}

test.each(['platform_client', 'ascii_bytes/ascii_bytes'])('%s.wasm has nothing newer', (name) => {
  expect(complaint(`${built}/${name}.wasm`)).toBe('');
});

test.each([
  ['memory.copy', [0x41, 0, 0x41, 0, 0x41, 0, 0xfc, 0x0a, 0, 0]],
  ['i32.extend8_s', [0x41, 0, 0xc0, 0x1a]],
  ['i32.trunc_sat_f32_s', [0x43, 0, 0, 0, 0, 0xfc, 0, 0x1a]],
])('%s would be noticed', (name, instructions) => {
  const body = [0, ...instructions, 0x0b];
  const module = [
    [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    // A type, a function of that type, a page of memory, the function's code.
    [1, 4, 1, 0x60, 0, 0],
    [3, 2, 1, 0],
    [5, 3, 1, 0, 1],
    [10, body.length + 2, 1, body.length, ...body],
  ];
  const folder = 'build/oldest-browsers';
  mkdirSync(resolve(root, folder), { recursive: true });
  writeFileSync(resolve(root, folder, `${name}.wasm`), Uint8Array.from(module.flat()));
  expect(WebAssembly.validate(readFileSync(resolve(root, folder, `${name}.wasm`)))).toBe(true);
  expect(complaint(`${folder}/${name}.wasm`)).toMatch(/requires|not allowed|not enabled|unexpected/i);
});

test('no 64-bit number crosses as a BigInt, which Safari 14.0 cannot hand to a wasm', () => {
  expect(readFileSync(resolve(root, built, 'platform_client.js'), 'utf8')).not.toMatch(/BigInt/);
});

/** What must hold for the tree itself. */
const { execFileSync } = require('node:child_process');
const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');

const root = resolve(__dirname, '../..');
const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
const read = (file) => readFileSync(resolve(root, file), 'utf8');
const lines = (file) => read(file).split('\n').length - 1;
const generated = /(^|\/)(generated|docs\/reference)\//;
const source = /\.(cpp|hpp|js|mjs|cjs|ts|sh|css|html)$|CMakeLists\.txt$/;
const offenders = (list, broken) => list.filter((file) => broken(read(file)));

test('hand-written files are at most 400 lines', () => {
  expect(files.filter((f) => source.test(f) && !generated.test(f) && lines(f) > 400)).toEqual([]);
});

test('the core knows no browser, no clock and no random source of its own', () => {
  // src/curl is no part of it: it implements the ports for native programs.
  const core = files.filter((f) => /^(src|include)\/(?!curl).*\.(cpp|hpp)$/.test(f));
  expect(core.length).toBeGreaterThan(20);
  expect(offenders(core, (text) => /emscripten|__EMSCRIPTEN__/i.test(text.replace(/\/\/.*/g, '')))).toEqual([]);
  expect(offenders(core, (text) => /system_clock::now|random_device/.test(text))).toEqual([]);
});

test('libraries are used through their public interfaces, and nothing counts on printf, of which the wasm has no more than a name', () => {
  const code = files.filter((f) => /^(src|include|wasm)\/.*\.(cpp|hpp|js)$/.test(f));
  expect(offenders(code, (text) => /nlohmann::detail/.test(text))).toEqual([]);
  expect(offenders(code, (text) => /printf\(/.test(text))).toEqual(['wasm/ports/c_library.cpp']);
});

test('ports are small, decisions short, generated files marked', () => {
  expect(files.filter((f) => /^include\/.*\/ports\//.test(f) && lines(f) > 60)).toEqual([]);
  expect(files.filter((f) => /^docs\/adr\//.test(f) && lines(f) > 60)).toEqual([]);
  expect(files.filter((f) => generated.test(f) && !/Generated .*do not edit/.test(read(f).slice(0, 200)))).toEqual([]);
});

test('each public header stands alone', () => {
  const headers = files.filter((f) => /^include\/.*\.hpp$/.test(f));
  for (const header of headers) {
    execFileSync('g++', ['-std=c++20', '-fsyntax-only', '-Iinclude', '-x', 'c++', header], { cwd: root, stdio: 'pipe' });
  }
  expect(headers.length).toBeGreaterThan(10);
}, 120000);

test('no host of a package registry, no path of a machine, no skipped test', () => {
  const text = files.filter((f) => !/\.(png|json)$/.test(f) || f === 'package-lock.json');
  const hosts = new RegExp(['deb\\.debian', 'registry\\.npmjs', 'security\\.debian'].join('|'));
  expect(offenders(text, (t) => hosts.test(t))).toEqual([]);
  expect(offenders(text, (t) => new RegExp('/(' + 'work|farm|srv' + ')/').test(t))).toEqual([]);
  const tests = files.filter((f) => f.startsWith('tests/') && source.test(f));
  expect(offenders(tests, (t) => new RegExp('\\.(sk' + 'ip|on' + 'ly)\\(|GTEST_SK' + 'IP').test(t))).toEqual([]);
});

test('every case of the attack catalogue has a test with its number, or a line in docs/security.md that says why it has none', () => {
  const tests = files.filter((f) => f.startsWith('tests/') && source.test(f) && !f.startsWith('tests/repo/'));
  const cases = new Set(tests.flatMap((f) => [...read(f).matchAll(/\[case (\d+)\]/g)].map(([, number]) => Number(number))));
  const without = read('docs/security.md').split('### Cases without a test')[1];
  for (const [, list] of without.matchAll(/^\| ([0-9, -]+) \|/gm)) {
    for (const [, first, last = first] of list.matchAll(/(\d+)(?:-(\d+))?/g)) {
      for (let number = Number(first); number <= Number(last); number++) cases.add(number);
    }
  }
  expect(Array.from({ length: 120 }, (_, i) => i + 1).filter((number) => !cases.has(number))).toEqual([]);
});

test('each port has a fake, and the policies one readable order', () => {
  const fakes = read('tests/support/fakes.hpp');
  const headers = files.filter((f) => /^include\/.*\/ports\//.test(f));
  const ports = headers.flatMap((f) => [...read(f).matchAll(/^class (\w+) \{/gm)].map(([, name]) => name));
  expect(ports.length).toBeGreaterThanOrEqual(headers.length);
  expect(ports.filter((port) => !fakes.includes(`final : ${port} {`))).toEqual([]);
  expect(read('tests/unit/pipeline_test.cpp')).toMatch(/policy_names\(\)/);
});

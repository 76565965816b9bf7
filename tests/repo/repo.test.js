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
  const core = files.filter((f) => /^(src|include)\/.*\.(cpp|hpp)$/.test(f));
  expect(core.length).toBeGreaterThan(20);
  expect(offenders(core, (text) => /emscripten|__EMSCRIPTEN__/i.test(text.replace(/\/\/.*/g, '')))).toEqual([]);
  expect(offenders(core, (text) => /system_clock::now|random_device/.test(text))).toEqual([]);
});

test('includes point one way', () => {
  const includes = (folder, pattern) =>
    offenders(
      files.filter((f) => f.startsWith(folder) && /\.[ch]pp$/.test(f)),
      (t) => pattern.test(t),
    );
  expect(includes('include/', /#include "(?!platform_client\/)/)).toEqual([]);
  expect(includes('src/', /#include "(adapters|bindings|wasm)\//)).toEqual([]);
  expect(
    offenders(
      files.filter((f) => f.startsWith('js/')),
      (t) => /from '[^']*(demo|tests)\//.test(t),
    ),
  ).toEqual([]);
});

test('ports are small, decisions short, generated files marked', () => {
  expect(files.filter((f) => /\/ports\/.*\.hpp$/.test(f) && lines(f) > 60)).toEqual([]);
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
  expect(offenders(text, (t) => new RegExp('/(' + 'work|farm' + ')/').test(t))).toEqual([]);
  const tests = files.filter((f) => f.startsWith('tests/') && source.test(f));
  expect(offenders(tests, (t) => new RegExp('\\.(sk' + 'ip|on' + 'ly)\\(|GTEST_SK' + 'IP').test(t))).toEqual([]);
});

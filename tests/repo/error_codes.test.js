/** One list of codes: the C++ header, the TypeScript declarations and docs/errors.md say the same, and no other code leaves the product. */
const { execFileSync } = require('node:child_process');
const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');

const root = resolve(__dirname, '../..');
const read = (file) => readFileSync(resolve(root, file), 'utf8');
const files = (...patterns) =>
  execFileSync('git', ['ls-files', ...patterns], { cwd: root, encoding: 'utf8' })
    .trim()
    .split('\n');
const all = (text, pattern) => [...text.matchAll(pattern)].map(([, found]) => found);
const sorted = (codes) => [...new Set(codes)].sort();

/** `namespace name { … }` of the header. */
const declared = (name) =>
  all(read('include/platform_client/error_codes.hpp').split(`namespace ${name} {`)[1].split('}  //')[0], /= "(\w+)"/g);
const union = (name) => all(read('js/types/core/error.d.ts').split(`export type ${name} =`)[1].split(';')[0], /'(\w+)'/g);
const [failures, warnings] = read('docs/errors.md').split('## Warnings');
// The answer's own codes, such as `HTTP404`, are in a table of their own.
const documented = (text) => all(text.replace(/## Failures with an answer[^#]*/, ''), /^\| `(\w+)` \|/gm);

/** Codes that only JavaScript makes. */
const sources = files('js/src/*.js').map(read).join('\n');
const inJavaScript = all(sources, /'(E[A-Z]{4,}|(?:Popup|State)[A-Z][a-z]+)'/g).filter((code) => code !== 'ENOENT');

test('failures', () => {
  const [cpp, ts, docs] = [declared('error_code'), union('FailureCode'), documented(failures)].map(sorted);
  expect(docs).toEqual(ts);
  expect(sorted([...cpp, ...inJavaScript])).toEqual(ts);
});

test('warnings', () => {
  const [cpp, ts, docs] = [declared('warning_code'), union('WarningCode'), documented(warnings)].map(sorted);
  expect(docs).toEqual(ts);
  expect(sorted([...cpp, ...all(sources, /code: '(\w+)', message/g)])).toEqual(ts);
});

test('C++ makes a failure or a warning with no code but these', () => {
  const code = files('src/*.[ch]pp', 'include/*.hpp', 'wasm/*.[ch]pp').filter((file) => !/generated|error_codes/.test(file));
  const literal = /(?:Error\{|warn\()\s*"/;
  expect(code.filter((file) => literal.test(read(file)))).toEqual([]);
});

/** docs/package.md says of each file of the package what it is, and what it weighs. */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { gzipSync } = require('node:zlib');
const budget = require('../size/budget.json').package;
const { installed, root } = require('./support');

const app = installed('platform-client-wasm');

const page = readFileSync(join(root, 'docs/package.md'), 'utf8');
/** `*` is a name or a part of one, `**` any path. */
const fits = (glob, path) =>
  new RegExp(`^${glob.replace(/[.]/g, '\\.').replace(/\*\*\/?|\*/g, (star) => (star === '*' ? '[^/]*' : '.*'))}$`).test(path);

const rows = [...page.matchAll(/^\| (`.*`) \| [^|]+ \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \|$/gm)].map(([line, globs, ...figures]) => ({
  name: line.split(' |')[0].slice(2),
  globs: [...globs.matchAll(/`([^`]+)`/g)].map(([, glob]) => glob),
  said: figures.map(Number),
  files: [],
}));

test('each file is in a row, and each row has the number and weight that it says', () => {
  const homeless = [];
  for (const { path } of app.packed.files) {
    const row = rows.find(({ globs }) => globs.some((glob) => fits(glob, path)));
    if (row) row.files.push(path);
    else homeless.push(path);
  }
  expect(homeless).toEqual([]);
  const sum = (files, measure) => Math.round(files.reduce((total, path) => total + measure(app.file(path)), 0) / 1000);
  const wrong = rows
    .map(({ name, said, files }) => ({
      name,
      said,
      is: [files.length, sum(files, (bytes) => bytes.length), sum(files, (bytes) => gzipSync(bytes, { level: 9 }).length)],
    }))
    .filter(({ said, is }) => !said.every((figure, i) => Math.abs(figure - is[i]) <= Math.max(2, is[i] / 10)));
  expect(wrong).toEqual([]);
});

test('the package is within its budget, and its page says how large it is', () => {
  expect(app.packed.size).toBeLessThanOrEqual(budget.packed);
  expect(app.packed.unpackedSize).toBeLessThanOrEqual(budget.unpacked);
  const [, said, unpacked] = /makes ([\d.]+) MB, which npm unpacks to ([\d.]+) MB/.exec(page);
  expect(Math.abs(said * 1e6 - app.packed.size)).toBeLessThan(100000);
  expect(Math.abs(unpacked * 1e6 - app.packed.unpackedSize)).toBeLessThan(100000);
});

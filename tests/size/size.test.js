const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');
const { brotliCompressSync } = require('node:zlib');
// The package itself is measured where it is packed, in tests/package.
const { operationTable, package: _, ...files } = require('./budget.json');
const sizes = require('../../build/sizes.json');

test.each(Object.keys(files))('%s is within its budget', (name) => {
  for (const measure of ['raw', 'gzip', 'brotli']) {
    expect(sizes[name][measure]).toBeLessThanOrEqual(files[name][measure]);
  }
});

test('the table of all operations is within its budget', () => {
  const source = readFileSync(resolve(__dirname, '../../src/generated/operation_table.cpp'), 'utf8');
  const texts = [...source.matchAll(/R"~~\((.*?)\)~~"/gs)].map(([, text]) => text);
  expect(texts).toHaveLength(4);
  const table = Buffer.from(texts.join(''));
  expect(table.length).toBeLessThanOrEqual(operationTable.raw);
  expect(brotliCompressSync(table).length).toBeLessThanOrEqual(operationTable.brotli);
});

/** The README's programs compile as they stand there: TypeScript strictly, JavaScript as editors check it. */
const { resolve } = require('node:path');
const { examples } = require('../support/readme');
const { errors, paths, programOf, ts } = require('./support');

const base = resolve(__dirname, 'readme');
const options = {
  baseUrl: __dirname,
  paths,
  allowJs: true,
  checkJs: true,
  module: ts.ModuleKind.ES2022,
};

test('TypeScript', () => {
  const programs = examples('ts');
  expect(programs.length).toBeGreaterThan(0);
  const texts = Object.fromEntries(programs.map((code, i) => [`${base}/${i}.ts`, code]));
  expect(errors(programOf([], options, texts))).toEqual([]);
}, 120000);

test('JavaScript', () => {
  const programs = examples('js');
  expect(programs.length).toBeGreaterThan(1);
  const texts = Object.fromEntries(programs.map((code, i) => [`${base}/${i}.mjs`, code]));
  expect(errors(programOf([], { ...options, strict: false }, texts))).toEqual([]);
}, 120000);

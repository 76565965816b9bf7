/** The README's programs compile as they stand there: TypeScript strictly, JavaScript as editors check it. */
const { resolve } = require('node:path');
const { examples } = require('../support/readme');
const { errors, paths, programOf, ts } = require('./support');

const base = resolve(__dirname, 'readme');
/** What a program has from elsewhere. */
const given = 'declare const token: string, id: string, wasmUrl: string, wasmBinary: ArrayBuffer, signal: AbortSignal;\n';
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
  const client = "import { ApiClientClass } from 'platform-client-wasm';\ndeclare global { const client: ApiClientClass; }\n";
  const texts = Object.fromEntries(programs.map((code, i) => [`${base}/${i}.ts`, code]));
  const program = programOf([], options, { [`${base}/given.d.ts`]: given, [`${base}/client.d.ts`]: client, ...texts });
  expect(errors(program)).toEqual([]);
}, 120000);

test('JavaScript', () => {
  const programs = examples('js');
  expect(programs.length).toBeGreaterThan(1);
  const texts = Object.fromEntries(programs.map((code, i) => [`${base}/${i}.mjs`, code]));
  expect(errors(programOf([], { ...options, strict: false }, { [`${base}/given.d.ts`]: given, ...texts }))).toEqual([]);
}, 120000);

/** The README's programs compile as they stand there: TypeScript strictly, JavaScript as editors check it. */
const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');
const { errors, paths, programOf, root, ts } = require('./support');

const readme = readFileSync(resolve(root, 'README.md'), 'utf8');
const blocks = (language) => [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, code]) => code);
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
  const programs = blocks('ts');
  expect(programs.length).toBeGreaterThan(0);
  const client = "import { ApiClientClass } from 'platform-client-wasm';\ndeclare global { const client: ApiClientClass; }\n";
  const texts = Object.fromEntries(programs.map((code, i) => [`${base}/${i}.ts`, code]));
  const program = programOf([], options, { [`${base}/given.d.ts`]: given, [`${base}/client.d.ts`]: client, ...texts });
  expect(errors(program)).toEqual([]);
}, 120000);

test('JavaScript', () => {
  const programs = blocks('js');
  expect(programs.length).toBeGreaterThan(1);
  const texts = Object.fromEntries(programs.map((code, i) => [`${base}/${i}.mjs`, code]));
  expect(errors(programOf([], { ...options, strict: false }, { [`${base}/given.d.ts`]: given, ...texts }))).toEqual([]);
}, 120000);

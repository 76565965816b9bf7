/**
 * The declarations of the packed package in the versions of TypeScript that users have, in each way to resolve modules. What
 * they compile is run, too. `npm test` has the oldest version, the first that knows "bundler", and the newest; `npm run
 * test:types:all` has the last of each minor version, and what npm calls the latest.
 */
const { execFileSync } = require('node:child_process');
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { bundled, inBrowser, installed } = require('../package/support');
const { programOf, root, ts, typings } = require('./support');

const quick = ['4.7.4', '5.0.4', '7.0.2'];
const all = '4.7.4 4.8.4 4.9.5 5.0.4 5.1.6 5.2.2 5.3.3 5.4.5 5.5.4 5.6.3 5.7.3 5.8.3 5.9.3 6.0.3 7.0.2 latest'.split(' ');
const versions = process.env.TYPESCRIPT === 'all' ? all : quick;
jest.setTimeout(300000);

/** Has that version's compiler, from npm. Each is fetched once. @returns {string} */
function compilerOf(version) {
  const folder = resolve(root, 'build/typescript', version);
  const compiler = join(folder, 'node_modules/typescript/bin/tsc');
  if (!existsSync(compiler) || version === 'latest') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{}');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', `typescript@${version}`], { cwd: folder, stdio: 'pipe' });
  }
  return compiler;
}

const app = installed('platform-client-wasm');

/** @returns what the compiler says */
function run(compiler, ...args) {
  try {
    return execFileSync(process.execPath, [compiler, '--strict', ...args], { cwd: app.path, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    return `${error.stdout}${error.stderr}`;
  }
}

const since = (version, first) => version === 'latest' || version.localeCompare(first, 'en', { numeric: true }) >= 0;
const source = (name) => readFileSync(resolve(__dirname, 'versions', `${name}.ts`), 'utf8');
const isolated = '--isolatedModules --skipLibCheck';
const verbatim = '--verbatimModuleSyntax --isolatedModules --skipLibCheck';
const both = { 'a.cts': 'imported', 'a.mts': 'imported' };
const one = { 'a.ts': 'imported' };
const required = { 'a.ts': 'required' };

/** How a project resolves modules: the options, its files, and the versions that know this way. */
const ways = [
  ['node10, CommonJS', '--module commonjs --moduleResolution node --skipLibCheck', one, '4.7', '6'],
  ['node10, CommonJS, isolated', `--module commonjs --moduleResolution node --esModuleInterop ${isolated}`, one, '4.7', '6'],
  ['node10, CommonJS, verbatim', `--module commonjs --moduleResolution node --esModuleInterop ${verbatim}`, required, '5.0', '6'],
  ['node10, ES modules', `--module es2022 --moduleResolution node --esModuleInterop ${isolated}`, one, '4.7', '6'],
  ['node16, and the declarations themselves', '--module node16 --moduleResolution node16', both, '4.7'],
  ['nodenext, isolated', `--module nodenext --moduleResolution nodenext ${isolated}`, both, '4.7'],
  ['nodenext, verbatim', `--module nodenext --moduleResolution nodenext ${verbatim}`, { 'a.cts': 'required', 'a.mts': 'imported' }, '5.0'],
  ['bundler', `--module esnext --moduleResolution bundler ${isolated}`, { 'a.mts': 'imported' }, '5.0'],
  ['bundler, verbatim', `--module esnext --moduleResolution bundler ${verbatim}`, one, '5.0'],
  ['bundler, preserve', `--module preserve --moduleResolution bundler ${verbatim}`, one, '5.4'],
  ['bundler, CommonJS', `--module commonjs --moduleResolution bundler ${isolated}`, one, '6.0'],
];

describe.each(versions)('TypeScript %s', (version) => {
  let compiler;
  beforeAll(() => {
    compiler = compilerOf(version);
  });
  const compile = (...args) => run(compiler, ...args);
  const major = version.split('.')[0];
  const known = ways.filter(([, , , first, last]) => since(version, first) && !(last && major !== last && since(version, last)));

  test.each(known)('%s', (_, options, files) => {
    for (const [name, program] of Object.entries(files)) app.write(name, source(program));
    // Before 4.8, ES2022 has another type for the cause of an error.
    const library = since(version, '4.8') || options.includes('--skipLibCheck') ? 'es2022,dom' : 'es2021,dom';
    // Version 6 warns of options that 7 does not have.
    const more = major === '6' ? ['--ignoreDeprecations', '6.0'] : [];
    const settings = [...options.split(' '), '--target', 'es2021', '--lib', library, '--outDir', 'out', ...more];
    expect(compile(...settings, ...Object.keys(files))).toBe('');
    for (const name of Object.keys(files)) {
      // A bundler's input, which Node does not take.
      if (name === 'a.ts' && !options.includes('commonjs')) continue;
      const output = join('out', name.replace('ts', 'js'));
      expect(execFileSync(process.execPath, [output], { cwd: app.path, encoding: 'utf8' }).trim()).toBe('true true function 0 true');
    }
  });

  const checking = ['--module', 'node16', '--moduleResolution', 'node16', '--target', 'es2021', '--noEmit', '--skipLibCheck'];
  test('a class can be added to, since 4.9', () => {
    app.write('b.mts', source('classes'));
    const said = compile(...checking, 'b.mts');
    if (since(version, '4.9')) expect(said).toBe('');
    else expect(said).toMatch(/'UsersApi' only refers to a type/);
  });

  // Other tools would keep the import in what runs, where there is no such name.
  test('Models is a type, and a compiler that keeps imports as they are says so', () => {
    app.write('c.mts', "import { Models } from 'platform-client-wasm';\nexport const id = (user: Models.User) => user.id;\n");
    const keeping = since(version, '5.0') ? ['--verbatimModuleSyntax'] : ['--preserveValueImports', '--isolatedModules'];
    expect(compile(...checking, ...keeping, 'c.mts')).toMatch(/'Models' resolves to a type-only declaration and must be/);
  });
});

test('each value that the declarations name can be imported, in Node and for pages', async () => {
  const name = resolve(__dirname, 'names.mts');
  const options = { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 };
  const program = programOf([], options, { [name]: `export * as all from ${JSON.stringify(resolve(typings, 'index.mjs'))};` });
  const checker = program.getTypeChecker();
  const { moduleSpecifier } = program.getSourceFile(name).statements[0];
  const names = checker.getExportsOfModule(checker.getSymbolAtLocation(moduleSpecifier)).filter((symbol) => {
    const { flags } = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return flags & ts.SymbolFlags.Value && symbol.name !== 'Models';
  });
  expect(names.length).toBeGreaterThan(90);
  const list = names.map((symbol, i) => `${symbol.name} as v${i}`);
  const values = names.map((_, i) => `v${i}`);
  const code = `import { ${list} } from 'platform-client-wasm'; globalThis.found = [${values}].filter((value) => value !== undefined).length;`;
  expect(app.run('names.mjs', `${code} console.log(found);`)).toBe(String(names.length));
  expect(inBrowser(await bundled(app, code)).found).toBe(names.length);
});

/**
 * The declarations of the packed package in the versions of TypeScript that users have, in each way to resolve modules. What
 * they compile is run, too. `npm test` has the oldest version, the first that knows "bundler", and the newest; `npm run
 * test:types:all` has the last of each minor version, and what npm calls the latest.
 */
const { execFileSync } = require('node:child_process');
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { bundled, inBrowser, pack } = require('../package/support');
const { programOf, root, ts, typings } = require('./support');

const quick = ['4.7.4', '5.0.4', '7.0.2'];
const all = [
  '4.7.4',
  '4.8.4',
  '4.9.5',
  '5.0.4',
  '5.1.6',
  '5.2.2',
  '5.3.3',
  '5.4.5',
  '5.5.4',
  '5.6.3',
  '5.7.3',
  '5.8.3',
  '5.9.3',
  '6.0.3',
].concat(['7.0.2', 'latest']);
const versions = process.env.TYPESCRIPT === 'all' ? all : quick;
jest.setTimeout(300000);

/** That version's compiler, from npm. @returns {string} */
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

let packed;
let app;
beforeAll(() => {
  packed = pack();
  app = packed.project('platform-client-wasm');
}, 300000);
afterAll(() => packed?.remove());

/** @returns what the compiler says */
function compile(version, ...args) {
  try {
    return execFileSync(process.execPath, [compilerOf(version), '--strict', ...args], { cwd: app.path, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    return `${error.stdout}${error.stderr}`;
  }
}

const since = (version, first) => version === 'latest' || version.localeCompare(first, 'en', { numeric: true }) >= 0;
const source = (name) => readFileSync(resolve(__dirname, 'versions', `${name}.ts`), 'utf8');
const verbatim = ['--isolatedModules', '--verbatimModuleSyntax'];

/**
 * How a project resolves modules: the options, its program and its name there, the name that the compiler gives it if Node can
 * run that, and the versions that know this way.
 */
const ways = {
  'node10, CommonJS': [['commonjs', 'node'], 'imported', 'a.ts', 'a.js', '4.7', '6.999'],
  'node10, CommonJS, isolated': [['commonjs', 'node', '--isolatedModules'], 'imported', 'a.ts', 'a.js', '4.7', '6.999'],
  'node10, CommonJS, verbatim': [['commonjs', 'node', ...verbatim], 'required', 'a.ts', 'a.js', '5.0', '6.999'],
  'node10, ES modules': [['es2022', 'node', '--isolatedModules'], 'imported', 'a.ts', undefined, '4.7', '6.999'],
  'node16, CommonJS': [['node16', 'node16', '--isolatedModules'], 'imported', 'a.cts', 'a.cjs', '4.7'],
  'node16, CommonJS, verbatim': [['node16', 'node16', ...verbatim], 'required', 'a.cts', 'a.cjs', '5.0'],
  'node16, ES modules': [['node16', 'node16'], 'imported', 'a.mts', 'a.mjs', '4.7'],
  'nodenext, CommonJS': [['nodenext', 'nodenext', '--isolatedModules'], 'imported', 'a.cts', 'a.cjs', '4.7'],
  'nodenext, ES modules': [['nodenext', 'nodenext', '--isolatedModules'], 'imported', 'a.mts', 'a.mjs', '4.7'],
  'nodenext, ES modules, verbatim': [['nodenext', 'nodenext', ...verbatim], 'imported', 'a.mts', 'a.mjs', '5.0'],
  'bundler, ES modules': [['esnext', 'bundler'], 'imported', 'a.mts', 'a.mjs', '5.0'],
  'bundler, ES modules, verbatim': [['esnext', 'bundler', ...verbatim], 'imported', 'a.ts', undefined, '5.0'],
  'bundler, preserve': [['preserve', 'bundler', ...verbatim], 'imported', 'a.ts', undefined, '5.4'],
  'bundler, CommonJS': [['commonjs', 'bundler', '--isolatedModules'], 'imported', 'a.ts', 'a.js', '6.0'],
};

describe.each(versions)('TypeScript %s', (version) => {
  // Version 6 warns of options that 7 does not have.
  const more = version.startsWith('6') ? ['--ignoreDeprecations', '6.0'] : [];
  const known = Object.entries(ways).filter(([, way]) => since(version, way[4]) && !(way[5] && since(version, way[5])));

  test.each(known)('%s', (_, [[module, resolution, ...options], program, name, output]) => {
    app.write(name, source(program));
    const settings = ['--module', module, '--moduleResolution', resolution, '--target', 'es2021', '--lib', 'es2022,dom', '--skipLibCheck'];
    expect(compile(version, ...settings, '--esModuleInterop', '--outDir', 'out', ...options, ...more, name)).toBe('');
    if (!output) return;
    const said = execFileSync(process.execPath, [join('out', output)], { cwd: app.path, encoding: 'utf8' });
    expect(said.trim()).toBe('true true function 0 true');
  });

  test('the declarations themselves have no errors', () => {
    for (const name of ['a.cts', 'a.mts']) app.write(name, source('imported'));
    // Before 4.8, ES2022 has another type for the cause of an error.
    const library = since(version, '4.8') ? 'es2022,dom' : 'es2021,dom';
    const settings = ['--module', 'node16', '--moduleResolution', 'node16', '--target', 'es2021', '--lib', library, '--noEmit'];
    expect(compile(version, ...settings, 'a.cts', 'a.mts')).toBe('');
  });

  test('a class can be added to, since 4.9', () => {
    for (const name of ['b.cts', 'b.mts']) app.write(name, source('classes'));
    const settings = ['--module', 'node16', '--moduleResolution', 'node16', '--target', 'es2021', '--noEmit', '--skipLibCheck'];
    const said = compile(version, ...settings, 'b.cts', 'b.mts');
    if (since(version, '4.9')) expect(said).toBe('');
    else expect(said).toMatch(/'UsersApi' only refers to a type/);
  });

  // Other tools would keep the import in what runs, where there is no such name.
  test('Models is a type, and a compiler that keeps imports as they are says so', () => {
    app.write('c.mts', "import { Models } from 'platform-client-wasm';\nexport const id = (user: Models.User) => user.id;\n");
    const keeping = since(version, '5.0') ? ['--verbatimModuleSyntax'] : ['--preserveValueImports', '--isolatedModules'];
    const settings = ['--module', 'node16', '--moduleResolution', 'node16', '--target', 'es2021', '--noEmit', '--skipLibCheck'];
    expect(compile(version, ...settings, ...keeping, 'c.mts')).toMatch(/'Models' resolves to a type-only declaration and must be/);
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

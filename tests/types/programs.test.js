/**
 * Programs as users write them: those for the old SDK compile against its declarations and, unchanged,
 * against ours; those for ours also hold what must not compile (`@ts-expect-error`).
 */
const { readdirSync } = require('node:fs');
const { resolve } = require('node:path');
const { aliased, errors, programOf } = require('./support');

const list = (folder) => readdirSync(resolve(__dirname, folder)).map((name) => resolve(__dirname, folder, name));
const oldStyle = list('programs');
const ours = list('ours');
const name = (file) => file.replace(/.*\//, '');
jest.setTimeout(300000);

test('there are programs', () => {
  expect(oldStyle.length).toBeGreaterThanOrEqual(15);
  expect(ours.length).toBeGreaterThanOrEqual(6);
});

describe('against the old declarations', () => {
  let program;
  beforeAll(() => {
    program = programOf(oldStyle);
  });
  test.each(oldStyle.map((file) => [name(file), file]))('%s compiles', (_, file) => {
    expect(errors(program, program.getSourceFile(file))).toEqual([]);
  });
});

describe('against ours', () => {
  let program;
  beforeAll(() => {
    program = programOf([...oldStyle, ...ours], { baseUrl: __dirname, paths: aliased, skipLibCheck: false });
  });
  test.each([...oldStyle, ...ours].map((file) => [name(file), file]))('%s compiles', (_, file) => {
    expect(errors(program, program.getSourceFile(file))).toEqual([]);
  });

  // Errors in the old declarations appear in every program that checks its libraries.
  test('the declarations themselves have no errors', () => {
    const own = program.getSourceFiles().filter(({ fileName }) => fileName.includes('/js/types/'));
    expect(own.length).toBeGreaterThan(100);
    expect(own.flatMap((file) => errors(program, file))).toEqual([]);
  });
});

/** How a module is imported, for each setting of the compiler. */
const defaultImport =
  "import platformClient, { Models } from 'platform-client-wasm'; export const user: Models.User = { version: 1 }; export const api: platformClient.UsersApi = new platformClient.UsersApi();";
const starImport =
  "import * as pc from 'platform-client-wasm'; export const api: pc.UsersApi = new pc.UsersApi(); export type User = pc.Models.User;";
const required =
  "import pc = require('platform-client-wasm'); export const api: pc.UsersApi = new pc.UsersApi(); export type User = pc.Models.User;";
const javascript =
  "const { UsersApi, ApiClient } = require('platform-client-wasm'); ApiClient.instance.setEnvironment('mypurecloud.ie'); new UsersApi().getUsersMe().then((me) => me.name?.length);";

test.each([
  ['with esModuleInterop', { esModuleInterop: true }, {}],
  ['without esModuleInterop', { esModuleInterop: false, allowSyntheticDefaultImports: false }, {}],
  ['without DOM and Node', { lib: ['lib.es2022.d.ts'], skipLibCheck: false }, {}],
])('every form of import compiles %s', (_, options) => {
  const base = resolve(__dirname, 'virtual');
  const program = programOf(
    [],
    { baseUrl: __dirname, paths: aliased, allowJs: true, checkJs: true, ...options },
    {
      [`${base}/default.ts`]: defaultImport,
      [`${base}/star.ts`]: starImport,
      [`${base}/required.ts`]: required,
      [`${base}/javascript.js`]: javascript,
    },
  );
  expect(errors(program)).toEqual([]);
});

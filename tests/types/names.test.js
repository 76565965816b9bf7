/**
 * The compiler compares every name of the old declarations with ours, and ours are compared with the
 * built package: what is declared exists, and what exists is declared.
 */
const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');
const platformClient = require('../..');
const { differences } = require('./differences');
const { paths, programOf, root, ts } = require('./support');

jest.setTimeout(300000);
let checker;
let old;
let ours;

beforeAll(() => {
  const name = resolve(__dirname, 'both.ts');
  const program = programOf(
    [],
    { baseUrl: __dirname, paths },
    {
      [name]: "import * as old from 'purecloud-platform-client-v2'; import * as ours from 'platform-client-wasm'; old; ours;",
    },
  );
  checker = program.getTypeChecker();
  const [first, second] = program.getSourceFile(name).statements;
  const exportsOf = ({ moduleSpecifier }) => table(checker.getExportsOfModule(checker.getSymbolAtLocation(moduleSpecifier)));
  old = exportsOf(first);
  ours = exportsOf(second);
});

const resolved = (symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
const table = (symbols) => new Map(symbols.map((symbol) => [symbol.name, resolved(symbol)]));
const inside = (symbol) => table(checker.getExportsOfModule(symbol));
const members = (symbol) => table(checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol)));
const isClass = ({ flags }) => (flags & ts.SymbolFlags.Class) !== 0;
const isApi = ([name, symbol]) => isClass(symbol) && name.endsWith('Api');
const isPublic = (symbol) => !symbol.declarations?.some((d) => ts.getCombinedModifierFlags(d) & ts.ModifierFlags.Private);

/** A type as text, by names only; it does not matter where they are declared. */
function text(type) {
  if (type.flags & ts.TypeFlags.Boolean) return 'boolean';
  if (type.isUnion()) return type.types.map(text).join(' | ');
  if (checker.isArrayType(type)) return `${text(checker.getTypeArguments(type)[0])}[]`;
  if (!type.symbol) return checker.typeToString(type);
  if (type.symbol.flags & ts.SymbolFlags.TypeLiteral) return `{ ${checker.getIndexInfosOfType(type).map((info) => text(info.type))} }`;
  const given = type.objectFlags & ts.ObjectFlags.Reference ? checker.getTypeArguments(type).map(text) : [];
  return type.symbol.name + (given.length > 0 ? `<${given}>` : '');
}
const typeOf = (symbol) => text(checker.getNonNullableType(checker.getTypeOfSymbol(symbol)));
const property = (symbol) => `${symbol.flags & ts.SymbolFlags.Optional ? '?' : ''}${typeOf(symbol)}`;

/** A line `Name.member: old → ours` for each member that is missing or different. */
function compare(place, before, now, describe) {
  const lines = [];
  for (const [name, symbol] of before) {
    if (!isPublic(symbol) || name === 'prototype') continue;
    const counterpart = now.get(name);
    const [was, is] = [describe(symbol), counterpart ? describe(counterpart) : 'missing'];
    if (was !== is) lines.push(`${place}${name}: ${was} → ${is}`);
  }
  return lines;
}

/** The old type, if ours accepts more; the addition goes to `added`. */
function without(added, type) {
  if (!differences.added.includes(type)) return type;
  added.add(type);
  return type.replace(/ \|.*/, '');
}

test('every exported name exists, as a type where it was one', () => {
  const missing = [];
  for (const [name, symbol] of old) {
    const counterpart = ours.get(name);
    const type = (s) => (s.flags & ts.SymbolFlags.Type) !== 0;
    if (!counterpart || (type(symbol) && !type(counterpart))) missing.push(name);
  }
  expect(old.size).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});

test('all models are the same, property by property', () => {
  const before = inside(old.get('Models'));
  const now = inside(ours.get('Models'));
  expect(before.size).toBe(6596);
  expect([...before.keys()].filter((name) => !now.has(name))).toEqual([]);
  let properties = 0;
  const different = [];
  for (const [name, model] of before) {
    const [was, is] = [members(model), members(now.get(name))];
    properties += was.size;
    different.push(...compare(`${name}.`, was, is, property), ...[...is.keys()].filter((key) => !was.has(key)));
  }
  expect(properties).toBe(36081);
  expect(different).toEqual([]);
});

test('all methods take and give the same', () => {
  let methods = 0;
  const different = [];
  const added = new Set();
  for (const [name, cls] of [...old].filter(isApi)) {
    const was = members(cls);
    methods += was.size;
    different.push(
      ...compare(`${name}.`, was, members(ours.get(name)), (symbol) => {
        const signature = checker.getTypeOfSymbol(symbol).getCallSignatures()[0];
        const parameters = signature.parameters.map((p) => {
          return `${p.name}: ${p.name === 'opts' ? 'options' : without(added, typeOf(p))}`;
        });
        return `(${parameters.join(', ')}): ${text(signature.getReturnType())}`;
      }),
    );
  }
  expect(methods).toBe(3468);
  expect(different).toEqual([]);
  expect([...added]).toEqual(differences.added);
});

test('all options of all methods are the same', () => {
  const different = [];
  const added = new Set();
  let count = 0;
  for (const [name, cls] of [...old].filter(isApi)) {
    for (const [options, symbol] of inside(cls)) {
      if (!options.endsWith('Options')) continue;
      count++;
      const is = inside(ours.get(name)).get(options);
      if (!is) {
        different.push(`${name}.${options} is missing`);
        continue;
      }
      different.push(
        ...compare(`${name}.${options}.`, members(symbol), members(is), (entry) => {
          return without(added, typeOf(entry));
        }),
      );
    }
  }
  expect(count).toBe(3468);
  expect(different).toEqual([]);
  expect([...added]).toEqual(differences.added);
});

test('every member of the other types exists', () => {
  const missing = [];
  for (const [name, symbol] of old) {
    if (isApi([name, symbol]) || !(symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface))) continue;
    const now = members(ours.get(name));
    for (const [member, declared] of members(symbol)) {
      if (isPublic(declared) && !now.has(member)) missing.push(`${name}.${member}`);
    }
  }
  expect(missing).toEqual(differences.members);
});

/** `Models` is exported as types only. */
const values = () =>
  [...ours].filter(([name, { flags }]) => flags & ts.SymbolFlags.Value && !['default', 'Models'].includes(name)).map(([name]) => name);
const own = (object) => Object.getOwnPropertyNames(object);

test('values of the declarations and of the package are the same', () => {
  expect(values().sort()).toEqual(
    own(platformClient)
      .filter((name) => name !== 'default')
      .sort(),
  );
  expect(platformClient.default).toBe(platformClient);
});

test('every declared method is there, and the reverse', () => {
  let count = 0;
  for (const [name, cls] of [...ours].filter(isApi)) {
    const declared = [...members(cls).keys()].filter((key) => key !== 'apiClient');
    expect([name, declared.sort()]).toEqual([
      name,
      own(platformClient[name].prototype)
        .filter((key) => key !== 'constructor')
        .sort(),
    ]);
    expect(own(new platformClient[name]())).toEqual(['apiClient']);
    count += declared.length;
  }
  expect(count).toBe(3468);
});

/** Set by a page or by its calls, so absent at first. */
const late = new Set([
  'returnExtended',
  'clientId',
  'redirectUri',
  'persistSettings',
  'settingsPrefix',
  'storageKey',
  'proxy',
  'proxyAgent',
  'debugLog',
  'debugLogMaxLines',
  'httpsAgent',
  'preHook',
  'postHook',
  'headers',
  'params',
  'data',
  'signal',
  'responseType',
  'stack',
  'cause',
  'contextId',
  'details',
  'errors',
]);
const internal = (name) => name.startsWith('_') || name === 'constructor';

/** All names of an object's members, without those of every object and of private ones. */
function namesOf(object) {
  const names = new Set();
  for (let at = object; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) for (const name of own(at)) names.add(name);
  return [...names].filter((name) => !internal(name) && !late.has(name)).sort();
}

test.each([
  ['ApiClientClass', () => new platformClient.ApiClient()],
  ['Configuration', () => new platformClient.ApiClient().config],
  ['Logger', () => new platformClient.ApiClient().config.logger],
  ['HttpRequestOptions', () => new platformClient.HttpRequestOptions('https://api.example/', 'GET')],
  ['DefaultHttpClient', () => new platformClient.DefaultHttpClient()],
  ['PlatformClientError', () => new platformClient.PlatformClientError('message', 'CODE')],
])('%s has what is declared, and nothing else', (name, make) => {
  const declared = [...members(ours.get(name)).keys()].filter((key) => !late.has(key)).sort();
  expect(namesOf(make()).filter((key) => key !== 'toString')).toEqual(declared);
});

test('the regions are those of regions.json', () => {
  const regions = JSON.parse(readFileSync(resolve(root, 'tools/definition/regions.json'), 'utf8'));
  const type = checker.getTypeOfSymbol(ours.get('PureCloudRegionHosts'));
  expect(checker.getPropertiesOfType(type).map(({ name }) => name)).toEqual(Object.keys(regions));
});

// The arguments that every operation is called with. A call is `{ values, customHeaders }`:
// `values` maps parameters to what the caller gives; the positions follow from the definition.
import { makeRandom } from './random.mjs';

const oddTexts = [
  'a b',
  ' ',
  'a/b',
  '/',
  'a\\b',
  '?&#+%=',
  '%2F',
  '%',
  'é',
  'ü/ß',
  '日本語',
  '😀',
  'a,b',
  ':@$;[]',
  "it's(all)!*~",
  '"<>^`{|}',
  '...',
  '.hidden',
  '{userId}',
  '\u0000\u0001',
  'line\nbreak\ttab',
  '__proto__',
  'true',
  '0',
  '\u2028',
  'a'.repeat(3000),
];
// All kinds of characters in one text, so that every parameter of every operation sends each kind.
const allOdd = `a b/c\\d?&#+%=é ü日本😀,;:@$'()!*~"<>^\`{|}[]%2F`;
// Header values that HTTP allows: no control character, nothing beyond U+00FF.
const allOddHeader = 'a b/c?&#+%=é,"*"';
const oddHeaders = ['"an etag"', 'W/"1,2"', 'a, b;q=0.5', '?&#+%=', 'é', '*', '<a>'];
const oddBodies = [
  { name: 'é日本😀', nested: [{ '?&#+%': null }, [], {}], quote: '"\\\u2028\u0000' },
  [1, 'two', null],
  ['a,b'],
  'text',
  '{"already":"JSON"}',
  '1',
  {},
  [],
  { date: new Date(86400000) },
  1.5,
  true,
];
const dates = [new Date(0), new Date('2024-02-29T23:59:59.999Z'), new Date('+010000-01-01T00:00:00Z')];

const plainValue = {
  string: (random) => `value-${random.below(1000)}`,
  number: (random) => 1 + random.below(500),
  boolean: () => true,
  array: (random) => [`first-${random.below(1000)}`, `second-${random.below(1000)}`],
  body: (random) => ({ id: `id-${random.below(1000)}`, count: random.below(10), tags: ['a', 'b'], flag: false }),
};

function plain(parameter, random) {
  if (parameter.format === 'date-time') return new Date(Date.UTC(2024, random.below(12), 1));
  return plainValue[parameter.type](random);
}

function everyOdd({ type, location }) {
  if (type === 'body') return { [allOdd]: [allOdd, null] };
  if (location === 'header') return allOddHeader;
  return type === 'array' ? [allOdd, 'a,b'] : allOdd;
}

function odd(parameter, random) {
  if (parameter.type === 'body') return random.pick(oddBodies);
  if (parameter.location === 'header') return random.pick(oddHeaders);
  if (parameter.type === 'array') return ['a,b', random.pick(oddTexts), random.pick(oddTexts)];
  return random.pick(oddTexts);
}

/** The value itself, or a list of it. */
const just = (value) => (parameter) => (parameter.type === 'array' ? [value] : value);

function falsy(parameter, random) {
  if (parameter.type === 'body') return random.pick([0, false, '']);
  if (parameter.type === 'array') return random.pick([[0, false, 2], [false], [dates[0], 0], 0, false]);
  const values = [0, -0, false, ...(parameter.required || parameter.location !== 'query' ? [] : [''])];
  return random.pick(parameter.location === 'header' ? [0, false] : values);
}

function date(parameter, random) {
  if (parameter.type === 'body') return { at: random.pick(dates) };
  return parameter.type === 'array' ? [random.pick(dates), random.pick(dates)] : random.pick(dates);
}

function emptyList(parameter, random) {
  if (parameter.type === 'array') return [];
  return parameter.required ? plain(parameter, random) : undefined;
}

function empty(parameter, random) {
  if (parameter.required) return parameter.type === 'array' ? [] : plain(parameter, random);
  if (parameter.type === 'array') return random.pick([[], [''], null, undefined, '', 'bare', 'bare,comma']);
  return parameter.location === 'header' ? undefined : random.pick([null, undefined]);
}

const otherTypes = [
  1e21,
  -1.5,
  Number.NaN,
  10n,
  new String('a b'),
  new Number(7),
  { toString: () => 'a/b?c' },
  [['a', 'b'], 'c'],
  new URL('http://a/b?c=d'),
];

function otherType(parameter, random) {
  if (parameter.type === 'body') return { set: new Set([1]), boxed: new Number(1), json: { toJSON: () => 'é' }, none: undefined, f() {} };
  if (parameter.location === 'header') return random.pick([1.5, 10n, new String('a b'), { toString: () => 'text' }]);
  const value = random.pick(parameter.type === 'array' ? otherTypes : otherTypes.filter((type) => !Array.isArray(type)));
  return parameter.type === 'array' ? [value, random.pick(otherTypes)] : value;
}

const every = (value) => (operation, random) => ({
  values: new Map(operation.parameters.map((parameter) => [parameter, value(parameter, random)])),
});

/** Argument cases that end in a request, by name; each makes an operation's calls. */
export const requestCases = {
  'required arguments only': (operation, random) => [
    { values: new Map(operation.required.map((parameter) => [parameter, plain(parameter, random)])) },
  ],
  'all arguments': (operation, random) => [
    { ...every(plain)(operation, random), customHeaders: { 'X-Custom': `custom ${random.below(100)}` } },
  ],
  'spaces, separators, non-ASCII': (operation, random) => [everyOdd, odd, odd].map((value) => every(value)(operation, random)),
  '0, false and empty text': (operation, random) => [just(0), just(false), falsy].map((value) => every(value)(operation, random)),
  'values of other types': (operation, random) => [every(otherType)(operation, random)],
  dates: (operation, random) => [every(date)(operation, random)],
  'null, undefined, empty and bare lists': (operation, random) => [emptyList, empty].map((value) => every(value)(operation, random)),
  'headers without a value': (operation, random) =>
    operation.optional
      .filter((parameter) => parameter.location === 'header')
      .map((header) => ({
        values: new Map([...operation.required.map((p) => [p, plain(p, random)]), [header, null]]),
      })),
  'empty text where it is allowed': (operation, random) =>
    operation.required
      .filter((parameter) => parameter.allowEmpty)
      .map((parameter) => {
        const { values } = every(plain)(operation, random);
        return { values: values.set(parameter, '') };
      }),
};

/** Argument cases that the client must refuse without sending anything. */
export const refusedCases = {
  'a required argument missing': (operation, random) =>
    operation.required.flatMap((parameter) => {
      const nothing = [undefined, null];
      if (parameter.location === 'path' && !parameter.allowEmpty) nothing.push('');
      return nothing.map((value) => {
        const { values } = every(plain)(operation, random);
        return { values: values.set(parameter, value), missing: parameter };
      });
    }),
  'a path value that changes the path': (operation, random) =>
    operation.required
      .filter((parameter) => parameter.location === 'path')
      .map((parameter) => {
        const { values } = every(plain)(operation, random);
        return { values: values.set(parameter, random.pick(['.', '..'])), dots: parameter };
      }),
};

/** The calls of one case for one operation, the same in every run. */
export function callsOf(cases, name, operation) {
  const random = makeRandom(`${operation.cls}.${operation.name} ${name}`);
  return cases[name](operation, random).map((call) => ({ operation, ...call }));
}

/** The caller's arguments: positional ones in the definition's order, then the options. */
export function positional({ operation, values, customHeaders }) {
  const given = operation.required.map((parameter) => values.get(parameter));
  const options = {};
  for (const parameter of operation.optional) {
    if (values.has(parameter)) options[parameter.sdkName] = values.get(parameter);
  }
  if (customHeaders) options.customHeaders = customHeaders;
  return Object.keys(options).length > 0 ? [...given, options] : given;
}

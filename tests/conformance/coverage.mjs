// Whether the cases cover every parameter of every operation with every kind of value.
import { callsOf, refusedCases, requestCases } from './arguments.mjs';
import { classes } from './definition.mjs';

const elements = (value) => (Array.isArray(value) ? value : [value]);
const some = (matches) => (value) => elements(value).some(matches);
const text = (matches) => some((value) => matches.test(typeof value === 'object' ? JSON.stringify(value) : String(value)));

/** By name: whether a value is of that kind. */
const kinds = {
  space: text(/ /),
  slash: text(/\//),
  '?&#+%': text(/\?&#\+%/),
  'non-ASCII': text(/[^\x00-\x7f]/),
  0: some((value) => value === 0),
  false: some((value) => value === false),
  Date: some((value) => value instanceof Date || value?.at instanceof Date),
  'no value': (value) => value === undefined,
};
const ofLists = {
  'comma in a value': (value) => Array.isArray(value) && value.length > 1 && value.some((one) => String(one).includes(',')),
  'empty list': (value) => Array.isArray(value) && value.length === 0,
};

const allCalls = (cases, operation) => Object.keys(cases).flatMap((name) => callsOf(cases, name, operation));

/** What no call sends, such as "UsersApi.getUsers expand: slash". */
export function unsent() {
  return classes.flatMap(([cls, operations]) =>
    operations.flatMap((operation) => {
      const calls = allCalls(requestCases, operation);
      const refused = new Set(allCalls(refusedCases, operation).map(({ missing }) => missing));
      return operation.parameters.flatMap((parameter) => {
        const wanted = { ...kinds, ...(parameter.type === 'array' ? ofLists : {}) };
        if (parameter.required) delete wanted['no value'];
        const lacking = Object.keys(wanted).filter((kind) => !calls.some(({ values }) => wanted[kind](values.get(parameter))));
        if (parameter.required && !refused.has(parameter)) lacking.push('missing');
        return lacking.map((kind) => `${cls}.${operation.name} ${parameter.name}: ${kind}`);
      });
    }),
  );
}

// What version 262 does differently, as code: each difference turns the parts of the request that
// the contract demands into those that 262 sends. docs/differences.md says why we differ. The tests
// fail if 262 does anything else on some call, or if no call shows a difference any more.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { version: axiosVersion } = require('axios/package.json');

const encodeAsAxios = (value) =>
  encodeURIComponent(value).replace(/%3A/g, ':').replace(/%24/g, '$').replace(/%2C/g, ',').replace(/%20/g, '+');

const lists = ({ query }) => query.filter(({ parameter, value }) => parameter.type === 'array' && value !== undefined && value !== null);
const bodyOf = ({ operation, values }) => values.get(operation.parameters.find(({ location }) => location === 'body'));

/** By the name in docs/differences.md: `(request, call) => void` changes what 262 sends. */
export const requestDifferences = {
  'transport headers'({ headers }) {
    headers['user-agent'] = `axios/${axiosVersion}`;
    headers['accept-encoding'] = 'gzip, compress, deflate, br';
  },
  'type of no body'({ headers, body }) {
    if (body === '') headers['content-type'] = 'application/json';
  },
  'body 0, false'(request, call) {
    if (request.body === '' || bodyOf(call)) return;
    request.body = '';
    delete request.headers['content-length'];
    if (['POST', 'PUT', 'PATCH'].includes(request.method)) request.headers['content-length'] = '0';
  },
  'list with commas'(request) {
    for (const entry of lists(request)) {
      if (entry.texts.length > 1) entry.texts = [entry.texts.join(',')];
    }
  },
  'empty list'(request) {
    for (const entry of lists(request)) {
      if (Array.isArray(entry.value) && entry.value.length === 0) entry.texts = [''];
    }
  },
  'list given as 0 or false'(request) {
    for (const entry of lists(request)) {
      if (!entry.value) entry.texts = [];
    }
  },
  'order of the query'({ query }, { operation: { parameters } }) {
    query.sort((a, b) => parameters.indexOf(a.parameter) - parameters.indexOf(b.parameter));
  },
  'characters of the query'(request) {
    request.encode = encodeAsAxios;
  },
  'header without a value'({ headers }, { operation, values }) {
    for (const parameter of operation.parameters) {
      if (parameter.location === 'header' && values.get(parameter) === null) headers[parameter.name.toLowerCase()] = '';
    }
  },
};

/** Calls that the contract refuses and 262 does not: by name, whether a call is of this kind. */
export const refusalDifferences = {
  'missing argument as a text': ({ missing, values }) => missing && !emptyNumber(missing, values),
  'empty number in the path': ({ missing, values }) => missing && emptyNumber(missing, values),
  'dots in the path': ({ dots }) => dots !== undefined,
};

function emptyNumber(parameter, values) {
  return parameter.type === 'number' && values.get(parameter) === '';
}

/** The names of docs/differences.md under one heading. */
export function documented(heading) {
  const file = new URL('../../docs/differences.md', import.meta.url);
  const section = readFileSync(file, 'utf8')
    .split(/^## /m)
    .find((text) => text.startsWith(`${heading}\n`));
  return [...section.matchAll(/^\| ([^|]+?) +\|/gm)].map(([, name]) => name).filter((name) => !/^(name|-+)$/.test(name));
}

import { argumentError } from './error.js';
import { collectionParam } from './helpers.js';
import { hidden, keys, option } from './own.js';

/**
 * How the clients of this package are called without the way round by path and maps, by their own `callApi`: a client whose
 * page has put something else in its place has none, so that all its operations go through that.
 */
export const directCalls = new WeakMap();

/** One line of describeClass: "L" location, required, list, and the SDK's name. */
function parse(line) {
  const [name, contentType, ...fields] = line.split('\t');
  const parameters = fields.map((text, index) => ({
    index,
    location: text[0],
    isBody: text[0] === 'b',
    required: text[1] !== '0',
    notEmpty: text[1] === '2',
    isList: text[2] === '1',
    name: text.slice(3),
  }));
  return { name, contentType, parameters, requiredCount: parameters.filter((p) => p.required).length };
}

/** The values of one call by parameter, from positional arguments and the options after them. @throws where one is missing */
function collect(operation, args) {
  const given = [];
  let body;
  let position = 0;
  const options = args[operation.requiredCount] || {};
  for (const parameter of operation.parameters) {
    const value = parameter.required ? args[position++] : option(options, parameter.name);
    if (parameter.required && (value === undefined || value === null || (parameter.notEmpty && value === ''))) {
      throw argumentError(`Missing the required parameter "${parameter.name}" when calling ${operation.name}`);
    }
    // No list at all is left out, as an empty one is.
    if (value === undefined || (value === null && parameter.isList)) continue;
    if (parameter.isBody) body = value;
    else given.push([parameter, value]);
  }
  return { given, body, options };
}

/** `callApi`'s arguments for one call, as the old SDK's methods pass them. @param {string} description of describeOperation */
function callArguments(operation, description, { given, body, options }, legacyFilter) {
  const [method, path, authorized, contentTypes, accepts, ...fields] = description.split('\t');
  const values = new Map(given);
  const maps = { p: {}, q: {}, h: {}, f: {} };
  for (const parameter of operation.parameters) {
    if (parameter.isBody) continue;
    const field = fields[parameter.index];
    const value = values.get(parameter);
    const format = { C: 'csv', S: 'ssv', T: 'tsv', P: 'pipes', M: 'multi' }[field[0]];
    maps[parameter.location][field.slice(1)] = format ? collectionParam(value, format, legacyFilter) : value;
  }
  const [signal, timeout] = [option(options, 'signal'), option(options, 'timeout')];
  return [
    path,
    method,
    maps.p,
    maps.q,
    maps.h,
    maps.f,
    operation.parameters.some((parameter) => parameter.isBody) ? body : null,
    authorized ? ['PureCloud OAuth'] : [],
    contentTypes.split(','),
    accepts.split(','),
    option(options, 'customHeaders'),
    // The old SDK has none of these.
    ...(signal || timeout !== undefined ? [{ signal, timeout }] : []),
  ];
}

function defineMethod(core, prototype, cls, index, line) {
  const name = line.slice(0, line.indexOf('\t'));
  let operation;
  let description;
  const method = {
    [name](...args) {
      operation ??= parse(line);
      const call = collect(operation, args);
      const client = this.apiClient;
      const direct = directCalls.get(client.callApi);
      if (direct) return direct(client, cls, index, operation.contentType, call);
      description ??= core.describeOperation(cls, index);
      return client.callApi(...callArguments(operation, description, call, client.useLegacyParameterFilter));
    },
  }[name];
  hidden(prototype, name, method);
}

/**
 * A prototype whose methods are made when it is first looked at, by whatever means; from then on
 * the proxy has no traps and is as the object itself.
 */
function lazyPrototype(prototype, fill) {
  // No members of every object, which a page may call `get`.
  const traps = { __proto__: null };
  for (const name of ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'defineProperty', 'deleteProperty']) {
    traps[name] = (...args) => {
      for (const trap of keys(traps)) delete traps[trap];
      fill(prototype);
      return Reflect[name](...args);
    };
  }
  return new Proxy(prototype, traps);
}

/**
 * A class of the API: a real one, with a method of its own for every operation. Pages use a few of
 * the 87 and construct more, so neither defining nor constructing a class decodes it.
 * @param {() => object} defaultClient the client of instances that are given none
 */
export function defineApiClass(core, name, cls, defaultClient) {
  // No class expression: the prototype of one cannot be replaced.
  const ApiClass = {
    [name]: function (apiClient) {
      if (!new.target) throw new TypeError(`Class constructor ${name} cannot be invoked without 'new'`);
      this.apiClient = apiClient || defaultClient();
    },
  }[name];
  const prototype = lazyPrototype(ApiClass.prototype, (target) => {
    let index = 0;
    for (const line of core.describeClass(cls).split('\n')) defineMethod(core, target, cls, index++, line);
  });
  Object.defineProperty(ApiClass, 'prototype', { value: prototype, writable: false });
  return ApiClass;
}

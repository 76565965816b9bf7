import { ApiClient } from './api_client.js';
import { invoke } from './calls.js';
import { core } from './core.js';
import { argumentError } from './error.js';
import { collectionParam } from './old_sdk_tools.js';
import { entries, hidden, keys, option } from './objects.js';

/** @typedef {import('./core.js').Given<import('#glue').Operation>} Operation */

/** If a page has replaced this method, operations go through the page's own. */
const ownCallApi = ApiClient.prototype.callApi;

/**
 * Collects the values of a call from its positional arguments and its options. There is one for each parameter
 * except the body, which is kept apart.
 * @param {Operation} operation
 * @param {any[]} args
 * @throws if one is missing
 */
function collect(operation, args) {
  const { body: inBody } = core.ParameterLocation;
  const options = args[operation.parameters.filter((parameter) => parameter.required).length] || {};
  const values = [];
  let body;
  let position = 0;
  for (const { sdkName, required, location, collection, allowEmpty } of operation.parameters) {
    const value = required ? args[position++] : option(options, sdkName);
    if (required && (value === undefined || value === null || (value === '' && !allowEmpty))) {
      throw argumentError(`Missing the required parameter "${sdkName}" when calling ${operation.name}`);
    }
    if (location === inBody) body = value;
    // `null` or '' for a list is left out, like an empty list.
    const leftOut = location === inBody || ((value === null || value === '') && collection !== core.CollectionFormat.none);
    values.push(leftOut ? undefined : value);
  }
  return { values, body, options };
}

/** @param {import('#glue').CollectionFormat} format @returns {string} as the definition calls it */
const formatName = (format) => entries(core.CollectionFormat).filter(([, known]) => known === format)[0][0];

/**
 * The arguments of `callApi` for one call, as the methods of the old SDK pass them.
 * @param {Operation} operation @param {ReturnType<typeof collect>} call @param {boolean} legacyFilter
 */
function callArguments(operation, { values, body, options }, legacyFilter) {
  const { path, query, header, form, body: inBody } = core.ParameterLocation;
  /** @type {Map<unknown, Record<string, unknown>>} */
  const maps = new Map([path, query, header, form].map((location) => [location, {}]));
  operation.parameters.forEach(({ name, location, collection }, index) => {
    const map = maps.get(location);
    if (!map) return;
    const format = formatName(collection);
    map[name] = format === 'none' ? values[index] : collectionParam(values[index], format, legacyFilter);
  });
  const [signal, timeout, retry] = [option(options, 'signal'), option(options, 'timeout'), option(options, 'retry')];
  return [
    operation.path,
    operation.method,
    maps.get(path),
    maps.get(query),
    maps.get(header),
    maps.get(form),
    operation.parameters.some(({ location }) => location === inBody) ? body : null,
    operation.authorized ? ['PureCloud OAuth'] : [],
    operation.contentTypes.split(','),
    operation.accepts.split(','),
    option(options, 'customHeaders'),
    // The old SDK does not have these.
    ...(signal || timeout !== undefined || retry !== undefined ? [{ signal, timeout, retry }] : []),
  ];
}

/** @param {object} prototype @param {string} name @param {number} cls @param {number} index */
function defineMethod(prototype, name, cls, index) {
  /** @type {Operation | undefined} */
  let operation;
  const method = {
    /** @this {{ apiClient: any }} @param {any[]} args */
    [name](...args) {
      operation ??= /** @type {Operation} */ (core.operation(cls, index));
      const call = collect(operation, args);
      const client = this.apiClient;
      if (client.callApi === ownCallApi) return invoke(client, cls, index, operation, call);
      return client.callApi(...callArguments(operation, call, client.useLegacyParameterFilter));
    },
  }[name];
  hidden(prototype, name, method);
}

/**
 * Makes a prototype whose methods are added when it is first used in any way. After that the proxy has no
 * traps, so it behaves like the object itself.
 * @param {object} prototype @param {(prototype: object) => void} fill
 */
function lazyPrototype(prototype, fill) {
  /** @type {any} */
  const reflect = Reflect;
  // Without a prototype: a page may add a `get` to Object.prototype.
  const traps = /** @type {any} */ ({ __proto__: null });
  for (const name of ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'defineProperty', 'deleteProperty']) {
    traps[name] = (/** @type {any[]} */ ...args) => {
      for (const trap of keys(traps)) delete traps[trap];
      fill(prototype);
      return reflect[name](...args);
    };
  }
  return new Proxy(prototype, traps);
}

/**
 * Defines a class of the API, with a method of its own for each operation. Pages use a few of the 87 classes
 * and construct more, so a class is not decoded until its prototype is used.
 * @param {string} name
 * @param {number} cls its place in the table of operations
 */
export function defineApiClass(name, cls) {
  // Not a class expression, because its prototype cannot be replaced.
  const ApiClass = {
    /** @this {{ apiClient: any }} @param {any} apiClient */
    [name]: function (apiClient) {
      if (!new.target) throw new TypeError(`Class constructor ${name} cannot be invoked without 'new'`);
      this.apiClient = apiClient || ApiClient.instance;
    },
  }[name];
  const prototype = lazyPrototype(ApiClass.prototype, (target) => {
    core.operationNames(cls).forEach((method, index) => {
      defineMethod(target, method, cls, index);
    });
  });
  Object.defineProperty(ApiClass, 'prototype', { value: prototype, writable: false });
  return ApiClass;
}

import { entries, hasOwn, hidden, keys } from './objects.js';

/** @param {object} headers @param {unknown} name in any case */
function find(headers, name) {
  const lower = String(name).toLowerCase();
  for (const key of keys(headers)) {
    if (key.toLowerCase() === lower) return key;
  }
  return undefined;
}

/**
 * The methods that pages know from the headers of axios and fetch.
 * @type {Record<PropertyKey, (this: Record<string, string>, ...args: any[]) => any>}
 */
const methods = {
  get(name) {
    const key = find(this, name);
    return key === undefined ? undefined : this[key];
  },
  has(name) {
    return find(this, name) !== undefined;
  },
  set(name, value) {
    const given = typeof name === 'string' ? [[name, value]] : entries(name);
    for (const [one, its] of given) this[find(this, one) ?? one] = its;
    return this;
  },
  delete(name) {
    const key = find(this, name);
    return key !== undefined && delete this[key];
  },
  entries() {
    return entries(this)[Symbol.iterator]();
  },
  forEach(callback, self) {
    for (const [name, value] of entries(this)) callback.call(self, value, name, this);
  },
  [Symbol.iterator]() {
    return entries(this)[Symbol.iterator]();
  },
};

/**
 * Adds methods that are not enumerable to a plain object of headers. A header called "get" keeps its value.
 * @param {Record<string, string>} headers
 */
export function withHeaderMethods(headers) {
  for (const name of Reflect.ownKeys(methods)) {
    if (!hasOwn(headers, name)) hidden(headers, name, methods[name]);
  }
  return headers;
}

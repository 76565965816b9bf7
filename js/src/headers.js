import { entries, hasOwn, hidden, keys } from './own.js';

function find(headers, name) {
  const lower = String(name).toLowerCase();
  for (const key of keys(headers)) {
    if (key.toLowerCase() === lower) return key;
  }
  return undefined;
}

/** What pages know of axios' headers and of fetch's. */
const methods = {
  get(name) {
    const key = find(this, name);
    return key === undefined ? undefined : this[key];
  },
  has(name) {
    return find(this, name) !== undefined;
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

/** Response headers: a plain object, and methods that nothing lists. A header called "get" keeps its value. */
export function withHeaderMethods(headers) {
  for (const name of Reflect.ownKeys(methods)) {
    if (!hasOwn(headers, name)) hidden(headers, name, methods[name]);
  }
  return headers;
}

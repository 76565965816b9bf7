import { paramToString } from './marshal.js';
import { entries, fromEntries, hasOwn } from './own.js';

const separators = { csv: ',', ssv: ' ', tsv: '\t', pipes: '|' };

/** Converts a list to the form that `callApi` takes. @param {string} format of the definition's collectionFormat */
export function collectionParam(values, format, legacyFilter) {
  if (!values) return undefined;
  const texts = [].concat(values).map((value) => paramToString(value, legacyFilter));
  if (format === 'multi') return texts;
  if (!hasOwn(separators, format)) throw new Error(`Unknown collection format: ${format}`);
  return texts.join(separators[format]);
}

/** @param {string | null | undefined} type */
export const isJsonMime = (type) => /^application\/json(;.*)?$/i.test(type || '');

/** @param {string[]} types */
export const jsonPreferredMime = (types) => types.filter(isJsonMime)[0] || types[0];

export const isFileParam = (value) =>
  ['Blob', 'Buffer'].some((name) => typeof globalThis[name] === 'function' && value instanceof globalThis[name]);

export function normalizeParams(params, legacyFilter) {
  const given = entries(params || {}).filter(([, value]) => value !== undefined);
  const asIs = (value) => isFileParam(value) || Array.isArray(value);
  return fromEntries(given.map(([name, value]) => [name, asIs(value) ? value : paramToString(value, legacyFilter)]));
}

/** Builds a URL to show or to compare. It does not check the path as a request does. */
export function buildUrl(base, path, pathParams, legacyFilter) {
  const filled = path.replace(/\{([\w-]+)\}/g, (placeholder, name) =>
    encodeURIComponent(hasOwn(pathParams || {}, name) ? paramToString(pathParams[name], legacyFilter) : placeholder),
  );
  return base + filled.replace(/^(?!\/)/, '/');
}

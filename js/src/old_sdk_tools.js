// Tools of the old SDK that pages call on the client. Our own code uses some of them.

import { paramToString } from './marshal.js';
import { entries, fromEntries, hasOwn, isInstance } from './objects.js';

/** By the definition's collectionFormat. The old SDK has no separator for multi: each value is a parameter of its own. */
const separators = { csv: ',', ssv: ' ', tsv: '\t', pipes: '|', multi: 'multi' };

export const collectionFormatEnum = () => fromEntries(entries(separators).map(([name, separator]) => [name.toUpperCase(), separator]));

/**
 * Converts a list to the form that `callApi` takes.
 * @param {any} values @param {string} format of the definition's collectionFormat @param {boolean} legacyFilter
 */
export function collectionParam(values, format, legacyFilter) {
  if (!values) return undefined;
  const texts = /** @type {unknown[]} */ ([]).concat(values).map((value) => paramToString(value, legacyFilter));
  if (format === 'multi') return texts;
  if (!hasOwn(separators, format)) throw new Error(`Unknown collection format: ${format}`);
  return texts.join(separators[/** @type {keyof typeof separators} */ (format)]);
}

/** @param {string | null | undefined} type */
export const isJsonMime = (type) => /^application\/json(;.*)?$/i.test(type || '');

/** Pages call it with a text, too. The old SDK then returns its first letter. @param {string[]} types */
export const jsonPreferredMime = (types) => [...types].filter(isJsonMime)[0] || types[0];

/** @param {unknown} value */
export const isFileParam = (value) => ['Blob', 'Buffer'].some((name) => isInstance(value, name));

/** @param {Record<string, any> | null | undefined} params @param {boolean} legacyFilter */
export function normalizeParams(params, legacyFilter) {
  const given = entries(params || {}).filter(([, value]) => value !== undefined);
  const asIs = (/** @type {unknown} */ value) => isFileParam(value) || Array.isArray(value);
  return fromEntries(given.map(([name, value]) => [name, asIs(value) ? value : paramToString(value, legacyFilter)]));
}

/**
 * Builds a URL to show or to compare. It does not check the path as a request does.
 * @param {string} base @param {string} path @param {any} pathParams @param {boolean} legacyFilter
 */
export function buildUrl(base, path, pathParams, legacyFilter) {
  const filled = path.replace(/\{([\w-]+)\}/g, (/** @type {string} */ placeholder, /** @type {string} */ name) =>
    encodeURIComponent(hasOwn(pathParams || {}, name) ? paramToString(pathParams[name], legacyFilter) : placeholder),
  );
  return base + filled.replace(/^(?!\/)/, '/');
}

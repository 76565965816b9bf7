import { paramToString } from './marshal.js';
import { assign, entries, fromEntries, hasOwn } from './own.js';

const separators = { csv: ',', ssv: ' ', tsv: '\t', pipes: '|' };

/** A list as `callApi` takes it. @param {string} format of the definition's collectionFormat */
export function collectionParam(values, format, legacyFilter) {
  if (!values) return undefined;
  const texts = [].concat(values).map((value) => paramToString(value, legacyFilter));
  if (format === 'multi') return texts;
  if (!hasOwn(separators, format)) throw new Error(`Unknown collection format: ${format}`);
  return texts.join(separators[format]);
}

/** The old SDK's own tools, which pages call: methods of ApiClient. */
export const helpers = {
  paramToString(value) {
    return paramToString(value, this.useLegacyParameterFilter);
  },

  isJsonMime(type) {
    return /^application\/json(;.*)?$/i.test(type || '');
  },

  jsonPreferredMime(types) {
    return types.filter((type) => this.isJsonMime(type))[0] || types[0];
  },

  isFileParam(value) {
    return ['Blob', 'Buffer'].some((name) => typeof globalThis[name] === 'function' && value instanceof globalThis[name]);
  },

  normalizeParams(params) {
    const given = entries(params || {}).filter(([, value]) => value !== undefined);
    const asIs = (value) => this.isFileParam(value) || Array.isArray(value);
    return fromEntries(given.map(([name, value]) => [name, asIs(value) ? value : this.paramToString(value)]));
  },

  buildCollectionParam(values, format) {
    return collectionParam(values, format, this.useLegacyParameterFilter);
  },

  /** A URL to show or to compare: requests check their path first. */
  buildUrl(path, pathParams) {
    const base = this.config.getConfUrl('api', this.config.basePath);
    const filled = path.replace(/\{([\w-]+)\}/g, (placeholder, name) =>
      encodeURIComponent(hasOwn(pathParams || {}, name) ? this.paramToString(pathParams[name]) : placeholder),
    );
    return base + filled.replace(/^(?!\/)/, '/');
  },

  addHeaders(headers, ...more) {
    return assign(headers || {}, ...more);
  },
};

import { paramToString } from './marshal.js';

/** The old SDK's own tools, which pages call: methods of ApiClient. */
export const helpers = {
  paramToString(value) {
    return paramToString(value, this.useLegacyParameterFilter);
  },

  isJsonMime(type) {
    return /^application\/json(;.*)?$/i.test(type || '');
  },

  jsonPreferredMime(types) {
    return types.find((type) => this.isJsonMime(type)) || types[0];
  },

  isFileParam(value) {
    return ['Blob', 'Buffer'].some((name) => typeof globalThis[name] === 'function' && value instanceof globalThis[name]);
  },

  normalizeParams(params) {
    const given = Object.entries(params || {}).filter(([, value]) => value !== undefined);
    const asIs = (value) => this.isFileParam(value) || Array.isArray(value);
    return Object.fromEntries(given.map(([name, value]) => [name, asIs(value) ? value : this.paramToString(value)]));
  },

  buildCollectionParam(values, format) {
    if (!values) return undefined;
    const texts = [].concat(values).map((value) => this.paramToString(value));
    if (format === 'multi') return texts;
    const separator = this.CollectionFormatEnum[String(format).toUpperCase()];
    if (!separator) throw new Error(`Unknown collection format: ${format}`);
    return texts.join(separator);
  },

  /** A URL to show or to compare: requests check their path first. */
  buildUrl(path, pathParams) {
    const base = this.config.getConfUrl('api', this.config.basePath);
    const filled = path.replace(/\{([\w-]+)\}/g, (placeholder, name) =>
      encodeURIComponent(name in pathParams ? this.paramToString(pathParams[name]) : placeholder),
    );
    return base + filled.replace(/^(?!\/)/, '/');
  },

  addHeaders(headers, ...more) {
    return Object.assign(headers || {}, ...more);
  },
};

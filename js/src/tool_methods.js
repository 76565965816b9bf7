import * as helpers from './helpers.js';
import { paramToString } from './marshal.js';
import { assign } from './own.js';

/** The old SDK's tools, which pages call: methods of ApiClient. */
export const toolMethods = /** @type {ThisType<any>} */ ({
  paramToString(/** @type {unknown} */ value) {
    return paramToString(value, this.useLegacyParameterFilter);
  },
  isJsonMime(/** @type {string | null | undefined} */ type) {
    return helpers.isJsonMime(type);
  },
  jsonPreferredMime(/** @type {string[]} */ types) {
    return helpers.jsonPreferredMime(types);
  },
  isFileParam(/** @type {unknown} */ value) {
    return helpers.isFileParam(value);
  },
  normalizeParams(/** @type {Record<string, any> | null | undefined} */ params) {
    return helpers.normalizeParams(params, this.useLegacyParameterFilter);
  },
  buildCollectionParam(/** @type {unknown} */ values, /** @type {string} */ format) {
    return helpers.collectionParam(values, format, this.useLegacyParameterFilter);
  },
  buildUrl(/** @type {string} */ path, /** @type {Record<string, any>} */ pathParams) {
    const base = this.config.getConfUrl('api', this.config.basePath);
    return helpers.buildUrl(base, path, pathParams, this.useLegacyParameterFilter);
  },
  /** @param {Record<string, string> | null | undefined} headers @param {object[]} more */
  addHeaders(headers, ...more) {
    return assign(headers || {}, ...more);
  },
});

import * as tools from './old_sdk_tools.js';
import { paramToString } from './marshal.js';
import { assign } from './objects.js';

/** The old SDK's tools, which pages call: methods of ApiClient. */
export const toolMethods = /** @type {ThisType<any>} */ ({
  paramToString(/** @type {unknown} */ value) {
    return paramToString(value, this.useLegacyParameterFilter);
  },
  isJsonMime(/** @type {string | null | undefined} */ type) {
    return tools.isJsonMime(type);
  },
  jsonPreferredMime(/** @type {string[]} */ types) {
    return tools.jsonPreferredMime(types);
  },
  isFileParam(/** @type {unknown} */ value) {
    return tools.isFileParam(value);
  },
  normalizeParams(/** @type {Record<string, any> | null | undefined} */ params) {
    return tools.normalizeParams(params, this.useLegacyParameterFilter);
  },
  buildCollectionParam(/** @type {unknown} */ values, /** @type {string} */ format) {
    return tools.collectionParam(values, format, this.useLegacyParameterFilter);
  },
  buildUrl(/** @type {string} */ path, /** @type {Record<string, any>} */ pathParams) {
    const base = this.config.getConfUrl('api', this.config.basePath);
    return tools.buildUrl(base, path, pathParams, this.useLegacyParameterFilter);
  },
  /** @param {Record<string, string> | null | undefined} headers @param {object[]} more */
  addHeaders(headers, ...more) {
    return assign(headers || {}, ...more);
  },
});

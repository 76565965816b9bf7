// Converts values to what the core takes, and bodies to what pages get.

import { argumentError } from './error.js';
import { multipartOf } from './multipart.js';
import { entries, isInstance } from './objects.js';
import { StreamedForm, isStream, pageStreams } from './streams.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Half a surrogate pair becomes U+FFFD, as in fetch. Emscripten would take the next character for the other half. @param {string} text */
export const wellFormed = (text) => text.replace(/[\ud800-\udfff]/gu, '\ufffd');

/** A setting as text. If it is not given, it is empty. @param {unknown} value */
export const asText = (value) => (value ? wellFormed(String(value)) : '');

/** @param {[string, unknown]} pair @returns {[string, string]} */
const nameValue = ([name, value]) => [name, wellFormed(String(paramToString(value) ?? ''))];

/** The names and values of a plain object. @param {object | null | undefined} object */
export const nameValues = (object) => entries(object || {}).map(nameValue);

/** The same of headers. One whose value is null, undefined or false is left out, as axios does. @param {object | null | undefined} headers */
export const headerValues = (headers) =>
  entries(headers || {})
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(nameValue);

/** A parameter as text. Dates are in ISO 8601; null and undefined are empty. @param {any} value @param {boolean} [legacyFilter] */
export function paramToString(value, legacyFilter) {
  if (value === null || value === undefined || (legacyFilter && !value)) return '';
  return value instanceof Date ? value.toJSON() : String(value);
}

/**
 * One argument of a call. If the parameter is a list, a single value becomes a list of one. An invalid date has
 * no text: it is left out, and empty in a list.
 * @param {any} value @param {boolean} isList @param {boolean} legacyFilter @param {boolean} [inForm] as FormData, which repairs texts
 * @returns {string | string[] | null | undefined}
 * @throws for half a surrogate pair, as encodeURIComponent does
 */
export function argumentOf(value, isList, legacyFilter, inForm) {
  if (value === undefined || value === null) return value;
  const textOfOne = (/** @type {any} */ one) => {
    const given = paramToString(one, legacyFilter);
    if (given === null || given === undefined) return undefined;
    const text = wellFormed(String(given));
    if (text !== String(given) && !inForm) throw argumentError('URI malformed: half a surrogate pair is no character.');
    return text;
  };
  // A copy by `...` has no holes, which map would skip.
  if (isList || Array.isArray(value)) return [.../** @type {unknown[]} */ ([]).concat(value)].map((one) => textOfOne(one) ?? '');
  return textOfOne(value);
}

/** @param {string | null | undefined} type */
export const isJson = (type) => /[/+]json\b/i.test(type || '');

/** Parses the body as JSON. A body that is not JSON is returned as it is. @param {any} body */
export function parsed(body) {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** The content as text. It may come as text or as bytes. @param {any} content @returns {string} */
export const textOf = (content) => (typeof content === 'string' ? content : decoder.decode(content));

/** The content as bytes. It may come as bytes or as text. @param {any} content */
export const bytesOf = (content) => (typeof content === 'string' ? encoder.encode(content) : content);

const tagOf = (/** @type {unknown} */ value) => Object.prototype.toString.call(value);

/** True for bytes, those of other frames too. @param {any} value */
export const isView = (value) => ArrayBuffer.isView(value) || tagOf(value) === '[object ArrayBuffer]';

/** True for a value that is an object or a list in JSON. @param {unknown} data */
export const isJsonValue = (data) => Array.isArray(data) || tagOf(data) === '[object Object]';

/** @param {unknown} body @throws for a value that JSON cannot represent, and for a stream, whose internals contain local paths */
function asJson(body) {
  let text;
  try {
    text = JSON.stringify(body);
  } catch (/** @type {any} */ error) {
    throw argumentError(`The body cannot be sent as JSON: ${error.message}. Give plain data.`, error);
  }
  if (/"_(readableState|streams)":/.test(text)) {
    JSON.stringify(body, (name, value) => {
      if (!isStream(value)) return value;
      throw argumentError(`"${name}" is a stream, which JSON cannot hold: read it first, or send a form ('multipart/form-data').`);
    });
  }
  return text;
}

/**
 * A request body as text or bytes, and the content type that it needs: '' for that of the operation. Returns a
 * promise for a body that can only be read asynchronously (Blob, FormData, stream).
 * @param {any} body @param {string} contentType
 * @param {typeof pageStreams} streams the host's way with streams; in Node they stay streams
 */
export function encodeBody(body, contentType, streams = pageStreams) {
  if (body === undefined || body === null) return { type: '' };
  if (isView(body)) {
    return { bytes: new Uint8Array(body.buffer || body, body.byteOffset, body.byteLength), type: '' };
  }
  if (body instanceof URLSearchParams) {
    return { bytes: String(body), type: 'application/x-www-form-urlencoded' };
  }
  if (body instanceof StreamedForm) return streams.form(body);
  if (isStream(body)) return streams.body(body);
  const isForm = isInstance(body, 'FormData');
  if (isForm || isInstance(body, 'Blob')) {
    const sent = isForm ? multipartOf(body) : body;
    const type = isForm ? sent.type : '';
    return new Response(sent).arrayBuffer().then((buffer) => ({ bytes: new Uint8Array(buffer), type }));
  }
  const json = !contentType || isJson(contentType);
  const asGiven = typeof body === 'string' && (!json || parsed(body) !== body);
  return { bytes: asGiven ? body : asJson(body), type: '' };
}

/** Maps bytes to the body that a page's own HTTP client gave, such as a Blob or a Buffer. */
export const givenAsBytes = new WeakMap();

/**
 * A response body as the old SDK gives it, and its text. `invalid` is set if the body should be JSON but is
 * not. `content` is text, or bytes if the core has changed it.
 * @param {string | null} type @param {any} content
 * @returns {{ body: any, text?: string, invalid?: any }}
 */
export function decodeBody(type, content) {
  const given = givenAsBytes.get(content);
  if (given) return { body: given };
  const text = textOf(content);
  if (text === '') return { body: '', text };
  if (type ? !isJson(type) : !/^\s*[[{]/.test(text)) return { body: text, text };
  try {
    return { body: JSON.parse(text), text };
  } catch (invalid) {
    return type ? { body: text, text, invalid } : { body: text, text };
  }
}

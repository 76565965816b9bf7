import { argumentError } from './error.js';
import { isJsonValue, isView } from './marshal.js';
import { entries, keys } from './objects.js';
import { StreamedForm, isStream } from './streams.js';

/** @param {string} name @param {unknown} value @param {any} client */
function fieldText(name, value, client) {
  const text = client.paramToString(value);
  if (/^\[object \w+\]$/.test(text) && typeof value !== 'string') {
    throw argumentError(
      `The form field "${name}" is an object, which a form cannot hold: give a text, such as JSON.stringify's, or a Blob, a Buffer or a stream.`,
    );
  }
  return text;
}

/**
 * Makes a multipart form of the fields: text, file or stream. A list that has a file or a stream becomes one
 * field for each element.
 * @param {any} fields @param {any} client
 */
function multipart(fields, client) {
  const isContent = (/** @type {any} */ value) => client.isFileParam(value) || isView(value) || isStream(value);
  /** @type {[string, any][]} */
  const given = [];
  for (const [name, value] of entries(fields)) {
    if (value === undefined) continue;
    for (const item of Array.isArray(value) && value.some(isContent) ? value : [value]) given.push([name, item]);
  }
  const parts = given
    .map(([name, value]) => /** @type {[string, any]} */ ([name, isContent(value) ? value : fieldText(name, value, client)]))
    // FormData would convert bytes to a string.
    .map(([name, value]) => /** @type {[string, any]} */ ([name, isView(value) ? new Blob([value]) : value]));
  if (parts.some(([, value]) => isStream(value))) return new StreamedForm(parts);
  const form = new FormData();
  for (const [name, value] of parts) form.append(name, value);
  return form;
}

/** @param {object} fields @param {any} client @throws for a value that cannot be sent as text */
function checkFields(fields, client) {
  for (const [name, value] of entries(fields)) {
    for (const item of /** @type {unknown[]} */ ([]).concat(value)) {
      if (client.isFileParam(item) || isView(item) || isStream(item)) {
        throw argumentError(`The form field "${name}" is a file or a stream: give 'multipart/form-data' as the first of contentTypes.`);
      }
      fieldText(name, item, client);
    }
  }
}

/**
 * The form fields or the body that callApi sends.
 * @param {any} formParams @param {any} body @param {string} contentType @param {object} headers the call's own
 * @param {any} client
 * @returns {{ fields?: object, body?: unknown }} fields of a form that is URL-encoded, or the body
 */
export function contentOf(formParams, body, contentType, headers, client) {
  const fields = formParams || {};
  // `formParams` may be a whole form.
  if (isStream(fields) || fields instanceof FormData) return { body: fields };
  const given = entries(fields).some(([, value]) => value !== undefined);
  if (!/^multipart\/form-data\b/i.test(contentType)) {
    checkFields(fields, client);
    return { fields, body };
  }
  if (given) return { body: multipart(fields, client) };
  const ownType = keys(headers).some((name) => /^content-type$/i.test(name));
  if (isStream(body) && !body.getBoundary && !ownType) {
    throw argumentError('A stream alone is no form: give it as a field of formParams, such as { file: stream }.');
  }
  return { body: isJsonValue(body) && !isStream(body) ? multipart(body, client) : body };
}

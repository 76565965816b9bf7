import { withHeaderMethods } from './headers.js';
import { assign, hidden, option } from './objects.js';

/** @typedef {{ status: number, statusText: string, headers: Record<string, string>, body: any, text?: string, error: null }} Response */

/**
 * The `error` of a failed request, where the old SDK has the cause.
 * @param {string} message @param {string} code @param {number} status @param {unknown} original
 */
function cause(message, code, status, original) {
  const error = assign(new Error(message), { code, status });
  // Logs leave it out: the error of a page's own HTTP client often has the request with its headers.
  hidden(error, 'original', original || null);
  return error;
}

/** A member of an error body, which may be anything. @param {any} body @param {string} name */
const member = (body, name) => (body && typeof body === 'object' ? option(body, name) : undefined);

/**
 * Every failure of this package. For a failed request it is also the extended response: `status`, `statusText`,
 * `headers`, `body`, `text` and `error`. Without a response the status is 0. `message`, `code`, `contextId`,
 * `details` and `errors` come from the error body of the platform.
 */
export class PlatformClientError extends Error {
  /** @param {string} message @param {string} code @param {Response} [response] @param {unknown} [original] */
  constructor(message, code, response, original) {
    super(message);
    hidden(this, 'name', 'PlatformClientError');
    hidden(this, 'code', code);
    const shown = response || { status: 0, statusText: 'error', headers: withHeaderMethods({}), body: {}, text: 'error' };
    const { status, statusText, headers, body } = shown;
    assign(this, shown);
    this.error = cause(message, code, status, original);
    for (const name of ['contextId', 'details', 'errors']) hidden(this, name, member(body, name));
    // Programs that know axios read `error.response.data.error` after a refused login.
    if (response) hidden(this, 'response', { status, statusText, headers, data: body });
    // structuredClone and postMessage keep only this member of an error, in the engines that keep any.
    hidden(this, 'cause', this.toJSON());
  }

  toJSON() {
    const { message, code, status } = this.error;
    return { ...this, error: { message, code, status } };
  }
}

const stringOf = (/** @type {unknown} */ value) => (typeof value === 'string' ? value : '');

/**
 * The failure of a request that has a response. The members of its body may have any type.
 * @param {Response} response @param {string} [message] @param {string} [code]
 */
export function responseError(response, message, code) {
  const { status, statusText, body } = response;
  // The error of a login server (RFC 6749, 5.2).
  const [error, description] = [stringOf(member(body, 'error')), stringOf(member(body, 'error_description'))];
  const said = error && `[${error}]${description && ` ${description}`}`;
  return new PlatformClientError(
    message || stringOf(member(body, 'message')) || said || `${status}${statusText && ` ${statusText}`}`,
    code || member(body, 'code') || error || `HTTP${status}`,
    response,
  );
}

/**
 * The error for a missing or wrong argument. Its text is the message alone, because the old SDK throws a string.
 * @param {string} message @param {unknown} [original]
 */
export function argumentError(message, original, code = 'EARGUMENT') {
  const error = new PlatformClientError(message, code, undefined, original);
  hidden(error, 'toString', () => message);
  return error;
}

/** The error for input that cannot be read, such as a getter of the page that throws. @param {any} error */
export function inputError(error) {
  if (error instanceof PlatformClientError) return error;
  const message = typeof error?.message === 'string' ? error.message : 'The input of this call cannot be read.';
  return argumentError(message, error);
}

/**
 * Runs a function, which may be asynchronous. If it fails, the error is one of this package. The promise is of the
 * page's own class if a page has replaced `Promise`, as pages with Bluebird or AngularJS do. That of an async function is not.
 * @template T @param {() => T | Promise<T>} run @returns {Promise<T>}
 */
export const rejecting = (run) =>
  new Promise((resolve) => resolve(run())).catch((error) => {
    throw inputError(error);
  });

/** The error for a call that the core refuses before it is sent. @param {import('#glue').Failure} failure */
export const refusal = ({ code, message }) => argumentError(/** @type {string} */ (message), undefined, /** @type {string} */ (code));

/** The text of a result of the core. @param {import('#glue').TextResult} result @throws if there is none */
export function textOrThrow({ text, failure }) {
  if (failure) throw refusal(failure);
  return /** @type {string} */ (text);
}

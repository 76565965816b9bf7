import { withHeaderMethods } from './headers.js';
import { assign, hidden, option } from './own.js';

/** What a failed request's `error` is: the old SDK's place for the cause. */
const cause = (message, code, status, original) => assign(new Error(message), { code, status, original: original || null });

/** A member of an error's body, whatever that is. */
const member = (body, name) => (body && typeof body === 'object' ? option(body, name) : undefined);

/**
 * Every failure of this package. For a failed request it is also the extended response: `status`,
 * `statusText`, `headers`, `body`, `text`, `error`; without a response the status is 0. `message`,
 * `code`, `contextId`, `details` and `errors` are those of the platform's error body.
 */
export class PlatformClientError extends Error {
  constructor(message, code, response, original) {
    super(message);
    hidden(this, 'name', 'PlatformClientError');
    hidden(this, 'code', code);
    const status = response ? response.status : 0;
    assign(this, response || { status: 0, statusText: 'error', headers: withHeaderMethods({}), body: {}, text: 'error' });
    this.error = cause(message, code, status, original);
    for (const name of ['contextId', 'details', 'errors']) hidden(this, name, member(this.body, name));
    // As programs read it that know axios: a refused login's `error.response.data.error`.
    if (response) hidden(this, 'response', { status, statusText: this.statusText, headers: this.headers, data: this.body });
    // The one place whose content structuredClone and postMessage keep, where the engine keeps any.
    hidden(this, 'cause', this.toJSON());
  }

  toJSON() {
    const { message, code, status } = this.error;
    return { ...this, error: { message, code, status } };
  }
}

const stringOf = (value) => (typeof value === 'string' ? value : '');

/** The failure of a request that was answered. A body may hold anything under these names. */
export function responseError(response, message, code) {
  const { status, statusText, body } = response;
  // What a login server says (RFC 6749, 5.2).
  const [error, description] = [stringOf(member(body, 'error')), stringOf(member(body, 'error_description'))];
  const said = error && `[${error}]${description && ` ${description}`}`;
  return new PlatformClientError(
    message || stringOf(member(body, 'message')) || said || `${status}${statusText && ` ${statusText}`}`,
    code || member(body, 'code') || error || `HTTP${status}`,
    response,
  );
}

/** What a missing or wrong argument throws; printed, it is its message, as the old SDK's string. */
export function argumentError(message, original, code = 'EARGUMENT') {
  const error = new PlatformClientError(message, code, undefined, original);
  hidden(error, 'toString', () => message);
  return error;
}

/** What the input of a call alone makes fail, such as a getter of the page's own. */
export function inputError(error) {
  if (error instanceof PlatformClientError) return error;
  const message = typeof error?.message === 'string' ? error.message : 'The input of this call cannot be read.';
  return argumentError(message, error);
}

/** A promise of what `run` gives; where a page's input cannot be read, one of this package's errors. */
export async function rejecting(run) {
  try {
    return await run();
  } catch (error) {
    throw inputError(error);
  }
}

/** What the core refuses at once. @param {import('#glue').Failure} failure */
export const refusal = ({ code, message }) => argumentError(message, undefined, code);

/** A text of the core. @param {import('#glue').TextResult} result @throws where there is none */
export function textOrThrow({ text, failure }) {
  if (failure) throw refusal(failure);
  return text;
}

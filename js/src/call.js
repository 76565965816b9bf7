import { PlatformClientError, inputError, responseError } from './error.js';
import { emit } from './events.js';
import { guarded } from './guarded.js';
import { headersOf } from './http_client.js';
import { internals } from './internals.js';
import { decodeBody } from './marshal.js';
import { tryToHide } from './objects.js';

/** @typedef {import('#glue').Answer} Answer */
/** @typedef {import('./core.js').Given<import('#glue').Failure>} Failure */

/**
 * One call of the API or one login: a promise that the core settles once. Only the core holds this object while
 * the call is under way.
 */
export class Call {
  /** @param {any} client @param {boolean} [isLogin] resolves with the client's live `authData` */
  constructor(client, isLogin = false) {
    this.client = client;
    this.isLogin = isLogin;
    /** @type {((retry: { attempt: number, delay: number, error: PlatformClientError }) => void) | undefined} */
    this.onRetry = undefined;
    /** Its stack has the line of the page that made the call. */
    this.origin = new Error();
    this.promise = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.rejectWith = reject;
    });
  }

  /**
   * Rejects with the stack of the call. The error was made when the response came, so its own stack has nothing of the page.
   * @param {PlatformClientError} error
   */
  reject(error) {
    const frames = this.origin.stack;
    // V8 begins a stack with the name and the message. A page may have its own kind of stack.
    const begin = () => `${error.name}: ${error.message}`;
    const value = typeof frames === 'string' && frames.replace(/^Error(: )?(?=\n|$)/, begin);
    // A page may throw a frozen error, which stays as it is.
    if (value) tryToHide(error, 'stack', value);
    this.rejectWith(error);
  }

  /**
   * Settles the promise. It rejects if a getter of the page throws, or if the client was closed.
   * @param {() => void} run
   */
  settle(run) {
    try {
      if (internals(this.client).core) run();
      else this.reject(new PlatformClientError('The ApiClient was closed.', 'EABORTED'));
    } catch (error) {
      this.reject(inputError(error));
    }
  }

  // Settles the call with a response of any status.
  /** @param {number} status @param {Answer['request']} request @param {any} content */
  answered(status, request, content) {
    this.settle(() => {
      const { body, text, invalid } = decodeBody(request.getResponseHeader('content-type'), content);
      const ok = status >= 200 && status < 300;
      if (ok && !invalid && this.isLogin) return this.resolve(this.client.authData);
      if (ok && !invalid && this.client.returnExtended !== true) return this.resolve(text === '' ? undefined : body);
      const response = { status, statusText: request.statusText, headers: headersOf(request), body, text, error: null };
      if (!ok) return this.reject(responseError(response));
      if (!invalid) return this.resolve(response);
      const message = `The response says it is JSON and is not: ${invalid.message}`;
      return this.reject(responseError(response, message, 'EINVALIDJSON'));
    });
  }

  /** @param {Failure} failure */
  failed(failure) {
    this.settle(() => this.reject(this.errorOf(failure)));
  }

  /** @param {Failure} failure */
  errorOf({ code, message, answer }) {
    if (!answer) return new PlatformClientError(message, code, undefined, internals(this.client).thrown);
    const { status, request } = answer;
    const { body, text } = decodeBody(request.getResponseHeader('content-type'), answer.body);
    const response = { status, statusText: request.statusText, headers: headersOf(request), body, text, error: null };
    return responseError(response, message, code);
  }

  /** The core sends the call again after that delay. @param {number} attempt @param {number} delay @param {Failure} failure */
  retrying(attempt, delay, failure) {
    guarded(() => {
      // An error with a response takes its words from that, as the rejection does.
      const error = this.errorOf(failure.answer ? { ...failure, message: '', code: '' } : failure);
      const retry = { attempt, delay, error };
      emit(this.client, 'retry', retry);
      (this.onRetry || internals(this.client).onRetry)?.(retry);
    })();
  }

  /** There is no session to resume. */
  notLoggedIn() {
    this.settle(() => this.resolve(null));
  }

  loggedIn() {
    this.settle(() => this.resolve(this.client.authData));
  }
}

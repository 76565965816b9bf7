/** What a failed request's `error` is: the old SDK's place for the cause. */
const cause = (message, code, status, original) => Object.assign(new Error(message), { code, status, original: original || null });

const members = (body) => (body && typeof body === 'object' ? body : {});
const hidden = (target, name, value) => Object.defineProperty(target, name, { value, writable: true, configurable: true });

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
    Object.assign(this, response || { status: 0, statusText: 'error', headers: {}, body: {}, text: 'error' });
    this.error = cause(message, code, status, original);
    const body = members(this.body);
    for (const name of ['contextId', 'details', 'errors']) hidden(this, name, body[name]);
  }

  toJSON() {
    const { message, code, status } = this.error;
    return { ...this, error: { message, code, status } };
  }
}

/** What a login server says (RFC 6749, 5.2). */
const oauthMessage = ({ error, error_description: description }) => typeof error === 'string' && `[${error}] ${description || ''}`.trim();

/** The failure of a request that was answered. */
export function responseError(response, message, code) {
  const body = members(response.body);
  return new PlatformClientError(
    message || body.message || oauthMessage(body) || `${response.status} ${response.statusText}`.trim(),
    code || body.code || (typeof body.error === 'string' && body.error) || `HTTP${response.status}`,
    response,
  );
}

/** What a missing or wrong argument throws; printed, it is its message, as the old SDK's string. */
export function argumentError(message) {
  const error = new PlatformClientError(message, 'EARGUMENT');
  hidden(error, 'toString', () => message);
  return error;
}

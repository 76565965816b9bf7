import { clients } from './clients.mjs';

const json = { 'content-type': 'application/json', 'cache-control': 'no-store' };

/**
 * Endpoints with which a test controls the sandbox and looks into it:
 * - `GET /sandbox/requests`: the requests seen, as `[{ method, url, headers, body }]`, tokens included
 * - `POST /sandbox/faults` `{ fault, times?, path? }`: see Faults.add
 * - `POST /sandbox/tokens` `{ lifetime?, expire?, issue? }`: the lifetime of new tokens in
 *   seconds; `true` ends all access tokens; a client id gets a token: `{ access_token }`
 * - `POST /sandbox/reset`: as if just started
 *
 * Wrong input is a 400 that says what is wrong.
 */
export class Control {
  #endpoints = {
    'GET /sandbox/requests': () => this.sandbox.requests,
    'POST /sandbox/faults': (body) => this.sandbox.faults.add(body),
    'POST /sandbox/tokens': (body) => this.#steerTokens(body),
    'POST /sandbox/reset': () => this.sandbox.reset(),
  };

  constructor(sandbox) {
    this.sandbox = sandbox;
  }

  #steerTokens({ lifetime, expire, issue }) {
    const { tokens } = this.sandbox;
    if (lifetime !== undefined) {
      if (!(Number.isInteger(lifetime) && lifetime >= 0)) throw new RangeError('lifetime must be a number of seconds');
      tokens.lifetime = lifetime;
    }
    if (expire) tokens.expireAll();
    if (issue === undefined) return undefined;
    if (!clients.has(issue)) throw new RangeError('issue must name a registered client');
    return { access_token: tokens.issue(issue) };
  }

  /** @returns {{ status: number, headers: object, body?: string }} */
  answer(request, url, body) {
    const problem = (status, message) => ({ status, headers: json, body: JSON.stringify({ message }) });
    // Pages of other sites can reach 127.0.0.1 too; a browser's Origin header tells who asks.
    if (request.headers.origin !== undefined) return problem(403, 'The control endpoints are not for web pages.');
    const endpoint = `${request.method} ${url.pathname}`;
    if (!Object.hasOwn(this.#endpoints, endpoint)) {
      return problem(404, `There are ${Object.keys(this.#endpoints).join(', ')}.`);
    }
    try {
      const result = this.#endpoints[endpoint](body ? JSON.parse(body) : {});
      return result === undefined ? { status: 204, headers: {} } : { status: 200, headers: json, body: JSON.stringify(result) };
    } catch (error) {
      return problem(400, error.message);
    }
  }
}

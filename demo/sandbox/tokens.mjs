import { randomBytes } from 'node:crypto';

/** Bearer tokens with a lifetime; they are checked, and they expire. */
export class Tokens {
  #tokens = new Map();

  /** @param {number} lifetime seconds */
  constructor(lifetime, now = Date.now) {
    this.lifetime = lifetime;
    this.now = now;
  }

  issue(clientId) {
    const token = randomBytes(32).toString('base64url');
    this.#tokens.set(token, { clientId, expires: this.now() + this.lifetime * 1000 });
    return token;
  }

  /** The grant of a request's Authorization header, if it is a valid bearer token. */
  check(authorization) {
    const [, token] = /^Bearer ([A-Za-z0-9_-]+)$/i.exec(authorization || '') || [];
    const grant = this.#tokens.get(token);
    return grant && grant.expires > this.now() ? { ...grant, token } : undefined;
  }

  revoke(token) {
    this.#tokens.delete(token);
  }

  expireAll() {
    this.#tokens.clear();
  }
}

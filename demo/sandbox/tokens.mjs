import { randomBytes } from 'node:crypto';

const secret = () => randomBytes(32).toString('base64url');

/**
 * Access and refresh tokens. They are checked and they expire. All tokens of one login form a family,
 * which ends as a whole if one of them is used twice (RFC 9700, 4.14.2).
 */
export class Tokens {
  #access = new Map();
  #refresh = new Map();

  /** @param {number} lifetime of access tokens, in seconds */
  constructor(lifetime, now = Date.now) {
    this.initialLifetime = lifetime;
    this.now = now;
    this.reset();
  }

  reset() {
    this.#access.clear();
    this.#refresh.clear();
    this.lifetime = this.initialLifetime;
  }

  issue(clientId, family = secret()) {
    const token = secret();
    this.#access.set(token, { clientId, family, expires: this.now() + this.lifetime * 1000 });
    return token;
  }

  issueRefresh(clientId, family) {
    const token = secret();
    this.#refresh.set(token, { clientId, family, used: false });
    return token;
  }

  /** The grant behind a refresh token of this client, once; a second use ends the family. */
  takeRefresh(token, clientId) {
    const grant = this.#refresh.get(token);
    if (!grant || grant.clientId !== clientId) return undefined;
    if (grant.used) {
      this.revokeFamily(grant.family);
      return undefined;
    }
    grant.used = true;
    return grant;
  }

  /** The grant of a request's Authorization header, if it is a valid bearer token. */
  check(authorization) {
    const [, token] = /^Bearer ([A-Za-z0-9_-]+)$/i.exec(authorization || '') || [];
    const grant = this.#access.get(token);
    return grant && grant.expires > this.now() ? { ...grant, token } : undefined;
  }

  revoke(token) {
    this.#access.delete(token);
  }

  revokeFamily(family) {
    for (const tokens of [this.#access, this.#refresh]) {
      for (const [token, grant] of tokens) if (grant.family === family) tokens.delete(token);
    }
  }

  /** Ends every access token. Refresh tokens live on, as they would if time had passed. */
  expireAll() {
    this.#access.clear();
  }
}

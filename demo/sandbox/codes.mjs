import { createHash, randomBytes } from 'node:crypto';

/** RFC 7636, 4.1. */
const isVerifier = (text) => /^[A-Za-z0-9._~-]{43,128}$/.test(text);

/** Authorization codes: short-lived, used once, bound to client, redirect URI and PKCE challenge. */
export class Codes {
  #codes = new Map();

  /** @param {number} lifetime in seconds */
  constructor(lifetime, now = Date.now) {
    this.lifetime = lifetime;
    this.now = now;
  }

  reset() {
    this.#codes.clear();
  }

  issue({ clientId, redirectUri, challenge }) {
    const code = randomBytes(24).toString('base64url');
    const family = randomBytes(16).toString('hex');
    this.#codes.set(code, { clientId, redirectUri, challenge, family, expires: this.now() + this.lifetime * 1000 });
    return code;
  }

  /**
   * Redeems a code. A failed try uses it up too, so that nobody can guess verifiers.
   * @returns {{ family: string } | { problem: string, replayed?: string }} replayed: the family to end
   */
  redeem(code, { clientId, redirectUri, verifier, authenticated }) {
    const grant = this.#codes.get(code);
    if (!grant) return { problem: 'authorization code not found' };
    if (grant.used) return { problem: 'authorization code was used before', replayed: grant.family };
    grant.used = true;
    if (grant.expires <= this.now()) return { problem: 'authorization code expired' };
    if (grant.clientId !== clientId) return { problem: 'authorization code belongs to another client' };
    if (grant.redirectUri !== redirectUri) return { problem: 'redirect_uri differs from the authorization request' };
    if (grant.challenge === null) {
      if (verifier !== null) return { problem: 'code_verifier without a code_challenge' };
      return authenticated ? grant : { problem: 'neither a client secret nor a code_verifier' };
    }
    const challenge = createHash('sha256')
      .update(verifier ?? '')
      .digest('base64url');
    if (!isVerifier(verifier ?? '') || challenge !== grant.challenge) return { problem: 'code_verifier does not match' };
    return grant;
  }
}

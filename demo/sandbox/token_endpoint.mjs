import { clients, organization } from './clients.mjs';

const saml2Bearer = 'urn:ietf:params:oauth:grant-type:saml2-bearer';

/** An error of RFC 6749, 5.2. */
class TokenError extends Error {
  constructor(error, description, status = 400) {
    super(description);
    Object.assign(this, { error, status });
  }
}

const required = (form, name) => {
  const value = form.get(name);
  if (!value) throw new TokenError('invalid_request', `${name} is missing`);
  return value;
};

const formDecode = (text) => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new TokenError('invalid_client', 'id and secret are not form-encoded (RFC 6749, 2.3.1)', 401);
  }
};

/** An assertion without a signature is enough here. The real platform checks signatures. */
function checkAssertion(assertion, now) {
  const xml = /^[A-Za-z0-9+/_-]+={0,2}$/.test(assertion) ? Buffer.from(assertion, 'base64').toString() : '';
  if (!/<([\w-]+:)?Assertion[\s>]/.test(xml)) throw new TokenError('invalid_grant', 'assertion is no base64 SAML2 assertion');
  const [, until] = /NotOnOrAfter="([^"]+)"/.exec(xml) || [];
  if (until !== undefined && !(Date.parse(until) > now)) throw new TokenError('invalid_grant', 'assertion expired');
}

/** The token endpoint (RFC 6749, 3.2) with the four grants of the platform. */
export class TokenEndpoint {
  #grants = {
    client_credentials: (form, client) => {
      this.#demandSecret(client);
      return { access_token: this.tokens.issue(client.id) };
    },
    authorization_code: (form, client) => {
      const result = this.codes.redeem(required(form, 'code'), {
        clientId: client.id,
        redirectUri: form.get('redirect_uri'),
        verifier: form.get('code_verifier'),
        authenticated: client.authenticated,
      });
      if (result.replayed) this.tokens.revokeFamily(result.replayed);
      if (result.problem) throw new TokenError('invalid_grant', result.problem);
      return this.#tokensFor(client, result.family);
    },
    refresh_token: (form, client) => {
      if (!clients.get(client.id).refreshes) this.#demandSecret(client);
      const grant = this.tokens.takeRefresh(required(form, 'refresh_token'), client.id);
      if (!grant) throw new TokenError('invalid_grant', 'refresh token not found');
      return this.#tokensFor(client, grant.family);
    },
    [saml2Bearer]: (form, client) => {
      this.#demandSecret(client);
      if (required(form, 'orgName') !== organization.name) throw new TokenError('invalid_grant', 'organization not found');
      checkAssertion(required(form, 'assertion'), this.tokens.now());
      return { access_token: this.tokens.issue(client.id) };
    },
  };

  constructor(tokens, codes) {
    this.tokens = tokens;
    this.codes = codes;
  }

  #demandSecret(client) {
    if (!client.authenticated) throw new TokenError('invalid_client', 'authentication failed', 401);
  }

  /** Most clients need their secret to refresh, so only who has shown it gets a refresh token. */
  #tokensFor(client, family) {
    const access_token = this.tokens.issue(client.id, family);
    const refreshes = client.authenticated || clients.get(client.id).refreshes;
    return refreshes ? { access_token, refresh_token: this.tokens.issueRefresh(client.id, family) } : { access_token };
  }

  /** HTTP Basic (RFC 6749, 2.3.1), or the bare client_id of a page that uses PKCE. */
  #client(request, form) {
    const { authorization } = request.headers;
    if (authorization === undefined) {
      const id = required(form, 'client_id');
      if (!clients.has(id)) throw new TokenError('invalid_client', 'client not found', 401);
      return { id, authenticated: false };
    }
    const [, basic] = /^Basic ([A-Za-z0-9+/]+={0,2})$/i.exec(authorization) || [];
    const encoded = /^([^:]*):(.*)$/s.exec(Buffer.from(basic || '', 'base64').toString()) || [];
    const [, id, secret] = encoded.map(formDecode);
    if (id === undefined || clients.get(id)?.secret !== secret) throw new TokenError('invalid_client', 'authentication failed', 401);
    if (form.has('client_id') && form.get('client_id') !== id) throw new TokenError('invalid_request', 'two different clients');
    return { id, authenticated: true };
  }

  #grant(request, body) {
    const type = (request.headers['content-type'] || '').split(';')[0].trim().toLowerCase();
    if (type !== 'application/x-www-form-urlencoded')
      throw new TokenError('invalid_request', 'the body must be application/x-www-form-urlencoded');
    const form = new URLSearchParams(body);
    const repeated = [...form.keys()].find((name) => form.getAll(name).length > 1);
    if (repeated) throw new TokenError('invalid_request', `${repeated} is given twice`);
    const client = this.#client(request, form);
    const grantType = required(form, 'grant_type');
    if (!Object.hasOwn(this.#grants, grantType)) throw new TokenError('unsupported_grant_type', 'the grant type is not supported');
    return { ...this.#grants[grantType](form, client), token_type: 'bearer', expires_in: this.tokens.lifetime };
  }

  /** @returns {{ status: number, headers: object, body: string }} */
  answer(request, body) {
    const headers = { 'content-type': 'application/json', 'cache-control': 'no-store', pragma: 'no-cache' };
    const say = (error, text) => JSON.stringify({ error, description: text, error_description: text }); // the platform uses both names
    if (request.method !== 'POST') {
      return { status: 405, headers: { ...headers, allow: 'POST' }, body: say('invalid_request', 'use POST') };
    }
    try {
      return { status: 200, headers, body: JSON.stringify(this.#grant(request, body)) };
    } catch (error) {
      if (!(error instanceof TokenError)) throw error;
      if (error.status === 401) headers['www-authenticate'] = 'Basic realm="sandbox"';
      return { status: error.status, headers, body: say(error.error, error.message) };
    }
  }
}

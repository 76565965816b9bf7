import { randomBytes } from 'node:crypto';
import { clients, isRegisteredRedirect, user } from './clients.mjs';
import { loginPage, messagePage } from './pages.mjs';

const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self' http://127.0.0.1:*",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
};
const cookie = (value, more = '') => `sandbox_session=${value}; HttpOnly; SameSite=Lax; Path=/${more}`;
const sessionOf = (request) => /(?:^|; )sandbox_session=([0-9a-f]+)/.exec(request.headers.cookie || '')?.[1];

/** The address in a form that a header can carry. What is encoded already stays as it is. */
const inHeader = (uri) => uri.replace(/[^\x21-\x7e]+/gu, encodeURIComponent);

/** What is wrong with an authorization request of a known client with a known redirect URI, if anything. */
function problemOf(parameters, { responseTypes = ['token', 'code'] }) {
  const repeated = [...parameters.keys()].find((name) => parameters.getAll(name).length > 1);
  if (repeated) return { error: 'invalid_request', error_description: `${repeated} is given twice` };
  if (!['token', 'code'].includes(parameters.get('response_type'))) {
    return { error: 'unsupported_response_type', error_description: 'response_type must be token or code' };
  }
  if (!responseTypes.includes(parameters.get('response_type'))) {
    return { error: 'unauthorized_client', error_description: 'this client may not use this grant' };
  }
  if (!parameters.has('code_challenge')) return undefined;
  // A missing method means "plain" (RFC 7636, 4.3), which protects nothing here.
  if (parameters.get('code_challenge_method') !== 'S256') {
    return { error: 'invalid_request', error_description: 'code_challenge_method must be S256' };
  }
  if (!/^[A-Za-z0-9_-]{43}$/.test(parameters.get('code_challenge'))) {
    return { error: 'invalid_request', error_description: 'code_challenge is no SHA-256 in base64url' };
  }
  return undefined;
}

/** The authorization endpoint (RFC 6749, 4.1 and 4.2; PKCE) and the cookie session behind it. */
export class Authorization {
  #sessions = new Set();

  constructor(tokens, codes) {
    this.tokens = tokens;
    this.codes = codes;
  }

  reset() {
    this.#sessions.clear();
  }

  #show(response, options, status = 200) {
    response.writeHead(status, pageHeaders).end(loginPage(options));
  }

  /** The implicit grant is answered in the fragment, everything else in the query. */
  #redirect(response, parameters, answer, headers = {}) {
    const state = parameters.get('state');
    const pairs = Object.entries(state === null ? answer : { ...answer, state })
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join('&');
    const target = inHeader(parameters.get('redirect_uri'));
    const separator = parameters.get('response_type') === 'token' ? '#' : target.includes('?') ? '&' : '?';
    response.writeHead(302, { location: target + separator + pairs, 'cache-control': 'no-store', ...headers }).end();
  }

  #grant(response, parameters, headers) {
    const clientId = parameters.get('client_id');
    const answer =
      parameters.get('response_type') === 'code'
        ? { code: this.codes.issue({ clientId, redirectUri: parameters.get('redirect_uri'), challenge: parameters.get('code_challenge') }) }
        : { access_token: this.tokens.issue(clientId), expires_in: this.tokens.lifetime, token_type: 'bearer' };
    this.#redirect(response, parameters, answer, headers);
  }

  #signIn(response, parameters, appName) {
    const { email, password } = Object.fromEntries(parameters);
    if (email !== user.email || password !== user.password) {
      for (const name of ['email', 'password', 'decision']) parameters.delete(name);
      return this.#show(response, { parameters, appName, email, problem: 'E-mail or password is wrong.' }, 401);
    }
    const id = randomBytes(16).toString('hex');
    this.#sessions.add(id);
    return this.#grant(response, parameters, { 'set-cookie': cookie(id) });
  }

  /** @param {URLSearchParams} parameters of the query (GET) or of the form (POST) */
  handle(request, response, parameters) {
    const client = clients.get(parameters.get('client_id'));
    if (!client || !isRegisteredRedirect(parameters.get('redirect_uri'))) {
      // Never redirect there: the address may be an attacker's.
      return response.writeHead(400, pageHeaders).end(messagePage('Unknown client or redirect URI.'));
    }
    const problem = problemOf(parameters, client);
    if (problem) return this.#redirect(response, parameters, problem);
    if (request.method === 'GET') {
      const known = this.#sessions.has(sessionOf(request));
      if (known && parameters.get('prompt') !== 'login') return this.#grant(response, parameters);
      const [email] = (parameters.get('login_hint') || '').split(':');
      return this.#show(response, { parameters, appName: client.name, email });
    }
    if (parameters.get('decision') === 'deny') {
      return this.#redirect(response, parameters, {
        error: 'access_denied',
        error_description: 'The user denied the request.',
      });
    }
    return this.#signIn(response, parameters, client.name);
  }

  /** Ends this browser's session. */
  logout(request, response, parameters) {
    this.#sessions.delete(sessionOf(request));
    const target = parameters.get('redirect_uri');
    const headers = { 'set-cookie': cookie('', '; Max-Age=0'), 'cache-control': 'no-store' };
    if (isRegisteredRedirect(target)) return response.writeHead(302, { ...headers, location: inHeader(target) }).end();
    return response
      .writeHead(target ? 400 : 200, { ...pageHeaders, ...headers })
      .end(messagePage(target ? 'You are logged out. The redirect URI is not registered.' : 'You are logged out.'));
  }
}

import { randomBytes } from 'node:crypto';
import { clients, isRegisteredRedirect, user } from './clients.mjs';
import { loginPage, messagePage } from './pages.mjs';

const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self' http://127.0.0.1:*",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
};

/** The authorization endpoint (RFC 6749, 4.2) and the cookie session behind it. */
export class Authorization {
  #sessions = new Set();

  constructor(tokens) {
    this.tokens = tokens;
  }

  #signedIn(request) {
    const [, id] = /(?:^|; )sandbox_session=([0-9a-f]+)/.exec(request.headers.cookie || '') || [];
    return this.#sessions.has(id);
  }

  #show(response, options, status = 200) {
    response.writeHead(status, pageHeaders).end(loginPage(options));
  }

  #redirect(response, parameters, answer, headers = {}) {
    const state = parameters.get('state');
    const pairs = state === null ? answer : { ...answer, state };
    const fragment = Object.entries(pairs)
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join('&');
    response.writeHead(302, { location: `${parameters.get('redirect_uri')}#${fragment}`, 'cache-control': 'no-store', ...headers }).end();
  }

  #grant(response, parameters, headers) {
    const access_token = this.tokens.issue(parameters.get('client_id'));
    this.#redirect(response, parameters, { access_token, expires_in: this.tokens.lifetime, token_type: 'bearer' }, headers);
  }

  /** @param {URLSearchParams} parameters of the query (GET) or of the form (POST) */
  handle(request, response, parameters) {
    const client = clients.get(parameters.get('client_id'));
    if (!client || !isRegisteredRedirect(parameters.get('redirect_uri'))) {
      // Never redirected to: it may be an attacker's.
      return response.writeHead(400, pageHeaders).end(messagePage('Unknown client or redirect URI.'));
    }
    if (parameters.get('response_type') !== 'token') {
      return this.#redirect(response, parameters, { error: 'unsupported_response_type' });
    }
    const signedIn = this.#signedIn(request);
    if (request.method === 'GET') {
      if (signedIn && parameters.get('prompt') !== 'login') return this.#grant(response, parameters);
      return this.#show(response, { parameters, appName: client.name });
    }
    if (parameters.get('decision') === 'deny') {
      return this.#redirect(response, parameters, {
        error: 'access_denied', error_description: 'The user denied the request.',
      });
    }
    if (parameters.get('email') !== user.email || parameters.get('password') !== user.password) {
      for (const name of ['email', 'password', 'decision']) parameters.delete(name);
      return this.#show(response, { parameters, appName: client.name, problem: 'E-mail or password is wrong. The password is "sandbox".' }, 401);
    }
    const id = randomBytes(16).toString('hex');
    this.#sessions.add(id);
    return this.#grant(response, parameters, { 'set-cookie': `sandbox_session=${id}; HttpOnly; SameSite=Lax; Path=/` });
  }

  logout(response, parameters) {
    this.#sessions.clear();
    const target = parameters.get('redirect_uri');
    if (target && isRegisteredRedirect(target)) return response.writeHead(302, { location: target }).end();
    return response.writeHead(200, pageHeaders).end(messagePage('You are logged out.'));
  }
}

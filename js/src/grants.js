import { PlatformClientError, argumentError } from './error.js';
import { asText, packPairs } from './marshal.js';

/** Rejects where there is a page or a worker of one: a client's secret would be everybody's. */
function refuseInBrowser(grant) {
  const browser = typeof window !== 'undefined' || typeof WorkerGlobalScope === 'function';
  return browser && Promise.reject(new PlatformClientError(`The ${grant} grant is not supported in a browser.`, 'EBROWSER'));
}

/**
 * The logins of ApiClient, as methods of their own.
 * @param {(client, run: (handle: number, id: number) => string) => Promise} begin makes a promise
 *   that the core settles; `run` gives what is refused at once, or ''
 */
export function makeGrants(core, begin) {
  /** Resolves with the live `authData`; an empty secret means a public client. */
  const requestToken = (client, clientId, clientSecret, form) =>
    begin(client, (handle, id) => {
      client.clientId = clientId;
      return core.requestToken(handle, id, asText(clientId), asText(clientSecret), packPairs(form));
    });

  const withSecret = (client, grant, clientId, clientSecret, form) => {
    const refused = refuseInBrowser(grant);
    if (refused) return refused;
    if (!clientId || !clientSecret) {
      return Promise.reject(argumentError(`The ${grant} grant needs a client id and a client secret.`));
    }
    return requestToken(client, clientId, clientSecret, form);
  };

  const attempt = (client, clientId, redirectUri, opts, extra) =>
    begin(client, (handle, id) => {
      client.clientId = clientId;
      client.redirectUri = redirectUri;
      const options = { ...extra };
      for (const name of ['state', 'org', 'provider', 'target', 'login_hint', 'prompt']) {
        if (opts?.[name]) options[name] = opts[name];
      }
      return core.login(handle, id, asText(clientId), asText(redirectUri), packPairs(options));
    });

  const login = (client, clientId, redirectUri, opts, extra) => {
    const config = client.config.mergeWithAuthPopupConfiguration(opts?.authPopupConfiguration);
    if (!config.usePopup) return attempt(client, clientId, redirectUri, opts, extra);
    const run = (popup) => attempt(client, clientId, redirectUri, opts, { ...extra, popup });
    return client._loginInPopup(config, redirectUri, run, opts?.signal);
  };

  /** What the core gives as text, or as "!" and what is wrong. */
  const checked = (answer) => {
    if (answer[0] === '!') throw argumentError(answer.slice(1));
    return answer;
  };

  return {
    /** The implicit grant; resolves with the live `authData`. See the README for its states. */
    loginImplicitGrant(clientId, redirectUri, opts) {
      return login(this, clientId, redirectUri, opts);
    },

    /** The code grant with PKCE; without a verifier of the caller's, one is kept for this tab. */
    loginPKCEGrant(clientId, redirectUri, opts, codeVerifier) {
      if (!this.hasLocalStorage && !codeVerifier) {
        throw argumentError('loginPKCEGrant requires Local Storage or codeVerifier as input parameter');
      }
      return login(this, clientId, redirectUri, opts, { code_verifier: codeVerifier || '' });
    },

    /** @param {number} nChar 43 to 128 */
    generatePKCECodeVerifier(nChar) {
      return checked(core.codeVerifier(nChar >> 0));
    },

    /** The S256 challenge. @returns {Promise<string>} */
    computePKCECodeChallenge(code) {
      const challenge = checked(core.codeChallenge(asText(code)));
      return Promise.resolve(challenge);
    },

    /** Not in a browser. */
    loginClientCredentialsGrant(clientId, clientSecret) {
      const form = { grant_type: 'client_credentials' };
      return withSecret(this, 'client credentials', clientId, clientSecret, form);
    },

    /** Not in a browser. @param {string} assertion the SAML2 assertion in base64 */
    loginSaml2BearerGrant(clientId, clientSecret, orgName, assertion) {
      const form = { grant_type: 'urn:ietf:params:oauth:grant-type:saml2-bearer', orgName, assertion };
      return withSecret(this, 'saml2bearer', clientId, clientSecret, form);
    },

    /** Not in a browser. From now on a 401 refreshes the token (`config.refresh_access_token`). */
    loginCodeAuthorizationGrant(clientId, clientSecret, authCode, redirectUri) {
      const form = { grant_type: 'authorization_code', code: authCode, redirect_uri: redirectUri };
      return withSecret(this, 'Code Authorization', clientId, clientSecret, form);
    },

    /** Not in a browser. */
    refreshCodeAuthorizationGrant(clientId, clientSecret, refreshToken) {
      const form = { grant_type: 'refresh_token', refresh_token: refreshToken };
      return withSecret(this, 'Code Authorization', clientId, clientSecret, form);
    },

    /** Exchanges a code that PKCE protects (RFC 7636, 4.5). */
    authorizePKCEGrant(clientId, codeVerifier, authCode, redirectUri) {
      const refused = core.codeChallenge(asText(codeVerifier));
      if (refused[0] === '!') return Promise.reject(argumentError(refused.slice(1)));
      return requestToken(this, clientId, '', {
        grant_type: 'authorization_code',
        code: authCode,
        code_verifier: codeVerifier,
        redirect_uri: redirectUri,
      });
    },
  };
}

import { PlatformClientError, argumentError, rejecting } from './error.js';
import { asText, packPairs } from './marshal.js';
import { option } from './own.js';

/** A client's secret would be everybody's there. */
export const refuseInBrowser = (grant) =>
  Promise.reject(new PlatformClientError(`The ${grant} grant is not supported in a browser.`, 'EBROWSER'));

/** Those that need a secret, where there is no Node. */
const refusals = {
  loginClientCredentialsGrant: () => refuseInBrowser('client credentials'),
  loginSaml2BearerGrant: () => refuseInBrowser('saml2bearer'),
  loginCodeAuthorizationGrant: () => refuseInBrowser('Code Authorization'),
  refreshCodeAuthorizationGrant: () => refuseInBrowser('Code Authorization'),
};

/**
 * The logins of ApiClient, as methods of their own.
 * @param {(client, run: (handle: number, id: number) => string) => Promise} begin makes a promise
 *   that the core settles; `run` gives what is refused at once, or ''
 * @param {object} [node] what only Node has
 */
export function makeGrants(core, begin, node) {
  /** Resolves with the live `authData`; an empty secret means a public client. */
  const requestToken = (client, clientId, clientSecret, form) =>
    begin(client, (handle, id) => {
      client.clientId = clientId;
      return core.requestToken(handle, id, asText(clientId), asText(clientSecret), packPairs(form));
    });

  const attempt = (client, clientId, redirectUri, opts, extra) =>
    begin(client, (handle, id) => {
      client.clientId = clientId;
      client.redirectUri = redirectUri;
      const options = { ...extra };
      for (const name of ['state', 'org', 'provider', 'target', 'login_hint', 'prompt']) {
        const value = option(opts, name);
        if (value) options[name] = value;
      }
      return core.login(handle, id, asText(clientId), asText(redirectUri), packPairs(options));
    });

  const login = (client, clientId, redirectUri, opts, extra) =>
    rejecting(() => {
      const config = client.config.mergeWithAuthPopupConfiguration(option(opts, 'authPopupConfiguration'));
      if (!config.usePopup) return attempt(client, clientId, redirectUri, opts, extra);
      const run = (popup) => attempt(client, clientId, redirectUri, opts, { ...extra, popup });
      return client._loginInPopup(config, redirectUri, run, option(opts, 'signal'));
    });

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
        return Promise.reject(argumentError('loginPKCEGrant requires Local Storage or codeVerifier as input parameter'));
      }
      return login(this, clientId, redirectUri, opts, { code_verifier: codeVerifier || '' });
    },

    /** @param {number} nChar 43 to 128 */
    generatePKCECodeVerifier(nChar) {
      return checked(core.codeVerifier(Number(nChar) >> 0));
    },

    /** The S256 challenge. @returns {Promise<string>} */
    computePKCECodeChallenge(code) {
      return rejecting(() => checked(core.codeChallenge(asText(code))));
    },

    ...(node ? node.makeSecretGrants(requestToken) : refusals),

    /** Exchanges a code that PKCE protects (RFC 7636, 4.5). */
    authorizePKCEGrant(clientId, codeVerifier, authCode, redirectUri) {
      return rejecting(() => {
        checked(core.codeChallenge(asText(codeVerifier)));
        return requestToken(this, clientId, '', {
          grant_type: 'authorization_code',
          code: authCode,
          code_verifier: codeVerifier,
          redirect_uri: redirectUri,
        });
      });
    },
  };
}

import { argumentError } from '../error.js';
import { refuseInBrowser } from '../grants.js';

/**
 * The grants that need a client's secret, as methods of ApiClient.
 * @param {(client, clientId, clientSecret, form: object) => Promise} requestToken
 */
export function makeSecretGrants(requestToken) {
  const withSecret = (client, grant, clientId, clientSecret, form) => {
    // Tests with a DOM run the Node build.
    if (typeof window !== 'undefined' || typeof WorkerGlobalScope === 'function') return refuseInBrowser(grant);
    if (!clientId || !clientSecret) {
      return Promise.reject(argumentError(`The ${grant} grant needs a client id and a client secret.`));
    }
    return requestToken(client, clientId, clientSecret, form);
  };

  return {
    loginClientCredentialsGrant(clientId, clientSecret) {
      const form = { grant_type: 'client_credentials' };
      return withSecret(this, 'client credentials', clientId, clientSecret, form);
    },

    /** @param {string} assertion the SAML2 assertion in base64 */
    loginSaml2BearerGrant(clientId, clientSecret, orgName, assertion) {
      const form = { grant_type: 'urn:ietf:params:oauth:grant-type:saml2-bearer', orgName, assertion };
      return withSecret(this, 'saml2bearer', clientId, clientSecret, form);
    },

    /** From now on a 401 refreshes the token (`config.refresh_access_token`). */
    loginCodeAuthorizationGrant(clientId, clientSecret, authCode, redirectUri) {
      const form = { grant_type: 'authorization_code', code: authCode, redirect_uri: redirectUri };
      return withSecret(this, 'Code Authorization', clientId, clientSecret, form);
    },

    refreshCodeAuthorizationGrant(clientId, clientSecret, refreshToken) {
      const form = { grant_type: 'refresh_token', refresh_token: refreshToken };
      return withSecret(this, 'Code Authorization', clientId, clientSecret, form);
    },
  };
}

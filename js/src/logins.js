import { beginLogin } from './calls.js';
import { core } from './core.js';
import { PlatformClientError, argumentError, rejecting, textOrThrow } from './error.js';
import { internals } from './internals.js';
import { asText, nameValues } from './marshal.js';
import { node } from '#node';
import { option } from './objects.js';
import { loginInPopup } from './popup.js';

/** Rejects a grant with a client secret, which everybody could read in a page. @param {string} grant */
export const refuseInBrowser = (grant) =>
  Promise.reject(new PlatformClientError(`The ${grant} grant is not supported in a browser.`, 'EBROWSER'));

/** @typedef {Partial<import('#glue').Login>} Kind */

/**
 * Starts one attempt. `kind` has what makes this login another one than by the implicit grant in the page itself.
 * @param {any} client @param {string} clientId @param {string} redirectUri @param {any} opts @param {Kind} kind
 */
const attempt = (client, clientId, redirectUri, opts, kind) =>
  beginLogin(client, (call, core) => {
    client.clientId = clientId;
    client.redirectUri = redirectUri;
    const given = (/** @type {string} */ name) => asText(option(opts, name));
    const login = {
      clientId: asText(clientId),
      redirectUri: asText(redirectUri),
      state: given('state'),
      org: given('org'),
      provider: given('provider'),
      target: given('target'),
      login_hint: given('login_hint'),
      prompt: given('prompt'),
      pkce: false,
      codeVerifier: '',
      renews: false,
      byUser: globalThis.navigator?.userActivation?.isActive === true,
      popup: undefined,
      popupAddress: '',
      ...kind,
    };
    core.login(login, call);
  });

/** @param {any} client @param {string} clientId @param {string} redirectUri @param {any} opts @param {Kind} kind */
const login = (client, clientId, redirectUri, opts, kind) =>
  rejecting(() => {
    internals(client).lastLogin = { opts, kind };
    const config = client.config.mergeWithAuthPopupConfiguration(option(opts, 'authPopupConfiguration'));
    if (!config.usePopup) return attempt(client, clientId, redirectUri, opts, kind);
    /** @param {import('./popup.js').PopupLogin} popup @param {string} popupAddress */
    const run = (popup, popupAddress) => attempt(client, clientId, redirectUri, opts, { ...kind, popup, popupAddress });
    return loginInPopup(client, config, redirectUri, run, option(opts, 'signal'));
  });

/** @param {any} client @param {string} clientId @param {string} redirectUri @param {any} opts */
export const loginImplicitGrant = (client, clientId, redirectUri, opts) => login(client, clientId, redirectUri, opts, {});

/** @param {any} client @param {string} clientId @param {string} redirectUri @param {any} opts @param {string} [codeVerifier] */
export function loginPKCEGrant(client, clientId, redirectUri, opts, codeVerifier) {
  if (!client.hasLocalStorage && !codeVerifier) {
    return Promise.reject(argumentError('loginPKCEGrant requires Local Storage or codeVerifier as input parameter'));
  }
  return login(client, clientId, redirectUri, opts, { pkce: true, codeVerifier: asText(codeVerifier) });
}

/** Resumes a session. Resolves with the live `authData`, or null. @param {any} client */
export const resume = (client) => beginLogin(client, (call, core) => core.resume(call));

/** Gets a new token by the refresh token, or else by another login like the last one. @param {any} client @param {any} options */
export const renew = (client, options) =>
  rejecting(async () => {
    const state = internals(client);
    if (state.core?.canRenew()) return beginLogin(client, (call, core) => core.renew(call));
    const where = option(options, 'in');
    if (where !== 'popup' && where !== 'redirect') {
      throw argumentError("There is no refresh token, so the user has to log in: renew({ in: 'popup' }) or renew({ in: 'redirect' }).");
    }
    const { clientId, redirectUri } = client;
    if (!clientId || !redirectUri) {
      throw argumentError('renew repeats a login. Log in first, or set clientId and redirectUri of the client.');
    }
    const last = state.lastLogin || { opts: {}, kind: {} };
    const { in: _where, ...given } = options;
    const opts = { ...last.opts, signal: undefined, ...given };
    opts.authPopupConfiguration = { ...opts.authPopupConfiguration, usePopup: where === 'popup' };
    const renewal = login(client, clientId, redirectUri, opts, { ...last.kind, renews: true });
    state.lastLogin = last;
    if (where === 'redirect') return renewal;
    // Calls that get a 401 until endRenewal wait for the new token.
    state.core?.beginRenewal();
    try {
      return await renewal;
    } finally {
      state.core?.endRenewal();
    }
  });

/**
 * Requests a token. Resolves with the live `authData`.
 * @param {any} client @param {string} clientId @param {string} clientSecret empty for a public client @param {object} form
 */
export const requestToken = (client, clientId, clientSecret, form) =>
  beginLogin(client, (call, core) => {
    client.clientId = clientId;
    core.requestToken({ clientId: asText(clientId), clientSecret: asText(clientSecret), form: nameValues(form) }, call);
  });

export const generatePKCECodeVerifier = (/** @type {number} */ length) => textOrThrow(core.codeVerifier(Number(length) >> 0));

export const computePKCECodeChallenge = (/** @type {string} */ verifier) =>
  rejecting(() => textOrThrow(core.codeChallenge(asText(verifier))));

/** @param {any} client @param {string} clientId @param {string} codeVerifier @param {string} authCode @param {string} redirectUri */
export const authorizePKCEGrant = (client, clientId, codeVerifier, authCode, redirectUri) =>
  rejecting(() => {
    textOrThrow(core.codeChallenge(asText(codeVerifier)));
    return requestToken(client, clientId, '', {
      grant_type: 'authorization_code',
      code: authCode,
      code_verifier: codeVerifier,
      redirect_uri: redirectUri,
    });
  });

/**
 * Requests a token with a client secret, which is possible only in Node.
 * @param {any} client @param {string} grant its name, for messages @param {string} clientId @param {string} clientSecret
 * @param {object} form
 */
export const loginWithSecret = (client, grant, clientId, clientSecret, form) =>
  node ? node.requestTokenWithSecret(client, grant, clientId, clientSecret, form) : refuseInBrowser(grant);

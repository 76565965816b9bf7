import { argumentError } from '../error.js';
import { refuseInBrowser, requestToken } from '../logins.js';

/**
 * Requests a token with a client secret.
 * @param {any} client
 * @param {string} grant its name, for messages
 * @param {string} clientId @param {string} clientSecret
 * @param {object} form
 */
export function requestTokenWithSecret(client, grant, clientId, clientSecret, form) {
  // Tests with a DOM use the Node build.
  if (typeof window !== 'undefined' || 'WorkerGlobalScope' in globalThis) return refuseInBrowser(grant);
  if (!clientId || !clientSecret) {
    return Promise.reject(argumentError(`The ${grant} grant needs a client id and a client secret.`));
  }
  return requestToken(client, clientId, clientSecret, form);
}

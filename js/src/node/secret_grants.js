import { argumentError } from '../error.js';
import { refuseInBrowser, requestToken } from '../logins.js';

/**
 * A grant that needs a client's secret.
 * @param {any} client
 * @param {string} grant its name, for messages
 * @param {object} form
 */
export function requestTokenWithSecret(client, grant, clientId, clientSecret, form) {
  // Tests with a DOM run the Node build.
  if (typeof window !== 'undefined' || typeof WorkerGlobalScope === 'function') return refuseInBrowser(grant);
  if (!clientId || !clientSecret) {
    return Promise.reject(argumentError(`The ${grant} grant needs a client id and a client secret.`));
  }
  return requestToken(client, clientId, clientSecret, form);
}

import { emit } from './events.js';
import { guarded } from './guarded.js';
import { node } from './node_parts.js';
import { sendThroughHttpClient } from './own_http_client.js';
import { entries, fromEntries, getOwnPropertyDescriptors } from './own.js';
import { keepZone } from './zone.js';

/** @typedef {import('#glue').AuthData} AuthData */
/** @typedef {import('#glue').Exchange} Exchange */
/** @typedef {{ statusText: string, getResponseHeader(name: string): string | null, getAllResponseHeaders(): string }} AnsweredRequest */

const authDataNames = ['accessToken', 'state', 'tokenExpiryTime', 'tokenExpiryTimeString', 'error', 'error_description', 'refreshToken'];

/**
 * Writes the data into the object, and returns whether the object accepted it. A plain assignment would fail
 * silently in builds that do not run in strict mode.
 * @param {any} target @param {Record<string, any>} data
 */
function writeAuthData(target, data) {
  try {
    return authDataNames.every((name) => (data[name] ? Reflect.set(target, name, data[name]) : Reflect.deleteProperty(target, name)));
  } catch {
    return false;
  }
}

/**
 * Updates the object that the page holds. If that is impossible (frozen, sealed, or no object), a new object replaces it.
 * @param {any} client @param {Record<string, any>} data
 */
function updateAuthData(client, data) {
  const { authData } = client;
  if (writeAuthData(authData, data)) return;
  const kept = entries(getOwnPropertyDescriptors(typeof authData === 'object' && authData ? authData : {}))
    .map(([name, { value }]) => [name, value])
    .filter(([, value]) => value !== undefined);
  const fresh = fromEntries(kept);
  writeAuthData(fresh, data);
  client.authData = fresh;
}

/**
 * The functions of one client that the core calls; those of one call are in call.js. The client is held weakly, so
 * that a client that a page drops can be collected.
 * @typedef {ReturnType<typeof makeHost>} Host
 * @param {{ deref(): any }} reference
 */
export function makeHost(reference) {
  const client = () => reference.deref();
  const send = guarded((request) => sendThroughHttpClient(client(), request));

  return {
    client,
    /** Saves the current context. Returns a function that runs something in it, or undefined if there is none. */
    keepContext: node ? node.keepContext : keepZone,

    /** A member that is empty or 0 is absent. */
    authDataChanged: guarded((/** @type {AuthData} */ data) => {
      const { tokenExpiryTime } = data;
      const tokenExpiryTimeString = tokenExpiryTime && new Date(tokenExpiryTime).toUTCString();
      const changed = client();
      if (changed) updateAuthData(changed, { ...data, tokenExpiryTimeString });
    }),

    log: guarded((/** @type {string} */ text) => client()?.debugLog?.(text)),

    logExchange: guarded((status, method, url, requestHeaders, responseHeaders, requestBody, responseBody) => {
      const [sent, got] = [requestHeaders, responseHeaders].map(fromEntries);
      client()?.config.logger._exchange(status, method, url, sent, got, requestBody, responseBody);
    }),

    warn: guarded((/** @type {string} */ code, /** @type {string} */ message) => {
      const warned = client();
      if (warned) emit(warned, 'warning', { code, message });
      warned?.onWarning?.({ code, message });
    }),

    /** @param {string} name @param {string} reason of loggedOut @param {number} tokenExpiryTime 0: unknown */
    sessionEvent(name, reason, tokenExpiryTime) {
      const changed = client();
      const expiry = tokenExpiryTime ? { tokenExpiryTime } : {};
      if (changed) emit(changed, name, name === 'loggedOut' ? { reason } : expiry);
    },

    /** @param {Exchange} exchange */
    requestSent(exchange) {
      const { operation, method, attempt, time, requestSize } = exchange;
      const sender = client();
      if (sender) emit(sender, 'request', { operation, method, attempt, time, requestSize });
    },

    /** A member that is empty is absent. @param {Exchange} exchange */
    responseReceived({ code, correlationId, ...rest }) {
      const receiver = client();
      if (receiver) emit(receiver, 'response', { ...rest, code: code || undefined, correlationId: correlationId || undefined });
    },

    /**
     * Sends a request through the page's own HTTP client.
     * @param {number} number @param {string} method @param {string} url @param {[string, string][]} headers
     * @param {any} content @param {number} timeout
     * @returns {AbortController} ends the request
     */
    request(number, method, url, headers, content, timeout) {
      const end = new AbortController();
      send({ number, method, url, headers, content, timeout, signal: end.signal });
      return end;
    },
  };
}

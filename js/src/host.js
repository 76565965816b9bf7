import { keepContext } from './context.js';
import { emit } from './events.js';
import { guarded } from './guarded.js';
import { sendThroughHttpClient } from './own_http_client.js';
import { entries, fromEntries, getOwnPropertyDescriptors } from './objects.js';

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
 * What the core calls of one client; what it calls of one call is in call.js. The client is held weakly, so that a client
 * that a page drops can be collected.
 */
export class Host {
  /** @param {{ deref(): any }} reference */
  constructor(reference) {
    this.reference = reference;
  }

  client() {
    return this.reference.deref();
  }

  keepContext() {
    return keepContext();
  }

  /** A member that is empty or 0 is absent. @param {AuthData} data */
  authDataChanged(data) {
    guarded(() => {
      const { tokenExpiryTime } = data;
      const tokenExpiryTimeString = tokenExpiryTime && new Date(tokenExpiryTime).toUTCString();
      const client = this.client();
      if (client) updateAuthData(client, { ...data, tokenExpiryTimeString });
    })();
  }

  log(/** @type {string} */ text) {
    guarded(() => this.client()?.debugLog?.(text))();
  }

  /**
   * @param {number} status @param {string} method @param {string} url @param {[string, string][]} requestHeaders
   * @param {[string, string][]} responseHeaders @param {string} requestBody @param {string} responseBody
   */
  logExchange(status, method, url, requestHeaders, responseHeaders, requestBody, responseBody) {
    const [sent, got] = [requestHeaders, responseHeaders].map(fromEntries);
    guarded(() => this.client()?.config.logger._exchange(status, method, url, sent, got, requestBody, responseBody))();
  }

  /** @param {string} code @param {string} message */
  warn(code, message) {
    this.emit('warning', { code, message });
    guarded(() => this.client()?.onWarning?.({ code, message }))();
  }

  /** @param {string} name @param {string} reason of loggedOut @param {number} tokenExpiryTime 0: unknown */
  sessionEvent(name, reason, tokenExpiryTime) {
    const expiry = tokenExpiryTime ? { tokenExpiryTime } : {};
    this.emit(name, name === 'loggedOut' ? { reason } : expiry);
  }

  /** @param {Exchange} exchange */
  requestSent({ operation, method, attempt, time, requestSize }) {
    this.emit('request', { operation, method, attempt, time, requestSize });
  }

  /** A member that is empty is absent. @param {Exchange} exchange */
  responseReceived({ code, correlationId, ...rest }) {
    this.emit('response', { ...rest, code: code || undefined, correlationId: correlationId || undefined });
  }

  /** @param {string} name @param {object} payload */
  emit(name, payload) {
    const client = this.client();
    if (client) emit(client, name, payload);
  }

  /**
   * Sends a request through the page's own HTTP client.
   * @param {number} number @param {string} method @param {string} url @param {[string, string][]} headers
   * @param {any} content @param {number} timeout
   * @returns {AbortController} ends the request
   */
  request(number, method, url, headers, content, timeout) {
    const end = new AbortController();
    guarded(sendThroughHttpClient)(this.client(), { number, method, url, headers, content, timeout, signal: end.signal });
    return end;
  }
}

import { PlatformClientError, inputError, responseError } from './error.js';
import { HttpRequestOptions, headersOf, parseJson } from './http_client.js';
import { bytesOf, decodeBody, isJson, textOf, unpackPairs } from './marshal.js';
import { defineProperty, entries, fromEntries, getOwnPropertyDescriptors, hasOwn } from './own.js';
import { isStream } from './streams.js';
import { keepZone } from './zone.js';

const authDataNames = ['accessToken', 'state', 'tokenExpiryTime', 'tokenExpiryTimeString', 'error', 'error_description', 'refreshToken'];

/** Runs what may run a page's code: what that throws must not unwind the core, which would lose requests. */
function guarded(run) {
  return (...args) => {
    try {
      run(...args);
    } catch (error) {
      try {
        console.error(error);
      } catch {
        // A page's console may throw, too.
      }
    }
  };
}

/**
 * The query of a URL as 262 hands it to an HTTP client, a plain object with lists joined by commas;
 * whoever knows URLSearchParams (axios, fetch) sees every value, with keys that come twice.
 */
function queryParameters(query) {
  const params = new URLSearchParams(query);
  // All of them first: one may be called "getAll".
  const pairs = [...new Set(params.keys())].map((name) => [name, params.getAll(name).join()]);
  for (const [name, value] of pairs) {
    defineProperty(params, name, { __proto__: null, value, enumerable: true, configurable: true, writable: true });
  }
  return params;
}

/** Whether the object takes it; asked for, since not every build runs in strict mode. */
function writeAuthData(target, data) {
  try {
    return authDataNames.every((name) =>
      hasOwn(data, name) ? Reflect.set(target, name, data[name]) : Reflect.deleteProperty(target, name),
    );
  } catch {
    return false;
  }
}

/** Writes into the object that the page holds; where that cannot be (frozen, sealed, none), into a new one in its place. */
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
 * What the core calls back; it holds the client weakly, or no dropped client could ever go.
 * @param {() => Function | undefined} [keepContext] gives what runs something in the present context, if there is any
 */
export function makeHost(reference, pending, keepContext = keepZone) {
  const client = () => reference.deref();

  /** Settles one call, whatever the page's own getters do. */
  const settle = (id, run) => {
    const waiting = pending.take(id);
    if (!waiting) return;
    try {
      run(waiting);
    } catch (error) {
      waiting.reject(inputError(error));
    }
  };

  const callbacks = {
    /** @param {XMLHttpRequest | ReturnType<givenAnswer>} answered */
    settleResponse(id, status, answered, content) {
      settle(id, (waiting) => {
        const { body, text, invalid } = decodeBody(answered.getResponseHeader('content-type'), content);
        const ok = status >= 200 && status < 300;
        if (ok && !invalid && (waiting.login || !waiting.extended())) {
          waiting.resolve(waiting.login ? waiting.login() : text === '' ? undefined : body);
          return;
        }
        const response = { status, statusText: answered.statusText, headers: headersOf(answered), body, text, error: null };
        if (!ok) waiting.reject(responseError(response));
        else if (invalid) {
          const message = `The response says it is JSON and is not: ${invalid.message}`;
          waiting.reject(responseError(response, message, 'EINVALIDJSON'));
        } else waiting.resolve(response);
      });
    },
    settleFailure(id, code, message) {
      settle(id, (waiting) => waiting.reject(new PlatformClientError(message, code, undefined, pending.original)));
    },
    /** A login that failed on an answer of the platform. @param {XMLHttpRequest | ReturnType<givenAnswer>} answered */
    settleRefusal(id, code, message, status, answered, content) {
      settle(id, (waiting) => {
        const { body, text } = decodeBody(answered.getResponseHeader('content-type'), content);
        const response = { status, statusText: answered.statusText, headers: headersOf(answered), body, text, error: null };
        waiting.reject(responseError(response, message, code));
      });
    },
    settleAuth(id) {
      settle(id, (waiting) => waiting.resolve(waiting.login()));
    },
    authDataChanged(json) {
      const changed = client();
      if (changed) updateAuthData(changed, JSON.parse(json));
    },
    openPopup(url) {
      client()?._openPopup(url);
    },
    log(text) {
      client()?.debugLog?.(text);
    },
    logExchange(status, method, url, requestHeaders, responseHeaders, requestBody, responseBody) {
      const [sent, got] = [requestHeaders, responseHeaders].map(unpackPairs);
      client()?.config.logger._exchange(status, method, url, sent, got, requestBody, responseBody);
    },
    warn(code, message) {
      client()?.onWarning?.({ code, message });
    },
    request(id, method, url, headers, content, timeout) {
      const named = unpackPairs(headers);
      const [[, type] = []] = entries(named).filter(([name]) => name.toLowerCase() === 'content-type');
      // Text as text, JSON as what it means, a stream as such; everything else as its bytes.
      let body = content;
      if (isStream(content)) body = content;
      else if (content && /^text\/|json|xml|x-www-form-urlencoded/i.test(type || '')) {
        body = textOf(content);
        if (isJson(type)) body = parseJson(body);
      } else if (content) body = bytesOf(content);
      const [, address, query] = /^([^?]*)\??(.*)$/.exec(url);
      const end = new AbortController();
      pending.ends.set(id, end);
      const makeOptions = () => {
        const options = new HttpRequestOptions(address, method, named, queryParameters(query), body, timeout);
        options.signal = end.signal;
        return options;
      };
      client()?._sendThroughHttpClient(id, makeOptions, timeout);
    },
    endRequest(id) {
      pending.ends.get(id)?.abort();
    },
  };

  const host = { client, keepContext };
  for (const [name, run] of entries(callbacks)) host[name] = guarded(run);
  return host;
}

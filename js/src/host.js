import { PlatformClientError, responseError } from './error.js';
import { HttpRequestOptions, headersOf, parseJson } from './http_client.js';
import { bytesOf, decodeBody, isJson, textOf, unpackPairs } from './marshal.js';
import { isStream } from './streams.js';
import { keepZone } from './zone.js';

const authDataNames = ['accessToken', 'state', 'tokenExpiryTime', 'tokenExpiryTimeString', 'error', 'error_description', 'refreshToken'];

/** Runs a page's own function: what it throws must not unwind the core, which would lose requests. */
function callPage(run) {
  try {
    run();
  } catch (error) {
    console.error(error);
  }
}

/**
 * The query of a URL as 262 hands it to an HTTP client, a plain object with lists joined by commas;
 * whoever knows URLSearchParams (axios, fetch) sees every value, with keys that come twice.
 */
function queryParameters(query) {
  const params = new URLSearchParams(query);
  for (const name of new Set(params.keys())) {
    Object.defineProperty(params, name, { value: params.getAll(name).join(), enumerable: true, configurable: true, writable: true });
  }
  return params;
}

/**
 * What the core calls back; it holds the client weakly, or no dropped client could ever go.
 * @param {() => Function | undefined} [keepContext] gives what runs something in the present context, if there is any
 */
export function makeHost(reference, pending, keepContext = keepZone) {
  const client = () => reference.deref();
  return {
    client,
    keepContext,
    /** @param {XMLHttpRequest | ReturnType<givenAnswer>} answered */
    settleResponse(id, status, answered, content) {
      const waiting = pending.take(id);
      if (!waiting) return;
      const { body, text, invalid } = decodeBody(answered.getResponseHeader('content-type'), content);
      const ok = status >= 200 && status < 300;
      if (ok && !invalid && (waiting.login || !waiting.extended())) {
        waiting.resolve(waiting.login || (text === '' ? undefined : body));
        return;
      }
      const response = { status, statusText: answered.statusText, headers: headersOf(answered), body, text, error: null };
      if (!ok) waiting.reject(responseError(response));
      else if (invalid) {
        const message = `The response says it is JSON and is not: ${invalid.message}`;
        waiting.reject(responseError(response, message, 'EINVALIDJSON'));
      } else waiting.resolve(response);
    },
    settleFailure(id, code, message) {
      const waiting = pending.take(id);
      if (waiting) waiting.reject(new PlatformClientError(message, code, undefined, pending.original));
    },
    /** A login that failed on an answer of the platform. @param {XMLHttpRequest | ReturnType<givenAnswer>} answered */
    settleRefusal(id, code, message, status, answered, content) {
      const waiting = pending.take(id);
      if (!waiting) return;
      const { body, text } = decodeBody(answered.getResponseHeader('content-type'), content);
      const response = { status, statusText: answered.statusText, headers: headersOf(answered), body, text, error: null };
      waiting.reject(responseError(response, message, code));
    },
    settleAuth(id) {
      const waiting = pending.take(id);
      if (waiting) waiting.resolve(waiting.login);
    },
    authDataChanged(json) {
      const target = client()?.authData;
      if (!target) return;
      const data = JSON.parse(json);
      for (const name of authDataNames) {
        if (name in data) target[name] = data[name];
        else delete target[name];
      }
    },
    openPopup(url) {
      callPage(() => client()?._openPopup(url));
    },
    log(text) {
      callPage(() => client()?.debugLog?.(text));
    },
    logExchange(status, method, url, requestHeaders, responseHeaders, requestBody, responseBody) {
      const [sent, got] = [requestHeaders, responseHeaders].map(unpackPairs);
      callPage(() => client()?.config.logger._exchange(status, method, url, sent, got, requestBody, responseBody));
    },
    warn(code, message) {
      callPage(() => client()?.onWarning?.({ code, message }));
    },
    request(id, method, url, headers, content, timeout) {
      const named = unpackPairs(headers);
      const type = Object.entries(named).find(([name]) => name.toLowerCase() === 'content-type')?.[1] || '';
      // Text as text, JSON as what it means, a stream as such; everything else as its bytes.
      let body = content;
      if (isStream(content)) body = content;
      else if (content && /^text\/|json|xml|x-www-form-urlencoded/i.test(type)) {
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
}

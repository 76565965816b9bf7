import { checkSignal, onAbort } from './abort.js';
import { argumentError, inputError, refusal } from './error.js';
import { contentOf } from './form.js';
import { internals } from './internals.js';
import { argumentFields, encodeBody, pack, packPairs } from './marshal.js';
import { assign, entries, hasOwn, option } from './own.js';

/** A time limit as timers take it: 23 days are as good as for ever, and 0 is none. */
const milliseconds = (limit) => Math.min(Math.max(limit, 0), 2e9) | 0;

/** What ApiClient calls the core with. @param {object} [node] what only Node has */
export function makeCalls(core, node) {
  const set = (client, name, value) => core.setOption(internals(client).handle, name, value);

  /** Plain properties that pages set whenever they like count from now on. */
  function followProperties(client) {
    const { followed } = internals(client);
    // Sets what nothing else sets, and so only when it has changed: every crossing costs time.
    const follow = (name, value) => {
      if (followed[name] === value) return;
      followed[name] = value;
      set(client, name, value);
    };
    follow('persist', client.persistSettings === true ? '1' : '');
    follow('prefix', String(client.settingsPrefix));
    follow('logExchanges', client.config.logger.log_level === 'none' ? '' : '1');
    follow('debugLog', client.debugLog ? String(Math.floor(client.debugLogMaxLines) || 0) : '');
    follow('timeout', String(milliseconds(client.timeout)));
    follow('defaultHeaders', packPairs(client.defaultHeaders));
  }

  function setSession(client, name, value) {
    followProperties(client);
    set(client, name, value);
  }

  /**
   * A promise that the core settles, of what `run` starts. What its input alone makes impossible rejects it, too.
   * @param {(id: number, fail: (error) => void) => void} run
   */
  function begin(client, run, login) {
    const { pending } = internals(client);
    const { id, promise } = pending.add({
      extended: () => client.returnExtended === true,
      login: login && (() => client.authData),
    });
    const fail = (error) => pending.take(id)?.reject(inputError(error));
    try {
      node?.followProxy(client);
      followProperties(client);
      run(id, fail);
    } catch (error) {
      fail(error);
    }
    return promise;
  }

  /** A login: a promise for the live `authData`. `start` gives what is refused at once, or ''. */
  function login(client, start) {
    const { handle } = internals(client);
    const run = (id, fail) => {
      const refused = start(handle, id);
      if (refused) fail(refusal(refused));
    };
    return begin(client, run, true);
  }

  /** Sends one call once its body is bytes. */
  function send(client, { id, fail }, body, contentType, options, start) {
    const customHeaders = option(options, 'customHeaders');
    const signal = option(options, 'signal');
    if (customHeaders && typeof customHeaders !== 'object') {
      throw argumentError('Per-request headers must be a valid object');
    }
    checkSignal(signal);
    const timeout = milliseconds(option(options, 'timeout'));
    const headers = packPairs(customHeaders);
    const { handle, pending } = internals(client);
    const run = ({ bytes, type }) => {
      const refused = start(headers, bytes, type, timeout);
      if (refused) fail(refusal(refused));
      const waiting = pending.waiting.get(id);
      // A stream that was not sent, or not to its end, is not left open.
      const free = () => bytes.destroy();
      if (bytes?.destroy) waiting ? waiting.promise.then(free, free) : free();
      if (waiting) onAbort(signal, waiting.promise, () => core.cancel(handle, id));
    };
    const encoded = encodeBody(body, contentType, node?.streams);
    if (encoded.then) encoded.then(run).catch(fail);
    else run(encoded);
  }

  /** One operation of the table, for the methods of the API classes. */
  function invoke(client, cls, index, contentType, { given, body, options }) {
    const { handle } = internals(client);
    return begin(client, (id, fail) => {
      const fields = [];
      for (const [parameter, value] of given) {
        fields.push(parameter.index, ...argumentFields(value, parameter.isList, client.useLegacyParameterFilter));
      }
      send(client, { id, fail }, body, contentType, options, (headers, bytes, type, timeout) =>
        core.invoke(handle, id, cls, index, pack(fields), headers, bytes, type, timeout),
      );
    });
  }

  /**
   * Any call of the API, by path and maps of parameters. Settles as the operations do.
   * @param {{ signal?: AbortSignal, timeout?: number }} [options] for this call
   */
  function callApi(
    path,
    method,
    pathParams,
    queryParams,
    headerParams,
    formParams,
    body,
    authNames,
    contentTypes,
    accepts,
    customHeaders,
    options,
  ) {
    const { handle, authentications } = internals(this);
    return begin(this, (id, fail) => {
      const schemes = (authNames || []).map((name) => (hasOwn(authentications, name) && authentications[name]) || {});
      const token = schemes.some(({ type }) => type === 'oauth2') ? 1 : 0;
      const fields = [method, path, token, contentTypes || [], accepts || []];
      const add = (letter, map) => {
        for (const [name, value] of entries(map || {})) {
          if (value !== undefined) {
            fields.push(letter, name, ...argumentFields(value, false, this.useLegacyParameterFilter));
          }
        }
      };
      add('p', pathParams);
      add('q', queryParams);
      for (const scheme of schemes) {
        const { name, in: where } = scheme;
        const [key, prefix] = [option(scheme, 'apiKey'), option(scheme, 'apiKeyPrefix')];
        if (key) add(where === 'header' ? 'h' : 'q', { [name]: prefix ? `${prefix} ${key}` : key });
      }
      add('h', headerParams);
      const contentType = (contentTypes || [])[0];
      const content = contentOf(formParams, body, contentType, assign({}, headerParams, customHeaders), this);
      add('f', content.fields);
      const own = { customHeaders, signal: option(options, 'signal'), timeout: option(options, 'timeout') };
      send(this, { id, fail }, content.body, contentType, own, (headers, bytes, type, timeout) =>
        core.callApi(handle, id, pack(fields), headers, bytes, type, timeout),
      );
    });
  }

  return { set, setSession, login, callApi, invoke };
}

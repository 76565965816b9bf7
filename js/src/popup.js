import { onAbort } from './abort.js';
import { core } from './core.js';
import { PlatformClientError, inputError, textOrThrow } from './error.js';
import { guarded } from './guarded.js';
import { internals } from './internals.js';
import { entries } from './objects.js';

const text = (/** @type {unknown} */ value) => (typeof value === 'string' ? value : '');

/** The query or fragment that the `auth` of a popup's message stands for. @param {any} auth */
function addressOf(auth) {
  const query = new URLSearchParams();
  /** @param {string} name @param {any} value */
  const add = (name, value) => text(value) && query.set(name, value);
  for (const name of ['state', 'error', 'error_description', 'code']) add(name, auth[name]);
  add('access_token', auth.accessToken);
  const lifetime = typeof auth.tokenExpiryTime === 'number' ? auth.tokenExpiryTime - Date.now() : 0;
  if (lifetime > 0) add('expires_in', String(lifetime / 1000));
  return text(auth.code) ? `?${query}` : `#${query}`;
}

/** A query or fragment, with the mark before it, which some pages leave out. @param {string} mark @param {unknown} given */
const marked = (mark, given) => (/^[^?#]/.test(text(given)) ? mark : '') + text(given);

/** Reads a message from the page in a popup. Undefined for any other message; some cannot even be read. @param {any} data */
function messageOf(data) {
  try {
    const { name, type, identifier, auth, search, hash } = data;
    if (name !== 'gc_auth_popup' || type !== 'message') return undefined;
    const answer = auth && typeof auth === 'object' ? addressOf(auth) : marked('?', search) + marked('#', hash);
    const refused = core.isRefusal(answer);
    // Each grant reads an error from one place only, the query or the fragment. The page in the popup may have it in
    // the other, so it is put into both.
    const pairs = answer.replace(/[?#]/g, '&');
    return { identifier, refused, answer: refused ? `?${pairs}#${pairs}` : answer };
  } catch {
    return undefined;
  }
}

/** @param {string} address @param {string} base */
function originOf(address, base) {
  try {
    return new URL(address, base).origin;
  } catch {
    return undefined;
  }
}

/** @param {string} url @param {any} config of the popup */
function urlOf(url, { overridePopupUrl, overridePopupUrlParameters, overridePopupUrlAuthParameters }) {
  if (!overridePopupUrl) return url;
  const query = new URLSearchParams(overridePopupUrlAuthParameters ? new URL(url).search : '');
  for (const [name, value] of entries(overridePopupUrlParameters || {})) query.set(name, value);
  return String(query) ? `${overridePopupUrl}?${query}` : overridePopupUrl;
}

/** A login in a popup. The core decides when it opens: if there is a token that works, it never does. */
export class PopupLogin {
  /**
   * @param {any} config @param {string} redirectUri
   * @param {(popup: PopupLogin, address: string) => Promise<unknown>} attempt logs in with the address of the popup
   * @param {(...status: unknown[]) => void} emit tells the listeners of the page
   */
  constructor(config, redirectUri, attempt, emit) {
    const address = new URL(redirectUri, window.location.href);
    this.config = config;
    this.attempt = attempt;
    this.emit = emit;
    /** @type {ReturnType<typeof setTimeout>[]} */
    this.timers = [];
    /** @type {any} undefined before it is opened, null if the browser blocks it */
    this.window = undefined;
    this.over = false;
    this.closed = false;
    this.identifier = '';
    /** @type {string | null} the response_type of the login page */
    this.grant = null;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.closing = undefined;
    /** @type {(authData: unknown) => void} */
    this.resolve = () => {};
    /** @type {(error: unknown) => void} */
    this.reject = () => {};
    /** @type {((event: MessageEvent) => unknown) | undefined} while the popup is open */
    this.listener = undefined;
    this.origin = address.origin;
    this.redirectUri = String(address).replace(/[?#].*/s, '');
    this.outcome = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }

  /** @param {string} identifier @param {AbortSignal} [signal] */
  start(identifier, signal) {
    this.identifier = identifier;
    onAbort(signal, this.outcome, () => this.abort('The login was aborted.', true));
    if (!this.over) this.attempt(this, '').then(this.resolve, this.reject);
    return this.outcome;
  }

  /** Called by the core to show the login page. It calls again only to change the grant, after the first was refused. @param {string} url */
  open(url) {
    try {
      const grant = new URL(url).searchParams.get('response_type');
      if (!this.over && this.window && grant !== this.grant) this.goOn(url);
      else this.openWindow(url);
      this.grant = grant;
    } catch (/** @type {any} */ error) {
      this.fail('AUTH_ERROR', `The login popup cannot be opened: ${error.message}`, inputError(error));
    }
  }

  openWindow(/** @type {string} */ url) {
    if (this.window || this.over) {
      return this.fail(
        'AUTH_ERROR',
        'The popup answered with no login response, or with one that this tab did not ask for.',
        'StateMismatch',
      );
    }
    this.emit('INIT', 'Authorization Popup Starting', this.identifier);
    return this.show(url);
  }

  /** Continues in the same window, or in a new one if that was closed. @param {string} url */
  goOn(url) {
    clearTimeout(this.closing);
    if (this.window.closed) return this.show(url);
    this.window.location = urlOf(url, this.config);
    return this.listen();
  }

  show(/** @type {string} */ url) {
    const { config } = this;
    this.window = window.open(urlOf(url, config), config.popupTarget, config.popupWindowFeatures);
    if (!this.window) {
      return this.fail('AUTH_ERROR', 'The browser has blocked the login popup. Call the login from a click.', 'PopupBlocked');
    }
    return this.listen();
  }

  listen() {
    const { config } = this;
    this.closed = false;
    this.listener = (event) => this.hear(event);
    window.addEventListener('message', this.listener);
    this.timers.push(
      setTimeout(() => {
        this.closeWindow();
        this.fail('TIMEOUT', 'Authorization Popup Timeout', 'ETIMEDOUT', '[Error] Authentication Popup Timeout');
      }, config.popupTimeout),
    );
    this.timers.push(setInterval(() => this.watch(), 300));
    if (config.notifyPopup) {
      /** @type {{ name: string, type: string, identifier?: string }} */
      const message = { name: 'gc_auth_popup', type: 'notify' };
      if (config.usePopupIdentifier) message.identifier = this.identifier;
      this.timers.push(setInterval(() => this.window.postMessage(message, this.origin), 1000));
    }
  }

  /** @param {string} message @param {boolean} close */
  abort(message, close) {
    if (this.over) return;
    if (this.window && close) this.window.close();
    this.fail('ABORTED', message, 'EABORTED');
  }

  /** Fails at the second look that finds the window closed: a popup that has answered may close before its message arrives. */
  watch() {
    if (!this.window.closed) return;
    if (this.closed) {
      this.fail(
        'ABORTED',
        'The login popup was closed, or a page in it severs its link to this one (Cross-Origin-Opener-Policy), so that no answer can come.',
        'PopupClosed',
      );
    }
    this.closed = true;
  }

  /** Accepts messages only from the popup, and only from exactly the origin of the redirect URI. @param {MessageEvent} event */
  hear({ source, origin, data }) {
    if (source !== this.window || origin !== this.origin) return undefined;
    const message = messageOf(data);
    if (!message) return undefined;
    this.stop();
    this.closeWindow();
    const { config, identifier } = this;
    if (config.usePopupIdentifier && message.identifier && message.identifier !== identifier) {
      const problem = 'Invalid Popup Identifier received';
      return this.fail('Error', problem, 'StateMismatch', `[Error] ${problem}`);
    }
    const { answer, refused } = message;
    if (config.useWindowReplace && !refused) {
      const { origin: own, pathname, href } = window.location;
      const target = config.overrideWindowReplaceUri || own + pathname;
      if (originOf(target, href) !== own) {
        return this.fail(
          'AUTH_ERROR',
          "overrideWindowReplaceUri must be of this page's origin: the login response goes there.",
          'EARGUMENT',
        );
      }
      this.over = true;
      this.emit('REDIRECTING', 'Authorization Popup Completed', identifier);
      window.location.replace(target + answer);
      return this.resolve(null);
    }
    return this.attempt(this, this.redirectUri + answer).then(
      (authData) => {
        this.over = true;
        this.emit('AUTHENTICATED', 'Authorization Popup Completed', identifier);
        this.resolve(authData);
      },
      (error) => this.fail('AUTH_ERROR', `Auth Error: ${error.message}`, error),
    );
  }

  /**
   * @param {string} status @param {string} message @param {string | Error} reason the error to reject with, or its code
   * @param {string} [words] the message for a code
   */
  fail(status, message, reason, words = message) {
    if (this.over) return;
    this.over = true;
    this.stop();
    this.emit(status, message, this.identifier);
    this.reject(typeof reason === 'string' ? new PlatformClientError(words, reason) : reason);
  }

  stop() {
    for (const timer of this.timers) clearTimeout(timer);
    if (this.listener) window.removeEventListener('message', this.listener);
  }

  closeWindow() {
    const { autoClosePopup, autoClosePopupDelay } = this.config;
    if (autoClosePopup) this.closing = setTimeout(() => this.window.close(), Math.max(0, autoClosePopupDelay));
  }
}

/**
 * @param {any} client @param {any} config @param {string} redirectUri
 * @param {(popup: PopupLogin, address: string) => Promise<unknown>} attempt
 * @param {AbortSignal} [signal]
 */
export async function loginInPopup(client, config, redirectUri, attempt, signal) {
  const state = internals(client);
  const emit = (/** @type {unknown[]} */ ...status) => {
    for (const listener of [client.onAuthPopupStatus, ...state.popupListeners]) guarded(() => listener?.(...status))();
  };
  // Before the earlier login is ended: this throws for an invalid redirect URI.
  const login = new PopupLogin(config, redirectUri, attempt, emit);
  const earlier = state.popup;
  // A window with a name is shared with the next login.
  const shared = config.popupTarget !== '_blank' && config.popupTarget === earlier?.config.popupTarget;
  earlier?.abort('Previous Authorization Popup aborted.', earlier.config.autoClosePopup && !shared);
  state.popup = login;
  return login.start(textOrThrow(core.codeVerifier(43)).slice(0, 16), signal);
}

import { PlatformClientError } from './error.js';

/** The part of an address that `auth` of a popup's message stands for. */
function addressOf({ accessToken, tokenExpiryTime, code, ...rest }) {
  const query = new URLSearchParams();
  const add = (name, value) => value !== undefined && value !== null && query.set(name, value);
  for (const name of ['state', 'error', 'error_description']) add(name, rest[name]);
  add('code', code);
  add('access_token', accessToken);
  if (tokenExpiryTime > Date.now()) add('expires_in', (tokenExpiryTime - Date.now()) / 1000);
  return code ? { search: `?${query}`, hash: '' } : { search: '', hash: `#${query}` };
}

function urlOf(url, { overridePopupUrl, overridePopupUrlParameters, overridePopupUrlAuthParameters }) {
  if (!overridePopupUrl) return url;
  const query = new URLSearchParams(overridePopupUrlAuthParameters ? new URL(url).search : '');
  for (const [name, value] of Object.entries(overridePopupUrlParameters || {})) query.set(name, value);
  return String(query) ? `${overridePopupUrl}?${query}` : overridePopupUrl;
}

/** One login in a window of its own. */
class PopupLogin {
  #timers = [];

  /** @param {(address: string) => Promise} attempt the login with what the popup's address says */
  constructor(config, redirectUri, attempt, emit) {
    Object.assign(this, { config, attempt, emit, redirectUri });
    this.origin = new URL(redirectUri).origin;
    this.outcome = new Promise((resolve, reject) => Object.assign(this, { resolve, reject }));
  }

  start(identifier) {
    this.identifier = identifier;
    this.attempt('').then(this.resolve, this.reject);
    return this.outcome;
  }

  /** The core wants the login page: the first time it gets one. */
  open(url) {
    const { config } = this;
    if (this.window || this.over) {
      const message = 'The popup answered with no login response, or with one that this tab did not ask for.';
      return this.#fail('AUTH_ERROR', message, new PlatformClientError(message, 'StateMismatch'));
    }
    this.emit('INIT', 'Authorization Popup Starting', this.identifier);
    this.window = window.open(urlOf(url, config), config.popupTarget, config.popupWindowFeatures);
    if (!this.window) {
      const message = 'The browser has blocked the login popup. Call the login from a click.';
      return this.#fail('AUTH_ERROR', message, new PlatformClientError(message, 'PopupBlocked'));
    }
    this.listener = (event) => this.#hear(event);
    window.addEventListener('message', this.listener);
    this.#timers.push(
      setTimeout(() => {
        this.#closeWindow();
        this.#fail('TIMEOUT', 'Authorization Popup Timeout', new PlatformClientError('[Error] Authentication Popup Timeout', 'ETIMEDOUT'));
      }, config.popupTimeout),
    );
    if (config.notifyPopup) {
      const message = { name: 'gc_auth_popup', type: 'notify' };
      if (config.usePopupIdentifier) message.identifier = this.identifier;
      this.#timers.push(setInterval(() => this.window.postMessage(message, this.origin), 1000));
    }
  }

  abort() {
    if (this.over) return;
    if (this.window && this.config.autoClosePopup) this.window.close();
    const message = 'Previous Authorization Popup aborted.';
    this.#fail('ABORTED', message, new PlatformClientError(message, 'EABORTED'));
  }

  /** From the popup itself, at exactly the redirect URI's origin; anybody else may say anything. */
  #hear({ source, origin, data }) {
    if (source !== this.window || origin !== this.origin) return;
    if (data?.name !== 'gc_auth_popup' || data.type !== 'message') return;
    this.#stop();
    this.#closeWindow();
    const { config, identifier } = this;
    if (config.usePopupIdentifier && data.identifier && data.identifier !== identifier) {
      const message = 'Invalid Popup Identifier received';
      return this.#fail('Error', message, new PlatformClientError(`[Error] ${message}`, 'StateMismatch'));
    }
    const { search, hash } = data.auth && typeof data.auth === 'object' ? addressOf(data.auth) : data;
    const answer = String(search || '') + String(hash || '');
    if (config.useWindowReplace) {
      this.over = true;
      this.emit('REDIRECTING', 'Authorization Popup Completed', identifier);
      const { origin: own, pathname } = window.location;
      window.location.replace((config.overrideWindowReplaceUri || own + pathname) + answer);
      return this.resolve(null);
    }
    return this.attempt(this.redirectUri.replace(/[?#].*/s, '') + answer).then(
      (authData) => {
        this.over = true;
        this.emit('AUTHENTICATED', 'Authorization Popup Completed', identifier);
        this.resolve(authData);
      },
      (error) => this.#fail('AUTH_ERROR', `Auth Error: ${error.message}`, error),
    );
  }

  #fail(status, message, error) {
    if (this.over) return;
    this.over = true;
    this.#stop();
    this.emit(status, message, this.identifier);
    this.reject(error);
  }

  #stop() {
    for (const timer of this.#timers) clearTimeout(timer);
    window.removeEventListener('message', this.listener);
  }

  #closeWindow() {
    const { autoClosePopup, autoClosePopupDelay } = this.config;
    if (autoClosePopup) setTimeout(() => this.window.close(), Math.max(0, autoClosePopupDelay));
  }
}

/** What ApiClient needs for logins in popups, as methods of its own. */
export function makePopups(core) {
  const current = new WeakMap();
  const listeners = new WeakMap();
  const listenersOf = (client) => listeners.get(client) || [];

  return {
    addAuthPopupStatusListener(listener) {
      if (typeof listener === 'function') listeners.set(this, [...listenersOf(this), listener]);
    },
    removeAuthPopupStatusListener(listener) {
      listeners.set(
        this,
        listenersOf(this).filter((other) => other !== listener),
      );
    },
    removeAllAuthPopupStatusListeners() {
      listeners.delete(this);
    },
    _loginInPopup(config, redirectUri, attempt) {
      current.get(this)?.abort();
      const emit = (...status) => {
        for (const listener of [this.onAuthPopupStatus, ...listenersOf(this)]) {
          try {
            listener?.(...status);
          } catch (error) {
            console.error(error);
          }
        }
      };
      const login = new PopupLogin(config, redirectUri, attempt, emit);
      current.set(this, login);
      return login.start(core.codeVerifier(43).slice(0, 16));
    },
    _openPopup(url) {
      current.get(this).open(url);
    },
  };
}

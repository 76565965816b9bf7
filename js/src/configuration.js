import { Logger } from './logger.js';

const popupDefaults = {
  usePopup: false,
  popupTimeout: 120000,
  notifyPopup: false,
  autoClosePopup: true,
  autoClosePopupDelay: 3000,
  popupTarget: '_blank',
  popupWindowFeatures: 'popup=true,width=800,height=700',
  overridePopupUrl: undefined,
  overridePopupUrlParameters: undefined,
  overridePopupUrlAuthParameters: false,
  useWindowReplace: false,
  overrideWindowReplaceUri: undefined,
  waitForLoginPromise: true,
  usePopupIdentifier: false,
};

/** `client.config`: where the platform is. The truth lives in the core; this shows it. */
export class Configuration {
  #option;
  #gateway;
  #refreshAccessToken = true;
  #refreshTokenWaitMax = 10;

  /** @param {(name: string, value?: string) => string} option reads, or writes when given a value */
  constructor(option, logger = new Logger()) {
    this.#option = option;
    this.logger = logger;
    /** The environment where none is named; in Node a file may say it. */
    this.host = undefined;
    this.configPath = '';
    this.authPopupConfiguration = { ...popupDefaults };
  }

  get environment() {
    return this.#option('environment');
  }

  get basePath() {
    return this.#option('basePath');
  }

  get authUrl() {
    return this.#option('authUrl');
  }

  /** Whether a 401 refreshes the token, where a refresh token came with it. */
  get refresh_access_token() {
    return this.#refreshAccessToken;
  }

  set refresh_access_token(refresh) {
    this.#refreshAccessToken = refresh;
    this.#option('refreshAccessToken', refresh ? '1' : '');
  }

  /** How long calls wait for a refresh, in seconds. */
  get refresh_token_wait_max() {
    return this.#refreshTokenWaitMax;
  }

  set refresh_token_wait_max(seconds) {
    this.#refreshTokenWaitMax = seconds;
    this.#option('refreshTokenWaitMax', String(Math.max(1, Math.ceil(seconds) || 10)));
  }

  get gateway() {
    return this.#gateway;
  }

  setEnvironment(environment) {
    this.#option('environment', String(environment || this.host || ''));
  }

  setGateway(gateway) {
    if (!gateway) {
      this.#gateway = undefined;
      this.#option('gateway', '');
      return;
    }
    const text = (value) => (value ? String(value) : '');
    const fields = {
      host: text(gateway.host),
      protocol: text(gateway.protocol) || 'https',
      port: gateway.port > -1 ? text(gateway.port) : '',
      path_params_login: text(gateway.path_params_login).replace(/\/+$/, ''),
      path_params_api: text(gateway.path_params_api).replace(/\/+$/, ''),
    };
    this.#gateway = { ...fields, port: fields.port ? Number(fields.port) : -1 };
    this.#option('gateway', JSON.stringify(fields));
  }

  /** The base URL in effect for 'login' or 'api'; `regionUrl` where no gateway is set. */
  getConfUrl(pathType, regionUrl) {
    if (!this.#gateway?.host) return regionUrl;
    return this.#option(pathType === 'login' ? 'loginUrl' : 'apiUrl');
  }

  /** The settings with those of one call over them; what has the wrong type is ignored. */
  mergeWithAuthPopupConfiguration(settings) {
    const merged = { ...this.authPopupConfiguration };
    for (const [name, value] of Object.entries(settings || {})) {
      const type = typeof (popupDefaults[name] ?? (name === 'overridePopupUrlParameters' ? {} : ''));
      if (name in popupDefaults && value !== null && typeof value === type) merged[name] = value;
    }
    return merged;
  }

  /** A page has no file; Node's class has all of this. */
  get live_reload_config() {
    return false;
  }

  set live_reload_config(ignored) {}

  setConfigPath() {}

  getAuthPopupConfiguration() {
    return this.authPopupConfiguration;
  }

  setAuthPopupConfiguration(settings) {
    this.authPopupConfiguration = { ...popupDefaults };
    this.updateAuthPopupConfiguration(settings);
  }

  updateAuthPopupConfiguration(settings) {
    this.authPopupConfiguration = this.mergeWithAuthPopupConfiguration(settings);
  }
}

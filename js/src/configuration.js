import { core } from './core.js';
import { Logger } from './logger.js';
import { internals, setInternals } from './internals.js';
import { asText } from './marshal.js';
import { entries, hasOwn } from './objects.js';
import { changeSettings } from './settings.js';

/** @type {Record<string, any>} */
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

const addresses = ['environment', 'basePath', 'authUrl'];

/**
 * Defines addresses that can be assigned. They are on `config`, and on the client, where older versions had them.
 * @param {object} prototype @param {(self: any, name: string) => unknown} get
 * @param {(self: any, name: string, value: unknown) => void} set
 */
export function defineAddresses(prototype, get, set) {
  for (const name of addresses) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      get() {
        return get(this, name);
      },
      set(value) {
        set(this, name, value);
      },
    });
  }
}

/**
 * Keeps assigned addresses until the next setEnvironment. The environment also says where tokens are requested.
 * @param {Configuration} config @param {Record<string, any>} assigned
 */
function assignAddresses(config, assigned) {
  const state = internals(config);
  const { gateway } = state;
  state.assigned = assigned;
  const [environment, basePath, authUrl] = addresses.map((name) => (hasOwn(assigned, name) ? assigned[name] : undefined));
  const login = config.getConfUrl('login', authUrl);
  changeSettings(state.client, {
    // As the gateway's protocol says, which getConfUrl puts into both addresses.
    plainHttp: Boolean(gateway?.host),
    apiUrl: asText(config.getConfUrl('api', basePath)),
    loginUrl: asText(login),
    tokenUrl: asText(login ?? (environment && `https://login.${environment}`)),
  });
}

/** `client.config`: the addresses of the platform, and other settings. It shows what the core has. */
export class Configuration {
  static {
    defineAddresses(
      this.prototype,
      (config, name) => {
        const { assigned, client } = internals(config);
        return (hasOwn(assigned, name) ? assigned[name] : undefined) ?? client.core?.[name]() ?? '';
      },
      (config, name, value) => assignAddresses(config, { ...internals(config).assigned, [name]: value }),
    );
  }

  /** @param {import('./client_state').ClientState} client */
  constructor(client, logger = new Logger()) {
    const { refreshAccessToken, refreshTokenWaitMax } = client.settings;
    setInternals(this, { client, assigned: {}, refreshAccessToken, refreshTokenWaitMax, defaultWait: refreshTokenWaitMax });
    this.logger = logger;
    /** The environment if setEnvironment names none. In Node the configuration file may set it. @type {string | undefined} */
    this.host = undefined;
    this.configPath = '';
    this.authPopupConfiguration = { ...popupDefaults };
  }

  /** True if a 401 refreshes the token, for logins that gave a refresh token. */
  get refresh_access_token() {
    return internals(this).refreshAccessToken;
  }

  set refresh_access_token(refresh) {
    const state = internals(this);
    state.refreshAccessToken = refresh;
    changeSettings(state.client, { refreshAccessToken: Boolean(refresh) });
  }

  /** The longest time that calls wait for a refresh, in seconds. */
  get refresh_token_wait_max() {
    return internals(this).refreshTokenWaitMax;
  }

  set refresh_token_wait_max(seconds) {
    const state = internals(this);
    state.refreshTokenWaitMax = seconds;
    changeSettings(state.client, { refreshTokenWaitMax: Math.max(1, Math.ceil(seconds) || state.defaultWait) });
  }

  get gateway() {
    return internals(this).gateway;
  }

  set gateway(gateway) {
    this.setGateway(gateway);
  }

  setEnvironment(/** @type {string | undefined} */ environment) {
    changeSettings(internals(this).client, { environment: asText(environment || this.host) });
    assignAddresses(this, {});
  }

  setGateway(/** @type {any} */ gateway) {
    const path = (/** @type {unknown} */ value) => asText(value).replace(/\/+$/, '');
    const state = internals(this);
    state.gateway = (gateway || undefined) && {
      host: asText(gateway.host),
      protocol: asText(gateway.protocol || 'https'),
      port: gateway.port > 0 ? Number(gateway.port) : -1,
      path_params_login: path(gateway.path_params_login),
      path_params_api: path(gateway.path_params_api),
    };
    assignAddresses(this, state.assigned);
  }

  /**
   * The base URL for 'login' or 'api'. Without a gateway it is `regionUrl`.
   * @template {string | undefined} T @param {string} pathType @param {T} regionUrl
   * @returns {string | T}
   */
  getConfUrl(pathType, regionUrl) {
    const { gateway } = internals(this);
    if (!gateway?.host) return regionUrl;
    const { host, protocol, port } = gateway;
    const path = gateway[`path_params_${pathType === 'login' ? pathType : 'api'}`];
    return String(core.gatewayUrl(protocol, host, port, path));
  }

  /** Merges the settings of one call into the client's. A setting of the wrong type is ignored. @param {any} settings */
  mergeWithAuthPopupConfiguration(settings) {
    const merged = { ...this.authPopupConfiguration };
    for (const [name, value] of entries(settings || {})) {
      if (!hasOwn(popupDefaults, name)) continue;
      const type = typeof (popupDefaults[name] ?? (name === 'overridePopupUrlParameters' ? {} : ''));
      if (value !== null && typeof value === type) merged[name] = value;
    }
    return merged;
  }

  /** A page has no configuration file. The class for Node has all of this. */
  get live_reload_config() {
    return false;
  }

  set live_reload_config(ignored) {}

  setConfigPath(/** @type {string} */ _path) {}

  getAuthPopupConfiguration() {
    return this.authPopupConfiguration;
  }

  setAuthPopupConfiguration(/** @type {any} */ settings) {
    this.authPopupConfiguration = { ...popupDefaults };
    this.updateAuthPopupConfiguration(settings);
  }

  updateAuthPopupConfiguration(/** @type {any} */ settings) {
    this.authPopupConfiguration = this.mergeWithAuthPopupConfiguration(settings);
  }
}

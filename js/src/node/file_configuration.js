import { Configuration } from '../configuration.js';
import { internals } from '../internals.js';
import { setLoginFlow } from '../login_flow.js';
import { setRetry } from '../retry.js';
import { defaultPath, readConfigFile, watchConfigFile } from './config_file.js';
import { FileLogger, checkLogFile } from './file_logger.js';

/** The keys are those of the vendor's SDKs for Go, Java and .NET; their times are in seconds. @param {any} section */
const retryOptions = ({ retry_wait_min: min, retry_wait_max: max, retry_max: maxRetries }) => ({
  maxRetries,
  delay: min === undefined ? undefined : min * 1000,
  maxDelay: max === undefined ? undefined : max * 1000,
});

/** @param {any} configuration @param {Record<string, any>} settings */
function apply(configuration, settings) {
  if (settings.logging?.log_file_path) checkLogFile(settings.logging.log_file_path);
  const state = internals(configuration);
  const before = state.settings;
  state.settings = settings;
  /** @param {string} section @param {string} key */
  const changed = (section, key) => {
    const value = settings[section]?.[key];
    return value !== undefined && value !== before[section]?.[key];
  };
  const { logging, reauthentication, general, retry } = settings;
  const { logger } = configuration;
  for (const [key, value] of Object.entries(logging || {})) {
    if (!changed('logging', key)) continue;
    if (key === 'log_level') logger.log_level = logger.getLogLevel(value);
    else if (key === 'log_format') logger.log_format = logger.getLogFormat(value);
    else logger[key] = value;
  }
  for (const [key, value] of Object.entries(reauthentication || {})) {
    if (changed('reauthentication', key)) configuration[key] = value;
  }
  if (changed('general', 'host')) {
    configuration.host = general.host;
    configuration.setEnvironment();
  }
  if (changed('general', 'login_flow')) setLoginFlow(state.client, general.login_flow, state.client.settings.warnOfImplicitGrant);
  if (JSON.stringify(retry) !== JSON.stringify(before.retry)) setRetry(state.client, retry ? retryOptions(retry) : false);
  // A gateway without a host is none.
  const gatewayOf = (/** @type {any} */ { gateway: given }) => (given?.host ? given : undefined);
  if (JSON.stringify(gatewayOf(settings)) !== JSON.stringify(gatewayOf(before))) configuration.setGateway(gatewayOf(settings));
  if (changed('general', 'live_reload_config')) {
    // The file can stop the watching, but cannot start it.
    state.liveReload = general.live_reload_config;
    if (!state.liveReload) configuration._stopWatching();
  }
}

function reload(/** @type {FileConfiguration} */ configuration) {
  try {
    configuration.updateConfigFromFile();
  } catch (/** @type {any} */ error) {
    const warning = { code: 'ConfigFile', message: `${error.message} The settings are as before.` };
    const onWarning = internals(configuration).client.self.deref()?.onWarning;
    if (onWarning) onWarning(warning);
    else process.emitWarning(warning.message, { code: warning.code });
  }
}

/**
 * The configuration with a file: `~/.genesyscloudjavascript/config` if it exists, or the one that setConfigPath
 * names. A setting of the program stays until the value in the file changes. The file is watched only after
 * setConfigPath or `live_reload_config = true`, not after the import.
 */
export class FileConfiguration extends Configuration {
  /** @param {import('../client_state').ClientState} client whose `onWarning` is called for a file that cannot be used */
  constructor(client) {
    super(client, new FileLogger());
    // What the file said last: `settings` is the part that this package uses, `sections` is all of it.
    Object.assign(internals(this), { liveReload: true, settings: {}, sections: {} });
    // Tests with a DOM use the Node build, but a page has no file.
    if (typeof window !== 'undefined') return;
    this.configPath = defaultPath();
    internals(this).unnamedPath = this.configPath;
    reload(this);
  }

  get live_reload_config() {
    return internals(this).liveReload;
  }

  set live_reload_config(live) {
    const state = internals(this);
    if (live === null || live === undefined || live === state.liveReload) return;
    state.liveReload = live;
    if (live === true) this.liveLoadConfig();
    else this._stopWatching();
  }

  get watchedConfigPath() {
    return internals(this).stop ? this.configPath : null;
  }

  set watchedConfigPath(ignored) {}

  /** Reads the file now and, unless `live_reload_config` is false, whenever it changes. '' for no file. */
  setConfigPath(/** @type {string} */ path) {
    this._stopWatching();
    // The program named the file, so errors in it are reported, even if it is the default one.
    internals(this).unnamedPath = undefined;
    this.configPath = path || '';
    this.liveLoadConfig();
  }

  liveLoadConfig() {
    this._stopWatching();
    // Watched before it is read, so that no change in between is missed.
    const state = internals(this);
    if (this.configPath && state.liveReload === true) state.stop = watchConfigFile(this.configPath, this, reload);
    this.updateConfigFromFile();
  }

  /** @throws if the file cannot be read or parsed; all settings then stay as they were */
  updateConfigFromFile() {
    const file = this.configPath ? readConfigFile(this.configPath, this.configPath !== internals(this).unnamedPath) : undefined;
    if (!file) return;
    apply(this, file.settings);
    internals(this).sections = file.sections;
  }

  /** A value as the file has it. Sections and keys of the program's own can be read too. @param {string} section @param {string} key */
  getConfigString(section, key) {
    return internals(this).sections[section]?.[key];
  }

  /** @param {string} section @param {string} key */
  getConfigBoolean(section, key) {
    const value = this.getConfigString(section, key);
    return typeof value === 'string' ? value === 'true' : value;
  }

  /** @param {string} section @param {string} key */
  getConfigInt(section, key) {
    const value = this.getConfigString(section, key) || undefined;
    return typeof value === 'string' ? parseInt(value, 10) : value;
  }

  _stopWatching() {
    const state = internals(this);
    state.stop?.();
    state.stop = undefined;
  }
}

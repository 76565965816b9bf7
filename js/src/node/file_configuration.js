import { Configuration } from '../configuration.js';
import { internals } from '../internals.js';
import { setLoginFlow } from '../login_flow.js';
import { defaultPath, readConfigFile, watchConfigFile } from './config_file.js';
import { FileLogger, checkLogFile } from './file_logger.js';

function apply(configuration, settings) {
  if (settings.logging?.log_file_path) checkLogFile(settings.logging.log_file_path);
  const state = internals(configuration);
  const before = state.settings;
  state.settings = settings;
  const changed = (section, key) => {
    const value = settings[section]?.[key];
    return value !== undefined && value !== before[section]?.[key];
  };
  const { logging, reauthentication, general, gateway } = settings;
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
  if (JSON.stringify(gateway) !== JSON.stringify(before.gateway)) configuration.setGateway(gateway);
  if (changed('general', 'live_reload_config')) {
    // The file itself may end the watching; it does not begin one.
    state.liveReload = general.live_reload_config;
    if (!state.liveReload) configuration._stopWatching();
  }
}

function reload(configuration) {
  try {
    configuration.updateConfigFromFile();
  } catch (error) {
    const warning = { code: 'ConfigFile', message: `${error.message} The settings are as before.` };
    const onWarning = internals(configuration).client.self.deref()?.onWarning;
    if (onWarning) onWarning(warning);
    else process.emitWarning(warning.message, { code: warning.code });
  }
}

/**
 * Configuration with a file: `~/.genesyscloudjavascript/config` where there is one, else what
 * setConfigPath names. What the program set itself stays until the file's own value changes. The
 * file is watched from setConfigPath or `live_reload_config = true` on, never from the import.
 */
export class FileConfiguration extends Configuration {
  /** @param {import('../api_client.js').ClientState} client whose `onWarning` hears of a file that is of no use */
  constructor(client) {
    super(client, new FileLogger());
    // `settings` and `sections` are what the file said last: of our settings, and all of it.
    Object.assign(internals(this), { liveReload: true, settings: {}, sections: {} });
    // Tests with a DOM run the Node build; a page has no file.
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

  /** Reads the file now and, unless `live_reload_config` is false, whenever it changes. '' for none. */
  setConfigPath(path) {
    this._stopWatching();
    // Named from now on, the default one too: what is wrong with it is told.
    internals(this).unnamedPath = undefined;
    this.configPath = path || '';
    this.liveLoadConfig();
  }

  liveLoadConfig() {
    this._stopWatching();
    // First, so that no change falls between reading and watching.
    const state = internals(this);
    if (this.configPath && state.liveReload === true) state.stop = watchConfigFile(this.configPath, this, reload);
    this.updateConfigFromFile();
  }

  /** @throws where the file cannot be read or understood; every setting is then as before */
  updateConfigFromFile() {
    const file = this.configPath ? readConfigFile(this.configPath, this.configPath !== internals(this).unnamedPath) : undefined;
    if (!file) return;
    apply(this, file.settings);
    internals(this).sections = file.sections;
  }

  /** A value of the file, sections and keys of the program's own included, as it is written there. */
  getConfigString(section, key) {
    return internals(this).sections[section]?.[key];
  }

  getConfigBoolean(section, key) {
    const value = this.getConfigString(section, key);
    return typeof value === 'string' ? value === 'true' : value;
  }

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

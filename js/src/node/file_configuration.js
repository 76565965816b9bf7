import { Configuration } from '../configuration.js';
import { defaultPath, readConfigFile, watchConfigFile } from './config_file.js';
import { FileLogger, checkLogFile } from './file_logger.js';

/**
 * Configuration with a file: `~/.genesyscloudjavascript/config` where there is one, else what
 * setConfigPath names. What the program set itself stays until the file's own value changes. The
 * file is watched from setConfigPath or `live_reload_config = true` on, never from the import.
 */
export class FileConfiguration extends Configuration {
  #client;
  #stop;
  #liveReload = true;
  /** What the file said last: of our settings, and all of it. */
  #settings = {};
  #sections = {};

  /** @param {WeakRef} client whose `onWarning` hears of a file that is of no use */
  constructor(option, client) {
    super(option, new FileLogger());
    this.#client = client;
    // Tests with a DOM run the Node build; a page has no file.
    if (typeof window !== 'undefined') return;
    this._unnamedPath = defaultPath();
    this.configPath = this._unnamedPath;
    this.#reload();
  }

  get live_reload_config() {
    return this.#liveReload;
  }

  set live_reload_config(live) {
    if (live === null || live === undefined || live === this.#liveReload) return;
    this.#liveReload = live;
    if (live === true) this.liveLoadConfig();
    else this._stopWatching();
  }

  get watchedConfigPath() {
    return this.#stop ? this.configPath : null;
  }

  set watchedConfigPath(ignored) {}

  /** Reads the file now and, unless `live_reload_config` is false, whenever it changes. '' for none. */
  setConfigPath(path) {
    this._stopWatching();
    // Named from now on, the default one too: what is wrong with it is told.
    this._unnamedPath = undefined;
    this.configPath = path || '';
    this.liveLoadConfig();
  }

  liveLoadConfig() {
    this._stopWatching();
    // First, so that no change falls between reading and watching.
    if (this.configPath && this.#liveReload === true) {
      this.#stop = watchConfigFile(this.configPath, this, (configuration) => configuration.#reload());
    }
    this.updateConfigFromFile();
  }

  /** @throws where the file cannot be read or understood; every setting is then as before */
  updateConfigFromFile() {
    const file = this.configPath ? readConfigFile(this.configPath, this.configPath !== this._unnamedPath) : undefined;
    if (!file) return;
    this.#apply(file.settings);
    this.#sections = file.sections;
  }

  /** A value of the file, sections and keys of the program's own included, as it is written there. */
  getConfigString(section, key) {
    return this.#sections[section]?.[key];
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
    this.#stop?.();
    this.#stop = undefined;
  }

  #reload() {
    try {
      this.updateConfigFromFile();
    } catch (error) {
      const warning = { code: 'ConfigFile', message: `${error.message} The settings are as before.` };
      const onWarning = this.#client.deref()?.onWarning;
      if (onWarning) onWarning(warning);
      else process.emitWarning(warning.message, { code: warning.code });
    }
  }

  #apply(settings) {
    if (settings.logging?.log_file_path) checkLogFile(settings.logging.log_file_path);
    const before = this.#settings;
    this.#settings = settings;
    const changed = (section, key) => {
      const value = settings[section]?.[key];
      return value !== undefined && value !== before[section]?.[key];
    };
    const { logging, reauthentication, general, gateway } = settings;
    const { logger } = this;
    for (const [key, value] of Object.entries(logging || {})) {
      if (!changed('logging', key)) continue;
      if (key === 'log_level') logger.log_level = logger.getLogLevel(value);
      else if (key === 'log_format') logger.log_format = logger.getLogFormat(value);
      else logger[key] = value;
    }
    for (const [key, value] of Object.entries(reauthentication || {})) {
      if (changed('reauthentication', key)) this[key] = value;
    }
    if (changed('general', 'host')) {
      this.host = general.host;
      this.setEnvironment();
    }
    if (JSON.stringify(gateway) !== JSON.stringify(before.gateway)) this.setGateway(gateway);
    if (changed('general', 'live_reload_config')) this.#follow(general.live_reload_config);
  }

  /** The file itself may end the watching; it does not begin one. */
  #follow(live) {
    this.#liveReload = live;
    if (!live) this._stopWatching();
  }
}

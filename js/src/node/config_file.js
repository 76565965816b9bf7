import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** @type {Record<string, (value: any) => string | boolean | number | undefined>} */
const reads = {
  string: (value) => (typeof value === 'string' && value !== '' ? value : undefined),
  boolean: (value) => (value === true || value === 'true' ? true : value === undefined ? undefined : false),
  integer: (value) => (/^\d+$/.test(value) ? Number(value) : undefined),
};

/** The settings that the file may have: [section, key, kind]. */
const fileKeys = [
  ['logging', 'log_level', 'string'],
  ['logging', 'log_format', 'string'],
  ['logging', 'log_to_console', 'boolean'],
  ['logging', 'log_file_path', 'string'],
  ['logging', 'log_request_body', 'boolean'],
  ['logging', 'log_response_body', 'boolean'],
  ['reauthentication', 'refresh_access_token', 'boolean'],
  ['reauthentication', 'refresh_token_wait_max', 'integer'],
  ['general', 'live_reload_config', 'boolean'],
  ['general', 'host', 'string'],
  ['general', 'login_flow', 'string'],
  ['retry', 'retry_wait_min', 'integer'],
  ['retry', 'retry_wait_max', 'integer'],
  ['retry', 'retry_max', 'integer'],
  ['gateway', 'host', 'string'],
  ['gateway', 'protocol', 'string'],
  ['gateway', 'port', 'integer'],
  ['gateway', 'path_params_login', 'string'],
  ['gateway', 'path_params_api', 'string'],
];

/** @param {unknown} value @returns {value is Record<string, any>} */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Parses INI as the old SDK does: "=" or ":" follows a key, and a value is taken as it is, with anything that
 * looks like quotes or a comment.
 * @param {string} text
 * @returns {object | undefined} sections; undefined if a line cannot be parsed
 */
function parseIni(text) {
  const sections = Object.create(null);
  let section;
  for (const line of text.split(/[\r\n]+/).map((part) => part.trim())) {
    if (line === '' || /^[;#]/.test(line)) continue;
    const [, name] = /^\[([^\]]+)\]$/.exec(line) || [];
    const [, key, value] = /^(.+?)\s*[=:]\s*(.*)$/.exec(line) || [];
    if (name) section = sections[name] ??= Object.create(null);
    else if (section && key) section[key] = value;
    else return undefined;
  }
  return sections;
}

/** @param {string} text @returns {unknown} undefined for text that is neither JSON nor INI */
function parseSections(text) {
  try {
    return JSON.parse(text);
  } catch {
    return /^\s*\{/.test(text) ? undefined : parseIni(text);
  }
}

/**
 * Reads a configuration file, INI or JSON. `sections` is all that is in it, `settings` the part that this
 * package uses.
 * @param {string} path
 * @param {boolean} asked whether the program named the file; a default file that cannot be read counts as missing
 * @returns {{ sections: Record<string, any>, settings: Record<string, Record<string, string | number | boolean>> } | undefined}
 *   undefined if there is no file
 * @throws if it cannot be read or parsed; the message has nothing of its content
 */
export function readConfigFile(path, asked) {
  let text;
  try {
    text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (/** @type {any} */ error) {
    if (error.code === 'ENOENT' || !asked) return undefined;
    throw new Error(`The configuration file ${path} cannot be read (${error.code || error.name}).`);
  }
  const sections = parseSections(text);
  if (!isObject(sections)) throw new Error(`The configuration file ${path} is neither INI nor JSON.`);
  /** @type {Record<string, Record<string, string | number | boolean>>} */
  const settings = {};
  for (const [section, key, kind] of fileKeys) {
    const values = Object.hasOwn(sections, section) && isObject(sections[section]) ? sections[section] : {};
    const value = Object.hasOwn(values, key) ? reads[kind](values[key]) : undefined;
    if (value !== undefined) settings[section] = { ...settings[section], [key]: value };
  }
  return { sections, settings };
}

/** @returns {string} '' if the user has no home folder, or the program may not read it */
export function defaultPath() {
  try {
    return join(homedir(), '.genesyscloudjavascript', 'config');
  } catch {
    return '';
  }
}

/** A text that changes whenever the file does. @param {string} path */
function stamp(path) {
  try {
    const { mtimeNs, size, ino } = statSync(path, { bigint: true });
    return `${mtimeNs} ${size} ${ino}`;
  } catch {
    return 'none';
  }
}

/**
 * Calls `changed` with the target after each change of the file, until the target is collected. It keeps
 * neither the program nor the target alive. fs.watchFile would miss a change before its first look.
 * @template {object} T @param {string} path @param {T} target @param {(target: T) => void} changed
 * @returns {() => void} ends it
 */
export function watchConfigFile(path, target, changed) {
  const reference = new WeakRef(target);
  let last = stamp(path);
  const timer = setInterval(() => {
    const alive = reference.deref();
    if (!alive) return clearInterval(timer);
    const now = stamp(path);
    if (now === last) return undefined;
    last = now;
    return changed(alive);
  }, 1000);
  timer.unref();
  return () => clearInterval(timer);
}

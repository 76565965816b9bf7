import { core } from './core.js';
import { parsed } from './marshal.js';
import { entries, fromEntries } from './objects.js';

/** @typedef {import('../types/core/configuration').Logger} Public */

const levels = { LNone: 'none', LError: 'error', LDebug: 'debug', LTrace: 'trace' };
const formats = { JSON: 'json', TEXT: 'text' };
const rank = Object.values(levels);

/** Decodes a URL for people. Line breaks stay encoded, because a path could forge lines of the log otherwise. @param {string} url */
function readable(url) {
  try {
    return decodeURIComponent(url).replace(/[\0-\x1f\x7f]/g, encodeURIComponent);
  } catch {
    return url;
  }
}

/** Redacts headers for programs that call log() themselves. @param {any} headers */
const shown = (headers) =>
  headers && fromEntries(entries(headers).map(([name, value]) => [name, core.isSecretHeader(name) ? core.redacted : value]));

/**
 * `client.config.logger`: writes each request and its response in the formats of the old SDK, to the console
 * and, in Node, to a file. The core has redacted secrets. Bodies are written if the settings say so.
 */
export class Logger {
  log_level = levels.LNone;
  log_format = formats.TEXT;
  log_to_console = true;
  /** @type {string | undefined} */
  log_file_path = undefined;
  log_request_body = false;
  log_response_body = false;

  get logLevelEnum() {
    return { level: levels };
  }

  get logFormatEnum() {
    return { formats };
  }

  getLogLevel(/** @type {string} */ level) {
    return rank.indexOf(level) >= 0 ? level : levels.LNone;
  }

  getLogFormat(/** @type {string} */ format) {
    return format === formats.JSON ? format : formats.TEXT;
  }

  /** Settings take effect at once. In Node this checks the file. */
  setLogger() {}

  /** 1 if entries of that level are written, else -1. @param {string} level */
  calculateLogLevel(level) {
    return rank.indexOf(level) <= rank.indexOf(this.log_level) && this.log_level !== levels.LNone ? 1 : -1;
  }

  /** @type {Public['log']} */
  log(level, statusCode, method, url, requestHeaders, responseHeaders, requestBody, responseBody) {
    if (this.calculateLogLevel(level) < 0) return;
    const content = this.formatLog(level, statusCode, method, url, requestHeaders, responseHeaders, requestBody, responseBody);
    this._write(this.log_format === formats.JSON ? content : `${level.toUpperCase()}: ${content}`);
  }

  _write(/** @type {unknown} */ entry) {
    if (this.log_to_console) console.log(entry);
  }

  /**
   * Writes the entries of one exchange: an error, or one for each of the other levels.
   * @param {number} status @param {string} method @param {string} url @param {object} requestHeaders
   * @param {object} responseHeaders @param {any} requestBody @param {any} responseBody
   */
  _exchange(status, method, url, requestHeaders, responseHeaders, requestBody, responseBody) {
    /** @param {string} level @param {object} [headers] */
    const write = (level, headers) =>
      this.log(level, status, method, url, requestHeaders, headers, parsed(requestBody), parsed(responseBody));
    if (status < 200 || status > 299) return write(levels.LError, responseHeaders);
    write(levels.LTrace, responseHeaders);
    write(levels.LDebug);
  }

  /**
   * @param {string} level @param {number} statusCode @param {string} method @param {string} url @param {any} [requestHeaders]
   * @param {any} [responseHeaders] @param {any} [requestBody] @param {any} [responseBody]
   * @returns {string | object}
   */
  formatLog(level, statusCode, method, url, requestHeaders, responseHeaders, requestBody, responseBody) {
    const correlationId = responseHeaders?.['inin-correlation-id'] || '';
    const date = new Date().toISOString();
    requestHeaders = shown(requestHeaders);
    responseHeaders = shown(responseHeaders);
    if (!this.log_request_body) requestBody = undefined;
    if (!this.log_response_body) responseBody = undefined;
    if (this.log_format === formats.JSON) {
      /** @type {Record<string, unknown>} */
      const entry = { level, date, method, url: readable(url), correlationId, statusCode };
      for (const [name, value] of entries({ requestHeaders, responseHeaders, requestBody, responseBody })) {
        if (value) entry[name] = value;
      }
      return entry;
    }
    const body = (/** @type {unknown} */ value) => this.formatValue('Body', value && JSON.stringify(value, null, 2));
    return `${date}
=== REQUEST === 
${this.formatValue('URL', readable(url))}${this.formatValue('Method', method)}${this.formatValue('Headers', this.formatHeaderString(requestHeaders))}${body(requestBody)}
=== RESPONSE ===
${this.formatValue('Status', statusCode)}${this.formatValue('Headers', this.formatHeaderString(responseHeaders))}${this.formatValue('CorrelationId', correlationId)}${body(responseBody)}`;
  }

  formatHeaderString(/** @type {any} */ headers) {
    return entries(headers || {})
      .map(([name, value]) => `\n\t${name}: ${value}`)
      .join('');
  }

  /** @param {string} key @param {unknown} value */
  formatValue(key, value) {
    return value && value !== '{}' ? `${key}: ${value}\n` : '';
  }
}

import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { internals, setInternals } from '../internals.js';
import { Logger } from '../logger.js';

/** Creates the file and its folders if they are missing. @param {string} path @throws if it cannot be written */
export function checkLogFile(path) {
  try {
    mkdirSync(dirname(path), { recursive: true });
    appendFileSync(path, '');
  } catch (/** @type {any} */ error) {
    throw new Error(`The log file ${path} cannot be written (${error.code}).`);
  }
}

/** A logger that also writes to a file. An entry is a line of JSON, or a text of several lines. */
export class FileLogger extends Logger {
  constructor() {
    super();
    setInternals(this, {});
  }

  /** @throws if the file cannot be written */
  setLogger() {
    if (this.log_file_path) checkLogFile(this.log_file_path);
  }

  _write(/** @type {unknown} */ entry) {
    const line = typeof entry === 'string' ? entry : JSON.stringify(entry);
    super._write(line);
    if (!this.log_file_path) return;
    try {
      // Synchronously, so that a program that ends after its last call has a complete log.
      appendFileSync(this.log_file_path, `${line}\n`);
    } catch (/** @type {any} */ error) {
      // Reported once for each file. A full disk must not make calls fail.
      const state = internals(this);
      if (state.unwritable === this.log_file_path) return;
      state.unwritable = this.log_file_path;
      console.error(`The log file cannot be written: ${error.message}`);
    }
  }
}

import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { internals, setInternals } from '../internals.js';
import { Logger } from '../logger.js';

/** Makes the file, and the folders on its way. @throws where it cannot be written */
export function checkLogFile(path) {
  try {
    mkdirSync(dirname(path), { recursive: true });
    appendFileSync(path, '');
  } catch (error) {
    throw new Error(`The log file ${path} cannot be written (${error.code}).`);
  }
}

/** The logger with a file. Entries are lines of JSON, or texts of several lines. */
export class FileLogger extends Logger {
  constructor() {
    super();
    setInternals(this, {});
  }

  /** @throws where the file cannot be written */
  setLogger() {
    if (this.log_file_path) checkLogFile(this.log_file_path);
  }

  _write(entry) {
    const line = typeof entry === 'string' ? entry : JSON.stringify(entry);
    super._write(line);
    if (!this.log_file_path) return;
    try {
      // At once: a program that ends with its last call has its log.
      appendFileSync(this.log_file_path, `${line}\n`);
    } catch (error) {
      // Said once a file; a full disk is no reason for calls to fail.
      const state = internals(this);
      if (state.unwritable === this.log_file_path) return;
      state.unwritable = this.log_file_path;
      console.error(`The log file cannot be written: ${error.message}`);
    }
  }
}

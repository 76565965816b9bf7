import { HostXMLHttpRequest } from './xml_http_request.js';
import createModule from '#glue';
import { assign } from './own.js';

/**
 * The wasm module, started synchronously from compiled code, and the promises that wait for it.
 * @param {WebAssembly.Module} compiled
 */
export function startCore(compiled) {
  let refused;
  const core = {
    XMLHttpRequest: HostXMLHttpRequest,
    instantiateWasm(imports, done) {
      try {
        const instance = new WebAssembly.Instance(compiled, imports);
        done(instance, compiled);
        return instance.exports;
      } catch (error) {
        refused = error;
        throw error;
      }
    },
  };
  // The glue makes the core of this very object, at once (wasm/runtime/start.js); what the call gives is
  // the object, or with a newer Emscripten a promise of it.
  try {
    createModule(core);
  } catch (error) {
    // The glue goes on after an error here, and ends with one of its own that says less.
    throw refused || error;
  }
  return core;
}

/** The promises of one client by number: each settles once, then its number is forgotten. */
export class Pending {
  constructor() {
    this.last = 0;
    this.waiting = new Map();
    /** Ends a request that a page's own HTTP client has under way, by the request's number. */
    this.ends = new Map();
  }

  /** @param {object} what is kept with it @returns {{ id: number, promise: Promise }} */
  add(what) {
    const id = ++this.last;
    const entry = { ...what };
    entry.promise = new Promise((resolve, reject) => assign(entry, { resolve, reject }));
    this.waiting.set(id, entry);
    return { id, promise: entry.promise };
  }

  take(id) {
    const entry = this.waiting.get(id);
    this.waiting.delete(id);
    return entry;
  }
}

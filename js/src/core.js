import { HostXMLHttpRequest } from './xml_http_request.js';
import createModule from '#glue';

/** @typedef {import('#glue').MainModule} Core what the wasm module gives (wasm/boundary/bindings.cpp) */

/**
 * A value that the core returns. Its texts are strings, while a text that is passed to the core may also be
 * bytes.
 * @template T
 * @typedef {{ [Name in keyof T]: T[Name] extends (infer Item)[] ? Given<Item>[] : string extends T[Name] ? string : T[Name] }} Given
 */

/**
 * The started wasm module. There is one for this script, and nothing uses it before it is started.
 * @type {Core}
 */
export let core;

/**
 * Starts the module synchronously.
 * @param {WebAssembly.Module} compiled
 */
export function startCore(compiled) {
  let refused;
  const options = {
    XMLHttpRequest: HostXMLHttpRequest,
    /** @param {WebAssembly.Imports} imports @param {(instance: WebAssembly.Instance, compiled: WebAssembly.Module) => void} done */
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
  // The glue adds the core to this object before the call returns (wasm/runtime/start.js). The call returns the
  // object or, with a newer Emscripten, a promise of it.
  try {
    createModule(options);
  } catch (error) {
    // The glue continues after this error, and then throws one that says less.
    throw refused || error;
  }
  core = /** @type {any} */ (options);
}

// @ts-check
import { HostXMLHttpRequest } from './xml_http_request.js';
import createModule from '#glue';

/** @typedef {import('#glue').MainModule} Core what the wasm module gives (wasm/boundary/bindings.cpp) */

/**
 * A value of the core: its texts are strings, while what goes there may be bytes, too.
 * @template T
 * @typedef {{ [Name in keyof T]: T[Name] extends (infer Item)[] ? Given<Item>[] : string extends T[Name] ? string : T[Name] }} Given
 */

/**
 * The started wasm module. There is one for this script, and nothing asks for it before it is there.
 * @type {Core}
 */
export let core;

/**
 * Starts it, at once.
 * @param {WebAssembly.Module} compiled
 */
export function startCore(compiled) {
  let refused;
  const options = {
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
    createModule(options);
  } catch (error) {
    // The glue goes on after an error here, and ends with one of its own that says less.
    throw refused || error;
  }
  core = /** @type {any} */ (options);
}

import { decodeAscii } from './ascii_bytes.js';
import { failure, obstacle } from './obstacle.js';
import { makePlatformClient } from './platform_client.js';
import decoder from '#decoder';
import wasm from '#wasm';

/** Makes the export of the package from the wasm that is embedded in the script. */
export function start() {
  const error = obstacle();
  if (error) throw error;
  let compiled;
  try {
    compiled = new WebAssembly.Module(decodeAscii(wasm, decoder));
  } catch (/** @type {any} */ original) {
    throw failure(`This host cannot compile the package's WebAssembly, as if it were too old: ${original.message}`, original);
  }
  return makePlatformClient(compiled);
}

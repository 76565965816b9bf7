import { makeLoad } from '../src/load.js';
import { failure } from '../src/obstacle.js';

/** Bundlers know this form and ship the file. */
function beside() {
  try {
    return new URL('./platform_client.wasm', import.meta.url);
  } catch (error) {
    // As in a script, which is no module, that esbuild makes.
    throw failure('This script does not know its own address: pass load({ wasmUrl }) or load({ wasmBinary }).', error);
  }
}

export const load = makeLoad({ beside });

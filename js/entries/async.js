import { makeLoad } from '../src/load.js';
import { failure } from '../src/obstacle.js';

/** Finds the wasm beside this script. Bundlers recognize this form, and ship the file. */
function beside() {
  try {
    return new URL('./platform_client.wasm', import.meta.url);
  } catch (error) {
    // esbuild may make a plain script of this, which has no address of its own.
    throw failure('This script does not know its own address: pass load({ wasmUrl }) or load({ wasmBinary }).', error);
  }
}

export const load = makeLoad({ beside });

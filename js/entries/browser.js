import { decodeAscii } from '../src/ascii_bytes.js';
import { makePlatformClient } from '../src/platform_client.js';
import decoder from '#decoder';
import wasm from '#wasm';

function compile() {
  try {
    return new WebAssembly.Module(decodeAscii(wasm, decoder));
  } catch (error) {
    // Chromium's words for a page's policy lead to 'unsafe-eval', which allows far more.
    throw /-eval/.test(error) ? Error(`${error} 'wasm-unsafe-eval' is enough.`) : error;
  }
}

export default makePlatformClient(compile());

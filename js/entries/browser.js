import { decodeAscii } from '../src/ascii_bytes.js';
import { makePlatformClient } from '../src/platform_client.js';
import decoder from '#decoder';
import wasm from '#wasm';

export default makePlatformClient(new WebAssembly.Module(decodeAscii(wasm, decoder)));

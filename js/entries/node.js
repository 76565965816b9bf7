import { decodeAscii } from '../src/ascii_bytes.js';
import { node } from '../src/node/host.js';
import { makePlatformClient } from '../src/platform_client.js';
import decoder from '#decoder';
import wasm from '#wasm';

module.exports = makePlatformClient(new WebAssembly.Module(decodeAscii(wasm, decoder)), node);

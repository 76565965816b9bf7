import { decodeAscii } from '../src/ascii_bytes.js';
import { XMLHttpRequest } from '../src/node/xml_http_request.js';
import { makePlatformClient } from '../src/platform_client.js';
import decoder from '#decoder';
import wasm from '#wasm';

module.exports = makePlatformClient(new WebAssembly.Module(decodeAscii(wasm, decoder)), XMLHttpRequest);

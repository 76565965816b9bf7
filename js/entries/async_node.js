import { compileFile } from '../src/node/compile_file.js';
import { XMLHttpRequest } from '../src/node/xml_http_request.js';
import { makeLoad } from '../src/load.js';

export const load = makeLoad((url = `${__dirname}/platform_client.wasm`) => compileFile(url), XMLHttpRequest);

import { compileFile } from '../src/node/compile_file.js';
import { node } from '../src/node/host.js';
import { makeLoad } from '../src/load.js';

export const load = makeLoad((url = `${__dirname}/platform_client_node.wasm`) => compileFile(url), node);

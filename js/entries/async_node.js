import { compileFile } from '../src/node/compile_file.js';
import { node } from '../src/node/host.js';
import { makeLoad } from '../src/load.js';

// Node downloads nothing, and a file beside this one would be lost in bundles: without options it is the package's main.
export const load = makeLoad({ embedded: async () => require('../node/platform-client.js'), compile: compileFile, node });

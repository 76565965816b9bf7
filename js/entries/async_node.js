import { compileFile } from '../src/node/compile_file.js';
import { makeLoad } from '../src/load.js';

// Node downloads nothing, and a bundle would lose a file beside this one. Without options this is the main
// entry of the package.
export const load = makeLoad({ embedded: async () => require('../node/platform-client.js'), compile: compileFile });

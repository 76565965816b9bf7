import { makeLoad } from '../src/load.js';

// A CommonJS module has no address, so its wasm cannot be a file beside it.
module.exports = { load: makeLoad({ embedded: async () => require('../web-cjs/jest.js') }) };

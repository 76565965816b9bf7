import { makeLoad } from '../src/load.js';

// A CommonJS module has no address beside which a wasm could be.
module.exports = { load: makeLoad({ embedded: async () => require('../web-cjs/jest.js') }) };

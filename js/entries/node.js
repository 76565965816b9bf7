import { start } from '../src/embedded.js';

module.exports = start();
// Compilers look for `default` in this form.
module.exports.default = module.exports;

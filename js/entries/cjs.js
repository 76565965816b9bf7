import { start } from '../src/embedded.js';

module.exports = start();
// Which compilers look for in this form.
module.exports.default = module.exports;

import { start } from '../src/embedded.js';
import { node } from '../src/node/host.js';

module.exports = start(node);
// Compilers look for `default` in this form.
module.exports.default = module.exports;

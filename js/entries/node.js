import { start } from '../src/embedded.js';
import { node } from '../src/node/host.js';

module.exports = start(node);
// Which compilers look for in this form.
module.exports.default = module.exports;

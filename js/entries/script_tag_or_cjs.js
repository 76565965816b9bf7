import { start } from '../src/embedded.js';
import { defineGlobals } from '../src/globals.js';
import { readLoginFlow } from '../src/login_flow.js';

readLoginFlow();
// The old package has one file for both.
if (typeof module === 'object' && module.exports) module.exports = start();
else defineGlobals(start);

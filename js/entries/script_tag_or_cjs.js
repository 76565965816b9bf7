import { start } from '../src/embedded.js';
import { defineGlobals } from '../src/globals.js';

// The old package has one file for both.
if (typeof module === 'object' && module.exports) module.exports = start();
else defineGlobals(start);

import { start } from '../src/embedded.js';
import { defineGlobals } from '../src/globals.js';

defineGlobals(start);

import { start } from '../src/embedded.js';
import { defineGlobals } from '../src/globals.js';
import { readLoginFlow } from '../src/login_flow.js';

readLoginFlow();
defineGlobals(start);

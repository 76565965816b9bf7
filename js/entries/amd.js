import { start } from '../src/embedded.js';
import { readLoginFlow } from '../src/login_flow.js';

readLoginFlow();
define([], () => start());

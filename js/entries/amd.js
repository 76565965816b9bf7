import { start } from '../src/embedded.js';

define([], () => start());

import platformClient from './browser.js';

define([], () => platformClient);

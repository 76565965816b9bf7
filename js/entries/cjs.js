import platformClient from './browser.js';

module.exports = platformClient;

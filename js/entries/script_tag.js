import platformClient from './browser.js';

const earlier = typeof window.require === 'function' ? window.require : undefined;

function require(name, ...rest) {
  if (name === 'platformClient') return platformClient;
  if (earlier) return earlier.call(this, name, ...rest);
  const error = new Error(`Cannot find module '${name}'`);
  error.code = 'MODULE_NOT_FOUND';
  throw error;
}

// RequireJS keeps its settings and helpers on its function.
if (earlier) Object.setPrototypeOf(Object.assign(require, earlier), earlier);
window.require = require;
window.platformClient = platformClient;

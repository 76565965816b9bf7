import platformClient from './browser.js';

// `self` is the window, and in a worker what stands for one.
const earlier = typeof self.require === 'function' ? self.require : undefined;

function require(name, ...rest) {
  if (name === 'platformClient') return platformClient;
  if (earlier) return earlier.call(this, name, ...rest);
  const error = new Error(`Cannot find module '${name}'`);
  error.code = 'MODULE_NOT_FOUND';
  throw error;
}

// RequireJS keeps its settings and helpers on its function.
if (earlier) Object.setPrototypeOf(Object.assign(require, earlier), earlier);
self.require = require;
self.platformClient = platformClient;

import platformClient from './browser.js';

// The window, and in a worker what stands for one; not `self`, in whose place a page may put its own variable.
const earlier = typeof globalThis.require === 'function' ? globalThis.require : undefined;

function require(name, ...rest) {
  if (name === 'platformClient') return platformClient;
  if (earlier) return earlier.call(this, name, ...rest);
  const error = new Error(`Cannot find module '${name}'`);
  error.code = 'MODULE_NOT_FOUND';
  throw error;
}

// RequireJS keeps its settings and helpers on its function.
if (earlier) Object.setPrototypeOf(Object.assign(require, earlier), earlier);
Object.assign(globalThis, { require, platformClient });

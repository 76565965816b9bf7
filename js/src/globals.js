/**
 * Defines what a script tag makes available: `require('platformClient')` and `platformClient`. If the client
 * cannot start, using either throws the reason, which is also reported on the console.
 * @param {() => object} start
 */
export function defineGlobals(start) {
  let platformClient;
  let failed;
  try {
    platformClient = start();
  } catch (error) {
    failed = error;
  }
  const take = () => {
    if (failed) throw failed;
    return platformClient;
  };
  // `globalThis` and not `self`, because a page may have a variable called `self`.
  const earlier = typeof globalThis.require === 'function' ? globalThis.require : undefined;

  function require(name, ...rest) {
    if (name === 'platformClient') return take();
    if (earlier) return earlier.call(this, name, ...rest);
    const error = new Error(`Cannot find module '${name}'`);
    error.code = 'MODULE_NOT_FOUND';
    throw error;
  }

  // RequireJS keeps its settings and helpers as members of its function.
  if (earlier) Object.setPrototypeOf(Object.assign(require, earlier), earlier);
  globalThis.require = require;
  if (failed) {
    Object.defineProperty(globalThis, 'platformClient', { get: take, configurable: true });
    throw failed;
  }
  globalThis.platformClient = platformClient;
}

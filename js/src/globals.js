/**
 * What a script tag defines: `require('platformClient')` and `platformClient`. Where there can be no client, both
 * tell why whenever they are asked, and so does the console at once.
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
  // The window, and in a worker what stands for one; not `self`, in whose place a page may put its own variable.
  const earlier = typeof globalThis.require === 'function' ? globalThis.require : undefined;

  function require(name, ...rest) {
    if (name === 'platformClient') return take();
    if (earlier) return earlier.call(this, name, ...rest);
    const error = new Error(`Cannot find module '${name}'`);
    error.code = 'MODULE_NOT_FOUND';
    throw error;
  }

  // RequireJS keeps its settings and helpers on its function.
  if (earlier) Object.setPrototypeOf(Object.assign(require, earlier), earlier);
  globalThis.require = require;
  if (failed) {
    Object.defineProperty(globalThis, 'platformClient', { get: take, configurable: true });
    throw failed;
  }
  globalThis.platformClient = platformClient;
}

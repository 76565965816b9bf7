/**
 * Defines what a script tag makes available: `require('platformClient')` and `platformClient`. If the client
 * cannot start, using either throws the reason, which is also reported on the console.
 * @param {() => object} start
 */
export function defineGlobals(start) {
  /** @type {unknown} */
  let platformClient;
  /** @type {unknown} */
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
  /** @type {any} what a loader of the page may have defined */
  const scope = globalThis;
  const earlier = typeof scope.require === 'function' ? scope.require : undefined;

  /** @this {unknown} @param {string} name @param {any[]} rest RequireJS takes more arguments */
  function require(name, ...rest) {
    if (name === 'platformClient') return take();
    if (earlier) return earlier.call(this, name, ...rest);
    throw Object.assign(new Error(`Cannot find module '${name}'`), { code: 'MODULE_NOT_FOUND' });
  }

  // RequireJS keeps its settings and helpers as members of its function.
  if (earlier) Object.setPrototypeOf(Object.assign(require, earlier), earlier);
  scope.require = require;
  if (failed) {
    Object.defineProperty(globalThis, 'platformClient', { get: take, configurable: true });
    throw failed;
  }
  scope.platformClient = platformClient;
}

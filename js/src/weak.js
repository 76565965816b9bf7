// Chrome before 84 and Safari before 14.1 have neither class. There, a client that a page drops stays in memory
// until it is closed.

/** @template {object} T @param {T} object @returns {{ deref: () => T | undefined }} */
export const weakly = (object) => (typeof WeakRef === 'function' ? new WeakRef(object) : { deref: () => object });

/** @template T @param {(held: T) => void} close @returns {Pick<FinalizationRegistry<T>, 'register' | 'unregister'>} */
export const onDropped = (close) =>
  typeof FinalizationRegistry === 'function' ? new FinalizationRegistry(close) : { register() {}, unregister: () => false };

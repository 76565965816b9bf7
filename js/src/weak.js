// Chrome before 84 and Safari before 14.1 have neither class. There, a client that a page drops stays in memory
// until it is closed.

/** @returns {{ deref: () => object | undefined }} */
export const weakly = (object) => (typeof WeakRef === 'function' ? new WeakRef(object) : { deref: () => object });

/** @returns {Pick<FinalizationRegistry, 'register' | 'unregister'>} */
export const onDropped = (close) =>
  typeof FinalizationRegistry === 'function' ? new FinalizationRegistry(close) : { register() {}, unregister: () => false };

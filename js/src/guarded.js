/**
 * Wraps a function that may run code of the page. An error must not unwind the core, which would lose requests. It
 * is reported on the console.
 * @param {(...args: any[]) => unknown} run
 */
export function guarded(run) {
  return (/** @type {any[]} */ ...args) => {
    try {
      run(...args);
    } catch (error) {
      try {
        console.error(error);
      } catch {
        // The console of a page may throw too.
      }
    }
  };
}

/**
 * Saves the current zone, in a page with zone.js.
 * @returns {((work: () => void) => void) | undefined} runs something in that zone, at once
 */
export function keepZone() {
  const zone = /** @type {any} */ (globalThis).Zone?.current;
  return typeof zone?.run === 'function' ? (work) => zone.run(work) : undefined;
}

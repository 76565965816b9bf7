import { node } from '#node';

/** Saves the current zone, in a page with zone.js. @returns {((work: () => void) => void) | undefined} */
export function keepZone() {
  const zone = /** @type {any} */ (globalThis).Zone?.current;
  return typeof zone?.run === 'function' ? (work) => zone.run(work) : undefined;
}

/**
 * Saves the context in which a page makes a call: its zone and, in Node, what AsyncLocalStorage and the like read.
 * @returns {((work: () => void) => void) | undefined} runs something in that context, at once
 */
export const keepContext = () => (node ? node.keepContext() : keepZone());

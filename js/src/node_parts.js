/** @typedef {typeof import('./node/host.js').node} NodeParts */

/** The parts that only Node has. Undefined in pages and workers. @type {NodeParts | undefined} */
export let node;

/** Call this before anything else. @param {NodeParts | undefined} parts */
export function useNode(parts) {
  node = parts;
}

/** @typedef {typeof import('./node/host.js').node} NodeParts */

/** What only Node has; undefined in pages and workers. @type {NodeParts | undefined} */
export let node;

/** For before anything else. @param {NodeParts | undefined} parts */
export function useNode(parts) {
  node = parts;
}

/**
 * What the sources import as #node: the parts that only Node has. In pages and workers it is undefined, and the minifier
 * drops what needs it (tools/bundle.mjs).
 */
export const node: typeof import('./host.js').node | undefined;

/** What the bundler takes for #node: the parts of Node, or undefined in a page. */
export const node: typeof import('./host.js').node | undefined;

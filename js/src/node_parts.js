// The parts that only Node has. Pages and workers have none: there `node` is undefined, and the minifier drops what needs it
// (tools/bundle.mjs).
export { node } from '#node';

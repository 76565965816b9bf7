import { hidden } from './own.js';

const key = Symbol('internals');

/**
 * Gives an object a state that nothing enumerates. Private members (`#x`) cannot hold it: a Proxy, such as Vue's
 * reactive(), has none of them, nor has Object.create(object). It is behind a function, since Vue wraps the objects and Maps
 * that it finds in a property, which breaks the Maps, and leaves functions alone.
 */
export const setInternals = (object, state) => hidden(object, key, () => state);

export const internals = (object) => object[key]();

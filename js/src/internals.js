// @ts-check
import { hidden } from './own.js';

const key = Symbol('internals');

/**
 * Gives an object a state that nothing enumerates. Private members (`#x`) cannot hold it: a Proxy, such as Vue's
 * reactive(), has none of them, nor has Object.create(object). It is behind a function, since Vue wraps the objects and Maps
 * that it finds in a property, which breaks the Maps, and leaves functions alone.
 * @param {object} object
 * @param {object} state
 */
export const setInternals = (object, state) => hidden(object, key, () => state);

/** @param {any} object @returns {any} */
export const internals = (object) => object[key]();

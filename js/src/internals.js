import { hidden } from './objects.js';

const key = Symbol('internals');

/**
 * Gives an object a state that is not enumerable. Private members (`#x`) do not work, because a Proxy, such as
 * Vue's reactive(), and Object.create(object) do not have them. The state is behind a function, because Vue
 * wraps objects and Maps that it finds in a property, which breaks Maps, but leaves functions alone.
 * @param {object} object
 * @param {object} state
 */
export const setInternals = (object, state) => hidden(object, key, () => state);

/** @param {any} object @returns {any} */
export const internals = (object) => object[key]();

// Object's own functions, safe from the page. Pages add members to Object.prototype and replace built-in functions. So
// the functions used here are saved when the script loads, and a member counts as an option only if somebody set it
// on the options.

export const { assign, defineProperty, entries, fromEntries, getOwnPropertyDescriptors, keys } = Object;
const { defineProperty: tryToDefine } = Reflect;
const ownProperty = Object.prototype.hasOwnProperty;

/** @param {object} object @param {PropertyKey} name @returns {boolean} */
export const hasOwn = (object, name) => ownProperty.call(object, name);

/**
 * An option that a page gave, as an own member or as one of its class. A member of Object.prototype is not an option.
 * @param {any} options @param {string} name @returns {any}
 */
export function option(options, name) {
  if (options === null || options === undefined) return undefined;
  return name in Object.prototype && !hasOwn(options, name) ? undefined : options[name];
}

/** @type {any} */
const scope = globalThis;

/** True for an instance of the class that the host has by that name. A host may lack it. @param {unknown} value @param {string} name */
export const isInstance = (value, name) => typeof scope[name] === 'function' && value instanceof scope[name];

const hiddenMember = (/** @type {unknown} */ value) => /** @type {any} */ ({ __proto__: null, value, writable: true, configurable: true });

/**
 * Defines a member that JSON.stringify and Object.keys do not show.
 * @param {object} object @param {PropertyKey} name @param {unknown} value
 */
export const hidden = (object, name, value) => defineProperty(object, name, hiddenMember(value));

/** The same, where a frozen object stays as it is. @param {object} object @param {PropertyKey} name @param {unknown} value */
export const tryToHide = (object, name, value) => tryToDefine(object, name, hiddenMember(value));

// Pages add members to Object.prototype and replace built-in functions. So what is used here is taken while loading, and an
// option is only what somebody set as one.

export const { assign, defineProperty, entries, fromEntries, getOwnPropertyDescriptors, keys } = Object;
const ownProperty = Object.prototype.hasOwnProperty;

export const hasOwn = (object, name) => ownProperty.call(object, name);

/** A member of options that a page gave, its own or of a class of the page; what every object has is no option. */
export function option(options, name) {
  if (options === null || options === undefined) return undefined;
  return name in Object.prototype && !hasOwn(options, name) ? undefined : options[name];
}

/** Defines what JSON.stringify and Object.keys do not show. */
export const hidden = (object, name, value) => defineProperty(object, name, { __proto__: null, value, writable: true, configurable: true });

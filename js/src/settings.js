import { keys } from './objects.js';

/** @typedef {import('#glue').Settings} Settings */

/** @param {unknown} one @param {unknown} other @returns {boolean} */
const isSame = (one, other) =>
  one === other ||
  (Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((value, i) => isSame(value, other[i])));

/**
 * Changes settings of the core. They are passed on only if one has changed, because every crossing takes time.
 * @param {{ core?: import('#glue').Client, settings: Record<string, any> }} state
 * @param {Partial<Settings> & Record<string, any>} changes
 */
export function changeSettings({ core, settings }, changes) {
  // A closed client has no core.
  if (!core || keys(changes).every((name) => isSame(settings[name], changes[name]))) return;
  for (const name of keys(changes)) settings[name] = changes[name];
  core.setSettings(/** @type {Settings} */ (settings));
}

/** A time limit as a whole number that timers accept, at most 23 days. 0 means no limit. @param {any} limit */
export const milliseconds = (limit) => Math.min(Math.max(limit, 0), 2e9) | 0;

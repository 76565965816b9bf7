import { core } from './core.js';
import { argumentError } from './error.js';
import { entries, hasOwn, keys, option } from './objects.js';
import { changeSettings } from './settings.js';

/** @typedef {import('#glue').RetrySettings} RetrySettings */

/** For each option whether a value is of use, and what is, for people. All others take a time. @type {Record<string, [(value: any) => boolean, string]>} */
const kinds = {
  maxRetries: [(value) => typeof value === 'number' && value >= 0, 'takes a number from 0'],
  methods: [
    (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
    "takes a list of methods, such as ['GET', 'PUT']",
  ],
  statuses: [
    (value) => Array.isArray(value) && value.every((item) => typeof item === 'number' && item % 1 === 0),
    'takes a list of statuses, such as [429, 503]',
  ],
  onRetry: [(value) => typeof value === 'function', 'takes a function'],
  time: [(value) => typeof value === 'number' && value >= 0, 'takes milliseconds from 0'],
};

/**
 * What the core takes. Off is no retries at all, so that one call can switch off what its client does.
 * @param {any} given true, false or options
 * @returns {RetrySettings}
 */
export function retrySettings(given) {
  const defaults = core.defaultRetry();
  if (given === false) return { ...defaults, maxRetries: 0 };
  if (given === true) return defaults;
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw argumentError('Retries take true, false or an object of options.');
  /** @type {RetrySettings & Record<string, unknown>} */
  const settings = { ...defaults };
  for (const [name, value] of entries(given)) {
    if (value === undefined) continue;
    if (!hasOwn(defaults, name) && name !== 'onRetry')
      throw argumentError(`Retries have no option "${name}". They have ${keys(defaults).join(', ')} and onRetry.`);
    const [isUsable, needed] = (hasOwn(kinds, name) && kinds[name]) || kinds.time;
    if (!isUsable(value)) throw argumentError(`The option "${name}" of retries ${needed}.`);
    if (name === 'onRetry') continue;
    settings[name] = Array.isArray(value)
      ? value.map((item) => (typeof item === 'string' ? item.toUpperCase() : item))
      : Math.min(value, 1e12);
  }
  settings.maxRetries = Math.floor(Math.min(settings.maxRetries, 1000));
  return settings;
}

/**
 * @param {import('./client_state').ClientState} state
 * @param {any} given true, false or options
 */
export function setRetry(state, given) {
  changeSettings(state, { retry: given === false ? undefined : retrySettings(given) });
  state.onRetry = option(given, 'onRetry');
}

import { core } from './core.js';
import { argumentError } from './error.js';
import { entries, hasOwn, keys, option } from './own.js';
import { changeSettings } from './settings.js';

/** @typedef {import('#glue').RetrySettings} RetrySettings */

const isTime = (/** @type {unknown} */ value) => typeof value === 'number' && value >= 0;

/** Whether a value is of use for the option of that name. @param {string} name @param {unknown} value */
function isUsable(name, value) {
  if (name === 'methods') return Array.isArray(value) && value.every((method) => typeof method === 'string');
  if (name === 'statuses') return Array.isArray(value) && value.every((status) => Number.isInteger(status));
  return isTime(value);
}

/**
 * What the core takes. Off is no retries at all, so that one call can switch off what its client does.
 * @param {any} given true, false or options
 * @returns {RetrySettings}
 */
export function retrySettings(given) {
  const defaults = core.defaultRetry();
  if (given === false) return { ...defaults, maxRetries: 0 };
  if (given === true) return defaults;
  if (typeof given !== 'object' || given === null) throw argumentError('Retries take true, false or an object of options.');
  /** @type {RetrySettings & Record<string, unknown>} */
  const settings = { ...defaults };
  for (const [name, value] of entries(given)) {
    if (name === 'onRetry' || value === undefined) continue;
    if (!hasOwn(defaults, name))
      throw argumentError(`Retries have no option "${name}". They have ${keys(defaults).join(', ')} and onRetry.`);
    if (!isUsable(name, value)) throw argumentError(`The option "${name}" of retries cannot be ${String(value)}.`);
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

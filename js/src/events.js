import { keepContext } from './context.js';
import { argumentError } from './error.js';
import { guarded } from './guarded.js';
import { internals } from './internals.js';
import { clockEvents, lookAgainOn } from './look_again.js';

/** @typedef {import('./client_state').ClientState} ClientState */

/** The core watches the clock only if somebody listens to one of these. */
const timed = /^(tokenExpiring|tokenExpired)$/;
/** The core tells of requests only if somebody listens to one of these. */
const exchanges = /^(request|response)$/;
const names = ['tokenExpiring', 'tokenExpired', 'tokenRenewed', 'loggedIn', 'loggedOut', 'warning', 'request', 'response', 'retry'];

/**
 * Calls the listener each time that the event happens.
 * @param {any} client
 * @param {string} name
 * @param {(payload: any) => void} listener
 * @returns {() => void} ends it
 */
export function on(client, name, listener) {
  if (names.indexOf(name) < 0) throw argumentError(`There is no event '${name}'. Events are ${names.join(', ')}.`);
  if (typeof listener !== 'function') throw argumentError('on takes the name of an event and a function.');
  /** @type {ClientState} */
  const state = internals(client);
  const entry = { name, listener, run: keepContext() };
  state.listeners = [...state.listeners, entry];
  if (timed.test(name)) lookAgainOn(state, clockEvents);
  /** @param {RegExp} events */
  const isHeard = (events) => state.listeners.some((other) => events.test(other.name));
  const watch = () => {
    state.core?.watchExpiry(isHeard(timed));
    state.core?.watchRequests(isHeard(exchanges));
  };
  watch();
  return () => {
    state.listeners = state.listeners.filter((other) => other !== entry);
    watch();
  };
}

/**
 * Calls the listeners later, because the core is in the middle of a change and a listener may call the client.
 * An error of a listener is reported.
 * @param {any} client
 * @param {string} name
 * @param {object} payload
 */
export function emit(client, name, payload) {
  /** @type {ClientState} */
  const state = internals(client);
  for (const entry of state.listeners) {
    if (entry.name !== name) continue;
    const call = () => entry.listener(payload);
    const deliver = guarded(() => {
      // It may have been removed meanwhile.
      if (state.listeners.indexOf(entry) < 0) return;
      if (entry.run) entry.run(call);
      else call();
    });
    queueMicrotask(deliver);
  }
}

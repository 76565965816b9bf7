import { weakly } from './weak.js';

/**
 * Makes the client check the clock and what other tabs have stored, at each of these events of the page. Nothing
 * listens before it is needed: listening to `storage` makes Chromium read the storage, which takes as long as the
 * rest of the start.
 * @param {import('./client_state').ClientState} state
 * @param {string[]} names
 */
export function lookAgainOn(state, names) {
  // Workers and Node have no such events.
  if (typeof window !== 'object' || typeof window.addEventListener !== 'function') return;
  const { listening } = state.held;
  for (const name of names) {
    if (listening.has(name)) continue;
    const reference = weakly(state);
    const look = () => /** @type {any} */ (reference.deref())?.core?.lookAgain();
    window.addEventListener(name, look);
    listening.set(name, () => window.removeEventListener(name, look));
  }
}

/** Events after which other tabs may have changed the stored session, or after which the page's timers may be late. */
export const tabEvents = ['storage', 'pageshow', 'visibilitychange'];
export const clockEvents = ['pageshow', 'visibilitychange'];

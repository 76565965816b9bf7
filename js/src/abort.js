import { argumentError } from './error.js';

/** For before anything is sent: whoever throws later leaves a request behind. */
export function checkSignal(signal) {
  if (signal && !signal.addEventListener) throw argumentError('signal takes an AbortSignal, as the signal of an AbortController.');
}

/**
 * Aborts when the signal does, as long as the outcome is open: a page may keep one signal for all of
 * its calls, and must not keep every call with it.
 * @param {AbortSignal | undefined} signal @param {Promise} outcome @param {() => void} abort
 */
export function onAbort(signal, outcome, abort) {
  if (!signal) return;
  if (signal.aborted) return abort();
  const forget = () => signal.removeEventListener('abort', abort);
  signal.addEventListener('abort', abort);
  outcome.then(forget, forget);
}

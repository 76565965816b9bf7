import { argumentError } from './error.js';

/** Checks the signal before anything is sent, so that a wrong one leaves no request behind. @param {any} signal */
export function checkSignal(signal) {
  if (signal && !signal.addEventListener) throw argumentError('signal takes an AbortSignal, as the signal of an AbortController.');
}

/**
 * Calls `abort` when the signal aborts, unless the outcome is settled. The listener is then removed: a page may
 * use one signal for all of its calls, and the signal must not keep all of them in memory.
 * @param {AbortSignal | undefined} signal @param {Promise<unknown>} outcome @param {() => void} abort
 */
export function onAbort(signal, outcome, abort) {
  if (!signal) return;
  if (signal.aborted) return abort();
  const forget = () => signal.removeEventListener('abort', abort);
  signal.addEventListener('abort', abort);
  outcome.then(forget, forget);
}

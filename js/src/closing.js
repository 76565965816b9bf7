import { onDropped } from './weak.js';

/**
 * Closes the C++ client at once, and frees it when the core is no longer on the stack: a page may close a
 * client in a callback.
 * @param {import('./client_state').ClientState['held']} held
 */
export function closeCore({ part, listening }) {
  for (const stop of listening.values()) stop();
  part.close();
  queueMicrotask(() => part.delete());
}

// Otherwise the C++ client of a client that a page drops without close() would stay in memory.
export const closer = onDropped(closeCore);

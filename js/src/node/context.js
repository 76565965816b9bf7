import { AsyncResource } from 'node:async_hooks';
import { keepZone } from '../context.js';

/** Saves the context that AsyncLocalStorage and the like read, and the zone in a program with zone.js. */
export function keepContext() {
  const resource = new AsyncResource('PlatformClientCall');
  const inZone = keepZone();
  return (/** @type {() => void} */ work) => resource.runInAsyncScope(inZone ? () => inZone(work) : work);
}

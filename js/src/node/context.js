import { AsyncResource } from 'node:async_hooks';
import { keepZone } from '../zone.js';

/** What AsyncLocalStorage and others that follow a call find now; and the zone, in a program with zone.js. */
export function keepContext() {
  const resource = new AsyncResource('PlatformClientCall');
  const inZone = keepZone();
  return (work) => resource.runInAsyncScope(inZone ? () => inZone(work) : work);
}

import { platformError } from './api.mjs';

/** Scripted faults, from the query parameter sandbox_fault or from the control endpoint. */
export class Faults {
  #queue = [];

  /** @param {{ fault: string, times?: number, path?: string }} entry for the next matching requests */
  add({ fault, times = 1, path = '' }) {
    this.#queue.push({ fault, times, path });
  }

  take(url) {
    const named = url.searchParams.get('sandbox_fault');
    if (named) return named;
    const entry = this.#queue.find((e) => url.pathname.includes(e.path));
    if (!entry) return undefined;
    if (--entry.times === 0) this.#queue.splice(this.#queue.indexOf(entry), 1);
    return entry.fault;
  }
}

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/**
 * Plays a fault: status:N, delay:MS, retry-after:SECONDS, truncated, invalid-json, reset, empty.
 * @returns {Promise<boolean>} whether the answer has been given
 */
export async function playFault(fault, response) {
  const [kind, value] = fault.split(':');
  const head = { 'content-type': 'application/json' };
  const body = (status, code) => JSON.stringify(platformError(status, code, `Scripted ${status}`));
  switch (kind) {
    case 'delay':
      await pause(Number(value));
      return false;
    case 'status':
      response.writeHead(Number(value), head).end(body(Number(value), 'sandbox.fault'));
      return true;
    case 'retry-after':
      response.writeHead(429, { ...head, 'retry-after': value }).end(body(429, 'too.many.requests'));
      return true;
    case 'truncated':
      response.writeHead(200, { ...head, 'content-length': 1000 }).write('{"cut":');
      response.destroy();
      return true;
    case 'invalid-json':
      response.writeHead(200, head).end('{"broken":');
      return true;
    case 'reset':
      response.destroy();
      return true;
    case 'empty':
      response.writeHead(200, head).end();
      return true;
    default:
      throw new Error(`unknown fault ${kind}`);
  }
}

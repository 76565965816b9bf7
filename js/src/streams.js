import { argumentError } from './error.js';
import { multipartOf } from './multipart.js';

/** @type {any} */
const prototypeOfAll = Object.prototype;

/**
 * True for a stream of Node or of the web, or an async iterable. A `pipe` that a page has added to every object
 * does not count.
 * @param {any} value
 */
export const isStream = (value) =>
  typeof value === 'object' &&
  value !== null &&
  ['pipe', 'getReader', Symbol.asyncIterator].some((name) => typeof value[name] === 'function' && value[name] !== prototypeOfAll[name]);

const taken = new WeakSet();

/** Marks a stream as used, before it is read. @param {any} stream @throws for a stream that was read or closed before */
export function takeStream(stream) {
  if (taken.has(stream) || stream.destroyed || stream.readableEnded || stream.locked) {
    throw argumentError('This stream was read or closed before, and a stream can be read once only: open a new one for each call.');
  }
  if (stream.pipe || stream.getReader || stream[Symbol.asyncIterator]() === stream) taken.add(stream);
}

/** A form that has a stream in it. */
export class StreamedForm {
  /** @param {[string, any][]} entries each value a text, a Blob or a stream */
  constructor(entries) {
    this.entries = entries;
  }
}

async function readWhole(/** @type {any} */ stream) {
  takeStream(stream);
  if (stream.getReader) return new Response(stream).blob();
  if (!stream[Symbol.asyncIterator]) throw argumentError('A body cannot be read from a stream of this kind here: give a Blob.');
  const pieces = [];
  for await (const piece of stream) pieces.push(piece);
  return new Blob(pieces);
}

const bytesIn = async (/** @type {Response} */ response) => new Uint8Array(await response.arrayBuffer());

/** A page sends bytes, so it reads a stream first. node/stream_body.js does this for Node. */
export const pageStreams = {
  /** @param {any} stream @returns {Promise<{ bytes: Uint8Array, type: string }>} as encodeBody */
  async body(stream) {
    return { bytes: await bytesIn(new Response(await readWhole(stream))), type: '' };
  },

  /** @param {StreamedForm} form */
  async form({ entries }) {
    const form = new FormData();
    for (const [name, value] of entries) form.append(name, isStream(value) ? await readWhole(value) : value);
    const encoded = multipartOf(form);
    return { bytes: await bytesIn(new Response(encoded)), type: encoded.type };
  },
};

import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import mime from 'mime/lite';
import { encodeForm } from '../multipart.js';
import { isStream, takeStream } from '../streams.js';

const isFormPackage = (/** @type {any} */ stream) => typeof stream.getBoundary === 'function';
const isFile = (/** @type {any} */ stream) => typeof stream.path === 'string' || Buffer.isBuffer(stream.path);

/**
 * Prepares a stream for sending. Its errors are handled from now on: it may wait in the queue, and an unhandled
 * error would end the program.
 * @param {any} stream
 */
function begin(stream) {
  takeStream(stream);
  stream.on?.('error', () => {});
  if (stream[Symbol.asyncIterator]) return stream;
  if (stream.getReader) return Readable.fromWeb(stream);
  const through = new PassThrough();
  through.on('error', () => {});
  stream.on('error', (/** @type {Error} */ error) => through.destroy(error));
  return stream.pipe(through);
}

/** @param {any} stream @returns {Promise<number | undefined>} undefined if it is unknown */
async function lengthOf(stream) {
  if (isFormPackage(stream)) {
    return new Promise((resolve) =>
      stream.getLength((/** @type {unknown} */ error, /** @type {number} */ length) => resolve(error ? undefined : length)),
    );
  }
  if (!isFile(stream) || stream.readableDidRead) return undefined;
  const found = await stat(stream.path).catch(() => undefined);
  // Devices, pipes and the files of /proc have no size.
  if (!found?.isFile() || !found.size) return undefined;
  const { start = 0, end = Infinity } = stream;
  return Math.max(0, Math.min(found.size, end + 1) - start);
}

/** The pieces of a stream, up to the announced length even if the file grows meanwhile. @param {any} source @param {number} [length] */
async function* piecesOf(source, length = Infinity) {
  let left = length;
  for await (const given of source) {
    if (typeof given !== 'string' && !ArrayBuffer.isView(given)) throw new TypeError('its pieces are neither text nor bytes');
    const piece = typeof given === 'string' ? Buffer.from(given) : Buffer.from(given.buffer, given.byteOffset, given.byteLength);
    yield piece.subarray(0, left);
    left -= piece.length;
    if (left <= 0) return;
  }
  if (left > 0 && left < Infinity) throw new Error('it became shorter');
}

/**
 * Makes the stream that our XMLHttpRequest sends and hooks see. When it is closed, its sources are closed too.
 * @param {AsyncIterable<Buffer>} pieces @param {any[]} sources @param {number | undefined} length
 */
function makeBody(pieces, sources, length) {
  const body = Object.assign(Readable.from(pieces, { objectMode: false }), { contentLength: length });
  body.on('error', () => {});
  body.once('close', () => {
    for (const source of sources) source.destroy?.();
  });
  return body;
}

/** A file of a multipart form: where its bytes come from, and how many. @param {any} value a Blob or a stream */
async function fileOf(value) {
  if (!isStream(value)) return { name: value.name ?? 'blob', type: value.type, source: value.stream(), length: value.size };
  const source = begin(value);
  const name = isFile(value) ? basename(String(value.path)) : 'blob';
  const type = isFormPackage(value) ? value.getHeaders()['content-type'] : mime.getType(name);
  return { name, type, source, length: await lengthOf(value) };
}

/** Streams are sent while they are read. Both functions return what encodeBody does: the body, and the type that it needs. */
export const streams = {
  async body(/** @type {any} */ stream) {
    const source = begin(stream);
    const length = await lengthOf(stream);
    const type = isFormPackage(stream) ? stream.getHeaders()['content-type'] : '';
    return { bytes: makeBody(piecesOf(source, length), [stream, source], length), type };
  },

  /** @param {import('../streams.js').StreamedForm} form */
  async form({ entries }) {
    const fields = entries.map(async ([name, value]) => [name, typeof value === 'string' ? value : await fileOf(value)]);
    const { pieces, type } = encodeForm(/** @type {[string, any][]} */ (await Promise.all(fields)));
    async function* bytes() {
      for (const piece of pieces) {
        if (typeof piece === 'string') yield Buffer.from(piece);
        else yield* piecesOf(piece.source, piece.length);
      }
    }
    const total = pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? Buffer.byteLength(piece) : piece.length), 0);
    const sources = pieces.flatMap((piece) => piece.source || []);
    return { bytes: makeBody(bytes(), sources, Number.isNaN(total) ? undefined : total), type };
  },
};

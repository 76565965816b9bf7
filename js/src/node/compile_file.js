import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compileBytes, compileFrom } from '../load.js';
import { failure } from '../obstacle.js';

/**
 * Compiles wasm from a URL or a file. The fetch of Node cannot read files.
 * @param {string | URL} url http(s):, data: or file: URL, or a path
 */
export async function compileFile(url) {
  const text = String(url);
  if (/^(https?|data):/i.test(text)) return compileFrom(text);
  const path = /^file:/i.test(text) ? fileURLToPath(text) : text;
  let bytes;
  try {
    bytes = await readFile(path);
  } catch (/** @type {any} */ error) {
    throw failure(`${path} cannot be read (${error.code}).`, error);
  }
  return compileBytes(bytes, path);
}

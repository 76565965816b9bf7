// Custom sections of a wasm file (WebAssembly core specification, 5.5.3).
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

/** An unsigned number as LEB128. */
function leb128(number) {
  const bytes = [];
  for (; number > 127; number >>>= 7) bytes.push((number & 127) | 128);
  return Buffer.from([...bytes, number]);
}

const withLength = (bytes) => Buffer.concat([leb128(bytes.length), bytes]);

/** Wasm with a custom section added at its end. @param {string | Buffer} content */
export function withSection(wasm, name, content) {
  const section = Buffer.concat([withLength(Buffer.from(name)), Buffer.from(content)]);
  return Buffer.concat([wasm, Buffer.from([0]), withLength(section)]);
}

/**
 * The wasm of a debug build with its source map inside, as a data: URL, so that a debugger finds it wherever the bytes come
 * from. The map contains the sources of `root`, by their path in it, and only names those of libraries.
 * @param {string} file the wasm; Emscripten's map stands beside it
 */
export function withSourceMap(file, root) {
  const wasm = readFileSync(file);
  const map = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
  const paths = map.sources.map((source) => relative(root, resolve(dirname(file), source)));
  map.sources = paths;
  map.sourcesContent = paths.map((path) => {
    const source = resolve(root, path);
    return !path.startsWith('..') && existsSync(source) ? readFileSync(source, 'utf8') : null;
  });
  // Emscripten's own section is the last: 0, its length (one byte), and the length of its name.
  const end = wasm.lastIndexOf('sourceMappingURL') - 3;
  const url = `data:application/json;base64,${Buffer.from(JSON.stringify(map)).toString('base64')}`;
  return withSection(wasm.subarray(0, end), 'sourceMappingURL', withLength(Buffer.from(url)));
}

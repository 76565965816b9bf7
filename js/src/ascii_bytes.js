// The wasm is part of the script as ASCII text, so that it survives whatever charset a page or server claims.
// Base64 would hide the alignment of bytes from the compressor, and be a third larger after brotli. Here a
// printable byte stands for itself, so that names and texts stay what they are for the compressor. Another byte
// is two characters, except that the most frequent ones change places with printable bytes that are rare. After
// brotli the text is 2 % larger than the bytes.
//
// Bytes are counted from the space. 0-89 are one character; 0-89, 90-179 and 180-255 are two, which begin with
// "~", "|" and "}". The 90 single characters are space to "y", with "z" and "{" in place of the two that a
// string literal must escape. The text begins with the number of exchanges. Then follows, for each, a character
// and the byte that it stands for, as two characters.

const single = (/** @type {number} */ n) => (n === 2 ? 'z' : n === 60 ? '{' : String.fromCharCode(32 + n));
const pair = (/** @type {number} */ n) => '~|}'[Math.floor(n / 90)] + single(n % 90);

/** @param {Uint8Array} bytes */
export function encodeAscii(bytes) {
  const counts = new Array(256).fill(0);
  for (const byte of bytes) counts[(byte - 32) & 255]++;
  const codes = counts.map((_, n) => (n < 90 ? single(n) : pair(n)));
  const byCount = (/** @type {number} */ from, /** @type {number} */ to) =>
    counts
      .map((_, n) => n)
      .slice(from, to)
      .sort((a, b) => counts[a] - counts[b] || a - b);
  const few = byCount(0, 90);
  const many = byCount(90, 256).reverse();
  // An exchange that saves less than this costs the compressor more, by the disorder.
  const exchanges = few.filter((n, i) => counts[many[i]] > 3 * counts[n]).length;
  const ascending = (/** @type {number[]} */ list) => list.slice(0, exchanges).sort((a, b) => a - b);
  const places = ascending(few);
  let text = single(exchanges);
  ascending(many).forEach((n, i) => {
    text += single(places[i]) + pair(n);
    codes[n] = single(places[i]);
    codes[places[i]] = pair(places[i]);
  });
  for (const byte of bytes) text += codes[(byte - 32) & 255];
  return text;
}

/**
 * Decodes the text in WebAssembly. In JavaScript this loop took a third of the start, because it runs once and
 * so is never compiled.
 * @param {string} text a result of encodeAscii
 * @param {number[]} decoder the bytes of wasm/ascii_bytes
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function decodeAscii(text, decoder) {
  const memory = new WebAssembly.Memory({ initial: (text.length >> 16) + 2 });
  const module = new WebAssembly.Module(new Uint8Array(decoder));
  const { decode } = /** @type {any} */ (new WebAssembly.Instance(module, { env: { memory } }).exports);
  const { written } = new TextEncoder().encodeInto(text, new Uint8Array(memory.buffer));
  return new Uint8Array(memory.buffer, 0, decode(0, written));
}

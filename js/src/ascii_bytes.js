// The wasm travels as ASCII text, whatever charset a page or server claims. Base64 would hide the
// bytes' alignment from the compressor and cost a third more after brotli; here most bytes are one
// character of their own, the rest two.
//
// Printable characters stand for themselves: counted from the space, 0-89 are one character, 90-179
// follow "|", 180-255 follow "}". The 90 are space to "y" without the two that a string literal must
// escape, for which "z" and "{" stand.

const single = (n) => (n === 2 ? 'z' : n === 60 ? '{' : String.fromCharCode(32 + n));

/** @param {Uint8Array} bytes */
export function encodeAscii(bytes) {
  let text = '';
  for (const byte of bytes) {
    const n = (byte - 32) & 255;
    text += ['', '|', '}'][Math.floor(n / 90)] + single(n % 90);
  }
  return text;
}

/**
 * In WebAssembly, since in JavaScript this loop, run once and so never compiled, was a third of the
 * start.
 * @param {string} text what encodeAscii gave
 * @param {number[]} decoder the bytes of wasm/ascii_bytes
 * @returns {Uint8Array}
 */
export function decodeAscii(text, decoder) {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(text.length / 65536) });
  const module = new WebAssembly.Module(new Uint8Array(decoder));
  const { decode } = new WebAssembly.Instance(module, { env: { memory } }).exports;
  const { written } = new TextEncoder().encodeInto(text, new Uint8Array(memory.buffer));
  return new Uint8Array(memory.buffer, 0, decode(0, written));
}

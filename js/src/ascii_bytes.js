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

/** @returns {Uint8Array} */
export function decodeAscii(text) {
  const bytes = new Uint8Array(text.length);
  let size = 0;
  let offset = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 123) offset = (code - 123) * 90;
    else {
      bytes[size++] = offset + 32 + (code === 122 ? 2 : code === 123 ? 60 : code - 32);
      offset = 0;
    }
  }
  return bytes.subarray(0, size);
}

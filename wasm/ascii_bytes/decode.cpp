/// The inverse of encodeAscii in js/src/ascii_bytes.js, in place: returns the number of bytes. A
/// program of its own, since the client itself is what has to be decoded; in JavaScript this loop,
/// run once and so never compiled, was a third of the start.
extern "C" unsigned decode(unsigned char* text, unsigned size) {
  const unsigned char* const end = text + size;
  unsigned char* out = text;
  unsigned char offset = 32;
  for (const unsigned char* in = text; in < end; ++in) {
    const unsigned char code = *in;
    if (code > '{') {
      offset = static_cast<unsigned char>(32 + (code - '{') * 90);
      continue;
    }
    const unsigned char n = code == 'z' ? 2 : code == '{' ? 60 : code - 32;
    *out++ = static_cast<unsigned char>(offset + n);
    offset = 32;
  }
  return static_cast<unsigned>(out - text);
}

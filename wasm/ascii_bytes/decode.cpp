namespace {

/// The two of the 90 characters that a string literal would have to escape have others.
unsigned char plain(unsigned code) {
  return static_cast<unsigned char>(code == 'z' ? '"' : code == '{' ? '\\' : code);
}

unsigned char after(unsigned escape, unsigned code) {
  return static_cast<unsigned char>(plain(code) + (escape == '~' ? 0 : escape - '{') * 90);
}

}  // namespace

/// The inverse of encodeAscii in js/src/ascii_bytes.js, in place: returns the number of bytes. The
/// 128 bytes behind the text are its table. A program of its own, since the client itself is what
/// has to be decoded; in JavaScript this loop, run once and so never compiled, was a third of the
/// start. Nothing of it has an address, since nobody gives it a stack.
extern "C" unsigned decode(unsigned char* text, unsigned size) {
  const unsigned char* const end = text + size;
  unsigned char* const table = text + size;
  for (unsigned code = 0; code < 128; ++code) table[code] = plain(code);
  unsigned char* out = text;
  const unsigned char* in = text;
  for (unsigned exchanges = plain(*in++) - 32u; exchanges > 0; --exchanges) {
    table[in[0]] = after(in[1], in[2]);
    in += 3;
  }
  while (in < end) {
    const unsigned code = *in++;
    *out++ = code > '{' ? after(code, *in++) : table[code];
  }
  return static_cast<unsigned>(out - text);
}

namespace {

/// The 90 digits skip the two characters that a string literal would have to escape.
unsigned char plain(unsigned code) {
  return static_cast<unsigned char>(code == 'z' ? '"' : code == '{' ? '\\' : code);
}

unsigned char after(unsigned escape, unsigned code) {
  return static_cast<unsigned char>(plain(code) + (escape == '~' ? 0 : escape - '{') * 90);
}

}  // namespace

/// The inverse of encodeAscii in js/src/ascii_bytes.js, in place: returns the number of bytes. The
/// 128 bytes after the text are its table. It is a program of its own, because it has to decode the
/// client. In JavaScript this loop took a third of the start: it runs once, so it is never
/// compiled. No variable has an address, because there is no stack.
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

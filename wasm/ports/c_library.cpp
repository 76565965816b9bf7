// Functions that take the place of the C library's. Those compute with long doubles, which
// WebAssembly has in software only, or bring all of printf: 10 KB (docs/adr/0007).
#include <emscripten.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <cstring>

// clang-format off
EM_JS_DEPS(c_library, "$UTF8ToString");
EM_JS(double, pc_number_at, (const char* text, int* size), {
  const match = /^ *[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)(e[-+]?[0-9]+)?/i.exec(UTF8ToString(text));
  HEAP32[size >> 2] = match ? match[0].length : 0;
  return match ? Number(match[0]) : 0;
});
// clang-format on

extern "C" {

/// As in the standard, but without "inf", "nan" and hexadecimal numbers.
double strtod(const char* text, char** end) {
  int size = 0;
  const double number = pc_number_at(text, &size);
  if (end != nullptr) *end = const_cast<char*>(text) + size;
  return number;
}

// Nothing calls these two, but the C library defines all three in one object.
float strtof(const char* text, char** end) { return static_cast<float>(strtod(text, end)); }
long double strtold(const char* text, char** end) { return strtod(text, end); }

/// Copies the format unchanged. Two places in libraries call these, for texts that are then
/// dropped: nlohmann/json for a control character in an error's message, embind for a type without
/// a name. The core makes its texts with text::concat.
int snprintf(char* out, std::size_t size, const char* format, ...) {
  const std::size_t length = std::strlen(format);
  if (size > 0) {
    const std::size_t copied = std::min(length, size - 1);
    std::memcpy(out, format, copied);
    out[copied] = '\0';
  }
  return static_cast<int>(length);
}

/// LLVM turns an sprintf without floating-point numbers into this.
int siprintf(char* out, const char* format, ...) {
  std::strcpy(out, format);
  return static_cast<int>(std::strlen(format));
}
}

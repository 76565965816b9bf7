#include "adapters/page_body.hpp"

#include <emscripten.h>

// clang-format off
EM_JS_DEPS(page_body, "$Emval,$utf8Encoder");
EM_JS(emscripten::EM_VAL, pc_as_bytes, (emscripten::EM_VAL body), {
  const value = Emval.toValue(body);
  return Emval.toHandle(typeof value == "string" ? utf8Encoder.encode(value) : new Uint8Array(value));
});
// What is held is a text, or a stream: bytes are copied.
EM_JS(int, pc_is_stream, (emscripten::EM_VAL body), { return typeof Emval.toValue(body) != "string"; });
// -1 for what is no bytes.
EM_JS(int, pc_byte_count, (emscripten::EM_VAL body), { return Emval.toValue(body).byteLength ?? -1; });
EM_JS(void, pc_copy_in, (emscripten::EM_VAL bytes, std::uint8_t* to), { HEAPU8.set(Emval.toValue(bytes), to); });
EM_JS(emscripten::EM_VAL, pc_copy_out, (const std::uint8_t* from, int size), {
  return Emval.toHandle(HEAPU8.slice(from, from + size));
});
// clang-format on

namespace platform_client::wasm {

Bytes PageBody::read() const {
  return bytes_from(emscripten::val::take_ownership(pc_as_bytes(body_.as_handle())));
}

bool PageBody::once() const { return pc_is_stream(body_.as_handle()) != 0; }

Bytes bytes_from(const emscripten::val& body) {
  if (body.isUndefined()) return {};
  const int size = pc_byte_count(body.as_handle());
  if (size < 0) return PageBody::hold(body);
  Bytes bytes = Bytes::uninitialized(static_cast<std::size_t>(size));
  if (!bytes.empty()) pc_copy_in(body.as_handle(), bytes.data());
  return bytes;
}

emscripten::val value_of(const Bytes& bytes) {
  if (const auto* held = PageBody::of(bytes)) return held->value();
  return emscripten::val::take_ownership(pc_copy_out(bytes.data(), static_cast<int>(bytes.size())));
}

}  // namespace platform_client::wasm

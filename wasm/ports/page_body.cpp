#include "ports/page_body.hpp"

#include <emscripten.h>

// clang-format off
EM_JS_DEPS(page_body, "$Emval");
EM_JS(emscripten::EM_VAL, pc_bytes_of, (emscripten::EM_VAL body), {
  const given = Emval.toValue(body);
  return Emval.toHandle(typeof given == "string" ? new TextEncoder().encode(given) : new Uint8Array(given));
});
EM_JS(void, pc_copy_in, (emscripten::EM_VAL bytes, unsigned char* data), { HEAPU8.set(Emval.toValue(bytes), data); });
EM_JS(emscripten::EM_VAL, pc_copy_out, (const unsigned char* data, std::size_t size), {
  return Emval.toHandle(HEAPU8.slice(data, data + size));
});
// clang-format on

namespace platform_client::wasm {
namespace {

using emscripten::val;

/// A Uint8Array of a body: a text is encoded as UTF-8.
val bytes_of(const val& body) { return val::take_ownership(pc_bytes_of(body.as_handle())); }

}  // namespace

Bytes PageBody::read() const { return bytes_from(bytes_of(body_)); }

std::size_t PageBody::size() const {
  return (body_.isString() ? bytes_of(body_) : body_)["byteLength"].as<std::size_t>();
}

// Only text and streams are held; bytes are copied.
bool PageBody::once() const { return !body_.isString(); }

Bytes bytes_from(const val& body) {
  if (body.isUndefined()) return {};
  const val size = body["byteLength"];
  if (size.isUndefined()) return PageBody::hold(body);
  Bytes bytes = Bytes::uninitialized(size.as<std::size_t>());
  if (!bytes.empty()) pc_copy_in(body.as_handle(), bytes.data());
  return bytes;
}

val value_of(const Bytes& bytes) {
  if (const auto* held = PageBody::of(bytes)) return held->value();
  return val::take_ownership(pc_copy_out(bytes.data(), bytes.size()));
}

}  // namespace platform_client::wasm

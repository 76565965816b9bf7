#include "ports/page_body.hpp"

namespace platform_client::wasm {
namespace {

using emscripten::val;

/// A view of the wasm's memory. Use it at once: it is lost when the memory grows.
val view_of(const std::uint8_t* data, std::size_t size) {
  return val(emscripten::typed_memory_view(size, data));
}

/// A text as UTF-8.
val encoded(const val& text) { return val::global("TextEncoder").new_().call<val>("encode", text); }

}  // namespace

Bytes PageBody::read() const {
  return bytes_from(body_.isString() ? encoded(body_) : val::global("Uint8Array").new_(body_));
}

std::size_t PageBody::size() const {
  return (body_.isString() ? encoded(body_) : body_)["byteLength"].as<std::size_t>();
}

// Only text and streams are held; bytes are copied.
bool PageBody::once() const { return !body_.isString(); }

Bytes bytes_from(const val& body) {
  if (body.isUndefined()) return {};
  const val size = body["byteLength"];
  if (size.isUndefined()) return PageBody::hold(body);
  Bytes bytes = Bytes::uninitialized(size.as<std::size_t>());
  if (!bytes.empty()) view_of(bytes.data(), bytes.size()).call<void>("set", body);
  return bytes;
}

val value_of(const Bytes& bytes) {
  if (const auto* held = PageBody::of(bytes)) return held->value();
  return view_of(bytes.data(), bytes.size()).call<val>("slice");
}

}  // namespace platform_client::wasm

#pragma once

#include <emscripten/val.h>

#include "platform_client/bytes.hpp"

namespace platform_client::wasm {

/// A body as the page has it: a string, an ArrayBuffer or Uint8Array with UTF-8, or a stream of
/// Node's. It is copied into the wasm only when the core reads it; a stream is not copied.
class PageBody final : public HeldBytes {
 public:
  explicit PageBody(emscripten::val body) : body_(std::move(body)) {}
  const emscripten::val& value() const { return body_; }
  Bytes read() const override;
  std::size_t size() const override;
  bool once() const override;

  static Bytes hold(emscripten::val body) {
    return Bytes::held(std::make_unique<PageBody>(std::move(body)));
  }
  /// Null if the bytes are the core's own.
  static const PageBody* of(const Bytes& bytes) {
    return static_cast<const PageBody*>(bytes.held());
  }

 private:
  emscripten::val body_;
};

/// Copies a Uint8Array, holds a string; undefined is no bytes.
Bytes bytes_from(const emscripten::val& body);

/// The held value itself, or a new Uint8Array with the bytes.
emscripten::val value_of(const Bytes& bytes);

}  // namespace platform_client::wasm

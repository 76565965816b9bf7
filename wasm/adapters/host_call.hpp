#pragma once

#include <emscripten/val.h>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>

namespace platform_client::wasm {

/// What a function of the host's is called with. It refers to what it was made of.
class HostArgument {
 public:
  HostArgument(int number) : kind_(Kind::number), start_(number) {}
  HostArgument(const std::string& text);
  HostArgument(const emscripten::val& value)
      : kind_(Kind::value), start_(reinterpret_cast<std::intptr_t>(value.as_handle())) {}

 private:
  // Three words, as host_call.cpp's JavaScript reads them.
  enum class Kind : std::int32_t { number, text, value };
  Kind kind_;
  std::intptr_t start_;
  std::size_t size_ = 0;
};

/// Calls `host[name](…arguments)`. embind's own way is a function for each list of types, which
/// copies every text on its way.
void call_host(const emscripten::val& host, const char* name,
               std::initializer_list<HostArgument> arguments);

}  // namespace platform_client::wasm

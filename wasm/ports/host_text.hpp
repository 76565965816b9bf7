#pragma once

#include <cstdlib>
#include <optional>
#include <string>

namespace platform_client::wasm {

/// A text that JavaScript has allocated, which is freed here. 0 is no text.
inline std::optional<std::string> taken(char* text) {
  if (text == nullptr) return std::nullopt;
  std::string result(text);
  std::free(text);
  return result;
}

}  // namespace platform_client::wasm

#pragma once

#include <string_view>

#include "platform_client/http/message.hpp"
#include "text/ascii.hpp"

namespace platform_client::wasm {

/// "name: value\r\n…" as XMLHttpRequest gives it.
inline NameValueList parse_response_headers(std::string_view lines) {
  NameValueList headers;
  while (!lines.empty()) {
    std::string_view line = text::take(lines, '\n');
    if (line.ends_with('\r')) line.remove_suffix(1);
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) continue;
    std::string_view value = line.substr(colon + 1);
    while (value.starts_with(' ')) value.remove_prefix(1);
    add_pair(headers, text::lower_case(line.substr(0, colon)), value);
  }
  return headers;
}

}  // namespace platform_client::wasm

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace platform_client::text {

/// As JavaScript's encodeURIComponent: everything but A-Z a-z 0-9 - _ . ! ~ * ' ( ) as %XX of its
/// UTF-8 bytes.
std::string percent_encode(std::string_view utf8);

/// One name or value of application/x-www-form-urlencoded, decoded once: "+" is a space. Nothing
/// when a "%" is malformed or the result is not UTF-8.
std::optional<std::string> form_decode(std::string_view text);

/// Whether the bytes are well-formed UTF-8 (RFC 3629: no surrogates, no overlong forms).
bool is_utf8(std::string_view bytes);

}  // namespace platform_client::text

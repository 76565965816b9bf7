#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace platform_client::text {

/// Percent-encodes every UTF-8 byte except A-Z a-z 0-9 - _ . ! ~ * ' ( ), as JavaScript's
/// encodeURIComponent does.
std::string percent_encode(std::string_view utf8);

/// Decodes one name or value of application/x-www-form-urlencoded, once; "+" is a space. Returns
/// nothing if a "%" is malformed or the result is not UTF-8.
std::optional<std::string> form_decode(std::string_view text);

/// True if the bytes are well-formed UTF-8 (RFC 3629: no surrogates, no overlong forms).
bool is_utf8(std::string_view bytes);

}  // namespace platform_client::text

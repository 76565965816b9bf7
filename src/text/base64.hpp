#pragma once

#include <string>
#include <string_view>

namespace platform_client::text {

/// Base64 with padding (RFC 4648, 4).
std::string base64(std::string_view bytes);

/// The form for URLs, without padding (RFC 4648, 5).
std::string base64url(std::string_view bytes);

}  // namespace platform_client::text

#pragma once

#include <string>
#include <string_view>

namespace platform_client::text {

/// Base64 with padding (RFC 4648, 4).
std::string base64(std::string_view bytes);

/// Base64 for URLs and file names, without padding (RFC 4648, 5).
std::string base64url(std::string_view bytes);

}  // namespace platform_client::text

#pragma once

#include <string>
#include <string_view>

namespace platform_client::text {

/// The SHA-256 digest (FIPS 180-4): 32 bytes.
std::string sha256(std::string_view message);

}  // namespace platform_client::text

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace platform_client::text {

/// Reads a date of HTTP in its three forms (RFC 9110, 5.6.7) as milliseconds since 1970. Names of
/// weekdays are not checked.
std::optional<std::int64_t> parse_http_date(std::string_view date);

}  // namespace platform_client::text

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace platform_client::text {

/// The largest time a JavaScript Date can hold, in milliseconds since 1970 (ECMA-262, 21.4.1.1).
constexpr std::int64_t max_time_ms = 8'640'000'000'000'000;

/// The names of the months in dates of HTTP and of JavaScript, three letters each.
inline constexpr std::string_view month_names = "JanFebMarAprMayJunJulAugSepOctNovDec";

/// Formats a time as Date.prototype.toUTCString does: "Tue, 24 Nov 2026 05:00:00 GMT".
std::string utc_string(std::int64_t ms_since_1970);

}  // namespace platform_client::text

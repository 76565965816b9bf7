#pragma once

#include <chrono>
#include <optional>

#include "platform_client/http/message.hpp"

namespace platform_client {

/// How long a response asks to wait: `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), else
/// the platform's `inin-ratelimit-reset`, in seconds. Nothing if it names no time in the future.
/// `now_ms`: milliseconds since 1970.
std::optional<std::chrono::milliseconds> retry_after(const NameValueList& headers,
                                                     std::int64_t now_ms);

}  // namespace platform_client

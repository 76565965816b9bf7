#pragma once

#include <chrono>
#include <optional>

#include "platform_client/http/message.hpp"
#include "platform_client/rate_limit.hpp"

namespace platform_client {

/// The time until the platform counts afresh, as `inin-ratelimit-reset` tells it. Empty without a
/// usable number.
std::optional<std::chrono::seconds> rate_limit_reset(const NameValueList& headers);

/// The rate limit that a response tells. Empty unless it has all three headers with usable numbers:
/// a server may not send them, and a browser shows a page only those that CORS exposes.
std::optional<RateLimit> rate_limit_of(const NameValueList& headers, std::int64_t now_ms);

}  // namespace platform_client

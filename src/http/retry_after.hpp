#pragma once

#include <chrono>
#include <optional>

#include "platform_client/http/message.hpp"

namespace platform_client {

/// How long a response asks to wait: `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), else
/// for 429 the platform's `inin-ratelimit-reset`, in seconds. The platform sends that with other
/// responses too, where it asks for nothing. Nothing if there is no time in the future. `now_ms`:
/// milliseconds since 1970.
std::optional<std::chrono::milliseconds> retry_after(int status, const NameValueList& headers,
                                                     std::int64_t now_ms);

}  // namespace platform_client

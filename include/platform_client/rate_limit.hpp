#pragma once

#include <cstdint>

namespace platform_client {

/// The requests that the platform allows in a span of time, as its latest response said (headers
/// inin-ratelimit-allowed, -count and -reset).
struct RateLimit {
  int allowed;
  /// The requests that the platform has counted in this span.
  int count;
  /// When the span ends and the count begins again, in milliseconds since 1970 by the clock of this
  /// machine. The platform says it in whole seconds.
  std::int64_t resets_at;
};

}  // namespace platform_client

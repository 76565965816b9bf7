#pragma once

#include <cstdint>

namespace platform_client {

class Clock {
 public:
  virtual ~Clock() = default;
  /// Milliseconds since 1970-01-01T00:00:00Z.
  virtual std::int64_t now_ms() = 0;
};

}  // namespace platform_client

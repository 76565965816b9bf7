#pragma once

#include <cstdint>
#include <string>

namespace platform_client {

/// The current time.
class Clock {
 public:
  /// Milliseconds since 1970-01-01T00:00:00Z.
  virtual std::int64_t now_ms() = 0;
  /// Formats a time as Date.prototype.toUTCString does: "Tue, 24 Nov 2026 05:00:00 GMT". A host
  /// that can do this itself may override it.
  virtual std::string utc_string(std::int64_t ms_since_1970);

 protected:
  ~Clock() = default;
};

}  // namespace platform_client

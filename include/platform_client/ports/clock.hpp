#pragma once

#include <cstdint>
#include <string>

namespace platform_client {

class Clock {
 public:
  /// Milliseconds since 1970-01-01T00:00:00Z.
  virtual std::int64_t now_ms() = 0;
  /// A time as people read it: "Tue, 24 Nov 2026 05:00:00 GMT", as Date.prototype.toUTCString. A
  /// host with a calendar of its own saves the core's.
  virtual std::string utc_string(std::int64_t ms_since_1970);

 protected:
  ~Clock() = default;
};

}  // namespace platform_client

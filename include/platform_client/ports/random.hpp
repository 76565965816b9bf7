#pragma once

#include <cstddef>
#include <cstdint>

namespace platform_client {

/// A cryptographically secure source of random bytes.
class Random {
 public:
  /// Fills `size` bytes. Returns false if the host has no secure source; there is no weaker
  /// fallback.
  virtual bool fill(std::uint8_t* data, std::size_t size) = 0;

 protected:
  ~Random() = default;
};

}  // namespace platform_client

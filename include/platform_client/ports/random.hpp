#pragma once

#include <cstddef>
#include <cstdint>

namespace platform_client {

/// Unguessable bytes.
class Random {
 public:
  /// Fills `size` bytes; false when the host has no secure source. There is no weaker one.
  virtual bool fill(std::uint8_t* data, std::size_t size) = 0;

 protected:
  ~Random() = default;
};

}  // namespace platform_client

#pragma once

#include <memory>
#include <string_view>

#include "platform_client/ports/transport.hpp"

namespace platform_client {

/// One step of the pipeline. Every request passes it on the way out, and its response on the way
/// back. `send` passes the request on to `next`, or completes it itself.
class Policy : public Transport {
 public:
  virtual ~Policy() = default;
  virtual std::string_view name() const = 0;
  /// Ends the requests that wait here for a time to come, with EABORTED; later ones do not wait. A
  /// policy whose requests wait for other requests needs none: they go on when those end.
  virtual void close() {}

 protected:
  Transport& next() const { return *next_; }

 private:
  friend class Pipeline;
  Transport* next_ = nullptr;
};

}  // namespace platform_client

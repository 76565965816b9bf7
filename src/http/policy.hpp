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
  /// Ends all requests that wait in this policy, with EABORTED. Later ones do not wait.
  virtual void close() {}

 protected:
  Transport& next() const { return *next_; }

 private:
  friend class Pipeline;
  Transport* next_ = nullptr;
};

}  // namespace platform_client

#pragma once

#include <memory>
#include <string_view>

#include "platform_client/ports/transport.hpp"

namespace platform_client {

/// One step that every request passes on its way out, and its response on the way back: `send`
/// hands the request on to `next`, or completes it itself.
class Policy : public Transport {
 public:
  virtual ~Policy() = default;
  virtual std::string_view name() const = 0;

 protected:
  Transport& next() const { return *next_; }

 private:
  friend class Pipeline;
  Transport* next_ = nullptr;
  /// What comes after it, if that is a policy.
  std::unique_ptr<Policy> rest_;
};

}  // namespace platform_client

#pragma once

#include <string_view>

#include "platform_client/ports/transport.hpp"

namespace platform_client {

/// One step that every request passes on its way out, and its response on the way back.
class Policy {
 public:
  virtual ~Policy() = default;
  virtual std::string_view name() const = 0;
  /// Hands the request on to `next`, or completes it here.
  virtual void send(Request request, Transport& next, Completion<Response> done) = 0;
};

}  // namespace platform_client

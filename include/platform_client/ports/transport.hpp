#pragma once

#include "platform_client/http/message.hpp"

namespace platform_client {

/// Sends a request and delivers the response. It fails only if there is no complete response:
/// - EABORTED: request.cancellation was cancelled.
/// - ETIMEDOUT: request.timeout is over (0 means no limit).
/// - ENETWORK: anything else.
///
/// The completion runs once. It may run before `send` returns.
class Transport {
 public:
  virtual void send(Request&& request, Completion<Response>&& done) = 0;

 protected:
  ~Transport() = default;
};

}  // namespace platform_client

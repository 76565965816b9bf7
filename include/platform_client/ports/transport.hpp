#pragma once

#include "platform_client/http/message.hpp"

namespace platform_client {

/// Sends one request and delivers what came back. No response is the only failure:
/// EABORTED (request.cancellation), ETIMEDOUT (nothing complete within request.timeout, 0 = no
/// limit) or ENETWORK.
/// The completion may run before `send` returns, and runs once.
class Transport {
 public:
  virtual void send(Request&& request, Completion<Response>&& done) = 0;

 protected:
  ~Transport() = default;
};

}  // namespace platform_client

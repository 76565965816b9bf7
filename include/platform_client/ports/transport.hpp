#pragma once

#include "platform_client/http/message.hpp"

namespace platform_client {

/// Sends one request and delivers what came back. No response is the only failure:
/// ENETWORK, ETIMEDOUT (nothing complete within request.timeout_ms, 0 = no limit) or
/// EABORTED (request.cancellation). The completion may run before `send` returns.
class Transport {
 public:
  virtual ~Transport() = default;
  virtual void send(Request request, Completion<Response> done) = 0;
};

}  // namespace platform_client

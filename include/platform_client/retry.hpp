#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <vector>

#include "platform_client/result.hpp"

namespace platform_client {

/// A request that is about to be sent again.
struct RetryEvent {
  /// The number of this retry, from 1. RequestEvent::attempt counts all requests of the call.
  int attempt;
  std::chrono::milliseconds delay;
  /// Why the last try was of no use.
  const Error& error;
};

/// How often and when requests are sent again (Config::set_retry). Each try has the timeout of the
/// request; `max_elapsed` limits all of them with their waits.
struct RetryOptions {
  int max_retries = 2;
  /// The wait before the first retry is a random part of this, before the second of twice this, and
  /// so on, but never of more than `max_delay`.
  std::chrono::milliseconds delay{500};
  std::chrono::milliseconds max_delay{20'000};
  /// The longest wait that a server may ask for (Retry-After, RFC 9110, 10.2.3). If it asks for
  /// more, its response is given at once.
  std::chrono::milliseconds max_retry_after{60'000};
  std::chrono::milliseconds max_elapsed{120'000};
  /// Methods that do no harm if the server sees them twice. The others are only sent again after a
  /// 429, or a 503 with Retry-After, since the server has then done nothing.
  std::vector<std::string> methods{"GET", "HEAD", "PUT", "DELETE", "OPTIONS"};
  /// Network faults and time-outs count too.
  std::vector<int> statuses{408, 429, 502, 503, 504};
  /// Is told of each retry before its wait. It must not destroy the client.
  std::function<void(const RetryEvent&)> on_retry = nullptr;
};

}  // namespace platform_client

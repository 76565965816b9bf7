#pragma once

#include <memory>

#include "platform_client/client.hpp"

namespace platform_client {

/// What a client needs from a native program (component `curl`): requests by libcurl over HTTP and
/// TLS, timers, the system's clock and random bytes, storage in memory, and no browser. Warnings
/// and the debug log go to standard error.
///
/// Not thread-safe. The host outlives its clients, and nothing happens but in `run`.
class NativeHost {
 public:
  NativeHost();
  ~NativeHost();
  NativeHost(const NativeHost&) = delete;
  NativeHost& operator=(const NativeHost&) = delete;

  /// For any number of clients.
  Ports ports();

  /// Runs completions and timers until nothing is under way any more: no request and no timer.
  void run();

 private:
  struct Implementation;
  std::unique_ptr<Implementation> implementation_;
};

}  // namespace platform_client

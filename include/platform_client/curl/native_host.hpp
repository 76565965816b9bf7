#pragma once

#include <memory>

#include "platform_client/client.hpp"

namespace platform_client {

/// The ports of a native program (component `curl`): requests over libcurl, timers, the system's
/// clock and random source, and storage in memory. There is no browser. Warnings and the debug log
/// go to standard error.
///
/// Not thread-safe. The host must outlive its clients. Completions and timers run in `run`, or
/// before the call that started them returns.
class NativeHost {
 public:
  NativeHost();
  ~NativeHost();
  NativeHost(const NativeHost&) = delete;
  NativeHost& operator=(const NativeHost&) = delete;

  /// Any number of clients may share the ports.
  Ports ports();

  /// Runs until no request is under way and no timer waits.
  void run();

 private:
  struct Implementation;
  std::unique_ptr<Implementation> implementation_;
};

}  // namespace platform_client

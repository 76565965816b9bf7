#pragma once

#include <memory>

#include "platform_client/client.hpp"

namespace platform_client {

/// The ports of a web page (component `page`, Emscripten only): requests over emscripten_fetch, and
/// the storage, address, clock, timers and random source of the page. Warnings and the debug log go
/// to the console. The host must outlive its clients.
class PageHost {
 public:
  PageHost();
  ~PageHost();
  PageHost(const PageHost&) = delete;
  PageHost& operator=(const PageHost&) = delete;

  /// Any number of clients may share the ports.
  Ports ports();

 private:
  struct Implementation;
  std::unique_ptr<Implementation> implementation_;
};

}  // namespace platform_client

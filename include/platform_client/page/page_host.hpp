#pragma once

#include <memory>

#include "platform_client/client.hpp"

namespace platform_client {

/// What a client needs from a web page (component `page`, Emscripten only): requests by emscripten
/// fetch, the page's storage, address, clock, timers and random bytes. Warnings and the debug log
/// go to the console. The host outlives its clients.
class PageHost {
 public:
  PageHost();
  ~PageHost();
  PageHost(const PageHost&) = delete;
  PageHost& operator=(const PageHost&) = delete;

  /// For any number of clients.
  Ports ports();

 private:
  struct Implementation;
  std::unique_ptr<Implementation> implementation_;
};

}  // namespace platform_client

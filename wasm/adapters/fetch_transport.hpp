#pragma once

#include <emscripten/fetch.h>

#include <vector>

#include "platform_client/ports/transport.hpp"

namespace platform_client::wasm {

/// Requests over emscripten_fetch.
class FetchTransport final : public Transport {
 public:
  void send(Request request, Completion<Response> done) override;
  /// Ends everything under way with EABORTED.
  void cancel_all();

 private:
  static void finished(emscripten_fetch_t* fetch);
  void cancel(emscripten_fetch_t* fetch);

  std::vector<emscripten_fetch_t*> in_flight_;
};

}  // namespace platform_client::wasm

#pragma once

#include "platform_client/ports/transport.hpp"

namespace platform_client::wasm {

/// Requests over emscripten_fetch.
class FetchTransport final : public Transport {
 public:
  void send(Request&& request, Completion<Response>&& done) override;
};

}  // namespace platform_client::wasm

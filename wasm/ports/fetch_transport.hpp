#pragma once

#include <emscripten/val.h>

#include "platform_client/ports/transport.hpp"

namespace platform_client::wasm {

/// Requests over emscripten_fetch. Node's XMLHttpRequest gets the host of each request, and asks it
/// for the client's agent.
class FetchTransport final : public Transport {
 public:
  explicit FetchTransport(const emscripten::val& host) : host_(host) {}
  void send(Request&& request, Completion<Response>&& done) override;

 private:
  const emscripten::val& host_;
};

}  // namespace platform_client::wasm

#pragma once

#include <emscripten/val.h>

#include "platform_client/ports/transport.hpp"

namespace platform_client::wasm {

/// Requests over emscripten_fetch. Node's XMLHttpRequest is told whose each one is, and asks that
/// host for its client's agent.
class FetchTransport final : public Transport {
 public:
  explicit FetchTransport(const emscripten::val& host) : host_(host) {}
  void send(Request&& request, Completion<Response>&& done) override;

 private:
  const emscripten::val& host_;
};

}  // namespace platform_client::wasm

#pragma once

#include <emscripten/val.h>

#include <map>

#include "platform_client/ports/transport.hpp"

namespace platform_client::wasm {

/// Requests through JavaScript, for pages that bring their own HTTP client. `host.request` gets the
/// request with a number and gives an AbortController; `complete` gets the number and the outcome.
class HostTransport final : public Transport {
 public:
  explicit HostTransport(const emscripten::val& host) : host_(host) {}
  void send(Request&& request, Completion<Response>&& done) override;
  /// Does nothing if the request is over already.
  void complete(int number, Result<Response>&& result);

 private:
  const emscripten::val& host_;
  std::map<int, Completion<Response>> under_way_;
  int last_ = 0;
};

}  // namespace platform_client::wasm

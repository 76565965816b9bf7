#pragma once

#include <emscripten/val.h>

#include <memory>

#include "boundary/by_id.hpp"
#include "platform_client/ports/transport.hpp"

namespace platform_client::wasm {

/// Requests through JavaScript, for pages that bring their own HTTP client: host.request is
/// answered by `complete`, whenever that is.
class HostTransport final : public Transport {
 public:
  explicit HostTransport(const emscripten::val& host) : host_(host) {}
  void send(Request&& request, Completion<Response>&& done) override;
  /// Does nothing for a request that is over already.
  void complete(int id, Result<Response>&& result);

 private:
  const emscripten::val& host_;
  ById<Completion<Response>> pending_;
  int next_id_ = 1;
};

}  // namespace platform_client::wasm

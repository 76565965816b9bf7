#pragma once

#include <emscripten/val.h>

#include "platform_client/ports/call_context.hpp"

namespace platform_client::wasm {

/// The context of a caller, which JavaScript keeps: host.keepContext returns a function that runs
/// another one in the context of this moment, or undefined.
class HostContext final : public CallContext {
 public:
  explicit HostContext(const emscripten::val& host) : host_(host) {}
  std::unique_ptr<KeptContext> keep() override;

 private:
  const emscripten::val& host_;
};

}  // namespace platform_client::wasm

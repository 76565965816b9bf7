#pragma once

#include <emscripten/val.h>

#include "platform_client/ports/call_context.hpp"

namespace platform_client::wasm {

/// What JavaScript keeps of a caller: host.keepContext gives a function that runs another one in
/// the present context, or undefined.
class HostContext final : public CallContext {
 public:
  explicit HostContext(const emscripten::val& host) : host_(host) {}
  std::unique_ptr<KeptContext> keep() override;

 private:
  const emscripten::val& host_;
};

}  // namespace platform_client::wasm

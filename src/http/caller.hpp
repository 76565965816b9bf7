#pragma once

#include <utility>

#include "platform_client/ports/call_context.hpp"

namespace platform_client {

/// The asynchronous context of a caller whose request has to wait.
class Caller {
 public:
  Caller() = default;
  /// Saves the current context. `host` is null if the host has no contexts.
  explicit Caller(CallContext* host) : kept_(host != nullptr ? host->keep() : nullptr) {}

  /// Runs the work in that context.
  void run(OnceFunction<int>&& work) const {
    if (kept_) {
      kept_->run(std::move(work));
    } else {
      work(0);
    }
  }

 private:
  std::unique_ptr<KeptContext> kept_;
};

}  // namespace platform_client

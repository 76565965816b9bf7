#pragma once

#include <utility>

#include "platform_client/ports/call_context.hpp"

namespace platform_client {

/// The caller of a request that has to wait.
class Caller {
 public:
  Caller() = default;
  /// Keeps the present context. `host`: null where it knows no contexts.
  explicit Caller(CallContext* host) : kept_(host != nullptr ? host->keep() : nullptr) {}

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

#pragma once

#include <memory>

#include "platform_client/completion.hpp"

namespace platform_client {

/// The asynchronous context of a caller, saved for later.
class KeptContext {
 public:
  virtual ~KeptContext() = default;
  /// Runs the work in this context, before it returns.
  virtual void run(OnceFunction<int>&& work) = 0;
};

/// For hosts that track an asynchronous context, as Node's AsyncLocalStorage and zone.js do. A
/// request that waits is sent from the completion of another request, and the host would then take
/// it for that caller's.
class CallContext {
 public:
  /// Saves the current context. Null if there is none.
  virtual std::unique_ptr<KeptContext> keep() = 0;

 protected:
  ~CallContext() = default;
};

}  // namespace platform_client

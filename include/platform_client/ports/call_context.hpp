#pragma once

#include <memory>

#include "platform_client/completion.hpp"

namespace platform_client {

/// A caller's asynchronous context, kept for later.
class KeptContext {
 public:
  virtual ~KeptContext() = default;
  /// Runs the work in that context before it returns.
  virtual void run(OnceFunction<int>&& work) = 0;
};

/// For hosts that follow a caller through everything that is done for it, as Node's
/// AsyncLocalStorage and zone.js do. A request that waits goes on inside another request's
/// completion, where the host would take it for that one's.
class CallContext {
 public:
  /// The present context; null where there is none.
  virtual std::unique_ptr<KeptContext> keep() = 0;

 protected:
  ~CallContext() = default;
};

}  // namespace platform_client

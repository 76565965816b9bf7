#pragma once

#include <string>

#include "platform_client/completion.hpp"

namespace platform_client {

/// Locks shared by all programs that share Ports::local_storage, such as the tabs of one origin.
class Locks {
 public:
  using Release = OnceFunction<>;

  /// Runs `task` once, at once or later, when nobody else holds the lock of this name. The lock is
  /// held until the Release that `task` is given is called, by `task` or later.
  virtual void hold(const std::string& name, OnceFunction<Release>&& task) = 0;

 protected:
  ~Locks() = default;
};

}  // namespace platform_client

#pragma once

#include <functional>
#include <string>

namespace platform_client {

/// Locks that all programs share which share Ports::local_storage, such as the tabs of one origin.
class Locks {
 public:
  using Release = std::function<void()>;

  /// Runs `task` once, now or later, when nobody else holds the lock of this name. It is held until
  /// `task` or somebody after it calls what it was given.
  virtual void hold(const std::string& name, std::function<void(Release)> task) = 0;

 protected:
  ~Locks() = default;
};

}  // namespace platform_client

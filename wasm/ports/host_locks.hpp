#pragma once

#include <set>

#include "platform_client/ports/locks.hpp"

namespace platform_client::wasm {

/// The Web Locks of the host, which all tabs of an origin share. Without them, nobody waits.
class HostLocks final : public Locks {
 public:
  HostLocks() = default;
  HostLocks(const HostLocks&) = delete;
  HostLocks& operator=(const HostLocks&) = delete;
  ~HostLocks();

  void hold(const std::string& name, OnceFunction<Release>&& task) override;

 private:
  /// A task that waits for its lock. The host owns it, because it may grant the lock after this
  /// object is gone.
  struct Waiting {
    HostLocks* locks;
    OnceFunction<Release> task;
  };
  static void granted(void* waiting, void* release);

  std::set<Waiting*> waiting_;
};

}  // namespace platform_client::wasm

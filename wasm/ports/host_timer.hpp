#pragma once

#include <map>
#include <memory>

#include "platform_client/ports/timer.hpp"

namespace platform_client::wasm {

/// The host's setTimeout. Tasks that still wait when this is destroyed are cancelled.
class HostTimer final : public Timer {
 public:
  HostTimer() = default;
  HostTimer(const HostTimer&) = delete;
  HostTimer& operator=(const HostTimer&) = delete;
  ~HostTimer();

  Id after(std::chrono::milliseconds delay, OnceFunction<>&& task, Program program) override;
  void cancel(Id id) override;

 private:
  struct Waiting {
    HostTimer* timer;
    Id id;
    int timeout;
    std::chrono::milliseconds left;
    OnceFunction<> task;
    Program program;
  };
  static void start(Waiting& waiting);
  static void fire(void* waiting);

  std::map<Id, std::unique_ptr<Waiting>> waiting_;
  Id last_ = 0;
};

}  // namespace platform_client::wasm

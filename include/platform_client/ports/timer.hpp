#pragma once

#include <chrono>
#include <cstdint>

#include "platform_client/completion.hpp"

namespace platform_client {

/// Runs tasks later, on the thread or event loop that owns the client.
class Timer {
 public:
  /// Identifies a task that waits. Never 0.
  using Id = std::uint32_t;

  /// Says whether a program with nothing else to do waits for a task or may end. A page never ends.
  enum class Program { waits, may_end };

  /// Runs `task` once, after `delay` but never before `after` returns. A cancelled task does not
  /// run.
  virtual Id after(std::chrono::milliseconds delay, OnceFunction<>&& task,
                   Program program = Program::waits) = 0;
  /// Cancels a task. Does nothing if it has run.
  virtual void cancel(Id id) = 0;

 protected:
  ~Timer() = default;
};

}  // namespace platform_client

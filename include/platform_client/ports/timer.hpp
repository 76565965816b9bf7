#pragma once

#include <chrono>
#include <cstdint>
#include <functional>

namespace platform_client {

/// Runs tasks later, on the thread or event loop that owns the client.
class Timer {
 public:
  /// One task that waits; never 0.
  using Id = std::uint32_t;

  /// Whether a program that has nothing else to do waits for a task. A page always does.
  enum class Program { waits, may_end };

  /// Runs `task` once, when `delay` is over. It never runs before `after` returns, and not at all
  /// once it is cancelled.
  virtual Id after(std::chrono::milliseconds delay, std::function<void()> task,
                   Program program = Program::waits) = 0;
  /// Drops the task. Does nothing for one that has run.
  virtual void cancel(Id id) = 0;

 protected:
  ~Timer() = default;
};

}  // namespace platform_client

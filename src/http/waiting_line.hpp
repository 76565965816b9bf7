#pragma once

#include <functional>
#include <list>

#include "http/caller.hpp"
#include "platform_client/http/message.hpp"
#include "platform_client/ports/clock.hpp"
#include "platform_client/ports/timer.hpp"

namespace platform_client {

/// Requests that wait until a policy passes them on, in order. One that is cancelled leaves the
/// line with EABORTED.
class WaitingLine {
 public:
  /// `left` is called after a request has left by itself; it may be empty.
  WaitingLine(Clock& clock, Timer& timer, CallContext* contexts, std::function<void()> left = {})
      : clock_(clock), timer_(timer), contexts_(contexts), left_(std::move(left)) {}
  ~WaitingLine();

  bool empty() const { return waiting_.empty(); }

  /// Adds a request at the end. It leaves with ETIMEDOUT after `limit`; 0 means no limit.
  void add(Request&& request, Completion<Response>&& done, std::chrono::milliseconds limit);

  /// Takes the first request out. `start` gets it, its completion, and the time that it waited, in
  /// the context of its caller.
  template <class Start>
  void start_first(Start&& start) {
    Waiter first = take(waiting_.begin());
    const std::chrono::milliseconds waited(clock_.now_ms() - first.since);
    const Caller caller = std::move(first.caller);
    caller.run([&](int) { start(std::move(first.request), std::move(first.done), waited); });
  }

  /// Ends all requests with EABORTED.
  void close();

 private:
  struct Waiter {
    Request request;
    Completion<Response> done;
    std::int64_t since;
    Caller caller;
    /// 0 if there is no time limit.
    Timer::Id end_of_time;
  };

  /// The timer and the cancellation of the request no longer reach it.
  Waiter take(std::list<Waiter>::iterator at);

  Clock& clock_;
  Timer& timer_;
  CallContext* contexts_;
  std::function<void()> left_;
  std::list<Waiter> waiting_;
};

}  // namespace platform_client

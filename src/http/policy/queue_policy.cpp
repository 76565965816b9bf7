#include <list>

#include "http/caller.hpp"
#include "http/policy/policies.hpp"

namespace platform_client {
namespace {

/// HTTP/2 recommends that a server allows at least this many requests on a connection (RFC 9113,
/// 6.5.2). Chromium slows down above some 100 requests, and refuses more when a page has some 1,500
/// under way.
constexpr int most_at_once = 100;

class QueuePolicy final : public Policy {
 public:
  QueuePolicy(Clock& clock, Timer& timer, CallContext* contexts)
      : clock_(clock), timer_(timer), contexts_(contexts) {}
  ~QueuePolicy() {
    for (const Waiter& waiter : waiting_) timer_.cancel(waiter.end_of_time);
  }
  std::string_view name() const override { return "queue"; }

  void send(Request&& request, Completion<Response>&& done) override {
    if (waiting_.empty() && under_way_ < most_at_once)
      return pass(std::move(request), std::move(done));
    const std::chrono::milliseconds limit = request.timeout;
    waiting_.push_back(
        {std::move(request), std::move(done), clock_.now_ms(), Caller(contexts_), 0});
    const auto last = std::prev(waiting_.end());
    if (last->request.cancellation)
      last->request.cancellation->on_cancel(
          [this, last](int) { take(last).done(aborted_error()); });
    if (limit.count() > 0) {
      last->end_of_time = timer_.after(limit, [this, last] {
        Waiter late = take(last);
        const Caller caller = std::move(late.caller);
        caller.run([done = std::move(late.done)](int) mutable {
          done(Error{error_code::timed_out, ""});
        });
      });
    }
  }

 private:
  struct Waiter {
    Request request;
    Completion<Response> done;
    std::int64_t since;
    Caller caller;
    /// 0 if there is no time limit.
    Timer::Id end_of_time;
  };

  /// Removes a request from the queue. Its timer and its cancellation no longer reach it.
  Waiter take(std::list<Waiter>::iterator at) {
    Waiter waiter = std::move(*at);
    waiting_.erase(at);
    timer_.cancel(waiter.end_of_time);
    if (waiter.request.cancellation) waiter.request.cancellation->clear();
    return waiter;
  }

  /// This is a loop rather than a recursion: if requests end at once, as when the client closes,
  /// the stack would grow with each request that waits.
  void start_waiting() {
    if (starting_) return;
    starting_ = true;
    while (under_way_ < most_at_once && !waiting_.empty()) {
      Waiter first = take(waiting_.begin());
      const Caller caller = std::move(first.caller);
      caller.run([this, first = std::move(first)](int) mutable { start(std::move(first)); });
    }
    starting_ = false;
  }

  void start(Waiter&& first) {
    if (std::chrono::milliseconds& limit = first.request.timeout; limit.count() > 0) {
      const std::chrono::milliseconds waited(clock_.now_ms() - first.since);
      if (waited >= limit) return first.done(Error{error_code::timed_out, ""});
      // If the clock was set back, the request counts as if it had not waited.
      if (waited.count() > 0) limit -= waited;
    }
    pass(std::move(first.request), std::move(first.done));
  }

  void pass(Request&& request, Completion<Response>&& done) {
    ++under_way_;
    next().send(std::move(request),
                [this, done = std::move(done)](Result<Response>&& result) mutable {
                  --under_way_;
                  start_waiting();
                  done(std::move(result));
                });
  }

  Clock& clock_;
  Timer& timer_;
  CallContext* contexts_;
  std::list<Waiter> waiting_;
  int under_way_ = 0;
  bool starting_ = false;
};

}  // namespace

std::unique_ptr<Policy> make_queue_policy(Clock& clock, Timer& timer, CallContext* contexts) {
  return std::make_unique<QueuePolicy>(clock, timer, contexts);
}

}  // namespace platform_client

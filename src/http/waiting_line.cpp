#include "http/waiting_line.hpp"

namespace platform_client {

WaitingLine::~WaitingLine() {
  for (const Waiter& waiter : waiting_) timer_.cancel(waiter.end_of_time);
}

void WaitingLine::add(Request&& request, Completion<Response>&& done,
                      std::chrono::milliseconds limit) {
  waiting_.push_back({std::move(request), std::move(done), clock_.now_ms(), Caller(contexts_), 0});
  const auto last = std::prev(waiting_.end());
  if (last->request.cancellation)
    last->request.cancellation->on_cancel([this, last](int) {
      Waiter aborted = take(last);
      if (left_) left_();
      aborted.done(aborted_error());
    });
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

WaitingLine::Waiter WaitingLine::take(std::list<Waiter>::iterator at) {
  Waiter waiter = std::move(*at);
  waiting_.erase(at);
  timer_.cancel(waiter.end_of_time);
  if (waiter.request.cancellation) waiter.request.cancellation->clear();
  return waiter;
}

void WaitingLine::close() {
  while (!waiting_.empty()) take(waiting_.begin()).done(aborted_error());
}

}  // namespace platform_client

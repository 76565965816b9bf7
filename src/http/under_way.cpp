#include "http/under_way.hpp"

namespace platform_client {

void UnderWay::send(Request&& request, Completion<Response>&& done) {
  if (closed_) return done(aborted_error());
  if (!request.cancellation) request.cancellation = std::make_shared<Cancellation>();
  auto entry = std::make_shared<Entry>(Entry{request.cancellation, std::move(done)});
  const auto at = entries_.insert(entries_.end(), entry);
  transport_.send(std::move(request), [this, entry, at](Result<Response>&& result) {
    auto waiting = std::move(entry->done);
    // If it is empty, the client was closed, and this object may be gone.
    if (!waiting) return;
    entries_.erase(at);
    waiting(std::move(result));
  });
}

void UnderWay::close() {
  closed_ = true;
  while (!entries_.empty()) {
    const auto entry = std::move(entries_.back());
    entries_.pop_back();
    auto waiting = std::move(entry->done);
    entry->cancellation->cancel();
    waiting(aborted_error());
  }
}

}  // namespace platform_client

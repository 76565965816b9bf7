#include "http/policy/policies.hpp"
#include "http/waiting_line.hpp"

namespace platform_client {
namespace {

/// HTTP/2 recommends that a server allows at least this many requests on a connection (RFC 9113,
/// 6.5.2). Chromium slows down above some 100 requests, and refuses more when a page has some 1,500
/// under way.
constexpr int most_at_once = 100;

class QueuePolicy final : public Policy {
 public:
  QueuePolicy(Clock& clock, Timer& timer, CallContext* contexts) : line_(clock, timer, contexts) {}
  std::string_view name() const override { return "queue"; }

  void send(Request&& request, Completion<Response>&& done) override {
    if (line_.empty() && under_way_ < most_at_once)
      return pass(std::move(request), std::move(done));
    const std::chrono::milliseconds limit = request.timeout;
    line_.add(std::move(request), std::move(done), limit);
  }

 private:
  /// This is a loop rather than a recursion: if requests end at once, as when the client closes,
  /// the stack would grow with each request that waits.
  void start_waiting() {
    if (starting_) return;
    starting_ = true;
    while (under_way_ < most_at_once && !line_.empty()) {
      line_.start_first(
          [this](Request&& request, Completion<Response>&& done, std::chrono::milliseconds waited) {
            start(std::move(request), std::move(done), waited);
          });
    }
    starting_ = false;
  }

  void start(Request&& request, Completion<Response>&& done, std::chrono::milliseconds waited) {
    if (std::chrono::milliseconds& limit = request.timeout; limit.count() > 0) {
      if (waited >= limit) return done(Error{error_code::timed_out, ""});
      // If the clock was set back, the request counts as if it had not waited.
      if (waited.count() > 0) limit -= waited;
    }
    pass(std::move(request), std::move(done));
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

  WaitingLine line_;
  int under_way_ = 0;
  bool starting_ = false;
};

}  // namespace

std::unique_ptr<Policy> make_queue_policy(Clock& clock, Timer& timer, CallContext* contexts) {
  return std::make_unique<QueuePolicy>(clock, timer, contexts);
}

}  // namespace platform_client

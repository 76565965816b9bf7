#include "http/policy/policies.hpp"
#include "http/waiting_line.hpp"

namespace platform_client {
namespace {

/// The number of requests that may be under way until a response has told the limit. A limit that
/// is nearly used up then refuses only a few, and a page can still load.
constexpr int most_before_known = 20;

class PacingPolicy final : public Policy {
 public:
  PacingPolicy(const Config& config, Clock& clock, Timer& timer, CallContext* contexts,
               Allowance& allowance)
      : config_(config),
        timer_(timer),
        line_(clock, timer, contexts, [this] { wait(); }),
        allowance_(allowance) {}
  std::string_view name() const override { return "pacing"; }

  void send(Request&& request, Completion<Response>&& done) override {
    if (closed_ || !config_.pacing() || (line_.empty() && has_room()))
      return pass(std::move(request), std::move(done));
    // No limit for this wait: the time limit of a request begins when it is sent, as with retries.
    line_.add(std::move(request), std::move(done), {});
    wait();
  }

  void close() override {
    closed_ = true;
    line_.close();
    wait();
  }

 private:
  bool has_room() {
    if (!config_.pacing()) return true;
    if (!allowance_.limit()) return answered_ || under_way_ < most_before_known;
    return allowance_.left() > 0;
  }

  void pass(Request&& request, Completion<Response>&& done) {
    ++under_way_;
    request.reservation = allowance_.reserve();
    next().send(std::move(request),
                [this, done = std::move(done)](Result<Response>&& result) mutable {
                  --under_way_;
                  // A proxy whose server is away tells no limit either.
                  if (result && result.value().status < 500) answered_ = true;
                  start_waiting();
                  done(std::move(result));
                });
  }

  void start_waiting() {
    // A request that ends at once calls this function again.
    if (starting_) return;
    starting_ = true;
    while (!line_.empty() && has_room()) {
      line_.start_first(
          [this](Request&& request, Completion<Response>&& done, std::chrono::milliseconds) {
            pass(std::move(request), std::move(done));
          });
    }
    starting_ = false;
    wait();
  }

  /// Sets the timer to the next span, if a request waits for it. A response may have moved the
  /// begin of that span. As long as no limit is known, requests wait for a response instead.
  void wait() {
    timer_.cancel(std::exchange(timer_id_, 0));
    if (line_.empty() || !allowance_.limit()) return;
    const auto rest = std::max(allowance_.rest(), std::chrono::milliseconds(1));
    timer_id_ = timer_.after(rest, [this] {
      timer_id_ = 0;
      start_waiting();
    });
  }

  const Config& config_;
  Timer& timer_;
  WaitingLine line_;
  Allowance& allowance_;
  int under_way_ = 0;
  /// A server has answered. If no limit is known all the same, it tells none.
  bool answered_ = false;
  bool starting_ = false;
  bool closed_ = false;
  Timer::Id timer_id_ = 0;
};

}  // namespace

std::unique_ptr<Policy> make_pacing_policy(const Config& config, Clock& clock, Timer& timer,
                                           CallContext* contexts, Allowance& allowance) {
  return std::make_unique<PacingPolicy>(config, clock, timer, contexts, allowance);
}

}  // namespace platform_client

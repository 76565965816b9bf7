#include "http/policy/policies.hpp"
#include "http/rate_limit.hpp"
#include "http/waiting_line.hpp"

namespace platform_client {
namespace {

/// At once, until a response has said what the limit is. Few enough that a limit which is nearly
/// used up does not refuse many; enough for a page that loads.
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
    // The time limit of a request begins when it is sent, as with retries.
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
    if (!allowance_.limit()) return told_nothing_ || under_way_ < most_before_known;
    return allowance_.left() > 0;
  }

  void pass(Request&& request, Completion<Response>&& done) {
    ++under_way_;
    request.reservation = allowance_.reserve();
    next().send(std::move(request),
                [this, done = std::move(done)](Result<Response>&& result) mutable {
                  --under_way_;
                  // A proxy whose server is away tells no limit either.
                  if (result && result.value().status < 500) told_nothing_ = true;
                  start_waiting();
                  done(std::move(result));
                });
  }

  void start_waiting() {
    // A request that ends at once comes here again.
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

  /// Until the next span, if a request waits for it. A response may have moved its begin. Without a
  /// known limit, requests wait for a response.
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
  /// A server answers and tells no limit, as long as none is known.
  bool told_nothing_ = false;
  bool starting_ = false;
  bool closed_ = false;
  Timer::Id timer_id_ = 0;
};

class AllowancePolicy final : public Policy {
 public:
  AllowancePolicy(Clock& clock, Allowance& allowance) : clock_(clock), allowance_(allowance) {}
  std::string_view name() const override { return "allowance"; }

  void send(Request&& request, Completion<Response>&& done) override {
    request.reservation.reset();
    next().send(std::move(request), [this, place = allowance_.note_sent(),
                                     done = std::move(done)](Result<Response>&& result) mutable {
      allowance_.note_ended(place);
      if (result) note(result.value(), place);
      done(std::move(result));
    });
  }

 private:
  void note(const Response& response, Allowance::Place place) {
    if (const auto limit = rate_limit_of(response.header_list(), clock_.now_ms()))
      allowance_.note(*limit, place);
  }

  Clock& clock_;
  Allowance& allowance_;
};

}  // namespace

std::unique_ptr<Policy> make_pacing_policy(const Config& config, Clock& clock, Timer& timer,
                                           CallContext* contexts, Allowance& allowance) {
  return std::make_unique<PacingPolicy>(config, clock, timer, contexts, allowance);
}

std::unique_ptr<Policy> make_allowance_policy(Clock& clock, Allowance& allowance) {
  return std::make_unique<AllowancePolicy>(clock, allowance);
}

}  // namespace platform_client

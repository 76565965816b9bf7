#include <algorithm>

#include "http/policy/policies.hpp"
#include "http/rate_limit.hpp"
#include "http/waiting_line.hpp"

namespace platform_client {
namespace {

/// At once, until the first response has said what the limit is. Few enough that a limit which is
/// nearly used up does not refuse many; enough for a page that loads.
constexpr int most_before_known = 20;

/// The platform tells the end of a span in whole seconds, so the end may be this much later.
constexpr std::chrono::milliseconds rounding{1000};

/// The platform's spans are a minute long. Calls do not wait longer than this for a server that
/// says more.
constexpr std::chrono::milliseconds longest_span{120'000};

/// What is left of the rate limit in the present span of time. Nobody but the platform knows when a
/// span begins, so the latest response says when this one ends.
class Allowance {
 public:
  /// When a request was sent: in which span, and as which request of it.
  struct Place {
    int span;
    int number;
  };

  explicit Allowance(Clock& clock) : clock_(clock) {}

  bool known() const { return allowed_ > 0; }

  /// The number of requests that can be sent now. Begins the next span if this one is over.
  int left() {
    if (rest().count() <= 0) begin();
    return allowed_ - used_;
  }

  /// The time until the next span.
  std::chrono::milliseconds rest() {
    const std::int64_t now = clock_.now_ms();
    // No span is longer, so the clock was set back.
    if (ends_ > now + length_.count()) ends_ = now + length_.count();
    return std::chrono::milliseconds(ends_ - now) + rounding;
  }

  Place note_sent() {
    ++used_;
    return {span_, ++sent_};
  }

  /// `place`: that of the request whose response told the limit.
  void note(const RateLimit& limit, Place place) {
    if (limit.allowed <= 0 || place.span != span_ || place.number < latest_) return;
    const std::int64_t now = clock_.now_ms();
    ends_ = std::min(limit.resets_at, now + longest_span.count());
    length_ = std::max(length_, std::chrono::milliseconds(ends_ - now));
    allowed_ = limit.allowed;
    // The platform has counted what it got from this program and others up to that request. If it
    // has counted later ones too, the number is too large until the last of them has its response.
    used_ = limit.count + sent_ - place.number;
    latest_ = place.number;
  }

 private:
  void begin() {
    ++span_;
    used_ = sent_ = latest_ = 0;
    // Until a response says better.
    ends_ = clock_.now_ms() + length_.count();
  }

  Clock& clock_;
  int allowed_ = 0;
  int used_ = 0;
  int span_ = 0;
  /// The requests that were sent in this span, and the latest of them with a response.
  int sent_ = 0;
  int latest_ = 0;
  std::int64_t ends_ = 0;
  /// Of the longest span that a response has shown.
  std::chrono::milliseconds length_{0};
};

class PacingPolicy final : public Policy {
 public:
  PacingPolicy(const Config& config, Clock& clock, Timer& timer, CallContext* contexts,
               std::optional<RateLimit>& latest)
      : config_(config),
        clock_(clock),
        timer_(timer),
        latest_(latest),
        line_(clock, timer, contexts),
        allowance_(clock) {}
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
    timer_.cancel(std::exchange(timer_id_, 0));
    line_.close();
  }

 private:
  bool has_room() {
    if (!config_.pacing()) return true;
    if (!allowance_.known()) return answered_ || under_way_ < most_before_known;
    return allowance_.left() > 0;
  }

  void pass(Request&& request, Completion<Response>&& done) {
    ++under_way_;
    next().send(std::move(request), [this, place = allowance_.note_sent(),
                                     done = std::move(done)](Result<Response>&& result) mutable {
      --under_way_;
      if (result) note(result.value(), place);
      start_waiting();
      done(std::move(result));
    });
  }

  void note(const Response& response, Allowance::Place place) {
    answered_ = true;
    const auto limit = rate_limit_of(response.header_list(), clock_.now_ms());
    if (!limit) return;
    latest_ = limit;
    allowance_.note(*limit, place);
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

  /// Until the next span, if a request waits for it. Without a known limit they wait for a
  /// response.
  void wait() {
    if (line_.empty() || !allowance_.known() || timer_id_ != 0) return;
    const auto rest = std::max(allowance_.rest(), std::chrono::milliseconds(1));
    timer_id_ = timer_.after(rest, [this] {
      timer_id_ = 0;
      start_waiting();
    });
  }

  const Config& config_;
  Clock& clock_;
  Timer& timer_;
  std::optional<RateLimit>& latest_;
  WaitingLine line_;
  Allowance allowance_;
  int under_way_ = 0;
  bool answered_ = false;
  bool starting_ = false;
  bool closed_ = false;
  Timer::Id timer_id_ = 0;
};

}  // namespace

std::unique_ptr<Policy> make_pacing_policy(const Config& config, Clock& clock, Timer& timer,
                                           CallContext* contexts,
                                           std::optional<RateLimit>& latest) {
  return std::make_unique<PacingPolicy>(config, clock, timer, contexts, latest);
}

}  // namespace platform_client

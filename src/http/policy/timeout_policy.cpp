#include "http/policy/policies.hpp"
#include "text/ascii.hpp"

namespace platform_client {
namespace {

class TimeoutPolicy final : public Policy {
 public:
  TimeoutPolicy(const Config& config, Clock& clock) : config_(config), clock_(clock) {}
  std::string_view name() const override { return "timeout"; }

  void send(Request&& request, Completion<Response>&& done) override {
    if (request.timeout_ms == 0) request.timeout_ms = config_.timeout_ms;
    const std::int64_t limit = request.timeout_ms;
    const std::int64_t start = clock_.now_ms();
    next().send(std::move(request), [this, limit, start,
                                     done = std::move(done)](Result<Response>&& result) mutable {
      // XMLHttpRequest reports both as status 0.
      const bool out_of_time = limit > 0 && clock_.now_ms() - start >= limit;
      if (!result && (result.error().code() == "ETIMEDOUT" ||
                      (result.error().code() == "ENETWORK" && out_of_time))) {
        return done(Error{"ETIMEDOUT",
                          text::concat({"No complete response within ", text::from_number(limit),
                                        " ms. The time limit is ApiClient.timeout."})});
      }
      done(std::move(result));
    });
  }

 private:
  const Config& config_;
  Clock& clock_;
};

}  // namespace

std::unique_ptr<Policy> make_timeout_policy(const Config& config, Clock& clock) {
  return std::make_unique<TimeoutPolicy>(config, clock);
}

}  // namespace platform_client

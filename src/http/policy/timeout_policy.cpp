#include "http/policy/policies.hpp"
#include "text/ascii.hpp"

namespace platform_client {
namespace {

class TimeoutPolicy final : public Policy {
 public:
  explicit TimeoutPolicy(const Config& config) : config_(config) {}
  std::string_view name() const override { return "timeout"; }

  void send(Request&& request, Completion<Response>&& done) override {
    if (request.timeout.count() == 0) request.timeout = config_.timeout();
    const std::int64_t limit = request.timeout.count();
    next().send(
        std::move(request), [limit, done = std::move(done)](Result<Response>&& result) mutable {
          if (!result && result.error().code() == error_code::timed_out) {
            result = Error{error_code::timed_out,
                           text::concat({"No complete response within ", text::from_number(limit),
                                         " ms, the timeout of the call or of its client."})};
          }
          done(std::move(result));
        });
  }

 private:
  const Config& config_;
};

}  // namespace

std::unique_ptr<Policy> make_timeout_policy(const Config& config) {
  return std::make_unique<TimeoutPolicy>(config);
}

}  // namespace platform_client

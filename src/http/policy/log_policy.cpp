#include "http/policy/policies.hpp"

namespace platform_client {
namespace {

class LogPolicy final : public Policy {
 public:
  explicit LogPolicy(const DebugLog& log) : log_(log) {}
  std::string_view name() const override { return "log"; }

  void send(Request&& request, Completion<Response>&& done) override {
    auto exchange = log_.begin(request);
    if (!exchange) return next().send(std::move(request), std::move(done));
    next().send(std::move(request), [this, exchange = std::move(exchange),
                                     done = std::move(done)](Result<Response>&& result) mutable {
      log_.end(*exchange, result);
      done(std::move(result));
    });
  }

 private:
  const DebugLog& log_;
};

}  // namespace

std::unique_ptr<Policy> make_log_policy(const DebugLog& log) {
  return std::make_unique<LogPolicy>(log);
}

}  // namespace platform_client

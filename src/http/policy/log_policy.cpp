#include <optional>

#include "http/policy/policies.hpp"

namespace platform_client {
namespace {

class LogPolicy final : public Policy {
 public:
  explicit LogPolicy(const DebugLog& log) : log_(log) {}
  std::string_view name() const override { return "log"; }

  void send(Request request, Transport& next, Completion<Response> done) override {
    const bool lines = log_.enabled();
    const bool exchanges = log_.exchanges_enabled();
    if (!lines && !exchanges) return next.send(std::move(request), std::move(done));
    if (lines) log_.request(request);
    auto log_and_pass_on = [this, lines, method = request.method, url = request.url,
                            exchange = exchanges ? std::optional(log_.begin_exchange(request))
                                                 : std::nullopt,
                            done = std::move(done)](Result<Response> result) mutable {
      if (lines) log_.response(method, url, result);
      if (exchange) log_.end_exchange(std::move(*exchange), result);
      done(std::move(result));
    };
    next.send(std::move(request), std::move(log_and_pass_on));
  }

 private:
  const DebugLog& log_;
};

}  // namespace

std::unique_ptr<Policy> make_log_policy(const DebugLog& log) {
  return std::make_unique<LogPolicy>(log);
}

}  // namespace platform_client

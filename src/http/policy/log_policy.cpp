#include "http/policy/policies.hpp"

namespace platform_client {
namespace {

class LogPolicy final : public Policy {
 public:
  explicit LogPolicy(const DebugLog& log) : log_(log) {}
  std::string_view name() const override { return "log"; }

  void send(Request request, Transport& next, Completion<Response> done) override {
    if (!log_.enabled()) return next.send(std::move(request), std::move(done));
    log_.request(request);
    auto log_and_pass_on = [this, method = request.method, url = request.url,
                            done = std::move(done)](Result<Response> result) mutable {
      log_.response(method, url, result);
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

#include "http/policy/policies.hpp"
#include "http/redaction.hpp"

namespace platform_client {
namespace {

class RedactPolicy final : public Policy {
 public:
  std::string_view name() const override { return "redact"; }

  void send(Request&& request, Completion<Response>&& done) override {
    auto redact_and_pass_on = [secrets = std::move(request.secrets),
                               done = std::move(done)](Result<Response>&& result) mutable {
      if (result && !result.value().ok()) {
        std::string body(result.value().body.text());
        for (const std::string& secret : secrets) body = redact(body, secret);
        result.value().body = Bytes(body);
      }
      done(std::move(result));
    };
    next().send(std::move(request), std::move(redact_and_pass_on));
  }
};

}  // namespace

std::unique_ptr<Policy> make_redact_policy() { return std::make_unique<RedactPolicy>(); }

}  // namespace platform_client

#include "http/policy/policies.hpp"
#include "http/redaction.hpp"

namespace platform_client {
namespace {

class ConcealPolicy final : public Policy {
 public:
  std::string_view name() const override { return "conceal"; }

  void send(Request&& request, Completion<Response>&& done) override {
    auto conceal_and_pass_on = [secrets = std::move(request.secrets),
                                done = std::move(done)](Result<Response>&& result) mutable {
      if (result && !result.value().ok()) {
        std::string body(result.value().body.text());
        for (const std::string& secret : secrets) body = redact(body, secret);
        result.value().body = Bytes(body);
      }
      done(std::move(result));
    };
    next().send(std::move(request), std::move(conceal_and_pass_on));
  }
};

}  // namespace

std::unique_ptr<Policy> make_conceal_policy() { return std::make_unique<ConcealPolicy>(); }

}  // namespace platform_client

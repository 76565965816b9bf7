#include "http/policy/policies.hpp"
#include "http/rate_limit.hpp"

namespace platform_client {
namespace {

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
    if (const auto limit = rate_limit_of(response.some_headers("inin-ratelimit-"), clock_.now_ms()))
      allowance_.note(*limit, place);
  }

  Clock& clock_;
  Allowance& allowance_;
};

}  // namespace

std::unique_ptr<Policy> make_allowance_policy(Clock& clock, Allowance& allowance) {
  return std::make_unique<AllowancePolicy>(clock, allowance);
}

}  // namespace platform_client

#include "http/header_rules.hpp"
#include "http/policy/policies.hpp"

namespace platform_client {
namespace {

class HeadersPolicy final : public Policy {
 public:
  explicit HeadersPolicy(const Config& config) : config_(config) {}
  std::string_view name() const override { return "headers"; }

  void send(Request&& request, Completion<Response>&& done) override {
    for (const auto& [name, value] : config_.default_headers()) {
      if (find_header(request.headers, name) == nullptr) add_pair(request.headers, name, value);
    }
    if (auto error = check_headers(request.headers)) return done(std::move(error));
    next().send(std::move(request), std::move(done));
  }

 private:
  const Config& config_;
};

}  // namespace

std::unique_ptr<Policy> make_headers_policy(const Config& config) {
  return std::make_unique<HeadersPolicy>(config);
}

}  // namespace platform_client

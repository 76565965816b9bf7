#include "http/header_rules.hpp"
#include "http/policy/policies.hpp"

namespace platform_client {
namespace {

class AuthPolicy final : public Policy {
 public:
  explicit AuthPolicy(const Session& session) : session_(session) {}
  std::string_view name() const override { return "auth"; }

  void send(Request&& request, Completion<Response>&& done) override {
    const std::string& token = session_.access_token();
    if (request.authorize && !token.empty() &&
        find_header(request.headers, "Authorization") == nullptr) {
      std::string value = "Bearer " + token;
      if (auto error = check_header("Authorization", value)) return done(std::move(error));
      add_pair(request.headers, "Authorization", value);
    }
    next().send(std::move(request), std::move(done));
  }

 private:
  const Session& session_;
};

}  // namespace

std::unique_ptr<Policy> make_auth_policy(const Session& session) {
  return std::make_unique<AuthPolicy>(session);
}

}  // namespace platform_client

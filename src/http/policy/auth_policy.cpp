#include "http/header_rules.hpp"
#include "http/policy/policies.hpp"
#include "text/ascii.hpp"

namespace platform_client {
namespace {

class AuthPolicy final : public Policy {
 public:
  explicit AuthPolicy(Session& session) : session_(session) {}
  std::string_view name() const override { return "auth"; }

  void send(Request&& request, Completion<Response>&& done) override {
    // WebKit tells a tab of changes to storage only after the tab has used the storage itself.
    if (request.authorize) session_.look_again();
    const std::string_view token = session_.bearer_token();
    if (request.authorize && !token.empty() &&
        find_header(request.headers, "Authorization") == nullptr) {
      std::string value = text::concat({"Bearer ", token});
      if (check_header("Authorization", value)) {
        return done(Error{error_code::argument,
                          "The access token has a line break or another character that no header "
                          "can carry. Set the token as the login gave it."});
      }
      add_pair(request.headers, "Authorization", value);
    }
    next().send(std::move(request), std::move(done));
  }

 private:
  Session& session_;
};

}  // namespace

std::unique_ptr<Policy> make_auth_policy(Session& session) {
  return std::make_unique<AuthPolicy>(session);
}

}  // namespace platform_client

#pragma once

#include "oauth/redirect_grant.hpp"
#include "platform_client/ports/clock.hpp"

namespace platform_client::oauth {

/// The implicit grant (RFC 6749, 4.2): the login server answers with a token in the fragment.
class ImplicitGrant final : public RedirectGrant {
 public:
  ImplicitGrant(Session& session, Clock& clock) : session_(session), clock_(clock) {}

  CallbackResponse read(std::string_view href) const override;
  Error add_parameters(LoginAttempt& attempt, NameValueList& parameters) override;
  void forget() override {}
  void redeem(LoginAttempt& attempt, CallbackResponse&& response, const std::string& redirect_uri,
              OnceFunction<Error>&& done) override;

 private:
  Session& session_;
  Clock& clock_;
};

}  // namespace platform_client::oauth

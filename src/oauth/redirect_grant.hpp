#pragma once

#include <string>
#include <string_view>

#include "oauth/callback_parser.hpp"
#include "oauth/login_attempt.hpp"

namespace platform_client::oauth {

/// What differs between the two grants that lead the page to the login server and back.
class RedirectGrant {
 public:
  /// For error messages.
  virtual std::string_view name() const = 0;

  /// Looks for the login server's answer where this grant has it.
  virtual CallbackResponse read(std::string_view href) const = 0;

  /// Adds what this grant asks for to the authorization request, response_type first.
  virtual Error add_parameters(LoginAttempt& attempt, NameValueList& parameters) = 0;

  /// Drops what was kept for a login that is over.
  virtual void forget() = 0;

  /// Turns the answer into the session's token. `done` may run at once; it gets an empty error
  /// where the session holds the token. `redirect_uri`: as it was sent with the login.
  virtual void redeem(LoginAttempt& attempt, CallbackResponse&& response,
                      const std::string& redirect_uri, OnceFunction<Error>&& done) = 0;

 protected:
  ~RedirectGrant() = default;
};

}  // namespace platform_client::oauth

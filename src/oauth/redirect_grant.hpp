#pragma once

#include <string>
#include <string_view>

#include "oauth/callback_parser.hpp"
#include "oauth/login_attempt.hpp"

namespace platform_client::oauth {

/// A grant that sends the page to the login server and back: what differs between the implicit
/// grant and PKCE.
class RedirectGrant {
 public:
  /// Reads the answer from where this grant has it, the fragment or the query.
  virtual CallbackResponse read(std::string_view href) const = 0;

  /// Adds the parameters of this grant to the authorization request, response_type first.
  virtual Error add_parameters(LoginAttempt& attempt, NameValueList& parameters) = 0;

  /// Removes what was stored for a login that has ended.
  virtual void forget() = 0;

  /// Gets a token for the answer, and gives it to the session. `done` may run before this returns.
  /// It gets an empty error if the session has the token. `redirect_uri` must be the one that the
  /// login sent.
  virtual void redeem(LoginAttempt& attempt, CallbackResponse&& response,
                      const std::string& redirect_uri, OnceFunction<Error>&& done) = 0;

 protected:
  ~RedirectGrant() = default;
};

}  // namespace platform_client::oauth

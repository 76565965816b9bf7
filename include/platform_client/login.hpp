#pragma once

#include <memory>
#include <string>

#include "platform_client/http/message.hpp"
#include "platform_client/ports/browser.hpp"

namespace platform_client {

/// What a caller may add to a login in the browser (RFC 6749, 4.1.1 and 4.2.1, and the platform's
/// own parameters); empty is not given. `org` and `provider` come together or not at all.
struct LoginOptions {
  std::string state;
  std::string org;
  std::string provider;
  std::string target;
  std::string login_hint;
  /// Only "login" is sent on.
  std::string prompt;
  /// The window that goes to the login server, where the page itself stays (a popup). It goes there
  /// once for a login.
  std::shared_ptr<Browser> window = nullptr;
  /// Goes to the login server although there is a token, which stays until there is a new one.
  bool renews = false;
};

/// What the token endpoint is asked for (RFC 6749, 4.1.3, 4.4.2, 6; RFC 7522; RFC 7636, 4.5).
struct TokenGrant {
  std::string client_id;
  /// Sent as Basic credentials. A public client has none (empty); its id goes into the form.
  std::string client_secret;
  /// The form: grant_type first, then what that grant takes.
  NameValueList parameters;
};

}  // namespace platform_client

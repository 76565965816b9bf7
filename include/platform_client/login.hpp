#pragma once

#include <memory>
#include <string>

#include "platform_client/http/message.hpp"
#include "platform_client/ports/browser.hpp"

namespace platform_client {

/// Optional parameters of a login in the browser (RFC 6749, 4.1.1 and 4.2.1, and the platform's
/// own). An empty one is not sent. `org` and `provider` need each other.
struct LoginOptions {
  /// Comes back as AuthData::state.
  std::string state;
  std::string org;
  std::string provider;
  std::string target;
  std::string login_hint;
  /// Only "login" is sent; other values are ignored.
  std::string prompt;
  /// A popup. If it is set, the popup goes to the login server, once for each login, and the page
  /// stays.
  std::shared_ptr<Browser> window = nullptr;
  /// Goes to the login server even if there is a token. The token stays until there is a new one.
  bool renews = false;
  /// The user asked for it just now, by a click for instance. A program that tries again by itself
  /// after a login was refused may not leave the page for ever.
  bool by_user = false;
};

/// A request to the token endpoint (RFC 6749, 4.1.3, 4.4.2 and 6; RFC 7522; RFC 7636, 4.5).
struct TokenGrant {
  std::string client_id;
  /// Sent as HTTP Basic credentials. Empty for a public client, whose id is sent in the form
  /// instead.
  std::string client_secret;
  /// The parameters of the form. `grant_type` comes first.
  NameValueList parameters;
};

}  // namespace platform_client

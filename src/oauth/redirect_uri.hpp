#pragma once

#include <string>

#include "oauth/redirect_grant.hpp"
#include "platform_client/ports/browser.hpp"

namespace platform_client::oauth {

/// The address to which the login server sends the user back (RFC 6749, 3.1.2).
struct RedirectUri {
  std::string uri;
  /// True if the URI differs from what the caller gave, apart from a login's answer in it.
  bool changed = false;
};

/// Makes an absolute URI of what pages give: `location.href` with an old answer or a route in its
/// fragment, an address relative to the page, or one with white space around it. An absolute
/// address is not normalized, because login servers compare it as text.
RedirectUri make_redirect_uri(std::string_view given, const RedirectGrant& grant, Browser& window);

}  // namespace platform_client::oauth

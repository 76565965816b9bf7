#pragma once

#include <string>

#include "oauth/redirect_grant.hpp"
#include "platform_client/ports/browser.hpp"

namespace platform_client::oauth {

/// Where the login server sends the user back to (RFC 6749, 3.1.2).
struct RedirectUri {
  std::string uri;
  /// Whether it is another address than the caller gave, apart from a login's answer in it.
  bool changed = false;
};

/// Makes one absolute address of what pages give: `location.href` with the answer of an earlier
/// login or with a route in its fragment, an address relative to the page, one with white space
/// around it. An absolute address stays as it is written, since login servers compare the text.
RedirectUri make_redirect_uri(std::string_view given, const RedirectGrant& grant, Browser& window);

}  // namespace platform_client::oauth

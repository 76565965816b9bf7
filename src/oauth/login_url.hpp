#pragma once

#include <string>

#include "platform_client/http/message.hpp"

namespace platform_client::oauth {

/// The address of a page of the login server, for a login or a logout: `base/path?name=value&…`.
/// Each name and value is percent-encoded once.
std::string build_login_url(const std::string& base, std::string_view path,
                            const NameValueList& parameters);

}  // namespace platform_client::oauth

#pragma once

#include <string>
#include <string_view>

#include "platform_client/http/message.hpp"

namespace platform_client {

/// Checks a header. The name must be a token (RFC 9110, 5.6.2). The value must have no control
/// characters except tabs, and no character above U+00FF, for which a browser would throw. The
/// message never holds the value, which may be a secret.
Error check_header(std::string_view name, std::string_view value);

Error check_headers(const NameValueList& headers);

}  // namespace platform_client

#pragma once

#include <string>
#include <string_view>

#include "platform_client/http/message.hpp"

namespace platform_client {

/// What is wrong with a header, for people, or nothing: a name is an RFC 9110 token, a value has
/// no control characters but tab and nothing beyond U+00FF (a browser would throw). The value is
/// never part of the message: it may be a secret.
Error check_header(std::string_view name, std::string_view value);

Error check_headers(const NameValueList& headers);

}  // namespace platform_client

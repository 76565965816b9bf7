#pragma once

#include <string>

#include "platform_client/http/message.hpp"

namespace platform_client {

/// Encodes pairs as `name=value&…`, for a query or for a body of application/x-www-form-urlencoded.
/// Each name and value is percent-encoded once.
std::string encode_pairs(const NameValueList& pairs);

/// Sets the body of the request to the encoded pairs.
void set_form_body(Request& request, const NameValueList& form);

}  // namespace platform_client

#pragma once

#include <string>

#include "platform_client/http/message.hpp"

namespace platform_client {

/// `name=value&…`, each name and value percent-encoded once: a query, or a body of
/// application/x-www-form-urlencoded.
std::string encode_pairs(const NameValueList& pairs);

/// Makes the pairs the request's body.
void set_form_body(Request& request, const NameValueList& form);

}  // namespace platform_client

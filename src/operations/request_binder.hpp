#pragma once

#include "platform_client/config.hpp"
#include "platform_client/http/message.hpp"
#include "platform_client/operation.hpp"
#include "platform_client/result.hpp"

namespace platform_client {

/// The interpreter of the operation table: one operation and one call make one request. EARGUMENT
/// for a missing required argument or a value that would leave the path template.
Result<Request> bind_request(const Operation& operation, Call&& call, const Config& config);

/// Whether "" is a value of a required parameter; in a path it would leave a gap.
bool may_be_empty(const Parameter& parameter);

/// The JSON one if there is one, else the first, else "".
std::string_view preferred_media_type(std::string_view types);

}  // namespace platform_client

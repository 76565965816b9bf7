#pragma once

#include "platform_client/config.hpp"
#include "platform_client/http/message.hpp"
#include "platform_client/operation.hpp"
#include "platform_client/result.hpp"

namespace platform_client {

/// Makes a request of an operation and a call. EARGUMENT if a required argument is missing, or if a
/// value would change the path. ECONFIG if the API has no usable address.
Result<Request> bind_request(const Operation& operation, Call&& call, const Config& config);

/// True if "" is a value for this parameter when it is required. In a path it would leave a gap.
bool may_be_empty(const Parameter& parameter);

/// Chooses a media type from a list that is separated by commas: JSON if it is there, else the
/// first. "" if the list is empty.
std::string_view preferred_media_type(std::string_view types);

}  // namespace platform_client

#pragma once

#include "platform_client/http/message.hpp"

namespace platform_client {

/// Makes an error of an error response of the platform; the response is part of it. Code and
/// message are those of the body. If the body has none, the code is "HTTP503" or the like, and the
/// message is `otherwise` and the status.
Error answer_error(Response&& response, std::string_view otherwise);

}  // namespace platform_client

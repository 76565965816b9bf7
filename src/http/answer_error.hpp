#pragma once

#include "platform_client/http/message.hpp"

namespace platform_client {

/// The failure that an answer of the platform stands for, with the answer in it. Code and message
/// are those of the platform's error body; else the code is "HTTP503" or the like, and the message
/// `otherwise` with the status.
Error answer_error(Response&& response, std::string_view otherwise);

}  // namespace platform_client

#pragma once

#include "platform_client/http/message.hpp"

namespace platform_client {

/// A copy to send again, without a body that can be read only once, and without the reservation:
/// each request takes its own.
Request copy_of(const Request& request);

}  // namespace platform_client

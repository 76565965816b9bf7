#pragma once

#include <memory>

#include "http/debug_log.hpp"
#include "http/policy.hpp"
#include "platform_client/config.hpp"
#include "platform_client/ports/call_context.hpp"
#include "platform_client/ports/clock.hpp"
#include "platform_client/ports/timer.hpp"
#include "platform_client/session.hpp"

namespace platform_client {

/// Adds the client's default headers where the call has none of that name, and refuses headers
/// that HTTP does not allow.
std::unique_ptr<Policy> make_headers_policy(const Config& config);

/// Adds the access token of this moment, unless the caller brought an Authorization of their own.
std::unique_ptr<Policy> make_auth_policy(Session& session);

/// Gives the request its time limit, and tells a time-out from a network fault where the transport
/// cannot.
std::unique_ptr<Policy> make_timeout_policy(const Config& config);

/// Lets 100 requests be under way at once; the others wait for their turn, in order, and
/// go on in their callers' contexts. The wait counts towards the time limit.
std::unique_ptr<Policy> make_queue_policy(Clock& clock, Timer& timer, CallContext* contexts);

/// Writes request and response to the logs that are on.
std::unique_ptr<Policy> make_log_policy(const DebugLog& log);

/// Takes the request's secrets out of an answer that refuses it, before logs and callers see it.
std::unique_ptr<Policy> make_conceal_policy();

}  // namespace platform_client

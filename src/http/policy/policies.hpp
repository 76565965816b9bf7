#pragma once

#include <memory>

#include "http/allowance.hpp"
#include "http/debug_log.hpp"
#include "http/policy.hpp"
#include "platform_client/config.hpp"
#include "platform_client/ports/call_context.hpp"
#include "platform_client/ports/clock.hpp"
#include "platform_client/ports/timer.hpp"
#include "platform_client/request_observer.hpp"
#include "platform_client/session.hpp"

namespace platform_client {

/// Adds the default headers that the request does not have, and refuses headers that HTTP does not
/// allow.
std::unique_ptr<Policy> make_headers_policy(const Config& config);

/// Adds the current access token, unless the caller gave an Authorization header.
std::unique_ptr<Policy> make_auth_policy(Session& session);

/// Sets the time limit of the client if the request has none, and gives a time-out its message.
std::unique_ptr<Policy> make_timeout_policy(const Config& config);

/// Sends at most 100 requests at once. The others wait in order, and go on in the contexts of their
/// callers. Waiting counts towards the time limit. docs/adr/0008 says why.
std::unique_ptr<Policy> make_queue_policy(Clock& clock, Timer& timer, CallContext* contexts);

/// With Config::pacing, requests beyond the rate limit wait for the next span of time.
std::unique_ptr<Policy> make_pacing_policy(const Config& config, Clock& clock, Timer& timer,
                                           CallContext* contexts, Allowance& allowance);

/// Counts the requests that go out, and reads the rate limit from their responses.
std::unique_ptr<Policy> make_allowance_policy(Clock& clock, Allowance& allowance);

/// Tells the observer of the request and its end. It may be null, and may change.
std::unique_ptr<Policy> make_events_policy(Clock& clock, RequestObserver* const& observer);

/// Writes the request and its response to the logs that are on.
std::unique_ptr<Policy> make_log_policy(const DebugLog& log);

/// Redacts the secrets of the request in an error response, before logs and callers see it.
std::unique_ptr<Policy> make_redact_policy();

}  // namespace platform_client

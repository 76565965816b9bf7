#pragma once

#include "http/policy.hpp"
#include "oauth/token_renewal.hpp"
#include "platform_client/config.hpp"
#include "platform_client/ports/call_context.hpp"
#include "platform_client/session.hpp"

namespace platform_client::oauth {

/// After a 401, renews the token and sends the request again, in the context of its caller. One
/// renewal serves all requests that got a 401, and requests that start meanwhile wait for it. A
/// request ends with its 401 if the login server refuses the renewal, or if its body can be read
/// only once. If the login server cannot answer, the requests fail with that error.
std::unique_ptr<Policy> make_refresh_policy(const Config& config, Session& session,
                                            TokenRenewal& renewal, CallContext* contexts);

}  // namespace platform_client::oauth

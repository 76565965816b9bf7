#pragma once

#include "http/policy.hpp"
#include "oauth/token_renewal.hpp"
#include "platform_client/config.hpp"
#include "platform_client/ports/call_context.hpp"
#include "platform_client/session.hpp"

namespace platform_client::oauth {

/// On a 401, has the token renewed where that can be done, once for all requests that met one, and
/// sends each of them a second time, in its caller's context. While that is under way, others wait
/// for it. A request whose body can be read once only gets its 401 when the token is there. When
/// the login server refuses, each gets its own 401; when it cannot be reached, they fail with that.
std::unique_ptr<Policy> make_refresh_policy(const Config& config, Session& session,
                                            TokenRenewal& renewal, CallContext* contexts);

}  // namespace platform_client::oauth

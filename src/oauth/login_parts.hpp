#pragma once

#include "http/debug_log.hpp"
#include "platform_client/config.hpp"
#include "platform_client/ports/browser.hpp"
#include "platform_client/ports/clock.hpp"
#include "platform_client/ports/random.hpp"
#include "platform_client/ports/storage.hpp"
#include "platform_client/ports/timer.hpp"
#include "platform_client/ports/transport.hpp"
#include "platform_client/session.hpp"

namespace platform_client::oauth {

class LoginFlows;

/// Everything that a login in the browser uses. All of it outlives the login.
struct LoginParts {
  const Config& config;
  Session& session;
  Storage& local_storage;
  Storage& session_storage;
  Storage& document_storage;
  Browser& browser;
  Clock& clock;
  Timer& timer;
  Random& random;
  const DebugLog& log;
  Transport& api;
  LoginFlows& flows;
};

}  // namespace platform_client::oauth

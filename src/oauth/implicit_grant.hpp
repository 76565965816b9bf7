#pragma once

#include <string>

#include "http/debug_log.hpp"
#include "oauth/callback_parser.hpp"
#include "oauth/pending_logins.hpp"
#include "platform_client/completion.hpp"
#include "platform_client/config.hpp"
#include "platform_client/login.hpp"
#include "platform_client/ports/browser.hpp"
#include "platform_client/ports/random.hpp"
#include "platform_client/ports/transport.hpp"
#include "platform_client/session.hpp"

namespace platform_client::oauth {

/// The implicit grant (RFC 6749, 4.2), from the response in the address to a tested token, or to
/// the login server's page.
class ImplicitGrant {
 public:
  /// All that the grant works with; everything outlives it.
  struct Parts {
    const Config& config;
    Session& session;
    Storage& session_storage;
    Browser& browser;
    Clock& clock;
    Random& random;
    const DebugLog& log;
    Transport& api;
  };

  explicit ImplicitGrant(Parts parts) : parts_(parts) {}

  void login(std::string client_id, std::string redirect_uri, LoginOptions options,
             Completion<AuthData> done);

 private:
  struct Attempt;
  enum class Verdict { accepted, rejected, restart };

  void handle_error(Attempt attempt, CallbackResponse response);
  void handle_token(Attempt attempt, CallbackResponse response);
  Verdict verify_state(Attempt& attempt, CallbackResponse& response, Error& error);
  void test_token(Attempt attempt);
  void token_tested(Attempt attempt, std::uint32_t generation, Result<Response> result);
  void redirect(Attempt attempt);
  std::optional<std::string> random_text();
  PendingLogins pending_logins();

  Parts parts_;
};

}  // namespace platform_client::oauth

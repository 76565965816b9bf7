#pragma once

#include <memory>
#include <string>
#include <vector>

#include "http/debug_log.hpp"
#include "oauth/callback_parser.hpp"
#include "oauth/pending_logins.hpp"
#include "oauth/token_endpoint.hpp"
#include "platform_client/completion.hpp"
#include "platform_client/config.hpp"
#include "platform_client/login.hpp"
#include "platform_client/ports/browser.hpp"
#include "platform_client/ports/random.hpp"
#include "platform_client/ports/transport.hpp"
#include "platform_client/session.hpp"

namespace platform_client::oauth {

/// A login that leads the page away and back: the implicit grant (RFC 6749, 4.2) and the code grant
/// with PKCE (RFC 7636), from the response in the address to a tested token, or to the login
/// server's page.
class RedirectLogin {
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
    TokenEndpoint& tokens;
  };

  explicit RedirectLogin(Parts parts) : parts_(parts) {}

  struct Attempt {
    std::string client_id;
    std::string redirect_uri;
    LoginOptions options;
    Completion<AuthData> done;
    bool pkce = false;
    /// The caller's; else the one made for this login.
    std::string code_verifier = {};
    /// The token under test came with this page's address just now.
    bool fresh_token = false;
    /// The login that is answered, or about to start, replaces one whose answer was of no use.
    bool restarted = false;
  };

  void login(std::unique_ptr<Attempt> attempt);

 private:
  enum class Verdict { accepted, rejected, restart };

  void handle_error(std::unique_ptr<Attempt> attempt, CallbackResponse response);
  void handle_answer(std::unique_ptr<Attempt> attempt, CallbackResponse response);
  void exchange_code(std::unique_ptr<Attempt> attempt, CallbackResponse response);
  Verdict verify_state(Attempt& attempt, CallbackResponse& response, Error& error);
  void test_token(std::unique_ptr<Attempt> attempt);
  void token_tested(std::unique_ptr<Attempt> attempt, std::uint32_t generation,
                    Result<Response> result);
  void redirect(std::unique_ptr<Attempt> attempt);
  std::optional<Error> add_challenge(Attempt& attempt, NameValueList& parameters);
  std::string verifier_key() const { return parts_.config.prefix() + "_pkce_code_verifier"; }
  bool is_expected_issuer(const std::string& issuer) const;
  std::optional<std::string> random_text();
  PendingLogins pending_logins();

  Parts parts_;
  /// The login that exchanges its code, and those started meanwhile.
  std::vector<std::unique_ptr<Attempt>> waiting_;
};

}  // namespace platform_client::oauth

#pragma once

#include <list>
#include <memory>
#include <string>

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
#include "text/ascii.hpp"

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
    explicit Attempt(Completion<AuthData>&& d) : done(std::move(d)) {}

    std::string client_id;
    std::string redirect_uri;
    LoginOptions options;
    Completion<AuthData> done;
    bool pkce = false;
    /// The caller's; else the one made for this login.
    std::string code_verifier;
    /// The token under test came with this page's address just now.
    bool fresh_token = false;
    /// The login that is answered, or about to start, replaces one whose answer was of no use.
    bool restarted = false;
  };

  using AttemptPointer = std::unique_ptr<Attempt>;
  void login(AttemptPointer&& attempt);

 private:
  void refused(Attempt& attempt, CallbackResponse& response);
  /// Settles with what is wrong with the login server's response.
  void refuse(Attempt& attempt, Error&& why);
  /// Whether this tab asked for the response. If not, the attempt has been settled or led away.
  bool accepts(Attempt& attempt, CallbackResponse& response);
  void exchange_code(AttemptPointer&& attempt, CallbackResponse& response);
  void test_token(AttemptPointer&& attempt);
  void token_tested(AttemptPointer&& attempt, std::uint32_t generation, Result<Response>&& result);
  void redirect(Attempt& attempt);
  Error add_challenge(Attempt& attempt, NameValueList& parameters);
  std::string verifier_key() const {
    return text::concat({parts_.config.prefix, "_pkce_code_verifier"});
  }
  PendingLogins pending_logins();
  /// The login that a response answers; no other one can answer it from now on.
  std::optional<PendingLogin> pending_login(const Attempt& attempt,
                                            const CallbackResponse& response);

  Parts parts_;
  /// The login that exchanges its code, and those started meanwhile.
  std::list<AttemptPointer> waiting_;
  /// The last response that was refused.
  std::int64_t refused_at_ = 0;
  Error refusal_;
};

}  // namespace platform_client::oauth

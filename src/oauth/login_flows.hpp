#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "oauth/login_attempt.hpp"
#include "oauth/pending_logins.hpp"
#include "oauth/redirect_grant.hpp"
#include "platform_client/config.hpp"
#include "platform_client/ports/storage.hpp"

namespace platform_client::oauth {

/// How a login of the implicit grant goes, as Config::login_flow says: by that grant, or by the
/// code grant with PKCE, which takes its place for pages that outlive it. With
/// LoginFlow::automatic the login server decides: a client id that it refuses one grant gets the
/// other one, and what worked is remembered.
class LoginFlows {
 public:
  LoginFlows(const Config& config, Storage& local_storage, Storage& session_storage,
             RedirectGrant& implicit, RedirectGrant& pkce)
      : config_(config),
        local_storage_(local_storage),
        session_storage_(session_storage),
        implicit_(implicit),
        pkce_(pkce) {}

  /// The grant by which the next login of this client id goes.
  RedirectGrant& next(const std::string& client_id) const;
  bool is_pkce(const RedirectGrant& grant) const { return &grant == &pkce_; }

  /// The answer in an address, and the grant that it is of. `login`:
  /// the one that this tab waits for. Where that is none by the code grant, parameters called
  /// "code" are the page's own.
  CallbackResponse read(std::string_view href, const std::string& client_id,
                        const std::optional<PendingLogin>& login, RedirectGrant*& grant) const;

  /// Whether a login that was refused with this code goes on by the other grant. If so, the attempt
  /// has changed to it, and keeps the refusal. It changes once.
  bool change(LoginAttempt& attempt, const std::string& error, const std::string& description);

  /// The attempt's grant has led to a token.
  void note_success(const LoginAttempt& attempt);

 private:
  std::string key() const;
  /// Whether the code grant was the last one that worked for this client id.
  bool is_remembered(const std::string& client_id) const;
  void remember(const std::string& client_id, bool pkce);

  const Config& config_;
  Storage& local_storage_;
  Storage& session_storage_;
  RedirectGrant& implicit_;
  RedirectGrant& pkce_;
};

/// Whether a login server refuses the grant itself, not this login (RFC 6749, 4.1.2.1 and 5.2).
bool refuses_grant(std::string_view error);

}  // namespace platform_client::oauth

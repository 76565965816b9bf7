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

/// Chooses the grant of a login that was started as an implicit grant, as Config::login_flow says.
/// With LoginFlow::automatic, the login server decides: if it refuses one grant for a client id,
/// the login uses the other one, and the one that worked is remembered.
class LoginFlows {
 public:
  LoginFlows(const Config& config, Storage& local_storage, Storage& session_storage,
             RedirectGrant& implicit, RedirectGrant& pkce)
      : config_(config),
        local_storage_(local_storage),
        session_storage_(session_storage),
        implicit_(implicit),
        pkce_(pkce) {}

  /// The grant that the next login of this client id uses.
  RedirectGrant& next(const std::string& client_id) const;
  bool is_pkce(const RedirectGrant& grant) const { return &grant == &pkce_; }

  /// Reads the answer in an address, and says which grant it belongs to. `login` is the login that
  /// this tab waits for. If that login is not one by the code grant, a parameter called "code" is
  /// the page's own.
  CallbackResponse read(std::string_view href, const std::string& client_id,
                        const std::optional<PendingLogin>& login, RedirectGrant*& grant) const;

  /// Changes the attempt to the other grant if its login was refused with this code, and keeps the
  /// refusal. Returns whether it changed. An attempt changes once at most.
  bool change(LoginAttempt& attempt, const std::string& error, const std::string& description);

  /// Call this when the grant of the attempt gave a token.
  void note_success(const LoginAttempt& attempt);

 private:
  std::string key() const;
  /// True if the code grant was the last one that worked for this client id.
  bool is_remembered(const std::string& client_id) const;
  void remember(const std::string& client_id, bool pkce);

  const Config& config_;
  Storage& local_storage_;
  Storage& session_storage_;
  RedirectGrant& implicit_;
  RedirectGrant& pkce_;
};

/// True if the code says that the login server refuses the grant, not just this login (RFC 6749,
/// 4.1.2.1 and 5.2).
bool refuses_grant(std::string_view error);

}  // namespace platform_client::oauth

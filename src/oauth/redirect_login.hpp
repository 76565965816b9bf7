#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "oauth/login_departure.hpp"
#include "oauth/login_parts.hpp"
#include "oauth/pending_logins.hpp"
#include "oauth/redirect_grant.hpp"

namespace platform_client::oauth {

/// A login that leads the page to the login server and back, from the answer in the address to a
/// tested token. Its order: the answer, which is taken out of the address whatever else is wrong;
/// then a token that is there already; and only where the page has to leave, the login's options
/// and its redirect URI.
class RedirectLogin {
 public:
  explicit RedirectLogin(const LoginParts& parts) : parts_(parts), departure_(parts_) {}
  ~RedirectLogin() { close(); }

  void login(LoginAttemptPointer&& attempt);
  /// A login that stays: of the answer in the address, where this tab has asked for it, or of the
  /// token that is there. It settles with no token where neither is of use.
  void resume(LoginAttemptPointer&& attempt);
  /// Ends the logins that wait for the claim timer; the transport ends the others.
  void close();

 private:
  /// Attempts that share the fate of the first: a page that starts its login twice has one answer.
  using Group = std::vector<LoginAttemptPointer>;

  /// Whose login an answer belongs to.
  enum class Owner { this_client, another_client, nobody };
  struct Claim {
    Owner owner = Owner::nobody;
    /// As this client has kept it; nothing where the answer is accepted without proof.
    std::optional<PendingLogin> login;
    /// Why the answer is accepted without proof, for people.
    const char* unverified = nullptr;
  };

  Browser& window_of(const LoginAttempt& attempt) const;
  /// The answer in the address of the attempt's window, and the grant that it is of.
  CallbackResponse read(const LoginAttempt& attempt, RedirectGrant*& grant) const;
  PendingLogins pending_logins() const;
  Claim claim(const LoginAttempt& attempt, const CallbackResponse& response);

  void accept(LoginAttemptPointer&& attempt, CallbackResponse&& response, const Claim& claim);
  /// An answer that this client did not ask for.
  void unclaimed(LoginAttemptPointer&& attempt, CallbackResponse&& response);
  /// Nobody has taken the answer out of the address.
  void discard(const CallbackResponse& answer);
  /// The login server's refusal, where the login does not go on by another grant.
  void refused(LoginAttempt& attempt, CallbackResponse& response);
  /// The exchange of an answer has failed.
  void failed(LoginAttempt& attempt, Error&& why);
  /// Once a page.
  void warn_of_implicit_grant();
  /// Settles an attempt that must not start over by itself.
  void refuse(LoginAttempt& attempt, Error&& why);

  /// Whether the address holds the answer to a login of this tab that can be finished here. If so,
  /// the attempt has become that login.
  bool finds_own_answer(LoginAttempt& attempt) const;

  void test_token(LoginAttemptPointer&& attempt);
  void token_tested(LoginAttemptPointer&& attempt, std::uint32_t generation,
                    Result<Response>&& result);
  void token_refused(LoginAttemptPointer&& attempt, int status);

  LoginParts parts_;
  LoginDeparture departure_;
  /// The attempts of the page while an answer is looked into.
  std::shared_ptr<Group> busy_;
  Timer::Id claim_timer_ = 0;
};

}  // namespace platform_client::oauth

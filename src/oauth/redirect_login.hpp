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

/// A login by redirect or popup, from the answer in the address to a token that works:
/// 1. The answer is read and removed from the address, whatever else is wrong.
/// 2. A token that is there already is tested.
/// 3. Only if the page has to leave, the options and the redirect URI of the login are checked.
class RedirectLogin {
 public:
  explicit RedirectLogin(const LoginParts& parts) : parts_(parts), departure_(parts_) {}
  ~RedirectLogin() { close(); }

  void login(LoginAttemptPointer&& attempt);
  /// Resumes a session without leaving the page: by the answer in the address, if this tab asked
  /// for it, or else by a token that is there. The attempt gets no token if neither works.
  void resume(LoginAttemptPointer&& attempt);
  /// Ends the logins that wait for the claim timer. The others wait for a response, and end when
  /// the client ends their requests.
  void close();

 private:
  /// Attempts that end like the first one, because a page that starts its login twice gets one
  /// answer.
  using Group = std::vector<LoginAttemptPointer>;

  /// The client that asked for an answer.
  enum class Owner { this_client, another_client, nobody };
  struct Claim {
    Owner owner = Owner::nobody;
    /// The login that was stored. Empty if the answer is accepted without proof.
    std::optional<PendingLogin> login;
    /// Why the answer is accepted without proof: the end of a warning. Null if there is proof.
    const char* unverified = nullptr;
  };

  Browser& window_of(const LoginAttempt& attempt) const;
  /// Reads the answer in the address of the window, and the grant that it belongs to.
  CallbackResponse read(const LoginAttempt& attempt, RedirectGrant*& grant) const;
  PendingLogins pending_logins() const;
  Claim claim(const LoginAttempt& attempt, const CallbackResponse& response);

  void accept(LoginAttemptPointer&& attempt, CallbackResponse&& response, const Claim& claim);
  /// Handles an answer that this client did not ask for.
  void unclaimed(LoginAttemptPointer&& attempt, CallbackResponse&& response);
  /// Removes an answer that nobody has taken from the address.
  void discard(const CallbackResponse& answer);
  /// Settles an attempt that the login server refused, if it does not go on by the other grant.
  void login_refused(LoginAttempt& attempt, CallbackResponse& response);
  /// True if the session that was to be renewed is there still. The attempt then goes on with it,
  /// and ends with the refusal if that session has ended, too.
  bool goes_on_after(LoginAttempt& attempt, const Error& refusal);
  /// Handles a failed exchange of an answer for a token.
  void failed(LoginAttempt& attempt, Error&& why);
  /// Warns once for each page that is loaded.
  void warn_of_implicit_grant();
  /// Settles an attempt that must not start again by itself.
  void reject(LoginAttempt& attempt, Error&& why);

  /// True if the address has the answer to a login of this tab that can be finished here. The
  /// attempt then becomes that login.
  bool finds_own_answer(LoginAttempt& attempt) const;

  void test_token(LoginAttemptPointer&& attempt);
  void token_tested(LoginAttemptPointer&& attempt, std::uint32_t generation,
                    Result<Response>&& result);
  void restart_after_refused_token(LoginAttemptPointer&& attempt, int status);

  LoginParts parts_;
  LoginDeparture departure_;
  /// The attempts that wait while an answer is being handled. Null if none is.
  std::shared_ptr<Group> busy_;
  Timer::Id claim_timer_ = 0;
};

}  // namespace platform_client::oauth

#pragma once

#include <optional>
#include <string>

#include "oauth/login_attempt.hpp"
#include "oauth/login_parts.hpp"
#include "oauth/login_turns.hpp"

namespace platform_client::oauth {

/// How the page leaves for the login server, and when it must not, so that it does not redirect for
/// ever. Pages clear session storage, so the state that is sent marks a second try as well.
class LoginDeparture {
 public:
  explicit LoginDeparture(const LoginParts& parts);

  /// Leads the attempt's window to the login server, and leaves the attempt pending; or settles it
  /// with the reason why not.
  void leave(LoginAttempt& attempt);

  /// The redirect URI that this attempt sends.
  std::string redirect_uri(const LoginAttempt& attempt) const;

  /// An attempt of this page was settled with a refusal.
  void note_refusal(const LoginAttempt& attempt, const Error& why);
  /// A login of this page has worked.
  void note_success() { refusal_.reset(); }
  /// Whether this page is being left for the login server.
  bool has_left() const { return has_left_; }
  /// An answer was taken out of this page's address.
  void note_answer() { turns_.took_answer(keeps_token()); }

 private:
  Error check(const LoginAttempt& attempt, Browser& window);
  /// Why this page must not leave, if so.
  Error must_stay(LoginAttempt& attempt);
  bool keeps_token() const;
  /// Whether another client on the page loses its login when the page leaves for this one.
  bool undoes_another(const LoginAttempt& attempt);
  /// The state for the wire; keeps the login in session storage for its answer.
  Result<std::string> start_login(LoginAttempt& attempt, const std::string& redirect_uri,
                                  const std::string& server);
  void warn_of_changed_uri(const std::string& uri);

  const LoginParts& parts_;
  LoginTurns turns_;
  struct Refusal {
    Error why;
    std::int64_t time;
    /// Of a login that was a second try.
    bool restarted;
  };
  std::optional<Refusal> refusal_;
  bool has_left_ = false;
  /// The redirect URI that the page was last warned about.
  std::string warned_of_;
};

/// Whether the state belongs to a login that was a second try.
bool is_restarted_state(const std::string& state);
/// The state as it would have been without that.
std::string without_restart_mark(const std::string& state);

}  // namespace platform_client::oauth

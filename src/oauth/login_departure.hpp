#pragma once

#include <optional>
#include <string>

#include "oauth/login_attempt.hpp"
#include "oauth/login_parts.hpp"
#include "oauth/login_turns.hpp"

namespace platform_client::oauth {

/// Sends the page to the login server, and decides when it must not go there, so that it does not
/// redirect for ever (docs/adr/0002). A second try is marked in the state that is sent, too,
/// because some pages clear session storage, which has the record.
class LoginDeparture {
 public:
  explicit LoginDeparture(const LoginParts& parts);

  /// Sends the window of the attempt to the login server; the attempt stays pending. If the window
  /// must not leave, settles the attempt with the reason.
  void leave(LoginAttempt& attempt);

  /// The redirect URI that the attempt sends.
  std::string redirect_uri(const LoginAttempt& attempt) const;

  /// Call this when an attempt of this page was refused.
  void note_refusal(const LoginAttempt& attempt, const Error& why);
  /// Call this when a login of this page succeeded.
  void note_success() { refusal_.reset(); }
  /// True if the page is leaving for the login server, and the session has not changed since. The
  /// user may stop the navigation, or the browser may bring the page back.
  bool has_left() const { return left_in_ == parts_.session.generation(); }
  /// Call this when an answer was removed from the address of the page.
  void note_answer() { turns_.took_answer(keeps_token()); }

 private:
  Error check(const LoginAttempt& attempt, Browser& window);
  /// Why this page must not leave. Empty if it may.
  Error obstacle(LoginAttempt& attempt);
  bool keeps_token() const;
  /// True if another client on the page loses its token when the page leaves.
  bool undoes_another(const LoginAttempt& attempt);
  /// Stores the login for its answer, and returns the state to send.
  Result<std::string> start_login(LoginAttempt& attempt, const std::string& redirect_uri,
                                  const std::string& server);
  void warn_of_changed_uri(const std::string& uri);

  const LoginParts& parts_;
  LoginTurns turns_;
  struct Refusal {
    Error why;
    std::int64_t time;
    /// True if that login was a second try.
    bool restarted;
  };
  std::optional<Refusal> refusal_;
  /// The generation of the session when the page left.
  std::optional<std::uint32_t> left_in_;
  /// The redirect URI of the last warning.
  std::string warned_of_;
};

/// True if the state was sent by a second try.
bool is_restarted_state(const std::string& state);
/// Removes the mark of a second try from a state.
std::string without_restart_mark(const std::string& state);

}  // namespace platform_client::oauth

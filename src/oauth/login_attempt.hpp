#pragma once

#include <memory>
#include <optional>
#include <string>

#include "platform_client/completion.hpp"
#include "platform_client/login.hpp"
#include "platform_client/session.hpp"

namespace platform_client::oauth {

class RedirectGrant;

/// The reason that a login server gave for refusing a login (RFC 6749, 4.1.2.1).
struct LoginRefusal {
  std::string error;
  std::string description;
};

/// One call of a login method: its arguments, and how far it has come.
struct LoginAttempt {
  LoginAttempt(RedirectGrant& how, std::string id, std::string uri, const LoginOptions& more,
               Completion<AuthData>&& settle)
      : grant(&how),
        client_id(std::move(id)),
        redirect_uri(std::move(uri)),
        options(more),
        done(std::move(settle)) {}

  RedirectGrant* grant;
  /// True if the login flow of the client chooses the grant (LoginFlows).
  bool follows_flow = false;
  /// Why the login server refused the first grant. Empty unless this login has changed to the other
  /// grant.
  std::optional<LoginRefusal> first_refusal;
  std::string client_id;
  /// As the caller gave it; see RedirectUri for what is sent.
  std::string redirect_uri;
  LoginOptions options;
  /// PKCE only: the verifier that the caller gave. If it is empty, the login makes one.
  std::string code_verifier;
  /// The verifier that the login made.
  std::string made_verifier;
  Completion<AuthData> done;

  /// True if the token that is being tested was issued for this attempt.
  bool fresh_token = false;
  /// True if a token was tested for this attempt before. The next test does not renew a refused
  /// token: the platform may refuse every token that the login server issues.
  bool tested = false;
  /// True for a second try: the answer to the first login could not be used. There is no third try.
  bool restarted = false;
  /// True if the address holds the answer to a login of another client. It stays there for that
  /// client.
  bool left_answer = false;

  /// True if the answer in the address is to a renewal. A renewal that is refused ends no session.
  bool returns_from_renewal = false;

  /// True if this attempt resumes a session. The page then never leaves.
  bool resumes = false;

  /// A failure that is kept back while the session's own token is tested. It ends this login if the
  /// page would have to leave once more. Empty if the page may leave.
  Error kept_failure;

  /// The session before this login got its token, for a popup that is given up while that token is
  /// tested. Empty if the session is not to be put back.
  std::optional<Session::Moment> session_before;

  TokenOrigin origin() const { return options.renews ? TokenOrigin::renewal : TokenOrigin::login; }
  bool in_popup() const { return options.window != nullptr; }
  /// True if the page has given up this login, which is in a popup.
  bool is_given_up() const { return in_popup() && !options.window->available(); }
};

using LoginAttemptPointer = std::unique_ptr<LoginAttempt>;

}  // namespace platform_client::oauth

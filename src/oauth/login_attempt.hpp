#pragma once

#include <memory>
#include <optional>
#include <string>

#include "platform_client/completion.hpp"
#include "platform_client/login.hpp"
#include "platform_client/session.hpp"

namespace platform_client::oauth {

class RedirectGrant;

/// What a login server said of a login that it refused (RFC 6749, 4.1.2.1).
struct LoginRefusal {
  std::string error;
  std::string description;
};

/// One call of a login: what the caller wants, and what has come of it so far.
struct LoginAttempt {
  LoginAttempt(RedirectGrant& how, std::string id, std::string uri, LoginOptions more,
               Completion<AuthData>&& settle)
      : grant(&how),
        client_id(std::move(id)),
        redirect_uri(std::move(uri)),
        options(std::move(more)),
        done(std::move(settle)) {}

  RedirectGrant* grant;
  /// Whether the client's login flow decides about the grant (LoginFlows).
  bool follows_flow = false;
  /// Why this login has changed to the other grant; nothing where it has not.
  std::optional<LoginRefusal> first_refusal;
  std::string client_id;
  /// As the caller gave it.
  std::string redirect_uri;
  LoginOptions options;
  /// PKCE only: the caller's own; empty means one that is made for this login.
  std::string code_verifier;
  /// The one that was made.
  std::string made_verifier;
  Completion<AuthData> done;

  /// The token under test was issued for this attempt.
  bool fresh_token = false;
  /// This login is a second try: the answer of the first one was of no use. There is no third.
  bool restarted = false;
  /// The address holds the answer to the login of another client, which was left there.
  bool left_answer = false;

  /// The page must not leave for it: it resumes a session, if there is one.
  bool stays = false;

  /// Why the page must not leave for this attempt; empty where it may.
  Error must_stay;

  TokenOrigin origin() const { return options.renews ? TokenOrigin::renewal : TokenOrigin::login; }
  bool in_popup() const { return options.window != nullptr; }
};

using LoginAttemptPointer = std::unique_ptr<LoginAttempt>;

}  // namespace platform_client::oauth

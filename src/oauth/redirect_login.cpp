#include "oauth/redirect_login.hpp"

#include "oauth/authorize_url.hpp"
#include "oauth/pkce.hpp"

namespace platform_client::oauth {

namespace {

const char* wrong_options(const LoginOptions& options, const std::string& redirect_uri) {
  if (options.org.empty() != options.provider.empty()) {
    return options.org.empty() ? "opts.org must be set if opts.provider is set"
                               : "opts.provider must be set if opts.org is set";
  }
  if (text::contains(redirect_uri, "#")) {
    return "The redirect URI must not have a fragment (#…): the login server puts its answer there "
           "(RFC 6749, 3.1.2).";
  }
  return nullptr;
}

/// Whether an issuer (RFC 9207) is the server of a base URL.
bool is_issued_by(std::string_view base, std::string_view issuer) {
  const std::string_view origin = base.substr(0, base.find('/', base.find("://") + 3));
  if (origin.empty() || !issuer.starts_with(origin)) return false;
  return issuer.size() == origin.size() || issuer[origin.size()] == '/';
}

}  // namespace

PendingLogins RedirectLogin::pending_logins() {
  return PendingLogins(parts_.session_storage, parts_.clock, parts_.config.prefix);
}

void RedirectLogin::login(AttemptPointer&& attempt) {
  if (const char* problem = wrong_options(attempt->options, attempt->redirect_uri))
    return attempt->done(Error{"EARGUMENT", problem});
  if (!parts_.browser.available()) return test_token(std::move(attempt));

  const std::string href = parts_.browser.href();
  CallbackResponse response =
      attempt->pkce ? parse_code_callback(href) : parse_implicit_callback(href);
  if (response.kind == CallbackResponse::Kind::none) {
    // A page that starts its login twice must not leave while the first one exchanges its code.
    if (!waiting_.empty()) return waiting_.push_back(std::move(attempt));
    return test_token(std::move(attempt));
  }

  // Whatever it is, it must not stay in the address: not for the history, not for a reload.
  parts_.browser.rewrite(response.cleaned_url);
  if (response.kind == CallbackResponse::Kind::malformed) {
    return refuse(
        *attempt,
        Error{"InvalidResponse",
              text::concat({"The login response was not used: ", response.problem,
                            ". Log in again; if it happens again, the login server or something "
                            "between it and this page is at fault."})});
  }
  if (response.kind == CallbackResponse::Kind::error) return refused(*attempt, response);
  if (!accepts(*attempt, response)) return;
  if (attempt->pkce) return exchange_code(std::move(attempt), response);
  AuthData data;
  data.access_token = std::move(response.access_token);
  data.state = std::move(response.state);
  if (response.expires_in_ms > 0)
    data.token_expiry_time = parts_.clock.now_ms() + response.expires_in_ms;
  parts_.session.set(std::move(data));
  attempt->fresh_token = true;
  test_token(std::move(attempt));
}

void RedirectLogin::refused(Attempt& attempt, CallbackResponse& response) {
  parts_.session_storage.remove(verifier_key());
  if (auto login = pending_login(attempt, response)) response.state = login->caller_state;
  AuthData data;
  data.state = std::move(response.state);
  data.error = response.error;
  data.error_description = response.error_description;
  parts_.session.set(std::move(data));
  refuse(attempt,
         refusal(response.error, response.error_description, "The login server said no more."));
}

void RedirectLogin::refuse(Attempt& attempt, Error&& why) {
  refused_at_ = parts_.clock.now_ms();
  refusal_ = Error(why);
  attempt.done(std::move(why));
}

std::optional<PendingLogin> RedirectLogin::pending_login(const Attempt& attempt,
                                                         const CallbackResponse& response) {
  const auto url = parts_.config.login_url();
  if (!url || response.state.empty()) return std::nullopt;
  return pending_logins().take(response.state, attempt.client_id, url.value());
}

bool RedirectLogin::accepts(Attempt& attempt, CallbackResponse& response) {
  const StateVerification verification = parts_.config.state_verification;
  const char* unverified = nullptr;
  if (verification == StateVerification::off) {
    unverified = "setStateVerification('off').";
  } else if (!pending_logins().available()) {
    if (verification == StateVerification::strict) {
      attempt.done(
          Error{"StateUnavailable",
                "The login response cannot be checked because sessionStorage is denied here. Allow "
                "it, or use setStateVerification('bound')."});
      return false;
    }
    unverified = "sessionStorage is denied here.";
  }
  if (unverified != nullptr) {
    parts_.log.warn("StateUnverified",
                    text::concat({"A login response was accepted without checking that this tab "
                                  "asked for it: ",
                                  unverified}));
    return true;
  }
  if (const auto login = pending_login(attempt, response)) {
    response.state = login->caller_state;
    attempt.restarted = login->restarted;
    return true;
  }
  if (pending_logins().take_restarted(attempt.client_id)) {
    refuse(attempt,
           Error{"StateMismatch",
                 "The login response does not belong to a login that this tab started, twice in a "
                 "row. It was not used. Close this tab and log in from the application again."});
    return false;
  }
  parts_.log.warn("StateMismatch",
                  "A login response that this tab did not ask for was dropped; the login starts "
                  "afresh.");
  attempt.restarted = true;
  redirect(attempt);
  return false;
}

void RedirectLogin::exchange_code(AttemptPointer&& attempt, CallbackResponse& response) {
  if (attempt->code_verifier.empty())
    attempt->code_verifier = parts_.session_storage.get(verifier_key()).value_or("");
  // For one exchange only, whatever comes of it.
  parts_.session_storage.remove(verifier_key());
  const auto url = parts_.config.login_url();
  // Behind a gateway the platform may still call itself by its own name.
  if (!response.issuer.empty() && !(url && is_issued_by(url.value(), response.issuer)) &&
      !is_issued_by(parts_.config.auth_url(), response.issuer)) {
    return attempt->done(
        Error{"IssuerMismatch",
              "The login response comes from another login server than the one that was asked "
              "(RFC 9207). It was not used."});
  }
  if (attempt->code_verifier.empty()) {
    return attempt->done(
        Error{"VerifierMissing",
              "This tab holds no code verifier for the login response. Log in again, "
              "or give loginPKCEGrant the verifier of both calls."});
  }
  TokenGrant grant{attempt->client_id, {}, {}};
  add_pair(grant.parameters, "grant_type", "authorization_code");
  add_pair(grant.parameters, "code", response.code);
  add_pair(grant.parameters, "code_verifier", attempt->code_verifier);
  add_pair(grant.parameters, "redirect_uri", attempt->redirect_uri);
  // No use twice: a login that starts over makes its own.
  attempt->code_verifier.clear();
  attempt->fresh_token = true;
  waiting_.push_back(std::move(attempt));
  parts_.tokens.request(std::move(grant),
                        [this, state = std::move(response.state)](Result<Response>&& result) {
                          auto attempts = std::move(waiting_);
                          waiting_.clear();
                          const bool ok = result && result.value().ok();
                          if (!ok) parts_.session.clear();
                          if (ok && !state.empty()) parts_.session.set_state(state);
                          for (auto& each : attempts) {
                            if (ok) {
                              test_token(std::move(each));
                            } else {
                              each->done(result ? token_error(result.value()) : result.error());
                            }
                          }
                        });
}

Error RedirectLogin::add_challenge(Attempt& attempt, NameValueList& parameters) {
  if (attempt.code_verifier.empty()) {
    auto made = make_code_verifier(parts_.random, 128);
    if (!made) return std::move(made.error());
    if (!parts_.session_storage.set(verifier_key(), made.value())) {
      return Error{
          "VerifierUnavailable",
          "The code verifier cannot be kept because sessionStorage is denied or full here. "
          "Allow it, or give loginPKCEGrant a verifier that the application keeps."};
    }
    attempt.code_verifier = std::move(made.value());
  }
  auto challenge = code_challenge(attempt.code_verifier);
  if (!challenge) return std::move(challenge.error());
  add_pair(parameters, "code_challenge", challenge.value());
  add_pair(parameters, "code_challenge_method", "S256");
  return {};
}

void RedirectLogin::test_token(AttemptPointer&& attempt) {
  if (!attempt->fresh_token) parts_.session.load();
  if (parts_.session.access_token().empty()) return redirect(*attempt);
  auto base = parts_.config.api_url();
  if (!base) return attempt->done(std::move(base.error()));
  Request request;
  request.method = "GET";
  request.url = text::concat({base.value(), "/api/v2/tokens/me"});
  add_pair(request.headers, "Accept", "application/json");
  const std::uint32_t generation = parts_.session.generation();
  parts_.api.send(std::move(request), [this, generation, attempt = std::move(attempt)](
                                          Result<Response>&& result) mutable {
    token_tested(std::move(attempt), generation, std::move(result));
  });
}

void RedirectLogin::token_tested(AttemptPointer&& attempt, std::uint32_t generation,
                                 Result<Response>&& result) {
  Session& session = parts_.session;
  // Somebody logged out, or set another token, while the answer was on its way: it says nothing
  // about what is there now.
  if (generation != session.generation()) {
    if (!session.access_token().empty()) return test_token(std::move(attempt));
    return attempt->done(Error{"EABORTED", "The token was cleared while the login was under way."});
  }
  if (result && result.value().ok()) {
    const std::string& wanted = attempt->options.state;
    if (session.data().state.empty() && !wanted.empty()) session.set_state(wanted);
    return attempt->done(session.data());
  }
  if (!result && result.error().code() == "EABORTED")
    return attempt->done(std::move(result.error()));
  session.clear();
  // A token that was issued a moment ago and is refused twice in a row would make the page go back
  // and forth for ever.
  const bool looping = attempt->fresh_token && (attempt->restarted || attempt->options.in_popup ||
                                                !pending_logins().available());
  if (looping) {
    const std::string why =
        result ? text::concat({"status ", text::from_number(result.value().status)})
               : result.error().message();
    return attempt->done(Error{
        "TokenRejected", text::concat({"The platform issued a token and then refused it (", why,
                                       "). Check that the environment is the region of this client "
                                       "id."})});
  }
  attempt->restarted = attempt->fresh_token;
  redirect(*attempt);
}

void RedirectLogin::redirect(Attempt& attempt) {
  // A page that starts its login twice must not leave with the second: a server that refuses at
  // once would send it back and forth for ever. Nobody reads why and tries again in that time. A
  // clock that was set back tells nothing.
  const std::int64_t since = parts_.clock.now_ms() - refused_at_;
  if (since >= 0 && since < 100) return attempt.done(Error(refusal_));
  const char* grant = attempt.pkce ? "loginPKCEGrant" : "loginImplicitGrant";
  if (!parts_.browser.available()) {
    return attempt.done(
        Error{"ENOBROWSER", text::concat({grant,
                                          " needs a page that can go to the login server. Outside "
                                          "of one, call setAccessToken first."})});
  }
  if (attempt.client_id.empty() || attempt.redirect_uri.empty()) {
    return attempt.done(
        Error{"EARGUMENT", text::concat({grant, " needs a client id and a redirect URI."})});
  }
  auto base = parts_.config.login_url();
  if (!base) return attempt.done(std::move(base.error()));

  const bool strict = parts_.config.state_verification == StateVerification::strict;
  const LoginOptions& options = attempt.options;
  PendingLogins logins = pending_logins();
  const bool binds =
      parts_.config.state_verification != StateVerification::off && logins.available();
  std::string wire_state = options.state;
  if (strict || (binds && wire_state.empty())) {
    auto random = random_text(parts_.random, 22);  // 132 bits
    if (!random) return attempt.done(std::move(random.error()));
    if (!wire_state.empty()) random.value().append(".").append(wire_state);
    wire_state = std::move(random.value());
  }
  const bool kept = binds && logins.add({wire_state, options.state, attempt.client_id,
                                         attempt.redirect_uri, base.value(), 0, attempt.restarted});
  if (strict && !kept) {
    return attempt.done(
        Error{"StateUnavailable",
              "The login cannot be bound to this tab because sessionStorage is denied or full "
              "here. Allow it, or use setStateVerification('bound')."});
  }
  NameValueList parameters;
  const auto add = [&](const char* name, const std::string& value) {
    if (!value.empty()) add_pair(parameters, name, value);
  };
  add("client_id", attempt.client_id);
  add("redirect_uri", attempt.redirect_uri);
  add("response_type", attempt.pkce ? "code" : "token");
  if (attempt.pkce) {
    if (auto error = add_challenge(attempt, parameters)) return attempt.done(std::move(error));
  }
  add("state", wire_state);
  add("org", options.org);
  add("provider", options.provider);
  add("target", options.target);
  add("login_hint", options.login_hint);
  if (options.prompt == "login") add("prompt", options.prompt);

  // The page is going away; code that waits for the login must not run on without it.
  attempt.done.abandon();
  parts_.browser.leave_for(build_login_url(base.value(), "oauth/authorize", parameters));
}

}  // namespace platform_client::oauth

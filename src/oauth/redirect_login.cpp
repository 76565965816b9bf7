#include "oauth/redirect_login.hpp"

#include "oauth/authorize_url.hpp"
#include "oauth/pkce.hpp"
#include "text/ascii.hpp"

namespace platform_client::oauth {

namespace {

std::optional<Error> check_options(const LoginOptions& options, const std::string& redirect_uri) {
  const bool org = !options.org.empty();
  const bool provider = !options.provider.empty();
  if (org && !provider) return Error{"EARGUMENT", "opts.provider must be set if opts.org is set"};
  if (provider && !org) return Error{"EARGUMENT", "opts.org must be set if opts.provider is set"};
  if (text::contains(redirect_uri, "#")) {
    return Error{"EARGUMENT",
                 "The redirect URI must not have a fragment (#…): the login server puts its answer "
                 "there (RFC 6749, 3.1.2)."};
  }
  return std::nullopt;
}

Error state_mismatch() {
  return Error{"StateMismatch",
               "The login response does not belong to a login that this tab started, twice in a "
               "row. It was not used. Close this tab and log in from the application again."};
}

}  // namespace

PendingLogins RedirectLogin::pending_logins() {
  return PendingLogins(parts_.session_storage, parts_.clock, parts_.config.prefix());
}

void RedirectLogin::login(std::unique_ptr<Attempt> attempt) {
  if (auto error = check_options(attempt->options, attempt->redirect_uri))
    return attempt->done(std::move(*error));
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
  switch (response.kind) {
    case CallbackResponse::Kind::error:
      return handle_error(std::move(attempt), std::move(response));
    case CallbackResponse::Kind::token:
    case CallbackResponse::Kind::code:
      return handle_answer(std::move(attempt), std::move(response));
    default:
      return attempt->done(Error{
          "InvalidResponse", text::concat({"The login response was not used: ", response.problem,
                                           ". Log in again; if it happens again, the login "
                                           "server or something between it and this page "
                                           "is at fault."})});
  }
}

void RedirectLogin::handle_error(std::unique_ptr<Attempt> attempt, CallbackResponse response) {
  parts_.session_storage.remove(verifier_key());
  if (auto url = parts_.config.login_url(); url && response.state) {
    auto login = pending_logins().take(*response.state, attempt->client_id, url.value());
    if (login) response.state = login->caller_state;
  }
  AuthData data;
  data.state = response.state;
  data.error = response.error;
  data.error_description = response.error_description;
  parts_.session.set(std::move(data));
  attempt->done(
      Error{response.error,
            text::concat({"[", response.error, "] ",
                          response.error_description.value_or("The login server said no more.")})});
}

RedirectLogin::Verdict RedirectLogin::verify_state(Attempt& attempt, CallbackResponse& response,
                                                   Error& error) {
  if (parts_.config.state_verification == StateVerification::off) {
    parts_.log.warn("StateUnverified",
                    "A login response was accepted without checking that this tab asked for it: "
                    "setStateVerification('off').");
    return Verdict::accepted;
  }
  PendingLogins logins = pending_logins();
  if (!logins.available()) {
    if (parts_.config.state_verification == StateVerification::strict) {
      error = {"StateUnavailable",
               "The login response cannot be checked because sessionStorage is denied here. Allow "
               "it, or use setStateVerification('bound')."};
      return Verdict::rejected;
    }
    parts_.log.warn("StateUnverified",
                    "A login response was accepted without checking that this tab asked for it: "
                    "sessionStorage is denied here.");
    return Verdict::accepted;
  }
  auto url = parts_.config.login_url();
  auto login =
      url ? logins.take(response.state.value_or(""), attempt.client_id, url.value()) : std::nullopt;
  if (login) {
    response.state = login->caller_state;
    attempt.restarted = login->restarted;
    return Verdict::accepted;
  }
  if (logins.take_restarted(attempt.client_id)) {
    error = state_mismatch();
    return Verdict::rejected;
  }
  return Verdict::restart;
}

void RedirectLogin::handle_answer(std::unique_ptr<Attempt> attempt, CallbackResponse response) {
  Error error;
  switch (verify_state(*attempt, response, error)) {
    case Verdict::rejected:
      return attempt->done(std::move(error));
    case Verdict::restart:
      parts_.log.warn("StateMismatch",
                      "A login response that this tab did not ask for was dropped; the login "
                      "starts afresh.");
      attempt->restarted = true;
      return redirect(std::move(attempt));
    case Verdict::accepted:
      break;
  }
  if (attempt->pkce) return exchange_code(std::move(attempt), std::move(response));
  AuthData data;
  data.access_token = std::move(response.access_token);
  data.state = std::move(response.state);
  if (response.expires_in) {
    data.token_expiry_time =
        parts_.clock.now_ms() + static_cast<std::int64_t>(*response.expires_in * 1000);
  }
  parts_.session.set(std::move(data));
  attempt->fresh_token = true;
  test_token(std::move(attempt));
}

bool RedirectLogin::is_expected_issuer(const std::string& issuer) const {
  const auto url = parts_.config.login_url();
  // Behind a gateway the platform may still call itself by its own name.
  for (const std::string& base : {url ? url.value() : "", parts_.config.auth_url()}) {
    const std::string origin = base.substr(0, base.find('/', base.find("://") + 3));
    if (!origin.empty() && (issuer == origin || issuer.starts_with(origin + "/"))) return true;
  }
  return false;
}

void RedirectLogin::exchange_code(std::unique_ptr<Attempt> attempt, CallbackResponse response) {
  if (attempt->code_verifier.empty())
    attempt->code_verifier = parts_.session_storage.get(verifier_key()).value_or("");
  // For one exchange only, whatever comes of it.
  parts_.session_storage.remove(verifier_key());
  if (response.issuer && !is_expected_issuer(*response.issuer)) {
    return attempt->done(
        Error{"IssuerMismatch",
              "The login response comes from another login server than the one that "
              "was asked (RFC 9207). It was not used."});
  }
  if (attempt->code_verifier.empty()) {
    return attempt->done(
        Error{"VerifierMissing",
              "This tab holds no code verifier for the login response. Log in again, "
              "or give loginPKCEGrant the verifier of both calls."});
  }
  TokenGrant grant{attempt->client_id,
                   std::nullopt,
                   {{"grant_type", "authorization_code"},
                    {"code", std::move(response.code)},
                    {"code_verifier", attempt->code_verifier},
                    {"redirect_uri", attempt->redirect_uri}}};
  // No use twice: a login that starts over makes its own.
  attempt->code_verifier.clear();
  attempt->fresh_token = true;
  waiting_.push_back(std::move(attempt));
  parts_.tokens.request(std::move(grant),
                        [this, state = std::move(response.state)](Result<Response> result) mutable {
                          auto attempts = std::move(waiting_);
                          waiting_.clear();
                          const bool ok = result && result.value().ok();
                          if (!ok) parts_.session.clear();
                          if (ok && state) parts_.session.set_state(std::move(*state));
                          for (auto& each : attempts) {
                            if (ok) {
                              test_token(std::move(each));
                            } else {
                              each->done(result ? token_error(result.value()) : result.error());
                            }
                          }
                        });
}

std::optional<Error> RedirectLogin::add_challenge(Attempt& attempt, NameValueList& parameters) {
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
  parameters.emplace_back("code_challenge", std::move(challenge.value()));
  parameters.emplace_back("code_challenge_method", "S256");
  return std::nullopt;
}

void RedirectLogin::test_token(std::unique_ptr<Attempt> attempt) {
  if (!attempt->fresh_token) parts_.session.load();
  if (parts_.session.access_token().empty()) return redirect(std::move(attempt));
  auto base = parts_.config.api_url();
  if (!base) return attempt->done(std::move(base.error()));
  Request request;
  request.method = "GET";
  request.url = base.value() + "/api/v2/tokens/me";
  request.headers.emplace_back("Accept", "application/json");
  const std::uint32_t generation = parts_.session.generation();
  parts_.api.send(std::move(request), [this, generation, attempt = std::move(attempt)](
                                          Result<Response> result) mutable {
    token_tested(std::move(attempt), generation, std::move(result));
  });
}

void RedirectLogin::token_tested(std::unique_ptr<Attempt> attempt, std::uint32_t generation,
                                 Result<Response> result) {
  Session& session = parts_.session;
  // Somebody logged out, or set another token, while the answer was on its way: it says nothing
  // about what is there now.
  if (generation != session.generation()) {
    if (!session.access_token().empty()) return test_token(std::move(attempt));
    return attempt->done(Error{"EABORTED", "The token was cleared while the login was under way."});
  }
  if (result && result.value().ok()) {
    const std::string& wanted = attempt->options.state;
    if (!session.data().state.has_value() && !wanted.empty()) session.set_state(wanted);
    return attempt->done(session.data());
  }
  if (!result && result.error().code == "EABORTED") return attempt->done(std::move(result.error()));
  session.clear();
  // A token that was issued a moment ago and is refused twice in a row would make the page go back
  // and forth for ever.
  const bool looping =
      attempt->fresh_token && (attempt->restarted || !pending_logins().available());
  if (looping) {
    const std::string why =
        result ? text::concat({"status ", text::from_number(result.value().status)})
               : result.error().message;
    return attempt->done(Error{
        "TokenRejected", text::concat({"The platform issued a token and then refused it (", why,
                                       "). Check that the environment is the region of this client "
                                       "id."})});
  }
  attempt->restarted = attempt->fresh_token;
  redirect(std::move(attempt));
}

std::optional<std::string> RedirectLogin::random_text() {
  std::uint8_t bytes[16];
  if (!parts_.random.fill(bytes, sizeof bytes)) return std::nullopt;
  std::string hex;
  for (const std::uint8_t byte : bytes) {
    hex += "0123456789abcdef"[byte >> 4];
    hex += "0123456789abcdef"[byte & 15];
  }
  return hex;
}

void RedirectLogin::redirect(std::unique_ptr<Attempt> attempt) {
  const std::string grant = attempt->pkce ? "loginPKCEGrant" : "loginImplicitGrant";
  if (!parts_.browser.available()) {
    return attempt->done(Error{"ENOBROWSER", grant +
                                                 " needs a page that can go to the login server. "
                                                 "Outside of one, call setAccessToken first."});
  }
  if (attempt->client_id.empty() || attempt->redirect_uri.empty()) {
    return attempt->done(Error{"EARGUMENT", grant + " needs a client id and a redirect URI."});
  }
  auto base = parts_.config.login_url();
  if (!base) return attempt->done(std::move(base.error()));

  const bool strict = parts_.config.state_verification == StateVerification::strict;
  const std::string& given = attempt->options.state;
  const bool has_state = !given.empty();
  PendingLogins logins = pending_logins();
  const bool binds =
      parts_.config.state_verification != StateVerification::off && logins.available();
  if (strict && !binds) {
    return attempt->done(Error{"StateUnavailable",
                               "The login cannot be bound to this tab because sessionStorage is "
                               "denied here. Allow it, or use setStateVerification('bound')."});
  }
  std::string wire_state = given;
  if (strict || (binds && !has_state)) {
    const auto random = random_text();
    if (!random) {
      return attempt->done(Error{"ENORANDOM",
                                 "This host has no secure source of random numbers "
                                 "(crypto.getRandomValues)."});
    }
    wire_state = has_state ? text::concat({*random, ".", wire_state}) : *random;
  }
  if (binds) {
    const bool kept =
        logins.add({wire_state, has_state ? std::optional(given) : std::nullopt, attempt->client_id,
                    attempt->redirect_uri, base.value(), 0, attempt->restarted});
    if (!kept && strict) {
      return attempt->done(Error{"StateUnavailable",
                                 "The login cannot be bound to this tab: sessionStorage is full."});
    }
  }
  NameValueList parameters = {{"client_id", attempt->client_id},
                              {"redirect_uri", attempt->redirect_uri},
                              {"response_type", attempt->pkce ? "code" : "token"}};
  if (attempt->pkce) {
    if (auto error = add_challenge(*attempt, parameters)) return attempt->done(std::move(*error));
  }
  const auto add = [&](const char* name, const std::string& value) {
    if (!value.empty()) parameters.emplace_back(name, value);
  };
  const LoginOptions& options = attempt->options;
  add("state", wire_state);
  add("org", options.org);
  add("provider", options.provider);
  add("target", options.target);
  add("login_hint", options.login_hint);
  if (options.prompt == "login") add("prompt", options.prompt);

  // The page is going away; code that waits for the login must not run on without it.
  attempt->done.abandon();
  parts_.browser.leave_for(build_login_url(base.value(), "oauth/authorize", parameters));
}

}  // namespace platform_client::oauth

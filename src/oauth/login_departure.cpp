#include "oauth/login_departure.hpp"

#include "oauth/login_flows.hpp"
#include "oauth/login_url.hpp"
#include "oauth/pending_logins.hpp"
#include "oauth/pkce.hpp"
#include "oauth/redirect_grant.hpp"
#include "oauth/redirect_uri.hpp"
#include "text/ascii.hpp"

namespace platform_client::oauth {
namespace {

/// In characters of base64url, which have 6 bits each: 132 bits.
constexpr std::size_t random_length = 22;

/// The state of a second try begins with this. Random characters follow, and then, after a ".", the
/// state that the caller gave.
constexpr const char* restart_mark = "restarted.";

/// Two calls within this time are one start of a login. A user who reads an error and tries again
/// takes longer.
constexpr std::int64_t same_start_ms = 100;

}  // namespace

bool is_restarted_state(const std::string& state) { return state.starts_with(restart_mark); }

std::string without_restart_mark(const std::string& state) {
  if (!is_restarted_state(state)) return state;
  const std::size_t caller = std::string_view(restart_mark).size() + random_length + 1;
  return caller < state.size() ? state.substr(caller) : std::string();
}

LoginDeparture::LoginDeparture(const LoginParts& parts)
    : parts_(parts), turns_(parts.document_storage, parts.session_storage, parts.random) {}

void LoginDeparture::note_refusal(const LoginAttempt& attempt, const Error& why) {
  // A popup does not make the page leave.
  if (attempt.in_popup()) return;
  refusal_ = Refusal{Error(why), parts_.clock.now_ms(), attempt.restarted};
}

bool LoginDeparture::keeps_token() const {
  return parts_.config.persist() && parts_.local_storage.available();
}

std::string LoginDeparture::redirect_uri(const LoginAttempt& attempt) const {
  return make_redirect_uri(attempt.redirect_uri, *attempt.grant, parts_.browser).uri;
}

Error LoginDeparture::check(const LoginAttempt& attempt, Browser& window) {
  const LoginOptions& options = attempt.options;
  if (options.org.empty() != options.provider.empty()) {
    return Error{error_code::argument, options.org.empty()
                                           ? "opts.org must be set if opts.provider is set"
                                           : "opts.provider must be set if opts.org is set"};
  }
  if (!window.available()) {
    return Error{error_code::no_browser,
                 "This login needs a page that can go to the login server. Outside of one, give "
                 "the client an access token first."};
  }
  if (attempt.client_id.empty() || attempt.redirect_uri.empty()) {
    return Error{error_code::argument, "A login needs a client id and a redirect URI."};
  }
  return {};
}

bool LoginDeparture::undoes_another(const LoginAttempt& attempt) {
  return turns_.would_undo_another() || (attempt.left_answer && !keeps_token());
}

Error LoginDeparture::obstacle(LoginAttempt& attempt) {
  if (attempt.in_popup()) return {};
  if (attempt.kept_failure) {
    note_refusal(attempt, attempt.kept_failure);
    return std::move(attempt.kept_failure);
  }
  if (refusal_) {
    const std::int64_t since = parts_.clock.now_ms() - refusal_->time;
    const bool at_once = since >= 0 && since < same_start_ms;
    // A click starts one more login, and not a loop.
    if (!attempt.options.by_user && (refusal_->restarted || at_once)) return Error(refusal_->why);
    // A program that keeps trying gets this second try and then the same refusal, instead of
    // redirects without end.
    attempt.restarted = true;
  }
  if (undoes_another(attempt) && turns_.has_undone_another()) {
    return Error{error_code::login_conflict,
                 "Two clients on this page keep undoing each other's login, because a token is "
                 "lost when the page leaves. Persist the tokens, under a prefix of "
                 "its own for each client, or share one client."};
  }
  return {};
}

Result<std::string> LoginDeparture::start_login(LoginAttempt& attempt,
                                                const std::string& redirect_uri,
                                                const std::string& server) {
  const StateVerification mode = parts_.config.state_verification();
  const std::string& wanted = attempt.options.state;
  PendingLogins logins(parts_.session_storage, parts_.local_storage, parts_.clock,
                       parts_.config.prefix());
  const bool binds = mode != StateVerification::off && parts_.session_storage.available();
  const bool pkce = parts_.flows.is_pkce(*attempt.grant);
  // If the flow chose PKCE, only the record of the login says so when the answer comes.
  const bool needs_record = pkce && attempt.follows_flow;
  const bool unguessable = mode == StateVerification::strict ||
                           ((binds || needs_record) && wanted.empty()) || attempt.restarted;
  std::string state = wanted;
  if (unguessable) {
    auto random = random_text(parts_.random, random_length);
    if (!random) return std::move(random.error());
    state = text::concat(
        {attempt.restarted ? restart_mark : "", random.value(), wanted.empty() ? "" : ".", wanted});
  }
  // Without persistence nothing goes into local storage, except for a second try: session storage
  // may have been cleared.
  const bool also_in_browser = unguessable && (parts_.config.persist() || attempt.restarted);
  PendingLogin login{state,
                     wanted,
                     attempt.client_id,
                     redirect_uri,
                     server,
                     0,
                     attempt.restarted,
                     pkce,
                     attempt.made_verifier};
  login.renews = attempt.options.renews || attempt.returns_from_renewal;
  if (attempt.first_refusal) {
    login.first_error = attempt.first_refusal->error;
    login.first_error_description = attempt.first_refusal->description;
  }
  const bool kept = !state.empty() && logins.start(std::move(login), also_in_browser);
  if (mode == StateVerification::strict && !kept) {
    return Error{error_code::state_unavailable,
                 "The login cannot be bound to this tab because sessionStorage is denied or full "
                 "here. Allow it, or verify the state as 'bound'."};
  }
  return state;
}

void LoginDeparture::warn_of_changed_uri(const std::string& uri) {
  if (warned_of_ == uri) return;
  warned_of_ = uri;
  parts_.log.warn(warning_code::redirect_uri_changed,
                  text::concat({"The login was sent with the redirect URI ", uri,
                                ". A redirect URI is absolute and has no fragment (RFC 6749, "
                                "3.1.2). Keep a route of the application in the login's state."}));
}

void LoginDeparture::leave(LoginAttempt& attempt) {
  if (attempt.resumes) return attempt.done(AuthData());
  Browser& window = attempt.in_popup() ? *attempt.options.window : parts_.browser;
  if (auto error = obstacle(attempt)) return attempt.done(std::move(error));
  if (auto error = check(attempt, window)) return attempt.done(std::move(error));
  auto server = parts_.config.login_url();
  if (!server) return attempt.done(std::move(server.error()));

  const RedirectUri redirect =
      make_redirect_uri(attempt.redirect_uri, *attempt.grant, parts_.browser);
  NameValueList parameters;
  const auto add = [&](const char* name, const std::string& value) {
    if (!value.empty()) add_pair(parameters, name, value);
  };
  const LoginOptions& options = attempt.options;
  add("client_id", attempt.client_id);
  add("redirect_uri", redirect.uri);
  if (auto error = attempt.grant->add_parameters(attempt, parameters))
    return attempt.done(std::move(error));
  auto state = start_login(attempt, redirect.uri, server.value());
  if (!state) return attempt.done(std::move(state.error()));
  add("state", state.value());
  add("org", options.org);
  add("provider", options.provider);
  add("target", options.target);
  add("login_hint", options.login_hint);
  if (options.prompt == "login") add("prompt", options.prompt);
  if (redirect.changed) warn_of_changed_uri(redirect.uri);

  if (!attempt.in_popup()) {
    turns_.note_departure(undoes_another(attempt));
    left_in_ = parts_.session.generation();
  }
  // The page is about to leave. The caller, who waits for the login, must not go on.
  attempt.done.abandon();
  window.leave_for(build_login_url(server.value(), "oauth/authorize", parameters));
}

}  // namespace platform_client::oauth

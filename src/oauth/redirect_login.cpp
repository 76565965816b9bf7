#include "oauth/redirect_login.hpp"

#include "http/answer_error.hpp"
#include "http/media_type.hpp"
#include "oauth/login_flows.hpp"
#include "oauth/token_endpoint.hpp"
#include "text/ascii.hpp"

namespace platform_client::oauth {
namespace {

/// How long an answer that this client did not ask for stays in the address. Another client or
/// another library on the page may have asked for it.
constexpr std::chrono::milliseconds claim_time{150};

Error refusal_of(const CallbackResponse& response) {
  return refusal(response.error, response.error_description, "The login server said no more.");
}

}  // namespace

void RedirectLogin::close() {
  if (claim_timer_ != 0) parts_.timer.cancel(claim_timer_);
  claim_timer_ = 0;
  busy_.reset();
}

Browser& RedirectLogin::window_of(const LoginAttempt& attempt) const {
  return attempt.in_popup() ? *attempt.options.window : parts_.browser;
}

PendingLogins RedirectLogin::pending_logins() const {
  return {parts_.session_storage, parts_.local_storage, parts_.clock, parts_.config.prefix()};
}

CallbackResponse RedirectLogin::read(const LoginAttempt& attempt, RedirectGrant*& grant) const {
  const std::string href = window_of(attempt).href();
  grant = attempt.grant;
  if (!attempt.follows_flow) return grant->read(href);
  const auto server = parts_.config.login_url();
  const auto login =
      server ? pending_logins().find(attempt.client_id, server.value()) : std::nullopt;
  return parts_.flows.read(href, attempt.client_id, login, grant);
}

void RedirectLogin::login(LoginAttemptPointer&& attempt) {
  Browser& window = window_of(*attempt);
  if (!window.available()) return test_token(std::move(attempt));
  if (attempt->options.renews && !attempt->in_popup()) return departure_.leave(*attempt);
  if (busy_ && !attempt->in_popup()) return busy_->push_back(std::move(attempt));

  RedirectGrant* grant = nullptr;
  CallbackResponse response = read(*attempt, grant);
  if (response.kind == CallbackResponse::Kind::none) return test_token(std::move(attempt));
  if (response.kind == CallbackResponse::Kind::malformed) {
    window.rewrite(response.cleaned_url);
    return reject(
        *attempt,
        Error{error_code::invalid_response,
              text::concat({"The login response was not used: ", response.problem,
                            ". Log in again; if it happens again, the login server or something "
                            "between it and this page is at fault."})});
  }
  const Claim claimed = claim(*attempt, response);
  switch (claimed.owner) {
    case Owner::this_client:
      attempt->grant = grant;
      return accept(std::move(attempt), std::move(response), claimed);
    case Owner::another_client:
      attempt->left_answer = true;
      return test_token(std::move(attempt));
    case Owner::nobody:
      return unclaimed(std::move(attempt), std::move(response));
  }
}

void RedirectLogin::resume(LoginAttemptPointer&& attempt) {
  if (busy_) return busy_->push_back(std::move(attempt));
  if (parts_.browser.available() && finds_own_answer(*attempt)) return login(std::move(attempt));
  test_token(std::move(attempt));
}

bool RedirectLogin::finds_own_answer(LoginAttempt& attempt) const {
  const auto server = parts_.config.login_url();
  if (!server) return false;
  const std::string href = parts_.browser.href();
  for (const auto parse : {parse_code_callback, parse_code_in_fragment, parse_implicit_callback}) {
    const CallbackResponse response = parse(href);
    const auto login = pending_logins().find_by_state(response.state, server.value());
    if (response.state.empty() || !login) continue;
    // The login would go on by the other grant, for which the page has to leave. So the answer
    // stays in the address for the next login.
    const bool changes = parts_.config.login_flow() == LoginFlow::automatic &&
                         login->first_error.empty() && refuses_grant(response.error);
    // Only the caller of that login has its verifier.
    const bool needs_caller = login->pkce && login->code_verifier.empty();
    if (changes || needs_caller) return false;
    attempt.client_id = login->client_id;
    attempt.redirect_uri = login->redirect_uri;
    return true;
  }
  return false;
}

RedirectLogin::Claim RedirectLogin::claim(const LoginAttempt& attempt,
                                          const CallbackResponse& response) {
  PendingLogins logins = pending_logins();
  const bool is_error = response.kind == CallbackResponse::Kind::error;
  std::optional<PendingLogin> login;
  if (const auto server = parts_.config.login_url()) {
    login = logins.take(response.state, attempt.client_id, server.value());
    // Some login servers leave out the state when they refuse.
    if (!login && is_error && response.state.empty())
      login = logins.take_any(attempt.client_id, server.value());
  }
  // This client has not asked for a token: its login, if there is one, goes by PKCE.
  if (attempt.follows_flow && response.kind == CallbackResponse::Kind::token &&
      (login ? login->pkce : parts_.config.login_flow() == LoginFlow::pkce))
    return {Owner::nobody};
  const bool unchecked = parts_.config.state_verification() == StateVerification::off;
  if (login) return {Owner::this_client, login, unchecked ? "state verification is off." : nullptr};
  if (logins.is_expected_elsewhere(response.state, attempt.client_id))
    return {Owner::another_client};
  if (unchecked) return {Owner::this_client, {}, "state verification is off."};
  // If a record like that of this login cannot be stored now, none could be stored when the login
  // started, so the answer cannot be checked. The record is made from the caller's state: an
  // attacker could put a state into the address that is too long for the storage.
  const std::string& state = attempt.options.state;
  const PendingLogin like{std::string(64, 'x') + state, state, attempt.client_id,
                          attempt.redirect_uri};
  if (!logins.can_keep(like))
    return {Owner::this_client, {}, "sessionStorage is denied or full here."};
  return {Owner::nobody};
}

void RedirectLogin::accept(LoginAttemptPointer&& attempt, CallbackResponse&& response,
                           const Claim& claim) {
  window_of(*attempt).rewrite(response.cleaned_url);
  attempt->restarted =
      is_restarted_state(response.state) || (claim.login && claim.login->restarted);
  response.state = claim.login ? claim.login->caller_state : without_restart_mark(response.state);
  if (claim.login) attempt->made_verifier = claim.login->code_verifier;
  attempt->returns_from_renewal = claim.login && claim.login->renews;
  if (attempt->returns_from_renewal) attempt->options.state = response.state;
  if (claim.login && !claim.login->first_error.empty())
    attempt->first_refusal =
        LoginRefusal{claim.login->first_error, claim.login->first_error_description};
  if (response.kind == CallbackResponse::Kind::error) {
    if (parts_.flows.change(*attempt, response.error, response.error_description))
      return departure_.leave(*attempt);
    if (goes_on_after(*attempt, refusal_of(response))) return test_token(std::move(attempt));
    return login_refused(*attempt, response);
  }

  if (claim.unverified != nullptr) {
    if (!claim.login && parts_.config.state_verification() == StateVerification::strict) {
      return reject(
          *attempt,
          Error{error_code::state_unavailable,
                "The login response cannot be checked because sessionStorage is denied or full "
                "here. Allow it, or verify the state as 'bound'."});
    }
    parts_.log.warn(warning_code::state_unverified,
                    text::concat({"A login response was accepted without checking that this tab "
                                  "asked for it: ",
                                  claim.unverified}));
  }
  const std::string sent_uri =
      claim.login ? claim.login->redirect_uri : departure_.redirect_uri(*attempt);
  LoginAttempt& first = *attempt;
  first.fresh_token = true;
  const auto group = std::make_shared<Group>();
  if (!first.in_popup()) busy_ = group;
  if (first.in_popup()) first.session_before = parts_.session.moment();
  const std::uint32_t generation = parts_.session.generation();
  group->push_back(std::move(attempt));
  if (first.follows_flow && !parts_.flows.is_pkce(*first.grant)) warn_of_implicit_grant();
  const auto redeemed = [this, group, generation](Error&& error) {
    if (busy_ == group) busy_.reset();
    // Another login came first.
    if (parts_.session.generation() != generation + 1) group->front()->session_before.reset();
    if (!error) parts_.flows.note_success(*group->front());
    if (!error && !group->front()->in_popup()) departure_.note_answer();
    const bool renewal = group->front()->returns_from_renewal;
    for (LoginAttemptPointer& each : *group) {
      each->returns_from_renewal = renewal;
      if (!error || goes_on_after(*each, error)) {
        test_token(std::move(each));
      } else {
        failed(*each, Error(error));
      }
    }
  };
  first.grant->redeem(first, std::move(response), sent_uri, redeemed);
}

void RedirectLogin::unclaimed(LoginAttemptPointer&& attempt, CallbackResponse&& response) {
  const bool is_error = response.kind == CallbackResponse::Kind::error;
  Browser& window = window_of(*attempt);
  const Error mismatch{
      error_code::state_mismatch,
      "The login response does not belong to a login that this tab started. It was not used. "
      "Something on this page clears sessionStorage or changes the prefix of what is stored "
      "between the login and its answer, or this is not the tab that asked. Log in from the "
      "application again."};
  if (attempt->in_popup()) {
    if (is_error) return login_refused(*attempt, response);
    return attempt->done(Error(mismatch));
  }
  const bool second_try = pending_logins().take_restarted(attempt->client_id);
  if (second_try || is_restarted_state(response.state)) {
    window.rewrite(response.cleaned_url);
    // The error in an address that this tab did not ask for is not shown.
    attempt->kept_failure = second_try && is_error ? refusal_of(response) : Error(mismatch);
    attempt->restarted = true;
    return test_token(std::move(attempt));
  }
  busy_ = std::make_shared<Group>();
  busy_->push_back(std::move(attempt));
  claim_timer_ =
      parts_.timer.after(claim_time, [this, answer = std::move(response)] { discard(answer); });
}

void RedirectLogin::discard(const CallbackResponse& answer) {
  claim_timer_ = 0;
  const auto group = std::move(busy_);
  busy_.reset();
  // A router may have changed the address meanwhile, with the answer still in it.
  RedirectGrant* grant = nullptr;
  const CallbackResponse now = read(*group->front(), grant);
  const bool taken = now.kind != answer.kind || now.state != answer.state;
  if (!taken) {
    parts_.browser.rewrite(now.cleaned_url);
    if (answer.kind != CallbackResponse::Kind::error) {
      parts_.log.warn(
          warning_code::state_mismatch,
          "A login response that this tab did not ask for was dropped; the login starts "
          "afresh.");
    }
  }
  for (LoginAttemptPointer& each : *group) {
    each->left_answer = taken;
    each->restarted = !taken;
    test_token(std::move(each));
  }
}

void RedirectLogin::failed(LoginAttempt& attempt, Error&& why) {
  if (parts_.flows.change(attempt, why.code(), why.message())) return departure_.leave(attempt);
  if (!attempt.first_refusal || !refuses_grant(why.code())) return reject(attempt, std::move(why));
  CallbackResponse response;
  response.error = why.code();
  login_refused(attempt, response);
}

void RedirectLogin::warn_of_implicit_grant() {
  const std::string mark = "implicit_grant_warned";
  if (!parts_.config.warn_of_implicit_grant() || parts_.document_storage.get(mark)) return;
  parts_.document_storage.set(mark, "1");
  parts_.log.warn(warning_code::implicit_grant_ends,
                  "This login went by the implicit grant, which Genesys Cloud ends by March 2027. "
                  "The page may stay as it is: have the grant type of its OAuth client changed to "
                  "Code Authorization, and its logins go by PKCE.");
}

void RedirectLogin::login_refused(LoginAttempt& attempt, CallbackResponse& response) {
  attempt.grant->forget();
  // If both grants were refused, report the first: it is the one that the page asked for.
  if (attempt.first_refusal && refuses_grant(response.error)) {
    response.error = attempt.first_refusal->error;
    response.error_description = attempt.first_refusal->description;
  }
  AuthData data;
  data.state = std::move(response.state);
  data.error = response.error;
  data.error_description = response.error_description;
  // The session stays if its renewal is refused.
  if (!attempt.options.renews) parts_.session.set(std::move(data), TokenOrigin::login);
  reject(attempt, refusal_of(response));
}

bool RedirectLogin::goes_on_after(LoginAttempt& attempt, const Error& refusal) {
  // In a popup the refusal is the answer to `renew`, and the page is still there.
  if (!attempt.returns_from_renewal || attempt.in_popup()) return false;
  parts_.session.load();
  if (parts_.session.access_token().empty()) return false;
  attempt.grant->forget();
  attempt.fresh_token = false;
  attempt.kept_failure = Error(refusal);
  return true;
}

void RedirectLogin::reject(LoginAttempt& attempt, Error&& why) {
  departure_.note_refusal(attempt, why);
  attempt.done(std::move(why));
}

void RedirectLogin::test_token(LoginAttemptPointer&& attempt) {
  Session& session = parts_.session;
  // A stored token wins over one that was set, as in the old SDK.
  if (!attempt->fresh_token) session.load();
  const bool wants_another = attempt->options.renews && !attempt->fresh_token;
  if (session.access_token().empty() || wants_another) return departure_.leave(*attempt);
  auto base = parts_.config.api_url();
  if (!base) return attempt->done(std::move(base.error()));
  Request request;
  request.method = "GET";
  request.url = text::concat({base.value(), "/api/v2/tokens/me"});
  add_pair(request.headers, "Accept", json_media_type);
  request.may_renew = !std::exchange(attempt->tested, true) && !attempt->fresh_token;
  const std::uint32_t generation = session.generation();
  parts_.api.send(std::move(request), [this, generation, attempt = std::move(attempt)](
                                          Result<Response>&& result) mutable {
    token_tested(std::move(attempt), generation, std::move(result));
  });
}

void RedirectLogin::token_tested(LoginAttemptPointer&& attempt, std::uint32_t generation,
                                 Result<Response>&& result) {
  Session& session = parts_.session;
  if (attempt->is_given_up()) {
    if (attempt->session_before && generation == session.generation())
      session.put_back(std::move(*attempt->session_before));
    return attempt->done(aborted_error());
  }
  const int status = result ? result.value().status : 0;
  const bool refused = status == 401 || status == 403;
  // The session changed while the request was under way, so the response is not about the token
  // that is there now.
  if (generation != session.generation()) {
    if (!session.access_token().empty()) return test_token(std::move(attempt));
    // The page is leaving for the same login, which another call started.
    if (departure_.has_left() && !attempt->in_popup()) return attempt->done.abandon();
    // Another call has dropped the refused token, or another tab has ended the session.
    if (!session.ended_by_program()) {
      if (!attempt->fresh_token) return test_token(std::move(attempt));
      if (refused) return restart_after_refused_token(std::move(attempt), status);
    }
    return attempt->done(
        Error{error_code::aborted, "The token was cleared while the login was under way."});
  }
  if (result && result.value().ok()) {
    const std::string& wanted = attempt->options.state;
    if (session.data().state.empty() && !wanted.empty()) session.set_state(wanted);
    departure_.note_success();
    session.confirm();
    return attempt->done(session.data());
  }
  if (!result) {
    // The platform refused the token, and something before the login server refused to renew it. It
    // may let the login page through.
    const bool foreign = result.error().code().starts_with("HTTP4");
    if (foreign && !attempt->resumes) return departure_.leave(*attempt);
    return attempt->done(std::move(result.error()));
  }
  if (refused) return restart_after_refused_token(std::move(attempt), status);
  // The platform did not say that the token is wrong. It stays, and the caller may try again.
  attempt->done(answer_error(std::move(result.value()),
                             "The platform could not check the token, which is kept."));
}

void RedirectLogin::restart_after_refused_token(LoginAttemptPointer&& attempt, int status) {
  Session& session = parts_.session;
  session.drop_refused();
  if (!attempt->fresh_token) {
    // Another tab may have stored a newer token meanwhile.
    session.load();
    return session.access_token().empty() ? departure_.leave(*attempt)
                                          : test_token(std::move(attempt));
  }
  // There is no third try. Otherwise a platform that issues tokens and then refuses them would make
  // the page redirect for ever.
  if (attempt->restarted || attempt->in_popup() || attempt->resumes ||
      !parts_.session_storage.available()) {
    // A resumed session has had no second try. The next login of the page is that.
    if (!attempt->resumes) attempt->restarted = true;
    return reject(
        *attempt,
        Error{error_code::token_rejected,
              text::concat({"The platform issued a token and then refused it (status ",
                            text::from_number(status),
                            "). Check that the environment is the region of this client id."})});
  }
  attempt->restarted = true;
  departure_.leave(*attempt);
}

}  // namespace platform_client::oauth

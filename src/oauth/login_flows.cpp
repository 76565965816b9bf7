#include "oauth/login_flows.hpp"

#include <algorithm>

#include "json/json.hpp"
#include "text/ascii.hpp"

namespace platform_client::oauth {

bool refuses_grant(std::string_view error) {
  constexpr std::string_view codes[] = {"unauthorized_client", "unsupported_response_type",
                                        "unsupported_grant_type", "invalid_client"};
  return std::find(std::begin(codes), std::end(codes), error) != std::end(codes);
}

RedirectGrant& LoginFlows::next(const std::string& client_id) const {
  if (config_.login_flow() == LoginFlow::pkce) return pkce_;
  const bool automatic = config_.login_flow() == LoginFlow::automatic;
  return automatic && is_remembered(client_id) ? pkce_ : implicit_;
}

CallbackResponse LoginFlows::read(std::string_view href, const std::string& client_id,
                                  const std::optional<PendingLogin>& login,
                                  RedirectGrant*& grant) const {
  using Kind = CallbackResponse::Kind;
  const bool expects_code = login ? login->pkce : is_pkce(next(client_id));
  for (const auto parse : {parse_code_callback, parse_code_in_fragment}) {
    CallbackResponse response = parse(href);
    if (response.kind == Kind::none) continue;
    // A login by the code grant always sends a state.
    const bool own_code = response.kind == Kind::code && response.state.empty();
    const bool refuses_login =
        login && response.kind == Kind::error && response.state == login->state;
    if (expects_code ? own_code : !refuses_login) continue;
    grant = expects_code ? &pkce_ : &implicit_;
    return response;
  }
  grant = &implicit_;
  return implicit_.read(href);
}

bool LoginFlows::change(LoginAttempt& attempt, const std::string& error,
                        const std::string& description) {
  if (!attempt.follows_flow || config_.login_flow() != LoginFlow::automatic ||
      !refuses_grant(error))
    return false;
  const bool pkce = is_pkce(*attempt.grant);
  if (pkce) remember(attempt.client_id, false);
  // A login by the code grant needs session storage for its verifier.
  if (attempt.first_refusal || (!pkce && !session_storage_.available())) return false;
  attempt.grant = pkce ? &implicit_ : &pkce_;
  attempt.first_refusal = LoginRefusal{error, description};
  return true;
}

void LoginFlows::note_success(const LoginAttempt& attempt) {
  if (!attempt.follows_flow || config_.login_flow() != LoginFlow::automatic) return;
  const bool pkce = is_pkce(*attempt.grant);
  if (pkce != is_remembered(attempt.client_id)) remember(attempt.client_id, pkce);
}

std::string LoginFlows::key() const { return text::concat({config_.prefix(), "_login_flow"}); }

bool LoginFlows::is_remembered(const std::string& client_id) const {
  const auto text = local_storage_.get(key());
  if (!text) return false;
  const json::Object record = json::read_object(*text);
  const auto server = config_.login_url();
  return record.string("clientId") == client_id && server &&
         record.string("loginServer") == server.value() && record.string("flow") == "pkce";
}

void LoginFlows::remember(const std::string& client_id, bool pkce) {
  const auto server = config_.login_url();
  if (!pkce || !server) return local_storage_.remove(key());
  json::ObjectWriter record;
  record.string("clientId", client_id);
  record.string("loginServer", server.value());
  record.string("flow", "pkce");
  local_storage_.set(key(), record.end());
}

}  // namespace platform_client::oauth

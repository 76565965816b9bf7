#include "boundary/client_handle.hpp"

#include "boundary/convert.hpp"
#include "http/redaction.hpp"
#include "ports/page_body.hpp"
#include "ports/page_response.hpp"
#include "text/ascii.hpp"

namespace platform_client::wasm {
namespace {

std::uint32_t number(const std::string& text) {
  unsigned long long value = 0;
  text::parse_digits(text, 0x7FFFFFFF, value);
  return static_cast<std::uint32_t>(value);
}

}  // namespace

ClientHandle::ClientHandle(emscripten::val host)
    : host_(std::move(host)),
      client_({*this, local_storage_, session_storage_, document_storage_, browser_, clock_, timer_,
               random_, log_, &context_}) {
  client_.session().observe(this);
}

void ClientHandle::send(Request&& request, Completion<Response>&& done) {
  Transport& transport =
      through_host_ ? static_cast<Transport&>(host_transport_) : fetch_transport_;
  transport.send(std::move(request), std::move(done));
}

void ClientHandle::set_option(const std::string& name, const std::string& value) {
  Config& config = client_.config();
  constexpr std::pair<const char*, bool Config::*> switches[] = {
      {"plainHttp", &Config::plain_http},
      {"persist", &Config::persist},
      {"refreshAccessToken", &Config::refresh_access_token},
      {"debugLog", &Config::debug_log},
      {"logExchanges", &Config::log_exchanges}};
  constexpr std::pair<const char*, std::uint32_t Config::*> numbers[] = {
      {"timeout", &Config::timeout_ms},
      {"refreshTokenWaitMax", &Config::refresh_token_wait_max_s},
      {"debugLog", &Config::debug_log_max_lines}};
  constexpr std::pair<const char*, Server> urls[] = {
      {"apiUrl", Server::api}, {"loginUrl", Server::login}, {"tokenUrl", Server::tokens}};
  for (const auto& [known, server] : urls) {
    if (name == known) config.set_url(server, value);
  }
  for (const auto& [known, member] : switches) {
    if (name == known) config.*member = !value.empty();
  }
  for (const auto& [known, member] : numbers) {
    if (name == known) config.*member = number(value);
  }
  if (name == "environment") config.set_environment(value);
  if (name == "prefix") config.prefix = value;
  if (name == "defaultHeaders") config.default_headers = unpack_pairs(value);
  if (name == "accessToken") client_.session().set_access_token(value);
  if (name == "authData") client_.session().set(auth_data_from_json(value));
  if (name == "clientId") client_.client_id = value;
  if (name == "transport") through_host_ = !value.empty();
  if (name == "stateVerification") {
    config.state_verification = value == "strict" ? StateVerification::strict
                                : value == "off"  ? StateVerification::off
                                                  : StateVerification::bound;
  }
}

std::string ClientHandle::get_option(const std::string& name) {
  const Config& config = client_.config();
  if (name == "environment") return config.environment();
  if (name == "basePath") return config.base_path();
  if (name == "authUrl") return config.auth_url();
  if (name == "accessToken") return client_.session().access_token();
  if (name == "hasLocalStorage") return local_storage_.available() ? "1" : "";
  return "";
}

std::string ClientHandle::start(int id, const Operation& operation, Call&& call) {
  // Kept before sending: an answer may come before `call` returns.
  pending_.add(id, nullptr);
  auto sent = client_.call(operation, std::move(call),
                           [this, id](Result<Response>&& result) { settle(id, result); });
  if (!sent) {
    pending_.take(id);
    fail(id, sent.error());
    return "";
  }
  if (auto* pending = pending_.find(id)) *pending = sent.value();
  return "";
}

void ClientHandle::cancel(int id) {
  const auto* pending = pending_.find(id);
  if (pending == nullptr) return;
  // A copy: cancelling settles, which takes the entry out.
  if (const auto cancellation = *pending) cancellation->cancel();
}

void ClientHandle::login(int id, const std::string& client_id, const std::string& redirect_uri,
                         const LoginOptions& options,
                         const std::optional<std::string>& code_verifier) {
  Completion<AuthData> done = [this, id](Result<AuthData>&& result) {
    if (!result) return fail(id, result.error());
    host_.call<void>("settleAuth", id);
  };
  if (code_verifier) {
    client_.login_pkce_grant(client_id, redirect_uri, options, *code_verifier, std::move(done));
  } else {
    client_.login_implicit_grant(client_id, redirect_uri, options, std::move(done));
  }
}

void ClientHandle::request_token(int id, TokenGrant&& grant) {
  client_.request_token(std::move(grant),
                        [this, id](Result<Response>&& result) { settle(id, result); });
}

void ClientHandle::settle(int id, const Result<Response>& result) {
  pending_.take(id);
  if (!result) return fail(id, result.error());
  const Response& response = result.value();
  host_.call<void>("settleResponse", id, response.status, xhr_of(response), body_of(response));
}

emscripten::val ClientHandle::body_of(const Response& response) const {
  // Errors end up in logs and reports; one that echoes the token must not take it there.
  const std::string_view token = client_.session().bearer_token();
  if (!response.ok() && !token.empty() && text::contains(response.body.text(), token))
    return value_of(Bytes(redact(response.body.text(), token)));
  return value_of(response.body);
}

void ClientHandle::fail(int id, const Error& error) {
  if (const auto& response = error.response()) {
    host_.call<void>("settleRefusal", id, error.code(), error.message(), response->status,
                     xhr_of(*response), body_of(*response));
  } else {
    host_.call<void>("settleFailure", id, error.code(), error.message());
  }
}

void ClientHandle::auth_data_changed(const AuthData& data) {
  host_.call<void>("authDataChanged", to_json(data, clock_, /*persisted=*/false));
}

}  // namespace platform_client::wasm

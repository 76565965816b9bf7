#include <emscripten/bind.h>

#include "boundary/operations.hpp"
#include "boundary/page_client.hpp"
#include "boundary/values.hpp"
#include "http/redaction.hpp"
#include "oauth/callback_parser.hpp"
#include "oauth/pkce.hpp"
#include "operations/request_binder.hpp"

namespace platform_client::wasm {
namespace {

using emscripten::val;

TextResult text_result(const Result<std::string>& result) {
  if (result) return {result.value(), std::nullopt};
  return {"", Failure{result.error().code(), result.error().message(), std::nullopt}};
}

TextResult code_verifier(int length) {
  HostRandom random;
  return text_result(
      oauth::make_code_verifier(random, length < 0 ? 0 : static_cast<unsigned>(length)));
}

TextResult code_challenge(std::string verifier) {
  return text_result(oauth::code_challenge(verifier));
}

std::string gateway_url(std::string protocol, std::string host, int port, std::string path) {
  return Gateway{host, protocol, port, "", path}.url(Server::api);
}

RetrySettings default_retry() {
  const RetryOptions options;
  return {options.max_retries,
          static_cast<double>(options.delay.count()),
          static_cast<double>(options.max_delay.count()),
          static_cast<double>(options.max_retry_after.count()),
          static_cast<double>(options.max_elapsed.count()),
          Strings(val::array(options.methods)),
          Numbers(val::array(options.statuses))};
}

bool is_refusal(std::string address) { return oauth::is_refusal(address); }

bool is_secret(std::string header) { return is_secret_header(header); }

// embind passes a 64-bit number only as a BigInt.
double get_expiry(const AuthData& data) { return static_cast<double>(data.token_expiry_time); }
void set_expiry(AuthData& data, double ms) {
  data.token_expiry_time = static_cast<std::int64_t>(ms);
}

double get_resets_at(const RateLimit& limit) { return static_cast<double>(limit.resets_at); }
void set_resets_at(RateLimit& limit, double ms) { limit.resets_at = static_cast<std::int64_t>(ms); }

void set_allow_empty(Parameter& parameter, bool allow) { parameter.allow_empty = allow; }

}  // namespace

/// Everything of the core that JavaScript can call. The other direction is three objects that the
/// core calls: js/src/host.js, call.js and popup.js.
EMSCRIPTEN_BINDINGS(platform_client) {
  using namespace emscripten;

  register_type<NameValues>("[string, string][]");
  register_type<Arguments>("(string | string[] | null | undefined)[]");
  register_type<Content>("any");
  register_type<Strings>("string[]");
  register_type<Numbers>("number[]");
  register_type<Parameters>("Parameter[]");
  register_type<StateVerificationMode>("'bound' | 'strict' | 'off'");
  register_type<LoginFlowName>("'auto' | 'implicit' | 'pkce'");
  register_type<HostObject>("import('#host').Host");
  register_type<CallObject>("import('#call').Call");
  register_type<PopupObject>("import('#popup').PopupLogin | undefined");
  register_type<AnsweredRequest>("import('#host').AnsweredRequest");
  register_optional<Answer>();
  register_optional<Failure>();
  register_optional<RetrySettings>();
  register_optional<CallOptions>();
  register_optional<RateLimit>();
  register_optional<double>();

  value_object<RetrySettings>("RetrySettings")
      .field("maxRetries", &RetrySettings::max_retries)
      .field("delay", &RetrySettings::delay)
      .field("maxDelay", &RetrySettings::max_delay)
      .field("maxRetryAfter", &RetrySettings::max_retry_after)
      .field("maxElapsed", &RetrySettings::max_elapsed)
      .field("methods", &RetrySettings::methods)
      .field("statuses", &RetrySettings::statuses);
  value_object<Settings>("Settings")
      .field("environment", &Settings::environment)
      .field("apiUrl", &Settings::api_url)
      .field("loginUrl", &Settings::login_url)
      .field("tokenUrl", &Settings::token_url)
      .field("plainHttp", &Settings::plain_http)
      .field("persist", &Settings::persist)
      .field("prefix", &Settings::prefix)
      .field("timeout", &Settings::timeout)
      .field("defaultHeaders", &Settings::default_headers)
      .field("stateVerification", &Settings::state_verification)
      .field("loginFlow", &Settings::login_flow)
      .field("warnOfImplicitGrant", &Settings::warn_of_implicit_grant)
      .field("followTabs", &Settings::follow_tabs)
      .field("retry", &Settings::retry)
      .field("pacing", &Settings::pacing)
      .field("tokenExpiryLead", &Settings::token_expiry_lead)
      .field("refreshAccessToken", &Settings::refresh_access_token)
      .field("refreshTokenWaitMax", &Settings::refresh_token_wait_max)
      .field("debugLog", &Settings::debug_log)
      .field("debugLogMaxLines", &Settings::debug_log_max_lines)
      .field("logExchanges", &Settings::log_exchanges)
      .field("ownHttpClient", &Settings::own_http_client);
  value_object<CallOptions>("CallOptions")
      .field("customHeaders", &CallOptions::custom_headers)
      .field("contentType", &CallOptions::content_type)
      .field("timeout", &CallOptions::timeout)
      .field("retry", &CallOptions::retry);
  value_object<Login>("Login")
      .field("clientId", &Login::client_id)
      .field("redirectUri", &Login::redirect_uri)
      .field("state", &Login::state)
      .field("org", &Login::org)
      .field("provider", &Login::provider)
      .field("target", &Login::target)
      .field("login_hint", &Login::login_hint)
      .field("prompt", &Login::prompt)
      .field("pkce", &Login::pkce)
      .field("codeVerifier", &Login::code_verifier)
      .field("renews", &Login::renews)
      .field("byUser", &Login::by_user)
      .field("popup", &Login::popup)
      .field("popupAddress", &Login::popup_address);
  value_object<TokenRequest>("TokenRequest")
      .field("clientId", &TokenRequest::client_id)
      .field("clientSecret", &TokenRequest::client_secret)
      .field("form", &TokenRequest::form);
  value_object<Answer>("Answer")
      .field("status", &Answer::status)
      .field("request", &Answer::request)
      .field("body", &Answer::body);
  value_object<Failure>("Failure")
      .field("code", &Failure::code)
      .field("message", &Failure::message)
      .field("answer", &Failure::answer);
  value_object<Exchange>("Exchange")
      .field("operation", &Exchange::operation)
      .field("method", &Exchange::method)
      .field("attempt", &Exchange::attempt)
      .field("time", &Exchange::time)
      .field("duration", &Exchange::duration)
      .field("requestSize", &Exchange::request_size)
      .field("responseSize", &Exchange::response_size)
      .field("status", &Exchange::status)
      .field("code", &Exchange::code)
      .field("correlationId", &Exchange::correlation_id);
  value_object<RateLimit>("RateLimit")
      .field("allowed", &RateLimit::allowed)
      .field("count", &RateLimit::count)
      .field("resetsAt", get_resets_at, set_resets_at);
  value_object<TextResult>("TextResult")
      .field("text", &TextResult::text)
      .field("failure", &TextResult::failure);
  value_object<AuthData>("AuthData")
      .field("accessToken", &AuthData::access_token)
      .field("state", &AuthData::state)
      .field("error", &AuthData::error)
      .field("error_description", &AuthData::error_description)
      .field("tokenExpiryTime", get_expiry, set_expiry)
      .field("refreshToken", &AuthData::refresh_token);

  enum_<ParameterLocation>("ParameterLocation")
      .value("path", ParameterLocation::path)
      .value("query", ParameterLocation::query)
      .value("header", ParameterLocation::header)
      .value("form", ParameterLocation::form)
      .value("body", ParameterLocation::body);
  enum_<CollectionFormat>("CollectionFormat")
      .value("none", CollectionFormat::none)
      .value("csv", CollectionFormat::csv)
      .value("ssv", CollectionFormat::ssv)
      .value("tsv", CollectionFormat::tsv)
      .value("pipes", CollectionFormat::pipes)
      .value("multi", CollectionFormat::multi);
  value_object<Parameter>("Parameter")
      .field("name", &Parameter::name)
      .field("sdkName", &Parameter::sdk_name)
      .field("location", &Parameter::location)
      .field("collection", &Parameter::collection)
      .field("required", &Parameter::required)
      .field("allowEmpty", may_be_empty, set_allow_empty);
  value_object<Operation>("Operation")
      .field("name", &Operation::name)
      .field("method", &Operation::method)
      .field("path", &Operation::path)
      .field("parameters", get_parameters, set_parameters)
      .field("contentTypes", &Operation::content_types)
      .field("accepts", &Operation::accepts)
      .field("authorized", &Operation::authorized);
  function("classNames", class_names);
  function("operationNames", operation_names);
  function("operation", operation);

  function("gatewayUrl", gateway_url);
  function("defaultRetry", default_retry);
  function("isSecretHeader", is_secret);
  constant("redacted", val(redacted.data()));
  constant("defaultPrefix", val(Config::default_prefix));
  constant("defaultTimeout", static_cast<unsigned>(Config::default_timeout.count()));

  function("isRefusal", is_refusal);
  function("codeVerifier", code_verifier);
  function("codeChallenge", code_challenge);

  class_<PageClient>("Client")
      .constructor<HostObject>()
      .function("close", &PageClient::close)
      .function("settings", &PageClient::settings)
      .function("setSettings", &PageClient::set_settings)
      .function("environment", &PageClient::environment)
      .function("basePath", &PageClient::base_path)
      .function("authUrl", &PageClient::auth_url)
      .function("hasLocalStorage", &PageClient::has_local_storage)
      .function("accessToken", &PageClient::access_token)
      .function("setAccessToken", &PageClient::set_access_token)
      .function("setAuthData", &PageClient::set_auth_data)
      .function("invoke", &PageClient::invoke)
      .function("callApi", &PageClient::call_api)
      .function("cancel", &PageClient::cancel)
      .function("rateLimit", &PageClient::rate_limit)
      .function("watchRequests", &PageClient::watch_requests)
      .function("login", &PageClient::login)
      .function("resume", &PageClient::resume)
      .function("canRenew", &PageClient::can_renew)
      .function("renew", &PageClient::renew)
      .function("beginRenewal", &PageClient::begin_renewal)
      .function("endRenewal", &PageClient::end_renewal)
      .function("watchExpiry", &PageClient::watch_expiry)
      .function("lookAgain", &PageClient::look_again)
      .function("requestToken", &PageClient::request_token)
      .function("logout", &PageClient::logout)
      .function("completeRequest", &PageClient::complete_request)
      .function("failRequest", &PageClient::fail_request);
}

}  // namespace platform_client::wasm

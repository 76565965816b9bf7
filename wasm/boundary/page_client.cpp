#include "boundary/page_client.hpp"

#include <algorithm>
#include <array>

#include "http/redaction.hpp"
#include "operations/operation_table.hpp"
#include "ports/page_body.hpp"
#include "ports/page_response.hpp"
#include "text/ascii.hpp"

namespace platform_client::wasm {
namespace {

using emscripten::val;

/// The window of a login in a popup. JavaScript opens it, and says which address it has reached.
class PopupBrowser final : public Browser {
 public:
  PopupBrowser(PopupObject popup, std::string address)
      : popup_(std::move(popup)), address_(std::move(address)) {}

  bool available() override { return !popup_["over"].as<bool>(); }
  std::string href() override { return address_; }
  std::string resolve(const std::string& address) override {
    return PageBrowser().resolve(address);
  }
  void rewrite(const std::string&) override {}
  void leave_for(const std::string& url) override { popup_.call<void>("open", url); }

 private:
  PopupObject popup_;
  std::string address_;
};

// In the order of the enumerations.
constexpr std::array state_verification_modes = {"bound", "strict", "off"};
constexpr std::array login_flows = {"auto", "implicit", "pkce"};
constexpr std::array session_events = {"tokenExpiring", "tokenExpired", "tokenRenewed", "loggedIn",
                                       "loggedOut"};
constexpr std::array logout_reasons = {"logout", "otherTab", "refused", "replaced"};

template <class Enumeration, std::size_t size>
Enumeration from_name(const val& name, const std::array<const char*, size>& names) {
  const auto at = std::find(names.begin(), names.end(), name.as<std::string>());
  return static_cast<Enumeration>(at == names.end() ? 0 : at - names.begin());
}

template <class Enumeration, std::size_t size>
val name_of(Enumeration value, const std::array<const char*, size>& names) {
  return val(names[static_cast<std::size_t>(value)]);
}

RetryOptions retry_from(const RetrySettings& settings) {
  const auto ms = [](double time) {
    return std::chrono::milliseconds(static_cast<long long>(time));
  };
  RetryOptions options;
  options.max_retries = settings.max_retries;
  options.delay = ms(settings.delay);
  options.max_delay = ms(settings.max_delay);
  options.max_retry_after = ms(settings.max_retry_after);
  options.max_elapsed = ms(settings.max_elapsed);
  options.methods = list_from<std::string>(settings.methods);
  options.statuses = list_from<int>(settings.statuses);
  return options;
}

std::optional<double> number_of(const std::optional<std::size_t>& size) {
  return size ? std::optional(static_cast<double>(*size)) : std::nullopt;
}

Exchange exchange_of(const RequestEvent& event) {
  Exchange exchange;
  exchange.operation = event.operation;
  exchange.method = event.method;
  exchange.attempt = event.attempt;
  exchange.time = static_cast<double>(event.time);
  exchange.request_size = number_of(event.request_size);
  return exchange;
}

Argument argument_from(const val& given) {
  Argument argument;
  // These two ask nothing of JavaScript.
  if (given.isUndefined()) return argument;
  if (given.isNull()) {
    argument.kind = Argument::Kind::null;
  } else if (given.isString()) {
    argument.kind = Argument::Kind::single;
    argument.values.push_back(given.as<std::string>());
  } else {
    argument.kind = Argument::Kind::list;
    argument.values = list_from<std::string>(given);
  }
  return argument;
}

}  // namespace

PageClient::PageClient(HostObject host)
    : host_(std::move(host)),
      client_({*this, local_storage_, session_storage_, document_storage_, browser_, clock_, timer_,
               random_, log_, &context_, &locks_}) {
  client_.session().observe(this);
}

void PageClient::send(Request&& request, Completion<Response>&& done) {
  Transport& transport =
      own_http_client_ ? static_cast<Transport&>(host_transport_) : fetch_transport_;
  transport.send(std::move(request), std::move(done));
}

Settings PageClient::settings() const {
  const Config& config = client_.config();
  Settings settings;
  settings.environment = config.environment();
  settings.plain_http = config.plain_http();
  settings.persist = config.persist();
  settings.prefix = config.prefix();
  settings.timeout = static_cast<unsigned>(config.timeout().count());
  settings.default_headers = NameValues(array_of(config.default_headers()));
  settings.state_verification =
      StateVerificationMode(name_of(config.state_verification(), state_verification_modes));
  settings.login_flow = LoginFlowName(name_of(config.login_flow(), login_flows));
  settings.pacing = config.pacing();
  settings.warn_of_implicit_grant = config.warn_of_implicit_grant();
  settings.follow_tabs = config.follow_tabs();
  settings.token_expiry_lead = static_cast<unsigned>(config.expiry_lead().count());
  settings.refresh_access_token = config.refresh_access_token();
  settings.refresh_token_wait_max = static_cast<unsigned>(config.refresh_wait().count());
  settings.debug_log = config.debug_log();
  settings.debug_log_max_lines = config.debug_log_max_lines();
  settings.log_exchanges = config.log_exchanges();
  settings.own_http_client = own_http_client_;
  return settings;
}

void PageClient::set_settings(const Settings& settings) {
  Config& config = client_.config();
  config.set_environment(settings.environment);
  config.set_url(Server::api, settings.api_url);
  config.set_url(Server::login, settings.login_url);
  config.set_url(Server::tokens, settings.token_url);
  config.set_plain_http(settings.plain_http);
  config.set_persist(settings.persist);
  config.set_prefix(settings.prefix);
  config.set_timeout(std::chrono::milliseconds(settings.timeout));
  config.set_default_headers(name_values_from(settings.default_headers));
  config.set_state_verification(
      from_name<StateVerification>(settings.state_verification, state_verification_modes));
  config.set_login_flow(from_name<LoginFlow>(settings.login_flow, login_flows));
  config.set_warn_of_implicit_grant(settings.warn_of_implicit_grant);
  config.set_retry(settings.retry ? std::optional(retry_from(*settings.retry)) : std::nullopt);
  config.set_pacing(settings.pacing);
  config.set_follow_tabs(settings.follow_tabs);
  config.set_expiry_lead(std::chrono::seconds(settings.token_expiry_lead));
  config.set_refresh_access_token(settings.refresh_access_token);
  config.set_refresh_wait(std::chrono::seconds(settings.refresh_token_wait_max));
  config.set_debug_log(settings.debug_log, settings.debug_log_max_lines);
  config.set_log_exchanges(settings.log_exchanges);
  own_http_client_ = settings.own_http_client;
}

int PageClient::invoke(int cls, int index, Arguments arguments, Content body,
                       const std::optional<CallOptions>& options, CallObject call) {
  const auto& operations = built_in_operations().operations(static_cast<std::size_t>(cls));
  return start(operations[static_cast<std::size_t>(index)], arguments, body, options,
               std::move(call));
}

int PageClient::call_api(const Operation& operation, Arguments arguments, Content body,
                         const std::optional<CallOptions>& options, CallObject call) {
  return start(operation, arguments, body, options, std::move(call));
}

int PageClient::start(const Operation& operation, const Arguments& arguments, const Content& body,
                      const std::optional<CallOptions>& options, CallObject&& object) {
  Call call;
  const unsigned size = length_of(arguments);
  for (unsigned i = 0; i < size; ++i)
    call.arguments.push_back(argument_from(item_of(arguments, i)));
  call.body.given = !body.isUndefined();
  call.body.bytes = bytes_from(body);
  if (options) {
    call.custom_headers = name_values_from(options->custom_headers);
    call.body.content_type = options->content_type;
    call.timeout = std::chrono::milliseconds(options->timeout);
  }

  if (options && options->retry) {
    call.retry = retry_from(*options->retry);
  } else if (const auto& retry = client_.config().retry()) {
    call.retry = *retry;
  }
  if (call.retry) {
    call.retry->on_retry = [this, object](const RetryEvent& event) {
      object.call<void>("retrying", event.attempt, static_cast<double>(event.delay.count()),
                        failure_of(event.error));
    };
  }

  const int number = ++last_call_;
  // Added before sending, because the call may be settled before `call` returns.
  cancellations_.emplace(number, nullptr);
  const auto settle = [this, number, object = std::move(object)](Result<Response>&& result) {
    cancellations_.erase(number);
    if (result) {
      answer(object, result.value());
    } else {
      object.call<void>("failed", failure_of(result.error()));
    }
  };
  auto sent = client_.call(operation, std::move(call), settle);
  if (!sent) {
    settle(std::move(sent.error()));
  } else if (const auto at = cancellations_.find(number); at != cancellations_.end()) {
    at->second = sent.value();
  }
  return number;
}

void PageClient::cancel(int number) {
  const auto at = cancellations_.find(number);
  if (at == cancellations_.end()) return;
  // This is a copy, because cancelling settles the call and so removes the entry.
  if (const auto cancellation = at->second) cancellation->cancel();
}

void PageClient::login(const Login& login, CallObject call) {
  LoginOptions options{login.state,  login.org,        login.provider,
                       login.target, login.login_hint, login.prompt};
  if (!login.popup.isUndefined())
    options.window = std::make_shared<PopupBrowser>(login.popup, login.popup_address);
  options.renews = login.renews;
  options.by_user = login.by_user;
  if (login.pkce) {
    client_.login_pkce_grant(login.client_id, login.redirect_uri, options, login.code_verifier,
                             login_done(std::move(call)));
  } else {
    client_.login_implicit_grant(login.client_id, login.redirect_uri, options,
                                 login_done(std::move(call)));
  }
}

Completion<AuthData> PageClient::login_done(CallObject&& object) const {
  return [this, call = std::move(object)](Result<AuthData>&& result) {
    if (!result) {
      call.call<void>("failed", failure_of(result.error()));
    } else if (result.value().access_token.empty()) {
      call.call<void>("notLoggedIn");
    } else {
      call.call<void>("loggedIn");
    }
  };
}

void PageClient::resume(CallObject call) { client_.resume(login_done(std::move(call))); }

void PageClient::renew(CallObject call) { client_.renew(login_done(std::move(call))); }

void PageClient::request_token(const TokenRequest& request, CallObject call) {
  client_.request_token({request.client_id, request.client_secret, name_values_from(request.form)},
                        [this, call](Result<Response>&& result) {
                          if (result) {
                            answer(call, result.value());
                          } else {
                            call.call<void>("failed", failure_of(result.error()));
                          }
                        });
}

std::optional<Failure> PageClient::logout(std::string client_id, std::string redirect_uri) {
  client_.set_client_id(client_id);
  const auto error = client_.logout(redirect_uri);
  if (!error) return std::nullopt;
  return failure_of(error);
}

void PageClient::complete_request(int number, Answer answer) {
  // The body goes back to the caller as it came.
  host_transport_.complete(
      number, page_response(answer.status, std::move(answer.request), std::move(answer.body)));
}

void PageClient::fail_request(int number, const Failure& failure) {
  host_transport_.complete(number, Error{failure.code, failure.message});
}

void PageClient::answer(const val& call, const Response& response) const {
  call.call<void>("answered", response.status, xhr_of(response), body_of(response));
}

val PageClient::body_of(const Response& response) const {
  // Errors end up in logs and reports, so the token is redacted if the response quotes it.
  const std::string_view token = client_.session().bearer_token();
  const bool echoes =
      !response.ok() && !token.empty() && text::contains(response.body.text(), token);
  return echoes ? value_of(Bytes(redact(response.body.text(), token))) : value_of(response.body);
}

Failure PageClient::failure_of(const Error& error) const {
  Failure failure{error.code(), error.message(), std::nullopt};
  if (const auto& response = error.response())
    failure.answer =
        Answer{response->status, AnsweredRequest(xhr_of(*response)), Content(body_of(*response))};
  return failure;
}

void PageClient::session_event(const SessionEvent& event) {
  host_.call<void>("sessionEvent", name_of(event.kind, session_events),
                   name_of(event.reason, logout_reasons),
                   static_cast<double>(event.token_expiry_time));
}

void PageClient::request_sent(const RequestEvent& event) {
  host_.call<void>("requestSent", exchange_of(event));
}

void PageClient::response_received(const ResponseEvent& event) {
  Exchange exchange = exchange_of(event.request);
  exchange.duration = static_cast<double>(event.duration.count());
  exchange.status = event.status;
  exchange.code = event.error_code;
  exchange.correlation_id = event.correlation_id;
  exchange.response_size = number_of(event.response_size);
  host_.call<void>("responseReceived", exchange);
}

void PageClient::auth_data_changed(const AuthData& data) {
  host_.call<void>("authDataChanged", data);
}

}  // namespace platform_client::wasm

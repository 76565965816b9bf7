#include "oauth/token_endpoint.hpp"

#include "http/form.hpp"
#include "http/redaction.hpp"
#include "json/json.hpp"
#include "text/ascii.hpp"
#include "text/utc_date.hpp"

namespace platform_client::oauth {
namespace {

/// A request whose response has not come yet.
struct Exchange {
  TokenGrant grant;
  Completion<Response> done;
  std::uint32_t generation;
};

}  // namespace

bool is_refusal(const Response& response) {
  return response.status == 400 || response.status == 401 || response.status == 403;
}

void TokenEndpoint::request(TokenGrant&& grant, Completion<Response>&& done,
                            std::chrono::milliseconds timeout) {
  auto base = config_.token_url();
  if (!base) return done(std::move(base.error()));
  Request request;
  request.method = "POST";
  request.url = text::concat({base.value(), "/oauth/token"});
  request.timeout = timeout;
  request.authorize = false;
  add_pair(request.headers, "Accept", "application/json");
  NameValueList form = grant.parameters;
  if (grant.client_secret.empty()) {
    add_pair(form, "client_id", grant.client_id);
  } else if (secrets_ != nullptr) {
    secrets_->authenticate(grant, request);
  }
  set_form_body(request, form);
  // A server may quote a code or a secret that it refuses, and the caller may log that.
  for (const auto& [name, value] : grant.parameters) {
    if (name == "code" || is_secret_name(name)) request.secrets.push_back(value);
  }
  auto exchange = std::make_unique<Exchange>(
      Exchange{std::move(grant), std::move(done), session_.generation()});
  login_server_.send(std::move(request), [this, exchange = std::move(exchange)](
                                             Result<Response>&& result) mutable {
    if (result && result.value().ok()) {
      if (auto error = keep_token(result.value(), exchange->grant, exchange->generation))
        return exchange->done(std::move(error));
    }
    exchange->done(std::move(result));
  });
}

Error TokenEndpoint::keep_token(const Response& response, const TokenGrant& grant,
                                std::uint32_t generation) {
  const json::Object body = json::read_object(response.body.text());
  AuthData data;
  data.access_token = body.string("access_token");
  const std::string type = body.string("token_type");
  if (data.access_token.empty() || (!type.empty() && !text::equals_ignoring_case(type, "bearer"))) {
    return Error{error_code::invalid_response,
                 "The login server's answer holds no bearer token. Check that the environment or "
                 "the gateway leads to the platform's login server."};
  }
  data.state = session_.data().state;
  const double seconds = body.positive("expires_in");
  // A JavaScript date cannot show a later time.
  if (seconds > 0 && seconds < static_cast<double>(text::max_time_ms) / 2000)
    data.token_expiry_time = clock_.now_ms() + static_cast<std::int64_t>(seconds * 1000);
  // A refresh token is of use only with the client secret, and a page is no place for either.
  if (!grant.client_secret.empty() && secrets_ != nullptr) {
    if (auto error = secrets_->keep(grant, generation, body, data)) return error;
  }
  session_.set(std::move(data));
  return {};
}

Error refusal(const std::string& code, const std::string& description, const char* otherwise) {
  return {code,
          text::concat({"[", code, "] ",
                        description.empty() ? text::Part(otherwise) : text::Part(description)})};
}

Error token_error(Response&& response) {
  const json::Object body = json::read_object(response.body.text());
  std::string code = body.string("error");
  if (code.empty()) code = text::concat({"HTTP", text::from_number(response.status)});
  const Error error =
      refusal(code, body.string("error_description"), "The login server refused to issue a token.");
  return {code, error.message(), std::make_shared<const Response>(std::move(response))};
}

}  // namespace platform_client::oauth

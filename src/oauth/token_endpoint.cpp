#include "oauth/token_endpoint.hpp"

#include "http/form.hpp"
#include "http/redaction.hpp"
#include "json/json.hpp"
#include "text/ascii.hpp"
#include "text/base64.hpp"
#include "text/percent.hpp"
#include "text/utc_date.hpp"

namespace platform_client::oauth {
namespace {

/// What is known of a request until its answer comes.
struct Exchange {
  TokenGrant grant;
  Completion<Response> done;
  std::uint32_t generation;
};

}  // namespace

bool is_refusal(const Response& response) {
  return response.status == 400 || response.status == 401 || response.status == 403;
}

void TokenEndpoint::request(TokenGrant&& grant, Completion<Response>&& done) {
  send(std::move(grant), 0, std::move(done));
}

bool TokenEndpoint::can_refresh() const {
  return !session_.data().refresh_token.empty() && !client_secret_.empty();
}

void TokenEndpoint::refresh(Completion<Response>&& done) {
  const std::uint32_t limit = config_.refresh_token_wait_max_s;
  TokenGrant grant{client_id_, client_secret_, {}};
  add_pair(grant.parameters, "grant_type", "refresh_token");
  add_pair(grant.parameters, "refresh_token", session_.data().refresh_token);
  send(std::move(grant), limit * 1000,
       [this, limit, generation = session_.generation(),
        done = std::move(done)](Result<Response>&& result) mutable {
         if (!result && result.error().code() == "ETIMEDOUT") {
           result = Error{"ETIMEDOUT", text::concat({"Token refresh took longer than ",
                                                     text::from_number(limit), " seconds"})};
         }
         // The refresh token is spent or revoked: whoever holds it is logged out.
         if (result && is_refusal(result.value()) && generation == session_.generation())
           session_.clear();
         done(std::move(result));
       });
}

void TokenEndpoint::send(TokenGrant&& grant, std::uint32_t timeout_ms,
                         Completion<Response>&& done) {
  auto base = config_.token_url();
  if (!base) return done(std::move(base.error()));
  Request request;
  request.method = "POST";
  request.url = text::concat({base.value(), "/oauth/token"});
  request.timeout_ms = timeout_ms;
  request.authorize = false;
  add_pair(request.headers, "Accept", "application/json");
  NameValueList form = grant.parameters;
  if (!grant.client_secret.empty()) {
    // Encoded as a form first (RFC 6749, 2.3.1), or a ":" in the id would end it.
    const std::string credentials = text::concat(
        {text::percent_encode(grant.client_id), ":", text::percent_encode(grant.client_secret)});
    add_pair(request.headers, "Authorization", text::concat({"Basic ", text::base64(credentials)}));
  } else {
    add_pair(form, "client_id", grant.client_id);
  }
  set_form_body(request, form);
  // A server that quotes what it refuses would put it into the caller's logs.
  request.secrets.push_back(grant.client_secret);
  for (const auto& [name, value] : grant.parameters) {
    if (name == "code" || is_secret_name(name)) request.secrets.push_back(value);
  }
  const bool refreshes =
      !grant.parameters.empty() && grant.parameters.front().second == "refresh_token";
  auto exchange = std::make_unique<Exchange>(
      Exchange{std::move(grant), std::move(done), session_.generation()});
  login_server_.send(std::move(request), [this, refreshes, exchange = std::move(exchange)](
                                             Result<Response>&& result) mutable {
    const bool ok = result && result.value().ok();
    if (ok && refreshes && exchange->generation != session_.generation()) {
      return exchange->done(
          Error{"EABORTED", "The session changed while its token was being refreshed."});
    }
    if (ok) {
      if (auto error = keep_token(result.value(), exchange->grant))
        return exchange->done(std::move(error));
    }
    exchange->done(std::move(result));
  });
}

Error TokenEndpoint::keep_token(const Response& response, const TokenGrant& grant) {
  const json::Object body = json::read_object(response.body.text());
  AuthData data;
  data.access_token = body.string("access_token");
  const std::string type = body.string("token_type");
  if (data.access_token.empty() || (!type.empty() && !text::equals_ignoring_case(type, "bearer"))) {
    return Error{"InvalidResponse",
                 "The login server's answer holds no bearer token. Check that the environment or "
                 "the gateway leads to the platform's login server."};
  }
  data.state = session_.data().state;
  const double seconds = body.positive("expires_in");
  // Beyond this no date of JavaScript's could show it.
  if (seconds > 0 && seconds < static_cast<double>(text::max_time_ms) / 2000)
    data.token_expiry_time = clock_.now_ms() + static_cast<std::int64_t>(seconds * 1000);
  // Only who has a secret can refresh, and a page is no place to keep either.
  if (!grant.client_secret.empty()) {
    data.refresh_token = body.string("refresh_token");
    // The one that was used stays valid where no other comes (RFC 6749, 6).
    for (const auto& [name, value] : grant.parameters) {
      if (data.refresh_token.empty() && name == "refresh_token") data.refresh_token = value;
    }
    client_id_ = grant.client_id;
    client_secret_ = grant.client_secret;
  }
  session_.set(std::move(data));
  return {};
}

Error refusal(const std::string& code, const std::string& description, const char* otherwise) {
  return {code,
          text::concat({"[", code, "] ",
                        description.empty() ? text::Part(otherwise) : text::Part(description)})};
}

Error token_error(const Response& response) {
  const json::Object body = json::read_object(response.body.text());
  std::string code = body.string("error");
  if (code.empty()) code = text::concat({"HTTP", text::from_number(response.status)});
  return refusal(code, body.string("error_description"),
                 "The login server refused to issue a token.");
}

}  // namespace platform_client::oauth

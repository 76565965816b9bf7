#include "oauth/token_endpoint.hpp"

#include <algorithm>

#include "http/form.hpp"
#include "http/media_type.hpp"
#include "http/redaction.hpp"
#include "json/json.hpp"
#include "oauth/pkce.hpp"
#include "text/ascii.hpp"
#include "text/base64.hpp"
#include "text/percent.hpp"
#include "text/utc_date.hpp"

namespace platform_client::oauth {
namespace {

/// A request to the token endpoint that is under way.
struct Exchange {
  TokenGrant grant;
  Completion<Response> done;
  TokenOrigin origin;
  std::uint32_t generation;
  std::shared_ptr<Browser> window;
};

/// Adds the credentials of the client (RFC 6749, 2.3.1).
void authenticate(const TokenGrant& grant, Request& request) {
  // The id and the secret are form-encoded first. Otherwise a ":" in the id would end it.
  const std::string credentials = text::concat(
      {text::percent_encode(grant.client_id), ":", text::percent_encode(grant.client_secret)});
  add_pair(request.headers, "Authorization", text::concat({"Basic ", text::base64(credentials)}));
  request.secrets.push_back(grant.client_secret);
}

/// The refresh token that a grant uses. Empty for other grants.
std::string used_refresh_token(const TokenGrant& grant) {
  for (const auto& [name, value] : grant.parameters) {
    if (name == "refresh_token") return value;
  }
  return {};
}

constexpr std::size_t session_id_length = 22;

bool has_refusing_status(const Response& response) {
  return response.status == 400 || response.status == 401 || response.status == 403;
}

bool has_oauth_error(const Response& response) {
  constexpr std::string_view codes[] = {
      "invalid_grant",       "invalid_client", "invalid_request",       "invalid_scope",
      "unauthorized_client", "access_denied",  "unsupported_grant_type"};
  const std::string error = json::read_object(response.body.text()).string("error");
  return std::find(std::begin(codes), std::end(codes), error) != std::end(codes);
}

}  // namespace

bool is_refusal(const Response& response) {
  return has_refusing_status(response) && has_oauth_error(response);
}

bool is_foreign_refusal(const Response& response) {
  return has_refusing_status(response) && !has_oauth_error(response);
}

void TokenEndpoint::request(TokenGrant&& grant, Completion<Response>&& done, TokenOrigin origin,
                            std::chrono::milliseconds timeout, std::shared_ptr<Browser> window) {
  auto base = config_.token_url();
  if (!base) return done(std::move(base.error()));
  Request request;
  request.method = "POST";
  request.url = text::concat({base.value(), "/oauth/token"});
  request.timeout = timeout;
  request.authorize = false;
  add_pair(request.headers, "Accept", json_media_type);
  NameValueList form = grant.parameters;
  if (grant.client_secret.empty()) {
    add_pair(form, "client_id", grant.client_id);
  } else {
    authenticate(grant, request);
  }
  set_form_body(request, form);
  // A server may quote a code or a secret that it refuses, and the caller may log that.
  for (const auto& [name, value] : grant.parameters) {
    if (name == "code" || is_secret_name(name)) request.secrets.push_back(value);
  }
  auto exchange = std::make_unique<Exchange>(Exchange{std::move(grant), std::move(done), origin,
                                                      session_.generation(), std::move(window)});
  login_server_.send(std::move(request),
                     [this, exchange = std::move(exchange)](Result<Response>&& result) mutable {
                       if (exchange->window && !exchange->window->available())
                         return exchange->done(aborted_error());
                       if (result && result.value().ok()) {
                         if (auto error = keep_token(result.value(), exchange->grant,
                                                     exchange->origin, exchange->generation))
                           return exchange->done(std::move(error));
                       }
                       exchange->done(std::move(result));
                     });
}

Error TokenEndpoint::keep_token(const Response& response, const TokenGrant& grant,
                                TokenOrigin origin, std::uint32_t generation) {
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
  const std::string used = used_refresh_token(grant);
  // Another tab may have ended the session meanwhile.
  if (!used.empty()) session_.look_again();
  if (!used.empty() && generation != session_.generation())
    return {error_code::aborted, "The session changed while its token was being refreshed."};
  data.refresh_token = body.string("refresh_token");
  // If the response has no refresh token, the one that was sent stays valid (RFC 6749, 6).
  if (data.refresh_token.empty()) data.refresh_token = used;
  if (!grant.client_secret.empty()) {
    client_id_ = grant.client_id;
    client_secret_ = grant.client_secret;
  } else if (!data.refresh_token.empty()) {
    data.refresh_client_id = grant.client_id;
    data.session_id = session_.data().session_id;
    if (used.empty()) {
      auto id = random_text(random_, session_id_length);
      // Without a source of random bytes there is no id. Tabs then take each other's renewals for
      // other logins.
      data.session_id = id ? id.value() : std::string();
    }
  }
  session_.set(std::move(data), used.empty() ? origin : TokenOrigin::renewal);
  return {};
}

bool TokenEndpoint::can_refresh() const {
  const AuthData& data = session_.data();
  return !data.refresh_token.empty() &&
         (!data.refresh_client_id.empty() || !client_secret_.empty());
}

void TokenEndpoint::refresh(Completion<Response>&& done) {
  const std::chrono::seconds limit = config_.refresh_wait();
  const AuthData& data = session_.data();
  const bool is_public = !data.refresh_client_id.empty();
  TokenGrant grant{is_public ? data.refresh_client_id : client_id_,
                   is_public ? std::string() : client_secret_,
                   {}};
  add_pair(grant.parameters, "grant_type", "refresh_token");
  add_pair(grant.parameters, "refresh_token", data.refresh_token);
  request(
      std::move(grant),
      [this, limit, generation = session_.generation(),
       done = std::move(done)](Result<Response>&& result) mutable {
        if (!result && result.error().code() == error_code::timed_out) {
          result = Error{error_code::timed_out,
                         text::concat({"Token refresh took longer than ",
                                       text::from_number(limit.count()), " seconds"})};
        }
        if (result && result.value().ok()) session_.confirm();
        // The refresh token is used up or revoked, so nobody is logged in any more, unless another
        // tab has used it.
        if (result && is_refusal(result.value())) {
          session_.look_again();
          if (generation == session_.generation()) session_.drop_refused();
        }
        done(std::move(result));
      },
      TokenOrigin::renewal, limit);
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

#include "oauth/confidential_client.hpp"

#include "json/json.hpp"
#include "text/ascii.hpp"
#include "text/base64.hpp"
#include "text/percent.hpp"

namespace platform_client::oauth {

bool ConfidentialClient::can_refresh() const {
  return !session_.data().refresh_token.empty() && !client_secret_.empty();
}

void ConfidentialClient::refresh(Completion<Response>&& done) {
  const std::chrono::seconds limit = config_.refresh_wait();
  TokenGrant grant{client_id_, client_secret_, {}};
  add_pair(grant.parameters, "grant_type", "refresh_token");
  add_pair(grant.parameters, "refresh_token", session_.data().refresh_token);
  tokens_.request(
      std::move(grant),
      [this, limit, generation = session_.generation(),
       done = std::move(done)](Result<Response>&& result) mutable {
        if (!result && result.error().code() == error_code::timed_out) {
          result = Error{error_code::timed_out,
                         text::concat({"Token refresh took longer than ",
                                       text::from_number(limit.count()), " seconds"})};
        }
        // The refresh token is used up or revoked, so nobody is logged in any more.
        if (result && is_refusal(result.value()) && generation == session_.generation())
          session_.clear();
        done(std::move(result));
      },
      limit);
}

void ConfidentialClient::authenticate(const TokenGrant& grant, Request& request) {
  // RFC 6749, 2.3.1: the id and the secret are form-encoded first. Otherwise a ":" in the id would
  // end it.
  const std::string credentials = text::concat(
      {text::percent_encode(grant.client_id), ":", text::percent_encode(grant.client_secret)});
  add_pair(request.headers, "Authorization", text::concat({"Basic ", text::base64(credentials)}));
  request.secrets.push_back(grant.client_secret);
}

Error ConfidentialClient::keep(const TokenGrant& grant, std::uint32_t generation,
                               const json::Object& answer, AuthData& data) {
  const bool refreshes =
      !grant.parameters.empty() && grant.parameters.front().second == "refresh_token";
  if (refreshes && generation != session_.generation())
    return {error_code::aborted, "The session changed while its token was being refreshed."};
  data.refresh_token = answer.string("refresh_token");
  // If the response has no refresh token, the one that was sent stays valid (RFC 6749, 6).
  for (const auto& [name, value] : grant.parameters) {
    if (data.refresh_token.empty() && name == "refresh_token") data.refresh_token = value;
  }
  client_id_ = grant.client_id;
  client_secret_ = grant.client_secret;
  return {};
}

}  // namespace platform_client::oauth

#include "oauth/implicit_grant.hpp"

#include "text/utc_date.hpp"

namespace platform_client::oauth {

CallbackResponse ImplicitGrant::read(std::string_view href) const {
  return parse_implicit_callback(href);
}

Error ImplicitGrant::add_parameters(LoginAttempt&, NameValueList& parameters) {
  add_pair(parameters, "response_type", "token");
  return {};
}

void ImplicitGrant::redeem(LoginAttempt& attempt, CallbackResponse&& response, const std::string&,
                           OnceFunction<Error>&& done) {
  AuthData data;
  data.access_token = std::move(response.access_token);
  data.state = std::move(response.state);
  const std::int64_t now = clock_.now_ms();
  if (response.expires_in_ms > 0 && now <= text::max_time_ms - response.expires_in_ms)
    data.token_expiry_time = now + response.expires_in_ms;
  session_.set(std::move(data), attempt.origin());
  done(Error());
}

}  // namespace platform_client::oauth

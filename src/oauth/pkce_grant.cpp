#include "oauth/pkce_grant.hpp"

#include "oauth/pkce.hpp"
#include "text/ascii.hpp"

namespace platform_client::oauth {
namespace {

/// True if the issuer has the same origin as the base URL.
bool is_issued_by(std::string_view base, std::string_view issuer) {
  const std::string_view origin = base.substr(0, base.find('/', base.find("://") + 3));
  if (origin.empty() || !issuer.starts_with(origin)) return false;
  return issuer.size() == origin.size() || issuer[origin.size()] == '/';
}

}  // namespace

std::string PkceGrant::key() const {
  return text::concat({config_.prefix(), "_pkce_code_verifier"});
}

CallbackResponse PkceGrant::read(std::string_view href) const { return parse_code_callback(href); }

Error PkceGrant::add_parameters(LoginAttempt& attempt, NameValueList& parameters) {
  add_pair(parameters, "response_type", "code");
  std::string verifier = attempt.code_verifier;
  if (verifier.empty()) {
    auto made = make_code_verifier(random_, 128);
    if (!made) return std::move(made.error());
    verifier = attempt.made_verifier = std::move(made.value());
    if (!session_storage_.set(key(), verifier)) {
      return Error{error_code::verifier_unavailable,
                   "The code verifier cannot be kept because sessionStorage is denied or full "
                   "here. Allow it, or give the login a verifier that the application keeps."};
    }
  }
  auto challenge = code_challenge(verifier);
  if (!challenge) return std::move(challenge.error());
  add_pair(parameters, "code_challenge", challenge.value());
  add_pair(parameters, "code_challenge_method", "S256");
  return {};
}

void PkceGrant::forget() { session_storage_.remove(key()); }

bool PkceGrant::is_issued_by_login_server(const std::string& issuer) const {
  const auto url = config_.login_url();
  // Behind a gateway, the platform may still give its own name as the issuer.
  return (url && is_issued_by(url.value(), issuer)) || is_issued_by(config_.auth_url(), issuer);
}

void PkceGrant::redeem(LoginAttempt& attempt, CallbackResponse&& response,
                       const std::string& redirect_uri, OnceFunction<Error>&& done) {
  std::string verifier = attempt.code_verifier;
  if (verifier.empty()) verifier = attempt.made_verifier;
  if (verifier.empty()) verifier = session_storage_.get(key()).value_or("");
  // A verifier is used for one exchange, even if that fails. A second try makes a new one.
  forget();
  attempt.code_verifier.clear();
  attempt.made_verifier.clear();
  if (!response.issuer.empty() && !is_issued_by_login_server(response.issuer)) {
    return done(
        Error{error_code::issuer_mismatch,
              "The login response comes from another login server than the one that was asked "
              "(RFC 9207). It was not used."});
  }
  if (verifier.empty()) {
    return done(Error{error_code::verifier_missing,
                      "This tab holds no code verifier for the login response. Log in again, "
                      "or give both calls of the login the same verifier."});
  }
  TokenGrant grant{attempt.client_id, {}, {}};
  add_pair(grant.parameters, "grant_type", "authorization_code");
  add_pair(grant.parameters, "code", response.code);
  add_pair(grant.parameters, "code_verifier", verifier);
  add_pair(grant.parameters, "redirect_uri", redirect_uri);
  const std::uint32_t generation = session_.generation();
  tokens_.request(
      std::move(grant),
      [this, generation, renews = attempt.options.renews || attempt.returns_from_renewal,
       state = std::move(response.state),
       done = std::move(done)](Result<Response>&& result) mutable {
        if (result && result.value().ok()) {
          if (!state.empty()) session_.set_state(state);
          return done(Error());
        }
        // If the server refuses the code, nobody is logged in, except if the login was a renewal.
        // If the server cannot answer, the session stays as it is.
        if (result && is_refusal(result.value()) && generation == session_.generation() && !renews)
          session_.set(AuthData(), TokenOrigin::login);
        done(result ? token_error(std::move(result.value())) : std::move(result.error()));
      },
      attempt.origin(), {}, attempt.options.window);
}

}  // namespace platform_client::oauth

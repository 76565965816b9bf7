#pragma once

#include "oauth/redirect_grant.hpp"
#include "oauth/token_endpoint.hpp"
#include "platform_client/config.hpp"
#include "platform_client/ports/random.hpp"
#include "platform_client/ports/storage.hpp"

namespace platform_client::oauth {

/// The authorization code grant with PKCE, for a public client (RFC 7636). The login server answers
/// with a code in the query, and the token endpoint exchanges the code for a token.
class PkceGrant final : public RedirectGrant {
 public:
  PkceGrant(const Config& config, Session& session, Storage& session_storage, Random& random,
            TokenEndpoint& tokens)
      : config_(config),
        session_(session),
        session_storage_(session_storage),
        random_(random),
        tokens_(tokens) {}

  CallbackResponse read(std::string_view href) const override;
  Error add_parameters(LoginAttempt& attempt, NameValueList& parameters) override;
  void forget() override;
  void redeem(LoginAttempt& attempt, CallbackResponse&& response, const std::string& redirect_uri,
              OnceFunction<Error>&& done) override;

 private:
  /// The key in session storage under which the verifier is kept until the answer comes.
  std::string key() const;
  /// True if the issuer is the login server that was asked (RFC 9207).
  bool is_issued_by_login_server(const std::string& issuer) const;

  const Config& config_;
  Session& session_;
  Storage& session_storage_;
  Random& random_;
  TokenEndpoint& tokens_;
};

}  // namespace platform_client::oauth

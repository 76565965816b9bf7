#pragma once

#include "oauth/redirect_grant.hpp"
#include "oauth/token_endpoint.hpp"
#include "platform_client/config.hpp"
#include "platform_client/ports/random.hpp"
#include "platform_client/ports/storage.hpp"

namespace platform_client::oauth {

/// The authorization code grant of a public client with PKCE (RFC 7636): the answer is a code, in
/// the query, which the token endpoint exchanges.
class PkceGrant final : public RedirectGrant {
 public:
  PkceGrant(const Config& config, Session& session, Storage& session_storage, Random& random,
            TokenEndpoint& tokens)
      : config_(config),
        session_(session),
        session_storage_(session_storage),
        random_(random),
        tokens_(tokens) {}

  std::string_view name() const override { return "loginPKCEGrant"; }
  CallbackResponse read(std::string_view href) const override;
  Error add_parameters(LoginAttempt& attempt, NameValueList& parameters) override;
  void forget() override;
  void redeem(LoginAttempt& attempt, CallbackResponse&& response, const std::string& redirect_uri,
              OnceFunction<Error>&& done) override;

 private:
  /// Where the verifier waits for the answer.
  std::string key() const;
  /// Whether the answer comes from the login server that was asked (RFC 9207).
  bool is_issued_by_login_server(const std::string& issuer) const;

  const Config& config_;
  Session& session_;
  Storage& session_storage_;
  Random& random_;
  TokenEndpoint& tokens_;
};

}  // namespace platform_client::oauth

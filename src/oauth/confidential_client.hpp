#pragma once

#include "oauth/token_endpoint.hpp"

namespace platform_client::oauth {

/// A client with a secret (RFC 6749, 2.1): it proves who it is, and refreshes its token.
class ConfidentialClient final : public ClientSecrets {
 public:
  ConfidentialClient(const Config& config, Session& session, TokenEndpoint& tokens)
      : config_(config), session_(session), tokens_(tokens) {}

  /// Whether there are a refresh token and the credentials of the client that got it.
  bool can_refresh() const;

  /// Exchanges the refresh token. A refresh that is overtaken by another login or a logout changes
  /// nothing and fails with EABORTED; one that is refused ends the session.
  void refresh(Completion<Response>&& done);

  void authenticate(const TokenGrant& grant, Request& request) override;
  Error keep(const TokenGrant& grant, std::uint32_t generation, const json::Object& answer,
             AuthData& data) override;

 private:
  const Config& config_;
  Session& session_;
  TokenEndpoint& tokens_;
  /// The client whose refresh token the session holds.
  std::string client_id_;
  std::string client_secret_;
};

}  // namespace platform_client::oauth

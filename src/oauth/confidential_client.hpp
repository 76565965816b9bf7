#pragma once

#include "oauth/token_endpoint.hpp"

namespace platform_client::oauth {

/// A client with a secret (RFC 6749, 2.1). It authenticates itself and can refresh its token.
class ConfidentialClient final : public ClientSecrets {
 public:
  ConfidentialClient(const Config& config, Session& session, TokenEndpoint& tokens)
      : config_(config), session_(session), tokens_(tokens) {}

  /// True if there is a refresh token and a client secret to use it with.
  bool can_refresh() const;

  /// Exchanges the refresh token for a new token. If another login or a logout comes first, it
  /// changes nothing and fails with EABORTED. If the server refuses, the session ends.
  void refresh(Completion<Response>&& done);

  void authenticate(const TokenGrant& grant, Request& request) override;
  Error keep(const TokenGrant& grant, std::uint32_t generation, const json::Object& answer,
             AuthData& data) override;

 private:
  const Config& config_;
  Session& session_;
  TokenEndpoint& tokens_;
  /// The credentials of the client that got the refresh token of the session.
  std::string client_id_;
  std::string client_secret_;
};

}  // namespace platform_client::oauth

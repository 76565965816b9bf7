#pragma once

#include "platform_client/completion.hpp"
#include "platform_client/config.hpp"
#include "platform_client/http/message.hpp"
#include "platform_client/login.hpp"
#include "platform_client/ports/transport.hpp"
#include "platform_client/session.hpp"

namespace platform_client::oauth {

/// The login server's /oauth/token (RFC 6749, 3.2).
class TokenEndpoint {
 public:
  /// `login_server` sends as it is told: what is meant for the API (token, default headers) has no
  /// place in these requests.
  TokenEndpoint(const Config& config, Session& session, Clock& clock, Transport& login_server)
      : config_(config), session_(session), clock_(clock), login_server_(login_server) {}

  /// Asks for a token. With a 2xx the session has it before `done` runs, or `done` gets
  /// InvalidResponse; every other status is the server's refusal, without the secrets that were
  /// sent.
  void request(TokenGrant&& grant, Completion<Response>&& done);

  /// Whether there are a refresh token and the credentials of the client that got it.
  bool can_refresh() const;

  /// Exchanges the refresh token. A refresh that is overtaken by another login or a logout changes
  /// nothing and fails with EABORTED; one that is refused ends the session.
  void refresh(Completion<Response>&& done);

 private:
  void send(TokenGrant&& grant, std::uint32_t timeout_ms, Completion<Response>&& done);
  Error keep_token(const Response& response, const TokenGrant& grant);

  const Config& config_;
  Session& session_;
  Clock& clock_;
  Transport& login_server_;
  /// The client whose refresh token the session holds.
  std::string client_id_;
  std::string client_secret_;
};

/// Whether the server says no (400, 401; oauth2orize 403), and not that it cannot answer now.
bool is_refusal(const Response& response);

/// A refusal as an error; where the server gave no description, it says `otherwise`.
Error refusal(const std::string& code, const std::string& description, const char* otherwise);

/// The server's refusal (RFC 6749, 5.2) as an error, its description included.
Error token_error(const Response& response);

}  // namespace platform_client::oauth

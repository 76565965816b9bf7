#pragma once

#include "platform_client/completion.hpp"
#include "platform_client/config.hpp"
#include "platform_client/http/message.hpp"
#include "platform_client/login.hpp"
#include "platform_client/ports/transport.hpp"
#include "platform_client/session.hpp"

namespace platform_client::json {
class Object;
}

namespace platform_client::oauth {

/// What the grants of a client with a secret need beyond those of a public one.
class ClientSecrets {
 public:
  virtual ~ClientSecrets() = default;
  /// Adds the credentials to a request of the token endpoint.
  virtual void authenticate(const TokenGrant& grant, Request& request) = 0;
  /// Keeps what a refresh needs, and adds the refresh token to `data`. `generation`: of the session
  /// when the token was asked for. An error when the token must not be used.
  virtual Error keep(const TokenGrant& grant, std::uint32_t generation, const json::Object& answer,
                     AuthData& data) = 0;
};

/// The login server's /oauth/token (RFC 6749, 3.2).
class TokenEndpoint {
 public:
  /// `login_server` sends as it is told: what is meant for the API (token, default headers) has no
  /// place in these requests.
  TokenEndpoint(const Config& config, Session& session, Clock& clock, Transport& login_server)
      : config_(config), session_(session), clock_(clock), login_server_(login_server) {}

  /// Asks for a token. With a 2xx the session has it before `done` runs, or `done` gets
  /// InvalidResponse; every other status is the server's refusal, without the secrets that were
  /// sent. `timeout`: 0 for the client's own.
  void request(TokenGrant&& grant, Completion<Response>&& done,
               std::chrono::milliseconds timeout = {});

  /// Without them, a grant's client secret is not sent.
  void set_secrets(ClientSecrets* secrets) { secrets_ = secrets; }

 private:
  Error keep_token(const Response& response, const TokenGrant& grant, std::uint32_t generation);

  const Config& config_;
  Session& session_;
  Clock& clock_;
  Transport& login_server_;
  ClientSecrets* secrets_ = nullptr;
};

/// Whether the server says no (400, 401; oauth2orize 403), and not that it cannot answer now.
bool is_refusal(const Response& response);

/// A refusal as an error; where the server gave no description, it says `otherwise`.
Error refusal(const std::string& code, const std::string& description, const char* otherwise);

/// The server's refusal (RFC 6749, 5.2) as an error, its description included.
Error token_error(Response&& response);

}  // namespace platform_client::oauth

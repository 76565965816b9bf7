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

/// The part of a token request that only a client with a secret needs.
class ClientSecrets {
 public:
  virtual ~ClientSecrets() = default;
  /// Adds the credentials of the client to a token request.
  virtual void authenticate(const TokenGrant& grant, Request& request) = 0;
  /// Keeps what a refresh needs, and adds the refresh token to `data`. `generation` is that of the
  /// session when the token was requested. Returns an error if the token must not be used.
  virtual Error keep(const TokenGrant& grant, std::uint32_t generation, const json::Object& answer,
                     AuthData& data) = 0;
};

/// The token endpoint of the login server, /oauth/token (RFC 6749, 3.2).
class TokenEndpoint {
 public:
  /// `login_server` must send requests as they are: the access token and the default headers are
  /// for the API only.
  TokenEndpoint(const Config& config, Session& session, Clock& clock, Transport& login_server)
      : config_(config), session_(session), clock_(clock), login_server_(login_server) {}

  /// Requests a token. After a 2xx the session has it before `done` runs, or `done` gets
  /// InvalidResponse. Another status is given to `done` as a response, in which the secrets that
  /// were sent are redacted. A `timeout` of 0 means the client's own.
  void request(TokenGrant&& grant, Completion<Response>&& done,
               std::chrono::milliseconds timeout = {});

  /// Sets the code that handles client secrets. Without it, no client secret is sent.
  void set_secrets(ClientSecrets* secrets) { secrets_ = secrets; }

 private:
  Error keep_token(const Response& response, const TokenGrant& grant, std::uint32_t generation);

  const Config& config_;
  Session& session_;
  Clock& clock_;
  Transport& login_server_;
  ClientSecrets* secrets_ = nullptr;
};

/// True if the server refused (400, 401, and 403 from oauth2orize), rather than being unable to
/// answer.
bool is_refusal(const Response& response);

/// Makes an error of a refusal. `otherwise` is the message if the server gave no description.
Error refusal(const std::string& code, const std::string& description, const char* otherwise);

/// Makes an error of a response in which the server refuses a token (RFC 6749, 5.2).
Error token_error(Response&& response);

}  // namespace platform_client::oauth

#pragma once

#include "platform_client/completion.hpp"
#include "platform_client/config.hpp"
#include "platform_client/http/message.hpp"
#include "platform_client/login.hpp"
#include "platform_client/ports/random.hpp"
#include "platform_client/ports/transport.hpp"
#include "platform_client/session.hpp"

namespace platform_client::oauth {

/// The login server's /oauth/token (RFC 6749, 3.2).
class TokenEndpoint {
 public:
  /// `login_server` sends as it is told: what is meant for the API (token, default headers) has no
  /// place in these requests.
  TokenEndpoint(const Config& config, Session& session, Clock& clock, Random& random,
                Transport& login_server)
      : config_(config),
        session_(session),
        clock_(clock),
        random_(random),
        login_server_(login_server) {}

  /// Asks for a token. With a 2xx the session has it before `done` runs, or `done` gets
  /// InvalidResponse; every other status is the server's refusal, without the secrets that were
  /// sent. `timeout`: 0 for the client's own.
  void request(TokenGrant&& grant, Completion<Response>&& done,
               TokenOrigin origin = TokenOrigin::login, std::chrono::milliseconds timeout = {});

  /// Whether there are a refresh token and the credentials of the client that got it.
  bool can_refresh() const;

  /// Exchanges the refresh token (RFC 6749, 6). A refresh that is overtaken by another login or a
  /// logout changes nothing and fails with EABORTED; one that is refused ends the session.
  void refresh(Completion<Response>&& done);

 private:
  Error keep_token(const Response& response, const TokenGrant& grant, TokenOrigin origin,
                   std::uint32_t generation);

  const Config& config_;
  Session& session_;
  Clock& clock_;
  Random& random_;
  Transport& login_server_;
  /// The last client with a secret, to which the session's refresh token may belong.
  std::string client_id_;
  std::string client_secret_;
};

/// Whether the server says no (400, 401; oauth2orize 403), and not that it cannot answer now.
bool is_refusal(const Response& response);

/// A refusal as an error; where the server gave no description, it says `otherwise`.
Error refusal(const std::string& code, const std::string& description, const char* otherwise);

/// The server's refusal (RFC 6749, 5.2) as an error, its description included.
Error token_error(Response&& response);

}  // namespace platform_client::oauth

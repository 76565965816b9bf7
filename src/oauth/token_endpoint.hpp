#pragma once

#include "platform_client/completion.hpp"
#include "platform_client/config.hpp"
#include "platform_client/http/message.hpp"
#include "platform_client/login.hpp"
#include "platform_client/ports/random.hpp"
#include "platform_client/ports/transport.hpp"
#include "platform_client/session.hpp"

namespace platform_client::oauth {

/// The token endpoint of the login server, /oauth/token (RFC 6749, 3.2).
class TokenEndpoint {
 public:
  /// `login_server` must send requests as they are: the access token and the default headers are
  /// for the API only.
  TokenEndpoint(const Config& config, Session& session, Clock& clock, Random& random,
                Transport& login_server)
      : config_(config),
        session_(session),
        clock_(clock),
        random_(random),
        login_server_(login_server) {}

  /// Requests a token. After a 2xx the session has it before `done` runs, or `done` gets
  /// InvalidResponse. Another status is given to `done` as a response, in which the secrets that
  /// were sent are redacted. A `timeout` of 0 means the client's own. The token is dropped, with
  /// EABORTED, if the login is in a `window` that is not available any more.
  void request(TokenGrant&& grant, Completion<Response>&& done,
               TokenOrigin origin = TokenOrigin::login, std::chrono::milliseconds timeout = {},
               std::shared_ptr<Browser> window = nullptr);

  /// True if there is a refresh token, and the client id or secret that is needed to use it.
  bool can_refresh() const;

  /// Exchanges the refresh token for a new token (RFC 6749, 6). If another login or a logout comes
  /// first, it changes nothing and fails with EABORTED. If the server refuses, the session ends.
  void refresh(Completion<Response>&& done);

  /// Drops the secret of the client, and frees the memory that holds it.
  void forget() { client_secret_ = std::string(); }

 private:
  Error keep_token(const Response& response, const TokenGrant& grant, TokenOrigin origin,
                   std::uint32_t generation);

  const Config& config_;
  Session& session_;
  Clock& clock_;
  Random& random_;
  Transport& login_server_;
  /// The last client with a secret, which may be the one that got the refresh token of the session.
  std::string client_id_;
  std::string client_secret_;
};

/// True if the login server refused: its answer has status 400, 401, or 403 (oauth2orize), and an
/// error code of OAuth (RFC 6749, 5.2). A proxy or a captive portal answers with the same statuses,
/// and knows nothing of the session.
bool is_refusal(const Response& response);
/// True if something else refused with one of these statuses.
bool is_foreign_refusal(const Response& response);

/// Makes an error of a refusal. `otherwise` is the message if the server gave no description.
Error refusal(const std::string& code, const std::string& description, const char* otherwise);

/// Makes an error of a response in which the server refuses a token (RFC 6749, 5.2).
Error token_error(Response&& response);

}  // namespace platform_client::oauth

#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "platform_client/completion.hpp"
#include "platform_client/config.hpp"
#include "platform_client/http/message.hpp"
#include "platform_client/login.hpp"
#include "platform_client/operation.hpp"
#include "platform_client/ports/browser.hpp"
#include "platform_client/ports/call_context.hpp"
#include "platform_client/ports/clock.hpp"
#include "platform_client/ports/locks.hpp"
#include "platform_client/ports/log_sink.hpp"
#include "platform_client/ports/random.hpp"
#include "platform_client/ports/storage.hpp"
#include "platform_client/ports/timer.hpp"
#include "platform_client/ports/transport.hpp"
#include "platform_client/rate_limit.hpp"
#include "platform_client/request_observer.hpp"
#include "platform_client/session.hpp"

namespace platform_client {

/// The host, as a client uses it. Each of these must outlive the client.
struct Ports {
  Transport& transport;
  Storage& local_storage;
  Storage& session_storage;
  /// Lives as long as the document. All clients in the document share it, including those of other
  /// copies of this library.
  Storage& document_storage;
  Browser& browser;
  Clock& clock;
  Timer& timer;
  Random& random;
  LogSink& log_sink;
  /// Null if the host has no asynchronous contexts.
  CallContext* call_context = nullptr;
  /// Null if no other program shares the local storage.
  Locks* locks = nullptr;
};

/// A client of the Platform API, with its own settings, login and requests. Clients share nothing.
///
/// Not thread-safe: one thread or event loop owns a client and its ports.
class Client {
 public:
  explicit Client(Ports ports);
  /// Calls close().
  ~Client();
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;

  /// Ends every request that is under way. Their completions get EABORTED before this returns, and
  /// the transport is told to cancel. A response that comes later is dropped. Requests sent after
  /// this end with EABORTED.
  void close();

  Config& config();
  const Config& config() const;
  Session& session();
  const Session& session() const;
  /// Sets the client id that `logout` sends. Each login sets it, too.
  void set_client_id(std::string client_id);

  /// Sends one operation and returns a handle to cancel it. If the arguments or the settings are
  /// wrong (EARGUMENT, ECONFIG), nothing is sent: the error is returned and `done` is not called.
  Result<std::shared_ptr<Cancellation>> call(const Operation& operation, Call&& call,
                                             Completion<Response>&& done);

  /// The rate limit that the latest response told. Empty if none has told it: see
  /// Config::set_pacing.
  std::optional<RateLimit> rate_limit() const;

  /// Tells the observer of each request of later calls. With null, it is no longer told. An
  /// observer that does not outlive the client must be taken off before it is destroyed.
  void observe_requests(RequestObserver* observer);

  /// Logs in by the implicit grant (RFC 6749, 4.2), or by PKCE if Config::login_flow says so.
  /// `done` is not called if the page leaves for the login server: the login goes on when the page
  /// is loaded again and calls this.
  void login_implicit_grant(const std::string& client_id, const std::string& redirect_uri,
                            const LoginOptions& options, Completion<AuthData>&& done);

  /// Logs in by the authorization code grant with PKCE (RFC 7636). `done` is called as for the
  /// implicit grant. If `code_verifier` is empty, the client makes one and keeps it in session
  /// storage.
  void login_pkce_grant(const std::string& client_id, const std::string& redirect_uri,
                        const LoginOptions& options, const std::string& code_verifier,
                        Completion<AuthData>&& done);

  /// Requests a token from the token endpoint: client credentials, SAML2 bearer, authorization code
  /// or refresh token. After a 2xx the session holds the token before `done` runs. Another status
  /// means that the server refused. If the server also gave a refresh token, a later 401 renews the
  /// token.
  void request_token(TokenGrant&& grant, Completion<Response>&& done);

  /// Resumes a session, and completes with its auth data. The token comes from the answer to a
  /// login in the address of the page, or else from storage or the session, and the platform is
  /// asked whether it accepts it. The access token is empty if there is no session. The page never
  /// leaves.
  void resume(Completion<AuthData>&& done);

  /// True if `renew` can be called: there is a refresh token, or a renewal is under way.
  bool can_renew() const;
  /// Gets a new token with the refresh token. Without one, use a login with LoginOptions::renews.
  void renew(Completion<AuthData>&& done);
  /// Call these around a login in a window of its own that renews the session. Requests that get a
  /// 401 in between wait for it.
  void begin_renewal();
  void end_renewal();

  /// Tells observers of the session when a token ends (SessionEvent). Off by default.
  void watch_expiry(bool watches);
  /// Checks the clock, and what other tabs have stored. The host calls this when either may have
  /// changed.
  void look_again();

  /// Removes the token from the session and from storage, then leads the page to the logout of the
  /// login server. `redirect_uri` may be empty. ECONFIG if the login server has no usable address.
  Error logout(const std::string& redirect_uri);

  /// The names of the policies in the order in which requests pass them.
  std::vector<std::string_view> policy_names() const;

 private:
  struct Implementation;
  std::unique_ptr<Implementation> implementation_;
};

}  // namespace platform_client

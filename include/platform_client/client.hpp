#pragma once

#include <memory>
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
#include "platform_client/session.hpp"

namespace platform_client {

/// What a client needs from its host. Everything outlives the client.
struct Ports {
  Transport& transport;
  Storage& local_storage;
  Storage& session_storage;
  /// Lives as long as the document, and is shared by every client in it, of other copies of this
  /// library too.
  Storage& document_storage;
  Browser& browser;
  Clock& clock;
  Timer& timer;
  Random& random;
  LogSink& log_sink;
  /// Null where the host knows no contexts.
  CallContext* call_context = nullptr;
  /// Null where no other program has the same local storage.
  Locks* locks = nullptr;
};

/// A client of the Platform API with its own settings, login and requests. Clients share nothing.
/// Not thread-safe: one thread, or one event loop, owns a client and its ports.
class Client {
 public:
  /// A client that may have a secret: with one it is confidential (RFC 6749, 2.1), and refreshes
  /// its token on a 401.
  explicit Client(Ports ports);
  /// Closes it.
  ~Client();
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;

  /// Ends what is under way: every completion of a request gets EABORTED before this returns, and
  /// the transport is told to give up. What a transport completes after that goes nowhere, and what
  /// is sent after that ends with EABORTED.
  void close();

  Config& config();
  const Config& config() const;
  Session& session();
  const Session& session() const;
  /// The OAuth client under which `logout` runs: that of the last login, unless it is set.
  void set_client_id(std::string client_id);

  /// Sends one operation and returns the means to give it up. When the call cannot be made at all
  /// (EARGUMENT, ECONFIG), the reason is returned instead and `done` is not called.
  Result<std::shared_ptr<Cancellation>> call(const Operation& operation, Call&& call,
                                             Completion<Response>&& done);

  /// The implicit grant, or what Config::login_flow puts in its place. A login that leaves for the
  /// login server never completes.
  void login_implicit_grant(const std::string& client_id, const std::string& redirect_uri,
                            const LoginOptions& options, Completion<AuthData>&& done);

  /// The code grant with PKCE (RFC 7636), the same way. An empty `code_verifier` means one made for
  /// this login and kept in session storage.
  void login_pkce_grant(const std::string& client_id, const std::string& redirect_uri,
                        const LoginOptions& options, const std::string& code_verifier,
                        Completion<AuthData>&& done);

  /// Asks the token endpoint for a token: client credentials, SAML2 bearer, authorization code,
  /// refresh. With a 2xx the session holds it before `done` runs; another status is the server's
  /// refusal. Where a refresh token came, a later 401 refreshes by itself.
  void request_token(TokenGrant&& grant, Completion<Response>&& done);

  /// Completes with the auth data of a session that still works: of a login whose answer is in the
  /// page's address, else of the stored token or the present one, which the platform is asked
  /// about. The access token is empty where there is none. Never leaves the page.
  void resume(Completion<AuthData>&& done);

  /// Whether `renew` can be called: there is a refresh token, or a renewal is under way.
  bool can_renew() const;
  /// Gets a new token with the refresh token. A login with LoginOptions::renews does it without
  /// one.
  void renew(Completion<AuthData>&& done);
  /// For the time of a login that renews the session in a window of its own: requests that get a
  /// 401 wait for it.
  void begin_renewal();
  void end_renewal();

  /// Whether observers of the session hear of tokens that end (SessionEvent). Off by default.
  void watch_expiry(bool watches);
  /// Looks at the clock and at what other tabs have stored. For hosts that hear of either.
  void look_again();

  /// Drops the token, here and in storage, and leads the page to the login server's logout.
  /// `redirect_uri` may be empty.
  Error logout(const std::string& redirect_uri);

  /// The names of the policies that requests pass, in order.
  std::vector<std::string_view> policy_names() const;

 private:
  struct Implementation;
  std::unique_ptr<Implementation> implementation_;
};

}  // namespace platform_client

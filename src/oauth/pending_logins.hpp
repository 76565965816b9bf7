#pragma once

#include <list>
#include <optional>
#include <string>

#include "platform_client/ports/clock.hpp"
#include "platform_client/ports/storage.hpp"

namespace platform_client::oauth {

/// A login that this tab started and that has no answer yet.
struct PendingLogin {
  /// The state that was sent.
  std::string state;
  /// The state that the caller gave. Empty if it gave none.
  std::string caller_state;
  std::string client_id;
  /// As it was sent.
  std::string redirect_uri;
  /// The login server's base URL.
  std::string login_server;
  /// Milliseconds since 1970.
  std::int64_t time = 0;
  /// True for a second try: the answer to an earlier login could not be used.
  bool restarted = false;
  /// True for the code grant with PKCE.
  bool pkce = false;
  /// The code verifier that was made for this login (RFC 7636). Empty if the caller has its own.
  std::string code_verifier = {};
  /// Why the login server refused the other grant before. Empty if it did not.
  std::string first_error = {};
  std::string first_error_description = {};
  /// True for a renewal of a session.
  bool renews = false;
};

/// The logins that this tab waits for. They are kept in session storage across the redirect. Other
/// tabs and sites do not share it, so an answer can be used only in the tab that asked for it. The
/// answer to a login that is also kept in local storage can be used in any tab of this origin.
///
/// A client has one login at a time. Otherwise an attacker could make up an answer to a login that
/// was given up.
class PendingLogins {
 public:
  /// A login that is older than this counts as given up.
  static constexpr std::int64_t lifetime_ms = 3'600'000;

  /// `tab`: session storage; `browser`: local storage.
  PendingLogins(Storage& tab, Storage& browser, Clock& clock, const std::string& prefix);

  /// True if session storage has room for this login.
  bool can_keep(const PendingLogin& login);

  /// Stores a login in place of earlier ones of its client, and sets its time. Returns false if it
  /// cannot be stored. `also_in_browser` stores it in local storage too, for pages that clear
  /// session storage. Use it only with a state that nobody can guess, because all tabs can read it
  /// there.
  bool start(PendingLogin&& login, bool also_in_browser);

  /// Takes the login that an answer with this state belongs to. All other logins of the client are
  /// removed with it.
  std::optional<PendingLogin> take(const std::string& state, const std::string& client_id,
                                   const std::string& login_server);

  /// Finds the login of a client, and leaves it in place.
  std::optional<PendingLogin> find(const std::string& client_id, const std::string& login_server);

  /// Finds the login that an answer with this state belongs to, whatever its client id, and leaves
  /// it in place.
  std::optional<PendingLogin> find_by_state(const std::string& state,
                                            const std::string& login_server);

  /// Takes the login of a client in this tab, whatever its state.
  std::optional<PendingLogin> take_any(const std::string& client_id,
                                       const std::string& login_server);

  /// Removes the login of a client in this tab if it is a second try. Returns whether it was.
  bool take_restarted(const std::string& client_id);

  /// True if another client in this tab, under any prefix, waits for an answer with this state.
  bool is_expected_elsewhere(const std::string& state, const std::string& client_id);

 private:
  using Logins = std::list<PendingLogin>;
  Logins load(Storage& storage, const std::string& key);
  bool save(Storage& storage, const Logins& logins);
  /// Removes all logins of the client from the storage.
  void drop(Storage& storage, const std::string& client_id);
  template <class Matches>
  std::optional<PendingLogin> first(std::initializer_list<Storage*> storages, Matches matches);
  /// Removes all logins of the client that this login is of.
  std::optional<PendingLogin> taken(std::optional<PendingLogin>&& login);

  Storage& tab_;
  Storage& browser_;
  Clock& clock_;
  std::string key_;
};

}  // namespace platform_client::oauth

#pragma once

#include <list>
#include <optional>
#include <string>

#include "platform_client/ports/clock.hpp"
#include "platform_client/ports/storage.hpp"

namespace platform_client::oauth {

/// A login that this tab has started and whose answer has not come yet.
struct PendingLogin {
  /// The state as it went over the wire.
  std::string state;
  /// What the caller gave as state; empty is nothing.
  std::string caller_state;
  std::string client_id;
  /// As it went over the wire.
  std::string redirect_uri;
  /// The login server's base URL.
  std::string environment;
  /// Milliseconds since 1970.
  std::int64_t time = 0;
  /// Whether this login was started because the answer of an earlier one could not be used.
  bool restarted = false;
  /// Whether it went by the code grant with PKCE.
  bool pkce = false;
  /// The verifier that was made for it (RFC 7636); empty where the caller has its own.
  std::string code_verifier = {};
  /// Why a login by the other grant was refused before it; empty where there was none.
  std::string first_error = {};
  std::string first_error_description = {};
};

/// The logins of this tab, kept across the redirect in session storage, which other tabs and other
/// sites do not share: so a response is taken by the tab that asked for it. (Only a login that is
/// kept in local storage, too, may be answered in another tab of this origin.) A client has one
/// at a time: a login that was given up must not wait for an answer that somebody else makes up.
class PendingLogins {
 public:
  static constexpr std::int64_t lifetime_ms = 60 * 60 * 1000;

  /// `tab`: session storage; `browser`: local storage.
  PendingLogins(Storage& tab, Storage& browser, Clock& clock, const std::string& prefix);

  /// Whether the tab has room for this login.
  bool can_keep(const PendingLogin& login);

  /// Keeps a login, whose time is set here, instead of its client's earlier ones. False when it
  /// cannot be kept. `also_in_browser`: for pages that clear session storage; only for a state that
  /// nobody can guess, since every tab sees it there.
  bool start(PendingLogin&& login, bool also_in_browser);

  /// The login that a response answers, if its state is exactly that login's. All of the client's
  /// logins are over with it.
  std::optional<PendingLogin> take(const std::string& state, const std::string& client_id,
                                   const std::string& environment);

  /// The client's login, which stays.
  std::optional<PendingLogin> find(const std::string& client_id, const std::string& environment);

  /// The login that an answer with this state is for, whatever its client id; it stays.
  std::optional<PendingLogin> find_by_state(const std::string& state,
                                            const std::string& environment);

  /// The client's login in this tab, whatever its state.
  std::optional<PendingLogin> take_any(const std::string& client_id,
                                       const std::string& environment);

  /// Whether the client's login in this tab was started afresh; it is over with this.
  bool take_restarted(const std::string& client_id);

  /// Whether another client in this tab, under any prefix, waits for an answer with this state.
  bool is_expected_elsewhere(const std::string& state, const std::string& client_id);

 private:
  using Logins = std::list<PendingLogin>;
  Logins load(Storage& storage, const std::string& key);
  bool save(Storage& storage, const Logins& logins);
  /// Takes the client's logins out of what the storage keeps.
  void drop(Storage& storage, const std::string& client_id);
  template <class Matches>
  std::optional<PendingLogin> take_first(std::initializer_list<Storage*> storages,
                                         const std::string& client_id, Matches matches);

  Storage& tab_;
  Storage& browser_;
  Clock& clock_;
  std::string key_;
};

}  // namespace platform_client::oauth

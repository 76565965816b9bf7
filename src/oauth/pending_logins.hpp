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
  std::string redirect_uri;
  /// The login server's base URL.
  std::string environment;
  /// Milliseconds since 1970.
  std::int64_t time = 0;
  /// Whether this login was started because the answer of an earlier one could not be used.
  bool restarted = false;
};

/// The logins of this tab, kept across the redirect in session storage, which other tabs and other
/// sites do not share: so a response is only taken by the tab that asked for it.
class PendingLogins {
 public:
  static constexpr std::int64_t lifetime_ms = 60 * 60 * 1000;

  PendingLogins(Storage& storage, Clock& clock, std::string prefix)
      : storage_(storage), clock_(clock), key_(std::move(prefix) + "_pending_logins") {}

  bool available() { return storage_.available(); }

  /// Keeps a login; its time is set here. False when it cannot be kept.
  bool add(PendingLogin&& login);

  /// The login that this response answers, which no other response can answer from now on.
  std::optional<PendingLogin> take(const std::string& state, const std::string& client_id,
                                   const std::string& environment);

  /// Whether a login of this client was started afresh and has not been answered; it is forgotten,
  /// so that the user can try again.
  bool take_restarted(const std::string& client_id);

 private:
  std::list<PendingLogin> load();
  bool save(const std::list<PendingLogin>& logins);

  Storage& storage_;
  Clock& clock_;
  std::string key_;
};

}  // namespace platform_client::oauth

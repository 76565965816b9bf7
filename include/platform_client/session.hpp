#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "platform_client/config.hpp"
#include "platform_client/ports/clock.hpp"
#include "platform_client/ports/storage.hpp"
#include "platform_client/session_event.hpp"

namespace platform_client {

/// Who is logged in, and what went wrong when nobody is. Field names on the outside are those of
/// the JavaScript SDK: accessToken, state, error, error_description, tokenExpiryTime,
/// tokenExpiryTimeString, refreshToken. What is empty is absent.
struct AuthData {
  std::string access_token;
  std::string state;
  std::string error;
  std::string error_description;
  /// Milliseconds since 1970; 0 when the server named no usable lifetime.
  std::int64_t token_expiry_time = 0;
  /// Where the login server gave one (RFC 6749, 6).
  std::string refresh_token;
  /// The client without a secret that may use the refresh token. Empty where that takes a secret.
  std::string refresh_client_id;
  /// Stays the same while the refresh token renews the session: by it, tabs know their own.
  std::string session_id;
};

/// The auth data as JSON text; what is persisted is without state, which belongs to one login, and
/// without the refresh token of a client with a secret, which must not outlive the program.
std::string to_json(const AuthData& data, Clock& clock, bool persisted);

/// The other way; anything that is no JSON object is nobody logged in, and a field of the wrong
/// type is absent.
AuthData auth_data_from_json(std::string_view json);

/// Hears what happens to a session. It must not change the session from here.
class SessionObserver {
 public:
  virtual void auth_data_changed(const AuthData& data) = 0;
  virtual void session_event(const SessionEvent&) {}

 protected:
  ~SessionObserver() = default;
};

/// Where a token comes from.
enum class TokenOrigin {
  /// A login. The platform has not taken the token yet: see Session::confirm.
  login,
  /// A renewal of the session.
  renewal,
  /// The program.
  program
};

/// The auth data of one client and its copy in storage, which other tabs may change.
class Session {
 public:
  Session(const Config& config, Storage& storage, Clock& clock)
      : config_(config), storage_(storage), clock_(clock) {}

  const AuthData& data() const { return data_; }
  const std::string& access_token() const { return data_.access_token; }
  /// The token as it travels: without the white space and the word "Bearer" that come along where
  /// it was read from a file or copied from a header. No token has white space (RFC 6750, 2.1).
  std::string_view bearer_token() const;
  void observe(SessionObserver* observer) { observers_.push_back(observer); }

  /// Replaces the auth data and persists it where that is switched on.
  void set(AuthData&& data, TokenOrigin origin = TokenOrigin::program);
  void set_access_token(const std::string& token);
  void set_state(const std::string& state);
  /// Nobody is logged in any more, here and in storage.
  void clear(LogoutReason reason = LogoutReason::logout);
  /// The platform has refused the token: drops it here, and in storage unless another tab has put a
  /// newer one there.
  void drop_refused();
  /// Takes the persisted token over, if persisting is on and there is a usable one.
  void load();
  /// Follows what other tabs have done to the stored session: one that is gone has ended here, too,
  /// and one that was renewed goes on here. Another login's token is taken over only with
  /// Config::follow_tabs, since it may be another user's.
  void look_again();
  /// The platform has taken the token: whoever listens hears of a login or a renewal.
  void confirm();
  /// The token ends soon, or has ended. Each is told once a token, and nobody hears of one that no
  /// login has led to.
  void note_expiring();
  void note_expired();
  /// Changes whenever the token does; lets a late answer find out that it is about an old one.
  std::uint32_t generation() const { return generation_; }

 private:
  std::string key() const;
  AuthData stored() const;
  /// Puts other auth data in the place of the present one, in memory only.
  void replace(AuthData&& data, TokenOrigin origin, LogoutReason reason);
  void persist();
  void show() const;
  void tell(SessionEvent::Kind kind, LogoutReason reason = LogoutReason::logout);

  const Config& config_;
  Storage& storage_;
  Clock& clock_;
  std::vector<SessionObserver*> observers_;
  AuthData data_;
  std::uint32_t generation_ = 0;
  /// What listeners know: of nobody, of a login, or of a login whose renewal is to be confirmed.
  enum class Told { nothing, login, renewal_next } told_ = Told::nothing;
  bool told_expiring_ = false;
  bool told_expired_ = false;
  /// The stored record as this client last wrote or read it; empty for none.
  std::string seen_;
  std::string seen_key_;
};

}  // namespace platform_client

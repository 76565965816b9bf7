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

/// The state of a login: the token, or the error of a login that failed. Empty fields are absent.
/// In JSON the fields have the names of the JavaScript SDK: accessToken, state, error,
/// error_description, tokenExpiryTime, tokenExpiryTimeString, refreshToken.
struct AuthData {
  std::string access_token;
  std::string state;
  std::string error;
  std::string error_description;
  /// Milliseconds since 1970; 0 if the server gave no usable lifetime.
  std::int64_t token_expiry_time = 0;
  /// The refresh token, if the login server gave one (RFC 6749, 6).
  std::string refresh_token;
  /// The client id of a public client, which may use the refresh token without a secret. Empty if a
  /// secret is needed.
  std::string refresh_client_id;
  /// Stays the same when the refresh token renews the session, so that tabs recognize their
  /// session.
  std::string session_id;
};

/// Writes the auth data as JSON. With `persisted`, it leaves out the state, which belongs to one
/// login, and the refresh token of a client with a secret, which must not outlive the program.
std::string to_json(const AuthData& data, Clock& clock, bool persisted);

/// Reads the auth data from JSON. A field of the wrong type is absent; a text that is not a JSON
/// object gives empty data.
AuthData auth_data_from_json(std::string_view json);

/// Is told what happens to a session. It must not change the session while it is being told.
class SessionObserver {
 public:
  virtual void auth_data_changed(const AuthData& data) = 0;
  virtual void session_event(const SessionEvent&) {}

 protected:
  ~SessionObserver() = default;
};

/// The origin of a token.
enum class TokenOrigin {
  /// A login. The platform has not accepted the token yet: see Session::confirm.
  login,
  /// A renewal of the session.
  renewal,
  /// The program.
  program
};

/// The login of one client, and its copy in storage, which other tabs may change.
class Session {
 public:
  /// What observers were told: nothing, a login, or a login whose renewal is not confirmed yet.
  enum class Told { nothing, login, renewal_next };
  /// See `moment`.
  struct Moment {
    AuthData data;
    Told told;
    bool told_expiring;
    bool told_expired;
  };

  Session(const Config& config, Storage& storage, Clock& clock)
      : config_(config), storage_(storage), clock_(clock) {}

  const AuthData& data() const { return data_; }
  const std::string& access_token() const { return data_.access_token; }
  /// The token as it is sent: without white space around it and without a leading "Bearer", which
  /// come along when it is read from a file or copied from a header. A token itself has no white
  /// space (RFC 6750, 2.1).
  std::string_view bearer_token() const;
  void observe(SessionObserver* observer) { observers_.push_back(observer); }

  /// Replaces the auth data, and stores it if Config::persist is set. The stored session of another
  /// login is replaced only by a login or by the program.
  void set(AuthData&& data, TokenOrigin origin = TokenOrigin::program);
  void set_access_token(const std::string& token);
  void set_state(const std::string& state);
  /// What the session is now, and what observers were told of it.
  Moment moment() const { return {data_, told_, told_expiring_, told_expired_}; }
  /// Makes the session what it was, if a login is given up whose token was not confirmed. Observers
  /// are told nothing.
  void put_back(Moment&& before);
  /// Removes the auth data, from storage too.
  void clear();
  /// Removes a token that the platform refused. It stays in storage if another tab has stored a
  /// newer one.
  void drop_refused();
  /// Loads the stored auth data if Config::persist is set and it has a token.
  void load();
  /// Takes over what other tabs have done to the stored session. If it is gone, it ends here too,
  /// and if it was renewed, the new token is used. The token of another login, which may be another
  /// user's, is taken over only with Config::follow_tabs.
  void look_again();
  /// Call this when the platform has accepted the token. Observers are then told of the login or
  /// renewal.
  void confirm();
  /// Call these when the token ends soon, or has ended. Observers are told once for each token, and
  /// only of a token that they were told of.
  void note_expiring();
  void note_expired();
  /// Changes with every change of the token, so that a late response can tell whether it is about
  /// the current token.
  std::uint32_t generation() const { return generation_; }
  /// True if there is no token because the program removed it, and not because it was refused or
  /// another tab ended the session.
  bool ended_by_program() const { return ended_by_program_; }

 private:
  std::string key() const;
  /// The record in storage; empty if there is none.
  AuthData stored(const std::string& key) const;
  /// True if the data is of the same login as this session.
  bool is_same_login(const AuthData& other) const;
  /// True if storage has the session of another login.
  bool stores_another() const;
  /// Removes the record that this session left behind when persistence was switched off or the
  /// prefix was changed.
  void drop_left_record();
  /// Takes over what other tabs have stored. Returns true if there is another token now.
  bool take_over();
  /// Goes on with a session from storage, which is this one renewed or another login.
  void adopt(AuthData&& stored);
  /// Replaces the auth data in memory only.
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
  bool ended_by_program_ = false;
  Told told_ = Told::nothing;
  bool told_expiring_ = false;
  bool told_expired_ = false;
  /// The stored record as this client last wrote or read it. Empty if there was none.
  std::string seen_;
  std::string seen_key_;
};

}  // namespace platform_client

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "platform_client/config.hpp"
#include "platform_client/ports/clock.hpp"
#include "platform_client/ports/storage.hpp"

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
  /// Given by the authorization code grant with a client secret. It is never stored.
  std::string refresh_token;
};

/// Writes the auth data as JSON. With `persisted`, it leaves out the state, which belongs to one
/// login, and the refresh token, which must not outlive the program.
std::string to_json(const AuthData& data, Clock& clock, bool persisted);

/// Reads the auth data from JSON. A field of the wrong type is absent; a text that is not a JSON
/// object gives empty data.
AuthData auth_data_from_json(std::string_view json);

/// Is told of every change of the auth data.
class SessionObserver {
 public:
  virtual void auth_data_changed(const AuthData& data) = 0;

 protected:
  ~SessionObserver() = default;
};

/// The login of one client, and its copy in storage.
class Session {
 public:
  Session(const Config& config, Storage& storage, Clock& clock)
      : config_(config), storage_(storage), clock_(clock) {}

  const AuthData& data() const { return data_; }
  const std::string& access_token() const { return data_.access_token; }
  /// The token as it is sent: without white space around it and without a leading "Bearer", which
  /// come along when it is read from a file or copied from a header. A token itself has no white
  /// space (RFC 6750, 2.1).
  std::string_view bearer_token() const;
  void observe(SessionObserver* observer) { observer_ = observer; }

  /// Replaces the auth data, and stores it if Config::persist is set.
  void set(AuthData&& data);
  void set_access_token(const std::string& token);
  void set_state(const std::string& state);
  /// Removes the auth data, from storage too.
  void clear();
  /// Removes a token that the platform refused. It stays in storage if another tab has stored a
  /// newer one.
  void drop_refused();
  /// Loads the stored auth data if Config::persist is set and it has a token.
  void load();
  /// Changes with every change of the token, so that a late response can tell whether it is about
  /// the current token.
  std::uint32_t generation() const { return generation_; }

 private:
  std::string key() const;
  AuthData stored() const;
  void changed();

  const Config& config_;
  Storage& storage_;
  Clock& clock_;
  SessionObserver* observer_ = nullptr;
  AuthData data_;
  std::uint32_t generation_ = 0;
};

}  // namespace platform_client

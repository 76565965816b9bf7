#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "platform_client/config.hpp"
#include "platform_client/ports/clock.hpp"
#include "platform_client/ports/storage.hpp"

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
  /// Of the code authorization grant; it lives in memory only.
  std::string refresh_token;
};

/// The auth data as JSON text; what is persisted is without state, which belongs to one login, and
/// without refresh token, which must not outlive the program.
std::string to_json(const AuthData& data, Clock& clock, bool persisted);

/// The other way; anything that is no JSON object is nobody logged in, and a field of the wrong
/// type is absent.
AuthData auth_data_from_json(std::string_view json);

/// Hears of every change of the auth data.
class SessionObserver {
 public:
  virtual void auth_data_changed(const AuthData& data) = 0;

 protected:
  ~SessionObserver() = default;
};

/// The auth data of one client and its copy in storage.
class Session {
 public:
  Session(const Config& config, Storage& storage, Clock& clock)
      : config_(config), storage_(storage), clock_(clock) {}

  const AuthData& data() const { return data_; }
  const std::string& access_token() const { return data_.access_token; }
  /// The token as it travels: without the white space and the word "Bearer" that come along where
  /// it was read from a file or copied from a header. No token has white space (RFC 6750, 2.1).
  std::string_view bearer_token() const;
  void observe(SessionObserver* observer) { observer_ = observer; }

  /// Replaces the auth data and persists it where that is switched on.
  void set(AuthData&& data);
  void set_access_token(const std::string& token);
  void set_state(const std::string& state);
  /// Nobody is logged in any more, here and in storage.
  void clear();
  /// The platform has refused the token: drops it here, and in storage unless another tab has put a
  /// newer one there.
  void drop_refused();
  /// Takes the persisted token over, if persisting is on and there is a usable one.
  void load();
  /// Changes whenever the token does; lets a late answer find out that it is about an old one.
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

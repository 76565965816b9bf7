#pragma once

#include <cstdint>

namespace platform_client {

/// Why a session has ended.
enum class LogoutReason {
  /// The program has logged out, or dropped the token.
  logout,
  /// Another tab has ended the session that both had.
  other_tab,
  /// The platform has refused the token, or the login server the refresh token.
  refused,
  /// The token of another login has taken its place.
  replaced
};

/// Something that has happened to a session.
struct SessionEvent {
  enum class Kind {
    /// The token ends soon (Config::expiry_lead). A hint, since the clock may be wrong.
    token_expiring,
    /// The token has ended by the clock, or the platform has answered 401 to it. Once a token.
    token_expired,
    /// The session goes on with a new token.
    token_renewed,
    /// A login has worked, or the program has set a token.
    logged_in,
    logged_out
  };
  Kind kind;
  /// When the token ends, in milliseconds since 1970; 0 where nobody knows.
  std::int64_t token_expiry_time = 0;
  /// Of `logged_out`.
  LogoutReason reason = LogoutReason::logout;
};

}  // namespace platform_client

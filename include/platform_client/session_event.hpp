#pragma once

#include <cstdint>

namespace platform_client {

/// Why a session has ended.
enum class LogoutReason {
  /// The program logged out, or removed the token.
  logout,
  /// Another tab ended the session that both shared.
  other_tab,
  /// The platform refused the token, or the login server the refresh token.
  refused,
  /// The token of another login replaced it.
  replaced
};

/// An event of a session.
struct SessionEvent {
  enum class Kind {
    /// The token ends soon (Config::expiry_lead). This is a hint, because the clock may be wrong.
    token_expiring,
    /// The token has ended by the clock, or the platform has refused it with 401. Observers are
    /// told once for each token.
    token_expired,
    /// The session has a new token.
    token_renewed,
    /// A login succeeded, or the program set a token.
    logged_in,
    logged_out
  };
  Kind kind;
  /// The end of the token, in milliseconds since 1970. 0 if it is unknown.
  std::int64_t token_expiry_time = 0;
  /// For `logged_out` only.
  LogoutReason reason = LogoutReason::logout;
};

}  // namespace platform_client

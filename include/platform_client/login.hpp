#pragma once

#include <optional>
#include <string>

namespace platform_client {

/// What a caller of the implicit grant may add to the login (RFC 6749, 4.2.1, and the platform's
/// own parameters). `org` and `provider` come together or not at all.
struct LoginOptions {
  std::optional<std::string> state;
  std::optional<std::string> org;
  std::optional<std::string> provider;
  std::optional<std::string> target;
  std::optional<std::string> login_hint;
  /// Only "login" is sent on.
  std::optional<std::string> prompt;
};

}  // namespace platform_client

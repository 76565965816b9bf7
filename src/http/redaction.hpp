#pragma once

#include <string>
#include <string_view>

#include "json/json.hpp"

namespace platform_client {

/// What stands in the place of a secret.
inline constexpr std::string_view redacted = "[redacted]";

/// Whether a member or parameter of this name holds a secret.
bool is_secret_name(std::string_view name);

/// Whether a header may hold one: pages and gateways have names of their own for credentials.
bool is_secret_header(std::string_view name);

/// Replaces the values of secret members, at any depth.
void redact(json::Value& value);

/// Replaces every occurrence of the token.
std::string redact(std::string_view text, std::string_view token);

}  // namespace platform_client

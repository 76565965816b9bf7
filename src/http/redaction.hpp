#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace platform_client {

/// What stands in the place of a secret.
inline constexpr std::string_view redacted = "[redacted]";

/// Whether a member or parameter of this name holds a secret.
bool is_secret_name(std::string_view name);

/// Whether a header may hold one: pages and gateways have names of their own for credentials.
bool is_secret_header(std::string_view name);

/// A JSON text written anew, with the values of secret members replaced at any depth: in one line,
/// or with `indent` spaces a level where that is positive. Nothing when it is no JSON; where it
/// nests so deep that the indentation would be the longest part, only a word on that.
std::optional<std::string> redacted_json(std::string_view json, int indent);

/// Replaces every occurrence of the token.
std::string redact(std::string_view text, std::string_view token);

}  // namespace platform_client

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace platform_client {

/// Replaces a secret.
inline constexpr std::string_view redacted = "[redacted]";

/// True if a JSON member or a parameter with this name holds a secret.
bool is_secret_name(std::string_view name);

/// True if a header may hold a secret. The match is wide, because pages and gateways invent header
/// names for credentials.
bool is_secret_header(std::string_view name);

/// Redacts the secret members of a JSON text, at any depth. Writes one line, or `indent` spaces a
/// level if that is positive. Returns nothing if the text is not JSON. For JSON that is nested too
/// deeply to indent, it returns only a note.
std::optional<std::string> redacted_json(std::string_view json, int indent);

/// Redacts every occurrence of the token.
std::string redact(std::string_view text, std::string_view token);

}  // namespace platform_client

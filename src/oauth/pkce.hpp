#pragma once

#include <cstddef>
#include <string>

#include "platform_client/ports/random.hpp"
#include "platform_client/result.hpp"

namespace platform_client::oauth {

/// Unguessable characters of base64url, 6 random bits each. ENORANDOM where the host has no secure
/// source.
Result<std::string> random_text(Random& random, std::size_t length);

/// A verifier of 43 to 128 unreserved characters (RFC 7636, 4.1), as random_text gives
/// them; EARGUMENT for another length.
Result<std::string> make_code_verifier(Random& random, std::size_t length);

/// The S256 challenge (RFC 7636, 4.2); EARGUMENT for what can be no verifier.
Result<std::string> code_challenge(const std::string& verifier);

}  // namespace platform_client::oauth

#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "platform_client/ports/random.hpp"
#include "platform_client/result.hpp"

namespace platform_client::oauth {

/// A verifier of 43 to 128 unreserved characters (RFC 7636, 4.1), 6 random bits each. EARGUMENT for
/// another length, ENORANDOM where the host has no secure source.
Result<std::string> make_code_verifier(Random& random, std::size_t length);

/// The S256 challenge (RFC 7636, 4.2); EARGUMENT for what can be no verifier.
Result<std::string> code_challenge(const std::string& verifier);

}  // namespace platform_client::oauth

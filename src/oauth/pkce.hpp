#pragma once

#include <cstddef>
#include <string>

#include "platform_client/ports/random.hpp"
#include "platform_client/result.hpp"

namespace platform_client::oauth {

/// Random characters of base64url, 6 bits each. ENORANDOM if the host has no secure source.
Result<std::string> random_text(Random& random, std::size_t length);

/// A code verifier of 43 to 128 characters (RFC 7636, 4.1), made by random_text. EARGUMENT for
/// another length.
Result<std::string> make_code_verifier(Random& random, std::size_t length);

/// The S256 challenge for a verifier (RFC 7636, 4.2). EARGUMENT if the text cannot be a verifier.
Result<std::string> code_challenge(const std::string& verifier);

}  // namespace platform_client::oauth

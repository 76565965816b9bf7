#include "oauth/pkce.hpp"

#include "text/ascii.hpp"
#include "text/base64.hpp"
#include "text/sha256.hpp"

namespace platform_client::oauth {
namespace {

Error check_length(std::size_t length) {
  if (length >= 43 && length <= 128) return {};
  return Error{error_code::argument,
               "PKCE Code Verifier (length) must be between 43 and 128 characters"};
}

}  // namespace

Result<std::string> random_text(Random& random, std::size_t length) {
  // Base64url makes four characters from three bytes. All of them are unreserved, so they need no
  // encoding.
  std::string bytes(length, '\0');
  if (!random.fill(reinterpret_cast<std::uint8_t*>(bytes.data()), bytes.size())) {
    return Error{error_code::no_random, "This host has no secure source of random numbers."};
  }
  return text::base64url(bytes).substr(0, length);
}

Result<std::string> make_code_verifier(Random& random, std::size_t length) {
  if (auto error = check_length(length)) return error;
  return random_text(random, length);
}

Result<std::string> code_challenge(const std::string& verifier) {
  if (auto error = check_length(verifier.size())) return error;
  if (!text::is_only(verifier, "-._~")) {
    return Error{error_code::argument,
                 "PKCE Code Verifier must be of A-Z a-z 0-9 - . _ ~ only (RFC 7636, 4.1)"};
  }
  return text::base64url(text::sha256(verifier));
}

}  // namespace platform_client::oauth

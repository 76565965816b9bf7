#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace platform_client::oauth {

/// The login response in an address (RFC 6749, 4.1.2 and 4.2.2). An empty parameter counts as
/// missing.
struct CallbackResponse {
  enum class Kind {
    none,       ///< there is no login response in the address
    token,      ///< an access token
    code,       ///< an authorization code
    error,      ///< the login server refused; `error` is set
    malformed,  ///< there is a response, but it must not be used; `problem` says why
  };

  Kind kind = Kind::none;
  std::string access_token;
  std::string code;
  /// The login server that sent the response (RFC 9207, "iss").
  std::string issuer;
  std::string state;
  std::string error;
  std::string error_description;
  /// Milliseconds. 0 if the server gave no usable lifetime.
  std::int64_t expires_in_ms = 0;
  std::string problem;
  /// The address without the response. The path, other parameters and a route in the fragment stay.
  std::string cleaned_url;
};

/// Reads the response of the implicit grant from the fragment, which is
/// application/x-www-form-urlencoded and is decoded once.
CallbackResponse parse_implicit_callback(std::string_view href);

/// Reads the response of the code grant from the query. The fragment stays.
CallbackResponse parse_code_callback(std::string_view href);

/// Reads the response of the code grant from the fragment. A login server puts it there if the
/// redirect URI has its route in the fragment.
CallbackResponse parse_code_in_fragment(std::string_view href);

/// True if an address has an error of a login server, in the query or in the fragment.
bool is_refusal(std::string_view href);

}  // namespace platform_client::oauth

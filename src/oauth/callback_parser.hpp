#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace platform_client::oauth {

/// What an address says about a login (RFC 6749, 4.1.2 and 4.2.2). A parameter that is empty counts
/// as left out.
struct CallbackResponse {
  enum class Kind {
    none,       ///< no login response: the address is the app's own
    token,      ///< an access token
    code,       ///< an authorization code
    error,      ///< the server's refusal; `error` is set
    malformed,  ///< meant as a response, but not one that may be used; `problem` says why
  };

  Kind kind = Kind::none;
  std::string access_token;
  std::string code;
  /// Who answers (RFC 9207).
  std::string issuer;
  std::string state;
  std::string error;
  std::string error_description;
  /// Milliseconds; 0 when the server named no usable lifetime.
  std::int64_t expires_in_ms = 0;
  std::string problem;
  /// The same address without the response; path, query and the app's own hash route stay.
  std::string cleaned_url;
};

/// Reads an address once. The fragment is application/x-www-form-urlencoded, decoded once.
CallbackResponse parse_implicit_callback(std::string_view href);

/// The same for the code grant, whose response is in the query; the fragment stays.
CallbackResponse parse_code_callback(std::string_view href);

/// The same where the login server answers in the fragment, for a router that has its routes there.
CallbackResponse parse_code_in_fragment(std::string_view href);

}  // namespace platform_client::oauth

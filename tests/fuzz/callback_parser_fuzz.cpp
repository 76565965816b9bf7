#include <cstdlib>

#include "oauth/callback_parser.hpp"
#include "text/percent.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using platform_client::oauth::CallbackResponse;
  const std::string_view hash(reinterpret_cast<const char*>(data), size);
  const auto response = platform_client::oauth::parse_implicit_callback(
      "https://app.example/?x=1#" + std::string(hash));
  const bool token = response.kind == CallbackResponse::Kind::token;
  // What must hold for any input.
  if (token == response.access_token.empty()) std::abort();
  if (response.expires_in_ms < 0) std::abort();
  if (!platform_client::text::is_utf8(response.state)) std::abort();
  // The cleaned address holds no answer any more.
  if (response.kind != CallbackResponse::Kind::none &&
      platform_client::oauth::parse_implicit_callback(response.cleaned_url).kind !=
          CallbackResponse::Kind::none)
    std::abort();
  return 0;
}

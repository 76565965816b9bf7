// The answer of a login server in an address, in its three places.
#include "fuzz.hpp"
#include "oauth/callback_parser.hpp"
#include "text/percent.hpp"

using platform_client::oauth::CallbackResponse;

namespace {

void check(CallbackResponse (*parse)(std::string_view), const std::string& href) {
  const CallbackResponse response = parse(href);
  if (response.kind == CallbackResponse::Kind::token) must(!response.access_token.empty());
  if (response.kind == CallbackResponse::Kind::code) must(!response.code.empty());
  if (response.kind == CallbackResponse::Kind::error) must(!response.error.empty());
  if (response.kind == CallbackResponse::Kind::malformed) must(!response.problem.empty());
  must(response.expires_in_ms >= 0);
  must(platform_client::text::is_utf8(response.state));
  // The cleaned address has no answer any more.
  if (response.kind != CallbackResponse::Kind::none)
    must(parse(response.cleaned_url).kind == CallbackResponse::Kind::none);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string input(text_of(data, size));
  check(platform_client::oauth::parse_implicit_callback, "https://app.example/?x=1#" + input);
  check(platform_client::oauth::parse_code_in_fragment, "https://app.example/?x=1#" + input);
  check(platform_client::oauth::parse_code_callback, "https://app.example/?" + input);
  return 0;
}

// The answer of the token endpoint: a client has a token, or an error that says why not.
#include "fuzz.hpp"
#include "support/fakes.hpp"

using namespace platform_client;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  platform_client::testing::Host host;
  bool settled = false;
  bool ok = false;
  host.client.request_token(
      {"id", "", {{"grant_type", "authorization_code"}, {"code", "the-very-secret-code"}}},
      [&](Result<Response>&& result) {
        must(!settled);
        settled = true;
        ok = result && result.value().ok();
        if (result && !result.value().ok())
          must(result.value().body.text().find("the-very-secret-code") == std::string_view::npos);
      });
  host.transport.answer(Response{data[0] % 2 == 0 ? 200 : 400, nullptr,
                                 Bytes(std::string(text_of(data + 1, size - 1)))});
  must(settled);
  must(ok != host.client.session().access_token().empty());
  must(host.client.session().data().token_expiry_time >= 0);
  return 0;
}

// A stored session, which other programs may have written.
#include "fuzz.hpp"
#include "platform_client/session.hpp"

using namespace platform_client;

namespace {
struct NoClock final : Clock {
  std::int64_t now_ms() override { return 0; }
};
}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  NoClock clock;
  const AuthData read = auth_data_from_json(text_of(data, size));
  must(read.token_expiry_time >= 0);
  // What is written is read as the same.
  const std::string written = to_json(read, clock, /*persisted=*/false);
  const AuthData again = auth_data_from_json(written);
  must(again.access_token == read.access_token && again.refresh_token == read.refresh_token);
  must(again.token_expiry_time == read.token_expiry_time && again.state == read.state);
  must(to_json(again, clock, /*persisted=*/false) == written);
  return 0;
}

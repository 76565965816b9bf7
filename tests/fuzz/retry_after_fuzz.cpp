// How long a server asks to wait.
#include "fuzz.hpp"
#include "http/retry_after.hpp"
#include "text/http_date.hpp"
#include "text/utc_date.hpp"

using namespace platform_client;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view value = text_of(data, size);
  const auto wait = retry_after(429, {{"retry-after", std::string(value)}}, 784'111'777'000);
  must(!wait || wait->count() > 0);
  const auto date = text::parse_http_date(value);
  // A date is written as it was meant, and read as the same.
  if (date) must(text::parse_http_date(text::utc_string(*date)) == date);
  return 0;
}

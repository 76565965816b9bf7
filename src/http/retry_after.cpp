#include "http/retry_after.hpp"

#include "http/rate_limit.hpp"
#include "text/ascii.hpp"
#include "text/http_date.hpp"

namespace platform_client {
namespace {

/// 300 years, which any clock can add.
constexpr unsigned long long most_seconds = 10'000'000'000;

std::optional<std::chrono::milliseconds> seconds_of(std::string_view value) {
  unsigned long long seconds = 0;
  if (!text::parse_digits(value, most_seconds, seconds) || seconds == 0) return std::nullopt;
  return std::chrono::seconds(seconds);
}

}  // namespace

std::optional<std::chrono::milliseconds> retry_after(int status, const NameValueList& headers,
                                                     std::int64_t now_ms) {
  if (const std::string* header = find_header(headers, "Retry-After")) {
    const std::string_view value = text::trim(*header);
    if (const auto wait = seconds_of(value)) return wait;
    const auto date = text::parse_http_date(value);
    if (date && *date > now_ms) return std::chrono::milliseconds(*date - now_ms);
  }
  if (status != 429) return std::nullopt;
  const auto reset = rate_limit_reset(headers);
  return reset && reset->count() > 0 ? reset : std::nullopt;
}

}  // namespace platform_client

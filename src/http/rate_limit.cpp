#include "http/rate_limit.hpp"

#include "text/ascii.hpp"

namespace platform_client {
namespace {

constexpr unsigned long long most_requests = 1'000'000'000;
/// A year. A server that says more is mistaken.
constexpr unsigned long long most_seconds = 31'622'400;

std::optional<unsigned long long> number_in(const NameValueList& headers, std::string_view name,
                                            unsigned long long most) {
  const std::string* header = find_header(headers, name);
  unsigned long long number = 0;
  if (header == nullptr || !text::parse_digits(text::trim(*header), most, number))
    return std::nullopt;
  return number;
}

}  // namespace

std::optional<std::chrono::seconds> rate_limit_reset(const NameValueList& headers) {
  const auto seconds = number_in(headers, "inin-ratelimit-reset", most_seconds);
  return seconds ? std::optional(std::chrono::seconds(*seconds)) : std::nullopt;
}

std::optional<RateLimit> rate_limit_of(const NameValueList& headers, std::int64_t now_ms) {
  const auto allowed = number_in(headers, "inin-ratelimit-allowed", most_requests);
  if (!allowed || *allowed == 0) return std::nullopt;
  const auto count = number_in(headers, "inin-ratelimit-count", most_requests);
  const auto reset = rate_limit_reset(headers);
  if (!count || !reset) return std::nullopt;
  return RateLimit{static_cast<int>(*allowed), static_cast<int>(*count),
                   now_ms + std::chrono::milliseconds(*reset).count()};
}

}  // namespace platform_client

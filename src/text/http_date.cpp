#include "text/http_date.hpp"

#include <chrono>
#include <vector>

#include "text/ascii.hpp"
#include "text/utc_date.hpp"

namespace platform_client::text {
namespace {

/// The words and numbers of a date: "Sun, 06 Nov 1994 08:49:37 GMT" has eight.
std::vector<std::string_view> parts_of(std::string_view date) {
  constexpr std::string_view separators = " ,:-";
  std::vector<std::string_view> parts;
  std::size_t at = date.find_first_not_of(separators);
  while (at != std::string_view::npos) {
    const std::size_t end = date.find_first_of(separators, at);
    parts.push_back(date.substr(at, end - at));
    at = date.find_first_not_of(separators, end);
  }
  return parts;
}

bool read(std::string_view digits, unsigned limit, unsigned& out) {
  unsigned long long number = 0;
  if (!parse_digits(digits, limit, number)) return false;
  out = static_cast<unsigned>(number);
  return true;
}

}  // namespace

std::optional<std::int64_t> parse_http_date(std::string_view date) {
  auto parts = parts_of(date);
  // "Sun Nov  6 08:49:37 1994", the form of asctime, has the day after the month and no zone.
  const bool asctime = parts.size() == 7;
  if (asctime) {
    parts = {parts[0], parts[2], parts[1], parts[6], parts[3], parts[4], parts[5], "GMT"};
  }
  if (parts.size() != 8 || parts[7] != "GMT" || parts[2].size() != 3) return std::nullopt;
  const std::size_t month = month_names.find(parts[2]);
  unsigned day = 0, year = 0, hour = 0, minute = 0, second = 0;
  if (month == std::string_view::npos || month % 3 != 0 || !read(parts[1], 31, day) ||
      !read(parts[3], 9999, year) || !read(parts[4], 23, hour) || !read(parts[5], 59, minute) ||
      !read(parts[6], 60, second))
    return std::nullopt;
  // RFC 850 has two digits. Nobody asks to wait until the last century.
  if (parts[3].size() == 2) year += 2000;
  using namespace std::chrono;
  const year_month_day calendar{std::chrono::year(static_cast<int>(year)),
                                std::chrono::month(static_cast<unsigned>(month / 3) + 1),
                                std::chrono::day(day)};
  if (!calendar.ok()) return std::nullopt;
  const auto time =
      sys_days(calendar).time_since_epoch() + hours(hour) + minutes(minute) + seconds(second);
  return duration_cast<milliseconds>(time).count();
}

}  // namespace platform_client::text

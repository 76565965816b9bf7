#include "text/utc_date.hpp"

#include <chrono>
#include <string_view>

#include "text/ascii.hpp"

namespace platform_client::text {
namespace {

std::string padded(long long number, std::size_t width) {
  std::string digits = from_number(number);
  return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

}  // namespace

std::string utc_string(std::int64_t ms_since_1970) {
  // strftime depends on the locale, and not every one can write a year above 9999.
  using namespace std::chrono;
  const sys_time<milliseconds> time{milliseconds{ms_since_1970}};
  const auto day = floor<days>(time);
  const auto seconds_of_day = floor<seconds>(time - day).count();
  // std::chrono::year ends at 32767, but a JavaScript date does not. The calendar repeats exactly
  // after 400 years, so whole cycles are taken off first.
  constexpr std::int64_t days_in_400_years = 146097;
  const std::int64_t cycles = day.time_since_epoch().count() / days_in_400_years;
  const year_month_day date{day - days{cycles * days_in_400_years}};
  const std::size_t weekday_index = weekday{day}.c_encoding();
  const std::size_t month_index = unsigned{date.month()} - 1;
  const std::string_view names = "SunMonTueWedThuFriSat";
  return concat({names.substr(weekday_index * 3, 3), ", ", padded(unsigned{date.day()}, 2), " ",
                 month_names.substr(month_index * 3, 3), " ",
                 padded(int{date.year()} + cycles * 400, 4), " ", padded(seconds_of_day / 3600, 2),
                 ":", padded(seconds_of_day / 60 % 60, 2), ":", padded(seconds_of_day % 60, 2),
                 " GMT"});
}

}  // namespace platform_client::text

#include "ports/host_clock.hpp"

#include <emscripten.h>
#include <emscripten/html5.h>

#include <algorithm>
#include <cmath>

#include "ports/host_text.hpp"
#include "text/utc_date.hpp"

// clang-format off
EM_JS_DEPS(host_clock, "$stringToNewUTF8");
EM_JS(char*, pc_utc_string, (double ms), { return stringToNewUTF8(new Date(ms).toUTCString()); });
// clang-format on

namespace platform_client::wasm {

std::int64_t HostClock::now_ms() {
  // A page may have replaced the clock, so it may tell anything.
  const double now = emscripten_date_now();
  if (std::isnan(now)) return 0;
  constexpr auto longest = static_cast<double>(text::max_time_ms);
  return static_cast<std::int64_t>(std::clamp(now, -longest, longest));
}

std::string HostClock::utc_string(std::int64_t ms_since_1970) {
  return taken(pc_utc_string(static_cast<double>(ms_since_1970))).value_or("");
}

}  // namespace platform_client::wasm

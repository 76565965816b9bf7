#include "platform_client/ports/clock.hpp"

#include "text/utc_date.hpp"

namespace platform_client {

std::string Clock::utc_string(std::int64_t ms_since_1970) {
  return text::utc_string(ms_since_1970);
}

}  // namespace platform_client

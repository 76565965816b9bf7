#pragma once

#include "platform_client/ports/clock.hpp"

namespace platform_client::wasm {

class HostClock final : public Clock {
 public:
  std::int64_t now_ms() override;
  std::string utc_string(std::int64_t ms_since_1970) override;
};

}  // namespace platform_client::wasm

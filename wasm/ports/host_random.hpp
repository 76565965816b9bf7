#pragma once

#include "platform_client/ports/random.hpp"

namespace platform_client::wasm {

class HostRandom final : public Random {
 public:
  bool fill(std::uint8_t* data, std::size_t size) override;
};

}  // namespace platform_client::wasm

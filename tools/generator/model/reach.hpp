#pragma once

#include <set>
#include <string>

#include "generator/model/api.hpp"

namespace platform_client::generator {

using ModelNames = std::set<std::string, std::less<>>;

/// Models that a caller may send: those of parameters, and all they refer to.
ModelNames models_sent(const Api& api);

/// Models that a caller may receive: those of responses, and all they refer to.
ModelNames models_received(const Api& api);

}  // namespace platform_client::generator

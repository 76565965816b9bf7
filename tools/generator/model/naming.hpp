#pragma once

#include <string>
#include <string_view>

#include "operations/naming.hpp"

// Names for what the definition does not name. Checked against the old SDK's names: all parameters
// of 71 and 262, all methods of 71, all but 5 of 262's 3,315.
namespace platform_client::generator {

/// An identifier in camel case; a reserved word gets an underscore: "If-Match" → "ifMatch",
/// "date" → "_date".
std::string parameter_name(std::string_view wire_name);

/// "Users" → "UsersApi"; other characters than letters and digits divide words.
std::string class_name(std::string_view tag);

/// Whether JavaScript accepts it as a name: letters, digits, "_" and "$", no digit first.
bool is_identifier(std::string_view name);

}  // namespace platform_client::generator

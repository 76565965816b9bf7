#include "json/json.hpp"

namespace platform_client::json {

std::optional<Value> parse(std::string_view text) {
  // Value::parse would bring a second parser along, for a callback that nobody gives it.
  Value value;
  nlohmann::detail::json_sax_dom_parser<Value> builder(value, /*allow_exceptions=*/false);
  if (!Value::sax_parse(text.begin(), text.end(), &builder)) return std::nullopt;
  return value;
}

std::string write(const Value& value, int indent) {
  return value.dump(indent, ' ', false, Value::error_handler_t::replace);
}

std::optional<std::string> string_member(const Value& value, const char* name) {
  if (!value.is_object()) return std::nullopt;
  const auto member = value.find(name);
  if (member == value.end() || !member->is_string()) return std::nullopt;
  return *member->get_ptr<const std::string*>();
}

}  // namespace platform_client::json

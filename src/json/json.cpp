#include "json/json.hpp"

namespace platform_client::json {

std::optional<Value> parse(std::string_view text) {
  Value value = Value::parse(text.begin(), text.end(), nullptr, /*allow_exceptions=*/false);
  if (value.is_discarded()) return std::nullopt;
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

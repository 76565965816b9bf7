#include <algorithm>

#include "generator/diff/collector.hpp"

namespace platform_client::generator {
namespace {

using Kind = Type::Kind;

/// The type with the enumeration values: itself, or the innermost element.
const Type& innermost(const Type& type) {
  return type.element.empty() ? type : innermost(type.element[0]);
}

bool has(const std::vector<std::string>& values, const std::string& value) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

}  // namespace

std::string type_name(const Type& type) {
  switch (type.kind) {
    case Kind::none:
      return "nothing";
    case Kind::any:
      return "anything";
    case Kind::array:
      return type_name(type.element[0]) + "[]";
    case Kind::map:
      return "map of " + type_name(type.element[0]);
    case Kind::reference:
      return type.model;
    case Kind::object:
      break;
    default:
      return simple_name(type.kind);
  }
  std::string text;
  for (const Property& property : type.properties)
    text += (text.empty() ? "" : ", ") + property.name + (property.required ? ": " : "?: ") +
            type_name(property.type);
  return text.empty() ? "object" : "{" + text + "}";
}

TypeChange type_change(const Type& before, const Type& after) {
  if (type_name(before) == type_name(after)) return TypeChange::same;
  const bool arrays = before.kind == Kind::array && after.kind == Kind::array;
  return arrays ? TypeChange::element : TypeChange::other;
}

void compare_values(Collector& out, const std::string& what, const Type& before, const Type& after,
                    bool old_sees) {
  const Type& was = innermost(before);
  const Type& is = innermost(after);
  const auto seen = [&](Level level) { return old_sees ? level : Level::none; };
  if (was.values.empty() != is.values.empty()) {
    if (was.values.empty())
      out.add("enumeration gained", what + " takes only certain values now", Level::major,
              seen(Level::major));
    else
      out.add("enumeration lost", what + " takes any value now", Level::minor, seen(Level::minor));
  } else {
    for (const std::string& value : was.values) {
      if (!has(is.values, value))
        out.add("enum value removed", "value \"" + value + "\" of " + what + " was removed",
                Level::major, seen(Level::major));
    }
    for (const std::string& value : is.values) {
      if (!has(was.values, value))
        out.add("enum value added", "value \"" + value + "\" of " + what + " was added",
                Level::minor, seen(Level::minor));
    }
  }
  // A format only says how to read a value; the value on the wire is the same.
  if (was.format != is.format)
    out.changed("format of " + what + " changed", was.format, is.format, Level::patch, Level::none);
}

}  // namespace platform_client::generator

#include <algorithm>

#include "generator/diff/collector.hpp"

namespace platform_client::generator {
namespace {

const Parameter* find(const Operation& operation, const std::string& name) {
  const auto found = std::find_if(operation.parameters.begin(), operation.parameters.end(),
                                  [&](const Parameter& p) { return p.name == name; });
  return found == operation.parameters.end() ? nullptr : &*found;
}

/// The positional arguments that both have, in the order of the first.
std::string common_order(const Operation& one, const Operation& other) {
  std::string text;
  for (const Parameter* parameter : positional(one)) {
    const Parameter* same = find(other, parameter->name);
    if (same != nullptr && same->required) text += (text.empty() ? "" : ", ") + parameter->name;
  }
  return text;
}

std::string_view place(ParameterLocation location) {
  constexpr std::string_view names[] = {"path", "query", "header", "form", "body"};
  return names[static_cast<std::size_t>(location)];
}

std::string_view collection(CollectionFormat format) {
  constexpr std::string_view names[] = {"", "csv", "ssv", "tsv", "pipes", "multi"};
  return names[static_cast<std::size_t>(format)];
}

void compare_types(Collector& out, const std::string& what, const Parameter& before,
                   const Parameter& after) {
  if (before.location == ParameterLocation::body && after.location == ParameterLocation::body) {
    if (type_change(before.type, after.type) != TypeChange::same)
      out.changed("body type changed", type_name(before.type), type_name(after.type), Level::major,
                  Level::none);
    return;
  }
  switch (type_change(before.type, after.type)) {
    case TypeChange::same:
      compare_values(out, what, before.type, after.type, false);
      if (before.collection != after.collection)
        out.add("collection format changed",
                what + " travels as " + std::string(collection(after.collection)) + ", not " +
                    std::string(collection(before.collection)),
                Level::major, Level::none);
      return;
    case TypeChange::element:
      // The old SDK compares "array" with "array".
      return out.add("parameter retyped", what + " became " + type_name(after.type), Level::major,
                     Level::none);
    case TypeChange::other:
      out.add("parameter retyped", what + " became " + type_name(after.type), Level::major,
              Level::major);
  }
}

void compare_parameter(Collector& out, const Parameter& before, const Parameter& after) {
  const std::string what = "parameter \"" + after.name + "\"";
  if (before.location != after.location)
    out.add("parameter moved",
            what + " moved from " + std::string(place(before.location)) + " to " +
                std::string(place(after.location)),
            Level::major, Level::major);
  compare_types(out, what, before, after);
  if (!before.required && after.required)
    out.add("parameter made required", what + " is required now", Level::major, Level::major);
  // A required parameter is a positional argument, so it always leaves that list.
  if (before.required && !after.required)
    out.add("parameter made optional", what + " is optional now: it left the positional arguments",
            Level::major, Level::minor);
  if (before.sdk_name != after.sdk_name)
    out.add(
        "parameter renamed",
        what + " is called \"" + after.sdk_name + "\" in calls, not \"" + before.sdk_name + "\"",
        after.required ? Level::patch : Level::major, Level::none);
  if (before.allow_empty != after.allow_empty)
    out.add(after.allow_empty ? "empty value allowed" : "empty value forbidden",
            what + (after.allow_empty ? " may be empty now" : " must not be empty any more"),
            after.allow_empty ? Level::minor : Level::major, Level::none);
  if (before.deprecated != after.deprecated)
    out.add(after.deprecated ? "deprecated" : "undeprecated",
            what + (after.deprecated ? " was deprecated" : " is no longer deprecated"),
            after.deprecated ? Level::minor : Level::patch, Level::none);
  if (before.default_value != after.default_value)
    out.changed("default of " + what + " changed", before.default_value, after.default_value,
                Level::patch, Level::none);
  out.described(what, before, after);
}

}  // namespace

void compare_parameters(Collector& out, const Operation& before, const Operation& after) {
  for (const Parameter& parameter : before.parameters) {
    if (find(after, parameter.name) == nullptr)
      out.add("parameter removed", "parameter \"" + parameter.name + "\" was removed", Level::major,
              Level::major);
  }
  for (const Parameter& parameter : after.parameters) {
    if (const Parameter* was = find(before, parameter.name)) {
      compare_parameter(out, *was, parameter);
    } else {
      const std::string kind =
          parameter.required ? "required parameter added" : "optional parameter added";
      out.add(kind, kind + ": \"" + parameter.name + "\"",
              parameter.required ? Level::major : Level::minor, Level::major);
    }
  }
  const std::string order = common_order(after, before);
  if (common_order(before, after) != order)
    out.add("positional order changed", "the positional arguments come in another order: " + order,
            Level::major, Level::none);
}

}  // namespace platform_client::generator

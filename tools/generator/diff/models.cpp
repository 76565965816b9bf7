#include <algorithm>

#include "generator/diff/collector.hpp"
#include "generator/model/reach.hpp"

namespace platform_client::generator {
namespace {

/// Whether a model is sent or received, in either definition.
struct Ways {
  bool sent = false;
  bool received = false;
};

const Property* find(const Type& type, const std::string& name) {
  const auto found = std::find_if(type.properties.begin(), type.properties.end(),
                                  [&](const Property& p) { return p.name == name; });
  return found == type.properties.end() ? nullptr : &*found;
}

void compare_property(Collector& out, const Property& before, const Property& after,
                      const Ways& ways) {
  const std::string what = "property \"" + after.name + "\"";
  if (type_change(before.type, after.type) != TypeChange::same)
    out.add("property retyped",
            what + " changed from " + type_name(before.type) + " to " + type_name(after.type),
            Level::major, Level::major);
  else
    compare_values(out, what, before.type, after.type, true);
  if (!before.required && after.required)
    out.add("property made required", what + " is required now",
            ways.sent ? Level::major : Level::patch, Level::none);
  if (before.required && !after.required)
    out.add("property made optional", what + " is optional now",
            ways.received ? Level::major : Level::minor, Level::none);
  if (!before.read_only && after.read_only)
    out.add("property made read-only", what + " is read-only now",
            ways.sent ? Level::major : Level::patch, Level::major);
  if (before.read_only && !after.read_only)
    out.add("property made writable", what + " is no longer read-only", Level::minor, Level::minor);
  if (before.deprecated != after.deprecated)
    out.add(after.deprecated ? "deprecated" : "undeprecated",
            what + (after.deprecated ? " was deprecated" : " is no longer deprecated"),
            after.deprecated ? Level::minor : Level::patch, Level::none);
  out.described(what, before, after);
}

void compare_model(Collector& out, const Model& before, const Model& after, const Ways& ways) {
  const bool objects = !before.type.properties.empty() || !after.type.properties.empty();
  if (!objects || before.type.kind != after.type.kind) {
    if (type_change(before.type, after.type) != TypeChange::same)
      out.add("model retyped",
              "it changed from " + type_name(before.type) + " to " + type_name(after.type),
              Level::major, Level::major);
    else
      compare_values(out, "the model", before.type, after.type, true);
  } else {
    for (const Property& property : before.type.properties) {
      if (find(after.type, property.name) == nullptr)
        out.add("property removed", "property \"" + property.name + "\" was removed", Level::major,
                Level::major);
    }
    for (const Property& property : after.type.properties) {
      if (const Property* was = find(before.type, property.name)) {
        compare_property(out, *was, property, ways);
      } else {
        const std::string kind =
            property.required ? "required property added" : "optional property added";
        const bool breaks = property.required && ways.sent;
        out.add(kind, kind + ": \"" + property.name + "\" (" + type_name(property.type) + ")",
                breaks ? Level::major : Level::minor,
                property.required ? Level::major : Level::minor);
      }
    }
  }
  out.described("the model", before, after);
}

}  // namespace

void compare_models(std::vector<Change>& changes, const Api& before, const Api& after) {
  const ModelNames sent[] = {models_sent(before), models_sent(after)};
  const ModelNames received[] = {models_received(before), models_received(after)};
  const auto either = [](const ModelNames(&names)[2], const std::string& name) {
    return names[0].count(name) != 0 || names[1].count(name) != 0;
  };
  for (const Model& model : before.models) {
    if (find_model(after, model.name) == nullptr)
      Collector(changes, model.name)
          .add("model removed", "model was removed", Level::major, Level::major);
  }
  for (const Model& model : after.models) {
    Collector out(changes, model.name);
    if (const Model* was = find_model(before, model.name))
      compare_model(out, *was, model, {either(sent, model.name), either(received, model.name)});
    else
      out.add("model added", "model was added", Level::minor, Level::minor);
  }
}

}  // namespace platform_client::generator

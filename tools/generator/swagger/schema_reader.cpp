#include "generator/swagger/schema_reader.hpp"

#include <algorithm>
#include <map>

namespace platform_client::generator {
namespace {

using Kind = Type::Kind;

Kind kind_of(const Node& schema) {
  static const std::map<std::string, Kind> kinds = {
      {"string", Kind::string},   {"number", Kind::number}, {"integer", Kind::integer},
      {"boolean", Kind::boolean}, {"file", Kind::file},     {"array", Kind::array},
      {"object", Kind::object}};
  const auto type = schema.find("type");
  if (!type) {
    if (schema.find("items")) return Kind::array;
    return schema.find("properties") || schema.find("additionalProperties") ? Kind::object
                                                                            : Kind::any;
  }
  const auto found = kinds.find(type->text());
  if (found == kinds.end()) type->fail("unknown type \"" + type->text() + "\"");
  return found->second;
}

void require(Type& type, const std::vector<Node>& names) {
  for (const Node& name : names) {
    const auto property = std::find_if(type.properties.begin(), type.properties.end(),
                                       [&](const Property& p) { return p.name == name.text(); });
    if (property == type.properties.end())
      name.fail("no property is called \"" + name.text() + "\"");
    property->required = true;
  }
}

std::string rest_behind(const Node& reference, const std::string& start) {
  const std::string text = reference.text();
  if (!text.starts_with(start))
    reference.fail("must begin with \"" + start + "\", is \"" + text + "\"");
  return text.substr(start.size());
}

}  // namespace

SchemaReader::SchemaReader(const Node& root) : root_(root) {
  if (const auto definitions = root.find("definitions")) {
    for (const auto& [name, schema] : definitions->members()) models_.insert(name);
  }
}

std::string SchemaReader::model_name(const Node& reference) const {
  std::string name = rest_behind(reference, "#/definitions/");
  if (models_.count(name) == 0) reference.fail("no definition is called \"" + name + "\"");
  return name;
}

Node SchemaReader::resolved(const Node& node, const std::string& section) const {
  const auto reference = node.find("$ref");
  if (!reference) return node;
  const std::string name = rest_behind(*reference, "#/" + section + "/");
  const auto list = root_.find(section);
  const auto found = list ? list->find(name) : std::nullopt;
  if (!found) reference->fail("nothing in \"" + section + "\" is called \"" + name + "\"");
  return *found;
}

Type SchemaReader::read(const Node& schema) const {
  std::set<std::string> open;
  return merged(schema, open);
}

/// `open`: the models whose parts are being merged, to find one that contains itself.
Type SchemaReader::merged(const Node& schema, std::set<std::string>& open) const {
  Type type;
  if (const auto reference = schema.find("$ref")) {
    type.kind = Kind::reference;
    type.model = model_name(*reference);
    return type;
  }
  const auto parts = schema.find("allOf");
  if (parts) {
    // A reference with a description is still that reference.
    const auto list = parts->elements();
    if (list.size() == 1 && !schema.find("properties") && !schema.find("required"))
      return merged(list[0], open);
  }
  type.kind = parts ? Kind::object : kind_of(schema);
  type.format = schema.text("format");
  read_values(type, schema);
  if (type.kind == Kind::array) {
    const auto items = schema.find("items");
    type.element.push_back(items ? merged(*items, open) : Type{Kind::any});
    // The vendor writes some enumerations one level too high.
    if (type.element[0].values.empty()) type.element[0].values = std::move(type.values);
    type.values.clear();
  } else if (type.kind == Kind::object) {
    std::vector<Node> required;
    add_properties(type, schema, open, required);
    require(type, required);
    const auto free = schema.find("additionalProperties");
    if (type.properties.empty() && free && !free->value().is_boolean()) {
      type.kind = Kind::map;
      type.element.push_back(merged(*free, open));
    }
  }
  return type;
}

/// `required` gathers the names of all parts: one may require what another has.
void SchemaReader::add_properties(Type& type, const Node& schema, std::set<std::string>& open,
                                  std::vector<Node>& required) const {
  const auto place = [&](Property property) {
    const auto same = std::find_if(type.properties.begin(), type.properties.end(),
                                   [&](const Property& p) { return p.name == property.name; });
    if (same == type.properties.end())
      type.properties.push_back(std::move(property));
    else
      *same = std::move(property);
  };
  if (const auto parts = schema.find("allOf")) {
    for (const Node& part : parts->elements()) {
      if (const auto reference = part.find("$ref")) {
        const std::string name = model_name(*reference);
        if (!open.insert(name).second) reference->fail("\"" + name + "\" contains itself");
        add_properties(type, root_.at("definitions").at(name), open, required);
        open.erase(name);
      } else {
        add_properties(type, part, open, required);
      }
    }
  }
  if (const auto properties = schema.find("properties")) {
    for (const auto& [name, property] : properties->members()) {
      place({name, read(property), false, property.flag("readOnly"), property.flag("deprecated"),
             property.text("description"), property.json("example")});
    }
  }
  if (const auto list = schema.find("required")) {
    for (const Node& entry : list->elements()) required.push_back(entry);
  }
}

void SchemaReader::read_values(Type& type, const Node& schema) const {
  if (const auto values = schema.find("enum")) {
    for (const Node& value : values->elements())
      type.values.push_back(value.value().is_string() ? value.text() : value.value().dump());
  } else if (const auto members = schema.find("x-genesys-enum-members")) {
    for (const Node& member : members->elements()) type.values.push_back(member.at("name").text());
  }
}

}  // namespace platform_client::generator

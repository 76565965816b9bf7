#include "generator/swagger/operation_reader.hpp"

#include <algorithm>
#include <map>

#include "generator/model/naming.hpp"
#include "text/ascii.hpp"

namespace platform_client::generator {
namespace {

ParameterLocation location_of(const Node& in) {
  static const std::map<std::string, ParameterLocation> locations = {
      {"path", ParameterLocation::path},
      {"query", ParameterLocation::query},
      {"header", ParameterLocation::header},
      {"formData", ParameterLocation::form},
      {"body", ParameterLocation::body}};
  const auto found = locations.find(in.text());
  if (found == locations.end()) in.fail("unknown location \"" + in.text() + "\"");
  return found->second;
}

CollectionFormat collection_of(const Node& parameter, const Type& type) {
  static const std::map<std::string, CollectionFormat> formats = {
      {"csv", CollectionFormat::csv},
      {"ssv", CollectionFormat::ssv},
      {"tsv", CollectionFormat::tsv},
      {"pipes", CollectionFormat::pipes},
      {"multi", CollectionFormat::multi}};
  if (type.kind != Type::Kind::array) return CollectionFormat::none;
  const auto format = parameter.find("collectionFormat");
  if (!format) return CollectionFormat::csv;
  const auto found = formats.find(format->text());
  if (found == formats.end()) format->fail("unknown collectionFormat \"" + format->text() + "\"");
  return found->second;
}

/// The definition's name for a method or parameter; "" if it gives none.
std::string given_name(const Node& node, const std::string& key) {
  const auto name = node.find(key);
  if (!name || name->text().empty()) return {};
  if (!is_identifier(name->text())) name->fail("\"" + name->text() + "\" is no identifier");
  return name->text();
}

Parameter read_parameter(const SchemaReader& schemas, const Node& node) {
  Parameter parameter;
  parameter.name = node.at("name").text();
  parameter.sdk_name = given_name(node, "x-sdk-name");
  if (parameter.sdk_name.empty()) parameter.sdk_name = parameter_name(parameter.name);
  parameter.location = location_of(node.at("in"));
  const bool body = parameter.location == ParameterLocation::body;
  // Of all parameters, only a body has a schema.
  if (!body) (void)node.at("type");
  parameter.type = schemas.read(body ? node.at("schema") : node);
  if (!body && parameter.type.kind == Type::Kind::array) (void)node.at("items");
  parameter.collection = body ? CollectionFormat::none : collection_of(node, parameter.type);
  parameter.required = node.flag("required");
  if (parameter.location == ParameterLocation::path && !parameter.required)
    node.fail("a path parameter must be required");
  // The old SDK looks for "" in plain strings only: a date may be empty.
  const bool date = parameter.type.format == "date" || parameter.type.format == "date-time";
  parameter.allow_empty =
      node.flag("x-sdk-allow-empty", parameter.location == ParameterLocation::path && date);
  parameter.deprecated = node.flag("deprecated");
  parameter.description = node.text("description");
  parameter.example = node.json("x-example");
  parameter.default_value = node.json("default");
  return parameter;
}

/// The path's parameters, or the operation's in their place, then the operation's other ones.
std::vector<Node> parameter_nodes(const SchemaReader& schemas, const Node& node,
                                  const Node& path_item) {
  std::vector<Node> nodes;
  for (const Node& holder : {path_item, node}) {
    const auto list = holder.find("parameters");
    if (!list) continue;
    const std::size_t inherited = nodes.size();
    for (const Node& entry : list->elements()) {
      const Node parameter = schemas.resolved(entry, "parameters");
      const auto same = std::find_if(
          nodes.begin(), nodes.begin() + static_cast<std::ptrdiff_t>(inherited),
          [&](const Node& n) {
            return n.text("name") == parameter.text("name") && n.text("in") == parameter.text("in");
          });
      if (same == nodes.begin() + static_cast<std::ptrdiff_t>(inherited))
        nodes.push_back(parameter);
      else
        *same = parameter;
    }
  }
  return nodes;
}

void check_path(const Node& node, const Operation& operation) {
  const auto given = [&](const std::string& name) {
    return std::any_of(operation.parameters.begin(), operation.parameters.end(),
                       [&](const Parameter& p) {
                         return p.location == ParameterLocation::path && p.name == name;
                       });
  };
  const std::string& path = operation.path;
  for (std::size_t at = path.find('{'); at != std::string::npos; at = path.find('{', at + 1)) {
    const std::string name = path.substr(at + 1, path.find('}', at) - at - 1);
    if (!given(name)) node.fail("no path parameter is called \"" + name + "\"");
  }
}

void check_parameter(const Operation& operation, const Parameter& parameter, const Node& node) {
  const bool in_path = operation.path.find("{" + parameter.name + "}") != std::string::npos;
  if (parameter.location == ParameterLocation::path && !in_path)
    node.fail("\"" + parameter.name + "\" is not in the path");
  for (const Parameter& other : operation.parameters) {
    if (other.sdk_name == parameter.sdk_name)
      node.fail("another parameter is called \"" + parameter.sdk_name + "\"");
    const bool bodies[] = {parameter.location == ParameterLocation::body,
                           other.location == ParameterLocation::body};
    const bool forms[] = {parameter.location == ParameterLocation::form,
                          other.location == ParameterLocation::form};
    if ((bodies[0] && bodies[1]) || (bodies[0] && forms[1]) || (forms[0] && bodies[1]))
      node.fail("there is a body already: \"" + other.name + "\"");
  }
}

bool is_response_code(const std::string& code) {
  return code == "default" ||
         (code.size() == 3 && std::all_of(code.begin(), code.end(), text::is_digit));
}

std::vector<std::string> own_or_global(const Node& node, const Node& root, const std::string& key) {
  return node.find(key) ? node.texts(key) : root.texts(key);
}

std::vector<std::string> security_of(const Node& node, const Node& root) {
  std::vector<std::string> names;
  const auto own = node.find("security");
  const auto list = own ? own : root.find("security");
  if (!list) return names;
  for (const Node& choice : list->elements()) {
    for (const auto& [name, scopes] : choice.members()) names.push_back(name);
  }
  return names;
}

}  // namespace

Operation read_operation(const SchemaReader& schemas, const Node& node,
                         const OperationPlace& place) {
  Operation operation;
  operation.verb = place.verb;
  operation.path = place.path;
  // The vendor's own name for the method comes before Swagger's.
  operation.name = given_name(node, "x-purecloud-method-name");
  if (operation.name.empty()) operation.name = given_name(node, "operationId");
  if (operation.name.empty()) operation.name = method_name(place.verb, place.path);
  operation.classes = node.texts("tags");
  if (operation.classes.empty()) operation.classes = {"Default"};
  for (const Node& parameter : parameter_nodes(schemas, node, place.path_item)) {
    Parameter read = read_parameter(schemas, parameter);
    check_parameter(operation, read, parameter);
    operation.parameters.push_back(std::move(read));
  }
  check_path(node, operation);
  for (const auto& [code, entry] : node.at("responses").members()) {
    if (code.starts_with("x-")) continue;
    if (!is_response_code(code)) entry.fail("\"" + code + "\" is no status code");
    const Node response = schemas.resolved(entry, "responses");
    const auto schema = response.find("schema");
    operation.responses.push_back({code, schema ? schemas.read(*schema) : Type{},
                                   response.text("description"), response.json("examples")});
  }
  operation.consumes = own_or_global(node, place.root, "consumes");
  operation.produces = own_or_global(node, place.root, "produces");
  operation.security = security_of(node, place.root);
  operation.deprecated = node.flag("deprecated");
  operation.preview = node.flag("x-preview", node.flag("x-genesys-preview"));
  operation.summary = node.text("summary");
  operation.description = node.text("description");
  operation.pointer = node.pointer();
  return operation;
}

}  // namespace platform_client::generator

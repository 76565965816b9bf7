#include "generator/emit/example.hpp"

#include "generator/emit/typescript.hpp"

namespace platform_client::generator {
namespace {

using typescript::property_name;
using typescript::quoted;
using Kind = Type::Kind;

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
  return text;
}

std::string value(const Api& api, const Type& type, const std::string& name, int depth);

/// The required arguments, and the name of a value that is sent, if it has one.
std::string object(const Api& api, const Type& type, int depth) {
  std::vector<std::string> parts;
  for (const Property& property : type.properties) {
    if (property.read_only || (!property.required && property.name != "name")) continue;
    parts.push_back(property_name(property.name) + ": " +
                    value(api, property.type, property.name, depth + 1));
  }
  return parts.empty() ? "{}" : "{ " + joined(parts) + " }";
}

std::string value(const Api& api, const Type& type, const std::string& name, int depth) {
  constexpr int deep = 4;
  if (!type.values.empty())
    return type.kind == Kind::string ? quoted(type.values[0]) : type.values[0];
  switch (type.kind) {
    case Kind::string:
      if (type.format == "date-time") return "'2026-01-01T00:00:00.000Z'";
      return quoted(type.format == "date" ? "2026-01-01" : name);
    case Kind::number:
    case Kind::integer:
      return "1";
    case Kind::boolean:
      return "true";
    case Kind::file:
      return "new Blob(['content'])";
    case Kind::array:
      return depth > deep ? "[]" : "[" + value(api, type.element[0], name, depth + 1) + "]";
    case Kind::object:
      return depth > deep ? "{}" : object(api, type, depth);
    case Kind::reference: {
      const Model* model = find_model(api, type.model);
      return model == nullptr || depth > deep ? "{}" : value(api, model->type, name, depth + 1);
    }
    default:
      return "{}";
  }
}

}  // namespace

std::string example(const Api& api, const Operation& operation) {
  std::vector<std::string> arguments;
  for (const Parameter* parameter : positional(operation))
    arguments.push_back(value(api, parameter->type, parameter->sdk_name, 0));
  std::vector<std::string> given;
  for (const Parameter* parameter : options(operation)) {
    if (given.size() == 2 || parameter->deprecated) continue;
    // Numbers and booleans have their default; a string's would have the wrong quotes.
    const bool said = !parameter->default_value.empty() && parameter->default_value[0] != '"' &&
                      parameter->type.kind != Kind::array;
    given.push_back(
        property_name(parameter->sdk_name) + ": " +
        (said ? parameter->default_value : value(api, parameter->type, parameter->sdk_name, 0)));
  }
  if (!given.empty()) arguments.push_back("{ " + joined(given) + " }");
  const std::string call = "await api." + operation.name + "(" + joined(arguments) + ");";
  return result(operation).kind == Kind::none ? call : "const result = " + call;
}

}  // namespace platform_client::generator

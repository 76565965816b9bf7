#include "generator/emit/typescript.hpp"

#include "generator/model/naming.hpp"
#include "text/ascii.hpp"

namespace platform_client::generator::typescript {
namespace {

using Kind = Type::Kind;

/// True if the type is a union, which needs brackets as the element of a list.
bool is_union(std::string_view text) {
  return text.find(" | ") != std::string_view::npos && text[0] != '{';
}

std::string list_of(const std::string& element) {
  return is_union(element) ? "(" + element + ")[]" : element + "[]";
}

/// A type for which editors offer the known values, but which accepts any string: servers get new
/// values before programs do, and programs hold values in plain strings.
std::string open_enumeration(const std::vector<std::string>& values) {
  std::string text;
  for (const std::string& value : values) text += quoted(value) + " | ";
  return text + "(string & {})";
}

class Printer {
 public:
  Printer(const ModelReference& model, bool given) : model_(model), given_(given) {}

  std::string print(const Type& type) const {
    switch (type.kind) {
      case Kind::none:
        return "void";
      case Kind::any:
        return "unknown";
      case Kind::string:
        if (!type.values.empty()) return open_enumeration(type.values);
        return given_ && type.format == "date-time" ? "string | Date" : "string";
      case Kind::number:
      case Kind::integer:
        return "number";
      case Kind::boolean:
        return "boolean";
      case Kind::file:
        return given_ ? "FileContent" : "string";
      case Kind::array:
        return list_of(print(type.element.at(0)));
      case Kind::map:
        return "{ [key: string]: " + print(type.element.at(0)) + " }";
      case Kind::object:
        return print_object(type);
      case Kind::reference:
        return model_(type.model);
    }
    return "unknown";
  }

 private:
  std::string print_object(const Type& type) const {
    if (type.properties.empty()) return "object";
    std::string text = "{ ";
    for (const Property& property : type.properties)
      text += property_name(property.name) + (property.required ? ": " : "?: ") +
              print(property.type) + "; ";
    return text + "}";
  }

  const ModelReference& model_;
  bool given_;
};

}  // namespace

std::string quoted(std::string_view text) {
  std::string result = "'";
  for (const char c : text) {
    if (c == '\\' || c == '\'') result += '\\';
    if (c == '\n')
      result += "\\n";
    else
      result += c;
  }
  return result + "'";
}

std::string type_text(const Type& type, const ModelReference& model) {
  return Printer(model, false).print(type);
}

std::string parameter_text(const Parameter& parameter, const ModelReference& model) {
  return Printer(model, parameter.location != ParameterLocation::body).print(parameter.type);
}

std::string property_name(const std::string& name) {
  return is_identifier(name) ? name : quoted(name);
}

std::string comment(std::string_view indent, const std::vector<std::string>& lines,
                    bool deprecated) {
  std::vector<std::string> all;
  for (const std::string& line : lines) {
    std::string_view rest = line;
    while (!rest.empty()) {
      std::string text(text::take(rest, '\n'));
      // Otherwise this would end the comment.
      for (auto end = text.find("*/"); end != std::string::npos; end = text.find("*/"))
        text.insert(end + 1, " ");
      while (!text.empty() && (text.back() == ' ' || text.back() == '\r')) text.pop_back();
      if (!text.empty()) all.push_back(std::move(text));
    }
  }
  if (deprecated) all.push_back("@deprecated");
  const std::string margin(indent);
  if (all.empty()) return {};
  if (all.size() == 1) return margin + "/** " + all[0] + " */\n";
  std::string text = margin + "/**\n";
  for (const std::string& line : all) text += margin + " * " + line + '\n';
  return text + margin + " */\n";
}

}  // namespace platform_client::generator::typescript

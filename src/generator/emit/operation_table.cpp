#include <algorithm>
#include <map>

#include "generator/emit/emitter.hpp"
#include "operations/table_format.hpp"

namespace platform_client::generator {
namespace {

/// "LRCEname[=sdkName]": location, required, collection, empty allowed.
std::string encode_parameter(const Parameter& parameter) {
  std::string text;
  text += location_letters[static_cast<std::size_t>(parameter.location)];
  text += parameter.required ? '1' : '0';
  text += collection_letters[static_cast<std::size_t>(parameter.collection)];
  text += parameter.allow_empty ? 'e' : '-';
  text += parameter.name;
  return parameter.sdk_name == parameter.name ? text : text + "=" + parameter.sdk_name;
}

std::string joined(const std::vector<std::string>& list) {
  std::string text;
  for (const auto& item : list) text += (text.empty() ? "" : ",") + item;
  return text == "application/json" ? "" : text;
}

/// How much `text` shares with `other` at its start, as one printable character, then the rest.
std::string front_coded(const std::string& text, const std::string& other) {
  std::size_t shared = 0;
  while (shared < std::min({text.size(), other.size(), std::size_t{78}}) &&
         text[shared] == other[shared])
    ++shared;
  return static_cast<char>('0' + shared) + text.substr(shared);
}

/// One line an operation, its fields by tabs: path (front-coded on the one before), verb, name
/// (front-coded on the usual one), consumes, produces, authorized, then the parameters; a required
/// path parameter in the path's order is left out.
std::string encode_operation(const Operation& operation, const std::string& before) {
  const std::string& path = operation.path;
  std::string line = front_coded(path, before) + '\t' + operation.verb + '\t' +
                     front_coded(operation.name, usual_name(operation.verb, path)) + '\t' +
                     joined(operation.consumes) + '\t' + joined(operation.produces) + '\t' +
                     (operation.security.empty() ? "0" : "1");
  std::string given;
  std::string from_path;
  for (std::size_t start = path.find('{'); start != std::string::npos;
       start = path.find('{', start + 1))
    from_path += "\tp1--" + path.substr(start + 1, path.find('}', start) - start - 1);
  // Positional arguments first, as callers pass them.
  for (const Parameter* parameter : positional(operation))
    given += '\t' + encode_parameter(*parameter);
  for (const Parameter* parameter : options(operation))
    given += '\t' + encode_parameter(*parameter);
  if (given.rfind(from_path, 0) == 0) given = "\t" + given.substr(from_path.size());
  // A leading empty field tells the decoder to take the path's parameters first.
  return line + given + '\n';
}

}  // namespace

std::vector<OutputFile> emit_operation_table(const Api& api) {
  std::map<std::string, std::string> classes;
  std::map<std::string, std::string> before;
  // By path, so that each is much like the one before.
  for (const Operation& operation : api.operations) {
    for (const std::string& name : operation.classes) {
      classes[name] += encode_operation(operation, before[name]);
      before[name] = operation.path;
    }
  }
  std::string out =
      "// Generated from src/definition/platform-api.json by `npm run generate`; do not edit.\n"
      "#include \"operations/operation_table.hpp\"\n\n"
      "namespace platform_client {\nnamespace {\n\n";
  std::string list;
  int index = 0;
  for (const auto& [name, operations] : classes) {
    const std::string id = "operations_" + std::to_string(index++);
    out += "constexpr char " + id + "[] = R\"~(";
    out += operations + ")~\";\n\n";
    list += "    {\"" + name + "\", " + id + "},\n";
  }
  return {{"operation_table.cpp",
           out + "constexpr ClassSource classes[] = {\n" + list +
               "};\n\n}  // namespace\n\nOperationTable& built_in_operations() {\n"
               "  static OperationTable table(classes, sizeof classes / sizeof *classes);\n"
               "  return table;\n}\n\n}  // namespace platform_client\n"}};
}

}  // namespace platform_client::generator

// Turns the Swagger 2.0 definition into the operation table that is compiled into the client.
// Native only; the one program of this project that may throw.
#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "operations/table_format.hpp"

namespace {

using nlohmann::ordered_json;
using platform_client::usual_name;

std::string read_file(const std::string& name) {
  std::ifstream file(name, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + name);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

char collection_letter(const ordered_json& parameter) {
  static const std::map<std::string, char> letters = {
      {"csv", 'c'}, {"ssv", 's'}, {"tsv", 't'}, {"pipes", 'p'}, {"multi", 'm'}};
  if (parameter.value("type", "") != "array") return '-';
  const auto format = letters.find(parameter.value("collectionFormat", "csv"));
  if (format == letters.end()) throw std::runtime_error("unknown collectionFormat");
  return format->second;
}

/// "LRCEname[=sdkName]": location, required, collection, empty allowed.
std::string encode_parameter(const ordered_json& parameter) {
  static const std::map<std::string, char> letters = {
      {"path", 'p'}, {"query", 'q'}, {"header", 'h'}, {"formData", 'f'}, {"body", 'b'}};
  const std::string name = parameter.at("name");
  std::string text;
  text += letters.at(parameter.at("in").get<std::string>());
  text += parameter.value("required", false) ? '1' : '0';
  text += collection_letter(parameter);
  text += parameter.value("x-sdk-allow-empty", false) ? 'e' : '-';
  text += name;
  const std::string sdk_name = parameter.value("x-sdk-name", name);
  return sdk_name == name ? text : text + "=" + sdk_name;
}

std::string joined(const ordered_json& list) {
  std::string text;
  for (const auto& item : list) text += (text.empty() ? "" : ",") + item.get<std::string>();
  return text == "application/json" ? "" : text;
}

/// How much `text` shares with `other` at its start, as one printable character, then the rest.
std::string front_coded(const std::string& text, const std::string& other) {
  std::size_t shared = 0;
  while (shared < std::min({text.size(), other.size(), std::size_t{78}}) && text[shared] == other[shared])
    ++shared;
  return static_cast<char>('0' + shared) + text.substr(shared);
}

/// One line an operation, its fields by tabs: path (front-coded on the one before), verb, name
/// (front-coded on the usual one), consumes, produces, authorized, then the parameters; a required
/// path parameter in the path's order is left out.
std::string encode_operation(const std::string& path, const std::string& before,
                             const std::string& verb, const ordered_json& op) {
  std::string line = front_coded(path, before) + '\t' + verb + '\t' +
                     front_coded(op.at("operationId"), usual_name(verb, path)) + '\t' +
                     joined(op.value("consumes", ordered_json::array())) + '\t' +
                     joined(op.value("produces", ordered_json::array())) + '\t' +
                     (op.value("security", ordered_json::array()).empty() ? "0" : "1");
  std::string given;
  std::string from_path;
  for (std::size_t start = path.find('{'); start != std::string::npos; start = path.find('{', start + 1))
    from_path += "\tp1--" + path.substr(start + 1, path.find('}', start) - start - 1);
  // Positional arguments first, as callers pass them.
  for (const bool required : {true, false}) {
    for (const auto& parameter : op.value("parameters", ordered_json::array())) {
      if (parameter.value("required", false) == required) given += '\t' + encode_parameter(parameter);
    }
  }
  if (given.rfind(from_path, 0) == 0) given = "\t" + given.substr(from_path.size());
  // A leading empty field tells the decoder to take the path's parameters first.
  return line + given + '\n';
}

std::string emit(const ordered_json& definition, const std::set<std::string>& only) {
  std::map<std::string, std::string> classes;
  std::map<std::string, std::string> before;
  // By path, so that each is much like the one before.
  const std::map<std::string, ordered_json> paths = definition.at("paths");
  for (const auto& [path, verbs] : paths) {
    for (const auto& [verb, op] : verbs.items()) {
      try {
        for (const std::string tag : op.at("tags")) {
          if (!only.empty() && only.count(tag) == 0) continue;
          classes[tag] += encode_operation(path, before[tag], verb, op);
          before[tag] = path;
        }
      } catch (const std::exception& error) {
        throw std::runtime_error("/paths/" + path + "/" + verb + ": " + error.what());
      }
    }
  }
  std::string out = "// Generated from src/definition/platform-api.json by `npm run generate`; do not edit.\n"
                    "#include \"operations/operation_table.hpp\"\n\n"
                    "namespace platform_client {\nnamespace {\n\n";
  std::string list;
  int index = 0;
  for (const auto& [name, operations] : classes) {
    const std::string id = "operations_" + std::to_string(index++);
    out += "constexpr char " + id + "[] = R\"~(";
    out += operations + ")~\";\n\n";
    list += "    {\"" + name + "Api\", " + id + "},\n";
  }
  return out + "constexpr ClassSource classes[] = {\n" + list +
         "};\n\n}  // namespace\n\nOperationTable& built_in_operations() {\n"
         "  static OperationTable table(classes, sizeof classes / sizeof *classes);\n"
         "  return table;\n}\n\n}  // namespace platform_client\n";
}

}  // namespace

int main(int argc, char** argv) {
  try {
    std::vector<std::string> args(argv + 1, argv + argc);
    std::set<std::string> only;
    bool check = false;
    std::vector<std::string> files;
    for (const std::string& arg : args) {
      if (arg == "--check") check = true;
      else if (arg.rfind("--classes=", 0) == 0) {
        std::stringstream names(arg.substr(10));
        for (std::string name; std::getline(names, name, ',');) only.insert(name);
      } else files.push_back(arg);
    }
    if (files.size() != 2) {
      std::cerr << "usage: platform_client_generator [--check] [--classes=A,B] DEFINITION.json OUTPUT.cpp\n";
      return 2;
    }
    const std::string text = emit(ordered_json::parse(read_file(files[0])), only);
    if (check) {
      if (read_file(files[1]) == text) return 0;
      std::cerr << files[1] << " is stale: run `npm run generate`\n";
      return 1;
    }
    std::ofstream(files[1], std::ios::binary) << text;
    return 0;
  } catch (const std::exception& error) {
    std::cerr << "platform_client_generator: " << error.what() << '\n';
    return 1;
  }
}

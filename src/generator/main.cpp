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

namespace {

using nlohmann::ordered_json;

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

/// One line an operation: name, verb, path, consumes, produces, authorized, parameters…, by tabs.
std::string encode_operation(const std::string& path, std::string verb, const ordered_json& op) {
  std::transform(verb.begin(), verb.end(), verb.begin(), ::toupper);
  std::string line = op.at("operationId").get<std::string>() + '\t' + verb + '\t' + path + '\t' +
                     joined(op.value("consumes", ordered_json::array())) + '\t' +
                     joined(op.value("produces", ordered_json::array())) + '\t' +
                     (op.value("security", ordered_json::array()).empty() ? "0" : "1");
  // Positional arguments first, as callers pass them.
  for (const bool required : {true, false}) {
    for (const auto& parameter : op.value("parameters", ordered_json::array())) {
      if (parameter.value("required", false) == required) line += '\t' + encode_parameter(parameter);
    }
  }
  return line + '\n';
}

std::string emit(const ordered_json& definition, const std::set<std::string>& only) {
  std::map<std::string, std::map<std::string, std::string>> classes;
  for (const auto& [path, verbs] : definition.at("paths").items()) {
    for (const auto& [verb, op] : verbs.items()) {
      try {
        for (const std::string tag : op.at("tags")) {
          if (only.empty() || only.count(tag) > 0)
            classes[tag][op.at("operationId")] = encode_operation(path, verb, op);
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
    for (const auto& [operation, line] : operations) out += line;
    out += ")~\";\n\n";
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

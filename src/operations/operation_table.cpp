#include "operations/operation_table.hpp"

#include <algorithm>

#include "text/ascii.hpp"

namespace platform_client {
namespace {

std::string_view take(std::string_view& text, char separator) {
  const std::size_t end = text.find(separator);
  const std::string_view part = text.substr(0, end);
  text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
  return part;
}

std::vector<std::string> media_types(std::string_view list) {
  if (list.empty()) return {"application/json"};
  std::vector<std::string> types;
  while (!list.empty()) types.emplace_back(take(list, ','));
  return types;
}

Parameter decode_parameter(std::string_view text) {
  Parameter parameter;
  parameter.location = static_cast<ParameterLocation>(std::string_view("pqhfb").find(text[0]));
  parameter.required = text[1] == '1';
  parameter.collection = static_cast<CollectionFormat>(std::string_view("-cstpm").find(text[2]));
  parameter.allow_empty = text[3] == 'e';
  text.remove_prefix(4);
  parameter.name = take(text, '=');
  parameter.sdk_name = text.empty() ? parameter.name : std::string(text);
  return parameter;
}

/// What most method names are: the verb, then the path's own words.
std::string usual_name(std::string_view verb, std::string_view path) {
  std::string name(verb);
  path.remove_prefix(std::min<std::size_t>(path.size(), 8));
  while (!path.empty()) {
    const std::string_view segment = take(path, '/');
    if (segment.empty() || segment[0] == '{') continue;
    name += text::to_upper(segment[0]);
    name += segment.substr(1);
  }
  return name;
}

/// The inverse of the generator's front_coded.
std::string front_decoded(std::string_view coded, std::string_view other) {
  return std::string(other.substr(0, static_cast<std::size_t>(coded[0] - '0')))
      .append(coded.substr(1));
}

void add_path_parameters(Operation& operation) {
  const std::string& path = operation.path;
  for (std::size_t at = path.find('{'); at != std::string::npos; at = path.find('{', at + 1)) {
    Parameter parameter;
    parameter.name = parameter.sdk_name = path.substr(at + 1, path.find('}', at) - at - 1);
    parameter.location = ParameterLocation::path;
    parameter.required = true;
    operation.parameters.push_back(std::move(parameter));
  }
}

Operation decode_operation(std::string_view line, std::string_view path_before) {
  Operation operation;
  operation.path = front_decoded(take(line, '\t'), path_before);
  const std::string_view verb = take(line, '\t');
  for (const char c : verb) operation.method += text::to_upper(c);
  operation.name = front_decoded(take(line, '\t'), usual_name(verb, operation.path));
  operation.content_types = media_types(take(line, '\t'));
  operation.accepts = media_types(take(line, '\t'));
  operation.authorized = take(line, '\t') == "1";
  if (line.empty() || line[0] == '\t') add_path_parameters(operation);
  while (!line.empty()) {
    const std::string_view parameter = take(line, '\t');
    if (!parameter.empty()) operation.parameters.push_back(decode_parameter(parameter));
  }
  return operation;
}

}  // namespace

OperationTable::OperationTable(const ClassSource* classes, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) classes_.push_back({&classes[i], {}});
}

const std::vector<Operation>& OperationTable::operations(std::size_t cls) {
  static const std::vector<Operation> none;
  if (cls >= classes_.size()) return none;
  Entry& entry = classes_[cls];
  if (entry.operations.empty()) {
    std::string_view text = entry.source->operations;
    while (!text.empty()) {
      const std::string before =
          entry.operations.empty() ? std::string() : entry.operations.back().path;
      entry.operations.push_back(decode_operation(take(text, '\n'), before));
    }
  }
  return entry.operations;
}

}  // namespace platform_client

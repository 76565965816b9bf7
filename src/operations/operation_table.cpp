#include "operations/operation_table.hpp"

#include "operations/table_format.hpp"

namespace platform_client {
namespace {

std::vector<std::string> media_types(std::string_view list) {
  return list.empty() ? std::vector<std::string>{"application/json"} : text::split(list, ',');
}

Parameter decode_parameter(std::string_view text) {
  Parameter parameter;
  parameter.location = static_cast<ParameterLocation>(location_letters.find(text[0]));
  parameter.required = text[1] == '1';
  parameter.collection = static_cast<CollectionFormat>(collection_letters.find(text[2]));
  parameter.allow_empty = text[3] == 'e';
  text.remove_prefix(4);
  parameter.name = text::take(text, '=');
  parameter.sdk_name = text.empty() ? parameter.name : std::string(text);
  return parameter;
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
  operation.path = front_decoded(text::take(line, '\t'), path_before);
  const std::string_view verb = text::take(line, '\t');
  for (const char c : verb) operation.method += text::to_upper(c);
  operation.name = front_decoded(text::take(line, '\t'), usual_name(verb, operation.path));
  operation.content_types = media_types(text::take(line, '\t'));
  operation.accepts = media_types(text::take(line, '\t'));
  operation.authorized = text::take(line, '\t') == "1";
  if (line.empty() || line[0] == '\t') add_path_parameters(operation);
  while (!line.empty()) {
    const std::string_view parameter = text::take(line, '\t');
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
      const std::string_view before =
          entry.operations.empty() ? std::string_view{} : entry.operations.back().path;
      entry.operations.push_back(decode_operation(text::take(text, '\n'), before));
    }
  }
  return entry.operations;
}

}  // namespace platform_client

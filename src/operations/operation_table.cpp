#include "operations/operation_table.hpp"

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

Operation decode_operation(std::string_view line) {
  Operation operation;
  operation.name = take(line, '\t');
  operation.method = take(line, '\t');
  operation.path = take(line, '\t');
  operation.content_types = media_types(take(line, '\t'));
  operation.accepts = media_types(take(line, '\t'));
  operation.authorized = take(line, '\t') == "1";
  while (!line.empty()) operation.parameters.push_back(decode_parameter(take(line, '\t')));
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
    while (!text.empty()) entry.operations.push_back(decode_operation(take(text, '\n')));
  }
  return entry.operations;
}

}  // namespace platform_client

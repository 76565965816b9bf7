#include "platform_client/operations.hpp"

#include <algorithm>
#include <cassert>

#include "operations/operation_table.hpp"

namespace platform_client {

Call& Call::with(const Operation& operation, std::string_view parameter, std::string value) {
  const auto& parameters = operation.parameters;
  const auto at = std::find_if(parameters.begin(), parameters.end(),
                               [&](const Parameter& each) { return each.sdk_name == parameter; });
  assert(at != parameters.end() && "the operation has no such parameter");
  if (at == parameters.end()) return *this;
  if (arguments.size() < parameters.size()) arguments.resize(parameters.size());
  Argument& argument = arguments[static_cast<std::size_t>(at - parameters.begin())];
  argument.kind = Argument::Kind::single;
  argument.values = {std::move(value)};
  return *this;
}

const Operation* Operations::find(std::string_view api_class, std::string_view name) {
  for (const Operation& operation : of(api_class)) {
    if (operation.name == name) return &operation;
  }
  return nullptr;
}

std::vector<std::string_view> Operations::classes() {
  OperationTable& table = built_in_operations();
  std::vector<std::string_view> names;
  for (std::size_t cls = 0; cls < table.class_count(); ++cls)
    names.push_back(table.class_name(cls));
  return names;
}

const std::vector<Operation>& Operations::of(std::string_view api_class) {
  OperationTable& table = built_in_operations();
  std::size_t cls = 0;
  while (cls < table.class_count() && table.class_name(cls) != api_class) ++cls;
  return table.operations(cls);
}

}  // namespace platform_client

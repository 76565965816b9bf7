#include "boundary/operations.hpp"

#include "operations/operation_table.hpp"
#include "ports/lists.hpp"

namespace platform_client::wasm {
namespace {

using emscripten::val;

const std::vector<Operation>& operations_of(int cls) {
  return built_in_operations().operations(static_cast<std::size_t>(cls));
}

}  // namespace

Strings class_names() {
  OperationTable& table = built_in_operations();
  val names = val::array();
  for (std::size_t cls = 0; cls < table.class_count(); ++cls)
    names.call<void>("push", std::string(table.class_name(cls)));
  return Strings(names);
}

Strings operation_names(int cls) {
  val names = val::array();
  for (const Operation& operation : operations_of(cls)) names.call<void>("push", operation.name);
  return Strings(names);
}

Operation operation(int cls, int index) {
  return operations_of(cls)[static_cast<std::size_t>(index)];
}

Parameters get_parameters(const Operation& operation) {
  return Parameters(val::array(operation.parameters));
}

void set_parameters(Operation& operation, Parameters parameters) {
  operation.parameters = list_from<Parameter>(parameters);
}

}  // namespace platform_client::wasm

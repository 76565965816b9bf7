#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "platform_client/operation.hpp"

namespace platform_client {

/// A class of the API as the generator writes it: one line an operation.
struct ClassSource {
  const char* name;
  const char* operations;
};

/// The operations by class. A class is decoded when it is first asked for.
class OperationTable {
 public:
  OperationTable(const ClassSource* classes, std::size_t count);

  std::size_t class_count() const { return classes_.size(); }
  std::string_view class_name(std::size_t cls) const { return classes_[cls].source->name; }
  /// References stay valid; empty for a class that is not there.
  const std::vector<Operation>& operations(std::size_t cls);

 private:
  struct Entry {
    const ClassSource* source;
    std::vector<Operation> operations;
  };
  std::vector<Entry> classes_;
};

/// The table generated from the definition.
OperationTable& built_in_operations();

}  // namespace platform_client

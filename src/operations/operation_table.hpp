#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "platform_client/operation.hpp"

namespace platform_client {

/// The operations as the generator writes them. table_format.hpp explains the format.
struct TableText {
  std::string_view paths;
  std::string_view operations;
  std::string_view lists;
  std::string_view entries;
};

/// The operations by class. A class is decoded when it is first asked for.
class OperationTable {
 public:
  /// `text` must outlive the table.
  explicit OperationTable(const TableText& text);

  std::size_t class_count() const { return classes_.size(); }
  std::string_view class_name(std::size_t cls) const { return classes_[cls].name; }
  /// Empty if there is no such class. References stay valid as long as the table.
  const std::vector<Operation>& operations(std::size_t cls);

 private:
  struct Class {
    std::string name;
    /// The lines of this class.
    TableText text;
    std::vector<Operation> operations;
  };
  static void decode(Class& cls);

  std::vector<Class> classes_;
};

/// The table generated from the definition.
OperationTable& built_in_operations();

}  // namespace platform_client

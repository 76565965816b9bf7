#pragma once

#include <string>

#include "generator/swagger/schema_reader.hpp"

namespace platform_client::generator {

/// The place of an operation, and what it takes from around it.
struct OperationPlace {
  const Node& root;
  /// The object of the path, with its verbs and parameters for all of them.
  const Node& path_item;
  /// The whole path.
  std::string path;
  std::string verb;
};

/// Reads one operation; its `classes` are the tags as written.
Operation read_operation(const SchemaReader& schemas, const Node& node,
                         const OperationPlace& place);

}  // namespace platform_client::generator

#pragma once

#include <set>
#include <string>
#include <vector>

#include "generator/swagger/node.hpp"

namespace platform_client::generator {

/// Reads schemas, and the types of parameters, which are written the same way.
class SchemaReader {
 public:
  /// `root`: the whole definition.
  explicit SchemaReader(const Node& root);

  Type read(const Node& schema) const;

  /// The value itself, or the target of its "$ref" below "/`section`/" ("parameters",
  /// "responses").
  Node resolved(const Node& node, const std::string& section) const;

 private:
  std::string model_name(const Node& reference) const;
  Type merged(const Node& schema, std::set<std::string>& open) const;
  void add_properties(Type& type, const Node& schema, std::set<std::string>& open,
                      std::vector<Node>& required) const;
  void read_values(Type& type, const Node& schema) const;

  Node root_;
  std::set<std::string> models_;
};

}  // namespace platform_client::generator

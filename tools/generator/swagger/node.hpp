#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "generator/swagger/reader.hpp"

namespace platform_client::generator {

/// A value of the definition and its place. A value of the wrong type is a DefinitionError.
class Node {
 public:
  using Json = nlohmann::ordered_json;

  Node(const Json& value, std::string pointer) : value_(&value), pointer_(std::move(pointer)) {}

  const Json& value() const { return *value_; }
  const std::string& pointer() const { return pointer_; }
  [[noreturn]] void fail(const std::string& what) const { throw DefinitionError(pointer_, what); }

  /// The member, which must be there.
  Node at(const std::string& key) const;
  std::optional<Node> find(const std::string& key) const;
  /// Name and value of each member of this object.
  std::vector<std::pair<std::string, Node>> members() const;
  /// The elements of this array.
  std::vector<Node> elements() const;

  std::string text() const;
  /// For members that may be missing.
  std::string text(const std::string& key, const std::string& otherwise = {}) const;
  bool flag(const std::string& key, bool otherwise = false) const;
  std::vector<std::string> texts(const std::string& key) const;
  /// Whatever it is, as JSON; "" if there is none.
  std::string json(const std::string& key) const;

 private:
  Node child(const std::string& key, const Json& value) const;
  void must_be_object() const;

  const Json* value_;
  std::string pointer_;
};

}  // namespace platform_client::generator

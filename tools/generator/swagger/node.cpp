#include "generator/swagger/node.hpp"

#include "text/ascii.hpp"

namespace platform_client::generator {

Node Node::child(const std::string& key, const Json& value) const {
  return Node(value,
              pointer_ + '/' + text::replace_all(text::replace_all(key, "~", "~0"), "/", "~1"));
}

void Node::must_be_object() const {
  if (!value_->is_object()) fail("must be an object");
}

Node Node::at(const std::string& key) const {
  auto found = find(key);
  if (!found) fail("\"" + key + "\" is missing");
  return *std::move(found);
}

std::optional<Node> Node::find(const std::string& key) const {
  must_be_object();
  const auto found = value_->find(key);
  if (found == value_->end()) return std::nullopt;
  return child(key, *found);
}

std::vector<std::pair<std::string, Node>> Node::members() const {
  must_be_object();
  std::vector<std::pair<std::string, Node>> list;
  for (const auto& [key, value] : value_->items()) list.emplace_back(key, child(key, value));
  return list;
}

std::vector<Node> Node::elements() const {
  if (!value_->is_array()) fail("must be an array");
  std::vector<Node> list;
  for (const Json& value : *value_) list.push_back(child(std::to_string(list.size()), value));
  return list;
}

std::string Node::text() const {
  if (!value_->is_string()) fail("must be a string");
  return value_->get<std::string>();
}

std::string Node::text(const std::string& key, const std::string& otherwise) const {
  const auto member = find(key);
  return member ? member->text() : otherwise;
}

bool Node::flag(const std::string& key, bool otherwise) const {
  const auto member = find(key);
  if (!member) return otherwise;
  if (!member->value().is_boolean()) member->fail("must be true or false");
  return member->value().get<bool>();
}

std::vector<std::string> Node::texts(const std::string& key) const {
  std::vector<std::string> list;
  if (const auto member = find(key)) {
    for (const Node& element : member->elements()) list.push_back(element.text());
  }
  return list;
}

std::string Node::json(const std::string& key) const {
  const auto member = find(key);
  return member ? member->value().dump() : std::string();
}

}  // namespace platform_client::generator

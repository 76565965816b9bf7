#include "generator/swagger/reader.hpp"

#include <algorithm>
#include <map>

#include "generator/model/naming.hpp"
#include "generator/swagger/operation_reader.hpp"

namespace platform_client::generator {
namespace {

Node::Json parse(std::string_view text) {
  try {
    return Node::Json::parse(text);
  } catch (const Node::Json::parse_error& error) {
    const std::string_view before = text.substr(0, error.byte == 0 ? 0 : error.byte - 1);
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const std::size_t start = before.rfind('\n') + 1;
    throw DefinitionError("line " + std::to_string(lines + 1) + ", column " +
                              std::to_string(before.size() - start + 1),
                          "this is no JSON");
  } catch (const Node::Json::out_of_range&) {
    throw DefinitionError("the text", "a number is too large to be read");
  }
}

bool is_verb(const std::string& key) {
  static const std::string verbs[] = {"get", "put", "post", "delete", "options", "head", "patch"};
  return std::find(std::begin(verbs), std::end(verbs), key) != std::end(verbs);
}

/// Classes by name; a tag that only an operation has makes one too.
class Classes {
 public:
  explicit Classes(const Node& root) {
    const auto tags = root.find("tags");
    if (!tags) return;
    for (const Node& tag : tags->elements())
      add(tag.at("name").text(), tag.text("description"), tag);
  }

  std::string add(const std::string& tag, const std::string& description, const Node& where) {
    std::string name = class_name(tag);
    if (name == "Api" || !is_identifier(name))
      where.fail("\"" + tag + "\" makes no class: \"" + name + "\"");
    const auto [entry, fresh] = classes_.insert({name, {name, tag, description}});
    if (!fresh && entry->second.tag != tag)
      where.fail("\"" + tag + "\" and \"" + entry->second.tag + "\" make the same class");
    return name;
  }

  std::vector<Class> list() const {
    std::vector<Class> all;
    for (const auto& [name, cls] : classes_) all.push_back(cls);
    return all;
  }

 private:
  std::map<std::string, Class> classes_;
};

class OperationsReader {
 public:
  explicit OperationsReader(const Node& root) : root_(root), schemas_(root), classes_(root) {
    base_ = root.text("basePath");
    if (base_.ends_with('/')) base_.pop_back();
  }

  void read_into(Api& api) {
    auto paths = root_.at("paths").members();
    std::sort(paths.begin(), paths.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [path, item] : paths) {
      if (path.starts_with("x-")) continue;
      if (!path.starts_with('/')) item.fail("a path must begin with \"/\"");
      for (const auto& [key, node] : item.members()) {
        if (is_verb(key))
          api.operations.push_back(read({root_, item, base_ + path, key}, node));
        else if (key != "parameters" && !key.starts_with("x-"))
          node.fail("unknown verb \"" + key + "\"");
      }
    }
    api.classes = classes_.list();
  }

 private:
  Operation read(const OperationPlace& place, const Node& node) {
    Operation operation = read_operation(schemas_, node, place);
    for (std::string& name : operation.classes) {
      name = classes_.add(name, {}, node);
      const auto [method, fresh] = methods_.insert({name + "." + operation.name, node.pointer()});
      if (!fresh)
        node.fail("the method \"" + operation.name + "\" of " + name + " is that of " +
                  method->second);
    }
    return operation;
  }

  const Node& root_;
  SchemaReader schemas_;
  Classes classes_;
  std::string base_;
  /// The place of each method.
  std::map<std::string, std::string> methods_;
};

std::vector<Model> read_models(const Node& root) {
  const SchemaReader schemas(root);
  std::vector<Model> models;
  if (const auto definitions = root.find("definitions")) {
    for (const auto& [name, node] : definitions->members()) {
      models.push_back({name, schemas.read(node), node.text("description"), node.json("example")});
      if (!is_identifier(name)) node.fail("\"" + name + "\" is no identifier");
    }
  }
  std::sort(models.begin(), models.end(),
            [](const Model& a, const Model& b) { return a.name < b.name; });
  return models;
}

RegionHosts region_hosts(const Node& node) {
  RegionHosts hosts;
  for (const auto& [region, host] : node.members()) hosts.emplace_back(region, host.text());
  return hosts;
}

}  // namespace

Api read_api(std::string_view json) {
  const Node::Json document = parse(json);
  const Node root(document, "");
  if (root.at("swagger").text() != "2.0") root.at("swagger").fail("must be \"2.0\"");
  Api api;
  const Node info = root.at("info");
  api.title = info.text("title");
  api.version = info.at("version").text();
  api.host = root.text("host");
  if (const auto hosts = root.find("x-region-hosts")) api.region_hosts = region_hosts(*hosts);
  OperationsReader(root).read_into(api);
  api.models = read_models(root);
  return api;
}

RegionHosts read_regions(std::string_view json) {
  const Node::Json document = parse(json);
  return region_hosts(Node(document, ""));
}

}  // namespace platform_client::generator

#include "generator/model/api.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>

#include "generator/model/reach.hpp"

namespace platform_client::generator {
namespace {

std::vector<const Parameter*> with_required(const Operation& operation, bool required) {
  std::vector<const Parameter*> found;
  for (const Parameter& parameter : operation.parameters) {
    if (parameter.required == required) found.push_back(&parameter);
  }
  return found;
}

}  // namespace

// Written out, because clang 14 cannot compile a default one for a type that contains itself.
bool Type::operator==(const Type& other) const {
  return kind == other.kind && format == other.format && model == other.model &&
         values == other.values && element == other.element && properties == other.properties;
}

std::string simple_name(Type::Kind kind) {
  switch (kind) {
    case Type::Kind::string:
      return "string";
    case Type::Kind::number:
      return "number";
    case Type::Kind::integer:
      return "integer";
    case Type::Kind::boolean:
      return "boolean";
    case Type::Kind::file:
      return "file";
    default:
      return "";
  }
}

std::vector<const Parameter*> positional(const Operation& operation) {
  return with_required(operation, true);
}

std::vector<const Parameter*> options(const Operation& operation) {
  return with_required(operation, false);
}

const Type& result(const Operation& operation) {
  static const Type nothing;
  const Response* best = nullptr;
  for (const Response& response : operation.responses) {
    if (response.code == "default") {
      if (best == nullptr) best = &response;
    } else if (response.code.starts_with('2')) {
      if (best == nullptr || best->code == "default" || response.code < best->code)
        best = &response;
    }
  }
  return best == nullptr ? nothing : best->type;
}

const Model* find_model(const Api& api, std::string_view name) {
  const auto found =
      std::lower_bound(api.models.begin(), api.models.end(), name,
                       [](const Model& m, std::string_view n) { return m.name < n; });
  return found != api.models.end() && found->name == name ? &*found : nullptr;
}

Api only_classes(const Api& api, const std::vector<std::string>& names) {
  std::set<std::string> kept;
  for (const std::string& name : names) {
    const auto found = std::find_if(api.classes.begin(), api.classes.end(), [&](const Class& c) {
      return c.name == name || c.tag == name;
    });
    if (found == api.classes.end()) throw std::invalid_argument("no class \"" + name + "\"");
    kept.insert(found->name);
  }
  const auto unwanted = [&](const std::string& name) { return kept.count(name) == 0; };
  Api part = api;
  std::erase_if(part.classes, [&](const Class& c) { return unwanted(c.name); });
  for (Operation& operation : part.operations) std::erase_if(operation.classes, unwanted);
  std::erase_if(part.operations, [](const Operation& o) { return o.classes.empty(); });
  const ModelNames sent = models_sent(part);
  const ModelNames received = models_received(part);
  std::erase_if(part.models, [&](const Model& model) {
    return sent.count(model.name) == 0 && received.count(model.name) == 0;
  });
  return part;
}

}  // namespace platform_client::generator

#include "support.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace platform_client::generator {

std::string repository_file(const std::string& name) {
  return read_file(std::string(PLATFORM_CLIENT_ROOT "/") + name);
}

std::string changed(const std::vector<Edit>& edits) {
  using Json = nlohmann::ordered_json;
  static const Json original = Json::parse(repository_file(kitchen_sink));
  Json copy = original;
  for (const Edit& edit : edits) {
    const Json::json_pointer place(edit.pointer);
    if (!edit.json.empty()) {
      copy[place] = Json::parse(edit.json);
    } else if (Json& parent = copy[place.parent_pointer()]; parent.is_array()) {
      parent.erase(std::stoul(place.back()));
    } else {
      parent.erase(place.back());
    }
  }
  return copy.dump();
}

const Operation& operation(const Api& api, const std::string& name) {
  const auto found = std::find_if(api.operations.begin(), api.operations.end(),
                                  [&](const Operation& o) { return o.name == name; });
  if (found == api.operations.end()) throw std::out_of_range(name);
  return *found;
}

}  // namespace platform_client::generator

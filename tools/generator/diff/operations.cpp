#include <algorithm>
#include <map>
#include <set>

#include "generator/diff/collector.hpp"
#include "text/ascii.hpp"

namespace platform_client::generator {
namespace {

std::string heading(const Operation& operation) {
  std::string text;
  for (const char c : operation.verb) text += text::to_upper(c);
  return text + " " + operation.path;
}

const Response* find(const Operation& operation, const std::string& code) {
  const auto found = std::find_if(operation.responses.begin(), operation.responses.end(),
                                  [&](const Response& r) { return r.code == code; });
  return found == operation.responses.end() ? nullptr : &*found;
}

void compare_response(Collector& out, const Response& before, const Response& after) {
  const std::string what = "response " + after.code;
  switch (type_change(before.type, after.type)) {
    case TypeChange::same:
      compare_values(out, what, before.type, after.type, false);
      break;
    case TypeChange::element:
      out.add("response type changed", what + " became " + type_name(after.type), Level::major,
              Level::none);
      break;
    case TypeChange::other:
      out.add("response type changed",
              what + " changed from " + type_name(before.type) + " to " + type_name(after.type),
              Level::major, Level::major);
  }
  out.described(what, before, after);
}

void compare_responses(Collector& out, const Operation& before, const Operation& after) {
  for (const Response& response : before.responses) {
    if (find(after, response.code) == nullptr)
      out.add("response removed", "response " + response.code + " was removed", Level::minor,
              Level::major);
  }
  for (const Response& response : after.responses) {
    if (const Response* was = find(before, response.code))
      compare_response(out, *was, response);
    else
      out.add("response added", "response " + response.code + " was added", Level::patch,
              Level::minor);
  }
}

void compare_classes(Collector& out, const Operation& before, const Operation& after) {
  const auto has = [](const Operation& operation, const std::string& name) {
    return std::find(operation.classes.begin(), operation.classes.end(), name) !=
           operation.classes.end();
  };
  for (const std::string& name : before.classes) {
    if (!has(after, name))
      out.add("class removed from an operation", "it is no longer on " + name, Level::major,
              Level::major);
  }
  for (const std::string& name : after.classes) {
    if (!has(before, name))
      out.add("class added to an operation", "it is on " + name + " too", Level::minor,
              Level::major);
  }
}

/// An operation may have several media types; this client picks JSON, else the first.
void compare_media_types(Collector& out, const std::string& what,
                         const std::vector<std::string>& before,
                         const std::vector<std::string>& after) {
  const auto picked = [](const std::vector<std::string>& types) {
    const std::string json = "application/json";
    return types.empty() || std::find(types.begin(), types.end(), json) != types.end()
               ? json
               : types.front();
  };
  if (picked(before) != picked(after))
    out.changed(what + " media type changed", picked(before), picked(after), Level::major,
                Level::none);
  else if (before != after)
    out.add(what + " media types changed",
            "other media types could be " + what + ", but this client picks the same", Level::patch,
            Level::none);
}

void compare_operation(std::vector<Change>& changes, const Operation& before,
                       const Operation& after) {
  Collector out(changes, heading(after));
  if (before.name != after.name)
    out.add("method renamed", "method " + before.name + " is called " + after.name, Level::major,
            Level::major);
  compare_classes(out, before, after);
  compare_parameters(out, before, after);
  compare_responses(out, before, after);
  compare_media_types(out, "sent", before.consumes, after.consumes);
  compare_media_types(out, "accepted", before.produces, after.produces);
  if (before.security != after.security)
    out.add("security changed", "other security schemes", Level::patch, Level::none);
  if (before.preview != after.preview)
    out.add("preview changed", after.preview ? "it is a preview now" : "it is no longer a preview",
            Level::patch, Level::none);
  if (before.deprecated != after.deprecated)
    out.add(after.deprecated ? "deprecated" : "undeprecated",
            after.deprecated ? "it was deprecated" : "it is no longer deprecated",
            after.deprecated ? Level::minor : Level::patch, Level::major);
  out.worded("description", "the operation", before.summary + "\n" + before.description,
             after.summary + "\n" + after.description);
}

using ByKey = std::map<std::string, const Operation*>;

ByKey by_key(const Api& api, std::string (*key)(const Operation&)) {
  ByKey map;
  for (const Operation& operation : api.operations) map[key(operation)] = &operation;
  return map;
}

std::string method(const Operation& operation) { return operation.name; }

std::set<std::string> paths(const Api& api) {
  std::set<std::string> all;
  for (const Operation& operation : api.operations) all.insert(operation.path);
  return all;
}

void compare_names(std::vector<Change>& changes, const Api& before, const Api& after) {
  const auto classes = [](const Api& api) {
    std::set<std::string> names;
    for (const Operation& operation : api.operations)
      names.insert(operation.classes.begin(), operation.classes.end());
    return names;
  };
  const auto each = [&](const std::set<std::string>& was, const std::set<std::string>& is,
                        const char* what) {
    const std::string kind(what);
    for (const std::string& name : was) {
      if (is.count(name) == 0)
        Collector(changes, name)
            .add(kind + " removed", kind + " was removed", Level::major, Level::major);
    }
    for (const std::string& name : is) {
      if (was.count(name) == 0)
        Collector(changes, name)
            .add(kind + " added", kind + " was added", Level::minor, Level::minor);
    }
  };
  each(classes(before), classes(after), "class");
  each(paths(before), paths(after), "path");
}

}  // namespace

void compare_operations(std::vector<Change>& changes, const Api& before, const Api& after) {
  compare_names(changes, before, after);
  const ByKey was = by_key(before, heading);
  const ByKey is = by_key(after, heading);
  const ByKey new_names = by_key(after, method);
  std::set<std::string> arrived;
  for (const auto& [title, operation] : was) {
    if (is.count(title) != 0) continue;
    Collector out(changes, title);
    const auto same_name = new_names.find(operation->name);
    const std::string place =
        same_name == new_names.end() ? std::string() : heading(*same_name->second);
    if (place.empty() || was.count(place) != 0) {
      out.add("operation removed", "operation " + operation->name + " was removed", Level::major,
              Level::major);
    } else {
      out.add("operation moved", "operation " + operation->name + " moved to " + place,
              Level::major, Level::major);
      compare_operation(changes, *operation, *same_name->second);
      arrived.insert(place);
    }
  }
  for (const auto& [title, operation] : is) {
    const auto old = was.find(title);
    if (old != was.end())
      compare_operation(changes, *old->second, *operation);
    else if (arrived.count(title) == 0)
      Collector(changes, title)
          .add("operation added", "operation " + operation->name + " was added", Level::minor,
               Level::minor);
  }
}

}  // namespace platform_client::generator

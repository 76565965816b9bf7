#pragma once

#include <string>
#include <utility>
#include <vector>

#include "generator/diff/change.hpp"

namespace platform_client::generator {

/// Collects the changes of one group.
class Collector {
 public:
  Collector(std::vector<Change>& changes, std::string group)
      : changes_(changes), group_(std::move(group)) {}

  void add(std::string kind, std::string text, Level ours, Level old_sdk) {
    changes_.push_back({group_, std::move(kind), std::move(text), ours, old_sdk});
  }

  /// Adds nothing when both are the same.
  void changed(const std::string& kind, const std::string& before, const std::string& after,
               Level ours, Level old_sdk) {
    if (before != after)
      add(kind, kind + " from " + shown(before) + " to " + shown(after), ours, old_sdk);
  }

  /// For text that no program reads: a "description", an "example".
  void worded(const std::string& words, const std::string& what, const std::string& before,
              const std::string& after) {
    if (before != after)
      add(words + " changed", words + " of " + what + " changed", Level::patch, Level::patch);
  }

  /// Description and example of a thing.
  template <typename Thing>
  void described(const std::string& what, const Thing& before, const Thing& after) {
    worded("description", what, before.description, after.description);
    worded("example", what, before.example, after.example);
  }

 private:
  static std::string shown(const std::string& text) { return text.empty() ? "nothing" : text; }

  std::vector<Change>& changes_;
  std::string group_;
};

/// The type's name in release notes: "string", "User[]", "map of string".
std::string type_name(const Type& type);

/// The level of a change of type, apart from enumeration values and formats.
enum class TypeChange { same, element, other };
TypeChange type_change(const Type& before, const Type& after);

/// Compares the enumeration values of a type or of its elements, and its format.
/// `old_sees`: whether the old SDK looks at enumerations here.
void compare_values(Collector& out, const std::string& what, const Type& before, const Type& after,
                    bool old_sees);

/// The parts of a comparison; each adds its changes.
void compare_operations(std::vector<Change>& changes, const Api& before, const Api& after);
void compare_parameters(Collector& out, const Operation& before, const Operation& after);
void compare_models(std::vector<Change>& changes, const Api& before, const Api& after);

}  // namespace platform_client::generator

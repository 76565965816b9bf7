#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "generator/model/api.hpp"

namespace platform_client::generator {

enum class Level { none, patch, minor, major };

/// "none", "patch", "minor", "major"; the inverse throws std::invalid_argument.
std::string_view level_name(Level level);
Level level_called(std::string_view name);

/// One difference between two definitions.
struct Change {
  /// Where release notes put it: a path, "GET /path", a model, or "Regions".
  std::string group;
  /// What kind of change, the same words for all of a kind: "parameter removed".
  std::string kind;
  /// The whole sentence: "parameter \"expand\" was removed".
  std::string text;
  /// What it asks of the version: by our rule, and by the old SDK's, for which `none` says that it
  /// does not see such a change.
  Level ours = Level::none;
  Level old_sdk = Level::none;
};

/// How many methods (of a class each) are still there.
struct Summary {
  std::size_t methods_before = 0;
  std::size_t methods_after = 0;
  std::size_t surviving = 0;
  std::size_t gone = 0;
  /// Of the surviving ones: with another path or verb, and with other positional arguments.
  std::size_t moved = 0;
  std::size_t positional_changed = 0;
};

struct Comparison {
  std::string version_before;
  std::string version_after;
  Summary summary;
  /// By group, then in the order found.
  std::vector<Change> changes;
};

/// All differences, levelled by the rules in docs/versioning.md.
Comparison compare(const Api& before, const Api& after);

/// The highest level among the changes.
Level decision(const Comparison& comparison);
Level old_decision(const Comparison& comparison);

}  // namespace platform_client::generator

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
  /// The group in the release notes: a path, "GET /path", a model, or "Regions".
  std::string group;
  /// The kind of change, in the same words for all of that kind: "parameter removed".
  std::string kind;
  /// The whole sentence: "parameter \"expand\" was removed".
  std::string text;
  /// The level that it demands, by our rule and by the old SDK's. There, `none` means that it does
  /// not see such a change.
  Level ours = Level::none;
  Level old_sdk = Level::none;
};

/// Numbers of methods, counted for each class.
struct Summary {
  std::size_t methods_before = 0;
  std::size_t methods_after = 0;
  std::size_t surviving = 0;
  std::size_t gone = 0;
  /// Surviving methods with another path or verb, and with other positional arguments.
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

#pragma once

#include <gtest/gtest.h>

#include "generator/diff/change.hpp"
#include "support.hpp"

// Rows of docs/versioning.md as tests: an edit of the kitchen sink, and the version that it
// demands.
namespace platform_client::generator {

constexpr Level none = Level::none, patch = Level::patch, minor = Level::minor,
                major = Level::major;

struct Rule {
  const char* name;
  /// The kind of change that must be found.
  const char* kind;
  Level ours;
  Level old_sdk;
  /// Turn the kitchen sink into the new definition…
  std::vector<Edit> edits;
  /// … or the other way.
  bool backwards = false;
  /// In both definitions.
  std::vector<Edit> common = {};
};

inline void PrintTo(const Rule& rule, std::ostream* out) { *out << rule.name; }
inline std::string rule_name(const testing::TestParamInfo<Rule>& info) { return info.param.name; }

/// The change is found, has both levels, and is the highest of all.
void expect_levels(const Rule& rule);

inline const std::string things = "/paths/~1api~1v2~1things";
inline const std::string list = things + "/get";
inline const std::string scim = "/paths/~1api~1v2~1scim~1users";

}  // namespace platform_client::generator

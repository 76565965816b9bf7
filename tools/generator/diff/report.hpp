#pragma once

#include <optional>
#include <string>

#include "generator/diff/change.hpp"

namespace platform_client::generator {

/// A comparison for people and programs. `forced` overrules the decision, and the report says so.
struct Report {
  const Comparison& comparison;
  std::optional<Level> forced;

  /// For a terminal.
  std::string text() const;
  /// Release notes.
  std::string markdown() const;
  /// {before, after, decision, reasons, oldSdk: {decision, reasons}, forced?, methods, counts,
  /// changes: [{group, kind, text, level, oldSdk}]}
  std::string json() const;

  Level level() const { return forced.value_or(decision(comparison)); }
};

}  // namespace platform_client::generator

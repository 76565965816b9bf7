#pragma once

#include <map>
#include <string>
#include <vector>

#include "generator/model/api.hpp"

namespace platform_client::generator {

struct Placeholder {
  std::string name;
  bool allow_empty = false;
};

/// The steps from one path of a class to the next.
struct PathSteps {
  std::string text;
  /// What the decoder will find in the path.
  std::vector<Placeholder> placeholders;
  /// The path cannot be written in steps, so the operation has to give it whole.
  bool verbatim = false;
};

/// The paths of one class as table_format.hpp says.
class PathWriter {
 public:
  /// `class_name`: "UsersApi".
  PathWriter(const std::string& class_name, std::vector<const Operation*> operations);

  const std::string& root() const { return root_; }
  /// By path and verb.
  const std::vector<const Operation*>& operations() const { return operations_; }
  /// `text` is empty for all but the first operation of a path.
  const PathSteps& steps(std::size_t operation) const { return steps_[operation]; }
  /// Whether it is the last operation of its path.
  bool is_last(std::size_t operation) const;

 private:
  using Segments = std::vector<std::string>;

  void find_capitals();
  PathSteps step_to(const Operation& operation);
  std::string capitals(const Segments& path, std::size_t count) const;

  std::string root_;
  std::vector<const Operation*> operations_;
  std::vector<PathSteps> steps_;
  /// The words that get their placeholder's capitals, by the path that ends in them.
  std::map<Segments, std::string> capitals_;
  /// Placeholders that may be empty as "{?weekId}".
  Segments before_;
};

}  // namespace platform_client::generator

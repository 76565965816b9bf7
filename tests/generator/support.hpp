#pragma once

#include <string>
#include <vector>

#include "generator/model/api.hpp"
#include "generator/output.hpp"
#include "generator/swagger/reader.hpp"

namespace platform_client::generator {

inline constexpr char kitchen_sink[] = "tests/generator/golden/definition.json";

/// A file of this repository.
std::string repository_file(const std::string& name);

/// A value to set at a JSON pointer; "" removes the value.
struct Edit {
  std::string pointer;
  std::string json;
};

/// The kitchen sink, edited.
std::string changed(const std::vector<Edit>& edits);

/// Throws std::out_of_range.
const Operation& operation(const Api& api, const std::string& name);

}  // namespace platform_client::generator

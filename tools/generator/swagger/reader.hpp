#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

#include "generator/model/api.hpp"

namespace platform_client::generator {

/// What is wrong with a definition, and where.
struct DefinitionError : std::runtime_error {
  DefinitionError(std::string where, const std::string& what)
      : std::runtime_error(where + ": " + what), pointer(std::move(where)) {}
  /// JSON pointer ("/paths/~1api~1v2~1users/get/parameters/0/in"); if the text is no JSON,
  /// "line L, column C".
  std::string pointer;
};

/// Reads a Swagger 2.0 definition: ours, with x-sdk-* marks, and the vendor's, from which the marks
/// are derived (model/naming). Throws DefinitionError.
Api read_api(std::string_view json);

/// Reads a regions.json: an object of hosts by region. Throws DefinitionError.
RegionHosts read_regions(std::string_view json);

}  // namespace platform_client::generator

#pragma once

#include <string>

#include "generator/model/api.hpp"

namespace platform_client::generator {

/// JSON for programs, one operation in each line: {generated, version, operations: [{method,
/// classes, verb, path, summary?, deprecated?, returns?, parameters: [{name, wire?, in, type,
/// required?, collection?, values?, default?}]}]}. `name` is the name in a call, `wire` the one on
/// the wire if it differs.
std::string operation_index(const Api& api);

/// A page that searches methods and paths; needs no server.
std::string search_page(const Api& api);

}  // namespace platform_client::generator

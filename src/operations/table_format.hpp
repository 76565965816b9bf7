#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "text/ascii.hpp"

namespace platform_client {

// What the generator writes and the client reads: both include this, so they cannot disagree.

/// By ParameterLocation: path, query, header, form, body. Also crosses to JavaScript.
inline constexpr std::string_view location_letters = "pqhfb";

/// By CollectionFormat: none, csv, ssv, tsv, pipes, multi.
inline constexpr std::string_view collection_letters = "-cstpm";

/// What most method names are: the verb, then the path's own words.
inline std::string usual_name(std::string_view verb, std::string_view path) {
  std::string name(verb);
  // Behind "/api/v2/".
  path.remove_prefix(std::min<std::size_t>(path.size(), 8));
  while (!path.empty()) {
    const std::string_view segment = text::take(path, '/');
    if (segment.empty() || segment[0] == '{') continue;
    name += text::to_upper(segment[0]);
    name += segment.substr(1);
  }
  return name;
}

}  // namespace platform_client

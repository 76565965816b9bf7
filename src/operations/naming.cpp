#include "operations/naming.hpp"

#include "text/ascii.hpp"

namespace platform_client {

std::string camel(std::string_view text) {
  std::string result(text);
  std::size_t size = 0;
  bool start = true;
  for (const char c : text) {
    const bool word = text::is_alnum(c);
    if (word) result[size++] = start ? text::to_upper(c) : c;
    start = !word;
  }
  result.resize(size);
  return result;
}

std::string small_camel(std::string_view text) {
  std::string result = camel(text);
  if (!result.empty()) result[0] = text::to_lower(result[0]);
  return result;
}

std::string singular(std::string_view word) {
  const auto without = [&](std::size_t count) {
    return std::string(word.substr(0, word.size() - count));
  };
  // The plural is the same word.
  if (word == "alias") return std::string(word);
  if (word.ends_with("ies")) return without(3) + "y";
  for (const std::string_view ending : {"sses", "xes", "ches", "shes", "uses"}) {
    if (word.ends_with(ending)) return without(2);
  }
  for (const std::string_view ending : {"ss", "us", "sis"}) {
    if (word.ends_with(ending)) return {};
  }
  return word.ends_with('s') ? without(1) : std::string();
}

std::string usual_placeholder(std::string_view word) {
  const std::string one = singular(word);
  return small_camel(one.empty() ? word : one);
}

std::string method_name(std::string_view verb, std::string_view path) {
  std::string name(verb);
  if (path.starts_with("/api/v2/")) path.remove_prefix(8);
  std::string_view before;
  while (!path.empty()) {
    const std::string_view segment = text::take(path, '/');
    if (segment.starts_with('{')) {
      if (before.starts_with('{') || singular(before).empty()) name += camel(segment);
    } else {
      const std::string one = path.starts_with('{') ? singular(segment) : std::string();
      name += camel(one.empty() ? segment : one);
    }
    before = segment;
  }
  return name;
}

}  // namespace platform_client

#include "generator/model/naming.hpp"

#include <algorithm>
#include <iterator>

#include "text/ascii.hpp"

namespace platform_client::generator {
namespace {

// Reserved in JavaScript, and the global names that a parameter must not hide; in lower case.
constexpr std::string_view reserved[] = {"abstract",
                                         "arguments",
                                         "array",
                                         "boolean",
                                         "break",
                                         "byte",
                                         "case",
                                         "catch",
                                         "char",
                                         "class",
                                         "const",
                                         "continue",
                                         "date",
                                         "debugger",
                                         "default",
                                         "delete",
                                         "do",
                                         "double",
                                         "else",
                                         "enum",
                                         "eval",
                                         "export",
                                         "extends",
                                         "false",
                                         "final",
                                         "finally",
                                         "float",
                                         "for",
                                         "function",
                                         "goto",
                                         "hasownproperty",
                                         "if",
                                         "implements",
                                         "import",
                                         "in",
                                         "infinity",
                                         "instanceof",
                                         "int",
                                         "interface",
                                         "isfinite",
                                         "isnan",
                                         "isprototypeof",
                                         "let",
                                         "long",
                                         "math",
                                         "nan",
                                         "native",
                                         "new",
                                         "null",
                                         "number",
                                         "object",
                                         "package",
                                         "private",
                                         "protected",
                                         "prototype",
                                         "public",
                                         "return",
                                         "short",
                                         "static",
                                         "string",
                                         "super",
                                         "switch",
                                         "synchronized",
                                         "this",
                                         "throw",
                                         "throws",
                                         "tostring",
                                         "transient",
                                         "true",
                                         "try",
                                         "typeof",
                                         "undefined",
                                         "valueof",
                                         "var",
                                         "void",
                                         "volatile",
                                         "while",
                                         "with",
                                         "yield"};

/// Words with a capital each, without what divides them.
std::string camel(std::string_view text) {
  std::string result;
  bool start = true;
  for (const char c : text) {
    const bool word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (word) result += start ? text::to_upper(c) : c;
    start = !word;
  }
  return result;
}

/// "" for a word that is no plural.
std::string singular(std::string_view word) {
  const auto without = [&](std::size_t count) {
    return std::string(word.substr(0, word.size() - count));
  };
  if (word == "alias") return {};
  if (word.ends_with("ies")) return without(3) + "y";
  for (const std::string_view ending : {"sses", "xes", "ches", "shes", "uses"}) {
    if (word.ends_with(ending)) return without(2);
  }
  for (const std::string_view ending : {"ss", "us", "is"}) {
    if (word.ends_with(ending)) return {};
  }
  return word.ends_with("s") ? without(1) : std::string();
}

}  // namespace

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

std::string parameter_name(std::string_view wire_name) {
  std::string name = camel(wire_name);
  if (!name.empty() && name[0] >= 'A' && name[0] <= 'Z')
    name[0] = static_cast<char>(name[0] + ('a' - 'A'));
  const bool taken = std::binary_search(std::begin(reserved), std::end(reserved),
                                        std::string_view(text::lower_case(name)));
  return taken || name.empty() || (name[0] >= '0' && name[0] <= '9') ? "_" + name : name;
}

std::string class_name(std::string_view tag) { return camel(tag) + "Api"; }

}  // namespace platform_client::generator

#include "generator/model/naming.hpp"

#include <algorithm>

#include "text/ascii.hpp"

namespace platform_client::generator {
namespace {

// Reserved in JavaScript, and the global names that a parameter must not hide; in lower case.
constexpr std::string_view reserved =
    " abstract arguments array boolean break byte case catch char class const continue "
    "date debugger default delete do double else enum eval export extends false final "
    "finally float for function goto hasownproperty if implements import in infinity "
    "instanceof int interface isfinite isnan isprototypeof let long math nan native new "
    "null number object package private protected prototype public return short static "
    "string super switch synchronized this throw throws tostring transient true try "
    "typeof undefined valueof var void volatile while with yield ";

}  // namespace

std::string parameter_name(std::string_view wire_name) {
  const std::string name = small_camel(wire_name);
  const bool taken = text::contains(reserved, " " + text::lower_case(name) + " ");
  return taken || name.empty() || text::is_digit(name[0]) ? "_" + name : name;
}

std::string class_name(std::string_view tag) { return camel(tag) + "Api"; }

bool is_identifier(std::string_view name) {
  return !name.empty() && !text::is_digit(name[0]) &&
         std::all_of(name.begin(), name.end(),
                     [](char c) { return text::is_alnum(c) || c == '_' || c == '$'; });
}

}  // namespace platform_client::generator

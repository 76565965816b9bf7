#include "http/header_rules.hpp"

#include "text/ascii.hpp"
#include "text/percent.hpp"

namespace platform_client {
namespace {

bool is_field_value(std::string_view value) {
  for (const char c : value) {
    const auto byte = static_cast<unsigned char>(c);
    // Bytes from 0xC4 begin a character above U+00FF, which a header cannot carry.
    if ((byte < 0x20 && c != '\t') || byte == 0x7F || byte > 0xC3) return false;
  }
  return text::is_utf8(value);
}

}  // namespace

Error check_header(std::string_view name, std::string_view value) {
  if (name.empty() || !text::is_only(name, "!#$%&'*+-.^_`|~")) {
    return Error{error_code::argument, text::concat({"Header name \"", name,
                                                     "\" is not allowed: use letters, digits and "
                                                     "!#$%&'*+-.^_`|~ only."})};
  }
  if (!is_field_value(value)) {
    return Error{error_code::argument,
                 text::concat({"The value of header \"", name,
                               "\" is not allowed: it has a line break, a control character or a "
                               "character beyond U+00FF. Encode it first."})};
  }
  return {};
}

Error check_headers(const NameValueList& headers) {
  for (const auto& [name, value] : headers) {
    if (auto error = check_header(name, value)) return error;
  }
  return {};
}

}  // namespace platform_client

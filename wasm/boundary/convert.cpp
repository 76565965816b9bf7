#include "boundary/convert.hpp"

#include "text/ascii.hpp"

namespace platform_client::wasm {
namespace {

void append_field(std::string& packed, std::string_view field) {
  for (const char c : field) {
    if (c == '\0' || c == '\1') {
      packed += '\1';
      packed += c == '\0' ? '0' : '1';
    } else {
      packed += c;
    }
  }
}

}  // namespace

std::vector<std::string> unpack(const std::string& packed) {
  std::vector<std::string> fields;
  if (packed.empty()) return fields;
  std::string field;
  for (std::size_t i = 0; i < packed.size(); ++i) {
    if (packed[i] == '\0') {
      fields.push_back(field);
      field.clear();
    } else if (packed[i] == '\1' && i + 1 < packed.size()) {
      field += packed[++i] == '0' ? '\0' : '\1';
    } else {
      field += packed[i];
    }
  }
  fields.push_back(field);
  return fields;
}

std::string pack(const NameValueList& pairs) {
  std::string packed;
  bool first = true;
  for (const auto& [name, value] : pairs) {
    if (!first) packed += '\0';
    first = false;
    append_field(packed, name);
    packed += '\0';
    append_field(packed, value);
  }
  return packed;
}

NameValueList unpack_pairs(const std::string& packed) {
  const auto fields = unpack(packed);
  NameValueList pairs;
  for (std::size_t i = 0; i + 1 < fields.size(); i += 2) add_pair(pairs, fields[i], fields[i + 1]);
  return pairs;
}

Argument read_argument(const std::vector<std::string>& fields, std::size_t& at) {
  Argument argument;
  if (at >= fields.size()) return argument;
  const std::string& kind = fields[at++];
  unsigned long long count = kind == "s" ? 1 : 0;
  if (kind == "l" && at < fields.size()) text::parse_digits(fields[at++], 1'000'000, count);
  argument.kind = kind == "s"   ? Argument::Kind::single
                  : kind == "l" ? Argument::Kind::list
                                : Argument::Kind::null;
  for (; count > 0 && at < fields.size(); --count) argument.values.push_back(fields[at++]);
  return argument;
}

}  // namespace platform_client::wasm

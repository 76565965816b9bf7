#include "text/percent.hpp"

#include "text/ascii.hpp"

namespace platform_client::text {
namespace {

constexpr std::string_view hex_digits = "0123456789ABCDEF";

int hex_value(char c) {
  if (is_digit(c)) return c - '0';
  const char lower = to_lower(c);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// The number of continuation bytes that follow a lead byte, and the smallest code point that they
/// may encode. -1 if the byte cannot be a lead byte.
int continuation_count(unsigned char lead, char32_t& minimum) {
  if (lead < 0x80) return minimum = 0, 0;
  if (lead < 0xC0) return -1;
  if (lead < 0xE0) return minimum = 0x80, 1;
  if (lead < 0xF0) return minimum = 0x800, 2;
  if (lead < 0xF8) return minimum = 0x10000, 3;
  return -1;
}

}  // namespace

std::string percent_encode(std::string_view utf8) {
  std::string result;
  for (const char c : utf8) {
    if (is_alnum(c) || std::string_view("-_.!~*'()").find(c) != std::string_view::npos) {
      result += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      result += '%';
      result += hex_digits[byte >> 4];
      result += hex_digits[byte & 15];
    }
  }
  return result;
}

std::optional<std::string> form_decode(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      result += text[i] == '+' ? ' ' : text[i];
      continue;
    }
    if (i + 2 >= text.size()) return std::nullopt;
    const int high = hex_value(text[i + 1]);
    const int low = hex_value(text[i + 2]);
    if (high < 0 || low < 0) return std::nullopt;
    result += static_cast<char>(high * 16 + low);
    i += 2;
  }
  if (!is_utf8(result)) return std::nullopt;
  return result;
}

bool is_utf8(std::string_view bytes) {
  for (std::size_t i = 0; i < bytes.size();) {
    const auto lead = static_cast<unsigned char>(bytes[i]);
    char32_t minimum = 0;
    const int count = continuation_count(lead, minimum);
    if (count < 0 || i + static_cast<std::size_t>(count) >= bytes.size()) return false;
    char32_t point = count == 0 ? lead : lead & (0x3Fu >> count);
    for (int k = 1; k <= count; ++k) {
      const auto next = static_cast<unsigned char>(bytes[i + static_cast<std::size_t>(k)]);
      if ((next & 0xC0u) != 0x80u) return false;
      point = (point << 6) | (next & 0x3Fu);
    }
    if (point < minimum || point > 0x10FFFF || (point >= 0xD800 && point < 0xE000)) return false;
    i += static_cast<std::size_t>(count) + 1;
  }
  return true;
}

}  // namespace platform_client::text

#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace platform_client::text {

constexpr char to_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
constexpr char to_upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_alnum(char c) {
  return is_digit(c) || (to_lower(c) >= 'a' && to_lower(c) <= 'z');
}

/// Letters, digits and the characters of `more`, nothing else; yes for nothing at all.
bool is_only(std::string_view text, std::string_view more);

bool equals_ignoring_case(std::string_view a, std::string_view b);
std::string lower_case(std::string_view text);
bool contains(std::string_view text, std::string_view part);

/// Without the white space around it.
std::string_view trim(std::string_view text);

/// Cuts `text` at its first separator: gives what stands before it, leaves what stands behind.
inline std::string_view take(std::string_view& text, char separator) {
  const std::size_t end = text.find(separator);
  const std::string_view part = text.substr(0, end);
  text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
  return part;
}

/// The parts between separators; none for empty text.
std::vector<std::string> split(std::string_view text, char separator);

/// "a", "b" → "a, b" for other separators too; no separator at the end.
std::string join(const std::vector<std::string>& parts, std::string_view separator);

/// Every occurrence of a non-empty `part` replaced.
std::string replace_all(std::string_view text, std::string_view part, std::string_view by);

/// Decimal digits only, nothing around them; nothing when it is no such number or exceeds `limit`.
bool parse_digits(std::string_view text, unsigned long long limit, unsigned long long& out);

std::string from_number(long long number);

/// A part of a text. Of a string it keeps where that is: a place that makes a view of each is
/// several times the code (docs/adr/0007).
class Part {
 public:
  Part(const char* text) : view_(text) {}
  Part(std::string_view text) : view_(text) {}
  Part(const std::string& text) : string_(&text) {}

  std::string_view view() const { return string_ != nullptr ? std::string_view(*string_) : view_; }

 private:
  const std::string* string_ = nullptr;
  std::string_view view_;
};

/// The parts in a row: strings, views and literals, which + does not join.
std::string concat(std::initializer_list<Part> parts);

}  // namespace platform_client::text

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

/// True if the text has only letters, digits and the characters of `more`. True for empty text.
bool is_only(std::string_view text, std::string_view more);

bool equals_ignoring_case(std::string_view a, std::string_view b);
std::string lower_case(std::string_view text);
bool contains(std::string_view text, std::string_view part);

/// Removes white space at both ends.
std::string_view trim(std::string_view text);

/// Splits `text` at the first separator. Returns the part before it, and leaves the part behind it.
inline std::string_view take(std::string_view& text, char separator) {
  const std::size_t end = text.find(separator);
  const std::string_view part = text.substr(0, end);
  text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
  return part;
}

/// Splits a text at every separator. Empty text has no parts.
std::vector<std::string> split(std::string_view text, char separator);

/// Joins the parts with a separator between them.
std::string join(const std::vector<std::string>& parts, std::string_view separator);

/// Replaces every occurrence of `part` by `by`. An empty `part` replaces nothing.
std::string replace_all(std::string_view text, std::string_view part, std::string_view by);

/// Reads a number of decimal digits only. Returns false if the text is not such a number, or if it
/// is larger than `limit`.
bool parse_digits(std::string_view text, unsigned long long limit, unsigned long long& out);

std::string from_number(long long number);

/// An argument of concat. It keeps the address of a string, because making a view of it at each
/// call would be several times the code (docs/adr/0007).
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

/// Joins strings, views and literals, which `+` cannot mix.
std::string concat(std::initializer_list<Part> parts);

}  // namespace platform_client::text

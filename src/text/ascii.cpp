#include "text/ascii.hpp"

#include <algorithm>

namespace platform_client::text {

bool is_only(std::string_view text, std::string_view more) {
  for (const char c : text) {
    if (!is_alnum(c) && more.find(c) == std::string_view::npos) return false;
  }
  return true;
}

bool equals_ignoring_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return to_lower(x) == to_lower(y); });
}

std::string_view trim(std::string_view text) {
  constexpr std::string_view space = " \t\r\n\v\f";
  const std::size_t begin = text.find_first_not_of(space);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(space) + 1 - begin);
}

std::string lower_case(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = to_lower(c);
  return result;
}

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  while (!text.empty()) parts.emplace_back(take(text, separator));
  return parts;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string result;
  for (const std::string& part : parts) {
    if (&part != &parts.front()) result += separator;
    result += part;
  }
  return result;
}

std::string replace_all(std::string_view text, std::string_view part, std::string_view by) {
  std::string result;
  std::size_t start = 0;
  while (!part.empty()) {
    const std::size_t found = text.find(part, start);
    if (found == std::string_view::npos) break;
    result.append(text, start, found - start).append(by);
    start = found + part.size();
  }
  return result.append(text, start);
}

bool parse_digits(std::string_view text, unsigned long long limit, unsigned long long& out) {
  if (text.empty()) return false;
  unsigned long long number = 0;
  for (const char c : text) {
    if (!is_digit(c)) return false;
    const auto digit = static_cast<unsigned long long>(c - '0');
    if (digit > limit || number > (limit - digit) / 10) return false;
    number = number * 10 + digit;
  }
  out = number;
  return true;
}

std::string from_number(long long number) { return std::to_string(number); }

std::string concat(std::initializer_list<Part> parts) {
  std::string text;
  for (const Part& part : parts) text += part.view();
  return text;
}

}  // namespace platform_client::text

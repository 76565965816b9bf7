#include "http/redaction.hpp"

#include <array>

#include "text/ascii.hpp"

namespace platform_client {

bool is_secret_name(std::string_view name) {
  static constexpr std::array<std::string_view, 13> names = {
      "accesstoken", "refreshtoken", "idtoken",       "clientsecret", "codeverifier",
      "assertion",   "password",     "authorization", "secret",       "apikey",
      "privatekey",  "token",        "passphrase"};
  std::string plain;
  for (const char c : name) {
    if (text::is_alnum(c)) plain += text::to_lower(c);
  }
  for (const std::string_view secret : names) {
    if (plain == secret) return true;
  }
  return false;
}

bool is_secret_header(std::string_view name) {
  const std::string lower = text::lower_case(name);
  for (const char* part : {"auth", "cookie", "token", "secret", "password", "key"}) {
    if (text::contains(lower, part)) return true;
  }
  return false;
}

void redact(json::Value& value) {
  // A work list, not recursion: a hostile body nests deeper than a stack is deep.
  std::vector<json::Value*> open = {&value};
  while (!open.empty()) {
    json::Value& current = *open.back();
    open.pop_back();
    if (!current.is_structured()) continue;
    for (auto member = current.begin(); member != current.end(); ++member) {
      if (current.is_object() && is_secret_name(member.key()) && !member->is_null()) {
        *member = std::string(redacted);
      } else {
        open.push_back(&*member);
      }
    }
  }
}

std::string redact(std::string_view text, std::string_view token) {
  // Real tokens are far longer; replacing every "T" would only spoil the text.
  if (token.size() < 6) return std::string(text);
  return text::replace_all(text, token, redacted);
}

}  // namespace platform_client

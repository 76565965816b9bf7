#include "http/redaction.hpp"

#include <array>

#include "json/json.hpp"
#include "text/ascii.hpp"

namespace platform_client {
namespace {

class Printer final : public json::Visitor {
 public:
  explicit Printer(int indent) : indent_(indent) {}

  void visit(json::Piece piece, std::string_view value) override {
    using json::Piece;
    const bool begins = piece == Piece::begin_object || piece == Piece::begin_array;
    const bool ends = piece == Piece::end_object || piece == Piece::end_array;
    if (hidden_ > 0) {
      hidden_ += begins ? 1 : ends ? -1 : 0;
    } else if (ends) {
      --depth_;
      if (!first_) new_line();
      text += piece == Piece::end_object ? '}' : ']';
      first_ = false;
    } else {
      if (!named_) separate();
      named_ = false;
      if (secret_ && !(piece == Piece::literal && value == "null")) {
        text.append(1, '"').append(redacted) += '"';
        hidden_ = begins ? 1 : 0;
        secret_ = false;
      } else if (begins) {
        text += piece == Piece::begin_object ? '{' : '[';
        first_ = true;
        if (++depth_ > max_depth) too_deep = true;
      } else {
        text += piece == Piece::name || piece == Piece::string ? json::quoted(value)
                                                               : std::string(value);
        secret_ = piece == Piece::name && is_secret_name(value);
        named_ = piece == Piece::name;
        if (named_) text += indent_ > 0 ? ": " : ":";
      }
    }
  }

  std::string text;
  bool too_deep = false;

 private:
  static constexpr int max_depth = 200;

  void separate() {
    if (!first_) text += ',';
    first_ = false;
    if (depth_ > 0) new_line();
  }

  void new_line() {
    if (indent_ > 0 && !too_deep)
      text.append(1, '\n').append(
          static_cast<std::size_t>(depth_) * static_cast<std::size_t>(indent_), ' ');
  }

  const int indent_;
  int depth_ = 0;
  /// How deep the reader is inside a secret value. 0 outside of one.
  int hidden_ = 0;
  /// True if nothing has been written yet in the innermost object or array.
  bool first_ = true;
  /// True if the next piece is the value of a member, and if that value is secret.
  bool named_ = false;
  bool secret_ = false;
};

}  // namespace

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

std::optional<std::string> redacted_json(std::string_view json, int indent) {
  Printer printer(indent);
  const bool whole = json::read(json, printer);
  if (printer.too_deep) {
    return text::concat({"[", text::from_number(static_cast<long long>(json.size())),
                         " bytes of deeply nested JSON]"});
  }
  if (!whole) return std::nullopt;
  return std::move(printer.text);
}

std::string redact(std::string_view text, std::string_view token) {
  // Real tokens are far longer. Replacing a text as short as "T" everywhere would make the log
  // unreadable.
  if (token.size() < 6) return std::string(text);
  return text::replace_all(text, token, redacted);
}

}  // namespace platform_client

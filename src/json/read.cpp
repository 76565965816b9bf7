#include <nlohmann/json.hpp>

#include "json/json.hpp"
#include "text/ascii.hpp"

namespace {

/// The text for nlohmann's lexer.
class Characters {
 public:
  using char_type = char;
  explicit Characters(std::string_view text) : text_(text) {}

  std::char_traits<char>::int_type get_character() {
    if (text_.empty()) return std::char_traits<char>::eof();
    const char c = text_.front();
    text_.remove_prefix(1);
    return std::char_traits<char>::to_int_type(c);
  }

 private:
  std::string_view text_;
};

using Lexer = nlohmann::detail::lexer<nlohmann::json, Characters>;
using Token = Lexer::token_type;

}  // namespace

/// Numbers stay texts. The lexer's own scan ends in the C library's conversions, of which those to
/// doubles compute with long doubles, which WebAssembly has in software only: an eighth of the
/// whole client.
template <>
Token Lexer::scan_number() {
  const auto take = [this] {
    add(current);
    get();
  };
  const auto take_digits = [&] {
    const bool any = platform_client::text::is_digit(static_cast<char>(current));
    while (platform_client::text::is_digit(static_cast<char>(current))) take();
    return any;
  };
  reset();
  if (current == '-') take();
  if (current == '0') {
    take();
  } else if (!take_digits()) {
    return Token::parse_error;
  }
  if (current == '.') {
    take();
    if (!take_digits()) return Token::parse_error;
  }
  if (current == 'e' || current == 'E') {
    take();
    if (current == '+' || current == '-') take();
    if (!take_digits()) return Token::parse_error;
  }
  unget();
  return Token::value_float;
}

namespace platform_client::json {
namespace {

/// The grammar, on top of nlohmann's lexer. Its own parser would bring a tree, exceptions and their
/// texts along, and a second one for a callback that nobody gives it.
class Reader {
 public:
  Reader(std::string_view text, Visitor& visitor) : lexer_(Characters(text)), visitor_(visitor) {}

  bool read() {
    advance();
    do {
      if (!value()) return false;
    } while (!open_.empty());
    return token_ == Token::end_of_input;
  }

 private:
  void advance() { token_ = lexer_.scan(); }

  void visit_and_advance(Piece piece) {
    visitor_.visit(piece, lexer_.get_string());
    advance();
  }

  /// A scalar, or the beginning of an object or array; then whatever it makes complete.
  bool value() {
    switch (token_) {
      case Token::begin_object:
      case Token::begin_array: {
        const bool object = token_ == Token::begin_object;
        visitor_.visit(object ? Piece::begin_object : Piece::begin_array, {});
        open_ += object ? '}' : ']';
        advance();
        if (token_ == end_of_open()) break;
        return !object || name();
      }
      case Token::value_string:
        visit_and_advance(Piece::string);
        break;
      case Token::value_float:
        visit_and_advance(Piece::number);
        break;
      case Token::literal_true:
        return literal("true");
      case Token::literal_false:
        return literal("false");
      case Token::literal_null:
        return literal("null");
      default:
        return false;
    }
    return close_and_go_on();
  }

  bool literal(std::string_view text) {
    visitor_.visit(Piece::literal, text);
    advance();
    return close_and_go_on();
  }

  /// Behind a value: ends what is complete, and goes to the next value if there is to be one.
  bool close_and_go_on() {
    for (; !open_.empty() && token_ == end_of_open(); advance()) {
      visitor_.visit(open_.back() == '}' ? Piece::end_object : Piece::end_array, {});
      open_.pop_back();
    }
    if (open_.empty()) return true;
    if (token_ != Token::value_separator) return false;
    advance();
    return open_.back() == ']' || name();
  }

  bool name() {
    if (token_ != Token::value_string) return false;
    visit_and_advance(Piece::name);
    if (token_ != Token::name_separator) return false;
    advance();
    return true;
  }

  Token end_of_open() const { return open_.back() == '}' ? Token::end_object : Token::end_array; }

  Lexer lexer_;
  Visitor& visitor_;
  Token token_ = Token::uninitialized;
  /// The characters that end what is open, the innermost last.
  std::string open_;
};

}  // namespace

bool read(std::string_view text, Visitor& visitor) { return Reader(text, visitor).read(); }

}  // namespace platform_client::json

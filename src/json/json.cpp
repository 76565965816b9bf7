#include "json/json.hpp"

#include "text/ascii.hpp"
#include "text/percent.hpp"

namespace platform_client::json {
namespace {

/// The objects at one depth of a text: 1 for the text itself, 2 for the elements of an array.
class ObjectReader final : public Visitor {
 public:
  explicit ObjectReader(int depth) : depth_wanted_(depth) {}

  void visit(Piece piece, std::string_view text) override {
    switch (piece) {
      case Piece::begin_object:
      case Piece::begin_array:
        if (++depth_ == 1) in_array_ = piece == Piece::begin_array;
        if (depth_ != depth_wanted_) break;
        inside_ = piece == Piece::begin_object && in_array_ == (depth_ == 2);
        if (inside_) objects.emplace_back();
        break;
      case Piece::end_object:
      case Piece::end_array:
        if (depth_-- == depth_wanted_) inside_ = false;
        break;
      case Piece::name:
        name_ = text;
        break;
      default:
        if (inside_ && depth_ == depth_wanted_) objects.back().add(name_, piece, text);
    }
  }

  std::list<Object> objects;

 private:
  const int depth_wanted_;
  int depth_ = 0;
  /// Whether the whole text is an array.
  bool in_array_ = false;
  /// Whether what is open at the wanted depth is an object to be read.
  bool inside_ = false;
  std::string name_;
};

std::list<Object> objects_at(int depth, std::string_view text) {
  ObjectReader reader(depth);
  if (!read(text, reader)) reader.objects.clear();
  return std::move(reader.objects);
}

}  // namespace

void Object::add(std::string_view name, Piece kind, std::string_view text) {
  const char letter = static_cast<char>(kind);
  add_pair(members_, name, text::concat({std::string_view(&letter, 1), text}));
}

std::string_view Object::find(const char* name, Piece kind) const {
  std::string_view found;
  for (const auto& [member, value] : members_) {
    if (member == name) found = value;
  }
  if (found.empty() || found[0] != static_cast<char>(kind)) return {};
  return found.substr(1);
}

double Object::positive(const char* name) const {
  std::string_view text = find(name, Piece::number);
  double number = 0;
  int exponent = 0;
  bool fraction = false;
  while (!text.empty() && (text::is_digit(text[0]) || text[0] == '.')) {
    if (text[0] == '.') {
      fraction = true;
    } else {
      number = number * 10 + (text[0] - '0');
      exponent -= fraction ? 1 : 0;
    }
    text.remove_prefix(1);
  }
  // "e", a sign or none, digits; a minus at the start of the number ends up here too, as 0.
  if (!text.empty() && text[0] == '-') return 0;
  if (!text.empty()) {
    text.remove_prefix(1);
    const bool negative = text[0] == '-';
    if (negative || text[0] == '+') text.remove_prefix(1);
    unsigned long long digits = 0;
    if (!text::parse_digits(text, 999, digits)) digits = 999;
    exponent += negative ? -static_cast<int>(digits) : static_cast<int>(digits);
  }
  for (; exponent > 0; --exponent) number *= 10;
  for (; exponent < 0 && number > 0; ++exponent) number /= 10;
  return number;
}

Object read_object(std::string_view text) {
  auto objects = objects_at(1, text);
  return objects.empty() ? Object() : std::move(objects.front());
}

std::list<Object> read_objects(std::string_view text) { return objects_at(2, text); }

std::string quoted(std::string_view text) {
  const bool utf8 = text::is_utf8(text);
  std::string json = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80 && !utf8) {
      json += "\xEF\xBF\xBD";
    } else if (byte < 0x20) {
      constexpr std::string_view named = "\b\f\n\r\t";
      const std::size_t index = named.find(c);
      json += '\\';
      if (index != std::string_view::npos) {
        json += "bfnrt"[index];
      } else {
        json += byte < 0x10 ? "u000" : "u001";
        json += "0123456789abcdef"[byte & 15];
      }
    } else {
      if (c == '"' || c == '\\') json += '\\';
      json += c;
    }
  }
  json += '"';
  return json;
}

void ObjectWriter::add(std::string_view name, const std::string& json) {
  if (text_.size() > 1) text_ += ',';
  text_ += quoted(name);
  text_ += ':';
  text_ += json;
}

void ObjectWriter::string(const char* name, const std::string& value) {
  if (!value.empty()) add(name, quoted(value));
}

}  // namespace platform_client::json

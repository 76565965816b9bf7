#include "json/json.hpp"

#include <algorithm>
#include <cstdlib>

#include "text/ascii.hpp"
#include "text/percent.hpp"

namespace platform_client::json {
namespace {

/// Collects the objects at one depth of a text: 1 for the text itself, 2 for the elements of an
/// array.
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

  std::vector<Object> objects;

 private:
  const int depth_wanted_;
  int depth_ = 0;
  /// True if the text is an array.
  bool in_array_ = false;
  /// True inside an object at the wanted depth.
  bool inside_ = false;
  std::string name_;
};

std::vector<Object> objects_at(int depth, std::string_view text) {
  ObjectReader reader(depth);
  if (!read(text, reader)) reader.objects.clear();
  return std::move(reader.objects);
}

}  // namespace

void Object::add(std::string_view name, Piece kind, std::string_view text) {
  members_.push_back({std::string(name), kind, std::string(text)});
}

std::string Object::find(std::string_view name, Piece kind) const {
  const auto last = std::find_if(members_.rbegin(), members_.rend(),
                                 [&](const Member& member) { return member.name == name; });
  return last != members_.rend() && last->kind == kind ? last->text : std::string();
}

double Object::positive(const char* name) const {
  return std::max(0.0, std::strtod(find(name, Piece::number).c_str(), nullptr));
}

Object read_object(std::string_view text) {
  auto objects = objects_at(1, text);
  return objects.empty() ? Object() : std::move(objects.front());
}

std::vector<Object> read_objects(std::string_view text) { return objects_at(2, text); }

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

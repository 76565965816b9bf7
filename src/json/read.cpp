#include <nlohmann/json.hpp>

#include "json/json.hpp"

namespace platform_client::json {
namespace {

using Json = nlohmann::json;

/// Passes the events of nlohmann's parser on to a Visitor.
class Handler final : public nlohmann::json_sax<Json> {
 public:
  explicit Handler(Visitor& visitor) : visitor_(visitor) {}

  bool null() override { return visit(Piece::literal, "null"); }
  bool boolean(bool value) override { return visit(Piece::literal, value ? "true" : "false"); }
  bool number_integer(std::int64_t value) override {
    return visit(Piece::number, std::to_string(value));
  }
  bool number_unsigned(std::uint64_t value) override {
    return visit(Piece::number, std::to_string(value));
  }
  bool number_float(double, const std::string& text) override { return visit(Piece::number, text); }
  bool string(std::string& text) override { return visit(Piece::string, text); }
  bool key(std::string& text) override { return visit(Piece::name, text); }
  bool start_object(std::size_t) override { return visit(Piece::begin_object, {}); }
  bool end_object() override { return visit(Piece::end_object, {}); }
  bool start_array(std::size_t) override { return visit(Piece::begin_array, {}); }
  bool end_array() override { return visit(Piece::end_array, {}); }
  /// Called for binary formats only.
  bool binary(Json::binary_t&) override { return false; }
  bool parse_error(std::size_t, const std::string&, const Json::exception&) override {
    return false;
  }

 private:
  bool visit(Piece piece, std::string_view text) {
    visitor_.visit(piece, text);
    return true;
  }

  Visitor& visitor_;
};

}  // namespace

bool read(std::string_view text, Visitor& visitor) {
  Handler handler(visitor);
  return Json::sax_parse(text, &handler);
}

}  // namespace platform_client::json

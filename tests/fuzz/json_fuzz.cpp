// JSON of servers and pages, and what logs show of it.
#include "fuzz.hpp"
#include "http/redaction.hpp"
#include "json/json.hpp"

using namespace platform_client;

namespace {
struct Depth final : json::Visitor {
  int depth = 0;
  void visit(json::Piece piece, std::string_view) override {
    using json::Piece;
    if (piece == Piece::begin_object || piece == Piece::begin_array) ++depth;
    if (piece == Piece::end_object || piece == Piece::end_array) must(--depth >= 0);
  }
};
}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = text_of(data, size);
  Depth depth;
  const bool is_json = json::read(text, depth);
  if (is_json) must(depth.depth == 0);
  for (const int indent : {-1, 2}) {
    const auto shown = redacted_json(text, indent);
    if (is_json) must(shown.has_value());
    // What is nested too deeply is only a note.
    const bool is_note = shown && shown->ends_with("deeply nested JSON]");
    Depth again;
    if (shown && !is_note) must(is_json && json::read(*shown, again));
  }
  json::read_objects(text);
  return 0;
}

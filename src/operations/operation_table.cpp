#include "operations/operation_table.hpp"

#include <algorithm>

#include "http/media_type.hpp"
#include "operations/naming.hpp"
#include "operations/table_format.hpp"
#include "text/ascii.hpp"

namespace platform_client {
namespace {

char take_char(std::string_view& text) {
  const char c = text[0];
  text.remove_prefix(1);
  return c;
}

std::size_t take_number(std::string_view& text) {
  std::size_t number = 0;
  for (;;) {
    const auto digit = static_cast<std::size_t>(take_char(text) - zero);
    if (digit < last_digits) return number * last_digits + digit;
    number = number * more_digits + digit - last_digits + 1;
  }
}

/// The entry with this number. Frequent entries have low numbers, so few are skipped.
std::string_view entry_at(std::string_view entries, std::size_t number) {
  for (; number > 0; --number) text::take(entries, '&');
  return text::take(entries, '&');
}

bool is_step(char c) { return c < '*'; }
bool is_mark(char c) { return c == '/' || c == '*' || c == '{' || c == '}'; }

/// Takes the text before the next step or mark.
std::string_view take_word(std::string_view& text) {
  std::size_t end = 0;
  while (end < text.size() && !is_step(text[end]) && !is_mark(text[end])) ++end;
  const std::string_view word = text.substr(0, end);
  text.remove_prefix(end);
  return word;
}

struct Segment {
  /// A word, with the capitals of its placeholder, or the name of a placeholder.
  std::string text;
  bool placeholder = false;
  bool allow_empty = false;
};

using Segments = std::vector<Segment>;

void take_path(std::string_view& text, Segments& segments) {
  for (auto up = take_char(text) - zero; up > 0; --up) segments.pop_back();
  while (!text.empty() && !is_step(text[0])) {
    Segment segment;
    const char mark = text[0];
    if (is_mark(mark)) take_char(text);
    if (is_mark(mark) && mark != '/') {
      segment.placeholder = true;
      segment.allow_empty = text.starts_with('?');
      if (segment.allow_empty) take_char(text);
      segment.text =
          mark == '*' ? usual_placeholder(segments.back().text) : std::string(take_word(text));
      if (mark != '}') segment.text += "Id";
    } else {
      segment.text = take_word(text);
    }
    segments.push_back(std::move(segment));
  }
}

Parameter& add_parameter(Operation& operation, std::string_view name, ParameterLocation location,
                         bool required) {
  Parameter& parameter = operation.parameters.emplace_back();
  parameter.name = name;
  parameter.sdk_name = small_camel(name);
  parameter.location = location;
  parameter.required = required;
  return parameter;
}

/// Sets the members that follow from the verb and the path.
void set_verb_and_path(Operation& operation, std::string_view verb, const Segments& segments) {
  for (const char c : verb) operation.method += text::to_upper(c);
  for (const Segment& segment : segments) {
    operation.path += '/';
    if (!segment.placeholder) {
      operation.path += text::lower_case(segment.text);
      continue;
    }
    operation.path += text::concat({"{", segment.text, "}"});
    add_parameter(operation, segment.text, ParameterLocation::path, true).allow_empty =
        segment.allow_empty;
  }
  operation.name = method_name(verb, operation.path);
  operation.content_types = operation.accepts = json_media_type;
}

void add_entry(Operation& operation, std::string_view entry) {
  const std::size_t colon = entry.rfind(':');
  const std::string_view name = entry.substr(0, colon);
  const std::string_view letters =
      colon < entry.size() ? entry.substr(colon + 1) : std::string_view{};
  switch (letters.empty() ? '\0' : letters[0]) {
    case content_types_letter:
      operation.content_types = name;
      return;
    case accepts_letter:
      operation.accepts = name;
      return;
    case name_letter:
      operation.name = name;
      return;
    case path_letter:
      operation.path = name;
      return;
    case unauthorized_letter:
      operation.authorized = false;
      return;
    case restart_letter:
      operation.parameters.clear();
      return;
    default:
      break;
  }
  const std::size_t equals = name.rfind('=');
  Parameter& parameter =
      add_parameter(operation, name.substr(0, equals), ParameterLocation::query, false);
  if (equals < name.size()) parameter.sdk_name = name.substr(equals + 1);
  for (const char letter : letters) {
    const std::size_t location = location_letters.find(letter);
    const std::size_t collection = collection_letters.find(letter);
    if (location < location_letters.size())
      parameter.location = static_cast<ParameterLocation>(location);
    if (collection < collection_letters.size())
      parameter.collection = static_cast<CollectionFormat>(collection);
    if (letter == required_letter) parameter.required = true;
    if (letter == allow_empty_letter) parameter.allow_empty = true;
  }
}

}  // namespace

OperationTable::OperationTable(const TableText& text)
    : classes_(static_cast<std::size_t>(std::count(text.paths.begin(), text.paths.end(), '\n'))) {
  TableText rest = text;
  for (Class& cls : classes_) {
    cls.text = {text::take(rest.paths, '\n'), text::take(rest.operations, '\n'),
                text::take(rest.lists, '\n'), text.entries};
    cls.name = take_word(cls.text.paths);
    cls.name += "Api";
  }
}

void OperationTable::decode(Class& cls) {
  TableText rest = cls.text;
  Segments segments;
  const std::string_view name = cls.name;
  for (const std::string_view text :
       {std::string_view("api"), std::string_view("v2"), name.substr(0, name.size() - 3)})
    segments.emplace_back().text = text;
  cls.operations = std::vector<Operation>(rest.operations.size());
  bool next_path = true;
  for (Operation& operation : cls.operations) {
    if (next_path) take_path(rest.paths, segments);
    const auto code = OperationCode::from(take_char(rest.operations));
    next_path = code.last;
    set_verb_and_path(operation, verbs[code.verb], segments);
    if (code.body > 0) add_parameter(operation, "body", ParameterLocation::body, code.body == 1);
    std::string_view list = code.has_list ? text::take(rest.lists, ' ') : std::string_view{};
    while (!list.empty()) add_entry(operation, entry_at(rest.entries, take_number(list)));
  }
}

const std::vector<Operation>& OperationTable::operations(std::size_t cls) {
  static const std::vector<Operation> none;
  if (cls >= classes_.size()) return none;
  if (classes_[cls].operations.empty()) decode(classes_[cls]);
  return classes_[cls].operations;
}

}  // namespace platform_client

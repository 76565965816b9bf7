#include "operations/operation_table.hpp"

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

bool is_step(char c) { return c < '*'; }
bool is_mark(char c) { return c == '/' || c == '*' || c == '{' || c == '}'; }

/// What stands before the next step or mark.
std::string_view take_word(std::string_view& text) {
  std::size_t end = 0;
  while (end < text.size() && !is_step(text[end]) && !is_mark(text[end])) ++end;
  const std::string_view word = text.substr(0, end);
  text.remove_prefix(end);
  return word;
}

struct Segment {
  /// A word with its placeholder's capitals, or a placeholder's name.
  std::string text;
  bool placeholder = false;
  bool allow_empty = false;
};

void take_path(std::string_view& text, std::vector<Segment>& segments) {
  for (auto up = take_char(text) - zero; up > 0; --up) segments.pop_back();
  while (!text.empty() && !is_step(text[0])) {
    Segment& segment = segments.emplace_back();
    const char mark = text[0];
    if (is_mark(mark)) take_char(text);
    if (is_mark(mark) && mark != '/') {
      segment.placeholder = true;
      segment.allow_empty = text.starts_with('?');
      if (segment.allow_empty) take_char(text);
      segment.text = mark == '*' ? small_camel(singular(segments[segments.size() - 2].text))
                                 : std::string(take_word(text));
      if (mark != '}') segment.text += "Id";
    } else {
      segment.text = take_word(text);
    }
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

/// What the operations of a path have in common; of their names, what follows the verb.
Operation at_path(const std::vector<Segment>& segments) {
  Operation operation;
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
  operation.name = method_name("", operation.path);
  operation.content_types = operation.accepts = "application/json";
  return operation;
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

OperationTable::OperationTable(const TableText& text) {
  TableText rest = text;
  while (!rest.paths.empty()) {
    TableText lines{text::take(rest.paths, '\n'), text::take(rest.operations, '\n'),
                    text::take(rest.lists, '\n'), text.entries};
    const std::string_view name = take_word(lines.paths);
    classes_.push_back({std::string(name) + "Api", lines, {}});
  }
}

void OperationTable::decode(Class& cls) {
  if (entries_.empty()) {
    for (std::string_view entries = cls.text.entries; !entries.empty();)
      entries_.push_back(text::take(entries, '&'));
  }
  TableText rest = cls.text;
  std::vector<Segment> segments{{"api"}, {"v2"}, {cls.name.substr(0, cls.name.size() - 3)}};
  Operation common;
  bool next_path = true;
  while (!rest.operations.empty()) {
    if (next_path) {
      take_path(rest.paths, segments);
      common = at_path(segments);
    }
    const auto code = OperationCode::from(take_char(rest.operations));
    next_path = code.last;
    Operation& operation = cls.operations.emplace_back(common);
    const std::string_view verb = verbs[code.verb];
    operation.name.insert(0, verb);
    for (const char c : verb) operation.method += text::to_upper(c);
    if (code.body > 0) add_parameter(operation, "body", ParameterLocation::body, code.body == 1);
    std::string_view list = code.has_list ? text::take(rest.lists, ' ') : std::string_view{};
    while (!list.empty()) add_entry(operation, entries_[take_number(list)]);
  }
}

const std::vector<Operation>& OperationTable::operations(std::size_t cls) {
  static const std::vector<Operation> none;
  if (cls >= classes_.size()) return none;
  if (classes_[cls].operations.empty()) decode(classes_[cls]);
  return classes_[cls].operations;
}

}  // namespace platform_client

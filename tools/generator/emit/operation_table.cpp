// The operation table of the client, in the format of operations/table_format.hpp.
#include <algorithm>
#include <map>
#include <stdexcept>

#include "generator/emit/emitter.hpp"
#include "generator/emit/path_steps.hpp"
#include "operations/naming.hpp"
#include "operations/table_format.hpp"
#include "text/ascii.hpp"

namespace platform_client::generator {
namespace {

/// Thrown for what the texts of the table cannot hold.
void check(const Operation& operation) {
  const auto check_text = [&](const std::string& name) {
    for (const char* part : {"&", "\n", ")~~\""}) {
      if (name.find(part) != std::string::npos)
        throw std::runtime_error(operation.pointer + ": the table has no way to hold \"" + name +
                                 "\"");
    }
  };
  check_text(operation.path);
  for (const auto& types : {operation.consumes, operation.produces}) {
    for (const std::string& type : types) check_text(type);
  }
  for (const Parameter& parameter : operation.parameters) check_text(parameter.name);
}

std::string encode_entry(const std::string& name, const std::string& letters) {
  // The last colon separates the letters. So it has to be there, even without letters, if the name
  // has a colon of its own.
  return letters.empty() && name.find(':') == std::string::npos ? name : name + ":" + letters;
}

std::string encode_parameter(const Parameter& parameter) {
  std::string name = parameter.name;
  if (parameter.sdk_name != small_camel(name) || name.find('=') != std::string::npos)
    name += "=" + parameter.sdk_name;
  std::string letters;
  if (parameter.location != ParameterLocation::query)
    letters += location_letters[static_cast<std::size_t>(parameter.location)];
  if (parameter.required) letters += required_letter;
  if (parameter.collection != CollectionFormat::none)
    letters += collection_letters[static_cast<std::size_t>(parameter.collection)];
  if (parameter.allow_empty) letters += allow_empty_letter;
  return encode_entry(name, letters);
}

/// What the path alone does not tell about an operation.
struct Rest {
  OperationCode code;
  std::vector<std::string> entries;
};

void add_media_types(Rest& rest, const std::vector<std::string>& types, char letter) {
  std::string text;
  for (const std::string& type : types) text += (text.empty() ? "" : ",") + type;
  if (!text.empty() && text != "application/json")
    rest.entries.push_back(encode_entry(text, {letter}));
}

/// True if the first parameters are those that follow from the path.
bool starts_with_path(const std::vector<const Parameter*>& parameters, const PathSteps& steps) {
  if (parameters.size() < steps.placeholders.size()) return false;
  for (std::size_t i = 0; i < steps.placeholders.size(); ++i) {
    const Parameter& parameter = *parameters[i];
    if (parameter.name != steps.placeholders[i].name ||
        parameter.sdk_name != small_camel(parameter.name) ||
        parameter.location != ParameterLocation::path || !parameter.required ||
        parameter.collection != CollectionFormat::none ||
        parameter.allow_empty != steps.placeholders[i].allow_empty)
      return false;
  }
  return true;
}

Rest encode_rest(const Operation& operation, const PathSteps& steps) {
  Rest rest;
  const auto verb = std::find(std::begin(verbs), std::end(verbs), operation.verb);
  if (verb == std::end(verbs)) throw std::runtime_error("unknown verb \"" + operation.verb + "\"");
  rest.code.verb = static_cast<unsigned>(verb - std::begin(verbs));
  std::vector<const Parameter*> parameters = positional(operation);
  for (const Parameter* option : options(operation)) parameters.push_back(option);
  if (steps.verbatim) rest.entries.push_back(encode_entry(operation.path, {path_letter}));
  if (steps.verbatim || !starts_with_path(parameters, steps)) {
    rest.entries.push_back(encode_entry("", {restart_letter}));
  } else {
    parameters.erase(parameters.begin(),
                     parameters.begin() + static_cast<std::ptrdiff_t>(steps.placeholders.size()));
    const std::string first = parameters.empty() ? "" : encode_parameter(*parameters[0]);
    rest.code.body = first == "body:b1" ? 1 : first == "body:b" ? 2 : 0;
    if (rest.code.body > 0) parameters.erase(parameters.begin());
  }
  for (const Parameter* parameter : parameters)
    rest.entries.push_back(encode_parameter(*parameter));
  if (steps.verbatim || operation.name != method_name(operation.verb, operation.path))
    rest.entries.push_back(encode_entry(operation.name, {name_letter}));
  add_media_types(rest, operation.consumes, content_types_letter);
  add_media_types(rest, operation.produces, accepts_letter);
  if (operation.security.empty()) rest.entries.push_back(encode_entry("", {unauthorized_letter}));
  rest.code.has_list = !rest.entries.empty();
  return rest;
}

struct ClassLines {
  std::string paths;
  std::string operations;
  std::vector<std::vector<std::string>> lists;
};

ClassLines encode_class(const std::string& name, const std::vector<const Operation*>& operations) {
  ClassLines lines;
  PathWriter writer(name, operations);
  lines.paths = writer.root();
  for (std::size_t i = 0; i < writer.operations().size(); ++i) {
    const Operation& operation = *writer.operations()[i];
    const PathSteps& steps = writer.steps(i);
    lines.paths += steps.text;
    Rest rest = encode_rest(operation, steps);
    rest.code.last = writer.is_last(i);
    lines.operations += rest.code.letter();
    if (rest.code.has_list) lines.lists.push_back(std::move(rest.entries));
  }
  return lines;
}

/// Ordered by frequency, so that most numbers have one digit; the rest by name, which compresses.
std::vector<std::string> ordered_entries(const std::map<std::string, std::size_t>& counts) {
  std::vector<std::pair<std::string, std::size_t>> entries(counts.begin(), counts.end());
  std::stable_sort(entries.begin(), entries.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  if (entries.size() > last_digits)
    std::sort(entries.begin() + static_cast<std::ptrdiff_t>(last_digits), entries.end());
  std::vector<std::string> names;
  names.reserve(entries.size());
  for (auto& entry : entries) names.push_back(std::move(entry.first));
  return names;
}

std::string encode_number(std::size_t number) {
  std::string text(1, static_cast<char>(zero + static_cast<int>(number % last_digits)));
  for (number /= last_digits; number > 0; number /= more_digits) {
    --number;
    text.insert(text.begin(),
                static_cast<char>(zero + static_cast<int>(last_digits + number % more_digits)));
  }
  return text;
}

std::string literal(const std::string& name, const std::string& text) {
  return "constexpr char " + name + "[] = R\"~~(" + text + ")~~\";\n\n";
}

}  // namespace

std::vector<OutputFile> emit_operation_table(const Api& api) {
  std::map<std::string, std::vector<const Operation*>> classes;
  for (const Operation& operation : api.operations) {
    check(operation);
    for (const std::string& name : operation.classes) classes[name].push_back(&operation);
  }
  std::map<std::string, std::size_t> counts;
  std::vector<ClassLines> lines;
  for (const auto& [name, operations] : classes) {
    lines.push_back(encode_class(name, operations));
    for (const auto& list : lines.back().lists) {
      for (const std::string& entry : list) ++counts[entry];
    }
  }
  const std::vector<std::string> entries = ordered_entries(counts);
  std::map<std::string, std::string> numbers;
  for (const std::string& entry : entries) numbers[entry] = encode_number(numbers.size());

  std::string paths;
  std::string operations;
  std::string lists;
  for (const ClassLines& cls : lines) {
    paths += cls.paths + '\n';
    operations += cls.operations + '\n';
    for (const auto& list : cls.lists) {
      for (const std::string& entry : list) lists += numbers[entry];
      lists += ' ';
    }
    lists += '\n';
  }
  std::string joined;
  for (const std::string& entry : entries) joined += (joined.empty() ? "" : "&") + entry;
  return {
      {"operation_table.cpp",
       "// Generated from tools/definition/platform-api.json by `npm run generate`; do not edit.\n"
       "#include \"operations/operation_table.hpp\"\n\n"
       "namespace platform_client {\nnamespace {\n\n" +
           literal("paths", paths) + literal("operations", operations) + literal("lists", lists) +
           literal("entries", joined) +
           "}  // namespace\n\nOperationTable& built_in_operations() {\n"
           "  static OperationTable table({paths, operations, lists, entries});\n"
           "  return table;\n}\n\n}  // namespace platform_client\n"}};
}

}  // namespace platform_client::generator

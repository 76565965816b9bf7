#include "generator/emit/operation_index.hpp"

#include <nlohmann/json.hpp>

#include "text/ascii.hpp"

namespace platform_client::generator {
namespace {

using Json = nlohmann::ordered_json;

std::string type_text(const Type& type) {
  switch (type.kind) {
    case Type::Kind::array:
      return type_text(type.element[0]) + "[]";
    case Type::Kind::map:
      return "{" + type_text(type.element[0]) + "}";
    case Type::Kind::reference:
      return type.model;
    case Type::Kind::object:
      return "object";
    case Type::Kind::none:
    case Type::Kind::any:
      return "any";
    default:
      return simple_name(type.kind);
  }
}

Json parameter_entry(const Parameter& parameter) {
  constexpr const char* places[] = {"path", "query", "header", "form", "body"};
  constexpr const char* formats[] = {"", "csv", "ssv", "tsv", "pipes", "multi"};
  Json entry = {{"name", parameter.sdk_name}};
  if (parameter.name != parameter.sdk_name) entry["wire"] = parameter.name;
  entry["in"] = places[static_cast<std::size_t>(parameter.location)];
  entry["type"] = type_text(parameter.type);
  if (parameter.required) entry["required"] = true;
  if (parameter.collection != CollectionFormat::none)
    entry["collection"] = formats[static_cast<std::size_t>(parameter.collection)];
  const Type& element = parameter.type.element.empty() ? parameter.type : parameter.type.element[0];
  if (!element.values.empty()) entry["values"] = element.values;
  if (!parameter.default_value.empty()) entry["default"] = Json::parse(parameter.default_value);
  return entry;
}

std::string upper(std::string text) {
  for (char& c : text) c = text::to_upper(c);
  return text;
}

constexpr char page[] = R"html(<!doctype html>
<!-- Generated from the definition by `npm run generate`; do not edit. -->
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Search the reference</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }
  input { font: inherit; width: 100%; box-sizing: border-box; padding: .5rem; }
  li { margin: .25rem 0; overflow-wrap: anywhere; }
  code { color: #555; }
</style>
<h1>Search the reference</h1>
<label>Words of a method, a path or a class <input id="words" type="search" autofocus></label>
<p id="count" role="status"></p>
<ol id="found"></ol>
<script type="application/json" id="methods">
)html";

constexpr char script[] = R"html(</script>
<script>
  const methods = JSON.parse(document.getElementById('methods').textContent);
  const words = document.getElementById('words');
  function search() {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const found = methods.filter((line) => wanted.every((word) => line.join(' ').toLowerCase().includes(word)));
    document.getElementById('count').textContent = `${found.length} of ${methods.length}`;
    document.getElementById('found').replaceChildren(...found.slice(0, 100).map(([cls, method, verb, path]) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = `${cls}.md#${method.toLowerCase()}`;
      link.textContent = `${cls}.${method}`;
      const where = document.createElement('code');
      where.textContent = `${verb} ${path}`;
      item.append(link, ' ', where);
      return item;
    }));
  }
  words.addEventListener('input', search);
  // Not at once: after a step back the field has its words again only then.
  addEventListener('pageshow', search);
</script>
)html";

}  // namespace

std::string operation_index(const Api& api) {
  std::string out =
      "{\"generated\":\"Generated from the definition by `npm run generate`; do not "
      "edit.\",\"version\":" +
      Json(api.version).dump() + ",\"operations\":[";
  const char* separator = "\n";
  for (const Operation& operation : api.operations) {
    Json entry = {{"method", operation.name},
                  {"classes", operation.classes},
                  {"verb", upper(operation.verb)},
                  {"path", operation.path}};
    if (!operation.summary.empty()) entry["summary"] = operation.summary;
    if (operation.deprecated) entry["deprecated"] = true;
    if (result(operation).kind != Type::Kind::none) entry["returns"] = type_text(result(operation));
    entry["parameters"] = Json::array();
    for (const Parameter* parameter : positional(operation))
      entry["parameters"].push_back(parameter_entry(*parameter));
    for (const Parameter* parameter : options(operation))
      entry["parameters"].push_back(parameter_entry(*parameter));
    out += separator + entry.dump();
    separator = ",\n";
  }
  return out + "\n]}\n";
}

std::string search_page(const Api& api) {
  std::string lines;
  for (const Operation& operation : api.operations) {
    for (const std::string& name : operation.classes) {
      const Json line = {name, operation.name, upper(operation.verb), operation.path};
      // "<" could end the element.
      lines += (lines.empty() ? "" : ",\n") + text::replace_all(line.dump(), "<", "\\u003c");
    }
  }
  return page + ("[\n" + lines) + "\n]\n" + script;
}

}  // namespace platform_client::generator

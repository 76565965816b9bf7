#include <algorithm>
#include <map>

#include "generator/emit/emitter.hpp"
#include "generator/emit/example.hpp"
#include "generator/emit/markdown.hpp"
#include "generator/emit/operation_index.hpp"
#include "text/ascii.hpp"

namespace platform_client::generator {
namespace {

std::string upper(std::string text) {
  for (char& c : text) c = text::to_upper(c);
  return text;
}

/// The non-empty parts, joined by "; ".
std::string listed(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) {
    if (!part.empty()) text += (text.empty() ? "" : "; ") + part;
  }
  return text;
}

std::string place(const Parameter& parameter) {
  constexpr std::string_view names[] = {"path", "query", "header", "form", "body"};
  constexpr std::string_view formats[] = {"",          ", by commas", ", by spaces",
                                          ", by tabs", ", by bars",   ""};
  return std::string(names[static_cast<std::size_t>(parameter.location)]) +
         std::string(formats[static_cast<std::size_t>(parameter.collection)]);
}

std::string example_of(const std::string& json) {
  return json.empty() ? json : "such as `" + markdown(json) + "`";
}

std::string parameter_row(const Parameter& parameter) {
  const std::string name =
      parameter.required ? "**" + parameter.sdk_name + "**" : "opts." + parameter.sdk_name;
  const bool renamed = parameter.name != parameter.sdk_name;
  const bool value = !parameter.default_value.empty();
  return "| " + name + " | " + markdown_type(parameter.type, "models/") + " | " + place(parameter) +
         " | " +
         listed({renamed ? "sent as `" + parameter.name + "`" : "", markdown_values(parameter.type),
                 value ? "default `" + markdown(parameter.default_value) + "`" : "",
                 example_of(parameter.example), parameter.allow_empty ? "may be empty" : "",
                 parameter.deprecated ? "deprecated" : "", markdown(parameter.description)}) +
         " |\n";
}

std::string operation_section(const Api& api, const Operation& operation) {
  std::string out = "\n## " + operation.name + "\n";
  if (!operation.summary.empty()) out += markdown(operation.summary) + "\n\n";
  if (!operation.description.empty() && operation.description != operation.summary)
    out += markdown(operation.description) + "\n\n";
  out += "`" + upper(operation.verb) + " " + operation.path + "`";
  if (operation.deprecated) out += " · **deprecated**";
  if (operation.preview) out += " · preview";
  if (operation.security.empty()) out += " · without token";
  const Type& type = result(operation);
  out += " → " + markdown_type(type, "models/") + "\n\n";
  if (!operation.parameters.empty()) {
    out += "| parameter | type | in | |\n|---|---|---|---|\n";
    for (const Parameter* parameter : positional(operation)) out += parameter_row(*parameter);
    for (const Parameter* parameter : options(operation)) out += parameter_row(*parameter);
    out += "\n";
  }
  return out + "```js\n" + example(api, operation) + "\n```\n";
}

std::string class_page(const Api& api, const Class& cls) {
  std::string out = page_start(cls.name);
  if (!cls.description.empty()) out += markdown(cls.description) + "\n\n";
  out +=
      "[All classes](README.md). The examples follow these lines:\n\n```js\n"
      "import platformClient from 'platform-client-wasm';\n\n"
      "platformClient.ApiClient.instance.setEnvironment('mypurecloud.com');\n"
      "platformClient.ApiClient.instance.setAccessToken('token');\n"
      "const api = new platformClient." +
      cls.name + "();\n```\n";
  for (const Operation& operation : api.operations) {
    if (std::find(operation.classes.begin(), operation.classes.end(), cls.name) !=
        operation.classes.end())
      out += operation_section(api, operation);
  }
  return out;
}

std::string property_row(const Property& property) {
  return "| " +
         std::string(property.required ? "**" + markdown(property.name) + "**"
                                       : markdown(property.name)) +
         " | " + markdown_type(property.type, "") + " | " +
         listed({markdown_values(property.type), example_of(property.example),
                 property.read_only ? "read-only" : "", property.deprecated ? "deprecated" : "",
                 markdown(property.description)}) +
         " |\n";
}

std::string model_section(const Model& model) {
  std::string out = "\n## " + model.name + "\n";
  if (!model.description.empty()) out += markdown(model.description) + "\n\n";
  if (model.type.properties.empty()) {
    const std::string values = markdown_values(model.type);
    return out + markdown_type(model.type, "") + (values.empty() ? "" : ", " + values) + "\n";
  }
  out += "| property | type | |\n|---|---|---|\n";
  for (const Property& property : model.type.properties) out += property_row(property);
  return out;
}

std::string start_page(const Api& api) {
  std::map<std::string, std::size_t> counts;
  for (const Operation& operation : api.operations) {
    for (const std::string& name : operation.classes) ++counts[name];
  }
  std::string out = page_start("Reference of " + api.title + " " + api.version);
  out +=
      "Required parameters are bold: they are positional arguments, in this order; the others go "
      "into `opts`. "
      "[Search](index.html) it in a browser. For programs: "
      "[operations.json](operations.json).\n\n"
      "| class | methods | |\n|---|---|---|\n";
  for (const Class& cls : api.classes)
    out += "| [" + cls.name + "](" + cls.name + ".md) | " + std::to_string(counts[cls.name]) +
           " | " + markdown(cls.description) + " |\n";
  return out;
}

}  // namespace

std::vector<OutputFile> emit_reference(const Api& api) {
  std::vector<OutputFile> files = {{"README.md", start_page(api)},
                                   {"operations.json", operation_index(api)},
                                   {"index.html", search_page(api)}};
  for (const Class& cls : api.classes) files.push_back({cls.name + ".md", class_page(api, cls)});
  std::map<std::string, std::string> models;
  for (const Model& model : api.models) {
    std::string& page = models[model_page(model.name)];
    if (page.empty()) page = page_start(std::string("Models, ") + model_page(model.name)[0]);
    page += model_section(model);
  }
  for (auto& [name, text] : models) files.push_back({"models/" + name, std::move(text)});
  return files;
}

}  // namespace platform_client::generator

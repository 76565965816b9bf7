#include "generator/emit/markdown.hpp"

#include "text/ascii.hpp"

namespace platform_client::generator {

std::string markdown(const std::string& text) {
  std::string out = text;
  for (const auto& [part, by] : {std::pair{"\r", ""}, {"\n", " "}, {"|", "\\|"}, {"<", "&lt;"}})
    out = text::replace_all(out, part, by);
  return out;
}

std::string markdown_type(const Type& type, const std::string& models) {
  switch (type.kind) {
    case Type::Kind::none:
      return "nothing";
    case Type::Kind::any:
      return "any";
    case Type::Kind::array:
      return markdown_type(type.element[0], models) + "[]";
    case Type::Kind::map:
      return "map of " + markdown_type(type.element[0], models);
    case Type::Kind::reference:
      return "[" + type.model + "](" + models + model_page(type.model) + "#" +
             text::lower_case(type.model) + ")";
    case Type::Kind::object:
      break;
    default:
      return simple_name(type.kind);
  }
  std::string text;
  for (const Property& property : type.properties)
    text +=
        (text.empty() ? "" : ", ") + property.name + ": " + markdown_type(property.type, models);
  return text.empty() ? "object" : "{ " + text + " }";
}

std::string markdown_values(const Type& type) {
  if (!type.element.empty()) return markdown_values(type.element[0]);
  std::string text;
  for (const std::string& value : type.values)
    text += (text.empty() ? "one of `" : ", `") + markdown(value) + "`";
  return text.empty() ? type.format : text;
}

std::string model_page(const std::string& name) {
  const char letter = text::to_upper(name[0]);
  return std::string(1, text::is_alnum(letter) ? letter : '_') + ".md";
}

std::string page_start(const std::string& title) {
  return "<!-- Generated from the definition by `npm run generate`; do not edit. -->\n# " + title +
         "\n";
}

}  // namespace platform_client::generator

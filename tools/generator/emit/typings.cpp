#include <algorithm>
#include <map>

#include "generator/emit/emitter.hpp"
#include "generator/emit/typescript.hpp"
#include "text/ascii.hpp"

namespace platform_client::generator {
namespace {

using namespace typescript;

std::string header(const Api& api) {
  return "// Generated from the definition of " + api.title + " " + api.version +
         " by `npm run generate`; do not edit.\n";
}

std::string qualified(const std::string& model) { return "Models." + model; }

std::string properties_text(const std::vector<Property>& properties,
                            const ModelReference& reference) {
  std::string text;
  for (const Property& property : properties) {
    text += comment("  ", {property.description}, property.deprecated) + "  " +
            property_name(property.name) + (property.required ? ": " : "?: ") +
            type_text(property.type, reference) + ";\n";
  }
  return text;
}

/// `twin`: the name of an earlier model with the same properties, or "".
std::string model_text(const Model& model, const std::string& twin,
                       const ModelReference& reference) {
  const std::string doc = comment("", {model.description}, false);
  if (model.type.kind != Type::Kind::object)
    return doc + "export type " + model.name + " = " + type_text(model.type, reference) + ";\n";
  if (!twin.empty())
    return doc + "export interface " + model.name + " extends " + reference(twin) + " {}\n";
  return doc + "export interface " + model.name + " {\n" +
         properties_text(model.type.properties, reference) + "}\n";
}

/// One file: with an index over several, a compiler follows each of its names at the start.
OutputFile models_file(const Api& api) {
  const ModelReference unqualified = [](const std::string& name) { return name; };
  // A fifth of the models repeat another one, and a compiler reads all of them.
  std::map<std::string, std::string> by_properties;
  std::string text = header(api);
  for (const Model& model : api.models) {
    std::string twin;
    if (model.type.properties.size() > 2) {
      const auto key = properties_text(model.type.properties, unqualified);
      const auto [first, fresh] = by_properties.insert({key, model.name});
      if (!fresh) twin = first->second;
    }
    text += '\n' + model_text(model, twin, unqualified);
  }
  if (api.models.empty()) text += "export {};\n";
  return {"models.d.ts", text};
}

std::string operation_comment(const Operation& operation) {
  std::vector<std::string> lines = {operation.summary};
  if (operation.description != operation.summary) lines.push_back(operation.description);
  std::string verb = operation.verb;
  std::transform(verb.begin(), verb.end(), verb.begin(), text::to_upper);
  lines.push_back(verb + " " + operation.path);
  if (operation.preview) lines.push_back("Preview: may change or go without notice.");
  for (const Parameter* parameter : positional(operation)) {
    if (!parameter->description.empty())
      lines.push_back("@param " + parameter->sdk_name + " " + parameter->description);
  }
  return comment("  ", lines, operation.deprecated);
}

std::string method_text(const std::string& cls, const Operation& operation) {
  std::string text = operation_comment(operation) + "  " + operation.name + "(";
  for (const Parameter* parameter : positional(operation))
    text += parameter->sdk_name + ": " + parameter_text(*parameter, qualified) + ", ";
  const bool own = !options(operation).empty();
  return text + "opts?: " + (own ? cls + "." + operation.name + "Options" : "CallOptions") +
         "): Promise<" + type_text(result(operation), qualified) + ">;\n";
}

/// The options have their old names, so that programs which use them compile.
std::string options_text(const Operation& operation) {
  const auto list = options(operation);
  if (list.empty()) return "  type " + operation.name + "Options = CallOptions;\n";
  std::string text = "  interface " + operation.name + "Options extends CallOptions {\n";
  for (const Parameter* parameter : list) {
    const std::string preset =
        parameter->default_value.empty() ? "" : "Default: " + parameter->default_value;
    text += comment("    ", {parameter->description, preset}, parameter->deprecated) + "    " +
            property_name(parameter->sdk_name) + "?: " + parameter_text(*parameter, qualified) +
            ";\n";
  }
  return text + "  }\n";
}

std::string class_text(const Api& api, const Class& cls) {
  std::vector<const Operation*> operations;
  for (const Operation& operation : api.operations) {
    const auto& classes = operation.classes;
    if (std::find(classes.begin(), classes.end(), cls.name) != classes.end())
      operations.push_back(&operation);
  }
  std::sort(operations.begin(), operations.end(),
            [](auto* a, auto* b) { return a->name < b->name; });
  std::string methods;
  std::string types;
  for (const Operation* operation : operations) {
    methods += method_text(cls.name, *operation);
    types += options_text(*operation);
  }
  std::string text =
      comment("", {cls.description}, false) + "export declare class " + cls.name +
      " {\n  /** Without a client, the one of `ApiClient.instance`. */\n"
      "  constructor(apiClient?: ApiClientClass);\n  apiClient: ApiClientClass;\n\n" +
      methods + "}\n\nexport declare namespace " + cls.name + " {\n" + types + "}\n";
  const auto import = [&](const std::string& word, const std::string& from) {
    return text.find(word) == std::string::npos ? "" : "import type " + from + ";\n";
  };
  return header(api) + import("ApiClientClass", "{ ApiClientClass } from '../../core/api_client'") +
         import("CallOptions", "{ CallOptions } from '../../core/options'") +
         import("FileContent", "{ FileContent } from '../../core/options'") +
         import("Models.", "* as Models from '../models'") + '\n' + text;
}

/// The index signature is for programs that take the region from their settings.
std::string regions_text(const Api& api) {
  std::string text = header(api) +
                     "\n/** Host names by region, for `client.setEnvironment`. */\n"
                     "export declare const PureCloudRegionHosts: {\n"
                     "  [region: string]: string;\n";
  for (const auto& [region, host] : api.region_hosts)
    text += comment("  ", {host}, false) + "  " + property_name(region) + ": string;\n";
  return text + "};\n";
}

}  // namespace

std::vector<OutputFile> emit_typings(const Api& api) {
  std::vector<OutputFile> files;
  std::string classes = header(api);
  for (const Class& cls : api.classes) {
    files.push_back({"api/" + cls.name + ".d.ts", class_text(api, cls)});
    classes += "export * from './api/" + cls.name + "';\n";
  }
  files.push_back({"classes.d.ts", classes});
  files.push_back({"regions.d.ts", regions_text(api)});
  files.push_back(models_file(api));
  return files;
}

}  // namespace platform_client::generator

#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "generator/model/api.hpp"

// The pieces of a .d.ts file.
namespace platform_client::generator::typescript {

/// Writes the name of a model in a file.
using ModelReference = std::function<std::string(const std::string& model)>;

/// The type of a property, a body or a response: dates and files are strings.
std::string type_text(const Type& type, const ModelReference& model);

/// The type that a caller gives: dates may be Date, files may be bytes or a Blob.
std::string parameter_text(const Parameter& parameter, const ModelReference& model);

/// A text as a literal.
std::string quoted(std::string_view text);

/// The name of a property, in quotes if it is no identifier.
std::string property_name(const std::string& name);

/// A doc comment of these lines, without empty ones; "" if no line is left.
std::string comment(std::string_view indent, const std::vector<std::string>& lines,
                    bool deprecated);

}  // namespace platform_client::generator::typescript
